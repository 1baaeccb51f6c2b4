"""What the Models view says: facts, verdicts and origins, in words."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.models import Fit, FitOffer, FitVerdict, ModelCard, ModelKind, OfferKind
from app.domain.progress import Progress
from app.index.trial_pairs import Task
from app.policy.schema import ImportRule
from app.services.cross_encoders import Group, group_of
from app.services.model_rows import ModelRow
from app.services.model_tuning import Attached
from app.settings.fields import spec
from app.ui.chat.untrusted import one_line
from app.ui.quantities import counted, date_text, locale, number, size_text
from app.ui.sentences import said
from app.ui.settings.texts import translated

_BILLION: Final = 10**9
_MILLION: Final = 10**6
TONES: Final = {
    Fit.YES: "accent",
    Fit.TIGHT: "warning",
    Fit.NO: "danger",
    Fit.UNKNOWN: "warning",
}
SIGNS: Final = {
    Fit.YES: "circle-check",
    Fit.TIGHT: "triangle-alert",
    Fit.NO: "circle-x",
    Fit.UNKNOWN: "circle-alert",
}
_NAME_CHARS: Final = 80


def tr(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("Models", text)


def shown(name: str) -> str:
    """A name, safe to show: it came from outside."""
    return one_line(name, _NAME_CHARS)


def shown_fit(row: ModelRow) -> Fit:
    """As what its card is marked."""
    if row.card.is_revoked:
        return Fit.NO
    return Fit.UNKNOWN if row.card.is_put_aside else row.verdict.fit


def tone(row: ModelRow) -> str:
    """The colour of what ``fit_text`` says."""
    return TONES[shown_fit(row)]


def section_text(kind: ModelKind) -> str:
    """What stands over the cards of a kind; nothing over those that answer."""
    if kind is ModelKind.ADAPTER:
        return tr("Adapters · change how a model answers")
    if kind is ModelKind.EMBEDDER:
        return tr("Embedder · finds passages by what they mean")
    if kind is ModelKind.RERANKER:
        return tr("Rerankers and checkers · put passages in order and check answers")
    if kind is ModelKind.OCR:
        return tr("For text in pictures · kept, not used by this version")
    return ""


def facts_text(card: ModelCard) -> str:
    """Quantisation, size, context and licence, as far as they are known."""
    context = number(card.context_tokens)
    if card.kind is ModelKind.ADAPTER:
        facts = [tr("LoRA adapter"), card.architecture, size_text(card.size_bytes)]
    elif card.kind is ModelKind.EMBEDDER:
        facts = [
            tr("{n} dimensions").format(n=number(card.dimension)),
            size_text(card.size_bytes),
            tr("{n} tokens a passage").format(n=context),
        ]
    elif (group := group_of(card)) is not None:
        named = {Group.RERANKER: tr("Reranker"), Group.CHECKER: tr("Checker")}
        facts = [named[group], card.architecture, size_text(card.size_bytes)]
    else:
        facts = [card.quantization, size_text(card.size_bytes)]
        facts.append(tr("context {n}").format(n=context) if card.context_tokens else "")
    return " · ".join(fact for fact in (*facts, card.license) if fact)


def fit_text(row: ModelRow, others: Sequence[ModelRow]) -> str:
    """The verdict with its numbers; for one that will not fit also what does."""
    if row.card.revoked is not None:
        return revoked_text(row.card.revoked, row.card.replaced_by)
    if row.card.is_put_aside:
        return tr("Put aside: loading it failed badly, twice in a row")
    if row.card.kind is ModelKind.ADAPTER:
        return _adapter_text(row, others)
    if group_of(row.card) is not None:
        return skills_text(row)
    return _text_of_kind(row) or _verdict_text(row.verdict, others)


def _text_of_kind(row: ModelRow) -> str:
    """Of kinds whose fit is no question; empty for the others."""
    if row.card.kind is ModelKind.OCR:
        return tr("Not used by this version")
    if row.card.kind is ModelKind.EMBEDDER and row.verdict.fit is Fit.YES:
        return tr("Fits any machine")
    return ""


def skills_text(row: ModelRow) -> str:
    """For what a reranker or a checker was found good enough."""
    if row.skills is None:
        return tr("Is tried when it is first used")
    tasks = {
        Task.ORDER: tr("puts passages in order"),
        Task.ANSWER: tr("judges whether a question is answered"),
        Task.SUPPORT: tr("checks cited sentences"),
    }
    good = ", ".join(tasks[task] for task, skill in row.skills.items() if skill.trust)
    if not good:
        return tr("Left out: it did no better than guessing when it was tried")
    return good[:1].upper() + good[1:]


def switched_text(card: ModelCard) -> str:
    """That a reranker or a checker is used from now on, or not any more."""
    text = tr("{name} is used from now on.") if card.is_selected else tr("{name} is switched off.")
    return text.format(name=card.name)


def revoked_text(reason: str, replaced_by: str) -> str:
    """Why a model is not used any more, and what takes its place."""
    text = tr("Taken back by the site: {reason}").format(reason=one_line(reason))
    if not replaced_by:
        return text
    return f"{text} " + tr("Use {name} instead.").format(name=shown(replaced_by))


def _verdict_text(verdict: FitVerdict, others: Sequence[ModelRow]) -> str:
    if verdict.fit is Fit.UNKNOWN:
        return said(verdict.reason)
    needed, free = size_text(verdict.needed_bytes), size_text(verdict.free_bytes)
    if verdict.fit is Fit.YES:
        return tr("Fits: needs {needed} of {free} free").format(needed=needed, free=free)
    if verdict.fit is Fit.TIGHT:
        return tr(
            "Tight: needs {needed} of {free} free; close other programs before you use it"
        ).format(needed=needed, free=free)
    says = tr("Will not fit: needs {needed}, {free} free.").format(needed=needed, free=free)
    offer = settings_offer(verdict)
    return f"{says} {_advice(others) if offer is None else offer_text(offer)}"


def settings_offer(verdict: FitVerdict) -> FitOffer | None:
    """Other settings of the same model that fit, if there are any."""
    return next((one for one in verdict.offers if one.kind is not OfferKind.MODEL), None)


def offer_text(offer: FitOffer) -> str:
    """With which settings a model would fit."""
    size, tokens = size_text(offer.needed_bytes), number(offer.context_tokens)
    if offer.kind is OfferKind.LAYERS:
        return counted(
            offer.gpu_layers,
            tr("With {n} layer on the graphics processor it needs {size}."),
            tr("With {n} layers on the graphics processor it needs {size}."),
            size=size,
        )
    if offer.kind is OfferKind.CACHE:
        return tr("With {n} tokens of context, kept as {form}, it needs {size}.").format(
            n=tokens, form=offer.cache_type.value, size=size
        )
    return tr("With {n} tokens of context it needs {size}.").format(n=tokens, size=size)


def _adapter_text(row: ModelRow, others: Sequence[ModelRow]) -> str:
    """Which model it is added to, or could be."""
    if row.bases:
        on = [
            tr("{model} at {scale}").format(model=shown(other.card.name), scale=scale_text(one))
            for other in others
            for one in other.attached
            if one.card.id == row.card.id
        ]
        if on:
            return tr("Added to {models}").format(models=", ".join(on))
        return tr("Can be added to {models}").format(models=", ".join(map(shown, row.bases)))
    if row.verdict.fit is Fit.UNKNOWN and not row.made_for:
        return said(row.verdict.reason)
    return tr("Its model is not installed; it was made for {name}").format(name=row.made_for)


def scale_text(attached: Attached) -> str:
    """How much of an adapter is added."""
    return number_text(attached.scale)


def own_text(row: ModelRow) -> str:
    """What holds for this model alone; empty for nothing."""
    said = [
        tr("with {adapter} at {scale}").format(adapter=shown(one.card.name), scale=scale_text(one))
        for one in row.attached
    ]
    own = [
        f"{translated(spec(name).label)} {number_text(n)}" for name, n in row.own.numbers.items()
    ]
    if row.own.cache_type is not None:
        own.append(tr("conversations kept as {form}").format(form=row.own.cache_type.value))
    if row.own.gpu_layers is not None:
        one = tr("{n} layer on the graphics processor")
        many = tr("{n} layers on the graphics processor")
        own.append(counted(row.own.gpu_layers, one, many))
    if row.own.prompt_form:
        own.append(tr("prompts as {form}").format(form=row.own.prompt_form))
    text = " · ".join((*said, *own))
    return text[:1].upper() + text[1:]


def number_text(value: float) -> str:
    """A setting's number, with as many decimals as it has, at most two."""
    text = locale().toString(float(value), "f", 2)
    point = locale().decimalPoint()
    return text.rstrip("0").removesuffix(point) if point in text else text


