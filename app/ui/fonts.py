"""The fonts that ship with the application, so that every site looks the same."""

from PySide6.QtGui import QFont, QFontDatabase

from app.ui import assets

TEXT_FAMILY = "Inter"
CODE_FAMILY = "JetBrains Mono"
TEXT_PX = 14
CODE_PX = 12.5

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
    # At 96 dpi one pixel is 0.75 points; points keep halves and follow the system's text scale.
    font.setPointSizeF(px * 0.75)
    font.setWeight(weight)
    return font


def _register(names: tuple[str, ...]) -> None:
    for name in names:
        path = assets.folder() / "fonts" / name
        if path.name not in _registered and QFontDatabase.addApplicationFont(str(path)) >= 0:
            _registered.add(path.name)


# Qt's own font database is process-wide; this set mirrors it, to register no file twice.
_registered: set[str] = set()
