"""The life of the window: first start or unlock, work, lock, unlock again, end."""

import functools
import importlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.errors import UserFacingError
from app.settings.fields import Settings
from app.ui import fonts, sentences
from app.ui.first_size import first_size
from app.ui.place import Place
from app.ui.speaker import Speaker
from app.ui.theme import Theme
from app.ui.unlock.unlock_page import UnlockPage

if TYPE_CHECKING:
    from app.services.session import AppFactory, Session
    from app.ui.collector import Collector
    from app.ui.ending import ToKeep
    from app.ui.idle import IdleWatch
    from app.ui.main_window import MainWindow
    from app.ui.summons import Summons
    from app.ui.system_lock import SystemLock
    from app.ui.tasks import Tasks
    from app.ui.tray import Tray
    from app.ui.unlock.first_run import FirstRun
    from app.ui.unlock.first_start import FirstStart
    from app.ui.windows import Windows
    from app.ui.workspace import Workspace

_UNLOCK_SIZE_PX: Final = (440, 470)
_END_TIMEOUT_S: Final = 5.0
_LISTEN_AFTER_MS: Final = 250
_RELEASE_AGAIN_MS: Final = 1_000
# In the order in which they are wanted.
_PANELS: Final = (
    "app.ui.main_window",
    "app.ui.library.page",
    "app.ui.models.page",
    "app.ui.vault.page",
    "app.ui.settings.page",
)

_log = logging.getLogger(__name__)


