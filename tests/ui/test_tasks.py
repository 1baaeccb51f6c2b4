"""The door off the GUI thread: order, batches, failures, and an end within bounds."""

import functools
import gc
import threading
import time
import weakref
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.progress import CancelToken
from app.errors import CancelledError, UserFacingError
from app.ui.bridge import Bridge
from app.ui.collector import Collector
from app.ui.tasks import LEAST_WAIT_MS, MOST_WAIT_MS, Job, Tasks, ignore, wait_after

WAIT_MS = 5_000
ITEMS = 5_000


class Emitter(QObject):
    counted = Signal(int)


def test_a_signal_can_be_emitted_thousands_of_times(qtbot: QtBot) -> None:
    """PySide6 6.12.0 aborts the process after some 550 (docs/adr/0002)."""
    assert qtbot is not None
    emitter = Emitter()
    heard: list[int] = []
    emitter.counted.connect(heard.append)
    for number in range(ITEMS):
        emitter.counted.emit(number)
    assert heard == list(range(ITEMS))


def test_a_read_runs_elsewhere_and_its_result_arrives_on_the_gui_thread(
    qtbot: QtBot, tasks: Tasks
) -> None:
    heard: list[tuple[int, bool]] = []

    def arrived(thread: int) -> None:
        heard.append((thread, QThread.isMainThread()))

    tasks.read(threading.get_ident, arrived)
    qtbot.waitUntil(lambda: bool(heard), timeout=WAIT_MS)
    assert heard[0][0] != threading.get_ident()
    assert heard[0][1]


def test_changes_run_one_after_the_other_in_order(qtbot: QtBot, tasks: Tasks) -> None:
    running = threading.Lock()
    overlaps: list[bool] = []
    done: list[int] = []

    def change(number: int) -> int:
        overlaps.append(not running.acquire(blocking=False))
        running.release()
        return number

    for number in range(200):
        tasks.change(functools.partial(change, number), done.append)
    qtbot.waitUntil(lambda: len(done) == 200, timeout=WAIT_MS)
    assert done == list(range(200))
    assert not any(overlaps)


def test_a_slow_change_does_not_hold_up_reads(qtbot: QtBot, tasks: Tasks) -> None:
    gate = threading.Event()
    done: list[str] = []
    tasks.change(lambda: gate.wait(WAIT_MS / 1000), lambda _: done.append("change"))
    tasks.read(lambda: "read", done.append)
    qtbot.waitUntil(lambda: done == ["read"], timeout=WAIT_MS)
    gate.set()
    qtbot.waitUntil(lambda: done == ["read", "change"], timeout=WAIT_MS)


def raise_error(error: BaseException) -> None:
    raise error


