"""Export and import as a person does them: what leaves comes back equal, nothing comes twice."""

import json
import os
import re
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from app.domain.audit import AuditEvent
from app.domain.chat import Role
from app.domain.portable import (
    PortableChat,
    PortableMessage,
    PortableSource,
    PortableSummary,
)
from app.domain.progress import CancelToken, Progress
from app.errors import CancelledError, UserFacingError
from app.policy.schema import ChatsPolicy, SitePolicy, VaultPolicy
from app.services.chat_export import ChatExportService
from app.services.chat_files import own_form, schema
from app.services.chat_files.errors import BadChatError
from app.services.chat_files.writing import ExportFormat, ExportOptions
from app.services.chat_import import ChatImportService, ChatOutcome
from app.settings import built_in
from app.ui.export.writers import WRITERS
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.portable import PortableChats
from tests.conftest import new_vault
from tests.fakes.audit import HeardEvents
from tests.services import foreign_files, made_chats

# A PDF is laid out by Qt, which has one application a process: that of the window's tests.
pytestmark = pytest.mark.usefixtures("qapp")

_JSON = ExportOptions.whole(ExportFormat.JSON)
_NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


@dataclass
class Place:
    """A vault and the ways out of it and into it."""

    chats: PortableChats
    conversations: Conversations
    exports: ChatExportService
    imports: ChatImportService
    audit: HeardEvents
    folder: Path

    def export(self, name: str, options: ExportOptions = _JSON) -> Path:
        """All chats, into a file of that name."""
        path = self.folder / name
        self.exports.export(None, path, options)
        return path


MakePlace = Callable[..., Place]


def _place(folder: Path, vault: Vault, policy: SitePolicy) -> Place:
    chats, conversations, audit = PortableChats(vault), Conversations(vault), HeardEvents()
    exports = ChatExportService(
        chats,
        conversations,
        home=folder / "home",
        policy=policy.chats,
        audit=audit,
        writers=WRITERS,
    )
    imports = ChatImportService(chats, policy=policy, audit=audit)
    return Place(chats, conversations, exports, imports, audit, folder)


@pytest.fixture
def make_place(tmp_path: Path) -> Iterator[MakePlace]:
    """A home of a name under some policy."""
    vaults: list[Vault] = []

    def make(name: str = "home", policy: SitePolicy = SitePolicy()) -> Place:  # noqa: B008 (frozen)
        (tmp_path / name).mkdir()
        vaults.append(new_vault(tmp_path / name / "vault.db", bytes(32)))
        return _place(tmp_path, vaults[-1], policy)

    yield make
    for vault in vaults:
        vault.close()


@pytest.fixture
def place(make_place: MakePlace) -> Place:
    return make_place()


@pytest.fixture
def other(make_place: MakePlace) -> Place:
    return make_place("other")


def _chat(text: str = "At six.", **more: object) -> PortableChat:
    asked = PortableMessage("m1", None, Role.USER, "When?", _NOW)
    source = PortableSource(1, "/files/tides.pdf", 4, "", "high at six", marking="RESTRICTED")
    answer = PortableMessage("m2", "m1", Role.ASSISTANT, text, _NOW, citations=(source,))
    old = PortableMessage("m3", "m1", Role.ASSISTANT, "No idea.", _NOW, model="starter")
    chat = PortableChat("c1", "Tides & more", _NOW, _NOW, (asked, answer, old), shown="m2")
    return replace(chat, **more)  # type: ignore[arg-type]


def test_what_is_exported_and_imported_elsewhere_is_equal(place: Place, other: Place) -> None:
    made = made_chats.chats(80)
    for chat in made:
        place.chats.add(chat)
    report = other.imports.import_file(place.export("all.json"))
    assert (report.imported, report.failed, report.error) == (len(made), 0, None)
    found = [other.chats.read(chat.id) for chat in other.conversations.list()]
    wanted = [place.chats.read(chat.id) for chat in place.conversations.list()]
    assert [made_chats.numbered(one) for one in found] == [
        made_chats.numbered(one) for one in wanted
    ]
    again = other.imports.import_file(other.export("again.json"))
    assert (again.imported, again.present) == (0, len(made))


def test_a_chat_is_answered_elsewhere_as_it_was_here(place: Place, other: Place) -> None:
    kept = (made_chats.CLERK, replace(built_in.PERSONAS[2], greeting="Gửi đi."), None)
    for days, persona in enumerate(kept):
        place.chats.add(_chat(created=_NOW + timedelta(days=days), persona=persona))
    made = other.imports.import_file(place.export("all.json")).conversations
    assert {other.conversations.persona(one) for one in made} == set(kept)