class Shell(QObject):
    """Owns the windows, the session and the door between locked and unlocked."""

    def __init__(
        self,
        factory: "AppFactory",
        theme: Theme,
        settings: Settings,
        *,
        on_bug: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self._factory = factory
        self._theme = theme
        self._settings = settings
        self._on_bug = on_bug
        self._speaker = Speaker(settings.language, lambda: self._can_be_made_anew, self)
        self._speaker.changed.connect(self.say_anew)
        self._speaker.delayed.connect(self._on_language_delayed)
        self._is_preloading = False
        self._place = Place()
        self._pending: Sequence[Path] = ()
        self._wants_sample = False
        self._session: Session | None = None
        self._tasks: Tasks | None = None
        self._unlock_window: UnlockPage | None = None
        self._first_run: FirstRun | None = None
        self._main: MainWindow | None = None
        self._windows: Windows | None = None
        self._other_chats: Sequence[int | None] = ()

    @functools.cached_property
    def _door(self) -> "Tasks":
        """Where unlocking and closing are done, one after the other."""
        from app.ui.tasks import Tasks  # noqa: PLC0415 (not before the first paint)

        self._collector.start()  # from now on other threads run, which must destroy no widget
        return Tasks(self, on_bug=self._on_door_bug)

    @functools.cached_property
    def _collector(self) -> "Collector":
        from app.ui.collector import Collector  # noqa: PLC0415 (not before the first paint)

        return Collector(self, is_writing=self._is_writing)

    def _is_writing(self) -> bool:
        workspace = None if self.main_window is None else self.main_window.workspace
        return workspace is not None and workspace.is_answering

    @functools.cached_property
    def _idle(self) -> "IdleWatch":
        from app.ui.idle import IdleWatch  # noqa: PLC0415 (not before the first paint)

        watch = IdleWatch(self._factory.policy.vault.idle_lock_s, self)
        watch.idle.connect(self.lock)
        return watch

    @functools.cached_property
    def _system_lock(self) -> "SystemLock":
        from app.ui.system_lock import SystemLock  # noqa: PLC0415 (not before the first paint)

        system = SystemLock(self)
        system.asked.connect(self.lock)
        return system

    @functools.cached_property
    def _summons(self) -> "Summons":
        from app.ui.summons import Summons  # noqa: PLC0415 (not before the first paint)

        summons = Summons(self._factory.home, self)
        summons.summoned.connect(self._on_show_requested)
        return summons

    @functools.cached_property
    def _tray(self) -> "Tray | None":
        from app.ui.tray import Tray  # noqa: PLC0415 (not before the first paint)

        if not Tray.is_available():
            return None
        tray = Tray(self._theme, self)
        tray.show_requested.connect(self._on_show_requested)
        tray.lock_requested.connect(self.lock)
        tray.quit_requested.connect(self._on_quit_requested)
        self._speaker.changed.connect(tray.say_anew)
        return tray

    @property
    def unlock_page(self) -> UnlockPage | None:
        """Where the passphrase is asked for: the small window, or the cover of the main one."""
        return self._main.cover if self._main is not None else self._unlock_window

    @property
    def first_start(self) -> "FirstStart | None":
        """The first start, while it lasts."""
        return self._first_run.page if self._first_run is not None else None

    @property
    def main_window(self) -> "MainWindow | None":
        """The main window, once there is one."""
        return self._main

    @property
    def is_unlocked(self) -> bool:
        """Whether a session is open."""
        return self._session is not None

    def start(self, ready_fd: int | None = None) -> None:
        """Shows unlock, or the first start where there is no vault yet."""
        if self._factory.has_vault():
            page = UnlockPage(self._theme, self._factory.sandbox_level())
            page.setWindowTitle(self.tr("Unlock"))
            page.setFixedSize(*(fonts.scaled(px) for px in _UNLOCK_SIZE_PX))
            page.submitted.connect(self._on_passphrase_submitted)
            self._unlock_window = page
            self._show_entrance(page, page.field, ready_fd)
        else:
            self._start_first(ready_fd)

    def lock(self) -> None:
        """Covers the window at once, then ends the session; unlocking again leads back here."""
        if self._main is None or self._main.workspace is None:
            return
        self._place = self._main.workspace.place()
        self._other_chats = self._windows.chats if self._windows is not None else ()
        to_keep = self._to_keep()
        self._main.show()  # it may have been closed while others are open
        self._main.show_cover()
        self._end_session(to_keep)

    def close(self) -> None:
        """Ends everything, within a bounded time."""
        self._end_session()
        if not self._door.finish(_END_TIMEOUT_S):
            _log.warning("window: something did not end in time")
        self._collector.stop()
        self._summons.release()

    # The doors

    def _start_first(self, ready_fd: int | None) -> None:
        from app.ui.unlock.first_run import FirstRun  # noqa: PLC0415 (once in a lifetime)

        run = FirstRun(self._factory, self._theme, lambda: self._door, hold=self._hold, parent=self)
        run.finished.connect(self._on_first_start_finished)
        run.sample_requested.connect(self._on_sample_requested)
        run.restored.connect(self._on_restored)
        run.warned.connect(self._on_warned)
        run.page.setWindowTitle(self.tr("Welcome"))
        run.page.resize(first_size(_wanted_size(self._settings)))
        self._first_run = run
        self._show_entrance(run.page, run.page.field, ready_fd)

    def _show_entrance(self, window: QWidget, field: QLineEdit, ready_fd: int | None) -> None:
        if ready_fd is not None:
            from app.ui.ready import ReadySignal  # noqa: PLC0415 (only when measured)

            ReadySignal(window, field, ready_fd)
        field.textEdited.connect(self._preload)
        window.show()
        field.setFocus()
        QTimer.singleShot(_LISTEN_AFTER_MS, self, self._on_entrance_shown)

    def _on_entrance_shown(self) -> None:
        """Whether this is the only program on its home; the first paint does not wait for it."""
        if not self._summons.hold():
            QCoreApplication.quit()

    def _on_passphrase_submitted(self, passphrase: bytearray) -> None:
        self._door.change(
            lambda: self._factory.unlock(passphrase), self._on_unlocked, self._on_unlock_failed
        )

    def _preload(self) -> None:
        """Imports the panels while the passphrase is typed, so that they are there right after."""
        if self._is_preloading:
            return
        self._is_preloading = True
        self._door.read(lambda: [importlib.import_module(name) for name in _PANELS])

    def _on_unlocked(self, session: "Session") -> None:
        self._hold(session)
        self._open_main()

    def _on_unlock_failed(self, error: UserFacingError) -> None:
        if self.unlock_page is not None:
            self.unlock_page.show_error(error)

    def _on_warned(self, told: str) -> None:
        if self._session is not None:
            self._session = replace(self._session, warnings=(*self._session.warnings, told))

    def _on_restored(self, session: "Session", told: str) -> None:
        self._hold(replace(session, warnings=(told, *session.warnings)))
        self._open_main()

    def _on_first_start_finished(self, paths: Sequence[Path]) -> None:
        self._pending = paths
        self._open_main()

    def _on_sample_requested(self) -> None:
        self._wants_sample = True
        self._open_main()

    def _on_door_bug(self, error: BaseException) -> None:
        """A bug must not leave a door that can neither be opened nor tried again."""
        if self.unlock_page is not None:
            self.unlock_page.reset()
        if self.first_start is not None:
            self.first_start.reset()
        self._on_bug(error)

    def _on_session_bug(self, error: BaseException) -> None:
        if self._first_run is not None:
            self._first_run.note_bug()
        self._on_bug(error)

    # The end of a home

    def _on_destroy_requested(self) -> None:
        from app.services.destroy import destroy_home  # noqa: PLC0415 (once in a lifetime)

        if self._main is None:
            return
        self._main.show_cover()
        self._end_session()
        home = self._factory.home
        self._door.change(lambda: destroy_home(home), self._on_destroyed, self._on_unlock_failed)

    def _on_destroyed(self, _: object) -> None:
        main, self._main = self._main, None
        self._place, self._settings = Place(), Settings()
        self._speaker.choose_now(self._settings.language)  # the first start is made in it
        self._start_first(None)
        if main is not None:
            main.hide()  # the program ends with its last window: after the new one is there
            main.deleteLater()

    # The session

    def _hold(self, session: "Session") -> "Tasks":
        from app.ui.tasks import Tasks  # noqa: PLC0415 (not on the start path)

        self._session = session
        self._tasks = Tasks(self, on_bug=self._on_session_bug, on_unhandled=self._on_unhandled)
        return self._tasks

    def _open_main(self) -> None:
        from app.ui.main_window import MainWindow  # noqa: PLC0415 (not on the start path)
        from app.ui.workspace import Workspace  # noqa: PLC0415 (not on the start path)

        if self._session is None or self._tasks is None:
            return
        fonts.load_rest()
        level = self._factory.sandbox_level()
        if self._main is None:
            self._main = MainWindow(self._theme, level)
            self._main.resize(first_size(_wanted_size(self._settings)))
            self._main.submitted.connect(self._on_passphrase_submitted)
            self._main.closing.connect(self._on_main_closing)
        workspace = Workspace(
            self._session, self._tasks, self._theme, level=level, policy=self._factory.policy
        )
        self._show_workspace(self._main, workspace)
        self._share(self._session, self._tasks, self._main, workspace)
        if not self._main.isVisible():
            self._show_main(self._main)
        self._begin(workspace)

    def _show_workspace(self, main: "MainWindow", workspace: "Workspace") -> None:
        workspace.lock_requested.connect(self.lock)
        workspace.destroy_requested.connect(self._on_destroy_requested)
        workspace.unrecorded.connect(self._on_unrecorded)
        workspace.settings_changed.connect(self._on_settings_changed)
        main.show_workspace(workspace)

    def _share(
        self, session: "Session", tasks: "Tasks", main: "MainWindow", workspace: "Workspace"
    ) -> None:
        """Lets more windows be opened on the session."""
        from app.ui.windows import Windows  # noqa: PLC0415 (not on the start path)

        level = self._factory.sandbox_level()
        self._windows = Windows(
            session, tasks, self._theme, level=level, first=main, workspace=workspace
        )
        self._windows.lock_requested.connect(self.lock)
        self._windows.all_closed.connect(self._on_main_closing)

    def _show_main(self, main: "MainWindow") -> None:
        if self._settings.is_maximized:
            main.showMaximized()
        else:
            main.show()
        for entrance in (self._unlock_window, self.first_start):
            if entrance is not None:
                entrance.hide()  # close() would destroy the native window within this event
                entrance.deleteLater()
        if self._first_run is not None:
            self._first_run.deleteLater()
        self._unlock_window = self._first_run = None

    def _begin(self, workspace: "Workspace") -> None:
        workspace.start(self._place)
        others, self._other_chats = self._other_chats, ()
        if self._windows is not None:
            for chat in others:
                self._windows.open(chat)
        if self._pending:
            workspace.add_paths(list(self._pending))
            self._pending = ()
        if self._wants_sample:
            self._wants_sample = False
            workspace.add_sample()
        self._collector.start()
        self._idle.start()
        QTimer.singleShot(_LISTEN_AFTER_MS, self, self._on_listen_due)

    def _on_listen_due(self) -> None:
        """The first paint does not wait for the buses of the system."""
        if self._session is not None:
            self._system_lock.hold_sleep_back()
            if self._tray is not None:
                self._tray.show(is_unlocked=True)

    def _to_keep(self) -> "ToKeep | None":
        if self._main is None or self._main.workspace is None:
            return None
        from app.ui.ending import ToKeep  # noqa: PLC0415 (not on the start path)

        of_all = self._windows or self._main.workspace
        return ToKeep(self._main.geometry_changes(), of_all.unkept_drafts)

    def _end_session(self, to_keep: "ToKeep | None" = None) -> None:
        session, self._session = self._session, None
        tasks, self._tasks = self._tasks, None
        if session is None or tasks is None:
            return
        from app.ui.ending import ToKeep, end  # noqa: PLC0415 (not on the start path)

        self._idle.stop()
        if self._windows is not None:
            self._windows.close_all()
            self._windows = None
        tasks.abandon()
        self._door.change(
            lambda: end(session, tasks, to_keep or ToKeep()), lambda _: self._on_ended(tasks)
        )
        self._take_back_copies()  # last: on some systems it asks another program

    def _take_back_copies(self) -> None:
        from app.ui import clipboard  # noqa: PLC0415 (not on the start path)

        clipboard.clear()

    def _on_ended(self, tasks: "Tasks") -> None:
        """Nothing of the session is left in memory: now the machine may sleep."""
        self._release(tasks)
        if self._session is None:
            sentences.forget()
            self._system_lock.let_sleep()
            if self._tray is not None:
                self._tray.show(is_unlocked=False)

    def _release(self, tasks: "Tasks") -> None:
        """Now, or as soon as the last of its threads has ended."""
        if tasks.release():
            tasks.deleteLater()
        else:
            QTimer.singleShot(_RELEASE_AGAIN_MS, tasks, lambda: self._release(tasks))

    def _on_main_closing(self) -> None:
        if self._windows is not None and self._windows.shown:
            return  # the others go on; closed by the last of them, the session ends
        self._end_session(self._to_keep())
        if self._tray is not None:
            self._tray.hide()

    def _on_show_requested(self) -> None:
        window = self._main or self._unlock_window or self.first_start
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

    def _on_quit_requested(self) -> None:
        """The main window may be hidden already: closing it would neither tell nor end anything."""
        to_keep = self._to_keep()
        if self._main is not None:
            self._main.show_cover()
        self._end_session(to_keep)
        if self._tray is not None:
            self._tray.hide()
        QCoreApplication.quit()

    def _on_settings_changed(self, settings: Settings) -> None:
        self._settings = settings
        self._theme.choose(settings.theme)
        self._speaker.choose(settings.language)

    @property
    def _can_be_made_anew(self) -> bool:
        workspace = self._main.workspace if self._main is not None else None
        windows = self._windows
        if self._is_something_open:
            return False
        return workspace is None or (
            workspace.can_be_made_anew and (windows is None or windows.can_be_made_anew)
        )

    @property
    def _is_something_open(self) -> bool:
        """A dialog or a menu: a part of the pages, it would go unseen with what it shows once."""
        return bool(QApplication.activeModalWidget() or QApplication.activePopupWidget())

    def say_anew(self) -> None:
        """Makes all that is on screen anew, in the language that holds now."""
        main, session, tasks = self._main, self._session, self._tasks
        if main is None:
            return
        if main.workspace is not None and session is not None and tasks is not None:
            others, made = self._windows, main.workspace.made_anew()
            self._show_workspace(main, made)
            self._share(session, tasks, main, made)
            if others is not None and self._windows is not None:
                self._windows.take_over(others)
        main.renew_cover()

    def _on_language_delayed(self) -> None:
        if self._is_something_open:
            return  # who looks at it knows what is to be done first
        if self._main is not None and self._main.workspace is not None:
            self._main.workspace.tell_language_waits()

    def _on_unrecorded(self, error: UserFacingError) -> None:
        self.lock()
        if self.unlock_page is not None:
            self.unlock_page.show_error(error)

    def _on_unhandled(self, error: UserFacingError) -> None:
        if self._main is not None and self._main.workspace is not None:
            self._main.workspace.show_error(error)


def _wanted_size(settings: Settings) -> QSize:
    return QSize(settings.window_width, settings.window_height)
