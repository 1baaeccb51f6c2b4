"""`ask --attach` and `chats attachments` as a script uses them, with the starter models."""

import json
from pathlib import Path

import pytest

from app.bootstrap import App
from app.domain.ids import CONVERSATION, format_id
from app.policy.schema import SitePolicy
from tests.cheap import COST
from tests.cli.conftest import HARBOUR, Cli
from tests.cli.test_commands import collapse
from tests.conftest import PASSPHRASE

WINCH = "The winch of the tug Boreas was overhauled on 3 March 2025 by Nordic Marine in Bergen."
ASKED = "Who overhauled the winch of the tug Boreas?"


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "winch.txt"
    path.write_text(f"{WINCH}\n", encoding="utf-8")
    return path


def test_a_question_is_answered_from_the_file_it_brings_along_and_cites_it(
    harbour: Cli, note: Path
) -> None:
    documents = harbour("docs", "list").last
    asked = harbour("ask", ASKED, "--attach", note)

    assert asked.status == 0, asked
    assert "attached" not in asked.stderr  # a script has the record
    (one,) = asked.lines[0]["attachments"]
    assert asked.lines[0]["event"] == "attached"
    assert (one["file"], one["name"], one["state"]) == (str(note), "winch.txt", "ready")
    assert (one["bytes"], one["media_type"]) == (note.stat().st_size, "text/plain")
    assert "Nordic Marine" in asked.last["answer"]
    assert {cited["file"] for cited in asked.last["citations"]} == {str(note)}
    (text,) = harbour("docs", "text", one["document"]).lines
    said = collapse(text["pages"][0]["text"])
    assert all(cited["quote"] in said for cited in asked.last["citations"])
    # Nowhere but in its chat.
    assert harbour("docs", "list").last == documents
    assert note.name not in json.dumps(harbour("search", "tug Boreas winch").lines)
    assert "Bergen" not in json.dumps(harbour("docs", "text", "--all").lines)
    assert len(harbour("docs", "languages").last["collections"]) == 1
    shown = harbour("chats", "show", asked.last["conversation"]).last
    assert shown["attachments"] == [one]
    assert shown["title"] != note.name  # the question says more than the name of a file


def test_the_chat_keeps_it_and_asks_it_again_with_the_documents_or_alone(
    harbour: Cli, note: Path
) -> None:
    chat = harbour("ask", "What is this about?", "--attach", note).last["conversation"]
    again = harbour("ask", ASKED, "--conversation", chat)
    assert {cited["file"] for cited in again.last["citations"]} == {str(note)}
    alone = harbour("ask", ASKED, "--conversation", chat, "--no-documents")
    assert {Path(one["file"]).name for one in alone.lines[0]["passages"]} == {"winch.txt"}
    beside = harbour("ask", "When was the last fire drill?", "--conversation", chat)
    found = {Path(one["file"]).name for one in beside.lines[0]["passages"]}
    assert {"winch.txt", "fire-drill-2024.pdf"} <= found
    elsewhere = harbour("ask", ASKED)
    assert str(note) not in json.dumps(elsewhere.lines)


def test_summarise_this_file_means_the_one_that_is_attached(harbour: Cli) -> None:
    asked = harbour("ask", "Summarise this document", "--attach", HARBOUR / "fire-drill-2024.pdf")
    assert asked.status == 0, asked
    assert "which" not in {line.get("event") for line in asked.lines}
    assert {Path(one["file"]).name for one in asked.last["citations"]} == {"fire-drill-2024.pdf"}


def test_one_is_removed_with_proof_and_the_rest_of_the_vault_stays(
    harbour: Cli, note: Path, tmp_path: Path
) -> None:
    drill = HARBOUR / "fire-drill-2024.pdf"
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(drill.read_bytes())
    files = [part for file in (note, drill, copy) for part in ("--attach", file)]
    asked = harbour("ask", ASKED, *files)
    chat = asked.last["conversation"]
    listed = harbour("chats", "attachments", chat).last
    assert [(one["name"], one["also"]) for one in listed["attachments"]] == [
        ("winch.txt", []),
        (drill.name, [str(copy)]),
    ]
    assert harbour("chats", "attachments", chat, "--remove", "nothing").code == (
        "no_such_attachment"
    )

    removed = harbour("chats", "attachments", chat, "--remove", copy.name)

    assert removed.status == 0
    assert removed.last["purge"]["verified"]
    assert [one["name"] for one in removed.last["removed"]] == [drill.name]
    assert [one["name"] for one in removed.last["attachments"]] == ["winch.txt"]
    assert drill.name in json.dumps(harbour("search", "fire drill").lines)


def test_it_goes_with_its_chat_and_that_is_looked_for(harbour: Cli, note: Path) -> None:
    asked = harbour("ask", ASKED, "--attach", note)
    (one,) = asked.lines[0]["attachments"]
    gone = harbour("chats", "delete", asked.last["conversation"])
    assert gone.status == 0
    assert gone.last["removed"] == [asked.last["conversation"]]
    assert gone.last["purge"]["verified"]
    assert gone.last["purge"]["passages"] == 1
    assert harbour("docs", "text", one["document"]).code == "no_such_document"


