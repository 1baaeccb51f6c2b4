"""BM25 of whole texts as FTS5 computes it, with Porter's stemmer; in memory, kept nowhere.

What an evaluation compares our search with: it shares no table, no tokenizer and no weight with
``vault.lexical``.
"""

import re
from collections.abc import Mapping
from typing import Final

from app.vault.cipher import ScratchMemory
from app.vault.words import any_of

_TOKENIZE: Final = "porter unicode61"
_WORD: Final = re.compile(r"\w+")
_MOST_WORDS: Final = 400  # of a question


class WholeTexts:
    """Texts by id, in one index of one column."""

    def __init__(self, texts: Mapping[int, str]) -> None:
        self._scratch = ScratchMemory()
        execute = self._scratch.connection.execute
        execute(f"CREATE VIRTUAL TABLE whole USING fts5 (text, tokenize = '{_TOKENIZE}')")
        self._scratch.connection.executemany(
            "INSERT INTO whole (rowid, text) VALUES (?, ?)", texts.items()
        )

    def bm25(self, question: str) -> dict[int, float]:
        """The score of each text that has a word of the question, each word counted once."""
        words = list(dict.fromkeys(_WORD.findall(question.casefold())))[:_MOST_WORDS]
        if not words:
            return {}
        with self._scratch.lock:
            rows = self._scratch.connection.execute(
                "SELECT rowid, -bm25(whole) FROM whole WHERE whole MATCH ?", (any_of(words),)
            )
            return dict(rows.fetchall())
