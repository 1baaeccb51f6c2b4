"""One origin by HTTPS, and nothing else: the refusals of a mirror that is not as it should be."""

import gzip
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.mirror.errors import (
    MirrorBrokenError,
    MirrorFileMissingError,
    MirrorRefusedError,
    MirrorTlsError,
    MirrorUnreachableError,
)
from app.mirror.origin import MirrorAddressError, Origin
from app.mirror.transport import HttpsClient, HttpSource, Timeouts, site_context
from tests.mirror.authority import Authority
from tests.mirror.server import Handler, Mirror, serving

PATH = "tuf/timestamp.json"
CONTENT = b'{"signed": {}}' * 50
QUICK = Timeouts(connect_s=5, silence_s=5, whole_s=5)


class Waits(list[float]):
    """A pause that does not wait, and remembers."""

    def __call__(self, seconds: float) -> None:
        self.append(seconds)


@pytest.fixture
def waits() -> Waits:
    return Waits()


def source(mirror: Mirror, waits: Waits, timeouts: Timeouts = QUICK) -> HttpSource:
    context = site_context(mirror.authority.pem)
    return HttpSource(
        HttpsClient(Origin.parse(mirror.url), context, timeouts=timeouts, pause=waits)
    )


@pytest.fixture(autouse=True)
def shown(request: pytest.FixtureRequest) -> None:
    if "mirror" in request.fixturenames:
        request.getfixturevalue("mirror").show({PATH: CONTENT})


def test_a_file_comes_as_it_is(mirror: Mirror, waits: Waits) -> None:
    assert source(mirror, waits).read(PATH, 10_000) == CONTENT
    assert mirror.headers[0]["Accept-Encoding"] == "identity"
    assert waits == []


def test_an_endpoint_may_lie_below_a_path(
    authority: Authority, tmp_path: Path, waits: Waits
) -> None:
    with serving(authority, tmp_path, prefix="/artifactory/api/huggingfaceml/models") as mirror:
        mirror.show({PATH: CONTENT})
        assert source(mirror, waits).read(PATH, 10_000) == CONTENT
    assert mirror.asked == [(PATH, 0)]


def test_proxies_and_authorities_of_the_environment_are_not_looked_at(
    mirror: Mirror, waits: Waits, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "ALL_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://192.0.2.1:3128")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "absent.pem"))
    assert source(mirror, waits).read(PATH, 10_000) == CONTENT


# -- who it is


def refused(authority: Authority, folder: Path, certificate: Path, trusted: str) -> str:
    with serving(authority, folder, certificate=certificate) as mirror:
        mirror.show({PATH: CONTENT})
        client = HttpsClient(Origin.parse(mirror.url), site_context(trusted), timeouts=QUICK)
        with pytest.raises(MirrorTlsError) as caught:
            client.read(PATH, 10_000)
        assert mirror.asked == []
    return caught.value.message


def test_another_authority_vouches_for_nothing(authority: Authority, tmp_path: Path) -> None:
    other = Authority("Somebody else")
    assert "refused" in refused(authority, tmp_path, authority.give(tmp_path), other.pem)


def test_a_certificate_that_ran_out_is_refused(authority: Authority, tmp_path: Path) -> None:
    stale = authority.give(tmp_path, days=-1)
    assert "expired" in refused(authority, tmp_path, stale, authority.pem)


def test_a_certificate_for_another_host_is_refused(authority: Authority, tmp_path: Path) -> None:
    other = authority.give(tmp_path, hosts=("mirror.invalid",))
    assert "localhost" in refused(authority, tmp_path, other, authority.pem)


def test_tls_before_1_2_is_not_spoken(authority: Authority) -> None:
    assert site_context(authority.pem).minimum_version == ssl.TLSVersion.TLSv1_2


@pytest.mark.parametrize("pem", ["", "no certificate"])
def test_an_authority_that_is_none_is_named(pem: str) -> None:
    with pytest.raises(MirrorTlsError):
        site_context(pem)


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost/",
        "ftp://localhost/",
        "localhost",
        "https://",
        "https://user:secret@localhost/",
        "https://localhost/?token=1",
        "https://localhost:99999/",
        "https://local host/",
        "https://localhost/\r\nX: y",
        "file:///etc/passwd",
    ],
)
def test_only_a_plain_https_address_is_one(url: str) -> None:
    with pytest.raises(MirrorAddressError) as caught:
        Origin.parse(url)
    assert (caught.value.error_code, caught.value.exit_code) == ("mirror_address", 2)


