"""An answer as it grows: through the site's filter, to who listens, into the vault."""

import contextlib
import time
from dataclasses import replace

from app.domain.chat import Citation, MessageState
from app.domain.ids import MESSAGE, format_id
from app.policy.filter.letters import MASK
from app.policy.filter.rules import Act, Rule, Side
from app.services.screening import AnswerBlockedError, ContentFilter, Screened
from app.services.thinking import StreamedThoughts
from app.services.turn import AskStarted, Draft, Filtered, TextReceived, Turn, broken
from app.vault.conversations import Conversations

_KEEP_INTERVAL_S = 0.5  # text at risk when the power goes; the promise is one second
_QUOTED = "From your documents; no model wrote this."


class StreamedText:
    """Hands an answer on as far as the filter lets it, and commits it at intervals.

    Nothing else hands text on: what the filter has not seen is neither shown nor kept.
    """

    def __init__(
        self, conversations: Conversations, turn: Turn, content_filter: ContentFilter
    ) -> None:
        self._conversations = conversations
        self._turn = turn
        self._filter = content_filter
        self._told: set[str] = set()  # rules, by id
        self._screen = content_filter.answer(self._on_act)
        self._thoughts = StreamedThoughts(conversations, turn, content_filter.answer(self._on_act))
        self._pieces = [turn.begun] if turn.begun else []
        self._left: Draft | None = None
        self._kept_at = time.monotonic()

    @property
    def so_far(self) -> str:
        """All text that was let through."""
        return "".join(self._pieces).strip()

    @property
    def written(self) -> str:
        """All that was streamed, up to where it is blocked.

        For a ``Draft`` alone: nothing of it is covered before that is settled.
        """
        return self._screen.written.strip()

    @property
    def thoughts_before(self) -> str:
        """What the model thought of an answer that goes on, as it may be told it."""
        return self._thoughts.before

    @property
    def if_broken_off(self) -> Draft:
        """What the answer is if nothing more comes, to be settled: what was read, else the text."""
        so_far = self.cut_off()
        state = MessageState.INTERRUPTED if so_far else MessageState.FAILED
        return self._left or broken(self._turn, so_far, state)

    def start(self) -> None:
        """Tells that the question is kept, and what the filter did to it.

        Raises:
            AnswerBlockedError: what stands already of an answer that goes on is stopped today.
        """
        asked = self._turn.asked
        screened = asked.screened
        kept = asked.question if screened is not None and screened.spans else ""
        self._turn.on_event(AskStarted(asked.conversation, asked.id, self._turn.answer, kept=kept))
        for rule in screened.acts if screened is not None else ():
            self._turn.on_event(Filtered(rule, Side.QUESTION))
        if self._turn.begun:
            self._screen.go_on(self._turn.begun)
            if self._screen.is_cut:
                raise AnswerBlockedError
        if asked.continues is not None:
            self._thoughts.go_on(asked.continues.thoughts)

    def keep(self, part: str) -> str:
        """Commits a part of the answer that is not shown as its text yet; returns how it may be.

        Raises:
            AnswerBlockedError: it may not be; nothing of it is kept.
        """
        screened = self._screen.whole(part)
        if screened.blocked is not None:
            raise AnswerBlockedError
        if screened.text:
            self._pieces.append(f"{screened.text}\n\n")
            self._conversations.keep_text(self._turn.answer, self.so_far)
        return screened.text

    def leave(self, read: Draft) -> None:
        """What stays of the answer, whatever becomes of the text that is to take its place."""
        self._left = read

    def restart(self) -> None:
        """What comes now takes the place of the parts; these stay kept until it is longer."""
        self._pieces = []

    def say(self, text: str) -> None:
        """Shows a text that is there at once; it is kept when it is settled."""
        self._turn.on_event(TextReceived(self._screen.whole(text).text))

    def think(self, piece: str) -> None:
        """Takes the next piece of what the model thinks before its answer.

        Raises:
            AnswerBlockedError: the answer ends here.
        """
        self._thoughts.receive(piece)

    def receive(self, piece: str) -> None:
        """Takes the next piece.

        Raises:
            AnswerBlockedError: the answer ends here.
        """
        self._thoughts.end()
        shown = self._screen.feed(piece)
        self._let_through(shown, is_told=bool(shown) or not piece)

    def end(self) -> None:
        """Says that no piece follows: what was held back is certain now.

        Raises:
            AnswerBlockedError: as ``receive``.
        """
        self._thoughts.end()
        shown = self._screen.finish()
        self._let_through(shown, is_told=bool(shown))

    def cut_off(self) -> str:
        """All text of an answer that broke off, with what was held back and may be seen."""
        with contextlib.suppress(AnswerBlockedError):
            self.end()
        return self.so_far

    def settled(self, draft: Draft) -> Draft:
        """The answer as it may be kept: covered or cut once more as a whole, with a remark.

        Once more, since marks of sources stood in what was streamed, and because not all answers
        are streamed. Sources of what was cut go; what they quote is left as the document has it.
        """
        screened, thoughts = self._screen.whole(draft.text), self._thoughts.settled()
        is_blocked = self.blocked is not None
        asked = self._turn.asked.screened
        remarks = [
            *self._filter.remarks(asked.acts if asked is not None else (), Side.QUESTION),
            *self._filter.remarks(self._seen(draft.text, screened, thoughts), Side.ANSWER),
        ]
        if draft.is_extractive and remarks:  # else the view says it
            remarks.insert(0, "" if draft.note else _QUOTED)
        return replace(
            draft,
            text=screened.text.rstrip(),
            state=MessageState.INTERRUPTED if is_blocked else draft.state,
            citations=_moved(draft.citations, screened),
            thoughts=thoughts.text.rstrip(),
            note=" ".join(filter(None, [draft.note, *remarks])),
        )

    @property
    def blocked(self) -> Rule | None:
        """The rule that ended the answer, if one did."""
        return self._screen.blocked or self._thoughts.blocked

    def _seen(self, text: str, screened: Screened, thoughts: Screened) -> list[Rule]:
        """The rules whose acts are seen in what is left; a streamed text may have been dropped."""
        return [
            rule
            for rule in dict.fromkeys((*self._thoughts.acts, *self._screen.acts))
            if rule in (*screened.acts, *thoughts.acts)
            or rule is self.blocked
            or (rule.act is Act.MASK and MASK in text)
        ]

    def _let_through(self, text: str, *, is_told: bool) -> None:
        if is_told:
            self._pieces.append(text)
            # Before it is shown: what was shown before a pause is never at risk after it.
            if time.monotonic() - self._kept_at >= _KEEP_INTERVAL_S:
                self._conversations.keep_text(self._turn.answer, self.so_far)
                self._kept_at = time.monotonic()
            self._turn.on_event(TextReceived(text))
        if self._screen.is_cut:
            raise AnswerBlockedError

    def _on_act(self, rule: Rule) -> None:
        """Once for each rule, be it in the thoughts or in the answer."""
        if rule.id in self._told:
            return
        self._told.add(rule.id)
        subject = format_id(MESSAGE, self._turn.answer)
        self._filter.record([rule], Side.ANSWER, subject=subject)
        self._turn.on_event(Filtered(rule, Side.ANSWER))


def _moved(citations: tuple[Citation, ...], screened: Screened) -> tuple[Citation, ...]:
    """The sources of what is left, with their places in it."""
    end = len(screened.text.rstrip())
    return tuple(
        replace(one, answer_end=min(screened.moved(one.answer_end), end))
        for one in citations
        if one.answer_end <= screened.length
    )
