"""What would be different if what waits were published: each thing by name, old value and new.

Key holders read this before they sign, so nothing that a signature covers is left out. The metadata
may be a stranger's: no text of it can drive a terminal, or look like a line of ours.
"""

import dataclasses
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import msgspec
from securesystemslib.signer import Key
from tuf.api.metadata import Root, Targets

from app.mirror.station_files import ROLES, StationFiles
from app.mirror.station_keys import NAME_FIELD, name_of
from app.mirror.station_lists import (
    keys_of,
    offered_by,
    published_targets,
    require_signed,
    revoked_by,
)
from app.mirror.targets import (
    MODELS_PREFIX,
    REVOKED_TARGET,
    OfferedModel,
    Revocation,
    TargetCustom,
    is_sha256,
)

_ABSENT: Final = "nothing"
_TOLD_FACTS: Final = frozenset(field.name for field in msgspec.structs.fields(TargetCustom))
_USUAL_KEY: Final = {"keytype": "ed25519", "scheme": "ed25519"}
_DATES: Final = frozenset({"version", "expires"})


def changes_of(files: StationFiles, payload: Root | Targets) -> tuple[str, ...]:
    """What this payload would change if it were published now, line by line.

    Raises:
        StationError: what was published is not signed, so that nothing can be told against it.
    """
    require_signed(files)
    if isinstance(payload, Root):
        return tuple(_root_changes(files.root(), payload))
    return tuple(_list_changes(files, published_targets(files), payload))


def _root_changes(before: Root, after: Root) -> list[str]:
    found = []
    for role in ROLES:
        old, new = before.roles[role].threshold, after.roles[role].threshold
        if old != new:
            fewer = ", FEWER THAN BEFORE" if new < old else ""
            found.append(f"{role}: {new} must sign, was {old}{fewer}")
        were, are = _told_keys(before, role), _told_keys(after, role)
        found += [f"{role}: new key {key}" for key in are if key not in were]
        found += [f"{role}: no longer key {key}" for key in were if key not in are]
    found += _differences("root: ", _rest_of_root(before), _rest_of_root(after))
    return [*(found or ["renew the date of the root"]), *_dates("root", before, after)]


def _list_changes(files: StationFiles, published: Targets | None, staged: Targets) -> list[str]:
    before = {model.name: model for model in offered_by(published)} if published else {}
    after = {model.name: model for model in offered_by(staged)}
    found: list[str] = []
    for name, model in after.items():
        found += _told(
            f"offer {_json(name)}",
            {} if name not in before else _facts(before[name]),
            _facts(model),
            is_new=name not in before,
        )
    for name in before:
        if name not in after:
            found.append(f"no longer offer {_json(name)}")
    known = revoked_by(files, published) if published else ()
    found += _revocation_changes(known, revoked_by(files, staged))
    rest = _rest_of_list(published) if published else _rest_of_list(Targets())
    found += _differences("list: ", rest, _rest_of_list(staged))
    if not found:
        found = ["renew the date of the list of models"]
        if published is None:
            found = ["begin with an empty list of models"]
    return [*found, *_dates("list", published, staged)]


def _revocation_changes(before: Sequence[Revocation], after: Sequence[Revocation]) -> list[str]:
    """Two entries of the same model and files are one, changed perhaps."""
    were = {(entry.model, entry.sha256): entry for entry in before}
    are = {(entry.model, entry.sha256): entry for entry in after}
    found: list[str] = []
    for key, entry in are.items():
        old = were.get(key)
        found += _told(
            f"revoke {_json(entry.model)}",
            {} if old is None else _reasons(old),
            _reasons(entry),
            is_new=old is None,
        )
    for key, entry in were.items():
        if key not in are:
            found.append(f"NO LONGER REVOKE {_json(entry.model)}: it could be loaded again")
            found += [f"  {name}: {_json(value)}" for name, value in _reasons(entry).items()]
    return found


def _told(
    title: str, before: Mapping[str, object], after: Mapping[str, object], *, is_new: bool
) -> list[str]:
    """A new thing with all that is known of it; of a known one what is not as it was."""
    if is_new:
        return [title, *(f"  {name}: {_json(value)}" for name, value in after.items() if value)]
    lines = _differences("  ", before, after)
    return [f"change: {title}", *lines] if lines else []


