"""The style sheet: one small template, filled with a theme's colours.

Widgets opt in by properties: ``kind`` on buttons and frames, ``role`` on labels, ``surface`` on
plain containers. ``app.ui.widgets`` sets them; nothing else should.
"""

from string import Template
from typing import Final

from app.ui import assets, fonts
from app.ui.tokens import Tokens

_SIZES_PX: Final = {
    "display_pt": fonts.DISPLAY_PX,
    "title_pt": fonts.TITLE_PX,
    "note_pt": fonts.NOTE_PX,
    "small_pt": fonts.SMALL_PX,
    "section_pt": fonts.SECTION_PX,
}
_WHITE: Final = "#FFFFFF"
_HEIGHTS_PX: Final = {"line_px": 18, "field_px": 20, "link_px": 15}
_TEMPLATE: Final = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 4px 8px; }
QWidget[surface="window"] { background: $window; }
QWidget[surface="surface"] { background: $surface; }
QWidget[surface="side"] { background: $side; }

QLabel[role="display"] { font-size: $display_pt; font-weight: 700; }
QLabel[role="title"] { font-size: $title_pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: $small_pt; }
QLabel[role="section"] { color: $muted; font-size: $section_pt; }
QLabel[role="danger"] { color: $danger; font-size: $note_pt; }
QLabel[role="warning"] { color: $warning; font-size: $note_pt; }
QLabel[role="accent"] { color: $accent; font-size: $note_pt; }

