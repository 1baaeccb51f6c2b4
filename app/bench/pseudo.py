"""Pseudo-languages: texts that nobody translated show, and so does what breaks by their form."""

import re
from typing import Final

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

# What must stay as it is: places to fill, markup; in the manual code, and where links lead.
_KEPT: Final = re.compile(r"(\{\w*\}|</?\w[^>]*>|%\d|&\w+;|`[^`]*`|\]\([^)]*\))")
_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
_ARABIC: Final = "ابسدهفجحيژكلمنوپقرشتعڤوخزظ"
_LONGER: Final = 5  # of so many letters two are written twice: 40 % more

_TO_ARABIC: Final = str.maketrans(_LATIN + _LATIN.upper(), _ARABIC * 2)


class Pseudo(QTranslator):
    """Translates every text by a rule."""

    def __init__(self, parent: QObject | None = None, *, is_arabic: bool) -> None:
        super().__init__(parent)
        self._rule = arabic if is_arabic else longer
        self._is_arabic = is_arabic

    def translate(
        self, _context: str, source: str, _comment: str | None = None, _count: int = -1
    ) -> str:
        """The text by the rule, its places to fill as they are."""
        parts = _KEPT.split(source)
        return "".join(
            part if number % 2 else self._rule(part) for number, part in enumerate(parts)
        )

    def isEmpty(self) -> bool:
        """Never: it knows every text."""
        return False

    def install(self, application: QApplication) -> None:
        """Speaks it from now on."""
        application.installTranslator(self)
        if self._is_arabic:
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))

    def remove(self, application: QApplication) -> None:
        """Speaks English again."""
        application.removeTranslator(self)
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(QLocale(QLocale.Language.English))


def arabic(text: str) -> str:
    """A text in letters that are written from right to left."""
    return text.translate(_TO_ARABIC)


def longer(text: str) -> str:
    """A text that is two fifths longer, with accents above and below; it can still be read."""
    made = []
    for number, letter in enumerate(text):
        is_doubled = letter.isalpha() and number % _LONGER in (1, 3)
        made.append(letter.translate(_ACCENTS) * (2 if is_doubled else 1))
    return "".join(made)


_ACCENTS: Final = str.maketrans("aeiouAEIOU", "äéïöüÅËÏÖÜ")
