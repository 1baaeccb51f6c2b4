"""Where a sync may go: what was named, checked against what the site's policy fixes."""

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.errors import UsageError, UserFacingError
from app.mirror.errors import MirrorTlsError, MirrorUntrustedError
from app.mirror.origin import Origin
from app.policy.schema import MirrorPolicy

_MOST_FILE_BYTES: Final = 4 << 20
_SAFE: Final = "Nothing was asked of anybody, and nothing was changed."


class MirrorFixedError(UserFacingError):
    """Something else was named than the site's policy has."""

    code = "mirror_fixed"


class NoMirrorError(UsageError):
    """Neither the policy nor the person names what a sync needs."""

    code = "mirror_not_named"


@dataclass(frozen=True, slots=True)
class Named:
    """What a person named; empty or None for what was left out."""

    mirror: str = ""
    media: Path | None = None
    trust_root: Path | None = None
    authority: Path | None = None
    new_root_sha256: str = ""  # of another station's root that may take the known one's place


@dataclass(frozen=True, slots=True)
class Access:
    """One mirror, or one stick, and by what it is trusted."""

    root: bytes  # the pinned root metadata
    origin: Origin | None = None
    authority: str = ""  # certificates, PEM
    media: Path | None = None
    most_bytes_s: int = 0

    @property
    def root_sha256(self) -> str:
        """By which people and the vault tell one trust root from another."""
        return hashlib.sha256(self.root).hexdigest()

    @property
    def place(self) -> str:
        """Where the models come from, in one word or address."""
        return "media" if self.origin is None else self.origin.url


def allowed(policy: MirrorPolicy, named: Named) -> Access:
    """What a sync may use.

    Raises:
        MirrorFixedError: the policy says otherwise.
        NoMirrorError: no mirror, or no trust root, is named anywhere.
        MirrorAddressError: the address is none.
        MirrorTlsError, MirrorUntrustedError: a file that was named cannot be read.
    """
    if named.mirror and named.media is not None:
        raise NoMirrorError(
            "Either a mirror or a stick, not both.", hint="Leave out --mirror or --media."
        )
    root_file = _fixed("trust_root", policy.trust_root, named.trust_root)
    if root_file is None:
        raise NoMirrorError(
            f"The trust root of the site is not named. {_SAFE}",
            hint="Name the root.json that the station made: --trust-root FILE.",
            code="trust_root_needed",
        )
    # Looked at even for a stick: what was named has to be what holds.
    authority_file = _fixed("ca_file", policy.ca_file, named.authority)
    if named.media is not None:
        return Access(_root(root_file), media=named.media.absolute())
    origin = _origin(policy, named)
    if authority_file is None:
        raise NoMirrorError(
            f"The authority that vouches for the mirror's certificate is not named. {_SAFE}",
            hint="Name its file: --ca FILE.",
            code="ca_needed",
        )
    return Access(
        _root(root_file),
        origin=origin,
        authority=_authority(authority_file),
        most_bytes_s=policy.max_kib_s << 10,
    )


def _origin(policy: MirrorPolicy, named: Named) -> Origin:
    if not policy.url and not named.mirror:
        raise NoMirrorError(
            f"No mirror is named. {_SAFE}",
            hint="Name one with --mirror URL, or a stick with --media PATH.",
        )
    origin = Origin.parse(policy.url or named.mirror)
    if named.mirror and Origin.parse(named.mirror) != origin:
        raise _differs("url", policy.url)
    return origin


def _fixed(key: str, of_policy: str, named: Path | None) -> Path | None:
    """The policy's file where it names one, else the person's."""
    if not of_policy:
        return named
    fixed = Path(of_policy)
    if named is not None and named.absolute() != fixed.absolute():
        raise _differs(key, of_policy)
    return fixed


def _differs(key: str, of_policy: str) -> MirrorFixedError:
    return MirrorFixedError(
        f"This site fixes mirror.{key} to '{of_policy}'. {_SAFE}",
        hint="Leave the option out, or ask the administrator.",
    )


def root_sha256(path: Path) -> str:
    """The digest of a trust root's file.

    Raises:
        MirrorUntrustedError: it cannot be read.
    """
    return Access(_root(path)).root_sha256


def _root(path: Path) -> bytes:
    try:
        return _content(path)
    except OSError as error:
        raise MirrorUntrustedError(
            f"The trust root '{path}' cannot be read ({os.strerror(error.errno or 0)}). {_SAFE}",
            hint="Name the root.json that the station made.",
            code="trust_root_unreadable",
        ) from None


def _authority(path: Path) -> str:
    try:
        return _content(path).decode("ascii")
    except UnicodeDecodeError:
        why = "it is no PEM file"
    except OSError as error:
        why = os.strerror(error.errno or 0)
    raise MirrorTlsError(
        f"The file of the site's authority '{path}' cannot be read ({why}). {_SAFE}",
        hint="It is a PEM file; ask the site's administrator.",
        code="ca_unreadable",
    )


def _content(path: Path) -> bytes:
    """All of a small regular file; a pipe would hang."""
    fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(fd, "rb") as file:
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            raise OSError(22, "not a file")
        content = file.read(_MOST_FILE_BYTES + 1)
    if len(content) > _MOST_FILE_BYTES:
        raise OSError(27, "too large")
    return content
