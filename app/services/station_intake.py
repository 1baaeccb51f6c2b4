"""What may be staged at a station: the pre-check of every kind of model, and what it says.

Each file is looked at before it is copied, and nothing of it is ever run here.
"""

import re
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from app.engine.gguf import read_model, read_part
from app.engine.gguf_adapter import is_adapter, read_adapter
from app.engine.gguf_parts import read_split
from app.engine.template_choice import sha256_of
from app.errors import UserFacingError
from app.index.cross_encoder import CONFIG_FILE, CROSS_ENCODER_FILES, read_config
from app.index.embedder import DESCRIPTION_FILE, EMBEDDER_FILES, embedder_files, read_description
from app.index.prepare_pairs import onnx_of
from app.mirror.targets import Kind, roles
from app.services.model_facts import embedder_forms

_OCR: Final = "ocr"
_RERANKER: Final = "reranker"
_DATA: Final = (_OCR, _RERANKER)
_OCR_ENDINGS: Final = (".traineddata",)
_RERANKER_ENDINGS: Final = (".onnx", ".json", ".txt")
_MOST_JSON_BYTES: Final = 64 << 20
_MOST_OCR_PARTS: Final = 64  # TESSDATA_NUM_ENTRIES is 24 today
_TABLE_OF_CONTENTS: Final = 4


class IntakeError(UserFacingError):
    """What was to be staged is none that a mirror may offer."""

    code = "not_a_model"


@dataclass(frozen=True, slots=True)
class Intake:
    """A model that passed the pre-check: its files in order, each with its role in the ledger."""

    kind: Kind
    files: tuple[tuple[str, Path], ...]
    license: str = ""
    architecture: str = ""
    quantization: str = ""
    parameters: int = 0
    context_tokens: int = 0
    chat_template_sha256: str = ""


def look_at(paths: Sequence[Path], kind: str | None = None) -> Intake:
    """Finds out what the paths are, and checks them; ``kind`` must be said of OCR and rerankers.

    Raises:
        UserFacingError: they are nothing that can be offered, and why.
    """
    for path in paths:
        _check_there(path)
    if kind in _DATA:
        return _data(paths, kind)
    is_folder = len(paths) == 1 and paths[0].is_dir()
    found = _embedder(paths[0]) if is_folder else _gguf(paths)
    if kind is not None and kind != found.kind:
        raise IntakeError(
            f"'{paths[0].name}' is no model of the kind '{kind}' but '{found.kind}'. Nothing was "
            "changed.",
            hint="Leave --kind away, or name the right file.",
        )
    return found


def _check_there(path: Path) -> None:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise IntakeError(
            f"'{path}' is not there. Nothing was changed.", code="path_not_found"
        ) from error
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise IntakeError(f"'{path.name}' is not a file. Nothing was changed.", code="not_a_file")


def _gguf(paths: Sequence[Path]) -> Intake:
    for path in paths:
        if path.is_dir():
            raise IntakeError(
                f"'{path.name}' is a folder among files. Nothing was changed.",
                hint="Name the files of one model, or one folder that holds an embedder.",
            )
    if len(paths) == 1 and is_adapter(paths[0]):
        return _adapter(paths[0])
    if len(paths) == 1:
        parts, metadata = read_split(paths[0])
    else:
        parts = sorted(paths, key=_number)
        metadata = read_model(parts)
    return Intake(
        kind="generative",
        files=tuple(zip(roles("generative", len(parts)), parts, strict=True)),
        license=metadata.license,
        architecture=metadata.architecture,
        quantization=metadata.quantization,
        parameters=metadata.parameters,
        context_tokens=metadata.context_tokens,
        chat_template_sha256=sha256_of(metadata.chat_template),
    )


def _number(path: Path) -> int:
    return read_part(path).number


def _adapter(path: Path) -> Intake:
    metadata = read_adapter(path)
    return Intake(
        kind="adapter",
        files=(("adapter.gguf", path),),
        license=metadata.license,
        architecture=metadata.architecture,
        quantization=metadata.quantization,
        parameters=metadata.parameters,
    )


