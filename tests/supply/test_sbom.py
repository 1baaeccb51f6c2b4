"""The bill of materials: all that is pinned, all that lies inside it, as it is installed."""

import importlib.metadata
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from installer import natives, sbom
from installer.lock import LOCK, canonical, read_lock
from tests.architecture.test_layers import ROOT

_PURL = re.compile(r"pkg:(?:pypi|github|generic)/[A-Za-z0-9._/-]+@[A-Za-z0-9._+-]+")
_TYPES = {"application", "library", "file", "data", "machine-learning-model"}
INSIDE = {
    ("llama.cpp", "llama-cpp-python"),
    ("ggml", "llama-cpp-python"),
    ("SQLCipher", "sqlcipher3"),
    ("SQLite", "sqlcipher3"),
    ("OpenSSL", "sqlcipher3"),
    ("OpenSSL", "cryptography"),
    ("Qt", "pyside6-essentials"),
    ("libpng", "pyside6-essentials"),
    ("PDFium", "pypdfium2"),
    ("ONNX Runtime", "onnxruntime"),
    ("ONNX Runtime", "kreuzberg"),
    ("Tesseract", "kreuzberg"),
    ("OpenBLAS", "numpy"),
}


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    return sbom.bill()


def everything(component: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield component
    for part in component.get("components", ()):
        yield from everything(part)


def all_components(bill: dict[str, Any]) -> list[dict[str, Any]]:
    tops = [bill["metadata"]["component"], *bill["components"]]
    return [part for top in tops for part in everything(top)]


def test_it_has_the_form_of_cyclonedx(bill: dict[str, Any]) -> None:
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(
        r"urn:uuid:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", bill["serialNumber"]
    )
    refs = [component["bom-ref"] for component in all_components(bill)]
    assert len(refs) == len(set(refs))
    for component in all_components(bill):
        assert component["name"]
        assert component["type"] in _TYPES
        assert "purl" not in component or _PURL.fullmatch(component["purl"])
        holders = [component, *component.get("externalReferences", ())]
        for entry in [entry for holder in holders for entry in holder.get("hashes", ())]:
            assert entry["alg"] == "SHA-256"
            assert re.fullmatch(r"[0-9a-f]{64}", entry["content"])


def test_every_part_but_files_names_one_licence(bill: dict[str, Any]) -> None:
    for component in all_components(bill):
        if component["type"] != "file":
            (entry,) = component["licenses"]
            assert entry.get("expression") or entry["license"].get("id") or entry["license"]["name"]


def test_every_reference_leads_to_a_part_and_nothing_hangs_loose(bill: dict[str, Any]) -> None:
    refs = {component["bom-ref"] for component in all_components(bill)}
    needs = {entry["ref"]: set(entry["dependsOn"]) for entry in bill["dependencies"]}
    assert len(needs) == len(bill["dependencies"])
    assert set(needs) <= refs
    assert {ref for group in needs.values() for ref in group} <= refs
    reached, open_refs = set(), {bill["metadata"]["component"]["bom-ref"]}
    while open_refs:
        reached |= open_refs
        open_refs = {ref for one in open_refs for ref in needs[one]} - reached
    carriers = {ref for ref in needs if "smollm2@" in ref or "minilm" in ref}
    assert set(needs) - reached == carriers


def test_all_of_the_lock_is_in_it_as_it_is_installed(bill: dict[str, Any]) -> None:
    listed = {c["name"]: c for c in bill["components"] if c.get("purl", "").startswith("pkg:pypi/")}
    for pin in read_lock(LOCK):
        component = listed[pin.name]
        assert component["version"] == pin.version == importlib.metadata.version(pin.name)
        (files,) = component["externalReferences"]
        assert {entry["content"] for entry in files["hashes"]} == set(pin.hashes)


def test_the_lock_is_read_as_pip_reads_it() -> None:
    text = LOCK.read_text()
    pins = read_lock(LOCK)
    assert len(pins) == len(re.findall(r"^[A-Za-z0-9._-]+==", text, re.MULTILINE))
    assert sum(len(pin.hashes) for pin in pins) == text.count("--hash=sha256:")
    project = (ROOT / "pyproject.toml").read_text().split("dependencies = [")[1].split("\n]")[0]
    asked = {
        canonical(name) for name in re.findall(r'^\s+"([A-Za-z0-9._-]+)', project, re.MULTILINE)
    }
    assert sbom._asked_for() == asked <= {pin.name for pin in pins}
    assert {pin.name for pin in pins if "cloister" in pin.via} <= asked


def test_the_libraries_inside_packages_are_in_it(bill: dict[str, Any]) -> None:
    listed = {
        (c["name"], entry["value"])
        for c in bill["components"]
        for entry in c.get("properties", ())
        if entry["name"] == "cloister:inside"
    }
    assert listed == INSIDE


def test_the_vendored_llama_cpp_is_the_one_that_is_installed() -> None:
    pinned = {pin.name: pin.version for pin in read_lock(LOCK)}
    assert pinned["llama-cpp-python"] == natives.LLAMA_CPP_PYTHON
    told = natives.llama_commit()
    assert not told or natives.LLAMA_CPP_COMMIT.startswith(told)


def test_fonts_icons_and_models_are_in_it(bill: dict[str, Any]) -> None:
    files = {c["name"] for c in all_components(bill) if c["type"] == "file"}
    shipped = {path.name for path in (ROOT / "resources").rglob("*.*")}
    assert shipped <= files
    assert {"model.gguf", "embedder.onnx", "tokenizer.json"} <= files


def test_it_is_the_same_each_time(bill: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    again = subprocess.run(
        [sys.executable, "-m", "installer.sbom"], cwd=ROOT, capture_output=True, check=True
    )
    assert again.stdout.decode() == sbom._text(bill)
    assert "timestamp" not in bill["metadata"]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert sbom.bill()["metadata"]["timestamp"] == "2023-11-14T22:13:20+00:00"
    assert str(ROOT) not in json.dumps(bill)
