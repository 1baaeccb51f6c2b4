"""Leads people in: help and the way back from it, the first steps, what is new after an update."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app import __version__
from app.services.onboarding import Greeting, OnboardingService, Step
from app.ui.help.first_steps import FirstSteps
from app.ui.help.words import tr
from app.ui.tasks import Tasks, ignore
from app.ui.theme import Theme
from app.ui.views import View
from app.ui.widgets.notices import Banner

if TYPE_CHECKING:
    from app.ui.help.page import HelpPage, Reading


class Guide(QObject):
    """Of one unlocked window. ``news`` is the note after an update; the window gives it a place.

    Signals:
        view_requested: (View) a page is to be shown.
        shortcuts_requested: the list of keys is wanted.
    """

    view_requested = Signal(object)
    shortcuts_requested = Signal()

    def __init__(
        self,
        onboarding: OnboardingService,
        tasks: Tasks,
        theme: Theme,
        *,
        steps: FirstSteps,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._onboarding = onboarding
        self._tasks = tasks
        self._theme = theme
        self._steps = steps
        self._page: HelpPage | None = None
        self._reading: Reading | None = None
        self._left = View.CHAT
        self._view = View.CHAT
        self.news = Banner(theme, window)
        self.news.acted.connect(self._on_news_asked)
        steps.dismissed.connect(self._on_dismissed)

    def begin(self) -> None:
        """Looks what is to be shown after this unlock."""
        # What keeps this from being noted is said where settings are changed.
        self._tasks.change(self._onboarding.greet, self._on_greeted, ignore)

    def go_on_from(self, before: "Guide") -> None:
        """Shows what another showed in another language, and leads back where it did."""
        self._left = before.left
        self._reading = before.reading
        if before.has_news:
            self.tell_news()

    @property
    def left(self) -> View:
        """The page on which help was asked for."""
        return self._left

    @property
    def reading(self) -> "Reading | None":
        """Where one is in the manual, if it was opened."""
        return self._reading if self._page is None else self._page.reading

    def note_view(self, view: View) -> None:
        """Another page is shown; help leads back to it."""
        if view is not View.HELP:
            self._left = view
        self._view = view

    def build(self) -> QWidget:
        """The Help view, which reads the manual."""
        from app.ui.help.page import HelpPage  # noqa: PLC0415 (the chat does not wait)

        page = self._page = HelpPage(self._tasks, self._theme)
        if self._reading is not None:
            page.go_on_from(self._reading)
        page.closed.connect(self._on_help_closed)
        page.shortcuts_requested.connect(self.shortcuts_requested)
        return page

    def show_help(self) -> None:
        """The manual at its part for the page on screen; from the manual itself its beginning."""
        self.show_help_for(self._view)

    def show_help_for(self, view: View) -> None:
        """The manual at its part for a page."""
        self.view_requested.emit(View.HELP)
        if self._page is not None:
            self._page.show_for(view)

    def find(self) -> None:
        """Puts the caret into the search of the manual."""
        if self._page is not None:
            self._page.open_search()

    def mark(self, step: Step) -> None:
        """A first step was done."""
        if step in self._steps.open_steps and not self._steps.isHidden():
            onboarding = self._onboarding
            self._tasks.change(lambda: onboarding.mark(step), self._steps.show_steps, ignore)

    def _on_greeted(self, greeting: Greeting) -> None:
        if greeting.open_steps:
            self._steps.show_steps(greeting.open_steps)
        if greeting.is_updated:
            self.tell_news()

    @property
    def has_news(self) -> bool:
        """Whether the note after an update is still shown."""
        return not self.news.isHidden()

    def tell_news(self) -> None:
        """Says that this is another version than before."""
        self.news.show_message(
            tr("Cloister is version {version} now.").format(version=__version__),
            hint=tr("Your chats and documents are as they were."),
            action=tr("What is new"),
        )

    def _on_news_asked(self) -> None:
        self.news.hide()
        self.view_requested.emit(View.HELP)
        if self._page is not None:
            self._page.show_changes()

    def _on_help_closed(self) -> None:
        self.view_requested.emit(self._left)

    def _on_dismissed(self) -> None:
        self._tasks.change(self._onboarding.dismiss, on_failure=ignore)
