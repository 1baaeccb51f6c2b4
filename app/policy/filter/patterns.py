"""Patterns that take time in proportion to the text, whatever the text is.

A pattern is read into an automaton of positions without backtracking (Glushkov, 1961; see
https://swtch.com/~rsc/regexp/regexp1.html for why), and what it finds has a greatest length, so
that no more of an answer is held back. Hence repetitions have a bound, and there is neither ``*``
nor ``+`` nor looking around.
"""

from dataclasses import dataclass, field
from typing import Final

from app.policy.filter.letters import View, folded, letter

MOST_LETTERS: Final = 256  # that a match can be long
MOST_CHARACTERS: Final = 512  # that it is written with
MOST_POSITIONS: Final = 1_024  # of one pattern, once its repetitions are written out
_MOST_NESTED: Final = 20  # ( ) inside each other
_MOST_IN_RANGE: Final = 1_024
_MOST_KNOWN: Final = 4_096
_SPECIAL: Final = frozenset("\\[](){}|?*+.^$")
_CLASSES: Final = "dws"


class PatternError(ValueError):
    """A pattern that is not one of ours; says why in words."""


class CharacterSet(dict[str, bool]):
    """Which folded characters fit a position; what was asked for is remembered."""

    def __init__(self, characters: frozenset[str], classes: str, *, is_negated: bool) -> None:
        super().__init__()
        self._characters = characters
        self._classes = classes
        self._is_negated = is_negated

    def __missing__(self, character: str) -> bool:
        fits = (character in self._characters or self._is_of_class(character)) != self._is_negated
        if len(self) < _MOST_KNOWN:
            self[character] = fits
        return fits

    def _is_of_class(self, character: str) -> bool:
        classes = self._classes
        return (
            ("d" in classes and "0" <= character <= "9")
            or ("w" in classes and (character == "_" or letter(character).is_word))
            or ("s" in classes and character == " ")
        )


@dataclass(frozen=True, slots=True)
class Node:
    """A piece of a pattern. ``least`` and ``most`` of 1 are the piece itself.

    Without parts it is a set of characters; with several, one after the other, or one of them.
    """

    characters: CharacterSet | None = None
    parts: "tuple[Node, ...]" = ()
    is_choice: bool = False
    least: int = 1
    most: int = 1

    @property
    def longest(self) -> int:
        """Letters that it can be long."""
        if self.characters is not None:
            return self.most
        lengths = [part.longest for part in self.parts]
        return self.most * (max(lengths) if self.is_choice else sum(lengths))

    @property
    def size(self) -> int:
        """Positions that it takes."""
        inside = sum(part.size for part in self.parts) if self.characters is None else 1
        return self.most * inside


def read_pattern(text: str, view: View) -> Node:
    """A pattern for texts folded in a view.

    Raises:
        PatternError: it is not one, can match nothing, or can be too long.
    """
    if len(text) > MOST_CHARACTERS:
        raise PatternError(f"it is longer than {MOST_CHARACTERS} characters")
    parser = _Parser(text, view)
    node = parser.whole()
    if node.size > MOST_POSITIONS:
        raise PatternError(f"it takes {node.size} places, {MOST_POSITIONS} are allowed")
    if node.longest > MOST_LETTERS:
        raise PatternError(
            f"it can match {node.longest} characters at once, {MOST_LETTERS} are allowed"
        )
    automaton = Automaton()
    if automaton.add(node, 0):
        raise PatternError("it also matches no character at all")
    return node


@dataclass(frozen=True, slots=True)
class _Fragment:
    """A part of an automaton: where it is entered, where it is left, whether it can be passed."""

    first: frozenset[int] = frozenset()
    last: frozenset[int] = frozenset()
    is_passable: bool = True


@dataclass(slots=True)
class Automaton:
    """The positions of many patterns together."""

    sets: list[CharacterSet] = field(default_factory=list)
    follow: list[set[int]] = field(default_factory=list)
    first: list[int] = field(default_factory=list)
    ends: dict[int, list[int]] = field(default_factory=dict)  # position -> what it is the end of

    def add(self, node: Node, found: int) -> bool:
        """Takes up a pattern; returns whether it can match nothing at all."""
        fragment = self._repeated(node)
        self.first.extend(fragment.first)
        for position in fragment.last:
            self.ends.setdefault(position, []).append(found)
        return fragment.is_passable

    def _repeated(self, node: Node) -> _Fragment:
        tail = _Fragment()
        for copy in reversed(range(node.most)):
            tail = self._joined(self._once(node), tail)
            if copy >= node.least:
                tail = _Fragment(tail.first, tail.last)
        return tail

    def _once(self, node: Node) -> _Fragment:
        if node.characters is not None:
            self.sets.append(node.characters)
            self.follow.append(set())
            here = frozenset({len(self.sets) - 1})
            return _Fragment(here, here, is_passable=False)
        parts = [self._repeated(part) for part in node.parts]
        if node.is_choice:
            return _Fragment(
                frozenset().union(*(part.first for part in parts)),
                frozenset().union(*(part.last for part in parts)),
                any(part.is_passable for part in parts),
            )
        whole = _Fragment()
        for part in parts:
            whole = self._joined(whole, part)
        return whole

    def _joined(self, one: _Fragment, other: _Fragment) -> _Fragment:
        for position in one.last:
            self.follow[position] |= other.first
        return _Fragment(
            one.first | other.first if one.is_passable else one.first,
            one.last | other.last if other.is_passable else other.last,
            one.is_passable and other.is_passable,
        )


