"""What the site's filter did, as records of the command line's JSON."""

from collections.abc import Sequence

from app.cli.records import Record
from app.policy.filter.rules import Act
from app.services.chat import Filtered

ANSWER_BLOCKED = "answer_blocked"


def filtered(event: Filtered) -> Record:
    """What one rule did; never what it found. ``code`` is empty where all goes on."""
    rule = event.rule
    is_end = rule.act is Act.BLOCK
    return {
        "rule": rule.id,
        "category": rule.category,
        "act": rule.act.value,
        "of": event.side.value,
        "code": ANSWER_BLOCKED if is_end else "",
    }


def is_blocked(events: Sequence[Filtered]) -> bool:
    """Whether the answer was ended before its end."""
    return any(event.rule.act is Act.BLOCK for event in events)
