"""The only module that runs the embedder: word pieces in, unit vectors out."""

from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

from app.index.embedder import EmbedderDescription, EmbedderError
from app.index.protocol import MAX_TEXT_CHARS

Matrix = npt.NDArray[np.float32]

# On a CPU the fused kernel is slower than the two it replaces: 27 against 24 passages a second.
_SLOW_FUSIONS = ["SkipLayerNormFusion"]


class Encoder:
    """An ONNX embedder with its tokenizer. Any number of threads may encode at once."""

    def __init__(
        self,
        model: bytes,
        tokenizer: bytes,
        description: EmbedderDescription,
        *,
        is_int8: bool = False,
    ) -> None:
        """Raises EmbedderError when the parts do not fit together."""
        self._description = description
        self._is_int8 = is_int8
        try:
            self._tokenizer = Tokenizer.from_buffer(tokenizer)
            self._session = onnxruntime.InferenceSession(
                model,
                _options(),
                providers=["CPUExecutionProvider"],
                disabled_optimizers=_SLOW_FUSIONS,
            )
        except Exception as error:  # both libraries raise kinds of their own
            raise EmbedderError("The embedder could not be loaded.") from error
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(description.max_tokens)
        if self.encode([self.pieces("probe")]).shape != (1, description.dimension):
            raise EmbedderError("The embedder's vectors have another size than it says.")

    @property
    def dimension(self) -> int:
        """Numbers in a vector."""
        return self._description.dimension

    @property
    def is_int8(self) -> bool:
        """Whether inputs are rounded by the largest of a batch: a vector then depends on the texts
        that it was made with, so each text wants a batch of its own (docs/adr/0045).
        """
        return self._is_int8

    @property
    def max_tokens(self) -> int:
        """Word pieces that are read of a text."""
        return self._description.max_tokens

    def pieces(self, text: str) -> list[int]:
        """The word pieces of a passage."""
        return self._ids([self._description.passage_prefix + text[:MAX_TEXT_CHARS]])[0]

    def all_pieces(self, texts: Sequence[str]) -> list[list[int]]:
        """The word pieces of passages, cut to what the embedder reads."""
        prefix = self._description.passage_prefix
        return self._ids([prefix + text[:MAX_TEXT_CHARS] for text in texts])

    def encode_query(self, query: str) -> Matrix:
        """The unit vector of a query."""
        text = self._description.query_prefix + query[:MAX_TEXT_CHARS]
        vector: Matrix = self.encode(self._ids([text]))[0]
        return vector

    def encode(self, pieces: Sequence[Sequence[int]]) -> Matrix:
        """Unit vectors of texts of about the same length, as one batch."""
        length = max(len(ids) for ids in pieces)
        ids = np.full((len(pieces), length), self._description.pad_id, dtype=np.int64)
        mask = np.zeros_like(ids)
        for row, own in enumerate(pieces):
            ids[row, : len(own)] = own
            mask[row, : len(own)] = 1
        output = self._session.run(None, {"input_ids": ids, "attention_mask": mask})[0]
        vectors: Matrix = np.ascontiguousarray(output, dtype="<f4")
        return vectors

    def _ids(self, texts: Sequence[str]) -> list[list[int]]:
        return [encoding.ids for encoding in self._tokenizer.encode_batch_fast(list(texts))]


class LazyEncoder:
    """The int8 encoder, whose model is read when the first text comes: a search never needs it."""

    def __init__(
        self, read_model: Callable[[], bytes], tokenizer: bytes, description: EmbedderDescription
    ) -> None:
        self._read_model = read_model
        self._tokenizer = tokenizer
        self._description = description

    @cached_property
    def encoder(self) -> Encoder:
        """The encoder. Raises EmbedderError when the parts do not fit together."""
        return Encoder(self._read_model(), self._tokenizer, self._description, is_int8=True)


def _options() -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # batches run side by side instead: see batches.py
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    return options
