"""What the pictures are taken with: documents, a model file that is copied, a written answer."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, Literal

from app.domain.chat import Message, MessageState, Role
from app.domain.models import MAX_CRASHES, Fit, FitVerdict, ModelFile
from app.mirror.access import Named
from app.mirror.targets import OfferedFile, OfferedModel
from app.services.model_rows import ModelRow
from app.services.site_offers import Offer, OfferState, Phase, SiteOffers, SyncProgress
from app.ui.models.site import OfferRow, SiteView

_LOGS: Final = 240
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_GB: Final = 10**9
_MODEL_BYTES: Final = 2 * _GB  # of a file that is mostly hole: long enough to be seen in copying
_WRITTEN_QUESTION: Final = "Show me the pressure log as a table, and how to read it in Python."
_WRITTEN_ANSWER: Final = """\
The log holds three readings of the hydraulic pump:

| Time | Pressure | State |
| --- | ---: | --- |
| 06:38 | 118 bar | normal |
| 06:40 | 96 bar | falling |
| 06:41 | 41 bar | **below the limit** |

Each line is a time and a number, so a few lines read it:

```python
def lowest(path: str) -> tuple[str, float]:
    # the time and the value of the lowest reading
    with open(path) as lines:
        readings = [line.split(",") for line in lines if line.strip()]
    return min(((time, float(bar)) for time, bar in readings), key=lambda one: one[1])
```

1. Export the log as CSV.
2. Call `lowest("pressure.csv")`; anything under **95 bar** needs a look.
"""

_MOORING_RULES: Final = {
    2024: """\
Mooring rules 2024

1 Lines

Every ship makes fast with four lines at the bow and four at the stern. The lines are checked every
six hours, and at every change of shift when the wind is above 12 metres per second. A worn line is
replaced before the ship may load.

2 Tugs

Ships longer than 140 metres take two tugs. The harbour master may order a third tug in fog. The
tug master decides where the towing line is made fast.

3 Fees

A berth costs 310 euros for each day that has begun. Fresh water is billed by the cubic metre.
Fishing boats of Norrhaven pay no fee between October and March.
""",
    2025: """\
Mooring rules 2025

1 Lines

Every ship makes fast with six lines at the bow and six at the stern. The lines are checked every
four hours, and at every change of shift when the wind is above 10 metres per second. A worn line is
replaced before the ship may load.

2 Tugs

Ships longer than 120 metres take two tugs. The tug master decides where the towing line is made
fast. Tugs that run on batteries are preferred where two offer their service.

3 Fees

A berth costs 345 euros for each day that has begun. Fresh water is billed by the cubic metre.
Electricity from the quay is free of charge until the end of 2026.
""",
}


@dataclass(frozen=True, slots=True)
class Samples:
    """What to import: what imports well, what needs attention, many small files, two years, a page
    that somebody photographed.
    """

    good: Path
    problems: Path
    many: Path
    years: Path
    photo: Path

    @classmethod
    def copy(cls, source: Path, target: Path) -> "Samples":
        """Copies the sample documents of the tests, so that no path of a checkout is shown."""
        samples = cls(
            target / "Harbour",
            target / "Inbox",
            target / "Berth logs",
            target / "Rules",
            target / "noticeboard.png",
        )
        for origin, folder in (
            (source / "harbour", samples.good),
            (source / "harbour_problems", samples.problems),
        ):
            folder.mkdir()
            for file in origin.iterdir():
                (folder / file.name).write_bytes(file.read_bytes())
        samples.many.mkdir()
        for number, text in enumerate(_berth_logs(), start=1):
            (samples.many / f"berth-log-{number:03}.txt").write_text(text)
        samples.years.mkdir()
        for year, text in _MOORING_RULES.items():
            (samples.years / f"mooring-rules-{year}.txt").write_text(text)
        (samples.years / "berth-logs-2024.md").write_text("\n".join(_book()))
        return samples


def written_chat() -> tuple[Message, ...]:
    """A question and an answer with a table, code and a list; a starter model writes no such."""
    now = datetime.now().astimezone()
    question = Message(1, 1, Role.USER, _WRITTEN_QUESTION, now, MessageState.COMPLETE)
    answer = Message(2, 1, Role.ASSISTANT, _WRITTEN_ANSWER, now, MessageState.COMPLETE)
    return question, answer


def larger_models(row: ModelRow) -> tuple[ModelRow, ...]:
    """Rows of models as a site has them: one fits tightly, one not at all, one was put aside."""
    free = 24 * _GB
    tight = _named(row, "Mistral-Small-24B-Instruct", 14.3, "Apache-2.0", 32_768)
    large = _named(row, "Llama-3.3-70B-Instruct", 42.5, "Llama 3.3", 131_072)
    ended = _named(row, "Qwen2.5-7B-Instruct", 4.7, "Apache-2.0", 32_768)
    back = _named(row, "Falcon3-7B-Instruct", 4.6, "Falcon-LLM", 32_768)
    reason = "It repeats what it was trained with, names included."
    back_card = replace(back.card, revoked=reason, replaced_by="Qwen2.5-7B-Instruct")
    return (
        replace(tight, verdict=FitVerdict(Fit.TIGHT, 20 * _GB, free, "")),
        replace(large, verdict=FitVerdict(Fit.NO, 45 * _GB, free, "")),
        replace(ended, card=replace(ended.card, crashes=MAX_CRASHES)),
        replace(back, card=back_card),
    )


def offered_view(*, has_mirror: bool = True, is_stale: bool = False) -> SiteView:
    """A site's list of models, one in each state; a real one would need a site."""
    now = datetime.now(UTC)
    rows = (
        _offered("Qwen2.5-7B-Instruct", 4.7, "Apache-2.0", 32_768, Fit.YES),
        _offered("Llama-3.3-70B-Instruct", 42.5, "Llama 3.3", 131_072, Fit.NO),
        _offered("Mistral-7B harbour terms", 0.08, "Apache-2.0", 0, Fit.UNKNOWN, kind="adapter"),
        _offered("Phi-4-mini-instruct", 2.5, "MIT", 131_072, Fit.YES, state=OfferState.UPDATE),
        _begun(_offered("Mistral-Small-24B-Instruct", 14.3, "Apache-2.0", 32_768, Fit.TIGHT)),
        _offered(
            "SmolLM2-1.7B-Instruct", 1.1, "Apache-2.0", 8192, Fit.YES, state=OfferState.INSTALLED
        ),
        _offered(
            "Falcon3-7B-Instruct", 4.6, "Falcon-LLM", 32_768, Fit.YES, state=OfferState.REVOKED
        ),
    )
    offers = SiteOffers(
        offers=tuple(row.offer for row in rows),
        origin="https://models.harbour.example/vetted",
        synced=now - (timedelta(days=40) if is_stale else timedelta(hours=2)),
        expires=now + timedelta(days=-3 if is_stale else 27),
        stale_since=now - timedelta(days=3) if is_stale else None,
        targets_version=14,
    )
    return SiteView(offers, rows, has_mirror, Named())