def test_an_error_for_people_goes_to_whoever_asked(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[UserFacingError] = []
    tasks.read(lambda: raise_error(UserFacingError("no")), on_failure=heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=WAIT_MS)
    assert heard[0].message == "no"


def test_errors_nobody_asked_about_find_their_way(qtbot: QtBot) -> None:
    bugs: list[BaseException] = []
    unhandled: list[UserFacingError] = []
    tasks = Tasks(on_bug=bugs.append, on_unhandled=unhandled.append)
    tasks.read(lambda: raise_error(ValueError("a bug")))
    tasks.change(lambda: raise_error(UserFacingError("no")))
    tasks.read(lambda: raise_error(CancelledError()))
    qtbot.waitUntil(lambda: bool(bugs) and bool(unhandled), timeout=WAIT_MS)
    assert [type(bug) for bug in bugs] == [ValueError]
    assert [error.message for error in unhandled] == ["no"]
    assert tasks.close()


def test_items_of_a_job_arrive_in_order_and_in_batches_before_the_result(
    qtbot: QtBot, tasks: Tasks
) -> None:
    batches: list[Sequence[int]] = []
    heard: list[str] = []

    has_arrived = threading.Event()

    def work(emit: Callable[[int], None], _cancel: CancelToken) -> str:
        for number in range(ITEMS):
            emit(number)
            if number == ITEMS // 2:  # so that more than one batch has to come
                assert has_arrived.wait(WAIT_MS / 1000)
        return "done"

    def arrived(batch: Sequence[int]) -> None:
        assert not heard
        batches.append(batch)
        has_arrived.set()

    started_s = time.monotonic()
    tasks.job(
        work,
        on_items=arrived,
        on_success=heard.append,
        on_finished=lambda: heard.append("finished"),
    )
    qtbot.waitUntil(lambda: heard == ["done", "finished"], timeout=WAIT_MS)
    elapsed_ms = (time.monotonic() - started_s) * 1000
    assert [item for batch in batches for item in batch] == list(range(ITEMS))
    assert 1 < len(batches) <= elapsed_ms / LEAST_WAIT_MS + 2


def test_the_first_item_after_a_pause_comes_at_once_and_the_last_with_the_result(
    qtbot: QtBot, tasks: Tasks
) -> None:
    batches: list[Sequence[str]] = []
    pauses: list[bool] = []
    may_go_on = threading.Event()

    def work(emit: Callable[[str], None], _cancel: CancelToken) -> None:
        for item in ("first", "second"):
            may_go_on.clear()
            emit(item)
            assert may_go_on.wait(WAIT_MS / 1000)
        emit("last")

    tasks.job(
        work,
        on_items=batches.append,
        on_success=lambda _: pauses.append(tasks._flush_timer.isActive()),
    )
    qtbot.waitUntil(lambda: len(batches) == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not tasks._flush_timer.isActive(), timeout=WAIT_MS)
    may_go_on.set()
    qtbot.waitUntil(lambda: len(batches) == 2, timeout=WAIT_MS)
    tasks._flush_timer.start(WAIT_MS)  # what comes with the end must not wait for it
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(pauses), timeout=WAIT_MS)
    assert batches == [["first"], ["second"], ["last"]]
    assert pauses == [True]


def test_items_that_keep_coming_wake_the_window_once() -> None:
    woken: list[Callable[[], None]] = []
    job: Job[int] = Job(ignore, ignore, woken.append)
    for number in range(3):
        job.emit(2 * number)
        job.emit(2 * number + 1)
        assert job.has_items()
        job.flush()
    assert len(woken) == 1
    assert not job.has_items()  # a pause: nobody looks any more
    job.emit(6)
    assert len(woken) == 2


@pytest.mark.parametrize("cost_ms", [0.0, 0.4, 1.0, 2.4, 9.0, 1e6])
def test_no_batch_waits_longer_than_the_limit_nor_shorter_than_the_least(cost_ms: float) -> None:
    assert LEAST_WAIT_MS <= wait_after(cost_ms) <= MOST_WAIT_MS
    assert wait_after(cost_ms) <= wait_after(2 * cost_ms)


