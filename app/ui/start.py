"""Starts Qt and the shell. Heavy panels are imported after the passphrase, not before."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication

from app.settings.store import FILE_NAME, SettingsStore
from app.ui import fonts, theme
from app.ui.bugs import BugReporter
from app.ui.shell import Shell
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.services.session import AppFactory

# A folder that nobody can make: Qt's dialogs would keep the folders they visited there.
_NOWHERE: Final = "/dev/null/cloister"
# How long a busy thread keeps the interpreter from the window's, which lets go of it at every call
# of Qt's: a table is painted by a hundred of them (docs/adr/0035).
_SWITCH_INTERVAL_S: Final = 0.0001


def run(factory: "AppFactory", ready_fd: int | None) -> int:
    """Runs the window until it is closed; returns the exit status."""
    application = make_application()
    store = SettingsStore(Path(factory.home, FILE_NAME))
    settings = store.load()
    look = Theme(settings.theme, application)
    theme.apply(application, look)
    reporter = BugReporter(application)
    reporter.install()
    shell = Shell(factory, look, settings, on_bug=reporter.report)
    shell.start(ready_fd)
    status = application.exec()
    shell.close()
    return status


def make_application() -> QApplication:
    """The one QApplication, with everything that must be set before a window is made."""
    forbid_traces()
    sys.setswitchinterval(_SWITCH_INTERVAL_S)
    if QLocale().language() == QLocale.Language.C:  # a bare C locale groups no digits
        QLocale.setDefault(QLocale(QLocale.Language.English))
    # Named as an option: setStyle would hand out a QStyle, whose many enumerations take 7 ms.
    application = QApplication(["cloister", "-style", "Fusion"])
    application.setApplicationName("cloister")
    application.setApplicationDisplayName("Cloister")
    application.setDesktopFileName("cloister")
    fonts.load_first()
    return application


def forbid_traces() -> None:
    """Keeps Qt's file dialogs from writing down the folders they visited."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(kind, scope, _NOWHERE)
