"""`models sync` as a person runs it: launcher, network process, vault; against a real server."""

import json
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Cli
from tests.mirror.authority import Authority
from tests.mirror.published import put_up, sha256, small_model, tree, write_tree
from tests.mirror.server import Handler, Mirror, serving
from tests.mirror.site import Site

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class Desk:
    """A home, a site, its server, and the options that name them."""

    cli: Cli
    site: Site
    mirror: Mirror
    root: Path
    authority: Path

    @property
    def named(self) -> list[str]:
        return ["--mirror", self.mirror.url, "--trust-root", str(self.root), *self.ca]

    @property
    def ca(self) -> list[str]:
        return ["--ca", str(self.authority)]

    def publish(self) -> None:
        self.site.publish()
        put_up(self.mirror, self.site)

    def models(self) -> dict[str, dict[str, Any]]:
        return {row["name"]: row for row in self.cli("models", "list").last["models"]}

    def stored(self) -> dict[str, bytes]:
        folder = self.cli.home / "store" / "sha256"
        return {path.name: path.read_bytes() for path in folder.iterdir()}

    def check_store(self) -> None:
        """Not one wrong byte, ever."""
        for name, content in self.stored().items():
            assert sha256(content) == name


@pytest.fixture
def desk(cli: Cli, tmp_path: Path) -> Iterator[Desk]:
    authority = Authority()
    files = tmp_path / "named"
    files.mkdir()
    (files / "ca.pem").write_text(authority.pem)
    site = Site()
    (files / "root.json").write_bytes(site.trusted_root)
    with serving(authority, tmp_path) as mirror:
        made = Desk(cli, site, mirror, files / "root.json", files / "ca.pem")
        site.add_model("harbour-small", small_model("harbour-small"))
        made.publish()
        yield made
        made.check_store()


def test_a_site_s_model_is_fetched_and_listed_with_what_was_signed(desk: Desk) -> None:
    result = desk.cli("models", "sync", *desk.named)
    assert result.status == 0, result.stderr
    summary = result.last["summary"]
    assert (summary["installed"], summary["failed"], summary["offered"]) == (
        ["harbour-small"],
        [],
        1,
    )
    assert summary["source"] == desk.mirror.url
    assert {line["event"] for line in result.lines[:-1]} == {"progress"}
    row = desk.models()["harbour-small"]
    assert (row["source"], row["reviewer"], row["verified"]) == ("mirror", "R. Viewer", True)
    assert (row["repo"], row["commit"]) == ("site/harbour-small", COMMIT)

    asked = len(desk.mirror.asked)
    again = desk.cli("models", "sync", *desk.named)
    assert (again.status, again.last["summary"]["unchanged"]) == (0, 1)
    paths = [path for path, _ in desk.mirror.asked[asked:]]
    assert not any("resolve" in path for path in paths)


def test_one_model_can_be_named(desk: Desk) -> None:
    desk.site.add_model("other", small_model("other"))
    desk.publish()
    only = desk.cli("models", "sync", *desk.named, "--only", "other")
    assert only.last["summary"]["installed"] == ["other"]
    listed = desk.cli("models", "list").last
    assert "harbour-small" not in {row["name"] for row in listed["models"]}
    assert [(one["name"], one["state"]) for one in listed["offered"]] == [
        ("harbour-small", "available")
    ]
    shown = desk.cli.text("models", "list").stdout.splitlines()
    (line,) = [line for line in shown if line.startswith("harbour-small")]
    assert line.split()[1] == "generative"


def test_one_that_was_removed_is_said_to_come_back(desk: Desk) -> None:
    desk.cli("models", "sync", *desk.named)
    removed = desk.cli("models", "remove", "harbour-small")
    assert "The site offers it as 'harbour-small'" in removed.stderr
    assert desk.cli("models", "sync", *desk.named).last["summary"]["installed"] == ["harbour-small"]


def test_a_name_that_is_not_offered_is_refused(desk: Desk) -> None:
    result = desk.cli("models", "sync", *desk.named, "--only", "absent")
    assert (result.status, result.code) == (3, "no_such_model")
    assert result.last["error"]["hint"] == "It offers 'harbour-small'."
    for number in range(11):
        desk.site.add_model(f"{number:02}", small_model(f"{number:02}"))
    desk.publish()
    hint = desk.cli("models", "sync", *desk.named, "--only", "absent").last["error"]["hint"]
    assert hint.startswith("It offers '00', '01', ")
    assert hint.endswith(", '09' and 2 more.")


