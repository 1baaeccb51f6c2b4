"""Whether a model fits what is free now, with how much context, and what to change if not."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from app.domain.engine import CacheType, EngineSettings
from app.domain.models import Fit, FitOffer, FitVerdict, MemoryParts, OfferKind
from app.engine.gguf import GgufMetadata
from app.engine.memory import CONTEXT_STEP, Need, need

DEFAULT_CONTEXT_CAP: Final = 8192
MIN_CONTEXT_TOKENS: Final = 512
_COMFORT: Final = 1.25  # below this the system drops pages of the model when others need memory
_OFFERED_SHARE: Final = 0.95  # of what is free: it may be less when the offer is taken
_DEVICE_MARGIN_BYTES: Final = 512 * 1024 * 1024  # what a driver and a screen take beside us
_QUANTIZED_BLOCK: Final = 32
_WITHOUT_QUANTIZED: Final = frozenset({"grok"})  # llama.cpp has no flash attention for it
_MB: Final = 10**6
_GB: Final = 10**9


@dataclass(frozen=True, slots=True)
class Room:
    """Memory that a model may take now, in bytes; 0 where it is not known, or there is none.

    ``device_bytes`` is that of graphics processors, unless they share the machine's (``is_shared``,
    as on a Jetson): then there is one memory, and it is counted once. ``note`` says why a graphics
    processor that seems to be there is not used.
    """

    ram_bytes: int
    device_bytes: int = 0
    is_shared: bool = False
    note: str = ""

    @property
    def has_device(self) -> bool:
        """Whether layers may go to a graphics processor."""
        return self.is_shared or self.device_bytes > 0


def settle(metadata: GgufMetadata, wanted: EngineSettings, room: Room) -> EngineSettings:
    """The settings in numbers, where ``wanted`` leaves them to us.

    A context of 0 becomes the model's own, capped, and as memory allows; layers of -1 become as
    many as graphics memory has room for. Without flash attention is kept where it fits well only,
    and the library can do so.
    """
    if wanted.tuning.flash_attention is not False:
        return _sized(metadata, wanted, room)
    plain = _sized(
        metadata, replace(wanted, tuning=replace(wanted.tuning, flash_attention=None)), room
    )
    without = replace(plain, tuning=wanted.tuning)
    can = wanted.cache_type is CacheType.F16  # llama.cpp reads quantized values by it alone
    return without if can and _judged(metadata, without, room) is Fit.YES else plain


def _sized(metadata: GgufMetadata, wanted: EngineSettings, room: Room) -> EngineSettings:
    """With context and layers in numbers."""
    trained = metadata.context_tokens or DEFAULT_CONTEXT_CAP
    if wanted.context_tokens > 0:
        tokens = max(MIN_CONTEXT_TOKENS, min(wanted.context_tokens, trained))
        return _with_layers(metadata, replace(wanted, context_tokens=tokens), room)

    def settled(tokens: int) -> EngineSettings:
        return _with_layers(metadata, replace(wanted, context_tokens=tokens), room)

    most = max(MIN_CONTEXT_TOKENS, min(trained, DEFAULT_CONTEXT_CAP))
    if room.ram_bytes <= 0:
        return settled(most)

    def most_within(bytes_: float) -> int:
        return _largest_context(
            most, lambda tokens: _takes(metadata, settled(tokens), room) <= bytes_
        )

    ram = room.ram_bytes
    tokens = most_within(ram / _COMFORT) or most_within(ram * _OFFERED_SHARE)
    return settled(tokens or MIN_CONTEXT_TOKENS)


def fit(metadata: GgufMetadata, wanted: EngineSettings, room: Room) -> FitVerdict:
    """A verdict with numbers, and offers where it does not fit."""
    settings = settle(metadata, wanted, room)
    found = _need(metadata, settings)
    needed = _takes(metadata, settings, room)
    fits = _judged(metadata, settings, room)
    verdict = FitVerdict(
        fit=fits,
        needed_bytes=needed,
        free_bytes=room.ram_bytes,
        reason=_reason(fits, needed, room, settings, found),
        context_tokens=settings.context_tokens,
        cache_type=settings.cache_type,
        gpu_layers=settings.gpu_layers,
        flash_attention=settings.tuning.flash_attention,
        peak_bytes=found.peak + (found.device if room.is_shared else 0),
        device_bytes=found.device,
        device_free_bytes=room.device_bytes,
        parts=_parts(metadata, settings, found),
    )
    if fits is not Fit.NO:
        return verdict
    return replace(verdict, offers=tuple(_offers(metadata, settings, room)))


def weights_fit(size_bytes: int, room: Room) -> Fit:
    """A first look at a model of which nothing but its size is known: its weights alone."""
    return _fit(size_bytes, room.ram_bytes + room.device_bytes, is_over_device=False)


def model_offer(name: str, verdict: FitVerdict) -> FitOffer:
    """The offer to take another model, whose verdict this is."""
    return FitOffer(
        OfferKind.MODEL,
        verdict.needed_bytes,
        f"'{name}' fits: it needs about {size_text(verdict.needed_bytes)}.",
        verdict.context_tokens,
        verdict.cache_type,
        verdict.gpu_layers,
        model=name,
    )


def size_text(size_bytes: int) -> str:
    """In steps of a thousand, as the window and disks count."""
    if size_bytes < _GB:
        return f"{size_bytes / _MB:.0f} MB"
    return f"{size_bytes / _GB:.1f}".removesuffix(".0") + " GB"


def _need(metadata: GgufMetadata, settings: EngineSettings) -> Need:
    return need(
        metadata.form,
        metadata.size_bytes + sum(adapter.size_bytes for adapter in settings.adapters),
        settings.context_tokens,
        cache_type=settings.cache_type,
        gpu_layers=settings.gpu_layers,
        batch_tokens=settings.tuning.ubatch_tokens,
        flash_attention=settings.tuning.flash_attention is not False,
    )


def _takes(metadata: GgufMetadata, settings: EngineSettings, room: Room) -> int:
    """What settings in numbers take of the machine's memory."""
    found = _need(metadata, settings)
    return found.needed + (found.device if room.is_shared else 0)


