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


@functools.cache
def languages() -> frozenset[str]:
    """Languages that can be recognised; empty where Tesseract is not installed."""
    named = os.environ.get("TESSDATA_PREFIX")
    return find_languages([Path(folder) for folder in (named, *_DATA_FOLDERS) if folder])


def find_languages(folders: Sequence[Path]) -> frozenset[str]:
    """The languages in the first folder that has any."""
    for folder in folders:
        names = {path.name.removesuffix(_SUFFIX) for path in folder.glob(f"*{_SUFFIX}")}
        if found := names - _NO_LANGUAGE:
            return frozenset(found)
    return frozenset()


def recognise(picture: bytes, media_type: str, languages: Sequence[str]) -> str:
    """The text in a picture; empty when there is none. ``languages`` are some of ours."""
    result = extract_bytes_sync(picture, media_type, config=_config("+".join(languages)))
    return str(result.content)


def recognise_gray(pixels: bytes, width: int, height: int, languages: Sequence[str]) -> str:
    """The text in rows of gray pixels, one byte each."""
    picture = b"P5 %d %d 255\n" % (width, height) + pixels
    return recognise(picture, "image/x-portable-graymap", languages)


def _config(language: str) -> ExtractionConfig:
    tesseract = TesseractConfig(language=language, use_cache=False, output_format="text")
    ocr = OcrConfig(backend="tesseract", language=language, tesseract_config=tesseract)
    return ExtractionConfig(use_cache=False, ocr=ocr)