@pytest.mark.parametrize(
    "url",
    [
        "https://user:secret@localhost/",
        "http://user:se@cret@localhost/",
        "user:secret@localhost",
        "https://user:se/cret@localhost/",
        "https://user:secret@localhost:99999/",
    ],
)
def test_a_password_in_an_address_is_not_printed(url: str) -> None:
    with pytest.raises(MirrorAddressError) as caught:
        Origin.parse(url)
    assert "cret" not in caught.value.message
    assert "user" not in caught.value.message


def test_a_server_without_tls_is_no_mirror(
    authority: Authority, tmp_path: Path, waits: Waits
) -> None:
    with serving(authority, tmp_path, is_plain=True) as mirror:
        mirror.show({PATH: CONTENT})
        mirror.url = mirror.url.replace("http:", "https:")
        with pytest.raises((MirrorTlsError, MirrorUnreachableError)):
            source(mirror, waits).read(PATH, 10_000)
        assert mirror.asked == []


# -- what it answers


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("is_foreign", [True, False])
def test_no_redirect_is_followed(
    mirror: Mirror, waits: Waits, status: int, is_foreign: bool
) -> None:
    place = "https://192.0.2.1/x" if is_foreign else f"{mirror.url}/other"
    mirror.show({"other": b"elsewhere"})
    mirror.faults[PATH] = [lambda handler, *_: handler.answer(status, Location=place)]
    with pytest.raises(MirrorBrokenError) as caught:
        source(mirror, waits).read(PATH, 10_000)
    assert str(status) in caught.value.message
    assert mirror.asked == [(PATH, 0)]


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (401, MirrorRefusedError),
        (403, MirrorRefusedError),
        (404, MirrorFileMissingError),
        (410, MirrorFileMissingError),
        (400, MirrorBrokenError),
        (204, MirrorBrokenError),
        (206, MirrorBrokenError),
    ],
)
def test_a_refusal_is_told_by_its_kind_and_not_asked_for_again(
    mirror: Mirror, waits: Waits, status: int, error: type[Exception]
) -> None:
    mirror.faults[PATH] = [lambda handler, *_: handler.answer(status)]
    with pytest.raises(error):
        source(mirror, waits).read(PATH, 10_000)
    assert len(mirror.asked) == 1
    assert waits == []


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_busy_mirror_is_waited_for(mirror: Mirror, waits: Waits, status: int) -> None:
    def busy(handler: Handler, *_: object) -> None:
        handler.answer(status)

    mirror.faults[PATH] = [busy, busy, lambda handler, body, at: handler.give(body, at)]
    assert source(mirror, waits).read(PATH, 10_000) == CONTENT
    assert waits == [0.5, 1.0]


def test_a_mirror_that_stays_busy_is_given_up(mirror: Mirror, waits: Waits) -> None:
    mirror.faults[PATH] = [lambda handler, *_: handler.answer(503)]
    with pytest.raises(MirrorUnreachableError):
        source(mirror, waits).read(PATH, 10_000)
    assert waits == [0.5, 1.0, 2.0, 4.0]


@pytest.mark.parametrize(
    ("wish", "wait"), [("7", 7.0), ("999999999", 120.0), ("-5", 0.5), ("soon", 0.5), ("٣", 0.5)]
)
def test_the_wish_for_a_wait_is_kept_within_reason(
    mirror: Mirror, waits: Waits, wish: str, wait: float
) -> None:
    def later(handler: Handler, *_: object) -> None:
        handler.answer(429, Retry_After=wish.encode().decode("latin-1"))

    mirror.faults[PATH] = [later, lambda handler, body, at: handler.give(body, at)]
    assert source(mirror, waits).read(PATH, 10_000) == CONTENT
    assert waits == [wait]


def test_what_is_compressed_is_refused(mirror: Mirror, waits: Waits) -> None:
    mirror.faults[PATH] = [
        lambda handler, body, _: handler.answer(200, gzip.compress(body), Content_Encoding="gzip")
    ]
    with pytest.raises(MirrorBrokenError):
        source(mirror, waits).read(PATH, 10_000)


