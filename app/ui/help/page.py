"""The Help view: the manual beside its contents, a search over it, a way back."""

from dataclasses import dataclass
from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app import __version__
from app.domain.sought import Sought
from app.ui import assets, language
from app.ui.help import blocks
from app.ui.help.browser import ManualBrowser
from app.ui.help.contents import ContentsList, Entry
from app.ui.help.manual import CHANGES, PAGES, TOPIC_SCHEME, Manual, Topic, sought_of, version_of
from app.ui.help.start import START, start_html
from app.ui.help.words import said_block, tr
from app.ui.quantities import number
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from app.ui.views import View
from app.ui.widgets.buttons import IconButton, QuietButton
from app.ui.widgets.frames import Rule, set_surface
from app.ui.widgets.labels import label

_HEADER_PX: Final = 60
_SIDE_SHARE: Final = 0.3
_SIDE_PX: Final = (170, 280)  # at least, at most
_UNRELEASED: Final = "Unreleased"
# Where the manual tells of each page of the window.
TOPICS: Final = {
    View.CHAT: "user-guide#asking",
    View.DOCUMENTS: "user-guide#documents",
    View.MODELS: "user-guide#models",
    View.PERSONAS: "user-guide#personas",
    View.VAULT: "user-guide#passphrase-and-recovery-code",
    View.SETTINGS: "user-guide#settings",
    View.HELP: START,
}


@dataclass(slots=True)
class _Visit:
    """A place that was looked at, and how far down."""

    target: str
    scrolled_px: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """What was looked at and where one is, by targets that hold in every language.

    ``paragraph`` is the one at the upper edge, by number.
    """

    targets: tuple[str, ...]
    at: int
    paragraph: int


