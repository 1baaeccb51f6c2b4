"""The library of prompts: the program's own and those that people keep."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.domain.prompts import (
    MOST_NAME_CHARS,
    MOST_PROMPTS,
    MOST_TEXT_CHARS,
    MOST_VARIABLES,
    Prompt,
)
from app.domain.visible import is_name, is_visible, unified
from app.errors import UserFacingError
from app.services.named import HIDDEN, NOTHING, BuiltInError, NameTakenError
from app.settings import built_in
from app.vault.connection import Vault
from app.vault.personas import Prompts

_KIND: Final = "prompt"


class BadPromptError(UserFacingError):
    """A prompt cannot be kept as it is."""

    code = "bad_prompt"


class PromptService:
    """The prompts of one unlocked home. A slash before a name is no part of it."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._prompts = Prompts(vault)

    def list(self) -> tuple[Prompt, ...]:
        """Those of the program first, then those that people keep, by name."""
        return (*(one.prompt for one in built_in.PROMPTS), *self.own())

    def own(self) -> tuple[Prompt, ...]:
        """Those that people keep, by name."""
        return self._prompts.list()

    def get(self, name: str) -> Prompt:
        """One by name, whatever its case.

        Raises:
            NotFoundError: ``no_such_prompt``.
        """
        return built_in.prompt(_bare(name)) or self._prompts.get(_bare(name))

    def add(self, prompt: Prompt) -> Prompt:
        """Keeps a new one; returns it as it was kept.

        Raises:
            BadPromptError, NameTakenError: nothing was changed.
        """
        prompt = checked(prompt)
        if self._prompts.count() >= MOST_PROMPTS:
            raise BadPromptError(
                f"There are {MOST_PROMPTS} prompts, and more are not kept. {NOTHING}",
                hint="Remove one that is not used.",
            )
        if built_in.prompt(prompt.name) is not None or not self._prompts.add(prompt):
            raise NameTakenError(_KIND, prompt.name)
        return prompt

    def change(self, name: str, prompt: Prompt) -> Prompt:
        """Keeps one in place of the one of this name.

        Raises:
            BadPromptError, NameTakenError, BuiltInError: nothing was changed.
            NotFoundError: ``no_such_prompt``.
        """
        _refuse_built_in(name)
        prompt = checked(prompt)
        if built_in.prompt(prompt.name) or not self._prompts.replace(_bare(name), prompt):
            raise NameTakenError(_KIND, prompt.name)
        return prompt

    def remove(self, name: str) -> Prompt:
        """Removes one; what it was can be added again.

        Raises:
            BuiltInError: nothing was changed.
            NotFoundError: ``no_such_prompt``.
        """
        _refuse_built_in(name)
        return self._prompts.remove(_bare(name))

    def remove_all(self, names: Sequence[str]) -> tuple[Prompt, ...]:
        """As ``remove``, all that are named or none."""
        with self._vault.write():
            return tuple(self.remove(name) for name in dict.fromkeys(names))


def checked(prompt: Prompt) -> Prompt:
    """A prompt as it is kept.

    Raises:
        BadPromptError: it cannot be kept.
    """
    found = replace(prompt, name=_bare(prompt.name), text=unified(prompt.text).strip(), built_in="")
    if not is_name(found.name, MOST_NAME_CHARS):
        raise BadPromptError(
            "A prompt needs a name of one line with a letter or a digit, of at most "
            f"{MOST_NAME_CHARS} characters, without hidden ones. {NOTHING}",
            hint="Choose another name.",
        )
    if not 0 < len(found.text) <= MOST_TEXT_CHARS:
        raise BadPromptError(
            f"A prompt needs a text of at most {MOST_TEXT_CHARS} characters. {NOTHING}",
            hint="Write one, or shorten it.",
        )
    if not is_visible(found.text):
        raise BadPromptError(HIDDEN, hint="Write the text anew.")
    if len(found.variables) > MOST_VARIABLES:
        raise BadPromptError(
            f"A prompt has at most {MOST_VARIABLES} variables. {NOTHING}",
            hint="Split it, or write some of them out.",
        )
    return found


def _bare(name: str) -> str:
    return name.strip().removeprefix("/").strip()


def _refuse_built_in(name: str) -> None:
    if (own := built_in.prompt(_bare(name))) is not None:
        raise BuiltInError(_KIND, own.name)
