"""Run in a group with little memory: asks for too much, takes each offer, says what came of it.

With a second argument it does not look how much is free before it loads.
"""

import json
import sys
from pathlib import Path

from app.domain.engine import EngineSettings, HeldMemory
from app.engine.client import EngineClient
from app.engine.devices import Hardware
from app.engine.errors import ModelTooLargeError
from app.engine.hardware import Room
from tests.fit.forms import Form, write_form

_FORM = Form("llama", 4, 512, 1408, 8, 8)
_TOO_MUCH = EngineSettings(context_tokens=131_072)
_NOTHING = HeldMemory()
_BLIND_ARGUMENTS = 2


class Boundless(Hardware):
    """A machine that seems to have more than any has."""

    def room(self, held: HeldMemory = _NOTHING) -> Room:
        """So much that every model fits."""
        del held
        return Room(1 << 50)


def main() -> None:
    """One JSON object on stdout."""
    path = Path(sys.argv[1]) / "tight.gguf"
    write_form(path, _FORM)
    is_blind = len(sys.argv) > _BLIND_ARGUMENTS
    engine = EngineClient(machine=Boundless() if is_blind else Hardware())
    try:
        engine.load("tight", [path], _TOO_MUCH)
    except ModelTooLargeError as error:
        verdict = error.verdict
        loaded = []
        for offer in verdict.offers:
            settings = EngineSettings(offer.context_tokens, offer.gpu_layers, offer.cache_type)
            loaded.append(engine.load("tight", [path], settings).context_tokens)
        told = {
            "code": error.error_code,
            "message": error.message,
            "fit": verdict.fit.value,
            "free_bytes": verdict.free_bytes,
            "offered": [offer.context_tokens for offer in verdict.offers],
            "loaded": loaded,
        }
        sys.stdout.write(json.dumps(told))
    finally:
        engine.close()


if __name__ == "__main__":
    main()
