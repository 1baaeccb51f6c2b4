"""Terms of texts, where words have spaces between them and where they have none."""

import pytest

from app.index.terms import terms


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gates opened", ["gat", "open"]),
        ("人々の", ["人々", "々の"]),
        ("\U00020000\U00020001\U00020002", ["\U00020000\U00020001", "\U00020001\U00020002"]),
    ],
    ids=["spaced", "repetition mark", "rare ideographs"],
)
def test_terms_are_stems_or_pairs(text: str, found: list[str]) -> None:
    assert terms(text) == found
