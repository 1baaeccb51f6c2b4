"""A real HTTPS server over a mapping of files, which can misbehave in every way that is asked."""

import contextlib
import re
import ssl
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.mirror.authority import Authority

Fault = Callable[["Handler", bytes, int], None]


class Mirror:
    """What the server shows, how it misbehaves, and what was asked of it.

    ``faults`` of a path are used up one by one, the last one stays.
    """

    def __init__(self, authority: Authority, prefix: str = "") -> None:
        self.authority = authority
        self.prefix = prefix
        self.files: dict[str, bytes] = {}
        self.faults: dict[str, list[Fault]] = defaultdict(list)
        self.asked: list[tuple[str, int]] = []  # path, and the offset that was asked for
        self.sent_bytes: dict[str, int] = defaultdict(int)
        self.headers: list[dict[str, str]] = []
        self.url = ""

    def show(self, files: Mapping[str, bytes]) -> None:
        """Puts files up, by their paths below the prefix."""
        self.files.update(files)

    def fault(self, path: str) -> Fault | None:
        """What is to go wrong with this request."""
        left = self.faults.get(path)
        if not left:
            return None
        return left.pop(0) if len(left) > 1 else left[0]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    mirror: Mirror

    def log_message(self, *_: Any) -> None:
        """Nobody reads it."""

    def do_GET(self) -> None:
        mirror = self.mirror
        path = self.path.removeprefix(mirror.prefix).lstrip("/")
        found = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        offset = int(found.group(1)) if found else 0
        mirror.asked.append((path, offset))
        mirror.headers.append(dict(self.headers.items()))
        if not self.path.startswith(f"{mirror.prefix}/") or path not in mirror.files:
            self.answer(404)
            return
        content = mirror.files[path]
        fault = mirror.fault(path)
        if fault is not None:
            with contextlib.suppress(OSError):  # the client may have had enough
                fault(self, content, offset)
            self.close_connection = True
        elif offset > len(content) or (found and offset == len(content)):
            self.answer(416)
        else:
            self.give(content, offset)

    def give(self, content: bytes, offset: int, *, only: int | None = None, **headers: str) -> None:
        """The file from there; ``only`` cuts the answer after so many bytes."""
        self.send_response(206 if offset else 200)
        self.send_header("Content-Length", str(len(content) - offset))
        if offset:
            self.send_header("Content-Range", f"bytes {offset}-{len(content) - 1}/{len(content)}")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        body = content[offset:] if only is None else content[offset : offset + only]
        self.send_body(body)

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        """Another answer."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.send_body(body)

    def send_body(self, body: bytes) -> None:
        path = self.path.removeprefix(self.mirror.prefix).lstrip("/")
        for at in range(0, len(body), 65536):
            self.wfile.write(body[at : at + 65536])
            self.mirror.sent_bytes[path] += len(body[at : at + 65536])
        self.wfile.flush()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """A client that refuses the certificate is what is tested."""


@contextlib.contextmanager
def serving(
    authority: Authority,
    folder: Path,
    *,
    prefix: str = "",
    certificate: Path | None = None,
    is_plain: bool = False,
) -> Iterator[Mirror]:
    """A mirror on a port of this machine, with a certificate of the authority."""
    mirror = Mirror(authority, prefix)
    handler = type("BoundHandler", (Handler,), {"mirror": mirror})
    with _Server(("127.0.0.1", 0), handler) as server:
        if not is_plain:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate or authority.give(folder))
            # The handshake belongs to the thread of the connection, not to the one that accepts.
            server.socket = context.wrap_socket(
                server.socket, server_side=True, do_handshake_on_connect=False
            )
        scheme = "http" if is_plain else "https"
        mirror.url = f"{scheme}://localhost:{server.server_address[1]}{prefix}"
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield mirror
        finally:
            server.shutdown()
            thread.join()
