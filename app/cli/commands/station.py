"""`station`: the publisher's side of a mirror. Needs no vault."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from app.cli.context import Context, cancellable
from app.cli.errors import EXIT_DONE, ConfirmationNeededError, NotConfirmedError
from app.cli.output import counted
from app.cli.passphrase import read_passphrase
from app.cli.progress import bar, follow
from app.mirror.following import Signers
from app.mirror.publishing import publish as publish_tree
from app.mirror.station import Station
from app.mirror.station_files import STAGEABLE
from app.mirror.station_rules import Thresholds
from app.mirror.station_signing import Consent, Proposal
from app.mirror.targets import OfferedModel, Revocation
from app.security.keys import wipe
from app.services.station import Details, stage

_REASON = "The site has taken this model back."
_TO_LOCK_APART = (
    "All these key files open with the one passphrase that was just given: whoever has it and "
    "them can sign as everybody. Each holder gives theirs another before it leaves this machine: "
    "openssl pkcs8 -topk8 -v2 aes-256-cbc -v2prf hmacWithSHA256 -iter 1000000 -in OLD.pem -out "
    "NEW.pem; then delete the old files. Or holders bring keys of their own: station rotate "
    "--public. See 'Running a mirror of models'."
)
_YES = "yes"


def init(context: Context) -> int:
    """Makes the keys and the first root of a new mirror."""
    arguments = context.arguments
    thresholds = Thresholds(
        root=(arguments.root_keys, arguments.root_threshold),
        targets=(arguments.targets_keys, arguments.targets_threshold),
    )
    thresholds.check()
    with _passphrase(context, is_new=True) as secret:
        station = Station.create(arguments.folder, secret, thresholds)
    roles = station.status().roles
    root = station.folder / "root.json"
    context.output.record(
        {
            "station": str(station.folder),
            "trust_root": str(root),
            "roles": {
                role.role: {
                    "keys": [str(station.keys / f"{name}.pem") for name in role.keys],
                    "threshold": role.threshold,
                    "expires": role.expires,
                }
                for role in roles
            },
        }
    )
    context.output.text(f"The station is ready: {station.folder}")
    context.output.text(f"  the trust root for every client: {root}")
    for role in roles:
        context.output.text(
            f"  {role.role}: {counted(len(role.keys), 'key')}, {role.threshold} must sign"
        )
    context.output.text("Give each key file to its holder, keep copies apart, and lock root away.")
    context.output.note(_TO_LOCK_APART)
    return EXIT_DONE


def add(context: Context) -> int:
    """Stages a model after the pre-check."""
    arguments = context.arguments
    details = Details(
        name=arguments.name,
        license=arguments.license,
        repo=arguments.repo,
        commit=arguments.commit or "",
        reviewer=arguments.reviewer,
        note=arguments.note,
        marking=arguments.marking,
        base=arguments.base,
        kind=arguments.kind,
    )
    with Station(arguments.folder) as station, cancellable() as token, bar(context.output) as shown:
        staged = stage(
            station,
            arguments.files,
            details,
            in_place=arguments.replace,
            on_progress=follow(shown),
            cancel=token,
        )
        waiting = station.waiting()
    context.output.record(
        {
            "target": staged.target,
            "kind": staged.kind,
            "files": [{"path": p, "sha256": s, "bytes": n} for p, s, n in staged.files],
            "pending_signatures": staged.pending_signatures,
        }
    )
    context.output.text(f"Staged '{details.name}' ({staged.kind}): {staged.target}")
    for path, sha256, size_bytes in staged.files:
        context.output.text(f"  {sha256}  {size_bytes:>14,}  {path.rpartition('/')[2]}")
    _tell_waiting(context, waiting)
    return EXIT_DONE


def sign(context: Context) -> int:
    """Adds one key holder's signature to what waits for it."""
    arguments = context.arguments
    consent = Consent(
        expect=arguments.expect or "",
        agree=partial(_agree, context),
        lower_threshold=arguments.lower_threshold,
    )
    with Station(arguments.folder) as station:
        station.check_signing(arguments.key)
        with _passphrase(context) as secret:
            signed = station.sign(arguments.key, secret, consent)
        waiting = station.waiting()
    context.output.record(
        {**asdict(signed), "pending_signatures": waiting[signed.role], "pending": waiting}
    )
    context.output.text(f"Signed {signed.role} {signed.sha256}.")
    _tell_waiting(context, waiting)
    return EXIT_DONE


