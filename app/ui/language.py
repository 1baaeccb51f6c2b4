"""The language of the window: its catalogues, its numbers and dates; switched while it runs."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from app.settings.languages import NAMES
from app.ui import assets

FOLLOW_SYSTEM: Final = "system"
SOURCE: Final = "en"  # of the texts in the code: it needs no catalogue


class Language(QObject):
    """The language in force. A text is said in the one that holds when it is made: whoever shows
    texts that stay makes them anew after ``choose``.
    """

    def __init__(self, choice: str = FOLLOW_SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = ""
        self._code = SOURCE
        self._catalogues: list[QTranslator] = []
        self.choose(choice)

    @property
    def choice(self) -> str:
        """What the user chose: ``system``, or the code of a language."""
        return self._choice

    @property
    def code(self) -> str:
        """The language that holds."""
        return self._code

    def choose(self, choice: str) -> None:
        """Says everything from now on in a language; numbers and dates are written as it does."""
        if choice == self._choice:
            return
        self._choice = choice
        code = choice if choice in NAMES else spoken(QLocale.system().uiLanguages())
        QLocale.setDefault(_locale(code))
        if code != self._code:
            self._code = code
            self._change_catalogues()

    def _change_catalogues(self) -> None:
        application = QCoreApplication.instance()
        if application is None:
            return
        for old in self._catalogues:
            application.removeTranslator(old)
            old.deleteLater()
        self._catalogues = []
        of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # The one that is installed last is asked first.
        for path in (of_qt / f"qtbase_{self._code}.qm", catalogue(self._code)):
            translator = QTranslator(self)
            if self._code != SOURCE and translator.load(str(path)):
                application.installTranslator(translator)
                self._catalogues.append(translator)


def catalogue(code: str) -> Path:
    """Where the compiled catalogue of a language is, made by ``make setup``."""
    return assets.folder() / "translations" / f"cloister_{code}.qm"


def current() -> str:
    """The code of the language that holds, for what looks better in pictures of its own."""
    code = QLocale.languageToCode(QLocale().language())
    return code if code in NAMES else SOURCE


def spoken(wanted: list[str]) -> str:
    """The first language of a list that the window speaks, by codes such as ``de-AT``."""
    codes = (tag.replace("_", "-").split("-")[0].lower() for tag in wanted)
    return next((code for code in codes if code in NAMES), SOURCE)


def _locale(code: str) -> QLocale:
    """Of a country where the system says one that speaks it: it writes dates in its own way."""
    system, own = QLocale.system(), QLocale(code)
    return system if system.language() == own.language() else own
