"""Text leaves the stream in whole characters and never with part of a stop string."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from app.engine.worker.text import TextStream


def stream(pieces: list[bytes], *stops: str) -> tuple[list[str], bool]:
    text = TextStream(stops)
    taken = []
    for piece in pieces:
        text.push(piece)
        taken.append(text.take())
    taken.append(text.finish())
    return taken, text.is_stopped


def test_a_character_in_two_pieces_comes_whole() -> None:
    euro = "€".encode()
    assert stream([euro[:1], euro[1:2], euro[2:]])[0] == ["", "", "€", ""]


def test_half_a_character_at_the_end_is_replaced() -> None:
    assert "".join(stream(["€".encode()[:2]])[0]) == "\ufffd"


def test_the_possible_beginning_of_a_stop_string_waits() -> None:
    taken, is_stopped = stream([b"ab<", b"en", b"x"], "<end>")
    assert taken == ["ab", "", "<enx", ""]
    assert not is_stopped


def test_a_stop_string_over_several_pieces_ends_the_text() -> None:
    taken, is_stopped = stream([b"ab<e", b"nd>cd", b"ef"], "<end>")
    assert "".join(taken) == "ab"
    assert is_stopped


def test_the_earliest_stop_string_wins() -> None:
    assert "".join(stream([b"one two three"], "three", "two")[0]) == "one "


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=4), max_size=3), st.data())
def test_any_cut_gives_the_text_before_the_first_stop_string(
    text: str, stops: list[str], data: st.DataObject
) -> None:
    text = text.encode("utf-8", "ignore").decode()
    raw = text.encode()
    cuts = sorted(data.draw(st.lists(st.integers(0, len(raw)), max_size=8)))
    bounds = [0, *cuts, len(raw)]
    pieces = [raw[a:b] for a, b in itertools.pairwise(bounds)]
    ends = [at for stop in stops if (at := text.find(stop)) >= 0]
    taken, _ = stream(pieces, *stops)
    assert "".join(taken).startswith(text[: min(ends)] if ends else text)
    assert "".join(taken) == (text[: min(ends)] if ends else text) or ends
