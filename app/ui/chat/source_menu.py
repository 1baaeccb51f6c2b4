"""What else can be asked of the document a source is from: the menu of the Sources panel."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.chat import Citation
from app.domain.whole import MOST_DOCUMENTS, WholeTask
from app.ui.chat.untrusted import one_line
from app.ui.theme import Theme
from app.ui.widgets.buttons import IconButton

_NAME_CHARS = 120


class SourceMenu(IconButton):
    """Three dots, and the questions over whole documents under them.

    Signals:
        question_asked: (question, documents) one was chosen.
    """

    question_asked = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "ellipsis", self.tr("More about this document"), parent)
        self._menu = QMenu(self)
        self._one: dict[int, str] = {}
        self._all: dict[int, str] = {}
        self.summarise = self._menu.addAction(self.tr("Summarise this document"))
        self.compare = self._menu.addAction(self.tr("Compare the documents of this answer"))
        self.summarise.triggered.connect(self._on_summarise)
        self.compare.triggered.connect(self._on_compare)
        self.clicked.connect(self._on_clicked)

    def offer(self, shown: Citation, citations: Sequence[Citation]) -> None:
        """Offers what can be asked of this source's document, and of those of all sources."""
        self._one = _names([shown])
        self._all = _names(citations)
        self.compare.setEnabled(1 < len(self._all) <= MOST_DOCUMENTS[WholeTask.COMPARISON])

    def _on_clicked(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_summarise(self) -> None:
        files = ", ".join(self._one.values())
        #: Asked in the chat; questions are read by rules, so keep one of these verbs:
        #: tóm tắt, resume, fasse … zusammen, résume.
        question = self.tr("Summarise {files}").format(files=files)
        self.question_asked.emit(question, tuple(self._one))

    def _on_compare(self) -> None:
        *names, last = self._all.values()
        files = self.tr("{one} and {other}").format(one=", ".join(names), other=last)
        #: Asked in the chat; questions are read by rules, so keep one of these verbs:
        #: so sánh, compara, vergleiche, compare.
        question = self.tr("Compare {files}").format(files=files)
        self.question_asked.emit(question, tuple(self._all))


def _names(citations: Sequence[Citation]) -> dict[int, str]:
    """Documents and what their files are called, each once, in order."""
    return {one.document: one_line(PurePath(one.file).name, _NAME_CHARS) for one in citations}
