"""What of an answer would be live once it is HTML: any tag that is not ours."""

import re

from app.ui.chat.markdown import render
from app.ui.chat.untrusted import clean
from tests.ui.test_markdown import ALLOWED_TAGS

_NAMES = "|".join(sorted(ALLOWED_TAGS))
_OURS = re.compile(
    rf"</(?:{_NAMES})>|<(?:{_NAMES})"
    r'(?: (?:class|start|align|cellspacing|cellpadding|width|border)="[\w%]*"'
    r'| href="cite:\d{1,3}")*>'
)


def live_parts(text: str) -> set[str]:
    """Tags and addresses in the HTML of an answer that are not ours, and what was not cleaned."""
    blocks = render(text)
    html = "".join(block.html for block in blocks)
    live = {tag for tag in re.findall(r"<[^>]*>?", html) if not _OURS.fullmatch(tag)}
    code = "".join(block.text for block in blocks)
    return live if clean(code) == code else live | {"unclean code"}
