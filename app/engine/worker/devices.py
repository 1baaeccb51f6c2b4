"""What the library can compute on here, and whether it truly does: one small product on each.

That a driver answers proves little: a library may be built without code for the very processor,
and shows it at the first kernel only.
https://github.com/ggml-org/ggml/blob/master/include/ggml-backend.h
"""

import ctypes
from array import array
from typing import Any, Final

import llama_cpp.llama_cpp as c

from app.engine.protocol import DeviceFacts, DeviceKind

_KINDS: Final = {0: DeviceKind.PROCESSOR, 1: DeviceKind.GRAPHICS, 2: DeviceKind.SHARED}
_F32: Final = 0
_COMMON, _ROWS, _COLUMNS = 64, 32, 16
_GRAPH_BYTES: Final = 1 << 20
_MOST_DEVICES: Final = 64
_POINTER, _SIZE = ctypes.c_void_p, ctypes.c_size_t


class _Init(ctypes.Structure):
    """``struct ggml_init_params``."""

    _fields_ = (("mem_size", _SIZE), ("mem_buffer", _POINTER), ("no_alloc", ctypes.c_bool))


_SIGNATURES: Final[dict[str, tuple[Any, tuple[Any, ...]]]] = {
    "ggml_backend_dev_count": (_SIZE, ()),
    "ggml_backend_dev_get": (_POINTER, (_SIZE,)),
    "ggml_backend_dev_name": (ctypes.c_char_p, (_POINTER,)),
    "ggml_backend_dev_description": (ctypes.c_char_p, (_POINTER,)),
    "ggml_backend_dev_type": (ctypes.c_int, (_POINTER,)),
    "ggml_backend_dev_memory": (
        None,
        (_POINTER, ctypes.POINTER(_SIZE), ctypes.POINTER(_SIZE)),
    ),
    "ggml_backend_dev_init": (_POINTER, (_POINTER, ctypes.c_char_p)),
    "ggml_backend_free": (None, (_POINTER,)),
    "ggml_backend_alloc_ctx_tensors": (_POINTER, (_POINTER, _POINTER)),
    "ggml_backend_buffer_free": (None, (_POINTER,)),
    "ggml_backend_tensor_set": (None, (_POINTER, _POINTER, _SIZE, _SIZE)),
    "ggml_backend_tensor_get": (None, (_POINTER, _POINTER, _SIZE, _SIZE)),
    "ggml_backend_graph_compute": (ctypes.c_int, (_POINTER, _POINTER)),
    "ggml_init": (_POINTER, (_Init,)),
    "ggml_free": (None, (_POINTER,)),
    "ggml_new_tensor_2d": (_POINTER, (_POINTER, ctypes.c_int, ctypes.c_int64, ctypes.c_int64)),
    "ggml_mul_mat": (_POINTER, (_POINTER, _POINTER, _POINTER)),
    "ggml_new_graph": (_POINTER, (_POINTER,)),
    "ggml_build_forward_expand": (None, (_POINTER, _POINTER)),
}


def list_devices(*, runs_kernel: bool) -> tuple[DeviceFacts, ...]:
    """Every device with its memory now; ``runs_kernel`` lets each compute, else none ``passed``."""
    library = _library()
    found = []
    for number in range(min(_MOST_DEVICES, library.ggml_backend_dev_count())):
        device = library.ggml_backend_dev_get(number)
        kind = _KINDS.get(library.ggml_backend_dev_type(device))
        if kind is None:
            continue
        free, total = _SIZE(), _SIZE()
        library.ggml_backend_dev_memory(device, ctypes.byref(free), ctypes.byref(total))
        found.append(
            DeviceFacts(
                name=_text(library.ggml_backend_dev_name(device)),
                description=_text(library.ggml_backend_dev_description(device)),
                kind=kind,
                free_bytes=min(free.value, total.value),
                total_bytes=total.value,
                passed=runs_kernel and _multiplies(library, device),
            )
        )
    return tuple(found)


def _library() -> Any:
    library = c._lib  # noqa: SLF001 - the only handle that shares its registry of backends
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def _text(raw: bytes | None) -> str:
    return (raw or b"").decode("utf-8", "replace")[:200]


def _multiplies(library: Any, device: int) -> bool:
    """Whether the device multiplies two small matrices of whole numbers rightly."""
    backend = library.ggml_backend_dev_init(device, None)
    if not backend:
        return False
    graph_memory = library.ggml_init(_Init(_GRAPH_BYTES, None, no_alloc=True))
    try:
        return _product(library, backend, graph_memory) == _expected()
    finally:
        library.ggml_free(graph_memory)
        library.ggml_backend_free(backend)


def _product(library: Any, backend: int, memory: int) -> "array[float] | None":
    left = library.ggml_new_tensor_2d(memory, _F32, _COMMON, _ROWS)
    right = library.ggml_new_tensor_2d(memory, _F32, _COMMON, _COLUMNS)
    product = library.ggml_mul_mat(memory, left, right)
    graph = library.ggml_new_graph(memory)
    library.ggml_build_forward_expand(graph, product)
    buffer = library.ggml_backend_alloc_ctx_tensors(memory, backend)
    if not buffer:
        return None
    try:
        for tensor, numbers in ((left, _numbers(_ROWS)), (right, _numbers(_COLUMNS))):
            address, count = numbers.buffer_info()
            library.ggml_backend_tensor_set(tensor, address, 0, count * numbers.itemsize)
        if library.ggml_backend_graph_compute(backend, graph) != 0:
            return None
        result = array("f", bytes(4 * _ROWS * _COLUMNS))
        address, count = result.buffer_info()
        library.ggml_backend_tensor_get(product, address, 0, count * result.itemsize)
        return result
    finally:
        library.ggml_backend_buffer_free(buffer)


def _numbers(rows: int) -> "array[float]":
    """Whole and small, so that every sum is exact in whatever a device computes with."""
    return array("f", [(row * 7 + at * 3) % 4 for row in range(rows) for at in range(_COMMON)])


def _expected() -> "array[float]":
    left, right = _numbers(_ROWS), _numbers(_COLUMNS)
    sums = (
        sum(left[row * _COMMON + at] * right[column * _COMMON + at] for at in range(_COMMON))
        for column in range(_COLUMNS)
        for row in range(_ROWS)
    )
    return array("f", sums)
