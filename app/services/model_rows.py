"""Describes the models of the ledger: seen intact or not, how they fit, what is set for them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.engine import Engine
from app.domain.model_settings import NO_SETTINGS, ModelSettings
from app.domain.models import Fit, FitVerdict, ModelCard, ModelKind, ModelTemplate
from app.engine import hardware
from app.engine.devices import Hardware
from app.engine.gguf import GgufMetadata, read_model
from app.engine.template_choice import TemplateRules, choose
from app.errors import UserFacingError
from app.index.trial import Skill
from app.index.trial_pairs import Task
from app.mirror.store import ContentStore
from app.mirror.targets import OfferedModel
from app.services.cross_encoders import CrossEncoders
from app.services.model_settings import decode
from app.services.model_tuning import Attached, ModelTuning
from app.settings.store import SettingsStore
from app.vault.ledger import Ledger

_Seen = tuple[tuple[int, int, int], ...]  # of each file: which it is, its size, when it changed


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model, whether its files were seen intact, and whether it fits this machine now.

    ``template`` says how its prompts are framed; None of one that does not answer, or is damaged.
    ``own`` is what is set for it alone, with ``attached`` the adapters that it is loaded with. Of
    an adapter, ``bases`` are the installed models that it can be attached to, and ``made_for`` is
    what its file says that it was made for. ``template_text`` is what came in the file, untrusted.
    ``skills`` is what the trial of a cross-encoder showed, None before it was tried.
    """

    card: ModelCard
    is_verified: bool
    verdict: FitVerdict
    template: ModelTemplate | None = None
    own: ModelSettings = NO_SETTINGS
    attached: tuple[Attached, ...] = ()
    bases: tuple[str, ...] = ()
    made_for: str = ""
    tokenizer: str = ""
    vocabulary_tokens: int = 0
    template_text: str = ""
    skills: Mapping[Task, Skill] | None = None

    @property
    def is_offered(self) -> bool:
        """Whether it may be offered in place of one that does not fit."""
        is_answering = self.card.kind is ModelKind.GENERATIVE
        is_ready = is_answering and self.card.is_usable
        return is_ready and self.verdict.fit in (Fit.YES, Fit.TIGHT)


class ModelRows:
    """Makes rows; what files say of themselves is read once while they stay as they are."""

    def __init__(
        self,
        ledger: Ledger,
        store: ContentStore,
        *,
        tuning: ModelTuning,
        engine: Engine,
        machine: Hardware,
        settings: SettingsStore,
        templates: TemplateRules,
        cross_encoders: CrossEncoders | None = None,
    ) -> None:
        self._cross_encoders = cross_encoders
        self._ledger = ledger
        self._store = store
        self._tuning = tuning
        self._engine = engine
        self._machine = machine
        self._settings = settings
        self._templates = templates
        self._metadata: dict[int, tuple[_Seen, GgufMetadata]] = {}  # by the card's id

    def of(self, cards: Sequence[ModelCard]) -> tuple[ModelRow, ...]:
        """Models with their fit to what is free now.

        What the engine holds counts as free, for the model would take its place.
        """
        if self._cross_encoders is not None:
            cards = self._cross_encoders.marked(cards)
        room = self._room()
        rows = {card.id: self._row(card, room) for card in cards}
        if all(row.verdict.fit is not Fit.NO for row in rows.values()):
            return tuple(rows.values())
        others = [rows.get(card.id) or self._row(card, room) for card in self._ledger.list()]
        smaller = max(
            (row for row in others if row.is_offered),
            key=lambda row: row.verdict.needed_bytes,
            default=None,
        )
        return tuple(_with_offer(row, smaller) for row in rows.values())

    def expected(self, model: OfferedModel) -> FitVerdict:
        """Whether a model that is not here would fit; of an adapter, whether its model is here."""
        room, needed = self._room(), model.size_bytes
        free_bytes = room.ram_bytes + room.device_bytes
        if model.kind == ModelKind.ADAPTER.value:
            is_here = self._ledger.is_file_used(model.base_sha256)
            fit = Fit.YES if is_here else Fit.UNKNOWN
        elif model.kind == ModelKind.GENERATIVE.value:
            fit = hardware.weights_fit(needed, room)
        else:
            fit = Fit.YES
        return FitVerdict(fit, needed, free_bytes, "")

    def described(self, card: ModelCard) -> GgufMetadata:
        """What its files say of themselves; read once while they stay as they are.

        A window counts its models each second of an import, and a vocabulary is read in Python.

        Raises:
            OSError, UserFacingError: they are missing or damaged.
        """
        paths = [self._store.path_of(file.sha256) for file in card.files]
        files = [path.stat() for path in paths]
        seen = tuple((file.st_ino, file.st_size, file.st_mtime_ns) for file in files)
        known = self._metadata.get(card.id)
        if known is None or known[0] != seen:
            known = self._metadata[card.id] = (seen, read_model(paths))
        return known[1]

    def forget(self, card: ModelCard) -> None:
        """Lets go of what the files of a removed model said."""
        self._metadata.pop(card.id, None)

    def _room(self) -> hardware.Room:
        return self._machine.room(self._engine.held_memory)

    def _row(self, card: ModelCard, room: hardware.Room) -> ModelRow:
        is_verified = self._ledger.verified_at(card.name) is not None
        if card.kind not in (ModelKind.GENERATIVE, ModelKind.ADAPTER):
            small = FitVerdict(Fit.YES, card.size_bytes, 0, "Small enough for any machine.")
            skills = None if self._cross_encoders is None else self._cross_encoders.trial(card)
            return ModelRow(card, is_verified, small, skills=skills)
        try:
            if card.kind is ModelKind.ADAPTER:
                return self._adapter_row(card, is_verified=is_verified)
            metadata = self.described(card)
        except (OSError, UserFacingError):
            unknown = FitVerdict(Fit.UNKNOWN, 0, 0, "Its file is missing or damaged.")
            return ModelRow(card, is_verified, unknown)
        own = decode(card.settings)
        wanted = self._tuning.engine_settings(card, self._settings.load())
        template = choose(
            metadata, self._templates, signed=card.chat_template_sha256, chosen=own.prompt_form
        )
        if template.sha256 == card.failed_template:
            template = template.failed()
        return ModelRow(
            card,
            is_verified,
            hardware.fit(metadata, wanted, room),
            template,
            own=own,
            attached=self._tuning.attached(card),
            tokenizer=metadata.tokenizer,
            vocabulary_tokens=metadata.vocabulary_tokens,
            template_text=metadata.chat_template,
        )

    def _adapter_row(self, card: ModelCard, *, is_verified: bool) -> ModelRow:
        bases = self._tuning.bases(card)
        fit = Fit.YES if bases else Fit.UNKNOWN
        reason = "It is added to its model." if bases else "The model it was made for is not here."
        return ModelRow(
            card,
            is_verified,
            FitVerdict(fit, card.size_bytes, 0, reason),
            bases=bases,
            made_for=self._tuning.described(card).base_name,
        )


def _with_offer(row: ModelRow, smaller: ModelRow | None) -> ModelRow:
    """With the offer of another model where this one does not fit."""
    if row.verdict.fit is not Fit.NO or smaller is None:
        return row
    offer = hardware.model_offer(smaller.card.name, smaller.verdict)
    return replace(row, verdict=replace(row.verdict, offers=(*row.verdict.offers, offer)))
