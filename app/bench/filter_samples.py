"""What the pictures of the site's filter are taken with: its rules, and a chat that they met."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from app.domain.audit import NO_DETAIL, AuditEvent
from app.domain.chat import Message, MessageState, Role
from app.policy.filter.rules import Rule, RuleSet, Side
from app.policy.filter.sources import read_rules
from app.policy.schema import FilterPolicy
from app.services.screening import ContentFilter

_LISTS: Final = {
    "/etc/cloister/filter/projects.list": """
category = project-names
act = mask
[blue-heron]
words:
Blue Heron
[grey-gull]
words:
Grey Gull
""",
    "/etc/cloister/filter/badges.list": """
category = badges
act = block
[badge-numbers]
pattern = [A-Z]{2}-\\d{5}
""",
}
_ASKED: Final = "Who may know of Blue Heron, and who opens the crane at berth four?"
_ANSWERED: Final = (
    "Blue Heron is known to the harbour master and to the heads of both shifts. Whoever works on "
    "it signs the list in the office first."
)
_STOPPED: Final = (
    "The crane at berth four is opened by the guard of the shift, with badge NB-40117."
)


def filter_rules() -> RuleSet:
    """Rules as a site has them; no sample document holds what they look for."""
    policy = FilterPolicy(lists=tuple(_LISTS), contact="the port security office, extension 12")
    return read_rules(policy, _LISTS.__getitem__)


def filtered_chat() -> tuple[Message, ...]:
    """A question and an answer with covered places, and one that was ended."""
    return (
        _message(1, Role.USER, _ASKED),
        _message(2, Role.ASSISTANT, _ANSWERED),
        _message(3, Role.USER, _ASKED),
        _message(4, Role.ASSISTANT, _STOPPED),
    )


def _message(number: int, role: Role, text: str) -> Message:
    """As the filter keeps it; a starter model would not write what there is to filter."""
    content_filter = ContentFilter(filter_rules(), _Unheard())
    side = Side.ANSWER if role is Role.ASSISTANT else Side.QUESTION
    acts: list[Rule] = []
    screen = content_filter.answer(acts.append)
    kept = screen.whole(text).text.rstrip()
    state = MessageState.COMPLETE if screen.blocked is None else MessageState.INTERRUPTED
    note = " ".join(content_filter.remarks(acts, side)) if side is Side.ANSWER else ""
    now = datetime.now().astimezone()
    return Message(number, 1, role, kept, now, state, note=note)


class _Unheard:
    """A record of events that nobody reads."""

    def record(
        self,
        event: AuditEvent,
        *,
        subject: str = "",
        outcome: str = "ok",
        detail: Mapping[str, str | int] = NO_DETAIL,
    ) -> None:
        """Forgets it."""
