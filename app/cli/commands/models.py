"""`models`: the ledger of local models."""

from collections.abc import Sequence

from app.cli import model_records
from app.cli.commands import model_words
from app.cli.commands.batch import status_of
from app.cli.commands.reembed import read_all
from app.cli.context import Context, cancellable, tell_unread
from app.cli.errors import EXIT_DONE, EXIT_INTERRUPTED
from app.cli.progress import bar, follow
from app.domain.models import Fit, ModelCard, ModelKind
from app.domain.progress import CancelToken
from app.errors import UsageError, UserFacingError
from app.services.model_rows import ModelRow
from app.services.session import Session
from app.services.site_offers import Offer, OfferState

_MIB = 1 << 20
_SUCCESSOR = {
    ModelKind.GENERATIVE: "{name} answers from now on.",
    ModelKind.EMBEDDER: "{name} indexes from now on.",
}
_UNUSABLE = (
    "'{name}' is chosen now, for want of a better one, and cannot be used: it was taken back or "
    "put aside. Choose another one: cloister models use NAME"
)
_NO_SUCCESSOR = {
    ModelKind.GENERATIVE: "It was the only one that answers: until you import one (cloister models "
    "import FILE), answers are passages of your documents.",
    ModelKind.EMBEDDER: "It was the only one that indexes: until you import one (cloister models "
    "import FOLDER), documents are searched by words only and none can be added.",
}


def list_models(context: Context) -> int:
    """The ledger of models, and what the site offers beside them."""
    with context.session() as session:
        rows = session.models.list()
        offers, notes = model_words.offered(session)
    _tell(context, rows, offers=offers)
    for note in [*notes, *model_words.taken_back(row.card for row in rows)]:
        context.output.note(f"cloister: {note}")
    return EXIT_DONE


def import_file(context: Context) -> int:
    """Takes over a GGUF file, or a model's folder, after a check."""
    arguments = context.arguments
    with context.session() as session, cancellable() as token, bar(context.output) as shown:
        card = session.models.import_file(
            arguments.file, name=arguments.name, on_progress=follow(shown), cancel=token
        )
        try_out(context, session, card, token)
        rows = _rows_of(session, card)
    _tell(context, rows, notes=[*_forms(rows), *model_words.uses(rows)])
    return EXIT_DONE


def verify(context: Context) -> int:
    """Hashes the files of one model or all against the ledger."""
    with context.session() as session:
        rows = session.models.verify(context.arguments.name)
    _tell(context, rows)
    done = sum(row.is_verified for row in rows)
    for row in rows:
        if not row.is_verified:
            context.output.note(
                f"cloister: the files of '{row.card.name}' are not as they were imported; "
                "it will not be loaded. Remove it and import it again."
            )
    return status_of(done, len(rows) - done)


def use(context: Context) -> int:
    """Makes it the model that answers or, for an embedder, the one that indexes.

    A new embedder reads all documents at once; until it has, and where that is interrupted, the
    one before it answers.
    """
    arguments = context.arguments
    adapters = _named_adapters(arguments.adapters, arguments.scales)
    with context.session() as session, cancellable() as token:
        if adapters or arguments.no_adapter:
            session.models.tuning.attach(arguments.name, adapters)
        card = session.models.use(
            arguments.name,
            again=arguments.again,
            off=arguments.off,
            context_tokens=arguments.context,
            cache_type=arguments.cache_type,
            gpu_layers=arguments.gpu_layers,
        )
        read_anew(context, session, card, token)
        if not arguments.off:
            try_out(context, session, card, token)
        rows = _rows_of(session, card)
    notes = [*_forms(rows), *model_words.beyond_training(rows), *model_words.uses(rows)]
    _tell(context, rows, notes=notes)
    _tell_own(context, rows)
    if card.is_put_aside:
        context.output.note(
            f"cloister: '{card.name}' was put aside, for loading it failed badly. It is not loaded "
            "before you say so, with --again."
        )
    return EXIT_INTERRUPTED if token.is_cancelled else EXIT_DONE


def set_for_one(context: Context) -> int:
    """Sets what holds for one model alone, where a question says nothing else."""
    name = context.arguments.name
    with context.session() as session:
        session.models.tuning.change(name, dict(context.arguments.changes))
        rows = _rows_of(session, session.models.get(name))
    _tell(context, rows, notes=model_words.beyond_training(rows))
    _tell_own(context, rows, otherwise=f"Nothing is set for {name} alone.")
    return EXIT_DONE


