"""The commands that write, each with a home to run in and what must be so afterwards."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.errors import UserFacingError
from app.services.session import Session
from tests.cli.gguf_files import write_giant
from tests.torture.homes import PASSPHRASE, app_of, make_home, opened

_TIMEOUT_S = 120
QUESTION = "What drives the pump?"
NEW_PASSPHRASE = b"another one, no more secret"


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    status: int
    stdout: str
    stderr: str

    @property
    def sentences(self) -> list[str]:
        """What the errors on stdout say, where they have a code of ours and whole sentences."""
        found = []
        for text in self.stdout.splitlines():
            error = json.loads(text).get("error")
            if error and error["code"] not in {"", "internal"} and error["message"].endswith("."):
                found.append(error["message"])
        return found


@dataclass(frozen=True, slots=True)
class Desk:
    """A folder with a home and what the commands are given."""

    folder: Path

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def backup(self) -> Path:
        """An older backup, which a new one may replace."""
        return self.folder / "elsewhere" / "backup"

    def run(self, *arguments: str, env: Mapping[str, str] | None = None) -> Ended:
        """Runs one command to its end."""
        fixed = ["--json", "--home", str(self.home)]
        fixed += ["--passphrase-file", str(self.folder / "passphrase")]
        done = subprocess.run(
            [sys.executable, "-m", "tests.torture.cli", *fixed, *arguments],
            capture_output=True,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            timeout=_TIMEOUT_S,
            check=False,
            env=env,
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    def copy_to(self, folder: Path) -> "Desk":
        """The same beside; model files are links, since they are read-only."""

        def copy(source: str, target: str) -> str:
            if "sha256" in Path(source).parts:
                os.link(source, target)
                return target
            return str(shutil.copy2(source, target))

        shutil.copytree(self.folder, folder, copy_function=copy)
        return Desk(folder)


CHAT, DOCUMENT = "chat", "document"


@dataclass(frozen=True, slots=True)
class Command:
    """``has_worked`` looks at an opened home; a command that said so must have.

    ``keeps`` is what stays of before, and ``holds`` what is so, however it ends. Exactly one of
    ``passphrases`` opens the home then; the last one, if it worked.
    """

    arguments: Callable[[Desk], list[str]]
    has_worked: Callable[[Session, Desk], bool]
    makes_home: bool = False
    ends_home: bool = False
    passphrases: tuple[bytes, ...] = (PASSPHRASE,)
    keeps: frozenset[str] = frozenset({CHAT, DOCUMENT})
    holds: Callable[[Session, Desk], bool] = lambda _session, _desk: True


def make_desk(folder: Path) -> Desk:
    """A home with a chat and a document, and files for the commands."""
    folder.mkdir()
    desk = Desk(folder)
    (folder / "passphrase").write_bytes(PASSPHRASE + b"\n")
    (folder / "passphrase").chmod(0o600)
    (folder / "new-passphrase").write_bytes(NEW_PASSPHRASE + b"\n")
    (folder / "new-passphrase").chmod(0o600)
    (folder / "old.txt").write_text("The old crane was sold in spring.\n")
    (folder / "new.txt").write_text("The new crane lifts ten tons.\n" * 200)
    make_home(folder)
    _write_other_model(folder / "other.gguf")
    for arguments in (
        ("ask", QUESTION, "--no-documents"),
        ("docs", "add", str(folder / "old.txt")),
    ):
        _must(desk.run(*arguments))
    (folder / "elsewhere").mkdir()
    _must(desk.run(*_backup_arguments(desk)))
    return desk


def _must(ended: Ended) -> None:
    if ended.status:
        raise RuntimeError(str(ended))


def _write_other_model(path: Path) -> None:
    write_giant(path)
    path.write_bytes(path.read_bytes() + bytes(32))


def opens(home: Path, passphrase: bytes) -> bool:
    """Whether a passphrase opens a home; False only where it is refused as a wrong one."""
    try:
        with opened(home, passphrase):
            return True
    except UserFacingError as error:
        if error.error_code != "wrong_passphrase":
            raise
        return False


def kept_in(session: Session) -> frozenset[str]:
    """What is there of the first chat and the first document."""
    chats = [session.history.get(chat.id) for chat in session.history.list()]
    texts = {message.text for chat in chats for message in chat.messages}
    files = {Path(document.file).name for document in session.library.list()}
    found = ((CHAT, QUESTION in texts), (DOCUMENT, "old.txt" in files))
    return frozenset(name for name, is_there in found if is_there)


def _has_chats(count: int) -> Callable[[Session, Desk], bool]:
    return lambda session, _: len(session.history.list()) == count


def _has_documents(*names: str) -> Callable[[Session, Desk], bool]:
    return lambda session, _: {Path(d.file).name for d in session.library.list()} == set(names)


def _has_models(*names: str) -> Callable[[Session, Desk], bool]:
    return lambda session, _: {row.card.name for row in session.models.list()} == set(names)


def _always(_session: Session, _desk: Desk) -> bool:
    return True


def _has_recovery_code(session: Session, _desk: Desk) -> bool:
    return session.passphrases.state().recovery_made is not None


def _backup_arguments(desk: Desk) -> list[str]:
    passphrase = str(desk.folder / "passphrase")
    to = ["--to", str(desk.backup), "--replace"]
    return ["vault", "backup", *to, "--backup-passphrase-file", passphrase]


def _backup_is_whole(_session: Session, desk: Desk) -> bool:
    """The older one or the new one: either way a home comes of it."""
    home = desk.folder / "restored"
    session, _ = app_of(home).restore(desk.backup, bytearray(PASSPHRASE))
    session.close()
    with opened(home) as session:
        return kept_in(session) == {CHAT, DOCUMENT}


COMMANDS: Mapping[str, Command] = {
    "init": Command(lambda _: ["init"], _has_chats(0), makes_home=True, keeps=frozenset()),
    "unlock": Command(lambda _: ["chats", "list"], _has_chats(1)),
    "ask": Command(lambda _: ["ask", "And the crane?", "--no-documents"], _has_chats(2)),
    "docs add": Command(
        lambda desk: ["docs", "add", str(desk.folder / "new.txt")],
        _has_documents("old.txt", "new.txt"),
    ),
    "docs remove": Command(
        lambda _: ["docs", "remove", "old.txt"], _has_documents(), keeps=frozenset({CHAT})
    ),
    "chats delete": Command(
        lambda _: ["chats", "delete", "c1"], _has_chats(0), keeps=frozenset({DOCUMENT})
    ),
    "models import": Command(
        lambda desk: ["models", "import", str(desk.folder / "other.gguf"), "--name", "other"],
        _has_models("scripted", "embedder", "other"),
    ),
    "models remove": Command(lambda _: ["models", "remove", "scripted"], _has_models("embedder")),
    "chats keep": Command(lambda _: ["chats", "keep", "c1", "--days", "30"], _always),
    "audit verify": Command(lambda _: ["audit", "verify"], _always),
    "vault check": Command(lambda _: ["vault", "check"], _always),
    "vault recovery": Command(lambda _: ["vault", "recovery"], _has_recovery_code),
    "vault change-passphrase": Command(
        lambda desk: [
            *("vault", "change-passphrase"),
            *("--new-passphrase-file", str(desk.folder / "new-passphrase")),
        ],
        _always,
        passphrases=(PASSPHRASE, NEW_PASSPHRASE),
    ),
    "vault backup": Command(_backup_arguments, _always, holds=_backup_is_whole),
    "vault restore": Command(
        lambda desk: ["vault", "restore", str(desk.backup)], _has_chats(1), makes_home=True
    ),
    "vault destroy": Command(
        lambda _: ["vault", "destroy", "--confirm", "destroy"], _always, ends_home=True
    ),
}
