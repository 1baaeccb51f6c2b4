"""The only module that runs a cross-encoder: pairs of texts in, one number for each out."""

import os
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Encoding, Tokenizer

from app.index.cross_encoder import CrossEncoderConfig, CrossEncoderError
from app.index.pairs_protocol import MAX_CHARS

Numbers = npt.NDArray[np.float32]

_BATCH_PIECES = 2048  # with padding; larger batches are not faster on a CPU
_MAX_THREADS = 8
_NEEDED = frozenset({"input_ids", "attention_mask"})
_KNOWN = _NEEDED | {"token_type_ids"}
_PROBE = ("a question", "a passage")


class PairScorer:
    """An ONNX sequence classifier with its tokenizer."""

    def __init__(self, model: bytes, tokenizer: bytes, config: CrossEncoderConfig) -> None:
        """Raises CrossEncoderError when the parts do not fit together."""
        self._config = config
        try:
            self._tokenizer = Tokenizer.from_buffer(tokenizer)
            self._session = onnxruntime.InferenceSession(
                model, _options(), providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # both libraries raise kinds of their own
            raise CrossEncoderError("The cross-encoder could not be loaded.") from error
        self._inputs = [entry.name for entry in self._session.get_inputs()]
        if not _NEEDED <= set(self._inputs) <= _KNOWN:
            raise CrossEncoderError("The cross-encoder wants other inputs than two texts.")
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(config.max_tokens, strategy="longest_first")
        self.scores([_PROBE])

    def scores(self, pairs: Sequence[tuple[str, str]]) -> Numbers:
        """One number for each pair: its only logit, or the log-odds of entailment.

        Raises:
            CrossEncoderError: the model failed, or gave something else than numbers for labels.
        """
        cut = [(first[:MAX_CHARS], second[:MAX_CHARS]) for first, second in pairs]
        found = np.empty(len(cut), dtype="<f4")
        try:
            encodings = self._tokenizer.encode_batch(cut)
            for rows in _batches([len(encoding.ids) for encoding in encodings]):
                found[rows] = self._run([encodings[row] for row in rows])
        except CrossEncoderError:
            raise
        except Exception as error:  # a graph can fail in any way
            raise CrossEncoderError("The cross-encoder failed on a text.") from error
        if not np.isfinite(found).all():
            raise CrossEncoderError("The cross-encoder gives no numbers.")
        return found

    def _run(self, encodings: Sequence[Encoding]) -> Numbers:
        length = max(len(encoding.ids) for encoding in encodings)
        shape = (len(encodings), length)
        fed = {name: np.zeros(shape, dtype=np.int64) for name in self._inputs}
        fed["input_ids"][:] = self._config.pad_id
        for row, encoding in enumerate(encodings):
            own = len(encoding.ids)
            fed["input_ids"][row, :own] = encoding.ids
            fed["attention_mask"][row, :own] = 1
            if "token_type_ids" in fed:
                fed["token_type_ids"][row, :own] = encoding.type_ids
        logits = np.asarray(self._session.run(None, fed)[0], dtype=np.float64)
        if logits.shape != (len(encodings), self._config.labels):
            raise CrossEncoderError("The cross-encoder has other labels than its config.json says.")
        return self._log_odds(logits).astype("<f4")

    def _log_odds(self, logits: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        place = self._config.entailment
        if place is None:
            return logits[:, 0]
        others: npt.NDArray[np.float64] = np.delete(logits, place, axis=1)
        odds: npt.NDArray[np.float64] = logits[:, place] - np.logaddexp.reduce(others, axis=1)
        return odds


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Rows of about the same length together, so that little is padding."""
    order = sorted(range(len(lengths)), key=lambda row: -lengths[row])
    at = 0
    while at < len(order):
        count = max(1, _BATCH_PIECES // max(1, lengths[order[at]]))
        yield order[at : at + count]
        at += count


def _options() -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = min(len(os.sched_getaffinity(0)), _MAX_THREADS)
    options.inter_op_num_threads = 1
    # Waiting threads sleep: others have work on these cores too.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 4
    return options