def test_a_file_without_details_names_neither_persona_nor_model(place: Place) -> None:
    mine = PortableSummary("m1", "Mine.", "", _NOW)
    written = PortableSummary("m2", "Written.", "starter", _NOW)
    place.chats.add(_chat(persona=made_chats.CLERK, summaries=(mine, written)))
    bare = place.export("bare.json", ExportOptions(ExportFormat.JSON))
    assert '"persona": null' in bare.read_text(encoding="utf-8")
    assert "Mine." in bare.read_text(encoding="utf-8")
    for name in ("Clerk", "starter", "Written."):
        assert name not in bare.read_text(encoding="utf-8")


def test_a_persona_that_cannot_be_kept_comes_in_with_no_chat(place: Place, other: Place) -> None:
    place.chats.add(_chat(persona=made_chats.CLERK))
    path = place.export("file.json")
    whole = path.read_text(encoding="utf-8")
    path.write_text(whole.replace('"exact"', '"wild"'), encoding="utf-8")
    report = other.imports.import_file(path)
    assert (report.imported, report.failed) == (0, 1)
    named = whole.replace('"built_in": ""', '"built_in": "editor", "new": 1')
    path.write_text(named, encoding="utf-8")
    (made,) = other.imports.import_file(path).conversations
    assert other.conversations.persona(made) == made_chats.CLERK  # it is no editor of ours


def test_a_chat_that_went_on_since_is_not_imported_again(place: Place) -> None:
    number = place.chats.add(_chat())
    path = place.export("file.json")
    place.conversations.add_user_message(number, "And then?")
    assert place.imports.import_file(path).present == 1
    place.conversations.remove_message(place.conversations.get(number).messages[1].id)
    report = place.imports.import_file(path)
    assert (report.imported, report.present) == (1, 0)


def test_a_file_of_another_program_is_imported_once(place: Place, tmp_path: Path) -> None:
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([foreign_files.tides(), {"mapping": 1}]), encoding="utf-8")
    told: list[tuple[ChatOutcome, Progress]] = []
    report = place.imports.import_file(path, on_outcome=lambda *one: told.append(one))
    assert (report.imported, report.failed, report.left_out) == (1, 1, 4)
    assert [one.status.value for one, _ in told] == ["imported", "failed"]
    assert all(progress.done <= progress.total for _, progress in told)
    assert place.imports.import_file(path).present == 1


def test_chats_that_are_alike_come_in_as_often_as_they_are_there(
    place: Place, tmp_path: Path
) -> None:
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([foreign_files.tides()] * 3), encoding="utf-8")
    first, again = (place.imports.import_file(path) for _ in range(2))
    assert (first.imported, again.imported, again.present) == (3, 0, 3)


def test_a_cancelled_import_keeps_whole_what_came(place: Place, tmp_path: Path) -> None:
    path, token = tmp_path / "conversations.json", CancelToken()
    path.write_text(json.dumps([foreign_files.tides()] * 3), encoding="utf-8")
    with pytest.raises(CancelledError):
        place.imports.import_file(path, on_outcome=lambda *_: token.cancel(), cancel=token)
    assert len(place.conversations.list()) == 1
    event, _, _, detail = place.audit.all[-1]
    assert (event, detail["chats"]) == (AuditEvent.CHAT_IMPORT, 1)


def test_a_chat_whose_time_is_over_here_is_told(make_place: MakePlace) -> None:
    open_place = make_place()
    open_place.chats.add(_chat(updated=datetime.now(UTC) - timedelta(days=40)))
    open_place.chats.add(_chat("At one.", updated=datetime.now(UTC), keep_days=3))
    path = open_place.export("file.json")
    strict = make_place("other", SitePolicy(vault=VaultPolicy(retention_days=30)))
    report = strict.imports.import_file(path)
    assert (report.imported, report.failed) == (1, 1)
    assert report.failures[0].error is not None
    assert report.failures[0].error.error_code == "chat_expired"


def test_a_site_can_forbid_both_ways(make_place: MakePlace) -> None:
    closed = SitePolicy(chats=ChatsPolicy(may_export=False, may_import=False))
    place = make_place(policy=closed)
    place.chats.add(_chat())
    with pytest.raises(UserFacingError) as caught:
        place.export("file.json")
    assert caught.value.error_code == "export_forbidden"
    assert not (place.folder / "file.json").exists()
    with pytest.raises(UserFacingError) as caught:
        place.imports.import_file(place.folder / "none.json")
    assert caught.value.error_code == "import_forbidden"
    assert [(event, outcome) for event, _, outcome, _ in place.audit.all] == [
        (AuditEvent.EXPORT, "export_forbidden"),
        (AuditEvent.CHAT_IMPORT, "import_forbidden"),
    ]


def test_the_record_tells_an_export_without_content(place: Place) -> None:
    place.chats.add(_chat())
    path = place.export("secret name.md", ExportOptions(ExportFormat.MARKDOWN))
    ((event, subject, outcome, detail),) = place.audit.all
    assert (event, subject, outcome) == (AuditEvent.EXPORT, "c1", "ok")
    assert detail == {
        "chats": 1,
        "messages": 2,
        "format": "markdown",
        "bytes": path.stat().st_size,
    }


