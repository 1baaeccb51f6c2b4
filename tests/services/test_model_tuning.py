"""What is set for one model alone, and adapters that are attached to it."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.bench.random_adapter import write_random_adapter
from app.bench.random_model import Shape, write_random_model
from app.domain.audit import AuditEvent
from app.domain.engine import CacheType
from app.domain.model_settings import AttachedAdapter, ModelSettings
from app.domain.models import MAX_CRASHES, Fit, ModelKind, SiteFacts, TemplateUse
from app.engine.errors import AdapterCrashedError, AdapterMismatchError
from app.errors import UserFacingError
from app.services import model_settings
from app.services.model_errors import AdapterAloneError, ModelPutAsideError
from app.services.model_rows import ModelRow
from app.services.model_tuning import NotAnAdapterError
from app.settings.errors import BadSettingError
from app.settings.fields import Settings
from tests.services.conftest import Desk

TINY = Shape(layers=2, width=64, inner=128, heads=2, kv_heads=1, context=1024)
WIDE = Shape(layers=2, width=128, inner=128, heads=2, kv_heads=1, context=1024)


@dataclass(frozen=True)
class Files:
    """A model, an adapter that was made for it, and one that was not."""

    base: Path
    adapter: Path
    stranger: Path


@pytest.fixture(scope="module")
def files(starter: Path, tmp_path_factory: pytest.TempPathFactory) -> Files:
    folder = tmp_path_factory.mktemp("tuning")
    (tokenizer,) = starter.glob("*.gguf")
    made = Files(folder / "base.gguf", folder / "adapter.gguf", folder / "stranger.gguf")
    write_random_model(made.base, tokenizer, TINY)
    write_random_adapter(made.adapter, made.base, name="Harbour terms")
    wide = folder / "wide.gguf"
    write_random_model(wide, tokenizer, WIDE)
    write_random_adapter(made.stranger, wide, name="Stranger")
    wide.unlink()
    return made


@pytest.fixture
def desk(desk: Desk, files: Files) -> Desk:
    """With the model in use and both adapters."""
    desk.models.import_file(files.base, name="Base")
    desk.models.import_file(files.adapter)
    desk.models.import_file(files.stranger)
    desk.models.use("Base")
    return desk


def row(desk: Desk, name: str) -> ModelRow:
    return next(row for row in desk.models.list() if row.card.name == name)


def test_an_adapter_is_listed_with_the_models_it_can_be_attached_to(desk: Desk) -> None:
    adapter, stranger = row(desk, "Harbour terms"), row(desk, "Stranger")

    assert adapter.card.kind is ModelKind.ADAPTER
    assert not adapter.card.is_selected
    assert (adapter.bases, adapter.made_for) == (("Base",), "Random weights")
    assert (stranger.bases, stranger.verdict.fit) == ((), Fit.UNKNOWN)


def test_an_adapter_goes_with_the_model_that_the_signatures_name_and_no_other(
    desk: Desk, tmp_path: Path, starter: Path
) -> None:
    (tokenizer,) = starter.glob("*.gguf")
    write_random_model(tmp_path / "twin.gguf", tokenizer, replace(TINY, context=2048))
    desk.models.import_file(tmp_path / "twin.gguf", name="Twin")
    assert row(desk, "Harbour terms").bases == ("Base", "Twin")  # as far as its file can tell

    signed = SiteFacts(base_sha256=desk.models.digest("Twin"))
    desk.ledger.set_site("Harbour terms", "mit", signed)

    assert row(desk, "Harbour terms").bases == ("Twin",)
    with pytest.raises(AdapterMismatchError):
        desk.models.tuning.attach("Base", [("Harbour terms", 1.0)])
    assert row(desk, "Base").attached == ()
    desk.models.tuning.attach("Twin", [("Harbour terms", 1.0)])
    assert [one.card.name for one in row(desk, "Twin").attached] == ["Harbour terms"]


def test_an_adapter_does_not_answer_by_itself(desk: Desk) -> None:
    with pytest.raises(AdapterAloneError):
        desk.models.use("Harbour terms")
    assert desk.models.selected() == desk.models.get("Base")


def test_a_model_is_loaded_with_its_adapters_by_their_scale(desk: Desk) -> None:
    desk.models.load_selected()
    desk.models.tuning.attach("Base", [("Harbour terms", 0.5)])

    desk.models.load_selected()

    (adapter,) = desk.engine.settings.adapters
    assert (adapter.file, adapter.scale) == (
        desk.store.path_of(desk.models.get("Harbour terms").sha256),
        0.5,
    )
    assert row(desk, "Base").attached[0].card.name == "Harbour terms"
    assert row(desk, "Base").verdict.needed_bytes > row(desk, "Base").card.size_bytes
    loads = [heard for heard in desk.audit.all if heard.event is AuditEvent.MODEL_LOAD]
    assert loads[-1].detail == {"adapters": desk.models.digest("Harbour terms")[:16]}

    desk.models.tuning.attach("Base", [("Harbour terms", 0.0)])
    desk.models.load_selected()
    assert desk.engine.settings.adapters == ()


def test_an_adapter_that_was_changed_is_not_loaded(desk: Desk) -> None:
    desk.models.tuning.attach("Base", [("Harbour terms", 1.0)])
    path = desk.store.path_of(desk.models.digest("Harbour terms"))
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.chmod(0o600)
    path.write_bytes(content)

    with pytest.raises(UserFacingError, match="'Harbour terms' is damaged"):
        desk.models.load_selected()
    assert desk.engine.loads == 0


@pytest.mark.parametrize(
    ("name", "wanted", "error"),
    [
        ("Base", [("Stranger", 1.0)], AdapterMismatchError),
        ("Base", [("scripted", 1.0)], NotAnAdapterError),
        ("Harbour terms", [], NotAnAdapterError),
        ("Base", [("Harbour terms", 2.5)], BadSettingError),
        ("Base", [("Harbour terms", float("nan"))], BadSettingError),
        ("Base", [("Harbour terms", 1.0), ("Harbour terms", 1.0)], BadSettingError),
    ],
)
def test_what_cannot_be_attached_changes_nothing(
    desk: Desk, name: str, wanted: list[tuple[str, float]], error: type[UserFacingError]
) -> None:
    desk.models.tuning.attach("Base", [("Harbour terms", 0.75)])

    with pytest.raises(error):
        desk.models.tuning.attach(name, wanted)

    assert [one.scale for one in row(desk, "Base").attached] == [0.75]


def test_a_removed_adapter_is_taken_off_for_good(desk: Desk, files: Files) -> None:
    desk.models.tuning.attach("Base", [("Harbour terms", 1.0)])
    desk.models.load_selected()

    desk.models.remove("Harbour terms")
    assert desk.models.loaded is None
    desk.models.import_file(files.adapter)

    assert row(desk, "Base").attached == ()


def test_an_adapter_that_ends_the_engine_twice_is_put_aside_and_the_model_is_not(
    desk: Desk,
) -> None:
    desk.models.tuning.attach("Base", [("Harbour terms", 1.0)])
    for _ in range(MAX_CRASHES):
        desk.engine.crashing_loads = 1
        with pytest.raises(AdapterCrashedError):
            desk.models.load_selected()

    with pytest.raises(ModelPutAsideError, match="The adapter 'Harbour terms' was put aside"):
        desk.models.load_selected()
    assert not desk.models.get("Base").is_put_aside

    desk.models.use("Harbour terms", again=True)
    assert desk.models.load_selected() is not None


def test_what_is_set_for_a_model_takes_the_place_of_the_settings(desk: Desk) -> None:
    desk.models.tuning.change("Base", {"temperature": "0.7", "context_tokens": 1024})

    desk.chat.ask("How warm is it?")

    assert desk.engine.requests[-1].sampling.temperature == 0.7
    assert desk.engine.requests[-1].sampling.top_k == Settings().top_k
    assert desk.engine.settings.context_tokens == 1024
    assert desk.models.tuned(Settings(), "scripted") == Settings()

    desk.models.tuning.change("Base", {"temperature": None})
    desk.chat.ask("And now?")
    assert desk.engine.requests[-1].sampling.temperature == Settings().temperature


def test_another_form_of_prompts_is_used_where_it_was_chosen(desk: Desk) -> None:
    desk.models.tuning.change("Base", {"prompt_form": "llama-3"})

    desk.models.load_selected()

    template = row(desk, "Base").template
    assert template is not None
    assert (template.use, template.family) == (TemplateUse.CHOSEN, "llama-3")
    assert template.approved_sha256 == ""
    assert desk.engine.settings.prompt_form == "llama-3"


@pytest.mark.parametrize(
    "change",
    [{"temperature": 3}, {"seed": 1}, {"prompt_form": "klingon"}, {"theme": "dark"}],
)
def test_what_is_not_allowed_is_refused_in_words(desk: Desk, change: dict[str, object]) -> None:
    with pytest.raises(BadSettingError) as caught:
        desk.models.tuning.change("Base", change)
    assert caught.value.message.endswith("Nothing was changed.")
    assert desk.models.tuning.get("Base") == ModelSettings()


def test_what_is_kept_comes_back() -> None:
    own = ModelSettings(
        context_tokens=4096,
        cache_type=CacheType.Q8_0,
        gpu_layers=0,
        min_p=0.1,
        prompt_form="chatml",
        adapters=(AttachedAdapter("Harbour terms", 0.5),),
    )
    assert model_settings.decode(model_settings.encode(own)) == own


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "{",
        "[]",
        "[" * 5000,
        '{"cache_type": "q9", "gpu_layers": -2, "context_tokens": -1}',
        '{"temperature": 9, "top_k": "many", "later": 1, "prompt_form": 3}',
        '{"adapters": [{"name": "a"}, {"scale": 1}, 3, {"name": "a", "scale": 9}]}',
        '{"adapters": 3}',
    ],
)
def test_what_cannot_be_understood_any_more_gives_way(kept: str) -> None:
    assert model_settings.decode(kept) == ModelSettings()