def options_text() -> str:
    """What the dialog for one model is about."""
    return tr("What you choose here holds whenever this model answers. All else is as in Settings.")


def no_adapter_text() -> str:
    """Why there is nothing to attach."""
    return tr(
        "No adapter for this model is installed. An adapter is a small file that changes how a "
        "model answers; it is installed or imported like a model."
    )


def cache_text() -> str:
    """What the form of conversations in memory is."""
    return tr(
        "How a conversation is kept in memory: q8_0 takes about half, q4_0 a quarter, and answers "
        "may be worse."
    )


def form_text() -> str:
    """What the form of prompts is."""
    return tr(
        "How questions are framed for the model. Change it only if answers are garbled. "
        "Takes effect when the model is loaded."
    )


def origin_text(row: ModelRow) -> str:
    """Where it came from, and whether its files were seen intact."""
    card = row.card
    day = date_text(card.added)
    if card.source == "starter":
        origin = tr("Starter model, came with the application")
        if card.kind is ModelKind.GENERATIVE:
            origin += " · " + tr("good for trying out, not for judgement")
    elif card.source == "mirror":
        origin = _vetted(card, tr("From the site's mirror"))
    elif card.source == "media":
        origin = _vetted(card, tr("From the site's stick"))
    else:
        origin = tr("Imported by hand on {day}").format(day=day)
    return f"{origin} · {verified_text(row)}"


