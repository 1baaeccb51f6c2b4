"""The site policy: what it takes, and everything it refuses."""

import os
from pathlib import Path

import pytest

from app.extract.protocol import MAX_FILE_BYTES
from app.policy.errors import PolicyError
from app.policy.loader import load
from app.policy.parsing import declared
from app.policy.schema import DocumentsPolicy, ImportRule, SandboxLevel, SitePolicy, TemplateRule

needs_root = pytest.mark.skipif(
    os.geteuid() != 0, reason="not run: only root can make files that belong to root"
)


@pytest.fixture
def site_file(tmp_path: Path) -> Path:
    folder = tmp_path / "etc"
    folder.mkdir(mode=0o755)
    return folder / "policy.toml"


def write(path: Path, text: str, mode: int = 0o644) -> Path:
    path.write_text(text)
    path.chmod(mode)
    return path


def refusal(text: str, tmp_path: Path) -> PolicyError:
    file = write(tmp_path / "pilot.toml", text)
    with pytest.raises(PolicyError) as caught:
        load(file, site_path=tmp_path / "absent.toml")
    return caught.value


def test_without_a_file_the_defaults_hold_and_no_network_is_named(tmp_path: Path) -> None:
    policy = load(site_path=tmp_path / "absent.toml")
    assert policy == SitePolicy()
    assert (policy.mirror.url, policy.remote.engine_url, policy.remote.index_url) == ("", "", "")
    assert policy.sandbox.min_level is SandboxLevel.SECCOMP
    assert policy.documents.max_file_mb == 200


def test_a_template_is_approved_by_its_whole_digest(tmp_path: Path) -> None:
    text = 'schema = 1\n[models]\napproved_templates = ["{}"]\n'
    file = write(tmp_path / "pilot.toml", text.format("0aF" * 21 + "0"))
    policy = load(file, site_path=tmp_path / "absent.toml")
    assert policy.models.approved_templates == ("0aF" * 21 + "0",)
    assert policy.models.templates is TemplateRule.LISTED
    for short in ("0a" * 31, "0a" * 33, "g" * 64, ""):
        error = refusal(text.format(short), tmp_path)
        assert error.error_code == "policy_bad_value"
        assert "a list of texts, 64 hexadecimal digits each is expected" in error.message


def test_a_named_file_holds_where_the_machine_has_none(tmp_path: Path) -> None:
    file = write(
        tmp_path / "pilot.toml",
        'schema = 1\n[models]\nimport = "forbid"\n[documents]\nmax_file_mb = 20\n',
    )
    policy = load(file, site_path=tmp_path / "absent.toml")
    assert policy.models.import_rule is ImportRule.FORBID
    assert policy.documents.max_file_mb == 20
    assert policy.source == str(file)
    assert not policy.is_site_wide


@needs_root
def test_the_site_file_holds(site_file: Path) -> None:
    write(site_file, "schema = 1\n[vault]\nidle_lock_s = 60\n")
    policy = load(site_path=site_file)
    assert policy.vault.idle_lock_s == 60
    assert policy.is_site_wide


def test_another_policy_is_refused_where_the_site_has_one(site_file: Path, tmp_path: Path) -> None:
    write(site_file, "schema = 1\n")
    with pytest.raises(PolicyError) as caught:
        load(write(tmp_path / "mine.toml", "schema = 1\n"), site_path=site_file)
    assert caught.value.error_code == "policy_fixed"
    assert caught.value.exit_code == 3


@pytest.mark.parametrize("mode", [0o664, 0o646, 0o666])
def test_a_site_file_that_others_can_write_is_refused(site_file: Path, mode: int) -> None:
    write(site_file, "schema = 1\n", mode)
    with pytest.raises(PolicyError) as caught:
        load(site_path=site_file)
    assert caught.value.error_code == "policy_untrusted"


def test_a_site_folder_that_others_can_write_is_refused(site_file: Path) -> None:
    write(site_file, "schema = 1\n")
    site_file.parent.chmod(0o777)
    with pytest.raises(PolicyError) as caught:
        load(site_path=site_file)
    assert caught.value.error_code == "policy_untrusted"


@needs_root
def test_a_site_file_of_another_owner_is_refused(site_file: Path) -> None:
    os.chown(write(site_file, "schema = 1\n"), 65534, 65534)
    with pytest.raises(PolicyError) as caught:
        load(site_path=site_file)
    assert caught.value.error_code == "policy_untrusted"


def test_a_link_in_place_of_the_site_file_is_refused(site_file: Path, tmp_path: Path) -> None:
    site_file.symlink_to(write(tmp_path / "mine.toml", "schema = 1\n"))
    with pytest.raises(PolicyError) as caught:
        load(site_path=site_file)
    assert caught.value.error_code == "policy_unreadable"


