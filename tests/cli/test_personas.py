"""`personas`, `prompts` and `ask --persona` as a script uses them."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from tests.cli.conftest import Cli

SHORT = ("--max-tokens", "4", "--temperature", "0")


@pytest.fixture
def clerk(tmp_path: Path) -> Path:
    path = tmp_path / "clerk.txt"
    path.write_text("Answer like a clerk.\n", encoding="utf-8")
    return path


def test_a_persona_from_making_it_to_removing_it(cli: Cli, clerk: Path) -> None:
    made = cli(
        *("personas", "add", "Clerk", "--instructions", clerk, "--greeting", clerk),
        *("--preset", "exact", "--no-documents", "--icon", "tag"),
    )
    assert made.last["persona"] == {
        "name": "Clerk",
        "built_in": False,
        "model": None,
        "preset": "exact",
        "documents": "none",
        "collection": None,
        "icon": "tag",
        "instructions": "Answer like a clerk.",
        "greeting": "Answer like a clerk.",
    }
    assert cli("personas", "add", "CLERK").code == "name_taken"
    changed = cli("personas", "add", "clerk", "--instructions", clerk, "--replace").last["persona"]
    assert (changed["name"], changed["documents"], changed["greeting"]) == ("clerk", "usual", "")

    first = cli("ask", "Good morning.", "--persona", "Translator", *SHORT).last
    chat = first["conversation"]
    shown = cli("chats", "show", chat).last["messages"]
    assert [one["role"] for one in shown] == ["assistant", "user", "assistant"]
    assert shown[0]["text"].startswith("Send me a text")
    other = cli("ask", "And a colour?", "--conversation", chat, "--persona", "CLERK", *SHORT).last
    assert cli("personas", "remove", "clerk").last == {"removed": ["clerk"]}
    assert [one["stats"]["persona"] for one in (first, other)] == ["Translator", "clerk"]

    listed = cli("personas", "list").last["personas"]
    assert [one["name"] for one in listed] == [
        *("Plain assistant", "Document analyst", "Translator", "Editor")
    ]
    assert all(one["built_in"] for one in listed)
    assert "Translate what" in cli.text("personas", "show", "translator").stdout


def test_a_persona_answers_from_its_collection(harbour: Cli) -> None:
    made = harbour("personas", "add", "Harbour clerk", "--collection", "Documents")
    assert made.last["persona"]["collection"] == "Documents"
    question = "Who informs the agents of the ships?"
    answer = harbour("ask", question, "--persona", "harbour clerk", "--quotes").last
    assert answer["citations"]
    assert harbour("personas", "add", "x", "--collection", "nowhere").code == "no_such_collection"


@pytest.mark.parametrize(
    ("arguments", "code", "status"),
    [
        (("ask", "Why?", "--persona", "nobody"), "no_such_persona", 3),
        (("personas", "show", "nobody"), "no_such_persona", 3),
        (("personas", "remove", "Editor"), "built_in", 3),
        (("personas", "add", "Editor", "--replace"), "built_in", 3),
        (("personas", "add", "a\u202eb"), "bad_persona", 3),
        (("personas", "add", "a", "--preset", "wild"), "bad_persona", 3),
        (("personas", "add", "a", "--model", "vanished"), "no_such_model", 3),
        (("personas", "add", "a", "--instructions", "/nowhere"), "input_unreadable", 3),
        (("personas", "add", "a", "--all-documents", "--no-documents"), "usage", 2),
        (("personas", "import", "/nowhere"), "path_not_found", 3),
        (("prompts", "show", "nothing"), "no_such_prompt", 3),
        (("prompts", "remove", "/summarise"), "built_in", 3),
        (("prompts", "add", "a"), "usage", 2),
        (("ask", "--prompt", "nothing"), "no_such_prompt", 3),
        (("ask", "--prompt", "translate"), "usage", 2),
        (("ask", "--prompt", "compare", "a.pdf"), "usage", 2),
        (("ask", "--prompt", "summarise", "--variable", "docment=a.pdf"), "usage", 2),
        (("ask", "--prompt", "summarise", "--variable", "document"), "usage", 2),
        (("ask", "b.pdf", "--prompt", "summarise", "--variable", "document=a.pdf"), "usage", 2),
        (("ask", "Why?", "--variable", "document=a.pdf"), "usage", 2),
        (("ask", "--batch", "/nowhere", "--prompt", "summarise"), "usage", 2),
        (("ask", "--retry", "m2", "--prompt", "summarise"), "usage", 2),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else str(value),
)
def test_refusals_have_their_codes(
    cli: Cli, arguments: tuple[str, ...], code: str, status: int
) -> None:
    result = cli(*arguments)
    assert (result.code, result.status) == (code, status)


def test_prompts_are_kept_and_leave_as_a_file_that_comes_in_again(cli: Cli, tmp_path: Path) -> None:
    text = tmp_path / "daily.txt"
    text.write_text("What of {{topic=tides}} on {{date}}?", encoding="utf-8")
    kept = cli("prompts", "add", "/daily", "--text", text).last["prompt"]
    assert kept["name"] == "daily"
    assert kept["variables"] == [
        {"name": "topic", "default": "tides"},
        {"name": "date", "default": ""},
    ]
    file = tmp_path / "out.json"
    done = cli("prompts", "export", "--to", file)
    assert (done.last["personas"], done.last["prompts"]) == (0, 1)
    assert "not encrypted" in done.stderr
    assert cli("prompts", "export", "--to", file).code == "file_exists"
    assert json.loads(file.read_text())["prompts"] == [{"name": "daily", "text": kept["text"]}]
    assert cli("prompts", "import", file).last["present"] == ["daily"]
    assert cli("prompts", "remove", "daily").last == {"removed": ["daily"]}
    assert cli("personas", "import", file).last["prompts"] == ["daily"]
    assert cli("prompts", "show", "DAILY").last["prompt"] == kept
    said = cli.text("prompts", "list").stdout
    assert "summarise" in said
    assert "topic, date" in said
    text.write_bytes(b"\xff\xfe")
    assert cli("prompts", "add", "bad", "--text", text).code == "input_unreadable"


@pytest.mark.parametrize(
    ("arguments", "question"),
    [
        (("Good morning",), "Say Good morning in German."),
        (("Good morning", "--variable", "language=Thai"), "Say Good morning in Thai."),
        (("Thai", "--variable", "Selection={{x}}"), "Say {{x}} in Thai."),
    ],
)
def test_a_prompt_is_asked_with_what_fills_it(
    cli: Cli, tmp_path: Path, arguments: tuple[str, ...], question: str
) -> None:
    text = tmp_path / "say.txt"
    text.write_text("Say {{selection}} in {{language=German}}.", encoding="utf-8")
    assert cli("prompts", "add", "say it", "--text", text).status == 0
    asked = cli("ask", "--prompt", "/Say it", *arguments, "--no-documents", *SHORT)
    assert asked.status == 0, asked
    shown = cli("chats", "show", asked.last["conversation"]).last["messages"]
    assert shown[0]["text"] == question


def test_a_prompt_asks_of_today_and_in_place_of_an_earlier_question(
    cli: Cli, tmp_path: Path
) -> None:
    text = tmp_path / "today.txt"
    text.write_text("What is on {{date}}?", encoding="utf-8")
    cli("prompts", "add", "today", "--text", text)
    first = cli("ask", "Why?", "--no-documents", *SHORT).last
    edited = cli(
        *("ask", "--edit", first["parent"], "--prompt", "today", "--no-documents", *SHORT)
    ).last
    question = cli("chats", "show", edited["conversation"]).last["messages"][0]["text"]
    assert str(datetime.now().astimezone().year) in question
    assert "{{" not in question


def test_who_types_a_slash_learns_what_asks_the_prompt(cli: Cli) -> None:
    typed = cli("ask", "/summarise report.pdf", "--no-documents", *SHORT)
    assert typed.status == 0
    assert "cloister ask --prompt summarise TEXT" in typed.stderr
    other = cli("ask", "/summariser?", "--no-documents", *SHORT)
    assert "--prompt" not in other.stderr