def test_where_a_file_cannot_be_read_nothing_is_attached_or_asked(
    harbour: Cli, note: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text(" ")
    refused = harbour("ask", ASKED, "--attach", note, "--attach", empty)
    assert (refused.status, refused.code) == (3, "no_text")
    assert str(empty) in refused.last["error"]["message"]
    nowhere = harbour("ask", ASKED, "--attach", tmp_path / "nowhere")
    assert nowhere.code == "path_not_found"
    said = nowhere.last["error"]["message"]
    assert said.endswith("is not there. Nothing was attached and nothing was asked.")
    assert harbour("chats", "list").last["chats"] == []

    chat = harbour("ask", ASKED, "--attach", note).last["conversation"]
    for _ in range(2):
        again = harbour("ask", ASKED, "--conversation", chat, "--attach", empty)
        assert again.code == "no_text"
    assert len(harbour("chats", "attachments", chat).last["attachments"]) == 1
    assert len(harbour("chats", "show", chat).last["messages"]) == 2
    assert harbour("docs", "failed").last["failed"] == []


def test_questions_of_a_file_take_files_in_a_chat_that_is_named(
    harbour: Cli, note: Path, tmp_path: Path
) -> None:
    batch = tmp_path / "questions.jsonl"
    batch.write_text(json.dumps({"id": "q1", "question": ASKED}))
    refused = harbour("ask", "--batch", batch, "--attach", note)
    assert (refused.status, refused.code) == (2, "usage")


def test_what_was_attached_is_told_wherever_the_chat_goes(
    harbour: Cli, note: Path, tmp_path: Path
) -> None:
    asked = harbour("ask", ASKED, "--attach", note)
    chat = asked.last["conversation"]
    (one,) = asked.lines[0]["attachments"]
    left, markdown = tmp_path / "chat.json", tmp_path / "chat.md"
    harbour("chats", "export", chat, "--to", left)
    harbour("chats", "export", chat, "--to", markdown)
    (told,) = json.loads(left.read_text())["chats"]
    assert told["attachments"] == [
        {key: one[key] for key in ("name", "media_type", "bytes", "sha256")}
    ]
    assert "Attached: winch.txt" in markdown.read_text()
    harbour("chats", "delete", chat)

    namesake = {**told["attachments"][0], "sha256": "5e" * 32}
    whole = json.loads(left.read_text())
    whole["chats"][0]["attachments"].append(namesake)
    left.write_text(json.dumps(whole))
    assert harbour("chats", "import", left).last["summary"]["imported"] == 1
    (back,) = harbour("chats", "list").last["chats"]
    remove = ("chats", "attachments", back["conversation"], "--remove")
    refused = harbour(*remove, note.name)
    assert refused.code == "ambiguous_name"
    assert one["sha256"] in refused.last["error"]["hint"]
    assert [gone["sha256"] for gone in harbour(*remove, "5e" * 32).last["removed"]] == ["5e" * 32]
    (absent,) = harbour("chats", "attachments", back["conversation"]).last["attachments"]
    assert (absent["state"], absent["sha256"]) == ("absent", one["sha256"])
    assert absent["error"]["code"] == "attachment_absent"
    listed = harbour.text("chats", "attachments", back["conversation"]).stdout
    assert "attach it again: cloister ask" in " ".join(listed.split())
    again = harbour("ask", ASKED, "--conversation", back["conversation"], "--attach", note)
    assert [one["state"] for one in again.lines[0]["attachments"]] == ["ready"]


def test_a_person_reads_what_is_attached(harbour: Cli, note: Path) -> None:
    said = harbour.text("ask", ASKED, "--attach", note)
    assert "Nordic Marine" in said.stdout
    assert "attached  winch.txt: 1 page, 1 passage\n" in said.stderr
    chat = harbour("chats", "list").last["chats"][0]["conversation"]
    assert "Attached to the chat: winch.txt (ready)" in harbour.text("chats", "show", chat).stdout
    assert "winch.txt" in harbour.text("chats", "attachments", chat).stdout
    assert (
        "Removed 1 file"
        in harbour.text(*("chats", "attachments", chat, "--remove", str(note))).stdout
    )


def test_what_was_attached_before_is_there_still_where_nothing_was_attached(
    harbour: Cli, note: Path, tmp_path: Path
) -> None:
    other, empty = tmp_path / "other.txt", tmp_path / "empty.txt"
    other.write_text("The anchor of the tug was lost off Narvik.")
    empty.write_text(" ")
    asked = harbour("ask", ASKED, "--attach", note, "--attach", other)
    chat = asked.last["conversation"]
    before = harbour("chats", "show", chat).last
    note.write_text("The winch was sold.")
    named = ("ask", ASKED, "--conversation", chat, "--attach", note, "--attach")
    assert harbour(*named, empty).code == "no_text"
    other.write_text("The anchor was found.")
    assert harbour(*named, other).code == "not_attached"
    assert harbour("chats", "show", chat).last == before

    again = harbour("ask", "What was sold?", "--conversation", chat, "--attach", note)
    assert again.status == 0
    assert "sold" in again.last["answer"]


def test_what_a_kill_left_waiting_is_read_before_its_chat_is_asked(
    harbour: Cli, note: Path
) -> None:
    opened = App(home=harbour.home, policy=SitePolicy(), kdf_cost=COST).unlock(
        bytearray(PASSPHRASE)
    )
    number = opened.chat.begin("A chat")
    opened.attachments.enqueue(number, [note])
    opened.close()
    chat = format_id(CONVERSATION, number)

    note.rename(note.with_name("elsewhere.txt"))
    refused = harbour("ask", ASKED, "--conversation", chat)
    assert (refused.status, refused.code) == (3, "path_not_found")
    assert len(harbour("chats", "show", chat).last["messages"]) == 0
    note.with_name("elsewhere.txt").rename(note)
    assert harbour("ask", ASKED, "--conversation", chat).code == "path_not_found"
    asked = harbour("ask", ASKED, "--conversation", chat, "--attach", note)
    # The model may write what gives way to passages, of the collections too.
    assert str(note) in {cited["file"] for cited in asked.last["citations"]}
