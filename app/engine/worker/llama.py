"""One GGUF model by llama.cpp's C functions, with no Python per token.

https://github.com/ggml-org/llama.cpp/blob/master/include/llama.h
"""

import ctypes
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import llama_cpp.llama_cpp as c

from app.engine.worker import refusal
from app.engine.worker.chats import Chats
from app.engine.worker.context import AbortFlag, Context, Shape, open_context
from app.engine.worker.refusal import AdapterLoadError, LoadError

_SPM = 1  # LLAMA_VOCAB_TYPE_SPM
_USER_DEFINED, _CONTROL = 16, 8  # LLAMA_TOKEN_ATTR_...
_PIECE_BYTES = 256
_FLOAT_BYTES = 4
_NO = False  # for C's positional arguments


def start_library() -> None:
    """Prepares llama.cpp once a process; loads its backends where they are separate files."""
    refusal.listen()
    library = c._lib  # noqa: SLF001 - the only handle that shares its registry of backends
    library.ggml_backend_reg_count.restype = ctypes.c_size_t
    if library.ggml_backend_reg_count() == 0:
        load_all = library.ggml_backend_load_all_from_path
        load_all.argtypes, load_all.restype = [ctypes.c_char_p], None
        load_all(str(Path(c.__file__).with_name("lib")).encode())
    c.llama_backend_init()


class Llama:
    """A loaded model and what its memory holds of the last chats."""

    def __init__(
        self,
        files: Sequence[str],
        shape: Shape,
        *,
        gpu_layers: int,
        free_bytes: Callable[[], int],
        adapters: Sequence[tuple[str, float]] = (),
    ) -> None:
        """Loads; ``shape`` and ``gpu_layers`` are already settled. ``free_bytes`` is memory now.

        ``adapters`` are files with their scales.

        Raises:
            OutOfMemoryError: memory ran out.
            LoadError: llama.cpp refused.
            AdapterLoadError: it refused an adapter.
        """
        self.abort = AbortFlag()
        self._shape = shape
        refusal.begin()
        self._model = _load_model(files, gpu_layers)
        self._vocab = c.llama_model_get_vocab(self._model)
        try:
            self._adapters = _load_adapters(self._model, adapters)
            context = self._open()
        except (LoadError, AdapterLoadError):
            c.llama_model_free(self._model)
            raise
        self._pieces: dict[int, bytes] = {}
        self._attributes: dict[int, int] = {}
        self._piece_buffer = ctypes.create_string_buffer(_PIECE_BYTES)
        self.gpu_layers = gpu_layers if c.llama_supports_gpu_offload() else 0
        self.backend = "gpu" if self.gpu_layers else "cpu"
        # What is free on a graphics processor is not known here: there one context has to do.
        more = self._more if self.gpu_layers == 0 else lambda: None
        self._chats = Chats(context, more, shape.takes_bytes, free_bytes)

    @property
    def context_tokens(self) -> int:
        """Size of the context window."""
        return self._chats.current.size

    @property
    def vocabulary(self) -> Any:
        """The handle that grammars and the search for repetitions take."""
        return self._vocab

    @property
    def vocabulary_tokens(self) -> int:
        """Size of the vocabulary."""
        return int(c.llama_vocab_n_tokens(self._vocab))

    @property
    def context(self) -> Any:
        """The handle that samplers take."""
        return self._chats.current.handle

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
        self._chats.current.set_threads(decode, prompt)

    def recall(self, tokens: Sequence[int], chat: int) -> int:
        """Goes back to the chat that a prompt continues; returns how much of it is known.

        The last token is never known, for its evaluation is what the answer starts from.
        """
        return self._chats.recall(tokens, chat)

    def known(self, tokens: Sequence[int], chat: int) -> int:
        """How much of a prompt ``recall`` would find known now; changes nothing."""
        return self._chats.known(tokens, chat)

    @property
    def can_go_back(self) -> bool:
        """Whether ``trim`` may forget some tokens and keep the others."""
        return not (c.llama_model_is_recurrent(self._model) or c.llama_model_is_hybrid(self._model))

    @property
    def held(self) -> Sequence[int]:
        """The tokens in the memory of this chat."""
        return self._chats.current.held

    def trim(self, length: int) -> None:
        """Forgets all but the first ``length`` tokens of this chat."""
        self._chats.current.trim(length)

    def evaluate(self, tokens: Sequence[int]) -> None:
        """Appends to this chat; see ``Context.evaluate``."""
        self._chats.current.evaluate(tokens)

    def evaluate_each(self, tokens: Sequence[int]) -> None:
        """Appends to this chat, with logits after each token; see ``Context.evaluate_each``."""
        self._chats.current.evaluate_each(tokens)

    def logits(self, row: int) -> bytes:
        """A row of the last evaluation's logits, as they lie in memory; -1 is the last."""
        address = c.llama_get_logits_ith(self.context, row)
        return ctypes.string_at(address, _FLOAT_BYTES * self.vocabulary_tokens)

    def close(self) -> None:
        """Frees contexts and model."""
        self._chats.close()
        c.llama_model_free(self._model)

    def _open(self) -> Context:
        """A context with the adapters, which are no part of the model but of each context."""
        context = open_context(self._model, self._shape, self.abort)
        try:
            context.set_adapters(self._adapters)
        except AdapterLoadError:
            context.close()
            raise
        return context

    def _more(self) -> Context | None:
        """One for another chat, if it can be had: without it that chat is read anew, no more."""
        try:
            return self._open()
        except (LoadError, AdapterLoadError):
            return None


def _load_adapters(model: Any, adapters: Sequence[tuple[str, float]]) -> list[tuple[Any, float]]:
    """Handles with scales; they end with the model."""
    loaded = [(c.llama_adapter_lora_init(model, file.encode()), scale) for file, scale in adapters]
    if not all(handle for handle, _ in loaded):
        raise AdapterLoadError
    return loaded


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
        raise refusal.load_error("no model")
    return model
