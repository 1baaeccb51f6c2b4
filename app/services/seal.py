"""The self-test of the seal: each kind of process tries to get out, and what that proves is said.

No packet is sent: where a socket can be opened, that alone is the finding.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.policy.schema import SandboxLevel
from app.security import landlock
from app.security.sandbox import Profile, Reach
from app.services.session import AppFactory
from app.workers.environment import QUIET
from app.workers.errors import WorkerTooWeakError
from app.workers.seal_attempts import REFUSALS, UNTRIED, Harm, HomeFiles
from app.workers.seal_probe import ROLE, Tried, Try, carry_out
from app.workers.supervisor import Worker, WorkerDiedError, WorkerTimeoutError

_TIMEOUT_S = 60.0
_MOST_FILES = 256  # of a home
_OF_ALL = (Harm.INTERNET, Harm.OTHER_SOCKETS, Harm.SPYING, Harm.NAMESPACES)
_OF_WORKERS = (*_OF_ALL, Harm.LOCAL_SOCKETS, Harm.PROGRAMS, Harm.REMAINS)
_OF_ENGINES = (*_OF_WORKERS, Harm.PROCESSES, Harm.CHANGES)
_OF_READERS = (*_OF_ENGINES, Harm.WRITES)
_HOME = (Harm.VAULT, Harm.HOME)
_OF_FETCHERS = (
    *(Harm.OTHER_PORTS, Harm.OTHER_SOCKETS, Harm.UNIX_SOCKETS, Harm.LISTENING),
    *(Harm.PROGRAMS, Harm.SPYING, Harm.PROCESSES),
)
_A_PORT = 443
_NO_FILES = Reach()
_PORTS_SINCE = 4  # the version of Landlock that knows ports
_WORDS: Final[Mapping[Harm, str]] = {
    Harm.INTERNET: "open an internet socket",
    Harm.OTHER_SOCKETS: "open a socket that asks about networks or sends raw packets",
    Harm.LOCAL_SOCKETS: "reach another program by a local socket",
    Harm.UNIX_SOCKETS: "open a socket to another program of this machine",
    Harm.LISTENING: "let anybody connect to it",
    Harm.OTHER_PORTS: "connect to another port than the mirror's",
    Harm.PROGRAMS: "start another program",
    Harm.SPYING: "look into another process",
    Harm.NAMESPACES: "take the rights of a namespace of its own",
    Harm.REMAINS: "use shared memory or messages that outlive it",
    Harm.PROCESSES: "make a process, or reach another",
    Harm.CHANGES: "make, empty, rename or delete a file",
    Harm.WRITES: "open a file for writing",
    Harm.VAULT: "open the vault's file",
    Harm.HOME: "open another file of the home",
}


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of process, and how it is locked up; ``profile`` None is this process itself."""

    name: str
    words: str
    harms: tuple[Harm, ...]
    profile: Profile | None = Profile.WORKER
    again: Profile | None = None
    is_forked: bool = False
    has_channel: bool = False
    reach: Reach = _NO_FILES

    @property
    def has_network(self) -> bool:
        """Whether internet sockets are what it is for."""
        return self.profile is Profile.NETWORK


