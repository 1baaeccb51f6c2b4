"""A model's family is read from its template's text or its tokens; its form is ours."""

import pytest

from app.engine import families
from app.engine.families import FAMILIES, Family

IDS = [family.name for family in FAMILIES]
# As the makers publish them, for a system text S, questions U and V, and an answer A between them.
PUBLISHED = {
    "chatml": "<|im_start|>system\nS<|im_end|>\n<|im_start|>user\nU<|im_end|>\n"
    "<|im_start|>assistant\nA<|im_end|>\n<|im_start|>user\nV<|im_end|>\n<|im_start|>assistant\n",
    "llama-2": "[INST] <<SYS>>\nS\n<</SYS>>\n\nU [/INST] A </s><s>[INST] V [/INST]",
    "llama-3": "<|start_header_id|>system<|end_header_id|>\n\nS<|eot_id|><|start_header_id|>user"
    "<|end_header_id|>\n\nU<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\nA<|eot_id|>"
    "<|start_header_id|>user<|end_header_id|>\n\nV<|eot_id|><|start_header_id|>assistant"
    "<|end_header_id|>\n\n",
    "mistral-7-tekken": "[SYSTEM_PROMPT]S[/SYSTEM_PROMPT][INST]U[/INST]A</s>[INST]V[/INST]",
    "phi-3": "<|system|>\nS<|end|>\n<|user|>\nU<|end|>\n<|assistant|>\nA<|end|>\n<|user|>\nV<|end|>"
    "\n<|assistant|>\n",
    "zephyr": "<|system|>\nS</s>\n<|user|>\nU</s>\n<|assistant|>\nA</s>\n<|user|>\nV</s>\n"
    "<|assistant|>\n",
    "tulu": "<|system|>\nS\n<|user|>\nU\n<|assistant|>\nA<|endoftext|>\n<|user|>\nV\n"
    "<|assistant|>\n",
    "vicuna": "S\n\nUSER: U\nASSISTANT: A</s>\nUSER: V\nASSISTANT:",
    "alpaca": "S\n\n### Instruction:\nU\n\n### Response:\nA</s>\n\n### Instruction:\nV\n\n"
    "### Response:\n",
    "phi-4": "<|im_start|>system<|im_sep|>S<|im_end|><|im_start|>user<|im_sep|>U<|im_end|>"
    "<|im_start|>assistant<|im_sep|>A<|im_end|><|im_start|>user<|im_sep|>V<|im_end|>"
    "<|im_start|>assistant<|im_sep|>",
    "metharme": "<|system|>S<|user|>U<|model|>A</s><|user|>V<|model|>",
    "pygmalion": "Assistant's Persona: S\n<START>\nYou: U\nAssistant: A\nYou: V\nAssistant:",
}
WITHOUT_SYSTEM = {
    "gemma": "<start_of_turn>user\nU<end_of_turn>\n<start_of_turn>model\nA<end_of_turn>\n"
    "<start_of_turn>user\nV<end_of_turn>\n<start_of_turn>model\n",
    "mistral-1": " [INST] U [/INST] A</s> [INST] V [/INST]",
    "metharme": "<|user|>U<|model|>A</s><|user|>V<|model|>",
    "pygmalion": "You: U\nAssistant: A\nYou: V\nAssistant:",
}


def _filled(family: Family, roles: list[str], texts: list[str], eos: str = "") -> str:
    around = families.parts(family, roles, eos=eos)
    return "".join(part + text for part, text in zip(around, [*texts, ""], strict=True))


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_form_is_what_its_maker_publishes(name: str) -> None:
    roles = ["system", "user", "assistant", "user"]
    assert _filled(families.by_name(name), roles, ["S", "U", "A", "V"]) == PUBLISHED[name]


@pytest.mark.parametrize("name", WITHOUT_SYSTEM)
def test_a_form_without_a_system_text_is_what_its_maker_publishes(name: str) -> None:
    filled = _filled(families.by_name(name), ["user", "assistant", "user"], ["U", "A", "V"])
    assert filled == WITHOUT_SYSTEM[name]


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{{ '<|system|>' + m.content }}{{ '<|user|>' }}{{ '<|model|>' + eos_token }}", "metharme"),
        ("{{ char }}'s Persona: {{ persona }}\n<START>\nYou: {{ m.content }}", "pygmalion"),
        ("{{ '<|user|>\\n' + message['content'] + eos_token }}", "zephyr"),
    ],
)
def test_plays_are_told_from_their_neighbours(template: str, name: str) -> None:
    found = families.recognise(template, ())
    assert found is not None
    assert found.name == name


# How templates name the end token: after every turn, or after answers only.
_AFTER_ALL = "{{ '<|user|>\\n' + message['content'] + eos_token }}"
_AFTER_ANSWERS = (
    "{{ '<|user|>\\n' + message['content'] + '\\n' }}"
    "{{ '<|assistant|>\\n' + message['content'] + eos_token + '\\n' }}"
)


@pytest.mark.parametrize(
    ("template", "name", "filled"),
    [
        (_AFTER_ALL, "zephyr", "<|user|>\nU<end>\n<|assistant|>\nA<end>\n<|user|>\nV<end>\n"),
        (_AFTER_ANSWERS, "tulu", "<|user|>\nU\n<|assistant|>\nA<end>\n<|user|>\nV\n"),
    ],
)
def test_a_turn_ends_with_the_models_own_token(template: str, name: str, filled: str) -> None:
    """Zephyr's form is also that of models whose end token is another than its own."""
    family = families.recognise(template, ())
    assert family is not None
    assert family.name == name
    roles = ["user", "assistant", "user"]
    assert _filled(family, roles, ["U", "A", "V"], "<end>") == f"{filled}<|assistant|>\n"


@pytest.mark.parametrize("family", FAMILIES, ids=IDS)
def test_every_form_keeps_every_turn_in_order(family: Family) -> None:
    filled = _filled(family, ["user", "assistant", "user"], ["one", "two", "three"])
    assert filled.index("one") < filled.index("two") < filled.index("three")
    assert filled.endswith(family.answer)


@pytest.mark.parametrize("family", FAMILIES, ids=IDS)
def test_a_template_with_all_marks_of_a_family_is_of_it_or_of_a_nearer_one(family: Family) -> None:
    found = families.recognise(" ".join(family.marks), ())
    assert found is not None
    assert FAMILIES.index(found) <= FAMILIES.index(family)
    assert set(found.marks) <= set(family.marks) or found is family


@pytest.mark.parametrize("name", ["gemma", "llama-3", "chatml", "granite", "command-r"])
def test_without_a_template_the_tokens_tell(name: str) -> None:
    family = families.by_name(name)
    assert families.recognise("", family.tokens) is family
    assert families.recognise("{{ odd }}", family.tokens) is family
    assert families.recognise("", family.tokens[:1]) is not family or len(family.tokens) == 1


def test_nothing_tells_of_nothing() -> None:
    assert families.recognise("", ()) is None
    assert families.by_name("no such") is families.CHATML


def test_a_family_without_a_place_for_a_system_text_says_so() -> None:
    with pytest.raises(ValueError, match="system"):
        families.parts(families.by_name("gemma"), ["system", "user"])
