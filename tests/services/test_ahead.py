"""Reading ahead keeps the order, hands errors on, and ends when nobody takes any more."""

import threading
from collections.abc import Generator
from contextlib import closing

import pytest

from app.services.ahead import ahead


def test_items_come_in_order_while_the_next_is_being_made() -> None:
    second_made = threading.Event()

    def items() -> Generator[int, None, None]:
        yield 1
        yield 2
        second_made.set()

    with closing(ahead(items(), depth=2)) as taken:
        assert next(taken) == 1
        assert second_made.wait(10)  # nobody has asked for the second yet
        assert list(taken) == [2]


def test_an_error_comes_after_what_was_made_before_it() -> None:
    def items() -> Generator[int, None, None]:
        yield 1
        raise ValueError("the second is damaged")

    taken = ahead(items(), depth=2)
    assert next(taken) == 1
    with pytest.raises(ValueError, match="damaged"):
        next(taken)


def test_whoever_stops_early_ends_the_thread() -> None:
    def items() -> Generator[int, None, None]:
        number = 0
        while True:
            yield number
            number += 1

    taken = ahead(items(), depth=1)
    assert [next(taken), next(taken)] == [0, 1]
    taken.close()
    assert not any(thread.name.startswith("ahead") for thread in threading.enumerate())
