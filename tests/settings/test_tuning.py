"""What was measured to be fastest is remembered for one model, machine and build."""

import json
import stat
from pathlib import Path

import pytest

from app.domain.engine import Tuning
from app.settings.errors import SettingsNotSavedError
from app.settings.tuning import TUNING_FILE, TuningStore

_FAST = Tuning(flash_attention=False, ubatch_tokens=128, spin=0, threads=3, threads_batch=4)
_HERE, _MODEL = "a processor, 4 cores, build 1", "ab" * 32


def test_it_comes_back_for_the_same_model_machine_and_build(tmp_path: Path) -> None:
    store = TuningStore(tmp_path)
    store.save(_MODEL, _HERE, _FAST)
    store.save("cd" * 32, _HERE, Tuning(spin=7))
    assert TuningStore(tmp_path).load(_MODEL, _HERE) == _FAST
    assert stat.S_IMODE((tmp_path / TUNING_FILE).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("model", "machine"), [("cd" * 32, _HERE), (_MODEL, "a processor, 8 cores, build 1")]
)
def test_it_says_nothing_of_others(tmp_path: Path, model: str, machine: str) -> None:
    store = TuningStore(tmp_path)
    store.save(_MODEL, _HERE, _FAST)
    assert store.load(model, machine) is None


def test_the_last_measurement_counts(tmp_path: Path) -> None:
    store = TuningStore(tmp_path)
    for tuning in (_FAST, Tuning(spin=9)):
        store.save(_MODEL, _HERE, tuning)
    assert store.load(_MODEL, _HERE) == Tuning(spin=9)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ubatch_tokens", 0),
        ("ubatch_tokens", 10**6),
        ("ubatch_tokens", "512"),
        ("spin", -1),
        ("spin", True),
        ("threads", 10**6),
        ("threads_batch", None),
        ("flash_attention", "yes"),
        ("preload", "evil.so"),
    ],
)
def test_a_value_that_no_measurement_gives_is_not_used(
    tmp_path: Path, name: str, value: object
) -> None:
    store = TuningStore(tmp_path)
    store.save(_MODEL, _HERE, _FAST)
    kept = json.loads((tmp_path / TUNING_FILE).read_text())
    kept[_MODEL]["tuning"][name] = value
    (tmp_path / TUNING_FILE).write_text(json.dumps(kept))
    assert store.load(_MODEL, _HERE) is None


@pytest.mark.parametrize("damaged", ["", "{", "[]", '{"' + _MODEL + '": 5}', "\0" * 900])
def test_a_damaged_file_says_nothing_and_is_written_anew(tmp_path: Path, damaged: str) -> None:
    (tmp_path / TUNING_FILE).write_text(damaged)
    store = TuningStore(tmp_path)
    assert store.load(_MODEL, _HERE) is None
    store.save(_MODEL, _HERE, _FAST)
    assert store.load(_MODEL, _HERE) == _FAST


def test_a_home_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsNotSavedError):
        TuningStore(tmp_path / "none").save(_MODEL, _HERE, _FAST)
