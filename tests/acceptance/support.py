"""`make acceptance`: sentences with right and wrong citations: which of them the check marks.

Each sentence is cited to the passage that it was made from. Rules and words of the check were
looked at on the half of squad2's articles that is called ``seen`` here, and on nothing else.
"""

import zlib

from app.index.support import align
from tests.acceptance.cited_clauses import cited, measured
from tests.acceptance.product import main_of, report, share
from tests.acceptance.statements import Passage, Statement, passages_of, statements

SEED = 1
SETS = ("squad2", "xquad-de", "xquad-es", "xquad-vi", "xquad-zh", "pubmedqa", "tatqa", "cranfield")
LEAST = 0.9


def is_marked(statement: Statement) -> bool:
    """Whether the check says that the passage does not bear the sentence out."""
    found = align(statement.text, [statement.passage], statement.question)
    return found is None or not found.is_supported


def measure(made: list[Statement]) -> dict[str, float]:
    """Precision and recall of the marks, and the share of each kind that is marked."""
    marked = [(one, is_marked(one)) for one in made]
    false = [was for one, was in marked if not one.is_true]
    true = [was for one, was in marked if one.is_true]
    # As many of either sort, however many the rules made: else precision speaks of the mixture.
    recall, wrongly = share(sum(false), len(false)), share(sum(true), len(true))
    figures: dict[str, float] = {
        "statements": len(made),
        "recall": recall,
        "precision": round(recall / (recall + wrongly), 4) if recall else 0.0,
    }
    for kind in sorted({(not one.is_true, one.kind) for one in made}):
        of_kind = [was for one, was in marked if one.kind == kind[1]]
        figures[f"{'wrong' if kind[0] else 'right'}_{kind[1]}_marked"] = share(
            sum(of_kind), len(of_kind)
        )
        figures[f"{'wrong' if kind[0] else 'right'}_{kind[1]}_count"] = len(of_kind)
    return figures


def parts() -> dict[str, list[Passage]]:
    """The passages by set; those of squad2 in two, by the article."""
    found = {name: passages_of(name) for name in SETS}
    squad2 = found.pop("squad2")
    for part, name in enumerate(("squad2 seen", "squad2 held out")):
        found[name] = [p for p in squad2 if zlib.crc32(p.document.encode()) % 2 == part]
    return found


def run() -> int:
    """Each part by itself, then sentences that cite two passages; returns the exit status."""
    least = {"precision": LEAST, "recall": LEAST}
    found = parts()
    of_sentences = [
        report(f"support {name}", measure(statements(passages, SEED)), least)
        for name, passages in found.items()
    ]
    of_clauses = [
        report(f"clauses {name}", measured(list(cited(passages, SEED))), least)
        for name, passages in found.items()
    ]
    return max(*of_sentences, *of_clauses)


if __name__ == "__main__":
    main_of([run()])