def _judged(metadata: GgufMetadata, settings: EngineSettings, room: Room) -> Fit:
    """Whether settings in numbers fit."""
    is_over_device = not room.is_shared and _need(metadata, settings).device > room.device_bytes
    needed = _takes(metadata, settings, room)
    return _fit(needed, room.ram_bytes, is_over_device=is_over_device)


def _with_layers(metadata: GgufMetadata, settings: EngineSettings, room: Room) -> EngineSettings:
    most = metadata.form.layers + 1
    if not room.has_device:
        return replace(settings, gpu_layers=0)
    if settings.gpu_layers >= 0:
        return replace(settings, gpu_layers=min(settings.gpu_layers, most))
    if room.is_shared:
        return replace(settings, gpu_layers=most)
    for layers in range(most, 0, -1):
        tried = replace(settings, gpu_layers=layers)
        if _need(metadata, tried).device + _DEVICE_MARGIN_BYTES <= room.device_bytes:
            return tried
    return replace(settings, gpu_layers=0)


def _largest_context(most: int, is_enough: Callable[[int], bool]) -> int:
    """The largest context in whole steps that is enough; 0 if none is."""
    low, high = MIN_CONTEXT_TOKENS // CONTEXT_STEP, most // CONTEXT_STEP
    if not is_enough(low * CONTEXT_STEP):
        return 0
    if most % CONTEXT_STEP and is_enough(most):
        return most
    while low < high:
        middle = (low + high + 1) // 2
        if is_enough(middle * CONTEXT_STEP):
            low = middle
        else:
            high = middle - 1
    return low * CONTEXT_STEP


def _fit(needed: int, free: int, *, is_over_device: bool) -> Fit:
    if free <= 0:
        return Fit.UNKNOWN
    if needed > free or is_over_device:
        return Fit.NO
    return Fit.TIGHT if needed * _COMFORT > free else Fit.YES


