"""What the site's signed metadata says of models: the one reading of it, pure and strict.

A target's path is ``models/<org>/<name>/<commit>/<file>``; everything else about it stands in the
signed ``custom`` of the target. One model is the group of targets that share a name.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta

from app.mirror.errors import TargetsError

MODELS_PREFIX: Final = "models/"
REVOKED_TARGET: Final = "site/revoked.json"
SCHEMA: Final = 1
MAX_FILE_BYTES: Final = 1 << 50
MAX_REVOKED_BYTES: Final = 4 << 20

_MOST_PARTS: Final = 512
_SEGMENT: Final = r"[A-Za-z0-9_][A-Za-z0-9_.+=-]{0,127}"
_PATH: Final = re.compile(
    rf"models/(?P<org>{_SEGMENT})/(?P<name>{_SEGMENT})/(?P<commit>[0-9a-f]{{40}})"
    rf"/(?P<file>{_SEGMENT}(?:/{_SEGMENT}){{0,3}})"
)
_REPO: Final = re.compile(rf"{_SEGMENT}/{_SEGMENT}")
_FILE: Final = re.compile(rf"{_SEGMENT}(?:/{_SEGMENT}){{0,3}}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_LONGEST_PATH: Final = 400
_NAMED_ROLES: Final[Mapping[str, str]] = {"generative": "model", "adapter": "adapter"}

Kind = Literal["generative", "adapter", "embedder", "ocr", "reranker"]
Name = Annotated[str, Meta(min_length=1, max_length=120)]
Word = Annotated[str, Meta(max_length=120)]
Text = Annotated[str, Meta(max_length=2000)]
Count = Annotated[int, Meta(ge=0, le=2**53)]
Digest = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
OptionalDigest = Annotated[str, Meta(pattern=r"\A([0-9a-f]{64})?\Z")]


class TargetCustom(msgspec.Struct, frozen=True, kw_only=True):
    """The ``custom`` of one file of a model; fields that are not known here are ignored.

    ``role`` is the file's name in the ledger, ``part`` counts from 1 to ``parts``; ``marking`` is
    the highest that the site approved the model for, empty for any.
    """

    model: Name
    kind: Kind
    role: Annotated[str, Meta(min_length=1, max_length=128)]
    part: Annotated[int, Meta(ge=1, le=_MOST_PARTS)]
    parts: Annotated[int, Meta(ge=1, le=_MOST_PARTS)]
    repo: Annotated[str, Meta(min_length=3, max_length=257)]
    commit: Annotated[str, Meta(pattern=r"\A[0-9a-f]{40}\Z")]
    license: Name
    model_bytes: Annotated[int, Meta(ge=1, le=MAX_FILE_BYTES)]
    reviewer: Word = ""
    note: Text = ""
    marking: Word = ""
    architecture: Word = ""
    quantization: Word = ""
    parameters: Count = 0
    context_tokens: Count = 0
    chat_template_sha256: OptionalDigest = ""
    base_sha256: OptionalDigest = ""
    schema: Annotated[int, Meta(ge=1, le=10**6)] = SCHEMA


class Revocation(msgspec.Struct, frozen=True, kw_only=True):
    """A model that the site takes back: the digests of its weights, in all their files, and why."""

    sha256: Annotated[tuple[Digest, ...], Meta(min_length=1, max_length=_MOST_PARTS)]
    model: Name
    reason: Annotated[str, Meta(min_length=1, max_length=2000)]
    replaced_by: Word = ""
    revoked_at: Annotated[
        str, Meta(pattern=r"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|\+00:00)\Z")
    ]


class RevocationList(msgspec.Struct, frozen=True, kw_only=True):
    """The content of ``site/revoked.json``."""

    revoked: Annotated[tuple[Revocation, ...], Meta(max_length=10_000)]
    schema: Annotated[int, Meta(ge=1, le=10**6)] = SCHEMA


@dataclass(frozen=True, slots=True)
class OfferedFile:
    """One file of an offered model; ``file`` is its name in the repository."""

    target: str
    repo: str
    commit: str
    file: str
    role: str
    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class OfferedModel:
    """A model as the site's signatures describe it, its files in the order of the ledger.

    ``commit`` is the publisher's, empty where the site named none; each file's ``commit`` is what
    its paths go by, always.
    """

    name: str
    kind: Kind
    files: tuple[OfferedFile, ...]
    repo: str
    commit: str
    license: str
    reviewer: str
    note: str
    marking: str
    architecture: str
    quantization: str
    parameters: int
    context_tokens: int
    chat_template_sha256: str
    base_sha256: str

    @property
    def sha256(self) -> str:
        """The digest that identifies the model: its first file's."""
        return self.files[0].sha256

    @property
    def size_bytes(self) -> int:
        """Bytes of all files together."""
        return sum(file.size_bytes for file in self.files)