def _embedder(folder: Path) -> Intake:
    files = [folder / name for name in EMBEDDER_FILES]
    missing = [file.name for file in files if not file.is_file()]
    if missing:
        raise IntakeError(
            f"'{folder.name}' is no prepared embedder: '{missing[0]}' is not in it. Nothing was "
            "changed.",
            hint="Prepare it once with 'cloister models import FOLDER', and take what that made.",
        )
    described = read_description(folder / DESCRIPTION_FILE)
    return Intake(
        kind="embedder",
        files=tuple((file.name, file) for file in embedder_files(folder)),
        license=described.license,
        architecture="onnx",
        quantization=embedder_forms(described),
        context_tokens=described.max_tokens,
    )


def _data(paths: Sequence[Path], kind: str) -> Intake:
    """Data that another worker reads: by their endings and first bytes, for want of metadata."""
    files = [
        file for path in paths for file in (sorted(path.iterdir()) if path.is_dir() else [path])
    ]
    if kind == _RERANKER and (found := _cross_encoder(paths, files)) is not None:
        return found
    endings = _OCR_ENDINGS if kind == _OCR else _RERANKER_ENDINGS
    for file in files:
        if not file.is_file() or not file.name.endswith(endings):
            raise IntakeError(
                f"'{file.name}' is no file of a model of the kind '{kind}'. Nothing was changed.",
                hint=f"Such files end in {', '.join(endings)}.",
            )
        if not (_is_ocr(file) if kind == _OCR else _is_reranker(file)):
            raise _damaged(file)
    if not files or (kind == _RERANKER and not any(f.suffix == ".onnx" for f in files)):
        raise IntakeError(
            "No model is among these files. Nothing was changed.",
            hint="A reranker is model.onnx with its tokenizer.json and config.json.",
        )
    listed = tuple((file.name, file) for file in files)
    return Intake(kind="ocr" if kind == _OCR else "reranker", files=listed)


def _cross_encoder(paths: Sequence[Path], files: Sequence[Path]) -> Intake | None:
    """A cross-encoder with its config.json, in the order of the ledger; None without one."""
    named = {file.name: file for file in files}
    onnx = onnx_of(paths[0]) if len(paths) == 1 and paths[0].is_dir() else None
    if onnx is not None:
        named[onnx.name] = onnx
    if not all(name in named and named[name].is_file() for name in CROSS_ENCODER_FILES):
        return None
    config = read_config(named[CONFIG_FILE])
    chosen = tuple((name, named[name]) for name in CROSS_ENCODER_FILES)
    for _, file in chosen:
        if not _is_reranker(file):
            raise _damaged(file)
    return Intake(
        kind="reranker",
        files=chosen,
        architecture=config.architecture,
        quantization="F32",
        context_tokens=config.max_tokens,
    )


def _damaged(file: Path) -> IntakeError:
    return IntakeError(
        f"'{file.name}' is damaged, or is not what its name says. Nothing was changed.",
        hint="Copy it again from where it came from and compare its checksum.",
        code="model_damaged",
    )


def _is_ocr(path: Path) -> bool:
    """Tesseract's form: how many parts there are, and where each of them begins."""
    size = path.stat().st_size
    with path.open("rb") as stream:
        count = int.from_bytes(stream.read(_TABLE_OF_CONTENTS), "little")
        if not 0 < count <= _MOST_OCR_PARTS:
            return False
        table = stream.read(8 * count)
    places = [
        int.from_bytes(table[n : n + 8], "little", signed=True) for n in range(0, len(table), 8)
    ]
    begun = [place for place in places if place != -1]
    return (
        len(places) == count
        and bool(begun)
        and begun == sorted(begun)
        and _TABLE_OF_CONTENTS + 8 * count <= begun[0]
        and begun[-1] <= size
    )


def _is_reranker(path: Path) -> bool:
    size = path.stat().st_size
    if path.suffix != ".json":
        return size > 0
    if size > _MOST_JSON_BYTES:
        return False
    try:
        msgspec.json.decode(path.read_bytes())
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


def repo_of(name: str) -> str:
    """The repository of a model that came from nowhere else."""
    slug = re.sub(r"[^A-Za-z0-9_.+-]+", "-", name)
    slug = re.sub(r"\.{2,}", ".", slug).strip("-.+")
    return f"site/{slug[:100] or 'model'}"
