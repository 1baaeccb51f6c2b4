"""The ledger of models: their files, where they came from, when they were last seen intact."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, astuple
from datetime import datetime
from typing import Final, NamedTuple

from app.domain.models import ModelCard, ModelFile, ModelKind, SiteFacts
from app.errors import UserFacingError
from app.vault.connection import Vault
from app.vault.errors import NotFoundError
from app.vault.sql import Connection, Row
from app.vault.times import from_us, now_us, to_us

_CARD: Final = (
    "SELECT id, name, kind, architecture, quantization, context_tokens, license, source, added,"
    " is_selected, parameters, dimension, crashes, failed_template, target, commit_id, reviewer,"
    " note, marking, targets_version, chat_template_sha256, base_sha256, revoked, replaced_by,"
    " settings FROM models"
)


_NO_SITE: Final = SiteFacts()


class Sighting(NamedTuple):
    """How a file looked, and in which run of the system: all alike means it was not touched.

    The time of change cannot be set by a program; the number alone may be used again.
    """

    inode: int
    mtime_ns: int
    ctime_ns: int
    boot: str


_UNSEEN: Final = (None, None, None, None)


class ModelExistsError(UserFacingError):
    """The ledger has a model of this name."""

    code = "model_exists"


class Ledger:
    """The models of one vault. The first that answers, or indexes, is selected by itself."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def add(
        self,
        *,
        name: str,
        kind: ModelKind,
        files: Sequence[ModelFile],
        architecture: str,
        quantization: str,
        context_tokens: int,
        license: str,  # noqa: A002 (the field's word)
        source: str,
        parameters: int = 0,
        dimension: int = 0,
        site: SiteFacts = _NO_SITE,
    ) -> ModelCard:
        """Enters a model whose files lie verified in the store.

        Raises:
            ModelExistsError: the name is taken; nothing was changed.
        """
        now = now_us()
        with self._vault.write() as connection:
            if connection.execute("SELECT 1 FROM models WHERE name = ?", (name,)).fetchone():
                raise ModelExistsError(
                    f"There is a model named '{name}' already. Nothing was changed.",
                    hint="Remove that one first, or import this one under another name.",
                )
            selected = connection.execute(
                "SELECT 1 FROM models WHERE kind = ? AND is_selected = 1", (kind.value,)
            ).fetchone()
            is_selected = kind.is_chosen and selected is None
            model = connection.execute(
                "INSERT INTO models (name, kind, architecture, quantization, context_tokens,"
                " license, source, added, parameters, dimension, is_selected, verified,"
                " target, commit_id, reviewer, note, marking, targets_version,"
                " chat_template_sha256, base_sha256)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(name, kind.value, architecture, quantization, context_tokens, license),
                    *(source, now, parameters, dimension, int(is_selected), now),
                    *astuple(site),
                ),
            ).lastrowid
            _add_files(connection, model, files)
            return _get(connection, name)

    def renew(
        self,
        name: str,
        *,
        files: Sequence[ModelFile],
        architecture: str,
        quantization: str,
        context_tokens: int,
        license: str,  # noqa: A002 (the field's word)
        source: str,
        parameters: int,
        dimension: int,
        site: SiteFacts,
    ) -> ModelCard:
        """Puts other files, that lie verified in the store, in place of a model's own.

        What was set for it, and whether it is the one in use, stays.

        Raises:
            NotFoundError: ``no_such_model``.
        """
        with self._vault.write() as connection:
            card = _get(connection, name)
            connection.execute(
                "UPDATE models SET architecture = ?, quantization = ?, context_tokens = ?,"
                " license = ?, source = ?, parameters = ?, dimension = ?, verified = ?,"
                " crashes = 0, revoked = NULL, replaced_by = '',"
                " target = ?, commit_id = ?, reviewer = ?, note = ?, marking = ?,"
                " targets_version = ?, chat_template_sha256 = ?, base_sha256 = ? WHERE id = ?",
                (
                    *(architecture, quantization, context_tokens, license, source, parameters),
                    *(dimension, now_us(), *astuple(site), card.id),
                ),
            )
            connection.execute("DELETE FROM model_files WHERE model = ?", (card.id,))
            _add_files(connection, card.id, files)
            return _get(connection, name)

    def list(self, kind: ModelKind | None = None) -> tuple[ModelCard, ...]:
        """All models, or those of one kind, in the order in which they came."""
        with self._vault.read() as connection:
            rows = connection.execute(
                f"{_CARD} WHERE ?1 IS NULL OR kind = ?1 ORDER BY id",
                (None if kind is None else kind.value,),
            ).fetchall()
            return tuple(_card(connection, row) for row in rows)

    def get(self, name: str) -> ModelCard:
        """One model.

        Raises:
            NotFoundError: ``no_such_model``.
        """
        with self._vault.read() as connection:
            return _get(connection, name)

    def select(self, name: str) -> ModelCard:
        """Makes it the one of its kind that is used.

        Raises:
            NotFoundError: ``no_such_model``.
        """
        with self._vault.write() as connection:
            card = _get(connection, name)
            connection.execute(
                "UPDATE models SET is_selected = 0 WHERE kind = ?", (card.kind.value,)
            )
            connection.execute("UPDATE models SET is_selected = 1 WHERE id = ?", (card.id,))
            return _get(connection, name)

    def remove(self, name: str) -> ModelCard:
        """Takes a model out and returns what it was; the next of its kind is selected instead.

        That is the oldest one that can be used; where none can, the oldest, which says why not.

        Raises:
            NotFoundError: ``no_such_model``.
        """
        with self._vault.write() as connection:
            card = _get(connection, name)
            connection.execute("DELETE FROM models WHERE id = ?", (card.id,))
            if card.is_selected:
                rows = connection.execute(f"{_CARD} WHERE kind = ?", (card.kind.value,)).fetchall()
                others = [_card(connection, row) for row in rows]
                chosen = min(others, key=lambda other: other.succession, default=None)
                if chosen is not None:
                    connection.execute(
                        "UPDATE models SET is_selected = 1 WHERE id = ?", (chosen.id,)
                    )
            return card

    def is_file_used(self, sha256: str) -> bool:
        """Whether any model has this file."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT 1 FROM model_files WHERE sha256 = ?", (sha256,)
            ).fetchone()
            return row is not None

    def file_digests(self) -> frozenset[str]:
        """The names in the store of all files that models have."""
        with self._vault.read() as connection:
            rows = connection.execute("SELECT DISTINCT sha256 FROM model_files")
            return frozenset(sha256 for (sha256,) in rows)

    def note_arriving(self, digests: Collection[str]) -> None:
        """Notes which files are about to be in the store without a model; none: all have one."""
        with self._vault.write() as connection:
            connection.execute("DELETE FROM arriving")
            connection.executemany(
                "INSERT INTO arriving VALUES (?)", [(digest,) for digest in digests]
            )

    def arriving(self) -> frozenset[str]:
        """The files that were noted so, by a process that may have ended since."""
        with self._vault.read() as connection:
            rows = connection.execute("SELECT sha256 FROM arriving")
            return frozenset(sha256 for (sha256,) in rows)

    def mark_verified(self, name: str, when: datetime | None) -> None:
        """Notes when all files were last seen intact; None when they were not."""
        with self._vault.write() as connection:
            card = _get(connection, name)
            connection.execute(
                "UPDATE models SET verified = ? WHERE id = ?",
                (None if when is None else to_us(when), card.id),
            )

    def count_crash(self, name: str) -> int:
        """Notes that loading it ended the worker once more; returns how often in a row."""
        with self._vault.write() as connection:
            card = _get(connection, name)
            connection.execute("UPDATE models SET crashes = crashes + 1 WHERE id = ?", (card.id,))
            return card.crashes + 1

    def set_site(self, name: str, license_id: str, site: SiteFacts) -> None:
        """Keeps what the site says now of a model whose files stay the same.

        Raises:
            NotFoundError: ``no_such_model``.
        """
        with self._vault.write() as connection:
            card = _get(connection, name)
            connection.execute(
                "UPDATE models SET license = ?, target = ?, commit_id = ?, reviewer = ?, note = ?,"
                " marking = ?, targets_version = ?, chat_template_sha256 = ?, base_sha256 = ?"
                " WHERE id = ?",
                (license_id, *astuple(site), card.id),
            )

    def set_revoked(self, revoked: Mapping[str, tuple[str, str]]) -> tuple[str, ...]:
        """Notes which models the site has taken back: digest of any file to reason and successor.

        One that is not among them any more may be used again.

        Returns:
            The names of those that were not taken back before.
        """
        with self._vault.write() as connection:
            cards = [_card(connection, row) for row in connection.execute(_CARD).fetchall()]
            fresh = []
            for card in cards:
                found = next((revoked[f.sha256] for f in card.files if f.sha256 in revoked), None)
                reason, replaced_by = found or (None, "")
                if (reason, replaced_by) == (card.revoked, card.replaced_by):
                    continue
                connection.execute(
                    "UPDATE models SET revoked = ?, replaced_by = ? WHERE id = ?",
                    (reason, replaced_by, card.id),
                )
                if reason is not None and card.revoked is None:
                    fresh.append(card.name)
            return tuple(fresh)

    def set_settings(self, name: str, settings: str) -> ModelCard:
        """Keeps what a person set for this model alone, as JSON text; empty for nothing.

        Raises:
            NotFoundError: ``no_such_model``.
        """
        with self._vault.write() as connection:
            card = _get(connection, name)
            connection.execute(
                "UPDATE models SET settings = ? WHERE id = ?", (settings or None, card.id)
            )
            return _get(connection, name)

    def sightings(self, name: str) -> dict[str, Sighting]:
        """How the files of a model looked when they were last read and right, by their digests."""
        with self._vault.read() as connection:
            rows = connection.execute(
                "SELECT sha256, inode, mtime_ns, ctime_ns, boot FROM model_files"
                " JOIN models ON id = model WHERE models.name = ? AND boot IS NOT NULL",
                (name,),
            )
            return {sha256: Sighting(*seen) for sha256, *seen in rows}

    def note_sightings(self, name: str, seen: Mapping[str, Sighting]) -> None:
        """Notes how files looked that were just read and right; one that is not named was not."""
        with self._vault.write() as connection:
            card = _get(connection, name)
            connection.executemany(
                "UPDATE model_files SET (inode, mtime_ns, ctime_ns, boot) = (?, ?, ?, ?)"
                " WHERE model = ? AND sha256 = ?",
                [(*seen.get(file.sha256, _UNSEEN), card.id, file.sha256) for file in card.files],
            )

    def clear_crashes(self, name: str) -> None:
        """Notes that it was loaded, or that somebody wants it to be tried again."""
        with self._vault.write() as connection:
            card = _get(connection, name)
            connection.execute("UPDATE models SET crashes = 0 WHERE id = ?", (card.id,))

    def note_template(self, name: str, failed: str) -> None:
        """Notes the SHA-256 of the model's own chat template that failed; empty: it did not."""
        with self._vault.write() as connection:
            card = _get(connection, name)
            connection.execute(
                "UPDATE models SET failed_template = ? WHERE id = ?", (failed, card.id)
            )

    def verified_at(self, name: str) -> datetime | None:
        """When all files were last seen intact."""
        with self._vault.read() as connection:
            row = connection.execute(
                "SELECT verified FROM models WHERE name = ?", (name,)
            ).fetchone()
            if row is None:
                raise _no_model(name)
            return None if row[0] is None else from_us(row[0])


