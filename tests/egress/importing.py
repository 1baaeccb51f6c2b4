"""Imports everything under a hook that refuses the network, in a process of its own.

Usage: ``importing.py [--torch] [--planted FOLDER]`` prints one JSON object: what was imported, and
each attempt to reach a network or start a program, with the module that was being imported.
``FOLDER`` holds modules that leak, to show that the hook sees it.
"""

import importlib
import importlib.metadata
import ipaddress
import json
import pkgutil
import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import app
from app.workers.environment import forbid_calling_home

_CHECKOUT = Path(__file__).resolve().parents[2]

_NETWORK = (
    *("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"),
    *("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"),
    *("urllib.Request", "http.client.connect", "ftplib.connect", "smtplib.connect"),
    *("imaplib.open", "poplib.connect", "nntplib.connect", "telnetlib.Telnet.open"),
)
_PROGRAMS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "pty.spawn")
# Slow, and one test alone of the suite may import torch: these are for the acceptance run.
_TORCH = ("torch", "sentence_transformers", "transformers", "onnx", "onnxscript", "safetensors")
_OURS_WITH_TORCH = frozenset({"app.index.worker.export", "app.index.worker.prepare"})


class Refused(BaseException):
    """Not an ``Exception``: a library may not swallow it on its way out."""


class Hook:
    """Refuses and notes; ``during`` is the module whose import is under way."""

    def __init__(self) -> None:
        self.during = ""
        self.seen: dict[str, list[str]] = defaultdict(list)

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event in _NETWORK:
            what = f"{event} {arguments[1] if event.startswith('socket.') else arguments[0]}"
            if _asks_for_a_port_of_its_own(event, arguments):
                self.seen["own_ports"].append(f"{self.during}: {what}")
            else:
                self.seen["network"].append(f"{self.during}: {what}")
                raise Refused(what)
        elif event in _PROGRAMS:
            self.seen["programs"].append(f"{self.during}: {arguments[0]}")
            raise FileNotFoundError(arguments[0])  # as if it were not installed


def _asks_for_a_port_of_its_own(event: str, arguments: tuple[Any, ...]) -> bool:
    """Whether IPv6 is there, some ask by binding a socket to this machine itself; nothing is sent.

    In our sealed processes there is not even the socket.
    """
    if event != "socket.bind" or not isinstance(arguments[1], tuple):
        return False
    host, port = arguments[1][:2]
    return port == 0 and ipaddress.ip_address(host).is_loopback


def locked_distributions() -> list[str]:
    """Names of all that the lock of the product pins."""
    lock = (_CHECKOUT / "requirements.lock").read_text()
    return re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)


def modules_of(distribution: str) -> list[str]:
    """Top-level modules that a distribution installed."""
    files = importlib.metadata.distribution(distribution).files or []
    tops = {file.parts[0] for file in files if file.suffix in {".py", ".so"}}
    names = {top.partition(".")[0] for top in tops}
    return sorted(name for name in names if name.isidentifier())


def modules_of_ours() -> list[str]:
    """Every module of the product but those that import torch."""
    found = [module.name for module in pkgutil.walk_packages(app.__path__, "app.")]
    return [name for name in found if name not in _OURS_WITH_TORCH]


def import_all(hook: Hook, names: Iterable[str]) -> tuple[list[str], dict[str, str]]:
    """Imports one after the other; returns what was, and what could not be and why."""
    imported: list[str] = []
    failed: dict[str, str] = {}
    for name in names:
        hook.during = name
        try:
            importlib.import_module(name)
            imported.append(name)
        except Refused:
            failed[name] = "refused"
        except Exception as error:  # noqa: BLE001 (told; the test judges it)
            failed[name] = f"{type(error).__name__}: {error}"
    return imported, failed


def main(arguments: list[str]) -> None:
    """One round."""
    forbid_calling_home()
    hook = Hook()
    sys.addaudithook(hook)
    distributions = {name: modules_of(name) for name in locked_distributions()}
    names = [name for modules in distributions.values() for name in modules]
    names += modules_of_ours()
    if "--torch" in arguments:
        names += [*_TORCH, *sorted(_OURS_WITH_TORCH)]
    if "--planted" in arguments:
        folder = Path(arguments[arguments.index("--planted") + 1])
        sys.path.insert(0, str(folder))
        names += sorted(file.stem for file in folder.glob("*.py"))
    imported, failed = import_all(hook, names)
    told = {"distributions": distributions, "imported": imported, "failed": failed}
    sys.stdout.write(json.dumps({**told, "settings": settings(), **hook.seen}) + "\n")


def settings() -> dict[str, object]:
    """What two libraries with a habit of calling home say that they were told."""
    hub = importlib.import_module("huggingface_hub.constants")
    chroma = importlib.import_module("chromadb.config")
    return {
        "HF_HUB_OFFLINE": hub.HF_HUB_OFFLINE,
        "HF_HUB_DISABLE_TELEMETRY": hub.HF_HUB_DISABLE_TELEMETRY,
        "HF_HUB_DISABLE_XET": hub.HF_HUB_DISABLE_XET,
        "HF_HUB_DISABLE_UPDATE_CHECK": hub.HF_HUB_DISABLE_UPDATE_CHECK,
        "HF_HUB_DISABLE_IMPLICIT_TOKEN": hub.HF_HUB_DISABLE_IMPLICIT_TOKEN,
        "HF_HOME": hub.HF_HOME,
        "ANONYMIZED_TELEMETRY": chroma.Settings().anonymized_telemetry,
    }


if __name__ == "__main__":
    main(sys.argv[1:])
