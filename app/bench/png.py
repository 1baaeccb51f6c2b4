"""Writes small PNG files: 256 chosen colours are enough for a picture of a window."""

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QImageWriter

_COLOURS: Final = 256
_COARSE_BITS: Final = 4  # of each channel, to find colours that stand for many


def save(image: QImage, path: Path) -> None:
    """Writes the image with the colours that differ least from its own."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB32)
    height, width = rgb.height(), rgb.width()
    pixels = np.frombuffer(rgb.constBits(), np.uint32).reshape(height, -1)[:, :width] & 0xFFFFFF
    own, where, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    palette = _palette(own, counts)
    nearest = _nearest(own, palette).astype(np.uint8)[where.reshape(height, width)]
    padded = np.zeros((height, (width + 3) // 4 * 4), np.uint8)  # QImage's lines are words
    padded[:, :width] = nearest
    indexed = QImage(
        padded.tobytes(), width, height, padded.shape[1], QImage.Format.Format_Indexed8
    )
    indexed.setColorTable([0xFF000000 | int(colour) for colour in palette])
    writer = QImageWriter(str(path), b"png")
    writer.setCompression(100)
    if not writer.write(indexed):
        raise OSError(f"{path.name}: {writer.errorString()}")


def _palette(own: NDArray[np.uint32], counts: NDArray[np.int64]) -> NDArray[np.uint32]:
    """The most frequent colours, and of every coarse cell the most frequent one before others."""
    if len(own) <= _COLOURS:
        return own
    keep = np.argsort(counts)[::-1]
    channels = _channels(own[keep]) >> (8 - _COARSE_BITS)
    cells = (channels[:, 0] << 2 * _COARSE_BITS) | (channels[:, 1] << _COARSE_BITS) | channels[:, 2]
    _, first_of_cell = np.unique(cells, return_index=True)
    spread = np.sort(first_of_cell)[: _COLOURS // 2]
    rest = np.setdiff1d(np.arange(len(keep)), spread)[: _COLOURS - len(spread)]
    chosen: NDArray[np.uint32] = own[keep[np.concatenate([spread, rest])]]
    return chosen


def _nearest(own: NDArray[np.uint32], palette: NDArray[np.uint32]) -> NDArray[np.int64]:
    ours, theirs = _channels(own).astype(np.int32), _channels(palette).astype(np.int32)
    result = np.empty(len(own), np.int64)
    step = 4096  # bounds the table of distances
    for start in range(0, len(own), step):
        gaps = ours[start : start + step, None, :] - theirs[None, :, :]
        result[start : start + step] = np.argmin((gaps * gaps).sum(axis=2), axis=1)
    return result


def _channels(colours: NDArray[np.uint32]) -> NDArray[np.uint32]:
    return np.stack([(colours >> 16) & 255, (colours >> 8) & 255, colours & 255], axis=1)
