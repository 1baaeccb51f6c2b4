"""What is named in place of a model that the site took back can be used."""

from dataclasses import replace

import pytest

from app.domain.models import ModelCard
from app.mirror.errors import ModelRevokedError
from app.mirror.targets import OfferedModel, Revocation, offered
from app.services.taken_back import with_successors
from tests.mirror.published import sha256
from tests.mirror.site import COMMIT, custom
from tests.services.conftest import Desk


def digest(name: str) -> str:
    return sha256(name.encode())


def on_offer(*names: str) -> tuple[OfferedModel, ...]:
    return offered(
        {
            f"models/site/{name}/{COMMIT}/w1.gguf": (1, digest(name), custom(name, [1]))
            for name in names
        }
    )


def taken_back(**successors: str) -> dict[str, Revocation]:
    return {
        digest(name): Revocation(
            sha256=(digest(name),),
            model=name,
            reason="It lies.",
            replaced_by=successor,
            revoked_at="2026-01-31T12:00:00Z",
        )
        for name, successor in successors.items()
    }


def instead(
    revoked: dict[str, Revocation], models: tuple[OfferedModel, ...] = (), *cards: ModelCard
) -> dict[str, str]:
    found = with_successors(revoked, models, cards)
    return {entry.model: entry.replaced_by for entry in found.values()}


@pytest.mark.parametrize("listed", [(), ("a", "b", "c"), ("c",)])
def test_the_chain_is_followed_to_its_end(listed: tuple[str, ...]) -> None:
    found = instead(taken_back(a="b", b="c"), on_offer(*listed))
    assert found == {"a": "c", "b": "c"}


def test_where_the_chain_leads_nowhere_nothing_is_named() -> None:
    assert instead(taken_back(a="b", b="")) == {"a": "", "b": ""}
    assert instead(taken_back(a="b", b="a")) == {"a": "", "b": ""}


def test_other_files_under_the_name_of_one_that_was_taken_back_can_be_used() -> None:
    (model,) = on_offer("small")
    anew = replace(model, files=(replace(model.files[0], sha256=digest("better")),))
    assert instead(taken_back(small="small"), (anew,)) == {"small": "small"}


def test_the_installed_one_is_named_as_it_is_called_here(desk: Desk) -> None:
    card = desk.models.get("scripted")
    (model,) = on_offer("b")
    model = replace(model, files=(replace(model.files[0], sha256=card.sha256),))
    assert instead(taken_back(a="b"), (model,), card) == {"a": "scripted"}


@pytest.mark.parametrize(
    ("successor", "hint"),
    [
        ("scripted", "Use 'scripted' instead: cloister models use 'scripted'"),
        ("elsewhere", "Use 'elsewhere' instead: cloister models sync"),
        ("old", "Use 'old' instead: cloister models sync"),  # anew, under its name
        ("", "Choose another one: cloister models list"),
        ("lost", "Choose another one: cloister models list"),
    ],
)
def test_the_hint_names_what_can_be_done(desk: Desk, successor: str, hint: str) -> None:
    first = desk.models.get("scripted")
    for name in ("old", "lost"):
        files = (replace(first.files[0], sha256=digest(name)),)
        desk.ledger.add(
            name=name,
            kind=first.kind,
            files=files,
            architecture="llama",
            quantization="Q4_1",
            context_tokens=2048,
            license="",
            source="mirror",
            parameters=1,
        )
    desk.ledger.set_revoked(
        {digest("old"): ("It lies.", successor), digest("lost"): ("It lies.", "")}
    )
    with pytest.raises(ModelRevokedError) as caught:
        desk.models.use("old")
    assert caught.value.hint == hint
