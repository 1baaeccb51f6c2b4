"""What the site took back, and what can be used in its place."""

from collections.abc import Iterable, Mapping

import msgspec

from app.domain.models import ModelCard
from app.mirror.targets import OfferedModel, Revocation


def by_digest(revoked: Iterable[Revocation]) -> dict[str, Revocation]:
    """What was taken back, by the digest of each of its files."""
    return {digest: entry for entry in revoked for digest in entry.sha256}


def revocation_of(model: OfferedModel, revoked: Mapping[str, Revocation]) -> Revocation | None:
    """Why the site took a model back, by ``by_digest``; None if it did not."""
    return next((revoked[f.sha256] for f in model.files if f.sha256 in revoked), None)


def with_successors(
    revoked: Mapping[str, Revocation],
    models: Iterable[OfferedModel],
    installed: Iterable[ModelCard],
) -> dict[str, Revocation]:
    """The same entries, each naming what can be used in its place now, by the name it has here.

    A replacement that was taken back itself gives way to its own; where the chain ends in one that
    has none, nothing is named.
    """
    successors = _Successors(revoked, models, installed)
    return {
        digest: msgspec.structs.replace(entry, replaced_by=successors.usable(entry.replaced_by))
        for digest, entry in revoked.items()
    }


class _Successors:
    def __init__(
        self,
        revoked: Mapping[str, Revocation],
        models: Iterable[OfferedModel],
        installed: Iterable[ModelCard],
    ) -> None:
        self._revoked = revoked
        self._offered = {model.name: model for model in models}
        self._entries = {entry.model: entry for entry in revoked.values()}
        self._names = {tuple(file.sha256 for file in card.files): card.name for card in installed}

    def usable(self, name: str) -> str:
        passed: set[str] = set()
        while name and (entry := self._entry(name)) is not None:
            if name in passed:
                return ""
            passed.add(name)
            name = entry.replaced_by
        model = self._offered.get(name)
        files = () if model is None else tuple(file.sha256 for file in model.files)
        return self._names.get(files, name)

    def _entry(self, name: str) -> Revocation | None:
        """Why the model of this name was taken back; one of its name may be offered since."""
        model = self._offered.get(name)
        if model is not None:
            return revocation_of(model, self._revoked)
        return self._entries.get(name)