class _Parser:
    """Reads the text of a pattern from left to right."""

    def __init__(self, text: str, view: View) -> None:
        self._text = text
        self._view = view
        self._at = 0
        self._depth = 0

    def whole(self) -> Node:
        node = self._choice()
        if self._at < len(self._text):
            raise PatternError("a ) closes nothing")
        return node

    def _choice(self) -> Node:
        choices = [self._sequence()]
        while self._take("|"):
            choices.append(self._sequence())
        return choices[0] if len(choices) == 1 else Node(parts=tuple(choices), is_choice=True)

    def _sequence(self) -> Node:
        parts: list[Node] = []
        while self._at < len(self._text) and self._text[self._at] not in "|)":
            parts.append(self._repeat(self._one()))
        if not parts:
            raise PatternError("it has an empty part")
        return parts[0] if len(parts) == 1 else Node(parts=tuple(parts))

    def _repeat(self, node: Node) -> Node:
        if self._take("?"):
            return self._bounded(node, 0, 1)
        if self._take("{"):
            written, closing, _ = self._text[self._at :].partition("}")
            least, comma, most = written.partition(",")
            if not closing or not least.isdecimal() or not (most.isdecimal() or not comma):
                raise PatternError("after { come one or two whole numbers, as in {2} or {2,5}")
            self._at += len(written) + 1
            return self._bounded(node, int(least), int(most or least))
        if self._text[self._at : self._at + 1] in {"*", "+"}:
            raise PatternError("* and + have no end; write how often at most, as in {1,20}")
        return node

    def _bounded(self, node: Node, least: int, most: int) -> Node:
        if not 0 <= least <= most or not 1 <= most <= MOST_LETTERS:
            raise PatternError(f"a number of repetitions is out of order or above {MOST_LETTERS}")
        if self._text[self._at : self._at + 1] in {"?", "*", "+", "{"}:
            raise PatternError("one repetition follows another; use ( )")
        return Node(parts=(node,), least=least, most=most)

    def _one(self) -> Node:
        character = self._text[self._at]
        self._at += 1
        if character == "(":
            return self._group()
        if character == "[":
            return Node(self._class())
        if character == ".":
            return Node(CharacterSet(frozenset(), "", is_negated=True))
        if character == "\\":
            return self._escaped()
        if character in _SPECIAL:
            raise PatternError(f"{character} has to be written as \\{character} here")
        return self._literal(character)

    def _group(self) -> Node:
        self._take("?:")
        if self._text[self._at : self._at + 1] == "?":
            raise PatternError("nothing can be looked for around a match; only (?: is known")
        self._depth += 1
        if self._depth > _MOST_NESTED:
            raise PatternError(f"more than {_MOST_NESTED} ( ) stand inside each other")
        node = self._choice()
        self._depth -= 1
        if not self._take(")"):
            raise PatternError("a ( is not closed")
        return node

    def _escaped(self) -> Node:
        character = self._text[self._at : self._at + 1]
        self._at += 1
        if character and character in _CLASSES:
            return Node(CharacterSet(frozenset(), character, is_negated=False))
        if character.lower() in _CLASSES and character:
            return Node(CharacterSet(frozenset(), character.lower(), is_negated=True))
        return self._literal(self._itself(character))

    def _literal(self, character: str) -> Node:
        form = self._folded(character)
        if not form:
            raise PatternError("it holds a character that is never seen")
        nodes = tuple(Node(CharacterSet(frozenset(one), "", is_negated=False)) for one in form)
        return nodes[0] if len(nodes) == 1 else Node(parts=nodes)

    def _class(self) -> CharacterSet:
        is_negated = self._take("^")
        characters: set[str] = set()
        classes = ""
        while not self._take("]"):
            if self._at >= len(self._text):
                raise PatternError("a [ is not closed")
            first = self._text[self._at]
            self._at += 1
            if first == "\\":
                first = self._text[self._at : self._at + 1]
                self._at += 1
                if first and first in _CLASSES:
                    classes += first
                    continue
                first = self._itself(first)
            characters |= self._range(first)
        if not (characters or classes):
            raise PatternError("[] fits no character")
        return CharacterSet(frozenset(characters), classes, is_negated=is_negated)

    def _range(self, first: str) -> set[str]:
        following = self._text[self._at : self._at + 2]
        if len(following) < 2 or following[0] != "-" or following[1] == "]":  # noqa: PLR2004
            form = self._folded(first)
            if len(form) != 1:
                raise PatternError(f"{first} reads as {form or 'nothing'}; write it in ( | )")
            return {form}
        last = following[1]
        self._at += 2
        if last == "\\":
            last = self._itself(self._text[self._at : self._at + 1])
            self._at += 1
        if not 0 <= ord(last) - ord(first) < _MOST_IN_RANGE:
            raise PatternError(f"the range {first}-{last} is out of order or too wide")
        forms = (self._folded(chr(code)) for code in range(ord(first), ord(last) + 1))
        return {form for form in forms if len(form) == 1}

    def _folded(self, character: str) -> str:
        return " " if character.isspace() else folded(character, self._view)

    def _itself(self, character: str) -> str:
        if not character or character.isalnum():
            raise PatternError(f"\\{character} is not known; there are \\d, \\w, \\s")
        return character

    def _take(self, expected: str) -> bool:
        is_next = self._text.startswith(expected, self._at)
        self._at += len(expected) * is_next
        return is_next
