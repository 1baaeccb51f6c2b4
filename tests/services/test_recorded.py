"""Which acts of the services are recorded, and with what."""

import pytest

from app.domain.audit import AuditEvent
from app.errors import UserFacingError
from tests.services.conftest import Desk


def test_a_question_is_recorded_by_ids_before_its_answer_begins(desk: Desk) -> None:
    answer = desk.chat.ask("What is a secret word?")
    (asked,) = [heard for heard in desk.audit.all if heard.event is AuditEvent.QUESTION]
    assert asked.subject == f"m{answer.id - 1}"
    assert asked.detail == {
        "conversation": f"c{answer.conversation}",
        "model": desk.models.digest("scripted"),
    }
    assert desk.audit.all.index(asked) == 0
    assert "secret" not in repr(desk.audit.all)


def test_a_model_is_recorded_when_it_is_loaded_not_while_it_is_held(desk: Desk) -> None:
    desk.chat.ask("One?")
    desk.chat.ask("Two?")
    loads = [heard for heard in desk.audit.all if heard.event is AuditEvent.MODEL_LOAD]
    assert [heard.subject for heard in loads] == [desk.models.digest("scripted")]


def test_a_model_that_cannot_be_loaded_is_recorded_with_its_code(desk: Desk) -> None:
    digest = desk.models.digest("scripted")
    path = desk.store.path_of(digest)
    path.chmod(0o600)
    path.write_bytes(b"changed")
    with pytest.raises(UserFacingError) as refused:
        desk.models.load_selected()
    (load,) = desk.audit.all
    assert (load.event, load.subject) == (AuditEvent.MODEL_LOAD, digest)
    assert load.outcome == refused.value.error_code


def test_a_removed_model_is_recorded_by_its_hash(desk: Desk) -> None:
    digest = desk.models.digest("scripted")
    desk.models.remove("scripted")
    assert [(heard.event, heard.subject) for heard in desk.audit.all] == [
        (AuditEvent.MODEL_REMOVE, digest)
    ]
