"""The progress bar: nothing of it is seen before there is progress."""

import pytest

from app.cli.output import Output
from app.cli.progress import bar, follow
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
