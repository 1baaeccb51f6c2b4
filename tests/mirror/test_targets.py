"""What signed metadata says of models: read strictly, and refused as a whole where it is odd."""

import json
import re
from typing import Any

import pytest

from app.mirror.errors import TargetsError
from app.mirror.targets import TargetFacts, offered, revocations, target_path
from tests.mirror.site import COMMIT, custom

SHA = "ab" * 32


def entry(
    name: str = "model", sizes: tuple[int, ...] = (7,), part: int = 1, **changes: Any
) -> dict[str, TargetFacts]:
    facts = custom(name, list(sizes), part, **changes)
    path = f"models/{facts['repo']}/{facts['commit']}/w{part}.gguf"
    sha256 = f"{sum(map(ord, name)) * 100 + part:064x}"
    return {path: (sizes[part - 1], sha256, facts)}


def embedder(**changes: Any) -> dict[str, TargetFacts]:
    found: dict[str, TargetFacts] = {}
    for part, role in enumerate(("embedder.onnx", "tokenizer.json", "embedder.json"), 1):
        facts = custom("embedder", [5, 6, 7], part, kind="embedder", role=role, **changes)
        path = f"models/site/embedder/{COMMIT}/{role}"
        found[path] = (4 + part, f"{part:064x}", facts)
    return found


def test_models_are_sorted_and_their_files_in_order() -> None:
    targets = entry("b", (3, 4), 2) | entry("A") | entry("b", (3, 4), 1) | embedder()
    models = offered(targets)
    assert [model.name for model in models] == ["A", "b", "embedder"]
    assert [file.role for file in models[1].files] == ["model.gguf", "model-2.gguf"]
    assert models[1].sha256 == models[1].files[0].sha256
    assert [file.file for file in models[2].files] == [
        "embedder.onnx",
        "tokenizer.json",
        "embedder.json",
    ]


def test_unknown_fields_of_later_stations_are_passed_over() -> None:
    assert offered(entry(fancy={"new": 1}))[0].name == "model"


def test_an_adapter_names_its_base() -> None:
    (model,) = offered(entry(kind="adapter", role="adapter.gguf", base_sha256=SHA))
    assert (model.kind, model.base_sha256) == ("adapter", SHA)
    for changes in ({"base_sha256": ""}, {"role": "model.gguf"}):
        facts: dict[str, Any] = {"kind": "adapter", "role": "adapter.gguf", "base_sha256": SHA}
        facts |= changes
        with pytest.raises(TargetsError):
            offered(entry(**facts))


@pytest.mark.parametrize("length", [0, -1, 1 << 51])
def test_an_impossible_length_is_refused(length: int) -> None:
    (path, (_, sha256, facts)), *_ = entry().items()
    with pytest.raises(TargetsError):
        offered({path: (length, sha256, facts)})


@pytest.mark.parametrize("sha256", ["", "AB" * 32, "ab" * 31, "zz" * 32, f"{SHA}\n"])
def test_a_digest_that_is_none_is_refused(sha256: str) -> None:
    (path, (length, _, facts)), *_ = entry().items()
    with pytest.raises(TargetsError):
        offered({path: (length, sha256, facts)})


WRONG: dict[str, dict[str, Any]] = {
    "no model": {"model": ""},
    "a long name": {"model": "x" * 121},
    "a name that drives a terminal": {"model": "a\x1b[2Jb"},
    "a name that turns around": {"model": "model\u202egnp"},
    "a name in blanks": {"model": " model "},
    "a name of a number": {"model": 7},
    "an unknown kind": {"kind": "program"},
    "no role": {"role": ""},
    "a role elsewhere": {"role": "../model.gguf"},
    "a role in a folder": {"role": "a/model.gguf"},
    "another role": {"role": "model-2.gguf"},
    "part 0": {"part": 0},
    "part 2 of 1": {"part": 2},
    "no parts": {"parts": 0},
    "part of more": {"parts": 2},
    "a commit that is none": {"commit": "main"},
    "a commit in capitals": {"commit": COMMIT.upper()},
    "another repo": {"repo": "site/other"},
    "no licence": {"license": ""},
    "a licence that is none": {"license": None},
    "other bytes": {"model_bytes": 8},
    "no bytes": {"model_bytes": 0},
    "negative parameters": {"parameters": -1},
    "endless parameters": {"parameters": 10**30},
    "half a token": {"context_tokens": 1.5},
    "a template that is no digest": {"chat_template_sha256": "abc"},
    "a digest with a line's end": {"chat_template_sha256": SHA + "\n"},
    "a base of no adapter": {"base_sha256": SHA},
    "a long note": {"note": "x" * 2001},
    "a note of two lines": {"note": "a\nb"},
    "a long marking": {"marking": "x" * 121},
    "a note that is a list": {"note": ["a"]},
    "schema 0": {"schema": 0},
    "a schema of words": {"schema": "1"},
}


@pytest.mark.parametrize("name", WRONG)
def test_a_description_that_is_odd_is_refused(name: str) -> None:
    facts = custom("model", [7])
    path = f"models/{facts['repo']}/{facts['commit']}/w1.gguf"
    with pytest.raises(TargetsError) as caught:
        offered({path: (7, SHA, facts | WRONG[name])})
    assert caught.value.error_code == "mirror_broken"
    assert not re.search(r"[\x1b\u202e]", caught.value.message)


