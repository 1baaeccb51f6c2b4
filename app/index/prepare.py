"""Turns a sentence-transformers folder into a prepared embedder, in a process of its own.

``python -m app.index.prepare SOURCE TARGET [--name NAME] [--license ID]`` writes ``embedder.onnx``,
``tokenizer.json`` and ``embedder.json``. It needs the ``torch`` extra; nothing else in Cloister
does. Weights are read from safetensors only, and no code from the folder is ever run.
"""

import argparse
import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.errors import UserFacingError
from app.index.embedder import (
    DESCRIPTION_FILE,
    MODEL_FILE,
    TOKENIZER_FILE,
    EmbedderDescription,
    EmbedderError,
)

OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_XET": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "DO_NOT_TRACK": "1",
}

_POOLINGS = ("mean", "cls", "max")
_OLD_FLAGS = {
    "pooling_mode_mean_tokens": "mean",
    "pooling_mode_cls_token": "cls",
    "pooling_mode_max_tokens": "max",
}
_KNOWN_MODULES = ("Transformer", "Pooling", "Normalize")
_MAX_JSON_BYTES = 16 * 1024 * 1024
_DEFAULT_MAX_TOKENS = 512
_LARGEST_MAX_TOKENS = 8192
_LICENSE = re.compile(r"^license:\s*([\w.+-]+)\s*$", re.MULTILINE)
_CHILD_TIMEOUT_S = 900.0


class TorchMissingError(UserFacingError):
    """The optional libraries that an export needs are not installed."""

    code = "torch_missing"


@dataclass(frozen=True, slots=True)
class Layout:
    """A sentence-transformers folder, checked: where its parts lie and how vectors are made."""

    folder: Path
    pooling: str
    is_normalized: bool
    max_tokens: int
    query_prefix: str
    passage_prefix: str
    license: str


class _Prepared(msgspec.Struct, tag="prepared"):
    name: str


class _Refused(msgspec.Struct, tag="refused"):
    code: str
    message: str
    hint: str


def read_layout(source: Path) -> Layout:
    """Checks the folder and reads how it makes vectors.

    Raises:
        EmbedderError: it is not a sentence-transformers folder that can be prepared.
    """
    modules = _modules(source)
    folder = source / modules["Transformer"]
    config = _object(folder / "config.json")
    if "auto_map" in config:
        raise EmbedderError("This embedder needs code of its own, which is never run.")
    if not any(folder.glob("*.safetensors")):
        raise EmbedderError(
            "This embedder has no safetensors weights; other formats can carry code.",
            hint="Ask for the model in safetensors form.",
        )
    if not (folder / TOKENIZER_FILE).is_file():
        raise EmbedderError("This embedder has no tokenizer.json.")
    prompts = _prompts(source)
    return Layout(
        folder=folder,
        pooling=_pooling(source / modules["Pooling"]),
        is_normalized="Normalize" in modules,
        max_tokens=_max_tokens(folder, config),
        query_prefix=prompts.get("query", ""),
        passage_prefix=prompts.get("passage", prompts.get("document", "")),
        license=_license(source),
    )


def prepare(source: Path, target: Path, *, name: str = "", license_id: str = "") -> None:
    """Writes a prepared embedder into ``target`` (made when missing).

    Raises:
        EmbedderError: the folder is not an embedder that can be prepared.
        TorchMissingError: the ``torch`` extra is not installed.
    """
    layout = read_layout(source)
    if any(importlib.util.find_spec(name) is None for name in ("torch", "onnx", "onnxscript")):
        raise TorchMissingError(
            "Preparing an embedder needs PyTorch, which is not installed here.",
            hint="Prepare it where Cloister was set up with the 'torch' extra, then import that.",
        )
    from app.index import export  # noqa: PLC0415  torch takes seconds to import

    target.mkdir(parents=True, exist_ok=True)
    pad_id = export.write_tokenizer(
        layout.folder / TOKENIZER_FILE, target / TOKENIZER_FILE, max_tokens=layout.max_tokens
    )
    dimension = export.write_model(layout.folder, target / MODEL_FILE, pooling=layout.pooling)
    description = EmbedderDescription(
        name=name or source.resolve().name,
        license=license_id or layout.license,
        dimension=dimension,
        max_tokens=layout.max_tokens,
        pooling=layout.pooling,
        normalize=layout.is_normalized,
        pad_id=pad_id,
        query_prefix=layout.query_prefix,
        passage_prefix=layout.passage_prefix,
    )
    encoded = msgspec.json.format(msgspec.json.encode(description), indent=2)
    (target / DESCRIPTION_FILE).write_bytes(encoded + b"\n")


