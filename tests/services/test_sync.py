"""Models of the site over time: offered, installed, replaced, taken back, out of date."""

import hashlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.audit import AuditEvent
from app.domain.progress import CancelToken
from app.errors import CancelledError, UserFacingError
from app.index.cross_encoder import CROSS_ENCODER_FILES
from app.mirror.access import Named
from app.mirror.door import NetworkDoor
from app.mirror.errors import (
    ClockSetBackError,
    MirrorExpiredError,
    MirrorUntrustedError,
    ModelRevokedError,
)
from app.mirror.parts import opened
from app.mirror.protocol import SyncOrder, Told
from app.mirror.station_rules import LIFE
from app.mirror.store import ContentStore, StoredFile
from app.policy.schema import MirrorPolicy
from app.security.paths import UnsafeFolderError
from app.services import installing
from app.services.cross_encoders import Group, group_of
from app.services.embedder import SelectedEmbedder
from app.services.intact import IntactService
from app.services.model_import import ModelImporter
from app.services.site_offers import OfferState, Phase, SyncProgress, SyncSummary
from app.services.site_trust import ImportForbiddenError, TrustKeeper
from app.services.sync import SyncService
from app.vault.connection import Vault
from app.vault.ledger import Ledger, ModelExistsError
from app.vault.trust import TrustRecord
from tests.cross_encoders import NLI, write_cross_encoder
from tests.fakes.audit import HeardEvents
from tests.fakes.index import WordIndex
from tests.mirror.published import sha256, small_model, tree, write_tree
from tests.mirror.site import Site, custom, soon

NOW = datetime.now(UTC)


@dataclass
class Clock:
    """A time that a test sets."""

    time: datetime = NOW

    def __call__(self) -> datetime:
        return self.time


@dataclass
class Bench:
    """One vault, one site, and a stick that brings its models."""

    sync: SyncService
    keeper: TrustKeeper
    record: TrustRecord
    ledger: Ledger
    store: ContentStore
    site: Site
    stick: Path
    root: Path
    clock: Clock
    audit: HeardEvents
    let_go: list[str] = field(default_factory=list)

    @property
    def named(self) -> Named:
        return Named(media=self.stick, trust_root=self.root)

    def publish(self) -> None:
        self.site.publish()
        self.write()

    def write(self, change: Callable[[dict[str, bytes]], object] | None = None) -> None:
        files = tree(self.site)
        if change is not None:
            change(files)
        write_tree(self.stick, files)

    def install(self, *names: str) -> SyncSummary:
        return self.sync.install(names or None, named=self.named)

    def states(self) -> dict[str, OfferState]:
        return {offer.model.name: offer.state for offer in self.sync.offers().offers}

    def parts(self) -> list[str]:
        return [path.name for path in self.stick.parent.joinpath("sync", "parts").iterdir()]


@pytest.fixture
def bench(vault: Vault, tmp_path: Path) -> Bench:
    store = ContentStore(tmp_path / "store")
    store.prepare()
    site, clock, audit = Site(), Clock(), HeardEvents()
    root = tmp_path / "root.json"
    root.write_bytes(site.trusted_root)
    ledger, record = Ledger(vault), TrustRecord(vault)
    let_go: list[str] = []
    keeper = TrustKeeper(record, ledger, tmp_path / "sync", on_revoked=let_go.append, now=clock)
    sync = SyncService(
        keeper,
        ledger,
        store,
        folder=tmp_path / "sync",
        policy=MirrorPolicy(),
        audit=audit,
        let_go=let_go.append,
    )
    made = Bench(
        sync, keeper, record, ledger, store, site, tmp_path / "stick", root, clock, audit, let_go
    )
    site.add_model("small", small_model("small"), marking="OPEN")
    made.publish()
    return made


def test_before_the_first_sync_nothing_is_offered(bench: Bench) -> None:
    offers = bench.sync.offers()
    assert (offers.offers, offers.synced, offers.notes) == ((), None, ())


