"""How a model is loaded is chosen for it, kept in the vault, and forgotten with it."""

import json
from pathlib import Path

import pytest

from app.domain.engine import CacheType
from app.domain.models import Fit, FitVerdict, OfferKind
from app.engine.hardware import Room
from app.services.model_errors import CacheTypeUnsupportedError
from app.services.model_rows import ModelRow
from tests.fit.forms import Form, write_form
from tests.services.conftest import Desk

SMALL = Form("llama", 2, 256, 512, 4, 2)
LARGE = Form("llama", 16, 1024, 2816, 16, 16)
ODD = Form("llama", 2, 320, 512, 4, 4)  # heads of 80, which no block of 32 divides


def add(desk: Desk, folder: Path, name: str, form: Form) -> None:
    path = folder / f"{name}.gguf"
    write_form(path, form)
    desk.models.import_file(path, name=name)


def row(desk: Desk, name: str) -> ModelRow:
    return next(row for row in desk.models.list() if row.card.name == name)


def verdict(desk: Desk, name: str) -> FitVerdict:
    return row(desk, name).verdict


def test_a_choice_is_loaded_with_and_told(desk: Desk, tmp_path: Path) -> None:
    add(desk, tmp_path, "Small", SMALL)
    desk.models.use("Small", context_tokens=2048, cache_type=CacheType.Q8_0)
    told = verdict(desk, "Small")
    assert (told.context_tokens, told.cache_type) == (2048, CacheType.Q8_0)
    loaded = desk.models.load_selected("Small")
    assert loaded is not None
    assert loaded.context_tokens == 2048
    desk.models.use("Small", context_tokens=4096)
    assert verdict(desk, "Small").cache_type is CacheType.Q8_0  # what is not named stays
    desk.models.use("Small", context_tokens=0, cache_type=CacheType.F16, gpu_layers=-1)
    assert verdict(desk, "Small").context_tokens == 8192
    assert verdict(desk, "Small").cache_type is CacheType.F16


def test_a_choice_goes_with_its_model(desk: Desk, tmp_path: Path) -> None:
    add(desk, tmp_path, "Small", SMALL)
    desk.models.use("Small", context_tokens=2048)
    desk.models.remove("Small")
    add(desk, tmp_path, "Small", SMALL)
    assert verdict(desk, "Small").context_tokens == 8192


def test_heads_that_no_block_divides_keep_their_numbers(desk: Desk, tmp_path: Path) -> None:
    add(desk, tmp_path, "Odd", ODD)
    add(desk, tmp_path, "Small", SMALL)
    desk.models.use("Small")
    with pytest.raises(CacheTypeUnsupportedError) as caught:
        desk.models.use("Odd", context_tokens=1024, cache_type=CacheType.Q8_0)
    assert caught.value.error_code == "cache_type_unsupported"
    selected = desk.models.selected()
    assert selected is not None
    assert selected.name == "Small"
    assert verdict(desk, "Odd").context_tokens == 8192


def test_where_one_does_not_fit_the_largest_that_does_is_offered_last(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(desk, tmp_path, "Small", SMALL)
    add(desk, tmp_path, "Large", LARGE)
    desk.models.use("Large", context_tokens=32_768)
    needed = verdict(desk, "Large").needed_bytes
    room = Room(needed - 500 * 10**6)
    monkeypatch.setattr("app.engine.devices.Hardware.room", lambda *_: room)
    told = verdict(desk, "Large")
    assert told.fit is Fit.NO
    assert [offer.kind for offer in told.offers] == [
        OfferKind.CONTEXT,
        OfferKind.CACHE,
        OfferKind.MODEL,
    ]
    assert told.offers[-1].model == "Small"
    assert told.offers[-1].needed_bytes == verdict(desk, "Small").needed_bytes
    assert told.offers[-1].text.startswith("'Small' fits: ")
    taken = told.offers[1]
    desk.models.use("Large", context_tokens=taken.context_tokens, cache_type=taken.cache_type)
    assert verdict(desk, "Large").fit is Fit.YES


@pytest.mark.parametrize(
    "kept",
    [
        *("{", "[]", "null", "[" * 5000, '{"context_tokens":-1}', '{"context_tokens":"1"}'),
        *('{"cache_type":"q9"}', '{"gpu_layers":-2}', '{"gpu_layers":1e9}'),
    ],
)
def test_what_is_no_choice_is_none(desk: Desk, tmp_path: Path, kept: str) -> None:
    add(desk, tmp_path, "Small", SMALL)
    desk.ledger.set_settings("Small", kept)
    told = verdict(desk, "Small")
    assert (told.context_tokens, told.cache_type, told.gpu_layers) == (8192, CacheType.F16, 0)


def test_what_else_is_kept_for_a_model_stays(desk: Desk, tmp_path: Path) -> None:
    add(desk, tmp_path, "Small", SMALL)
    desk.ledger.set_settings("Small", '{"temperature":0.5,"context_tokens":1024}')
    desk.models.use("Small", context_tokens=2048)
    kept = json.loads(desk.ledger.get("Small").settings)
    assert kept == {"temperature": 0.5, "context_tokens": 2048}
    desk.models.use("Small", context_tokens=0)
    assert json.loads(desk.ledger.get("Small").settings) == {"temperature": 0.5}
