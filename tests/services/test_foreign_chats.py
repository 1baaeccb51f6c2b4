"""Files of other programs: what was said comes in, in its branches, and nothing else does."""

import json
import os
import struct
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.chat import MessageState, Role
from app.domain.portable import PortableChat, other_branches, shown_branch
from app.errors import UserFacingError
from app.services.chat_files import limits
from app.services.chat_files.errors import ChatFileError
from app.services.chat_files.foreign import Turn, build
from app.services.chat_files.opening import FoundChat, open_chat_file, programs_of
from tests.services import foreign_files as made

_NOON = datetime(2024, 6, 1, 12, tzinfo=UTC)
Write = Callable[[bytes | object], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Puts bytes, or JSON of a value, into a file."""

    def written(content: bytes | object) -> Path:
        path = tmp_path / "file"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return path

    return written


def _all(path: Path) -> tuple[str, list[FoundChat]]:
    file = open_chat_file(path)
    return file.program, list(file.chats)


def _only(path: Path) -> tuple[PortableChat, int]:
    _, (found,) = _all(path)
    assert found.chat is not None, found.error
    return found.chat, found.left_out


def _texts(chat: PortableChat) -> list[str]:
    return [message.text for message in shown_branch(chat)]


def test_a_conversation_of_chatgpt_comes_in_without_prompts_and_tools(write: Write) -> None:
    program, _ = _all(write([made.tides()]))
    chat, left_out = _only(write([made.tides()]))
    assert (program, chat.title, left_out) == ("chatgpt", "Tides", 4)
    assert _texts(chat) == ["When is high tide?", "At six.\n\nIn the evening."]
    (branch,) = other_branches(chat)
    assert [message.text for message in branch.messages] == ["At noon."]
    assert chat.created == _NOON + timedelta(seconds=0.25)
    assert [one.name for one in chat.messages[0].attachments] == ["tides.csv"]
    assert "pirate" not in repr(chat)
    assert "captain" not in repr(chat)


@pytest.mark.parametrize("name", ["conversations.json", "a folder/conversations-003.json"])
def test_chatgpts_zip_is_read_as_it_comes(write: Write, name: str) -> None:
    chat, _ = _only(write(made.zipped(name, [made.tides()])))
    assert _texts(chat)[0] == "When is high tide?"


def test_a_chat_of_open_webui_comes_in_with_its_sources(write: Write) -> None:
    path = write([made.open_webui_chat()])
    assert _all(path)[0] == "open-webui"
    chat, left_out = _only(path)
    assert _texts(chat) == ["When is low tide?", "Low tide is at noon [1]."]
    answer = shown_branch(chat)[-1]
    assert (answer.model, chat.is_pinned, left_out) == ("qwen:4b", True, 1)
    assert [(one.n, one.file, one.page, one.quote) for one in answer.citations] == [
        (1, "tides.pdf", 4, "noon is low"),
        (1, "tides.pdf", None, "and six is high"),
    ]
    (attached,) = chat.messages[0].attachments
    assert (attached.name, attached.size_bytes, attached.text) == ("tides.pdf", 99, "noon is low")
    (branch,) = other_branches(chat)
    assert branch.messages[0].state is MessageState.INTERRUPTED
    assert "pirate" not in repr(chat)


@pytest.mark.parametrize("has_cache", [False, True])
@pytest.mark.parametrize("version", range(1, 13))
def test_a_chat_of_every_gpt4all_is_read(write: Write, version: int, *, has_cache: bool) -> None:
    chat, left_out = _only(write(made.gpt4all_chat(version, has_cache=has_cache)))
    assert _texts(chat) == ["When is high tide?", "At six.", "And low?", "At noon."]
    assert (chat.title, chat.created) == ("Tides", _NOON)
    assert chat.messages[1].model == "model.gguf"
    assert chat.messages[3].state is MessageState.STOPPED
    told = [(one.file.split("/")[-1], one.page, one.quote) for one in chat.messages[1].citations]
    assert told == ([("tides.pdf", 4, "high at six")] if version >= 3 else [])
    attached = [(one.name, one.text) for one in chat.messages[2].attachments]
    assert attached == ([("low tide.txt", "low: noon")] if version >= 10 else [])
    assert left_out == (2 if version == 12 else 0)


def test_halves_of_characters_become_a_mark(write: Write) -> None:
    text = json.dumps([made.tides()]).replace("When is", "When \\ud83d is")
    chat, _ = _only(write(text.encode()))
    assert _texts(chat)[0] == "When \ufffd is high tide?"


def test_a_bad_chat_among_others_is_told_and_the_others_come_in(write: Write) -> None:
    circle = made.chatgpt_chat(
        {
            "a": ("b", made.chatgpt_message("user", "One")),
            "b": ("a", made.chatgpt_message("assistant", "Two")),
        },
        "b",
    )
    silent = made.chatgpt_chat({"root": (None, None)}, "root")
    path = write([made.tides(), circle, {"mapping": 7}, silent, made.tides()])
    _, found = _all(path)
    codes = [one.error.error_code if one.error else "" for one in found]
    assert codes == ["", "chat_unreadable", "chat_unreadable", "chat_unreadable", ""]
    assert [one.position for one in found] == [1, 2, 3, 4, 5]


def test_what_stands_before_a_break_is_read(write: Write) -> None:
    whole = json.dumps([made.tides(), made.tides()]).encode()
    file = open_chat_file(write(whole[:-40]))
    first = next(file.chats)
    assert first.chat is not None
    with pytest.raises(ChatFileError) as caught:
        next(file.chats)
    assert caught.value.error_code == "chat_file_damaged"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not_a_chat_file"),
        (b"hello", "not_a_chat_file"),
        (b"[]", "not_a_chat_file"),
        (b"{}", "not_a_chat_file"),
        (b'[{"title": "x"}]', "not_a_chat_file"),
        (b"[[[[", "not_a_chat_file"),
        (b"PK\x03\x04 but no zip", "chat_file_damaged"),
        (made.zipped("user2.json", []), "not_a_chat_file"),
    ],
)
def test_a_file_that_holds_no_chats_is_refused(write: Write, content: bytes, code: str) -> None:
    with pytest.raises(UserFacingError) as caught:
        open_chat_file(write(content))
    assert caught.value.error_code == code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (made.gpt4all_chat(12)[:4] + (13).to_bytes(4), "chat_file_newer"),
        (made.gpt4all_chat(12)[:4] + bytes(4), "chat_unreadable"),
        (made.gpt4all_chat(12)[:-1], "chat_file_damaged"),
        (made.gpt4all_chat(12) + b"x", "chat_unreadable"),
    ],
)
def test_a_gpt4all_chat_that_is_not_whole_is_told(write: Write, content: bytes, code: str) -> None:
    _, (found,) = _all(write(content))
    assert found.error is not None
    assert found.error.error_code == code


def test_a_folder_and_a_missing_file_are_told(tmp_path: Path) -> None:
    for path, code in ((tmp_path, "chat_file_unreadable"), (tmp_path / "x", "path_not_found")):
        with pytest.raises(ChatFileError) as caught:
            open_chat_file(path)
        assert caught.value.error_code == code


def test_a_zip_that_swells_is_not_unpacked(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_FILE_BYTES", 100_000)
    bomb = made.zipped("conversations.json", ["a" * 1_000_000])
    with pytest.raises(ChatFileError) as caught:
        open_chat_file(write(bomb))
    assert caught.value.error_code == "chat_file_too_large"


def test_a_zip_may_be_larger_than_the_chats_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("picture.png", bytes(300_000))
        archive.writestr("conversations.json", json.dumps([made.tides()]))
    monkeypatch.setattr(limits, "MOST_FILE_BYTES", 100_000)
    assert _texts(_only(path)[0])[0] == "When is high tide?"


@pytest.mark.parametrize("is_larger_form", [False, True])
def test_a_list_of_files_that_is_endless_is_not_read(write: Write, *, is_larger_form: bool) -> None:
    data = bytearray(made.zipped("conversations.json", [made.tides()]))
    end = data.rindex(b"PK\x05\x06")
    if is_larger_form:
        large = struct.pack("<4sQHHLLQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, 1, 1, 2**40, 0)
        data[end:end] = large + struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1)
    else:
        data[end + 12 : end + 16] = (2**31).to_bytes(4, "little")
    with pytest.raises(ChatFileError) as caught:
        open_chat_file(write(bytes(data)))
    assert caught.value.error_code == "chat_file_too_large"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    assert programs_of([tmp_path / "pipe.json", tmp_path]) == {}
    with pytest.raises(ChatFileError):
        open_chat_file(tmp_path / "pipe.json")


def test_nesting_without_end_is_a_bad_chat(write: Write) -> None:
    deep = b'[{"mapping": ' + b"[" * 200_000 + b"]" * 200_000 + b"}]"
    _, (found,) = _all(write(deep))
    assert found.error is not None
    assert found.error.error_code == "chat_unreadable"


def _built(*turns: Turn, current: str | None = None) -> PortableChat:
    return build(turns, id="x", title="", current=current, created=_NOON).chat


def test_two_of_one_side_are_joined_in_each_branch() -> None:
    chat = _built(
        Turn("q", None, Role.USER, "Q"),
        Turn("a", "q", Role.ASSISTANT, "A"),
        Turn("b", "a", Role.ASSISTANT, "B"),
        Turn("c", "a", Role.ASSISTANT, "C"),
        Turn("d", "a", Role.USER, "D"),
        current="b",
    )
    assert _texts(chat) == ["Q", "A\n\nB"]
    said = [[one.text for one in branch.messages] for branch in other_branches(chat)]
    assert said == [["A", "D"], ["A\n\nC"]]


def test_a_turn_without_a_time_has_that_of_the_one_before() -> None:
    chat = _built(
        Turn("q", None, Role.USER, "Q"),
        Turn("a", "q", Role.ASSISTANT, "A", created=made.NOON + 30),
        Turn("b", "a", Role.USER, "B"),
    )
    seconds = [(one.created - _NOON).total_seconds() for one in chat.messages]
    assert seconds == [0, 30, 30]
    assert chat.title == "Q"


@pytest.mark.parametrize("time", [float("nan"), float("inf"), -1e300, 1e300])
def test_times_beyond_all_bounds_do_not_end_the_reading(write: Write, time: Any) -> None:
    chat = {**made.tides(), "create_time": time}
    _, (found,) = _all(write([chat]))
    assert found.chat is not None or found.error is not None
