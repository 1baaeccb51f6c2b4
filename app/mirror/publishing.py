"""Makes a mirror of what is signed: static files, complete before any reader can see them."""

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Targets, Timestamp

from app.domain.progress import Progress
from app.errors import UserFacingError
from app.mirror.errors import MirrorBrokenError, MirrorFileMissingError, StationError
from app.mirror.following import Following, Signers, following, is_signed
from app.mirror.locations import blob_path
from app.mirror.station import Station
from app.mirror.station_files import STAGEABLE
from app.mirror.station_state import offered_by
from app.mirror.targets import OfferedFile, OfferedModel
from app.mirror.tree import Tree, listings, stale
from app.mirror.trust import TUF_FOLDER, SiteTrust, TrustState
from app.mirror.verifying import CONFIG

SCRATCH_PREFIX: Final = ".verify-"

_REMEMBERED_LISTS: Final = 20
OnProgress = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Published:
    """What a mirror shows now. ``version`` is that of the list, ``targets`` counts its files."""

    path: Path
    version: int
    targets: int
    models: int
    expires: str


class _Contents:
    """A source over what is about to be published."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def read(self, path: str, max_bytes: int) -> bytes:
        """As of ``MetadataSource``."""
        if path not in self._files:
            raise MirrorFileMissingError(f"'{path}' is not there.")
        if len(self._files[path]) > max_bytes:
            raise MirrorBrokenError(f"'{path}' would be larger than clients accept.")
        return self._files[path]


def publish(
    station: Station,
    folder: Path,
    signers: Signers,
    *,
    renew_only: bool = False,
    on_progress: OnProgress | None = None,
) -> Published:
    """Brings the tree in a folder up to date: large files first, the timestamp last.

    Nothing is shown before a client of ours has accepted all of it. Doing it again changes nothing,
    and finishes what a kill cut off. With ``renew_only`` what waits for signatures goes on waiting.

    Raises:
        BelowThresholdError: too few have signed what waits.
        StationError: the folder cannot be used, a key or a file is missing; readers see what they
            saw before.
        MirrorError: what would be published is none that clients accept.
    """
    _refuse_nested(station, folder)
    _clear_scratch(station)
    station.store.prepare()
    after = following(station, signers, renew_only=renew_only)
    models = offered_by(after.targets)
    tree = Tree(folder)
    tree.prepare()
    _refuse_other(station, tree)
    files = after.files(station.files)
    _verify(station, _Contents(files))
    _place_blobs(station, tree, models, on_progress or (lambda _: None))
    _keep(station, after)
    for path, content in (*listings(models).items(), *files.items()):
        tree.write(path, content)
    state = _verify(station, tree)
    _tidy(station, tree, after, models)
    return Published(
        path=folder,
        version=state.targets_version,
        targets=sum(len(model.files) for model in state.models),
        models=len(state.models),
        expires=state.expires.isoformat(),
    )


def _verify(station: Station, source: _Contents | Tree) -> TrustState:
    """What a client that knows only the first root makes of it."""
    first = station.files.content("root", station.files.versions("root")[0])
    with tempfile.TemporaryDirectory(prefix=SCRATCH_PREFIX, dir=station.folder) as scratch:
        return SiteTrust(Path(scratch), first).refresh(source)


def _place_blobs(
    station: Station, tree: Tree, models: Sequence[OfferedModel], on_progress: OnProgress
) -> None:
    missing = [
        file
        for model in models
        for file in model.files
        if not tree.has_blob(blob_path(file), file.size_bytes)
    ]
    total, before = sum(file.size_bytes for file in missing), 0
    for file in missing:
        source = station.store.path_of(file.sha256)
        if not source.is_file() or source.stat().st_size != file.size_bytes:
            raise _lost(file)
        tell = _teller(on_progress, before, total, file.file)
        if not tree.put_blob(blob_path(file), source, file.sha256, on_bytes=tell):
            raise _lost(file)
        before += file.size_bytes


def _teller(on_progress: OnProgress, before: int, total: int, name: str) -> Callable[[int], None]:
    done = before

    def tell(more: int) -> None:
        nonlocal done
        done += more
        on_progress(Progress(done=done, total=total, current=name))

    return tell


def _keep(station: Station, after: Following) -> None:
    """The station's own record, in an order in which a kill leaves it usable."""
    for role in ("root", "targets", "snapshot", "timestamp"):
        if role in after.renewed:
            station.files.write(role, after.payloads[role].version, after.contents[role])
        if role in after.renewed and role in STAGEABLE:
            station.files.unstage(role)
    station.files.write_root_beside(after.contents["root"])


