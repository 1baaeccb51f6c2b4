"""Letters that a reader takes for a Latin one.

Not the whole of UTS #39: its skeletons also make one of ``rn`` and ``m`` and of ``0`` and ``O``,
which finds words and numbers that nobody wrote (docs/adr/0055). Upper and lower case are listed
apart, since some look like different letters: the Greek nu like N and like v.
"""

from typing import Final

_CYRILLIC: Final = (
    ("АВЕЅІЈКМНОРСТУХҮԚԜԌѴ", "ABESIJKMHOPCTYXYQWGV"),
    ("аеѕіјорсухүһԁԛԝӏѵЬ", "aesijopcyxyhdqwlvb"),  # noqa: RUF001
    ("Ӏ", "I"),  # noqa: RUF001
)
_GREEK: Final = (
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿϺ", "ABEZHIKMNOPTYXCJM"),  # noqa: RUF001
    ("αγικνορτυχϲϳ", "ayikvoptuxcj"),
)
_ARMENIAN: Final = (("ՍՕԼՏ", "UOLS"), ("օոսհզցյ", "onuhqgj"))
_CHEROKEE: Final = (("ᎪᏴᏟᎠᎬᎻᎥᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᎩᏃ", "ABCDEHiJKLMPRSTVWYZ"),)  # noqa: RUF001
_LATIN: Final = (
    ("ıɑɡɩ", "iagi"),  # noqa: RUF001
    ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz"),
)
# Letters in boxes and of flags; the others of that kind are taken apart by NFKD.
_BOXES: Final = tuple(
    ("".join(map(chr, range(first, first + 26))), "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    for first in (0x1F150, 0x1F170, 0x1F1E6)
)

LOOKALIKES: Final = {
    ord(like): letter
    for written, read in (*_CYRILLIC, *_GREEK, *_ARMENIAN, *_CHEROKEE, *_LATIN, *_BOXES)
    for like, letter in zip(written, read, strict=True)
}
# A stroke through a letter is an accent that Unicode does not take apart.
STROKED: Final = str.maketrans("øđłħŧƀɨɍȼɇɉɏƶ", "odlhtbircejyz")
# What is read as a letter where digits and signs stand for letters; upper case is folded before.
LEET: Final = {
    "0": "o", "1": "il", "2": "z", "3": "e", "4": "a", "5": "s", "6": "g", "7": "t", "8": "b",
    "9": "g", "@": "a", "$": "s", "!": "il", "|": "il", "+": "t", "€": "e", "£": "l", "(": "c",
    "i": "l", "l": "i",  # I and l
}  # fmt: skip
