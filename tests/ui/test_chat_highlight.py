"""Colours of code: escaped whatever the code is, plain until loaded."""

from html import unescape
from re import sub

import pytest

from app.ui.chat.highlight import Highlighter

HOSTILE = '</span><img src=x>"&\'\n\tdef f(): return "<b>"  # <i>\n'


def plain(html: str) -> str:
    return unescape(sub(r"</?span[^>]*>", "", html))


@pytest.mark.parametrize("language", ["python", "bash", "json", "sql", "html", "cpp", "diff"])
def test_coloured_code_is_the_same_code(language: str) -> None:
    highlighter = Highlighter()
    highlighter.load(language)
    html = highlighter.html(HOSTILE, language)
    assert plain(html) == HOSTILE
    assert "<img" not in html
    assert "<b>" not in html


def test_code_of_an_unknown_language_stays_plain() -> None:
    highlighter = Highlighter()
    highlighter.load("klingon")
    assert not highlighter.is_loaded("klingon")
    assert highlighter.html("<x>", "klingon") == "&lt;x&gt;"


def test_overlong_lines_are_not_coloured() -> None:
    highlighter = Highlighter()
    highlighter.load("python")
    assert "span" not in highlighter.html("x = " + "(" * 5000, "python")