def test_a_model_is_offered_installed_and_then_known(bench: Bench) -> None:
    told: list[SyncProgress] = []
    summary = bench.sync.install(None, told.append, named=bench.named)
    (card,) = summary.installed
    content = small_model("small")
    assert (card.name, card.sha256, card.source) == ("small", sha256(content), "media")
    assert (card.marking, card.reviewer, card.targets_version) == ("OPEN", "R. Viewer", 1)
    assert bench.store.path_of(card.sha256).read_bytes() == content
    assert bench.store.path_of(card.sha256).stat().st_mode & 0o777 == 0o400
    assert {progress.phase for progress in told} == {Phase.FETCH, Phase.CHECK}
    assert bench.states() == {"small": OfferState.INSTALLED}
    assert bench.parts() == []
    assert [heard.event for heard in bench.audit.all] == [AuditEvent.MODEL_SYNC]
    assert bench.install().unchanged == 1


def test_a_look_alone_fetches_nothing(bench: Bench) -> None:
    offers = bench.sync.refresh(bench.named)
    assert [(offer.model.name, offer.state) for offer in offers.offers] == [
        ("small", OfferState.AVAILABLE)
    ]
    assert bench.ledger.list() == ()
    assert bench.parts() == []


def test_the_root_of_before_opens_a_stick_that_names_none(bench: Bench) -> None:
    bench.install()
    assert bench.sync.install(named=Named(media=bench.stick)).unchanged == 1


def test_another_file_under_the_same_name_is_an_update(bench: Bench) -> None:
    (before,) = bench.install().installed
    bench.ledger.set_settings("small", '{"scale": 1}')
    bench.site.targets.targets.clear()
    bench.site.add_model("small", small_model("small, better"))
    bench.publish()
    bench.sync.refresh(bench.named)
    assert bench.states() == {"small": OfferState.UPDATE}
    (after,) = bench.install().updated
    assert (after.id, after.is_selected, after.settings) == (before.id, True, '{"scale": 1}')
    assert bench.let_go == ["small"]
    assert not bench.store.path_of(before.sha256).exists()


def test_a_model_that_a_person_imported_is_not_replaced(bench: Bench, tmp_path: Path) -> None:
    own = tmp_path / "own.gguf"
    own.write_bytes(small_model("my own"))
    importer = ModelImporter(bench.ledger, bench.store, rule="allow")
    card = importer.import_path(own, name="small", on_progress=None, cancel=None)
    (failure,) = bench.install().failed
    assert isinstance(failure.error, ModelExistsError)
    assert bench.ledger.list() == (card,)


def test_what_is_said_anew_of_the_same_files_is_kept(bench: Bench) -> None:
    bench.install()
    bench.site.targets.targets.clear()
    bench.site.add_model("small", small_model("small"), marking="CLOSED")
    bench.publish()
    assert bench.install().unchanged == 1
    assert bench.ledger.get("small").marking == "CLOSED"


def test_kinds_that_are_only_kept_are_kept(bench: Bench) -> None:
    bench.site.add_model("order", b"weights", kind="reranker")
    bench.publish()
    bench.install()
    card = bench.ledger.get("order")
    assert (card.kind.value, card.is_selected) == ("reranker", False)


def test_a_cross_encoder_of_the_site_is_described_by_its_config(
    bench: Bench, starter: Path, tmp_path: Path
) -> None:
    folder = write_cross_encoder(
        tmp_path / "r", starter / "embedder" / "tokenizer.json", labels=NLI
    )
    contents = [(folder / name).read_bytes() for name in CROSS_ENCODER_FILES]
    sizes = [len(content) for content in contents]
    for part, (name, content) in enumerate(zip(CROSS_ENCODER_FILES, contents, strict=True), 1):
        facts = custom("inference", sizes, part, kind="reranker", role=name, architecture="")
        path = f"models/{facts['repo']}/{facts['commit']}/{name}"
        bench.site.add_file(path, content, facts)
    bench.publish()
    bench.install()
    card = bench.ledger.get("inference")
    assert group_of(card) is Group.CHECKER
    assert (card.dimension, card.context_tokens, card.architecture) == (3, 512, "bert")


def test_a_file_that_is_no_model_is_not_entered(bench: Bench) -> None:
    bench.site.add_model("broken", b"GGUF but not")
    bench.publish()
    (failure,) = bench.install().failed
    assert (failure.name, failure.error.error_code) == ("broken", "model_damaged")
    assert [card.name for card in bench.ledger.list()] == ["small"]
    assert not bench.store.path_of(sha256(b"GGUF but not")).exists()


