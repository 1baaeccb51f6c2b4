"""The recovery code: what people make of it when they write it down and type it again."""

import pytest

from app.security import recovery
from app.security.recovery import Reading


@pytest.fixture
def code() -> bytearray:
    return recovery.draw()


def test_it_is_printed_as_eight_groups_of_six_characters_that_are_not_mistaken(
    code: bytearray,
) -> None:
    printed = recovery.printed(code)
    groups = printed.split("-")
    assert [len(group) for group in groups] == [6] * 8
    assert not set(printed) & set("ILOUilou")
    assert recovery.printed(recovery.draw()) != printed


def test_case_spaces_and_dashes_do_not_count(code: bytearray) -> None:
    printed = recovery.printed(code)
    for typed in (
        printed,
        printed.lower(),
        printed.replace("-", ""),
        printed.replace("-", "  "),
        f" {printed[:20]}\n{printed[20:]}\t",
    ):
        assert recovery.read(bytearray(typed.encode())) == (Reading.CODE, code)


def test_letters_that_look_like_figures_are_read_as_them() -> None:
    code = recovery.draw()
    while not {0x30, 0x31} <= set(code):
        code = recovery.draw()
    printed = recovery.printed(code)
    for figure, letters in (("0", "Oo"), ("1", "IiLl")):
        for letter in letters:
            typed = printed.replace(figure, letter)
            assert recovery.read(bytearray(typed.encode())) == (Reading.CODE, code)


def test_a_slip_is_told_from_a_code(code: bytearray) -> None:
    printed = recovery.printed(code)
    missed = 0
    for place, char in enumerate(printed):
        for other in set("23456789ABCDEFGH") - {char} if char != "-" else set():
            typed = printed[:place] + other + printed[place + 1 :]
            missed += recovery.read(bytearray(typed.encode()))[0] is not Reading.SLIP
    assert missed <= 2  # of some 700; one in 32,768 fits by chance


def test_a_character_too_few_or_an_unused_letter_is_a_slip_too(code: bytearray) -> None:
    printed = recovery.printed(code)
    for typed in (printed[:-1], printed[1:], "U" + printed[1:], printed + "7"):
        assert recovery.read(bytearray(typed.encode()))[0] is Reading.SLIP


@pytest.mark.parametrize(
    "passphrase",
    [
        "",
        "correct horse battery staple",
        "seven gulls over the north mole",
        "Tr0ub4dor&3",
        "ä" * 24,
    ],
)
def test_a_passphrase_is_no_slip(passphrase: str) -> None:
    assert recovery.read(bytearray(passphrase.encode())) == (Reading.OTHER, bytearray())
