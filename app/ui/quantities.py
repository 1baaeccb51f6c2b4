"""Numbers as people read them: counts, sizes, dates, times to wait."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

_STEP: Final = 1000
_UNITS: Final = ("B", "kB", "MB", "GB", "TB")
_UNITS_IN_FRENCH: Final = ("o", "ko", "Mo", "Go", "To")
_WHOLE_FROM: Final = 100
_MINUTE_S: Final = 60
_HOUR_S: Final = 3600
_STEP_S: Final = 5
_FEW_SECONDS_S: Final = 5


def locale() -> QLocale:
    """The user's; English where the system has only the bare "C" one, which groups no digits."""
    chosen = QLocale()
    is_bare = chosen.language() == QLocale.Language.C
    return QLocale(QLocale.Language.English) if is_bare else chosen


def is_singular(count: int) -> bool:
    """Whether a number takes the form for one; in French none does, too."""
    return count == 1 or (count == 0 and locale().language() == QLocale.Language.French)


def number(value: int) -> str:
    """A count with separators."""
    return locale().toString(value)


def counted(count: int, one: str, many: str, **values: object) -> str:
    """A number with its noun; both forms are translated and hold ``{n}``, and names of values."""
    return (one if is_singular(count) else many).format(n=number(count), **values)


def size_text(size_bytes: int) -> str:
    """A size with at most one decimal, in steps of a thousand as disks are sold."""
    value, unit = float(size_bytes), 0
    while value >= _STEP and unit < len(_UNITS) - 1:
        value, unit = value / _STEP, unit + 1
    is_whole = value >= _WHOLE_FROM or unit == 0 or round(value, 1) == round(value)
    is_french = locale().language() == QLocale.Language.French
    units = _UNITS_IN_FRENCH if is_french else _UNITS
    return f"{locale().toString(value, 'f', 0 if is_whole else 1)} {units[unit]}"


def date_text(moment: datetime) -> str:
    """A day by the local clock, for example 3 Nov 2026."""
    return day_text(moment.astimezone().date())


def day_text(day: date, *, has_year: bool = True) -> str:
    """A day with the short name of its month."""
    month = locale().monthName(day.month, QLocale.FormatType.ShortFormat)
    #: A date such as 3 Nov 2026; {month} is a short name as Qt gives it, maybe with a dot.
    pattern = _tr("{day} {month} {year}") if has_year else _tr("{day} {month}")
    return pattern.format(day=day.day, month=month, year=day.year)


def moment_text(moment: datetime) -> str:
    """A day and the time by the local clock."""
    return f"{date_text(moment)} · {moment.astimezone():%H:%M}"


def time_left(seconds: float) -> str:
    """About how long; empty when nobody knows."""
    if seconds <= 0:
        return ""
    if seconds < _FEW_SECONDS_S:
        return _tr("a few seconds left")
    if seconds < _MINUTE_S - _STEP_S / 2:
        return _tr("about {n} s left").format(n=round(seconds / _STEP_S) * _STEP_S)
    if seconds < _HOUR_S:
        return _tr("about {n} min left").format(n=round(seconds / _MINUTE_S))
    return _tr("about {n} h left").format(n=locale().toString(seconds / _HOUR_S, "f", 1))


def duration(seconds: float) -> str:
    """A time to wait, no more exact than anyone can know it."""
    if seconds < 1:
        return _tr("1 s")
    if seconds < _MINUTE_S:
        return _tr("{n} s").format(n=number(round(seconds)))
    if seconds < _HOUR_S:
        return _tr("{n} min").format(n=number(round(seconds / _MINUTE_S)))
    return _tr("{n} h").format(n=locale().toString(seconds / _HOUR_S, "f", 1))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Quantities", text)
