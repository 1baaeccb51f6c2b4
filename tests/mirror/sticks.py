"""Hostile sticks: each begins as a good one of a real site, and does one thing that none should.

``HOSTILE`` names what is done to a ``Stick``; ``make`` gives the stick, and the client's trust that
knows the state before. What is accepted of any of them is a hole.
"""

import gzip
import json
import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

from securesystemslib.signer import CryptoSigner

from app.mirror.trust import SiteTrust
from tests.mirror.site import COMMIT, DictSource, Site, custom, soon

FIRST = b"the weights of the first"
SECOND = b"the weights of the other"  # as long as the first's
assert len(FIRST) == len(SECOND)


class Stick:
    """A published tree in ``root``; ``outside`` is a folder of the machine beside it."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "stick"
        self.outside = folder / "outside"
        self.root.mkdir(parents=True)
        self.outside.mkdir()
        self.site = Site()
        self.site.add_model("first", FIRST)
        self.site.add_model("second", SECOND)
        self.oldest = dict(self.site.publish().files)
        self.site.revoke("third")
        self.before = dict(self.site.publish().files)
        self.site.revoke("fourth")
        self.site.publish()

    # -- places

    @property
    def timestamp(self) -> Path:
        return self.root / "tuf" / "timestamp.json"

    def listed(self, role: str) -> Path:
        version = 2 if role == "root" else getattr(self.site, role).version
        return self.root / "tuf" / f"{version}.{role}.json"

    def blob(self, model: str = "first") -> Path:
        return self.root / "site" / model / "resolve" / COMMIT / "w1.gguf"

    @property
    def revoked(self) -> Path:
        target = self.site.targets.targets["site/revoked.json"]
        return self.root / "tuf" / "targets" / f"{target.hashes['sha256']}.revoked.json"

    # -- writing

    def write(self) -> None:
        """Writes all that the site shows now."""
        for path, content in self.site.files.items():
            place = self.root / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        for path, content in self.site.blobs.items():
            parts = path.split("/")
            if parts[0] == "models" and len(parts) == 5 and "\0" not in path:
                place = self.root / parts[1] / parts[2] / "resolve" / parts[3] / parts[4]
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)

    def publish(self) -> None:
        """Signs anew what the site was made to say, and writes it."""
        self.site.publish()
        self.write()

    def link_away(self, path: Path) -> None:
        """Moves what is there out of the stick, and leaves a link."""
        path.rename(self.outside / path.name)
        path.symlink_to(self.outside / path.name)


def make(folder: Path, name: str) -> tuple[Stick, SiteTrust]:
    """A stick with one thing done to it, and the trust of a client that saw the state before."""
    stick = Stick(folder)
    trust = SiteTrust(folder / "trust", stick.site.trusted_root)
    trust.refresh(DictSource(stick.before))
    stick.write()
    HOSTILE[name](stick)
    return stick, trust


def good(folder: Path) -> tuple[Stick, SiteTrust]:
    """One that nothing was done to."""
    stick = Stick(folder)
    stick.write()
    return stick, SiteTrust(folder / "trust", stick.site.trusted_root)


Deed = Callable[[Stick], Any]
HOSTILE: dict[str, Deed] = {}


def _hostile(name: str) -> Callable[[Deed], Deed]:
    def register(deed: Deed) -> Deed:
        HOSTILE[name] = deed
        return deed

    return register


def _instead(path: Callable[[Stick], Path], deed: Callable[[Path], Any]) -> Deed:
    def act(stick: Stick) -> None:
        path(stick).unlink(missing_ok=True)
        deed(path(stick))

    return act


def _content(path: Callable[[Stick], Path], change: Callable[[bytes], bytes]) -> Deed:
    def act(stick: Stick) -> None:
        place = path(stick)
        place.write_bytes(change(place.read_bytes()))

    return act


def _away(path: Callable[[Stick], Path]) -> Deed:
    return lambda stick: path(stick).unlink()


def _linked(path: Callable[[Stick], Path]) -> Deed:
    return lambda stick: stick.link_away(path(stick))


def _sparse(path: Path, size: int = 1 << 40) -> None:
    with path.open("wb") as stream:
        stream.truncate(size)


def _socket(path: Path) -> None:
    here = Path.cwd()
    with socket.socket(socket.AF_UNIX) as listening:
        os.chdir(path.parent)  # a socket's path is short
        try:
            listening.bind(path.name)
        finally:
            os.chdir(here)


def _device(path: Path) -> None:
    try:
        os.mknod(path, 0o666 | 0o020000, os.makedev(1, 5))  # the one that never ends
    except PermissionError:
        _socket(path)


# -- what lies in the place of a file

_PLACES: dict[str, Callable[[Stick], Path]] = {
    "timestamp": lambda stick: stick.timestamp,
    "snapshot": lambda stick: stick.listed("snapshot"),
    "list": lambda stick: stick.listed("targets"),
    "next root": lambda stick: stick.listed("root"),
    "revoked list": lambda stick: stick.revoked,
    "model": lambda stick: stick.blob(),
}
_THINGS: dict[str, Callable[[Path], Any]] = {
    "pipe": os.mkfifo,
    "folder": Path.mkdir,
    "socket": _socket,
    "device": _device,
    "link to a device": lambda path: path.symlink_to("/dev/zero"),
    "link to itself": lambda path: path.symlink_to(path.name),
    "endless file": _sparse,
}
for _place, _where in _PLACES.items():
    for _thing, _deed in _THINGS.items():
        HOSTILE[f"{_thing} for the {_place}"] = _instead(_where, _deed)
    if _place != "next root":  # its absence is usual
        HOSTILE[f"no {_place}"] = _away(_where)
        HOSTILE[f"an empty {_place}"] = _content(_where, lambda content: content[:0])
        HOSTILE[f"a link to the right {_place}"] = _linked(_where)
        HOSTILE[f"a {_place} that is cut off"] = _content(_where, lambda content: content[:-1])
        HOSTILE[f"a {_place} with more behind it"] = _content(_where, lambda c: c + b" {}")

HOSTILE["a link to the passwords for the timestamp"] = _instead(
    _PLACES["timestamp"], lambda path: path.symlink_to("/etc/passwd")
)
HOSTILE["a linked folder of lists"] = lambda stick: stick.link_away(stick.root / "tuf")
HOSTILE["a linked repository"] = lambda stick: stick.link_away(stick.root / "site" / "first")
HOSTILE["a linked folder of files"] = lambda stick: stick.link_away(stick.blob().parent)

# -- what a timestamp says

_TEXTS: dict[str, Callable[[bytes], bytes]] = {
    "a key twice": lambda c: c.replace(b'"signed":{', b'"signed":{"version":9,', 1),
    "signatures twice": lambda c: b'{"signatures":[],' + c[1:],
    "no number": lambda c: c.replace(b'"version":3', b'"version":NaN', 1),
    "a giant number": lambda c: c.replace(b'"version":3', b'"version":' + b"9" * 6_000, 1),
    "a deep value": lambda c: c.replace(b'"version":3', b'"v":' + b"[" * 5_000 + b"]" * 5_000),
    "no text": lambda c: b"\xff\xfe" + c,
    "a byte order mark": lambda c: b"\xef\xbb\xbf" + c,
    "sixteen bits": lambda c: c.decode().encode("utf-16"),
    "a packed file": gzip.compress,
    "a page": lambda c: b"<html>" + c,
    "another letter": lambda c: c.replace(b"sha256", b"SHA256", 1),
    "a later date": lambda c: c.replace(b'"expires":"20', b'"expires":"21', 1),
    "a later version": lambda c: c.replace(b'"version":3', b'"version":4', 1),
    "much white space": lambda c: c + b" " * 20_000,
}
for _name, _change in _TEXTS.items():
    HOSTILE[f"a timestamp with {_name}"] = _content(_PLACES["timestamp"], _change)


# -- who signed


def _sign(stick: Stick, role: str, *signers: CryptoSigner) -> None:
    """The role signed by others, and everything above it in order."""
    site = stick.site
    content = site.signed(getattr(site, role), *signers)
    name = "timestamp.json" if role == "timestamp" else f"{getattr(site, role).version}.{role}.json"
    site.files[f"tuf/{name}"] = content
    if role == "targets":
        site.snapshot.meta["targets.json"].length = len(content)
        site.snapshot.meta["targets.json"].hashes = None
        site.publish_snapshot()
    elif role == "snapshot":
        site.timestamp.snapshot_meta.length = len(content)
        site.timestamp.snapshot_meta.hashes = None
        site.show(site.timestamp)
    stick.write()


def _signed_by(role: str, signers: Callable[[Stick], list[CryptoSigner]]) -> Deed:
    return lambda stick: _sign(stick, role, *signers(stick))


def _strangers(_: Stick) -> list[CryptoSigner]:
    return [CryptoSigner.generate_ed25519() for _ in range(3)]


for _role in ("timestamp", "snapshot", "targets"):
    HOSTILE[f"{_role} signed by nobody"] = _signed_by(_role, lambda _: [])
    HOSTILE[f"{_role} signed by strangers"] = _signed_by(_role, _strangers)
    HOSTILE[f"{_role} signed by another role"] = _signed_by(
        _role, lambda stick: stick.site.signers["root"]
    )
HOSTILE["the list signed by one of two"] = lambda stick: _sign(
    stick, "targets", stick.site.signers["targets"][0]
)


@_hostile("the list signed twice by one")
def _twice(stick: Stick) -> None:
    _sign(stick, "targets", stick.site.signers["targets"][0])
    content = json.loads(stick.listed("targets").read_bytes())
    content["signatures"] *= 2
    stick.site.files["tuf/3.targets.json"] = json.dumps(content).encode()
    stick.site.snapshot.meta["targets.json"].length = None
    stick.site.publish_snapshot()
    stick.write()


@_hostile("another site's stick")
def _other(stick: Stick) -> None:
    other = Stick(stick.root.parent / "other")
    other.root = stick.root
    other.write()


@_hostile("a root of new keys alone")
def _usurped(stick: Stick) -> None:
    stick.site.rotate("root")
    stick.site.files["tuf/2.root.json"] = stick.site.signed(
        stick.site.root, *stick.site.signers["root"]
    )
    stick.write()


@_hostile("a root that skips one")
def _skipping(stick: Stick) -> None:
    stick.site.root.version = 3
    content = stick.site.signed(stick.site.root, *stick.site.signers["root"])
    stick.site.files["tuf/2.root.json"] = content
    stick.write()


@_hostile("the same root again")
def _again(stick: Stick) -> None:
    stick.site.files["tuf/2.root.json"] = stick.site.files["tuf/1.root.json"]
    stick.write()


# -- of which time


@_hostile("everything as it was long ago")
def _old(stick: Stick) -> None:
    stick.site.files = stick.oldest
    stick.write()


@_hostile("the timestamp of long ago")
def _old_timestamp(stick: Stick) -> None:
    stick.timestamp.write_bytes(stick.oldest["tuf/timestamp.json"])


@_hostile("a new timestamp of an old snapshot")
def _old_snapshot(stick: Stick) -> None:
    stick.site.snapshot.version = 1
    stick.site.publish_snapshot()
    stick.write()


@_hostile("a new snapshot of an old list")
def _old_list(stick: Stick) -> None:
    stick.site.targets.version = 1
    stick.site.publish(bump=False)
    stick.write()


@_hostile("the list of before under the name of now")
def _mixed(stick: Stick) -> None:
    stick.listed("targets").write_bytes(stick.before["tuf/2.targets.json"])


@_hostile("the snapshot of before under the name of now")
def _mixed_snapshot(stick: Stick) -> None:
    stick.listed("snapshot").write_bytes(stick.before["tuf/2.snapshot.json"])


for _role in ("timestamp", "snapshot", "targets"):

    @_hostile(f"an expired {_role}")
    def _expired(stick: Stick, role: str = _role) -> None:
        getattr(stick.site, role).expires = soon(-1)
        stick.publish()


@_hostile("an expired root")
def _expired_root(stick: Stick) -> None:
    stick.site.root.expires = soon(-1)
    stick.site.root.version += 1
    stick.site.publish_root()
    stick.publish()


# -- signed, and still none that a client may take: a station that was taken over

for _name, _path in {
    "out of the stick": f"models/site/third/{COMMIT}/../../../../../etc/passwd",
    "to the root": f"models/site/third/{COMMIT}//etc/passwd",
    "to itself": f"models/site/third/{COMMIT}/.",
    "of another system": f"models/site/third/{COMMIT}/..\\..\\evil",
    "with a null": f"models/site/third/{COMMIT}/a\x00b",
    "with a line's end": f"models/site/third/{COMMIT}/a\nb",
    "in other letters": f"models/site/first/{COMMIT}/W1.GGUF",
}.items():

    @_hostile(f"a signed path {_name}")
    def _signed_path(stick: Stick, path: str = _path) -> None:
        model = "third" if "third" in path else "first"
        stick.site.add_file(path, b"third", custom(model, [5], repo=f"site/{model}"))
        stick.publish()


_DESCRIPTIONS: dict[str, dict[str, Any]] = {
    "a role elsewhere": {"role": "../../model.gguf"},
    "a kind that runs": {"kind": "program"},
    "a name that drives a terminal": {"model": "\x1b[2Jthird"},
    "a name in other letters": {"model": "FIRST"},
    "an impossible size": {"model_bytes": 1 << 60},
    "a part of nothing": {"part": 2, "parts": 2},
}
for _name, _facts in _DESCRIPTIONS.items():

    @_hostile(f"a signed description with {_name}")
    def _signed_facts(stick: Stick, facts: dict[str, Any] = _facts) -> None:
        path = f"models/site/third/{COMMIT}/w1.gguf"
        stick.site.add_file(path, b"third", {**custom("third", [5]), **facts})
        stick.publish()


@_hostile("a signed length that is none")
def _signed_length(stick: Stick) -> None:
    target = next(t for path, t in stick.site.targets.targets.items() if "first" in path)
    target.length = 1 << 60
    stick.publish()


# -- the models' own bytes

HOSTILE["other bytes of the same length"] = _content(
    _PLACES["model"], lambda content: content[:-1] + b"!"
)
HOSTILE["two models that were swapped"] = lambda stick: stick.blob().write_bytes(SECOND)
HOSTILE["a hole of the right length"] = _instead(
    _PLACES["model"], lambda path: _sparse(path, len(FIRST))
)


@_hostile("a model in other letters")
def _other_letters(stick: Stick) -> None:
    stick.blob().rename(stick.blob().with_name("W1.GGUF"))


@_hostile("a hard link to another model")
def _hard_link(stick: Stick) -> None:
    stick.blob().unlink()
    os.link(stick.blob("second"), stick.blob())
