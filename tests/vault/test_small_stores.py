"""The ledger of models, the import queue, and settings that reveal content."""

from datetime import UTC, datetime

import pytest

from app.domain.models import ModelCard, ModelFile, ModelKind
from app.vault.connection import Vault
from app.vault.errors import NotFoundError
from app.vault.ledger import Ledger, ModelExistsError
from app.vault.preferences import VaultPreferences
from app.vault.queue import ImportQueue, QueuedRow, QueueState
from app.vault.steps import SetUpSteps


@pytest.fixture
def ledger(vault: Vault) -> Ledger:
    return Ledger(vault)


@pytest.fixture
def queue(vault: Vault) -> ImportQueue:
    return ImportQueue(vault)


def _add(ledger: Ledger, name: str, kind: ModelKind = ModelKind.GENERATIVE) -> ModelCard:
    files = [ModelFile(f"{name}-{part}.gguf", f"{name}{part}", 10 * part) for part in (1, 2)]
    return ledger.add(
        name=name,
        kind=kind,
        files=files,
        architecture="llama",
        quantization="Q4_1",
        context_tokens=8192,
        license="Apache-2.0",
        source="file",
        parameters=135,
    )


def test_a_model_comes_back_with_its_files_in_order(ledger: Ledger) -> None:
    card = _add(ledger, "small")
    assert ledger.get("small") == card
    assert ledger.list() == (card,)
    assert (card.size_bytes, card.sha256) == (30, "small1")
    assert ledger.is_file_used("small2")
    assert ledger.file_digests() == {file.sha256 for file in card.files}
    assert not ledger.is_file_used("other")


def test_one_model_of_each_kind_is_selected(ledger: Ledger) -> None:
    for name in ("a", "b"):
        _add(ledger, name)
    _add(ledger, "e", ModelKind.EMBEDDER)
    assert [card.name for card in ledger.list() if card.is_selected] == ["a", "e"]
    assert ledger.select("b").is_selected
    assert [card.name for card in ledger.list(ModelKind.GENERATIVE) if card.is_selected] == ["b"]
    ledger.remove("b")
    assert [card.name for card in ledger.list() if card.is_selected] == ["a", "e"]
    assert not ledger.is_file_used("b1")


def test_a_name_is_given_once(ledger: Ledger) -> None:
    _add(ledger, "a")
    with pytest.raises(ModelExistsError):
        _add(ledger, "a", ModelKind.EMBEDDER)
    assert len(ledger.list()) == 1


def test_when_a_model_was_seen_intact_is_remembered(ledger: Ledger) -> None:
    _add(ledger, "a")
    assert ledger.verified_at("a") is not None
    moment = datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=UTC)
    ledger.mark_verified("a", moment)
    assert ledger.verified_at("a") == moment
    ledger.mark_verified("a", None)
    assert ledger.verified_at("a") is None


@pytest.mark.parametrize("call", ["get", "select", "remove", "verified_at"])
def test_an_unknown_model_is_said_so(ledger: Ledger, call: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        getattr(ledger, call)("nobody")
    assert caught.value.error_code == "no_such_model"


def test_the_queue_keeps_its_order_and_its_reasons(queue: ImportQueue) -> None:
    queue.put(["/b", "/a", "/c"], "Documents")
    queue.mark("/a", "Documents", QueueState.FAILED, "damaged_file", "It is damaged.")
    queue.begin("/c", "Documents")
    queue.done([("/b", "Documents")])
    assert queue.all() == (
        QueuedRow("/a", "Documents", QueueState.FAILED, "damaged_file", "It is damaged."),
        QueuedRow("/c", "Documents", QueueState.READING),
    )
    assert queue.retry_failed() == 1
    queue.requeue_reading()
    assert [row.state for row in queue.all()] == [QueueState.WAITING] * 2


def test_the_end_of_a_run_writes_nothing(
    queue: ImportQueue, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue.put(["/a"], "Documents")
    queue.begin("/a", "Documents")
    monkeypatch.setattr(vault, "write", None)
    queue.requeue_reading()
    assert [row.state for row in queue.all()] == [QueueState.WAITING]


def test_a_file_that_a_former_version_was_killed_over_waits_again(
    queue: ImportQueue, vault: Vault
) -> None:
    queue.put(["/a"], "Documents")
    with vault.write() as connection:
        connection.execute("UPDATE import_queue SET state = 'reading'")
    assert queue.take_over() == 1
    assert [row.state for row in queue.all()] == [QueueState.WAITING]


def test_what_became_of_a_file_that_was_withdrawn_does_not_bring_it_back(
    queue: ImportQueue,
) -> None:
    queue.put(["/a"], "Documents")
    queue.done([("/a", "Documents")])
    assert not queue.mark("/a", "Documents", QueueState.FAILED, "damaged_file", "It is damaged.")
    assert queue.all() == ()


def test_dismissing_forgets_what_ended_badly_only(queue: ImportQueue) -> None:
    queue.put(["/a", "/b", "/c"], "Documents")
    queue.mark("/a", "Documents", QueueState.FAILED)
    queue.mark("/b", "Documents", QueueState.SKIPPED)
    assert queue.dismiss() == 2
    assert [row.path for row in queue.all()] == ["/c"]


def test_a_setting_is_replaced(vault: Vault) -> None:
    preferences = VaultPreferences(vault)
    preferences.set("system_prompt", "one")
    preferences.set("system_prompt", "two")
    assert preferences.all() == {"system_prompt": "two"}


def test_a_step_of_the_setting_up_is_done_once_and_is_no_setting(vault: Vault) -> None:
    steps = SetUpSteps(vault)
    assert not steps.is_done("starters")
    steps.mark_done("starters")
    steps.mark_done("starters")
    assert steps.is_done("starters")
    assert not steps.is_done("start")
    assert VaultPreferences(vault).all() == {}
