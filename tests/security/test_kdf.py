"""What a guess costs: never below the floor, never lowered, measured where it is worth it."""

import hashlib
import math
import subprocess
import sys

import pytest

from app.security import kdf
from app.security.kdf import Argon2idCost, KdfCost, KdfRule, Pbkdf2Cost, name_of

SALT = bytes(range(32))


@pytest.mark.real_kdf
@pytest.mark.parametrize("kind", [Argon2idCost, Pbkdf2Cost])
def test_calibration_never_goes_below_the_floor(
    kind: type[Argon2idCost] | type[Pbkdf2Cost],
) -> None:
    cost, floor = kind.calibrated(), kind.floor()
    assert cost.raised_to(floor) == cost
    if isinstance(cost, Argon2idCost):
        assert 64 * 1024 <= cost.memory_kib <= 256 * 1024
        assert cost.iterations >= 3
    else:
        assert cost.iterations >= 210_000


@pytest.mark.parametrize("kind", [Argon2idCost, Pbkdf2Cost])
def test_calibration_keeps_the_floor_on_a_machine_that_is_far_too_slow(
    kind: type[Argon2idCost] | type[Pbkdf2Cost], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kdf, "_time_of", lambda _cost: 60.0)
    assert kind.calibrated() == kind.floor()


def test_pbkdf2_is_the_one_of_the_standard() -> None:
    key = Pbkdf2Cost(1000).derive(bytearray(b"a secret"), SALT)
    assert key == hashlib.pbkdf2_hmac("sha512", b"a secret", SALT, 1000, dklen=32)


@pytest.mark.parametrize(
    ("cost", "wanted", "raised"),
    [
        (Argon2idCost(64, 1, 1), Argon2idCost(128, 3, 2), Argon2idCost(128, 3, 2)),
        (Argon2idCost(64, 9, 1), Argon2idCost(128, 3, 2), Argon2idCost(128, 9, 2)),
        (Argon2idCost(128, 3, 4), Argon2idCost(64, 4, 1), Argon2idCost(128, 3, 4)),
        (Argon2idCost(128, 3, 1), Argon2idCost(128, 3, 4), Argon2idCost(128, 3, 1)),
        (Argon2idCost(128, 3, 1), Pbkdf2Cost(2), Pbkdf2Cost(2)),
        (Pbkdf2Cost(9), Argon2idCost(64, 1, 1), Argon2idCost(64, 1, 1)),
        (Pbkdf2Cost(9), Pbkdf2Cost(10), Pbkdf2Cost(10)),
        (Pbkdf2Cost(10), Pbkdf2Cost(9), Pbkdf2Cost(10)),
    ],
)
def test_a_cost_is_raised_or_stays(cost: KdfCost, wanted: KdfCost, raised: KdfCost) -> None:
    assert cost.raised_to(wanted) == raised


class Measuring:
    """Counts how often the machine is measured."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, takes_s: float) -> None:
        self.times = 0
        self._takes_s = takes_s
        monkeypatch.setattr(kdf, "_time_of", self._time_of)

    def _time_of(self, _cost: KdfCost) -> float:
        self.times += 1
        return self._takes_s


def test_a_slow_machine_is_not_measured_at_an_unlock(monkeypatch: pytest.MonkeyPatch) -> None:
    measuring = Measuring(monkeypatch, takes_s=3.0)
    floor = Argon2idCost.floor()
    assert KdfRule().after_opening(floor, took_s=3.0) == floor
    assert measuring.times == 0


def test_a_quick_machine_raises_once_and_is_not_measured_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    measuring = Measuring(monkeypatch, takes_s=0.2)
    raised = KdfRule(Pbkdf2Cost).after_opening(Pbkdf2Cost.floor(), took_s=0.2)
    assert raised == Pbkdf2Cost(1_050_000)
    assert KdfRule(Pbkdf2Cost).after_opening(raised, took_s=1.0) == raised
    assert measuring.times == 1


@pytest.mark.parametrize("below", [Argon2idCost(64, 1, 1), Pbkdf2Cost(10_000_000)])
def test_a_slot_below_the_floor_or_of_the_other_function_is_raised_however_long_it_took(
    monkeypatch: pytest.MonkeyPatch, below: KdfCost
) -> None:
    Measuring(monkeypatch, takes_s=0.9)
    assert KdfRule().after_opening(below, took_s=math.inf) == Argon2idCost.floor()


def test_scripts_see_the_names_of_the_functions() -> None:
    names = [name_of(cost) for cost in (Argon2idCost(64, 1, 1), Pbkdf2Cost(1))]
    assert names == ["argon2id", "pbkdf2-hmac-sha512"]


_SHORT_OF_MEMORY = """
import resource
from app.security.errors import NoMemoryForKeysError
from app.security.kdf import Argon2idCost
resource.setrlimit(resource.RLIMIT_AS, (512 << 20, 512 << 20))
try:
    Argon2idCost(2 * 1024 * 1024, 1, 1).derive(bytearray(b"a secret"), bytes(32))
except NoMemoryForKeysError as error:
    print(error.error_code)
Argon2idCost(1024, 1, 1).derive(bytearray(b"a secret"), bytes(32))
"""


def test_a_lack_of_memory_is_told_in_a_sentence_and_passes() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SHORT_OF_MEMORY], capture_output=True, text=True, check=True
    )
    assert done.stdout == "no_memory\n"