class HelpPage(QWidget):
    """Opens at a topic, and remembers what was looked at.

    Signals:
        closed: back to the page on which help was asked for.
        shortcuts_requested: the list of keys alone is wanted.
    """

    closed = Signal()
    shortcuts_requested = Signal()

    def __init__(self, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manual: Manual | None = None
        self._wanted = START
        self._resumed: Reading | None = None
        self._visits: list[_Visit] = []
        self._at = -1
        self._build(theme)
        self._lay_out()
        self._connect()
        folder, changes = assets.manual(), assets.changes()
        tasks.read(lambda: Manual.load(folder, changes, said_block), self._on_loaded)

    def _build(self, theme: Theme) -> None:
        set_surface(self, "surface")
        self.back_button = IconButton(theme, "chevron-left", tr("Back (Alt+Left)"), self)
        self.forward_button = IconButton(theme, "chevron-right", tr("Forward (Alt+Right)"), self)
        self.changes_button = QuietButton(tr("What is new"), self)
        self.shortcuts_button = QuietButton(tr("Keyboard shortcuts"), self)
        self.close_button = IconButton(theme, "x", tr("Close help (Esc)"), self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Search the manual"))
        self.field.setAccessibleName(tr("Search the manual"))
        self.field.setClearButtonEnabled(True)
        self.field.setAcceptDrops(False)
        self.contents = ContentsList(theme, self)
        self.browser = ManualBrowser(theme, assets.manual() / "screenshots", self)
        self._side = QWidget(self)
        set_surface(self._side, "window")
        self.setFocusProxy(self.browser)
        self._show_history()

    def _lay_out(self) -> None:
        header = QWidget(self)
        set_surface(header, "surface")
        header.setFixedHeight(_HEADER_PX)
        bar = QHBoxLayout(header)
        bar.setContentsMargins(SPACE_L - 4, 0, SPACE_M, 0)
        bar.setSpacing(SPACE_S)
        bar.addWidget(label(tr("Help"), "title", header))
        bar.addSpacing(SPACE_S)
        bar.addWidget(self.back_button)
        bar.addWidget(self.forward_button)
        bar.addStretch(1)
        for button in (self.changes_button, self.shortcuts_button, self.close_button):
            bar.addWidget(button)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(SPACE_M, SPACE_M, SPACE_S, SPACE_S)
        side.setSpacing(SPACE_S)
        side.addWidget(self.field)
        side.addWidget(self.contents, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._side)
        body.addWidget(self.browser, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addWidget(Rule(self))
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.go_back)
        self.forward_button.clicked.connect(self.go_forward)
        self.changes_button.clicked.connect(self.show_changes)
        self.shortcuts_button.clicked.connect(self.shortcuts_requested)
        self.close_button.clicked.connect(self.closed)
        self.field.textChanged.connect(self._show_contents)
        self.field.returnPressed.connect(self.contents.open_current)
        self.contents.opened.connect(self._on_entry_opened)
        self.browser.topic_requested.connect(self.open_topic)
        for keys, act in (("Alt+Left", self.go_back), ("Alt+Right", self.go_forward)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # Where to

    def show_for(self, view: View) -> None:
        """Opens at what the manual says of a page."""
        self.field.clear()
        self.open_topic(TOPICS[view])

    def show_changes(self) -> None:
        """Opens at what is new in this version."""
        self.field.clear()
        topic = None if self._manual is None else self._manual.of_version(__version__)
        self.open_topic(CHANGES if topic is None else topic.name)

    def open_topic(self, target: str) -> None:
        """Shows a place of the manual; the one before can be gone back to."""
        if self._manual is None:
            self._wanted = target
            return
        self._note_place()
        if not self._visits or self._visits[self._at].target != target:
            del self._visits[self._at + 1 :]
            self._visits.append(_Visit(target))
            self._at = len(self._visits) - 1
        self._show(target)
        self._show_history()

    @property
    def reading(self) -> Reading:
        """Where one is; before the manual was read, where it is to open."""
        if not self._visits:
            return self._resumed or Reading((self._wanted,), 0, 0)
        targets = tuple(visit.target for visit in self._visits)
        return Reading(targets, self._at, self.browser.place)

    def go_on_from(self, reading: Reading) -> None:
        """Opens where another page was, which showed the manual in another language."""
        self._resumed, self._wanted = reading, ""

    def go_back(self) -> None:
        """To what was looked at before."""
        self._step(-1)

    def go_forward(self) -> None:
        """To what was gone back from."""
        self._step(1)

    def open_search(self) -> None:
        """Puts the caret into the search."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @property
    def target(self) -> str:
        """What is shown; empty while the manual is being read."""
        return self._visits[self._at].target if self._visits else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.contents.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least, most = _SIDE_PX
        self._side.setFixedWidth(max(least, min(most, round(self.width() * _SIDE_SHARE))))

    # What is shown

    def _on_loaded(self, manual: Manual) -> None:
        self._manual = manual
        self._show_contents()
        if self._resumed is not None:
            self._resume(self._resumed)
        if self._wanted:  # asked for since
            self.open_topic(self._wanted)

    def _resume(self, reading: Reading) -> None:
        self._visits = [_Visit(target) for target in reading.targets]
        self._at = reading.at
        self._show(self.target)
        self.browser.go_to(reading.paragraph)
        self._show_history()

    def _show_contents(self) -> None:
        if self._manual is None:
            return
        typed = self.field.text()
        sought = sought_of(typed)
        self.contents.show_entries(
            _found(self._manual, typed) if sought else _contents(self._manual)
        )
        if not sought:
            self._mark_entry()

    def _on_entry_opened(self, target: str) -> None:
        self.open_topic(target)
        self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, target: str, scrolled_px: int = 0) -> None:
        if self._manual is None:
            return
        topic = self._manual.find(target)
        if topic is None:
            title, html, anchor = tr("Help"), start_html(self._manual), ""
        else:
            title, html = _title(topic), _html(self._manual, topic)
            anchor = target.partition("#")[2]
            anchor = "" if anchor == topic.anchors[0] else anchor
        sought = sought_of(self.field.text()) if not anchor else Sought()
        self.browser.setAccessibleName(tr("Manual: {title}").format(title=title))
        self.browser.show_html(html, anchor=anchor, sought=sought)
        if scrolled_px:
            self.browser.verticalScrollBar().setValue(scrolled_px)
        self._mark_entry()

    def _mark_entry(self) -> None:
        topic = None if self._manual is None else self._manual.find(self.target)
        self.contents.mark(START if topic is None else topic.name)

    def _step(self, by: int) -> None:
        if 0 <= self._at + by < len(self._visits):
            self._note_place()
            self._at += by
            visit = self._visits[self._at]
            self._show(visit.target, visit.scrolled_px)
            self._show_history()

    def _note_place(self) -> None:
        if self._visits:
            self._visits[self._at].scrolled_px = self.browser.verticalScrollBar().value()

    def _show_history(self) -> None:
        self.back_button.setEnabled(self._at > 0)
        self.forward_button.setEnabled(self._at + 1 < len(self._visits))


def _contents(manual: Manual) -> list[Entry]:
    entries = [Entry(tr("Start and keys"), START)]
    page = ""
    for topic in manual.topics:
        if topic.page != page:
            page = topic.page
            entries.append(Entry(_page_title(manual, topic)))
        entries.append(Entry(_title(topic), topic.name))
    return entries


def _found(manual: Manual, typed: str) -> list[Entry]:
    hits = manual.search(typed)
    if not hits:
        return [Entry(tr("Nothing found"))]
    one, many = tr("1 part of the manual"), tr("{n} parts of the manual")
    return [
        Entry((one if len(hits) == 1 else many).format(n=number(len(hits)))),
        *(Entry(_place(manual, hit.topic), hit.topic.name, hit.snippet) for hit in hits),
    ]


def _title(topic: Topic) -> str:
    """A topic's heading; of the changelog the version."""
    if topic.page != CHANGES:
        return topic.title
    version = version_of(topic)
    return tr("In this version") if version == _UNRELEASED else version


def _place(manual: Manual, topic: Topic) -> str:
    """A topic's title, and the page that it is on, unless that is the guide."""
    if topic.page == PAGES[0]:
        return _title(topic)
    return f"{_title(topic)} · {_page_title(manual, topic)}"


def _page_title(manual: Manual, topic: Topic) -> str:
    return tr("What is new") if topic.page == CHANGES else manual.title_of(topic.page)


def _html(manual: Manual, topic: Topic) -> str:
    head = escape(_page_title(manual, topic))
    if topic.page not in blocks.TRANSLATED and language.current() != language.SOURCE:
        # In the same paragraph: the others keep their numbers over a change of the language.
        head = f"{head} · {escape(tr('This page is in English only.'))}"
    parts = [f'<p class="page">{head}</p><h1>{escape(_title(topic))}</h1>', topic.html]
    place = manual.topics.index(topic)
    for words, other in (
        (tr("Next: {title}"), manual.topics[place + 1 : place + 2]),
        (tr("Before: {title}"), manual.topics[max(0, place - 1) : place]),
    ):
        parts += [
            f'<p><a href="{TOPIC_SCHEME}:{escape(one.name)}">'
            f"{escape(words.format(title=_title(one)))}</a></p>"
            for one in other
            if one.page == topic.page
        ]
    return "".join(parts)
