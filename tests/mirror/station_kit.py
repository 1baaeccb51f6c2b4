"""Stations for tests: made as `init` makes them, but with keys that open in no time."""

import shutil
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from app.mirror.following import Signers
from app.mirror.locations import blob_path
from app.mirror.publishing import Published, publish
from app.mirror.station import Station
from app.mirror.station_keys import _protected
from app.mirror.station_rules import Thresholds
from app.mirror.tree import Tree
from app.mirror.trust import SiteTrust, TrustState
from app.services.station import Details, Staged, stage
from tests.fuzz.draft import STRING, Pair, tiny_by_merges, tiny_by_pieces

PASSPHRASE = b"correct horse battery staple"


def make_cheap(station: Path) -> None:
    """Locks every key file of a station anew, with few rounds."""
    for path in (station / "keys").glob("*.pem"):
        key = load_pem_private_key(path.read_bytes(), PASSPHRASE)
        plain = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        path.chmod(0o600)
        path.write_bytes(_protected(plain, bytearray(PASSPHRASE), 1000))


def write_public(path: Path) -> Path:
    """The public key of a holder who made the pair elsewhere."""
    public = Ed25519PrivateKey.generate().public_key()
    path.write_bytes(public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    return path


def make_station(folder: Path, thresholds: Thresholds | None = None) -> Path:
    """A station with the usual keys."""
    Station.create(folder, bytearray(PASSPHRASE), thresholds or Thresholds())
    make_cheap(folder)
    return folder


def copy_of(station: Path, target: Path) -> Path:
    """The same station elsewhere."""
    shutil.copytree(station, target)
    return target


def write_model(path: Path, name: str = "Tiny", *, merges: bool = False) -> Path:
    """A tiny model that passes the pre-check; ``name`` makes its bytes its own."""
    draft = tiny_by_merges() if merges else tiny_by_pieces()
    path.write_bytes(draft.with_pair(Pair("general.name", STRING, name)).encode())
    return path


def add(station: Path, path: Path | list[Path], name: str, **more: str | bool) -> Staged:
    """Stages a model."""
    replace = bool(more.pop("replace", False))
    texts = {key: str(value) for key, value in more.items()}
    paths = path if isinstance(path, list) else [path]
    with Station(station) as opened:
        return stage(opened, paths, Details(name=name, license="mit", **texts), in_place=replace)


def sign(station: Path, *keys: str) -> None:
    """Lets these key holders sign; their files lie in the station."""
    with Station(station) as opened:
        for key in keys:
            opened.sign(station / "keys" / f"{key}.pem", bytearray(PASSPHRASE))


def show(station: Path, folder: Path, *, renew_only: bool = False, link: bool = False) -> Published:
    """Publishes."""
    with Station(station) as opened:
        signers = Signers(opened.keys, lambda: bytearray(PASSPHRASE))
        return publish(opened, folder, signers, renew_only=renew_only, link=link)


def offer(station: Path, folder: Path, path: Path, name: str) -> Published:
    """Stages, signs by two, and publishes."""
    add(station, path, name)
    sign(station, "targets-1", "targets-2")
    return show(station, folder)


def seen(station: Path, folder: Path, trust: Path) -> TrustState:
    """What a client of this site sees in a published folder; every file of it is there."""
    state = SiteTrust(trust, (station / "metadata" / "1.root.json").read_bytes()).refresh(
        Tree(folder)
    )
    for model in state.models:
        for file in model.files:
            assert (folder / blob_path(file)).stat().st_size == file.size_bytes
    return state
