"""The bench of the window gives its figures, over the real pipe, vault and window."""

import pytest

from app.bench import gui


@pytest.mark.usefixtures("qapp")
def test_the_bench_streams_through_a_worker_and_gives_every_figure() -> None:
    figures = gui.run(["--tokens", "150", "--messages", "20"])
    assert figures.keys() >= {
        "tokens", "messages", "samples", "p99_stall_ms", "worst_stall_ms", "open_chat_ms",
        "rss_growth_mb", "slowdown",
    }  # fmt: skip
    assert (figures["tokens"], figures["messages"]) == (150, 20)
    assert figures["samples"]
