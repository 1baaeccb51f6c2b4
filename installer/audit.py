# ruff: noqa: INP001 - installer/ holds scripts, not a package
"""Audits the dependencies without a network: `python -m installer.audit [FOLDER]`.

With a folder of advisories in OSV's JSON (https://ossf.github.io/osv-schema/), such as a copy of
the PyPA advisory database, the locks' versions are matched against it, and what installer/vex.json
explains is set apart. In any case what is installed is compared with the locks: names, versions,
and each file with the RECORD that pip wrote once it had checked the lock's hash. Exit 0 when
nothing is wrong, else 1. Why no ready-made tool: docs/adr/0029.
"""

import base64
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from packaging.version import InvalidVersion, Version

from installer.lock import DEV_LOCK, LOCK, ROOT, LockError, Pin, canonical, read_lock

VEX = ROOT / "installer" / "vex.json"
_ECOSYSTEM = "pypi"
# Those that no lock names: what makes a virtual environment, torch (docs/adr/0003), Cloister.
_BESIDE_THE_LOCKS = frozenset({"pip", "setuptools", "torch", "cloister"})
_EXPLAINED = frozenset({"not_affected", "false_positive", "resolved"})


class AuditError(Exception):
    """The audit cannot be made; the text says why."""


@dataclass(frozen=True, slots=True)
class Finding:
    """An advisory that names a pinned version; ``explained`` says why it does not matter."""

    package: str
    version: str
    advisory: str
    summary: str
    explained: str


@dataclass(frozen=True, slots=True)
class Advisory:
    """One advisory as far as it is about one package."""

    ids: frozenset[str]
    name: str
    summary: str
    untrusted_affected: dict[str, Any]

    def names(self, version: str) -> bool:
        """Whether it names the version: in its list, or in one of its ranges."""
        affected = self.untrusted_affected
        if version in affected.get("versions", ()):
            return True
        ranges = [r for r in affected.get("ranges", ()) if r.get("type") == "ECOSYSTEM"]
        return any(_is_within(version, r.get("events", ())) for r in ranges)


def findings(pins: Iterable[Pin], folder: Path, vex: Path = VEX) -> tuple[Finding, ...]:
    """What the advisories of a folder say about the pins.

    Raises:
        AuditError: the folder holds no advisory, or one that cannot be read.
    """
    by_name: dict[str, list[Advisory]] = {}
    for advisory in _advisories(folder):
        by_name.setdefault(advisory.name, []).append(advisory)
    explained = _explanations(vex)
    return tuple(
        Finding(
            pin.name,
            pin.version,
            min(advisory.ids),
            advisory.summary,
            next((why for i in advisory.ids if (why := explained.get((i, _purl(pin))))), ""),
        )
        for pin in pins
        for advisory in by_name.get(pin.name, ())
        if advisory.names(pin.version)
    )


def differences(pins: Iterable[Pin], installed: Iterable[Distribution]) -> list[str]:
    """Where what is installed is not what the locks name, one sentence each."""
    wanted = {pin.name: pin.version for pin in pins}
    told: list[str] = []
    for one in sorted(installed, key=lambda one: canonical(one.name)):
        name = canonical(one.name)
        version = wanted.pop(name, None)
        if version is None and name not in _BESIDE_THE_LOCKS:
            told.append(f"{name} {one.version} is installed, and no lock names it.")
        elif version is not None and version != one.version:
            told.append(f"{name} is installed as {one.version}; the lock has {version}.")
        told.extend(f"{name}: {file} is not as it was installed." for file in _altered(one))
    told.extend(f"{name} {version} is not installed." for name, version in sorted(wanted.items()))
    return told


def _advisories(folder: Path) -> Iterator[Advisory]:
    paths = sorted(folder.rglob("*.json"))
    if not paths:
        raise AuditError(f"{folder} holds no advisories (JSON files in OSV's form).")
    for path in paths:
        try:
            untrusted = json.loads(path.read_text(encoding="utf-8"))
            yield from _read(untrusted)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise AuditError(f"{path.name} is no advisory in OSV's form.") from error


