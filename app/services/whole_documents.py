"""Questions over whole documents: which are meant, and the answer that is made of all of them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from app.domain.chat import Message, MessageState, Role
from app.domain.engine import Engine
from app.domain.query import Query
from app.domain.whole import MOST_DOCUMENTS, DocumentName, WholeTask
from app.errors import UserFacingError
from app.index.meant import Meant, called, meant
from app.index.query import parse, without_filters
from app.index.whole_question import may_ask_whole, names_only, read_whole_question
from app.services import prompting
from app.services.answering import rules_only
from app.services.cited import title_of
from app.services.clauses import Checker
from app.services.embedder import SelectedEmbedder
from app.services.models import ModelService
from app.services.search import SearchService
from app.services.streamed import StreamedText
from app.services.turn import AskOptions, Draft, Turn, WhichDocument
from app.vault.passages import Passages

_NAMED_BACK = 5
_WHICH = {
    WholeTask.SUMMARY: "Which document do you mean",
    WholeTask.COMPARISON: "Which documents do you want to compare",
}
HOW_TO_CHOOSE = "Answer with the name, or choose in Documents."
_SMALL = "Sentences of the documents themselves: the model is too small to summarise."
_QUOTED = "Sentences of the documents themselves, word for word."
_NO_MODEL = "Sentences of the documents themselves: no language model is installed."


class TooManyDocumentsError(UserFacingError):
    """More documents than one answer can be made of."""

    code = "too_many_documents"


class WholeDocuments:
    """Answers what no single passage answers: a summary, a comparison."""

    def __init__(
        self,
        passages: Passages,
        *,
        embedder: SelectedEmbedder,
        search: SearchService,
        models: ModelService,
        engine: Engine,
        checker: Checker = rules_only,
    ) -> None:
        """``checker`` checks what a model writes of a document."""
        self._checker = checker
        self._passages = passages
        self._embedder = embedder
        self._search = search
        self._models = models
        self._engine = engine

    def is_meant(self, turn: Turn) -> bool:
        """Whether the question is one over whole documents."""
        return self._meant(turn) is not None

    def answer(self, turn: Turn, text: StreamedText, *, is_quoted: bool) -> Draft | None:
        """The answer, a question back, or None where the question is one like any other.

        ``is_quoted``: no model is to write.

        Raises:
            TooManyDocumentsError: more are meant than can be read for one answer.
            UserFacingError: ``engine_died`` and its kin.
        """
        asked = self._meant(turn)
        if asked is None:
            return None
        if not asked.is_clear:
            return _asked_back(turn, text, asked)
        most = MOST_DOCUMENTS[asked.task]
        if len(asked.documents) > most:
            raise TooManyDocumentsError(
                f"That would be {len(asked.documents)} documents; {most} at most make one answer. "
                "Your question is kept.",
                hint="Name those you mean.",
            )
        return self._made(turn, text, asked, is_quoted=is_quoted)

    def _meant(self, turn: Turn) -> Meant | None:
        """What is asked, and of which documents."""
        query = parse(turn.asked.question)
        before = _asked_back_for(turn.asked.said)
        if query.filters.pages or not (before or may_ask_whole(query.text)):
            return None
        for is_clear_wanted, places in _places(turn.options, self._passages.attached_to):
            found = self._meant_in(turn, query, before, places)
            if not is_clear_wanted or (found is not None and found.is_clear):
                return found
        return None

    def _meant_in(
        self, turn: Turn, query: Query, before: str, places: Sequence[str | None]
    ) -> Meant | None:
        """As ``_meant``, of the documents of these collections."""
        rows = [row for place in places for row in self._passages.document_names(place)]
        names = [DocumentName(*row) for row in rows]
        asked = read_whole_question(query.text, names)
        if asked is None:
            return _replied(query.text, before, names) if before else None
        if turn.options.documents:
            there = {name.document for name in names}
            return Meant(asked.task, tuple(n for n in turn.options.documents if n in there))
        if query.filters:
            within = {
                document
                for place in places
                for document in self._passages.documents_where(query.filters, place)
            }
            names = [name for name in names if name.document in within]
        return meant(
            asked,
            names,
            is_filtered=bool(query.filters),
            is_follow_up=bool(turn.asked.said) and not before,
        )

    def _made(self, turn: Turn, text: StreamedText, asked: Meant, *, is_quoted: bool) -> Draft:
        # NumPy: only these answers pay for it.
        from app.services import compared, summarising  # noqa: PLC0415
        from app.services.meanings import MeaningSource  # noqa: PLC0415

        question = without_filters(asked.reply_to or turn.asked.question)
        turn = replace(turn, asked=replace(turn.asked, question=question))
        source = MeaningSource(self._passages, embedder=self._embedder, search=self._search)
        with source.held():
            documents, meanings = source.read(asked.documents, turn.cancel)
            if asked.task is WholeTask.COMPARISON:
                return compared.compared(turn, text, documents, meanings)
            card = None if is_quoted else self._models.answering(turn.options.model)
            if card is None or prompting.style_for(card.parameters, 1).is_small:
                why = _QUOTED if is_quoted else _NO_MODEL if card is None else _SMALL
                return summarising.extracted(turn, text, documents, meanings, why=why)
            loaded = self._models.load_selected(card.name, cancel=turn.cancel)
            return summarising.written(
                turn,
                text,
                documents,
                meanings,
                engine=self._engine,
                context_tokens=loaded.context_tokens if loaded is not None else 0,
                checker=self._checker,
            )


def _places(
    options: AskOptions, attached_to: Callable[[int], str | None]
) -> Iterator[tuple[bool, Sequence[str | None]]]:
    """Collections to look in, one try after the other; whether a try must be clear to count.

    What is attached to the chat is meant before all else: "summarise this file" is no question
    which one where there is one beside it.
    """
    own = None if options.chat is None else attached_to(options.chat)
    if own is not None:
        yield options.use_documents, (own,)
    if options.use_documents:
        yield False, (options.collection,) if own is None else (own, options.collection)


def _replied(reply: str, before: str, names: Sequence[DocumentName]) -> Meant | None:
    """What the question before asked, of what this reply names and nothing else."""
    asked = read_whole_question(parse(before).text, names)
    named = names_only(reply, names)
    if asked is None or not named:
        return None
    groups = [*(one for one in asked.named if len(one) == 1), *named]
    return replace(called(asked.task, groups, names), reply_to=before)


def _asked_back_for(history: Sequence[Message]) -> str:
    """The question that the last answer asked back for; empty where it did not."""
    if not history or not history[-1].text.startswith(tuple(_WHICH.values())):
        return ""
    return next((one.text for one in reversed(history) if one.role is Role.USER), "")


def _asked_back(turn: Turn, text: StreamedText, asked: Meant) -> Draft:
    """Asks which documents are meant, with the ones there are."""
    documents = {name.document: name for name in reversed(asked.candidates)}
    offered = list(reversed(documents.values()))
    turn.on_event(WhichDocument(tuple(offered)))
    shown = [_told(name, offered) for name in offered[:_NAMED_BACK]]
    if len(offered) > _NAMED_BACK:
        shown.append(f"another of the {len(offered)}")
    several = " or ".join(filter(None, (", ".join(shown[:-1]), shown[-1]))) if shown else ""
    said = f"{_WHICH[asked.task]}: {several}?" if shown else f"{_WHICH[asked.task]}?"
    text.say(said)
    return Draft(said, MessageState.COMPLETE, note=HOW_TO_CHOOSE)


def _told(name: DocumentName, offered: Sequence[DocumentName]) -> str:
    """A document's name, the whole path where another one has the same."""
    title = title_of(name.file)
    is_shared = sum(title_of(other.file) == title for other in offered) > 1
    return " ".join((name.file if is_shared else title).split())
