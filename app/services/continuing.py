"""What an answer that goes on keeps of its beginning: its text, its sources, its figures."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.chat import Citation, GenerationStats, Message
from app.domain.documents import PassageHit
from app.domain.ids import MESSAGE, format_id
from app.errors import UserFacingError
from app.index.chunking import sentences

_HALF_A_CHARACTER = "\ufffd"


class CannotContinueError(UserFacingError):
    """An answer has an end, or cannot be gone on with from where it ended."""

    code = "cannot_continue"


def check(answer: Message) -> None:
    """Refuses what there is nothing to go on with.

    Raises:
        CannotContinueError.
    """
    if not answer.is_unfinished:
        raise CannotContinueError(
            f"{format_id(MESSAGE, answer.id)} was not cut off: there is nothing to go on with. "
            "Nothing was changed.",
            hint="Ask for more in a new question, or have it answered again.",
        )


def beginning(answer: Message) -> str:
    """The text that is gone on from: without half a character, or white space, at its end."""
    return answer.text.rstrip().rstrip(_HALF_A_CHARACTER).rstrip()


def renumbered(sources: Sequence[Citation], passages: Sequence[PassageHit]) -> tuple[Citation, ...]:
    """The sources with the numbers that their passages have now; others are counted on."""
    numbers = {hit.passage: n for n, hit in enumerate(passages, 1)}
    return tuple(
        replace(one, n=numbers.setdefault(one.passage, len(numbers) + 1)) for one in sources
    )


def with_marks(text: str, sources: Sequence[Citation], passages: Sequence[PassageHit]) -> str:
    """The text as a model would have written it, with ``[n]`` after what a passage says."""
    ends = {
        (min(one.answer_end or len(text), len(text)), one.n)
        for one in sources
        if one.is_supported and one.n <= len(passages)
    }
    for end, n in sorted(ends, reverse=True):
        text = f"{text[:end]} [{n}]{text[end:]}"
    return text


def joined(text: str, before: Sequence[Citation], now: Sequence[Citation]) -> tuple[Citation, ...]:
    """The sources of an answer whose beginning ``text`` had some ``before``.

    Those of its whole sentences stay; ``now`` tells of the sentence that was cut, and of the rest.
    """
    if not before:
        return tuple(now)
    spans = sentences(text)
    cut = spans[-1][0] if spans else 0
    kept = [one for one in before if one.answer_end <= cut]
    return (*kept, *(one for one in now if one.answer_end > cut))


def added(before: GenerationStats | None, now: GenerationStats | None) -> GenerationStats | None:
    """The figures of both parts, as ``GenerationStats`` says."""
    if before is None or now is None:
        return now or before
    seconds = _seconds(before) + _seconds(now)
    tokens = before.completion_tokens + now.completion_tokens
    return replace(
        now,
        completion_tokens=tokens,
        guessed_tokens=before.guessed_tokens + now.guessed_tokens,
        ttft_ms=before.ttft_ms,
        tokens_per_second=tokens / seconds if seconds else now.tokens_per_second,
        continued=before.continued + 1,
        thought_tokens=before.thought_tokens + now.thought_tokens,
        thought_ms=before.thought_ms + now.thought_ms,
    )


def _seconds(stats: GenerationStats) -> float:
    if not stats.tokens_per_second:
        return 0.0
    return stats.completion_tokens / stats.tokens_per_second
