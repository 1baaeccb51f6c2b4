"""What the bench of the engine takes: arguments that make sense, and what is clearly faster."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.bench import engine
from app.bench.engine_tune import clearly_fastest
from app.domain.engine import DEFAULT_TUNING, Tuning

_PLAIN, _SMALL = Tuning(flash_attention=False), Tuning(ubatch_tokens=128)


@pytest.mark.parametrize(
    ("plain", "small", "taken"),
    [
        ([1.2, 1.3, 1.1], [1.0, 1.0, 1.0], _PLAIN),
        ([1.2, 1.3, 1.1], [1.3, 1.4, 1.2], _SMALL),
        ([1.2, 1.3, 0.9], [1.0, 1.0, 1.0], DEFAULT_TUNING),
        ([1.2, 1.3, 0.9], [1.06, 1.07, 1.05], _SMALL),
        ([1.04, 1.04, 1.04], [0.5, 0.5, 0.5], DEFAULT_TUNING),
        ([0.9, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1], [1.0] * 8, _PLAIN),
    ],
)
def test_only_what_is_clearly_faster_is_taken(
    plain: Sequence[float], small: Sequence[float], taken: Tuning
) -> None:
    assert clearly_fastest(DEFAULT_TUNING, (_PLAIN, _SMALL), (plain, small)) == taken


@pytest.mark.parametrize(("model", "code"), [("no", "path_not_found"), (".", "model_unreadable")])
def test_a_model_that_cannot_be_read_is_said_so(tmp_path: Path, model: str, code: str) -> None:
    with pytest.raises(engine.ModelUnreadableError, match="Nothing was measured") as caught:
        engine.run(["--tune", "--model", str(tmp_path / model)], tmp_path)
    assert caught.value.error_code == code
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("rounds", ["0", "-1", "many", "²"])
def test_rounds_are_counted(tmp_path: Path, rounds: str) -> None:
    with pytest.raises(SystemExit):
        engine.run(["--rounds", rounds], tmp_path)
