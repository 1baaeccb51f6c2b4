"""Old PowerPoint files and binary workbooks, as kreuzberg reads them."""

from kreuzberg import ExtractionConfig, extract_bytes_sync
from kreuzberg.exceptions import KreuzbergError

from app.extract.errors import ExtractCode
from app.extract.worker.draft import Draft, RefusedError, Source, flowing

_LOCKED_WORDS = ("password", "encrypt")


def read(source: Source) -> Draft:
    """The text, flowing: kreuzberg does not tell slides or sheets of these apart."""
    try:
        result = extract_bytes_sync(
            source.data, source.kind.value, config=ExtractionConfig(use_cache=False)
        )
    except KreuzbergError as error:
        is_locked = any(word in str(error).lower() for word in _LOCKED_WORDS)
        code = ExtractCode.NEEDS_PASSWORD if is_locked else ExtractCode.DAMAGED_FILE
        raise RefusedError(code) from None
    return flowing(str(result.content), title=str(result.metadata.get("title") or ""))
