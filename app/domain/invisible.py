"""Characters that a reader cannot see and that a model, a search or a terminal obeys.

Each constant but the last is what stands between the brackets of a regular expression.
Bidirectional attacks on readers: https://trojansource.codes, tag characters: Unicode 16, section
23.9. Joiners (U+200C and U+200D) are not among them: where they are the business of letters depends
on those beside them.
"""

from typing import Final

BIDI: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
ZERO_WIDTH: Final = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
)
TAGS: Final = "\U000e0000-\U000e0fff"
ANCHORS: Final = "\ufff9-\ufffb"  # of annotations between lines
INVISIBLE: Final = f"{BIDI}{ZERO_WIDTH}{TAGS}{ANCHORS}"
# ECMA-48 control sequences and operating-system commands, whole, so that no "[31m" stays behind.
TERMINAL_SEQUENCE: Final = (
    r"\x1b(?:\[[0-?]{0,64}[ -/]{0,16}[@-~]?|\][^\x07\x1b]{0,256}(?:\x07|\x1b\\)?|[@-Z\\-_])"
)
