"""Titles by rules, and by a model that is large enough: never over a person's own."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.domain.chat import MessageState
from app.domain.models import ModelFile, ModelKind
from app.domain.progress import CancelToken
from app.errors import CancelledError
from app.policy.filter.rules import Act, Rule, RuleSet
from app.services.precedence import Precedence, Rank
from app.services.screening import ContentFilter
from app.services.titles import MOST_CHARS, is_telling, proposed, title_of
from app.services.titling import TitleService
from app.vault.connection import Vault
from app.vault.conversations import Conversations
from app.vault.ledger import Ledger
from app.vault.shelf import ChatShelf
from tests.conftest import new_vault
from tests.fakes.audit import HeardEvents
from tests.fakes.engine import ScriptedEngine

QUESTION = "What is the lowest permitted pressure of the hydraulic pump?"
NO_RULES = RuleSet()
BY_RULES = "Lowest permitted pressure of the hydraulic pump"


@pytest.mark.parametrize(
    ("question", "title"),
    [
        (QUESTION, BY_RULES),
        ("Who informs the agents of the ships?", "Who informs the agents of the ships?"),
        ("Hi! Could you please tell me how the crane failed?", "How the crane failed"),
        ("Kannst du mir bitte sagen, wann der Kran ausfiel?", "Wann der Kran ausfiel"),
        ("Quelle est la pression de la pompe ?", "Pression de la pompe"),
        ("¿Cuál es la presión mínima de la bomba?", "Presión mínima de la bomba"),
        ("Áp suất thấp nhất của bơm là gì?", "Áp suất thấp nhất của bơm"),
        ("Please summarise report.pdf.", "Summarise report.pdf"),
        ("file:budget.xlsx how much for cranes?", "How much for cranes?"),
        ("My log:\n```\nerror 12\n```\nWhy does the pump fail?", "Why does the pump fail?"),
        (
            "Compare a.txt and b.txt of the yard. Which is newer?",
            "Compare a.txt and b.txt of the yard",
        ),
        ("hello", "hello"),
        ("Please", "Please"),
        ("?!", "?"),
        (
            "The crane lifts. " * 2000 + "Why does the crane of the quay stop?",
            "Why does the crane of the quay stop?",
        ),
    ],
)
def test_a_title_is_what_was_asked_without_what_says_nothing(question: str, title: str) -> None:
    assert title_of(question) == title


@pytest.mark.parametrize(
    "question",
    [
        "What did the bakery in the old town charge for rye bread in 1974, and who baked it there?",
        "三号液压泵的最低允许压力是多少。为什么上周它失去了压力。谁负责检查和更换内部密封圈。" * 2,
        "word " * 100,
        "x" * 500,
        "?" * 9000,
        ". " * 9000,
        "`" * 9000,
    ],
)
def test_a_long_question_makes_a_short_title(question: str) -> None:
    title = title_of(question)
    assert title
    assert len(title) <= MOST_CHARS + 1
    assert title == " ".join(title.split())


def test_a_cut_title_does_not_end_in_a_word_that_only_binds() -> None:
    title = title_of(
        "What did the bakery in the old town charge for rye bread and the rolls of it?"
    )
    assert title == "What did the bakery in the old town charge for rye bread…"


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Hydraulic pump pressure", "Hydraulic pump pressure"),
        ('Title: "Hydraulic pump pressure."\n', "Hydraulic pump pressure"),
        ("**Pump pressure limits**", "Pump pressure limits"),
        ("Bananas of Brazil", ""),  # nobody spoke of them
        ("", ""),
        ("…", ""),
        ("Here is a title:\nHydraulic pump pressure", ""),
        ("The lowest permitted pressure of the hydraulic pump of the yard is 95", ""),
        ("Pump \u202eerusserp\x07", "Pump erusserp"),
    ],
)
def test_what_a_model_writes_is_a_title_only_if_it_looks_like_one(written: str, title: str) -> None:
    assert proposed(written, f"{QUESTION} The lowest is 95 bar.") == title


def test_a_greeting_says_nothing() -> None:
    assert not is_telling("Hello there")
    assert is_telling(QUESTION)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    opened = new_vault(tmp_path / "vault.db", bytes(32))
    yield opened
    opened.close()


class Desk:
    """The service over a real vault, with an engine that says what it is told to."""

    def __init__(self, vault: Vault, *, parameters: int, rules: RuleSet = NO_RULES) -> None:
        self.chats, self.shelf = Conversations(vault), ChatShelf(vault)
        self.engine = ScriptedEngine()
        self.engine.pieces = ["Hydraulic pump", " pressure"]
        self.engine.load("m", [], self.engine.settings)
        self.precedence = Precedence()
        self._ledger = Ledger(vault)
        self._ledger.add(
            name="m",
            kind=ModelKind.GENERATIVE,
            files=(ModelFile("m.gguf", "ab" * 32, 9),),
            architecture="llama",
            quantization="",
            context_tokens=2048,
            license="",
            source="file",
            parameters=parameters,
        )
        self._ledger.select("m")
        self.titles = TitleService(
            vault,
            selected=lambda: self._ledger.list(ModelKind.GENERATIVE)[0],
            engine=self.engine,
            rules=lambda: "",
            precedence=self.precedence,
            content_filter=ContentFilter(rules, HeardEvents()),
        )

    def asked(self, *questions: str) -> int:
        """A chat in which these were asked and answered."""
        chat = self.chats.create(title_of(questions[0]))
        for question in questions:
            self.chats.add_user_message(chat, question)
            answer = self.chats.begin_answer(chat, model="m")
            text = "The lowest pressure is 95 bar."
            self.chats.finish_answer(answer, text=text, state=MessageState.COMPLETE)
        return chat

    def title(self, chat: int) -> str:
        return self.chats.get(chat).summary.title

    def improve(self, chat: int) -> str:
        return self.titles.improve(chat, cancel=CancelToken())


@pytest.fixture
def desk(vault: Vault) -> Desk:
    return Desk(vault, parameters=4_000_000_000)


def test_a_large_model_names_a_chat_once(desk: Desk) -> None:
    chat = desk.asked(QUESTION)
    assert desk.improve(chat) == "Hydraulic pump pressure" == desk.title(chat)
    assert desk.improve(chat) == ""
    (request,) = desk.engine.requests
    assert [turn.text for turn in request.turns][:1] == [QUESTION]
    assert request.chat == chat


def test_a_small_model_is_not_asked(vault: Vault) -> None:
    desk = Desk(vault, parameters=135_000_000)
    chat = desk.asked(QUESTION)
    assert desk.improve(chat) == ""
    assert (desk.title(chat), desk.engine.requests) == (BY_RULES, [])


def test_a_proposal_of_no_use_leaves_the_title(desk: Desk) -> None:
    desk.engine.pieces = ["Bananas of Brazil"]
    chat = desk.asked(QUESTION)
    assert desk.improve(chat) == ""
    assert desk.title(chat) == BY_RULES


def test_a_title_that_a_person_gave_stays(desk: Desk) -> None:
    chat = desk.asked(QUESTION)
    desk.shelf.rename(chat, "Mine")
    assert desk.improve(chat) == ""
    other = desk.asked(QUESTION)
    desk.engine.during = lambda number: desk.shelf.rename(other, f"Mine {number}")  # meanwhile
    assert desk.improve(other) == ""
    assert (desk.title(chat), desk.title(other)) == ("Mine", "Mine 1")


def test_a_chat_that_began_with_a_greeting_is_named_after_its_question(vault: Vault) -> None:
    desk = Desk(vault, parameters=135_000_000)
    chat = desk.asked("Hello there")
    assert desk.improve(chat) == ""
    chat = desk.asked("Hello there", QUESTION)
    assert desk.improve(chat) == BY_RULES == desk.title(chat)


def test_nothing_is_loaded_for_a_title(desk: Desk) -> None:
    desk.engine.unload()
    assert desk.improve(desk.asked(QUESTION)) == ""
    assert desk.engine.requests == []


def test_a_question_ends_the_writing_of_a_title(desk: Desk) -> None:
    chat = desk.asked(QUESTION)
    with ExitStack() as questions:

        def ask(number: int) -> None:
            if number == 1:
                questions.enter_context(desk.precedence.claim(Rank.QUESTION))

        desk.engine.during = ask
        assert desk.improve(chat) == ""
    assert desk.title(chat) == BY_RULES
    desk.engine.during = lambda _: None
    assert desk.improve(chat) == "Hydraulic pump pressure"  # after the next answer


def test_a_title_waits_for_a_question_and_can_be_cancelled(desk: Desk) -> None:
    chat, cancel = desk.asked(QUESTION), CancelToken()
    with desk.precedence.claim(Rank.QUESTION):
        threading.Timer(0.05, cancel.cancel).start()
        with pytest.raises(CancelledError):
            desk.titles.improve(chat, cancel=cancel)
    assert desk.engine.requests == []


@pytest.mark.parametrize("act", list(Act))
def test_a_title_that_the_sites_filter_would_touch_does_not_stand(vault: Vault, act: Act) -> None:
    rule = Rule("pumps", "things", act, words=("lowest one",))
    desk = Desk(vault, parameters=0, rules=RuleSet((rule,)))
    chat = desk.asked("Which pump has the lowest pressure?")
    desk.engine.pieces = ["The lowest one of pressure"]
    assert desk.improve(chat) == ""
    assert len(desk.engine.requests) == 1
    desk.engine.pieces = ["Lowest pressure"]
    assert desk.improve(chat) == "Lowest pressure"
