# ruff: noqa: INP001 - installer/ holds scripts, not a package
"""Writes the bill of materials (CycloneDX 1.6): `python -m installer.sbom [FILE]`.

https://cyclonedx.org/docs/1.6/json/ - the same checkout and installation give the same bytes; a
time is in it only where SOURCE_DATE_EPOCH names one. Why this is our own code: docs/adr/0029.
"""

import hashlib
import json
import os
import re
import sys
import tomllib
import uuid
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, metadata, version
from pathlib import Path
from typing import Any

from installer.lock import LOCK, ROOT, LockError, Pin, canonical, read_lock
from installer.natives import Native, NativeError, natives

STARTER_LOCK = ROOT / "installer" / "starter-requirements.txt"
_STARTER_MANIFEST = Path(sys.prefix) / "share" / "cloister" / "starter" / "manifest.json"
_RESOURCES = (
    ("Inter", "fonts", "Inter-", "OFL-1.1"),
    ("JetBrains Mono", "fonts", "JetBrainsMono-", "Apache-2.0"),
    ("Lucide icons", "icons", "", "ISC"),
    ("Sample documents", "sample", "", "Apache-2.0"),
    ("Translations", "translations", "", "Apache-2.0"),
)
# What metadata says in words, as SPDX has it; what is not here is told as it stands.
_SPDX = {
    "apache 2.0": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache license version 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "mit license": "MIT",
    "isc license": "ISC",
    "isc license (iscl)": "ISC",
    "3-clause bsd license": "BSD-3-Clause",
    "bsd license": "BSD-3-Clause",
}
# Packages whose metadata names no licence that could be read, from their own licence files.
_BY_HAND = {"sqlcipher3": "Zlib"}
_EXPRESSION = re.compile(r"\(*[A-Za-z0-9.+-]+\)*(?: (?:AND|OR|WITH) \(*[A-Za-z0-9.+-]+\)*)*")

Json = dict[str, Any]


class BillError(Exception):
    """The bill cannot be written; the text says why."""


def bill() -> Json:
    """The whole document.

    Raises:
        BillError: what is installed is not what the lock names, or a library cannot be read.
    """
    try:
        pins, inside, models = read_lock(LOCK), natives(), read_lock(STARTER_LOCK)
    except (LockError, NativeError) as error:
        raise BillError(str(error)) from error
    product = _product()
    components = [
        *map(_package, pins),
        *map(_native, inside),
        *map(_resource, _RESOURCES),
        *_models(models),
    ]
    components.sort(key=lambda component: str(component["bom-ref"]))
    head: Json = {"component": product}
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        head["timestamp"] = datetime.fromtimestamp(int(epoch), UTC).isoformat()
    document: Json = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": head,
        "components": components,
        "dependencies": _dependencies(product, pins, inside, components),
    }
    digest = hashlib.sha256(_text(document).encode()).hexdigest()
    return {**document, "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, digest)}"}


def _project() -> Json:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return dict(tomllib.loads(text)["project"])


def _asked_for() -> set[str]:
    """What the product itself asks for; the lock's remarks may be older than that."""
    return {canonical(re.split(r"[^A-Za-z0-9._-]", line)[0]) for line in _project()["dependencies"]}


def _product() -> Json:
    project = _project()
    purl = f"pkg:generic/{project['name']}@{project['version']}"
    return {
        "type": "application",
        "bom-ref": purl,
        "name": project["name"],
        "version": project["version"],
        "purl": purl,
        "licenses": _licences(project["license"]),
    }


def _package(pin: Pin) -> Json:
    purl = _purl(pin)
    try:
        installed = version(pin.name)
    except PackageNotFoundError:
        raise BillError(f"{pin.name} {pin.version} is not installed: make setup") from None
    if installed != pin.version:
        raise BillError(f"{pin.name} is installed as {installed}, the lock has {pin.version}")
    return {
        "type": "library",
        "bom-ref": purl,
        "name": pin.name,
        "version": pin.version,
        "purl": purl,
        "licenses": _licences(_licence_of(pin.name)),
        "externalReferences": [_files_of(pin, purl)],
    }


def _files_of(pin: Pin, purl: str) -> Json:
    """The files that the lock allows, for all systems; one of them is the installed one."""
    return {
        "type": "distribution",
        "url": purl,
        "comment": "the files that the lock allows",
        "hashes": [{"alg": "SHA-256", "content": digest} for digest in sorted(pin.hashes)],
    }


