"""What a log may say of an error: never what was in it."""

from app.errors import UserFacingError
from app.security.redaction import describe, is_description

SECRET = "the reactor is at 53N"


def _raised() -> BaseException:
    try:
        _fail()
    except UserFacingError as error:
        return error
    raise AssertionError


def _fail() -> None:
    try:
        int(SECRET)  # quotes its argument in its message
    except ValueError as error:
        raise UserFacingError(SECRET, code="damaged_file") from error


def test_kinds_codes_and_places_are_told_and_no_text() -> None:
    told = describe(_raised())
    assert is_description(told)
    assert "UserFacingError(damaged_file) at test_redaction.py:" in told
    assert "<- ValueError at" in told
    assert SECRET not in told


def test_an_error_that_was_never_raised_can_be_told() -> None:
    assert describe(ValueError(SECRET)) == "ValueError at unknown"
    assert is_description("ValueError at unknown")


def test_a_text_is_no_description() -> None:
    for text in (SECRET, "", f"ValueError at unknown <- {SECRET}", "ValueError at a.py:1:f\n"):
        assert not is_description(text)
