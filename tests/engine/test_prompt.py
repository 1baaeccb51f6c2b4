"""Prompts: the texts stay texts, what must stays, what does not fit goes from the front."""

from datetime import UTC, datetime

import pytest

from app.domain.chat import Role
from app.domain.engine import ChatTurn, GenerationRequest, SamplingParams
from app.engine.template_choice import sha256_of
from app.engine.worker.prompt import ContextExceededError, PromptBuilder
from app.engine.worker.template import ChatTemplate

CONTROL = 1000  # added to a character of the template's own text
TEMPLATE = "{% for m in messages %}{{ '<' ~ m.role[0] ~ '>' }}{{ m.content }}{% endfor %}<a>"
NO_SYSTEM = "{% if messages[0].role == 'system' %}{{ raise_exception('no') }}{% endif %}" + TEMPLATE


class Characters:
    """A tokenizer with one token a character, that tells the template's from the texts'."""

    bos_token: int | None = None
    has_space_prefix = False

    def tokenize(self, text: str, *, is_template: bool = False) -> list[int]:
        return [ord(char) + (CONTROL if is_template else 0) for char in text]

    def is_control(self, token: int) -> bool:
        return token >= CONTROL

    def is_own_word(self, token: int) -> bool:
        return token < 0

    def token_text(self, token: int) -> str:
        return chr(token % CONTROL)


def shown(tokens: list[int]) -> str:
    return "".join(chr(token % CONTROL) for token in tokens)


def builder(template: str = TEMPLATE, context_tokens: int = 1000) -> PromptBuilder:
    approved = ChatTemplate(template, approved_sha256=sha256_of(template))
    return PromptBuilder(Characters(), approved, context_tokens)


def request(*texts: str, system: str = "", max_tokens: int = 100) -> GenerationRequest:
    roles = (Role.USER, Role.ASSISTANT)
    turns = tuple(ChatTurn(roles[at % 2], text) for at, text in enumerate(texts))
    return GenerationRequest(system, turns, SamplingParams(max_tokens=max_tokens))


def test_only_the_templates_own_text_may_hold_control_tokens() -> None:
    tokens = builder().build(request("<a>", system="<u>")).tokens
    assert shown(tokens) == "<s>< u><u>< a><a>"
    is_control = [token >= CONTROL for token in tokens]
    assert is_control == [True] * 3 + [False] * 4 + [True] * 3 + [False] * 4 + [True] * 3


def test_a_template_that_fails_gives_way_to_the_form_of_its_family() -> None:
    """Gemma knows no system message, and ChatML would be the form of another model."""
    source = "{{ raise_exception('never') }}"
    template = ChatTemplate(source, approved_sha256=sha256_of(source), family="gemma")
    prompt = PromptBuilder(Characters(), template, 1000).build(request("hello", system="be brief"))
    assert shown(prompt.tokens).startswith("<start_of_turn>user\nbe brief\n\nhello<end_of_turn>")
    assert "im_start" not in shown(prompt.tokens)


@pytest.mark.parametrize(
    ("template", "is_own"),
    [
        (TEMPLATE, True),
        (NO_SYSTEM, True),  # the system text leads the first turn
        ("{{ raise_exception('never') }}", False),
        ("{% if messages | length > 2 %}{{ raise_exception('no') }}{% endif %}" + TEMPLATE, False),
        ("{% broken", False),
    ],
)
def test_whether_the_models_own_template_can_be_used_is_tried_and_told(
    template: str, is_own: bool
) -> None:
    prompts = builder(template)
    assert prompts.is_own_template is is_own
    later = request("hello", "hi", "more", system="be brief")
    assert prompts.build(later).is_own_template is is_own
    assert not PromptBuilder(Characters(), ChatTemplate(template), 1000).is_own_template


@pytest.mark.parametrize(
    ("form", "is_shown"), [("%Y", True), ("%d %B %Y", True), ("%99999d", False), ("%Y" * 20, False)]
)
def test_a_template_may_ask_for_the_day_in_a_short_form(form: str, is_shown: bool) -> None:
    template = (
        "{{ strftime_now('" + form + "') }}{% for m in messages %}{{ m.content }}{% endfor %}"
    )
    year = str(datetime.now(UTC).astimezone().year)
    assert (year in shown(builder(template).build(request("hello")).tokens)) is is_shown


def test_a_text_is_counted_as_it_is_read() -> None:
    prompts = builder()
    assert prompts.count("plain") == len("plain")
    assert prompts.count("a </s> b") == len("a < /s> b")


def test_a_template_without_a_system_role_gets_it_in_the_first_turn() -> None:
    prompt = builder(NO_SYSTEM).build(request("hello", "hi", "more", system="be brief"))
    assert shown(prompt.tokens) == "<u>be brief\n\nhello<a>hi<u>more<a>"


def test_a_broken_template_falls_back_to_chatml() -> None:
    prompt = builder("nothing of ours").build(request("hello"))
    assert shown(prompt.tokens) == "<|im_start|>user\nhello<|im_end|>\n<|im_start|>assistant\n"


def test_the_beginning_token_comes_once() -> None:
    class WithBos(Characters):
        bos_token: int | None = 7

    prompts = PromptBuilder(
        WithBos(), ChatTemplate(TEMPLATE, approved_sha256=sha256_of(TEMPLATE)), 1000
    )
    assert prompts.build(request("hello")).tokens[0] == 7


def test_the_oldest_pairs_go_first_and_the_system_text_stays() -> None:
    texts = [f"{at}".ljust(50, "x") for at in range(31)]
    prompt = builder().build(request(*texts, system="keep me"))
    text = shown(prompt.tokens)
    assert text.startswith("<s>keep me<u>")
    assert text.endswith(f"<u>{texts[-1]}<a>")
    assert texts[0] not in text
    assert prompt.left_out_turns % 2 == 0
    assert len(prompt.tokens) + prompt.max_tokens <= 1000
    assert prompt.max_tokens == 100


def test_after_a_cut_the_next_prompts_begin_the_same() -> None:
    prompts = builder()
    texts = [f"{at}".ljust(50, "x") for at in range(31)]
    first = prompts.build(request(*texts))
    second = prompts.build(request(*texts, "answer", "next"))
    assert second.left_out_turns == first.left_out_turns > 0
    shared = len(first.tokens) - 3
    assert second.tokens[:shared] == first.tokens[:shared]


def test_a_long_last_turn_shortens_the_answer_down_to_a_limit() -> None:
    prompt = builder().build(request("x" * 900, max_tokens=500))
    assert prompt.max_tokens == 1000 - len(prompt.tokens) == 94
    with pytest.raises(ContextExceededError) as caught:
        builder().build(request("x" * 950, max_tokens=500))
    assert caught.value.needed > caught.value.available == 1000


def test_an_answer_keeps_the_tokens_it_was_made_of() -> None:
    prompts = builder()
    prompts.remember_answer(" hi ", [1, 2, 3])
    tokens = prompts.build(request("hello", "hi", "more")).tokens
    assert tokens[11:14] == [1, 2, 3]
