"""The bench of the window gives its figures, over the real pipe, vault and window."""

from pathlib import Path

import pytest

from app.bench import gui
from app.bench.gui_rate import beside_window
from app.bench.gui_scroll import scrolling
from app.bench.gui_window import GuiBenchError, opened
from app.bootstrap import App
from app.policy.schema import SitePolicy
from tests.conftest import PASSPHRASE


@pytest.mark.usefixtures("qapp")
def test_the_bench_streams_through_a_worker_and_gives_every_figure() -> None:
    figures = gui.run([
        "--tokens", "60", "--messages", "20", "--scrolled", "40", "--frames", "4",
        "--without-model", "--answer", "40",
    ])  # fmt: skip
    assert figures.keys() >= {
        "tokens", "messages", "samples", "p99_stall_ms", "worst_stall_ms", "open_chat_ms",
        "rss_growth_mb", "slowdown", "wheel_late", "page_late", "paragraph_processor_share",
        "list_processor_share", "code_processor_share",
    }  # fmt: skip
    assert (figures["tokens"], figures["messages"], figures["frames"]) == (60, 20, 8)
    assert figures["samples"]
    assert figures["wheel_frame_p99_ms"]
    assert figures["page_frame_p99_ms"]


@pytest.mark.usefixtures("qapp")
def test_the_model_writes_the_same_into_the_window_and_to_nobody(home: Path) -> None:
    session = App(home=home, policy=SitePolicy()).unlock(bytearray(PASSPHRASE))
    try:
        figures = beside_window(session, 1, 64, question="Hello")
        answers = [session.history.get(chat.id).messages[-1] for chat in session.history.list()]
    finally:
        session.close()
    assert figures["tokens_per_s_of_no_window"]
    assert isinstance(figures["window_processor_share"], float)
    assert len(answers) == 3  # the first only warms up
    assert len({answer.text for answer in answers}) == 1


@pytest.mark.usefixtures("qapp")
def test_a_chat_that_is_too_short_to_scroll_gives_no_figures() -> None:
    with (
        gui.long_chat(["a"], per_second=1.0, messages=2) as (session, conversation),
        opened(session) as window,
    ):
        window.open_chat(conversation)
        with pytest.raises(GuiBenchError, match="too short"):
            scrolling(window, 10)
