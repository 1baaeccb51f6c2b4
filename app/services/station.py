"""Stages models at a station: the pre-check, the copy into its store, and what is to be signed."""

import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.domain.progress import CancelToken, Progress
from app.engine.gguf_adapter import check_belongs, read_adapter
from app.mirror.errors import StationError
from app.mirror.station import NewFile, Station
from app.mirror.station_files import SCRATCH_PREFIX
from app.mirror.targets import (
    OfferedModel,
    TargetCustom,
    is_file_name,
    is_plain,
    is_repo,
    stand_in_revision,
    target_path,
)
from app.mirror.tree import RESERVED_ORGS
from app.services.station_intake import Intake, look_at, repo_of

_LONGEST_NAME: Final = 120
_LONGEST_NOTE: Final = 2000
OnProgress = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Details:
    """What a person says of a model that is to be staged. Empty texts are found out, or left out.

    ``base`` is the name of the model that an adapter is for.
    """

    name: str
    license: str
    repo: str = ""
    commit: str = ""
    reviewer: str = ""
    note: str = ""
    marking: str = ""
    base: str = ""
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Staged:
    """A model that waits for signatures; ``files`` are target path, SHA-256 and bytes."""

    target: str
    kind: str
    files: tuple[tuple[str, str, int], ...]
    pending_signatures: int


def stage(
    station: Station,
    paths: Sequence[Path],
    details: Details,
    *,
    in_place: bool = False,
    on_progress: OnProgress | None = None,
    cancel: CancelToken | None = None,
) -> Staged:
    """Checks a model, copies it into the station and lets it wait for signatures.

    With ``in_place`` it takes the place of the model of that name.

    Raises:
        UserFacingError: it is nothing that can be offered, or the station refuses; nothing waits
            that did not wait before.
        CancelledError: as above.
    """
    _check_texts(details)
    intake = look_at(paths, details.kind)
    _check_file_names(intake)
    base = _base_of(station, intake, details.base)
    station.store.prepare()
    total = sum(path.stat().st_size for _, path in intake.files)
    files: list[NewFile] = []
    for role, path in intake.files:
        before = sum(file.size_bytes for file in files)

        def tell(copied: int, before: int = before, name: str = path.name) -> None:
            if on_progress is not None:
                on_progress(Progress(done=before + copied, total=total, current=name))

        stored = station.store.put(path, on_bytes=tell, cancel=cancel)
        files.append(NewFile(path.name, role, stored.sha256, stored.size_bytes))
    _look_again(station, intake, files)
    repo = details.repo or repo_of(details.name)
    commit = details.commit or stand_in_revision(file.sha256 for file in files)
    facts = _facts(intake, details, repo, commit, base)
    target = station.add(facts, files, replace=in_place)
    return Staged(
        target=target,
        kind=intake.kind,
        files=tuple(
            (target_path(repo, commit, file.file), file.sha256, file.size_bytes) for file in files
        ),
        pending_signatures=station.pending(),
    )


def _look_again(station: Station, intake: Intake, files: Sequence[NewFile]) -> None:
    """Checks the copies under their old names: the files may have changed while they were copied.

    Raises:
        UserFacingError: they are no longer what was checked.
    """
    with tempfile.TemporaryDirectory(prefix=SCRATCH_PREFIX, dir=station.folder) as scratch:
        places = []
        for file in files:
            place = Path(scratch) / file.file
            place.symlink_to(station.store.path_of(file.sha256).absolute())
            places.append(place)
        data = intake.kind if intake.kind in ("ocr", "reranker") else None
        again = look_at([Path(scratch)] if intake.kind == "embedder" else places, data)
    roles = [role for role, _ in again.files]
    before = [role for role, _ in intake.files]
    if replace(again, files=intake.files) != intake or roles != before:
        raise StationError(
            "The files changed while they were copied. Nothing was staged.",
            hint="Copy them to a quiet place first, and add them from there.",
            code="changed_while_reading",
        )


def _facts(
    intake: Intake, details: Details, repo: str, commit: str, base: OfferedModel | None
) -> TargetCustom:
    """What is common to the files of the model; the station fills in the rest."""
    return TargetCustom(
        model=details.name,
        kind=intake.kind,
        role="-",
        part=1,
        parts=1,
        model_bytes=1,
        repo=repo,
        commit=commit,
        license=details.license,
        reviewer=details.reviewer,
        note=details.note,
        marking=details.marking,
        architecture=intake.architecture,
        quantization=intake.quantization,
        parameters=intake.parameters,
        context_tokens=intake.context_tokens,
        chat_template_sha256=intake.chat_template_sha256,
        base_sha256="" if base is None else base.sha256,
    )


def _check_texts(details: Details) -> None:
    """Refuses what no client would show."""
    for option, text, longest in (
        ("--name", details.name, _LONGEST_NAME),
        ("--license", details.license, _LONGEST_NAME),
        ("--reviewer", details.reviewer, _LONGEST_NAME),
        ("--marking", details.marking, _LONGEST_NAME),
        ("--note", details.note, _LONGEST_NOTE),
    ):
        if not is_plain(text) or len(text) > longest or text != text.strip():
            raise _bad_option(option, f"is one line of at most {longest} signs")
    if not details.name or not details.license:
        raise _bad_option("--license" if details.name else "--name", "cannot be empty")
    org = details.repo.partition("/")[0].casefold()
    if details.repo and (not is_repo(details.repo) or org in RESERVED_ORGS):
        raise _bad_option("--repo", "is the id of a repository, as in org/name")


def _bad_option(option: str, reason: str) -> StationError:
    return StationError(f"What {option} says {reason}. Nothing was changed.", code="bad_option")


def _check_file_names(intake: Intake) -> None:
    for _, path in intake.files:
        if not is_file_name(path.name):
            raise StationError(
                f"A file called '{path.name}' cannot be in a mirror. Nothing was changed.",
                hint="Give it a name of letters, digits, '.', '_', '-', '+' and '='.",
                code="bad_file_name",
            )


def _base_of(station: Station, intake: Intake, name: str) -> OfferedModel | None:
    """The model that an adapter is for, which must be offered or staged here."""
    if intake.kind != "adapter":
        if name:
            raise _bad_option("--base", "is for adapters alone")
        return None
    models = {model.name: model for model in station.models()}
    base = models.get(name)
    if name and base is None:
        raise StationError(
            f"No model called '{name}' is offered or staged here. Nothing was changed.",
            hint=_bases(models.values()),
            code="base_needed",
        )
    if base is None or base.kind != "generative":
        raise StationError(
            "An adapter names the model that it was made for, which is offered here too. Nothing "
            "was changed.",
            hint=_bases(models.values()),
            code="base_needed",
        )
    paths = [station.store.path_of(file.sha256) for file in base.files]
    check_belongs(read_adapter(intake.files[0][1]), paths, base.name)
    return base


def _bases(models: Iterable[OfferedModel]) -> str:
    names = [model.name for model in models if model.kind == "generative"]
    return f"Say with --base which: {', '.join(names) or 'there is none yet'}."
