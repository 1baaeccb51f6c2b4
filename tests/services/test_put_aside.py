"""A model whose loading ends the worker twice in a row is put aside until somebody says so."""

import pytest

from app.domain.audit import AuditEvent
from app.domain.models import MAX_CRASHES
from app.engine.errors import ModelCrashedError
from app.services.model_errors import ModelPutAsideError
from tests.services.conftest import Desk


def _crash(desk: Desk) -> None:
    desk.engine.crashing_loads = 1
    with pytest.raises(ModelCrashedError) as caught:
        desk.models.load_selected()
    assert caught.value.error_code == "model_not_loadable"


def _put_aside(desk: Desk) -> None:
    for _ in range(MAX_CRASHES):
        assert not desk.models.get("scripted").is_put_aside
        _crash(desk)


def test_it_is_not_loaded_again(desk: Desk) -> None:
    _put_aside(desk)
    with pytest.raises(ModelPutAsideError) as caught:
        desk.models.load_selected()
    assert (caught.value.error_code, caught.value.exit_code) == ("model_put_aside", 3)
    assert desk.engine.loads == 0


def test_the_record_says_how_often_it_happened(desk: Desk) -> None:
    _put_aside(desk)
    with pytest.raises(ModelPutAsideError):
        desk.models.load_selected()
    loads = [heard for heard in desk.audit.all if heard.event is AuditEvent.MODEL_LOAD]
    assert [(heard.outcome, heard.detail) for heard in loads] == [
        ("model_not_loadable", {"crashes": 1}),
        ("model_not_loadable", {"crashes": 2}),
        ("model_put_aside", {"crashes": 2}),
    ]


def test_one_that_loads_in_between_begins_anew(desk: Desk) -> None:
    _crash(desk)
    assert desk.models.load_selected() is not None
    assert desk.models.get("scripted").crashes == 0
    desk.models.unload()
    _crash(desk)
    assert not desk.models.get("scripted").is_put_aside


def test_to_use_it_is_not_yet_to_try_it_again(desk: Desk) -> None:
    _put_aside(desk)
    assert desk.models.use("scripted").is_put_aside
    assert not desk.models.use("scripted", again=True).is_put_aside
    assert desk.models.load_selected() is not None


def test_a_refusal_of_another_kind_is_not_counted(desk: Desk) -> None:
    path = desk.store.path_of(desk.models.digest("scripted"))
    path.chmod(0o600)
    path.write_bytes(b"changed")
    for _ in range(MAX_CRASHES + 1):
        with pytest.raises(Exception, match="damaged or missing"):
            desk.models.load_selected()
    assert desk.models.get("scripted").crashes == 0
