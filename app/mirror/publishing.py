"""Makes a mirror of what is signed: static files, complete before any reader can see them."""

import contextlib
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Targets

from app.domain.progress import Progress
from app.errors import UserFacingError
from app.mirror.errors import (
    MirrorBrokenError,
    MirrorExpiredError,
    MirrorFileMissingError,
    StationError,
)
from app.mirror.following import Following, Signers, following
from app.mirror.locations import blob_path
from app.mirror.station import Station
from app.mirror.station_files import SCRATCH_PREFIX, STAGEABLE, is_signed
from app.mirror.station_lists import offered_by
from app.mirror.targets import OfferedFile, OfferedModel
from app.mirror.tree import Tree, listings, stale
from app.mirror.trust import TUF_FOLDER, SiteTrust, TrustState
from app.mirror.verifying import CONFIG

_REMEMBERED_LISTS: Final = 20
OnProgress = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Published:
    """What a mirror shows now. ``version`` is that of the list, ``targets`` counts its files.

    ``is_changed`` is False where it showed all of that before.
    """

    path: Path
    version: int
    targets: int
    models: int
    expires: str
    is_changed: bool


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
    link: bool = False,
    on_progress: OnProgress | None = None,
) -> Published:
    """Brings the tree in a folder up to date: large files first, the timestamp last.

    Nothing is shown before a client of ours has accepted all of it. Doing it again changes nothing,
    finishes what a kill cut off, and mends files that were altered. With ``renew_only`` what waits
    for signatures goes on waiting. With ``link`` large files are those of the station's store, by
    another name where the disk can: whoever may write to the mirror then writes into the station.

    Raises:
        BelowThresholdError: too few have signed what waits.
        StationError: the folder cannot be used, a key or a file is missing; readers see what they
            saw before, unless it says that the lists are published.
        MirrorError: what would be published is none that clients accept.
    """
    _refuse_nested(station, folder)
    tree = Tree(folder)
    _refuse_foreign(tree)
    station.store.prepare()
    after = following(station, signers, renew_only=renew_only)
    models = offered_by(after.targets)
    tree.prepare()
    _refuse_other(station, tree, after.root)
    files = after.files(station.files)
    _verify(station, _Contents(files))
    first = _root_path(station.files.versions("root")[0])
    written = [tree.write(first, files[first])]  # by this a folder is known as ours from now on
    blobs = _Blobs(station, tree, link=link, on_progress=on_progress or (lambda _: None))
    there = blobs.place([file for model in models for file in model.files])
    _keep(station, after)
    for path, content in (*listings(models).items(), *files.items()):
        written.append(tree.write(path, content))
    tree.remove([_root_path(after.root.version + 1)])  # a stranger's, or it were refused
    state = _verify(station, tree)
    _tidy(station, tree, after, models)
    blobs.mend(there)  # last, for it may take long, and the end of a model must not wait
    return Published(
        path=folder,
        version=state.targets_version,
        targets=sum(len(model.files) for model in state.models),
        models=len(state.models),
        expires=state.expires.isoformat(),
        is_changed=any(written) or blobs.is_changed,
    )


def _verify(station: Station, source: _Contents | Tree) -> TrustState:
    """What a client that knows only the first root makes of it."""
    first = station.files.content("root", station.files.versions("root")[0])
    with tempfile.TemporaryDirectory(prefix=SCRATCH_PREFIX, dir=station.folder) as scratch:
        try:
            return SiteTrust(Path(scratch), first).refresh(source)
        except MirrorExpiredError as error:
            raise StationError(
                "The root or the list of models has expired. Nothing was published, and clients "
                "keep what they have.",
                hint="See 'station status' for which, renew it with 'station rotate --role ROLE "
                "--renew', and let its holders sign.",
                code="mirror_expired",
            ) from error


class _Blobs:
    """The large files of a mirror, and where each comes from."""

    def __init__(
        self, station: Station, tree: Tree, *, link: bool, on_progress: OnProgress
    ) -> None:
        self._store = station.store
        self._tree = tree
        self._link = link
        self._on_progress = on_progress
        self.is_changed = False

    def place(self, files: Sequence[OfferedFile]) -> list[OfferedFile]:
        """Puts in place what is not there; returns what was there already, as far as sizes say.

        Raises:
            StationError: the store does not have a file.
        """
        there: list[OfferedFile] = []
        missing: list[OfferedFile] = []
        for file in files:
            is_there = self._tree.has_blob(blob_path(file), file.size_bytes)
            (there if is_there else missing).append(file)
        for file, tell in self._counted(missing):
            if not self._put(file, tell):
                raise _lost(file, "Nothing was published.")
        return there

    def mend(self, files: Sequence[OfferedFile]) -> None:
        """Looks at the bytes of what was there, and puts it in place again where they differ.

        Raises:
            StationError: neither the mirror nor the store has a file.
        """
        for file, tell in self._counted(files):
            place, source = blob_path(file), self._store.path_of(file.sha256)
            is_intact = self._tree.is_blob(place, file.sha256, on_bytes=tell)
            is_shared = not self._link and self._tree.is_same_file(place, source)
            if (not is_intact or is_shared) and not self._put(file, lambda _: None):
                raise _lost(file, "The lists are published, but clients will refuse this file.")

    def _put(self, file: OfferedFile, tell: Callable[[int], None]) -> bool:
        source = self._store.path_of(file.sha256)
        if not source.is_file() or source.stat().st_size != file.size_bytes:
            return False
        is_put = self._tree.put_blob(
            blob_path(file), source, file.sha256, link=self._link, on_bytes=tell
        )
        self.is_changed |= is_put
        return is_put

    def _counted(
        self, files: Sequence[OfferedFile]
    ) -> Iterator[tuple[OfferedFile, Callable[[int], None]]]:
        total, before = sum(file.size_bytes for file in files), 0
        for file in files:
            yield file, _teller(self._on_progress, before, total, file.file)
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


