"""Files as other programs write them, small ones; GPT4All's by Qt's own stream."""

import io
import json
import zipfile
from typing import Any

from PySide6.QtCore import QByteArray, QDataStream, QIODevice

NOON = 1_717_243_200  # 2024-06-01 12:00 UTC


def chatgpt_message(
    role: str, *parts: Any, kind: str = "text", created: float | None = None, **more: Any
) -> dict[str, Any]:
    """A message of ChatGPT's."""
    about = more.pop("metadata", {})
    return {
        "id": "x",
        "author": {"role": role, "name": None, "metadata": {}},
        "create_time": created,
        "content": {"content_type": kind, "parts": list(parts), **more.pop("content", {})},
        "status": "finished_successfully",
        "end_turn": True,
        "metadata": about,
        "recipient": more.pop("recipient", "all"),
    }


def chatgpt_chat(nodes: dict[str, tuple[str | None, Any]], current: str) -> dict[str, Any]:
    """A conversation: each node's parent and message."""
    return {
        "title": "Tides",
        "create_time": NOON + 0.25,
        "update_time": NOON + 600.0,
        "conversation_id": "6f1c-conversation",
        "current_node": current,
        "mapping": {
            name: {
                "id": name,
                "parent": parent,
                "message": message,
                "children": [one for one, (above, _) in nodes.items() if above == name],
            }
            for name, (parent, message) in nodes.items()
        },
    }


def tides() -> dict[str, Any]:
    """A conversation with a system prompt, a tool, two versions of an answer, and a file."""
    return chatgpt_chat(
        {
            "root": (None, None),
            "system": ("root", chatgpt_message("system", "You are a pirate.")),
            "custom": (
                "system",
                chatgpt_message("user", "Call me captain", kind="user_editable_context"),
            ),
            "asked": (
                "custom",
                chatgpt_message(
                    "user",
                    "When is high tide?",
                    created=NOON + 1,
                    metadata={"attachments": [{"name": "tides.csv", "size": 12}]},
                ),
            ),
            "first": ("asked", chatgpt_message("assistant", "At noon.", created=NOON + 5)),
            "search": (
                "asked",
                chatgpt_message(
                    "assistant", kind="code", recipient="browser", content={"text": "find()"}
                ),
            ),
            "found": ("search", chatgpt_message("tool", "a table")),
            "second": (
                "found",
                chatgpt_message(
                    "assistant",
                    "At six\ue200cite\ue202turn0search1\ue201.",
                    created=NOON + 9,
                    metadata={"model_slug": "gpt-4o"},
                ),
            ),
            "more": ("second", chatgpt_message("assistant", "In the evening.", created=NOON + 10)),
        },
        "more",
    )


