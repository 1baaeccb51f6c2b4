"""A stick is hostile: nothing is followed, nothing is waited for, and nothing wrong gets in."""

import os
from pathlib import Path

import pytest

from app.mirror.download import Haste, fetch
from app.mirror.errors import (
    MediaUnsafeError,
    MirrorBrokenError,
    MirrorError,
    MirrorFileMissingError,
)
from app.mirror.media import MediaSource
from app.mirror.trust import SiteTrust, TrustState
from tests.mirror.published import small_model, tree, write_tree
from tests.mirror.site import COMMIT, Site
from tests.mirror.sticks import FIRST, HOSTILE, SECOND, make


@pytest.fixture(scope="module")
def site() -> Site:
    made = Site()
    made.add_model("small", small_model("small"))
    made.revoke("another")
    return made.publish()


@pytest.fixture
def stick(site: Site, tmp_path: Path) -> Path:
    return write_tree(tmp_path / "stick", tree(site))


def taken(site: Site, stick: Path, folder: Path) -> bytes:
    """What comes of the stick, by everything that a sync does with it."""
    parts = folder / "parts"
    parts.mkdir(exist_ok=True)
    source = MediaSource(stick)
    try:
        state = SiteTrust(folder / "trust", site.trusted_root).refresh(source)
        (file,) = state.models[0].files
        return fetch(source, file, parts, Haste(lambda _: None)).read_bytes()
    finally:
        source.close()


def test_an_honest_stick_is_taken(site: Site, stick: Path, tmp_path: Path) -> None:
    assert taken(site, stick, tmp_path) == small_model("small")


@pytest.mark.parametrize("name", HOSTILE)
def test_no_hostile_stick_is_taken(tmp_path: Path, name: str) -> None:
    """One that does what only a signer could may be believed in all but the file it spoils."""
    hostile, trust = make(tmp_path, name)
    parts = tmp_path / "parts"
    parts.mkdir()
    source = MediaSource(hostile.root)
    with pytest.raises(MirrorError):
        fetch_all(source, trust.refresh(source), parts)
    source.close()
    for part in parts.iterdir():
        assert any(content.startswith(part.read_bytes()) for content in (FIRST, SECOND))


def fetch_all(source: MediaSource, state: TrustState, parts: Path) -> None:
    for model in state.models:
        for file in model.files:
            fetch(source, file, parts, Haste(lambda _: None))


@pytest.mark.parametrize("name", ["tuf", "site", "site/small", f"site/small/resolve/{COMMIT}"])
def test_a_folder_that_is_a_link_is_not_entered(
    site: Site, stick: Path, tmp_path: Path, name: str
) -> None:
    path = stick / name
    elsewhere = tmp_path / "elsewhere"
    path.rename(elsewhere)
    path.symlink_to(elsewhere)
    with pytest.raises(MediaUnsafeError):
        taken(site, stick, tmp_path)


@pytest.mark.parametrize(
    "path",
    ["../secret", "tuf/../../secret", "/etc/passwd", "tuf//x", "./tuf", "a\0b", "", "x/" * 20],
)
def test_no_name_leads_out(stick: Path, path: str) -> None:
    (stick.parent / "secret").write_text("secret")
    source = MediaSource(stick)
    with pytest.raises((MediaUnsafeError, MirrorFileMissingError)):
        source.read(path, 1000)
    source.close()


def test_a_file_that_never_ends_is_read_up_to_what_is_allowed(stick: Path) -> None:
    os.truncate(stick / "tuf" / "timestamp.json", 1 << 40)
    source = MediaSource(stick)
    with pytest.raises(MirrorBrokenError):
        source.read("tuf/timestamp.json", 16_384)
    source.close()


def test_no_stick_is_told(tmp_path: Path) -> None:
    with pytest.raises(MirrorFileMissingError):
        MediaSource(tmp_path / "absent")


def test_nothing_on_the_stick_is_changed(site: Site, stick: Path, tmp_path: Path) -> None:
    def look() -> list[tuple[str, int]]:
        return sorted((str(path), path.stat().st_mtime_ns) for path in stick.rglob("*"))

    before = look()
    taken(site, stick, tmp_path)
    assert look() == before
