"""The progress bar of commands: drawn where a person watches, else nothing."""

from collections.abc import Callable

from tqdm import tqdm

from app.cli.output import Output
from app.domain.progress import Progress

_FORM = "{l_bar}{bar}| {n_fmt}/{total_fmt}{postfix}"
_MINUTE_S = 60
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


def file_bar(output: Output) -> "tqdm[None]":
    """One that counts files, and leaves rate and time left to who knows more than their number."""
    shown = bar(output, "file")
    shown.bar_format = _FORM
    return shown


def time_left(seconds: float) -> str:
    """In words, as roughly as it is known; empty when it is not."""
    if seconds <= 0:
        return ""
    if seconds < _MINUTE_S:
        return "less than a minute left"
    minutes = round(seconds / _MINUTE_S)
    if minutes < _MINUTE_S:
        return f"about {minutes} min left"
    return f"about {minutes // 60} h {minutes % 60} min left"


def follow(shown: "tqdm[None]") -> Callable[[Progress], None]:
    """What moves the bar as a service tells its progress."""

    def on_progress(progress: Progress) -> None:
        shown.delay = 0  # from here on there is something to draw, and to wipe at the end
        shown.total, shown.n = progress.total, progress.done
        shown.refresh()

    return on_progress