@pytest.mark.parametrize("kind", ExportFormat)
def test_a_file_is_for_its_owner_alone_and_replaces_none(place: Place, kind: ExportFormat) -> None:
    place.chats.add(_chat())
    os.umask(os.umask(0))
    path = place.export("file", ExportOptions(kind))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    before = path.read_bytes()
    with pytest.raises(UserFacingError) as caught:
        place.export("file", ExportOptions(kind))
    assert caught.value.error_code == "file_exists"
    assert path.read_bytes() == before
    place.export("file", ExportOptions(kind, replaces=True))
    assert sorted(one.name for one in place.folder.iterdir()) == ["file", "home"]


def test_a_cancelled_export_leaves_nothing(place: Place) -> None:
    token = CancelToken()
    for _ in range(3):
        place.chats.add(_chat())
    with pytest.raises(CancelledError):
        place.exports.export(
            None,
            place.folder / "file",
            _JSON,
            on_progress=lambda one: token.cancel() if one.done else None,
            cancel=token,
        )
    assert sorted(one.name for one in place.folder.iterdir()) == ["home"]


@pytest.mark.parametrize(
    ("name", "code"), [("home/x.json", "export_in_home"), ("nowhere/x.json", "export_failed")]
)
def test_a_place_that_will_not_do_is_told(place: Place, name: str, code: str) -> None:
    place.chats.add(_chat())
    with pytest.raises(UserFacingError) as caught:
        place.export(name)
    assert caught.value.error_code == code


def test_nothing_to_export_is_told(place: Place) -> None:
    with pytest.raises(UserFacingError) as caught:
        place.export("x.json")
    assert caught.value.error_code == "no_chats"


def test_a_file_of_a_later_version_is_refused_as_a_whole(place: Place) -> None:
    place.chats.add(_chat())
    path = place.export("file.json")
    path.write_text(path.read_text("utf-8").replace('"version": 1', '"version": 2'), "utf-8")
    report = place.imports.import_file(path)
    assert report.error is not None
    assert (report.error.error_code, report.imported) == ("chat_file_newer", 0)


def test_fields_of_a_later_addition_are_passed_over(place: Place, other: Place) -> None:
    place.chats.add(_chat())
    path = place.export("file.json")
    content = json.loads(path.read_text("utf-8"))
    content["chats"][0]["folder"] = "Harbour"
    content["chats"][0]["messages"][0]["mood"] = 3
    path.write_text(json.dumps(content), "utf-8")
    assert other.imports.import_file(path).imported == 1


def test_the_schema_in_the_manual_is_that_of_the_form() -> None:
    kept = Path(__file__).parents[2] / "docs" / "chat-export.schema.json"
    assert kept.read_text("utf-8") == schema.render(), "make docs"


def test_without_branches_and_sources_the_file_has_none(place: Place, other: Place) -> None:
    place.chats.add(_chat())
    options = ExportOptions(ExportFormat.JSON, has_sources=False)
    other.imports.import_file(place.export("file.json", options))
    chat = other.chats.read(1)
    assert [(one.text, one.citations) for one in chat.messages] == [("When?", ()), ("At six.", ())]


_LIVE = (
    "See ![a](http://example.org/x.png) and <img src=http://example.org/y> but `<b>` is code.\n\n"
    "```html\n<script>1</script>\n```\n\n<script>alert(1)</script>"
)


@pytest.mark.parametrize("kind", [ExportFormat.MARKDOWN, ExportFormat.HTML])
@pytest.mark.parametrize("is_answerable", [True, False])
def test_a_source_is_doubted_for_a_sentence_and_a_nearest_passage_is_not(
    place: Place, kind: ExportFormat, is_answerable: bool
) -> None:
    chat = _chat("The documents do not say.")
    asked, answer, old = chat.messages
    sources = (PortableSource(1, "/files/tides.pdf", 4, "", "high at six", is_supported=False),)
    answer = replace(answer, citations=sources, nearest=sources, is_answerable=is_answerable)
    place.chats.add(replace(chat, messages=(asked, answer, old)))
    text = place.export("file", ExportOptions(kind)).read_text("utf-8")
    assert "high at six" in text
    assert ("does not support the sentence)" in text) == is_answerable


# The backtick of the heading is of no paragraph: what seems to be code is none.
_TRICK = "# `\n` x ` <img src=x> `"


