"""What nobody sees is the same set wherever it is taken out."""

import re
import sys

from app.cli.output import plain
from app.domain.invisible import INVISIBLE
from app.extract.cleaning import Cleaner, is_clean
from app.services.prompting import inert
from app.ui.chat.untrusted import clean

_UNSEEN = re.findall(f"[{INVISIBLE}]", "".join(map(chr, range(sys.maxunicode + 1))))


def test_every_place_takes_out_the_same() -> None:
    assert len(_UNSEEN) > 4096
    text = f"a{''.join(_UNSEEN)}b"
    assert [way(text) for way in (plain, inert, clean, Cleaner().clean)] == ["ab"] * 4
    assert not [char for char in _UNSEEN if is_clean(f"a{char}b")]
