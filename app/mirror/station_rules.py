"""The rules of a station: how many keys sign, and for how long that holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from app.mirror.errors import StationError
from app.mirror.station_files import ROLES

LIFE: Final[Mapping[str, timedelta]] = {
    "root": timedelta(days=365),
    "targets": timedelta(days=180),
    "snapshot": timedelta(days=90),
    "timestamp": timedelta(days=45),
}
MOST_KEYS: Final = 16


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How many keys a role has, and how many of them must sign."""

    root: tuple[int, int] = (3, 2)
    targets: tuple[int, int] = (3, 2)
    snapshot: tuple[int, int] = (1, 1)
    timestamp: tuple[int, int] = (1, 1)

    def of(self, role: str) -> tuple[int, int]:
        """Keys and threshold of a role."""
        counts: tuple[int, int] = getattr(self, role)
        return counts

    def check(self) -> None:
        """Refuses numbers that nobody could work with.

        Raises:
            StationError: a role has too few keys, or too many.
        """
        for role in ROLES:
            keys, threshold = self.of(role)
            if not 1 <= threshold <= keys <= MOST_KEYS:
                raise StationError(
                    f"The role {role} cannot have {keys} keys of which {threshold} must sign. "
                    "Nothing was made.",
                    hint=f"A threshold is at least 1 and at most the number of keys, and those are "
                    f"at most {MOST_KEYS}.",
                    code="bad_threshold",
                )