KINDS: Final = (
    Kind("program", "the window or command line", _OF_ALL, profile=None),
    Kind("engine", "the engine", _OF_ENGINES, again=Profile.DEVICE),
    Kind("index", "the index", _OF_READERS, profile=Profile.READER, has_channel=True),
    Kind("pairs", "the cross-encoder", _OF_READERS, profile=Profile.READER, has_channel=True),
    Kind("extract", "the document readers' parent", _OF_WORKERS, has_channel=True),
    Kind(
        "document",
        "a document's reader",
        _OF_READERS,
        again=Profile.READER,
        is_forked=True,
        has_channel=True,
    ),
    Kind("prepare", "the preparer of embedders", _OF_WORKERS),
    # The only one that may have a network, and only when a person syncs models.
    Kind(
        "sync",
        "the process that fetches models",
        _OF_FETCHERS,
        profile=Profile.NETWORK,
        reach=Reach(tcp_port=_A_PORT),
    ),
    Kind(
        "stick",
        "the reader of a stick with models",
        (*_OF_WORKERS, Harm.PROCESSES),
        profile=Profile.STICK,
    ),
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence about one kind of process, true if ``let_through`` is empty.

    It names the ways that were open, or could not be tried. ``ways`` is how many were tried.
    """

    process: str
    text: str
    ways: int
    let_through: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seal:
    """All that the self-test found; ``not_proved`` is beyond any test of this kind."""

    proved: tuple[Finding, ...]
    failed: tuple[Finding, ...]
    not_proved: tuple[str, ...]
    levels: Mapping[str, str]

    @property
    def is_whole(self) -> bool:
        """Whether everything that was to be proved was."""
        return bool(self.proved) and not self.failed


def prove(factory: AppFactory) -> Seal:
    """Lets every kind of process try; nothing is changed, read or sent."""
    home, untried = _files(factory)
    findings: list[Finding] = []
    levels: dict[str, str] = {}
    open_to: list[str] = []
    for kind in KINDS:
        harms = kind.harms if kind.profile is None else (*kind.harms, *_of_home(home))
        tried = _tried(kind, Try(harms, kind.again, kind.is_forked, home))
        levels[kind.name] = tried.level if isinstance(tried, Tried) else ""
        findings += _judged(kind, harms, tried)
        if isinstance(tried, Tried) and _can_read_home(tried):
            open_to.append(kind.words)
    return Seal(
        proved=tuple(finding for finding in findings if not finding.let_through),
        failed=tuple(finding for finding in findings if finding.let_through),
        not_proved=tuple(_not_proved(open_to, has_vault=bool(home.vault), untried=untried)),
        levels=levels,
    )


def _files(factory: AppFactory) -> tuple[HomeFiles, int]:
    """The vault and the other files of the home that are to be tried, and how many are not."""
    vault = factory.vault_path.name if factory.has_vault() else ""
    names: list[str] = []
    for folder, _, found in os.walk(factory.home):
        names += [os.path.relpath(os.path.join(folder, name), factory.home) for name in found]  # noqa: PTH118
    others = [name for name in sorted(names) if name != vault]
    tried = tuple(map(os.fsencode, others[:_MOST_FILES]))
    home = HomeFiles(os.fsencode(factory.home), os.fsencode(vault), tried)
    return home, len(others) - len(tried)


def _of_home(home: HomeFiles) -> Iterator[Harm]:
    if home.vault:
        yield Harm.VAULT
    if home.others:
        yield Harm.HOME


def _tried(kind: Kind, request: Try) -> Tried | str:
    """The answer of a process of that kind, or why there is none."""
    if kind.profile is None:
        return carry_out(request)
    worker = Worker(ROLE, replies=Tried, profile=kind.profile, descriptor_channel=kind.has_channel)
    try:
        worker.start(kind.reach)
        tried: Tried = worker.request(request, _TIMEOUT_S)
        return tried
    except (WorkerDiedError, WorkerTimeoutError):
        return "it did not start, or did not answer"
    except WorkerTooWeakError:
        return "it is sealed less well than this process, so that it was ended"
    finally:
        worker.close()


def _judged(kind: Kind, harms: Sequence[Harm], tried: Tried | str) -> Iterator[Finding]:
    if isinstance(tried, str):
        yield Finding(kind.name, f"{kind.words} locks itself up and answers", 0, (tried,))
        return
    for harm in harms:
        outcomes = tried.outcomes.get(harm) or {"no way": UNTRIED}
        let_through = tuple(
            f"{way}: {outcome}" for way, outcome in outcomes.items() if outcome not in REFUSALS
        )
        if let_through and not _is_promised(harm, tried.level):
            continue  # told with what is not proved
        yield Finding(kind.name, f"{kind.words} cannot {_WORDS[harm]}", len(outcomes), let_through)
    text = f"the libraries of {kind.words} are told not to call home, by {len(QUIET)} switches"
    yield Finding(kind.name, text, 0, tuple(f"{name}: not set" for name in tried.unset))


def _is_promised(harm: Harm, level: str) -> bool:
    """Whether the kernel has what keeps it; without Landlock nothing holds files or ports."""
    if harm in _HOME:
        return level == SandboxLevel.LANDLOCK
    return harm is not Harm.OTHER_PORTS or landlock.version() >= _PORTS_SINCE


def _can_read_home(tried: Tried) -> bool:
    return any(
        outcome not in REFUSALS
        for harm in _HOME
        for outcome in tried.outcomes.get(harm, {}).values()
    )


def _not_proved(open_to: list[str], *, has_vault: bool, untried: int) -> Iterator[str]:
    if open_to:
        yield (
            f"That files stay unread: {', '.join(open_to)} can open those of the home. The vault "
            "is encrypted. The kernel's filter knows no files."
        )
    if untried:
        yield f"Who can open {untried} more files of the home: {_MOST_FILES} were tried."
    if not has_vault:
        yield "Who can open the vault's file: there is none in this home yet."
    yield (
        "That the process which fetches models asks the site's mirror alone: it has a network for "
        "as long as a person syncs. It knows one address, has no key, and "
        + (
            "the kernel holds its connections to the mirror's port, but not questions for names."
            if landlock.version() >= _PORTS_SINCE
            else "this kernel cannot hold it to one port."
        )
    )
    yield "That the kernel keeps its word: a hole in it is outside of every test from within."
    yield "What other programs of this user do, and what the system's administrator can do."
    yield "What the desktop does with what the window hands it by local sockets, as the clipboard."
