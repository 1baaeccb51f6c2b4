"""The states of the record of events: its card in the Vault view, and its viewer."""

from PySide6.QtWidgets import QScrollArea

from app.bench.stage import Stage
from app.ui.vault.page import VaultPage
from app.ui.vault.record import RecordPanel
from app.ui.vault.record_viewer import RecordViewer
from app.ui.views import View

_WHOLE = "Verified {when}: {n} records, whole and in order."


def record(stage: Stage) -> None:
    """Verifies the record, then shows all of it and a kind that is not in it."""
    stage.workspace.show_view(View.VAULT)
    panel = stage.child(RecordPanel)
    stage.wait(lambda: panel.state, "what is said about the record")
    panel.verify_button.click()
    stage.wait(lambda: stage.says(panel.verdict, _WHOLE), "the look over the record")
    area = stage.child(VaultPage).findChildren(QScrollArea)[0]
    area.ensureWidgetVisible(panel)
    stage.shoot("vault-record")
    panel.show_button.click()
    viewer = stage.child(RecordViewer)
    stage.wait(viewer.model.rowCount, "the records")
    stage.shoot("vault-record-viewer")
    viewer.events.setCurrentIndex(viewer.events.findData("print"))
    stage.wait(lambda: viewer.is_empty, "the empty viewer")
    stage.shoot("vault-record-empty")
    viewer.accept()
    area.verticalScrollBar().setValue(0)
