"""What may go wrong with a model, in words for people."""

from app.domain.models import FitVerdict
from app.errors import UserFacingError


class EngineDiedError(UserFacingError):
    """The worker's process ended in the middle of something."""

    code = "engine_died"

    def __init__(self) -> None:
        super().__init__(
            "The model stopped unexpectedly. Your chat is safe.",
            hint="Ask again: the model starts anew by itself.",
        )


class ModelNotLoadableError(UserFacingError):
    """llama.cpp refused the model, or died of it."""

    code = "model_not_loadable"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The model '{name}' could not be loaded. Nothing else is affected.",
            hint="Verify the model (cloister models verify), or choose another one.",
        )


class ModelCrashedError(ModelNotLoadableError):
    """The worker that loaded the model ended, or did not come to an end."""


class ModelTooLargeError(UserFacingError):
    """The model does not fit this machine's memory; ``verdict`` has the numbers and ways out."""

    code = "model_too_large"

    def __init__(self, name: str, verdict: FitVerdict, *, ran_out: bool = False) -> None:
        """``ran_out``: memory had seemed enough, and was not when it was taken."""
        what = "was too large: memory ran out while it was loaded."
        offers = " ".join(offer.text for offer in verdict.offers)
        super().__init__(
            f"The model '{name}' {what if ran_out else 'does not fit in memory:'} {verdict.reason}",
            hint="Close other programs, lower the context size, or choose a smaller model. "
            f"{offers}".rstrip(),
        )
        self.verdict = verdict


class ContextExceededError(UserFacingError):
    """The question alone is longer than the context window."""

    code = "context_exceeded"

    def __init__(self, needed: int, available: int) -> None:
        super().__init__(
            f"The question is too long for the model: it needs {needed} tokens and the context "
            f"window has {available}.",
            hint="Shorten the question or the system prompt, or raise the context size.",
        )
        self.needed = needed
        self.available = available


class CannotContinueError(UserFacingError):
    """The model's chat template has no place for the beginning of an answer."""

    code = "cannot_continue"

    def __init__(self) -> None:
        super().__init__(
            "This model cannot go on with an answer: its chat template has no place for the "
            "beginning of one. What is written stays.",
            hint="Ask for the rest, have it answered again, or choose another model.",
        )


class BadGrammarError(UserFacingError):
    """llama.cpp does not take the grammar or the JSON schema of an answer."""

    code = "bad_grammar"

    def __init__(self) -> None:
        super().__init__(
            "The grammar or the JSON schema that the answer has to fit cannot be read. Nothing was "
            "written; your question is kept.",
            hint="Correct it under Settings, Sampling in detail, or empty it.",
        )


class NotGgufError(UserFacingError):
    """The file is something else."""

    code = "not_gguf"


class DamagedModelError(UserFacingError):
    """The file is a GGUF file that is cut off or contradicts itself."""

    code = "model_damaged"


class UnfitModelError(DamagedModelError):
    """The file may be whole, but llama.cpp could make no model of what it says."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(
            f"The model file '{name}' is none that this version can use: {reason}.",
            hint="It was made for a newer version, or its conversion went wrong. Get it anew from "
            "where your site keeps its models, or choose another one.",
        )


class ModelUnsupportedError(UserFacingError):
    """The file is a model of a kind that cannot answer here."""

    code = "model_unsupported"

    def __init__(self, name: str, architecture: str, *, is_known: bool = True) -> None:
        super().__init__(
            f"The model file '{name}' is of the kind '{architecture}', which "
            + ("cannot answer here." if is_known else "this version does not know."),
            hint="Choose a model that was made for chat."
            if is_known
            else "A newer version may know it. Until then choose another model.",
        )


class UnreadableModelError(UserFacingError):
    """The system does not let us read the file, or it is no regular file."""

    code = "unreadable"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The model file '{name}' cannot be read. Nothing was changed.",
            hint="Look whether it is there, is a file, and may be read by you.",
        )


class ModelPartMissingError(UserFacingError):
    """A model is in several files and not all of them are here."""

    code = "model_part_missing"


class AdapterMismatchError(UserFacingError):
    """An adapter was made for another model than the one it was to be added to."""

    code = "adapter_mismatch"

    def __init__(self, adapter: str, base: str) -> None:
        super().__init__(
            f"The adapter '{adapter}' was not made for the model '{base}'. Nothing was changed.",
            hint="Attach it to the model that it was trained from, in the same size.",
        )


class AdapterNotLoadableError(UserFacingError):
    """llama.cpp refused an adapter, or died of it."""

    code = "adapter_not_loadable"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The model '{name}' could not be loaded with its adapters. Your chats are safe.",
            hint=f"Use it without them: cloister models use '{name}' --no-adapter",
        )


class AdapterCrashedError(AdapterNotLoadableError):
    """The worker that loaded a model with adapters ended, or did not come to an end."""


class NoModelError(UserFacingError):
    """A question came before any model was loaded."""

    code = "no_model"

    def __init__(self) -> None:
        super().__init__("No model is loaded.", hint="Choose a model under Models.")