def _refuse_foreign(tree: Tree) -> None:
    """Refuses a folder that is none of a mirror: a slip of the hand, or a stick that is not there.

    Raises:
        StationError: it is so.
    """
    if not tree.root.parent.is_dir():
        raise StationError(
            f"'{tree.root.parent}' is not there. Nothing was published.",
            hint="Is the disk or the stick mounted? If the folder is to be new, make it first.",
            code="folder_missing",
        )
    if tree.root.is_symlink() or (tree.root.exists() and not tree.root.is_dir()):
        return  # said by ``Tree.prepare``
    if not tree.is_fresh() and not tree.roots():
        raise StationError(
            f"'{tree.root}' holds other things and is no mirror. Nothing was published.",
            hint="Name an empty or a new folder with --to, or one that a station published to.",
            code="folder_foreign",
        )


def _refuse_other(station: Station, tree: Tree, root: Root) -> None:
    """Refuses another site's mirror, and one that is ahead of this station.

    ``root`` is the one that will be shown: what was signed by a key that it replaces counts for
    nothing, whatever version a thief gave it, for clients forget it too.
    """
    first = station.files.versions("root")[0]
    shown_root = _shown(tree, _root_path(first), CONFIG.root_max_length)
    if shown_root is not None and shown_root != station.files.content("root", first):
        raise StationError(
            f"'{tree.root}' is the mirror of another site. Nothing was published.",
            hint="Name another folder with --to.",
            code="other_mirror",
        )
    if _has_unknown_root(station, tree) or any(
        _newest_shown(station, tree, root, role) for role in ("timestamp", "snapshot", "targets")
    ):
        raise StationError(
            f"'{tree.root}' is ahead of this station. Nothing was published: clients would refuse "
            "it.",
            hint="Is this station an older copy? Put back a newer one, or copy what lies in the "
            "mirror's 'tuf' folder into the station's 'metadata'. If it is the newest, somebody "
            "else has signed: do not copy, but replace the keys of timestamp and snapshot with "
            "'station rotate', then publish.",
            code="station_behind",
        )


def _has_unknown_root(station: Station, tree: Tree) -> bool:
    """Whether the mirror shows a root that enough of our keys signed, but that is none of ours."""
    files = station.files
    first, *known = files.versions("root")
    for version in (*known, max((first, *known)) + 1):
        content = _shown(tree, _root_path(version), CONFIG.root_max_length)
        ours = files.content("root", version) if version in known else None
        if content in (None, ours):
            continue
        before = cast("Root", files.signed("root", version - 1))
        if content is not None and is_signed(before, "root", content):
            return True
    return False


def _newest_shown(station: Station, tree: Tree, root: Root, role: str) -> int:
    """The newest version, beyond those of this station, that the mirror shows and ``root`` holds.

    0 where there is none. What cannot be read is no list of ours.
    """
    files = station.files
    if role == "timestamp":
        names = ["timestamp.json"]
        own = files.signed(role).version if files.has(role) else 0
    else:
        own = max(files.versions(role), default=0)
        names = [f"{number}.{role}.json" for number in tree.versions(role) if number > own]
    newest = 0
    for name in names:
        with contextlib.suppress(MirrorBrokenError, RepositoryError):
            content = _shown(tree, f"{TUF_FOLDER}{name}", CONFIG.targets_max_length)
            if content is not None and is_signed(root, role, content):
                newest = max(newest, Metadata[Any].from_bytes(content).signed.version)
    return newest if newest > own else 0


def _root_path(version: int) -> str:
    return f"{TUF_FOLDER}{version}.root.json"


def _shown(tree: Tree, path: str, max_bytes: int) -> bytes | None:
    try:
        return tree.read(path, max_bytes)
    except MirrorFileMissingError:
        return None


def _lost(file: OfferedFile, what: str) -> StationError:
    return StationError(
        f"'{file.file}' is gone from the station's store, or was changed. {what}",
        hint="Add the model again with --replace, and sign it.",
        code="file_missing",
    )
