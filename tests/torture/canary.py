"""Every command and every page with 32-character canaries: none in any file that was ever written.

strace sees every write of every process, so that files which are gone again count too; what lies
on the disk afterwards is read whole. The same eyes must find a canary that was planted.
"""

import os
import random
import resource
import shlex
import string
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from app.cli.main import _HANDLERS
from app.cli.parser import parse
from tests.cli.gguf_files import write_giant
from tests.torture import watching
from tests.torture.homes import write_small_embedder
from tests.torture.killing import in_own_folder
from tests.torture.outcome import Tally
from tests.torture.traces import Canaries

# 0: some commands; 1: every command, with light workers; 2: with the real ones, and the window
LARGE = 2
_SOME = (
    "init",
    "models import",
    "docs add",
    "ask",
    "chats search",
    "vault backup",
)
_LETTERS = string.ascii_letters + string.digits
_CANARIES = (
    *("passphrase", "new_passphrase", "backup_passphrase", "question", "draft", "title"),
    *("file", "folder", "document", "system_prompt", "window_question", "window_draft"),
)
_NOT_RUN = frozenset({"bench"})  # measures; it is given nothing of the user


def run(count: int, seed: int) -> Tally:
    """One run in a new folder; ``count`` is how much of the product takes part."""
    return in_own_folder(_run, seed, count)


def _run(folder: Path, rng: random.Random, count: int) -> Tally:
    words = {name: "".join(rng.choices(_LETTERS, k=32)) for name in _CANARIES}
    visit = _Visit(folder, words, is_real=count > 1)
    visit.make_inputs()
    for arguments in visit.commands():
        if count or " ".join(arguments).startswith(_SOME):
            visit.command(*arguments)
    if count:
        visit.expect_every_command()
    visit.end()
    return visit.tally


