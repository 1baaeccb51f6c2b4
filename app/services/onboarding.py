"""The first ten minutes and the first after an update: what a person is still to be shown."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.services.preferences import PreferenceService

_NONE_OPEN: Final = "none"


class Step(StrEnum):
    """What a person does first, in the order in which it is shown."""

    ADD = "add"
    ASK = "ask"
    SEE = "see"


@dataclass(frozen=True, slots=True)
class Greeting:
    """What to show after an unlock: steps that are not done yet, and whether this is an update."""

    open_steps: frozenset[Step] = frozenset()
    is_updated: bool = False


class OnboardingService:
    """Keeps in the plain settings which steps are open and which version was last seen."""

    def __init__(
        self,
        preferences: PreferenceService,
        *,
        version: str,
        has_chats: Callable[[], bool],
        has_documents: Callable[[], bool],
    ) -> None:
        self._preferences = preferences
        self._version = version
        self._has_chats = has_chats
        self._has_documents = has_documents

    def greet(self) -> Greeting:
        """What to show, once after an unlock; from now on this version counts as seen.

        A home without a chat is as good as new: it has steps before it and no update behind it.
        One from before there were steps, with chats in it, has neither need of them.

        Raises:
            UserFacingError: ``settings_not_saved``.
        """
        settings = self._preferences.get()
        changes: dict[str, object] = {}
        is_known = bool(settings.seen_version)
        is_new = not is_known and not self._has_chats()
        if is_known:
            steps = _parsed(settings.first_steps)
        else:
            steps = frozenset(Step) if is_new else frozenset[Step]()
        if Step.ADD in steps and self._has_documents():
            steps -= {Step.ADD}
        if settings.first_steps != _written(steps):
            changes["first_steps"] = _written(steps)
        is_other = settings.seen_version != self._version
        if is_other:
            changes["seen_version"] = self._version
        if changes:
            self._preferences.update(changes)
        return Greeting(steps, is_updated=is_other and not is_new)

    def mark(self, step: Step) -> frozenset[Step]:
        """A step was done; those that are still open.

        Raises:
            UserFacingError: ``settings_not_saved``.
        """
        before = _parsed(self._preferences.get().first_steps)
        if step in before:
            self._preferences.update({"first_steps": _written(before - {step})})
        return before - {step}

    def dismiss(self) -> None:
        """No step is ever shown again.

        Raises:
            UserFacingError: ``settings_not_saved``.
        """
        self._preferences.update({"first_steps": _NONE_OPEN})


def _parsed(kept: str) -> frozenset[Step]:
    """The steps of a setting; words that are none are left out."""
    return frozenset(step for step in Step if step in kept.split(","))


def _written(steps: Iterable[Step]) -> str:
    open_steps = set(steps)
    return ",".join(step for step in Step if step in open_steps) or _NONE_OPEN
