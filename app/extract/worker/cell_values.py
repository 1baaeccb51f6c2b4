"""Numbers in a sheet as a person sees them: dates as dates, no digits that only storage has."""

import datetime
import re
import struct

_BUILT_IN_DATES = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NO_FORMAT_CODE = re.compile(r"\"[^\"]*\"|\\.|\[[^\]]*\]")
_DATE_CODE = re.compile(r"[ymdhs]", re.IGNORECASE)
_EPOCH_1900 = datetime.datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet has no time zone
_EPOCH_1904 = datetime.datetime(1904, 1, 1)  # noqa: DTZ001 - a sheet has no time zone
_DAYS_LIMIT = 2_950_000  # before the end of the year 9999 from either epoch
_SECONDS_A_DAY = 86_400


def is_date_format(number: int, code: str) -> bool:
    """Whether a number format shows dates or times; ``code`` is empty for a built-in one."""
    return number in _BUILT_IN_DATES or bool(_DATE_CODE.search(_NO_FORMAT_CODE.sub("", code)))


def number_text(value: str | float, *, is_date: bool, is_1904: bool) -> str:
    """A stored number as text; what is no number stays as it is."""
    try:
        number = float(value)
    except ValueError:
        return str(value)
    if is_date and 0 <= number < _DAYS_LIMIT:
        return _date(_EPOCH_1904 if is_1904 else _EPOCH_1900, number)
    return f"{number:.15g}"  # a cell has 15 digits, the file may store 17


def rk_number(number: int) -> float:
    """[MS-XLS] 2.5.217: an integer or the upper half of a double, perhaps times 100."""
    if number & 2:
        value = float(number >> 2 if number < 1 << 31 else (number >> 2) - (1 << 30))
    else:
        (value,) = struct.unpack("<d", struct.pack("<Q", (number & 0xFFFFFFFC) << 32))
    return value / 100 if number & 1 else value


def _date(epoch: datetime.datetime, number: float) -> str:
    seconds = round((number % 1) * _SECONDS_A_DAY)
    moment = epoch + datetime.timedelta(days=int(number), seconds=seconds)
    if number < 1:
        return moment.strftime("%H:%M:%S")
    return moment.strftime("%Y-%m-%d %H:%M:%S" if seconds else "%Y-%m-%d")
