"""The attached files of a chat as chips over the composer."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.domain.attachments import Attachment, AttachmentState
from app.extract.errors import ExtractCode
from app.ui import fonts, icons
from app.ui.chat import attachment_words as words
from app.ui.chat.announcer import announce
from app.ui.chat.attachment_words import Obstacle
from app.ui.theme import SPACE_S, SPACE_XS, Theme
from app.ui.widgets.buttons import FlatButton, IconButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label, set_role
from app.ui.widgets.texts import ElidedLabel
from app.ui.widgets.tips import plain_tip

# What a screen reader hears of, as others see it.
_ENDS: Final = frozenset({AttachmentState.READY, AttachmentState.FAILED})
LOCKED: Final = frozenset({ExtractCode.NEEDS_PASSWORD, ExtractCode.WRONG_PASSWORD})
_CHIP_PX: Final = 34
_MOST_ROWS: Final = 3
_NAME_PX: Final = 190
_ICON_PX: Final = 14
# Icon and tone of a state: never the colour alone.
_SIGNS: Final = {
    AttachmentState.WAITING: ("file-text", "muted"),
    AttachmentState.READING: ("loader-circle", "muted"),
    AttachmentState.READY: ("circle-check", "accent"),
    AttachmentState.FAILED: ("circle-alert", "danger"),
    AttachmentState.ABSENT: ("file-text", "disabled"),
}


class _Chip(QFrame):
    """One file: its name, how far it is, and what can be done with it."""

    def __init__(self, bar: "AttachmentBar", one: Attachment, theme: Theme) -> None:
        super().__init__(bar)
        self._theme = theme
        self.one = one
        self.is_read = False
        self.setProperty("kind", "card")
        self._sign = QLabel(self)
        self._text = label("", "", self)
        self.state = label("", "small", self)
        self._unlock = self._button("key-round", bar.unlocked)
        self._again = self._button("rotate-ccw", bar.retried)
        self._remove = self._button("x", bar.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, SPACE_XS, 2)
        row.setSpacing(6)
        for part in (self._sign, self._text, self.state):
            row.addWidget(part)
        row.addSpacing(2)
        for button in self.buttons:
            row.addWidget(button)

    def _button(self, icon: str, act: SignalInstance) -> IconButton:
        button = IconButton(self._theme, icon, "", self, size=_ICON_PX)
        button.clicked.connect(lambda: act.emit(self.one))
        return button

    @property
    def buttons(self) -> tuple[IconButton, ...]:
        """What can be done with the file, in the order of the keyboard; not all are shown."""
        return (self._unlock, self._again, self._remove)

    def show_file(self, one: Attachment, obstacle: Obstacle | None) -> None:
        """The file as it is now: the button that has the focus stays, if it still does something.

        ``obstacle``: why what waits is not read.
        """
        self.one = one
        held = obstacle if one.is_pending else None
        called = words.name(one)
        state = words.state(one) if held is None else words.held_up(held)
        self.setAccessibleName(f"{called}, {state}")
        self.setToolTip(plain_tip(words.tip(one, held)))
        is_failed = one.state is AttachmentState.FAILED or held is not None
        icon, tone = _SIGNS[AttachmentState.FAILED if is_failed else one.state]
        icons.bind(self._sign, self._theme, icon, tone=tone, size=_ICON_PX)
        metrics = QFontMetricsF(self._text.font())
        self._text.setText(
            metrics.elidedText(called, Qt.TextElideMode.ElideMiddle, fonts.scaled(_NAME_PX))
        )
        set_role(self.state, "danger" if is_failed else "small")
        self.state.setText(state)
        self.is_read = one.state is AttachmentState.READING and held is None
        is_locked = one.error_code in LOCKED
        unlock = words.tr("Enter the password of {name}")
        again = words.tr("Read {name} again")
        remove = words.tr("Remove {name} from this chat")
        for button, act in zip(self.buttons, (unlock, again, remove), strict=True):
            button.set_name(act.format(name=called))
        self._unlock.setVisible(is_locked)
        self._again.setVisible(is_failed and not is_locked)


class AttachmentBar(QWidget):
    """Chips in rows, and under them a line while a question waits. Hidden without either.

    Signals:
        removed, retried, unlocked: (Attachment) what is wanted of a file.
        insisted: the question that waits is to be asked now.
    """

    removed = Signal(object)
    retried = Signal(object)
    unlocked = Signal(object)
    insisted = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        tell: Callable[[str], None] | None = None,
    ) -> None:
        """``tell`` is for tests, in place of a screen reader."""
        super().__init__(parent)
        self._theme = theme
        self._tell = tell or partial(announce, self)
        self._shown: tuple[Attachment, ...] = ()
        self._obstacle: Obstacle | None = None
        self._told_held: tuple[Obstacle | None, tuple[str, ...]] = (None, ())
        self.chips: list[_Chip] = []
        self.setAccessibleName(words.tr("Attached files"))
        # Qt orders only what could have the focus, and counts the children of it: so it has none.
        self._keys_from = QWidget(self)
        self._keys_from.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._keys_from.hide()
        self._inside = QWidget(self)
        self._area = QScrollArea(self)
        self._area.setWidget(self._inside)
        set_surface(self._inside, "surface")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._line = QWidget(self)
        self._words = ElidedLabel("", "small", self._line)
        self.insist_button = FlatButton(words.tr("Ask now"), self._line)
        self.insist_button.setToolTip(words.tr("Ask without what is not read yet"))
        self.insist_button.clicked.connect(self.insisted)
        row = QHBoxLayout(self._line)
        row.setContentsMargins(SPACE_S, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._words, 1)
        row.addWidget(self.insist_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self._area)
        column.addWidget(self._line)
        self._line.hide()
        self.hide()

    @property
    def shown(self) -> tuple[Attachment, ...]:
        """What the chips are of."""
        return self._shown

    @property
    def text(self) -> str:
        """What is said under the chips; empty where nothing is."""
        return self._words.text()

    def show_files(self, files: Sequence[Attachment], *, obstacle: Obstacle | None = None) -> None:
        """Chips of these files, in their order; one that is there already stays.

        ``obstacle``: why what waits is not read.
        """
        if (tuple(files), obstacle) == (self._shown, self._obstacle):
            return
        told: list[str] = []
        waiting = tuple(one.file for one in files if one.is_pending)
        held = obstacle is not None and (obstacle, waiting) != self._told_held
        if held or not waiting:  # else it is tried again, and fails as it did
            self._told_held = (obstacle, waiting)
        self._shown, self._obstacle = tuple(files), obstacle
        before, self.chips = self.chips, []
        for one in files:
            chip = next((chip for chip in before if chip.one.file == one.file), None)
            if chip is None:
                chip = _Chip(self, one, self._theme)
                chip.setParent(self._inside)
            else:
                before.remove(chip)
                if one.state is not chip.one.state and one.state in _ENDS:
                    told.append(f"{words.name(one)}, {words.state(one)}")
            chip.show_file(one, obstacle)
            if held and one.is_pending:
                told.append(chip.accessibleName())
            chip.show()
            self.chips.append(chip)
        for chip in before:
            chip.hide()
            chip.deleteLater()
        self._show_or_hide()
        self._arrange()
        self._order_keys()
        if told:
            self._tell(". ".join(told))

    def _order_keys(self) -> None:
        """The keyboard comes to the chips where they stand, not after all that was there before."""
        before = self._keys_from
        for button in (button for chip in self.chips for button in chip.buttons):
            QWidget.setTabOrder(before, button)
            before = button

    def show_progress(self, part: float) -> None:
        """How far the file is that is read now: of several, the first one ends first."""
        chip = next((one for one in self.chips if one.is_read), None)
        if chip is not None and chip.state.text() != (text := words.reading(part)):
            chip.state.setText(text)
            self._arrange()

    def say(self, text: str) -> None:
        """Says under the chips that a question waits; an empty text says nothing."""
        if text and text != self.text:
            self._tell(text)
        self._words.setText(text)
        self._line.setVisible(bool(text))
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(bool(self._shown or self.text))

    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """From the side where reading begins, as many in a row as there is room for."""
        width, gap, high = self.width(), SPACE_XS + 2, fonts.scaled(_CHIP_PX)
        at = row = 0
        for chip in self.chips:
            wide = min(chip.sizeHint().width(), width)
            if at and at + wide > width:
                at, row = 0, row + 1
            left = width - at - wide if self.isRightToLeft() else at
            chip.setGeometry(left, row * (high + gap), wide, high)
            at += wide + gap
        rows = row + 1 if self.chips else 0
        shown = min(rows, _MOST_ROWS)
        self._inside.resize(width, max(0, rows * (high + gap) - gap))
        self._area.setFixedHeight(max(0, shown * (high + gap) - gap))
