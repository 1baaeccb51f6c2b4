"""What stands above and under an answer: how it came, how it ended, what can be done with it."""

from html import escape
from typing import Final

from app.domain.chat import GenerationStats, Message, MessageState
from app.ui import quantities
from app.ui.chat.acts import Act, FooterPiece, NoticePiece, Tone, Version
from app.ui.chat.pieces import Action, GapPiece, Kit, Piece, tr
from app.ui.chat.untrusted import clean
from app.ui.sentences import said

NOTICE_GAP: Final = 10.0
_FOOTER_GAP: Final = 8.0
_GREETING_GAP: Final = 16.0


def notices_above(kit: Kit, message: Message) -> list[Piece]:
    """That no model wrote it, where none did; a greeting stands clear of the upper edge."""
    if message.is_greeting and message.state is MessageState.COMPLETE:
        return [GapPiece(kit, _GREETING_GAP)]
    if not (message.is_extractive and message.is_answerable):
        return []
    why = message.note if message.state is MessageState.COMPLETE else ""  # else how far it came
    words = said(why) or tr("Word for word from your documents. No model wrote this.")
    return [NoticePiece(kit, "book-open", escape(clean(words))), GapPiece(kit, NOTICE_GAP)]


def pieces_below(kit: Kit, message: Message, *, is_last: bool) -> list[Piece]:
    """What stands under an answer: how it ended, and what can be done with it."""
    pieces: list[Piece] = []
    notice = _state_notice(kit, message, is_last=is_last)
    if notice is not None:
        pieces += [GapPiece(kit, NOTICE_GAP), notice]
    sources = len({citation.n for citation in message.citations})
    version = version_of(message)
    if message.text:
        footer = FooterPiece(
            kit,
            _acts(message, sources, is_last=is_last),
            version=version,
            details=_details(message.stats, sources),
        )
        pieces += [GapPiece(kit, _FOOTER_GAP), footer]
    elif version.count > 1:
        pieces += [GapPiece(kit, _FOOTER_GAP), FooterPiece(kit, version=version)]
    return pieces


def version_of(message: Message) -> Version:
    """Which of its versions a message is."""
    if message.id not in message.versions:  # it is not kept yet
        return Version()
    return Version(message.versions.index(message.id) + 1, len(message.versions))


def _acts(message: Message, sources: int, *, is_last: bool) -> list[Act]:
    acts = [Act(tr("Copy"), Action.COPY, tr("Copy this answer (C)"))]
    if message.is_greeting:  # there is no question that it answers
        return acts
    if is_last and message.state is MessageState.COMPLETE:
        acts.append(Act(tr("Retry"), Action.RETRY, tr("Answer again, beside this answer (R)")))
    tip = tr("Ask this question differently; what is here stays (E)")
    acts.append(Act(tr("Edit question"), Action.EDIT, tip))
    if sources:
        tip = tr("Show the sources (1 to 9 opens one)")
        acts.append(Act(tr("Sources"), Action.CITE, tip))
    return acts


def _state_notice(kit: Kit, message: Message, *, is_last: bool) -> NoticePiece | None:
    acts = _ways_out(message) if is_last else []
    note = escape(clean(said(message.note)))
    if message.state is MessageState.STOPPED:
        words = f"{tr('You stopped this answer here.')} {note}".strip()
        return NoticePiece(kit, "circle-x", words, tone=Tone.QUIET, acts=acts)
    if message.state in {MessageState.INTERRUPTED, MessageState.STREAMING}:
        words = note or tr("This answer was cut off before it was finished. What came is kept.")
        return NoticePiece(kit, "triangle-alert", words, tone=Tone.WARNING, acts=acts)
    if message.state is MessageState.FAILED:
        words = note or tr("This answer could not be finished. Your question is kept.")
        return NoticePiece(kit, "circle-alert", words, tone=Tone.DANGER, acts=acts)
    if note and not message.is_extractive:
        is_over = bool(message.text) and not message.is_unfinished
        return NoticePiece(kit, "info", note, acts=[] if is_over else acts)
    return None


def _ways_out(message: Message) -> list[Act]:
    again = Act(tr("Try again"), Action.RETRY, tr("Answer again, beside this answer (R)"))
    if not message.is_unfinished:
        return [again]
    go_on = Act(tr("Continue"), Action.CONTINUE, tr("Go on from here (G)"))
    # A whole answer at its limit has Retry below it.
    return [go_on] if message.state is MessageState.COMPLETE else [go_on, again]


def _details(stats: GenerationStats | None, sources: int) -> list[str]:
    parts: list[str] = []
    if sources == 1:
        parts.append(tr("1 source"))
    elif sources:
        parts.append(tr("{count} sources").format(count=sources))
    if stats is not None and stats.completion_tokens:
        seconds = quantities.locale().toString(stats.ttft_ms / 1000, "f", 1)
        parts.append(tr("{seconds} s to first word").format(seconds=seconds))
        rate = tr("{rate} tokens/s")
        parts.append(rate.format(rate=quantities.number(round(stats.tokens_per_second))))
    return parts