def zipped(name: str, content: Any) -> bytes:
    """A zip that holds a file of conversations and another one."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("user.json", "{}")
        archive.writestr(name, json.dumps(content))
    return target.getvalue()


def open_webui_chat() -> dict[str, Any]:
    """A chat with two versions of an answer, a source, and what the model thought."""
    thought = '<details type="reasoning" done="true"><summary>Thought</summary>\n> hm\n</details>\n'
    answer = {
        "id": "b2",
        "parentId": "a",
        "childrenIds": [],
        "role": "assistant",
        "content": f"{thought}Low tide is at noon [1].",
        "model": "qwen:4b",
        "timestamp": NOON + 8,
        "sources": [
            {
                "source": {"id": "file-1", "name": "tides.pdf"},
                "document": ["noon is low", "and six is high"],
                "metadata": [{"name": "tides.pdf", "page": 3}, {"source": "tides.pdf"}],
            }
        ],
        "done": True,
    }
    other = {**answer, "id": "b1", "content": "I do not know.", "sources": None, "done": False}
    asked = {
        "id": "a",
        "parentId": None,
        "childrenIds": ["b1", "b2"],
        "role": "user",
        "content": "When is low tide?",
        "timestamp": NOON,
        "files": [
            {
                "type": "file",
                "name": "tides.pdf",
                "file": {
                    "meta": {"content_type": "application/pdf", "size": 99},
                    "data": {"content": "noon is low"},
                },
            }
        ],
    }
    return {
        "id": "0c-chat",
        "title": "Low tide",
        "pinned": True,
        "created_at": NOON,
        "updated_at": NOON + 60,
        "chat": {
            "title": "Low tide",
            "params": {"system": "You are a pirate."},
            "history": {"messages": {"a": asked, "b1": other, "b2": answer}, "currentId": "b2"},
            "messages": [asked, answer],
        },
    }


def gpt4all_chat(version: int, *, has_cache: bool = False) -> bytes:
    """A chat of two questions and answers, as the releases of that form wrote it."""
    made = QByteArray()
    stream = QDataStream(made, QIODevice.OpenModeFlag.WriteOnly)
    stream.setVersion(QDataStream.Version.Qt_6_2)
    stream.writeUInt32(0xF5D553CC)
    stream.writeInt32(version)
    stream.writeInt64(NOON)
    for text in ("an-id", "Generated", "Tides", "model.gguf"):
        stream.writeQString(text)
    if version > 2:
        _texts(stream, ["collection"])
    _state(stream, version, has_cache=has_cache)
    stream.writeInt32(4)
    _item(stream, version, "Prompt: ", "When is high tide?", has_sources=version >= 11)
    _item(stream, version, "Response: ", "At six.", has_sources=3 <= version < 11)
    _item(stream, version, "Prompt: ", "And low?", attachment=b"low: noon")
    _item(stream, version, "Response: ", "At noon.", is_stopped=True, has_parts=True)
    return bytes(made.data())


def _texts(stream: QDataStream, texts: list[str]) -> None:
    stream.writeInt32(len(texts))
    for text in texts:
        stream.writeQString(text)


def _state(stream: QDataStream, version: int, *, has_cache: bool) -> None:
    if version >= 11:
        return
    has_cache = has_cache or version < 6
    if version >= 6:
        stream.writeBool(has_cache)
    if version >= 2:
        stream.writeInt32(1)
        stream.writeInt32(0)
    stream.writeQString("At noon.")
    stream.writeQString("Tides")
    stream.writeUInt32(77)
    if not has_cache:
        return
    if version < 4:
        stream.writeInt32(0)
    stream.writeInt32(5)
    if version >= 7:
        stream.writeUInt32(2048)
    if version < 9:
        stream.writeUInt64(2)
        stream.writeRawData(bytes(8))
    stream.writeUInt64(3)
    stream.writeRawData(bytes(12))
    _bytes(stream, b"state")


def _bytes(stream: QDataStream, data: bytes) -> None:
    stream.writeUInt32(len(data))
    stream.writeRawData(data)


def _item(
    stream: QDataStream,
    version: int,
    name: str,
    text: str,
    *,
    is_stopped: bool = False,
    has_sources: bool = False,
    has_parts: bool = False,
    attachment: bytes = b"",
) -> None:
    if version < 12:
        stream.writeInt32(0)
    stream.writeQString(name)
    stream.writeQString("" if has_parts and version >= 12 else text)
    if version < 10:
        stream.writeQString("a prompt")
    stream.writeQString("")
    for flag in (False, is_stopped, False, False):
        stream.writeBool(flag)
    if version >= 11 and name == "Response: ":
        stream.writeBool(False)  # noqa: FBT003 (Qt's own name)
    _sources(stream, version, has_sources=has_sources)
    if version >= 10:
        stream.writeInt64(1 if attachment else 0)
        if attachment:
            _bytes(stream, b"file:///home/me/low%20tide.txt")
            _bytes(stream, attachment)
    if version >= 12:
        _parts(stream, text if has_parts else "")


def _sources(stream: QDataStream, version: int, *, has_sources: bool) -> None:
    if version >= 8:
        stream.writeInt64(1 if has_sources else 0)
        if has_sources:
            for text in ("coll", "/docs/tides.pdf", "tides.pdf", "In tides", "A. U.", "2024"):
                stream.writeQString(text)
            stream.writeQString("high at six")
            for number in (4, -1, -1):
                stream.writeInt32(number)
    elif version >= 3:
        told = '1. "In tides". By A. U. In tides.pdf. Page 4. [Context](context://1)'
        stream.writeQString(told if has_sources else "")
        _texts(stream, ["high at six"] if has_sources else [])


def _parts(stream: QDataStream, text: str) -> None:
    """An answer that called a tool: a response of a call and a text, and what the tool said."""
    stream.writeInt64(2 if text else 0)
    if not text:
        return
    stream.writeQString("Response: ")
    stream.writeQString(f"<call>{text}")
    stream.writeInt64(2)
    stream.writeQString("ToolCall: ")
    stream.writeQString("<call>")
    stream.writeQString("run")
    stream.writeInt64(1)
    stream.writeQString("code")
    stream.writeInt32(0)
    stream.writeUInt32(10)  # a QVariant with a text
    stream.writeUInt8(0)
    stream.writeQString("1 + 1")
    stream.writeQString("2")
    stream.writeInt32(0)
    stream.writeQString("")
    stream.writeInt64(0)
    stream.writeQString("Text: ")
    stream.writeQString(text)
    stream.writeInt64(0)
    stream.writeQString("ToolResponse: ")
    stream.writeQString("2")
    stream.writeInt64(0)
