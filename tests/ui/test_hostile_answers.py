"""Hostile answers: nothing in them is live, opens a file, or reaches for a network.

`make acceptance NAME=painting` paints all 500.
"""

from pathlib import Path

import pytest

from tests.ui.hostile_answers import COUNT, HOST, answers
from tests.ui.hostile_parse import live_parts
from tests.ui.hostile_watch import NO_STRACE, STRACE, paint

_STEP = 11  # meets every family

_needs_strace = pytest.mark.skipif(STRACE is None, reason=NO_STRACE)


def test_there_are_as_many_as_promised(tmp_path: Path) -> None:
    made = answers(tmp_path)

    assert len(made) == len(set(made)) == COUNT


def test_the_parser_makes_nothing_live(tmp_path: Path) -> None:
    for text in answers(tmp_path)[::_STEP]:
        assert live_parts(text) == set(), text[:200]


def test_what_is_live_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.chat.markdown.escape", lambda text: text)

    assert live_parts("a <img src='x'> picture") == {"<img src='x'>"}


@_needs_strace
def test_painting_them_opens_no_file_and_no_network(tmp_path: Path) -> None:
    painting = paint("view", tmp_path, step=_STEP)

    assert painting.reached == []
    assert painting.figures["answers"] == len(range(0, COUNT, _STEP))
    assert [load for load in painting.figures["loads"] if not load.endswith("gave None")] == []


@_needs_strace
def test_qts_own_browser_is_caught_at_it(tmp_path: Path) -> None:
    reached = paint("plain", tmp_path).reached

    assert any("secret.png" in call for call in reached)
    assert any(HOST in call for call in reached)