def _facts(model: OfferedModel) -> dict[str, object]:
    facts: dict[str, object] = {
        field.name: getattr(model, field.name)
        for field in dataclasses.fields(model)
        if field.name not in {"name", "files"}
    }
    for part, file in enumerate(model.files, 1):
        where = f"file {file.target}"
        facts[f"{where} sha256"] = file.sha256
        facts[f"{where} bytes"] = file.size_bytes
        facts[f"{where} as"] = f"{file.role}, {part} of {len(model.files)}"
    return facts


def _reasons(entry: Revocation) -> dict[str, object]:
    files = {f"sha256 {number}": digest for number, digest in enumerate(entry.sha256, 1)}
    return {
        "reason": entry.reason,
        "replaced_by": entry.replaced_by,
        "revoked_at": entry.revoked_at,
        **files,
    }


def _told_keys(root: Root, role: str) -> list[str]:
    return [_told_key(key) for key in keys_of(root, role)]


def _told_key(key: Key) -> str:
    """The whole of it: two keys of one name, or one key under two ids, are told apart."""
    facts, public = key.to_dict(), key.keyval.get("public")
    name = name_of(key)
    usual = {**_USUAL_KEY, "keyval": {"public": public}, NAME_FIELD: name}
    if facts == usual and isinstance(public, str) and is_sha256(public):  # 32 bytes too
        return f"{name} Ed25519 {_shown(public)}, id {_shown(key.keyid)}"
    return f"{name or 'without a name'} {_json({**facts, 'keyid': key.keyid})}"


def _rest_of_root(root: Root) -> dict[str, Any]:
    """What is not told of each role."""
    rest: dict[str, Any] = {k: v for k, v in root.to_dict().items() if k not in _DATES}
    used = {keyid for role in root.roles.values() for keyid in role.keyids}
    rest["keys"] = {keyid: key for keyid, key in rest["keys"].items() if keyid not in used}
    rest["roles"] = {
        name: {k: v for k, v in role.items() if k not in {"keyids", "threshold"}}
        for name, role in rest["roles"].items()
    }
    return rest


def _rest_of_list(targets: Targets) -> dict[str, Any]:
    """What is told neither of the models nor of those that were taken back."""
    rest: dict[str, Any] = {k: v for k, v in targets.to_dict().items() if k not in _DATES}
    for path, target in rest["targets"].items():
        if path != REVOKED_TARGET and not path.startswith(MODELS_PREFIX):
            continue
        target["hashes"] = {k: v for k, v in target["hashes"].items() if k != "sha256"}
        target.pop("length")
        if path != REVOKED_TARGET:
            custom = target.get("custom", {})
            target["custom"] = {k: v for k, v in custom.items() if k not in _TOLD_FACTS}
    return rest


def _dates(what: str, before: Root | Targets | None, after: Root | Targets) -> list[str]:
    version = f"{what}: version {after.version}"
    until = f"{what}: lasts until {after.expires.isoformat()}"
    if before is None:
        return [version, until]
    return [
        f"{version}, was {before.version}",
        f"{until}, was {before.expires.isoformat()}",
    ]


def _differences(
    prefix: str, before: Mapping[str, object], after: Mapping[str, object]
) -> list[str]:
    old, new = dict(_flat(before)), dict(_flat(after))
    return [
        f"{prefix}{_shown(name)}: {new.get(name, _ABSENT)}, was {old.get(name, _ABSENT)}"
        for name in (*new, *(name for name in old if name not in new))
        if old.get(name) != new.get(name)
    ]


def _flat(values: Mapping[str, object], above: str = "") -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        if isinstance(value, Mapping) and value:
            yield from _flat(value, f"{above}{name} ")
        elif not isinstance(value, Mapping):
            yield f"{above}{name}", _json(value)


def _json(value: object) -> str:
    return _shown(json.dumps(value, ensure_ascii=False, sort_keys=True))


def _shown(text: str) -> str:
    """On one line, every sign visible."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)
