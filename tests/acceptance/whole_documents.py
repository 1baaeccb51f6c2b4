"""`make acceptance`: summaries and comparisons of whole documents: pages, coverage, repetition."""

import random
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.bootstrap import App
from app.domain.chat import Citation, Message
from app.domain.documents import PassageHit
from app.evaluation.answers import collapsed
from app.index.duplicates import DistinctTexts
from app.index.quantities import quantities
from app.index.sentences import sentences
from app.policy.schema import SitePolicy
from app.services.chat import AskOptions
from app.services.session import Session
from tests.acceptance.product import (
    PASSPHRASE,
    SHARED,
    Product,
    fresh_product,
    main_of,
    read_jsonl,
    report,
    share,
)

SEED = 7
LEAST_PASSAGES = 8  # below, nearly all of a document is quoted
MOST_SECTIONS = 24
PAIRS = 20  # of revisions that are made and compared
PARAGRAPHS = 12  # in each
CHANGED = 4  # numbers
ADDED = 2  # paragraphs that only one of both holds
_QUOTED = AskOptions(quotes_only=True)


@dataclass
class Tally:
    """Counts over all answers."""

    documents: int = 0
    unanswered: int = 0
    quotes: int = 0
    on_page: int = 0
    repeated: int = 0
    coverage: list[float] = field(default_factory=list)
    pages: int = 0
    seconds: float = 0.0


@dataclass(frozen=True)
class Revision:
    """Two texts: which sentences differ in a number, which stand in one only."""

    one: str
    other: str
    changed: tuple[tuple[str, str], ...]
    only_one: str
    only_other: str


def run() -> int:
    """The whole run in a new home."""
    with fresh_product() as product:
        return measured(product)


def measured(product: Product) -> int:
    """The run; returns the exit status."""
    product.run("init")
    for folder in (SHARED / "documents" / "files", SHARED / "retrieval" / "squad2-files" / "files"):
        product.run("docs", "add", str(folder), check=False)
    revisions = made_revisions(product.folder / "revisions")
    product.run("docs", "add", str(product.folder / "revisions"), "--collection", "Revisions")
    session = App(home=product.home, policy=SitePolicy()).unlock(bytearray(PASSPHRASE.encode()))
    try:
        figures = {**summarised(session), **compared(session, revisions)}
    finally:
        session.close()
    least = {
        "quote_on_page": 1.0,
        "section_coverage": 0.8,
        "not_repeated": 1.0,
        "changed_numbers_found": 0.8,
        "numbers_rightly_named": 0.9,
    }
    return report("whole_documents", figures, least)


def summarised(session: Session) -> dict[str, object]:
    """Every document that is long enough, by its own sentences."""
    tally = Tally()
    passages = session.search._passages
    for summary in session.library.list():
        if summary.passages < LEAST_PASSAGES or summary.collection == "Revisions":
            continue
        started = time.perf_counter()
        options = AskOptions(quotes_only=True, documents=(summary.id,))
        answer = session.chat.ask("Summarise this document", options=options)
        tally.seconds += time.perf_counter() - started
        tally.documents += 1
        tally.pages += summary.pages
        tally.unanswered += not answer.citations
        texts: dict[int | None, str] = {}
        for one in session.library.text(summary.id).pages:
            texts[one.page] = f"{texts.get(one.page, '')} {one.text}"
        count_quotes(tally, answer.citations, texts)
        if answer.citations:
            tally.coverage.append(covered(passages.of_document(summary.id), answer))
    return {
        "documents": tally.documents,
        "without_a_sentence": tally.unanswered,
        "quotes": tally.quotes,
        "quote_on_page": share(tally.on_page, tally.quotes),
        "section_coverage": round(sum(tally.coverage) / len(tally.coverage), 4),
        "not_repeated": share(tally.quotes - tally.repeated, tally.quotes),
        "pages": tally.pages,
        "ms_per_page": round(1000 * tally.seconds / tally.pages, 1),
    }


def count_quotes(tally: Tally, citations: Sequence[Citation], texts: dict[int | None, str]) -> None:
    """Whether each stands on its page, and none says what another one says."""
    distinct = DistinctTexts()
    for one in citations:
        tally.quotes += 1
        tally.on_page += collapsed(one.quote) in collapsed(texts.get(one.page, ""))
        tally.repeated += distinct.twin_of(one.quote) is not None


