# ruff: noqa: INP001 - installer/ holds scripts, not a package
"""The native libraries inside wheels, their versions read from the libraries themselves."""

import ctypes
import importlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

# The sources that a release of llama-cpp-python vendors; the built library names fewer digits.
LLAMA_CPP_PYTHON = "0.3.36"
LLAMA_CPP_COMMIT = "0c1e57098"
_OPENSSL = rb"OpenSSL (\d+\.\d+\.\d+) +\d+ \w{3} 20\d\d"


class NativeError(Exception):
    """A library is not where it was, or does not tell its version; the text says which."""


@dataclass(frozen=True, slots=True)
class Native:
    """One library inside a package of the lock."""

    name: str
    version: str
    inside: str
    licence: str
    purl: str


@dataclass(frozen=True, slots=True)
class _Known:
    """Where a library lies, under which licence, and how it tells its version."""

    name: str
    inside: str
    licence: str
    purl_base: str
    read: Callable[[], str]


def natives() -> tuple[Native, ...]:
    """All of them, by package.

    Raises:
        NativeError: one cannot be read; a bill without it would be wrong.
    """
    return tuple(_told(known) for known in _KNOWN)


def llama_commit() -> str:
    """The commit that the installed llama.cpp says it was built from; empty when it says none."""
    told = _ggml("ggml_commit").removesuffix("-dirty")
    return told if re.fullmatch(r"[0-9a-f]{7,40}", told) else ""


def _told(known: _Known) -> Native:
    try:
        version = known.read()
    except (OSError, AttributeError, ImportError, LookupError) as error:
        raise NativeError(f"{known.name} in {known.inside}: {error}") from error
    return Native(known.name, version, known.inside, known.licence, f"{known.purl_base}@{version}")


def _llama_version() -> str:
    told = llama_commit()
    built = distribution("llama-cpp-python").version
    if built != LLAMA_CPP_PYTHON or (told and not LLAMA_CPP_COMMIT.startswith(told[:9])):
        raise LookupError(f"{built}, {told}: is another than {LLAMA_CPP_PYTHON}, see natives.py")
    return LLAMA_CPP_COMMIT


def _ggml(function: str) -> str:
    folder = Path(str(distribution("llama-cpp-python").locate_file("llama_cpp/lib")))
    library = ctypes.CDLL(str(folder / "libggml-base.so"))
    call = getattr(library, function)
    call.restype = ctypes.c_char_p
    return str(call().decode())


def _cipher(pragma: str) -> Callable[[], str]:
    def read() -> str:
        connection = importlib.import_module("sqlcipher3").connect(":memory:")
        connection.execute("PRAGMA key = 'x'")  # the provider is told once there is a key
        (told,) = connection.execute(pragma).fetchone()
        connection.close()
        return _number(str(told))

    return read


def _bytes(package: str, file: str, pattern: bytes) -> Callable[[], str]:
    """Reads a version that stands in a library's own bytes."""

    def read() -> str:
        for path in _files(package, file):
            if match := re.search(pattern, path.read_bytes()):
                return match[1].decode()
        raise LookupError(f"no version in {file}")

    return read


def _files(package: str, part: str) -> Iterator[Path]:
    for file in distribution(package).files or ():
        if part in file.name:
            yield Path(str(file.locate()))


def _number(text: str) -> str:
    match = re.search(r"\d+(?:\.\d+)+", text)
    if match is None:
        raise LookupError(f"no version in {text!r}")
    return match[0]


def _qt() -> str:
    return str(importlib.import_module("PySide6.QtCore").qVersion())


def _pdfium() -> str:
    return _number(str(importlib.import_module("pypdfium2.version").PDFIUM_INFO))


_KNOWN = (
    _Known("llama.cpp", "llama-cpp-python", "MIT", "pkg:github/ggml-org/llama.cpp", _llama_version),
    _Known(
        "ggml", "llama-cpp-python", "MIT", "pkg:github/ggml-org/ggml", lambda: _ggml("ggml_version")
    ),
    _Known(
        "SQLCipher",
        "sqlcipher3",
        "BSD-3-Clause",
        "pkg:github/sqlcipher/sqlcipher",
        _cipher("PRAGMA cipher_version"),
    ),
    _Known(
        "SQLite",
        "sqlcipher3",
        "blessing",
        "pkg:generic/sqlite",
        _cipher("SELECT sqlite_version()"),
    ),
    _Known(
        "OpenSSL",
        "sqlcipher3",
        "Apache-2.0",
        "pkg:generic/openssl",
        _cipher("PRAGMA cipher_provider_version"),
    ),
    _Known(
        "OpenSSL",
        "cryptography",
        "Apache-2.0",
        "pkg:generic/openssl",
        _bytes("cryptography", "_rust", _OPENSSL),
    ),
    _Known("Qt", "pyside6-essentials", "LGPL-3.0-only", "pkg:generic/qt", _qt),
    _Known(
        "libpng",
        "pyside6-essentials",
        "libpng-2.0",
        "pkg:generic/libpng",
        _bytes("pyside6-essentials", "libQt6Gui.so", rb"libpng version (\d+\.\d+\.\d+)"),
    ),
    _Known(
        "PDFium",
        "pypdfium2",
        "BSD-3-Clause",
        "pkg:generic/pdfium",
        _pdfium,
    ),
    _Known(
        "ONNX Runtime",
        "onnxruntime",
        "MIT",
        "pkg:github/microsoft/onnxruntime",
        _bytes("onnxruntime", "libonnxruntime.so", rb"VERS_(\d+\.\d+\.\d+)"),
    ),
    _Known(
        "ONNX Runtime",
        "kreuzberg",
        "MIT",
        "pkg:github/microsoft/onnxruntime",
        _bytes("kreuzberg", "libonnxruntime", rb"VERS_(\d+\.\d+\.\d+)"),
    ),
    _Known(
        "Tesseract",
        "kreuzberg",
        "Apache-2.0",
        "pkg:github/tesseract-ocr/tesseract",
        _bytes("kreuzberg", "_internal_bindings", rb"tesseract (\d+\.\d+\.\d+)'"),
    ),
    _Known(
        "OpenBLAS",
        "numpy",
        "BSD-3-Clause",
        "pkg:github/OpenMathLib/OpenBLAS",
        _bytes("numpy", "openblas", rb"OpenBLAS (\d+\.\d+\.\d+)"),
    ),
)
