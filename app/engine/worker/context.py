"""One context of a model: the tokens its memory holds, and the evaluation of more of them.

https://github.com/ggml-org/llama.cpp/blob/master/include/llama.h
"""

import ctypes
from collections.abc import Sequence
from typing import Any, NamedTuple

import llama_cpp.llama_cpp as c

from app.domain.engine import BATCH_TOKENS, CacheType
from app.engine.memory import OUTPUT_ROWS
from app.engine.worker.refusal import AdapterLoadError, OutOfMemoryError, load_error

MOST_DRAFTED = OUTPUT_ROWS - 1  # tokens that an evaluation may check beside the certain one
_ABORTED = 2
_NO_MEMORY = -2  # of llama_decode
_CACHE_TYPES = {CacheType.F16: 1, CacheType.Q8_0: 8, CacheType.Q4_0: 2}  # GGML_TYPE_...
_NO, _YES = False, True  # for C's positional arguments


class AbortedError(Exception):
    """The evaluation ended early because the abort flag was set."""


class EvaluationError(Exception):
    """llama.cpp could not evaluate the tokens."""


class AbortFlag:
    """A byte that C looks at between the steps of an evaluation, and any thread may set.

    The callback is the C library's own ``strlen``: an empty string is false, a string of one
    character is true. So no Python runs, and no lock is taken, in the middle of the arithmetic.
    """

    def __init__(self) -> None:
        self._text = ctypes.create_string_buffer(2)
        address = ctypes.cast(ctypes.CDLL(None).strlen, ctypes.c_void_p).value
        self.callback = c.ggml_abort_callback(address)
        self.data = ctypes.cast(self._text, ctypes.c_void_p)

    def set(self) -> None:
        """Ends the running evaluation soon, and every later one at once."""
        self._text[0] = b"x"

    def clear(self) -> None:
        """Lets evaluations run."""
        self._text[0] = b"\x00"

    @property
    def is_set(self) -> bool:
        """Whether ``set`` was called last."""
        return self._text[0] != b"\x00"


class Shape(NamedTuple):
    """What a context is made with; see ``domain.engine.EngineSettings`` and ``Tuning``.

    ``takes_bytes`` is the memory of each that is made so, beside the model's.
    """

    tokens: int
    ubatch_tokens: int = BATCH_TOKENS
    flash_attention: bool | None = None
    cache_type: CacheType = CacheType.F16
    takes_bytes: int = 0


class Context:
    """A context and the tokens its memory holds (``held``); one sequence."""

    def __init__(self, handle: Any) -> None:
        """Takes over what ``open_context`` made."""
        self.handle = handle
        self.held: list[int] = []
        self.chat = 0  # whose it is; 0: nobody's
        self._memory = c.llama_get_memory(handle)
        self._tokens = (c.llama_token * BATCH_TOKENS)()
        self._draft = c.llama_batch_init(MOST_DRAFTED + 1, 0, 1)

    @property
    def size(self) -> int:
        """Tokens it has room for."""
        return int(c.llama_n_ctx(self.handle))

    @property
    def state_bytes(self) -> int:
        """Memory of what it holds."""
        return int(c.llama_state_seq_get_size(self.handle, 0))

    def common(self, tokens: Sequence[int]) -> int:
        """How much of a prompt it holds; never the last token, whose logits begin the answer."""
        length = 0
        for ours, theirs in zip(self.held, tokens[:-1], strict=False):
            if ours != theirs:
                break
            length += 1
        return length

    def trim(self, length: int) -> int:
        """Forgets all but the first ``length`` tokens; returns how many are left."""
        if not c.llama_memory_seq_rm(self._memory, 0, length, -1):
            length = 0  # recurrent models keep no positions to go back to
            c.llama_memory_clear(self._memory, _YES)
        del self.held[length:]
        return length

    def copy_from(self, other: "Context") -> None:
        """Holds what the other one holds; nothing when that fails."""
        self.trim(0)
        size = other.state_bytes
        state = (ctypes.c_uint8 * size)()
        written = c.llama_state_seq_get_data(other.handle, state, size, 0)
        if written and c.llama_state_seq_set_data(self.handle, state, written, 0):
            self.held = list(other.held)
        else:
            self.trim(0)

    def set_adapters(self, adapters: Sequence[tuple[Any, float]]) -> None:
        """From here on they are part of every evaluation; handles of the model's, and scales.

        Raises:
            AdapterLoadError: llama.cpp refused.
        """
        count = len(adapters)
        handles = (c.llama_adapter_lora_p_ctypes * count)(*(handle for handle, _ in adapters))
        scales = (ctypes.c_float * count)(*(scale for _, scale in adapters))
        if c.llama_set_adapters_lora(self.handle, handles, count, scales) != 0:
            raise AdapterLoadError

    def set_threads(self, decode: int, prompt: int) -> None:
        """Threads for the next evaluations of one token, and of many."""
        c.llama_set_n_threads(self.handle, decode, prompt)

    def evaluate(self, tokens: Sequence[int]) -> None:
        """Appends up to ``BATCH_TOKENS`` tokens to the memory; the logits are the last one's.

        Raises:
            AbortedError: the flag was set. The memory is as before.
            EvaluationError: llama.cpp failed. The memory is as before.
            OutOfMemoryError: what it needed beside could not be had. The memory is as before.
        """
        count = len(tokens)
        self._tokens[:count] = tokens
        self._decode(c.llama_batch_get_one(self._tokens, count), tokens)

    def evaluate_each(self, tokens: Sequence[int]) -> None:
        """As ``evaluate``, of up to ``MOST_DRAFTED + 1`` tokens, with logits after each of them."""
        batch = self._draft
        batch.n_tokens = len(tokens)
        for at, token in enumerate(tokens):
            batch.token[at] = token
            batch.pos[at] = len(self.held) + at
            batch.n_seq_id[at] = 1
            batch.seq_id[at][0] = 0
            batch.logits[at] = 1
        self._decode(batch, tokens)

    def close(self) -> None:
        """Frees it."""
        c.llama_batch_free(self._draft)
        c.llama_free(self.handle)

    def _decode(self, batch: Any, tokens: Sequence[int]) -> None:
        status = c.llama_decode(self.handle, batch)
        if status == 0:
            self.held.extend(tokens)
            return
        c.llama_memory_seq_rm(self._memory, 0, len(self.held), -1)
        if status == _ABORTED:
            raise AbortedError
        if status == _NO_MEMORY:
            raise OutOfMemoryError(status)
        raise EvaluationError(status)


def open_context(model: Any, shape: Shape, abort: AbortFlag) -> Context:
    """A context of a model.

    Raises:
        OutOfMemoryError: memory ran out.
        LoadError: llama.cpp could not make one.
    """
    params = c.llama_context_default_params()
    params.n_ctx = shape.tokens
    params.n_batch = BATCH_TOKENS
    params.n_ubatch = min(shape.ubatch_tokens, BATCH_TOKENS)
    if shape.flash_attention is not None:
        params.flash_attn_type = int(shape.flash_attention)
    params.n_seq_max = 1
    params.n_outputs_max = OUTPUT_ROWS
    params.type_k = params.type_v = _CACHE_TYPES[shape.cache_type]
    params.no_perf = True
    params.abort_callback = abort.callback
    params.abort_callback_data = abort.data
    handle = c.llama_init_from_model(model, params)
    if not handle:
        raise load_error("no context")
    return Context(handle)
