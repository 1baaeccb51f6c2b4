"""The doctor answers just when things are broken."""

import os
import subprocess
import sys
from pathlib import Path

from app.bootstrap import App
from app.policy.schema import DocumentsPolicy, MirrorPolicy, SitePolicy
from app.services.doctor import examine

_EXAMINE = """
import sys
from pathlib import Path
from app.bootstrap import App
from app.policy.schema import SitePolicy
from app.services.doctor import examine
found = examine(App(home=Path(sys.argv[1]), policy=SitePolicy()))
print({check.name: check.ok for check in found.checks}["home"])
"""


def test_a_damaged_list_of_starters_is_a_failed_check(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text("{")
    found = examine(App(home=tmp_path, policy=SitePolicy()), starter_folder=tmp_path)
    check = {check.name: check for check in found.checks}["starter models"]
    assert not check.ok
    assert "make setup" in check.detail


def test_a_home_that_cannot_be_reached_is_a_failed_check(
    ordinary_user: list[str], ordinary_folder: Path
) -> None:
    closed = ordinary_folder / "closed"
    closed.mkdir()
    os.chown(closed, *ordinary_folder.stat()[4:6])
    closed.chmod(0)
    told = subprocess.run(
        [*ordinary_user, sys.executable, "-c", _EXAMINE, str(closed / "deep" / "home")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.stdout, told.stderr) == ("False\n", "")


def test_a_home_below_a_file_is_a_failed_check(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    found = examine(App(home=tmp_path / "file" / "home", policy=SitePolicy()))
    assert not {check.name: check for check in found.checks}["home"].ok


def test_a_language_of_the_policy_that_is_not_installed_is_a_failed_check(tmp_path: Path) -> None:
    policy = SitePolicy(documents=DocumentsPolicy(ocr_languages=("xyz",)))
    found = examine(App(home=tmp_path, policy=policy))
    check = {check.name: check for check in found.checks}["text in pictures"]
    assert not check.ok
    assert "not installed: xyz" in check.detail or "tesseract is absent" in check.detail


def test_the_only_address_that_is_ever_asked_is_named_and_what_vouches_for_it(
    tmp_path: Path,
) -> None:
    def mirror(policy: MirrorPolicy) -> tuple[bool, str]:
        found = examine(App(home=tmp_path, policy=SitePolicy(mirror=policy)))
        check = {check.name: check for check in found.checks}["mirror"]
        return check.ok, check.detail

    assert mirror(MirrorPolicy())[0]
    ca = tmp_path / "ca.pem"
    ca.write_text("")
    is_fine, told = mirror(MirrorPolicy("https://mirror.invalid", str(ca), str(tmp_path / "none")))
    assert (is_fine, "mirror.trust_root" in told, "ca_file" in told) == (False, True, False)
    is_fine, told = mirror(MirrorPolicy("https://mirror.invalid", str(ca), str(ca)))
    assert (is_fine, "https://mirror.invalid" in told) == (True, True)
