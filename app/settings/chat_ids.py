"""A short list of chats as the text of one setting."""

import json
from typing import Final

MOST_IDS: Final = 200
MOST_CHARS: Final = 4_400  # room for as many of the longest ids there are


def parsed(untrusted_text: str) -> tuple[int, ...]:
    """The ids, oldest first; a text that is no such list holds none."""
    try:
        untrusted = json.loads(untrusted_text or "[]")
    except ValueError:
        return ()
    if not isinstance(untrusted, list):
        return ()
    ids = [one for one in untrusted if isinstance(one, int) and not isinstance(one, bool)]
    return tuple(ids[-MOST_IDS:])


def changed(ids: tuple[int, ...], chat: int, *, is_listed: bool) -> tuple[int, ...]:
    """The ids with one chat listed or not; beyond the cap the oldest goes."""
    others = tuple(one for one in ids if one != chat)
    return (*others, chat)[-MOST_IDS:] if is_listed else others


def written(ids: tuple[int, ...]) -> str:
    """The text that ``parsed`` reads."""
    return json.dumps(ids, separators=(",", ":"))
