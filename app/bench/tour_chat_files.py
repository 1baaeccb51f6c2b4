"""The states of chats as files: asked about, brought in, written out; a source that is not here."""

import json
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.bench.samples import Samples
from app.bench.stage import Stage
from app.services.chat_files.writing import ExportFormat
from app.ui.chat.conversation import ConversationView
from app.ui.chat.header import ChatHeader
from app.ui.export.export_dialog import ExportDialog
from app.ui.export.import_dialog import ImportDialog

_WHEN: Final = 1_767_254_400  # a morning in January 2026
_TURNS: Final = (
    (
        "When may the tug Bra leave the pier?",
        "Once the pressure of her steering pump holds 60 bar for ten minutes [1]. Until then the "
        "tug Lom takes her turns [2].",
    ),
    (
        "Who signs for that?",
        "The harbour engineer, in the log of the tug, and the master of the watch.",
    ),
)
_QUOTES: Final = (
    ("steering-gear-manual.pdf", 41, "The pump is to hold 60 bar for at least ten minutes."),
    ("watch-plan-2026.pdf", 2, "While one tug lies at the pier the other takes its turns."),
)
_CHATS: Final = {
    "Steering gear of the tug Bra": 0,
    "Words for fog": 86_400,
    "A letter to the pilots": 2 * 86_400,
}


def files(stage: Stage, samples: Samples) -> None:
    """Chats of another program come in, one of them cannot be read; then all are written out."""
    path = samples.many.parent / "chat-export-1767254400.json"
    path.write_text(json.dumps([*map(_chat, _CHATS), {"chat": {"title": 3}}]), "utf-8")
    stage.workspace.chat_files.take_dropped([path])
    stage.wait(lambda: stage.find(ImportDialog), "the question")
    stage.shoot("chats-import-asked")
    dialog = stage.child(ImportDialog)
    dialog.action_button.click()
    stage.wait(lambda: dialog.notice and not dialog.is_busy, "the chats")
    stage.shoot("chats-imported")
    dialog.reject()
    chat = next(one for one in stage.session.history.list() if one.title == next(iter(_CHATS)))
    stage.workspace.open_chat(chat.id)
    view = stage.child(ConversationView)
    stage.wait(lambda: view.model().rowCount() == 2 * len(_TURNS), "the chat")
    view.setCurrentIndex(view.model().index(1, 0))
    stage.wait(lambda: view.open_source(1), "a source")
    stage.shoot("sources-absent")
    _export(stage, samples.many.parent)


def _export(stage: Stage, folder: Path) -> None:
    stage.child(ChatHeader).export_action.trigger()
    stage.wait(lambda: stage.find(ExportDialog), "the question")
    dialog = stage.child(ExportDialog)
    dialog.path.set_path(Path("/home/anna/cloister-chats-2026-01-01.md"))
    stage.shoot("chats-export")
    dialog.choose_form(ExportFormat.PDF)
    dialog.path.set_path(folder / "cloister-chats-2026-01-01.pdf")
    QTest.keyClick(dialog.action_button, Qt.Key.Key_Space)
    stage.wait(lambda: dialog.notice and not dialog.is_busy, "the file")
    stage.shoot("chats-exported")
    dialog.reject()
    stage.workspace.new_chat()


def _chat(title: str) -> dict[str, Any]:
    """A chat as Open WebUI exports it."""
    began = _WHEN + _CHATS[title]
    messages: dict[str, dict[str, Any]] = {}
    last: str | None = None
    for question, answer in _TURNS:
        for role, text in (("user", question), ("assistant", answer)):
            name = f"m{len(messages)}"
            messages[name] = {
                "id": name,
                "parentId": last,
                "role": role,
                "content": text,
                "timestamp": began + 20 * len(messages),
                "model": "qwen3:8b",
            }
            last = name
    messages["m0"]["files"] = [{"type": "file", "name": "watch-plan-2026.pdf"}]
    messages["m1"]["sources"] = [
        {"source": {"name": file}, "document": [quote], "metadata": [{"page": page - 1}]}
        for file, page, quote in _QUOTES
    ]
    return {
        "id": title,
        "title": title,
        "created_at": began,
        "updated_at": began + 90,
        "chat": {"history": {"messages": messages, "currentId": last}},
    }