class AfterDoor:
    """The real way to fetch, after which something happens before anybody looks."""

    def __init__(self, door: NetworkDoor, then: Callable[[], object]) -> None:
        self._door = door
        self._then = then

    def run(self, order: SyncOrder, on_told: Callable[[Told], None], cancel: CancelToken) -> None:
        self._door.run(order, on_told, cancel)
        self._then()


@pytest.fixture
def after_fetching(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    real = bench.sync._door

    def arrange(then: Callable[[], object]) -> None:
        monkeypatch.setattr(bench.sync, "_door", lambda access: AfterDoor(real(access), then))

    return arrange


def test_what_was_fetched_is_hashed_again_before_it_is_believed(
    bench: Bench, after_fetching: Callable[..., None]
) -> None:
    """The process that fetched it may lie."""
    content = small_model("small")
    part = bench.stick.parent / "sync" / "parts" / f"{sha256(content)}.part"
    after_fetching(lambda: part.write_bytes(bytes(len(content))))
    (failure,) = bench.install().failed
    assert isinstance(failure.error, MirrorUntrustedError)
    assert not part.exists()
    assert bench.ledger.list() == ()


def test_a_folder_that_the_fetching_process_made_a_link_harms_no_file_of_a_person(
    bench: Bench, tmp_path: Path, after_fetching: Callable[..., None]
) -> None:
    parts, theirs = tmp_path / "sync" / "parts", tmp_path / "theirs"
    theirs.mkdir()
    for name in ("letter.txt", f"{'0' * 64}.part"):
        (theirs / name).write_text("dear")

    def swap() -> None:
        parts.rename(tmp_path / "moved")
        parts.symlink_to(theirs)

    after_fetching(swap)
    with pytest.raises(UnsafeFolderError):
        bench.install()
    assert {path.read_text() for path in theirs.iterdir()} == {"dear"}
    assert len(list(theirs.iterdir())) == 2


def test_a_sync_that_is_called_off_before_it_begins_fetches_nothing(bench: Bench) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        bench.sync.install(None, None, cancel, named=bench.named)
    assert (bench.parts(), bench.ledger.list()) == ([], ())


# -- a model in several files


PIECES = [name.encode() * 1000 for name in ("one", "two", "three")]
NAMES = [f"{sha256(content)}.part" for content in PIECES]


@pytest.fixture
def pieces(bench: Bench) -> list[Path]:
    """A model of three files; where they lie on the stick."""
    bench.site.targets.targets.clear()
    bench.site.add_model("large", *PIECES, kind="reranker")
    bench.publish()
    return [next(bench.stick.rglob(f"w{part}.gguf")) for part in (1, 2, 3)]


def finish_without(bench: Bench, pieces: list[Path]) -> None:
    """The next sync has to do with what is here already."""
    for path in pieces:
        path.unlink()
    assert [card.name for card in bench.install().installed] == ["large"]
    for content in PIECES:
        assert bench.store.path_of(sha256(content)).read_bytes() == content
    assert bench.parts() == []
    assert bench.ledger.arriving() == frozenset()


def test_a_part_that_is_missing_costs_no_other(bench: Bench, pieces: list[Path]) -> None:
    third = pieces[2].read_bytes()
    pieces[2].unlink()
    (failure,) = bench.install().failed
    assert failure.error.error_code == "mirror_not_found"
    assert set(NAMES[:2]) <= set(bench.parts())
    pieces[2].write_bytes(third)
    finish_without(bench, pieces[:2])


def test_a_stop_in_the_third_part_costs_nothing(
    bench: Bench, pieces: list[Path], after_fetching: Callable[..., None]
) -> None:
    third = bench.stick.parent / "sync" / "parts" / NAMES[2]

    def stop() -> None:
        os.truncate(third, 100)
        raise CancelledError

    after_fetching(stop)
    with pytest.raises(CancelledError):
        bench.install()
    assert sorted(bench.parts()) == sorted(NAMES)
    assert third.stat().st_size == 100
    after_fetching(lambda: None)
    finish_without(bench, pieces[:2])


def test_a_stop_while_they_are_checked_costs_nothing(bench: Bench, pieces: list[Path]) -> None:
    def on_progress(progress: SyncProgress) -> None:
        if progress.phase is Phase.CHECK:
            bench.sync.stop()

    with pytest.raises(CancelledError):
        bench.sync.install(None, on_progress, named=bench.named)
    assert sorted(bench.parts()) == sorted(NAMES)
    finish_without(bench, pieces)


def test_one_that_was_altered_costs_no_other(
    bench: Bench, pieces: list[Path], after_fetching: Callable[..., None]
) -> None:
    third = bench.stick.parent / "sync" / "parts" / NAMES[2]
    after_fetching(lambda: third.write_bytes(bytes(len(PIECES[2]))))
    (failure,) = bench.install().failed
    assert isinstance(failure.error, MirrorUntrustedError)
    assert sorted(bench.parts()) == sorted(NAMES[:2])
    after_fetching(lambda: None)
    finish_without(bench, pieces[:2])


def test_a_row_that_cannot_be_written_costs_nothing(
    bench: Bench, pieces: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(bench.ledger, "add", _killed)
        with pytest.raises(KeyboardInterrupt):
            bench.install()
    assert sorted(bench.parts()) == sorted(NAMES)
    finish_without(bench, pieces)


def test_a_kill_before_the_row_costs_nothing(
    bench: Bench, pieces: list[Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(bench.ledger, "add", _killed)
        patch.setattr(installing, "put_back", lambda *_: None)  # nothing runs after a kill
        with pytest.raises(KeyboardInterrupt):
            bench.install()
    assert bench.parts() == []
    # As the next unlock does.
    with opened(tmp_path / "sync" / "parts") as parts:
        installing.put_back(bench.ledger, bench.store, parts)
    bench.store.keep_only(bench.ledger.file_digests())
    assert sorted(bench.parts()) == sorted(NAMES)
    finish_without(bench, pieces)


# -- a file of the store that was harmed


@pytest.mark.parametrize("is_short", [True, False])
def test_what_was_harmed_is_fetched_again_and_nothing_else(
    bench: Bench, pieces: list[Path], is_short: bool
) -> None:
    (card,) = bench.install().installed
    path = bench.store.path_of(card.files[1].sha256)
    path.chmod(0o600)
    path.write_bytes(bytes(10 if is_short else len(PIECES[1])))
    assert not IntactService(bench.ledger, bench.store).is_intact(card)
    for other in (pieces[0], pieces[2]):
        other.unlink()
    assert bench.install().failed == ()
    assert path.read_bytes() == PIECES[1]
    assert IntactService(bench.ledger, bench.store).is_intact(bench.ledger.get("large"))
    assert bench.install().unchanged == 1


def test_there_is_one_sync_at_a_time(bench: Bench) -> None:
    refusals: list[str] = []

    def on_progress(_progress: SyncProgress) -> None:
        try:
            bench.install()
        except UserFacingError as error:
            refusals.append(error.error_code)

    bench.sync.install(None, on_progress, named=bench.named)
    assert set(refusals) == {"sync_running"}


# -- trust over time


def test_a_list_that_ran_out_installs_nothing_and_stops_nothing(bench: Bench) -> None:
    bench.install()
    bench.clock.time = soon(46)
    offers = bench.sync.offers()
    assert offers.stale_since == offers.expires
    assert any("ran out" in note for note in offers.notes)
    bench.keeper.catch_up()
    assert not bench.ledger.get("small").is_revoked
    bench.site.add_model("late", small_model("late"))
    bench.publish()
    with pytest.raises(MirrorExpiredError):
        bench.install()
    assert [card.name for card in bench.ledger.list()] == ["small"]


def test_a_mirror_that_shows_an_old_state_is_refused(bench: Bench) -> None:
    bench.site.timestamp.expires = soon(-1)
    bench.publish()
    with pytest.raises(UserFacingError) as caught:
        bench.install()
    assert caught.value.error_code == "mirror_expired"
    assert [heard.outcome for heard in bench.audit.all] == ["mirror_expired"]


def test_a_clock_that_was_set_back_is_told_and_installs_nothing(bench: Bench) -> None:
    bench.install()
    bench.clock.time = NOW - timedelta(days=10)
    assert any("set back" in note for note in bench.sync.notes())
    with pytest.raises(ClockSetBackError):
        bench.install()
    # Nor does it bring back to life what ran out.
    bench.clock.time = soon(46)
    bench.keeper.catch_up()
    bench.clock.time = NOW
    assert bench.sync.offers().stale_since is not None


def test_a_clock_that_had_been_ahead_is_forgiven_by_a_list_signed_since_and_no_other(
    bench: Bench,
) -> None:
    """Any newer list would help whoever sets a clock back to where an old one still holds."""
    bench.install()
    bench.clock.time = NOW + timedelta(days=10)
    bench.keeper.catch_up()
    bench.clock.time = NOW
    bench.publish()
    with pytest.raises(ClockSetBackError):
        bench.install()
    assert any("set back" in note for note in bench.sync.notes())
    for payload in (bench.site.timestamp, bench.site.snapshot):
        payload.expires = soon(10.1) + LIFE["timestamp"]
    bench.publish()
    summary = bench.install()
    assert summary.is_clock_back
    assert bench.sync.notes() == ()


def test_what_stops_a_sync_after_the_fetching_is_on_the_record(bench: Bench) -> None:
    bench.install()
    bench.clock.time = NOW - timedelta(days=10)
    with pytest.raises(ClockSetBackError):
        bench.install()
    bench.root.write_bytes(b"{}")
    with pytest.raises(MirrorUntrustedError):
        bench.sync.refresh(bench.named)
    outcomes = [heard.outcome for heard in bench.audit.all]
    assert outcomes == ["ok", "clock_set_back", "mirror_untrusted"]


def test_a_stolen_key_of_the_timestamp_blocks_nothing_once_the_root_has_another(
    bench: Bench,
) -> None:
    bench.site.timestamp.version = 10**6
    bench.publish()
    bench.install()
    stolen = bench.keeper.kept()
    assert stolen is not None
    assert stolen.timestamp_version > 10**6
    bench.site.timestamp.version = 5
    bench.publish()
    with pytest.raises(UserFacingError) as caught:
        bench.install()
    assert caught.value.error_code == "mirror_untrusted"
    bench.site.rotate("timestamp")
    bench.publish()
    assert bench.install().unchanged == 1
    state = bench.keeper.kept()
    assert state is not None
    assert (state.root_version, state.timestamp_version) == (2, 7)


def test_a_new_key_of_the_timestamp_does_not_make_an_older_list_new(bench: Bench) -> None:
    bench.publish()
    bench.publish()
    bench.install()
    bench.site.rotate("timestamp")
    bench.site.targets.version = bench.site.snapshot.version = bench.site.timestamp.version = 1
    bench.publish()
    # As from a process that forgets what it has seen.
    shutil.rmtree(bench.stick.parent / "sync" / "trust")
    with pytest.raises(MirrorUntrustedError) as caught:
        bench.install()
    assert "older" in caught.value.message


# -- another trust root


def test_another_station_s_root_is_taken_only_when_that_is_said(
    bench: Bench, tmp_path: Path
) -> None:
    (card,) = bench.install().installed
    bench.site.revoke("small", card.sha256)
    for _ in range(3):  # the new station's root begins with version 1 again
        bench.site.rotate("root")
    bench.publish()
    bench.install()
    other = Site()
    other.add_model("small", small_model("small"))
    other.add_model("other", small_model("other"))
    stick, root = tmp_path / "other", tmp_path / "other.json"
    write_tree(stick, tree(other.publish()))
    root.write_bytes(other.trusted_root)
    with pytest.raises(UserFacingError) as caught:
        bench.sync.install(named=Named(media=stick, trust_root=root))
    assert caught.value.error_code == "trust_root_changed"
    digest = hashlib.sha256(other.trusted_root).hexdigest()
    assert digest in caught.value.hint
    with pytest.raises(UserFacingError, match="another trust root"):  # a yes to a third one
        bench.sync.install(named=Named(media=stick, trust_root=root, new_root_sha256=digest[::-1]))
    assert [offer.model.name for offer in bench.sync.offers().offers] == ["small"]
    bench.audit.all.clear()
    named = Named(media=stick, trust_root=root, new_root_sha256=digest)
    summary = bench.sync.install(named=named)
    assert [card.name for card in summary.installed] == ["other"]
    events = [heard.event for heard in bench.audit.all]
    assert events == [AuditEvent.TRUST_ROOT, AuditEvent.MODEL_SYNC]
    # What one station took back no other one brings to life.
    bench.sync.install(named=Named(media=stick, trust_root=root))
    assert bench.ledger.get("small").is_revoked
    assert bench.states() == {"small": OfferState.REVOKED, "other": OfferState.INSTALLED}


def test_a_root_that_the_one_of_before_vouches_for_needs_no_word_and_forgets_nothing(
    bench: Bench,
) -> None:
    bench.install()
    (first,) = bench.stick.parent.glob("sync/trust/*/kept")
    old = first.read_bytes()
    bench.site.rotate("root")
    bench.publish()
    bench.root.write_bytes(bench.site.files["tuf/2.root.json"])
    assert bench.install().unchanged == 1
    assert AuditEvent.TRUST_ROOT not in [heard.event for heard in bench.audit.all]
    bench.root.write_bytes(bench.site.trusted_root)  # nor does the older one
    assert bench.install().unchanged == 1
    first.write_bytes(old)
    with pytest.raises(MirrorUntrustedError):
        bench.sync.offers()


def test_a_folder_that_was_rolled_back_is_noticed(bench: Bench) -> None:
    bench.install()
    (kept,) = bench.stick.parent.glob("sync/trust/*/kept")
    old = kept.read_bytes()
    bench.publish()
    bench.install()
    kept.write_bytes(old)
    with pytest.raises(MirrorUntrustedError):
        bench.sync.offers()


def test_a_model_that_is_taken_back_is_let_go_of_and_comes_back_if_that_was_wrong(
    bench: Bench,
) -> None:
    (card,) = bench.install().installed
    bench.site.revoke("small", card.sha256)
    bench.publish()
    summary = bench.install()
    assert (summary.revoked, bench.let_go) == (("small",), ["small"])
    assert bench.states() == {"small": OfferState.REVOKED}
    assert bench.ledger.get("small").revoked == "It answers badly."
    assert bench.install().revoked == ()  # it is news once
    bench.site.revoked.clear()
    bench.publish()
    bench.install()
    assert not bench.ledger.get("small").is_revoked


def test_one_that_was_taken_back_is_refused_by_name(bench: Bench) -> None:
    bench.site.revoke("small", sha256(small_model("small")), reason="It lies.")
    bench.publish()
    (failure,) = bench.install("small").failed
    assert isinstance(failure.error, ModelRevokedError)
    assert "It lies." in failure.error.message
    assert bench.install().failed == ()
    assert bench.ledger.list() == ()


def test_what_came_before_a_crash_counts_at_the_next_load(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    (card,) = bench.install().installed
    bench.site.revoke("small", card.sha256)
    bench.publish()
    with monkeypatch.context() as patch:
        patch.setattr(bench.keeper, "settle", _killed)
        with pytest.raises(KeyboardInterrupt):
            bench.install()
    assert not bench.ledger.get("small").is_revoked
    bench.keeper.catch_up()
    assert bench.ledger.get("small").is_revoked


def test_a_load_while_a_sync_runs_does_not_take_its_end_for_seen(bench: Bench) -> None:
    bench.install()
    bench.site.add_model("late", small_model("late"))
    bench.publish()
    pending: list[bool] = []

    def on_progress(progress: SyncProgress) -> None:
        if progress.phase is Phase.FETCH:
            bench.keeper.catch_up()
            seen = bench.record.get()
            pending.append(seen is not None and seen.is_pending)

    bench.sync.install(None, on_progress, named=bench.named)
    assert pending
    assert all(pending)
    seen = bench.record.get()
    assert seen is not None
    assert not seen.is_pending


def _killed(*_given: object, **_named: object) -> None:
    raise KeyboardInterrupt


def test_an_embedder_that_was_taken_back_indexes_nothing(bench: Bench, vault: Vault) -> None:
    with vault.write() as connection:
        connection.execute(
            "INSERT INTO models (name, kind, architecture, quantization, context_tokens, license,"
            " source, added, parameters, dimension, is_selected, revoked)"
            " VALUES ('e', 'embedder', 'onnx', 'F32', 512, '', 'media', 0, 0, 8, 1, 'It is bad.')"
        )
        connection.execute(
            "INSERT INTO model_files (model, position, name, sha256, size_bytes)"
            " VALUES ((SELECT id FROM models), 0, 'embedder.onnx', ?, 1)",
            ("0" * 64,),
        )
    with pytest.raises(ModelRevokedError):
        SelectedEmbedder(bench.ledger, bench.store, WordIndex()).ready()


# -- import by hand


def imported(bench: Bench, folder: Path, content: bytes, rule: str) -> str:
    path = folder / "by-hand.gguf"
    path.write_bytes(content)
    importer = ModelImporter(bench.ledger, bench.store, rule=rule, judge=bench.keeper.judge_import)
    return importer.import_path(path, name="by hand", on_progress=None, cancel=None).name


def test_only_what_is_on_the_list_is_imported_where_the_site_says_so(
    bench: Bench, tmp_path: Path
) -> None:
    listed, other = small_model("small"), small_model("other")
    with pytest.raises(ImportForbiddenError):
        imported(bench, tmp_path, listed, "listed")  # there is no list yet
    bench.sync.refresh(bench.named)
    with pytest.raises(ImportForbiddenError):
        imported(bench, tmp_path, other, "listed")
    assert not bench.store.path_of(sha256(other)).exists()
    assert imported(bench, tmp_path, listed, "listed") == "by hand"
    bench.ledger.remove("by hand")
    bench.clock.time = soon(46)
    with pytest.raises(MirrorExpiredError):
        imported(bench, tmp_path, listed, "listed")


def test_what_was_taken_back_is_not_imported_under_any_rule(bench: Bench, tmp_path: Path) -> None:
    content = small_model("small")
    bench.site.revoke("small", sha256(content))
    bench.publish()
    bench.sync.refresh(bench.named)
    for rule in ("allow", "listed"):
        with pytest.raises(ModelRevokedError):
            imported(bench, tmp_path, content, rule)


def test_a_list_that_was_lost_stops_no_import_that_needs_none(bench: Bench, tmp_path: Path) -> None:
    revoked, other = small_model("small"), small_model("other")
    bench.site.revoke("small", sha256(revoked))
    bench.publish()
    bench.sync.refresh(bench.named)
    shutil.rmtree(tmp_path / "sync" / "trust")
    with pytest.raises(UserFacingError) as caught:
        imported(bench, tmp_path, other, "listed")
    assert caught.value.error_code == "trust_missing"
    with pytest.raises(ModelRevokedError):
        imported(bench, tmp_path, revoked, "allow")
    assert imported(bench, tmp_path, other, "allow") == "by hand"


# -- at load


def test_a_file_is_read_once_until_it_looks_touched(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    (card,) = bench.install().installed
    read: list[str] = []
    real = bench.store.is_intact

    def counting(file: StoredFile, *, cancel: CancelToken | None = None) -> bool:
        read.append(file.sha256)
        return real(file, cancel=cancel)

    monkeypatch.setattr(bench.store, "is_intact", counting)
    service = IntactService(bench.ledger, bench.store)
    assert service.is_intact(card)
    assert service.is_intact(card)
    assert len(read) == 1
    assert service.is_intact(card, is_thorough=True)
    assert len(read) == 2

    path = bench.store.path_of(card.sha256)
    times = path.stat()
    path.chmod(0o600)
    path.write_bytes(bytes(times.st_size))
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))  # as one would hide it
    assert not service.is_intact(card)
    assert len(read) == 3
    assert bench.ledger.verified_at("small") is None


def test_the_first_load_after_a_start_of_the_system_reads_all(bench: Bench) -> None:
    (card,) = bench.install().installed
    service = IntactService(bench.ledger, bench.store)
    service.is_intact(card)
    seen = bench.ledger.sightings("small")
    earlier = {digest: one._replace(boot="another") for digest, one in seen.items()}
    bench.ledger.note_sightings("small", earlier)
    bench.ledger.mark_verified("small", None)
    assert service.is_intact(card)
    assert bench.ledger.verified_at("small") is not None
