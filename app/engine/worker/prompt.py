"""Turns to tokens: the template around them, the oldest left out when they do not fit."""

import contextlib
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.chat import Role
from app.domain.engine import ChatTurn, GenerationRequest, PromptSize
from app.engine.worker.marks import Marks
from app.engine.worker.template import ChatTemplate, Literal, Piece, Slot, TemplateFailedError
from app.engine.worker.thinking import open_form

MIN_ANSWER_TOKENS = 64
_SYSTEM = "system"
_REMEMBERED_ANSWERS = 64
_REMEMBERED_CUTS = 8
# Once something must go, more goes than must: the next turns then find the beginning of their
# prompt unchanged, and the model's memory of it is used again.
_TRIM_TO = 0.75
_MOST_LESSONS = 64  # marks that one text may teach; what is left of them is dropped


class Tokenizer(Protocol):
    """What a prompt needs of the model."""

    @property
    def bos_token(self) -> int | None:
        """The token that has to begin a prompt, if any."""
        ...

    @property
    def has_space_prefix(self) -> bool:
        """Whether a space is put before every text that is tokenized."""
        ...

    def tokenize(self, text: str, *, is_template: bool = False) -> list[int]:
        """Tokens of a text."""
        ...

    def is_control(self, token: int) -> bool:
        """Whether the token steers the model and stands for no text."""
        ...

    def is_own_word(self, token: int) -> bool:
        """Whether the token is a word that the model's maker added, such as a turn's mark."""
        ...

    def token_text(self, token: int) -> str:
        """How the vocabulary spells the token."""
        ...


class ContextExceededError(Exception):
    """Even the system text and the last turn alone are too long."""

    def __init__(self, needed: int, available: int) -> None:
        super().__init__(needed, available)
        self.needed = needed
        self.available = available


class CannotContinueError(Exception):
    """The template opens an answer in another way than it frames one that is there."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the model reads, and how long its answer may become.

    ``is_own_template``: the model's own template framed it, and not a built-in form. ``begun`` are
    the tokens at its end that the answer goes on from, ``end`` is the template's own text there;
    ``stops`` end the answer as text.
    """

    tokens: list[int]
    max_tokens: int
    left_out_turns: int
    is_own_template: bool
    begun: list[int]
    stops: tuple[str, ...] = ()
    end: str = ""


# What chats are made of: a first question, and a later one.
_TRIALS = ((_SYSTEM, "user"), (_SYSTEM, "user", "assistant", "user"))