def _agree(context: Context, proposal: Proposal) -> None:
    """Shows what is to be signed; a person who did not name its digest is asked."""
    is_asked = not context.arguments.expect and _can_ask()
    tell = context.output.note if is_asked else context.output.text
    tell(f"To be signed: {proposal.role} {proposal.sha256}, which would:")
    for change in proposal.changes:
        tell(f"  {change}")
    if is_asked:
        context.output.ask(f"To sign it, type '{_YES}':")
        if sys.stdin.readline().strip() != _YES:
            raise NotConfirmedError(
                "The word was not typed. Nothing was signed.",
                hint=f"It is: {_YES}. A script signs with --expect {proposal.sha256}",
            )


def _can_ask() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def publish(context: Context) -> int:
    """Makes the static files that any web server can show, and a stick can hold."""
    arguments = context.arguments
    with Station(arguments.folder) as station, bar(context.output) as shown:
        asked = partial(read_passphrase, context.options)
        with Signers(station.keys, asked, key_files=tuple(arguments.key)) as signers:
            published = publish_tree(
                station,
                arguments.to,
                signers,
                renew_only=arguments.renew,
                link=arguments.link,
                on_progress=follow(shown),
            )
        waiting = station.waiting()
    record = asdict(published)
    context.output.record({"published": str(record.pop("path")), **record})
    shows = f"{counted(published.models, 'model')} in {counted(published.targets, 'file')}"
    if published.is_changed:
        context.output.text(f"Published {shows} as version {published.version} to {published.path}")
    else:
        context.output.text(
            f"Nothing to do: {published.path} shows version {published.version} already, "
            f"{shows}, all of it whole."
        )
    how = " with --renew, while changes wait for signatures" if waiting else ""
    context.output.text(f"  publish again before {published.expires}{how}")
    return EXIT_DONE


def revoke(context: Context) -> int:
    """Stages the end of a model."""
    arguments = context.arguments
    with Station(arguments.folder) as station:
        taken = station.revoke(
            arguments.name,
            reason=arguments.reason or _REASON,
            replaced_by=arguments.replaced_by,
        )
        waiting = station.waiting()
    entry, name = taken.entry, taken.model.name
    context.output.record(
        {
            "revoked": name,
            "was_published": entry is not None,
            "sha256": [] if entry is None else list(entry.sha256),
            "reason": "" if entry is None else entry.reason,
            "replaced_by": "" if entry is None else entry.replaced_by,
            "adapters": list(taken.adapters),
            "pending_signatures": waiting.get("targets", 0),
        }
    )
    if entry is None:
        context.output.text(f"'{name}' was never published: it waits no more, and may be added.")
    else:
        context.output.text(f"Staged: '{name}' is taken back, for good. {entry.reason}")
    if taken.is_newer_dropped:
        context.output.note(
            "Its new version, which only waited, is dropped; it may be added again."
        )
    if taken.adapters:
        context.output.note(
            f"Still offered, though made for it: {', '.join(taken.adapters)}. Nobody can use "
            "them without it: revoke them too."
        )
    if taken.pointing:
        context.output.note(
            f"Users of what was taken back before are told to use it: {', '.join(taken.pointing)}."
        )
    _tell_waiting(context, waiting)
    return EXIT_DONE


def discard(context: Context) -> int:
    """Drops what waits for signatures, after showing it."""
    role: str | None = context.arguments.role
    with Station(context.arguments.folder) as station:
        agree = partial(_agree_to_discard, context)
        discarded = station.discard(STAGEABLE if role is None else (role,), agree)
        waiting = station.waiting()
    context.output.record({"discarded": list(discarded), "pending": waiting})
    context.output.text(
        f"Discarded what waited for {' and '.join(discarded)}. What is published, and key files, "
        "are as they were."
    )
    _tell_waiting(context, waiting)
    return EXIT_DONE


