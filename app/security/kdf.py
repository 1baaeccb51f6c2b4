"""What a guess at a passphrase costs: Argon2id or PBKDF2, by slot, measured on this machine."""

import os
import time
from dataclasses import dataclass
from typing import Annotated, Final

import msgspec
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from app.security.errors import NoMemoryForKeysError
from app.security.keys import KEY_BYTES, wipe

SALT_BYTES: Final = 32
_TARGET_S: Final = 1.0
_QUICK_S: Final = 0.5  # an unlock that takes less: the machine can bear slots that cost more
_FLOOR_MEMORY_KIB: Final = 64 * 1024  # as the passes: RFC 9106, second recommended option
_FLOOR_PASSES: Final = 3
_TOP_MEMORY_KIB: Final = 256 * 1024  # an 8 GB board must still be able to unlock
_TOP_PASSES: Final = 64
_FLOOR_ROUNDS: Final = 210_000
_TOP_ROUNDS: Final = 100_000_000


class Argon2idCost(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="name", tag="argon2id"
):
    """Memory-hard: what an attacker's hardware lacks (RFC 9106). Bounded in what may be read."""

    memory_kib: Annotated[int, msgspec.Meta(ge=8, le=4 * 1024 * 1024)]
    iterations: Annotated[int, msgspec.Meta(ge=1, le=1000)]
    lanes: Annotated[int, msgspec.Meta(ge=1, le=64)]

    @classmethod
    def floor(cls) -> "Argon2idCost":
        """The least that a new slot costs, on a machine of any speed."""
        return cls(_FLOOR_MEMORY_KIB, _FLOOR_PASSES, lanes=min(4, os.cpu_count() or 1))

    @classmethod
    def calibrated(cls) -> "Argon2idCost":
        """The cost that takes about a second here, never below the floor.

        Memory is raised first, since it is what an attacker's hardware lacks.
        """
        floor = cls.floor()
        memory_kib, elapsed_s = floor.memory_kib, _time_of(floor)
        top_kib = min(_TOP_MEMORY_KIB, max(_FLOOR_MEMORY_KIB, _physical_memory_kib() // 16))
        while memory_kib * 2 <= top_kib and elapsed_s * 2 <= _TARGET_S:
            memory_kib, elapsed_s = memory_kib * 2, elapsed_s * 2
        passes = int(_TARGET_S / (elapsed_s / floor.iterations))
        passes = max(floor.iterations, min(_TOP_PASSES, passes))
        return cls(memory_kib, passes, lanes=floor.lanes)

    @property
    def is_possible(self) -> bool:
        """Whether the function takes these numbers together."""
        return self.memory_kib >= 8 * self.lanes

    def derive(self, secret: bytearray, salt: bytes) -> bytearray:
        """32 bytes, which the caller wipes.

        Raises:
            NoMemoryForKeysError: the machine cannot give the memory.
        """
        key = bytearray(KEY_BYTES)
        try:
            _argon2id(self, secret, salt, key)
        except MemoryError as error:
            raise NoMemoryForKeysError(
                f"The passphrase was not checked: that takes {self.memory_kib // 1024} MiB of"
                " memory, which are not free. Nothing was changed.",
                hint="Close other programs, then try again.",
            ) from error
        finally:
            # OpenSSL frees its copy of the secret as it is. The same call again, for next to
            # nothing, gets the same place and writes over it.
            _argon2id(_NEXT_TO_NOTHING, bytearray(len(secret)), salt, bytearray(KEY_BYTES))
        return key

    def raised_to(self, wanted: "KdfCost") -> "KdfCost":
        """The wanted one, but nothing of this one lowered; itself where it costs enough."""
        if not isinstance(wanted, Argon2idCost):
            return wanted
        has_memory = self.memory_kib >= wanted.memory_kib
        work, wanted_work = (each.memory_kib * each.iterations for each in (self, wanted))
        if has_memory and work >= wanted_work:
            return self
        memory_kib = max(self.memory_kib, wanted.memory_kib)
        return Argon2idCost(memory_kib, max(self.iterations, wanted.iterations), wanted.lanes)


_NEXT_TO_NOTHING: Final = Argon2idCost(memory_kib=8, iterations=1, lanes=1)


class Pbkdf2Cost(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    tag_field="name",
    tag="pbkdf2-hmac-sha512",
):
    """Of approved algorithms only (NIST SP 800-132), and not memory-hard."""

    iterations: Annotated[int, msgspec.Meta(ge=1, le=_TOP_ROUNDS)]

    @classmethod
    def floor(cls) -> "Pbkdf2Cost":
        """The least that a new slot costs, on a machine of any speed."""
        return cls(_FLOOR_ROUNDS)

    @classmethod
    def calibrated(cls) -> "Pbkdf2Cost":
        """The cost that takes about a second here, never below the floor."""
        floor = cls.floor()
        rounds = int(floor.iterations * _TARGET_S / _time_of(floor))
        return cls(max(floor.iterations, min(_TOP_ROUNDS, rounds)))

    @property
    def is_possible(self) -> bool:
        """Any number of rounds is."""
        return True

    def derive(self, secret: bytearray, salt: bytes) -> bytearray:
        """32 bytes, which the caller wipes."""
        key = bytearray(KEY_BYTES)
        PBKDF2HMAC(
            algorithm=SHA512(), length=KEY_BYTES, salt=salt, iterations=self.iterations
        ).derive_into(secret, key)
        return key

    def raised_to(self, wanted: "KdfCost") -> "KdfCost":
        """The wanted one; itself where it costs enough."""
        if isinstance(wanted, Pbkdf2Cost) and wanted.iterations <= self.iterations:
            return self
        return wanted


KdfCost = Argon2idCost | Pbkdf2Cost


@dataclass(frozen=True, slots=True)
class KdfRule:
    """What a slot is to cost. ``cost`` None: calibrated on this machine to about a second."""

    kind: type[Argon2idCost] | type[Pbkdf2Cost] = Argon2idCost
    cost: KdfCost | None = None

    def for_first(self) -> KdfCost:
        """The cost of a new home's slot."""
        return self.kind.calibrated() if self.cost is None else self.cost

    def at_least(self, cost: KdfCost) -> KdfCost:
        """This cost, or a higher one where it is below the floor or of the other function."""
        if self.cost is not None:
            return cost.raised_to(self.cost)
        is_enough = cost.raised_to(self.kind.floor()) == cost
        return cost if is_enough else cost.raised_to(self.kind.calibrated())

    def after_opening(self, cost: KdfCost, took_s: float) -> KdfCost:
        """As ``at_least``; where opening was quick, what this machine can bear.

        So a slow machine measures nothing, and a quick one only until its slots cost enough.
        """
        if self.cost is None and took_s < _QUICK_S:
            return cost.raised_to(self.kind.calibrated())
        return self.at_least(cost)


def name_of(cost: KdfCost) -> str:
    """What files and scripts call the function."""
    return str(cost.__struct_config__.tag)


def _argon2id(cost: Argon2idCost, secret: bytearray, salt: bytes, key: bytearray) -> None:
    Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive_into(secret, key)  # type: ignore[arg-type]  # the stub is narrower than the code


def _physical_memory_kib() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024


def _time_of(cost: KdfCost) -> float:
    started_s = time.perf_counter()
    wipe(cost.derive(bytearray(b"calibration"), bytes(SALT_BYTES)))
    return time.perf_counter() - started_s
