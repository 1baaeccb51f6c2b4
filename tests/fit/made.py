"""Lets llama.cpp make models of keys alone, and says what each would take beside what we tell.

``python -m tests.fit.made TOKENS TYPE NAME...`` prints a JSON line for each; every one is made in a
process of its own, for the library ends it where a key is not to its liking.
"""

import ctypes
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

import llama_cpp.llama_cpp as c

from app.domain.engine import CacheType
from app.engine import memory
from app.engine.gguf_form import read_form
from app.engine.gguf_header import MAGIC, Header, Tensor, parse_header
from app.engine.gguf_keys import read_sizes
from tests.fit.keys import VOCABULARY, keys_of
from tests.fit.rehearsal import context_of, listening, sizes_said

_F32: Final = 0
_NAMES_FROM: Final = 3


class _GgufParams(ctypes.Structure):
    """``struct gguf_init_params``."""

    _fields_ = (("no_alloc", ctypes.c_bool), ("context", ctypes.c_void_p))


class _TensorHead(ctypes.Structure):
    """The first fields of ``struct ggml_tensor``."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("buffer", ctypes.c_void_p),
        ("extents", ctypes.c_int64 * 4),
    )


_FILL: Final = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)


def main(tokens: int, cache_type: CacheType, names: list[str]) -> None:
    """One after the other."""
    for name in names:
        child = os.fork()
        if child == 0:
            with tempfile.TemporaryDirectory() as folder:
                line = json.dumps(
                    {"name": name, **_compared(name, Path(folder), tokens, cache_type)}
                )
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
            os._exit(0)
        os.waitpid(child, 0)


def _compared(name: str, folder: Path, tokens: int, cache_type: CacheType) -> dict[str, int]:
    path = folder / "keys.gguf"
    path.write_bytes(keys_of(name).encode())
    extents: dict[str, tuple[int, ...]] = {}
    with listening() as said:
        model = _made(path, extents)
        context_of(model, tokens, cache_type)
    rehearsed = sizes_said(said)
    with path.open("rb") as file:
        file.seek(len(MAGIC))
        header = parse_header(file, path.stat().st_size)
    tensors = tuple(Tensor(one, of, _F32, 1, 4) for one, of in extents.items())
    whole = Header(header.values, header.lists, tensors, header.size_bytes)
    form = read_form([whole], read_sizes(whole), VOCABULARY)
    told = memory.need(form, 1, tokens, cache_type=cache_type)
    return {
        "cache": round(rehearsed.cache),
        "told_cache": told.cache,
        "compute": round(rehearsed.compute),
        "told_compute": told.compute,
    }


def _made(path: Path, extents: dict[str, tuple[int, ...]]) -> Any:
    """The model; its tensors' extents are noted as they are made."""
    library = c._lib

    def note(tensor: int, _data: int) -> None:
        found = ctypes.cast(tensor, ctypes.POINTER(_TensorHead)).contents.extents
        count = max((at + 1 for at in range(4) if found[at] > 1), default=1)
        extents[library.ggml_get_name(tensor).decode()] = tuple(found[:count])

    library.ggml_get_name.restype = ctypes.c_char_p
    library.ggml_get_name.argtypes = [ctypes.c_void_p]
    library.gguf_init_from_file.restype = ctypes.c_void_p
    library.gguf_init_from_file.argtypes = [ctypes.c_char_p, _GgufParams]
    library.llama_model_init_from_user.restype = ctypes.c_void_p
    library.llama_model_init_from_user.argtypes = [
        *(ctypes.c_void_p, _FILL, ctypes.c_void_p, c.llama_model_params)
    ]
    params = c.llama_model_default_params()
    params.n_gpu_layers = 0
    params.load_mode = c.LLAMA_LOAD_MODE_NONE
    keys = library.gguf_init_from_file(str(path).encode(), _GgufParams(no_alloc=True, context=None))
    return library.llama_model_init_from_user(keys, _FILL(note), None, params)


if __name__ == "__main__":
    main(int(sys.argv[1]), CacheType(sys.argv[2]), sys.argv[_NAMES_FROM:])
