"""The site's filter at work on a conversation: what is asked, what is answered, what was before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from app.domain.audit import AuditEvent, AuditSink
from app.domain.chat import Message, Role
from app.errors import CloisterError, UserFacingError
from app.policy.filter.letters import MASK
from app.policy.filter.matcher import Matcher
from app.policy.filter.rules import Act, Rule, RuleSet, Side
from app.policy.filter.screen import Screen

_KNOWN_TURNS = 512  # earlier messages that were gone through and may come again


class QuestionBlockedError(UserFacingError):
    """The site does not let this be asked; it is neither kept nor sent to a model."""

    code = "question_blocked"


class AnswerWithheldError(UserFacingError):
    """An answer that was asked for anew may not be given, not even its first word."""

    code = "answer_blocked"


class AnswerBlockedError(CloisterError):
    """Ends an answer that is being written: the site's filter stops what comes next."""


@dataclass(frozen=True, slots=True)
class Screened:
    """What the filter lets through of a whole text.

    ``spans`` are the offsets, in the text that came, of what is covered in this one; ``length``
    is how much of it went through.
    """

    text: str
    length: int
    spans: tuple[tuple[int, int], ...] = ()
    acts: tuple[Rule, ...] = ()
    blocked: Rule | None = None

    def moved(self, offset: int) -> int:
        """An offset in the text that came, in this one."""
        by = 0
        for start, end in self.spans:
            if offset > start:
                by += start + len(MASK) - min(end, offset)
        return offset + by


class ContentFilter:
    """The rules of the site, and the record of what they did. Without rules it lets all through."""

    def __init__(self, rules: RuleSet, audit: AuditSink) -> None:
        self._rules = rules
        self._audit = audit
        self._known = lru_cache(maxsize=_KNOWN_TURNS)(self._covered)

    def question(self, text: str, *, subject: str = "") -> Screened:
        """A question, as it may be kept and sent.

        ``subject`` is what the record calls the conversation.

        Raises:
            QuestionBlockedError: it may not be asked.
            UserFacingError: ``audit_unwritable``.
        """
        screened = self._whole(text, Side.QUESTION)
        if screened.blocked is not None:
            self.record([screened.blocked], Side.QUESTION, subject=subject)
            raise QuestionBlockedError(
                "The question was not sent and not kept: your site's filter stops it (category: "
                f"{screened.blocked.category}).",
                hint=self.advice(screened.blocked),
            )
        return screened

    def draft(self, text: str) -> str:
        """What may be kept of a question that is not sent yet; nothing of one that is stopped."""
        screened = self._whole(text, Side.QUESTION)
        return "" if screened.blocked is not None else screened.text

    def greeting(self, text: str) -> str:
        """What a persona begins a chat with, as it may be shown."""
        return self._known(text, Side.ANSWER)

    def lets(self, title: str) -> bool:
        """Whether a title that a model wrote may stand: no rule has anything to do with it."""
        return not any(self._whole(title, side).acts for side in Side)

    def earlier(self, messages: Sequence[Message]) -> tuple[Message, ...]:
        """Earlier turns as they may be sent: those from before a rule was made are covered."""
        if not self._rules.rules:
            return tuple(messages)
        return tuple(
            replace(message, text=self._known(message.text, _SIDES[message.role]))
            for message in messages
        )

    def instructions(self, text: str) -> str:
        """What a person tells the model for every question, as it may be sent."""
        return self._known(text, Side.QUESTION)

    def answer(self, on_act: Callable[[Rule], None]) -> "AnswerScreen":
        """A way for one answer; ``on_act`` hears of each rule once, before anything is shown."""
        return AnswerScreen(self._matchers[Side.ANSWER], on_act)

    def record(self, rules: Sequence[Rule], side: Side, *, subject: str) -> None:
        """Adds what these rules did to the record of events; never what they found.

        Raises:
            UserFacingError: ``audit_unwritable``.
        """
        for rule in rules:
            self._audit.record(
                AuditEvent.FILTER,
                subject=subject,
                detail={
                    "rule": rule.id,
                    "category": rule.category,
                    "act": rule.act.value,
                    "of": side.value,
                },
            )

    def withheld(self, rule: Rule) -> AnswerWithheldError:
        """That nothing came of a retry or a continuation but what this rule stops."""
        return AnswerWithheldError(
            "Your site's filter stopped what came before its first word (category: "
            f"{rule.category}). The answer that was there stands.",
            hint=self.advice(rule),
        )

    def advice(self, rule: Rule) -> str:
        """What to do, in the site's own words where it has any."""
        return rule.message or f"Ask {self._rules.contact or 'the administrator of this machine'}."

    def remarks(self, acts: Sequence[Rule], side: Side) -> list[str]:
        """Sentences for people on what was done; one for each thing done."""
        what = "this answer" if side is Side.ANSWER else "your question"
        said = [
            f"Your site's filter ended this answer here ({_categories([rule])}). "
            f"{self.advice(rule)}"
            for rule in acts
            if rule.act is Act.BLOCK
        ]
        covering = [rule for rule in acts if rule.act is Act.MASK]
        if covering:
            said.append(
                f"Your site's filter covered parts of {what} with {MASK} ({_categories(covering)})."
            )
            said += [rule.message for rule in covering if rule.message]
        for rule in acts:
            if rule.act is Act.WARN:
                remark = f"Your site asks for care with what {what} touches on"
                said.append(rule.message or f"{remark} ({_categories([rule])}).")
        return list(dict.fromkeys(said))

    @cached_property
    def _matchers(self) -> dict[Side, Matcher | None]:
        """Made at the first use: unlocking does not wait for ten thousand words."""
        asked, answered = (
            [rule for rule in self._rules.rules if side in rule.sides]
            for side in (Side.QUESTION, Side.ANSWER)
        )
        of_questions = Matcher(asked) if asked else None
        if asked == answered:
            return dict.fromkeys(Side, of_questions)
        of_answers = Matcher(answered) if answered else None
        return {Side.QUESTION: of_questions, Side.ANSWER: of_answers}

    def _whole(self, text: str, side: Side) -> Screened:
        return _screened(self._matchers[side], text)

    def _covered(self, text: str, side: Side) -> str:
        return _screened(self._matchers[side], text, cuts=False).text