QPushButton { background: $surface; color: $text; border: 1px solid $border; border-radius: 8px;
  padding: 7px 12px; min-height: ${line_px}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:disabled { color: $disabled; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 11px; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent;
  font-weight: 600; padding: 7px 14px; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:disabled { background: $groove; border-color: $groove; color: $muted; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 6px 13px; }
QPushButton[kind="pill"] { border-radius: 12px; padding: 2px 10px; min-height: ${line_px}px;
  color: $muted; font-size: $small_pt; background: transparent; }
QPushButton[kind="pill"]:hover { background: $hover; color: $text; }
QPushButton[kind="pill"]:focus { border: 2px solid $accent; padding: 1px 9px; }
QPushButton[kind="pill"]:checked { background: $accent_tint; color: $accent;
  border-color: $accent_tint; }
QPushButton[kind="flat"] { background: transparent; border: 1px solid transparent; color: $muted;
  font-size: $small_pt; padding: 3px 6px; border-radius: 6px; }
QPushButton[kind="flat"]:hover { background: $hover; color: $text; }
QPushButton[kind="flat"]:focus { border: 2px solid $accent; padding: 2px 5px; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $muted;
  font-size: $small_pt; padding: 0 3px; min-height: ${link_px}px; border-radius: 4px; }
QPushButton[kind="link"]:hover { color: $accent; }
QPushButton[kind="link"]:focus { border: 1px solid $accent; padding: 0 3px; }
QPushButton[kind="icon"] { background: transparent; border: 1px solid transparent;
  border-radius: 8px; padding: 5px; min-height: 16px; min-width: 16px; }
QPushButton[kind="icon"]:hover, QPushButton[kind="icon"]:checked { background: $hover; }
QPushButton[kind="square"] { padding: 0; }
QPushButton[kind="icon"]:focus { border: 2px solid $accent; padding: 4px; }
QPushButton[kind="danger"] { color: $danger; }
QPushButton[kind="danger"]:hover { background: $danger_tint; }

QFrame[kind="card"], QDialog[kind="card"] { background: $surface; border: 1px solid $border;
  border-radius: 10px; }
QFrame[kind="card"]:disabled { background: $window; }
QFrame[kind="banner"] { background: $accent_tint; border: 1px solid $border; border-radius: 8px; }
QFrame[kind="banner"][tone="warning"] { background: $warning_tint; }
QFrame[kind="banner"][tone="danger"] { background: $danger_tint; }
QFrame[kind="banner"][place="top"] { border: none; border-bottom: 1px solid $border;
  border-radius: 0; }
QFrame[kind="drop"] { background: $field; border: 1px dashed $disabled; border-radius: 10px; }
QFrame[kind="drop"][is_hovered="true"] { background: $accent_tint;
  border: 1px dashed $accent; }
QFrame[kind="toast"] { background: $text; border-radius: 8px; }
QFrame[kind="toast"] QLabel { color: $window; }
QFrame[kind="toast"] QPushButton { background: transparent; border: 1px solid transparent;
  color: $window; font-weight: 600; padding: 3px 8px; }
QFrame[kind="toast"] QPushButton:hover { border-color: $muted; }
QFrame[kind="toast"] QPushButton:focus { border: 2px solid $window; padding: 2px 7px; }
QFrame[kind="rule"] { background: $border; border: none; max-height: 1px; min-height: 1px; }

QLineEdit, QComboBox, QPlainTextEdit[kind="field"] {
  background: $field; color: $text; border: 1px solid $border; border-radius: 8px;
  padding: 6px 10px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox { min-height: ${field_px}px; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit[kind="field"]:focus {
  border: 2px solid $accent; padding: 5px 9px; }
QLineEdit:disabled { color: $disabled; }
QLineEdit[ground="surface"] { background: $surface; }
QLineEdit[is_wrong="true"] { border-color: $danger; }
QLineEdit[kind="passphrase"] { padding: 11px 13px; font-size: $title_pt; }
QLineEdit[kind="passphrase"]:focus { padding: 10px 12px; }
QLineEdit[kind="search"] { padding-left: 4px; }
QHeaderView[kind="plain"] { background: $surface; border: none; }
QHeaderView[kind="plain"]::section { background: $surface; color: $muted; border: none;
    padding: 6px 3px; font-size: $small_pt; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url($chevron); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border; padding: 4px;
  outline: none; selection-background-color: $accent_tint; selection-color: $accent; }

QMenu { background: $surface; border: 1px solid $border; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent_tint; color: $accent; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

QScrollArea, QAbstractScrollArea[kind="bare"] { background: transparent; border: none; }
QTextBrowser[kind="manual"] { background: $surface; border: 1px solid transparent;
  selection-background-color: $accent; selection-color: $on_accent; }
QTextBrowser[kind="manual"]:focus { border-color: $accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $disabled; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0; height: 0; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QCheckBox { spacing: 8px; border: 2px solid transparent; border-radius: 6px;
  padding: 2px 4px 2px 0; }
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $muted; border-radius: 4px;
  background: $field; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($check); }
QCheckBox::indicator:disabled { border-color: $disabled; }
QCheckBox::indicator:checked:disabled { background: $disabled; }
QSlider::groove:horizontal { background: $groove; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; height: 4px; border-radius: 2px; }
QSlider[isMirrored="true"]::sub-page:horizontal { background: $groove; }
QSlider[isMirrored="true"]::add-page:horizontal { background: $accent; height: 4px;
  border-radius: 2px; }
QSlider::handle:horizontal { background: $surface; border: 2px solid $accent; width: 12px;
  height: 12px; margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:hover { background: $accent_tint; }
QSlider::handle:horizontal:focus { background: $accent; }
""")


def style_sheet(tokens: Tokens) -> str:
    """The sheet in a theme's colours."""
    values = {key: str(value) for key, value in tokens._asdict().items()}
    sizes = {key: f"{fonts.points(px):g}pt" for key, px in _SIZES_PX.items()}
    # Qt takes such a height for the least one, also where the text is taller.
    heights = {key: str(fonts.scaled(px)) for key, px in _HEIGHTS_PX.items()}
    icons = assets.folder() / "icons"
    check = "check-white" if tokens.on_accent == _WHITE else "check"
    return _TEMPLATE.substitute(
        values,
        **sizes,
        **heights,
        chevron=(icons / "chevron-down-neutral.svg").as_posix(),
        check=(icons / f"{check}.svg").as_posix(),
    )
