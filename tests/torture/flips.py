"""Flipped bytes in every file of a home: found and told in a sentence, or harmless; never shown."""

import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path

from app.errors import UserFacingError
from app.services.session import Session
from tests.torture.commands import Desk, make_desk
from tests.torture.contents import Contents, differences, of_a_backup, seen_in
from tests.torture.homes import PASSPHRASE, app_of, opened, use_light_workers
from tests.torture.killing import in_lanes, in_own_folder
from tests.torture.outcome import Tally

LARGE = 500
_FLIPS_OF_A_HOME = 250
_BACKUP = "backup"
# More than a page: of one that is altered, SQLCipher gives zeros for the end of a text in silence.
_LONG = "Which of them lifts more? " * 200
_FILES = {
    "vault.db": 60,
    "keyslots": 10,
    "keyslots.copy": 10,
    "settings.json": 10,
    "audit-checkpoint.json": 5,
    _BACKUP: 20,
}


def run(count: int, seed: int) -> Tally:
    """So many flips."""
    return in_lanes(_lane, count=count, seed=seed, most=_FLIPS_OF_A_HOME)


def _lane(seed: int, count: int) -> Tally:
    return in_own_folder(partial(_flip_often, seed), seed, count)


def _flip_often(seed: int, folder: Path, rng: random.Random, count: int) -> Tally:
    use_light_workers()
    desk, tally = make_desk(folder / "desk"), Tally()
    before = _fill(desk)
    for number in range(count):
        (name,) = rng.choices(list(_FILES), list(_FILES.values()))
        with tempfile.TemporaryDirectory(dir=folder) as copy:
            flipped = desk.copy_to(Path(copy) / "desk")
            path = flipped.backup if name == _BACKUP else flipped.home / name
            where = f"seed {seed}, flip {number}: {_flip(path, rng)}"
            tally.counts.update(flips=1, **{f"flips of {name}": 1})
            if name == _BACKUP:
                _look(partial(_restored, flipped), of_a_backup(before), tally, where)
            else:
                _look(partial(opened, flipped.home), before, tally, where)
    return tally


def _fill(desk: Desk) -> Contents:
    """More of everything, all of it in the file and nothing in its log; returns what there is."""
    with opened(desk.home) as session:
        session.preferences.update({"max_tokens": 640, "theme": "dark", "system_prompt": "Brief."})
        session.history.keep_drafts({None: "half a question"})
        for number in range(20):
            session.chat.ask(f"What of crane {number}? {_LONG}")
        session.backups.make(desk.backup, bytearray(PASSPHRASE), replaces=True)
    with opened(desk.home) as session:
        return seen_in(session)


def _flip(path: Path, rng: random.Random) -> str:
    """Changes one byte; returns which."""
    content = bytearray(path.read_bytes())
    at, change = rng.randrange(len(content)), rng.randrange(1, 256)
    content[at] ^= change
    path.chmod(0o600)
    path.write_bytes(content)
    return f"byte {at} of {path.name} by {change:#04x}"


@contextmanager
def _restored(desk: Desk) -> Iterator[Session]:
    """A home made from the backup, in the place of the one it is of."""
    shutil.rmtree(desk.home)
    session, _ = app_of(desk.home).restore(desk.backup, bytearray(PASSPHRASE))
    try:
        yield session
    finally:
        session.close()


def _look(
    unlocked: Callable[[], AbstractContextManager[Session]],
    before: Contents,
    tally: Tally,
    where: str,
) -> None:
    """Opens and reads everything."""
    try:
        with unlocked() as session:
            altered = differences(before, seen_in(session))
            is_told = any("set aside" in warning for warning in session.warnings)
    except UserFacingError as error:
        tally.counts["refused"] += 1
        if not (error.error_code and error.message.endswith(".")):
            tally.fail("bad_ends", f"{where}: {error}")
        return
    except Exception as error:  # noqa: BLE001 (whatever it is, it is no sentence)
        tally.fail("bad_ends", f"{where}: {type(error).__name__}: {error}")
        return
    if altered == ["settings"] and is_told:
        tally.counts["set aside, and said so"] += 1
        return
    if altered:
        tally.fail("shown_as_data", f"{where}: {', '.join(altered)}")
    tally.counts["harmless"] += not altered
