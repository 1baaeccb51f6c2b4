"""HTTPS to one origin: its certificate by the site's authority alone, no proxy, no redirect.

The standard library's client follows nothing, reads no environment and asks no one else. What it
lacks is a limit on the whole of an exchange, against a server that sends a byte now and then.
"""

import contextlib
import http.client
import os
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from app.mirror.errors import (
    MirrorBrokenError,
    MirrorError,
    MirrorFileMissingError,
    MirrorRefusedError,
    MirrorTlsError,
)
from app.mirror.locations import url_path
from app.mirror.origin import Origin
from app.mirror.patience import InterruptedTransferError, Patience, Pause, RangeRefusedError
from app.mirror.targets import OfferedFile

_SAFE: Final = "Models that are installed are untouched."
_BUSY: Final = frozenset({429, 500, 502, 503, 504})
_REFUSED: Final = frozenset({401, 403, 407})
_ABSENT: Final = frozenset({404, 410})
_REDIRECTS: Final = range(300, 400)
_OK, _PARTIAL, _UNSATISFIABLE = 200, 206, 416
_READ_BYTES: Final = 1 << 18


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds: until connected, between two arrivals, and for a whole head or small file."""

    connect_s: float = 15.0
    silence_s: float = 30.0
    whole_s: float = 120.0


def site_context(authority: str) -> ssl.SSLContext:
    """TLS 1.2 or later, the host's name checked, and no authority but those of the PEM text.

    Raises:
        MirrorTlsError: it holds no certificate.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_verify_locations(cadata=authority)
    except (ssl.SSLError, ValueError):
        raise MirrorTlsError(
            f"The file of the site's authority holds no certificate. {_SAFE}",
            hint="It is a PEM file; ask the site's administrator.",
        ) from None
    return context


class HttpsClient:
    """Asks one origin; every exchange has its own connection, so that none is left half-read."""

    def __init__(
        self,
        origin: Origin,
        context: ssl.SSLContext,
        *,
        timeouts: Timeouts | None = None,
        pause: Pause = time.sleep,
        attempts: int = 5,
    ) -> None:
        self.origin = origin
        self._context = context
        self._timeouts = timeouts or Timeouts()
        self._pause = pause
        self._attempts = attempts

    def read(self, path: str, max_bytes: int) -> bytes:
        """A small file, whole; tried again where that may help.

        Raises:
            MirrorFileMissingError: it is not there.
            MirrorError: it did not come, or came in a form that nobody asked for.
        """
        patience = Patience(self._attempts, self._pause)
        while True:
            try:
                return self._read_once(path, max_bytes)
            except InterruptedTransferError as error:
                patience.wait_after(error)

    def open(self, path: str, offset: int) -> "HttpBlob":
        """A file from ``offset`` on, or from its begin where the server gives no ranges.

        The caller closes it.

        Raises:
            RangeRefusedError: the server says that the file ends before ``offset``.
            MirrorError: as ``read``.
            InterruptedTransferError: to be tried again; not tried again here.
        """
        blob = self._ask(path, offset)
        blob.deadline.end()
        return blob

    def _read_once(self, path: str, max_bytes: int) -> bytes:
        with contextlib.closing(self._ask(path, 0)) as blob:
            content = bytearray()
            is_too_long = blob.total_bytes is not None and blob.total_bytes > max_bytes
            while not is_too_long and (chunk := blob.read()):
                content += chunk
                is_too_long = len(content) > max_bytes
            if is_too_long:
                raise _broken(f"'{_shown(path)}' is larger than any file of its kind")
            if blob.total_bytes is not None and len(content) != blob.total_bytes:
                raise InterruptedTransferError("the connection broke off")
            return bytes(content)

    def _ask(self, path: str, offset: int) -> "HttpBlob":
        """Sends one request and reads the head of its answer, within the time for the whole."""
        origin = self.origin
        with contextlib.ExitStack() as stack, self._explained():
            connection = http.client.HTTPSConnection(
                origin.host,
                origin.port,
                timeout=self._timeouts.connect_s,
                context=self._context,
            )
            stack.callback(connection.close)
            connection.connect()
            connection.sock.settimeout(self._timeouts.silence_s)
            deadline = Deadline(connection.sock, self._timeouts.whole_s)
            stack.callback(deadline.end)
            connection.putrequest("GET", f"{origin.prefix}/{path}", skip_accept_encoding=True)
            for name, value in _headers(offset):
                connection.putheader(name, value)
            connection.endheaders()
            response = _head(connection, deadline)
            stack.callback(response.close)
            _check_head(response, path, offset)
            return HttpBlob(response, offset, deadline=deadline, close=stack.pop_all().close)
        raise AssertionError  # the stack keeps nothing to itself

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        """Turns what the libraries raise into what a person, or a retry, can use."""
        where = self.origin.url
        try:
            yield
        except (MirrorError, InterruptedTransferError, RangeRefusedError):
            raise
        except ssl.SSLCertVerificationError as error:
            raise MirrorTlsError(
                f"The certificate of {where} is refused: {error.verify_message}. {_SAFE}",
                hint="Ask the site's administrator: certificate and authority file must match.",
            ) from None
        except ConnectionRefusedError:
            raise InterruptedTransferError(
                f"nobody answers at {where} (the connection is refused)"
            ) from None
        except (ssl.SSLEOFError, ssl.SSLZeroReturnError, ConnectionError, TimeoutError):
            raise InterruptedTransferError("the connection broke off") from None
        except ssl.SSLError as error:
            raise MirrorTlsError(
                f"{where} does not speak TLS 1.2 or later as asked ({error.reason}). {_SAFE}",
                hint="Ask the site's administrator.",
            ) from None
        except http.client.RemoteDisconnected:
            raise InterruptedTransferError("the connection broke off") from None
        except http.client.HTTPException as error:
            raise _broken(f"its answer is no HTTP ({type(error).__name__})") from None
        except socket.gaierror as error:
            raise InterruptedTransferError(
                f"no address is known for '{self.origin.host}' ({error.strerror})"
            ) from None
        except OSError as error:
            raise InterruptedTransferError(os.strerror(error.errno or 0)) from None


