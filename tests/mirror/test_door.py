"""The launcher over its pipes: it knows where to by itself, and every order has a last word."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.progress import CancelToken
from app.errors import CancelledError, UserFacingError
from app.mirror import launcher
from app.mirror.access import Access, MirrorFixedError, Named, NoMirrorError, allowed
from app.mirror.door import LauncherDoor, error_of
from app.mirror.launcher import Grant
from app.mirror.origin import Origin
from app.mirror.protocol import Failed, Fetched, Moving, Skipped, SyncOrder, Told, Verified
from app.policy.schema import MirrorPolicy, SandboxLevel
from tests.mirror.published import put_up, sha256, small_model
from tests.mirror.server import Mirror
from tests.mirror.site import Site

CONTENT = small_model("small")


class Desk:
    """A door, and the launcher's service at the other end of its pipes."""

    def __init__(self, mirror: Mirror, folder: Path) -> None:
        self.home = folder / "home"
        for name in ("parts", "trust"):
            (self.home / "sync" / name).mkdir(parents=True, mode=0o700)
        self.site = site = Site()
        site.add_model("small", CONTENT)
        put_up(mirror, site.publish())
        self.access = Access(site.trusted_root, Origin.parse(mirror.url), mirror.authority.pem)
        self.grant: Callable[[], Grant] = lambda: Grant(
            self.access, self.home, SandboxLevel.SECCOMP
        )
        orders_read, self._orders = os.pipe()
        replies_read, replies_write = os.pipe()
        self.door = LauncherDoor(replies_read, self._orders)
        self._thread = threading.Thread(
            target=launcher.serve, args=(orders_read, replies_write, self._granted)
        )
        self._thread.start()
        self.told: list[Told] = []

    def _granted(self) -> Grant:
        return self.grant()  # as it is when an order comes

    def run(self, order: SyncOrder, cancel: CancelToken | None = None) -> list[Told]:
        self.told.clear()
        self.door.run(order, self.told.append, cancel or CancelToken())
        return self.told

    def close(self) -> None:
        os.close(self._orders)
        self._thread.join()


@pytest.fixture
def desk(mirror: Mirror, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(mirror, tmp_path)
    yield made
    made.close()


def test_an_order_is_carried_out_and_told_of(desk: Desk) -> None:
    told = desk.run(SyncOrder())
    assert told[0] == Verified(len(CONTENT))
    assert told[-1] == Fetched(sha256(CONTENT))
    moving = [one for one in told if isinstance(one, Moving)]
    assert moving[-1].done_bytes == len(CONTENT)
    part = desk.home / "sync" / "parts" / f"{sha256(CONTENT)}.part"
    assert part.read_bytes() == CONTENT


def test_what_is_there_is_not_fetched(desk: Desk) -> None:
    assert desk.run(SyncOrder(have=(sha256(CONTENT),))) == [Verified(0)]
    assert desk.run(SyncOrder(is_look=True)) == [Verified(len(CONTENT))]


def test_a_refusal_of_the_launcher_s_own_passes_through(desk: Desk) -> None:
    def refuse() -> Grant:
        allowed(MirrorPolicy(url="https://a.invalid", trust_root="/x"), Named("https://b.invalid"))
        raise AssertionError

    desk.grant = refuse
    with pytest.raises(UserFacingError) as caught:
        desk.run(SyncOrder())
    assert caught.value.error_code == MirrorFixedError.code


def test_a_stick_is_not_the_launcher_s(desk: Desk) -> None:
    desk.access = Access(desk.access.root, media=desk.home)
    with pytest.raises(UserFacingError) as caught:
        desk.run(SyncOrder())
    assert caught.value.error_code == NoMirrorError.code


def test_a_level_that_is_not_reached_ends_it_before_the_request(
    desk: Desk, mirror: Mirror, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.workers.supervisor.Worker.sandbox_level", "policy")
    with pytest.raises(UserFacingError) as caught:
        desk.run(SyncOrder())
    assert (caught.value.error_code, mirror.asked) == ("sandbox_too_weak", [])


def test_a_fault_of_the_launcher_is_a_last_word_too(desk: Desk) -> None:
    def fail() -> Grant:
        raise ValueError("secret")

    working, desk.grant = desk.grant, fail
    with pytest.raises(UserFacingError) as caught:
        desk.run(SyncOrder())
    assert "secret" not in caught.value.message
    desk.grant = working
    assert desk.run(SyncOrder())[-1] == Fetched(sha256(CONTENT))


def test_who_cannot_hear_more_leaves_no_word_behind(desk: Desk) -> None:
    def deaf(_told: Told) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        desk.door.run(SyncOrder(), deaf, CancelToken())
    assert desk.run(SyncOrder())[0] == Verified(len(CONTENT))


@pytest.mark.parametrize("code", ["wrong_passphrase", "sync_died", "internal", "", "cancelled"])
def test_what_fetches_cannot_speak_for_others(code: str) -> None:
    assert error_of(Failed(code, "Give it away.")).error_code == "mirror_broken"
    assert error_of(Skipped("small", code, "Give it away.")).error_code == "mirror_broken"
    assert error_of(Failed("mirror_tls", "")).error_code == "mirror_tls"


def test_an_order_can_be_called_off(desk: Desk) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        desk.run(SyncOrder(), cancel)
    assert desk.run(SyncOrder())[-1] == Fetched(sha256(CONTENT))


def test_a_launcher_that_is_gone_is_told() -> None:
    orders_read, orders_write = os.pipe()
    replies_read, replies_write = os.pipe()
    os.close(replies_write)
    with pytest.raises(UserFacingError) as caught:
        LauncherDoor(replies_read, orders_write).run(SyncOrder(), lambda _: None, CancelToken())
    assert caught.value.error_code == "launcher_gone"
    os.close(orders_read)
    os.close(orders_write)
    os.close(replies_read)


def test_a_list_of_ten_thousand_is_taken_and_no_listing_is_asked_for(
    desk: Desk, mirror: Mirror
) -> None:
    """Pages of listings, and what stands in them, play no part: names come from the signed list."""
    for number in range(10_000):
        desk.site.add_model(f"m{number}", b"%d" % number)
    put_up(mirror, desk.site.publish())
    mirror.show({"api/models/site/small/tree/main": b"[" + b'{"path": "../x"},' * 1000 + b"{}]"})
    asked = len(mirror.asked)
    (verified,) = desk.run(SyncOrder(is_look=True))
    assert isinstance(verified, Verified)
    assert verified.total_bytes == len(CONTENT) + 10 * 1 + 90 * 2 + 900 * 3 + 9000 * 4
    assert not any(path.startswith("api/") for path, _ in mirror.asked[asked:])
