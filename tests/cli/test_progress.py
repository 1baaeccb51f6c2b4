"""The progress bar: nothing of it is seen before there is progress."""

import pytest

from app.cli.output import Output
from app.cli.progress import bar, file_bar, follow, time_left
from app.domain.progress import Progress


class Watched(Output):
    """As where stderr is a terminal."""

    @property
    def is_watched(self) -> bool:
        return True


def test_nothing_is_drawn_before_the_first_progress(capsys: pytest.CaptureFixture[str]) -> None:
    """A passphrase may be asked for, or the work refused, before there is any."""
    with bar(Watched(is_json=False)):
        pass
    assert capsys.readouterr().err == ""


def test_progress_is_drawn_and_wiped_at_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    with bar(Watched(is_json=False)) as shown:
        follow(shown)(Progress(done=5, total=10, current="model.gguf"))
        assert "50%" in capsys.readouterr().err
    assert capsys.readouterr().err.endswith("\r")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, ""),
        (59.0, "less than a minute left"),
        (61.0, "about 1 min left"),
        (3_590.0, "about 1 h 0 min left"),
        (9_000.0, "about 2 h 30 min left"),
    ],
)
def test_time_left_is_told_as_roughly_as_it_is_known(seconds: float, words: str) -> None:
    assert time_left(seconds) == words


def test_files_are_counted_and_no_time_is_reckoned_from_their_number(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with file_bar(Watched(is_json=False)) as shown:
        shown.set_postfix_str("about 2 h 30 min left", refresh=False)
        follow(shown)(Progress(done=5, total=10))
        drawn = capsys.readouterr().err
    assert "5/10" in drawn
    assert "about 2 h 30 min left" in drawn
    assert "file/s" not in drawn
