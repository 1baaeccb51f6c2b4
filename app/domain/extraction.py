"""The Protocol by which the services read documents."""

from collections.abc import Sequence
from typing import BinaryIO, Protocol

from app.domain.documents import ExtractedDocument
from app.domain.progress import CancelToken


class Extractor(Protocol):
    """Reads the text of documents, in processes that a hostile one cannot leave."""

    @property
    def workers(self) -> int:
        """How many documents it reads at once."""
        ...

    @property
    def ocr_languages(self) -> tuple[str, ...]:
        """In which pictures of text are read, unless a document asks for others."""
        ...

    def extract(
        self,
        document: BinaryIO,
        *,
        name: str,
        password: str | None = None,
        ocr_languages: Sequence[str] = (),
        cancel: CancelToken | None = None,
    ) -> ExtractedDocument:
        """The text of an open file, page by page; blocks. Further calls wait for a free worker.

        Without ``ocr_languages`` those above hold.

        Raises:
            UserFacingError: there is none, and why; no other file is affected.
            CancelledError: ``cancel`` was set.
        """
        ...

    def close(self) -> None:
        """Ends the workers at once and for good."""
        ...