def test_a_dangling_link_does_not_count_as_absent(site_file: Path, tmp_path: Path) -> None:
    site_file.symlink_to(tmp_path / "nowhere.toml")
    with pytest.raises(PolicyError):
        load(site_path=site_file)


def test_a_misspelt_key_is_refused_by_name(tmp_path: Path) -> None:
    error = refusal("schema = 1\n[vault]\nidle_lock = 60\n", tmp_path)
    assert error.error_code == "policy_unknown_key"
    assert "vault.idle_lock" in error.message


def test_an_unknown_section_is_refused_by_name(tmp_path: Path) -> None:
    error = refusal("schema = 1\n[network]\n", tmp_path)
    assert error.error_code == "policy_unknown_key"
    assert "network" in error.message


def test_a_known_section_as_a_plain_value_is_refused(tmp_path: Path) -> None:
    assert refusal("schema = 1\nvault = 3\n", tmp_path).error_code == "policy_unknown_key"


@pytest.mark.parametrize(
    "line",
    [
        '[models]\nimport = "sometimes"',
        "[models]\nimport = 1",
        "[vault]\nidle_lock_s = -1",
        "[vault]\nidle_lock_s = true",
        '[vault]\nrecovery_slot = "yes"',
        "[documents]\nmax_file_mb = 0",
        "[documents]\nmax_file_mb = 201",
        '[documents]\nwatch_roots = "/srv"',
        "[documents]\nwatch_roots = [1]",
        '[documents]\nwatch_roots = ["inbox"]',
        '[documents]\nwatch_roots = ["~other/inbox"]',
        "[mirror]\nurl = 5",
    ],
)
def test_a_value_of_the_wrong_kind_is_refused_by_name(line: str, tmp_path: Path) -> None:
    error = refusal(f"schema = 1\n{line}\n", tmp_path)
    assert error.error_code == "policy_bad_value"
    assert line.partition("]")[0].strip("[") in error.message


@pytest.mark.parametrize(
    "line",
    [
        '[remote]\nengine_url = "http://10.0.0.1"',
        '[remote]\nindex_url = "http://10.0.0.1"',
    ],
)
def test_a_rule_that_nothing_keeps_to_yet_is_refused_by_name(line: str, tmp_path: Path) -> None:
    error = refusal(f"schema = 1\n{line}\n", tmp_path)
    assert (error.error_code, error.exit_code) == ("policy_not_built", 3)
    section, key = line.split(" = ", maxsplit=1)[0].strip("[").split("]\n")
    assert f"{section}.{key}" in error.message


def test_what_is_kept_to_may_differ_from_its_default(tmp_path: Path) -> None:
    file = write(
        tmp_path / "pilot.toml",
        "schema = 1\n"
        '[models]\nimport = "listed"\n[sandbox]\nmin_level = "policy"\n'
        "[vault]\nidle_lock_s = 1\n"
        "[documents]\nkeep_originals = false\nmax_file_mb = 1\n"
        'watch_roots = ["/srv/in", "~/Inbox"]\n'
        '[mirror]\nurl = "https://mirror.invalid"\nca_file = "/etc/ca.pem"\n'
        'trust_root = "/etc/root.json"\nmax_kib_s = 500\n',
    )
    policy = load(file, site_path=tmp_path / "absent.toml")
    assert policy.models.import_rule is ImportRule.LISTED
    assert not policy.documents.keep_originals
    assert policy.mirror == ("https://mirror.invalid", "/etc/ca.pem", "/etc/root.json", 500)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "policy_bad_value"),
        ("schema = 2\n", "policy_newer"),
        ('schema = "1"\n', "policy_bad_value"),
        ("schema = [\n", "policy_invalid"),
    ],
)
def test_a_file_of_another_shape_is_refused(text: str, code: str, tmp_path: Path) -> None:
    assert refusal(text, tmp_path).error_code == code


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "pilot.toml"
    file.write_bytes(b"schema = 1 # \xff\xfe")
    with pytest.raises(PolicyError):
        load(file, site_path=tmp_path / "absent.toml")


def test_a_named_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PolicyError) as caught:
        load(tmp_path / "nowhere.toml", site_path=tmp_path / "absent.toml")
    assert caught.value.error_code == "policy_unreadable"


def test_the_largest_file_that_a_site_may_allow_is_the_largest_that_is_read() -> None:
    assert declared(DocumentsPolicy)["max_file_mb"].key.most << 20 == MAX_FILE_BYTES
