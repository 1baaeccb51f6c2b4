"""`ask --memory`, `chats context` and `chats memory`, with the starter model."""

import json
from pathlib import Path

from tests.cli.conftest import Cli

FEW = ("--no-documents", "--max-tokens", "4", "--temperature", "0")
NOON = "2026-03-04T12:00:00Z"


def imported(cli: Cli, tmp_path: Path) -> str:
    """A chat of three questions with their answers; the first answer is summed up."""
    said = ["Of the sea?", "Blue.", "Of the sky?", "Blue, too.", "Of grass?", "Green."]
    messages = [
        {
            "message": f"m{n}",
            "parent": f"m{n - 1}" if n > 1 else None,
            "role": "assistant" if n % 2 == 0 else "user",
            "text": text,
            "created": NOON,
            "reasoning": "Hm." if n == 2 else "",
        }
        for n, text in enumerate(said, 1)
    ]
    chat = {
        "chat": "c1",
        "title": "Colours",
        "created": NOON,
        "updated": NOON,
        "shown": "m6",
        "messages": messages,
        "summaries": [{"through": "m2", "text": "The sea is blue.", "created": NOON}],
    }
    file = tmp_path / "chats.json"
    file.write_text(json.dumps({"format": "cloister-chats", "version": 1, "chats": [chat]}))
    return str(cli("chats", "import", file).lines[0]["conversation"])


def test_what_a_chats_model_is_given_is_told_and_chosen(cli: Cli, tmp_path: Path) -> None:
    chat = imported(cli, tmp_path)
    shown = cli("chats", "show", chat).last["messages"]
    assert [one["reasoning"] for one in shown] == ["", "Hm.", "", "", "", ""]

    look = ("chats", "context", chat, "--no-documents", "--question", "And of snow?")
    use = cli(*look).last
    assert (use["unread"], use["parts"]["memory"]) == (0, 0)  # all of it fits as it was said
    assert cli("chats", "memory", chat, "--turns", "2").last["turns"] == 2
    use = cli(*look).last
    parts = use["parts"]
    assert sum(parts.values()) == use["context_tokens"]
    assert use["prompt_tokens"] == sum(
        parts[name] for name in ("system", "memory", "turns", "question")
    )
    assert min(parts[name] for name in ("system", "memory", "turns", "question")) > 0
    assert (use["unread"], use["summary"]["text"]) == (2, "The sea is blue.")

    changed = cli("chats", "memory", chat, "--turns", "1", "--summary", "It was blue.").last
    assert (changed["turns"], changed["summarised"]) == (1, True)
    assert (changed["summary"]["text"], changed["summary"]["model"]) == ("It was blue.", "")
    without = cli("chats", "memory", chat, "--turns", "usual", "--no-summary").last
    assert (without["turns"], without["summarised"], without["summary"]) == (None, False, None)
    assert cli("chats", "memory", chat, "--summary", "Of colours.").code == "no_summary"
    assert cli("chats", "memory", chat, "--allow-summary").last["summarised"]

    asked = cli("ask", "And of snow?", "--conversation", chat, "--memory", "1", *FEW).last
    assert (asked["reasoning"], asked["stats"]["unread"]) == ("", 4)
    told = cli.text("chats", "context", chat, "--no-documents").stdout
    assert "kept for the answer" in told
    assert "not be read" not in told


def test_a_greeting_is_not_counted(cli: Cli, tmp_path: Path) -> None:
    roles = ["assistant", "user", "assistant", "user", "assistant"]
    messages = [
        {
            "message": f"m{n}",
            "parent": f"m{n - 1}" if n else None,
            "role": role,
            "text": "Blue.",
            "created": NOON,
        }
        for n, role in enumerate(roles)
    ]
    chat = {"chat": "c1", "title": "Sea", "created": NOON, "updated": NOON, "shown": "m4"}
    file = tmp_path / "chats.json"
    chats = [{**chat, "memory_turns": 1, "messages": messages}]
    file.write_text(json.dumps({"format": "cloister-chats", "version": 1, "chats": chats}))
    number = str(cli("chats", "import", file).lines[0]["conversation"])
    second = cli("chats", "show", number).last["messages"][3]
    told = cli.text("chats", "context", number, "--no-documents").stdout
    assert f"2 messages would not be read, those before {second['message']}." in told


def test_a_memory_of_nothing_is_a_slip(cli: Cli) -> None:
    for turns in ("0", "2000", "some"):
        refused = cli("ask", "Why?", "--memory", turns)
        assert (refused.code, refused.status) == ("usage", 2)
    refused = cli("chats", "context", "c9")
    assert (refused.code, refused.status) == ("no_such_conversation", 3)
