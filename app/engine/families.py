"""The built-in forms of a prompt, by family of models; plain data, nothing that is rendered.

A family is recognised by the texts it marks turns with, in a template that is only searched, never
run, or among a vocabulary's tokens. The forms follow what the makers of the models publish.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

Around = tuple[str, str]
EOS: Final = "{eos}"  # in a form: the model's own end token


@dataclass(frozen=True, slots=True)
class Family:
    """What stands before and after a turn's text, and before the answer.

    ``marks`` are texts that all occur in the family's own templates; ``tokens`` are those of them
    that are tokens of its models. ``system`` None: the system text leads the first turn instead.
    ``end`` is written for ``EOS`` where a model names no end token. ``stops`` end an answer as
    text: what its models go on with where they write no token that does.
    """

    name: str
    marks: tuple[str, ...]
    user: Around
    assistant: Around
    answer: str
    system: Around | None = None
    opening: str = ""
    user_after_system: Around | None = None
    tokens: tuple[str, ...] = ()
    end: str = "</s>"
    stops: tuple[str, ...] = ()


CHATML: Final = Family(
    name="chatml",
    marks=("<|im_start|>",),
    tokens=("<|im_start|>", "<|im_end|>"),
    system=("<|im_start|>system\n", "<|im_end|>\n"),
    user=("<|im_start|>user\n", "<|im_end|>\n"),
    assistant=("<|im_start|>assistant\n", "<|im_end|>\n"),
    answer="<|im_start|>assistant\n",
)

# In the order in which they are looked for: what holds more marks comes first.
FAMILIES: Final = (
    Family(
        name="phi-4",
        marks=("<|im_start|>", "<|im_sep|>"),
        tokens=("<|im_start|>", "<|im_sep|>"),
        system=("<|im_start|>system<|im_sep|>", "<|im_end|>"),
        user=("<|im_start|>user<|im_sep|>", "<|im_end|>"),
        assistant=("<|im_start|>assistant<|im_sep|>", "<|im_end|>"),
        answer="<|im_start|>assistant<|im_sep|>",
    ),
    CHATML,
    Family(
        name="llama-3",
        marks=("<|start_header_id|>", "<|eot_id|>"),
        tokens=("<|start_header_id|>", "<|eot_id|>"),
        system=("<|start_header_id|>system<|end_header_id|>\n\n", "<|eot_id|>"),
        user=("<|start_header_id|>user<|end_header_id|>\n\n", "<|eot_id|>"),
        assistant=("<|start_header_id|>assistant<|end_header_id|>\n\n", "<|eot_id|>"),
        answer="<|start_header_id|>assistant<|end_header_id|>\n\n",
    ),
    Family(
        name="llama-4",
        marks=("<|header_start|>", "<|eot|>"),
        tokens=("<|header_start|>", "<|eot|>"),
        system=("<|header_start|>system<|header_end|>\n\n", "<|eot|>"),
        user=("<|header_start|>user<|header_end|>\n\n", "<|eot|>"),
        assistant=("<|header_start|>assistant<|header_end|>\n\n", "<|eot|>"),
        answer="<|header_start|>assistant<|header_end|>\n\n",
    ),
    Family(
        name="mistral-7-tekken",
        marks=("[SYSTEM_PROMPT]", "[INST]"),
        tokens=("[SYSTEM_PROMPT]", "[INST]"),
        system=("[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]"),
        user=("[INST]", "[/INST]"),
        assistant=("", EOS),
        answer="",
    ),
    Family(
        name="mistral-3-tekken",
        marks=("[AVAILABLE_TOOLS]", '"[INST]"'),
        user=("[INST]", "[/INST]"),
        assistant=("", EOS),
        answer="",
    ),
    Family(
        name="mistral-3",
        marks=("[AVAILABLE_TOOLS]", "[INST]"),
        tokens=("[INST]", "[/INST]"),
        user=("[INST] ", "[/INST]"),
        assistant=(" ", EOS),
        answer="",
    ),
    Family(
        name="llama-2",
        marks=("[INST]", "<<SYS>>"),
        system=("[INST] <<SYS>>\n", "\n<</SYS>>\n\n"),
        user_after_system=("", " [/INST]"),
        user=("[INST] ", " [/INST]"),
        assistant=(" ", f" {EOS}<s>"),
        answer="",
    ),
    Family(
        name="mistral-1",
        marks=("[INST]",),
        user=(" [INST] ", " [/INST]"),
        assistant=(" ", EOS),
        answer="",
    ),
    Family(
        name="phi-3",
        marks=("<|assistant|>", "<|end|>"),
        tokens=("<|user|>", "<|assistant|>", "<|end|>"),
        system=("<|system|>\n", "<|end|>\n"),
        user=("<|user|>\n", "<|end|>\n"),
        assistant=("<|assistant|>\n", "<|end|>\n"),
        answer="<|assistant|>\n",
    ),
    Family(
        name="glm-4",
        marks=("[gMASK]", "<|assistant|>"),
        tokens=("[gMASK]", "<|assistant|>"),
        opening="[gMASK]<sop>",
        system=("<|system|>\n", ""),
        user=("<|user|>\n", ""),
        assistant=("<|assistant|>\n", ""),
        answer="<|assistant|>\n",
    ),
    Family(
        name="metharme",  # Pygmalion 2, Mythalion: nothing but words between the turns
        marks=("<|user|>", "<|model|>"),
        tokens=("<|user|>", "<|model|>"),
        system=("<|system|>", ""),
        user=("<|user|>", ""),
        assistant=("<|model|>", EOS),
        answer="<|model|>",
        stops=("<|user|>",),
    ),
    Family(
        name="tulu",  # OLMo 2 too: only answers end with the token
        marks=("<|user|>", "eos_token", "['content'] + '"),
        system=("<|system|>\n", "\n"),
        user=("<|user|>\n", "\n"),
        assistant=("<|assistant|>\n", f"{EOS}\n"),
        answer="<|assistant|>\n",
        end="<|endoftext|>",
    ),
    Family(
        name="zephyr",
        marks=("<|user|>", "eos_token"),
        system=("<|system|>\n", f"{EOS}\n"),
        user=("<|user|>\n", f"{EOS}\n"),
        assistant=("<|assistant|>\n", f"{EOS}\n"),
        answer="<|assistant|>\n",
    ),
    Family(
        name="falcon-3",
        marks=("<|assistant|>", "<|user|>"),
        tokens=("<|assistant|>", "<|user|>"),
        system=("<|system|>\n", "\n"),
        user=("<|user|>\n", "\n"),
        assistant=("<|assistant|>\n", "\n"),
        answer="<|assistant|>\n",
    ),
    Family(
        name="gemma",
        marks=("<start_of_turn>",),
        tokens=("<start_of_turn>", "<end_of_turn>"),
        user=("<start_of_turn>user\n", "<end_of_turn>\n"),
        assistant=("<start_of_turn>model\n", "<end_of_turn>\n"),
        answer="<start_of_turn>model\n",
    ),
    Family(
        name="command-r",
        marks=("<|START_OF_TURN_TOKEN|>", "<|USER_TOKEN|>"),
        tokens=("<|START_OF_TURN_TOKEN|>", "<|USER_TOKEN|>"),
        system=("<|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|>", "<|END_OF_TURN_TOKEN|>"),
        user=("<|START_OF_TURN_TOKEN|><|USER_TOKEN|>", "<|END_OF_TURN_TOKEN|>"),
        assistant=("<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>", "<|END_OF_TURN_TOKEN|>"),
        answer="<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>",
    ),
    Family(
        name="granite",
        marks=("<|start_of_role|>",),
        tokens=("<|start_of_role|>", "<|end_of_role|>"),
        system=("<|start_of_role|>system<|end_of_role|>", "<|end_of_text|>\n"),
        user=("<|start_of_role|>user<|end_of_role|>", "<|end_of_text|>\n"),
        assistant=("<|start_of_role|>assistant<|end_of_role|>", "<|end_of_text|>\n"),
        answer="<|start_of_role|>assistant<|end_of_role|>",
    ),
    Family(
        name="deepseek-3",
        marks=("<｜User｜>", "<｜Assistant｜>"),  # noqa: RUF001 (its own letters)
        tokens=("<｜User｜>", "<｜Assistant｜>"),  # noqa: RUF001 (its own letters)
        system=("", "\n\n"),
        user=("<｜User｜>", ""),  # noqa: RUF001 (its own letters)
        assistant=("<｜Assistant｜>", "<｜end▁of▁sentence｜>"),  # noqa: RUF001 (its own letters)
        answer="<｜Assistant｜>",  # noqa: RUF001 (its own letters)
    ),
    Family(
        name="deepseek-2",
        marks=("'User: '", "'Assistant: '", "eos_token"),
        system=("", "\n\n"),
        user=("User: ", "\n\n"),
        assistant=("Assistant: ", EOS),
        answer="Assistant:",
        end="<｜end▁of▁sentence｜>",  # noqa: RUF001 (its own letters)
    ),
    Family(
        name="deepseek-coder",
        marks=("### Instruction:", "<|EOT|>"),
        tokens=("<|EOT|>",),
        system=("", ""),
        user=("### Instruction:\n", "\n"),
        assistant=("### Response:\n", "\n<|EOT|>\n"),
        answer="### Response:\n",
    ),
    Family(
        name="alpaca",
        marks=("### Instruction:", "### Response:"),
        system=("", "\n\n"),
        user=("### Instruction:\n", "\n\n"),
        assistant=("### Response:\n", f"{EOS}\n\n"),
        answer="### Response:\n",
    ),
    Family(
        name="openchat",
        marks=("GPT4 Correct ",),
        system=("", "<|end_of_turn|>"),
        user=("GPT4 Correct User: ", "<|end_of_turn|>"),
        assistant=("GPT4 Correct Assistant: ", "<|end_of_turn|>"),
        answer="GPT4 Correct Assistant:",
    ),
    Family(
        name="exaone",
        marks=("[|assistant|]", "[|endofturn|]"),
        tokens=("[|assistant|]", "[|endofturn|]"),
        system=("[|system|]", "[|endofturn|]\n"),
        user=("[|user|]", "\n"),
        assistant=("[|assistant|]", "[|endofturn|]\n"),
        answer="[|assistant|]",
    ),
    Family(
        name="gpt-oss",
        marks=("<|start|>", "<|channel|>"),
        tokens=("<|start|>", "<|channel|>"),
        system=("<|start|>system<|message|>", "<|end|>"),
        user=("<|start|>user<|message|>", "<|end|>"),
        assistant=("<|start|>assistant<|channel|>final<|message|>", "<|end|>"),
        answer="<|start|>assistant<|channel|>final<|message|>",
    ),
    Family(
        name="pygmalion",  # of the first Pygmalion: a play, in which the user is always You
        marks=("'s Persona: ", "<START>"),
        system=("Assistant's Persona: ", "\n<START>\n"),
        user=("You: ", "\n"),
        assistant=("Assistant: ", "\n"),
        answer="Assistant:",
        stops=("\nYou:",),
    ),
    Family(
        name="vicuna",
        marks=("USER: ", "ASSISTANT: "),
        system=("", "\n\n"),
        user=("USER: ", "\n"),
        assistant=("ASSISTANT: ", f"{EOS}\n"),
        answer="ASSISTANT:",
    ),
)
_BY_NAME: Final = {family.name: family for family in FAMILIES}
MARKING_TOKENS: Final = frozenset(token for family in FAMILIES for token in family.tokens)


def by_name(name: str) -> Family:
    """A family; ChatML where there is none of the name."""
    return _BY_NAME.get(name, CHATML)


def recognise(untrusted_template: str, tokens: Collection[str]) -> Family | None:
    """The family of a template by its marks, else that of a vocabulary by its tokens."""
    for family in FAMILIES:
        if all(mark in untrusted_template for mark in family.marks):
            return family
    for family in FAMILIES:
        if family.tokens and all(token in tokens for token in family.tokens):
            return family
    return None


def parts(family: Family, roles: Sequence[str], *, eos: str = "") -> list[str]:
    """What stands before the first turn, between each two, and after the last.

    ``eos`` is the text of the model's end token; empty where it names none.

    Raises:
        ValueError: the family has no place for a turn of such a role.
    """
    texts = [family.opening]
    for at, role in enumerate(roles):
        before, after = _around(family, role, roles[at - 1] if at else "")
        texts[-1] += before
        texts.append(after)
    texts[-1] += family.answer
    return [text.replace(EOS, eos or family.end) for text in texts]


def _around(family: Family, role: str, previous: str) -> Around:
    if role == "user":
        after_system = family.user_after_system if previous == "system" else None
        return after_system or family.user
    if role == "assistant":
        return family.assistant
    if role == "system" and family.system is not None:
        return family.system
    raise ValueError(role)
