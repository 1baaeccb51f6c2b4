"""What this machine can do and how well it is sealed, found out without a vault."""

import importlib.metadata
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from app.errors import UserFacingError
from app.extract.languages import TURNING, chosen, in_words, packages
from app.policy.filter.rules import Act, RuleSet
from app.policy.schema import SandboxLevel, SitePolicy
from app.services.machine import Machine, describe_machine
from app.services.session import AppFactory
from app.services.starter import STARTER_FOLDER, starter_models
from app.vault.cipher import cipher_version

_GIB = 1 << 30
_ENOUGH_FREE_BYTES = _GIB
_ENOUGH_DISK_BYTES = 2 * _GIB
_PRIVATE_BITS = 0o077
_TESSERACT_TIMEOUT_S = 10
_SYSTEM_BUS = Path("/run/dbus/system_bus_socket")
_LOGIND = Path("/run/systemd/seats")
_LIBRARIES = (
    "PySide6-Essentials",
    "sqlcipher3",
    "cryptography",
    "llama-cpp-python",
    "onnxruntime",
    "chromadb",
    "kreuzberg",
    "pypdfium2",
)


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. ``ok`` is False where something will not work or is not as safe as meant."""

    name: str
    ok: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything the doctor saw."""

    checks: tuple[Check, ...]
    sandbox_level: str
    min_level: str
    machine: Machine


def examine(factory: AppFactory, *, starter_folder: Path = STARTER_FOLDER) -> Findings:
    """Looks at everything; nothing is changed and nothing is opened but what is public.

    What cannot even be looked at is a failed check, never an error: the doctor is asked when
    something is wrong.
    """
    machine = describe_machine()
    checks = (
        _cipher(),
        _sandbox(factory),
        _policy(factory),
        _filter(factory.policy.filter_rules),
        _mirror(factory.policy),
        _home(factory),
        _disk(factory.home),
        _starter(starter_folder),
        _memory(machine),
        Check("processors", ok=True, detail=f"{machine.cores} usable, {machine.cpu}"),
        _tesseract(factory.policy.documents.ocr_languages),
        _display(),
        _sleep(),
        Check("python", ok=True, detail=f"{machine.python} on {machine.system}"),
        _libraries(),
    )
    minimum = str(factory.policy.sandbox.min_level)
    return Findings(checks, factory.sandbox_level(), minimum, machine)


def _cipher() -> Check:
    version = cipher_version()
    detail = f"SQLCipher {version}" if version else "SQLCipher is absent: no vault can be opened"
    return Check("cipher", ok=bool(version), detail=detail)


def _sandbox(factory: AppFactory) -> Check:
    reached, wanted = factory.sandbox_level(), factory.policy.sandbox.min_level
    known = [str(level) for level in SandboxLevel]
    is_enough = reached in known and SandboxLevel(reached).rank >= wanted.rank
    return Check("sandbox", ok=is_enough, detail=f"reached {reached}, the site asks for {wanted}")


def _policy(factory: AppFactory) -> Check:
    policy = factory.policy
    if not policy.source:
        return Check("policy", ok=True, detail="none on this machine; the defaults hold")
    whose = "of the site" if policy.is_site_wide else "named by --policy, not of the site"
    return Check("policy", ok=True, detail=f"{policy.source} ({whose})")


def _filter(rules: RuleSet) -> Check:
    """Which words and patterns are looked for; a list with a fault lets nothing start."""
    if not rules.rules:
        return Check("filter", ok=True, detail="none: questions and answers are not filtered")
    acts = Counter(rule.act for rule in rules.rules)
    told = ", ".join(f"{acts[act]} {act}" for act in Act if acts[act])
    named = "; ".join(
        f"{one.rules} from {one.name} (SHA-256 {one.sha256})" for one in rules.sources
    )
    return Check("filter", ok=True, detail=f"{len(rules.rules)} rules ({told}): {named}")


def _mirror(policy: SitePolicy) -> Check:
    """What may ever be reached over a network, and whether what vouches for it is there."""
    mirror = policy.mirror
    if not mirror.url:
        detail = "none named: only 'cloister models sync --mirror' reaches a network"
        return Check("mirror", ok=True, detail=detail)
    files = {"ca_file": mirror.ca_file, "trust_root": mirror.trust_root}
    missing = [key for key, name in files.items() if not os.access(name, os.R_OK)]
    detail = f"{mirror.url}, asked only when a person syncs models"
    if missing:
        detail += f"; cannot be read: {', '.join(f'mirror.{key}' for key in missing)}"
    return Check("mirror", ok=not missing, detail=detail)