TargetFacts = tuple[int, str, Mapping[str, Any]]


def offered(targets: Mapping[str, TargetFacts]) -> tuple[OfferedModel, ...]:
    """The models among the targets (path to length, SHA-256 and ``custom``), sorted by name.

    Targets outside ``models/`` are none of ours.

    Raises:
        TargetsError: something contradicts itself or is beyond our bounds; nothing is offered.
    """
    _refuse_alike("path", targets)
    groups: dict[str, list[tuple[TargetCustom, OfferedFile]]] = defaultdict(list)
    for path, (length, sha256, custom) in targets.items():
        if path.startswith(MODELS_PREFIX):
            facts = _facts(path, custom)
            groups[facts.model].append((facts, _file(path, length, sha256, facts)))
    _refuse_alike("model", groups)
    models = tuple(_model(name, groups[name]) for name in sorted(groups, key=str.casefold))
    twins = {model.sha256 for model in models}
    if len(twins) != len(models):
        raise _bad("two models begin with the same file")
    return models


def revocations(content: bytes) -> tuple[Revocation, ...]:
    """The list of what the site took back.

    Raises:
        TargetsError: it is none.
    """
    try:
        found = msgspec.json.decode(content, type=RevocationList)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise _bad("the list of revoked models cannot be read") from error
    if found.schema != SCHEMA:
        raise _newer()
    for entry in found.revoked:
        if not all(map(is_plain, (entry.model, entry.reason, entry.replaced_by))):
            raise _bad("a text holds signs that cannot be shown")
    return found.revoked


def target_path(repo: str, commit: str, file: str) -> str:
    """The path under which a file of a model is signed.

    Raises:
        TargetsError: it would be none that a client accepts.
    """
    path = f"{MODELS_PREFIX}{repo}/{commit}/{file}"
    if not is_repo(repo) or not is_file_name(file) or not _is_path(path):
        raise _bad(f"'{file}' cannot be a file's name in a mirror")
    return path


def stand_in_revision(digests: Iterable[str]) -> str:
    """The revision in the paths of a model that names no commit: the same for the same files alone.

    ``digests`` are the SHA-256 of its files, in their order. Nobody published it as a commit.
    """
    return hashlib.sha256("".join(digests).encode()).hexdigest()[:40]


def is_repo(text: str) -> bool:
    """Whether it is the id of a repository, as in ``org/name``."""
    return bool(_REPO.fullmatch(text)) and ".." not in text


def is_file_name(text: str) -> bool:
    """Whether a file in a repository may be called so, folders within it included."""
    return bool(_FILE.fullmatch(text)) and ".." not in text


def is_sha256(text: str) -> bool:
    """Whether it is a SHA-256, in small hexadecimal digits."""
    return bool(_SHA256.fullmatch(text))


def is_plain(text: str) -> bool:
    """Whether a text is one line that can be shown as it stands."""
    return text.isprintable()


def _is_path(path: str) -> bool:
    return len(path) <= _LONGEST_PATH and ".." not in path and bool(_PATH.fullmatch(path))


