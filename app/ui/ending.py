"""The end of a session within a second: what is kept of it, and in what order it goes."""

import logging
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from app.errors import UserFacingError

if TYPE_CHECKING:
    from app.services.session import Session
    from app.ui.tasks import Tasks

# Together with what is written last a lock takes less than a second, whatever is under way.
_WILLING_S: Final = 0.25  # for what ends when it is asked to
_FORCED_S: Final = 0.15  # for what was waiting for a worker

_log = logging.getLogger(__name__)


class ToKeep(NamedTuple):
    """What outlives a session: settings by name, and what is typed and not sent."""

    settings: Mapping[str, object] = MappingProxyType({})
    drafts: Mapping[int | None, str] = MappingProxyType({})

    def __repr__(self) -> str:
        return f"{len(self.settings)} settings, {len(self.drafts)} drafts"  # and no word of them


def end(session: "Session", tasks: "Tasks", to_keep: ToKeep) -> None:
    """Stops the answer, keeps what is to be kept, closes the vault. Not on the GUI thread."""
    try:
        session.chat.stop()
        if not tasks.wait(_WILLING_S):
            session.ending.end_workers()
            tasks.wait(_FORCED_S)
        # From here no change under way puts an older draft in the place of a newer one.
        session.ending.seize_vault()
        if to_keep.drafts:
            session.history.keep_drafts(to_keep.drafts)
        if to_keep.settings:
            session.preferences.update(to_keep.settings)
    except UserFacingError as error:
        _log.warning("window: state was not kept (%s)", error.error_code)
    finally:
        session.close()