def _vetted(card: ModelCard, origin: str) -> str:
    said = origin + " · " + date_text(card.added)
    if card.reviewer:
        said += " · " + tr("vetted by {name}").format(name=shown(card.reviewer))
    return said


def verified_text(row: ModelRow) -> str:
    """Whether the files were seen intact when they were last hashed."""
    return tr("files verified") if row.is_verified else tr("files not verified")


def site_facts(card: ModelCard) -> Sequence[tuple[str, str]]:
    """What the site's signatures say of an installed model; the values may be empty."""
    return vetting_facts(card.target, card.commit, card.reviewer, card.note, card.marking)


def vetting_facts(
    repo: str, commit: str, reviewer: str, note: str, marking: str
) -> Sequence[tuple[str, str]]:
    """What the site's signatures say of a model, names and values; the values may be empty."""
    return (
        (tr("Repository"), repo),
        (tr("Commit"), commit),
        (tr("Vetted by"), reviewer),
        (tr("Note"), note),
        (tr("Approved up to"), marking),
    )


def parameters_text(parameters: int) -> str:
    """For example 7.6 billion; empty for an unknown number."""
    if parameters < _MILLION:
        return number(parameters) if parameters else ""
    if parameters >= _BILLION:
        billions = locale().toString(parameters / _BILLION, "f", 1)
        return tr("{n} billion").format(n=billions)
    return tr("{n} million").format(n=number(round(parameters / _MILLION)))


def import_rule_text(rule: ImportRule) -> str:
    """Why model files cannot be imported here; empty when they can."""
    if rule is ImportRule.ALLOW:
        return ""
    if rule is ImportRule.LISTED:
        return tr("Your site allows only model files that are on its signed list.")
    return tr("Your site does not allow importing model files. Ask its administrator for a model.")


def progress_text(progress: Progress) -> str:
    """How many bytes are copied of how many."""
    if progress.total <= 0:
        return ""
    return tr("{done} of {total}").format(
        done=size_text(progress.done), total=size_text(progress.total)
    )


def again_text() -> str:
    """What trying a model means that was put aside."""
    return tr(
        "The part of the application that loads models ended over it, twice in a row. Your chats "
        "are safe, and it can do no other harm. Verify its files first."
    )


def removal_text(row: ModelRow, others: Sequence[ModelRow] = ()) -> str:
    """What a removal takes away, and which of the others takes its place."""
    text = tr("Its files are erased from this machine, which frees {size}. Your chats stay.")
    said = text.format(size=size_text(row.card.size_bytes))
    if not row.card.is_selected:
        return said
    next_one = successor(row.card, others)
    if row.card.kind is ModelKind.EMBEDDER:
        if next_one is None:
            return f"{said} " + tr("Until another embedder is imported, nothing can be indexed.")
        return f"{said} " + tr("{name} indexes from then on.").format(name=next_one.name)
    if row.card.kind is ModelKind.RERANKER:
        return f"{said} " + tr("Passages and citations are judged without it from then on.")
    if next_one is None:
        return f"{said} " + tr(
            "Until another model is imported, answers show the passages themselves."
        )
    return f"{said} " + tr("{name} answers from then on.").format(name=next_one.name)


def successor(card: ModelCard, others: Sequence[ModelRow]) -> ModelCard | None:
    """The model that is used when this one is removed: the oldest usable one of its kind."""
    of_kind = [o.card for o in others if o.card.kind is card.kind and o.card.id != card.id]
    return min(of_kind, key=lambda other: other.succession, default=None)


def oversize_text(verdict: FitVerdict) -> str:
    """What happens when a model that does not fit is used, all the same or as is offered."""
    needed, free = size_text(verdict.needed_bytes), size_text(verdict.free_bytes)
    said = tr("It needs {needed} and only {free} are free.").format(needed=needed, free=free)
    offer = settings_offer(verdict)
    if offer is None:
        return f"{said} " + tr("Loading it will probably fail; your chats are safe.")
    return f"{said} {offer_text(offer)} " + tr(
        "It is loaded so from now on; Settings for this model takes that back."
    )


def _advice(others: Sequence[ModelRow]) -> str:
    fitting = [o.card for o in others if o.is_offered and o.verdict.fit is Fit.YES]
    if not fitting:
        return tr("Import a smaller model or a smaller quantisation of it.")
    best = max(fitting, key=lambda card: card.size_bytes)
    return tr("{name} fits.").format(name=best.name)
