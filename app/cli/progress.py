"""The progress bar of commands: drawn where a person watches, else nothing."""

from collections.abc import Callable

from tqdm import tqdm

from app.cli.output import Output
from app.domain.progress import Progress

_NOT_YET_S = 1e-3  # nothing is drawn, nor wiped, before the first progress sets it to 0


def bar(output: Output, unit: str = "B") -> "tqdm[None]":
    """A bar that goes when it is closed; of bytes unless another unit is named.

    It is drawn at the first progress: what is asked or refused before that stands alone.
    """
    return tqdm(
        unit=unit,
        unit_scale=unit == "B",
        disable=not output.is_watched,
        leave=False,
        dynamic_ncols=True,
        delay=_NOT_YET_S,
    )


def follow(shown: "tqdm[None]") -> Callable[[Progress], None]:
    """What moves the bar as a service tells its progress."""

    def on_progress(progress: Progress) -> None:
        shown.delay = 0  # from here on there is something to draw, and to wipe at the end
        shown.total, shown.n = progress.total, progress.done
        shown.refresh()

    return on_progress
