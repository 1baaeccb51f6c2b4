"""The search through chats: words of every script, and what their chats are."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.chat import Citation, MessageHit, MessageState, Role
from app.domain.chat_search import ChatFilters, ChatQuery, FoundMessages
from app.domain.documents import DEFAULT_COLLECTION
from app.domain.snippet import HIT_BEGIN, snippet
from app.domain.sought import Sought
from app.services.chat_query import parse
from app.vault.chat_search import ChatSearch
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.documents import Documents
from app.vault.migrate import MIGRATIONS
from app.vault.shelf import ChatShelf
from app.vault.times import to_us
from tests.soundness import findings_of
from tests.vault.conftest import KEY, MakeDocument

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)
_BEFORE = 14  # the last version whose index knew whole words only


@pytest.fixture
def chats(vault: Vault) -> Conversations:
    return Conversations(vault)


@pytest.fixture
def shelf(vault: Vault) -> ChatShelf:
    return ChatShelf(vault)


def found(vault: Vault, typed: str, *, limit: int = 20) -> FoundMessages:
    return ChatSearch(vault).find(parse(typed), limit=limit)


def hits(vault: Vault, typed: str) -> list[int]:
    return [hit.message for hit in found(vault, typed).hits]


def say(chats: Conversations, text: str) -> tuple[int, int]:
    """A chat with one question; the ids of both."""
    chat = chats.create(text)
    return chat, chats.add_user_message(chat, text)


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("turb", True),
        ("TURBINE bla", True),
        ("blade turbine", False),  # only the last word may be a beginning
        ("blades turbine", True),
        ("turbine wing", False),
        ('"turbine', True),
        ('"turbine blades"', True),
        ('"blades turbine"', False),
        ('"turb"', False),
        ("turbine OR NEAR(", False),
        ("the café's", False),
        ("*", False),
        ("", False),
        ("cafe", True),
    ],
)
def test_search_takes_any_text_and_matches_the_last_word_as_a_beginning(
    chats: Conversations, vault: Vault, typed: str, is_found: bool
) -> None:
    say(chats, "The turbine blades at the café")
    assert bool(hits(vault, typed)) is is_found


@pytest.mark.parametrize(
    ("text", "typed", "is_found"),
    [
        ("三号泵坏了。请检查液压泵", "液压", True),
        ("三号泵坏了。请检查液压泵", "压液", False),
        ("三号泵坏了。请检查液压泵", "坏", True),
        ("三号泵坏了。请检查液压泵", "了", True),  # the last letter of a run
        ("三号泵坏了。请检查液压泵", "液压 三号", True),
        ("三号泵坏了。请检查液压泵", "液压 四号", False),
        ("泵的代码是 AS-206", "AS-206 代码", True),
        ("ปั๊มน้ำหมายเลขสามเสีย", "น้ำ", True),
        ("ปั๊มน้ำหมายเลขสามเสีย", "ไฟฟ้า", False),
        ("ポンプが故障した", "故障", True),
        ("bơm thủy lực số ba hỏng", "thuy luc", True),
        ("насос номер три", "\u041d\u0410\u0421\u041e\u0421", True),
        ("펌프가 고장났다", "펌프", True),
    ],
)
def test_words_of_every_script_are_found_and_marked(
    chats: Conversations, vault: Vault, text: str, typed: str, is_found: bool
) -> None:
    _, message = say(chats, text)
    results = found(vault, typed).hits
    assert [hit.message for hit in results] == ([message] if is_found else [])
    assert all(HIT_BEGIN in hit.snippet for hit in results)


def test_letters_without_spaces_follow_the_message_that_holds_them(
    chats: Conversations, vault: Vault
) -> None:
    chat, question = say(chats, "泵在哪里")
    answer = chats.begin_answer(chat, model="m")
    chats.keep_text(answer, "泵在机")
    assert hits(vault, "泵在") == [question]  # what streams is found once it has ended
    chats.finish_answer(answer, text="泵在机房", state=MessageState.COMPLETE)
    assert hits(vault, "泵在") == [answer, question]
    chats.finish_answer(answer, text="阀门在机房", state=MessageState.COMPLETE)
    assert hits(vault, "泵在") == [question]
    assert hits(vault, "阀门") == [answer]
    chats.remove_message(answer)
    assert hits(vault, "机房") == []
    with vault.read() as connection:
        assert connection.execute("SELECT count(*) FROM message_pairs").fetchone() == (1,)
    assert findings_of(vault) == ()


def test_the_newest_come_first_whatever_their_number(chats: Conversations, vault: Vault) -> None:
    numbers = [say(chats, f"pump {n}")[1] for n in range(12)]
    order = random.Random(4).sample(range(12), 12)  # noqa: S311 (test data): an import's times
    with vault.write() as connection:
        connection.executemany(
            "UPDATE messages SET created = ? WHERE id = ?",
            [(to_us(NOON + timedelta(hours=n)), numbers[n]) for n in order],
        )
    results = found(vault, "pump", limit=5)
    assert [hit.message for hit in results.hits] == [numbers[n] for n in range(11, 6, -1)]
    assert results.has_more
    assert not found(vault, "pump", limit=12).has_more


def test_deleted_chats_are_not_searched_and_archived_ones_are(
    chats: Conversations, shelf: ChatShelf, vault: Vault
) -> None:
    gone, _ = say(chats, "a pump")
    kept, message = say(chats, "another pump")
    shelf.delete([gone])
    shelf.archive([kept], is_archived=True)
    (hit,) = found(vault, "pump").hits
    assert (hit.message, hit.is_archived) == (message, True)
    assert hits(vault, "is:archived pump") == [message]
    shelf.archive([kept], is_archived=False)
    assert hits(vault, "is:archived pump") == []


def test_filters_of_the_chat(chats: Conversations, shelf: ChatShelf, vault: Vault) -> None:
    yard, in_yard = say(chats, "the pump in the yard")
    quay, on_quay = say(chats, "the pump on the quay")
    shelf.move([yard], "Yard works")
    shelf.tag([yard, quay], add=["urgent"])
    shelf.tag([quay], add=["Quay"])
    shelf.pin([quay], is_pinned=True)
    assert hits(vault, 'pump in:"yard works"') == [in_yard]
    assert hits(vault, "pump in:yard") == [in_yard]  # all that begin so
    assert hits(vault, "pump in:works") == []
    assert hits(vault, "pump tag:urgent") == [on_quay, in_yard]
    assert hits(vault, "pump tag:urgent tag:quay") == [on_quay, in_yard]  # of each kind one
    assert hits(vault, "pump tag:urgent in:yard") == [in_yard]
    assert hits(vault, "is:pinned pump") == [on_quay]
    assert hits(vault, "tag:quay") == [on_quay]  # without words: one hit a chat


def test_filters_of_the_message(chats: Conversations, vault: Vault) -> None:
    chat, question = say(chats, "which pump?")
    answer = chats.begin_answer(chat, model="Qwen3-4B-Q4")
    chats.finish_answer(answer, text="The bilge pump.", state=MessageState.COMPLETE)
    _, other = say(chats, "another pump")
    with vault.write() as connection:
        connection.execute("UPDATE messages SET created = ? WHERE id = ?", (to_us(NOON), question))
    assert hits(vault, "pump role:question") == [other, question]
    assert hits(vault, "pump role:answer") == [answer]
    assert hits(vault, "pump on:2026-03-05") == [question]
    assert hits(vault, "pump before:2026-03-06") == [question]
    assert hits(vault, "pump after:2026-03-06") == [other, answer]
    assert hits(vault, "pump model:qwen3") == [answer, question]
    assert hits(vault, "pump model:llama") == []
    assert hits(vault, "model:qwen") == [answer]


def test_filters_of_what_the_answers_draw_on(
    chats: Conversations, vault: Vault, make_document: MakeDocument
) -> None:
    added = Documents(vault).add(make_document("Rotor three failed."), original=None)
    with vault.write() as connection:
        connection.execute("UPDATE documents SET marking = 'RESTRICTED'")
    source = Citation(
        1, added.passages[0], added.document, "/f.pdf", 1, "", "Rotor", is_supported=True
    )
    chat, question = say(chats, "which rotor?")
    answer = chats.begin_answer(chat, model="m")
    chats.finish_answer(
        answer, text="Rotor three.", state=MessageState.COMPLETE, citations=[source]
    )
    say(chats, "a rotor of no document")
    assert hits(vault, "rotor marking:restricted") == [answer, question]
    assert hits(vault, f'rotor collection:"{DEFAULT_COLLECTION}"') == [answer, question]
    assert hits(vault, "rotor collection:other") == []
    names = ChatSearch(vault).names()
    assert (names.markings, names.collections) == (("RESTRICTED",), (DEFAULT_COLLECTION,))
    assert names.models == ("m",)


def test_a_filter_finds_the_same_as_looking_at_every_message(
    chats: Conversations, shelf: ChatShelf, vault: Vault
) -> None:
    """Over many chats at random, against a plain walk over all messages."""
    source = random.Random(11)  # noqa: S311 - test data
    words = ["pump", "crane", "valve", "quay"]
    everything: list[tuple[int, int, Role, str]] = []
    folders: dict[int, str] = {}
    for number in range(40):
        chat = chats.create(f"chat {number}")
        for _ in range(source.randint(1, 4)):
            text = " ".join(source.sample(words, 2))
            everything.append((chats.add_user_message(chat, text), chat, Role.USER, text))
        folders[chat] = source.choice(["", "north", "south"])
        shelf.move([chat], folders[chat])
    for word in words:
        for folder in ("north", "south"):
            wanted = [
                n for n, chat, _, text in everything if word in text and folders[chat] == folder
            ]
            query = ChatQuery(Sought((word,)), ChatFilters(folders=(folder,)))
            results: Sequence[MessageHit] = ChatSearch(vault).find(query, limit=1000).hits
            assert sorted(hit.message for hit in results) == wanted


def test_an_update_makes_the_index_anew_without_what_still_streams(path: Path) -> None:
    old = Vault.create(path, KEY, MIGRATIONS[:_BEFORE])
    with old.write() as connection:
        connection.execute(
            "INSERT INTO conversations (id, title, created, updated) VALUES (1, 't', 1, 1)"
        )
        connection.executemany(
            "INSERT INTO messages (id, conversation, role, text, created, state, parent)"
            " VALUES (?, 1, ?, ?, ?, ?, ?)",
            [
                (1, "user", "a turbine", 1, "complete", None),
                (2, "assistant", "tulips, half", 2, "streaming", 1),
            ],
        )
    old.close()
    vault = Vault.open(path, KEY)
    assert hits(vault, "tu") == [1]
    Conversations(vault).finish_answer(2, text="tulips, whole", state=MessageState.COMPLETE)
    assert hits(vault, "tu") == [2, 1]
    assert hits(vault, "half") == []
    with vault.write() as connection:  # the index and the texts agree, else this raises
        connection.execute(
            "INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)"
        )
    vault.close()


def test_a_chat_is_found_by_its_title_where_no_message_shows_it(
    chats: Conversations, shelf: ChatShelf, vault: Vault
) -> None:
    named, _ = say(chats, "what of the crane?")
    shelf.rename(named, "Hebezeuge & Übergaben 100%")
    say(chats, "Hebezeuge")  # its message is a hit
    gone, _ = say(chats, "another")
    shelf.rename(gone, "Hebezeuge, alt")
    shelf.delete([gone])
    for typed in ("hebez", "ubergaben hebezeuge", '"hebezeuge & übergaben"', "100%"):
        assert [chat.conversation for chat in found(vault, typed).titled] == [named], typed
    for typed in ("hebezeuge gone", "ebezeuge", "1_0%", "hebezeuge role:answer", "crane"):
        assert found(vault, typed).titled == [], typed
    assert found(vault, "hebezeuge is:pinned").titled == []
    shelf.pin([named], is_pinned=True)
    assert len(found(vault, "hebezeuge is:pinned").titled) == 1


def test_a_snippet_marks_the_matches_where_most_stand_together(
    chats: Conversations, vault: Vault
) -> None:
    text = f"a pump, {'and much else, ' * 40}then the pump and the valve of the pump. End"
    _, message = say(chats, text)
    (hit,) = found(vault, "pump valve").hits
    assert hit.message == message
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("\x02pump\x03. End")
    assert hit.snippet.count("\x02") == 3


def test_a_snippet_without_places_is_the_beginning() -> None:
    assert snippet("one two", ()) == "one two"
    assert snippet("one two\x02", ((0, 3),)) == "\x02one\x03 two "
    assert snippet("x" * 500, ()).endswith("…")


@pytest.mark.parametrize(
    ("sought", "text", "marked"),
    [
        (Sought(("pump",)), "Pump, pumps; PUMP", ["Pump", "PUMP"]),
        (Sought((), "pump"), "Pump, pumps; impump", ["Pump", "pumps"]),
        (
            Sought(("hydraulic pump",)),
            "hydraulic-pump hydraulic\n pump",
            ["hydraulic-pump", "hydraulic\n pump"],
        ),
        (Sought(("don't",)), "Don\u2019t or don't, dont", ["Don\u2019t", "don't"]),
        (Sought(("cafe",)), "Café cafe\u0301s cafe\u0301", ["Café", "cafe\u0301"]),
        (Sought(("液压",)), "检查液压泵", ["液压"]),
        (Sought(("น้ำ",)), "ปั๊มน้ำ", ["น้ำ"]),
        (Sought(("がき",)), "かき がき", ["がき"]),
        (Sought(("펌프",)), "펌프 판판", ["펌프"]),
        (Sought(("a.b*",)), "a.b aXb a b", ["a.b", "a b"]),
        (Sought(()), "anything", []),
        (Sought(("…",)), "a … b", []),
    ],
)
def test_what_is_sought_is_seen_as_the_index_sees_it(
    sought: Sought, text: str, marked: list[str]
) -> None:
    assert [text[first:last] for first, last in sought.spans(text)] == marked
