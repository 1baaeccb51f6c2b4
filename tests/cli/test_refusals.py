"""Bad input at the command line: each kind has its sentence, its code and its exit status."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import HARBOUR, ROOT, Cli
from tests.cli.gguf_files import write_giant
from tests.conftest import ENDLESS, open_vault

_PLANTED = ROOT / "tests" / "egress" / "planted.py"
PROBLEMS = HARBOUR.with_name("harbour_problems")


def test_a_wrong_passphrase(cli: Cli) -> None:
    cli.passphrase_file.write_text("not this one\n")
    result = cli("docs", "list")
    assert (result.status, result.code) == (4, "wrong_passphrase")


def test_no_vault(tmp_path: Path) -> None:
    result = Cli(tmp_path / "nothing", tmp_path)("docs", "list")
    assert (result.status, result.code) == (4, "no_vault")
    assert f"--home {tmp_path / 'nothing'} init" in result.last["error"]["hint"]
    assert not (tmp_path / "nothing").exists()


def test_a_vault_of_a_newer_version(cli: Cli) -> None:
    vault = open_vault(cli.home)
    with vault.write() as connection:
        connection.execute("PRAGMA user_version = 9999")
    vault.close()
    result = cli("docs", "list")
    assert (result.status, result.code) == (3, "newer_vault")


@pytest.mark.parametrize("name", ["vault.db", "keyslots"])
@pytest.mark.parametrize("keep", [0, 100])
def test_a_damaged_vault(cli: Cli, name: str, keep: int) -> None:
    (cli.home / f"{name}-wal").unlink(missing_ok=True)
    (cli.home / f"{name}.copy").unlink(missing_ok=True)
    os.truncate(cli.home / name, keep)
    result = cli("docs", "list")
    assert (result.status, result.code) == (3, "damaged_vault")


def test_two_programs_on_one_home(cli: Cli) -> None:
    chatting = cli.start("ask", ENDLESS, "--no-documents", "--max-tokens", "2000")
    try:
        assert chatting.stdout is not None
        assert chatting.stdout.readline()
        result = cli("docs", "list")
        assert (result.status, result.code) == (3, "home_in_use")
    finally:
        chatting.send_signal(signal.SIGINT)
        chatting.communicate(timeout=60)


def test_an_empty_question(cli: Cli) -> None:
    result = cli("ask", "  ")
    assert (result.status, result.code) == (3, "empty_question")
    assert cli("chats", "list").last == {"chats": []}


def test_a_question_longer_than_the_context(cli: Cli) -> None:
    result = cli("ask", "why " * 9000, "--no-documents")
    assert (result.status, result.code) == (3, "question_too_long")


def no_model(_whole: bytes) -> bytes:
    return b"This is a letter, not a model."


def cut_off(whole: bytes) -> bytes:
    return whole[: 8 << 20]


def corrupt(whole: bytes) -> bytes:
    """Absurd counts of tensors and of keys."""
    return whole[:8] + b"\xff" * 16 + whole[24:]


@pytest.mark.parametrize(
    ("spoil", "code"),
    [(no_model, "not_gguf"), (cut_off, "model_damaged"), (corrupt, "model_damaged")],
)
def test_a_file_that_is_no_whole_model(
    cli: Cli, tmp_path: Path, starter: Path, spoil: Callable[[bytes], bytes], code: str
) -> None:
    file = tmp_path / "spoilt.gguf"
    file.write_bytes(spoil(next(starter.glob("*.gguf")).read_bytes()))
    result = cli("models", "import", file)
    assert (result.status, result.code) == (3, code)
    assert len(cli("models", "list").last["models"]) == 2
    assert not list((cli.home / "store").rglob("*.part"))


def test_a_model_file_that_is_not_there(cli: Cli, tmp_path: Path) -> None:
    result = cli("models", "import", tmp_path / "absent.gguf")
    assert (result.status, result.code) == (3, "path_not_found")


def test_a_model_that_changed_since_it_was_imported(cli: Cli) -> None:
    model = next(row for row in cli("models", "list").last["models"] if row["kind"] == "generative")
    file = next((cli.home / "store").rglob(model["sha256"]))
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.unlink()
    file.write_bytes(content)
    verified = cli("models", "verify", model["name"])
    assert verified.status == 3
    assert verified.last["models"][0]["verified"] is False
    answer = cli("ask", "Hello?", "--no-documents")
    assert (answer.status, answer.code) == (3, "model_damaged")


def test_a_model_too_large_for_memory(cli: Cli, tmp_path: Path) -> None:
    giant = cli("models", "import", write_giant(tmp_path / "giant.gguf")).last["models"][0]
    assert giant["fits"] == "no"
    result = cli("ask", "Hello?", "--no-documents", "--model", giant["name"])
    assert (result.status, result.code) == (3, "model_too_large")
    assert cli("ask", "Hello?", "--no-documents", "--max-tokens", "4").status == 0


def test_files_that_cannot_be_read_never_stop_the_others(cli: Cli, tmp_path: Path) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    good = next(HARBOUR.glob("*.md"))
    for file in (good, *(path for path in PROBLEMS.iterdir())):
        (folder / file.name).write_bytes(file.read_bytes())
    (folder / ".hidden.txt").write_text("never seen")
    result = cli("docs", "add", folder)
    *files, last = result.lines
    ends = {
        Path(line["file"]).name: (line["status"], line.get("error", {}).get("code"))
        for line in files
    }
    assert ends[good.name] == ("indexed", None)
    assert ends["empty-minutes.txt"][0] == "failed"
    assert ends["radar-trace.bin"] == ("skipped", "unknown_type")
    assert ends[".hidden.txt"] == ("skipped", "hidden")
    assert all(code for status, code in ends.values() if status in ("failed", "skipped"))
    assert sum(last["summary"][status] for status in ("indexed", "skipped", "failed")) == len(ends)
    assert result.status == 1


def test_when_every_file_fails_the_status_says_so(cli: Cli) -> None:
    result = cli("docs", "add", PROBLEMS / "empty-minutes.txt")
    assert result.status == 3
    assert result.last["summary"]["failed"] == 1


def test_skipped_files_alone_are_no_failure(cli: Cli) -> None:
    assert cli("docs", "add", PROBLEMS / "radar-trace.bin").status == 0


def test_a_path_that_is_not_there(cli: Cli, tmp_path: Path) -> None:
    result = cli("docs", "add", tmp_path / "absent")
    assert (result.status, result.code) == (3, "path_not_found")


@pytest.fixture
def ordinary_cli(ordinary_user: list[str], ordinary_folder: Path, template_home: Path) -> Cli:
    """Commands of a user whom file modes bind."""
    # Copied whole: another user may not link to files that are not his.
    shutil.copytree(template_home, ordinary_folder / "home")
    cli = Cli(ordinary_folder / "home", ordinary_folder, ordinary_user)
    if ordinary_user:
        subprocess.run(["chown", "-R", "65534:65534", str(ordinary_folder)], check=True)
    return cli


def test_a_folder_and_a_file_without_permission(ordinary_cli: Cli, ordinary_folder: Path) -> None:
    inbox = ordinary_folder / "inbox"
    inbox.mkdir(mode=0o755)
    for name in ("open.txt", "closed.txt"):
        (inbox / name).write_text("The harbour gate opens at six in the morning.")
    (inbox / "open.txt").chmod(0o644)
    (inbox / "closed.txt").chmod(0)
    (inbox / "shut").mkdir(mode=0)
    listed = inbox / "listed"
    (listed / "deeper").mkdir(parents=True)
    (listed / "inside.txt").write_text("The gate is shut at night.")
    (ordinary_folder / "through.txt").symlink_to(listed / "inside.txt")
    listed.chmod(0o444)
    result = ordinary_cli("docs", "add", inbox, ordinary_folder / "through.txt")
    listed.chmod(0o755)
    *files, _ = result.lines
    ends = {
        Path(line["file"]).name: (line["status"], line.get("error", {}).get("code"))
        for line in files
    }
    assert ends == {
        "open.txt": ("indexed", None),
        "closed.txt": ("failed", "unreadable"),
        "shut": ("failed", "unreadable"),
        "inside.txt": ("failed", "unreadable"),
        "deeper": ("failed", "unreadable"),
        "through.txt": ("failed", "unreadable"),
    }
    assert result.status == 1


def test_an_ordinary_user_does_the_main_job(ordinary_cli: Cli) -> None:
    assert ordinary_cli("docs", "add", ordinary_cli.passphrase_file.parent / "none").status == 3
    assert ordinary_cli("ask", "Hello?", "--no-documents", "--max-tokens", "4").status == 0
    told = ordinary_cli("doctor", "--seal")
    assert told.last["sandbox"]["level"] != "none"
    assert (told.status, told.last["seal"]["failed"]) == (0, [])


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system with room for the models and little more."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=240m", "none", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("not run: only root, and not in every container, can make a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_disk_that_fills_up_while_importing(
    small_disk: Path, template_home: Path, tmp_path: Path
) -> None:
    shutil.copytree(template_home, small_disk / "home")
    cli = Cli(small_disk / "home", tmp_path)
    assert cli("docs", "add", next(HARBOUR.glob("*.md"))).status == 0
    free = shutil.disk_usage(small_disk).free
    (small_disk / "ballast").write_bytes(bytes(free - (512 << 10)))
    large = tmp_path / "large.html"
    large.write_text(f"<p>The gate is shut at night.</p><!-- {'x' * (4 << 20)} -->")
    result = cli("docs", "add", large)
    assert (result.status, result.code) == (3, "disk_full")
    (small_disk / "ballast").unlink()
    assert len(cli("docs", "list").last["documents"]) == 1
    assert cli("search", "harbour", "-k", "1").status == 0


def test_a_disk_too_small_for_a_model(
    small_disk: Path, template_home: Path, tmp_path: Path, starter: Path
) -> None:
    clone_without_models(template_home, small_disk / "home")
    cli = Cli(small_disk / "home", tmp_path)
    free = shutil.disk_usage(small_disk).free
    (small_disk / "ballast").write_bytes(bytes(free - (20 << 20)))
    result = cli("models", "import", next(starter.glob("*.gguf")), "--name", "Another")
    assert (result.status, result.code) == (3, "disk_full")
    assert not list((cli.home / "store").rglob("*.part"))


def clone_without_models(template: Path, target: Path) -> None:
    shutil.copytree(template, target, ignore=shutil.ignore_patterns("store"))


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (["nonsense"], 2, "usage"),
        (["docs"], 2, "usage"),
        (["docs", "text"], 2, "usage"),
        (["docs", "text", "x1"], 4, "no_vault"),
        (["search", "a", "-k", "abc"], 2, "usage"),
        (["search"], 2, "usage"),
        (["search", "a", "--batch", "b"], 2, "usage"),
        (["search", "a", "-k", "0"], 2, "usage"),
        (["search", "a", "--collection", " "], 2, "usage"),
        (["docs", "add", ".", "--collection", ""], 2, "usage"),
        (["docs", "list", "--passphrase-fd", "9" * 20], 2, "usage"),
        (["ask", "a", "--seed", "-1"], 2, "usage"),
        (["ask", "a", "--seed", "4294967295"], 2, "usage"),
        (["ask", "a", "--seed", "4294967294"], 4, "no_vault"),
        (["ask", "a", "--set", "best_k=1"], 2, "usage"),
        (["ask", "a", "--set", "top_k=many"], 2, "usage"),
        (["ask", "a", "--set", "grammar=root ::= x"], 2, "usage"),  # may reveal content
        (["ask", "a", "--set", "top_k=1", "--set", "mirostat=v2"], 4, "no_vault"),
        (["ask", "a", "--conversation", "xyz"], 2, "usage"),
        (["ask", "--batch", "b", "--conversation", "xyz"], 2, "usage"),
        (["bench", "engine", "--typo"], 2, "usage"),
        (["ask", "a", "--collection", "b", "--no-documents"], 2, "usage"),
        (["docs", "list", "--unknown"], 2, "usage"),
        (["bench", "nonsense"], 2, "usage"),
        (["vault", "backup", "--to", "x"], 4, "no_vault"),
        (["vault", "backup"], 2, "usage"),
        (["vault", "restore", "x"], 3, "restore_failed"),
        (["chats", "export", "c1", "--to", "x"], 2, "usage"),
        (["chats", "export", "--to", "x.md"], 2, "usage"),
        (["chats", "export", "c1", "--all", "--to", "x.md"], 2, "usage"),
        (["chats", "export", "c1", "--to", "x.md", "--format", "docx"], 2, "usage"),
        (["chats", "export", "c1", "--to", "x.md"], 4, "no_vault"),
        (["chats", "import"], 2, "usage"),
        (["chats", "import", "x"], 4, "no_vault"),
        (["models", "sync"], 2, "trust_root_needed"),
        (["station", "init"], 2, "usage"),
        (["docs", "list", "--policy", "/nowhere/policy.toml"], 3, "policy_unreadable"),
    ],
)
def test_usage_that_makes_no_sense(
    tmp_path: Path, arguments: list[str], status: int, code: str
) -> None:
    result = Cli(tmp_path / "home", tmp_path)(*arguments)
    assert (result.status, result.code) == (status, code)
    assert result.last["error"]["message"]


def test_a_site_that_demands_a_stronger_sandbox(cli: Cli, tmp_path: Path) -> None:
    policy = tmp_path / "strict.toml"
    policy.write_text('schema = 1\n[sandbox]\nmin_level = "seccomp+landlock"\n')
    level = cli("doctor", "--policy", policy).last["sandbox"]["level"]
    result = cli("docs", "list", "--policy", policy)
    if level == "seccomp+landlock":
        assert result.status == 0
    else:
        assert (result.status, result.code) == (3, "sandbox_too_weak")


def test_where_the_kernel_seals_too_little_the_site_is_obeyed(cli: Cli, tmp_path: Path) -> None:
    """The program on a system without filters, whatever this one has."""
    policy = tmp_path / "strict.toml"
    policy.write_text('schema = 1\n[sandbox]\nmin_level = "seccomp"\n')
    options = cli.command("docs", "list", "--policy", policy)[3:]
    done = subprocess.run(
        [sys.executable, str(_PLANTED), "nowhere", "python", "absent", "quiet", *options],
        capture_output=True,
        text=True,
        check=False,
    )
    assert json.loads(done.stdout)["error"]["code"] == "sandbox_too_weak"
    assert done.returncode == 3


def test_a_site_that_forbids_importing_models(cli: Cli, tmp_path: Path, starter: Path) -> None:
    policy = tmp_path / "strict.toml"
    policy.write_text('schema = 1\n[models]\nimport = "forbid"\n')
    result = cli("models", "import", next(starter.glob("*.gguf")), "--policy", policy)
    assert (result.status, result.code) == (3, "import_forbidden")


@pytest.mark.parametrize("command", [["search"], ["ask", "--no-documents", "--max-tokens", "2"]])
def test_a_line_of_a_batch_that_is_no_question_is_named_and_stops_nothing(
    cli: Cli, tmp_path: Path, command: list[str]
) -> None:
    batch = tmp_path / "batch.jsonl"
    batch.write_text('{"id": "a", "question": "Who?"}\nnonsense\n{"id": "b"}\n')
    result = cli(*command, "--batch", batch)
    assert [line["id"] for line in result.lines] == ["a", None, "b"]
    assert [line.get("error", {}).get("code") for line in result.lines] == [
        None,
        "bad_line",
        "bad_line",
    ]
    assert "Line 2" in result.lines[1]["error"]["message"]
    assert result.status == 1
    assert cli("ask", "--batch", tmp_path / "absent").code == "input_unreadable"


def test_a_model_that_is_not_there_is_refused_before_the_question_is_kept(harbour: Cli) -> None:
    result = harbour("ask", "What is the airspeed of a swallow?", "--model", "nope")
    assert (result.status, result.code) == (3, "no_such_model")
    assert harbour("chats", "list").last == {"chats": []}


HALF = "\udcff"  # how a byte that is no UTF-8 arrives


@pytest.mark.parametrize(
    "arguments",
    [
        ["ask", f"Who{HALF}?"],
        ["search", f"Who{HALF}?"],
        ["chats", "search", HALF],
        ["docs", "add", ".", "--collection", HALF],
        ["docs", "remove", "d1", HALF],
        ["models", "use", HALF],
    ],
)
def test_words_that_are_no_text_are_wrong_usage(tmp_path: Path, arguments: list[str]) -> None:
    result = Cli(tmp_path / "home", tmp_path)(*arguments)
    assert (result.status, result.code) == (2, "usage")


def test_a_file_may_be_named_like_the_home_of_nobody(cli: Cli) -> None:
    added = cli("docs", "add", "~$of-nobody.txt")
    assert (added.status, added.code) == (3, "path_not_found")


def test_a_path_may_be_any_bytes(cli: Cli, tmp_path: Path) -> None:
    folder = tmp_path / f"in{HALF}box"
    folder.mkdir()
    (folder / f"note{HALF}.txt").write_text("The lamp on the north mole was replaced.")
    added = cli("docs", "add", folder)
    assert (added.status, added.last["summary"]["indexed"]) == (0, 1)
    assert cli("docs", "add", folder / f"note{HALF}.txt").last["summary"]["unchanged"] == 1
    found = cli("search", "lamp").last["passages"]
    assert found[0]["file"] == str(folder / f"note{HALF}.txt")


@pytest.mark.parametrize("command", [["search"], ["ask", "--no-documents", "--max-tokens", "2"]])
def test_a_line_of_a_batch_that_is_no_text_keeps_its_id_and_stops_nothing(
    cli: Cli, tmp_path: Path, command: list[str]
) -> None:
    batch = tmp_path / "batch.jsonl"
    batch.write_text(
        '{"id": "a", "question": "Who \\ud800?"}\n'
        '{"id": "\\ud800", "question": "Who\\u0000 signed?"}\n{"id": 3, "question": "Why?"}\n'
    )
    result = cli(*command, "--batch", batch)
    assert [line["id"] for line in result.lines] == ["a", "\ud800", 3]
    assert ["error" in line for line in result.lines] == [True, False, False]
    assert result.lines[0]["error"]["code"] == "not_text"
    assert result.status == 1


def test_json_that_is_nested_without_end_is_refused(cli: Cli, tmp_path: Path) -> None:
    deep = tmp_path / "deep.json"
    deep.write_text("[" * 100_000 + "]" * 100_000)
    result = cli("search", "--batch", deep)
    assert (result.status, result.code) == (3, "bad_line")
    assert "Line 1" in result.last["error"]["message"]
    result = cli("docs", "add", HARBOUR, "--passwords", deep)
    assert (result.status, result.code) == (3, "bad_input")


def test_a_password_that_is_no_text_is_refused(cli: Cli, tmp_path: Path) -> None:
    passwords = tmp_path / "passwords.json"
    passwords.write_text('{"a.pdf": "\\ud800"}')
    result = cli("docs", "add", HARBOUR, "--passwords", passwords)
    assert (result.status, result.code) == (3, "bad_input")


def test_a_collection_that_is_not_there(cli: Cli, tmp_path: Path) -> None:
    batch = tmp_path / "batch.jsonl"
    batch.write_text('{"id": "a", "question": "Who?"}\n')
    for command in (
        ["docs", "list"],
        ["search", "Who?"],
        ["search", "--batch", str(batch)],
        ["ask", "Who?"],
        ["ask", "--batch", str(batch)],
    ):
        result = cli(*command, "--collection", "Harbuor")
        assert (result.status, result.code) == (3, "no_such_collection")
    assert cli("chats", "list").last == {"chats": []}
    assert cli("docs", "list", "--collection", "Documents").last["documents"] == []


def test_without_a_terminal_or_a_file_nobody_is_asked_for_a_passphrase(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", "--home", str(home), "docs", "list"],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        start_new_session=True,
        check=False,
    )
    assert done.returncode == 2
    assert "--passphrase-file" in done.stderr


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "short_passphrase"),
        (b"\n", "short_passphrase"),
        (b"seven77\n", "short_passphrase"),
        ("ünüünüü".encode(), "short_passphrase"),
        (b"x" * 5000, "passphrase_unreadable"),
    ],
)
def test_a_new_vault_wants_a_passphrase_that_makes_sense(
    tmp_path: Path, content: bytes, code: str
) -> None:
    cli = Cli(tmp_path / "home", tmp_path)
    cli.passphrase_file.write_bytes(content)
    result = cli("init")
    assert (result.status, result.code) == (3, code)
    assert not cli.home.exists()


def test_a_passphrase_file_that_is_not_there(cli: Cli) -> None:
    cli.passphrase_file.unlink()
    assert cli("docs", "list").code == "passphrase_unreadable"
