"""What the Models view says of the site: its list, its offers, what is being fetched."""

from PySide6.QtCore import QCoreApplication

from app.domain.models import Fit, FitVerdict
from app.mirror.targets import OfferedModel
from app.services.site_offers import Offer, OfferState, Phase, SiteOffers, SyncProgress
from app.ui.models import words
from app.ui.models.words import shown
from app.ui.quantities import date_text, moment_text, number, size_text, time_left

_ORDER = (OfferState.UPDATE, OfferState.AVAILABLE, OfferState.INSTALLED, OfferState.REVOKED)


def tr(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("SiteModels", text)


def rank(offer: Offer, fit: Fit) -> tuple[int, int, str]:
    """What can be done comes first, and of it what fits; what was taken back comes last."""
    return _ORDER.index(offer.state), list(Fit).index(fit), offer.model.name.casefold()


def tab_text(count: int) -> str:
    """What the tab of the offers says."""
    text = tr("Offered by the site")
    return f"{text} ({number(count)})" if count else text


def facts_text(model: OfferedModel) -> str:
    """Quantisation, size, context and licence, as far as they are known."""
    facts = [
        tr("LoRA adapter") if model.kind == "adapter" else model.quantization,
        size_text(model.size_bytes),
        tr("context {n}").format(n=number(model.context_tokens)) if model.context_tokens else "",
        model.license,
    ]
    return " · ".join(fact for fact in facts if fact)


def fit_of(offer: Offer, verdict: FitVerdict) -> Fit:
    """As what its card is marked."""
    return Fit.NO if offer.state is OfferState.REVOKED else verdict.fit


def state_text(offer: Offer, verdict: FitVerdict) -> str:
    """Why it was taken back; else whether it will fit."""
    if offer.state is OfferState.REVOKED:
        return words.revoked_text(offer.reason, offer.replaced_by)
    said = [_fit_text(offer.model, verdict)]
    if offer.state is OfferState.UPDATE:
        said.insert(0, tr("Newer than the one that is installed"))
    if offer.fetched_bytes:
        done, total = size_text(offer.fetched_bytes), size_text(offer.model.size_bytes)
        said.append(tr("{done} of {total} are here").format(done=done, total=total))
    return " · ".join(said)


def _fit_text(model: OfferedModel, verdict: FitVerdict) -> str:
    if model.kind == "adapter":
        is_here = verdict.fit is Fit.YES
        return tr("Its model is installed") if is_here else tr("Its model is not installed")
    needed, free = size_text(verdict.needed_bytes), size_text(verdict.free_bytes)
    said = {
        Fit.YES: tr("Will fit: its weights take {needed} of {free} free"),
        Fit.TIGHT: tr("May be tight: its weights alone take {needed} of {free} free"),
        Fit.NO: tr("Will not fit: its weights alone take {needed}, and {free} are free"),
        Fit.UNKNOWN: tr("Its weights take {needed}; free memory is not known here"),
    }[verdict.fit]
    if model.kind != "generative":
        said = tr("Fits any machine")
    return said.format(needed=needed, free=free)


def vetted_text(model: OfferedModel) -> str:
    """Where it came from, who looked at it, and for what it is approved."""
    facts = [f"{model.repo} @ {short_commit(model.commit)}"]
    if model.reviewer:
        facts.append(tr("vetted by {name}").format(name=shown(model.reviewer)))
    if model.marking:
        facts.append(tr("approved up to {marking}").format(marking=shown(model.marking)))
    return " · ".join(facts)


def short_commit(commit: str) -> str:
    """Enough of it for people to compare."""
    return commit[:10] or tr("not known")


def empty_texts(offers: SiteOffers, *, has_mirror: bool) -> tuple[str, str]:
    """Why there is nothing to install, and what to do."""
    if offers.synced is not None:
        return (
            tr("The site offers no models"),
            tr("Its list is empty. When the site has published models, sync again."),
        )
    if has_mirror:
        return (
            tr("Not synced yet"),
            tr(
                "A sync asks your site's mirror, and nobody else, for its signed list of models. "
                "Or read the list and the models from the site's stick."
            ),
        )
    return (
        tr("No mirror is set up"),
        tr(
            "Your administrator names the site's mirror in the site policy. Without one, models "
            "come on the site's stick: plug it in and choose its folder."
        ),
    )


def list_text(offers: SiteOffers, *, is_stick: bool) -> str:
    """Where the list came from, when, and how long it holds."""
    if offers.synced is None:
        return ""
    facts = [
        tr("The site's stick") if is_stick or offers.origin == "media" else offers.origin,
        tr("list {n}").format(n=number(offers.targets_version)),
        tr("synced {moment}").format(moment=moment_text(offers.synced)),
    ]
    if offers.expires is not None and offers.stale_since is None:
        facts.append(tr("holds until {day}").format(day=date_text(offers.expires)))
    return " · ".join(facts)


def stale_text(offers: SiteOffers) -> str:
    """That the list ran out; empty while it holds."""
    if offers.stale_since is None:
        return ""
    return tr("The site's list of models ran out on {day}.").format(
        day=date_text(offers.stale_since)
    )


def stale_hint() -> str:
    """What that means, and what to do."""
    return tr(
        "Installed models keep working. New ones are not installed before the next sync, or a "
        "newer stick."
    )


def begin_text(*, is_stick: bool) -> str:
    """What is done before the first byte of a model."""
    return tr("verifying signatures") if is_stick else tr("asking the mirror")


def progress_text(progress: SyncProgress) -> str:
    """How many bytes of how many, how fast, how long still."""
    if progress.phase is Phase.CHECK:
        return tr("checking its files")
    done = tr("{done} of {total}").format(
        done=size_text(progress.done_bytes), total=size_text(progress.total_bytes)
    )
    rate = tr("{size}/s").format(size=size_text(round(progress.bytes_per_s)))
    facts = [done, rate if progress.bytes_per_s >= 1 else "", time_left(progress.seconds_left)]
    return " · ".join(fact for fact in facts if fact)


def stopped_text() -> str:
    """That the user ended it."""
    return tr("Stopped. What was fetched is kept.")


def stopped_hint() -> str:
    """What happens next time."""
    return tr("It goes on from there, today or later.")


def new_root_hint() -> str:
    """Whom to ask before another station is believed."""
    return tr("Ask your security officer whether the site has a new station.")


def new_root_text(sha256: str) -> str:
    """What believing another station means, and the digest to compare, in two lines."""
    half = len(sha256) // 2
    meaning = tr(
        "From then on this vault takes models that the new station signed, and no others. What "
        "the old one took back stays taken back. What is installed stays. A wrong root lets "
        "somebody else choose your models."
    )
    compared = tr("SHA-256 of the new root.json, to compare with your security officer's:")
    return f"{meaning}\n\n{compared}\n{sha256[:half]}\n{sha256[half:]}"


def root_hint() -> str:
    """What the trust root is, and who has it."""
    return tr(
        "It tells whose signatures to believe. Your administrator has it, as root.json; take it "
        "from no stick."
    )
