"""Personas and prompts as files: out and in again, and what nothing comes in from."""

import json
import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.audit import AuditEvent
from app.domain.personas import DocumentScope, Persona
from app.domain.prompts import Prompt
from app.errors import UserFacingError
from app.policy.schema import ChatsPolicy
from app.services.persona_files import schema
from app.services.persona_files.service import MOST_FILE_BYTES, PersonaFiles
from app.services.personas import PersonaService
from app.services.prompts import PromptService
from app.vault.connection import Vault
from tests.architecture.test_layers import ROOT
from tests.fakes.audit import HeardEvents

CLERK = Persona(
    "Clerk",
    "File it.\nTwice.",
    "Good „morning“ 🙂",
    model="large",
    preset="exact",
    scope=DocumentScope.COLLECTION,
    collection="Hải cảng",
    icon="tag",
)
DAILY = Prompt("daily", "What of {{date}}, {{topic=tides}}?")


class Home:
    """What a vault has, and the files it makes."""

    def __init__(self, vault: Vault, folder: Path, policy: ChatsPolicy) -> None:
        self.personas, self.prompts = PersonaService(vault), PromptService(vault)
        self.audit = HeardEvents()
        self.home = folder / "home"
        self.home.mkdir()
        self.files = PersonaFiles(vault, home=self.home, policy=policy, audit=self.audit)

    def held(self) -> object:
        return self.personas.own(), self.prompts.own()


@pytest.fixture
def home(vault: Vault, tmp_path: Path) -> Home:
    return Home(vault, tmp_path, ChatsPolicy())


def written(path: Path, **parts: Any) -> Path:
    head = {"format": "cloister-personas", "version": 1}
    path.write_text(json.dumps(head | parts), encoding="utf-8")
    return path


def test_what_goes_out_comes_in_equal(home: Home, tmp_path: Path) -> None:
    home.personas.add(CLERK)
    home.prompts.add(DAILY)
    before = home.held()
    path = tmp_path / "out.json"
    done = home.files.export(path)
    assert (done.personas, done.prompts, done.size_bytes) == (1, 1, path.stat().st_size)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    again = home.files.import_file(path)
    assert (again.personas, again.prompts, again.present) == ((), (), ("Clerk", "daily"))
    home.personas.remove("Clerk")
    home.prompts.remove("daily")
    came = home.files.import_file(path)
    assert (came.personas, came.prompts, came.renamed) == (("Clerk",), ("daily",), ())
    assert home.held() == before
    details = [(one.event, one.outcome, dict(one.detail)) for one in home.audit.all]
    assert details[0] == (
        AuditEvent.EXPORT,
        "ok",
        {"personas": 1, "prompts": 1, "bytes": done.size_bytes},
    )
    assert details[2] == (
        AuditEvent.PERSONA_IMPORT,
        "ok",
        {"personas": 1, "prompts": 1, "present": 0},
    )


def test_those_that_are_named_go_out_also_the_programs_own(home: Home, tmp_path: Path) -> None:
    home.personas.add(CLERK)
    home.files.export(tmp_path / "one.json", personas_named=["editor"])
    home.files.export(tmp_path / "two.json", prompts_named=["/translate"])
    came = home.files.import_file(tmp_path / "one.json")
    assert came.renamed == (("Editor", "Editor (2)"),)
    assert home.files.import_file(tmp_path / "two.json").prompts == ("translate (2)",)
    with pytest.raises(UserFacingError) as caught:
        home.files.export(tmp_path / "three.json", personas_named=["nobody"])
    assert caught.value.error_code == "no_such_persona"
    assert not (tmp_path / "three.json").exists()


def test_a_taken_name_comes_in_under_another_and_nothing_here_changes(
    home: Home, tmp_path: Path
) -> None:
    home.personas.add(CLERK)
    home.personas.add(replace(CLERK, name="clerk (2)"))
    path = written(tmp_path / "in.json", personas=[{"name": "CLERK", "instructions": "Else."}])
    assert home.files.import_file(path).renamed == (("CLERK", "CLERK (3)"),)
    assert home.personas.get("Clerk") == CLERK
    assert home.personas.get("clerk (3)").instructions == "Else."
    assert home.files.import_file(path).present == ("CLERK",)  # once is enough
    assert len(home.personas.own()) == 3


_NO_SUCH_FILES = (
    (b"", "not_a_persona_file"),
    (b"\x00\x01", "not_a_persona_file"),
    (b"[]", "not_a_persona_file"),
    (b"[" * 200_000, "not_a_persona_file"),
    (b'{"format": "cloister-chats", "version": 1}', "not_a_persona_file"),
    (b'{"format": "cloister-personas", "version": "1"}', "not_a_persona_file"),
    (b'{"format": "cloister-personas", "version": 0}', "not_a_persona_file"),
    (b'{"format": "cloister-personas", "version": 2, "x": 1}', "persona_file_newer"),
    (b'{"format": "cloister-personas", "version": 1, "persona": []}', "not_a_persona_file"),
    (
        b'{"format": "cloister-personas", "version": 1, "personas": '
        + b'{"a":' * 100_000
        + b"1"
        + b"}" * 100_001,
        "not_a_persona_file",
    ),
)


