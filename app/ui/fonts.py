"""The fonts that ship with the application, so that every site looks the same."""

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from app.ui import assets

TEXT_FAMILY: Final = "Inter"
CODE_FAMILY: Final = "JetBrains Mono"

# The type scale, in the pixels of the design. Fonts are asked for in points, which follow the
# system's text size; at 96 dpi, the usual one, they come out as these pixels.
DISPLAY_PX: Final = 26
TITLE_PX: Final = 15
TEXT_PX: Final = 14
NOTE_PX: Final = 13
CODE_PX: Final = 12.5
SMALL_PX: Final = 12
SECTION_PX: Final = 11
_USUAL_DPI: Final = 96
_POINTS_PER_PX: Final = 72 / _USUAL_DPI

# What the unlock window shows; the rest is loaded once the main window is built.
_AT_START = ("Inter-Regular.otf", "Inter-SemiBold.otf")
_AFTER_UNLOCK = (
    "Inter-Italic.otf",
    "Inter-Medium.otf",
    "Inter-Bold.otf",
    "JetBrainsMono-Regular.ttf",
    "JetBrainsMono-Bold.ttf",
)


def load_first() -> None:
    """Registers the two weights the first screen needs."""
    _register(_AT_START)


def load_rest() -> None:
    """Registers every other weight; a no-op for those already there."""
    _register(_AFTER_UNLOCK)


def points(px: float) -> float:
    """A size of the type scale as Qt and its style sheets take it."""
    return px * _POINTS_PER_PX


def scaled(px: float) -> int:
    """A length that grows with the system's text size, for what holds text."""
    screen = QGuiApplication.primaryScreen()
    return round(px * screen.logicalDotsPerInchY() / _USUAL_DPI) if screen else round(px)


def text_font(px: float = TEXT_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface font."""
    return _font(TEXT_FAMILY, px, weight)


def code_font(px: float = CODE_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of code, hashes and other exact text."""
    font = _font(CODE_FAMILY, px, weight)
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def _font(family: str, px: float, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPointSizeF(points(px))
    font.setWeight(weight)
    return font


def _register(names: tuple[str, ...]) -> None:
    for name in names:
        path = assets.folder() / "fonts" / name
        if path.name not in _registered and QFontDatabase.addApplicationFont(str(path)) >= 0:
            _registered.add(path.name)


# Qt's own font database is process-wide; this set mirrors it, to register no file twice.
_registered: set[str] = set()
