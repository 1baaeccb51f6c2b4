"""The numbers and dates that a text states, however they are written; pure.

"Four" is "4", "1.5 million" is "1,500,000", "12 March 2021" is "2021-03-12". A form that can be
read in two ways has two readings, and one in common with another is enough to say the same.
"""
# ruff: noqa: RUF001 - signs of several languages

import itertools
import re
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.unspaced import is_unspaced
from app.index.han_numbers import han_numbers, scale_after
from app.index.number_words import LABELS, MONTHS, NUMBERS, SCALES, UNITS, UNSURE, UNSURE_MONTHS
from app.index.units import LETTER_SCALES, MOST_SIGN, UNREAD_ORDINALS, are_other, unit_and_noun

_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_ORDINAL = r"(?:st|nd|rd|th|er|\.)?"
_DATE = re.compile(
    r"(?<![\d.,/-])(?:"
    r"(?P<y1>\d{4})-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})"
    r"|(?P<d2>\d{1,2})(?P<sep>[./-])(?P<m2>\d{1,2})(?P=sep)(?P<y2>\d{4}|\d{2})"
    rf"|(?P<d3>\d{{1,2}}){_ORDINAL}\s(?:of\s|de\s)?(?P<w3>{_MONTH})\b\.?"
    r"(?:,?\s(?:de\s|del\s)?(?P<y3>\d{4}))?"
    rf"|\b(?P<w4>{_MONTH})\.?\s(?P<d4>\d{{1,2}}){_ORDINAL}(?![\d:.,]*\d)(?:,?\s(?P<y4>\d{{4}}))?"
    rf"|\b(?P<w5>{_MONTH})\b\.?,?\s(?:of\s|de\s|del\s)?(?P<y5>\d{{4}})"
    r"|(?P<d6>\d{1,2})\stháng\s(?P<m6>\d{1,2})(?:,?\s(?:năm\s)?(?P<y6>\d{4}))?"
    r"|\btháng\s(?P<m7>\d{1,2})(?:,?\snăm\s(?P<y7>\d{4}))?"
    rf"|\b(?P<w8>{_MONTH})\b"
    r")(?![\d/-]*\d)",
    re.IGNORECASE,
)
_HAN_DATE = re.compile(
    r"(?P<y1>\d{4})[年년]\s?(?P<m1>\d{1,2})[月월](?:\s?(?P<d1>\d{1,2})[日号일])?"
    r"|(?<!\d)(?P<m2>\d{1,2})[月월]\s?(?P<d2>\d{1,2})[日号일]"
)
_HALF = r"(?P<space{0}>\s?)(?P<half{0}>[ap])\.?\s?m\b"
_TIME = re.compile(
    rf"(?<![A-Za-z\d:])(?P<hour1>\d{{1,2}}):(?P<minute1>\d{{2}})(?![\d:])(?:{_HALF.format(1)})?"
    rf"|(?<![A-Za-z\d:.,])(?P<hour2>[01]?\d)(?:\.(?P<minute2>\d{{2}}))?{_HALF.format(2)}",
    re.IGNORECASE,
)
_TOKEN = re.compile(
    r"(?P<literal>\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)"
    r"(?P<ending>s\b|er\b)?"
    r"|(?P<word>quatre-vingts?|[^\W\d_]+)"
)
_RANGE = re.compile(r"(\d{2})(\d{2})[-–—]\Z")
_MINUS = re.compile(r"(?:(?<=\s)|(?<=\()|\A)[-−]\Z")
_JOINED = re.compile(r"[\s\u00a0-]{1,2}")
_AND = frozenset({"and", "und", "y", "et"})
_LEAST_JOINED = 20
_DECIMAL = re.compile(r"\d+(?:\.\d+)?")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD_BEFORE = re.compile(
    r"(?:(?P<sign>§\s?|(?<![^\W\d_])v\.?\s?)|(?P<word>[^\W\d_]{2,24})\.?\s)\Z", re.IGNORECASE
)
_VERSION = re.compile(r"(?<![^\W_])v\Z", re.IGNORECASE)  # v3.10
_WITHIN = re.compile(r"[^.!?:\s]\s\Z")
_TITLE = re.compile(r"\.?\s([^\W\d_])")
_LONGEST_OPENER = 8
_HUNDRED = 100
_THOUSAND = 1000
_MONTHS = 12
_GROUP = 3
_NOON = 12


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, a day of the year, a month or a time of day at ``text[start:end]``.

    A sign that is joined to its digits is part of it. ``readings`` are the ways to read it.
    ``unit`` is one of those known by name, or empty; ``noun`` is the term of the word that
    follows, or empty. One that is not ``is_sure`` may be meant as something else: it can bear a
    statement out and is never demanded by one.
    """

    readings: frozenset[str]
    start: int
    end: int
    unit: str = ""
    noun: str = ""
    is_sure: bool = True

    def agrees_with(self, other: "Quantity") -> bool:
        """Whether both can be the same: a reading in common, and no two different units."""
        return not (are_other(self.unit, other.unit) or self.readings.isdisjoint(other.readings))


def quantities(text: str) -> list[Quantity]:
    """All of a text, in no order; parts of a date beside the whole date, as not sure."""
    found: list[Quantity] = []
    taken = bytearray(len(text))
    for match in itertools.chain(_DATE.finditer(text), _han_dates(text)):
        parts = list(_date(match))
        found += parts
        if parts:
            taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    for match in _TIME.finditer(text):
        found.extend(_time(match))
        taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    tokens = [match for match in _TOKEN.finditer(text) if not taken[match.start()]]
    found.extend(_numbers(text, tokens))
    found.extend(
        Quantity(frozenset({str(value)}), start, end, is_sure=False)
        for value, start, end in han_numbers(text)
    )
    return found


def unstated(claim: Sequence[Quantity], quote: Sequence[Quantity]) -> list[Quantity]:
    """The sure quantities of a claim that the quote does not state, or states of other things."""
    return [one for one in claim if one.is_sure and not _is_stated(one, quote)]


def _is_stated(one: Quantity, quote: Sequence[Quantity]) -> bool:
    same = [other for other in quote if one.agrees_with(other)]
    if not one.noun or any(other.noun == one.noun for other in same):
        return bool(same)
    # "Nine days" where nine men are named, and seven days.
    is_of_other = any(other.noun == one.noun and other.is_sure for other in quote)
    return bool(same) and not is_of_other


def _date(match: re.Match[str]) -> Iterator[Quantity]:
    group = {name[0]: value for name, value in match.groupdict().items() if value}
    start, end = match.span()
    word = group.get("w", "").lower()
    months = {MONTHS[word]} if word else {int(group["m"])}
    if "d" in group:
        day = list(_day(group, months, start, end))
        if not day:
            return
        yield from day
    elif not all(1 <= month <= _MONTHS for month in months):
        return
    else:
        is_sure = "y" in group or word not in UNSURE_MONTHS
        yield Quantity(frozenset(f"month {m}" for m in months), start, end, is_sure=is_sure)
    if "y" in group:
        years = {group["y"]} if len(group["y"]) > 2 else {f"19{group['y']}", f"20{group['y']}"}  # noqa: PLR2004
        yield Quantity(frozenset(years), start, end)


def _day(group: dict[str, str], months: set[int], start: int, end: int) -> Iterator[Quantity]:
    day, month = int(group["d"]), next(iter(months))
    pairs = {(month, day)}
    if "s" in group and group["s"] != ".":
        pairs.add((day, month))  # which comes first depends on who wrote it
    pairs = {pair for pair in pairs if 1 <= pair[0] <= _MONTHS}
    if not pairs:
        return  # the number of a version, or of a paragraph
    yield Quantity(frozenset(f"day {m}-{d}" for m, d in pairs), start, end)
    yield Quantity(frozenset(f"month {m}" for m, _ in pairs), start, end, is_sure=False)
    yield Quantity(frozenset(str(d) for _, d in pairs), start, end, is_sure=False)


def _han_dates(text: str) -> Iterator[re.Match[str]]:
    return iter(()) if text.isascii() else _HAN_DATE.finditer(text)


def _time(match: re.Match[str]) -> Iterator[Quantity]:
    group = {name[:-1]: value for name, value in match.groupdict().items() if value is not None}
    hour, minute = int(group["hour"]), group.get("minute", "00")
    half = group.get("half", "").lower()
    readings = {f"time {hour}:{minute}"}
    if half == "p" and hour < _NOON:
        readings.add(f"time {hour + _NOON}:{minute}")
    unit = f"{half}m" if half else ""
    if "minute" not in group:
        if group.get("space") and half == "a":
            readings.add(str(hour))  # "die 5 am Montag"
        yield Quantity(frozenset({str(hour)}), *match.span(), is_sure=False)  # at 9
    yield Quantity(frozenset(readings), *match.span(), unit)


def _numbers(text: str, tokens: Sequence[re.Match[str]]) -> Iterator[Quantity]:
    at = 0
    while at < len(tokens):
        if tokens[at]["literal"] is not None:
            at = yield from _from_literal(text, tokens, at)
        elif _value(tokens[at][0]) is not None:
            at = yield from _from_words(text, tokens, at)
        else:
            at += 1


def _from_literal(
    text: str, tokens: Sequence[re.Match[str]], at: int
) -> Generator[Quantity, None, int]:
    token = tokens[at]
    start, end = token.span("literal")
    readings = _readings(token["literal"])
    if token["literal"].count(".") == 1 and "," not in token["literal"]:
        readings = _with_zeros(readings, token["literal"], is_label=_is_label(text, start, end))
    is_decade = token["ending"] and token["literal"].endswith("0")
    if is_decade:
        end = token.end()
        decades = {f"{reading}s" for reading in readings}
        readings = decades | (readings if len(token["literal"]) == 2 else set())  # noqa: PLR2004 - 30s
    is_minus = _MINUS.search(text, max(0, start - 2), start) is not None
    since = _RANGE.search(text, max(0, start - 6), start)
    if since is not None and len(token[0]) == 2:  # noqa: PLR2004 - 1914-18
        readings.add(since[1] + token[0])
    if _tail(text, end) in LETTER_SCALES:
        readings |= _scaled(readings, LETTER_SCALES[_tail(text, end)])
    factor, end = scale_after(text, end)
    if factor > 1:
        readings = _scaled(readings, factor)
    at += 1
    while at < len(tokens) and (tokens[at].start() == end or _follows(text, end, tokens[at])):
        scale = SCALES.get(tokens[at][0].lower())
        if scale is None:
            break
        readings = _scaled(readings, scale)
        end = tokens[at].end()
        at += 1
    if is_minus:
        readings = {f"-{reading}" for reading in readings} | readings
    found = _with_unit(text, readings, start, end, is_sure=not _is_glued(text, start, end))
    sign = _tail(text, end)
    yield replace(found, end=end + len(sign)) if len(sign) <= MOST_SIGN else found
    return at


def _scaled(readings: set[str], factor: int) -> set[str]:
    return {_plain(Decimal(r) * factor) for r in readings if _DECIMAL.fullmatch(r)}


def _with_zeros(readings: set[str], literal: str, *, is_label: bool) -> set[str]:
    """As a decimal, and as it is written: 4.10 may be the tenth of something, a label is."""
    if is_label:
        return {literal}
    return readings | {literal} if literal.endswith("0") else readings


def _is_label(text: str, start: int, end: int) -> bool:
    """Whether a number with a point names something: a section, a version, Python 3.10."""
    before = _WORD_BEFORE.search(text, max(0, start - 30), start)
    if before is None:  # the number of a heading stands before its title
        line = text[text.rfind("\n", 0, start) + 1 : start][:_LONGEST_OPENER]
        title = _TITLE.match(text, end)
        return not line.strip("# ") and title is not None and title[1].isupper()
    if before["sign"] is not None or before["word"].lower() in LABELS:
        return True
    is_within = _WITHIN.search(text, max(0, before.start() - 2), before.start()) is not None
    return is_within and before["word"][0].isupper() and before["word"].lower() not in UNITS


def _tail(text: str, end: int) -> str:
    """The letters that digits run into; empty where they are of a script without spaces."""
    tail = _LETTERS.match(text, end)
    return tail[0] if tail is not None and not is_unspaced(tail[0][0]) else ""


def _is_glued(text: str, start: int, end: int) -> bool:
    """Whether the digits are part of a name (x2, B4a, 3f9), or of an ordinal that is not read."""
    before = text[start - 1] if start else ""
    if before.isalpha() and not is_unspaced(before):
        return _VERSION.search(text, max(0, start - 2), start) is None
    tail = _tail(text, end)
    behind = end + len(tail)
    is_followed = bool(tail) and text[behind : behind + 1].isdecimal()
    return is_followed or tail.lower() in UNREAD_ORDINALS


def _from_words(
    text: str, tokens: Sequence[re.Match[str]], at: int
) -> Generator[Quantity, None, int]:
    first = tokens[at]
    total, current = 0, 0
    end = first.start()
    words: list[str] = []
    while at < len(tokens):
        word = tokens[at][0].lower()
        if words and _is_and(tokens, at, current):
            at += 1
            word = tokens[at][0].lower()
        elif words and not _follows(text, end, tokens[at]):
            break
        scale, value = SCALES.get(word), _value(word)
        if scale is not None and scale >= _THOUSAND:
            total, current = total + max(1, current) * scale, 0
        elif scale is not None:
            current = max(1, current % _THOUSAND) * scale
        elif value is not None and (not words or _fits(current, value)):
            current += value
        else:
            break
        words.append(word)
        end = tokens[at].end()
        at += 1
    is_sure = len(words) > 1 or words[0] not in UNSURE
    if all(word in SCALES for word in words):
        is_sure = False  # "thousands of", "a cent"
    yield _with_unit(text, {str(total + current)}, first.start(), end, is_sure=is_sure)
    return at


def _value(word: str) -> int | None:
    """The number that one word says; German ones may be joined of several."""
    word = word.lower()
    if word in NUMBERS:
        return NUMBERS[word]
    if word in SCALES:
        return SCALES[word]
    for joint, scale in (("tausend", _THOUSAND), ("hundert", _HUNDRED)):
        before, found, after = word.partition(joint)
        if found:
            much = NUMBERS.get(before) if before else 1
            rest = NUMBERS.get(after.removeprefix("und")) if after else 0
            if much is not None and rest is not None:
                return much * scale + rest
    return None


def _fits(current: int, value: int) -> bool:
    """Whether a value can be added: 40 and 5, 200 and 45; French 60 and 12."""
    tens = current % _HUNDRED
    if tens == 0:
        return current > 0 and value < _HUNDRED
    return (tens % 10 == 0 and tens > 10 and 0 < value < 10) or (  # noqa: PLR2004
        tens in {60, 80} and 0 < value < 20  # noqa: PLR2004
    )


def _is_and(tokens: Sequence[re.Match[str]], at: int, current: int) -> bool:
    """Whether the word joins the parts of one number: two hundred and five, treinta y dos."""
    if tokens[at][0].lower() not in _AND or current < _LEAST_JOINED or at + 1 >= len(tokens):
        return False
    value = _value(tokens[at + 1][0])
    return value is not None and value < _HUNDRED and _fits(current, value)


def _follows(text: str, end: int, token: re.Match[str]) -> bool:
    return _JOINED.fullmatch(text, end, token.start()) is not None


def _with_unit(
    text: str, readings: set[str], start: int, end: int, *, is_sure: bool = True
) -> Quantity:
    unit, noun = unit_and_noun(text, start, end)
    return Quantity(frozenset(readings), start, end, unit, noun, is_sure)


def _readings(literal: str) -> set[str]:
    """The values that digits with separators may have: 1.500 is 1500 or 1.5."""
    digits = re.sub(r"['’\s\u00a0\u202f]", "", literal)
    separators = [char for char in digits if not char.isdigit()]
    if not separators:
        return {_plain(Decimal(digits))}
    last = separators[-1]
    if len(set(separators)) > 1:
        other = separators[0]
        whole, _, part = digits.replace(other, "").rpartition(last)
        return (
            {_plain(Decimal(f"{whole}.{part}".replace(",", "")))} if last not in whole else {digits}
        )
    parts = digits.split(last)
    readings = set()
    if len(separators) == 1:
        readings.add(_plain(Decimal(f"{parts[0]}.{parts[1]}")))
    if all(len(part) == _GROUP for part in parts[1:]) and len(parts[0]) <= _GROUP:
        readings.add(_plain(Decimal("".join(parts))))
    return readings or {digits}


def _plain(value: Decimal) -> str:
    """As it is compared: without an exponent and without zeros that say nothing."""
    return f"{value.normalize():f}"
