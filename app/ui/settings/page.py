"""The Settings view: every declared field, applied as soon as it is changed."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import UserFacingError
from app.services.preferences import PreferenceService
from app.settings import sampling_specs
from app.settings.fields import Settings, spec
from app.ui.sentences import said
from app.ui.settings.fields import FieldRow
from app.ui.settings.presets import PresetRow
from app.ui.settings.texts import translated
from app.ui.tasks import Tasks
from app.ui.theme import SPACE_S, SPACE_XS
from app.ui.widgets.buttons import FlatButton
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
        if group == sampling_specs.GROUP:
            self.column.addLayout(self._folding(group, card))
        else:
            self.column.addWidget(label(translated(group), "section", self))
        if spec("temperature").group == group:
            self.presets = PresetRow(card)
            self.presets.chosen.connect(self._on_preset_chosen)
            card.body.addWidget(self.presets)
            card.body.addWidget(Rule(card))
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

    def _folding(self, group: str, card: Card) -> QHBoxLayout:
        """A heading whose card is shown when it is asked for: few ever need it."""
        text = translated(group)
        self.more_button = FlatButton("", self)
        self.more_button.setProperty("kind", "link")
        self.more_button.setCheckable(True)

        def fold(is_shown: bool) -> None:
            card.setVisible(is_shown)
            said = self.tr("Hide") if is_shown else self.tr("Show")
            self.more_button.setText(said)
            self.more_button.setAccessibleName(f"{text}: {said}")

        self.more_button.toggled.connect(fold)
        fold(self.more_button.isChecked())
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(text, "section", self))
        head.addWidget(self.more_button)
        head.addStretch(1)
        return head

    @property
    def rows(self) -> dict[str, FieldRow]:
        """The rows by field name."""
        return self._rows

    def go_to(self, name: str) -> None:
        """Shows a setting's row, with the focus on it."""
        self.reveal(self._rows[name])
        self._rows[name].take_focus()

    def refresh(self) -> None:
        """Reads the settings anew."""
        self._tasks.read(self._preferences.get, on_success=self._show)

    def _show(self, settings: Settings) -> None:
        for name, row in self._rows.items():
            row.set_value(getattr(settings, name))
        self.presets.show_settings(settings)

    def _on_preset_chosen(self, changes: Mapping[str, object]) -> None:
        preferences = self._preferences
        self._tasks.change(lambda: preferences.update(changes), on_success=self._on_preset_kept)

    def _on_kept(self, settings: Settings) -> None:
        self.presets.show_settings(settings)
        self.settings_changed.emit(settings)

    def _on_preset_kept(self, settings: Settings) -> None:
        self._show(settings)
        self.settings_changed.emit(settings)

    def _on_row_edited(self, name: str, value: object) -> None:
        preferences = self._preferences

        def failed(error: UserFacingError) -> None:
            self._rows[name].show_error(said(error.message))

        self._tasks.change(
            lambda: preferences.update({name: value}),
            on_success=self._on_kept,
            on_failure=failed,
        )
