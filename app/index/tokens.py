"""Counts word pieces with an embedder's own tokenizer, outside the index worker."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, cast

from app.index.embedder import EmbedderError


class _Encoding(Protocol):
    ids: list[int]


class _Tokenizer(Protocol):
    def encode_batch_fast(
        self, texts: list[str], *, add_special_tokens: bool
    ) -> list[_Encoding]: ...


class WordPieceCounter:
    """A ``TokenCounter`` from a ``tokenizer.json``; the library is loaded at the first count."""

    def __init__(self, tokenizer_file: Path) -> None:
        self._file = tokenizer_file
        self._tokenizer: _Tokenizer | None = None

    def count(self, text: str) -> int:
        """Word pieces of the text, without the special ones, never truncated."""
        return self.count_all([text])[0]

    def count_all(self, texts: Sequence[str]) -> list[int]:
        """Of each text as ``count``; for many texts much faster."""
        if self._tokenizer is None:
            self._tokenizer = _load(self._file)
        # A batch lets other threads run meanwhile, as the window's; a single text does not.
        encodings = self._tokenizer.encode_batch_fast(list(texts), add_special_tokens=False)
        return [len(encoding.ids) for encoding in encodings]


def _load(file: Path) -> _Tokenizer:
    from tokenizers import Tokenizer  # noqa: PLC0415  only imports of documents need it

    try:
        tokenizer = Tokenizer.from_file(str(file))
    except Exception as error:  # tokenizers raises bare Exception
        raise EmbedderError(
            "The embedder's tokenizer is damaged.", hint="Import the embedder again."
        ) from error
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return cast("_Tokenizer", tokenizer)
