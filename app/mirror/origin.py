"""The address of a mirror, strictly read."""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from app.errors import UsageError

_DEFAULT_PORT: Final = 443


class MirrorAddressError(UsageError):
    """What was given is no address of a mirror."""

    code = "mirror_address"


@dataclass(frozen=True, slots=True)
class Origin:
    """A mirror's address: ``https://host[:port][/prefix]``."""

    host: str
    port: int
    prefix: str  # without a slash at its end

    @classmethod
    def parse(cls, untrusted_url: str) -> "Origin":
        """Takes an address apart.

        Raises:
            MirrorAddressError: not HTTPS, or more than an address.
        """
        try:
            parts = urlsplit(untrusted_url)
            port = parts.port
        except ValueError:
            raise _no_address(untrusted_url, "it is not an address") from None
        if parts.scheme != "https":
            raise _no_address(untrusted_url, "it must begin with https://")
        if not parts.hostname or parts.username is not None or parts.query or parts.fragment:
            raise _no_address(untrusted_url, "it must be https://HOST[:PORT][/PATH] and no more")
        if not untrusted_url.isascii() or any(c.isspace() or ord(c) < 0x20 for c in untrusted_url):  # noqa: PLR2004
            raise _no_address(untrusted_url, "it holds characters that no address has")
        return cls(parts.hostname, port or _DEFAULT_PORT, parts.path.rstrip("/"))

    @property
    def url(self) -> str:
        """The address in one form."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == _DEFAULT_PORT else f":{self.port}"
        return f"https://{host}{port}{self.prefix}"


def _no_address(untrusted_url: str, why: str) -> MirrorAddressError:
    # A name and a password before the @ are nobody's to read.
    shown = re.sub(r"(?s)\A(\w+://)?.*@", r"\1...@", untrusted_url)[:200]
    return MirrorAddressError(
        f"'{shown}' cannot be used as a mirror: {why}. Nothing was asked of it.",
        hint="Give the address that the site's administrator named.",
    )