def test_a_file_larger_than_it_may_be_is_not_read_to_its_end(mirror: Mirror, waits: Waits) -> None:
    with pytest.raises(MirrorBrokenError):
        source(mirror, waits).read(PATH, len(CONTENT) - 1)


def test_nor_is_one_that_does_not_say_how_large_it_is(mirror: Mirror, waits: Waits) -> None:
    def endless(handler: Handler, *_: object) -> None:
        handler.send_response(200)
        handler.send_header("Connection", "close")
        handler.end_headers()
        while True:
            handler.send_body(bytes(65536))

    mirror.faults[PATH] = [endless]
    with pytest.raises(MirrorBrokenError):
        source(mirror, waits).read(PATH, 1 << 20)
    assert mirror.sent_bytes[PATH] < 1 << 26


def test_a_small_file_that_breaks_off_is_asked_for_again(mirror: Mirror, waits: Waits) -> None:
    mirror.faults[PATH] = [
        lambda handler, body, at: handler.give(body, at, only=20),
        lambda handler, body, at: handler.give(body, at),
    ]
    assert source(mirror, waits).read(PATH, 10_000) == CONTENT


def test_a_hostile_tag_changes_nothing(mirror: Mirror, waits: Waits) -> None:
    mirror.faults[PATH] = [
        lambda handler, body, at: handler.give(
            body, at, ETag='"../../../../tmp/owned"', X_Repo_Commit="..", X_Linked_Etag="/etc"
        )
    ]
    assert source(mirror, waits).read(PATH, 10_000) == CONTENT


def test_heads_without_end_are_refused(mirror: Mirror, waits: Waits) -> None:
    def shout(handler: Handler, *_: object) -> None:
        handler.send_response(200)
        for number in range(500):
            handler.send_header(f"X-{number}", "x" * 1000)
        handler.end_headers()

    mirror.faults[PATH] = [shout]
    with pytest.raises(MirrorBrokenError):
        source(mirror, waits).read(PATH, 10_000)


@pytest.mark.parametrize("part", ["head", "file"])
def test_a_mirror_that_drips_is_not_waited_for(mirror: Mirror, waits: Waits, part: str) -> None:
    ended = threading.Event()

    def drip(handler: Handler, *_: object) -> None:
        if part == "file":
            handler.send_response(200)
            handler.send_header("Content-Length", "100000")
            handler.end_headers()
        for _n in range(1000):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            if ended.wait(0.05):
                return

    mirror.faults[PATH] = [drip]
    client = source(mirror, waits, Timeouts(connect_s=5, silence_s=5, whole_s=0.3))
    try:
        with pytest.raises(MirrorUnreachableError):
            client.read(PATH, 200_000)
    finally:
        ended.set()


@pytest.fixture
def silent() -> Iterator[int]:
    """A port where somebody takes the connection and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_port_without_a_word_is_given_up(silent: int, authority: Authority, waits: Waits) -> None:
    client = HttpsClient(
        Origin.parse(f"https://127.0.0.1:{silent}"),
        site_context(authority.pem),
        timeouts=Timeouts(connect_s=0.1, silence_s=0.1, whole_s=0.5),
        pause=waits,
    )
    with pytest.raises(MirrorUnreachableError):
        client.read(PATH, 100)


def test_no_mirror_at_all_is_told(authority: Authority, waits: Waits) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    client = HttpsClient(
        Origin.parse(f"https://localhost:{port}"), site_context(authority.pem), pause=waits
    )
    with pytest.raises(MirrorUnreachableError):
        client.read(PATH, 100)
    assert len(waits) == 4


def test_where_nothing_listens_that_is_said(authority: Authority, waits: Waits) -> None:
    with socket.create_server(("localhost", 0)) as taken:
        port = taken.getsockname()[1]
    origin = Origin.parse(f"https://localhost:{port}")
    client = HttpsClient(origin, site_context(authority.pem), timeouts=QUICK, pause=waits)
    with pytest.raises(MirrorUnreachableError) as caught:
        HttpSource(client).read(PATH, 10_000)
    assert f"nobody answers at https://localhost:{port}" in caught.value.message
