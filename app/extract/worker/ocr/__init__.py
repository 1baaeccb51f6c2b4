"""Text recognition, in this process, with the Tesseract data that the machine has."""

import functools
import os
from collections.abc import Sequence
from pathlib import Path

from kreuzberg import ExtractionConfig, OcrConfig, TesseractConfig, extract_bytes_sync

_DATA_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)
_SUFFIX = ".traineddata"
_NO_LANGUAGE = frozenset({"osd", "equ"})
_FIRST_LANGUAGE = "eng"
_MAX_LANGUAGES = 4  # each more costs its own pass over the picture


@functools.cache
def languages() -> tuple[str, ...]:
    """Languages that can be recognised, English first; empty where Tesseract is not installed."""
    named = os.environ.get("TESSDATA_PREFIX")
    return find_languages([Path(folder) for folder in (named, *_DATA_FOLDERS) if folder])


def find_languages(folders: Sequence[Path]) -> tuple[str, ...]:
    """The languages in the first folder that has any."""
    for folder in folders:
        names = {path.name.removesuffix(_SUFFIX) for path in folder.glob(f"*{_SUFFIX}")}
        if found := names - _NO_LANGUAGE:
            return tuple(sorted(found, key=lambda name: (name != _FIRST_LANGUAGE, name)))
    return ()


def recognise(picture: bytes, media_type: str) -> str:
    """The text in a picture; empty when there is none. Call only with ``languages``."""
    result = extract_bytes_sync(picture, media_type, config=_config())
    return str(result.content)


def recognise_gray(pixels: bytes, width: int, height: int) -> str:
    """The text in rows of gray pixels, one byte each."""
    return recognise(b"P5 %d %d 255\n" % (width, height) + pixels, "image/x-portable-graymap")


def _config() -> ExtractionConfig:
    language = "+".join(languages()[:_MAX_LANGUAGES])
    tesseract = TesseractConfig(language=language, use_cache=False, output_format="text")
    ocr = OcrConfig(backend="tesseract", language=language, tesseract_config=tesseract)
    return ExtractionConfig(use_cache=False, ocr=ocr)
