"""The page's upper edge: the chat's title, who answers, from which documents, by which model."""

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from app.ui import fonts
from app.ui.chat.choices import Choices
from app.ui.chat.persona_pill import PersonaPill
from app.ui.chat.untrusted import one_line
from app.ui.theme import SPACE_M, SPACE_S, Theme
from app.ui.widgets.buttons import IconButton, Pill
from app.ui.widgets.labels import label

_HEIGHT_PX: Final = 46
_TITLE_CHARS: Final = 200
_PILL_CHARS: Final = 28
_PERSONA_FROM_PX: Final = 560  # narrower, the title would have no room beside the choices


class TitleEdit(QLineEdit):
    """A title that is edited where it stands.

    Signals:
        committed: (text) Enter, or the focus went elsewhere.
    """

    committed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ""
        self.setMaxLength(_TITLE_CHARS)
        self.setFont(fonts.text_font(15, QFont.Weight.DemiBold))
        self.editingFinished.connect(self._on_editing_finished)
        theme.changed.connect(self._dress)
        self._dress()

    def show_title(self, title: str) -> None:
        """Shows a stored title, shortened while it is not being edited."""
        self._title = one_line(title, _TITLE_CHARS)
        self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setText(self._title)
        super().focusInEvent(event)
        self._dress()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show()
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._title)
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def _on_editing_finished(self) -> None:
        title = self.text().strip()
        if self.isReadOnly() or not self.isModified() or not title or title == self._title:
            return
        self.setModified(False)
        self._title = title
        self.committed.emit(title)

    def _show(self) -> None:
        if self.hasFocus():
            return
        room = self.width() - 18
        shown = QFontMetrics(self.font()).elidedText(
            self._title, Qt.TextElideMode.ElideRight, max(60, room)
        )
        self.setText(shown)
        self.setCursorPosition(0)
        # Escaped: Qt guesses whether a tip is HTML, and a title comes from anyone.
        self.setToolTip(f"<span>{escape(self._title)}</span>" if shown != self._title else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _dress(self) -> None:
        tokens = self._theme.tokens
        edge = tokens.accent if self.hasFocus() and not self.isReadOnly() else "transparent"
        ground = tokens.field if self.hasFocus() and not self.isReadOnly() else "transparent"
        hover = "transparent" if self.isReadOnly() else tokens.border
        self.setStyleSheet(
            f"QLineEdit {{ background: {ground}; border: 1px solid {edge}; border-radius: 6px;"
            " padding: 3px 6px; }"
            f"QLineEdit:hover {{ border-color: {edge if self.hasFocus() else hover}; }}"
        )


class ChatHeader(QWidget):
    """Title and choices.

    Signals:
        renamed: (text) the chat has a new title.
        documents_chosen: (name or None, whether documents are used at all).
        model_chosen: (name).
        quotes_chosen: no model is to write.
        export_requested: the chat is to be written to a file.
        import_requested: chats are to come in from files.
    """

    renamed = Signal(str)
    documents_chosen = Signal(object, bool)
    model_chosen = Signal(str)
    quotes_chosen = Signal()
    export_requested = Signal()
    import_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT_PX)
        self._title = TitleEdit(theme, self)
        self._title.setAccessibleName(self.tr("Title of this chat"))
        self._title.committed.connect(self.renamed)
        self.persona = PersonaPill(theme, self)
        self._documents = Pill("", self)
        self._documents_menu = QMenu(self)
        self._documents.attach_menu(self._documents_menu, theme)
        self._model = Pill("", self)
        self._model_menu = QMenu(self)
        self._model.attach_menu(self._model_menu, theme)
        self._make_menu(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 0, SPACE_M, 0)
        row.setSpacing(SPACE_S)
        self._going = label("", "small", self)
        self._going.hide()
        row.addWidget(self._title, 1)
        row.addWidget(self._going)
        row.addWidget(self.persona)
        row.addWidget(self._documents)
        row.addWidget(self._model)
        row.addWidget(self._more)
        self._documents_offered: tuple[object, ...] = ()
        self._models_offered: tuple[object, ...] = ()
        self.show_documents((), None, is_used=True)
        self.show_models((), "", is_quoted=False)
        self.show_title("", is_editable=False)

    def _make_menu(self, theme: Theme) -> None:
        self._more = IconButton(
            theme, "ellipsis-vertical", self.tr("What can be done with this chat"), self
        )
        menu = QMenu(self)
        menu.addMenu(self.persona.menu_of_personas)  # where there is no room for the pill
        menu.addSeparator()
        self.export_action = menu.addAction(self.tr("Export…"))
        self.export_action.triggered.connect(self.export_requested)
        self.import_action = menu.addAction(self.tr("Import chats…"))
        self.import_action.triggered.connect(self.import_requested)
        self._more.clicked.connect(lambda: menu.popup(self._more.mapToGlobal(_below(self._more))))

    def allow_files(self, *, may_export: bool, may_import: bool) -> None:
        """What the site forbids cannot be chosen."""
        self.export_action.setEnabled(may_export)
        self.import_action.setEnabled(may_import)

    def show_title(self, title: str, *, is_editable: bool) -> None:
        """Shows a chat's title; a chat without a question has none yet."""
        self._title.setReadOnly(not is_editable)
        policy = Qt.FocusPolicy.StrongFocus if is_editable else Qt.FocusPolicy.NoFocus
        self._title.setFocusPolicy(policy)
        self._title.show_title(title or self.tr("New chat"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.persona.setVisible(self.width() >= fonts.scaled(_PERSONA_FROM_PX))

    def show_going(self, words: str) -> None:
        """Says when the chat goes; nothing where it stays."""
        self._going.setText(words)
        self._going.setToolTip(
            self.tr("Then it is removed for good, unless you go on with it before")
        )
        self._going.setVisible(bool(words))

    @property
    def going(self) -> str:
        """When the chat goes, as it is said."""
        return self._going.text()

    def clear_title(self) -> None:
        """Shows none while a chat is being opened."""
        self.show_going("")
        self.show_title("", is_editable=False)
        self._title.show_title("")

    def show_choices(self, choices: Choices) -> None:
        """Fills all choices, and says what was chosen."""
        offer, options = choices.offer, choices.options
        self.persona.show_personas(offer.personas, choices.persona)
        self.show_models(offer.models, choices.model, is_quoted=choices.is_quoted)
        self.show_documents(
            offer.collections,
            options.collection,
            is_used=options.use_documents,
            has_attached=choices.has_attached,
        )

    def show_documents(
        self,
        collections: Sequence[str],
        chosen: str | None,
        *,
        is_used: bool,
        has_attached: bool = False,
    ) -> None:
        """Fills the choice of documents, which are asked beside what is attached to the chat."""
        offered = (tuple(collections), chosen, is_used, has_attached)
        if offered == self._documents_offered:  # an open menu stays as it is
            return
        self._documents_offered = offered
        menu = self._documents_menu
        menu.clear()
        group = QActionGroup(menu)
        everything = self.tr("All documents")
        options: list[tuple[str, str | None, bool]] = [(everything, None, True)]
        if len(collections) > 1:
            options += [(one_line(name, 60), name, True) for name in collections]
        for text, name, uses in options:
            self._add_choice(group, text, is_on=is_used and name == chosen).triggered.connect(
                lambda _on, n=name, u=uses: self.documents_chosen.emit(n, u)
            )
        menu.addSeparator()
        alone = self.tr("No documents: the model alone")
        if has_attached:
            alone = self.tr("The attached files alone")
        none = self._add_choice(group, alone, is_on=not is_used)
        none.triggered.connect(
            lambda: self.documents_chosen.emit(None, False)  # noqa: FBT003 (a signal takes no names)
        )
        if not is_used:
            text = self.tr("Attached files") if has_attached else self.tr("No documents")
        elif chosen is None:
            text = everything
        else:
            text = one_line(chosen, _PILL_CHARS)
        self._documents.setText(text.replace("&", "&&"))
        self._documents.setAccessibleName(self.tr("Answer from: {name}").format(name=text))
        tip = self.tr("Which documents this chat answers from")
        if has_attached:
            tip = self.tr("Which documents this chat answers from, beside its attached files")
        self._documents.setToolTip(tip)

    def show_models(self, names: Sequence[str], chosen: str, *, is_quoted: bool) -> None:
        """Fills the choice of who answers: a model, or the documents themselves."""
        offered = (tuple(names), chosen, is_quoted)
        if offered == self._models_offered:
            return
        self._models_offered = offered
        menu = self._model_menu
        menu.clear()
        group = QActionGroup(menu)
        for name in names:
            is_on = name == chosen and not is_quoted
            action = self._add_choice(group, one_line(name, 80), is_on=is_on)
            action.triggered.connect(lambda _on, n=name: self.model_chosen.emit(n))
        menu.addSeparator()
        quotes = self._add_choice(group, self.tr("Quotes only: no model writes"), is_on=is_quoted)
        quotes.triggered.connect(lambda _on: self.quotes_chosen.emit())
        text = one_line(chosen, _PILL_CHARS) if chosen else self.tr("No model")
        if is_quoted:
            text = self.tr("Quotes only")
        self._model.setText(text.replace("&", "&&"))
        self._model.setEnabled(bool(names))
        self._model.setAccessibleName(self.tr("Model: {name}").format(name=text))
        tip = self.tr("Which model answers, or the documents themselves")
        self._model.setToolTip(tip if names else self.tr("Import a model in Models"))

    def _add_choice(self, group: QActionGroup, text: str, *, is_on: bool) -> QAction:
        action = QAction(text.replace("&", "&&"), group)
        action.setCheckable(True)
        action.setChecked(is_on)
        menu = group.parent()
        if isinstance(menu, QMenu):
            menu.addAction(action)
        return action


def _below(button: QWidget) -> QPoint:
    return QPoint(0, button.height())
