"""The row that sets all of sampling at once."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.settings.fields import Settings
from app.settings.presets import PRESETS, preset_of
from app.ui.settings.choice import Choice
from app.ui.settings.texts import translated
from app.ui.theme import SPACE_M, SPACE_XS
from app.ui.widgets.labels import label
from app.ui.widgets.texts import paragraph


class PresetRow(QWidget):
    """Shows which preset the settings are.

    Signals:
        chosen: the changes of settings that make it so, by field name.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = Choice(self)
        for preset in PRESETS:
            self.choice.addItem(translated(preset.label), preset.name)
        self.choice.addItem(self.tr("Own values"), "")
        self.choice.setAccessibleName(self.tr("Preset"))
        self.choice.activated.connect(self._on_activated)
        self._help = paragraph("", "small", self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self.tr("Preset"), "", self))
        words.addWidget(self._help)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        row.setSpacing(SPACE_M)
        row.addLayout(words, 1)
        row.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_settings(self, settings: Settings) -> None:
        """Says what they are, without telling anyone."""
        found = preset_of(settings)
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(self.choice.findData(found.name if found else ""))
        text = translated(found.help) if found else self.tr("Chosen one by one below.")
        self._help.setText(text)
        self.choice.setAccessibleDescription(text)

    def _on_activated(self, index: int) -> None:
        name = self.choice.itemData(index)
        preset = next((one for one in PRESETS if one.name == name), None)
        self.chosen.emit({} if preset is None else preset.values)
