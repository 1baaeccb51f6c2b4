"""Tells what a model thinks from what it answers, while its text comes; pure.

Models that think do it first, between marks of their own: words (``<think>``), tokens that stand
for no text (``[THINK]``), or channels (``<|channel|>analysis<|message|>``, as in
https://cookbook.openai.com/articles/openai-harmony). Or the prompt has opened the block already.
Only what an answer begins with is taken for thoughts: a mark later in it is what the model says.
"""

from collections.abc import Iterable
from enum import Enum, auto
from typing import Final, NamedTuple


class Form(NamedTuple):
    """What a model puts around its thoughts."""

    opening: str
    closing: str


_FORMS: Final = (
    Form("<think>", "</think>"),  # DeepSeek, Qwen and most others
    Form("<thinking>", "</thinking>"),
    Form("<seed:think>", "</seed:think>"),
    Form("◁think▷", "◁/think▷"),  # Kimi
    Form("[THINK]", "[/THINK]"),  # Mistral
    Form("<|START_THINKING|>", "<|END_THINKING|>"),  # Command A
)
_CHANNEL: Final = "<|channel|>"
_MESSAGE: Final = "<|message|>"
_START: Final = "<|start|>"
_LEAVING: Final = (_CHANNEL, _START, "<|end|>", "<|return|>", "<|call|>")
_OPENINGS: Final = (*(form.opening for form in _FORMS), _CHANNEL, _START)
_FINAL: Final = "final"  # the channel of answers
_ROLE: Final = "assistant"
_HEADER_ROOM: Final = 200 + len(_MESSAGE)  # characters; what is longer is no head of a channel
_APART: Final = "\n\n"


class _Where(Enum):
    """What the next text belongs to."""

    BEGINNING = auto()  # not known yet
    THOUGHT = auto()
    ANSWER = auto()
    HEADER = auto()  # the name of a channel
    BETWEEN = auto()  # channels


