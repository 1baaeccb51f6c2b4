"""The grammar of the commands that run a station, the publisher's side of a mirror."""

import argparse
from collections.abc import Callable

from app.cli import values

_KINDS = ("generative", "adapter", "embedder", "ocr", "reranker")
_ROLES = ("root", "targets", "snapshot", "timestamp")


def station(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Adds the commands to the group that ``command`` adds to."""
    init = _command(command, "init", "make a new mirror's keys and trust")
    for role in ("root", "targets"):
        init.add_argument(
            f"--{role}-keys",
            type=values.count,
            default=3,
            metavar="N",
            help=f"Keys of the role {role}; without it 3.",
        )
        init.add_argument(
            f"--{role}-threshold",
            type=values.count,
            default=2,
            metavar="M",
            help="How many of them must sign; without it 2.",
        )
    _add(command)
    sign = _command(command, "sign", "add one key holder's signature")
    sign.add_argument(
        "--key",
        type=values.path,
        required=True,
        metavar="FILE",
        help="The holder's key file, DIR/keys/targets-1.pem at first.",
    )
    sign.add_argument(
        "--expect",
        type=values.sha256,
        default=None,
        metavar="SHA256",
        help="Sign only this, as 'station status' prints it; without it a terminal asks, and a "
        "script signs whatever waits.",
    )
    _flag(sign, "--lower-threshold", "Let fewer holders be enough than now, if the root says so.")
    publish = _command(command, "publish", "make the static files of the mirror, or of a stick")
    publish.add_argument(
        "--to", type=values.path, required=True, metavar="FOLDER", help="Where to make them."
    )
    publish.add_argument(
        "--key",
        type=values.path,
        action="append",
        default=[],
        metavar="FILE",
        help="A key file of snapshot or timestamp that is not in the station's folder.",
    )
    _flag(
        publish,
        "--link",
        "Large files are the station's own by another name, and take no room twice: only where "
        "nobody else can write to the folder.",
    )
    _flag(publish, "--renew", "Renew the dates alone; what waits for signatures goes on waiting.")
    revoke = _command(command, "revoke", "take a model back: not offered, not loaded any more")
    revoke.add_argument("name", metavar="NAME", help="The model's name.")
    _text(revoke, "--reason", "What users are told; without it that the site took it back.")
    _text(revoke, "--replaced-by", "The name of the model that takes its place.")
    rotate = _command(command, "rotate", "new keys for a role, or a new date")
    rotate.add_argument(
        "--role", type=_one_of(_ROLES), required=True, metavar="ROLE", help=_names(_ROLES)
    )
    rotate.add_argument(
        "--lost",
        action="append",
        default=[],
        metavar="KEY",
        help="Replace this key alone, such as targets-2; without it all keys of the role.",
    )
    rotate.add_argument(
        "--public",
        type=values.path,
        action="append",
        default=[],
        metavar="FILE",
        help="A holder's own public key, made elsewhere; without it keys are made here.",
    )
    _flag(rotate, "--renew", "Keep the keys; only the date of the role is new.")
    discard = _command(command, "discard", "drop what is staged and not published")
    discard.add_argument(
        "--role",
        type=_one_of(("root", "targets")),
        default=None,
        metavar="ROLE",
        help="Only what waits for root, or for targets, the list of models; without it all.",
    )
    discard.add_argument(
        "--confirm", default=None, metavar="WORD", help="For scripts: yes; else it is asked for."
    )
    _command(command, "status", "what is published, what waits, who must sign, what runs out")


def _add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    add = _command(command, "add", "stage a model, an adapter or an embedder's folder")
    add.add_argument(
        "files", nargs="+", type=values.path, metavar="FILE", help="A file, each part, or a folder."
    )
    for name, what in (("--name", "What users call it."), ("--license", "Its licence.")):
        add.add_argument(name, required=True, metavar="TEXT", help=what)
    _text(add, "--repo", "The repository it came from, as in org/name; without it one of the site.")
    add.add_argument(
        "--commit", type=values.commit, default=None, metavar="HEX", help="The commit there."
    )
    _text(add, "--reviewer", "Who looked at it.")
    _text(add, "--note", "A line for users.")
    _text(add, "--marking", "The highest marking that it is approved for; without it any.")
    _text(add, "--base", "Of an adapter: the name of the model that it was made for.")
    add.add_argument(
        "--kind",
        type=_one_of(_KINDS),
        default=None,
        metavar="KIND",
        help=f"{_names(_KINDS)}; without it found out, but for ocr and reranker.",
    )
    _flag(add, "--replace", "Put it in the place of the model of that name.")


def _command(
    command: Callable[[str, str], argparse.ArgumentParser], name: str, text: str
) -> argparse.ArgumentParser:
    parser = command(name, text)
    parser.add_argument("folder", type=values.path, metavar="DIR", help="The station's folder.")
    return parser


def _text(parser: argparse.ArgumentParser, name: str, text: str) -> None:
    parser.add_argument(name, default="", metavar="TEXT", help=text)


def _flag(parser: argparse.ArgumentParser, name: str, text: str) -> None:
    parser.add_argument(name, action="store_true", default=False, help=text)


def _names(known: tuple[str, ...]) -> str:
    return f"{', '.join(known[:-1])} or {known[-1]}"


def _one_of(known: tuple[str, ...]) -> Callable[[str], str]:
    def chosen(text: str) -> str:
        if text not in known:
            raise argparse.ArgumentTypeError(f"'{text}' is none of {_names(known)}")
        return text

    return chosen