def test_markdown_shows_sources_and_nothing_live(make_place: MakePlace) -> None:
    policy = SitePolicy(chats=ChatsPolicy(marking="TOP SECRET"))
    place = make_place(policy=policy)
    place.chats.add(_chat(_LIVE))
    options = ExportOptions(ExportFormat.MARKDOWN, has_branches=True, has_details=True)
    text = place.export("file.md", options).read_text("utf-8")
    assert text.startswith("**TOP SECRET**")
    assert text.rstrip().endswith("**TOP SECRET**")
    assert "# Tides & more" in text
    assert "- \\[1\\] tides.pdf, page 4, RESTRICTED\n  > high at six" in text
    assert "Another branch, after “When?”" in text
    assert "Model: starter" in text
    assert "`<b>` is code" in text
    assert "```html\n<script>1</script>\n```" in text
    assert "!\\[a](" in text
    assert "&lt;img" in text
    assert "&lt;script>alert" in text


@pytest.mark.parametrize("text", [_TRICK, "\\`<img src=x>\\`", "<a\nhref=x>", "> ```\n<b>x"])
def test_markdown_that_only_seems_to_be_code_is_harmless(place: Place, text: str) -> None:
    place.chats.add(_chat(text))
    made = place.export("file.md", ExportOptions(ExportFormat.MARKDOWN)).read_text("utf-8")
    tokens = MarkdownIt("commonmark", {"html": True}).parse(made)
    kinds = {one.type for token in tokens for one in (token, *(token.children or ()))}
    assert kinds.isdisjoint({"html_block", "html_inline", "image"})


def test_html_is_one_file_in_which_nothing_is_live(make_place: MakePlace) -> None:
    policy = SitePolicy(chats=ChatsPolicy(marking="TOP <SECRET>"))
    place = make_place(policy=policy)
    place.chats.add(_chat(_LIVE, title='<script>"title"</script>'))
    options = ExportOptions(ExportFormat.HTML, has_branches=True, has_details=True)
    text = place.export("file.html", options).read_text("utf-8")
    tags = set(re.findall(r"<([a-zA-Z]+)", text))
    assert tags.isdisjoint({"script", "img", "iframe", "link", "object", "svg", "form", "base"})
    targets = re.findall(r'(?:href|src|url)\s*[=(]\s*["\']?([^"\'>) ]+)', text.split("<main>")[1])
    assert [one for one in targets if not one.startswith("#")] == ["http://example.org/y&gt;"]
    assert "default-src 'none'" in text
    assert text.count("TOP &lt;SECRET&gt;") == 2
    (target,) = set(re.findall(r'class="chip" href="#([^"]+)"', text))
    assert f'id="{target}"' in text
    assert "high at six" in text


@pytest.mark.parametrize(
    "figures",
    [
        f'"prompt_tokens": 1{"0" * 400}',
        '"prompt_tokens": 9007199254740992',
        '"unread": -1',
        '"ttft_ms": 1e400',
        '"ttft_ms": -0.5',
        '"tokens_per_second": 5e-324',
        '"thought_ms": NaN',
        '"sampling": {"temperature": 1e400}',
        f'"sampling": {{"biases": [{{"text": "a", "bias": -1e{"9" * 5}}}]}}',
        f'"sampling": {{"top_k": 1{"0" * 400}}}',
    ],
)
def test_figures_that_cannot_be_reckoned_with_are_refused(figures: str) -> None:
    with pytest.raises(BadChatError):
        own_form.read_chat(_with_figures(figures))


def test_figures_as_they_are_written_are_read() -> None:
    figures = '"prompt_tokens": 9007199254740991, "seed": 4294967295, "ttft_ms": 0.25'
    sampling = '"sampling": {"presence_penalty": -2.0, "biases": [{"text": "a", "bias": -1e9}]}'
    chat = own_form.read_chat(_with_figures(f"{figures}, {sampling}"))
    assert chat.messages[0].stats is not None
    assert chat.messages[0].stats.ttft_ms == 0.25


def _with_figures(figures: str) -> bytes:
    moment = "2026-03-04T12:00:00Z"
    message = {"message": "m1", "parent": None, "role": "assistant", "text": "", "created": moment}
    chat = {"chat": "c1", "title": "Tides", "created": moment, "updated": moment, "shown": "m1"}
    written = json.dumps({**chat, "messages": [{**message, "details": {}}]})
    return written.replace('"details": {}', f'"details": {{{figures}}}').encode()


def test_a_folder_or_a_tag_that_nobody_could_type_is_left_out() -> None:
    written = {
        "chat": "c1",
        "title": "Tides",
        "created": "2026-03-04T12:00:00Z",
        "updated": "2026-03-04T12:00:00Z",
        "folder": "a\nb",
        "tags": ["sea", "", "?!", "x" * 61, 'in "quotes"', "sea", "harbour"],
        "archived": True,
    }
    chat = own_form.read_chat(json.dumps(written).encode())
    assert (chat.folder, chat.tags, chat.is_archived) == ("", ("harbour", "sea"), True)
