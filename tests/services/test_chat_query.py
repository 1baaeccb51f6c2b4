"""What is typed into the search of chats, as it is read."""

from datetime import datetime

import pytest

from app.domain.chat import Role
from app.domain.chat_search import ChatFilters, ChatQuery
from app.domain.sought import Sought
from app.services.chat_query import as_filter, parse


def local(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day).astimezone()


@pytest.mark.parametrize(
    ("typed", "sought"),
    [
        ("", Sought()),
        ("pump", Sought((), "pump")),
        ("pump f", Sought(("pump",))),
        ("f", Sought(("f",))),
        ("泵", Sought((), "泵")),
        ("the pump failed", Sought(("the", "pump"), "failed")),
        ('"hydraulic pump" failed', Sought(("hydraulic pump",), "failed")),
        ('failed "hydraulic pump"', Sought(("failed", "hydraulic pump"))),
        ("„hydraulische Pumpe“", Sought(("hydraulische Pumpe",))),
        ("http://x.y/z", Sought((), "http://x.y/z")),
        ("at 12:30", Sought(("at",), "12:30")),
        ("in: pump", Sought(("in:",), "pump")),
        ("- * ?", Sought()),
        ("after:lunch", Sought((), "after:lunch")),
        ("on:2026-02-30", Sought((), "on:2026-02-30")),
        ("role:captain", Sought((), "role:captain")),
        ('"open', Sought((), '"open')),
    ],
)
def test_what_is_no_filter_is_words(typed: str, sought: Sought) -> None:
    assert parse(typed) == ChatQuery(sought)


@pytest.mark.parametrize(
    ("typed", "filters"),
    [
        ("in:Yard", ChatFilters(folders=("Yard",))),
        ('IN:"Yard  works" in:quay', ChatFilters(folders=("Yard works", "quay"))),
        ("tag:urgent", ChatFilters(tags=("urgent",))),
        ("model:qwen collection:Reports", ChatFilters(models=("qwen",), collections=("Reports",))),
        ("marking:RESTRICTED", ChatFilters(markings=("RESTRICTED",))),
        ("role:answer", ChatFilters(role=Role.ASSISTANT)),
        ("is:pinned is:archived", ChatFilters(is_pinned=True, is_archived=True)),
        ("on:2026-01-31", ChatFilters(after=local(2026, 1, 31), before=local(2026, 2, 1))),
        ("on:2026-02", ChatFilters(after=local(2026, 2, 1), before=local(2026, 3, 1))),
        ("on:2026", ChatFilters(after=local(2026, 1, 1), before=local(2027, 1, 1))),
        ("after:2026-1-5", ChatFilters(after=local(2026, 1, 5))),
        ("before:2026", ChatFilters(before=local(2026, 1, 1))),
        (
            "after:2026-01-05 after:2026 before:2027",
            ChatFilters(after=local(2026, 1, 5), before=local(2027, 1, 1)),
        ),
    ],
)
def test_filters_are_taken_out_of_the_words(typed: str, filters: ChatFilters) -> None:
    assert parse(f"the {typed} pump") == ChatQuery(Sought(("the",), "pump"), filters)
    assert parse(f"pump {typed}") == ChatQuery(Sought(("pump",)), filters)


@pytest.mark.parametrize("name", ["Yard", "Yard works", 'The "old" yard', "桥"])
def test_a_filter_that_is_written_is_read_again(name: str) -> None:
    (folder,) = parse(as_filter("in", name)).filters.folders
    assert folder == name.replace('"', "")
