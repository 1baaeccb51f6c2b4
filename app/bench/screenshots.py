"""Renders every state of the real window into a folder: ``python -m app.bench.screenshots FOLDER``.

After the folder may stand numbers of looks and names of parts of the tour: then only those are
rendered, as in ``FOLDER 0 1 models``. The real program runs off screen over a throw-away home, with
the starter models and the sample documents of the tests, once for each look.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

_CHECKOUT: Final = Path(__file__).resolve().parents[2]
_SAMPLES: Final = _CHECKOUT / "tests" / "data"
_LOOK_FLAG: Final = "--look"
_FEW: Final = ("chat-answered", "documents-problems", "models", "settings", "first-start")
_USUAL_DPI: Final = 96
_USUAL_TEXT: Final = 100
_SOURCE: Final = "en"


class _Wanted(NamedTuple):
    """A look, by values that are known before Qt is there."""

    theme: str
    width: int = 1280
    height: int = 800
    scale: int = 1
    text_percent: int = _USUAL_TEXT
    language: str = _SOURCE
    states: tuple[str, ...] = ()  # all of them


_LOOKS: Final = (
    _Wanted("light"),
    _Wanted("dark"),
    _Wanted("contrast"),
    _Wanted("light", language="vi"),
    _Wanted("dark", language="vi"),
    _Wanted("contrast", language="vi"),
    _Wanted("light", 1920, 1080, states=_FEW),
    _Wanted("light", scale=2, states=_FEW),
    _Wanted("dark", scale=2, states=_FEW),
    _Wanted("light", text_percent=150, states=_FEW),
)


def main(arguments: Sequence[str]) -> int:
    """Runs one process for each look; a look's own process gets its number."""
    target = Path(arguments[0]).resolve()
    if len(arguments) > 1 and arguments[1] == _LOOK_FLAG:
        return _render(target, int(arguments[2]), arguments[3:])
    target.mkdir(parents=True, exist_ok=True)
    looks = [int(word) for word in arguments[1:] if word.isdecimal()]
    parts = [word for word in arguments[1:] if not word.isdecimal()]
    for number in looks or range(len(_LOOKS)):
        module = __spec__.name
        command = [sys.executable, "-m", module, str(target), _LOOK_FLAG, str(number), *parts]
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",
            **_scales(scale=_LOOKS[number].scale, text_percent=_LOOKS[number].text_percent),
        }
        status = subprocess.run(command, env=environment, check=False).returncode
        if status != 0:
            return status
    return 0


def _scales(*, scale: int, text_percent: int) -> dict[str, str]:
    if text_percent == _USUAL_TEXT:
        return {"QT_SCALE_FACTOR": str(scale)}
    # Otherwise Qt would scale the whole window by the size of the text.
    dpi = _USUAL_DPI * text_percent // 100
    return {"QT_ENABLE_HIGHDPI_SCALING": "0", "QT_FONT_DPI": str(dpi)}


def _render(target: Path, number: int, parts: Sequence[str]) -> int:
    from app.security import sandbox
    from app.workers.environment import forbid_calling_home

    forbid_calling_home()
    sandbox.seal(sandbox.Profile.WINDOW)  # before Qt, as the product does it
    from app.bench.said import Said
    from app.bench.samples import Samples
    from app.bench.stage import Look, Stage
    from app.bench.tour import tour
    from app.ui.start import make_application
    from installer.translations import catalogue

    wanted = _LOOKS[number]
    look = Look(*wanted[:-1], frozenset(wanted.states))
    said = Said(catalogue.read(catalogue.path_of(wanted.language)))
    with tempfile.TemporaryDirectory(prefix="cloister-pictures-") as folder:
        samples = Samples.copy(_SAMPLES, Path(folder))
        stage = Stage(make_application(), Path(folder, "home"), look, target, said)
        try:
            tour(stage, samples, parts)
        finally:
            stage.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