def remove(context: Context) -> int:
    """Removes a model and its files; where it was in use, the next of its kind takes its place.

    A next embedder reads the documents at once, as with ``use``.
    """
    name = context.arguments.name
    with context.session() as session, cancellable() as token:
        card = session.models.get(name)
        freed = session.models.remove(name)
        rows = session.models.list()
        record = {"removed": name, "freed_bytes": freed}
        context.output.record({"models": [model_records.model(row) for row in rows], **record})
        context.output.text(f"Removed {name}; {freed / _MIB:.0f} MiB are free again.")
        if comes_back := model_words.coming_back(session, card):
            context.output.note(comes_back)
        if not card.is_selected:
            return EXIT_DONE
        if card.kind is ModelKind.RERANKER:
            context.output.note(model_words.without(card, rows))
            return EXIT_DONE
        of_kind = (row.card for row in rows if row.card.kind is card.kind)
        successor = next((other for other in of_kind if other.is_selected), None)
        if successor is None:
            context.output.note(_NO_SUCCESSOR[card.kind])
            return EXIT_DONE
        if not successor.is_usable:
            context.output.note(_UNUSABLE.format(name=successor.name))
            return EXIT_DONE
        context.output.note(_SUCCESSOR[card.kind].format(name=successor.name))
        read_anew(context, session, successor, token)
    return EXIT_INTERRUPTED if token.is_cancelled else EXIT_DONE


def read_anew(context: Context, session: Session, card: ModelCard, cancel: CancelToken) -> None:
    """Lets an embedder that came into use read the documents that it has not read."""
    if card.kind is ModelKind.EMBEDDER:
        read_all(context, session, cancel)
        tell_unread(context, session)


def try_out(context: Context, session: Session, card: ModelCard, cancel: CancelToken) -> None:
    """Finds out what a reranker or a checker that came into use is good for; says why it cannot."""
    try:
        session.models.try_out(card, cancel=cancel)
    except UserFacingError as error:
        context.output.note(f"cloister: {error.message} {error.hint}".rstrip())


def _named_adapters(names: Sequence[str], scales: Sequence[float]) -> list[tuple[str, float]]:
    """Each adapter with its scale.

    Raises:
        UsageError: there are scales, and not one for each adapter.
    """
    if scales and len(scales) != len(names):
        raise UsageError(
            "Each --scale belongs to one --adapter, in order. Nothing was changed.",
            hint="For example: --adapter Harbour --scale 0.8",
        )
    return list(zip(names, scales or [1.0] * len(names), strict=True))


def _rows_of(session: Session, card: ModelCard) -> tuple[ModelRow, ...]:
    return tuple(row for row in session.models.list() if row.card.id == card.id)


def _forms(rows: Sequence[ModelRow]) -> list[str]:
    """For each model that is not asked in its own form: in which, and why."""
    return [
        f"{row.card.name} is asked in another form than its own. {row.template.reason}"
        for row in rows
        if row.template is not None and not row.template.use.is_own
    ]


def _tell_own(context: Context, rows: Sequence[ModelRow], *, otherwise: str = "") -> None:
    for row in rows:
        if said := model_words.own_settings(row) or otherwise:
            context.output.text(said)


def _tell(
    context: Context,
    rows: Sequence[ModelRow],
    *,
    notes: Sequence[str] = (),
    offers: Sequence[Offer] | None = None,
) -> None:
    """The models; with ``notes``, which are in the JSON even where there are none."""
    record = {"models": [model_records.model(row) for row in rows], "notes": list(notes)}
    if offers is not None:
        record["offered"] = [model_records.offer(offer) for offer in offers]
    context.output.record(record)
    table = [
        [
            "*" if row.card.is_selected else "",
            row.card.name,
            model_words.purpose(row.card),
            f"{row.card.size_bytes / _MIB:.0f} MiB",
            row.card.quantization,
            "intact" if row.is_verified else "not verified",
            _usability(row),
            row.card.source,
        ]
        for row in rows
    ]
    context.output.table(["", "name", "for", "size", "form", "files", "fits", "from"], table)
    for note in notes:
        context.output.text(note)
    if offers:
        _tell_offers(context, offers)
    for row in rows:
        if row.verdict.fit is Fit.NO:
            ways = " ".join(offer.text for offer in row.verdict.offers)
            context.output.note(
                f"cloister: '{row.card.name}' does not fit. {row.verdict.reason} {ways}".rstrip()
            )


def _tell_offers(context: Context, offers: Sequence[Offer]) -> None:
    context.output.text()
    context.output.text("The site offers besides; to install: cloister models sync --only NAME")
    table = [
        [
            offer.model.name,
            offer.model.kind,
            f"{offer.model.size_bytes / _MIB:.0f} MiB",
            offer.model.quantization,
            "update" if offer.state is OfferState.UPDATE else "",
        ]
        for offer in offers
    ]
    context.output.table(["name", "for", "size", "form", ""], table)


def _usability(row: ModelRow) -> str:
    if row.card.is_revoked:
        return "taken back"
    return "put aside" if row.card.is_put_aside else row.verdict.fit.value