def _tidy(station: Station, tree: Tree, after: Following, models: Sequence[OfferedModel]) -> None:
    """What is no longer offered goes from the mirror, and from the station's store."""
    for version in station.files.versions("targets")[-_REMEMBERED_LISTS:]:
        with contextlib.suppress(UserFacingError):  # a list of a time with other rules
            before = station.files.signed("targets", version)
            if isinstance(before, Targets) and before.version != after.targets.version:
                tree.remove(stale(offered_by(before), models))
    tree.remove_old_lists({role: after.payloads[role].version for role in ("snapshot", "targets")})
    used = {file.sha256 for model in models for file in model.files}
    waiting = station.files.staged("targets")
    if isinstance(waiting, Targets):
        used |= {target.hashes.get("sha256", "") for target in waiting.targets.values()}
    station.store.keep_only(used)


def _refuse_nested(station: Station, folder: Path) -> None:
    ours, theirs = station.folder.resolve(), folder.resolve()
    if ours == theirs or ours in theirs.parents or theirs in ours.parents:
        raise StationError(
            "A mirror cannot lie in the station's folder, nor around it: everybody would read the "
            "keys. Nothing was published.",
            hint="Name another folder with --to.",
            code="folder_nested",
        )


def _refuse_other(station: Station, tree: Tree) -> None:
    """Refuses another site's mirror, and one that is ahead of this station."""
    first = station.files.versions("root")[0]
    shown_root = _shown(tree, f"{TUF_FOLDER}{first}.root.json", CONFIG.root_max_length)
    if shown_root is not None and shown_root != station.files.content("root", first):
        raise StationError(
            f"'{tree.root}' is the mirror of another site. Nothing was published.",
            hint="Name another folder with --to.",
            code="other_mirror",
        )
    shown = _shown(tree, f"{TUF_FOLDER}timestamp.json", CONFIG.timestamp_max_length)
    if shown is not None and _version(station, shown) > _own_version(station):
        raise StationError(
            f"'{tree.root}' is ahead of this station, which must be an older copy. Nothing was "
            "published: clients would refuse it.",
            hint="Copy what lies in the mirror's 'tuf' folder into the station's 'metadata', or "
            "put back a newer copy of the station.",
            code="station_behind",
        )


def _shown(tree: Tree, path: str, max_bytes: int) -> bytes | None:
    try:
        return tree.read(path, max_bytes)
    except MirrorFileMissingError:
        return None


def _own_version(station: Station) -> int:
    files = station.files
    return files.signed("timestamp").version if files.has("timestamp") else 0


def _version(station: Station, timestamp: bytes) -> int:
    """The version of a timestamp that our key has signed; 0 for any other, which is no matter."""
    if not is_signed(station.files.root(), "timestamp", timestamp):
        return 0
    try:
        metadata: Metadata[Timestamp] = Metadata.from_bytes(timestamp)
    except RepositoryError:
        return 0
    return metadata.signed.version


def _lost(file: OfferedFile) -> StationError:
    return StationError(
        f"'{file.file}' is gone from the station's store, or was changed. Nothing was published.",
        hint="Add the model again with --replace, and sign it.",
        code="file_missing",
    )


def _clear_scratch(station: Station) -> None:
    """What a kill left of an earlier verification."""
    for path in station.folder.glob(f"{SCRATCH_PREFIX}*"):
        shutil.rmtree(path, ignore_errors=True)
