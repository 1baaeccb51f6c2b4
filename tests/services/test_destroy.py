"""A home that is destroyed opens as before or never again, whenever the process was killed."""

import os
import signal
import sys
from pathlib import Path

import pytest

from app.bootstrap import App
from app.engine import devices
from app.errors import UserFacingError
from app.policy.schema import SitePolicy
from app.security.paths import HomeInUseError, HomeLock
from app.services.destroy import destroy_home, is_confirmed
from app.settings import store, tuning
from app.vault.errors import NoVaultError
from tests.conftest import PASSPHRASE, clone_home

_WATCHED = ("open", "os.remove", "os.rmdir")
_MOST_STEPS = 200


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def opens(home: Path) -> bool:
    home.chmod(0o700)
    try:
        App(home=home, policy=SitePolicy()).unlock(bytearray(PASSPHRASE)).close()
    except UserFacingError:
        return False
    return True


def killed_at(home: Path, step: int) -> bool:
    """Destroys in a process that is killed before its n-th change; False: it came to its end."""
    pid = os.fork()
    if pid == 0:
        left = [step]

        def watch(event: str, _arguments: object) -> None:
            if event in _WATCHED:
                left[0] -= 1
                if left[0] == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        destroy_home(home)
        os._exit(0)
    _, status = os.waitpid(pid, 0)
    return os.WIFSIGNALED(status)


def test_nothing_of_ours_is_left_and_nothing_else_is_touched(home: Path) -> None:
    (home / "keyslots.17.old").write_bytes(b"of an older vault")
    (home / "vault.db.before-3").write_bytes(b"a copy")
    for name in (devices.FILE_NAME, store.FILE_NAME, tuning.TUNING_FILE):
        (home / name).write_bytes(b"{}")
    history = home / "sync" / "trust" / "root_history"
    history.mkdir(parents=True)
    (history / "1.root.json").write_bytes(b"{}")
    (home / "sync" / "trust" / "root.json").symlink_to("root_history/1.root.json")
    (home / "my notes.txt").write_text("not of Cloister")
    (home / "own").mkdir()
    (home / "own" / "keyslots").write_text("nor this")
    gone = destroy_home(home)
    assert names(home) == {"my notes.txt", "own/keyslots"}
    assert gone.left == 2
    assert gone.files >= 5


def test_a_home_of_ours_alone_goes_with_its_folder(home: Path) -> None:
    destroy_home(home)
    assert not home.exists()


def test_the_keys_are_overwritten_where_they_stood(home: Path, tmp_path: Path) -> None:
    other_names = {key: tmp_path / key.name for key in home.glob("keyslots*")}
    before = {key: key.read_bytes() for key in other_names}
    assert before
    for key, other in other_names.items():
        os.link(key, other)
    destroy_home(home)
    for key, other in other_names.items():
        content = other.read_bytes()
        assert len(content) >= max(len(before[key]), 4096)
        assert not any(content[at : at + 16] in before[key] for at in range(0, len(content), 16))


def test_a_home_in_use_is_left_alone(home: Path) -> None:
    before = names(home)
    with HomeLock(home), pytest.raises(HomeInUseError):
        destroy_home(home)
    assert names(home) - {"lock"} == before - {"lock"}
    assert opens(home)


def test_a_folder_without_a_vault_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear reader")
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(NoVaultError):
            destroy_home(folder)
    assert names(tmp_path) == {"letter.txt"}


def test_a_kill_at_any_step_leaves_a_home_that_opens_or_never_will(
    template_home: Path, tmp_path: Path
) -> None:
    was_open = True
    for step in range(1, _MOST_STEPS):
        home = clone_home(template_home, tmp_path / f"home-{step}")
        is_killed = killed_at(home, step)
        is_open = home.exists() and opens(home)
        assert not (is_open and not was_open)  # once closed, no later step opens it again
        was_open = is_open
        if not is_killed:
            break
        if home.exists() and any(home.iterdir()):
            destroy_home(home)
        assert not names(home)
    assert 8 < step < _MOST_STEPS - 1
    assert not home.exists()


@pytest.mark.parametrize("typed", ["destroy", " destroy\n", "cloister-home"])
def test_the_word_or_the_name_of_the_folder_confirms(typed: str) -> None:
    assert is_confirmed(typed, "cloister-home")


@pytest.mark.parametrize("typed", ["", "yes", "y", "Destroy", "cloister"])
def test_nothing_else_confirms(typed: str) -> None:
    assert not is_confirmed(typed, "cloister-home")