class PromptBuilder:
    """Builds prompts for one model and one size of context."""

    def __init__(self, tokenizer: Tokenizer, template: ChatTemplate, context_tokens: int) -> None:
        self._tokenizer = tokenizer
        self._template = template
        self._context_tokens = context_tokens
        self._answers: OrderedDict[str, list[int]] = OrderedDict()
        # The first turns kept when something was left out last, of as many chats.
        self._cut_before: OrderedDict[str, None] = OrderedDict()
        self._texts: dict[str, list[int]] = {}
        self._is_own = False  # what framed the tokens that were made last
        self._end = ""  # and how the template ended them
        self._marks = Marks()
        self._words_of_template: set[int] = set()

    @property
    def is_own_template(self) -> bool:
        """Whether the model's own template renders what chats are made of; tries it."""
        return all(self._framed([(role, "") for role in roles])[2] for roles in _TRIALS)

    def remember_answer(self, text: str, tokens: Sequence[int]) -> None:
        """Keeps the very tokens of an answer: the same text may tokenize to others, and then
        the memory of all that follows would be lost. An answer with a turn's mark in it is not
        kept: it is read again as the text it is.
        """
        text = text.strip()
        if self._marks.broken(text) != text or any(map(self._is_turn_mark, tokens)):
            return
        self._answers[text] = list(tokens)
        while len(self._answers) > _REMEMBERED_ANSWERS:
            self._answers.popitem(last=False)

    def count(self, text: str) -> int:
        """Tokens of a text as it is read: with a blank in every mark."""
        return len(self._without_marks(text))

    def build(self, request: GenerationRequest) -> Prompt:
        """The prompt, with the oldest turns left out as far as needed.

        Raises:
            ContextExceededError: the system text and the last turn do not fit.
            CannotContinueError: there is no place for the beginning of an answer.
        """
        prompt = self._fitted(request)
        if prompt.left_out_turns:
            self._remember_cut(request.turns[prompt.left_out_turns].text)
        return prompt

    def measure(self, request: GenerationRequest) -> tuple[Prompt, PromptSize]:
        """The prompt as ``build`` would make it now, and what its parts take; changes nothing.

        Raises:
            ContextExceededError, CannotContinueError: as ``build``.
        """
        prompt = self._fitted(request)
        return prompt, PromptSize(
            context_tokens=self._context_tokens,
            tokens=len(prompt.tokens),
            answer=prompt.max_tokens,
            left_out_turns=prompt.left_out_turns,
            system=self.count(request.system),
            turns=tuple(len(self._content(turn.role, turn.text)) for turn in request.turns),
        )

    def _fitted(self, request: GenerationRequest) -> Prompt:
        self._texts = {}
        wanted = request.sampling.max_tokens
        room = self._context_tokens - wanted
        tokens = self._tokens(request, 0)
        begun = self._content(Role.ASSISTANT, request.begun) if request.begun.strip() else []
        if len(tokens) <= room:
            return Prompt(tokens, wanted, 0, self._is_own, begun, self._stops, self._end)
        starts = _starts(request.turns)
        tokens, left_out = self._trim(request, starts, room)
        available = self._context_tokens - len(tokens)
        if available < min(wanted, MIN_ANSWER_TOKENS):
            least = min(wanted, MIN_ANSWER_TOKENS)
            raise ContextExceededError(len(tokens) + least, self._context_tokens)
        most = min(wanted, available)
        return Prompt(tokens, most, left_out, self._is_own, begun, self._stops, self._end)

    @property
    def _stops(self) -> tuple[str, ...]:
        return () if self._is_own else self._template.stops

    def _trim(
        self, request: GenerationRequest, starts: Sequence[int], room: int
    ) -> tuple[list[int], int]:
        """Tokens and the number of turns left out; the last turn alone when nothing fits."""
        for start in starts:
            if request.turns[start].text in self._cut_before:
                tokens = self._tokens(request, start)
                if len(tokens) <= room:
                    return tokens, start
        for start in starts:
            tokens = self._tokens(request, start)
            is_last = start == starts[-1]
            if is_last or len(tokens) <= min(room, int(self._context_tokens * _TRIM_TO)):
                return tokens, start
        return self._tokens(request, 0), 0

    def _remember_cut(self, text: str) -> None:
        self._cut_before[text] = None
        self._cut_before.move_to_end(text)
        while len(self._cut_before) > _REMEMBERED_CUTS:
            self._cut_before.popitem(last=False)

    def _tokens(self, request: GenerationRequest, start: int) -> list[int]:
        """Tokens of the system text and the turns from ``start`` on, and of what is begun."""
        messages = [(str(turn.role), turn.text) for turn in request.turns[start:]]
        if request.system:
            messages.insert(0, (_SYSTEM, request.system))
        pieces, form, self._is_own = self._framed(messages)
        self._end = pieces[-1].text if isinstance(pieces[-1], Literal) else ""
        if request.begun.strip():
            opening = self._opening(messages, pieces)
            ended = pieces[:-1] if isinstance(pieces[-1], Literal) else pieces
            answer = str(Role.ASSISTANT)
            thoughts = _thoughts(opening, request.thoughts, len(form))
            pieces = [*ended, Literal(opening), *thoughts, Slot(len(form) + 1)]
            form = [*form, (answer, request.thoughts), (answer, request.begun)]
        return self._join(pieces, form)

    def _opening(self, messages: list[tuple[str, str]], pieces: Sequence[Piece]) -> str:
        """What stands between the last turn and the text of its answer.

        A template may open an answer with more than it frames one with that is there: a model that
        thinks first has its thoughts in what is begun. Or with less: then the model writes the rest
        by tokens that stand for no text.

        Raises:
            CannotContinueError: it is neither, or the template cannot tell.
        """
        opened = pieces[-1].text if isinstance(pieces[-1], Literal) else ""
        answered = [*messages, (str(Role.ASSISTANT), ""), (str(Role.USER), "")]
        framed, form, is_own = self._framed(answered)
        before = framed[framed.index(Slot(len(form) - 2)) - 1]
        kept = before.text if isinstance(before, Literal) else ""
        is_alike = kept.startswith(opened) or opened.startswith(kept)
        if is_own != self._is_own or not is_alike:
            raise CannotContinueError
        return max(kept, opened, key=len)

    def _framed(
        self, messages: list[tuple[str, str]]
    ) -> tuple[list[Piece], Sequence[tuple[str, str]], bool]:
        """The best form that takes these messages: the model's, its family's, then ChatML.

        Some forms know no system message: it then leads the first turn. The last part says whether
        it is the model's.
        """
        template = self._template
        own = (template.render,) if template.is_own else ()
        for render in (*own, template.render_family):
            for form in (messages, _merged(messages)):
                with contextlib.suppress(TemplateFailedError):
                    return render([role for role, _ in form]), form, render in own
        return template.render_fallback([role for role, _ in messages]), messages, False

    def _join(self, pieces: Sequence[Piece], messages: Sequence[tuple[str, str]]) -> list[int]:
        own = {at: self._literal(p) for at, p in enumerate(pieces) if isinstance(p, Literal)}
        self._marks.learn_template(piece.text for piece in pieces if isinstance(piece, Literal))
        self._words_of_template.update(
            token for part in own.values() for token in part if self._tokenizer.is_own_word(token)
        )
        tokens: list[int] = []
        for at, piece in enumerate(pieces):
            tokens += (
                self._content(*messages[piece.message]) if isinstance(piece, Slot) else own[at]
            )
        bos = self._tokenizer.bos_token
        if bos is not None and tokens[:1] != [bos]:
            tokens.insert(0, bos)
        return tokens

    def _literal(self, piece: Literal) -> list[int]:
        text = piece.text
        if self._tokenizer.has_space_prefix:
            text = text.removesuffix(" ")  # the tokenizer puts it before what follows
        return self._tokenizer.tokenize(text, is_template=True)

    def _content(self, role: str, text: str) -> list[int]:
        text = text.strip()
        if role == Role.ASSISTANT and text in self._answers:
            return self._answers[text]
        if text not in self._texts:
            self._texts[text] = self._without_marks(text)
        return self._texts[text]

    def _without_marks(self, untrusted_text: str) -> list[int]:
        """Tokens of a text, none of which can begin or end a turn, whatever it spells."""
        tokens: list[int] = []
        for _ in range(_MOST_LESSONS):
            tokens = self._tokenizer.tokenize(self._marks.broken(untrusted_text))
            found = {token for token in tokens if self._is_turn_mark(token)}
            if not found:
                break
            for token in found:
                self._marks.learn_token(self._tokenizer.token_text(token))
        return [token for token in tokens if not self._is_turn_mark(token)]

    def _is_turn_mark(self, token: int) -> bool:
        return token in self._words_of_template or self._tokenizer.is_control(token)


def _starts(turns: Sequence[ChatTurn]) -> list[int]:
    """Where the kept turns may begin: at a user's turn, never after the last."""
    starts = [at for at, turn in enumerate(turns) if turn.role is Role.USER and at > 0]
    return starts or [len(turns) - 1]


def _thoughts(opening: str, thoughts: str, slot: int) -> list[Piece]:
    """What comes before an answer that goes on, where its opening is that of thoughts."""
    form = open_form(opening)
    if form is None:
        return []
    end = Literal(f"\n{form.closing}\n\n")
    return [Slot(slot), end] if thoughts.strip() else [end]


def _merged(messages: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The system text at the head of the first turn."""
    if len(messages) < 2 or messages[0][0] != _SYSTEM:  # noqa: PLR2004 (a turn to lead)
        return list(messages)
    (_, system), (role, text), *rest = messages
    return [(role, f"{system}\n\n{text}"), *rest]
