"""What the conversation looks like in the theme in force: style sheet of the text, metrics."""

from typing import Final

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from app.domain.sought import Sought
from app.ui import fonts
from app.ui.theme import LINE_HEIGHT, Theme
from app.ui.tokens import Tokens

SMALL_PX: Final = 12
_PT: Final = 0.75
_NATURAL_LINE: Final = 1.21  # of the text font: what a line takes without any added leading
_CELL_PAD_X: Final = 16
_CELL_PAD_Y: Final = 6
# Colours of code by token class: (light, dark); chosen to stay quiet beside the accent.
_CODE_COLORS: Final = {
    "k": ("#1E6E5C", "#5CC2AC"),
    "s": ("#8A5A00", "#E0B46A"),
    "n": ("#7A3E9D", "#C79BE8"),
    "f": ("#22578F", "#8DBBEA"),
    "c": ("#676C73", "#8B9197"),
    "d": ("#B3261E", "#F2857D"),
}


class Look:
    """Fonts, colours and the style sheet for documents; rebuilt when the theme changes.

    ``sought`` is marked wherever it stands.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.sought = Sought()
        self.refresh()

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._theme.tokens

    def refresh(self) -> None:
        """Reads the theme anew."""
        self.text = fonts.text_font()
        self.strong = fonts.text_font(weight=QFont.Weight.DemiBold)
        self.small = fonts.text_font(SMALL_PX)
        self.small_strong = fonts.text_font(SMALL_PX, QFont.Weight.DemiBold)
        self.code = fonts.code_font()
        # Whole pixels: hairlines between lines of text stay sharp.
        self.line_px = round(_spacing(self.text) / _NATURAL_LINE * LINE_HEIGHT)
        self.code_line_px = round(_spacing(self.code) * 1.2)
        self.small_line_px = round(_spacing(self.small) * 1.25)
        self.sheet = _sheet(self.tokens, self.lift(self.text, self.line_px))

    def lift(self, font: QFont, line_px: float) -> float:
        """How far text moves up to stand in the middle of its line: Qt leads above it only."""
        return float(round(max(0.0, line_px - _spacing(font)) / 2))

    def color(self, token: str) -> QColor:
        """One colour by token name."""
        return self._theme.color(token)


def _spacing(font: QFont) -> float:
    return QFontMetricsF(font).lineSpacing()


def _sheet(tokens: Tokens, lift: float) -> str:
    code = "".join(
        f".{name} {{ color: {pair[1] if tokens.is_dark else pair[0]}; }}"
        for name, pair in _CODE_COLORS.items()
    )
    chip = f"text-decoration: none; font-size: {11.5 * _PT}pt; font-weight: 600;"
    return f"""
    p, ul, ol, table {{ margin: 0; }}
    li p {{ margin: 0; }}
    b {{ font-weight: 600; }}
    .h1 {{ font-size: {18 * _PT}pt; font-weight: 600; margin: 0; }}
    .h2 {{ font-size: {16 * _PT}pt; font-weight: 600; margin: 0; }}
    .h3 {{ font-size: {14.5 * _PT}pt; font-weight: 600; margin: 0; }}
    .h4 {{ font-size: {14 * _PT}pt; font-weight: 600; margin: 0; }}
    code {{ font-family: "{fonts.CODE_FAMILY}"; font-size: {fonts.CODE_PX * _PT}pt;
      background-color: {tokens.code}; }}
    table {{ border-collapse: collapse; }}
    td, th {{ padding: {_CELL_PAD_Y - lift}px {_CELL_PAD_X}px {_CELL_PAD_Y + lift}px 0;
      border-bottom: 1px solid {tokens.border}; }}
    th {{ font-weight: 600; }}
    blockquote {{ margin: 0 0 0 14px; color: {tokens.muted}; }}
    a.chip {{ color: {tokens.accent}; {chip} }}
    a.doubt {{ color: {tokens.warning}; {chip} }}
    span.address {{ color: {tokens.muted}; }}
    {code}
    """
