"""Reads how a sentence-transformers folder makes its vectors; its class paths stay names."""

import errno
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.index.embedder import TOKENIZER_FILE, EmbedderError

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
        license=license_of(source),
    )


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


def license_of(source: Path) -> str:
    """The licence that a folder's README names in its head; empty where it names none."""
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
        if not path.is_file():  # a pipe would hang
            raise FileNotFoundError(errno.ENOENT, path.name)
        with path.open("rb") as stream:
            return msgspec.json.decode(stream.read(_MAX_JSON_BYTES))
    except OSError as error:
        raise EmbedderError(
            "This folder does not hold a sentence-transformers embedder.",
            hint=f"{path.name} is missing or cannot be read.",
        ) from error
    except msgspec.DecodeError as error:
        raise EmbedderError(f"{path.name} of this embedder is damaged.") from error
