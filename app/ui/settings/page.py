"""The Settings view: every declared field, applied as soon as it is changed."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.errors import UserFacingError
from app.services.preferences import PreferenceService
from app.settings.fields import Settings, spec
from app.ui.settings.fields import FieldRow
from app.ui.settings.texts import translated
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_S, SPACE_XS
from app.ui.widgets.column_page import ColumnPage
from app.ui.widgets.frames import Card, Rule
from app.ui.widgets.labels import label


class SettingsPage(ColumnPage):
    """Groups of settings in cards.

    Signals:
        settings_changed: the Settings now in force.
    """

    settings_changed = Signal(object)

    def __init__(
        self,
        preferences: PreferenceService,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("SettingsPage", "Settings"), parent)
        self._preferences = preferences
        self._tasks = tasks
        self._rows: dict[str, FieldRow] = {}
        for group in dict.fromkeys(spec(name).group for name in Settings._fields):
            if group:
                self._add_group(group)
        self.end_column()
        self.refresh()

    def _add_group(self, group: str) -> None:
        card = Card(self, spacing=SPACE_S)
        self.column.addWidget(label(translated(group), "section", self))
        names = [name for name in Settings._fields if spec(name).group == group]
        for position, name in enumerate(names):
            if position:
                card.body.addWidget(Rule(card))
            row = FieldRow(name, spec(name), card)
            row.edited.connect(self._on_row_edited)
            self._rows[name] = row
            card.body.addWidget(row)
        self.column.addWidget(card)
        self.column.addSpacing(SPACE_XS)

    @property
    def rows(self) -> dict[str, FieldRow]:
        """The rows by field name."""
        return self._rows

    def refresh(self) -> None:
        """Reads the settings anew."""
        self._tasks.read(self._preferences.get, on_success=self._show)

    def _show(self, settings: Settings) -> None:
        for name, row in self._rows.items():
            row.set_value(getattr(settings, name))

    def _on_row_edited(self, name: str, value: object) -> None:
        preferences = self._preferences

        def failed(error: UserFacingError) -> None:
            self._rows[name].show_error(error.message)

        self._tasks.change(
            lambda: preferences.update({name: value}),
            on_success=self.settings_changed.emit,
            on_failure=failed,
        )
