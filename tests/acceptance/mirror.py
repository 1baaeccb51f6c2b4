"""`make acceptance NAME=mirror`: a hundred kills during one download from a real server.

``--kills N`` for another number. No byte that lay on the disk may be asked for again, and what
comes of it in the end has to be the file.
"""

import argparse
import random
import tempfile
import time
from pathlib import Path
from typing import Final

from tests.acceptance.product import main_of, report
from tests.mirror.authority import Authority
from tests.mirror.killing import Killing
from tests.mirror.server import serving

_KILLS: Final = 100
_BYTES: Final = 64 << 20


def measured(kills: int, seed: int) -> int:
    """The run; returns the exit status."""
    drawn = random.Random(seed)  # noqa: S311 (offsets, not secrets)
    since_s = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="cloister-mirror-") as name:
        folder = Path(name)
        with serving(Authority(), folder) as mirror:
            killing = Killing(mirror, folder / "sync", drawn.randbytes(_BYTES))
            killing.kill_at(sorted(drawn.randrange(_BYTES) for _ in range(kills)))
            content = killing.finish()
            sent = mirror.sent_bytes[killing.path]
    figures = {
        "kills": killing.kills,
        "lives_that_fetched": len(killing.fetched_twice),
        "bytes_of_the_disk_fetched_twice": sum(killing.fetched_twice),
        "bytes_sent_beyond_the_file": sent - _BYTES,
        "nothing_twice": int(not any(killing.fetched_twice)),
        "whole": int(content == killing.content),
        "seconds": round(time.monotonic() - since_s, 1),
    }
    return report("mirror", figures, {"whole": 1, "nothing_twice": 1, "kills": kills})


def main() -> int:
    """Reads the options."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=_KILLS)
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    return measured(options.kills, options.seed)


if __name__ == "__main__":
    main_of([main()])
