"""One GGUF model with one context, by llama.cpp's C functions; one sequence, no Python per token.

https://github.com/ggml-org/llama.cpp/blob/master/include/llama.h
"""

import ctypes
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import llama_cpp.llama_cpp as c

from app.domain.engine import CacheType
from app.engine.memory import BATCH_TOKENS, OUTPUT_ROWS

UBATCH_TOKENS = BATCH_TOKENS
_SPM = 1  # LLAMA_VOCAB_TYPE_SPM
_USER_DEFINED, _CONTROL = 16, 8  # LLAMA_TOKEN_ATTR_...
_ABORTED = 2
_NO_MEMORY = -2  # of llama_decode
_PIECE_BYTES = 256
_CACHE_TYPES = {CacheType.F16: 1, CacheType.Q8_0: 8, CacheType.Q4_0: 2}  # GGML_TYPE_...
_WARNING = 3  # GGML_LOG_LEVEL_WARN
# How the library and its drivers say that memory ran out, when they return no more than "no".
_OUT_OF_MEMORY = (b"allocat", b"out of memory", b"bad_alloc", b"OutOfDeviceMemory")
_NO, _YES = False, True  # for C's positional arguments


class LoadError(Exception):
    """llama.cpp refused the model, or could not make a context of the wanted size."""


class OutOfMemoryError(LoadError):
    """Memory, the machine's or a graphics processor's, was not enough."""


class AdapterLoadError(Exception):
    """llama.cpp refused an adapter."""


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


class _Log:
    """llama.cpp's log may quote a prompt or a file: kept is only that memory was not enough."""

    def __init__(self) -> None:
        self.says_no_memory = False
        self.callback = c.llama_log_callback(self._look)

    def _look(self, level: int, text: bytes, _data: object) -> None:
        if level >= _WARNING and any(words in text for words in _OUT_OF_MEMORY):
            self.says_no_memory = True


_LOG = _Log()


def start_library() -> None:
    """Prepares llama.cpp once a process; loads its backends where they are separate files."""
    c.llama_log_set(_LOG.callback, None)
    library = c._lib  # noqa: SLF001 - the only handle that shares its registry of backends
    library.ggml_backend_reg_count.restype = ctypes.c_size_t
    if library.ggml_backend_reg_count() == 0:
        load_all = library.ggml_backend_load_all_from_path
        load_all.argtypes, load_all.restype = [ctypes.c_char_p], None
        load_all(str(Path(c.__file__).with_name("lib")).encode())
    c.llama_backend_init()