def _licence_of(name: str) -> str:
    """The licence by a package's own metadata: expression, then field, then classifier."""
    told = metadata(name)
    classified = [
        line.rsplit(" :: ", 1)[-1]
        for line in told.get_all("Classifier") or []
        if line.startswith("License ::")
    ]
    field = (told.get("License") or "").strip().partition("\n")[0]
    candidates = [told.get("License-Expression") or "", field, *classified, _BY_HAND.get(name, "")]
    for candidate in filter(None, candidates):
        return _SPDX.get(candidate.lower(), candidate)
    raise BillError(f"{name} names no licence: put it into installer/sbom.py")


def _licences(told: str) -> list[Json]:
    if not _EXPRESSION.fullmatch(told):
        return [{"license": {"name": told}}]
    if " " in told:
        return [{"expression": told}]
    return [{"license": {"id": told}}]


def _native(native: Native) -> Json:
    return {
        "type": "library",
        "bom-ref": _native_ref(native),
        "name": native.name,
        "version": native.version,
        "purl": native.purl,
        "licenses": _licences(native.licence),
        "properties": [{"name": "cloister:inside", "value": native.inside}],
    }


def _native_ref(native: Native) -> str:
    return f"{native.purl}#{native.inside}"


def _resource(known: tuple[str, str, str, str]) -> Json:
    name, folder, prefix, licence = known
    files = sorted((ROOT / "resources" / folder).glob(f"{prefix}*.*"))
    ref = f"resources/{folder}/{prefix}"
    return {
        "type": "data",
        "bom-ref": ref,
        "name": name,
        "licenses": _licences(licence),
        "components": [_file(path, f"{ref}#{path.name}") for path in files],
    }


def _file(path: Path, ref: str) -> Json:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {
        "type": "file",
        "bom-ref": ref,
        "name": path.name,
        "hashes": [{"alg": "SHA-256", "content": digest}],
    }


def _models(pins: Sequence[Pin]) -> Iterator[Json]:
    """The starter models: the wheels that carry them, and the files that set-up made of them."""
    for pin in pins:
        purl = _purl(pin)
        yield {
            "type": "library",
            "bom-ref": purl,
            "name": pin.name,
            "version": pin.version,
            "purl": purl,
            "licenses": _licences("Apache-2.0"),
            "description": "carries a starter model; its code is neither installed nor run",
            "externalReferences": [_files_of(pin, purl)],
        }
    try:
        manifest = json.loads(_STARTER_MANIFEST.read_text(encoding="utf-8"))
    except OSError:
        raise BillError("the starter models are absent: make setup") from None
    for model in manifest["models"]:
        yield {
            "type": "machine-learning-model",
            "bom-ref": f"models/{model['name']}",
            "name": model["name"],
            "licenses": _licences(model["license"]),
            "components": [
                {
                    "type": "file",
                    "bom-ref": f"models/{model['name']}#{file['name']}",
                    "name": file["name"],
                    "hashes": [{"alg": "SHA-256", "content": file["sha256"]}],
                }
                for file in model["files"]
            ],
        }


def _dependencies(
    product: Json, pins: Sequence[Pin], inside: Sequence[Native], components: Iterable[Json]
) -> list[Json]:
    """Who needs what: by the lock's own remarks, and what lies inside a package."""
    needs: dict[str, set[str]] = {str(product["bom-ref"]): set()}
    needs |= {str(component["bom-ref"]): set() for component in components}
    refs = {pin.name: _purl(pin) for pin in pins} | {product["name"]: product["bom-ref"]}
    for pin in pins:
        for name in pin.via:
            if name in refs:
                needs[refs[name]].add(refs[pin.name])
    for native in inside:
        needs[refs[native.inside]].add(_native_ref(native))
    needs[product["bom-ref"]] |= {refs[name] for name in _asked_for()}
    needs[product["bom-ref"]] |= {ref for ref in needs if ref.startswith(("models/", "resources/"))}
    return [{"ref": ref, "dependsOn": sorted(needs[ref])} for ref in sorted(needs)]


def _purl(pin: Pin) -> str:
    return f"pkg:pypi/{pin.name}@{pin.version}"


def _text(document: Json) -> str:
    return json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def main(arguments: Sequence[str]) -> int:
    """Writes to the named file, or to standard output; exit 1 when it cannot."""
    try:
        text = _text(bill())
    except BillError as error:
        sys.stderr.write(f"No bill was written: {error}\n")
        return 1
    if arguments:
        Path(arguments[0]).write_text(text, encoding="utf-8")
        sys.stderr.write(f"{arguments[0]}: written\n")
    else:
        sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
