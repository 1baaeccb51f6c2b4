"""The written summary: a model notes what each part says, then makes one text of the notes.

A note keeps the passages that bear it out, and the text made of notes names those passages, so
that every sentence is checked against the document itself and never against another summary.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.chat import GenerationStats
from app.domain.documents import PassageHit
from app.domain.engine import Engine, FinishReason, GenerationRequest, GenerationResult
from app.errors import CancelledError
from app.index.statements import Section
from app.services import prompting
from app.services.answering import ground
from app.services.cited import DOCUMENT_LEVEL, Line, heading, lines_of, quoting
from app.services.clauses import Checker
from app.services.extracting import Extractor
from app.services.meanings import Meanings, WholeDocument
from app.services.reading import Reading
from app.services.streamed import StreamedText
from app.services.turn import PassagesRetrieved, Turn, sampling

_MOST_SOURCES = 16  # in a part: with more, a model of a few billion parameters mixes them up
_PART_TOKENS = 256  # of what is noted
_PART_SENTENCES = 3
_JOINT_TOKENS = 4  # between sources, and where a longer number stands than was counted
_TEMPLATE_TOKENS = 64  # of a model's own template, around what is counted
_LEAST_BACKED = 0.5  # of a summary's sentences, else the notes stand as they are
_BATCH = 64  # passages whose tokens are counted at once


class Reducer:
    """Summarises documents with the model that the engine holds."""

    def __init__(
        self,
        turn: Turn,
        text: StreamedText,
        *,
        engine: Engine,
        context_tokens: int,
        checker: Checker,
    ) -> None:
        """``checker`` has the last word on whether a passage holds what a sentence says."""
        self._checker = checker
        self._turn = turn
        self._text = text
        self._engine = engine
        self._sampling = sampling(turn)
        answer = min(self._sampling.max_tokens, context_tokens // 4)
        self._room = context_tokens - answer - _TEMPLATE_TOKENS
        self._stats: GenerationStats | None = None

    @property
    def stats(self) -> GenerationStats | None:
        """What the last text that the model wrote cost."""
        return self._stats

    def parts_of(self, document: WholeDocument) -> list[Section]:
        """The document's passages in stretches that the model can read at once."""
        sources = [prompting.numbered([hit]) for hit in document.passages]
        room = self._room_beside(prompting.part_request([], sampling=self._sampling))
        cut = self._stretches(sources, room, most=_MOST_SOURCES)
        return [Section(start, end) for start, end in cut]

    def note(
        self,
        document: WholeDocument,
        parts: Sequence[Section],
        meanings: Meanings,
        reading: Reading,
        *,
        title: str = "",
    ) -> None:
        """Reads a document part by part; of a part whose notes do not hold, it is quoted.

        A ``title`` stands over what is noted.

        Raises:
            CancelledError: it was stopped; what was read stays with the reading.
        """
        extractor = Extractor(document, meanings, per_part=_PART_SENTENCES)
        for part in parts:
            passages = document.passages[part.start : part.end]
            reading.begin([document.file], passages)
            lines = self._notes(passages)
            if not lines:
                lines = [quoting(source) for source in extractor.best(part)]
            if lines and title:
                lines.insert(0, heading(title, level=DOCUMENT_LEVEL))
                title = ""
            reading.end(lines)

    def reduce(self, notes: Sequence[Line], documents: Sequence[WholeDocument]) -> list[Line]:
        """One summary of all notes; nothing where the model's text does not hold.

        Raises:
            CancelledError: it was stopped.
        """
        hits = {hit.passage: hit for document in documents for hit in document.passages}
        lines = [line for line in notes if line.sources]
        while len(groups := list(self._fitting(lines, hits))) > 1:
            shorter = [
                line
                for group in groups
                for line in self._reduced(group, hits, is_last=False) or group
            ]
            if len(shorter) >= len(lines):
                return []
            lines = shorter
        return self._reduced(lines, hits, is_last=True) if lines else []

    def _notes(self, passages: Sequence[PassageHit]) -> list[Line]:
        """What the model wrote of a part, as far as the part bears it out."""
        tokens = min(_PART_TOKENS, self._sampling.max_tokens)
        request = prompting.part_request(
            passages, sampling=replace(self._sampling, max_tokens=tokens)
        )
        result = self._generate(request)
        lines = self._grounded(result.text, passages)
        return [line for line in lines if all(one.is_supported for one in line.sources)]

    def _reduced(
        self, lines: Sequence[Line], hits: dict[int, PassageHit], *, is_last: bool
    ) -> list[Line]:
        """A shorter text of some notes; nothing where too little of it holds."""
        noted = _noted(lines, hits)
        passages = [hits[hit.passage] for hit in noted]
        if is_last:
            self._text.restart()
            self._turn.on_event(PassagesRetrieved(tuple(passages)))
        request = self._summary_of(noted)
        result = self._generate(request, is_shown=is_last)
        written = self._grounded(result.text, passages)
        backed = sum(all(one.is_supported for one in line.sources) for line in written)
        return written if written and backed >= _LEAST_BACKED * len(written) else []

    def _summary_of(self, noted: Sequence[PassageHit]) -> GenerationRequest:
        return prompting.summary_request(
            self._turn.asked.question,
            noted,
            sampling=self._sampling,
            extra_rules=self._turn.settings.system_prompt,
        )

    def _fitting(
        self, lines: Sequence[Line], hits: dict[int, PassageHit]
    ) -> Iterator[Sequence[Line]]:
        """The notes in stretches that the model can read at once."""
        sources = [prompting.numbered(_noted([line], hits)) for line in lines]
        room = self._room_beside(self._summary_of([]))
        for start, end in self._stretches(sources, room):
            yield lines[start:end]

    def _stretches(
        self, sources: Sequence[str], room: int, *, most: int | None = None
    ) -> Iterator[tuple[int, int]]:
        """Where to cut so that what lies between fits in so many tokens, and at most so many."""
        start, left = 0, room
        for at, count in enumerate(self._counts(sources)):
            if at > start and (count > left or at - start == most):
                yield start, at
                start, left = at, room
            left -= count
        yield start, len(sources)

    def _room_beside(self, request: GenerationRequest) -> int:
        """The tokens that are left for sources by a request without any."""
        return self._room - sum(self._counts([request.system, request.turns[-1].text]))

    def _counts(self, texts: Sequence[str]) -> list[int]:
        return [
            count + _JOINT_TOKENS
            for at in range(0, len(texts), _BATCH)
            for count in self._engine.count_tokens(texts[at : at + _BATCH])
        ]

    def _grounded(self, text: str, passages: Sequence[PassageHit]) -> list[Line]:
        check = self._checker(self._turn.cancel)
        return lines_of(ground(text, passages, "", bears_out=check))

    def _generate(self, request: GenerationRequest, *, is_shown: bool = False) -> GenerationResult:
        request = replace(request, chat=self._turn.asked.conversation)
        tell = self._text.receive if is_shown else _unheard
        result = self._engine.generate(request, tell, cancel=self._turn.cancel)
        if result.reason is FinishReason.CANCELLED:
            raise CancelledError
        if is_shown:
            self._text.end()
        self._stats = result.stats
        return result


def _noted(lines: Sequence[Line], hits: dict[int, PassageHit]) -> list[PassageHit]:
    """The passages that notes name, each with what was noted of it in place of its text."""
    said: dict[int, list[str]] = {}
    for line in lines:
        for source in line.sources:
            said.setdefault(source.passage, []).append(line.text)
    return [
        replace(hits[passage], text=" ".join(dict.fromkeys(texts)))
        for passage, texts in said.items()
    ]


def _unheard(_: str) -> None:
    """What is noted of a part is shown once it was checked."""
