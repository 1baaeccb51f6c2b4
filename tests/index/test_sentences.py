"""Where sentences begin and end."""
# ruff: noqa: RUF001 - punctuation of several scripts

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.index import sentences as rules
from app.index.sentences import sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rains. We stay.", ["It rains.", "We stay."]),
        ("Dr. A. Weber paid 3.5 million.", ["Dr. A. Weber paid 3.5 million."]),
        ("See Fig. 3 and No. 5. Then stop.", ["See Fig. 3 and No. 5.", "Then stop."]),
        ("“Really?” she asked. He nodded.", ["“Really?” she asked.", "He nodded."]),
        ("One line\nwraps here. End", ["One line\nwraps here.", "End"]),
        ("A title\n\nThen text.", ["A title", "Then text."]),
        ("- one\n- two", ["- one", "- two"]),
        ("| a | b |\n| 1 | 2 |", ["| a | b |", "| 1 | 2 |"]),
        ("1. First step. 2. Second step.", ["1. First step.", "2. Second step."]),
        ("下雨了。我们留下！好吗？", ["下雨了。", "我们留下！", "好吗？"]),
        ("TP. Huế có mưa. Trời lạnh.", ["TP. Huế có mưa.", "Trời lạnh."]),
    ],
)
def test_sentences_end_where_a_reader_sees_them_end(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@given(st.text(alphabet="aB .!?\n|-1。é", max_size=300))
def test_every_visible_character_is_in_exactly_one_sentence(text: str) -> None:
    spans = sentences(text)
    covered = [at for start, end in spans for at in range(start, end)]
    assert covered == sorted(set(covered))
    assert {at for at, char in enumerate(text) if not char.isspace()} <= set(covered)
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)


@pytest.mark.parametrize("unit", [".", "\n", " ", "a", "|\n", ". ", ".)", "。", "1. "])
def test_hostile_repetition_costs_linear_time(unit: str) -> None:
    def cost(length: int) -> float:
        text = unit * (length // len(unit))
        started = time.process_time()
        sentences(text)
        return time.process_time() - started

    cost(50_000)
    small, large = min(cost(50_000) for _ in range(3)), cost(400_000)
    assert large < 40 * max(small, 0.002)


@given(st.text("ab Z.!?。」\"')| \n\t-•12();,", max_size=80), st.integers(2, 20))
def test_windows_cut_no_border_in_two(text: str, window: int) -> None:
    words = f" word {text} other, ".join(["first"] * 3)
    whole = split(words)
    usual = rules._WINDOW
    rules._WINDOW = window
    try:
        windowed = split(words)
    finally:
        rules._WINDOW = usual

    assert "".join("".join(windowed).split()) == "".join("".join(whole).split())
    assert set(_edges(words, window)) or windowed == whole


def _edges(text: str, window: int) -> list[int]:
    """Windows without a safe place, where a border may be lost."""
    lost, position = [], 0
    while position + 2 * window < len(text):
        safe = rules._SAFE.search(text, position + window, position + 2 * window)
        if safe is None:
            lost.append(position)
        position = safe.start() if safe is not None else position + 2 * window
    return lost
