"""The commands that the TUF conformance suite runs, against a server of this machine."""

import hashlib
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata

from tests.mirror.site import Site

CLIENT = Path(__file__).with_name("client.py")
HELLO = b"hello, world"


@dataclass
class Server:
    """Shows a site's metadata below ``metadata`` and files below ``targets``."""

    site: Site
    url: str
    asked: list[str] = field(default_factory=list)


@pytest.fixture
def server() -> Iterator[Server]:
    site = Site()
    site.add_file("folder/hello.txt", HELLO)
    site.publish()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            running.asked.append(self.path)
            content = shown(site).get(self.path)
            self.send_response(404 if content is None else 200)
            self.send_header("Content-Length", str(len(content or b"")))
            self.end_headers()
            self.wfile.write(content or b"")

        def log_message(self, *_: object) -> None:
            """Nothing on stderr."""

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    running = Server(site, f"http://127.0.0.1:{listening.server_port}")
    thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield running
    listening.shutdown()
    thread.join()
    listening.server_close()


def shown(site: Site) -> dict[str, bytes]:
    """The paths of the server, with files named by their hashes."""
    found = {f"/metadata/{p.removeprefix('tuf/')}": c for p, c in site.files.items()}
    for path, content in site.blobs.items():
        folder, _, name = path.rpartition("/")
        found[f"/targets/{folder}/{hashlib.sha256(content).hexdigest()}.{name}"] = content
    return found


class Client:
    """Runs the commands as the suite does, from another folder."""

    def __init__(self, server: Server, folder: Path) -> None:
        self._server = server
        self._folder = folder
        self.metadata = folder / "metadata"
        self.targets = folder / "targets"
        self.metadata.mkdir()
        self.targets.mkdir()

    def init(self, root: bytes) -> int:
        path = self._folder / "initial_root.json"
        path.write_bytes(root)
        return self._run("init", str(path))

    def refresh(self) -> int:
        return self._run("--metadata-url", f"{self._server.url}/metadata", "refresh")

    def download(self, name: str) -> int:
        return self._run(
            *("--metadata-url", f"{self._server.url}/metadata"),
            *("--target-name", name),
            *("--target-base-url", f"{self._server.url}/targets"),
            *("--target-dir", str(self.targets)),
            "download",
        )

    def version(self, role: str) -> int | None:
        path = self.metadata / f"{role}.json"
        if not path.exists():
            return None
        version: int = Metadata.from_bytes(path.read_bytes()).signed.version
        return version

    def _run(self, *arguments: str) -> int:
        command = [sys.executable, str(CLIENT), "--metadata-dir", str(self.metadata), *arguments]
        return subprocess.run(command, cwd=self._folder, stderr=subprocess.DEVNULL).returncode  # noqa: PLW1510


@pytest.fixture
def client(server: Server, tmp_path: Path) -> Client:
    return Client(server, tmp_path)


def test_init_refresh_and_download(server: Server, client: Client) -> None:
    assert client.init(server.site.trusted_root) == 0
    assert server.asked == []
    assert client.refresh() == 0
    assert server.asked[:4] == [
        f"/metadata/{name}"
        for name in ("2.root.json", "timestamp.json", "1.snapshot.json", "1.targets.json")
    ]
    assert [client.version(role) for role in ("root", "timestamp", "snapshot", "targets")] == [
        1
    ] * 4
    names = sorted(path.name for path in client.metadata.glob("*.json"))
    assert names == ["root.json", "snapshot.json", "targets.json", "timestamp.json"]
    assert client.download("folder/hello.txt") == 0
    (file,) = client.targets.iterdir()
    assert file.read_bytes() == HELLO
    server.asked.clear()
    assert client.download("folder/hello.txt") == 0
    assert not any(path.startswith("/targets") for path in server.asked)


def test_what_the_client_saw_stays_though_a_refresh_fails(server: Server, client: Client) -> None:
    client.init(server.site.trusted_root)
    client.refresh()
    old = dict(server.site.files)
    server.site.publish()
    assert client.refresh() == 0
    server.site.files = old
    assert client.refresh() == 1
    assert client.version("timestamp") == 2


def test_what_is_not_there_or_altered_is_not_kept(server: Server, client: Client) -> None:
    client.init(server.site.trusted_root)
    assert client.download("nonexistent artifact") == 1
    assert client.version("targets") == 1
    server.site.blobs["folder/hello.txt"] = HELLO.upper()
    assert client.download("folder/hello.txt") == 1
    assert list(client.targets.iterdir()) == []


def test_a_root_that_is_none_asks_for_nothing(server: Server, client: Client) -> None:
    client.init(server.site.trusted_root.replace(b'"version":1', b'"version":2'))
    assert client.refresh() == 1
    assert server.asked == []


def test_new_keys_are_followed(server: Server, client: Client) -> None:
    client.init(server.site.trusted_root)
    server.site.rotate("root")
    server.site.rotate("timestamp")
    server.site.publish()
    assert client.refresh() == 0
    assert client.version("root") == 3
