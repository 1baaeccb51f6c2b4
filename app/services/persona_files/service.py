"""Brings personas and prompts in from a file, whole or not at all, and writes them out."""

import os
import re
import stat
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Generic

from app.domain.audit import AuditEvent, AuditSink
from app.domain.named import Named
from app.domain.personas import MOST_NAME_CHARS, MOST_PERSONAS
from app.domain.prompts import MOST_PROMPTS
from app.domain.visible import folded
from app.errors import UserFacingError
from app.policy.schema import ChatsPolicy
from app.services import personas, prompts
from app.services.chat_export import ExportFailedError, ExportForbiddenError, writing_out
from app.services.chat_import import ImportForbiddenError
from app.services.persona_files.errors import (
    LargePersonaFileError,
    NothingToWriteError,
    PersonaFileError,
    TwiceInFileError,
)
from app.services.personas import PersonaService
from app.services.prompts import PromptService
from app.settings import built_in
from app.vault.connection import Vault

MOST_FILE_BYTES: Final = 32 << 20
_SUBJECT: Final = "personas"  # in the record of events
_COPY_CHARS: Final = 8  # of a number behind a name
_NUMBER: Final = re.compile(r" \(\d+\)$")  # as ``_free_name`` gives it


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a file, by names; ``renamed`` came in under another name than in the file.

    ``present`` are here already, just as they are in the file.
    """

    personas: tuple[str, ...]
    prompts: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...]
    present: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and where."""

    path: Path
    personas: int
    prompts: int
    size_bytes: int


class PersonaFiles:
    """Files of personas and prompts, as far as the site allows."""

    def __init__(
        self,
        vault: Vault,
        *,
        home: Path,
        policy: ChatsPolicy,
        audit: AuditSink,
    ) -> None:
        self._vault = vault
        self._personas = PersonaService(vault)
        self._prompts = PromptService(vault)
        self._home = home
        self._policy = policy
        self._audit = audit

    @property
    def may_export(self) -> bool:
        """Whether the site lets them leave the vault."""
        return self._policy.may_export

    @property
    def may_import(self) -> bool:
        """Whether the site lets them in."""
        return self._policy.may_import

    def import_file(self, path: Path) -> Imported:
        """Brings in all that a file holds; what is here is not changed.

        One that is here just so is left alone; one of a name that is taken comes in under
        another.

        Raises:
            PersonaFileError, BadPersonaError, BadPromptError, ImportForbiddenError: nothing came
                in.
            AuditUnwritableError.
        """
        try:
            if not self._policy.may_import:
                raise ImportForbiddenError(
                    "Your site does not let chats, personas and prompts be imported. Nothing was "
                    "changed.",
                    hint="Ask the administrator (chats.import).",
                )
            imported = self._taken(path)
        except UserFacingError as error:
            self._audit.record(
                AuditEvent.PERSONA_IMPORT, subject=_SUBJECT, outcome=error.error_code
            )
            raise
        self._audit.record(
            AuditEvent.PERSONA_IMPORT,
            subject=_SUBJECT,
            detail={
                "personas": len(imported.personas),
                "prompts": len(imported.prompts),
                "present": len(imported.present),
            },
        )
        return imported

    def export(
        self,
        path: Path,
        *,
        personas_named: Sequence[str] | None = None,
        prompts_named: Sequence[str] | None = None,
        replaces: bool = False,
    ) -> Exported:
        """Writes those that are named, or all that people made, where no names are given.

        The file has mode 0600 and its name once it is whole. ``replaces``: someone was asked.

        Raises:
            ExportForbiddenError, ExportExistsError, ExportFailedError, NothingToWriteError.
            NotFoundError: ``no_such_persona``, ``no_such_prompt``; nothing was written.
            AuditUnwritableError: nothing was written.
        """
        try:
            return self._exported(path, personas_named, prompts_named, replaces=replaces)
        except UserFacingError as error:
            self._audit.record(AuditEvent.EXPORT, subject=_SUBJECT, outcome=error.error_code)
            raise

    def _taken(self, path: Path) -> Imported:
        from app.services.persona_files import form  # noqa: PLC0415 (an unlock does not wait)

        found_personas, found_prompts = form.read(_content(path), path.name)
        new_personas = _checked(found_personas, personas.checked, "persona")
        new_prompts = _checked(found_prompts, prompts.checked, "prompt")
        with self._vault.write():  # all of it, or nothing
            own_prompts = [one.prompt for one in built_in.PROMPTS]
            of_personas = _placed(new_personas, self._personas.own(), built_in.PERSONAS)
            of_prompts = _placed(new_prompts, self._prompts.own(), own_prompts)
            _refuse_too_many("personas", of_personas, self._personas.own(), MOST_PERSONAS)
            _refuse_too_many("prompts", of_prompts, self._prompts.own(), MOST_PROMPTS)
            for persona, _ in of_personas.new:
                self._personas.add(persona)
            for prompt, _ in of_prompts.new:
                self._prompts.add(prompt)
        return Imported(
            personas=tuple(one.name for one, _ in of_personas.new),
            prompts=tuple(one.name for one, _ in of_prompts.new),
            renamed=(*of_personas.renamed, *of_prompts.renamed),
            present=(*of_personas.present, *of_prompts.present),
        )

    def _exported(
        self,
        path: Path,
        personas_named: Sequence[str] | None,
        prompts_named: Sequence[str] | None,
        *,
        replaces: bool,
    ) -> Exported:
        from app.services.persona_files import form  # noqa: PLC0415 (an unlock does not wait)

        if not self._policy.may_export:
            raise ExportForbiddenError(
                "Your site does not let chats, personas and prompts be exported. Nothing was "
                "written.",
                hint="Ask the administrator (chats.export).",
            )
        is_all = personas_named is None and prompts_named is None
        chosen = [self._personas.get(name) for name in personas_named or ()]
        texts = [self._prompts.get(name) for name in prompts_named or ()]
        if is_all:
            chosen, texts = list(self._personas.own()), list(self._prompts.own())
        if not (chosen or texts):
            raise NothingToWriteError(
                "There are no personas and no prompts of your own. Nothing was written.",
                hint="Those that come with Cloister are exported by name.",
            )
        if path.parent.resolve().is_relative_to(self._home.resolve()):
            raise ExportFailedError(
                f"'{path}' lies in the data folder itself. Nothing was written.",
                hint="Choose a place outside it.",
                code="export_in_home",
            )
        data = form.write(chosen, texts)
        with writing_out(path, replaces=replaces) as stream:
            stream.write(data)
            # Before the file has its name: where nothing may go unrecorded, nothing leaves.
            self._audit.record(
                AuditEvent.EXPORT,
                subject=_SUBJECT,
                detail={"personas": len(chosen), "prompts": len(texts), "bytes": len(data)},
            )
        return Exported(path, len(chosen), len(texts), len(data))


