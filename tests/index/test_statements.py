"""Sentences that can be quoted alone, and the sections of a document."""

import itertools

from app.index.statements import sections, statements


def quoted(text: str) -> list[str]:
    return [text[one.start : one.end] for one in statements(text)]


def test_whole_sentences_are_taken_and_headings_questions_and_figures_left() -> None:
    text = (
        "4.2 Cause\n\nThe pump lost pressure after the seal failed. Why did it fail?\n\n"
        "1,204 88 17.5 903\n\nThe ring was worn down by salt water and heat."
    )
    assert quoted(text) == [
        "The pump lost pressure after the seal failed.",
        "The ring was worn down by salt water and heat.",
    ]


def test_the_mark_of_a_list_is_no_part_of_a_sentence() -> None:
    text = "- The lines were checked at every change of shift.\n2) Nobody was hurt on that day."
    assert quoted(text)[0] == "The lines were checked at every change of shift."
    assert quoted(text)[1] == "Nobody was hurt on that day."


def test_a_sentence_that_leans_on_another_weighs_less() -> None:
    alone, leaning = statements("The crane at berth four stopped. It was repaired within a week.")
    assert leaning.weight < alone.weight


def test_where_there_are_only_lines_these_are_given_with_less_weight() -> None:
    (row,) = statements("| Hydrant valve | fuel jetty |")
    assert row.weight < 1


def test_sections_follow_the_finest_headings_that_are_few_enough() -> None:
    headings = ["Plan > A > x", "Plan > A > y", "Plan > B", "Plan > B\nname | count"]
    fine, coarse = sections(headings, pieces=3, most=4), sections(headings, pieces=2, most=4)
    assert [(one.start, one.end, one.title) for one in fine] == [
        (0, 1, "x"),
        (1, 2, "y"),
        (2, 4, "B"),
    ]
    assert [(one.start, one.end, one.title) for one in coarse] == [(0, 2, "A"), (2, 4, "B")]


def test_each_section_of_the_first_level_is_a_piece_even_where_fewer_were_wanted() -> None:
    found = sections([f"Plan > {n}" for n in range(6)], pieces=3, most=8)
    assert [one.title for one in found] == [str(n) for n in range(6)]


def test_without_headings_a_document_is_cut_into_even_pieces() -> None:
    found = sections(["Log"] * 10, pieces=4, most=8)
    assert [one.start for one in found] == [0, 2, 5, 7]
    assert found[-1].end == 10
    assert {one.title for one in found} == {""}


def test_far_more_sections_than_pieces_give_even_pieces_and_all_passages_are_kept() -> None:
    found = sections([f"Log > {n}" for n in range(50)], pieces=4, most=8)
    assert len(found) == 4
    assert found[0].start == 0
    assert found[-1].end == 50
    assert all(one.end == other.start for one, other in itertools.pairwise(found))


def test_documents_without_a_title_above_their_headings_have_them_joined() -> None:
    found = sections([f"{n}" for n in range(9)], pieces=3, most=3)
    assert len(found) == 3
    assert found[-1].end == 9