def empty_view(*, has_mirror: bool) -> SiteView:
    """Before the first sync."""
    return SiteView(SiteOffers(), (), has_mirror, Named())


def fetching(name: str) -> SyncProgress:
    """A model of which a good part is here."""
    return SyncProgress(Phase.FETCH, name, "model.gguf", int(1.9 * _GB), int(4.7 * _GB), 48e6, 58)


def _begun(row: OfferRow) -> OfferRow:
    """A third of it is here."""
    part = row.offer.model.size_bytes // 3
    return replace(row, offer=replace(row.offer, fetched_bytes=part))


def _offered(
    name: str,
    gigabytes: float,
    licence: str,
    context: int,
    fit: Fit,
    *,
    state: OfferState = OfferState.AVAILABLE,
    kind: Literal["generative", "adapter"] = "generative",
) -> OfferRow:
    size = int(gigabytes * _GB)
    digest = hashlib.sha256(name.encode()).hexdigest()
    repo = "site/" + name.replace(" ", "-")
    target = f"models/{repo}/{digest[:40]}/model.gguf"
    model = OfferedModel(
        name=name,
        kind=kind,
        files=(OfferedFile(target, repo, digest[:40], "model.gguf", "model.gguf", digest, size),),
        repo=repo,
        commit=digest[:40],
        license=licence,
        reviewer="A. Solberg",
        note="Tried with the questions of the harbour office.",
        marking="CONFIDENTIAL",
        architecture="llama",
        quantization="Q4_K_M",
        parameters=int(gigabytes * 1.6 * _GB),
        context_tokens=context,
        chat_template_sha256=digest if context else "",
        base_sha256="" if context else digest,
    )
    is_back = state is OfferState.REVOKED
    reason = "It repeats what it was trained with, names included." if is_back else ""
    offer = Offer(model, state, None, reason, "Qwen2.5-7B-Instruct" if is_back else "")
    return OfferRow(offer, FitVerdict(fit, size, 24 * _GB, ""))


def _named(row: ModelRow, name: str, gigabytes: float, licence: str, context: int) -> ModelRow:
    files = (ModelFile("model.gguf", "", int(gigabytes * _GB)),)
    card = replace(
        row.card,
        name=name,
        files=files,
        quantization="Q4_K_M",
        license=licence,
        context_tokens=context,
        source="mirror",
        is_selected=False,
    )
    return replace(row, card=card)


def model_file(store: Path, target: Path) -> Path:
    """A large model file to import: the largest of the store, with a hole behind it."""
    path = target / "harbour-tuned.gguf"
    path.write_bytes(largest(store).read_bytes())
    with path.open("r+b") as stream:
        stream.truncate(_MODEL_BYTES)
    return path


def largest(folder: Path) -> Path:
    """The largest file under a folder."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return max(files, key=lambda path: path.stat().st_size)


def _book() -> Iterator[str]:
    """The logs as one long document of twelve months."""
    yield "# Berth logs 2024\n"
    for number, text in enumerate(_berth_logs()):
        if number % (_LOGS // len(_MONTHS)) == 0:
            yield f"## {_MONTHS[number * len(_MONTHS) // _LOGS]}\n"
        yield text


def _berth_logs() -> Iterator[str]:
    """A made-up log for each of many days."""
    ships = ("Nordlys", "Marit Lind", "Havbris", "Astrid", "Solvang")
    cargoes = ("paper", "steel coils", "timber", "salt", "machine parts")
    for day in range(1, _LOGS + 1):
        ship, cargo = ships[day % len(ships)], cargoes[day * 3 % len(cargoes)]
        yield (
            f"Berth log, day {day}\n\n"
            f"The {ship} made fast at berth {day % 4 + 1} at {5 + day % 9}:20 with {cargo}. "
            f"{20 + day * 7 % 60} lifts were made before noon. The wind came from the "
            f"southwest with {3 + day % 11} metres per second. Nothing unusual was seen.\n\n"
            f"The {ship} is expected to leave on the evening tide. The lines were checked at "
            "every change of shift, and the fenders showed no new damage.\n"
        )
