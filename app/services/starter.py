"""The starter models that set-up left beside the installation, as its manifest lists them."""

import sys
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.domain.models import ModelKind
from app.errors import UserFacingError

STARTER_FOLDER = Path(sys.prefix) / "share" / "cloister" / "starter"


class StarterDamagedError(UserFacingError):
    """A starter file is not the one that set-up wrote."""

    code = "starter_damaged"


class _File(msgspec.Struct, frozen=True):
    name: str
    path: str
    sha256: str
    bytes: int


class _Model(msgspec.Struct, frozen=True):
    name: str
    kind: ModelKind
    license: str
    files: tuple[_File, ...]


class _Manifest(msgspec.Struct, frozen=True):
    schema: int
    models: tuple[_Model, ...]


@dataclass(frozen=True, slots=True)
class StarterModel:
    """One model: role of each file to its path and digest, main file first."""

    name: str
    kind: ModelKind
    license: str
    files: tuple[tuple[str, Path, str], ...]

    def check(self, role: str, sha256: str) -> None:
        """Compares a digest with the manifest's.

        Raises:
            StarterDamagedError: they differ.
        """
        if any(name == role and known != sha256 for name, _, known in self.files):
            raise StarterDamagedError(
                f"The starter model '{self.name}' is not the one that set-up wrote.",
                hint="Run 'make setup' again.",
            )


def starter_models(folder: Path = STARTER_FOLDER) -> tuple[StarterModel, ...]:
    """The models of the manifest; empty where set-up left none.

    Raises:
        StarterDamagedError: the manifest is there but unreadable.
    """
    try:
        manifest = msgspec.json.decode((folder / "manifest.json").read_bytes(), type=_Manifest)
    except FileNotFoundError:
        return ()
    except (OSError, msgspec.MsgspecError) as error:
        raise StarterDamagedError(
            "The list of starter models is damaged.", hint="Run 'make setup' again."
        ) from error
    return tuple(
        StarterModel(
            model.name,
            model.kind,
            model.license,
            tuple((file.name, folder / file.path, file.sha256) for file in model.files),
        )
        for model in manifest.models
    )
