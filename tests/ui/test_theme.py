"""The look: the tokens of the design, readable on every ground, switched live."""

import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui import assets, fonts, icons
from app.ui.stylesheet import style_sheet
from app.ui.theme import Theme
from app.ui.tokens import CONTRAST, DARK, LIGHT, Tokens
from app.ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda one: one.name)
AA = 4.5
_NAME = '\\s*"([a-z0-9-]+)"'
_NAMED = (
    rf"icons\.bind\(\s*[\w.]+,\s*[\w.]+,{_NAME}",
    rf"icons\.(?:icon|pixmap)\({_NAME}",
    rf"(?:IconButton|EmptyState)\(\s*[\w.]+,{_NAME}",
)


def luminance(color: str) -> float:
    """WCAG 2.2, relative luminance."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    rgb = QColor(color)
    red, green, blue = linear(rgb.redF()), linear(rgb.greenF()), linear(rgb.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@THEMES
@pytest.mark.parametrize("ink", ["text", "muted", "accent", "danger", "warning"])
@pytest.mark.parametrize("ground", ["window", "surface", "side", "field"])
def test_text_is_readable_on_every_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= AA


@THEMES
@pytest.mark.parametrize(
    ("ink", "ground"),
    [("on_accent", "accent"), ("accent", "accent_tint"), ("on_mark", "mark"), ("text", "code")],
)
def test_text_is_readable_on_colour(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= AA


@THEMES
def test_the_style_sheet_is_complete(tokens: Tokens, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    sheet = style_sheet(tokens)
    assert "$" not in sheet
    button.setStyleSheet(sheet)  # Qt warns about a sheet that it cannot parse, which fails the test
    button.ensurePolished()


@THEMES
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_placeholder_is_readable(tokens: Tokens, kind: type[QWidget], qtbot: QtBot) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.setStyleSheet(style_sheet(tokens))
    field.ensurePolished()
    ink = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert ink.alpha() == 255
    for ground in (tokens.field, tokens.surface):
        assert contrast(ink.name(), ground) >= AA


def test_no_text_has_a_size_in_pixels() -> None:
    """Such a text would not follow the system's text size."""
    package = Path(icons.__file__).parent
    found = [
        f"{source.name}: {size}"
        for source in package.rglob("*.py")
        for size in re.findall(r"font-size: ?[^;]*px|setPixelSize", source.read_text("utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize("name", ["display", "title", "note", "small", "section"])
def test_the_sheet_and_painted_text_share_one_scale(name: str) -> None:
    px = getattr(fonts, f"{name.upper()}_PX")
    assert f"font-size: {fonts.text_font(px).pointSizeF():g}pt" in style_sheet(LIGHT)


@THEMES
def test_buttons_side_by_side_are_of_one_height(
    tokens: Tokens, qtbot: QtBot, qapp: QApplication, look: Theme
) -> None:
    look.choose(tokens.name)
    assert qapp.styleSheet()
    field = QLineEdit()
    parts = [PrimaryButton("Use"), QuietButton("Details"), DangerButton("Remove"), field]
    for part in parts:
        qtbot.addWidget(part)
        part.ensurePolished()
    assert len({part.sizeHint().height() for part in parts}) == 1


def test_the_theme_switches_live(qapp: QApplication, qtbot: QtBot, look: Theme) -> None:
    with qtbot.waitSignal(look.changed):
        look.choose("dark")
    assert look.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert DARK.border in qapp.styleSheet()
    with qtbot.assertNotEmitted(look.changed):
        look.choose("dark")


def test_an_icon_follows_the_theme(qtbot: QtBot, look: Theme) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    icons.bind(button, look, "square", tone="text")
    assert ink(button).lightness() < 60
    look.choose("dark")
    assert ink(button).lightness() > 200


def test_an_icon_that_cannot_be_pressed_is_fainter(qtbot: QtBot, look: Theme) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    icons.bind(button, look, "square", tone="muted")
    drawn = button.icon().pixmap(QSize(16, 16), 1.0, QIcon.Mode.Disabled).toImage()
    pixels = [drawn.pixelColor(x, y) for x in range(16) for y in range(16)]
    faint = max(pixels, key=QColor.alpha)
    assert faint.lightness() > ink(button).lightness() + 40


def test_an_icon_behind_a_text_keeps_its_distance(look: Theme) -> None:
    drawn = icons.pixmap("square", look.tokens.text, size=12, lead=3).toImage()
    assert (drawn.width(), drawn.height()) == (15, 12)
    assert not any(drawn.pixelColor(x, y).alpha() for x in range(3) for y in range(12))


def ink(button: QPushButton) -> QColor:
    """The colour of the most opaque pixel of a button's icon."""
    image = button.icon().pixmap(QSize(16, 16), 1.0).toImage()
    pixels = [image.pixelColor(x, y) for x in range(16) for y in range(16)]
    return max(pixels, key=QColor.alpha)


def test_an_icon_is_drawn_once_for_each_look_of_it(look: Theme) -> None:
    first = icons.pixmap("search", look.tokens.text)
    assert icons.pixmap("search", look.tokens.text).cacheKey() == first.cacheKey()
    others = [
        icons.pixmap("check", look.tokens.text),
        icons.pixmap("search", look.tokens.muted),
        icons.pixmap("search", look.tokens.text, size=20),
        icons.pixmap("search", look.tokens.text, scale=2),
        icons.pixmap("search", look.tokens.text, lead=4),
    ]
    images = [one.toImage() for one in (first, *others)]
    assert all(one != other for one, other in combinations(images, 2))


def test_every_icon_that_the_code_names_is_there() -> None:
    package = Path(icons.__file__).parent
    named = set()
    for source in package.rglob("*.py"):
        text = source.read_text(encoding="utf-8")
        for pattern in _NAMED:
            named |= set(re.findall(pattern, text))
    there = {path.stem for path in (assets.folder() / "icons").glob("*.svg")}
    assert len(named) > 10
    assert named <= there


def test_the_fonts_of_the_design_ship_with_their_licences(look: Theme) -> None:
    assert look is not None
    assert QFontInfo(fonts.text_font()).family() == fonts.TEXT_FAMILY
    assert QFontInfo(fonts.code_font()).family() == fonts.CODE_FAMILY
    assert QFontInfo(fonts.text_font()).pixelSize() == fonts.TEXT_PX
    licences = {path.name for path in (assets.folder() / "fonts").glob("*-LICENSE.txt")}
    assert licences == {"Inter-LICENSE.txt", "JetBrainsMono-LICENSE.txt"}
    assert (assets.folder() / "icons" / "LICENSE").is_file()
