"""Some changed files of chats; ``chat_files.run`` takes any number of them."""

from pathlib import Path

from tests.fuzz import chat_files

_COUNT = 400


def test_a_changed_file_ends_in_chats_or_in_a_code(tmp_path: Path) -> None:
    found = chat_files.run(range(_COUNT), tmp_path)
    assert found.failures == []
    assert found.ends["chat"] > 0
    assert found.ends["chat_unreadable"] > 0
    assert found.ends["chat_file_damaged"] > 0


def test_each_whole_file_is_read(tmp_path: Path) -> None:
    for data in chat_files.seeds():
        (tmp_path / "file").write_bytes(data)
        assert set(chat_files._read(tmp_path / "file")) == {"chat"}