class Llama:
    """A loaded model and the tokens its memory holds (``held``)."""

    def __init__(
        self,
        files: Sequence[str],
        *,
        context_tokens: int,
        gpu_layers: int,
        cache_type: CacheType = CacheType.F16,
        adapters: Sequence[tuple[str, float]] = (),
    ) -> None:
        """Loads; ``context_tokens`` and ``gpu_layers`` are already settled.

        ``adapters``: files with their scales.

        Raises:
            OutOfMemoryError: memory ran out.
            LoadError: llama.cpp refused.
            AdapterLoadError: it refused an adapter.
        """
        self.abort = AbortFlag()
        self.held: list[int] = []
        _LOG.says_no_memory = False
        self._model = _load_model(files, gpu_layers)
        self._vocab = c.llama_model_get_vocab(self._model)
        self._context = self._make_context(context_tokens, cache_type)
        self._add_adapters(adapters)
        self._memory = c.llama_get_memory(self._context)
        self._tokens = (c.llama_token * UBATCH_TOKENS)()
        self._pieces: dict[int, bytes] = {}
        self._attributes: dict[int, int] = {}
        self._piece_buffer = ctypes.create_string_buffer(_PIECE_BYTES)
        self.gpu_layers = gpu_layers if c.llama_supports_gpu_offload() else 0
        self.backend = "gpu" if self.gpu_layers else "cpu"

    @property
    def context_tokens(self) -> int:
        """Size of the context window."""
        return int(c.llama_n_ctx(self._context))

    @property
    def vocabulary_tokens(self) -> int:
        """Size of the vocabulary."""
        return int(c.llama_vocab_n_tokens(self._vocab))

    @property
    def context(self) -> Any:
        """The handle that samplers take."""
        return self._context

    @property
    def has_space_prefix(self) -> bool:
        """Whether the tokenizer puts a space before every text it is given."""
        if c.llama_vocab_type(self._vocab) != _SPM:
            return False
        return self.metadata("tokenizer.ggml.add_space_prefix") != "false"

    @property
    def bos_token(self) -> int | None:
        """The token that has to begin a prompt, for models that want one."""
        if not c.llama_vocab_get_add_bos(self._vocab):
            return None
        return int(c.llama_vocab_bos(self._vocab))

    def special_text(self, kind: str) -> str:
        """The text of the ``bos`` or ``eos`` token, for templates."""
        token = c.llama_vocab_bos(self._vocab) if kind == "bos" else c.llama_vocab_eos(self._vocab)
        if token < 0:
            return ""
        return self.token_text(token)

    def token_text(self, token: int) -> str:
        """How the vocabulary spells a token."""
        return bytes(c.llama_vocab_get_text(self._vocab, token) or b"").decode("utf-8", "replace")

    def is_control(self, token: int) -> bool:
        """Whether a token steers the model and stands for no text."""
        return bool(self._attribute(token) & _CONTROL)

    def is_own_word(self, token: int) -> bool:
        """Whether a token is a word that the model's maker added; white space is none."""
        return bool(
            self._attribute(token) & _USER_DEFINED and self.token_text(token).strip(" \n\t▁")
        )

    @property
    def chat_template(self) -> str:
        """The template that came with the model; empty without one."""
        raw = c.llama_model_chat_template(self._model, None)
        return raw.decode("utf-8", "replace") if raw else ""

    def metadata(self, key: str) -> str:
        """A value of the file's metadata as text; empty when absent."""
        buffer = ctypes.create_string_buffer(256)
        length = c.llama_model_meta_val_str(self._model, key.encode(), buffer, len(buffer))
        return buffer.value.decode("utf-8", "replace") if length > 0 else ""

    def tokenize(self, text: str, *, is_template: bool = False) -> list[int]:
        """Tokens of a text. Only a template's own text may name control tokens."""
        raw = text.encode()
        if not raw:
            return []
        room = len(raw) + 8
        while True:
            tokens = (c.llama_token * room)()
            count = c.llama_tokenize(self._vocab, raw, len(raw), tokens, room, _NO, is_template)
            if count >= 0:
                return list(tokens[:count])
            room = -count

    def piece(self, token: int) -> bytes:
        """The bytes a token stands for; none for a control token."""
        known = self._pieces.get(token)
        if known is None:
            buffer = self._piece_buffer
            length = c.llama_token_to_piece(self._vocab, token, buffer, len(buffer), 0, _NO)
            if length < 0:
                buffer = ctypes.create_string_buffer(-length)
                length = c.llama_token_to_piece(self._vocab, token, buffer, -length, 0, _NO)
            known = self._pieces[token] = buffer.raw[: max(length, 0)]
        return known

    def _attribute(self, token: int) -> int:
        known = self._attributes.get(token)
        if known is None:
            known = self._attributes[token] = int(c.llama_vocab_get_attr(self._vocab, token))
        return known

    def is_end(self, token: int) -> bool:
        """Whether the model says with this token that its turn is over."""
        return bool(c.llama_vocab_is_eog(self._vocab, token))

    def set_threads(self, decode: int, prompt: int) -> None:
        """Threads for the next evaluations of one token, and of many."""
        c.llama_set_n_threads(self._context, decode, prompt)

    def keep_prefix(self, tokens: Sequence[int]) -> int:
        """Forgets all but the longest common prefix with ``tokens``; returns its length.

        The last token is never kept, for its evaluation is what the answer starts from.
        """
        length = 0
        for ours, theirs in zip(self.held, tokens[:-1], strict=False):
            if ours != theirs:
                break
            length += 1
        if not c.llama_memory_seq_rm(self._memory, 0, length, -1):
            length = 0  # recurrent models keep no positions to go back to
            c.llama_memory_clear(self._memory, _YES)
        del self.held[length:]
        return length

    def evaluate(self, tokens: Sequence[int]) -> None:
        """Appends up to ``UBATCH_TOKENS`` tokens to the memory; the logits are the last one's.

        Raises:
            AbortedError: the flag was set. The memory is as before.
            EvaluationError: llama.cpp failed. The memory is as before.
            OutOfMemoryError: what it needed beside could not be had. The memory is as before.
        """
        count = len(tokens)
        self._tokens[:count] = tokens
        status = c.llama_decode(self._context, c.llama_batch_get_one(self._tokens, count))
        if status == 0:
            self.held.extend(tokens)
            return
        c.llama_memory_seq_rm(self._memory, 0, len(self.held), -1)
        if status == _ABORTED:
            raise AbortedError
        if status == _NO_MEMORY:
            raise OutOfMemoryError(status)
        raise EvaluationError(status)

    def close(self) -> None:
        """Frees context and model."""
        c.llama_free(self._context)
        c.llama_model_free(self._model)

    def _add_adapters(self, adapters: Sequence[tuple[str, float]]) -> None:
        """From here on they are part of every evaluation; they end with the model."""
        if not adapters:
            return
        count, status = len(adapters), -1
        loaded = [c.llama_adapter_lora_init(self._model, file.encode()) for file, _ in adapters]
        if all(loaded):
            handles = (c.llama_adapter_lora_p_ctypes * count)(*loaded)
            scales = (ctypes.c_float * count)(*(scale for _, scale in adapters))
            status = c.llama_set_adapters_lora(self._context, handles, count, scales)
        if status != 0:
            self.close()
            raise AdapterLoadError

    def _make_context(self, context_tokens: int, cache_type: CacheType) -> Any:
        params = c.llama_context_default_params()
        params.n_ctx = context_tokens
        params.n_batch = UBATCH_TOKENS
        params.n_ubatch = UBATCH_TOKENS
        params.n_seq_max = 1
        params.n_outputs_max = OUTPUT_ROWS
        params.type_k = params.type_v = _CACHE_TYPES[cache_type]
        params.no_perf = True
        params.abort_callback = self.abort.callback
        params.abort_callback_data = self.abort.data
        context = c.llama_init_from_model(self._model, params)
        if not context:
            c.llama_model_free(self._model)
            raise _refusal("no context")
        return context


def _load_model(files: Sequence[str], gpu_layers: int) -> Any:
    params = c.llama_model_default_params()
    params.n_gpu_layers = gpu_layers
    params.load_mode = c.LLAMA_LOAD_MODE_MMAP
    if len(files) == 1:
        model = c.llama_model_load_from_file(files[0].encode(), params)
    else:
        paths = (ctypes.c_char_p * len(files))(*(file.encode() for file in files))
        model = c.llama_model_load_from_splits(paths, len(files), params)
    if not model:
        raise _refusal("no model")
    return model


def _refusal(what: str) -> LoadError:
    return OutOfMemoryError(what) if _LOG.says_no_memory else LoadError(what)
