"""When one sentence denies another."""

import pytest

from app.index.polarity import is_denied

PAIRS = [
    ("The crane failed on Monday.", "The crane did not fail on Monday."),
    ("The crane failed on Monday.", "The crane never failed on Monday."),
    ("The old crane was inspected.", "The old crane wasn't inspected."),
    ("Der Kran wurde am Montag geprüft.", "Der Kran wurde am Montag nicht geprüft."),
    ("La grúa fue revisada el lunes.", "La grúa no fue revisada el lunes."),
    ("La grue est contrôlée le lundi.", "La grue n'est pas contrôlée le lundi."),
    ("Cần cẩu được kiểm tra hôm thứ hai.", "Cần cẩu không được kiểm tra hôm thứ hai."),
    ("The pressure rose at noon.", "The pressure fell at noon."),
    ("The pump was able to start.", "The pump was unable to start."),
    ("There is, of course, a second pump.", "There is not, of course, a second pump."),
]


@pytest.mark.parametrize(("stated", "denied"), PAIRS)
def test_a_negation_is_seen_on_either_side(stated: str, denied: str) -> None:
    assert is_denied(denied, stated)
    assert is_denied(stated, denied)
    assert not is_denied(stated, stated)
    assert not is_denied(denied, denied)


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("The crane never failed.", "The crane did not fail."),
        ("The pump was not able to start.", "The pump was unable to start."),
        ("Not only the crane failed.", "The crane failed, and the pump too."),
        ("The crane stands at berth No. 4.", "The crane stands at berth 4."),
        ("Người ta đo không gian và không khí ở cảng.", "Người ta đo gian và khí ở cảng."),
        ("The crane failed.", "The crane failed, and nobody was hurt in the harbour."),
    ],
)
def test_what_only_looks_like_a_negation_denies_nothing(claim: str, quote: str) -> None:
    assert not is_denied(claim, quote)