def _get(connection: Connection, name: str) -> ModelCard:
    row = connection.execute(f"{_CARD} WHERE name = ?", (name,)).fetchone()
    if row is None:
        raise _no_model(name)
    return _card(connection, row)


def _card(connection: Connection, row: Row) -> ModelCard:
    number, name, kind, architecture, quantization, context_tokens, license_, source, *rest = row
    added, is_selected, parameters, dimension, crashes, failed_template, *rest = rest
    *site, revoked, replaced_by, settings = rest
    facts = SiteFacts(*site)
    files = connection.execute(
        "SELECT name, sha256, size_bytes FROM model_files WHERE model = ? ORDER BY position",
        (number,),
    )
    return ModelCard(
        id=number,
        name=name,
        kind=ModelKind(kind),
        files=tuple(ModelFile(*file) for file in files),
        architecture=architecture,
        quantization=quantization,
        context_tokens=context_tokens,
        license=license_,
        source=source,
        added=from_us(added),
        is_selected=bool(is_selected),
        parameters=parameters,
        dimension=dimension,
        crashes=crashes,
        failed_template=failed_template,
        revoked=revoked,
        replaced_by=replaced_by,
        settings=settings or "",
        **asdict(facts),
    )


def _add_files(connection: Connection, model: int | None, files: Sequence[ModelFile]) -> None:
    connection.executemany(
        "INSERT INTO model_files (model, position, name, sha256, size_bytes)"
        " VALUES (?, ?, ?, ?, ?)",
        [
            (model, position, file.name, file.sha256, file.size_bytes)
            for position, file in enumerate(files)
        ],
    )


def _no_model(name: str) -> NotFoundError:
    return NotFoundError(
        f"There is no model named '{name}'.",
        hint="List them with: cloister models list",
        code="no_such_model",
    )
