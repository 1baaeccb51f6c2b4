"""How much a worker may use."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Resource limits of one worker; None leaves what the system gives.

    No file is ever written by default. ``address_space_bytes`` does not suit a worker that
    maps a model or talks to a GPU: both reserve far more than they use.
    """

    address_space_bytes: int | None = None
    cpu_s: int | None = None
    file_size_bytes: int | None = 0
    open_files: int | None = None
