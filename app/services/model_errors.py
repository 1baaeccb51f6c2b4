"""Why a model is not used as somebody wanted."""

from app.domain.models import MAX_CRASHES
from app.errors import UserFacingError


class NotGenerativeError(UserFacingError):
    """A model that cannot answer was asked to."""

    code = "not_generative"


class AdapterAloneError(UserFacingError):
    """An adapter cannot answer by itself."""

    code = "adapter_alone"


class ModelPutAsideError(UserFacingError):
    """Loading the model ended the worker again and again, so it is not tried any more."""

    code = "model_put_aside"

    def __init__(self, name: str, *, of: str = "") -> None:
        """``of`` names the model that an adapter was to be added to."""
        is_adapter = of not in ("", name)
        what = "adapter" if is_adapter else "model"
        instead = f"Detach it ('{of}' --no-adapter)" if is_adapter else "Choose another one"
        super().__init__(
            f"The {what} '{name}' was put aside: loading it failed badly {MAX_CRASHES} times. "
            "Your chats are safe.",
            hint=f"{instead}, or try it again: cloister models use '{name}' --again",
        )


class NotSwitchableError(UserFacingError):
    """A model that others depend on was to be switched off."""

    code = "not_switchable"


class CacheTypeUnsupportedError(UserFacingError):
    """The model's form does not let its conversations be kept in fewer bits."""

    code = "cache_type_unsupported"
