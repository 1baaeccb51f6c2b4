"""Turns a sentence-transformers folder into a prepared embedder, in a worker of its own.

It needs the ``torch`` extra; nothing else in Cloister does. torch never enters this process.
"""

import os
import tempfile
import time
from pathlib import Path
from typing import Final

import msgspec

from app.domain.progress import CancelToken
from app.errors import UserFacingError
from app.index.embedder import DESCRIPTION_FILE, EmbedderDescription, EmbedderError
from app.index.layout import read_layout
from app.index.prepare_protocol import (
    ROLE,
    Prepare,
    Prepared,
    PreparePairs,
    RefusalCode,
    Refused,
)
from app.workers.supervisor import Limits, Reach, Worker, WorkerDiedError, WorkerTimeoutError

_WALL_S: Final = 900.0
_LOOK_S: Final = 0.1  # how often a wait looks at the cancel token
_GIB: Final = 1024**3
_LIMITS: Final = Limits(
    address_space_bytes=24 * _GIB,
    cpu_s=4 * 3600,  # of all threads together
    file_size_bytes=2 * _GIB,  # an ONNX file cannot be larger
    open_files=256,
)


class TorchMissingError(UserFacingError):
    """The optional libraries that an export needs are not installed."""

    code = "torch_missing"


def prepare_in_child(
    source: Path,
    target: Path,
    *,
    name: str = "",
    license_id: str = "",
    cancel: CancelToken | None = None,
) -> None:
    """Writes a prepared embedder into ``target`` (made when missing).

    Raises:
        EmbedderError: the folder is not an embedder that can be prepared.
        TorchMissingError: the ``torch`` extra is not installed.
        CancelledError: ``cancel`` was set; the child is gone.
    """
    layout = read_layout(source)
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".caches-", dir=target) as caches:
        request = Prepare(
            folder=os.fsencode(layout.folder.absolute()),
            target=os.fsencode(target.absolute()),
            pooling=layout.pooling,
            max_tokens=layout.max_tokens,
            passage_prefix=layout.passage_prefix,
        )
        try:
            prepared = ask_child(
                request,
                caches=os.path.abspath(caches),  # noqa: PTH100 (the environment takes text)
                reach=Reach(readable=readable_files(layout.folder), changeable=(target,)),
                cancel=cancel or CancelToken(),
            )
        except (WorkerDiedError, WorkerTimeoutError) as error:
            raise EmbedderError(
                "Preparing this embedder failed; nothing was added.",
                hint="It may be larger than this machine's memory, or the disk may be full.",
            ) from error
    if isinstance(prepared, Refused):
        raise _refusal(prepared.code)
    description = EmbedderDescription(
        name=name or source.resolve().name,
        license=license_id or layout.license,
        dimension=prepared.dimension,
        max_tokens=layout.max_tokens,
        pooling=layout.pooling,
        normalize=layout.is_normalized,
        pad_id=prepared.pad_id,
        query_prefix=layout.query_prefix,
        passage_prefix=layout.passage_prefix,
        int8_cosine=prepared.int8_cosine,
    )
    encoded = msgspec.json.format(msgspec.json.encode(description), indent=2)
    (target / DESCRIPTION_FILE).write_bytes(encoded + b"\n")


def readable_files(folder: Path) -> tuple[Path, ...]:
    """The folder, and the files that its links lead to: a download cache keeps them elsewhere."""
    linked = (path.resolve() for path in folder.iterdir() if path.is_symlink() and path.is_file())
    return (folder, *linked)


def ask_child(
    request: Prepare | PreparePairs, *, caches: str, reach: Reach, cancel: CancelToken
) -> Prepared | Refused:
    """Starts the process, which may write into ``caches`` too, and ends it after its answer.

    Raises:
        CancelledError: ``cancel`` was set.
        WorkerDiedError: it ended on the way.
        WorkerTimeoutError: it took too long.
    """
    worker = Worker(
        ROLE,
        replies=Prepared | Refused,
        limits=_LIMITS,
        environment={"TMPDIR": caches, "HF_HOME": caches, "TORCHINDUCTOR_CACHE_DIR": caches},
    )
    try:
        worker.start(reach)
        worker.send(request)
        return _await(worker, cancel)
    finally:
        worker.close()


def _await(worker: Worker, cancel: CancelToken) -> Prepared | Refused:
    deadline = time.monotonic() + _WALL_S
    while True:
        cancel.raise_if_cancelled()
        try:
            reply: Prepared | Refused = worker.receive(_LOOK_S)
            return reply
        except WorkerTimeoutError:
            if time.monotonic() > deadline:
                raise


def _refusal(code: RefusalCode) -> UserFacingError:
    if code is RefusalCode.TORCH_MISSING:
        return TorchMissingError(
            "Preparing an embedder needs PyTorch, which is not installed here.",
            hint="Prepare it where Cloister was set up with the 'torch' extra, then import that.",
        )
    if code is RefusalCode.BAD_TOKENIZER:
        return EmbedderError("The embedder's tokenizer.json is damaged.")
    if code is RefusalCode.UNKNOWN_KIND:
        return EmbedderError("This embedder is of a kind that cannot be prepared.")
    return EmbedderError("The embedder's weights could not be loaded.")
