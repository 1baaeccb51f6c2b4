"""Reads the site policy, whole or not at all, from a file only the administrator can write."""

import os
import stat
from pathlib import Path

from app.policy.errors import (
    ASK,
    PolicyError,
    PolicyFixedError,
    PolicyUnreadableError,
    PolicyUntrustedError,
)
from app.policy.schema import SitePolicy

SITE_POLICY_PATH = Path("/etc/cloister/policy.toml")
_MAX_BYTES = 1 << 20
_MAX_LIST_BYTES = 16 << 20
_ADMINISTRATOR = 0


def load(path: Path | None = None, *, site_path: Path = SITE_POLICY_PATH) -> SitePolicy:
    """The policy that holds on this machine.

    ``path`` names another file, for tests and pilots; it is taken only where the machine has no
    policy of its own.

    Raises:
        PolicyError: every refusal, told apart by its code.
    """
    if _is_there(site_path):
        if path is not None:
            raise PolicyFixedError(
                f"This machine's policy is fixed in {site_path}; '{path}' was not read.",
                hint="Leave out --policy.",
            )
        return _parsed(site_path, is_site_wide=True)
    if path is not None:
        return _parsed(path, is_site_wide=False)
    return SitePolicy()


def _parsed(path: Path, *, is_site_wide: bool) -> SitePolicy:
    from app.policy.parsing import parse  # noqa: PLC0415 (see there)

    text = _read(path, must_be_ours=is_site_wide)
    policy = parse(text, source=path, is_site_wide=is_site_wide)
    if not (policy.filter.lists or policy.filter.rules):
        return policy
    from app.policy.filter.sources import read_rules  # noqa: PLC0415 (few sites have a filter)

    def read_file(name: str) -> str:
        return _read(Path(name), must_be_ours=is_site_wide, most_bytes=_MAX_LIST_BYTES)

    return policy._replace(filter_rules=read_rules(policy.filter, read_file))


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        # A policy that cannot be looked for must not count as absent.
        raise _unreadable(path, error) from None
    return True


def _read(path: Path, *, must_be_ours: bool, most_bytes: int = _MAX_BYTES) -> str:
    no_links = getattr(os, "O_NOFOLLOW", 0) if must_be_ours else 0
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | no_links)
    except OSError as error:
        raise _unreadable(path, error) from None
    with os.fdopen(handle, "rb") as file:
        if must_be_ours:
            _check_owner(path.parent, path.parent.lstat())
            _check_owner(path, os.fstat(handle))
        content = file.read(most_bytes + 1)
    try:
        if len(content) > most_bytes:
            size = f"{most_bytes >> 20} MiB"
            raise PolicyError(f"The policy {path} is larger than {size}.", hint=ASK)
        return content.decode()
    except UnicodeDecodeError:
        raise PolicyError(f"The policy {path} is not UTF-8 text.", hint=ASK) from None


def _check_owner(path: Path, info: os.stat_result) -> None:
    others_may_write = info.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    if info.st_uid != _ADMINISTRATOR or others_may_write:
        raise PolicyUntrustedError(
            f"The policy is refused: {path} must belong to root and be writable by no one else.",
            hint=f"As root: chown root {path} && chmod go-w {path}",
        )


def _unreadable(path: Path, error: OSError) -> PolicyUnreadableError:
    reason = os.strerror(error.errno) if error.errno else "unknown reason"
    return PolicyUnreadableError(f"The policy {path} cannot be read ({reason}).", hint=ASK)
