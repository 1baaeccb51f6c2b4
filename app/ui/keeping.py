"""Words for how long a chat is kept: the choices of its menu, and when it goes."""

from datetime import UTC, date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.ui.quantities import day_text

_DAYS: Final = (1, 7, 30, 365)
_YEAR: Final = 365

Choice = tuple[str, int | None]  # None: as long as the site says


def choices(site_days: int) -> tuple[Choice, ...]:
    """What a person may choose: the site's own time, and every usual one that is shorter."""
    own = tr("{time}, as your site says").format(time=span(site_days)) if site_days else ""
    shorter = [(span(days), days) for days in _DAYS if not site_days or days < site_days]
    return ((own or tr("Until I delete it"), None), *shorter)


def span(days: int) -> str:
    """A number of days as people say it."""
    if days == _YEAR:
        return tr("1 year")
    return tr("1 day") if days == 1 else tr("{n} days").format(n=days)


def going(expires: datetime | None, now: datetime | None = None) -> str:
    """When a chat goes, for a quiet line; empty where it does not."""
    if expires is None:
        return ""
    today = (now or datetime.now(UTC)).astimezone().date()
    day = expires.astimezone().date()
    if day <= today:
        return tr("Goes today")
    if day == today + timedelta(days=1):
        return tr("Goes tomorrow")
    return tr("Goes on {day}").format(day=_named(day, today))


def gone(chats: int) -> str:
    """That chats were removed because their time was over."""
    if chats == 1:
        return tr("A chat was removed: the time it was to be kept for is over.")
    return tr("{n} chats were removed: the time they were to be kept for is over.").format(n=chats)


def tr(text: str) -> str:
    """The words in the language of the window."""
    return QCoreApplication.translate("Keeping", text)


def _named(day: date, today: date) -> str:
    return day_text(day, has_year=day - today >= timedelta(days=_YEAR - 31))