class _Visit:
    """One user's time with the product, and what it left."""

    def __init__(self, folder: Path, words: Mapping[str, str], *, is_real: bool) -> None:
        self.tally = Tally()
        self._folder = folder
        self._words = words
        self._canaries = Canaries(words.values())
        self._is_real = is_real
        self._handlers: set[str] = set()
        self._input = folder / "input"
        self._places = [folder / name for name in ("home", "restored", "HOME", "TMPDIR", "work")]
        self._out = folder / "out"
        self._given = folder / "given"  # what the user has written in the clear
        self._env = {
            **{name: value for name, value in os.environ.items() if "XDG" not in name},
            "HOME": str(folder / "HOME"),
            "TMPDIR": str(folder / "TMPDIR"),
            "WORK": str(folder / "work"),
            "PYTHONPATH": os.pathsep.join(sys.path),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "offscreen",
        }

    def make_inputs(self) -> None:
        """What the user brings; the only place where canaries may be."""
        for path in (self._input, self._out, self._given, *self._places[2:]):
            path.mkdir()
        documents = self._input / self._words["folder"]
        documents.mkdir()
        text = f"The crane {self._words['document']} lifts ten tons.\n"
        (documents / f"{self._words['file']}.txt").write_text(text)
        for name in ("passphrase", "new_passphrase", "backup_passphrase"):
            (self._input / name).write_text(self._words[name] + "\n")
            (self._input / name).chmod(0o600)
        write_giant(self._input / "small.gguf")
        if not self._is_real:
            write_small_embedder(self._input / "embedder")

    def commands(self) -> Iterator[Sequence[str]]:
        """All that the command line can do, in an order in which it can be done."""
        documents, words = str(self._input / self._words["folder"]), self._words
        yield ("init", "--recovery-code")
        if not self._is_real:
            yield ("models", "import", str(self._input / "embedder"))
        yield ("models", "import", str(self._input / "small.gguf"), "--name", "small")
        yield ("docs", "add", documents)
        yield ("docs", "list")
        yield ("docs", "text", "--all")
        yield ("search", words["document"])
        yield ("ask", f"What does {words['question']} lift?", "--max-tokens", "20")
        yield ("chats", "list")
        yield ("chats", "show", "c1")
        yield ("chats", "search", words["question"])
        yield ("chats", "keep", "c1", "--days", "30")
        yield ("chats", "rename", "c1", f"Of {words['question']}")
        yield ("chats", "move", "c1", "--to", f"About {words['question']}")
        yield ("chats", "tag", "c1", "--add", words["question"])
        for act in ("pin", "archive", "unarchive"):
            yield ("chats", act, "c1")
        for form in ("json", "md", "html", "pdf"):
            yield ("chats", "export", "--all", "--to", str(self._given / f"chats.{form}"))
        yield ("chats", "import", str(self._given / "chats.json"))
        self._change_by_hand()
        for command in ("models list", "models verify", "doctor", "audit show", "audit verify"):
            yield tuple(command.split())
        yield ("audit", "export", "--to", str(self._out / "record.jsonl"))
        yield ("vault", "recovery")
        yield ("vault", "check")
        secret = str(self._input / "backup_passphrase")
        backup = str(self._out / "backup")
        yield ("vault", "backup", "--to", backup, "--backup-passphrase-file", secret)
        yield ("vault", "restore", backup)
        if self._is_real:
            self._window()
        new = str(self._input / "new_passphrase")
        yield ("vault", "repair", "--to", str(self._out / "repaired"))
        yield ("vault", "change-passphrase", "--new-passphrase-file", new)
        yield ("models", "use", "small")
        yield ("models", "remove", "small")
        yield ("docs", "remove", f"{words['file']}.txt")
        yield ("chats", "delete", "c1")
        yield ("vault", "destroy", "--confirm", "destroy")

    def command(self, *arguments: str) -> None:
        """Runs one command; it has to work, or nothing was tried."""
        is_other = arguments[:2] in {("vault", "restore"), ("vault", "destroy")}
        secret = "backup_passphrase" if is_other else "passphrase"
        home = self._places[1 if is_other else 0]
        argv = ["--home", str(home), "--passphrase-file", str(self._input / secret), *arguments]
        self._handlers.add(parse(argv)[1].handler)
        module = "tests.cheap" if self._is_real else "tests.torture.cli"
        self._watched([sys.executable, "-m", module, "--json", *argv], " ".join(arguments[:2]))
        if "change-passphrase" in arguments:
            (self._input / "passphrase").write_text(self._words["new_passphrase"] + "\n")

    def expect_every_command(self) -> None:
        """Finds the ones that were forgotten here."""
        for handler in _HANDLERS.keys() - self._handlers - _NOT_RUN:
            self.tally.fail("not_run", handler)

    def end(self) -> None:
        """Aborts once more, then looks over all that was ever written."""
        self._abort()
        for hit in self._canaries.hits_below([*self._places, self._out]):
            self.tally.fail("hits", hit)
        if not self._finds_a_planted_one():
            self.tally.fail("blind", "a planted canary was not found")
        self.tally.counts["files looked at"] = sum(
            len(files) for place in self._places for _, _, files in os.walk(place)
        )

    def _watched(self, command: Sequence[str], what: str) -> None:
        log = self._folder / "trace"
        done = watching.run(command, log, self._env)
        self.tally.counts["programs run"] += 1
        if done.returncode:
            said = (done.stdout + done.stderr)[-600:].decode(errors="replace")
            self.tally.fail("bad_ends", f"{what}: exit {done.returncode}: {said}")
        for hit in self._hits_in(log):
            self.tally.fail("hits", f"{what}: {hit}")
        log.unlink()

    def _hits_in(self, log: Path) -> Iterator[str]:
        """Words in what was written, or in the name of what was; not in what the user named."""
        for written in watching.writes(log):
            self.tally.counts["writes looked at"] += 1
            if Path(os.fsdecode(written.path)).is_relative_to(self._given):
                continue
            for word in self._canaries.found_in(written.data + os.fsencode(written.path)):
                yield f"{self._name_of(word)} was written to {written.path}"

    def _name_of(self, word: str) -> str:
        return next(name for name, canary in self._words.items() if canary == word)

    def _change_by_hand(self) -> None:
        """A title, a draft and instructions, through the services; then the process aborts."""
        words = [self._words[name] for name in ("title", "draft", "system_prompt")]
        self._abort(*words)

    def _abort(self, *words: str) -> None:
        """A forced abort in the midst of a session, where core dumps are wanted: none is left."""
        command = [sys.executable, "-m", "tests.torture.acts", "abort", str(self._places[0])]
        process = subprocess.Popen(
            command,
            env=self._env,
            cwd=self._env["WORK"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=_want_cores,  # noqa: PLW1509 (there are no threads here)
        )
        if process.stdin is None:
            raise RuntimeError("a process without a pipe")
        secret = (self._input / "passphrase").read_text().strip()
        process.stdin.write("\n".join([secret, *words]).encode())
        process.stdin.close()
        _, status = os.waitpid(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.tally.counts["aborts"] += 1
        if not os.WIFSIGNALED(status):
            self.tally.fail("bad_ends", f"abort: exit {process.returncode}")
        elif os.WCOREDUMP(status):
            self.tally.fail("hits", "an abort left a core dump")

    def _window(self) -> None:
        """The window, on a screen that is not there."""
        home, secret = str(self._places[0]), str(self._input / "passphrase")
        words = (self._words["window_question"], self._words["window_draft"])
        command = [sys.executable, "-m", "tests.torture.canary_window", home, secret, *words]
        self._watched(command, "the window")

    def _finds_a_planted_one(self) -> bool:
        """Both in a file that stays and in one that is gone again."""
        word, log = self._words["title"], self._folder / "trace"
        stays, gone = self._places[4] / "planted", self._places[4] / "gone"
        stays.write_bytes(word.encode("utf-16-be"))
        program = f"printf %s {word} > {shlex.quote(str(gone))} && rm {shlex.quote(str(gone))}"
        watching.run(["sh", "-c", program], log, self._env)
        seen = [*self._canaries.hits_below([stays.parent]), *self._hits_in(log)]
        return len(seen) == 2


def _want_cores() -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