def prepare_in_child(source: Path, target: Path, *, name: str = "", license_id: str = "") -> None:
    """Does ``prepare`` in a process of its own, so that torch never enters this one.

    Raises:
        EmbedderError, TorchMissingError: as ``prepare``.
    """
    command = [sys.executable, "-m", "app.index.prepare", str(source), str(target)]
    command += ["--name", name, "--license", license_id]
    try:
        child = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **OFFLINE},
            timeout=_CHILD_TIMEOUT_S,
            check=False,
        )
        untrusted_reply = msgspec.json.decode(child.stdout, type=_Prepared | _Refused)
    except (subprocess.TimeoutExpired, msgspec.DecodeError) as error:
        raise EmbedderError(
            "Preparing this embedder failed; nothing was added.",
            hint="It may be larger than this machine's memory.",
        ) from error
    if isinstance(untrusted_reply, _Refused):
        kind = (
            TorchMissingError if untrusted_reply.code == TorchMissingError.code else EmbedderError
        )
        raise kind(untrusted_reply.message, hint=untrusted_reply.hint)


def _modules(source: Path) -> dict[str, str]:
    """Module kind to its sub-folder; the folder's class paths are names to us, never imports."""
    listed = _json(source / "modules.json")
    found: dict[str, str] = {}
    for entry in listed if isinstance(listed, list) else ():
        kind = str(entry.get("type", "")).rpartition(".")[2] if isinstance(entry, dict) else ""
        path = str(entry.get("path", "")) if isinstance(entry, dict) else ""
        if kind not in _KNOWN_MODULES:
            raise EmbedderError(f"This embedder has a part that cannot be prepared ({kind[:40]}).")
        if path.startswith("/") or ".." in Path(path).parts:
            raise EmbedderError("This embedder names a path outside its own folder.")
        found[kind] = path
    if "Transformer" not in found or "Pooling" not in found:
        raise EmbedderError("This folder does not hold a sentence-transformers embedder.")
    return found


def _pooling(folder: Path) -> str:
    config = _object(folder / "config.json")
    mode = config.get("pooling_mode")
    modes = [mode] if mode else [kind for flag, kind in _OLD_FLAGS.items() if config.get(flag)]
    if len(modes) != 1 or modes[0] not in _POOLINGS:
        raise EmbedderError("This embedder pools in a way that cannot be prepared.")
    return str(modes[0])


def _max_tokens(folder: Path, config: Mapping[str, object]) -> int:
    limits = [_LARGEST_MAX_TOKENS]
    positions = config.get("max_position_embeddings")
    if isinstance(positions, int) and positions > 0:
        limits.append(positions)
    wanted: object = None
    path = folder / "sentence_bert_config.json"
    if path.is_file():
        wanted = _object(path).get("max_seq_length")
    limits.append(wanted if isinstance(wanted, int) and wanted > 0 else _DEFAULT_MAX_TOKENS)
    return min(limits)


def _prompts(source: Path) -> dict[str, str]:
    path = source / "config_sentence_transformers.json"
    prompts = _object(path).get("prompts") if path.is_file() else None
    if not isinstance(prompts, dict):
        return {}
    return {str(key): text for key, text in prompts.items() if isinstance(text, str)}


def _license(source: Path) -> str:
    readme = source / "README.md"
    if not readme.is_file():
        return ""
    with readme.open(encoding="utf-8", errors="replace") as stream:
        found = _LICENSE.search(stream.read(4096))
    return found[1] if found else ""


def _object(path: Path) -> dict[str, object]:
    value = _json(path)
    if not isinstance(value, dict):
        raise EmbedderError(f"{path.name} of this embedder is damaged.")
    return value


def _json(path: Path) -> object:
    try:
        with path.open("rb") as stream:
            return msgspec.json.decode(stream.read(_MAX_JSON_BYTES))
    except OSError as error:
        raise EmbedderError(
            "This folder does not hold a sentence-transformers embedder.",
            hint=f"{path.name} is missing or cannot be read.",
        ) from error
    except msgspec.DecodeError as error:
        raise EmbedderError(f"{path.name} of this embedder is damaged.") from error


def main(arguments: Sequence[str] | None = None) -> int:
    """The child process: one JSON reply on stdout, exit 0 or 3."""
    parser = argparse.ArgumentParser(prog="python -m app.index.prepare")
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--name", default="")
    parser.add_argument("--license", default="")
    options = parser.parse_args(arguments)
    os.environ.update(OFFLINE)
    try:
        prepare(options.source, options.target, name=options.name, license_id=options.license)
    except UserFacingError as error:
        _reply(_Refused(error.error_code, error.message, error.hint))
        return error.exit_code
    _reply(_Prepared(options.name))
    return 0


def _reply(message: msgspec.Struct) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(message) + b"\n")


if __name__ == "__main__":
    sys.exit(main())
