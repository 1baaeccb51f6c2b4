"""`chats export` and `chats import` as a script uses them."""

import json
import stat
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.services import foreign_files

# A PDF is laid out by Qt, which has one application a process: that of the window's tests.
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def tides(tmp_path: Path) -> Path:
    """A file of ChatGPT's with one chat that can be read and one that cannot."""
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([foreign_files.tides(), {"mapping": 1}]), encoding="utf-8")
    return path


def test_chats_come_in_once_and_go_out_in_every_form(cli: Cli, tides: Path, tmp_path: Path) -> None:
    first = cli("chats", "import", tides)
    assert first.status == 1
    assert [line["status"] for line in first.lines[:-1]] == ["imported", "failed"]
    assert first.lines[1]["error"]["code"] == "chat_unreadable"
    assert first.last["summary"]["left_out"] == 4
    assert cli("chats", "import", tides).last["summary"]["present"] == 1
    (chat,) = cli("chats", "list").last["chats"]
    for suffix, starts in ((".md", b"# Tides"), (".html", b"<!DOCTYPE html>"), (".pdf", b"%PDF")):
        path = tmp_path / f"out{suffix}"
        done = cli("chats", "export", chat["conversation"], "--to", path)
        assert (done.status, done.last["chats"], done.last["messages"]) == (0, 1, 2)
        assert path.read_bytes().startswith(starts)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert "not encrypted" in done.stderr
    assert cli("chats", "export", "--all", "--to", tmp_path / "out.md").code == "file_exists"


def test_what_left_as_json_is_known_again(cli: Cli, tides: Path, tmp_path: Path) -> None:
    cli("chats", "import", tides)
    path = tmp_path / "out.json"
    assert cli("chats", "export", "--all", "--to", path).last["messages"] == 3  # every branch
    told = cli("chats", "import", path, tmp_path / "nowhere")
    assert told.status == 1
    assert told.last["summary"]["present"] == 1
    assert told.last["summary"]["unread_files"] == 1
    said = cli.text("chats", "import", path).stdout
    assert "stood here already" in said
    assert cli("chats", "import", tmp_path / "nowhere").code == "path_not_found"


def test_sources_of_what_came_in_have_no_ids(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "export.json"
    path.write_text(json.dumps([foreign_files.open_webui_chat()]), encoding="utf-8")
    conversation = cli("chats", "import", path).lines[0]["conversation"]
    asked, answer = cli("chats", "show", conversation).last["messages"]
    assert asked["attachments"] == ["tides.pdf"]
    source = answer["citations"][0]
    assert (source["document"], source["passage"]) == (None, None)
    assert (source["file"], source["page"], source["quote"]) == ("tides.pdf", 4, "noon is low")


def test_a_site_can_forbid_both(cli: Cli, tides: Path, tmp_path: Path) -> None:
    site = tmp_path / "site.toml"
    site.write_text('schema = 1\n[chats]\nexport = false\nimport = false\nmarking = "X"\n')
    assert cli("chats", "import", tides, "--policy", site).code == "import_forbidden"
    out = tmp_path / "out.md"
    refused = cli("chats", "export", "--all", "--to", out, "--policy", site)
    assert (refused.status, refused.code) == (3, "export_forbidden")
    assert not out.exists()
