"""Brings pictures of pages from the reader, one at a time, and keeps the last ones in memory."""

import functools
from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.services.page_views import PageView
from app.services.pages import PageService
from app.ui.chat.page_image import PageImage, image_of
from app.ui.tasks import Tasks

KEPT_BYTES: Final = 64 << 20

_Key = tuple[int, int, int, int]  # document, page, the passage's span


@dataclass(frozen=True, slots=True)
class _Kept:
    """A picture, and the width that was asked for: a bounded one comes narrower."""

    page: PageImage
    asked_px: int


class PageLoader(QObject):
    """What is asked for later cancels what was asked for before.

    Signals:
        loaded: a PageImage of the page that is wanted; a sharper one may follow.
        failed: the UserFacingError that says why there is none.
    """

    loaded = Signal(object)
    failed = Signal(object)

    def __init__(
        self, pages: PageService, tasks: Tasks, parent: QObject, *, kept_bytes: int = KEPT_BYTES
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._tasks = tasks
        self._kept_bytes = kept_bytes
        self._kept: OrderedDict[_Key, _Kept] = OrderedDict()
        self._token = CancelToken()

    @property
    def held_bytes(self) -> int:
        """What the pictures take."""
        return sum(one.page.image.sizeInBytes() for one in self._kept.values())

    def want(self, page: PageView, width_px: int) -> None:
        """Asks for a page ``width_px`` device pixels wide; one that is kept comes at once."""
        self.stop()
        key = (page.document, page.page_index, page.start, page.end)
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            self.loaded.emit(kept.page)
            if kept.asked_px == width_px:
                return
        token = self._token = CancelToken()
        self._tasks.read(
            functools.partial(_load, self._pages, page, width_px, token),
            functools.partial(self._on_loaded, token, key, width_px),
            functools.partial(self._on_failed, token),
        )

    def stop(self) -> None:
        """Nothing that was asked for comes any more."""
        self._token.cancel()

    def forget(self) -> None:
        """As ``stop``, and wipes what is kept: nobody may show any of it any more."""
        self.stop()
        self.forget_all_but(None)

    def forget_all_but(self, shown: PageImage | None) -> None:
        """Wipes what is kept, but for what is shown."""
        for key in [key for key, one in self._kept.items() if one.page is not shown]:
            self._kept.pop(key).page.wipe()
        self._pages.forget()

    def _on_loaded(self, token: CancelToken, key: _Key, asked_px: int, page: PageImage) -> None:
        if token.is_cancelled:
            return
        before = self._kept.get(key)
        self._kept[key] = _Kept(page, asked_px)
        self._kept.move_to_end(key)
        while self.held_bytes > self._kept_bytes and len(self._kept) > 1:
            self._kept.popitem(last=False)[1].page.wipe()
        self.loaded.emit(page)
        if before is not None:  # it was shown until now
            before.page.wipe()

    def _on_failed(self, token: CancelToken, error: UserFacingError) -> None:
        if not token.is_cancelled:
            self.failed.emit(error)


def _load(pages: PageService, page: PageView, width_px: int, cancel: CancelToken) -> PageImage:
    cancel.raise_if_cancelled()
    return image_of(pages.draw(page, width_px=width_px, cancel=cancel))
