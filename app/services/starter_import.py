"""Takes the starter models over, once in the life of a vault."""

import contextlib
import os
from collections.abc import Sequence
from typing import Final

from app.errors import UserFacingError
from app.services.models import ModelService
from app.services.starter import StarterModel, starter_models
from app.vault.connection import Vault
from app.vault.steps import SetUpSteps

_STARTERS_STEP: Final = "starters"


def import_starters(
    vault: Vault, models: ModelService, starters: Sequence[StarterModel] | None
) -> tuple[str, ...]:
    """Takes over the starter models, once in the life of a vault; None means those of set-up.

    Where set-up left none the step stays open, so that a later set-up still brings them.

    Returns:
        A sentence for each that could not be imported; the next unlock tries again.
    """
    steps = SetUpSteps(vault)
    if steps.is_done(_STARTERS_STEP):
        return ()
    warnings: list[str] = []
    try:
        wanted = starter_models() if starters is None else starters
    except UserFacingError as error:
        return (_starter_missing(error),)
    for starter in wanted:
        try:
            models.import_starters([starter])
        except (UserFacingError, OSError) as error:
            warnings.append(_starter_missing(error))
    if wanted and not warnings:
        with contextlib.suppress(UserFacingError):  # then the next unlock looks once more
            steps.mark_done(_STARTERS_STEP)
    return tuple(warnings)


def _starter_missing(error: UserFacingError | OSError) -> str:
    if isinstance(error, UserFacingError):
        reason = f"{error.message} {error.hint}"
    else:
        reason = f"It could not be read ({os.strerror(error.errno or 0)})."
    return f"A starter model is not there yet; the next unlock tries again. {reason}".strip()
