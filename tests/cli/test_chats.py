"""`chats`: the history as a script puts it in order and searches it."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.conftest import clone_home

QUESTIONS = ("Where does the crane stand?", "What of the pump?", "And the pump of the quay?")


@pytest.fixture(scope="module")
def template(template_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with three chats, c1 to c3; never used itself."""
    folder = tmp_path_factory.mktemp("chats")
    cli = Cli(clone_home(template_home, folder / "home"), folder)
    batch = folder / "questions.jsonl"
    lines = [json.dumps({"id": n, "question": text}) for n, text in enumerate(QUESTIONS)]
    batch.write_text("\n".join(lines))
    assert cli("ask", "--batch", batch, "--no-documents", "--max-tokens", "1").status == 0
    return cli.home


@pytest.fixture
def chats(template: Path, tmp_path: Path) -> Cli:
    return Cli(clone_home(template, tmp_path / "home"), tmp_path)


def listed(cli: Cli, *options: str) -> list[str]:
    return [row["conversation"] for row in cli("chats", "list", *options).last["chats"]]


def found(cli: Cli, *arguments: str) -> list[str]:
    hits = cli("chats", "search", *arguments).last["hits"]
    return [hit["conversation"] for hit in hits if hit["role"] == "user"]


def test_chats_are_put_in_order_many_at_once(chats: Cli) -> None:
    moved = chats("chats", "move", "c1", "c2", "--to", "Yard works")
    assert [row["folder"] for row in moved.last["chats"]] == ["Yard works"] * 2
    chats("chats", "move", "c3", "--to", "yard WORKS")  # the folder that is there
    chats("chats", "move", "c1", "--out")
    tagged = chats("chats", "tag", "c1", "c3", "--add", "urgent", "--add", "port")
    assert {tuple(row["tags"]) for row in tagged.last["chats"]} == {("port", "urgent")}
    chats("chats", "tag", "c1", "--remove", "port")
    assert listed(chats, "--folder", "Yard works") == ["c3", "c2"]
    assert listed(chats, "--tag", "port") == ["c3"]
    archived = chats("chats", "archive", "c2", "c3").last["chats"]
    assert {row["archived"] for row in archived} == {True}
    assert listed(chats) == ["c1"]
    assert listed(chats, "--archived", "--folder", "yard works") == ["c3", "c2"]
    assert chats("chats", "unarchive", "c3").last["chats"][0]["folder"] == "Yard works"
    assert chats("chats", "pin", "c1").last["chats"][0]["pinned"]
    assert listed(chats) == ["c1", "c3"]
    assert not chats("chats", "pin", "c1", "--off").last["chats"][0]["pinned"]
    assert chats("chats", "rename", "c1", " Cranes ").last["chats"][0]["title"] == "Cranes"
    assert found(chats, "pump", "--folder", "Yard works", "--archived") == ["c2"]
    assert found(chats, 'pump in:"Yard works" tag:urgent') == ["c3"]
    assert found(chats, "--tag", "urgent", "--role", "question") == ["c3", "c1"]
    assert found(chats, "the", "--before", "2020") == []
    assert found(chats, "the", "--after", "2020-01-31") == ["c3", "c2", "c1"]
    limited = chats("chats", "search", "pump role:question", "--limit", "1").last
    assert (len(limited["hits"]), limited["more"]) == (1, True)
    head, *rows = chats.text("chats", "list").stdout.splitlines()
    assert head.split() == ["id", "updated", "expires", "messages", "folder", "tags", "title"]
    assert "Yard works" in "".join(rows)
    assert chats("chats", "delete", "c1", "c2").last["removed"] == ["c1", "c2"]
    assert listed(chats) == ["c3"]
    assert listed(chats, "--archived") == []


def test_what_makes_no_sense_changes_nothing(chats: Cli) -> None:
    for wrong, code in (
        (["archive", "c1", "c9"], "no_such_conversation"),
        (["delete", "c1", "c9"], "no_such_conversation"),
        (["rename", "c1", " "], "usage"),
        (["move", "c1"], "usage"),
        (["move", "c1", "--to", " "], "usage"),
        (["move", "c1", "--to", "..."], "bad_name"),
        (["move", "c1", "--to", "x" * 61], "bad_name"),
        (["tag", "c1"], "usage"),
        (["tag", "c1", "--add", "\u202etxet"], "bad_name"),
        (["search"], "usage"),
        (["search", "a", "--after", "soon"], "usage"),
        (["search", "a", "--role", "captain"], "usage"),
        (["search", "a", "--folder", "nowhere"], "no_such_folder"),
        (["list", "--tag", "none"], "no_such_tag"),
    ):
        result = chats("chats", *wrong)
        assert (result.code, result.status in {2, 3}) == (code, True), wrong
    rows = chats("chats", "list").last["chats"]
    assert {(row["folder"], *row["tags"], row["archived"]) for row in rows} == {("", False)}
    assert len(rows) == 3