@pytest.mark.parametrize(
    ("left_out", "code", "status"),
    [
        ("--mirror", "mirror_not_named", 2),
        ("--trust-root", "trust_root_needed", 2),
        ("--ca", "ca_needed", 2),
    ],
)
def test_without_a_policy_everything_has_to_be_named(
    desk: Desk, left_out: str, code: str, status: int
) -> None:
    named = desk.named
    at = named.index(left_out)
    result = desk.cli("models", "sync", *named[:at], *named[at + 2 :])
    assert (result.code, result.status) == (code, status)
    assert desk.mirror.asked == []


def policy(desk: Desk, folder: Path, **more: str) -> Path:
    values = {
        "url": desk.mirror.url,
        "ca_file": str(desk.authority),
        "trust_root": str(desk.root),
        **more,
    }
    lines = "".join(f"{name} = {json.dumps(value)}\n" for name, value in values.items())
    path = folder / "policy.toml"
    path.write_text(f"schema = 1\n[mirror]\n{lines}")
    return path


def test_a_policy_names_everything_and_fixes_it(desk: Desk, tmp_path: Path) -> None:
    fixed = ["--policy", str(policy(desk, tmp_path))]
    other = tmp_path / "other.json"
    other.write_bytes(b"{}")
    for option, value in (
        ("--mirror", "https://localhost:1"),
        ("--trust-root", other),
        ("--ca", other),
    ):
        result = desk.cli(*fixed, "models", "sync", option, value)
        assert (result.status, result.code) == (3, "mirror_fixed")
    assert desk.mirror.asked == []
    result = desk.cli(*fixed, "models", "sync")
    assert result.last["summary"]["installed"] == ["harbour-small"]
    same = desk.cli(*fixed, "models", "sync", *desk.named)
    assert (same.status, same.last["summary"]["unchanged"]) == (0, 1)


def test_wrong_bytes_are_told_and_the_other_models_still_come(desk: Desk) -> None:
    for name in ("broken", "absent"):
        desk.site.add_model(name, small_model(name))
    desk.publish()
    path = f"site/broken/resolve/{COMMIT}/w1.gguf"
    desk.mirror.files[path] = bytes(len(desk.mirror.files[path]))
    del desk.mirror.files[f"site/absent/resolve/{COMMIT}/w1.gguf"]
    result = desk.cli("models", "sync", *desk.named)
    summary = result.last["summary"]
    assert (result.status, summary["installed"]) == (1, ["harbour-small"])
    assert {failure["name"]: failure["code"] for failure in summary["failed"]} == {
        "absent": "mirror_not_found",
        "broken": "mirror_untrusted",
    }
    assert {"broken", "absent"} & desk.models().keys() == set()


def test_a_stick_gives_the_same_and_gets_no_socket(desk: Desk, tmp_path: Path) -> None:
    stick = write_tree(tmp_path / "stick", tree(desk.site))
    result = desk.cli(
        "models", "sync", "--media", stick, "--trust-root", desk.root, "--only", "harbour-small"
    )
    assert result.status == 0, result.lines
    assert result.last["summary"]["source"] == "media"
    assert desk.mirror.asked == []
    assert desk.models()["harbour-small"]["source"] == "media"
    # The vault knows by which root it took one before.
    again = desk.cli("models", "sync", "--media", stick, "--only", "harbour-small")
    assert (again.status, again.last["summary"]["unchanged"]) == (0, 1)


def test_without_a_root_of_before_a_stick_needs_one(desk: Desk, tmp_path: Path) -> None:
    stick = write_tree(tmp_path / "stick", tree(desk.site))
    result = desk.cli("models", "sync", "--media", stick)
    assert (result.status, result.code) == (2, "trust_root_needed")


def test_a_malformed_address_is_a_wrong_command_line_and_shows_no_password(desk: Desk) -> None:
    named = ["--mirror", "https://me:hunter2@localhost/", *desk.named[2:]]
    result = desk.cli("models", "sync", *named)
    assert (result.status, result.code) == (2, "mirror_address")
    assert "hunter2" not in result.stderr + str(result.lines)


def test_one_that_was_taken_back_cannot_be_chosen(desk: Desk) -> None:
    desk.cli("models", "sync", *desk.named)
    digest = sha256(small_model("harbour-small"))
    desk.site.revoke("harbour-small", digest, reason="It lies.")
    desk.publish()
    desk.cli("models", "sync", *desk.named)
    result = desk.cli("models", "use", "harbour-small")
    assert (result.status, result.code) == (3, "model_revoked")
    assert "It lies." in result.stderr + str(result.lines)


