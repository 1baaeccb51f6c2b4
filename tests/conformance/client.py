"""Our trust as the TUF conformance suite drives a client: ``init``, ``refresh`` and ``download``.

https://github.com/theupdateframework/tuf-conformance/blob/main/CLIENT-CLI.md; how to run it stands
in docs/mirror-station.md. The product verifies by ``SiteTrust`` alone, which gives each pinned root
a folder of its own. Here the same verifier is asked over plain HTTP, from the suite's own server on
this machine, in the folder that the suite names, and for targets of any name.
"""

import argparse
import sys
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[2]
if str(_CHECKOUT) not in sys.path:  # the suite starts this file from elsewhere
    sys.path.insert(0, str(_CHECKOUT))

from tuf.api.exceptions import DownloadError, RepositoryError  # noqa: E402

from app.errors import UserFacingError  # noqa: E402
from app.mirror import verifying  # noqa: E402
from app.mirror.errors import (  # noqa: E402
    MirrorBrokenError,
    MirrorFileMissingError,
    MirrorRefusedError,
    MirrorUnreachableError,
)
from app.mirror.trust import TUF_FOLDER  # noqa: E402
from app.mirror.verifying import make_updater, pinned  # noqa: E402
from app.security.paths import write_atomic  # noqa: E402

_PINNED = "pinned"  # no .json: the suite takes each of those for trusted metadata
_TIMEOUT_S = 30
_IN_A_PATH = "/%:@!$&'()*+,;=~"


class HttpSource:
    """A ``MetadataSource`` over the suite's server."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/") + "/"

    def read(self, path: str, max_bytes: int) -> bytes:
        url = self._url + urllib.parse.quote(path.removeprefix(TUF_FOLDER), safe=_IN_A_PATH)
        try:
            with urllib.request.urlopen(url, timeout=_TIMEOUT_S) as answer:  # noqa: S310
                content: bytes = answer.read(max_bytes + 1)
        except urllib.error.HTTPError as error:
            kinds = {403: MirrorRefusedError, 404: MirrorFileMissingError}
            raise kinds.get(error.code, MirrorBrokenError)(f"{path}: {error.code}") from error
        except OSError as error:
            raise MirrorUnreachableError(f"{path} cannot be had.") from error
        if len(content) > max_bytes:
            raise MirrorBrokenError(f"{path} is longer than {max_bytes} bytes.")
        return content


def init(folder: Path, root: Path) -> None:
    """Pins the root; nothing is asked of the server."""
    write_atomic(folder / _PINNED, root.read_bytes())
    write_atomic(folder / "root.json", root.read_bytes())


def refresh(folder: Path, url: str) -> None:
    """Brings the trust up to date."""
    verifying.refresh(folder, (folder / _PINNED).read_bytes(), HttpSource(url))


def download(folder: Path, url: str, *, target: str, base_url: str, to: Path) -> None:
    """Brings the trust up to date and one target here, unless it is here already."""
    root = (folder / _PINNED).read_bytes()
    pinned(root)
    updater = make_updater(folder, root, HttpSource(url))
    info = updater.get_targetinfo(target)
    if info is None:
        raise MirrorFileMissingError(f"The site has no '{target}'.")
    place = to / urllib.parse.quote(target, safe="")
    if updater.find_cached_target(info, str(place)) is not None:
        return
    # The suite names files by their hashes, as is usual; our own mirrors need that for one alone.
    content = HttpSource(base_url).read(info.get_prefixed_paths()[0], info.length)
    info.verify_length_and_hashes(content)
    write_atomic(place, content)


def main(arguments: list[str]) -> int:
    """Runs one command; 0 where it succeeded, else 1."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--metadata-dir", type=Path, required=True)
    parser.add_argument("--metadata-url")
    parser.add_argument("--target-name")
    parser.add_argument("--target-base-url")
    parser.add_argument("--target-dir", type=Path)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("init").add_argument("trusted_root", type=Path)
    commands.add_parser("refresh")
    commands.add_parser("download")
    chosen = parser.parse_args(arguments)
    try:
        if chosen.command == "init":
            init(chosen.metadata_dir, chosen.trusted_root)
        elif chosen.command == "refresh":
            refresh(chosen.metadata_dir, chosen.metadata_url)
        else:
            download(
                chosen.metadata_dir,
                chosen.metadata_url,
                target=chosen.target_name,
                base_url=chosen.target_base_url,
                to=chosen.target_dir,
            )
    except (UserFacingError, RepositoryError, DownloadError, OSError) as error:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
