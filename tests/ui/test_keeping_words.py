"""What people are told of how long a chat is kept."""

from datetime import datetime, timedelta

import pytest

from app.ui.keeping import choices, going

NOW = datetime(2026, 11, 20, 15, 0).astimezone()


def test_a_site_without_a_time_lets_people_choose_any() -> None:
    words = [word for word, _ in choices(0)]
    assert words == ["Until I delete it", "1 day", "7 days", "30 days", "1 year"]


def test_nothing_longer_than_the_sites_time_is_offered() -> None:
    assert choices(30) == (("30 days, as your site says", None), ("1 day", 1), ("7 days", 7))


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (-5, "Goes today"),
        (3, "Goes today"),
        (12, "Goes tomorrow"),
        (13 * 24, "Goes on 3 Dec"),
        (400 * 24, "Goes on 25 Dec 2027"),
    ],
)
def test_a_day_is_named_as_people_name_it(hours: float, words: str) -> None:
    assert going(NOW + timedelta(hours=hours), NOW) == words


def test_a_chat_that_stays_is_not_spoken_of() -> None:
    assert going(None, NOW) == ""