class HttpBlob:
    """The body of an answer, as a stream of bytes. Implements ``BlobStream``."""

    def __init__(
        self,
        response: http.client.HTTPResponse,
        asked_offset: int,
        *,
        deadline: "Deadline",
        close: Callable[[], None],
    ) -> None:
        self._response = response
        self._length = response.length
        self.offset = asked_offset if response.status == _PARTIAL else 0
        self.deadline = deadline
        self.close = close

    @property
    def total_bytes(self) -> int | None:
        """The length of the whole file by the answer's own headers."""
        return None if self._length is None else self.offset + self._length

    def read(self) -> bytes:
        """The next bytes; empty at the end.

        Raises:
            InterruptedTransferError: the connection broke.
        """
        try:
            return self._response.read1(_READ_BYTES)
        except (OSError, http.client.HTTPException, ValueError):
            raise InterruptedTransferError("the connection broke off") from None


class HttpSource:
    """The mirror. Implements ``MetadataSource`` and ``BlobSource``."""

    def __init__(self, client: HttpsClient) -> None:
        self._client = client

    def open(self, file: OfferedFile, offset: int) -> HttpBlob:
        """A model's file; raises as ``HttpsClient.open``."""
        return self._client.open(url_path(self._client.origin.url, file), offset)

    def read(self, path: str, max_bytes: int) -> bytes:
        """A file by its path under the mirror's root.

        Raises:
            MirrorFileMissingError, MirrorError.
        """
        return self._client.read(quote(path), max_bytes)


class Deadline:
    """Ends the connection under a read that goes on for too long."""

    def __init__(self, connected: socket.socket, seconds: float) -> None:
        # A descriptor of its own: the one in use may be closed, and its TLS state is another
        # thread's.
        self._fd = os.dup(connected.fileno())
        self._lock = threading.Lock()
        self.is_over = False
        self._timer = threading.Timer(seconds, self._shut)
        self._timer.daemon = True
        self._timer.start()

    def end(self) -> None:
        """The exchange may go on for as long as it likes from here."""
        self._timer.cancel()
        with self._lock:
            if self._fd >= 0:
                os.close(self._fd)
                self._fd = -1

    def _shut(self) -> None:
        with self._lock:
            if self._fd >= 0:
                self.is_over = True
                shut = socket.socket(fileno=os.dup(self._fd))
                with shut, contextlib.suppress(OSError):
                    shut.shutdown(socket.SHUT_RDWR)


def _head(connection: http.client.HTTPSConnection, deadline: Deadline) -> http.client.HTTPResponse:
    try:
        return connection.getresponse()
    except http.client.HTTPException:
        if deadline.is_over:  # what came until then makes no sense by itself
            raise InterruptedTransferError("it answers too slowly") from None
        raise


def _headers(offset: int) -> Iterator[tuple[str, str]]:
    yield "Accept-Encoding", "identity"
    yield "User-Agent", "cloister"
    yield "Connection", "close"
    if offset:
        yield "Range", f"bytes={offset}-"


def _check_head(response: http.client.HTTPResponse, path: str, offset: int) -> None:
    status = response.status
    if status == _UNSATISFIABLE and offset:
        raise RangeRefusedError
    if status in _BUSY:
        raise InterruptedTransferError(f"it answers {status}", _retry_after_s(response))
    if status in _REFUSED:
        raise MirrorRefusedError(
            f"The mirror does not let this machine in (status {status}). {_SAFE}",
            hint="Ask the site's administrator.",
        )
    if status in _ABSENT:
        raise MirrorFileMissingError(
            f"The mirror has no '{_shown(path)}' (status {status}). {_SAFE}",
            hint="Check the address, or ask whoever publishes the mirror.",
        )
    if status in _REDIRECTS:
        raise _broken(f"it sends elsewhere (status {status}), which is never followed")
    if status not in {_OK, _PARTIAL} or (status == _PARTIAL and not offset):
        raise _broken(f"it answers {status}")
    if response.getheader("Content-Encoding", "identity").strip().lower() not in {"", "identity"}:
        raise _broken("it sends compressed what was asked for as it is")
    if status == _PARTIAL and not _is_range_from(response.getheader("Content-Range", ""), offset):
        raise _broken("it sends another part of the file than was asked for")


def _is_range_from(untrusted_range: str, offset: int) -> bool:
    unit, _, rest = untrusted_range.strip().partition(" ")
    first, dash, _ = rest.partition("-")
    return unit.lower() == "bytes" and bool(dash) and first.strip() == str(offset)


def _retry_after_s(response: http.client.HTTPResponse) -> float:
    untrusted_wish = response.getheader("Retry-After", "").strip()
    # A date is allowed too; our own, growing wait does for that.
    return float(untrusted_wish[:9]) if untrusted_wish.isascii() and untrusted_wish.isdigit() else 0


def _broken(what: str) -> MirrorBrokenError:
    return MirrorBrokenError(
        f"The mirror does not do as a mirror should: {what}. {_SAFE}",
        hint="Check the address, or ask whoever runs the mirror.",
    )


def _shown(path: str) -> str:
    return path if len(path) <= 200 else f"{path[:200]}…"  # noqa: PLR2004