def _home(factory: AppFactory) -> Check:
    home = factory.home
    try:
        is_private = not home.stat().st_mode & _PRIVATE_BITS
    except FileNotFoundError:
        return Check("home", ok=True, detail=f"{home} (not made yet: cloister init)")
    except OSError as error:
        return Check("home", ok=False, detail=f"{home} ({os.strerror(error.errno or 0)})")
    vault = "with a vault" if factory.has_vault() else "without a vault"
    mode = "private" if is_private else "others can enter it: chmod 700"
    return Check("home", ok=is_private, detail=f"{home}, {vault}, {mode}")


def _disk(home: Path) -> Check:
    try:
        free = shutil.disk_usage(_nearest_folder(home)).free
    except OSError as error:
        return Check("disk", ok=False, detail=os.strerror(error.errno or 0))
    return Check("disk", ok=free >= _ENOUGH_DISK_BYTES, detail=f"{free / _GIB:.1f} GiB free")


def _nearest_folder(home: Path) -> Path:
    """The home, or the nearest folder above it that can be seen."""
    return next(path for path in (home, *home.parents) if os.path.lexists(path))


def _starter(folder: Path) -> Check:
    try:
        names = [model.name for model in starter_models(folder)]
    except UserFacingError as error:
        return Check("starter models", ok=False, detail=f"{error.message} {error.hint}")
    detail = ", ".join(names) or "none: run 'make setup'"
    return Check("starter models", ok=bool(names), detail=detail)


def _memory(machine: Machine) -> Check:
    free, total = machine.free_memory_bytes, machine.memory_bytes
    detail = f"{free / _GIB:.1f} of {total / _GIB:.1f} GiB free"
    return Check("memory", ok=free >= _ENOUGH_FREE_BYTES, detail=detail)


def _tesseract(wanted: Sequence[str]) -> Check:
    program = shutil.which("tesseract")
    if program is None:
        return Check(
            "text in pictures",
            ok=False,
            detail="tesseract is absent: apt-get install tesseract-ocr",
        )
    try:
        answer = subprocess.run(
            [program, "--list-langs"],
            capture_output=True,
            text=True,
            timeout=_TESSERACT_TIMEOUT_S,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired):
        return Check("text in pictures", ok=False, detail="tesseract does not run here")
    return _ocr_languages(set(answer.stdout.split("\n")[1:]) - {""}, wanted)


def _ocr_languages(installed: Set[str], wanted: Sequence[str]) -> Check:
    """Of what the site asks for; collections are in the vault, and `docs languages` looks there."""
    used = chosen(installed - {TURNING}, wanted)
    details = [f"tesseract reads {in_words(used) or 'no languages'}"]
    missing = [name for name in wanted if name not in installed]
    if missing:
        details.append(f"not installed: {in_words(missing)}; {packages(missing)}")
    if unused := sorted(installed - set(used) - {TURNING}):
        details.append(f"installed beside: {in_words(unused)}; a collection may ask for them")
    if TURNING not in installed:
        details.append("pages that lie are read as they are: apt-get install tesseract-ocr-osd")
    return Check("text in pictures", ok=bool(used) and not missing, detail="; ".join(details))


def _display() -> Check:
    if sys.platform != "linux":
        return Check("display", ok=True, detail="the system's own")
    name = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "")
    return Check("display", ok=bool(name), detail=name or "none: only the command line works")


def _sleep() -> Check:
    """Whether the window can hear of sleep, and of the lock of the session."""
    if sys.platform != "linux":
        return Check("sleep", ok=True, detail="the system's own")
    if _SYSTEM_BUS.exists() and _LOGIND.is_dir():
        return Check("sleep", ok=True, detail="logind tells: the vault locks before it")
    what = "no system bus" if not _SYSTEM_BUS.exists() else "no logind"
    detail = f"{what}: the vault locks when idle and by hand, not before sleep"
    return Check("sleep", ok=False, detail=detail)


def _libraries() -> Check:
    found, missing = [], []
    for name in _LIBRARIES:
        try:
            found.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            missing.append(f"{name} is missing")
    return Check("libraries", ok=not missing, detail=", ".join(missing + found))
