"""What the engine's workers are told by their environment."""

from collections.abc import Mapping
from typing import Final

from app.domain.engine import DEFAULT_TUNING, Tuning


def environment(tuning: Tuning = DEFAULT_TUNING) -> Mapping[str, str]:
    """With a short spin, threads that wait for each other within a token stay awake, and threads
    that wait for a processor another program holds do not burn the one they have.
    """
    return {"GOMP_SPINCOUNT": str(tuning.spin), "GGML_NO_BACKTRACE": "1"}


ENVIRONMENT: Final = environment()
