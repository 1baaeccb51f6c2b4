"""The audit without a network: advisories from a folder, explanations, and what is installed."""

import json
import shutil
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

import pytest

from installer import audit
from installer.lock import LockError, Pin, read_lock

JINJA = Pin("jinja2", "3.1.6", ("0" * 64,), ())
DISKCACHE = Pin("diskcache", "5.6.3", ("0" * 64,), ())


def write(folder: Path, name: str, *affected: dict[str, Any], **more: object) -> None:
    entry = {"id": name, "summary": f"about {name}", "affected": list(affected), **more}
    (folder / f"{name}.json").write_text(json.dumps(entry))


def affected(name: str, *events: dict[str, str], ecosystem: str = "PyPI") -> dict[str, Any]:
    return {
        "package": {"ecosystem": ecosystem, "name": name},
        "ranges": [{"type": "ECOSYSTEM", "events": list(events)}],
    }


def open_ones(folder: Path, *pins: Pin) -> list[str]:
    return [one.advisory for one in audit.findings(pins, folder) if not one.explained]


@pytest.mark.parametrize(
    ("events", "is_named"),
    [
        ([{"introduced": "0"}], True),
        ([{"introduced": "0"}, {"fixed": "3.1.6"}], False),
        ([{"introduced": "0"}, {"fixed": "3.1.10"}], True),
        ([{"introduced": "3.1.7"}], False),
        ([{"introduced": "0"}, {"last_affected": "3.1.6"}], True),
        ([{"introduced": "0"}, {"last_affected": "3.1.5"}], False),
        ([{"fixed": "2.0"}, {"introduced": "0"}, {"introduced": "3.0"}], True),
        ([{"introduced": "3.1.6rc1"}, {"fixed": "3.1.6.post1"}], True),
    ],
)
def test_a_range_names_a_version_as_osv_says(
    tmp_path: Path, events: list[dict[str, str]], is_named: bool
) -> None:
    write(tmp_path, "PYSEC-1", affected("Jinja2", *events))
    assert open_ones(tmp_path, JINJA) == (["PYSEC-1"] if is_named else [])


def test_a_listed_version_a_withdrawn_entry_and_another_ecosystem(tmp_path: Path) -> None:
    listed = {"package": {"ecosystem": "PyPI", "name": "jinja2"}, "versions": ["3.1.6"]}
    write(tmp_path, "PYSEC-1", listed)
    write(tmp_path, "PYSEC-2", affected("jinja2", {"introduced": "0"}), withdrawn="2026-01-01")
    write(tmp_path, "PYSEC-3", affected("jinja2", {"introduced": "0"}, ecosystem="npm"))
    write(tmp_path, "PYSEC-4", affected("ninja2", {"introduced": "0"}))
    assert open_ones(tmp_path, JINJA) == ["PYSEC-1"]


def test_what_is_explained_is_told_and_not_open(tmp_path: Path) -> None:
    write(
        tmp_path, "GHSA-x", affected("diskcache", {"introduced": "0"}), aliases=["CVE-2025-69872"]
    )
    (found,) = audit.findings([DISKCACHE], tmp_path)
    assert found.advisory == "CVE-2025-69872"
    assert "LlamaDiskCache" in found.explained
    later = Pin("diskcache", "5.7.0", DISKCACHE.hashes, ())
    assert open_ones(tmp_path, later) == ["CVE-2025-69872"]


@pytest.mark.parametrize("content", ["", "{", "[]", '{"id": "x", "affected": [{}]}', '"text"'])
def test_a_folder_that_cannot_be_read_is_no_clean_bill(tmp_path: Path, content: str) -> None:
    with pytest.raises(audit.AuditError):
        audit.findings([JINJA], tmp_path)
    (tmp_path / "bad.json").write_text(content)
    with pytest.raises(audit.AuditError):
        audit.findings([JINJA], tmp_path)


def test_a_bound_that_is_no_version_is_no_clean_bill(tmp_path: Path) -> None:
    write(tmp_path, "PYSEC-1", affected("jinja2", {"introduced": "soon"}))
    with pytest.raises(audit.AuditError):
        audit.findings([JINJA], tmp_path)


@pytest.fixture
def installed(tmp_path: Path) -> tuple[Path, list[Distribution]]:
    """A place with one real package in it, copied from where it is installed."""
    (source,) = [one for one in distributions() if one.name == "mdurl"]
    place = tmp_path / "site-packages"
    for part in ("mdurl", f"mdurl-{source.version}.dist-info"):
        shutil.copytree(Path(str(source.locate_file(part))), place / part)
    return place, list(distributions(path=[str(place)]))


def test_what_is_installed_as_locked_makes_no_difference(
    installed: tuple[Path, list[Distribution]],
) -> None:
    place, found = installed
    pin = Pin("mdurl", found[0].version, ("0" * 64,), ())
    assert audit.differences([pin], found) == []
    (place / "mdurl" / "_parse.py").write_text("evil = True\n")
    assert audit.differences([pin], found) == ["mdurl: mdurl/_parse.py is not as it was installed."]


def test_another_version_one_too_many_and_one_too_few_are_told(
    installed: tuple[Path, list[Distribution]],
) -> None:
    _, found = installed
    other = Pin("mdurl", "9.9", ("0" * 64,), ())
    assert "the lock has 9.9" in audit.differences([other], found)[0]
    assert audit.differences([], found) == [
        f"mdurl {found[0].version} is installed, and no lock names it."
    ]
    assert audit.differences([JINJA], []) == ["jinja2 3.1.6 is not installed."]


def test_exit_status_and_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(audit, "distributions", lambda **_: [])
    monkeypatch.setattr(audit, "_pins", lambda: ())
    assert audit.main([]) == 0
    assert "No advisory was consulted" in capsys.readouterr().out
    assert audit.main([str(tmp_path)]) == 1
    assert "No audit was made" in capsys.readouterr().err
    write(tmp_path, "PYSEC-1", affected("jinja2", {"introduced": "0"}))
    assert audit.main([str(tmp_path)]) == 0
    assert "0 open" in capsys.readouterr().out
    monkeypatch.setattr(audit, "_pins", lambda: (JINJA,))
    assert audit.main([str(tmp_path)]) == 1
    assert "OPEN: jinja2 3.1.6: PYSEC-1" in capsys.readouterr().out


def test_a_pin_without_a_hash_is_refused(tmp_path: Path) -> None:
    lock = tmp_path / "some.lock"
    lock.write_text("jinja2==3.1.6\n    # via cloister\n")
    with pytest.raises(LockError):
        read_lock(lock)