def test_a_model_that_was_taken_back_is_not_loaded_and_says_why(desk: Desk) -> None:
    desk.cli("models", "sync", *desk.named)
    assert desk.cli("models", "use", "harbour-small").status == 0
    digest = desk.models()["harbour-small"]["sha256"]
    desk.site.revoke("harbour-small", digest, reason="It answers badly.")
    desk.publish()
    result = desk.cli("models", "sync", *desk.named)
    assert result.last["summary"]["revoked"] == ["harbour-small"]
    assert "'harbour-small' back; it is not loaded any more: It answers badly." in result.stderr
    assert "any more: It answers badly." in desk.cli.text("models", "list").stderr
    refused = desk.cli("ask", "--no-documents", "Hello?")
    assert refused.code == "model_revoked"
    assert "It answers badly." in refused.last["error"]["message"]
    assert desk.models()["harbour-small"]["revoked"] == "It answers badly."


def test_what_the_site_changed_takes_the_place_of_what_was(desk: Desk) -> None:
    desk.cli("models", "sync", *desk.named)
    before = desk.models()["harbour-small"]["sha256"]
    desk.site.targets.targets.clear()
    desk.site.add_model("harbour-small", small_model("harbour-small, better"))
    desk.publish()
    result = desk.cli("models", "sync", *desk.named)
    assert result.last["summary"]["updated"] == ["harbour-small"]
    after = desk.models()["harbour-small"]["sha256"]
    assert after != before
    assert before not in desk.stored()


def test_a_rolled_back_mirror_is_refused_and_nothing_is_lost(desk: Desk) -> None:
    old = dict(desk.mirror.files)
    desk.publish()
    desk.cli("models", "sync", *desk.named)
    desk.mirror.files.clear()
    desk.mirror.files.update(old)
    result = desk.cli("models", "sync", *desk.named)
    assert (result.status, result.code) == (3, "mirror_untrusted")
    assert "harbour-small" in desk.models()


def test_an_interrupt_keeps_what_came_and_the_next_goes_on(desk: Desk) -> None:
    content = small_model("long") + bytes(8 << 20)
    desk.site.add_model("long", content)
    desk.publish()
    path = f"site/long/resolve/{COMMIT}/w1.gguf"

    def half(handler: Handler, body: bytes, offset: int) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.send_body(body[offset : 4 << 20])
        handler.rfile.read(1)

    desk.mirror.faults[path] = [half, lambda handler, body, at: handler.give(body, at)]
    process = desk.cli.start("models", "sync", *desk.named, "--only", "long")
    part = desk.cli.home / "sync" / "parts" / f"{sha256(content)}.part"
    until(lambda: part.exists() and part.stat().st_size == 4 << 20)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert "What came is kept; the next 'cloister models sync' goes on from there." in err
    assert json.loads(out.splitlines()[-1])["error"]["code"] == "cancelled"
    assert part.read_bytes() == content[: 4 << 20]

    asked = len(desk.mirror.asked)
    desk.cli("models", "sync", *desk.named, "--only", "long")
    assert (path, 4 << 20) in desk.mirror.asked[asked:]


def until(is_reached: Callable[[], bool]) -> None:
    """Waits for something that another process does."""
    deadline_s = time.monotonic() + 60
    while not is_reached():
        assert time.monotonic() < deadline_s
        time.sleep(0.01)


def workers_of(pid: int) -> list[int]:
    """The processes below one, all generations."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            status = (path / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(status[1]) == pid:
            found += [int(path.name), *workers_of(int(path.name))]
    return found


def test_the_launcher_s_end_is_the_end_of_all(desk: Desk) -> None:
    path = f"site/harbour-small/resolve/{COMMIT}/w1.gguf"

    def silent(handler: Handler, body: bytes, _: int) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.send_body(body[:1000])
        handler.rfile.read(1)

    desk.mirror.faults[path] = [silent]
    process = desk.cli.start("models", "sync", *desk.named)
    assert process.stdout is not None
    process.stdout.readline()
    below = workers_of(process.pid)
    assert len(below) >= 2  # the command itself, and the process with the network
    process.kill()
    process.communicate(timeout=30)
    until(lambda: not any(map(_runs, below)))


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
