"""The library of prompts: the program's own and those that people keep."""

from dataclasses import replace

from app.domain.prompts import (
    MOST_NAME_CHARS,
    MOST_PROMPTS,
    MOST_TEXT_CHARS,
    MOST_VARIABLES,
    Prompt,
)
from app.domain.visible import is_name, is_visible, unified
from app.errors import UserFacingError
from app.services.named import HIDDEN, NOTHING, BuiltInError, NamedService, NameTakenError
from app.settings import built_in
from app.vault.connection import Vault
from app.vault.personas import Prompts


class BadPromptError(UserFacingError):
    """A prompt cannot be kept as it is."""

    code = "bad_prompt"


class PromptService(NamedService[Prompt]):
    """The prompts of one unlocked home. A slash before a name is no part of it."""

    def __init__(self, vault: Vault) -> None:
        own = [one.prompt for one in built_in.PROMPTS]
        super().__init__(vault, Prompts(vault), own, most=MOST_PROMPTS, check=checked, bare=_bare)

    def _too_many(self) -> BadPromptError:
        return BadPromptError(
            f"There are {MOST_PROMPTS} prompts, and more are not kept. {NOTHING}",
            hint="Remove one that is not used.",
        )

    def _taken(self, name: str) -> NameTakenError:
        return NameTakenError(
            f"There is a prompt named '{name}' already. {NOTHING}", hint="Choose another name."
        )

    def _fixed(self, name: str) -> BuiltInError:
        return BuiltInError(
            f"The prompt '{name}' comes with Cloister and stays as it is. {NOTHING}",
            hint="Make a copy under another name, and change that.",
        )


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
