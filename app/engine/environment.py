"""What the engine's workers are told by their environment."""

from collections.abc import Mapping
from typing import Final

# A short spin: threads that wait for each other within a token stay awake, and threads that wait
# for a processor another program holds do not burn the one they have.
ENVIRONMENT: Final[Mapping[str, str]] = {"GOMP_SPINCOUNT": "1000", "GGML_NO_BACKTRACE": "1"}
