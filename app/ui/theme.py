"""The look: colour tokens of every theme, spacing, and the one place that applies them."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.ui import fonts
from app.ui.stylesheet import style_sheet
from app.ui.tokens import CONTRAST, DARK, LIGHT, Tokens

SPACE_XS: Final = 4
SPACE_S: Final = 8
SPACE_M: Final = 16
SPACE_L: Final = 24
RADIUS: Final = 8
RADIUS_CARD: Final = 10
RADIUS_COMPOSER: Final = 12
READING_WIDTH: Final = 680
CONTENT_WIDTH: Final = 1120  # of tables and cards; wider, a row is no longer read as one
LINE_HEIGHT: Final = 1.55
FOLLOW_SYSTEM: Final = "system"

_BY_NAME: Final = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST)}


class Theme(QObject):
    """The look in force. Panels read ``tokens`` when they paint, and repaint on ``changed``.

    Signals:
        changed: the tokens are others now; the style sheet and palette are already applied.
    """

    changed = Signal()

    def __init__(self, choice: str = FOLLOW_SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._tokens = _resolve(choice)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def choice(self) -> str:
        """What the user chose: ``system``, or the name of a theme."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Switches the whole application over, live."""
        self._choice = choice
        self._switch_to(_resolve(choice))

    def color(self, token: str) -> QColor:
        """One colour by token name, for painting."""
        return QColor(getattr(self._tokens, token))

    def _on_system_changed(self) -> None:
        if self._choice == FOLLOW_SYSTEM:
            self._switch_to(_resolve(self._choice))

    def _switch_to(self, tokens: Tokens) -> None:
        if tokens is self._tokens:
            return
        self._tokens = tokens
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply(application, self)
        self.changed.emit()


def apply(application: QApplication, theme: Theme) -> None:
    """Dresses the application: palette, font, style sheet. Its style is Fusion already."""
    application.setPalette(palette(theme.tokens))
    application.setFont(fonts.text_font())
    application.setStyleSheet(style_sheet(theme.tokens))


def palette(tokens: Tokens) -> QPalette:
    """Qt's palette in our colours, for whatever the style sheet does not reach."""
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.code,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.BrightText: tokens.danger,
        QPalette.ColorRole.Light: tokens.surface,
        QPalette.ColorRole.Midlight: tokens.border,
        QPalette.ColorRole.Mid: tokens.groove,
        QPalette.ColorRole.Dark: tokens.border,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.LinkVisited: tokens.accent,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.ToolTipBase: tokens.surface,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.Accent: tokens.accent,
    }
    result = QPalette()
    for role, color in roles.items():
        result.setColor(role, QColor(color))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    return result


def _resolve(choice: str) -> Tokens:
    if choice in _BY_NAME:
        return _BY_NAME[choice]
    if _system_wants_contrast():
        return CONTRAST
    is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if is_dark else LIGHT


def _system_wants_contrast() -> bool:
    # Qt 6.10 made the preference readable; older ones (JetPack) have no such question.
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference().name == "HighContrast")