def covered(passages: Sequence[PassageHit], answer: Message) -> float:
    """The share of a document's sections with a quote: by headings, or its tenths without."""
    titles = [hit.heading.partition("\n")[0].split(" > ")[1:2] for hit in passages]
    sections = [" ".join(title) for title in titles]
    if not 1 < len(set(sections)) <= MOST_SECTIONS:
        tenths = min(10, len(passages))
        sections = [str(n * tenths // len(passages)) for n in range(len(passages))]
    cited = {one.passage for one in answer.citations}
    held = {name for name, hit in zip(sections, passages, strict=True) if hit.passage in cited}
    return share(len(held), len(set(sections)))


def made_revisions(folder: Path) -> list[Revision]:
    """Pairs of files of real paragraphs; the second has some other numbers and paragraphs."""
    folder.mkdir()
    chance = random.Random(SEED)  # noqa: S311 (a repeatable sample)
    texts = [row["text"] for row in read_jsonl(SHARED / "retrieval" / "squad2" / "corpus.jsonl")]
    chance.shuffle(texts)
    numbered = [text for text in texts if changed_of(text) is not None]
    plain = [text for text in texts if changed_of(text) is None]
    revisions = []
    for n in range(PAIRS):
        own = numbered[n * CHANGED : (n + 1) * CHANGED]
        size = PARAGRAPHS - CHANGED
        common, one, other = (
            plain[n * (size + 2 * ADDED) :][:size],
            plain[n * (size + 2 * ADDED) + size :][:ADDED],
            plain[n * (size + 2 * ADDED) + size + ADDED :][:ADDED],
        )
        pairs = [pair for text in own if (pair := changed_of(text)) is not None]
        revised = [text.replace(*pair) for text, pair in zip(own, pairs, strict=True)]
        revision = Revision(
            mixed(chance, [*own, *common, *one]),
            mixed(chance, [*revised, *common, *other]),
            tuple(pairs),
            "\n".join(one),
            "\n".join(other),
        )
        (folder / f"plan-{n:02}-first.txt").write_text(revision.one)
        (folder / f"plan-{n:02}-second.txt").write_text(revision.other)
        revisions.append(revision)
    return revisions


def mixed(chance: random.Random, texts: Sequence[str]) -> str:
    """The paragraphs in another order: what is compared need not stand at the same place."""
    return "\n\n".join(chance.sample(texts, len(texts)))


def changed_of(text: str) -> tuple[str, str] | None:
    """A sentence with a number, and the same one with another number; None without one."""
    for start, end in sentences(text):
        sentence = text[start:end]
        found = re.search(r"(?<![\d.,-])\d{2,4}(?![\d.,%-]*\d|[^\W\d_])", sentence)
        is_plain = 8 <= len(sentence.split()) <= 40 and text.count(sentence) == 1
        if found is None or not is_plain or len(quantities(sentence)) != 1:
            continue
        other = str(int(found[0]) + 7)
        return sentence, sentence[: found.start()] + other + sentence[found.end() :]
    return None


def compared(session: Session, revisions: Sequence[Revision]) -> dict[str, object]:
    """Each pair: which changed numbers were named, and which of those named were changed."""
    found = wanted = named = right = quotes = alone = alone_right = 0
    started = time.perf_counter()
    for n, revision in enumerate(revisions):
        question = f"Compare plan-{n:02}-first.txt and plan-{n:02}-second.txt"
        answer = session.chat.ask(question, options=AskOptions(collection="Revisions"))
        quotes += len(answer.citations)
        told = {collapsed(one.quote) for one in answer.citations if in_part(answer, one, "Numbers")}
        truth = [{collapsed(text) for text in pair} for pair in revision.changed]
        wanted += len(truth)
        found += sum(pair <= told for pair in truth)
        named += len(told)
        right += sum(any(quote in pair for pair in truth) for quote in told)
        only = collapsed(f"{revision.only_one} {revision.only_other}")
        singles = [one for one in answer.citations if in_part(answer, one, "Only")]
        alone += len(singles)
        alone_right += sum(collapsed(one.quote) in only for one in singles)
    seconds = time.perf_counter() - started
    return {
        "comparisons": len(revisions),
        "changed_numbers": wanted,
        "changed_numbers_found": share(found, wanted),
        "numbers_rightly_named": share(right, named),
        "alone_rightly_named": share(alone_right, alone),
        "comparison_quotes": quotes,
        "s_per_comparison": round(seconds / len(revisions), 2),
    }


def in_part(answer: Message, one: Citation, title: str) -> bool:
    """Whether a citation stands under a heading that begins so."""
    before = answer.text[: one.answer_end]
    headings = re.findall(r"^\*\*(.+)\*\*$", before, re.MULTILINE)
    return bool(headings) and headings[-1].startswith(title)


if __name__ == "__main__":
    main_of([run()])
