"""Turns the folder of a cross-encoder into the files that are run, in a worker of its own.

An ONNX model is looked at and copied as it is; safetensors weights need the ``torch`` extra.
"""

import os
import tempfile
from pathlib import Path
from typing import Final

from app.domain.progress import CancelToken
from app.index.cross_encoder import (
    CONFIG_FILE,
    CROSS_ENCODER_FILES,
    MODEL_FILE,
    TOKENIZER_FILE,
    CrossEncoderError,
    read_config,
)
from app.index.prepare import TorchMissingError, ask_child, readable_files
from app.index.prepare_protocol import PreparePairs, RefusalCode, Refused
from app.workers.supervisor import Reach, WorkerDiedError, WorkerTimeoutError

_ONNX_PLACES: Final = (MODEL_FILE, f"onnx/{MODEL_FILE}")
_REFUSALS: Final = {
    RefusalCode.BAD_TOKENIZER: "The cross-encoder's tokenizer.json is damaged.",
    RefusalCode.UNKNOWN_KIND: "This cross-encoder is of a kind that cannot be prepared.",
    RefusalCode.BAD_MODEL: "The cross-encoder's model is damaged, or is none that reads two texts "
    "and gives the labels that its config.json names.",
}


def onnx_of(folder: Path) -> Path | None:
    """The ONNX model of a folder, where it has one."""
    return next((folder / place for place in _ONNX_PLACES if (folder / place).is_file()), None)


def prepare_pairs_in_child(
    source: Path, target: Path, *, cancel: CancelToken | None = None
) -> None:
    """Writes ``CROSS_ENCODER_FILES`` into ``target`` (made when missing).

    Raises:
        CrossEncoderError: the folder is not a cross-encoder that can be used.
        TorchMissingError: it has safetensors alone, and the ``torch`` extra is not installed.
        CancelledError: ``cancel`` was set; the child is gone.
    """
    for name in (CONFIG_FILE, TOKENIZER_FILE):
        if not (source / name).is_file():  # a pipe would hang
            raise CrossEncoderError(f"This cross-encoder has no {name}.")
    read_config(source / CONFIG_FILE)  # refused without a process, where it can be
    onnx = onnx_of(source)
    if onnx is None and not any(source.glob("*.safetensors")):
        raise CrossEncoderError(
            "This cross-encoder has no model.onnx and no safetensors weights; other formats can "
            "carry code.",
            hint="Ask for the model in one of these forms.",
        )
    target.mkdir(parents=True, exist_ok=True)
    folders = {source, source if onnx is None else onnx.parent}
    files = tuple(path for folder in folders for path in readable_files(folder))
    with tempfile.TemporaryDirectory(prefix=".caches-", dir=target) as caches:
        request = PreparePairs(
            folder=os.fsencode(source.absolute()),
            target=os.fsencode(target.absolute()),
            onnx=b"" if onnx is None else os.fsencode(onnx.absolute()),
        )
        try:
            reply = ask_child(
                request,
                caches=os.path.abspath(caches),  # noqa: PTH100 (the environment takes text)
                reach=Reach(readable=files, changeable=(target,)),
                cancel=cancel or CancelToken(),
            )
        except (WorkerDiedError, WorkerTimeoutError) as error:
            raise CrossEncoderError(
                "Preparing this cross-encoder failed; nothing was added.",
                hint="It may be larger than this machine's memory, or the disk may be full.",
            ) from error
    if isinstance(reply, Refused):
        raise _refusal(reply.code)
    if not all((target / name).is_file() for name in CROSS_ENCODER_FILES):
        raise CrossEncoderError("Preparing this cross-encoder failed; nothing was added.")


def _refusal(code: RefusalCode) -> TorchMissingError | CrossEncoderError:
    if code is RefusalCode.TORCH_MISSING:
        return TorchMissingError(
            "Preparing a cross-encoder from safetensors needs PyTorch, which is not installed "
            "here.",
            hint="Take one with onnx/model.onnx, or prepare it where Cloister was set up with the "
            "'torch' extra.",
        )
    return CrossEncoderError(
        _REFUSALS.get(code, "The cross-encoder's weights could not be loaded.")
    )
