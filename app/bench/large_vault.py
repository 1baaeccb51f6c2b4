"""Fills a vault as large as a site's: documents, their vectors, chats. The same ones every time.

Words are made up and as unevenly common as those of a language (Zipf, Mandelbrot's form), so that
word search has as much to do as in real documents. Vectors are random.
"""

import random
from collections.abc import Sequence
from typing import Final

import numpy as np

from app.domain.documents import DEFAULT_COLLECTION, ExtractedPage, PassageSpan
from app.vault.connection import Vault
from app.vault.documents import Documents
from app.vault.records import NewDocument
from app.vault.times import now_us

_PER_DOCUMENT: Final = 11  # as in a corpus of 9,347 manuals
_WORDS: Final = 130  # of a passage, on average
_VOCABULARY: Final = 60_000
_OFFSET: Final = 2.7
_EXPONENT: Final = 1.05
_COMMON: Final = 120  # words that a question is not about
_ASKED: Final = (3, 7)
_HOUR_US: Final = 3_600_000_000
_BEGINNINGS: Final = [
    "b",
    "d",
    "f",
    "g",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "z",
    "ch",
    "st",
    "tr",
    "br",
]
_VOWELS: Final = ["a", "e", "i", "o", "u", "ai", "ou"]
_ENDS: Final = ("", "n", "r", "s", "t")


class Prose:
    """Passages and questions of made-up words."""

    def __init__(self, seed: int = 3) -> None:
        self._words = np.array(_made_up(random.Random(seed)), dtype=object)  # noqa: S311 - test data
        shares = 1 / (np.arange(_VOCABULARY) + _OFFSET) ** _EXPONENT
        self._upto = np.cumsum(shares / shares.sum())
        self._numbers = np.random.default_rng(seed)
        self._common = frozenset(self._words[:_COMMON])

    def passage(self) -> str:
        """From a third to five thirds of the average length."""
        length = int(self._numbers.integers(_WORDS // 3, _WORDS * 5 // 3))
        chosen = np.searchsorted(self._upto, self._numbers.random(length))
        return " ".join(self._words[np.minimum(chosen, _VOCABULARY - 1)])

    def question(self, passage: str) -> str:
        """Asks for some words of a passage, as a person would: not for the commonest ones."""
        telling = [word for word in dict.fromkeys(passage.split()) if word not in self._common]
        count = min(int(self._numbers.integers(*_ASKED)), len(telling))
        return f"what is the {' '.join(self._numbers.permutation(telling)[:count])}?"


def add_documents(vault: Vault, count: int, *, embedder: str, dimension: int) -> list[str]:
    """Adds so many passages in documents of some pages; returns questions about some of them."""
    prose = Prose()
    numbers = np.random.default_rng(7)
    documents = Documents(vault)
    questions = []
    for at in range(0, count, _PER_DOCUMENT):
        texts = [prose.passage() for _ in range(min(_PER_DOCUMENT, count - at))]
        vectors = numbers.normal(size=(len(texts), dimension)).astype("<f4")
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        documents.add(
            NewDocument(
                path=f"/documents/{at}.txt",
                sha256=f"{at:064x}",
                size_bytes=sum(map(len, texts)),
                mtime_ns=1,
                title=f"Document {at}",
                media_type="text/plain",
                collection=DEFAULT_COLLECTION,
                warnings=(),
                pages=[ExtractedPage(n, "", text) for n, text in enumerate(texts, start=1)],
                spans=[PassageSpan(n, 0, len(text), text, "") for n, text in enumerate(texts)],
                vectors=vectors.tobytes(),
                dimension=dimension,
                embedder=embedder,
            ),
            original=None,
        )
        questions.append(prose.question(texts[0]))
    return questions


def add_chats(vault: Vault, chats: int, messages: int) -> None:
    """Adds chats an hour apart, and messages dealt out to them."""
    now = now_us()
    prose = Prose(seed=12)
    texts = [prose.passage() for _ in range(messages)]
    with vault.write() as connection:
        connection.executemany(
            "INSERT INTO conversations (id, title, created, updated) VALUES (?, ?, ?, ?)",
            (
                (n, f"Chat {n}: {texts[n % messages][:40]}", at, at)
                for n in range(1, chats + 1)
                for at in (now - n * _HOUR_US,)
            ),
        )
        connection.executemany(
            "INSERT INTO messages (id, conversation, role, text, created, state, parent)"
            " VALUES (?, ?, 'user', ?, ?, 'complete', ?)",
            (
                (
                    n + 1,
                    chat,
                    text,
                    now - chat * _HOUR_US + n,
                    n + 1 - chats if n >= chats else None,
                )
                for n, text in enumerate(texts)
                for chat in (n % chats + 1,)
            ),
        )


def _made_up(source: random.Random) -> Sequence[str]:
    words: dict[str, None] = {}
    while len(words) < _VOCABULARY:
        syllables = (
            source.choice(_BEGINNINGS) + source.choice(_VOWELS) for _ in range(source.randint(2, 4))
        )
        words["".join(syllables) + source.choice(_ENDS)] = None
    return list(words)