def test_a_cancelled_job_ends_without_a_result(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[str] = []
    is_cancelled = threading.Event()

    def work(_emit: Callable[[int], None], cancel: CancelToken) -> str:
        assert is_cancelled.wait(WAIT_MS / 1000)
        cancel.raise_if_cancelled()
        return "not cancelled"

    job = tasks.job(work, on_success=heard.append, on_finished=lambda: heard.append("finished"))
    assert tasks.is_busy
    job.cancel()
    is_cancelled.set()
    qtbot.waitUntil(lambda: bool(heard), timeout=WAIT_MS)
    assert heard == ["finished"]
    assert not tasks.is_busy


@pytest.mark.parametrize("broken", ["items", "success"])
def test_a_job_is_finished_whatever_its_callbacks_raise(qtbot: QtBot, broken: str) -> None:
    bugs: list[BaseException] = []
    heard: list[str] = []
    tasks = Tasks(on_bug=bugs.append)

    def hear(what: str) -> None:
        heard.append(what)
        if what == broken:
            raise ValueError("a bug")

    def work(emit: Callable[[int], None], _cancel: CancelToken) -> None:
        emit(1)

    tasks.job(
        work,
        on_items=lambda _: hear("items"),
        on_success=lambda _: hear("success"),
        on_finished=lambda: hear("finished"),
    )
    qtbot.waitUntil(lambda: "finished" in heard, timeout=WAIT_MS)
    assert heard == ["items", "success", "finished"]
    assert [type(bug) for bug in bugs] == [ValueError]
    assert not tasks.is_busy
    assert tasks.close()


def test_calls_that_arrive_together_are_all_run(qtbot: QtBot) -> None:
    errors: list[BaseException] = []
    heard: list[str] = []
    bridge = Bridge(on_error=errors.append)
    bridge.post(lambda: raise_error(ValueError("a bug")))
    bridge.post(lambda: heard.append("after"))
    qtbot.waitUntil(lambda: heard == ["after"], timeout=WAIT_MS)
    assert [type(error) for error in errors] == [ValueError]


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def hear(self, what: object) -> None:
        self.heard.append(what)


def test_a_callback_of_a_destroyed_object_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    gone, there, gate = Listener(), Listener(), threading.Event()
    tasks.read(lambda: gate.wait(WAIT_MS / 1000), gone.hear)
    with qtbot.waitSignal(gone.destroyed, timeout=WAIT_MS):
        gone.deleteLater()
    gate.set()
    tasks.change(lambda: 1, there.hear)
    qtbot.waitUntil(lambda: there.heard == [1], timeout=WAIT_MS)
    assert gone.heard == []


def test_closing_waits_a_bounded_time_and_calls_nobody_back(qtbot: QtBot) -> None:
    assert qtbot is not None
    gate = threading.Event()
    heard: list[bool | str] = []
    tasks = Tasks(on_bug=raise_error)
    tasks.read(gate.wait, heard.append)
    tasks.change(lambda: "late", heard.append)
    started_s = time.monotonic()
    assert not tasks.close(timeout_s=0.05)
    assert time.monotonic() - started_s < WAIT_MS / 1000  # the gate is shut for good
    gate.set()
    assert tasks.wait(timeout_s=WAIT_MS / 1000)
    tasks.read(lambda: "after", heard.append)
    QApplication.processEvents()
    assert heard == []


def test_finishing_lets_what_was_asked_for_come_to_its_end(qtbot: QtBot) -> None:
    assert qtbot is not None
    done: list[int] = []
    tasks = Tasks(on_bug=raise_error)
    for number in range(50):
        tasks.change(functools.partial(done.append, number))
    assert tasks.finish()
    assert done == list(range(50))


class Held:
    """Something that notes on which thread it ends."""

    def __init__(self, ends: list[bool]) -> None:
        weakref.finalize(self, lambda: ends.append(QThread.isMainThread()))

    def hear(self, _: object) -> None:
        pass


class Knot(Held):
    """Garbage that only the cycle collector finds."""

    def __init__(self, ends: list[bool]) -> None:
        super().__init__(ends)
        self.itself = self


def test_what_a_caller_hands_in_ends_on_the_gui_thread(qtbot: QtBot, tasks: Tasks) -> None:
    """A widget whose last reference another thread drops is destroyed there: a crash."""
    ends: list[bool] = []
    number = 300

    def ask() -> None:
        held = Held(ends)

        def fail() -> None:
            held.hear("the traceback holds this frame")
            raise UserFacingError("no")

        def emit(emit: Callable[[Held], None], _cancel: CancelToken) -> None:
            emit(Held(ends))

        tasks.read(functools.partial(held.hear, 1), Held(ends).hear)
        tasks.change(lambda: Held(ends), held.hear)
        tasks.read(fail, on_failure=Held(ends).hear)
        tasks.job(emit, on_items=held.hear, on_success=Held(ends).hear)

    for _ in range(number):
        ask()
    qtbot.waitUntil(lambda: len(ends) == 6 * number, timeout=WAIT_MS)
    assert all(ends)


def test_what_never_came_back_is_let_go_on_the_gui_thread(qtbot: QtBot) -> None:
    assert qtbot is not None
    ends: list[bool] = []
    tasks = Tasks(on_bug=raise_error)
    gate = threading.Event()

    def wait(held: Held) -> Held:
        gate.wait(WAIT_MS / 1000)
        return held

    tasks.change(functools.partial(wait, Held(ends)), ignore)
    tasks.change(functools.partial(Held(ends).hear, 1), Held(ends).hear)
    assert not tasks.close(timeout_s=0.05)
    gate.set()
    assert tasks.wait(timeout_s=WAIT_MS / 1000)
    assert ends == []
    assert tasks.release()
    assert ends == [True, True, True]


def test_a_job_under_way_is_waited_for_however_often_it_was_abandoned(qtbot: QtBot) -> None:
    assert qtbot is not None
    tasks = Tasks(on_bug=raise_error)
    gate = threading.Event()
    tasks.job(lambda _emit, _cancel: gate.wait(WAIT_MS / 1000))
    tasks.abandon()
    tasks.abandon()
    assert not tasks.wait(timeout_s=0.05)
    assert not tasks.release()
    gate.set()
    assert tasks.close()


def test_an_abandoned_door_begins_no_job(qtbot: QtBot) -> None:
    assert qtbot is not None
    heard: list[str] = []
    tasks = Tasks(on_bug=raise_error)
    tasks.abandon()
    job: Job[int] = tasks.job(lambda _emit, _cancel: heard.append("ran"), on_success=lambda _: None)
    assert job.token.is_cancelled
    assert tasks.close()
    assert heard == []


def test_who_abandons_while_called_back_hears_nothing_more(qtbot: QtBot) -> None:
    heard: list[str] = []
    tasks = Tasks(on_bug=raise_error)

    def abandon(_: Sequence[int]) -> None:
        heard.append("items")
        tasks.abandon()

    tasks.job(
        lambda emit, _cancel: emit(1),
        on_items=abandon,
        on_success=lambda _: heard.append("success"),
        on_finished=lambda: heard.append("finished"),
    )
    qtbot.waitUntil(lambda: bool(heard), timeout=WAIT_MS)
    assert tasks.close()
    QApplication.processEvents()
    assert heard == ["items"]


@pytest.fixture
def collector(qtbot: QtBot) -> Collector:
    assert qtbot is not None
    return Collector()


def test_cycles_made_on_a_worker_thread_are_collected_on_the_gui_thread(
    qtbot: QtBot, tasks: Tasks, collector: Collector
) -> None:
    ends: list[bool] = []
    made: list[None] = []
    collector.start()
    collector.collect_due()  # the first one freezes what the start left
    try:

        def make_garbage() -> None:
            for _ in range(gc.get_threshold()[0] * 3):
                Knot(ends)

        tasks.read(make_garbage, made.append)
        qtbot.waitUntil(lambda: bool(made), timeout=WAIT_MS)
        collector.collect_due()
        assert ends
        assert all(ends)
    finally:
        collector.stop()
    assert gc.isenabled()


@pytest.mark.parametrize(
    ("since_s", "is_writing", "is_collected"),
    [(30, False, False), (61, False, True), (61, True, False), (601, True, True)],
)
def test_a_full_collection_waits_for_the_end_of_an_answer_but_not_for_ever(
    qtbot: QtBot, since_s: float, *, is_writing: bool, is_collected: bool
) -> None:
    assert qtbot is not None
    ends: list[bool] = []
    collector = Collector(is_writing=lambda: is_writing)
    collector.start()
    collector.collect_due()
    try:
        old = [Knot(ends)]
        gc.collect(1)
        gc.collect(1)  # old enough for only a full pass to look at it
        old.clear()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(collector, "_full_at_s", time.monotonic() - since_s)
            collector.collect_due()
        assert bool(ends) is is_collected
    finally:
        collector.stop()