def _reason(fits: Fit, needed: int, room: Room, settings: EngineSettings, found: Need) -> str:
    asks = f"It needs about {size_text(needed)} with {settings.context_tokens:,} tokens of context"
    free = size_text(room.ram_bytes)
    if found.device and not room.is_shared:
        asks += f", and {size_text(found.device)} of {size_text(room.device_bytes)} graphics memory"
    said = {
        Fit.UNKNOWN: f"{asks}; free memory is not known here.",
        Fit.NO: f"{asks}, and only {free} are free.",
        Fit.TIGHT: f"{asks}, just under the {free} free.",
        Fit.YES: f"{asks}; {free} are free.",
    }[fits]
    return f"{said} {room.note}".rstrip()


def _parts(metadata: GgufMetadata, settings: EngineSettings, found: Need) -> MemoryParts:
    """With graphics memory among them; weights are counted where they are used from."""
    alone = _need(metadata, replace(settings, gpu_layers=0))
    twice = found.compute if found.device else 0  # each side has buffers of its own
    weights = alone.packed + alone.mapped
    return MemoryParts(weights, alone.cache, found.compute + twice, found.process)


def _offers(metadata: GgufMetadata, settings: EngineSettings, room: Room) -> list[FitOffer]:
    """Other settings of the same model that fit, the least change first."""
    offers: list[FitOffer] = []
    base = settings
    if not room.is_shared and _need(metadata, settings).device > room.device_bytes:
        base = _with_layers(metadata, replace(settings, gpu_layers=-1), room)
        offers += _offer(OfferKind.LAYERS, metadata, base, room)
    if not offers:
        offers += _smaller_context(metadata, base, room)
        offers += _smaller_cache(metadata, base, room, offers)
    return offers


def _smaller_context(
    metadata: GgufMetadata, settings: EngineSettings, room: Room
) -> list[FitOffer]:
    tokens = _largest_context(
        settings.context_tokens,
        lambda tokens: (
            _takes(metadata, replace(settings, context_tokens=tokens), room)
            <= room.ram_bytes * _OFFERED_SHARE
        ),
    )
    smaller = replace(settings, context_tokens=tokens)
    return _offer(OfferKind.CONTEXT, metadata, smaller, room) if tokens else []


def _smaller_cache(
    metadata: GgufMetadata, settings: EngineSettings, room: Room, others: list[FitOffer]
) -> list[FitOffer]:
    if settings.cache_type is not CacheType.F16 or not takes_quantized_cache(metadata):
        return []
    smaller = replace(settings, cache_type=CacheType.Q8_0)
    if offered := _offer(OfferKind.CACHE, metadata, smaller, room):
        return offered
    found = _smaller_context(metadata, smaller, room)
    gained = max((other.context_tokens for other in others), default=0)
    return [replace(one, kind=OfferKind.CACHE) for one in found if one.context_tokens > gained]


def takes_quantized_cache(metadata: GgufMetadata) -> bool:
    """Whether llama.cpp can keep this model's conversation in fewer bits, and it is worth it."""
    form = metadata.form
    is_whole = all(size % _QUANTIZED_BLOCK == 0 for size in form.head_sizes)
    has_cache = any(cache.keys for cache in form.caches)
    return is_whole and has_cache and form.architecture not in _WITHOUT_QUANTIZED


def _offer(
    kind: OfferKind, metadata: GgufMetadata, settings: EngineSettings, room: Room
) -> list[FitOffer]:
    """One offer if these settings fit, else none."""
    needed = _takes(metadata, settings, room)
    if needed > room.ram_bytes * _OFFERED_SHARE:
        return []
    how = f"With {settings.context_tokens:,} tokens of context"
    if settings.cache_type is not CacheType.F16:
        how += f" and a conversation kept as {settings.cache_type.value}"
    if kind is OfferKind.LAYERS and settings.gpu_layers == 1:
        how += " and one layer on the graphics processor"
    elif kind is OfferKind.LAYERS:
        how += f" and {settings.gpu_layers} layers on the graphics processor"
    text = f"{how} it needs about {size_text(needed)}."
    layers = settings.gpu_layers if kind is OfferKind.LAYERS else -1
    return [FitOffer(kind, needed, text, settings.context_tokens, settings.cache_type, layers)]
