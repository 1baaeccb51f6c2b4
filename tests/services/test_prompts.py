"""Prompts with variables: how they are read, filled in, kept and refused."""

from dataclasses import replace

import pytest

from app.domain.prompts import Prompt, Variable
from app.errors import UserFacingError
from app.services.prompts import PromptService, checked
from app.settings import built_in
from app.vault.connection import Vault


@pytest.fixture
def prompts(vault: Vault) -> PromptService:
    return PromptService(vault)


@pytest.mark.parametrize(
    ("text", "variables"),
    [
        ("plain", []),
        ("{{a}} and {{ b }}", [("a", ""), ("b", "")]),
        ("{{a=1}} {{A}} {{a=2}}", [("a", "1")]),
        ("{{first document=the plan}}", [("first document", "the plan")]),
        ("{{langue=français, s'il vous plaît}}", [("langue", "français, s'il vous plaît")]),
        ("{{größe}}", [("größe", "")]),
        ("{a} {{}} {{=x}} {{1a}} {{a b !}} {{a{{b}}", [("b", "")]),
        ("{{a=}}", [("a", "")]),
        ("{{" + "x" * 41 + "}}", []),
    ],
)
def test_what_is_a_variable(text: str, variables: list[tuple[str, str]]) -> None:
    assert Prompt("p", text).variables == tuple(Variable(*one) for one in variables)


def test_values_are_put_in_once_and_never_read_again() -> None:
    prompt = Prompt("p", "{{a}}/{{b=two}}/{{A}}")
    assert prompt.filled({"a": "{{b}}"}) == "{{b}}/two/{{b}}"
    assert prompt.filled({"a": "", "b": ""}) == "//"
    assert Prompt("p", "\\1 {{a}} \\g<0>").filled({"a": "\\2"}) == "\\1 \\2 \\g<0>"


def test_reading_hostile_braces_takes_no_time() -> None:
    assert Prompt("p", "{{a " * 20_000 + "{{" * 20_000).variables == ()


def test_the_programs_own_can_be_copied_and_not_touched(prompts: PromptService) -> None:
    own = built_in.PROMPTS[0].prompt
    assert prompts.get("/Summarise") == own
    assert prompts.get("summarise").variables == (Variable("document"),)
    with pytest.raises(UserFacingError) as caught:
        prompts.remove("summarise")
    assert caught.value.error_code == "built_in"
    with pytest.raises(UserFacingError) as caught:
        prompts.change("SUMMARISE", Prompt("mine", "x"))
    assert caught.value.error_code == "built_in"
    with pytest.raises(UserFacingError) as caught:
        prompts.add(Prompt("/summarise", "x"))
    assert caught.value.error_code == "name_taken"
    kept = prompts.add(replace(own, name="/my summary"))
    assert (kept.name, kept.built_in) == ("my summary", "")
    assert prompts.list() == (*(one.prompt for one in built_in.PROMPTS), kept)


def test_one_is_changed_and_removed(prompts: PromptService) -> None:
    prompts.add(Prompt("daily", "What happened on {{date}}?"))
    prompts.add(Prompt("weekly", "And this week?"))
    with pytest.raises(UserFacingError) as caught:
        prompts.change("daily", Prompt("Weekly", "x"))
    assert caught.value.error_code == "name_taken"
    prompts.change("/daily", Prompt("daily", "What now?"))
    assert prompts.get("Daily").text == "What now?"
    assert [one.name for one in prompts.remove_all(["/weekly", "daily"])] == ["weekly", "daily"]
    assert prompts.own() == ()


@pytest.mark.parametrize(
    "prompt",
    [
        Prompt("", "x"),
        Prompt("/", "x"),
        Prompt("a\tb", "x"),
        Prompt("ok", ""),
        Prompt("ok", " \n "),
        Prompt("ok", "x" * 8_001),
        Prompt("ok", "turn \u202e round"),
        Prompt("ok", "bell \x07"),
        Prompt("ok", "".join(f"{{{{v{chr(97 + n)}}}}}" for n in range(21))),
    ],
    ids=lambda one: repr(one)[:40],
)
def test_what_cannot_be_kept_is_refused(prompt: Prompt) -> None:
    with pytest.raises(UserFacingError) as caught:
        checked(prompt)
    assert caught.value.error_code == "bad_prompt"
