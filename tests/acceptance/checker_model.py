"""Makes a cross-encoder to try the product with: the starter embedder, taught on half of squad2.

It is a demonstration, small and briefly taught; nothing of it is shipped. Pairs are of the
articles that ``is_seen`` names, and of no other: what is measured is measured on the others.
"""

import argparse
import random
import sys
import time
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.index.chunking import sentences
from app.index.terms import content_terms
from tests.acceptance.product import SHARED, read_jsonl
from tests.acceptance.statements import Passage, document_of, statements

REFERENCE = Path(sys.prefix) / "share" / "cloister" / "reference" / "all-MiniLM-L6-v2"
SEED = 1
MAX_TOKENS = 144
FROZEN_LAYERS = 2  # of six: they know words, and a third of the work goes with them
WINDOW = 3  # sentences of a passage that a pair holds
BATCH = 16
RATE = 1.5e-4
WARM_SHARE = 0.1
STATEMENTS = 400  # true ones, and as many false


@dataclass(frozen=True)
class Pair:
    """A question or a statement, a passage, and whether that answers it or bears it out."""

    first: str
    second: str
    is_right: bool


def is_seen(title: str) -> bool:
    """Whether an article is of the half that the model is taught with."""
    return zlib.crc32(title.encode()) % 2 == 0


def taught_pairs(chance: random.Random) -> list[Pair]:
    """Of each article that is seen: questions with the passage that answers them, with one of the
    same article that does not, those that nothing answers with the passage they are about, and
    statements with the passage that they were made from.
    """
    corpus = {row["id"]: row for row in read_jsonl(SHARED / "retrieval" / "squad2/corpus.jsonl")}
    texts = {id_: row["text"] for id_, row in corpus.items() if is_seen(document_of(row))}
    of_article: dict[str, list[str]] = defaultdict(list)
    for id_ in texts:
        of_article[document_of(corpus[id_])].append(id_)
    pairs: list[Pair] = []
    answers: dict[str, list[tuple[str, str]]] = defaultdict(list)
    sought: dict[str, str] = {}
    for row in read_jsonl(SHARED / "retrieval" / "squad2/questions.jsonl"):
        about = next(iter(row["relevant"] or row.get("about", ())), "")
        if about not in texts:
            continue
        is_right = row["type"] == "answerable"
        pairs.append(Pair(row["question"], texts[about], is_right))
        if is_right:
            answers[about].append((row["question"], str(row["answers"][-1])))
            sought[row["question"]] = str(row["answers"][-1])
            if chance.random() < 1 / 3:
                others = [id_ for id_ in of_article[document_of(corpus[about])] if id_ != about]
                pairs.append(Pair(row["question"], texts[chance.choice(others)], is_right=False))
    passages = [
        Passage(text, document_of(corpus[id_]), "en", tuple(answers[id_]))
        for id_, text in texts.items()
    ]
    made = statements(passages, SEED)
    for is_true in (True, False):
        of_kind = [one for one in made if one.is_true is is_true]
        pairs += [
            Pair(one.text, one.passage, is_true)
            for one in chance.sample(of_kind, min(STATEMENTS, len(of_kind)))
        ]
    chance.shuffle(pairs)
    return [Pair(one.first, _window(one, sought.get(one.first, "")), one.is_right) for one in pairs]


def _window(pair: Pair, answer: str) -> str:
    """The sentences that have most words of the question or statement, and hold the answer."""
    said = [" ".join(pair.second[a:b].split()) for a, b in sentences(pair.second)]
    windows = [" ".join(said[n : n + WINDOW]) for n in range(max(1, len(said) - WINDOW + 1))]
    held = [one for one in windows if answer in one] if pair.is_right else []
    wanted = set(content_terms(pair.first))
    return max(held or windows, key=lambda text: len(wanted.intersection(content_terms(text))))


def teach(target: Path, *, epochs: int, most_pairs: int | None = None) -> float:
    """Writes the model's folder; returns the minutes that it took."""
    import torch
    from transformers import AutoTokenizer, BertForSequenceClassification

    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    chance = random.Random(SEED)  # noqa: S311
    pairs = taught_pairs(chance)[:most_pairs]
    tokenizer = AutoTokenizer.from_pretrained(str(REFERENCE), local_files_only=True)
    model = BertForSequenceClassification.from_pretrained(
        str(REFERENCE), num_labels=1, local_files_only=True
    )
    model.train()
    for part in (model.bert.embeddings, *model.bert.encoder.layer[:FROZEN_LAYERS]):
        part.requires_grad_(requires_grad=False)
    batches = [batch for _ in range(epochs) for batch in _batches(pairs, chance)]
    optimizer = torch.optim.AdamW(
        [one for one in model.parameters() if one.requires_grad], lr=RATE, weight_decay=0.01
    )
    warm = max(1, int(WARM_SHARE * len(batches)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        lambda step: min((step + 1) / warm, (len(batches) - step) / (len(batches) - warm)),
    )
    loss_of = torch.nn.BCEWithLogitsLoss()
    started = time.monotonic()
    running = 0.7
    for step, batch in enumerate(batches, 1):
        inputs = tokenizer(
            [pair.first for pair in batch],
            [pair.second for pair in batch],
            truncation=True,
            max_length=MAX_TOKENS,
            padding=True,
            return_tensors="pt",
        )
        wanted = torch.tensor([float(pair.is_right) for pair in batch])
        loss = loss_of(model(**inputs).logits[:, 0], wanted)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        running = 0.98 * running + 0.02 * float(loss.detach())
        if step % 10 == 0:
            minutes = (time.monotonic() - started) / 60
            sys.stderr.write(f"{step}/{len(batches)} loss {running:.3f} {minutes:.1f} min\n")
            sys.stderr.flush()
    model.save_pretrained(str(target))
    tokenizer.save_pretrained(str(target))
    return (time.monotonic() - started) / 60


def _batches(pairs: Sequence[Pair], chance: random.Random) -> Iterator[Sequence[Pair]]:
    """All pairs once, neighbours in length together, in any order."""
    ordered = sorted(pairs, key=lambda pair: len(pair.first) + len(pair.second))
    batches = [ordered[at : at + BATCH] for at in range(0, len(ordered), BATCH)]
    chance.shuffle(batches)
    yield from batches


def main(arguments: Sequence[Any] | None = None) -> None:
    """Teaches by itself, for whoever wants the folder alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", type=Path)
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--pairs", type=int, default=None)
    chosen = parser.parse_args(arguments)
    teach(chosen.target, epochs=chosen.epochs, most_pairs=chosen.pairs)


if __name__ == "__main__":
    main()
