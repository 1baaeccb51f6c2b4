"""Breaks the marks of chat templates in texts: what a document or a question spells is no turn.

The control tokens of a model are kept out of texts by the tokenizer. But many templates mark a
turn with plain words (``[INST]``, ``### Response:``), which in a document would be the very same
tokens, and a file may call its turn marks ordinary. So a blank is put into every mark: into the
known ones, the loaded template's own lines, and whatever the tokenizer still takes for one.
"""

import re
from collections.abc import Iterable

# ChatML, Llama, Phi, Zephyr, Command-R and others; DeepSeek with its wide bars.
_BARRED = r"<[|｜][^\s<>|｜]{1,64}[|｜]>"  # noqa: RUF001
_NAMED = (
    r"</?s>|<</?SYS>>|<(?:bos|eos|pad|unk|start_of_turn|end_of_turn)>"
    r"|\[/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|TOOL_CONTENT|ARGS)\]"
)
_KNOWN = re.compile(f"{_BARRED}|{_NAMED}")
_LONGEST_LINE = 40  # a longer line of a template is what it says, not a mark
_SHORTEST = 2  # characters: a blank needs a place
_WORD_GAP = "▁"  # how some vocabularies write a blank


class Marks:
    """The marks known so far; learns those of the template and of the vocabulary."""

    def __init__(self) -> None:
        self._learned: set[str] = set()
        self._pattern: re.Pattern[str] | None = None

    def learn_template(self, literals: Iterable[str]) -> None:
        """Takes the lines of a template's own text that look like marks."""
        lines = {line.strip() for literal in literals for line in literal.splitlines()}
        self._learn({line for line in lines if len(line) <= _LONGEST_LINE and _is_mark(line)})

    def learn_token(self, text: str) -> None:
        """Takes the text of a token that a text must not yield."""
        self._learn({text, text.replace(_WORD_GAP, " ")})

    def broken(self, untrusted_text: str) -> str:
        """The text with a blank in every mark."""
        text = _KNOWN.sub(_break, untrusted_text)
        return self._pattern.sub(_break, text) if self._pattern is not None else text

    def _learn(self, marks: set[str]) -> None:
        new = {mark for mark in marks if len(mark) >= _SHORTEST} - self._learned
        if new:
            self._learned |= new
            longest_first = sorted(self._learned, key=lambda mark: (-len(mark), mark))
            self._pattern = re.compile("|".join(map(re.escape, longest_first)))


def _is_mark(line: str) -> bool:
    """Whether a line is more than words: it begins or ends with a sign (``USER:``)."""
    is_sign = len(line) >= _SHORTEST and not (line[0].isalnum() and line[-1].isalnum())
    return is_sign and any(char.isalpha() for char in line)


def _break(match: re.Match[str]) -> str:
    """A blank after the first sign, or before the last where it begins with a letter."""
    mark = match[0]
    at = len(mark) - 1 if mark[0].isalnum() else 1
    return f"{mark[:at]} {mark[at:]}"
