"""Taking a model back: what a revocation names, what it leaves behind, and when it makes no sense.

A model that was never published is on no machine: it only stops waiting, and its weights stay free.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.mirror.errors import StationError
from app.mirror.targets import OfferedModel, Revocation, is_plain


@dataclass(frozen=True, slots=True)
class Lists:
    """The models and revocations of the list that waits, and of the published one."""

    models: Sequence[OfferedModel]
    revoked: Sequence[Revocation]
    published_models: Sequence[OfferedModel]
    published_revoked: Sequence[Revocation]


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A model that goes from the list that waits.

    ``entry`` is None where it was never published. ``adapters`` are made for it and still offered;
    ``pointing`` were taken back before it, and name it as what takes their place.
    """

    model: OfferedModel
    entry: Revocation | None
    adapters: tuple[str, ...]
    pointing: tuple[str, ...]

    @property
    def is_newer_dropped(self) -> bool:
        """Whether another version than the published one waited, which goes with it, unbanned."""
        files = {file.sha256 for file in self.model.files}
        return self.entry is not None and files.isdisjoint(self.entry.sha256)


def take_back(lists: Lists, name: str, *, reason: str, replaced_by: str) -> TakenBack:
    """What taking back the model of this name comes to; changes nothing.

    Of a model whose new version only waits, the published version is revoked.

    Raises:
        StationError: there is no such model, it replaces itself or is replaced by none that is
            offered, or the reason cannot be shown.
    """
    models = {model.name: model for model in lists.models}
    if name not in models:
        raise _not_offered(lists, name)
    _check_replacement(lists, name, replaced_by)
    if not reason.strip() or not is_plain(reason):
        raise StationError(
            "A reason is one line of text that users can read. Nothing was changed.",
            hint="Say with --reason why the model is taken back.",
            code="bad_reason",
        )
    model = models[name]
    published = next((one for one in lists.published_models if one.name == name), None)
    bases = {one.sha256 for one in (model, published) if one is not None}
    return TakenBack(
        model=model,
        entry=None if published is None else _entry(published, reason.strip(), replaced_by),
        adapters=tuple(one.name for one in lists.models if one.base_sha256 in bases),
        pointing=tuple(entry.model for entry in lists.revoked if entry.replaced_by == name),
    )


def _entry(model: OfferedModel, reason: str, replaced_by: str) -> Revocation:
    return Revocation(
        sha256=_weights(model),
        model=model.name,
        reason=reason,
        replaced_by=replaced_by,
        revoked_at=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    )


def _weights(model: OfferedModel) -> tuple[str, ...]:
    """The digests that tell a model; others share its tokenizer, and its description perhaps."""
    files = [file for file in model.files if not file.file.endswith((".json", ".txt"))]
    return tuple(file.sha256 for file in files or model.files)


def _check_replacement(lists: Lists, name: str, replaced_by: str) -> None:
    if replaced_by == name:
        raise StationError(
            f"'{name}' cannot take its own place. Nothing was changed.",
            hint="Name another model with --replaced-by, or leave it out.",
            code="bad_replacement",
        )
    if not replaced_by or replaced_by in {model.name for model in lists.models}:
        return
    if replaced_by in {entry.model for entry in lists.revoked}:
        raise StationError(
            f"'{replaced_by}' was taken back itself, and takes no other's place. Nothing was "
            "changed.",
            hint=_offered(lists),
            code="bad_replacement",
        )
    raise StationError(
        f"There is no model '{replaced_by}' to take its place. Nothing was changed.",
        hint=_offered(lists),
        code="no_such_model",
    )


def _not_offered(lists: Lists, name: str) -> StationError:
    if name in {entry.model for entry in lists.published_revoked}:
        return StationError(
            f"'{name}' was taken back already. Nothing was changed.",
            hint=_offered(lists),
            code="revoked_already",
        )
    if name in {entry.model for entry in lists.revoked}:
        return StationError(
            f"That '{name}' is taken back is staged already. Nothing was changed.",
            hint="Sign and publish it; or drop all that waits: cloister station discard DIR",
            code="revoked_already",
        )
    return StationError(
        f"There is no model '{name}' to revoke. Nothing was changed.",
        hint=_offered(lists),
        code="no_such_model",
    )


def _offered(lists: Lists) -> str:
    return f"There are: {', '.join(model.name for model in lists.models) or 'none'}."
