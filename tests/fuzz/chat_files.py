"""Files of chats that were changed by chance, and what becomes of them."""

import json
import random
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.portable import PortableChat
from app.errors import UserFacingError
from app.services.chat_files.opening import open_chat_file
from tests.services import foreign_files

MOST_S = 5.0  # for one file of a few kilobytes
_TOKENS = (b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"null", b"-1e999", b'"\\ud800"', b"\0")
_NUMBERS = (0, 1, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1, 2**64 - 1)


@dataclass
class Found:
    """What came of a run; ``failures`` names the cases that ended in neither chats nor a code."""

    ends: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


def seeds() -> list[bytes]:
    """Whole files of every program."""
    texts = [[foreign_files.tides()] * 2, [foreign_files.open_webui_chat()], foreign_files.tides()]
    return [
        *(json.dumps(text).encode() for text in texts),
        foreign_files.zipped("conversations.json", [foreign_files.tides()]),
        *(foreign_files.gpt4all_chat(version, has_cache=True) for version in range(1, 13)),
        _OWN,
    ]


def run(cases: Iterable[int], folder: Path) -> Found:
    """Reads one changed file for each number; the same number gives the same file."""
    found, whole = Found(), seeds()
    path = folder / "file"
    for case in cases:
        path.write_bytes(changed(whole, random.Random(case)))  # noqa: S311 (no secret)
        started_s = time.monotonic()
        try:
            found.ends.update(_read(path))
        except Exception as error:  # noqa: BLE001 (a reader that raises anything else has failed)
            found.failures.append(f"case {case}: {error!r}")
        if time.monotonic() - started_s > MOST_S:
            found.failures.append(f"case {case}: took too long")
    return found


def changed(whole: Sequence[bytes], rng: random.Random) -> bytes:
    """A file that is almost one of these."""
    data = bytearray(rng.choice(whole))
    for _ in range(rng.choice((1, 1, 2, 5, 20))):
        at, kind = rng.randrange(len(data) + 1), rng.randrange(6)
        if kind == 0 and data:
            data[min(at, len(data) - 1)] ^= 1 << rng.randrange(8)
        elif kind == 1:
            data[at:at] = rng.choice(_TOKENS)
        elif kind == 2:
            del data[at : at + rng.choice((1, 4, 40))]
        elif kind == 3:
            data[at : at + 4] = (rng.choice(_NUMBERS) & 0xFFFFFFFF).to_bytes(4)
        elif kind == 4:
            data[at : at + 8] = rng.choice(_NUMBERS).to_bytes(8)
        else:
            start = rng.randrange(len(data) + 1)
            data[at:at] = data[start : start + rng.randrange(60)]
    return bytes(data)


def _read(path: Path) -> list[str]:
    try:
        chats = open_chat_file(path).chats
        return [_end_of(one.chat, one.error) for one in chats]
    except UserFacingError as error:
        return [error.error_code]


def _end_of(chat: PortableChat | None, error: UserFacingError | None) -> str:
    if chat is None:
        return "" if error is None else error.error_code
    for message in chat.messages:
        message.text.encode()  # what the vault takes: no half of a character
    return "chat"


_OWN = json.dumps(
    {
        "format": "cloister-chats",
        "version": 1,
        "chats": [
            {
                "chat": "c1",
                "title": "Tides",
                "created": "2026-03-04T11:58:00.120345Z",
                "updated": "2026-03-04T11:58:00.120345Z",
                "shown": "m2",
                "messages": [
                    {
                        "message": name,
                        "parent": parent,
                        "role": role,
                        "text": "At six.",
                        "created": "2026-03-04T11:58:00.120345Z",
                        "citations": [{"n": 1, "file": "a", "page": 4, "quote": "six"}],
                    }
                    for name, parent, role in (("m1", None, "user"), ("m2", "m1", "assistant"))
                ],
            }
        ],
    }
).encode()
