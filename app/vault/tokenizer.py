"""Words as the lexical index holds them: folded and stemmed by FTS5's own tokenizer."""

from collections.abc import Sequence
from typing import Final

from app.vault.cipher import ScratchMemory

# The same as in the migrations, or frequencies would be looked up under other words.
TOKENIZE: Final = "porter unicode61 remove_diacritics 2"


class Tokenizer:
    """Runs texts through FTS5 in memory, since it offers no function for that."""

    def __init__(self) -> None:
        self._scratch = ScratchMemory()
        execute = self._scratch.connection.execute
        execute(f"CREATE VIRTUAL TABLE probe USING fts5 (text, tokenize = '{TOKENIZE}')")
        execute("CREATE VIRTUAL TABLE probe_words USING fts5vocab ('probe', 'instance')")

    def tokens(self, texts: Sequence[str]) -> list[list[str]]:
        """The index's words of each text, in order."""
        found: list[list[str]] = [[] for _ in texts]
        with self._scratch.lock:
            connection = self._scratch.connection
            connection.execute("DELETE FROM probe")
            connection.executemany(
                "INSERT INTO probe (rowid, text) VALUES (?, ?)", list(enumerate(texts))
            )
            for term, row in connection.execute(
                'SELECT term, doc FROM probe_words ORDER BY doc, "offset"'
            ):
                found[row].append(term)
        return found