def _read(untrusted: dict[str, Any]) -> Iterator[Advisory]:
    if untrusted.get("withdrawn"):
        return
    ids = frozenset({str(untrusted["id"]), *map(str, untrusted.get("aliases", ()))})
    summary = str(untrusted.get("summary") or untrusted.get("details") or "")[:200]
    for affected in untrusted.get("affected", ()):
        package = affected["package"]
        if str(package["ecosystem"]).lower() == _ECOSYSTEM:
            yield Advisory(
                ids, canonical(str(package["name"])), " ".join(summary.split()), affected
            )


def _is_within(version: str, untrusted_events: Sequence[dict[str, str]]) -> bool:
    """OSV's own algorithm: the last event at or below the version decides.

    https://ossf.github.io/osv-schema/#evaluation
    """
    at = Version(version)
    is_affected = False
    for kind, bound in sorted(map(_event, untrusted_events), key=lambda event: event[1]):
        if kind == "introduced" and at >= bound:
            is_affected = True
        elif (kind == "fixed" and at >= bound) or (kind == "last_affected" and at > bound):
            is_affected = False
    return is_affected


def _event(untrusted_event: dict[str, str]) -> tuple[str, Version]:
    ((kind, bound),) = untrusted_event.items()
    try:
        return kind, Version("0.dev0" if bound == "0" else bound)
    except InvalidVersion as error:
        raise AuditError(f"An advisory names {bound!r}, which is no version.") from error


def _explanations(vex: Path) -> dict[tuple[str, str], str]:
    """(advisory, package) to the reason, for those that were looked into."""
    document = json.loads(vex.read_text(encoding="utf-8"))
    return {
        (entry["id"], affected["ref"]): entry["analysis"]["detail"]
        for entry in document["vulnerabilities"]
        if entry["analysis"]["state"] in _EXPLAINED
        for affected in entry["affects"]
    }


def _altered(one: Distribution) -> Iterator[str]:
    """Files of a distribution whose bytes are not those of its RECORD, or that are gone.

    Not the starters in ``bin``, whose first line names the place they were installed in, nor
    compiled code, which the interpreter writes anew, nor Cloister itself, which is the checkout.
    """
    if canonical(one.name) == "cloister":
        return
    for file in one.files or ():
        is_made_here = file.parts[0] == ".." or "__pycache__" in file.parts
        if file.hash is None or file.hash.mode != "sha256" or is_made_here:
            continue
        path = Path(str(file.locate()))
        if not path.is_file():
            yield str(file)
            continue
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").digest()
        if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != file.hash.value:
            yield str(file)


def _purl(pin: Pin) -> str:
    return f"pkg:pypi/{pin.name}@{pin.version}"


def _pins() -> tuple[Pin, ...]:
    """Those of both locks; the product's first."""
    pins = {pin.name: pin for pin in read_lock(DEV_LOCK)}
    return tuple((pins | {pin.name: pin for pin in read_lock(LOCK)}).values())


def _tell_advisories(pins: Sequence[Pin], folder: Path) -> bool:
    """Says what was found; whether nothing needs a decision."""
    found = findings(pins, folder)
    for one in found:
        kind = "explained" if one.explained else "OPEN"
        _say(f"{kind}: {one.package} {one.version}: {one.advisory}: {one.summary}")
        if one.explained:
            _say(f"  {one.explained}")
    still_open = [one for one in found if not one.explained]
    _say(
        f"{len(pins)} pinned packages against the advisories in {folder}: "
        f"{len(still_open)} open, {len(found) - len(still_open)} explained."
    )
    return not still_open


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def main(arguments: Sequence[str]) -> int:
    """One folder of advisories, or none; exit 1 where something is open or differs."""
    try:
        pins = _pins()
        is_clear = True
        if arguments and arguments[0]:
            is_clear = _tell_advisories(pins, Path(arguments[0]))
        else:
            _say("No advisory was consulted: name a folder of them with DB=FOLDER.")
        told = differences(pins, distributions(path=[p for p in sys.path if "site-packages" in p]))
    except (AuditError, LockError) as error:
        sys.stderr.write(f"No audit was made: {error}\n")
        return 1
    for line in told:
        _say(line)
    _say(
        f"Installed: {len(told)} differences from the locks."
        if told
        else "What is installed is what the locks name, and every library file is as installed."
    )
    return 0 if is_clear and not told else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
