"""Where folders may be watched, and what kind of file system they lie on."""

import os
import pwd
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_MOUNTS: Final = Path("/proc/self/mountinfo")
_ESCAPED: Final = re.compile(rb"\\([0-7]{3})")
# The kernel tells nothing of what others change there.
_REMOTE: Final = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "lustre", "virtiofs"),
        *("glusterfs", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse"),
        *("fuse.glusterfs", "fuse.ceph", "fuse.davfs"),
    )
)


@dataclass(frozen=True, slots=True)
class Mount:
    """A file system, by where it is mounted and of what kind it is (``ext4``, ``nfs``)."""

    point: Path
    kind: str

    @property
    def is_remote(self) -> bool:
        """Whether others may change it without the kernel of this machine."""
        return self.kind in _REMOTE


def mounts() -> tuple[Mount, ...]:
    """All file systems that are mounted now; of two at one place the later one hides the other."""
    return tuple({mount.point: mount for mount in _read_mounts()}.values())


def mount_of(folder: Path, mounted: Sequence[Mount]) -> Mount:
    """The file system that a folder lies on."""
    above = [mount for mount in mounted if folder.is_relative_to(mount.point)]
    return max(above, key=lambda mount: len(mount.point.parts), default=Mount(Path("/"), ""))


def roots_of(policy: Sequence[str]) -> tuple[Path, ...]:
    """The folders of ``documents.watch_roots``, without links; ``~/`` is this user's home.

    The system's record says where that is: a person could set HOME. Whom it does not know has none.
    """
    named = (_below_home(root[1:]) if root.startswith("~") else root for root in policy)
    return tuple(Path(os.path.realpath(root)) for root in named if root is not None)


def _below_home(rest: str) -> str | None:
    try:
        return pwd.getpwuid(os.geteuid()).pw_dir + rest
    except KeyError:
        return None


def _read_mounts() -> Iterator[Mount]:
    """https://docs.kernel.org/filesystems/proc.html, 3.5."""
    for line in _MOUNTS.read_bytes().splitlines():
        before, _, after = line.partition(b" - ")
        point = _ESCAPED.sub(lambda match: bytes([int(match[1], 8)]), before.split()[4])
        yield Mount(Path(os.fsdecode(point)), after.split()[0].decode())
