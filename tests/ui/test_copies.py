"""What is copied of an answer: plain, as written, and with its sources."""

from dataclasses import replace

import pytest

from app.services.copies import with_sources
from app.ui.chat.plain import plain
from tests.ui.chat_kit import answer, citation

ANSWER = """# Pumps

The **hydraulic** pump of `berth 4`
failed.

1. Seal
   - inner
   - outer
2. Valve

| part | days |
| --- | --- |
| seal | 6 |

```python
x = 1

y = 2
```

> As *quoted*.
"""


def test_plain_text_keeps_lines_lists_cells_and_code_and_no_signs() -> None:
    assert plain(ANSWER) == (
        "Pumps\n\nThe hydraulic pump of berth 4\nfailed.\n\n"
        "1. Seal\n  - inner\n  - outer\n2. Valve\n\n"
        "part\tdays\nseal\t6\n\nx = 1\n\ny = 2\n\nAs quoted."
    )


@pytest.mark.parametrize("text", ["", "5 * 3 * 2", "[1] <b>x</b> &amp;", "a_b_c", "- "])
def test_what_is_no_markdown_stays_as_it_is(text: str) -> None:
    assert plain(text) == text.replace("&amp;", "&").strip("- ")


def test_citations_stand_behind_their_sentences_and_below() -> None:
    one = citation(1, at=len("The pump failed."))
    two = citation(
        2, at=len("The pump failed. It was old."), is_supported=False, quote="It  was\nold"
    )
    assert with_sources(answer("The pump failed. It was old.", citations=(one, two, one))) == (
        "The pump failed. [1] It was old. [2?]\n\n"
        "[1] incident-2024-017.pdf, page 2: “The pump lost pressure after the inner seal ring "
        "failed.”\n[2] incident-2024-017.pdf, page 2: “It was old”"
    )
    unplaced = replace(one, page=None, place="Sheet 1", quote="x")
    told = with_sources(answer("No.", is_answerable=False, nearest=(unplaced,)))
    assert told == "No.\n\n[1] incident-2024-017.pdf, Sheet 1: “x”"
    assert with_sources(answer("Steam.")) == "Steam."
