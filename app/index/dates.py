"""Dates in a text, and the other ways to write the same day; pure.

A document may write 12 March 2021 where the question has 2021-03-12. Word search compares words
in a row, so each way of writing that parts into other words is a phrase of its own.
"""

import datetime
import re

from app.index.terms import fold

_MONTH_NAMES = (
    "January Jan Januar janvier enero января",
    "February Feb Februar février febrero февраля",
    "March Mar März mars marzo марта",
    "April Apr avril abril апреля",
    "May Mai mayo мая",
    "June Jun Juni juin junio июня",
    "July Jul Juli juillet julio июля",
    "August Aug août agosto августа",
    "September Sep Sept septembre septiembre сентября",
    "October Oct Oktober octobre octubre октября",
    "November Nov novembre noviembre ноября",
    "December Dec Dezember décembre diciembre декабря",
)
_NAMES_OF = tuple(tuple(names.split()) for names in _MONTH_NAMES)
_NUMBER_OF = {fold(name): n for n, names in enumerate(_NAMES_OF, 1) for name in names}
_MONTH = rf"(?P<name>{'|'.join(sorted(_NUMBER_OF, key=len, reverse=True))})\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er)?\.?"
_YEAR = r"(?P<year>\d{4})"
_BEGIN, _END = r"(?<![\w./-])", r"(?![\w/-]|\.\d)"
_NAMED = (
    rf"{_DAY}\s{{0,2}}(?:of\s|de\s)?\s?{_MONTH},?\s{{1,2}}(?:de\s)?{_YEAR}",
    rf"{_MONTH}\s{{1,2}}{_DAY},?\s{{1,2}}{_YEAR}",
    rf"(?P<day>\d{{1,2}}) thang (?P<month>\d{{1,2}})(?: nam|,)? {_YEAR}",
    rf"{_YEAR}(?P<by>[-/.])(?P<month>\d{{1,2}})(?P=by)(?P<day>\d{{1,2}})",
)
_NAMED_DATES = tuple(re.compile(_BEGIN + form + _END) for form in _NAMED)
_EAST_ASIAN = re.compile(rf"(?<!\d){_YEAR}年(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})[日号]")
_NUMERIC = re.compile(rf"{_BEGIN}(\d{{1,2}})([-/.])(\d{{1,2}})\2(\d{{4}}){_END}")
_MONTH_ALONE = re.compile(rf"(?<![\w.]){_MONTH},?\s{{1,2}}(?:de\s)?{_YEAR}{_END}")
_MOST_DATES = 8  # in one question; each adds some thirty phrases
_MOST_FORMS = 250


def date_forms(text: str) -> list[str]:
    """Phrases, one of which a passage holds that names a date of the text; dates in order.

    A date of only numbers that can be read day first and month first is read both ways. The
    months of a year alone have forms too.
    """
    plain = fold(text)
    days: list[datetime.date] = []
    for pattern in (*_NAMED_DATES, _EAST_ASIAN):
        days += [day for match in pattern.finditer(plain) if (day := _day(match.groupdict()))]
        plain = pattern.sub(" ", plain)  # or the month would be found again without its day
    for match in _NUMERIC.finditer(plain):
        one, _, other, year = match.groups()
        readings = (_date(year, other, one), _date(year, one, other))
        days += [day for day in readings if day is not None]
    forms: list[str] = []
    for day in list(dict.fromkeys(days))[:_MOST_DATES]:
        forms += _forms_of_day(day)
    for month in _MONTH_ALONE.finditer(plain):
        if len(forms) < _MOST_FORMS:
            forms += _forms_of_month(int(month["year"]), _NUMBER_OF[month["name"]])
    return list(dict.fromkeys(forms))


def _day(found: dict[str, str]) -> datetime.date | None:
    month = found.get("month") or str(_NUMBER_OF[found["name"]])
    return _date(found["year"], month, found["day"])


def _date(year: str, month: str, day: str) -> datetime.date | None:
    try:
        return datetime.date(int(year), int(month), int(day))
    except ValueError:
        return None


def _forms_of_day(date: datetime.date) -> list[str]:
    """Each form once that word search would tell from the others; signs between do not count.

    Month first in numbers stands only where it cannot be read as another day.
    """
    year, month, day = f"{date.year:04}", date.month, date.day
    forms = [f"{year}-{month:02}-{day:02}", f"{year}-{month}-{day}", f"{year}{month:02}{day:02}"]
    forms += [f"{day:02}.{month:02}.{year}", f"{day}.{month}.{year}"]
    if day > len(_NAMES_OF):
        forms += [f"{month:02}/{day}/{year}", f"{month}/{day}/{year}"]
    nth = f"{day}{_ordinal(day)}"
    for name in _NAMES_OF[month - 1]:
        forms += [f"{day} {name} {year}", f"{day:02} {name} {year}", f"{name} {day} {year}"]
    english = _NAMES_OF[month - 1][0]
    forms += [f"{nth} {english} {year}", f"{nth} of {english} {year}", f"{english} {nth} {year}"]
    forms += [f"{day} de {name} de {year}" for name in _NAMES_OF[month - 1]]
    forms += [f"{day} tháng {month} năm {year}", f"{year}年{month}月{day}日"]
    return forms


def _forms_of_month(year: int, month: int) -> list[str]:
    forms = [f"{year}-{month:02}", f"{month:02}/{year}", f"{month}/{year}"]
    forms += [f"{name} {year}" for name in _NAMES_OF[month - 1]]
    return [*forms, f"tháng {month} năm {year}", f"{year}年{month}月"]


def _ordinal(day: int) -> str:
    if day in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
