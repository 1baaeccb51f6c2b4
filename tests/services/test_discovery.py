"""Which files an import finds."""

from pathlib import Path

import pytest

from app.services.discovery import PathNotFoundError, discover


def test_folders_are_walked_in_order_and_hidden_things_left_aside(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "two.txt").write_text("2")
    (tmp_path / "one.txt").write_text("1")
    (tmp_path / ".secret").write_text("x")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_text("x")
    found = discover([tmp_path])
    assert [p.name for p in found.files] == ["one.txt", "two.txt"]
    assert {(Path(o.file).name, o.error_code) for o in found.left_aside} == {
        (".secret", "hidden"),
        (".git", "hidden"),
    }


def test_links_inside_a_folder_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("x")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link.txt").symlink_to(outside)
    (folder / "loop").symlink_to(folder)
    found = discover([folder])
    assert found.files == ()
    assert [o.error_code for o in found.left_aside] == ["link", "link"]


def test_a_path_named_twice_is_taken_once(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("x")
    assert discover([file, tmp_path]).files == (file,)


def test_a_path_that_is_not_there_stops_before_anything_is_imported(tmp_path: Path) -> None:
    with pytest.raises(PathNotFoundError, match="not there"):
        discover([tmp_path, tmp_path / "gone"])