@dataclass(frozen=True, slots=True)
class _Placed(Generic[Named]):
    """What of a file is new, with its name there, and what is here already."""

    new: tuple[tuple[Named, str], ...]
    present: tuple[str, ...]

    @property
    def renamed(self) -> tuple[tuple[str, str], ...]:
        """The names in the file and those here, where they are not the same."""
        return tuple((was, one.name) for one, was in self.new if one.name != was)


def _checked(
    found: Sequence[Named], check: Callable[[Named], Named], kind: str
) -> tuple[Named, ...]:
    """All of one kind as they would be kept.

    Raises:
        BadPersonaError, BadPromptError: the first one that cannot be; its place is told.
        TwiceInFileError: two are called alike.
    """
    kept: dict[str, Named] = {}
    for place, one in enumerate(found, 1):
        try:
            checked = check(one)
        except UserFacingError as error:
            raise type(error)(
                f"The {kind} at place {place} of the file: {error.message}", hint=error.hint
            ) from None
        if folded(checked.name) in kept:
            raise TwiceInFileError(
                f"The file has two {kind}s named '{checked.name}'. Nothing was imported.",
                hint="Give one of them another name in the file.",
            )
        kept[folded(checked.name)] = checked
    return tuple(kept.values())


def _placed(
    found: Sequence[Named], here: Sequence[Named], built_ins: Sequence[Named]
) -> _Placed[Named]:
    known: dict[str, Named] = {folded(one.name): one for one in here}
    taken = {*known, *(folded(one.name) for one in built_ins), *(folded(o.name) for o in found)}
    numbered: dict[str, list[Named]] = {}  # by what stands before the number
    for one in here:
        numbered.setdefault(folded(_NUMBER.sub("", one.name)), []).append(one)
    new: list[tuple[Named, str]] = []
    present: list[str] = []
    for one in found:
        is_free = folded(one.name) not in known and not any(
            folded(one.name) == folded(own.name) for own in built_ins
        )
        if known.get(folded(one.name)) == one:
            present.append(one.name)
        elif is_free:
            new.append((one, one.name))
        elif any(
            replace(had, name=one.name) == one
            for had in numbered.get(folded(_beginning(one.name)), ())
        ):
            present.append(one.name)  # it came in before, under another name
        else:
            renamed = replace(one, name=_free_name(one.name, taken))
            taken.add(folded(renamed.name))
            new.append((renamed, one.name))
    return _Placed(tuple(new), tuple(present))


def _refuse_too_many(kinds: str, placed: _Placed[Named], here: Sequence[Named], most: int) -> None:
    if len(placed.new) + len(here) > most:
        raise LargePersonaFileError(
            f"With those of the file there would be more than {most} {kinds}. "
            "Nothing was imported.",
            hint="Remove some that are not used, or import fewer.",
        )


def _free_name(name: str, taken: Collection[str]) -> str:
    """The name with the first number behind it that nothing is called by."""
    stem = _beginning(name)
    number = 2
    while folded(f"{stem} ({number})") in taken:
        number += 1
    return f"{stem} ({number})"


def _beginning(name: str) -> str:
    """As much of a name as leaves room for a number."""
    return name[: MOST_NAME_CHARS - _COPY_CHARS].rstrip()


def _content(path: Path) -> bytes:
    """The file, if it is one: to open a pipe would wait for whoever writes to it."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise PersonaFileError(f"'{path}' is not a file.", hint="Name the file itself.")
        with os.fdopen(descriptor, "rb") as stream:
            data = stream.read(MOST_FILE_BYTES + 1)
    except OSError as error:
        raise PersonaFileError(
            f"'{path}' cannot be read ({os.strerror(error.errno or 0)}). Nothing was imported.",
            hint="Check the name, and whether you may read it.",
            code="path_not_found" if isinstance(error, FileNotFoundError) else None,
        ) from error
    if len(data) > MOST_FILE_BYTES:
        raise LargePersonaFileError(
            f"'{path.name}' is larger than {MOST_FILE_BYTES >> 20} MiB. Nothing was imported.",
            hint="Is it the right file? Personas and prompts take a few kilobytes.",
        )
    return data
