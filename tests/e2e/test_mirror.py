"""From a station's first key to an answer: two signers, a real web server, the real processes."""

from pathlib import Path

import pytest

from app.bench.random_model import write_split_model
from tests.cli.conftest import Cli
from tests.engine.conftest import TINY
from tests.mirror.authority import Authority
from tests.mirror.server import serving

_PREFIX = "/artifactory/api/huggingfaceml/models"


def published(station: Cli, folder: Path, parts: list[Path]) -> dict[str, bytes]:
    """Everything that a web server has to show."""
    place, web = folder / "station", folder / "web"
    assert station("station", "init", place).status == 0
    said = ("--name", "Three parts", "--license", "apache-2.0", "--reviewer", "R. Viewer")
    added = station("station", "add", place, *parts, *said)
    assert added.status == 0, added
    digest = station("station", "status", place).last["roles"]["targets"]["staged_sha256"]
    for number in (1, 2):
        key = place / "keys" / f"targets-{number}.pem"
        assert station("station", "sign", place, "--key", key, "--expect", digest).status == 0
    assert station("station", "publish", place, "--to", web).status == 0
    files = (path for path in web.rglob("*") if path.is_file())
    return {str(path.relative_to(web)): path.read_bytes() for path in files}


@pytest.mark.e2e
def test_a_vetted_model_of_three_parts_is_synced_loaded_and_asked(
    home: Path, tmp_path: Path, starter: Path
) -> None:
    """Below a path of the server's; at its root they are synced in tests/cli/test_sync.py."""
    cli = Cli(home, tmp_path)
    (starter_gguf,) = starter.glob("*.gguf")
    made = tmp_path / "made"
    made.mkdir()
    parts = write_split_model(made, starter_gguf, TINY, 3)
    authority = Authority()
    (tmp_path / "ca.pem").write_text(authority.pem)
    files = published(Cli(tmp_path / "no-home", tmp_path), tmp_path, parts)
    with serving(authority, tmp_path, prefix=_PREFIX) as mirror:
        mirror.show(files)
        root = tmp_path / "station" / "root.json"
        named = ("--mirror", mirror.url, "--trust-root", root, "--ca", tmp_path / "ca.pem")
        synced = cli("models", "sync", *named)
    assert synced.status == 0, synced
    assert synced.last["summary"]["installed"] == ["Three parts"]
    rows = {row["name"]: row for row in cli("models", "list").last["models"]}
    assert [file["name"] for file in rows["Three parts"]["files"]] == [
        "model.gguf",
        "model-2.gguf",
        "model-3.gguf",
    ]
    assert rows["Three parts"]["verified"]

    asked = cli(
        *("ask", "--no-documents", "--model", "Three parts"),
        *("--max-tokens", "8", "--temperature", "0", "Go on."),
    )
    assert asked.status == 0, asked
    assert (asked.last["model"], asked.last["answer"] != "") == ("Three parts", True)
