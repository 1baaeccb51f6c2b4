"""A sync under strace: one process has a network, one address is asked, and nobody else is."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.egress import tracing
from tests.egress.session import CHECKOUT
from tests.mirror.authority import Authority
from tests.mirror.published import put_up, small_model
from tests.mirror.server import serving
from tests.mirror.site import Site

# Questions for names go to the name servers of this machine.
_NAMES_PORT = 53


@pytest.mark.skipif(not tracing.is_usable(), reason=tracing.NO_STRACE)
def test_only_the_process_that_fetches_has_a_network_and_only_to_the_mirror(
    home: Path, tmp_path: Path
) -> None:
    cli, log = Cli(home, tmp_path), tmp_path / "log"
    authority, site = Authority(), Site()
    (tmp_path / "ca.pem").write_text(authority.pem)
    (tmp_path / "root.json").write_bytes(site.trusted_root)
    site.add_model("small", small_model("small"))
    with serving(authority, tmp_path) as mirror:
        put_up(mirror, site.publish())
        named = ["--mirror", mirror.url, "--trust-root", str(tmp_path / "root.json")]
        command = cli.command("models", "sync", *named, "--ca", tmp_path / "ca.pem")
        done = subprocess.run(
            [*tracing.strace_command(log), *command],
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            check=False,
        )
        port = int(mirror.url.rsplit(":", 1)[1])
    assert done.returncode == 0, done.stdout + done.stderr
    seen = tracing.sockets(log)
    assert set(tracing.foreign(seen)) == {"sync"}
    assert seen["main"].processes == 1
    assert seen["sync"].asked["AF_INET"] + seen["sync"].asked["AF_INET6"] > 0
    assert seen["sync"].asked["AF_UNIX"] == seen["sync"].refused["AF_UNIX"]
    ports = {
        int(found)
        for text in tracing.connections(log)
        for found in re.findall(r"htons\((\d+)\)", text)
    }
    assert port in ports
    assert ports <= {port, _NAMES_PORT, 0}  # the C library asks for no port where it only sorts
