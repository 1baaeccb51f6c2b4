"""The small parts of the command line: passphrases, text for a terminal, records."""

import argparse
import gc
import os
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import platformdirs
import pytest

from app.cli import records, uncaught
from app.cli.citing import marked
from app.cli.errors import PassphraseUnreadableError
from app.cli.main import main
from app.cli.options import GlobalOptions, default_home
from app.cli.output import plain
from app.cli.parser import build, parse
from app.cli.passphrase import read_passphrase
from app.domain.chat import Citation, Message, MessageState, Role
from app.errors import UsageError
from app.services.session import AppFactory


@pytest.mark.parametrize(
    ("content", "secret"),
    [
        (b"open sesame", b"open sesame"),
        (b"open sesame\n", b"open sesame"),
        (b"open sesame\r\n", b"open sesame"),
        (b"open sesame\n\n", b"open sesame\n"),
        (b" \xff two  ", b" \xff two  "),
        (b"", b""),
    ],
)
def test_one_newline_is_taken_off_a_passphrase(
    tmp_path: Path, content: bytes, secret: bytes
) -> None:
    file = tmp_path / "passphrase"
    file.write_bytes(content)
    assert read_passphrase(GlobalOptions(tmp_path, passphrase_file=file)) == secret
    descriptor = os.open(file, os.O_RDONLY)
    try:
        assert read_passphrase(GlobalOptions(tmp_path, passphrase_fd=descriptor)) == secret
    finally:
        os.close(descriptor)


def test_a_descriptor_that_is_not_open_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PassphraseUnreadableError):
        read_passphrase(GlobalOptions(tmp_path, passphrase_fd=987))


def test_a_document_cannot_drive_the_terminal() -> None:
    hostile = "a\x1b[2Jb\x07c\x9b31md\u202ee\x00f\r"
    assert plain(hostile) == "a[2Jbc31mdef"
    assert plain("line\n\tنمی‌خواهم e\u0301") == "line\n\tنمی‌خواهم e\u0301"


def test_options_have_defaults_only_where_nothing_was_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CLOISTER_HOME", str(tmp_path / "named"))
    assert parse(["docs", "list"])[0].home == tmp_path / "named"
    assert parse(["--home", str(tmp_path), "docs", "list"])[0].home == tmp_path
    assert parse(["docs", "list", "--home", str(tmp_path)])[0].home == tmp_path
    monkeypatch.delenv("CLOISTER_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_home() == Path(platformdirs.user_data_dir("cloister")) == tmp_path / "cloister"
    monkeypatch.setenv("XDG_DATA_HOME", "relative, so ignored")
    assert default_home() == Path.home() / ".local" / "share" / "cloister"


def test_an_option_may_not_be_shortened() -> None:
    with pytest.raises(UsageError):
        parse(["docs", "list", "--coll", "x"])


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (["serch", "crane"], "There is no command 'serch'; did you mean 'search'?"),
        (["docs", "lst"], "There is no command 'lst'; did you mean 'list'?"),
        (["xyzzy"], "There is no command 'xyzzy'."),
        (["search", "a", "-k", "abc"], "Argument -k: 'abc' is not a whole number."),
        (["ask", "a", "--temperature", "hot"], "Argument --temperature: 'hot' is not a number."),
    ],
)
def test_wrong_usage_is_told_in_words(argv: list[str], told: str) -> None:
    with pytest.raises(UsageError) as raised:
        parse(argv)
    assert raised.value.message == told


def _parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for child in action.choices.values():
                yield from _parsers(child)


def test_every_option_says_in_a_sentence_what_it_does() -> None:
    for parser in _parsers(build()):
        for action in parser._actions:
            told = action.help
            if told == argparse.SUPPRESS or isinstance(action, argparse._SubParsersAction):
                continue
            assert told, (parser.prog, action.dest)


def test_times_are_told_in_utc() -> None:
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=2)))
    assert records.time_of(moment) == "2026-01-02T01:04:05Z"


def test_an_answer_that_the_documents_do_not_give_has_no_citations() -> None:
    moment = datetime(2026, 1, 2, tzinfo=UTC)
    message = Message(
        2, 1, Role.ASSISTANT, "No.", moment, MessageState.COMPLETE, is_answerable=False
    )
    done = records.done(message)
    assert (done["conversation"], done["message"], done["citations"]) == ("c1", "m2", [])
    assert done["stats"]["completion_tokens"] == 0


def test_a_number_stands_behind_each_sentence_that_has_a_source() -> None:
    def citation(n: int, end: int, *, holds: bool = True) -> Citation:
        return Citation(n, n, n, "a.txt", None, "", "q", is_supported=holds, answer_end=end)

    text = "It was shut. Nobody knew. It reopened."
    cited = (citation(1, 13), citation(2, 13), citation(1, 25, holds=False), citation(2, 0))
    message = Message(
        2, 1, Role.ASSISTANT, text, datetime(2026, 1, 2, tzinfo=UTC), MessageState.COMPLETE, cited
    )
    assert marked(message) == "It was shut. [1][2] Nobody knew. [1?] It reopened. [2]"
    assert marked(replace(message, is_answerable=False)) == text


def test_an_unexpected_error_is_told_without_its_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def make_factory(*_: object, **__: object) -> AppFactory:
        raise ZeroDivisionError("the harbour master resigned")

    monkeypatch.setattr(uncaught, "install", lambda: None)
    status = main(["docs", "list", "--json", "--home", str(tmp_path)], make_factory=make_factory)
    told = capsys.readouterr()
    assert status == 70
    assert "ZeroDivisionError" in told.out
    assert "harbour" not in told.out + told.err


class Clumsy:
    """Fails when it is taken away."""

    def __del__(self) -> None:
        raise ValueError("the harbour master resigned")


def test_errors_that_nobody_waits_for_are_told_without_their_words(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for owner, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(owner, name, getattr(owner, name))
    uncaught.install()

    def fail() -> None:
        raise KeyError("the harbour master resigned")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    Clumsy()
    gc.collect()
    told = capsys.readouterr().err
    assert [line.rsplit(": ", 1)[1].split(" ")[0] for line in told.splitlines()] == [
        "KeyError",
        "ValueError",
    ]
    assert "harbour" not in told
