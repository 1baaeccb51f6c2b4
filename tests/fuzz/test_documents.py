"""A few mutated documents of each kind; `make fuzz-documents` reads thousands."""

from random import Random

from app.extract.kinds import Kind, kind_by_name
from tests.fuzz import document_seeds, documents
from tests.fuzz.document_mutations import mutate

_COUNT = 40


def test_mutated_documents_end_in_text_or_a_code_and_deaths_are_told_at_once() -> None:
    found = documents.run(range(_COUNT), seed=3)

    assert found.failures == []
    assert found.ends.total() == _COUNT
    assert found.ends["text"] > 0
    assert found.killed > 0


def test_a_case_is_the_same_every_time() -> None:
    assert _mutated() == _mutated()


def test_every_kind_that_is_read_has_a_seed() -> None:
    kinds = {kind_by_name(seed.name) for seed in document_seeds.made()}

    # A locked file goes under the name of another kind.
    assert set(Kind) - kinds == {Kind.LOCKED_OFFICE}


def _mutated() -> list[tuple[bytes, str]]:
    seeds = document_seeds.made()
    numbered = enumerate(seeds)
    return [mutate(seed, Random(number), seeds) for number, seed in numbered]  # noqa: S311 (no secret)
