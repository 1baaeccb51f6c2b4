"""Text that is written as it is read: plain text, Markdown, separated values, XML."""

import re

from app.extract.worker.decoding import decode
from app.extract.worker.draft import Draft, Source, flowing

_DECLARED_XML = re.compile(rb"<\?xml[^>]{0,200}encoding=[\"']([A-Za-z0-9._-]+)[\"']")


def read(source: Source) -> Draft:
    """The characters as they stand, so that a quote is what the author wrote."""
    declared = _DECLARED_XML.match(source.data[:512])
    return flowing(decode(source.data, declared=declared[1].decode() if declared else None))
