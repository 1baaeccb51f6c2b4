"""Watched folders: what comes in, what is marked, and what never happens by itself."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.audit import AuditEvent
from app.domain.documents import FileOutcome
from app.domain.progress import CancelToken, Progress
from app.extract.client import ExtractClient
from app.extract.errors import NoReaderError
from app.extract.protocol import JobLimits
from app.security import folder_notices
from app.services import watch_rules, watched_folders
from app.services.precedence import Rank
from app.services.watch_places import Mount
from app.services.watch_rules import WatchRefusedError
from app.services.watched_folders import Looked, WatchService, WatchWay
from app.vault.connection import Vault
from app.vault.queue import ImportQueue
from app.vault.vector_sets import VectorSets
from app.vault.watched import WatchedFolders
from tests.fakes.index import once
from tests.services.watching import TIMING, Desk
from tests.soundness import findings_of

_WAIT_S = 20.0


@pytest.fixture(scope="module")
def extractor() -> Iterator[ExtractClient]:
    client = ExtractClient()
    yield client
    client.stop()


@pytest.fixture
def desk(vault: Vault, tmp_path: Path, extractor: ExtractClient, starter: Path) -> Desk:
    tokenizer = starter / "embedder" / "tokenizer.json"
    return Desk(vault, tmp_path, extractor=extractor, tokenizer=tokenizer)


class _Run:
    """``WatchService.run`` on its own thread, whose looks are waited for."""

    def __init__(self, service: WatchService) -> None:
        self.cancel = CancelToken()
        self.looks: list[Looked] = []
        self._news = threading.Condition()
        self._thread = threading.Thread(target=service.run, args=(self._hear, self.cancel))

    def __enter__(self) -> "_Run":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.cancel.cancel()
        self._thread.join(_WAIT_S)
        assert not self._thread.is_alive()

    def until(self, is_true: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(is_true, _WAIT_S), self.looks

    def _hear(self, looked: Looked) -> None:
        with self._news:
            self.looks.append(looked)
            self._news.notify_all()


def test_what_is_done_to_a_watched_folder_is_recorded_without_its_name(desk: Desk) -> None:
    folder = desk.follow()
    desk.watching.pause(folder.id, is_paused=True)
    desk.watching.pause(folder.id, is_paused=False)
    desk.watching.remove(folder.id)

    heard = [(one.event, one.subject, dict(one.detail)) for one in desk.heard.all]
    acts = ("added", "paused", "resumed", "removed")
    assert heard == [(AuditEvent.WATCH_CHANGE, f"w{folder.id}", {"act": act}) for act in acts]


def test_what_is_there_comes_in_once_and_what_changes_comes_in_again(desk: Desk) -> None:
    desk.write("a.txt", "The pump lost pressure at noon.")
    desk.write("deep/er/b.txt", "The gate opens at six.")
    desk.follow()

    assert desk.ends() == {"a.txt": "indexed", "b.txt": "indexed"}
    assert desk.ends() == {}
    changed = desk.write("a.txt", "The pump was mended at one.")
    os.utime(changed, ns=(1, 1))
    assert desk.ends() == {"a.txt": "indexed"}
    assert desk.files() == {"a.txt": False, "b.txt": False}
    assert (desk.state().files, desk.state().waiting) == (2, 0)


def test_what_an_import_has_to_embed_before_it_begins_is_told_and_gives_way_like_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.write("a.txt", "The pump lost pressure at noon.")
    desk.follow()
    desk.bring()
    VectorSets(desk.vault).drop_others("none")
    ranks: list[Rank] = []
    precedence = desk.library.reembedding._precedence
    monkeypatch.setattr(precedence, "wait", lambda rank, _cancel: ranks.append(rank))
    desk.write("b.txt", "The gate opens at six.")
    desk.look()
    told: list[Progress] = []

    summary = desk.library.resume(on_progress=told.append, rank=Rank.WATCHED, only_watched=True)

    assert summary.indexed == 1
    assert (told[0].done, told[0].total) == (0, 1)
    assert told[0].passages_per_s > 0
    assert set(ranks) == {Rank.WATCHED}


def test_a_stop_is_heard_while_folders_are_walked_and_nothing_waits_of_them(desk: Desk) -> None:
    desk.write("deep/a.txt", "The pump lost pressure at noon.")
    token = CancelToken()
    token.cancel()
    assert desk.library.add([desk.inbox], cancel=token).indexed == 0
    assert desk.library.queue() == ()


def test_a_new_time_alone_is_looked_into_once(desk: Desk) -> None:
    path = desk.write("a.txt", "The same words.")
    desk.follow()
    desk.bring()
    os.utime(path, ns=(1, 1))
    assert desk.ends() == {"a.txt": "unchanged"}
    assert desk.ends() == {}


def test_a_file_that_is_gone_is_marked_and_nothing_is_removed(desk: Desk) -> None:
    path = desk.write("a.txt", "The pump lost pressure at noon.")
    desk.follow()
    desk.bring()
    text = path.read_bytes()
    path.unlink()

    assert desk.look().gone == 1
    assert desk.files() == {"a.txt": True}
    assert desk.state().gone == 1
    desk.write("a.txt", text.decode())
    os.utime(path, ns=(1, 1))
    assert desk.look().back == 1
    assert desk.files() == {"a.txt": False}


def test_a_file_that_came_back_unchanged_and_is_added_by_hand_is_not_gone_any_more(
    desk: Desk,
) -> None:
    path = desk.write("a.txt", "The pump lost pressure at noon.")
    os.utime(path, ns=(1, 1))
    folder = desk.follow()
    desk.bring()
    away = path.rename(desk.root / "away")
    desk.look()
    desk.watching.remove(folder.id)
    away.rename(path)
    assert desk.library.add([path]).unchanged == 1
    assert desk.files() == {"a.txt": False}
    assert desk.watching.gone_documents() == ()


def test_what_is_gone_can_be_removed_in_one_step(desk: Desk) -> None:
    for name in ("a.txt", "b.txt", "stays.txt"):
        desk.write(name, f"Words of {name}.")
    desk.follow()
    desk.bring()
    for name in ("a.txt", "b.txt"):
        (desk.inbox / name).unlink()
    desk.look()

    report = desk.library.remove(desk.watching.gone_documents())

    assert report.is_verified
    assert desk.files() == {"stays.txt": False}


def test_a_renamed_file_is_known_by_its_bytes_and_not_embedded_again(desk: Desk) -> None:
    path = desk.write("pump report.txt", "The pump lost pressure at noon.")
    desk.follow()
    desk.bring()
    before, (document,) = desk.index.embedded, desk.library.list()
    path.rename(desk.inbox / "berth.txt")

    assert desk.ends() == {"berth.txt": "duplicate"}
    (renamed,) = desk.library.list()
    assert desk.index.embedded == before > 0
    assert (renamed.id, Path(renamed.file).name, renamed.is_gone) == (
        document.id,
        "berth.txt",
        False,
    )
    assert desk.state().gone == 0
    assert findings_of(desk.vault) == ()


_WORDS = {"a.txt": "Words.", "b.txt": "Other words.", "c.txt": "Words of a third kind."}


@pytest.mark.parametrize(
    ("now", "gone"),
    [
        ({"a.txt": "b.txt", "b.txt": "a.txt", "c.txt": "c.txt"}, ""),
        ({"a.txt": "b.txt", "b.txt": "c.txt", "c.txt": "a.txt"}, ""),
        ({"a.txt": "", "b.txt": "a.txt", "c.txt": "b.txt"}, "c.txt"),  # as old logs are shifted
        ({"a.txt": "b.txt", "d.txt": "a.txt", "c.txt": "c.txt"}, ""),
    ],
)
def test_names_that_change_places_keep_their_documents(
    desk: Desk, now: dict[str, str], gone: str
) -> None:
    for name, text in _WORDS.items():
        desk.write(name, text)
    desk.follow()
    desk.bring()
    before = {Path(one.file).name: one.id for one in desk.library.list()}
    for name in _WORDS:
        (desk.inbox / name).unlink()
    for number, (name, source) in enumerate(now.items()):
        path = desk.write(name, _WORDS.get(source, "Words that nobody had."))
        os.utime(path, ns=(number, number))
    desk.recorded.all.clear()

    desk.bring()
    desk.bring()

    after = {Path(one.file).name: one.id for one in desk.library.list()}
    assert {name: after[name] for name, source in now.items() if source} == {
        name: before[source] for name, source in now.items() if source
    }
    assert set(after) == set(now)
    removed = [one for one in desk.recorded.all if one.event is AuditEvent.DOCUMENT_REMOVE]
    assert [(one.subject, one.detail) for one in removed] == (
        [(f"d{before[gone]}", {"act": "replaced"})] if gone else []
    )


def test_what_becomes_of_a_changed_file_and_of_a_copy_is_recorded(desk: Desk) -> None:
    path = desk.write("a.txt", "Words.")
    desk.follow()
    desk.bring()
    (old,) = desk.library.list()
    desk.recorded.all.clear()
    os.utime(desk.write("b.txt", "Words."), ns=(1, 1))
    desk.bring()
    path.unlink()
    path.write_text("Other words.")
    (desk.inbox / "b.txt").write_text("Other words.")
    desk.bring()

    known = {"act": "known", "pages": 1, "passages": 1}
    assert [(one.event.value, one.subject, one.detail) for one in desk.recorded.all] == [
        ("document_import", f"d{old.id}", known),
        ("document_import", f"d{old.id + 1}", {"pages": 1, "passages": 1}),
        ("document_remove", f"d{old.id}", {"act": "replaced"}),
        ("document_import", f"d{old.id + 1}", known),
    ]


def test_hidden_passing_and_linked_files_stay_out(desk: Desk, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("Not for this collection.")
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "c.txt").write_text("Nor this.")
    for name in (".hidden.txt", "~$a.docx", "b.pdf.part", "c.crdownload", "d.txt~", ".git/e.txt"):
        desk.write(name, "x")
    (desk.inbox / "link.txt").symlink_to(secret)
    (desk.inbox / "folder").symlink_to(folder)
    desk.write("a.txt", "Plain words.")
    desk.follow()
    assert desk.ends() == {"a.txt": "indexed"}


def test_a_file_that_became_a_link_before_it_was_read_is_left_out(
    desk: Desk, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("Not for this collection.")
    path = desk.write("a.txt", "Plain words.")
    desk.follow()
    desk.look()
    path.unlink()
    path.symlink_to(secret)

    outcomes: list[FileOutcome] = []
    desk.library.resume(on_outcome=outcomes.append, only_watched=True)

    assert [one.error_code for one in outcomes] == ["link"]
    assert desk.files() == {}


def test_a_file_that_became_a_link_before_it_was_kept_is_left_out(
    desk: Desk, tmp_path: Path
) -> None:
    path, twin = desk.write("a.txt", "Plain words."), tmp_path / "twin.txt"
    twin.write_text("Plain words.")
    desk.follow()

    def link() -> None:
        path.unlink()
        path.symlink_to(twin)

    desk.index.on_embed = once(link)
    assert [one.error_code for one in desk.bring()] == ["link"]
    assert desk.files() == {}


def test_a_file_that_was_just_written_waits_until_it_is_left_alone(desk: Desk) -> None:
    desk.write("a.txt", "Half of")
    desk.follow()
    with _Run(desk.service(timing=replace(TIMING, settle_s=3600.0))) as run:
        run.until(lambda: len(run.looks) == 1)
    assert (run.looks[0].unsettled, run.looks[0].wanted) == (1, 0)
    with _Run(desk.watching) as run:
        run.until(lambda: desk.state().waiting == 1)


def test_a_file_from_a_clock_that_is_ahead_comes_in_once_two_looks_find_it_alike(
    desk: Desk,
) -> None:
    path = desk.write("a.txt", "The pump lost pressure at noon.")
    os.utime(path, ns=(2**62, 2**62))
    desk.follow()
    with _Run(desk.watching) as run:
        run.until(lambda: desk.state().waiting == 1)
    assert run.looks[0].unsettled == 1


def test_changes_are_noticed_in_new_folders_too(desk: Desk) -> None:
    desk.follow()
    with _Run(desk.watching) as run:
        run.until(lambda: len(run.looks) >= 2)
        desk.write("a.txt", "At the top.")
        run.until(lambda: desk.state().waiting == 1)
        desk.write("new/deep/b.txt", "Further down.")
        run.until(lambda: desk.state().waiting == 2)
        (desk.inbox / "a.txt").unlink()
        run.until(lambda: desk.state().waiting == 1)
        assert desk.watching.way(desk.state().id) is WatchWay.NOTICES


def test_where_the_system_tells_nothing_it_is_looked_at_time_and_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bool:
        raise folder_notices.WatchLimitError

    monkeypatch.setattr(folder_notices.FolderNotices, "watch", refuse)
    folder = desk.follow()
    with _Run(desk.watching) as run:
        run.until(lambda: len(run.looks) >= 1)
        assert desk.watching.way(folder.id) is WatchWay.LIMIT
        desk.write("a.txt", "It came later.")
        run.until(lambda: desk.state().waiting == 1)


def test_what_changed_while_it_was_closed_is_found_and_nothing_comes_in_twice(desk: Desk) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        desk.write(name, f"Words of {name}.")
    desk.follow()
    desk.look()
    token = CancelToken()
    first: list[FileOutcome] = []

    def stop(outcome: FileOutcome) -> None:
        first.append(outcome)
        token.cancel()

    desk.library.resume(on_outcome=stop, cancel=token, only_watched=True)
    desk.write("d.txt", "It came in between.")
    done = {Path(one.file).name for one in desk.library.list()}
    assert done

    desk.watching = desk.service()

    assert set(desk.ends()) == {"a.txt", "b.txt", "c.txt", "d.txt"} - done
    assert desk.files() == dict.fromkeys(("a.txt", "b.txt", "c.txt", "d.txt"), False)
    assert desk.ends() == {}


def test_what_a_person_removed_or_took_off_the_list_stays_out_until_it_changes(
    desk: Desk,
) -> None:
    removed = desk.write("a.txt", "Unwanted words.")
    broken = desk.write("b.pdf", "%PDF-1.4 noise")
    desk.follow()
    assert desk.ends() == {"a.txt": "indexed", "b.pdf": "failed"}
    desk.library.remove([one.id for one in desk.library.list()])
    desk.library.dismiss_failed()

    assert desk.ends() == {}
    for path in (removed, broken):
        os.utime(path, ns=(1, 1))
    assert desk.ends() == {"a.txt": "indexed", "b.pdf": "failed"}


def test_a_folder_that_is_not_there_marks_nothing_as_gone(desk: Desk) -> None:
    desk.write("a.txt", "The pump lost pressure at noon.")
    desk.follow()
    desk.bring()
    away = desk.inbox.rename(desk.root / "away")

    looked = desk.look()

    assert looked.error is not None
    assert (looked.error.error_code, desk.state().error_code) == ("watch_missing",) * 2
    assert desk.files() == {"a.txt": False}
    desk.inbox.symlink_to(away)
    assert desk.look().error is not None
    assert desk.state().error_code == "watch_moved"
    desk.inbox.unlink()
    away.rename(desk.inbox)
    assert desk.look().error is None
    assert (desk.state().error_code, desk.state().gone) == ("", 0)


def test_a_drive_that_is_not_connected_marks_nothing_as_gone(desk: Desk) -> None:
    path = desk.write("a.txt", "The pump lost pressure at noon.")
    folders = WatchedFolders(desk.vault)
    folders.add(str(desk.inbox), "Documents", mount_point=str(desk.root / "stick"))
    path.unlink()
    looked = desk.look()
    assert looked.error is not None
    assert looked.error.error_code == "watch_unplugged"


def test_a_share_that_is_mounted_when_somebody_comes_by_is_looked_at(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.write("a.txt", "The pump lost pressure at noon.")
    share = Mount(desk.inbox, "nfs4")
    monkeypatch.setattr(watched_folders, "mounts", lambda: (share,))
    desk.follow()
    mounted: list[Mount] = []
    is_dir = Path.is_dir

    def visit(path: Path) -> bool:
        if path == desk.inbox:
            mounted.append(share)
        return is_dir(path)

    monkeypatch.setattr(Path, "is_dir", visit)
    monkeypatch.setattr(watch_rules, "mounts", lambda: tuple(mounted))
    assert (desk.look().error, desk.state().waiting) == (None, 1)


def test_a_folder_with_too_many_files_takes_in_none(desk: Desk) -> None:
    for number in range(4):
        desk.write(f"{number}.txt", f"Words {number}.")
    desk.follow()
    desk.watching = desk.service(max_files=3)
    looked = desk.look()
    assert looked.error is not None
    assert looked.error.error_code == "watch_too_many"
    assert desk.state().waiting == 0
    desk.watching = desk.service(max_files=4)
    assert desk.look().wanted == 4


def test_a_paused_folder_is_left_alone(desk: Desk) -> None:
    folder = desk.follow()
    desk.watching.pause(folder.id, is_paused=True)
    desk.write("a.txt", "The pump lost pressure at noon.")
    assert desk.watching.look() == ()
    desk.watching.pause(folder.id, is_paused=False)
    assert desk.look().wanted == 1


@pytest.mark.parametrize("act", ["remove", "pause"])
def test_a_running_import_takes_in_no_more_of_a_folder_that_is_left_alone(
    desk: Desk, act: str
) -> None:
    for name in ("a.txt", "b.txt"):
        desk.write(name, f"Words of {name}.")
    desk.write("deep/c.pdf", "%PDF-1.4 noise")
    folder = desk.follow()
    desk.look()
    outcomes: list[FileOutcome] = []

    def leave_alone(outcome: FileOutcome) -> None:
        outcomes.append(outcome)
        if act == "remove":
            desk.watching.remove(folder.id)
        else:
            desk.watching.pause(folder.id, is_paused=True)

    summary = desk.library.resume(on_outcome=leave_alone)

    assert (len(outcomes), summary.indexed, summary.failed) == (1, 1, 0)
    assert [Path(one.file) for one in desk.library.list()] == [Path(outcomes[0].file)]
    assert desk.library.queue() == ()
    if act == "pause":
        desk.watching.pause(folder.id, is_paused=False)
        assert sorted(desk.ends().values()) == ["failed", "indexed"]


def test_a_document_that_was_removed_does_not_come_back_with_the_import_that_runs(
    desk: Desk,
) -> None:
    paths = [desk.write(name, f"Words of {name}.") for name in ("a.txt", "b.txt")]
    desk.follow()
    desk.bring()
    for path in paths:
        path.write_text("Other words.")
        os.utime(path, ns=(1, 1))
    desk.look()

    def remove_other(outcome: FileOutcome) -> None:
        desk.library.remove([one.id for one in desk.library.list() if one.file != outcome.file])

    assert desk.library.resume(on_outcome=remove_other).indexed == 1
    assert len(desk.files()) == 1


def test_a_file_that_is_put_in_by_hand_waits_though_its_folder_is_watched_no_more(
    desk: Desk,
) -> None:
    path = desk.write("a.txt", "The pump lost pressure at noon.")
    folder = desk.follow()
    desk.look()
    ImportQueue(desk.vault).put([str(path)], "Documents")  # as an import that a kill cut off
    desk.watching.remove(folder.id)
    assert [Path(one.file) for one in desk.library.queue()] == [path]


def test_a_folder_that_is_watched_no_more_leaves_its_documents(desk: Desk) -> None:
    desk.write("a.txt", "The pump lost pressure at noon.")
    folder = desk.follow()
    desk.bring()
    desk.write("b.txt", "It waits.")
    desk.look()
    desk.watching.remove(folder.id)
    assert desk.watching.list() == ()
    assert desk.library.queue() == ()
    assert desk.files() == {"a.txt": False}


def test_only_folders_below_the_roots_of_the_site_are_watched(desk: Desk, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    link = desk.root / "link"
    link.symlink_to(outside)
    for path in (outside, link, tmp_path):
        with pytest.raises(WatchRefusedError) as refused:
            desk.watching.add(path)
        assert refused.value.error_code == "watch_not_allowed"
        assert str(desk.root) in refused.value.hint
    closed = WatchService(WatchedFolders(desk.vault), roots=[], audit=desk.heard, timing=TIMING)
    with pytest.raises(WatchRefusedError) as refused:
        closed.add(desk.inbox)
    assert "documents.watch_roots" in refused.value.hint


def test_a_site_that_forbids_it_afterwards_ends_it_and_what_waits(desk: Desk) -> None:
    desk.write("a.txt", "The pump lost pressure at noon.")
    desk.follow()
    desk.look()
    assert desk.state().waiting == 1
    desk.watching = WatchService(
        WatchedFolders(desk.vault), roots=["/nowhere"], audit=desk.heard, timing=TIMING
    )
    assert desk.look().error is not None
    assert (desk.state().error_code, desk.state().waiting) == ("watch_not_allowed", 0)


def test_what_waits_of_a_folder_that_the_site_forbids_now_is_not_read(
    desk: Desk, extractor: ExtractClient
) -> None:
    desk.write("a.txt", "The pump lost pressure at noon.")
    broken = desk.write("b.txt", "")
    desk.follow()
    assert desk.ends() == {"a.txt": "indexed", "b.txt": "failed"}
    desk.write("c.txt", "It waits.")
    assert desk.look().wanted == 1

    library = desk.reading_by(extractor, roots=["/nowhere"])

    with pytest.raises(WatchRefusedError, match=r"b\.txt"):
        library.retry([(str(broken), "Documents")])
    assert library.resume(only_watched=True).seconds == 0
    assert [Path(one.file).name for one in library.queue()] == ["b.txt"]
    broken.write_text("Mended words.")
    assert library.retry_failed() == 1
    assert library.resume().indexed == 0
    assert library.queue() == ()
    assert desk.files() == {"a.txt": False}


def test_what_failed_in_a_folder_that_is_paused_is_not_read_again_until_it_is_not(
    desk: Desk,
) -> None:
    broken = desk.write("b.txt", "")
    folder = desk.follow()
    assert desk.ends() == {"b.txt": "failed"}
    desk.watching.pause(folder.id, is_paused=True)
    broken.write_text("Mended words.")
    assert desk.library.retry_failed() == 1
    assert desk.library.resume().indexed == 0
    desk.watching.pause(folder.id, is_paused=False)
    assert desk.ends() == {"b.txt": "indexed"}


@pytest.mark.parametrize(("name", "code"), [("a.txt", "not_a_folder"), ("no", "path_not_found")])
def test_only_a_folder_can_be_watched(desk: Desk, name: str, code: str) -> None:
    desk.write("a.txt", "Words.")
    with pytest.raises(WatchRefusedError) as refused:
        desk.watching.add(desk.inbox / name)
    assert refused.value.error_code == code


def test_the_same_files_are_not_watched_twice_for_a_collection(desk: Desk) -> None:
    desk.follow()
    (desk.inbox / "deep").mkdir()
    for path in (desk.inbox, desk.inbox / "deep", desk.root):
        with pytest.raises(WatchRefusedError) as refused:
            desk.watching.add(path)
        assert refused.value.error_code == "already_watched"
    assert desk.watching.add(desk.inbox, "Other").collection == "Other"


def test_a_name_that_is_no_text_is_followed_like_any_other(desk: Desk) -> None:
    path = Path(os.fsdecode(os.fsencode(desk.inbox) + b"/caf\xe9.txt"))
    path.write_text("The pump lost pressure at noon.")
    os.utime(path, ns=(1, 1))
    desk.follow()
    assert [one.status.value for one in desk.bring()] == ["indexed"]
    assert desk.bring() == []
    path.unlink()
    assert desk.look().gone == 1


def test_a_file_that_ends_its_reader_twice_is_quarantined_until_it_is_named(desk: Desk) -> None:
    desk.write("a.txt", "The pump lost pressure at noon.")
    desk.follow()
    library, hasty = desk.library, ExtractClient(limits=JobLimits(wall_s=0.0))
    desk.library = desk.reading_by(hasty)
    try:
        assert [one.error_code for one in desk.bring()] == ["too_slow"]
        assert [one.error_code for one in desk.bring()] == ["too_slow"]
    finally:
        hasty.stop()
    desk.library, desk.watching = library, desk.service()

    (held,) = library.queue()
    assert (held.state, held.error_code) == ("quarantined", "too_slow")
    assert (desk.state().failed, desk.state().quarantined) == (0, 1)
    assert desk.bring() == []
    assert library.retry_failed() == 0
    outcomes: list[FileOutcome] = []
    assert library.add([desk.inbox], on_outcome=outcomes.append).failed == 1
    assert [one.error_code for one in outcomes] == ["quarantined"]
    assert library.retry([(held.file, held.collection)]) == 1
    assert library.resume().indexed == 1
    assert library.queue() == ()


# A machine without memory for another process.
_CANNOT_FORK = (
    "import os, sys\n"
    "def fork(): raise BlockingIOError(11, 'no more processes')\n"
    "os.fork = fork\n"
    f"sys.path[:] = {sys.path!r}\n"
    "from app.__main__ import ROLES\n"
    "from app.workers import child\n"
    "child.end(child.run('extract', ROLES))\n"
)


@pytest.mark.parametrize(
    "command", [("/bin/false",), (sys.executable, "-I", "-B", "-c", _CANNOT_FORK)]
)
def test_a_reader_that_cannot_be_started_ends_the_import_and_no_file_is_to_blame(
    desk: Desk, command: tuple[str, ...]
) -> None:
    for name in ("a.txt", "b.txt"):
        desk.write(name, f"Words of {name}.")
    desk.follow()
    library, absent = desk.library, ExtractClient()
    absent._worker._plan = replace(absent._worker._plan, command=command)
    desk.library = desk.reading_by(absent)
    for _ in range(2):
        with pytest.raises(NoReaderError):
            desk.bring()
        assert [one.state for one in library.queue()] == ["waiting"] * 2
    absent.stop()
    desk.library = library
    assert desk.ends() == {"a.txt": "indexed", "b.txt": "indexed"}


def test_quarantine_is_of_the_bytes_and_ends_with_them(desk: Desk) -> None:
    path = desk.write("a.txt", "The pump lost pressure at noon.")
    desk.follow()
    library, hasty = desk.library, ExtractClient(limits=JobLimits(wall_s=0.0))
    desk.library = desk.reading_by(hasty)
    try:
        desk.bring()
        desk.bring()
    finally:
        hasty.stop()
    desk.library = library
    assert desk.bring() == []
    os.utime(path, ns=(1, 1))
    assert desk.ends() == {"a.txt": "indexed"}