class ThoughtSplitter:
    """Takes the text of an answer in pieces of any size, and hands out what is certain.

    Thoughts come without the white space around them, and so does the beginning of an answer that
    follows some. A block that is never closed is thoughts to its end.
    """

    def __init__(self, prompt_end: str = "", *, has_begun: bool = False) -> None:
        """``prompt_end`` is how the template ends the prompt: with an open block, maybe.

        ``has_begun``: the answer goes on, so that its thoughts are over.
        """
        self._where = _Where.ANSWER if has_begun else _Where.BEGINNING
        self._pending = ""
        self._thoughts = ""
        self._gap = ""  # white space that may come to stand within the thoughts
        self._begins_block = True  # of thoughts, of which there may be several
        self._answer = ""
        self._closing = ""
        self._has_channels = False
        self._is_opened = False  # by the prompt
        self._reads_text = True  # marks may be spelled; where they were tokens they are none
        self._has_thoughts = self._has_answer = False
        self._is_stripping = False  # white space before the answer
        if not has_begun:
            self._begin_after(prompt_end.rstrip())

    @property
    def is_thinking(self) -> bool:
        """Whether what came last is thoughts, or may be; it is the answer otherwise."""
        if self._where is _Where.BEGINNING:
            return self._is_opened or bool(self._pending)
        return self._where is not _Where.ANSWER

    def push(self, text: str) -> None:
        """Takes the next text."""
        if self._where is _Where.ANSWER and self._has_answer:  # most of all text
            self._answer += text
            return
        self._pending += text
        self._advance(is_final=False)

    def push_mark(self, mark: str) -> None:
        """Takes a token that steers the model, as its vocabulary spells it."""
        if self._where not in {_Where.HEADER, _Where.BETWEEN}:
            self._advance(is_final=True)  # no mark is half text, half token
        if self._where is _Where.BEGINNING:
            self._open_by_token(mark)
        elif self._where is _Where.THOUGHT and not self._has_channels:
            if mark == self._closing:
                self._begin_answer()
        elif self._where is _Where.HEADER:
            if mark == _MESSAGE:
                self._enter_channel()
        elif self._where is _Where.BETWEEN:
            self._leave_gap(mark)
        elif self._has_channels and mark in _LEAVING:
            self._leave_channel(mark)

    def take(self) -> tuple[str, str]:
        """The thoughts and the answer that became certain since it was asked last."""
        taken = self._thoughts, self._answer
        self._thoughts = self._answer = ""
        return taken

    def finish(self) -> None:
        """Says that nothing follows."""
        if self._where is _Where.BETWEEN:  # a channel without a name
            self._pending = self._pending.strip().removeprefix(_ROLE).strip()
            if self._pending:
                self._begin_answer()
        self._advance(is_final=True)

    # Where a block begins

    def _begin_after(self, end: str) -> None:
        form = open_form(end)
        if form is not None:
            self._closing, self._is_opened = form.closing, True
        elif end.endswith(_MESSAGE) and _CHANNEL in end:
            self._has_channels, self._reads_text = True, False
            self._pending = end[end.rindex(_CHANNEL) + len(_CHANNEL) : -len(_MESSAGE)]
            self._enter_channel()

    def _open_by_token(self, mark: str) -> None:
        for form in _FORMS:
            if mark == form.opening:
                self._open(form, is_token=True)
            elif self._is_opened and mark == form.closing == self._closing:
                self._begin_answer()
        if mark in {_CHANNEL, _START}:
            self._open_channels(mark, is_token=True)

    def _open(self, form: Form, *, is_token: bool) -> None:
        self._where, self._closing = _Where.THOUGHT, form.closing
        self._reads_text = not is_token or self._is_opened

    def _open_channels(self, mark: str, *, is_token: bool) -> None:
        self._has_channels, self._reads_text = True, not is_token
        self._where = _Where.HEADER if mark == _CHANNEL else _Where.BETWEEN
        self._pending = self._pending if not is_token else ""

    # What the text means

    def _advance(self, *, is_final: bool) -> None:
        steps = {
            _Where.BEGINNING: self._look_for_opening,
            _Where.THOUGHT: self._read_thought,
            _Where.HEADER: self._read_header,
            _Where.BETWEEN: self._read_between,
        }
        while self._where is not _Where.ANSWER:
            if not steps[self._where](is_final):
                return
        text = self._pending.lstrip() if self._is_stripping else self._pending
        self._is_stripping &= not text
        self._has_answer |= bool(text)
        self._answer += text
        self._pending = ""

    def _look_for_opening(self, is_final: bool) -> bool:
        text = self._pending.lstrip()
        for opening in _OPENINGS:
            if text.startswith(opening):
                self._pending = text[len(opening) :]
                self._open_spelled(opening)
                return True
        is_open = not text or any(opening.startswith(text) for opening in _OPENINGS)
        if is_open and not (is_final and text):
            return False
        self._where = _Where.THOUGHT if self._is_opened else _Where.ANSWER
        return True

    def _open_spelled(self, opening: str) -> None:
        for form in _FORMS:
            if opening == form.opening:
                self._open(form, is_token=False)
                return
        self._open_channels(opening, is_token=False)

    def _read_thought(self, is_final: bool) -> bool:
        closings = _LEAVING if self._has_channels else (self._closing,)
        text = self._pending
        at, closing = _first(text, closings) if self._reads_text else (-1, "")
        if at >= 0:
            self._think(text[:at])
            self._pending = text[at + len(closing) :]
            if self._has_channels:
                self._where = _Where.HEADER if closing == _CHANNEL else _Where.BETWEEN
            else:
                self._begin_answer()
            return True
        may_close = self._reads_text and not is_final
        held = _longest_beginning(text, closings) if may_close else 0
        self._think(text[: len(text) - held])
        self._pending = text[len(text) - held :]
        return False

    def _read_header(self, is_final: bool) -> bool:
        at = self._pending.find(_MESSAGE, 0, _HEADER_ROOM) if self._reads_text else -1
        if at >= 0:
            rest = self._pending[at + len(_MESSAGE) :]
            self._pending = self._pending[:at]
            self._enter_channel()
            self._pending = rest
            return True
        if len(self._pending) >= _HEADER_ROOM:
            self._begin_answer()
            return True
        if is_final:
            self._pending = ""
        return False

    def _read_between(self, _is_final: bool) -> bool:
        at, mark = _first(self._pending, (_CHANNEL, _MESSAGE)) if self._reads_text else (-1, "")
        if at < 0:
            return False
        rest = self._pending[at + len(mark) :]
        self._leave_gap(mark)
        self._pending = rest
        return True

    def _enter_channel(self) -> None:
        """What is pending is the head of a channel: its name, and what else stands there."""
        name, self._pending = self._pending.split(maxsplit=1)[:1], ""
        if name == [_FINAL] or not name:
            self._begin_answer()
        else:
            self._where = _Where.THOUGHT
            self._gap, self._begins_block = _APART if self._has_thoughts else "", True

    def _leave_channel(self, mark: str) -> None:
        self._where = _Where.HEADER if mark == _CHANNEL else _Where.BETWEEN
        self._pending = ""

    def _leave_gap(self, mark: str) -> None:
        if mark == _CHANNEL:
            self._where, self._pending = _Where.HEADER, ""
        elif mark == _MESSAGE:
            self._pending = ""
            self._begin_answer()

    def _begin_answer(self) -> None:
        self._where, self._is_stripping = _Where.ANSWER, True
        self._answer += _APART if self._has_answer else ""

    def _think(self, text: str) -> None:
        if self._begins_block:
            text = text.lstrip()
            if not text:
                return
        text = f"{self._gap}{text}"
        kept = text.rstrip()
        self._gap = text[len(kept) :]
        self._thoughts += kept
        self._has_thoughts, self._begins_block = True, False


def open_form(prompt_end: str) -> Form | None:
    """What closes the block of thoughts that a prompt ends with, if it ends with an open one."""
    end = prompt_end.rstrip()
    return next((form for form in _FORMS if end.endswith(form.opening)), None)


def _first(text: str, marks: Iterable[str]) -> tuple[int, str]:
    """The first of some marks in a text, and where; -1 without one."""
    found = [(at, mark) for mark in marks if (at := text.find(mark)) >= 0]
    return min(found, default=(-1, ""))


def _longest_beginning(text: str, marks: Iterable[str]) -> int:
    """Length of the longest end of a text that one of some marks may begin with."""
    longest = 0
    for mark in marks:
        for length in range(min(len(mark) - 1, len(text)), longest, -1):
            if text.endswith(mark[:length]):
                longest = length
                break
    return longest