def test_what_is_no_such_file_is_told_and_changes_nothing(home: Home, tmp_path: Path) -> None:
    home.personas.add(CLERK)
    for content, code in _NO_SUCH_FILES:
        (tmp_path / "in.json").write_bytes(content)
        refused(home, tmp_path / "in.json", code)


_FAULTS: tuple[tuple[dict[str, Any], str, str], ...] = (
    ({"personas": [{"name": 7}]}, "not_a_persona_file", "$.personas[0].name"),
    ({"personas": [{"name": "a", "documents": "some"}]}, "not_a_persona_file", ".documents"),
    ({"personas": [{"name": "a", "extra": 1}]}, "not_a_persona_file", ".personas"),
    ({"personas": [{"name": "a" * 61}]}, "not_a_persona_file", ".name"),
    ({"personas": [{"name": "a", "greeting": "x" * 8_001}]}, "not_a_persona_file", ".greeting"),
    ({"personas": [{"name": "a", "preset": "wild"}]}, "bad_persona", "at place 1"),
    ({"personas": [{"name": "a"}, {"name": "b\u202e"}]}, "bad_persona", "at place 2"),
    ({"personas": [{"name": "a"}, {"name": "A"}]}, "persona_file_twice", "'A'"),
    ({"prompts": [{"name": "a", "text": "x\u0007"}]}, "bad_prompt", "at place 1"),
    (
        {"prompts": [{"name": "a", "text": "x"}, {"name": "/a", "text": "y"}]},
        "persona_file_twice",
        "'a'",
    ),
    ({"personas": [{"name": str(n)} for n in range(501)]}, "not_a_persona_file", "personas"),
    (
        {"personas": [{"name": "fine"}], "prompts": [{"name": "bad", "text": " "}]},
        "bad_prompt",
        "at place 1",
    ),
)


def test_a_file_with_one_fault_brings_nothing_in(home: Home, tmp_path: Path) -> None:
    home.personas.add(CLERK)
    for parts, code, said in _FAULTS:
        message = refused(home, written(tmp_path / "in.json", **parts), code)
        assert said in message
        assert "\u202e" not in message


def refused(home: Home, path: Path, code: str) -> str:
    before = home.held()
    with pytest.raises(UserFacingError) as caught:
        home.files.import_file(path)
    assert caught.value.error_code == code
    assert caught.value.hint
    assert home.held() == before
    assert home.audit.all[-1].outcome == code
    return caught.value.message


def test_a_file_that_is_too_large_or_no_file_is_not_read(home: Home, tmp_path: Path) -> None:
    large = tmp_path / "large.json"
    with large.open("wb") as stream:
        stream.truncate(MOST_FILE_BYTES + 1)
    refused(home, large, "persona_file_too_large")
    os.mkfifo(tmp_path / "pipe")
    refused(home, tmp_path / "pipe", "persona_file_unreadable")
    refused(home, tmp_path / "nowhere", "path_not_found")


def test_more_than_is_kept_does_not_come_in(home: Home, tmp_path: Path) -> None:
    home.personas.add(CLERK)
    path = written(tmp_path / "in.json", personas=[{"name": f"n{n}"} for n in range(500)])
    with pytest.raises(UserFacingError) as caught:
        home.files.import_file(path)
    assert caught.value.error_code == "persona_file_too_large"
    assert home.personas.own() == (CLERK,)


def test_the_site_decides_and_is_named(vault: Vault, tmp_path: Path) -> None:
    home = Home(vault, tmp_path, ChatsPolicy(may_export=False, may_import=False))
    home.personas.add(CLERK)
    path = written(tmp_path / "in.json", personas=[{"name": "a"}])
    for act, code, key in (
        (lambda: home.files.import_file(path), "import_forbidden", "chats.import"),
        (lambda: home.files.export(tmp_path / "out"), "export_forbidden", "chats.export"),
    ):
        with pytest.raises(UserFacingError) as caught:
            act()
        assert caught.value.error_code == code
        assert "Your site" in caught.value.message
        assert key in caught.value.hint
    assert home.personas.own() == (CLERK,)
    assert not (tmp_path / "out").exists()


def test_nothing_is_written_over_or_into_the_home(home: Home, tmp_path: Path) -> None:
    with pytest.raises(UserFacingError) as caught:
        home.files.export(tmp_path / "out.json")
    assert caught.value.error_code == "no_personas"
    home.personas.add(CLERK)
    (tmp_path / "out.json").write_text("mine")
    for path, code in (
        (tmp_path / "out.json", "file_exists"),
        (home.home / "out.json", "export_in_home"),
        (tmp_path / "no" / "out.json", "export_failed"),
    ):
        with pytest.raises(UserFacingError) as caught:
            home.files.export(path)
        assert caught.value.error_code == code
    assert (tmp_path / "out.json").read_text() == "mine"
    home.files.export(tmp_path / "out.json", replaces=True)
    assert "Clerk" in (tmp_path / "out.json").read_text()


def test_the_schema_beside_the_page_is_that_of_the_types() -> None:
    assert (ROOT / "docs" / "personas.schema.json").read_text() == schema.render()