class AnswerScreen:
    """One answer on its way through the filter, as it streams and once it is whole."""

    def __init__(self, matcher: Matcher | None, on_act: Callable[[Rule], None]) -> None:
        self._matcher = matcher
        self._on_act = on_act
        self._acts: dict[str, Rule] = {}
        self.blocked: Rule | None = None  # what ended the answer, wherever it was found
        self._stream = None if matcher is None else Screen(matcher, on_act=self._hear)
        self._pieces: list[str] = []

    @property
    def acts(self) -> tuple[Rule, ...]:
        """The rules that acted so far, in order."""
        return tuple(self._acts.values())

    @property
    def written(self) -> str:
        """What was written so far, up to where it is blocked; only for what is filtered again."""
        written = "".join(self._pieces)
        if self._stream is None or not self.is_cut:
            return written
        return written[: self._stream.length]

    @property
    def is_cut(self) -> bool:
        """Whether what is streamed ends here."""
        return self._stream is not None and self._stream.blocked is not None

    def go_on(self, begun: str) -> None:
        """Takes up what stands already of an answer that goes on, and was seen as it is."""
        self._pieces.append(begun)
        if self._stream is not None:
            self._stream.feed(begun)
            self._stream.pass_over()

    def feed(self, piece: str) -> str:
        """Takes the next piece of a streamed answer; returns what may be seen now."""
        self._pieces.append(piece)
        return piece if self._stream is None else self._stream.feed(piece)

    def finish(self) -> str:
        """Says that nothing follows; returns what was held back."""
        return "" if self._stream is None else self._stream.finish()

    def whole(self, text: str) -> Screened:
        """A text that is there at once, whatever was streamed before it."""
        screened = _screened(self._matcher, text)
        for rule in screened.acts:
            self._hear(rule)
        return screened

    def _hear(self, rule: Rule) -> None:
        if rule.act is Act.BLOCK:
            self.blocked = self.blocked or rule
        if rule.id not in self._acts:
            self._acts[rule.id] = rule
            self._on_act(rule)


_SIDES = {Role.USER: Side.QUESTION, Role.ASSISTANT: Side.ANSWER}


def _screened(matcher: Matcher | None, text: str, *, cuts: bool = True) -> Screened:
    if matcher is None:
        return Screened(text, len(text))
    acts: list[Rule] = []
    screen = Screen(matcher, cuts=cuts, on_act=acts.append)
    seen = screen.feed(text) + screen.finish()
    return Screened(seen, screen.length, tuple(screen.spans), tuple(acts), screen.blocked)


def _categories(rules: Sequence[Rule]) -> str:
    names = list(dict.fromkeys(rule.category for rule in rules))
    return f"{'category' if len(names) == 1 else 'categories'}: {', '.join(names)}"
