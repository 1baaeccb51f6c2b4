"""Homes that are cheap to open: the real App over the real vault, small models, a scripted engine.

The cost of the passphrase is a constructor argument of ``App``, which no option, variable or
policy can lower; everything else is as the product does it.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from app import assembly
from app.bootstrap import App
from app.domain.engine import Engine
from app.domain.models import ModelKind
from app.policy.schema import SitePolicy
from app.security.kdf import Argon2idCost
from app.services.session import Session
from app.services.starter import STARTER_FOLDER, StarterModel, starter_models
from app.vault.connection import Vault
from tests.cheap import COST
from tests.cli.gguf_files import write_giant
from tests.fakes.engine import ScriptedEngine
from tests.fakes.index import DIMENSION, WordIndex

PASSPHRASE = b"torture run, nothing secret"
BACKUP_PASSPHRASE = b"a backup of the torture run"


def app_of(home: Path, *, cost: Argon2idCost = COST) -> App:
    """The composition root of one home, without the starter models."""
    return App(home=home, policy=SitePolicy(), kdf_cost=cost, starters=())


def use_light_workers(engine: Engine | None = None, *, is_engine_real: bool = False) -> None:
    """Has every session of this process embed by hashed words and answer by script.

    The extract worker stays the real one, and the engine's where that is asked for.
    """
    of_product = assembly.Workers.of_product

    def light(*arguments: Any, **options: Any) -> assembly.Workers:
        workers = replace(of_product(*arguments, **options), index=WordIndex())
        return workers if is_engine_real else replace(workers, engine=engine or ScriptedEngine())

    assembly.Workers.of_product = light  # type: ignore[method-assign]


def make_home(folder: Path, *, with_starter: bool = False) -> Path:
    """A new home with one small model that answers and one that embeds; the starter if asked."""
    home = folder / "home"
    session = app_of(home).create(bytearray(PASSPHRASE))
    try:
        if with_starter:
            session.models.import_starters([_answering_starter()])
        session.models.import_file(write_giant(folder / "small.gguf"), name="scripted")
        session.models.import_file(write_small_embedder(folder / "embedder"))
        session.models.use("scripted")
    finally:
        session.close()
    return home


@contextmanager
def opened(home: Path, passphrase: bytes = PASSPHRASE) -> Iterator[Session]:
    """The home, unlocked by the product's own way; its slots are not raised."""
    session = app_of(home).unlock(bytearray(passphrase))
    try:
        yield session
    finally:
        session.close()


def vault_of(session: Session) -> Vault:
    """The vault below a session, for looking at all of it."""
    return session.history._conversations._vault


def _answering_starter() -> StarterModel:
    return next(m for m in starter_models() if m.kind is ModelKind.GENERATIVE)


def write_small_embedder(folder: Path) -> Path:
    """An embedder's folder: the starter's tokenizer beside a file that stands for the weights."""
    folder.mkdir()
    (folder / "embedder.onnx").write_bytes(bytes(1024))
    (folder / "tokenizer.json").write_bytes(
        (STARTER_FOLDER / "embedder/tokenizer.json").read_bytes()
    )
    described = json.loads((STARTER_FOLDER / "embedder/embedder.json").read_bytes())
    (folder / "embedder.json").write_text(json.dumps({**described, "dimension": DIMENSION}))
    return folder
