"""What the commands for models say beside the table of them."""

from collections.abc import Iterable, Sequence

from app.domain.models import ModelCard
from app.errors import UserFacingError
from app.index.trial_pairs import Task
from app.services.cross_encoders import group_of
from app.services.model_rows import ModelRow
from app.services.session import Session
from app.services.site_offers import Offer, OfferState

_TASKS = {
    Task.ORDER: "puts passages in order",
    Task.ANSWER: "judges whether a question is answered",
    Task.SUPPORT: "checks cited sentences",
}
_NEW = (OfferState.AVAILABLE, OfferState.UPDATE)


def offered(session: Session) -> tuple[list[Offer], list[str]]:
    """What the site offers and is not installed, and sentences on what stands in the way."""
    try:
        offers = session.sync.offers()
    except UserFacingError as error:
        notes = [*session.sync.notes(), f"{error.message} {error.hint}".rstrip()]
        return [], notes
    return [offer for offer in offers.offers if offer.state in _NEW], list(session.sync.notes())


def coming_back(session: Session, card: ModelCard) -> str:
    """That the next sync would install a removed model again; empty where it would not."""
    for offer in offered(session)[0]:
        if offer.state is OfferState.AVAILABLE and offer.model.sha256 == card.sha256:
            return (
                f"The site offers it as '{offer.model.name}': the next 'cloister models sync' "
                "installs it again, unless others are named with --only."
            )
    return ""


def taken_back(cards: Iterable[ModelCard]) -> list[str]:
    """Why the site took each of them back that it took back, and what to use instead."""
    told = []
    for card in cards:
        if card.revoked is not None:
            instead = f" Use '{card.replaced_by}' instead." if card.replaced_by else ""
            told.append(
                f"The site has taken '{card.name}' back; it is not loaded any more: {card.revoked}"
                + instead
            )
    return told


def own_settings(row: ModelRow) -> str:
    """What holds for a model alone; empty where nothing does."""
    own = row.own
    said = [f"{name}={value:g}" for name, value in own.numbers.items() if name != "context_tokens"]
    if own.context_tokens is not None:
        said.insert(0, f"context_tokens={own.context_tokens}")
    if own.cache_type is not None:
        said.append(f"cache_type={own.cache_type.value}")
    if own.gpu_layers is not None:
        said.append(f"gpu_layers={own.gpu_layers}")
    if own.prompt_form:
        said.append(f"prompt_form={own.prompt_form}")
    said += [f"adapter '{one.card.name}' at {one.scale:g}" for one in row.attached]
    return f"For {row.card.name} alone: {', '.join(said)}." if said else ""


def beyond_training(rows: Sequence[ModelRow]) -> list[str]:
    """For each model whose own context is longer than it was made for: how much is used."""
    return [
        f"{row.card.name} was trained for {row.card.context_tokens} tokens of context; it is "
        f"loaded with no more than that, though {row.own.context_tokens} are set."
        for row in rows
        if 0 < row.card.context_tokens < (row.own.context_tokens or 0)
    ]


def purpose(card: ModelCard) -> str:
    """What a model is for, in one word."""
    group = group_of(card)
    return card.kind.value if group is None else group.value


def uses(rows: Sequence[ModelRow]) -> list[str]:
    """For each reranker and checker: whether it is in use, and for what it was found good enough.

    The number is the area under the curve on pairs whose truth is known: 1 is without mistakes.
    """
    told = []
    for row in rows:
        if group_of(row.card) is None:
            continue
        name = row.card.name
        if not row.card.is_selected:
            told.append(f"{name} is not in use.")
        elif row.skills is None:
            told.append(f"{name} is tried when it is first used.")
        else:
            good = [
                f"{_TASKS[task]} ({skill.area:.2f})"
                for task, skill in row.skills.items()
                if skill.trust
            ]
            told.append(
                f"{name} {', '.join(good)}."
                if good
                else f"{name} did no better than guessing when it was tried, so it is left out."
            )
    return told


def without(card: ModelCard, rows: Sequence[ModelRow]) -> str:
    """What takes the place of a reranker or a checker that was removed."""
    group = group_of(card)
    others = (row.card for row in rows if row.card.is_selected and group_of(row.card) is group)
    other = next(others, None)
    if other is not None:
        return f"{other.name} takes its place."
    return "Passages and citations are judged without it from now on."
