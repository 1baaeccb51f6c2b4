"""`ask --memory`, `chats context` and `chats memory`, with the starter model."""

from typing import Any

from tests.cli.conftest import Cli

FEW = ("--no-documents", "--max-tokens", "4", "--temperature", "0")


def test_the_context_of_a_chat_and_how_much_of_it_is_given(cli: Cli) -> None:
    first = cli("ask", "Name a colour of the sea.", *FEW).last
    chat = first["conversation"]
    assert (first["reasoning"], first["stats"]["unread"]) == ("", 0)
    second = cli("ask", "And of the sky?", "--conversation", chat, "--memory", "auto", *FEW).last
    assert second["stats"]["unread"] == 0
    third = cli("ask", "And of grass?", "--conversation", chat, "--memory", "1", *FEW).last
    assert third["stats"]["unread"] == 2
    said = cli.text("ask", "Of coal?", "--conversation", chat, "--memory", "1", *FEW).stdout
    assert "The 4 oldest messages of the chat were not read." in said

    usual = cli("chats", "context", chat, "--no-documents").last
    parts: dict[str, Any] = usual["parts"]
    assert sum(parts.values()) == usual["context_tokens"]
    assert usual["prompt_tokens"] == sum(parts[name] for name in ("system", "turns", "question"))
    assert (usual["unread"], usual["summary"]) == (0, None)
    changed = cli("chats", "memory", chat, "--turns", "1").last
    assert changed == {
        "conversation": chat,
        "turns": 1,
        "summarised": True,
        "summary": None,
    }
    shorter = cli("chats", "context", chat, "--no-documents", "--question", "Of snow?").last
    assert shorter["unread"] == 6
    assert 0 < shorter["parts"]["turns"] < parts["turns"]
    assert shorter["parts"]["question"] > 0
    told = cli.text("chats", "context", chat, "--no-documents").stdout
    assert "kept for the answer" in told
    assert "6 messages would not be read, those before m7." in told
    assert cli("chats", "memory", chat, "--turns", "usual").last["turns"] is None
    assert not cli("chats", "memory", chat, "--no-summary").last["summarised"]
    assert cli("chats", "memory", chat, "--allow-summary").last["summarised"]
    assert cli("chats", "memory", chat, "--summary", "Of colours.").code == "no_summary"


def test_a_memory_of_nothing_is_a_slip(cli: Cli) -> None:
    for turns in ("0", "-2", "2000", "some"):
        refused = cli("ask", "Why?", "--memory", turns)
        assert (refused.code, refused.status) == ("usage", 2)
    refused = cli("chats", "context", "c9")
    assert (refused.code, refused.status) == ("no_such_conversation", 3)
