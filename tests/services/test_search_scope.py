"""Where a search looks, while documents come and go."""

from app.domain.retrieval import Scored
from app.services.search_scope import still_inside


def test_what_came_in_elsewhere_while_it_was_searched_is_not_found() -> None:
    found = [Scored(1, 0.9), Scored(2, 0.8), Scored(3, 0.7)]
    before = (7,)
    assert still_inside(found, before, (None, before)) == found
    assert still_inside(found, before, (None, (2, 7))) == [found[0], found[2]]
    assert still_inside(found, before, ((1, 2), ())) == found[:2]
