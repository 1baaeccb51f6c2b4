"""What this machine's memory can take, in words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.ui.quantities import number, size_text

# At four to five bits a weight, context included, a model needs about 0.75 bytes a parameter;
# a quarter of the free memory is left to everything else.
_BYTES_PER_PARAMETER: Final = 0.75
_USABLE: Final = 0.75


def capacity_text(name: str, free_bytes: int) -> str:
    """One or two sentences: the model that is ready, and how large one could be."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("FirstStart", text)

    if name:
        ready = tr("{name} is ready: small and quick, good for trying out.").format(name=name)
    else:
        ready = tr("No model came along; your documents can be searched all the same.")
    billions = int(free_bytes * _USABLE / _BYTES_PER_PARAMETER / 1e9)
    if billions < 1:
        return ready
    room = tr(
        "{free} of memory are free here: models up to about {billions} billion parameters fit. "
        "Import one at any time under Models."
    ).format(free=size_text(free_bytes), billions=number(billions))
    return f"{ready} {room}"
