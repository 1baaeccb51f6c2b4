"""Which characters leave a document."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.cleaning import Cleaner, is_clean


def test_direction_controls_are_removed_and_reported() -> None:
    cleaner = Cleaner()

    assert cleaner.clean("invoice\u202eexe.pdf\u2066") == "invoiceexe.pdf"
    assert cleaner.warnings() == ["Hidden text direction controls were removed from the text (2)."]


def test_zero_width_and_tag_characters_are_removed_and_reported() -> None:
    cleaner = Cleaner()

    text = cleaner.clean("pay\u200b now\U000e0041\U000e0042\u2060")

    assert text == "pay now"
    assert len(cleaner.warnings()) == 2


def test_a_joiner_stays_where_it_changes_how_a_word_is_written() -> None:
    persian = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"

    assert Cleaner().clean(persian) == persian
    assert Cleaner().clean("क्\u200dष") == "क्\u200dष"
    assert Cleaner().clean("ad\u200cmin") == "admin"


def test_soft_hyphens_and_byte_order_marks_go_without_a_warning() -> None:
    cleaner = Cleaner()

    assert (
        cleaner.clean("\ufeffoptional\u00adhyphen and line\u00ad\nend")
        == "optionalhyphen and lineend"
    )
    assert cleaner.warnings() == []


def test_line_ends_become_one_kind_and_blank_lines_one() -> None:
    assert Cleaner().clean("a\r\nb\rc\x0bd  \n\n \n\ne\x0cf\n") == "a\nb\nc\nd\n\ne\n\nf"


def test_control_characters_and_halves_of_characters_do_not_pass() -> None:
    assert Cleaner().clean("a\x00b\x1bc\ud800") == "abc\ufffd"


def test_combining_characters_stay_as_they_are() -> None:
    assert Cleaner().clean("e\u0301") == "e\u0301"


@given(st.text(alphabet=st.characters(), max_size=200))
def test_what_was_cleaned_is_clean(text: str) -> None:
    assert is_clean(Cleaner().clean(text))


@pytest.mark.parametrize("character", ["\x00", "\r", "\u202e", "\u200b", "\U000e0041", "\ufffe"])
def test_a_hidden_character_is_seen(character: str) -> None:
    assert not is_clean(f"a{character}b")


@pytest.mark.parametrize("place", [0, 16_383, 16_384, 16_385, 32_768, 40_000])
@pytest.mark.parametrize("hidden", ["\u202e", "\x1b", "\u200d", "\U000e0041"])
def test_one_hidden_character_is_found_wherever_it_is(place: int, hidden: str) -> None:
    text = "ä" * place + hidden + "ä" * (40_000 - place)

    assert not is_clean(text)
    assert is_clean(text.replace(hidden, ""))


@pytest.mark.parametrize("place", [16_383, 16_384, 16_385])
def test_a_joiner_within_a_word_of_its_script_stays_wherever_it_is(place: int) -> None:
    letters = "\u0628" * 20_000

    assert is_clean(letters[:place] + "\u200c" + letters[place:])


@pytest.mark.parametrize("run", ["\t", " ", "\u00a0", "\n", "\t\n", "\u200b", "\u200c", "\u0301"])
def test_a_long_run_of_anything_costs_linear_time(run: str) -> None:
    began_s = time.process_time()

    Cleaner().clean(f"a{run * 200_000}b")

    assert time.process_time() - began_s < 5
