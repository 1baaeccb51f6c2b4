"""Chats made by chance, the same ones each time: branches, sources, attachments, odd characters."""
# ruff: noqa: RUF001 - characters that look like others are what is wanted here

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.chat import GenerationStats, MessageState, Role
from app.domain.memory import ChatMemory
from app.domain.personas import DocumentScope, Persona
from app.domain.portable import (
    PortableAttachment,
    PortableChat,
    PortableMessage,
    PortableSource,
    PortableSummary,
)
from app.settings import built_in

ODD = (
    "The crane failed at 06:40.",
    "# heading\n\n```python\nprint('<b>')\n```\n| a | b |\n|---|---|\n| 1 | 2 |",
    "مرحبا بالعالم، هذا نص من اليمين إلى اليسار",
    "שלום \u202eעולם\u202c and back",
    "👩‍👩‍👧‍👦 🏳️‍🌈 🇻🇳 e\u0301 ạ\u0308 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
    "nul \x00 bell \x07 escape \x1b[31m vertical \x0b tab \t end",
    "\ufeff\u200b\u2028\u2029\ufffd\uffff\U0010ffff\ue000",
    '"quotes" \\ back / slash \u2019',
    "\r\n\r \n",
    "Tiếng Việt: đặc biệt",
    "漢字かな交じり文 한국어",
    "]]></script><script>alert(1)</script><img src=http://example.org/x>",
    "",
    " ",
)
CLERK = Persona(
    *("Clerk", "Quote the clause.\nNothing else.", "Which contract?", "модель-7B", "exact"),
    *(DocumentScope.COLLECTION, "Größe 日本", "file-text"),
)
LONG = "A very long line without an end. " * 6_000
_START = datetime(2024, 5, 1, tzinfo=UTC)


def chats(count: int, seed: int = 7) -> list[PortableChat]:
    """So many chats; some are empty, one in fifty has a very long text."""
    chance = random.Random(seed)  # noqa: S311 (made by chance, not kept secret)
    return [_chat(chance, n) for n in range(count)]


def numbered(chat: PortableChat) -> PortableChat:
    """The same chat with names by its order, so that those of two vaults can be compared."""
    names = {message.id: f"m{n}" for n, message in enumerate(chat.messages, 1)}
    return replace(
        chat,
        id="c",
        shown=None if chat.shown is None else names[chat.shown],
        messages=tuple(
            replace(
                message,
                id=names[message.id],
                parent=None if message.parent is None else names[message.parent],
            )
            for message in chat.messages
        ),
        summaries=tuple(
            replace(summary, through=names[summary.through]) for summary in chat.summaries
        ),
    )


def _chat(chance: random.Random, n: int) -> PortableChat:
    created = _START + timedelta(hours=n, microseconds=chance.randrange(1_000_000))
    messages: list[PortableMessage] = []
    for number in range(chance.choice((0, 1, 2, 4, 9, 20))):
        messages.append(_message(chance, number, messages, created))
    shown = chance.choice(messages).id if messages else None
    return PortableChat(
        id=f"c{n + 1}",
        title=chance.choice(ODD) + str(n),
        created=created,
        updated=created + timedelta(minutes=len(messages)),
        messages=tuple(messages),
        shown=shown,
        is_pinned=chance.random() < 0.1,
        keep_days=chance.choice((None, None, 36_500)),
        folder=chance.choice(("", "", "Berth 4", "Größe 日本")),
        tags=tuple(sorted(chance.sample(("pump", "Ärger", "ปั๊ม"), chance.randrange(3)))),
        is_archived=chance.random() < 0.1,
        memory=ChatMemory(chance.choice((None, None, 0, 7)), chance.random() < 0.8),
        summaries=_summaries(chance, messages, created),
        persona=(None, CLERK, built_in.PERSONAS[2], built_in.PLAIN)[n % 4],
        attachments=tuple(
            PortableAttachment(
                f"crane {chance.choice(ODD)} {at}.pdf", "application/pdf", known[0], sha256=known[1]
            )
            for at, known in enumerate(((700, f"{n:064x}"), (None, ""))[: n % 3])
        ),
    )


def _message(
    chance: random.Random, n: int, before: list[PortableMessage], created: datetime
) -> PortableMessage:
    # Now and then an earlier one is followed, or none: another branch, another beginning.
    parent = None
    if before:
        parent = before[-1] if chance.random() < 0.7 else chance.choice([*before, None])
    role = Role.ASSISTANT if parent is not None and parent.role is Role.USER else Role.USER
    is_answer = role is Role.ASSISTANT
    text = LONG if chance.random() < 0.005 else " ".join(chance.choices(ODD, k=2))
    return PortableMessage(
        id=f"m{n + 1}",
        parent=None if parent is None else parent.id,
        role=role,
        text=text,
        created=created + timedelta(minutes=n, microseconds=chance.randrange(1_000_000)),
        state=chance.choice(
            (MessageState.COMPLETE, MessageState.STOPPED, MessageState.FAILED)
            if is_answer
            else (MessageState.COMPLETE,)
        ),
        citations=_sources(chance) if is_answer else (),
        nearest=_sources(chance) if is_answer else (),
        is_answerable=chance.random() < 0.9,
        is_extractive=chance.random() < 0.1,
        note=chance.choice(("", "", *ODD)),
        model=chance.choice(("", "starter", "модель-7B")) if is_answer else "",
        stats=GenerationStats(12, 3, 40, 123.5, 17.25, 4096, "starter", "own", 2)
        if is_answer and chance.random() < 0.5
        else None,
        attachments=() if is_answer else _attachments(chance),
        thoughts=chance.choice(("", "", *ODD)) if is_answer else "",
    )


def _sources(chance: random.Random) -> tuple[PortableSource, ...]:
    return tuple(
        PortableSource(
            n=n,
            file=f"/home/someone/{chance.choice(ODD[:6])}.pdf",
            page=chance.choice((None, 1, 4, 1_000)),
            place=chance.choice(("", "Sheet 2")),
            quote=chance.choice(ODD),
            is_supported=chance.random() < 0.8,
            answer_end=chance.randrange(60),
            sha256=chance.choice(("", "ab" * 32)),
            marking=chance.choice(("", "RESTRICTED")),
        )
        for n in range(1, chance.choice((0, 0, 1, 3)) + 1)
    )


def _summaries(
    chance: random.Random, messages: list[PortableMessage], created: datetime
) -> tuple[PortableSummary, ...]:
    return tuple(
        PortableSummary(
            message.id,
            chance.choice(ODD[:10]),
            chance.choice(("", "модель-7B")),
            created + timedelta(minutes=n, microseconds=chance.randrange(1_000_000)),
        )
        for n, message in enumerate(messages)
        if chance.random() < 0.1
    )


def _attachments(chance: random.Random) -> tuple[PortableAttachment, ...]:
    return tuple(
        PortableAttachment(
            name=f"{chance.choice(ODD[:6])} {n}.txt",
            media_type=chance.choice(("", "text/plain")),
            size_bytes=chance.choice((None, 0, 2**40)),
            sha256=chance.choice(("", "cd" * 32)),
            text=chance.choice(ODD),
        )
        for n in range(chance.choice((0, 0, 0, 1, 3)))
    )