@pytest.mark.parametrize("field", ["model", "kind", "role", "part", "repo", "commit", "license"])
def test_a_description_that_lacks_something_is_refused(field: str) -> None:
    facts = custom("model", [7])
    path = f"models/{facts['repo']}/{facts['commit']}/w1.gguf"
    del facts[field]
    with pytest.raises(TargetsError):
        offered({path: (7, SHA, facts)})


def test_a_newer_schema_asks_for_a_newer_version() -> None:
    with pytest.raises(TargetsError, match="newer Cloister"):
        offered(entry(schema=2, role=7))


@pytest.mark.parametrize(
    "path",
    [
        f"models/site/model/{COMMIT}/../../evil",
        f"models/../model/{COMMIT}/w1.gguf",
        f"models/site/model/{COMMIT}/a/../w1.gguf",
        f"models/site/model/{COMMIT}/",
        f"models/site/model/{COMMIT}",
        f"models/site/model/{COMMIT}//w1.gguf",
        f"models/site/model/{COMMIT}/.hidden",
        f"models/site/model/{COMMIT}/-rf",
        f"models/site/model/{COMMIT}/a b",
        f"models/site/model/{COMMIT}/a%2e%2e",
        f"models/site/model/{COMMIT}/a\\b",
        f"models/site/model/{COMMIT}/a\x00b",
        f"models/site/model/{COMMIT}/a?b",
        f"models/site/model/{COMMIT}/a#b",
        f"models/site/model/{COMMIT}/w1.gguf\n",
        f"models/site/model/{COMMIT}/{'x' * 300}",
        f"models/site/model/{COMMIT}/a/b/c/d/e",
        "models/site/model/main/w1.gguf",
        "models/w1.gguf",
        f"models//model/{COMMIT}/w1.gguf",
        f"models/site/mödel/{COMMIT}/w1.gguf",
    ],
)
def test_a_path_with_a_trick_is_refused(path: str) -> None:
    with pytest.raises(TargetsError):
        offered({path: (7, SHA, custom("model", [7]))})


def test_paths_that_differ_in_case_alone_are_refused() -> None:
    (path, facts), *_ = entry().items()
    with pytest.raises(TargetsError, match="twice"):
        offered({path: facts, path.replace("w1", "W1"): facts})


def test_names_that_differ_in_case_alone_are_refused() -> None:
    with pytest.raises(TargetsError, match="twice"):
        offered(entry("model") | entry("Model"))


def test_the_same_file_under_two_names_is_refused() -> None:
    one, other = entry("one"), entry("other")
    (path, (length, _, facts)), *_ = other.items()
    digest = next(iter(one.values()))[1]
    with pytest.raises(TargetsError, match="same file"):
        offered(one | {path: (length, digest, facts)})


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "ocr"},
        {"license": "mit"},
        {"reviewer": "Another"},
        {"marking": "SECRET"},
        {"parts": 3},
        {"parts": 1},
        {"model_bytes": 99},
        {"chat_template_sha256": SHA},
    ],
)
def test_files_that_do_not_belong_together_are_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(TargetsError):
        offered(entry("model", (3, 4), 1) | entry("model", (3, 4), 2, **changes))


def test_a_missing_part_is_refused() -> None:
    with pytest.raises(TargetsError):
        offered(entry("model", (3, 4, 5), 1) | entry("model", (3, 4, 5), 3))


def test_two_files_of_one_role_are_refused() -> None:
    with pytest.raises(TargetsError):
        offered(embedder() | _with_role("tokenizer.json", "Embedder.onnx"))


def _with_role(file: str, role: str) -> dict[str, TargetFacts]:
    (path, (length, sha256, facts)), *_ = (
        item for item in embedder().items() if item[0].endswith(file)
    )
    return {path: (length, sha256, {**facts, "role": role})}


def test_the_path_of_a_file_is_one_that_is_accepted() -> None:
    path = target_path("org/name", COMMIT, "onnx/model.onnx")
    assert path == f"models/org/name/{COMMIT}/onnx/model.onnx"
    for repo, file in (
        ("org", "a"),
        ("o/n/m", "a"),
        ("o/n", "../a"),
        ("o/n", "a b"),
        ("../n", "a"),
    ):
        with pytest.raises(TargetsError):
            target_path(repo, COMMIT, file)


def revoked(**changes: Any) -> bytes:
    entry = {
        "sha256": [SHA],
        "model": "model",
        "reason": "It answers badly.",
        "replaced_by": "other",
        "revoked_at": "2026-01-31T12:00:00Z",
    }
    return json.dumps({"schema": 1, "revoked": [entry | changes]}).encode()


def test_revocations_are_read() -> None:
    (found,) = revocations(revoked())
    assert (found.model, found.sha256, found.replaced_by) == ("model", (SHA,), "other")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff",
        b'{"schema": 1}',
        b'{"schema": 2, "revoked": []}',
        b"[" * 5_000,
        revoked(sha256=[]),
        revoked(sha256=["abc"]),
        revoked(sha256=SHA),
        revoked(model=""),
        revoked(reason=""),
        revoked(reason="\u202ereason"),
        revoked(revoked_at="yesterday"),
        revoked(revoked_at="2026-01-31T12:00:00+05:00"),
    ],
)
def test_a_list_of_revocations_that_is_odd_is_refused(content: bytes) -> None:
    with pytest.raises(TargetsError):
        revocations(content)
