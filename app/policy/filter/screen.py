"""One text through the filter, whole or as it comes: what of it may be seen, and what was found.

However a text is cut into pieces, the same comes out of it: nothing is let go before it is certain
that no rule finds something that begins in it.
"""

from collections.abc import Callable

from app.policy.filter.letters import MASK, LetterReader
from app.policy.filter.matcher import Found, Matcher
from app.policy.filter.rules import Act, Rule


class Screen:
    """Lets a text through as far as the rules do.

    Where a rule that blocks finds something, the text ends before it; with ``cuts`` False that is
    covered instead, like what a rule that masks finds. What is covered overlaps in one place is
    covered once.
    """

    def __init__(
        self, matcher: Matcher, *, cuts: bool = True, on_act: Callable[[Rule], None] | None = None
    ) -> None:
        """``on_act`` hears of each rule at its first act, before anything of the text goes on."""
        self._search = matcher.search()
        self._reader = LetterReader()
        self._cuts = cuts
        self._on_act = on_act
        self._acted: set[str] = set()
        self._text = ""  # what is not let go yet, from ``_at`` on
        self._at = 0
        self._covering = 0  # spans that are let go, all or in part
        self._is_whole = True  # until who hears of an act raises: then nothing more is let go
        self._cut = 0  # where the text ends if it is blocked
        self.spans: list[tuple[int, int]] = []  # of the text, that are covered
        self.blocked: Rule | None = None

    @property
    def length(self) -> int:
        """How much of the text went through, covered or not."""
        return self._at

    def feed(self, piece: str) -> str:
        """Takes the next piece; returns what may be seen now.

        What ``on_act`` raises is passed on, and nothing of the text is seen from then on.
        """
        return self._read(piece, is_last=False)

    def pass_over(self) -> None:
        """What came until now is seen already: it is not let go again, however that goes on."""
        self._let_go(self._at + len(self._text))

    def finish(self) -> str:
        """Says that nothing follows; returns what was held back for what could have."""
        return self._read("", is_last=True)

    def _read(self, piece: str, *, is_last: bool) -> str:
        if self.blocked is not None or not self._is_whole:
            return ""
        self._is_whole = False
        upto = self._certain(piece, is_last=is_last)
        self._is_whole = True
        return self._let_go(upto)

    def _certain(self, piece: str, *, is_last: bool) -> int:
        """Up to where nothing more can be found, in a text that goes on with this piece."""
        self._text += piece
        for placed in self._reader.read(piece, is_last=is_last):
            if self._is_cut(self._search.step(placed)):
                return self._cut
        if is_last:
            is_cut = self._is_cut(self._search.finish())
            return self._cut if is_cut else self._at + len(self._text)
        hold, start = self._search.hold, self._reader.start
        return start if hold is None else min(hold, start)

    def _is_cut(self, all_found: list[Found]) -> bool:
        """Takes up what was found; whether the text ends here."""
        for found in all_found:
            if found.rule.id not in self._acted:
                self._acted.add(found.rule.id)
                if self._on_act is not None:
                    self._on_act(found.rule)
            if found.rule.act is Act.BLOCK and self._cuts:
                self.blocked = found.rule
                self._cut = found.start
                self.spans = [
                    (start, min(end, found.start))
                    for start, end in self.spans
                    if start < found.start
                ]
                return True
            if found.rule.act is not Act.WARN:
                self._cover(found.start, found.end)
        return False

    def _cover(self, start: int, end: int) -> None:
        """One more span; it is one with those that it overlaps."""
        spans = self.spans
        first = len(spans)
        while first and spans[first - 1][1] > start:
            first -= 1
        after = first
        while after < len(spans) and spans[after][0] < end:
            start, end = min(start, spans[after][0]), max(end, spans[after][1])
            after += 1
        spans[first:after] = [(start, end)]

    def _let_go(self, upto: int) -> str:
        """What may be seen of the text before this place."""
        pieces: list[str] = []
        base, text = self._at, self._text
        while self._at < upto:
            start, end = (
                self.spans[self._covering] if self._covering < len(self.spans) else (upto, upto)
            )
            if end <= self._at:
                self._covering += 1
            elif start > self._at:
                free = min(start, upto)
                pieces.append(text[self._at - base : free - base])
                self._at = free
            else:
                if start == self._at:
                    pieces.append(MASK)
                self._at = min(end, upto)
        self._text = text[self._at - base :]
        return "".join(pieces)
