"""What a new chat shows: what can be asked, what it would be answered from."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui import icons, sample
from app.ui.help.first_steps import FirstSteps
from app.ui.quantities import number
from app.ui.theme import READING_WIDTH, SPACE_L, SPACE_M, SPACE_S, Theme
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.frames import set_surface
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph

_LINE_PX: Final = 48


class _Suggestion(QPushButton):
    """A row that puts a question into the composer."""

    def __init__(self, theme: Theme, icon: str, text: str, parent: QWidget) -> None:
        super().__init__("", parent)
        self.question = text
        self.setAutoDefault(True)  # Enter presses it as well
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        sign = QLabel(self)
        icons.bind(sign, theme, icon, tone="accent")
        words = label(text, "", self)
        for part in (sign, words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, 0, SPACE_M, 0)
        row.setSpacing(12)
        row.addWidget(sign)
        row.addWidget(words, 1)

    def sizeHint(self) -> QSize:
        return QSize(READING_WIDTH, _LINE_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _LINE_PX)


class Welcome(QWidget):
    """The empty state of the conversation.

    Signals:
        suggested: (text) a question to put into the composer.
        files_requested: files are to be added.
        folder_requested: a folder is to be added.
        sample_requested: the sample documents are to be added.
    """

    suggested = Signal(str)
    files_requested = Signal()
    folder_requested = Signal()
    sample_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "surface")
        self._theme = theme
        self._title = label(self.tr("What would you like to know?"), "display", self)
        self._text = paragraph("", "muted", self)
        self._suggestions = QVBoxLayout()
        self._suggestions.setSpacing(SPACE_S)
        self._rows: list[_Suggestion] = []
        self._questions: list[tuple[str, str]] = []
        self.sample_button = QuietButton(self.tr("Try the sample"), self)
        self.sample_button.clicked.connect(self.sample_requested)
        self.first_steps = FirstSteps(theme, self)
        self._box = QWidget(self)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(SPACE_M)
        column.addLayout(self._suggestions)
        column.addSpacing(SPACE_S)
        column.addLayout(self._adds(theme))
        column.addSpacing(SPACE_M)
        column.addWidget(self.first_steps)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        outer.addStretch(2)
        # Between stretches, not aligned: aligned, it would lose its height for width.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._box)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addStretch(3)
        self.show_counts(0, 0, has_model=True)

    def _adds(self, theme: Theme) -> QHBoxLayout:
        """The ways to get documents."""
        add_files = QuietButton(self.tr("Add files…"), self)
        add_files.clicked.connect(self.files_requested)
        add_folder = QuietButton(self.tr("Add folder…"), self)
        add_folder.clicked.connect(self.folder_requested)
        adds = QHBoxLayout()
        adds.setSpacing(SPACE_S)
        for button, icon in (
            (add_files, "file-plus"),
            (add_folder, "folder-plus"),
            (self.sample_button, "book-open"),
        ):
            button.setText(f" {button.text()}")  # Qt leaves no room beside an icon
            icons.bind(button, theme, icon)
            adds.addWidget(button)
        adds.addStretch(1)
        return adds

    def show_counts(
        self,
        documents: int,
        passages: int,
        *,
        has_model: bool,
        uses_documents: bool = True,
        is_sample: bool = False,
        has_attached: bool = False,
    ) -> None:
        """Says what there is to ask; ``is_sample``: of the documents that came for trying."""
        self.sample_button.setVisible(not documents)
        if has_attached:
            text = self.tr("Ask about what is attached. Answers come with the page they stand on.")
            questions = self._questions_of_attached()
        elif documents and uses_documents:
            text = self._held(documents, passages)
            questions = list(sample.QUESTIONS) if is_sample else self._questions_of_documents()
        else:
            alone = self.tr(
                "This chat uses no documents: the model answers alone, without sources."
            )
            text = (
                alone
                if documents
                else self.tr(
                    "There are no documents yet. Drop files or folders anywhere on this window to "
                    "ask about them; until then the model answers alone, without sources."
                )
            )
            questions = [
                ("pencil", self.tr("Draft a short notice about planned maintenance")),
                ("info", self.tr("Explain what a hydraulic accumulator does")),
            ]
        if not has_model:
            text += " " + self.tr("No language model is installed: import one in Models.")
        self._text.setText(text)
        self._show_questions(questions)

    def _held(self, documents: int, passages: int) -> str:
        held = (
            self.tr("1 document is ready.")
            if documents == 1
            else self.tr("{passages} passages from {documents} documents are ready.")
        )
        text = held.format(passages=number(passages), documents=number(documents))
        return (
            text
            + " "
            + self.tr(
                "Answers come with the page they stand on, and you are told when the documents "
                "do not say."
            )
        )

    def _questions_of_attached(self) -> list[tuple[str, str]]:
        return [
            #: Asked in the chat; questions are read by rules, so keep one of these verbs:
            #: tóm tắt, resume, fasse … zusammen, résume.
            ("file-text", self.tr("Summarise this document")),
            *self._questions_of_documents()[:2],
        ]

    def _questions_of_documents(self) -> list[tuple[str, str]]:
        return [
            ("text-quote", self.tr("What are the main findings, with their sources?")),
            ("search", self.tr("Which dates and deadlines are named, and for what?")),
            ("file-text", self.tr("Who is responsible for the open actions?")),
        ]

    def _show_questions(self, questions: list[tuple[str, str]]) -> None:
        if questions == self._questions:  # a row that has the focus keeps it
            return
        self._questions = questions
        for row in self._rows:
            self._suggestions.removeWidget(row)
            row.deleteLater()
        self._rows = [_Suggestion(self._theme, icon, text, self._box) for icon, text in questions]
        for row in self._rows:
            row.clicked.connect(lambda _on=False, text=row.question: self.suggested.emit(text))
            self._suggestions.addWidget(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._box.setFixedWidth(min(READING_WIDTH, max(240, self.width() - 2 * SPACE_L)))