def _agree_to_discard(context: Context, roles: Sequence[str], changes: Sequence[str]) -> None:
    """Shows what is to be dropped, and asks who did not say so already."""
    confirmed: str | None = context.arguments.confirm
    is_asked = confirmed is None
    if is_asked and not _can_ask():
        raise ConfirmationNeededError(
            "There is no terminal to ask on. Nothing was discarded.",
            hint=f"Look at 'station status'. For scripts: --confirm {_YES}",
        )
    tell = context.output.note if is_asked else context.output.text
    tell(f"To be discarded, with the signatures that it has ({', '.join(roles)}):")
    for change in changes:
        tell(f"  {change}")
    if is_asked:
        context.output.ask(f"To discard it, type '{_YES}':")
        confirmed = sys.stdin.readline().strip()
    if confirmed != _YES:
        raise NotConfirmedError(
            "The word was not typed. Nothing was discarded.", hint=f"It is: {_YES}."
        )


def rotate(context: Context) -> int:
    """Stages new keys for a role, or a new date."""
    arguments = context.arguments
    role = arguments.role
    with Station(arguments.folder) as station:
        names: tuple[str, ...] = ()
        if arguments.renew:
            station.renew(role)
        else:
            names = station.rotate(
                role,
                partial(read_passphrase, context.options, is_new=True),
                lost=arguments.lost,
                public=arguments.public,
            )
        made = () if arguments.public else names
        files = [str(station.keys / f"{name}.pem") for name in made]
        waiting = station.waiting()
    pending = {"root": 0, "targets": 0, **waiting}
    context.output.record(
        {
            "role": role,
            "keys": files,
            "names": list(names),
            "pending_signatures": sum(pending.values()),
            "pending": pending,
        }
    )
    for file in files:
        context.output.text(f"  new key: {file}")
    for file, name in zip(arguments.public, names, strict=False):
        context.output.text(f"  {file} is now {name}")
    _tell_waiting(context, waiting)
    return EXIT_DONE


def status(context: Context) -> int:
    """What is published, what waits, who must sign, what runs out."""
    folder: Path = context.arguments.folder
    with Station(folder) as station:
        state = station.status()
    context.output.record(
        {
            "station": str(folder),
            "trust_root": str(folder / "root.json"),
            "roles": {role.role: asdict(role) for role in state.roles},
            "changes": list(state.changes),
            "models": list(map(_model_record, state.models)),
            "revoked": list(map(_revocation_record, state.revoked)),
            "staged_models": list(map(_model_record, state.staged_models)),
            "staged_revoked": list(map(_revocation_record, state.staged_revoked)),
            "pending_signatures": sum(role.pending_signatures for role in state.roles),
        }
    )
    table = [
        [
            role.role,
            f"{role.threshold} of {len(role.keys)}",
            str(role.version or "-"),
            role.expires[:10] or "-",
            f"{role.pending_signatures} more" if role.pending_signatures else "",
            ", ".join(role.signed_by),
        ]
        for role in state.roles
    ]
    context.output.table(["role", "sign", "version", "until", "missing", "signed by"], table)
    to_sign = [f"{role.role} {role.staged_sha256}" for role in state.roles if role.staged_sha256]
    for title, lines in (
        ("To be signed (station sign --expect SHA256):", to_sign),
        ("Waiting:", state.changes),
        ("Offered:", [f"{model.name} ({model.kind}, {model.license})" for model in state.models]),
        ("Taken back:", [f"{one.model}: {one.reason}" for one in state.revoked]),
    ):
        if lines:
            context.output.text(title)
            for line in lines:
                context.output.text(f"  {line}")
    return EXIT_DONE


def _model_record(model: OfferedModel) -> dict[str, Any]:
    return {**asdict(model), "sha256": model.sha256}


def _revocation_record(entry: Revocation) -> dict[str, Any]:
    return {
        "model": entry.model,
        "reason": entry.reason,
        "replaced_by": entry.replaced_by,
        "revoked_at": entry.revoked_at,
        "sha256": list(entry.sha256),
    }


@contextmanager
def _passphrase(context: Context, *, is_new: bool = False) -> Iterator[bytearray]:
    """The passphrase, in its one buffer, wiped afterwards."""
    secret = read_passphrase(context.options, is_new=is_new)
    try:
        yield secret
    finally:
        wipe(secret)


def _tell_waiting(context: Context, waiting: Mapping[str, int]) -> None:
    """What each document that waits still needs: all of them are published together."""
    for role, count in waiting.items():
        if count:
            context.output.text(f"  {role}: {counted(count, 'more signature')} needed.")
    if not waiting:
        context.output.text("Nothing waits for signatures.")
    elif not any(waiting.values()):
        context.output.text("Enough have signed: publish it.")
