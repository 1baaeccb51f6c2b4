"""A site put up on a server or written to a stick, as a station publishes it."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from tests.fuzz.draft import STRING, Pair, tiny_by_pieces
from tests.mirror.server import Mirror
from tests.mirror.site import Site


def small_model(name: str) -> bytes:
    """A whole GGUF file of some kilobytes, another one for each name."""
    draft = tiny_by_pieces()
    kept = tuple(pair for pair in draft.pairs if pair.key != "general.name")
    named = (*kept[:1], Pair("general.name", STRING, name), *kept[1:])
    return replace(draft, pairs=named).encode()


def tree(site: Site) -> dict[str, bytes]:
    """Everything that a site shows, by path below its root."""
    files = dict(site.files)
    for path, content in site.blobs.items():
        if path.startswith("models/"):
            _, org, name, commit, file = path.split("/", 4)
            files[f"{org}/{name}/resolve/{commit}/{file}"] = content
    return files


def put_up(mirror: Mirror, site: Site) -> None:
    """Shows the site on the server, in place of what was there."""
    mirror.files.clear()
    mirror.show(tree(site))


def write_tree(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Writes it to a stick."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def sha256(content: bytes) -> str:
    """Its digest."""
    return hashlib.sha256(content).hexdigest()
