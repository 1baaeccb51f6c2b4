"""What the library tells of single documents, over a real vault."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.documents import ExtractedPage, FileOutcome, FileStatus, PassageSpan
from app.domain.progress import CancelToken
from app.extract.client import ExtractClient
from app.vault.connection import Vault
from app.vault.documents import Documents
from tests.extract import making
from tests.services.conftest import note_of
from tests.services.watching import Desk


@pytest.fixture(scope="module")
def extractor() -> Iterator[ExtractClient]:
    client = ExtractClient()
    yield client
    client.stop()


@pytest.fixture
def desk(vault: Vault, tmp_path: Path, extractor: ExtractClient, starter: Path) -> Desk:
    tokenizer = starter / "embedder" / "tokenizer.json"
    return Desk(vault, tmp_path, extractor=extractor, tokenizer=tokenizer)


def test_equal_words_of_a_page_are_marked_in_the_passage_that_was_cited(desk: Desk) -> None:
    terms = "Payment within\n30 days."
    parts = [f"Invoice {n}. {terms}" for n in range(3)] + ["Invoice 3. No terms."]
    text = "\n\n".join(parts)
    starts = [text.index(part) for part in parts]
    spans = [
        PassageSpan(0, start, start + len(part), part, "")
        for start, part in zip(starts, parts, strict=True)
    ]
    note = replace(
        note_of(text), pages=[ExtractedPage(1, "", text)], spans=spans, vectors=bytes(16)
    )
    added = Documents(desk.vault).add(note, original=None)

    views = [
        desk.library.page_view(passage, "Payment within 30 days.") for passage in added.passages
    ]

    places = [start + len("Invoice 0. ") for start in starts]
    assert [view.start for view in views] == [*places[:3], places[2]]  # the last is a neighbour's
    assert {view.text[view.start : view.end] for view in views} == {terms}
    unquoted = desk.library.page_view(added.passages[1])
    assert (unquoted.start, unquoted.end) == (starts[1], starts[1] + len(parts[1]))


def test_what_is_attached_within_a_pdf_is_none_of_its_pages(desk: Desk) -> None:
    path = desk.inbox / "report.pdf"
    path.write_bytes(making.pdf_with_files(("costs.csv", b"Item,Price"), ("plan.txt", b"A plan")))
    outcomes: list[FileOutcome] = []
    desk.library.add([path], on_outcome=outcomes.append)

    (summary,) = desk.library.list()
    assert len(desk.library.text(summary.id).pages) == 3  # they can be asked all the same
    assert (summary.pages, [one.pages for one in outcomes]) == (1, [1])


def test_a_pause_holds_over_an_unlock_until_nothing_waits_any_more(desk: Desk) -> None:
    first, second = (desk.write(name, name) for name in ("first.txt", "second.txt"))
    desk.library.set_paused(is_paused=True)
    desk.library.enqueue([first])  # what was paused is done by now
    assert desk.library.is_cut_off()

    desk.library.set_paused(is_paused=True)
    desk.library.enqueue([second])
    assert not desk.library.is_cut_off()

    paused = CancelToken()
    paused.cancel()
    desk.library.resume(cancel=paused)
    assert desk.library.is_cut_off()
    assert len(desk.library.queue()) == 2


def test_every_outcome_of_an_import_names_its_collection(desk: Desk) -> None:
    for name in ("a.txt", "twin.txt"):
        desk.write(name, "The crane was inspected.")
    for name in (".hidden", "empty.txt"):
        desk.write(name, "")
    outcomes: list[FileOutcome] = []

    for _ in range(2):
        desk.library.add([desk.inbox], collection="Charts", on_outcome=outcomes.append)

    assert {one.status for one in outcomes} == set(FileStatus)
    assert {one.collection for one in outcomes} == {"Charts"}


def test_a_password_goes_with_the_last_of_its_file(desk: Desk) -> None:
    kept = desk.write("kept.txt", "The crane was inspected.")
    gone = desk.write("gone.txt", "The crane was mended.")
    failed = desk.write("failed.txt", "")
    passwords = desk.library._passwords
    for collection in ("Documents", "Charts"):
        given = dict.fromkeys(("kept.txt", "gone.txt", "failed.txt"), "sesame")
        desk.library.add([desk.inbox], collection=collection, passwords=given)
    documents = {(one.file, one.collection): one.id for one in desk.library.list()}

    removed = [documents[str(gone), name] for name in ("Documents", "Charts")]
    desk.library.remove([*removed, documents[str(kept), "Charts"]])
    assert passwords.all().keys() == {str(kept), str(failed)}

    desk.library.dismiss_failed()
    assert passwords.all().keys() == {str(kept)}