def _facts(path: str, custom: Mapping[str, Any]) -> TargetCustom:
    if not _is_path(path):
        raise _bad("a path is none of a model's file")
    schema = custom.get("schema", SCHEMA)
    if isinstance(schema, int) and schema > SCHEMA:
        raise _newer()
    try:
        facts = msgspec.convert(custom, TargetCustom)
    except msgspec.ValidationError as error:
        raise _bad("the description of a file is incomplete or out of bounds") from error
    texts = (facts.model, facts.license, facts.reviewer, facts.note, facts.marking)
    if not all(map(is_plain, (*texts, facts.architecture, facts.quantization))):
        raise _bad("a text holds signs that cannot be shown")
    if facts.model != facts.model.strip():
        raise _bad("a model's name begins or ends with a blank")
    return facts


def _file(path: str, length: int, sha256: str, facts: TargetCustom) -> OfferedFile:
    _, org, name, commit, file = path.split("/", 4)
    if (f"{org}/{name}", commit) != (facts.repo, facts.commit):
        raise _bad("a file's path and its description name different origins")
    if not is_sha256(sha256) or not 0 < length <= MAX_FILE_BYTES:
        raise _bad("a file has no SHA-256 or an impossible length")
    if not is_file_name(facts.role) or "/" in facts.role:
        raise _bad("a file's role is no name")
    return OfferedFile(path, facts.repo, facts.commit, file, facts.role, sha256, length)


def _model(name: str, members: Sequence[tuple[TargetCustom, OfferedFile]]) -> OfferedModel:
    ordered = sorted(members, key=lambda member: member[0].part)
    files = tuple(file for _, file in ordered)
    first = ordered[0][0]
    common = {_of_the_group(facts) for facts, _ in ordered}
    if len(common) != 1 or [facts.part for facts, _ in ordered] != list(range(1, first.parts + 1)):
        raise _bad(f"the files of '{name}' do not belong together, or one is missing")
    if sum(file.size_bytes for file in files) != first.model_bytes:
        raise _bad(f"the files of '{name}' are not as large as it says")
    _refuse_alike("role", [file.role for file in files])
    if first.kind in _NAMED_ROLES and [file.role for file in files] != roles(
        first.kind, len(files)
    ):
        raise _bad(f"the files of '{name}' have roles that its kind does not have")
    if (first.kind == "adapter") != bool(first.base_sha256):
        raise _bad(f"'{name}' is no adapter with its base model")
    return OfferedModel(
        name=name,
        kind=first.kind,
        files=files,
        repo=first.repo,
        commit="" if first.commit == _stand_in(files) else first.commit,
        license=first.license,
        reviewer=first.reviewer,
        note=first.note,
        marking=first.marking,
        architecture=first.architecture,
        quantization=first.quantization,
        parameters=first.parameters,
        context_tokens=first.context_tokens,
        chat_template_sha256=first.chat_template_sha256,
        base_sha256=first.base_sha256,
    )


def roles(kind: Kind, count: int) -> list[str]:
    """The ledger's names for the GGUF files of a model, in the order in which they are loaded."""
    stem = _NAMED_ROLES[kind]
    return [f"{stem}.gguf", *(f"{stem}-{number}.gguf" for number in range(2, count + 1))]


def _stand_in(files: Sequence[OfferedFile]) -> str:
    return stand_in_revision(file.sha256 for file in files)


def _of_the_group(facts: TargetCustom) -> TargetCustom:
    """What all files of a model say alike."""
    return msgspec.structs.replace(facts, role="-", part=1)


def _refuse_alike(what: str, names: Iterable[str]) -> None:
    """Some disks and some eyes take two names for one that differ in case alone."""
    listed = list(names)
    if len({name.casefold() for name in listed}) != len(listed):
        raise _bad(f"a {what} occurs twice, perhaps in other letters")


def _bad(reason: str) -> TargetsError:
    return TargetsError(
        f"The site's signed list of models contradicts itself: {reason}. Nothing was changed, and "
        "installed models keep working.",
        hint="Tell whoever publishes the mirror.",
    )


def _newer() -> TargetsError:
    return TargetsError(
        "The site's list of models was written for a newer Cloister. Nothing was changed, and "
        "installed models keep working.",
        hint="Install the newer version, then sync again.",
    )
