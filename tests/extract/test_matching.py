"""A passage is found again by its letters and digits."""

import pytest

from app.extract.matching import count, find


@pytest.mark.parametrize(
    ("text", "mark", "found"),
    [
        ("Then the pump failed. It was", "the pump failed.", "the pump failed."),
        ("the re-\r\nplacement came", "the replacement", "the re-\r\nplacement"),
        ("the re\ufffeplacement came", "the replacement", "the re\ufffeplacement"),
        ("of\u00a0the \ufb01rst kind", "the first", "the \ufb01rst"),
        ("Cafe\u0301 Zu\u0308rich 4", "Caf\u00e9 Z\u00fcrich", "Cafe\u0301 Zu\u0308rich"),
        ("he said (“no pump”), then", "no pump", "(“no pump”),"),
        ("潮位は高い。船は", "潮位は高い", "潮位は高い。"),
        ("several pumps", "pump", "pump"),
    ],
)
def test_layout_does_not_matter(text: str, mark: str, found: str) -> None:
    span = find(text, mark)
    assert span is not None
    assert text[slice(*span)] == found


@pytest.mark.parametrize("mark", ["", " — ", "pumps", "pump failed"])
def test_what_is_not_there_is_not_found(mark: str) -> None:
    assert find("The pump is well.", mark) is None


def test_the_one_after_earlier_ones_is_found_or_the_last() -> None:
    text = "pump, Pump, p-u-m-p"
    assert [find(text, "pump", earlier=n) for n in range(4)] == [
        (0, 5), (6, 11), (12, 19), (12, 19)
    ]  # fmt: skip
    assert count(text, "pump") == 3
    assert count(text, " ") == 0
