"""Documents to be read whole, and engines that write what the sources say."""

import re
from collections.abc import Callable, Sequence

from app.domain.chat import Message
from app.domain.documents import DEFAULT_COLLECTION, ExtractedPage, PassageSpan
from app.domain.engine import GenerationRequest, GenerationResult
from app.domain.progress import CancelToken
from app.services.chat import (
    AskEvent,
    AskOptions,
)
from app.vault.records import NewDocument
from tests.fakes.engine import ScriptedEngine
from tests.services.conftest import Desk

CAUSE = "The pump lost pressure because the inner seal ring of the hoist had failed."
CRANE = (
    ("Event", "The crane at berth four stopped with a load of eleven tonnes on the hook."),
    ("Cause", CAUSE),
    ("Cause", "The ring was worn down by salt water that had entered through a cracked cover."),
    ("Measures", "The interval of seal checks is shortened from twelve months to six months."),
    ("Measures", "A spare seal ring is kept on the quay for every crane of the same make."),
)
LARGE = 3_000_000_000


def document(name: str, sections: Sequence[tuple[str, str]]) -> NewDocument:
    """A page and a passage for each sentence, under the headings given."""
    return NewDocument(
        path=f"/files/{name}",
        sha256=name.encode().hex().ljust(64, "0")[:64],
        size_bytes=1,
        mtime_ns=1,
        title=name.partition(".")[0].title(),
        media_type="text/plain",
        collection=DEFAULT_COLLECTION,
        warnings=(),
        pages=[ExtractedPage(n, "", text) for n, (_, text) in enumerate(sections, 1)],
        spans=[
            PassageSpan(n, 0, len(text), text, f"Doc > {title}")
            for n, (title, text) in enumerate(sections)
        ],
        vectors=bytes(4 * len(sections)),
        dimension=1,
        embedder="another",
    )


class NotingEngine(ScriptedEngine):
    """Writes what ``write`` makes of the sources of a prompt: their numbers and texts."""

    def __init__(self, write: Callable[[list[tuple[int, str]]], str], context: int = 2048) -> None:
        super().__init__(context_tokens=context)
        self._write = write

    def generate(
        self,
        request: GenerationRequest,
        on_text: Callable[[str], None],
        *,
        cancel: CancelToken | None = None,
        on_thought: Callable[[str], None] | None = None,
    ) -> GenerationResult:
        asked = request.turns[-1].text
        found = re.findall(r'<source id="(\d+)"[^\n]*>\n(.*?)\n</source>', asked, re.DOTALL)
        written = self._write([(int(n), text) for n, text in found])
        half = len(written) // 2
        self.pieces = [written[:half], written[half:]]
        return super().generate(request, on_text, cancel=cancel, on_thought=on_thought)


def first_of_each(sources: list[tuple[int, str]]) -> str:
    return " ".join(f"{text.split('. ')[0].rstrip('.')} [{n}]." for n, text in sources)


def hold_engine(desk: Desk, engine: ScriptedEngine, *, parameters: int = LARGE) -> ScriptedEngine:
    """Puts another engine, and a model of this size, in the place of the desk's own."""
    for owner in (desk.chat, desk.chat._composer, desk.chat._composer._whole, desk.models):
        owner._engine = engine  # type: ignore[union-attr]
    with desk.ledger._vault.write() as connection:
        connection.execute("UPDATE models SET parameters = ?", (parameters,))
    return engine


def heard(
    desk: Desk, question: str, options: AskOptions | None = None
) -> tuple[Message, list[AskEvent]]:
    events: list[AskEvent] = []
    return desk.chat.ask(question, options=options, on_event=events.append), events


def quotes_hold(answer: Message, texts: Sequence[tuple[str, str]]) -> bool:
    pages = [text for _, text in texts]
    return all(one.page and one.quote in pages[one.page - 1] for one in answer.citations)
