"""Templates run in a box and only when approved, around the texts and never with them."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.engine.gguf import read_metadata
from app.engine.template_choice import sha256_of
from app.engine.template_list import LISTED
from app.engine.worker.template import (
    MAX_TEMPLATE_CHARS,
    ChatTemplate,
    Literal,
    Piece,
    Slot,
    TemplateFailedError,
)

CHATML_PIECES = [
    Literal("<|im_start|>user\n"),
    Slot(0),
    Literal("<|im_end|>\n<|im_start|>assistant\n"),
]
_DEFAULT = "You are a helpful AI assistant named SmolLM, trained by Hugging Face"


def approved(source: str, *, family: str = "", bos: str = "") -> ChatTemplate:
    return ChatTemplate(source, approved_sha256=sha256_of(source), family=family, bos=bos)


def test_a_template_gives_its_text_and_the_places_of_ours() -> None:
    template = approved(
        "{{ bos_token }}{% for m in messages %}[{{ m.role }}] {{ m.content | trim }}{% endfor %}"
        "{% if add_generation_prompt %}[go]{% endif %}",
        bos="<s>",
    )
    assert template.is_own
    assert template.render(["system", "user"]) == [
        Literal("<s>[system] "),
        Slot(0),
        Literal("[user] "),
        Slot(1),
        Literal("[go]"),
    ]


def _chatml(*roles: str, before: str = "") -> list[Piece]:
    pieces: list[Piece] = []
    text = before
    for at, role in enumerate(roles):
        pieces += [Literal(f"{text}<|im_start|>{role}\n"), Slot(at)]
        text = "<|im_end|>\n"
    return [*pieces, Literal(f"{text}<|im_start|>assistant\n")]


def test_the_starters_own_template_is_run_as_ever(starter_gguf: Path) -> None:
    """Its prompts are byte for byte what they were before templates had to be approved."""
    source = read_metadata(starter_gguf).chat_template
    assert sha256_of(source) in LISTED
    template = approved(source)
    assert template.is_own
    system = f"<|im_start|>system\n{_DEFAULT}<|im_end|>\n"
    for roles in (["system", "user"], ["system", "user", "assistant", "user"]):
        assert template.render(roles) == _chatml(*roles)
    for roles in (["user"], ["user", "assistant", "user"]):
        assert template.render(roles) == _chatml(*roles, before=system)


@pytest.mark.parametrize("digest", ["", "0" * 64, sha256_of("another")])
def test_a_template_without_approval_is_not_even_compiled(digest: str) -> None:
    template = ChatTemplate("{{ raise_exception('run') }}", approved_sha256=digest, family="gemma")
    assert not template.is_own
    assert template.render(["user"]) == [
        Literal("<start_of_turn>user\n"),
        Slot(0),
        Literal("<end_of_turn>\n<start_of_turn>model\n"),
    ]


def test_a_built_in_form_ends_turns_as_the_model_does() -> None:
    template = ChatTemplate("", family="zephyr", eos="<|endoftext|>")
    assert template.render(["user"])[2] == Literal("<|endoftext|>\n<|assistant|>\n")


@pytest.mark.parametrize(
    "source",
    ["", "{% broken", "{{ x " * 5, "x" * (MAX_TEMPLATE_CHARS + 1)],
    ids=["none", "syntax", "nonsense", "too long"],
)
def test_without_a_template_that_compiles_it_is_the_familys_form(source: str) -> None:
    assert approved(source).render(["user"]) == CHATML_PIECES
    assert approved(source, family="gemma").render(["user"])[0] == Literal("<start_of_turn>user\n")


@pytest.mark.parametrize(
    "source",
    [
        "{{ raise_exception('no system') }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ namespace.__init__.__globals__.os.getpid() }}",
        "{{ messages.append(1) }}",
        "{{ 'x' * 1000000000 }}",
        "{{ '%99999999d' % 1 }}",
        "{{ 2 ** 1000000 }}",
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "{% set ns = namespace(s='x') %}{% for i in range(60) %}{% set ns.s = ns.s ~ ns.s %}"
        "{% endfor %}{{ ns.s }}",
        "{% for m in messages %}{{ m.content | upper }}{% endfor %}",
        "no message at all",
        "{{ messages[0].content }}{{ messages[0].content }}",
    ],
)
def test_what_a_template_must_not_do_ends_it(source: str) -> None:
    template = approved(source)
    with pytest.raises(TemplateFailedError):
        template.render(["user"])
    assert template.render_fallback(["user"]) == CHATML_PIECES


@pytest.mark.parametrize("use", ["1 | round(99999999, 'ceil')", "'x' | center(9)", "1 | pprint"])
def test_a_filter_that_templates_do_not_need_is_not_there(use: str) -> None:
    assert not approved(f"{{{{ {use} }}}}").is_own


@pytest.mark.parametrize("use", ["lipsum(5)", "cycler(1)", "joiner()", "'x'.zfill(9)", "(1).real"])
def test_nor_is_a_function_or_an_attribute(use: str) -> None:
    template = approved(f"{{{{ {use} + 1 }}}}")
    assert template.is_own
    with pytest.raises(TemplateFailedError):
        template.render(["user"])


_STUCK = """
from app.security.sandbox import box
with box(seconds=0.1, extra_bytes=2**28, fatal_seconds=0.3):
    sum(range(10**12))
"""


def test_native_code_that_never_returns_is_ended_by_the_kernel() -> None:
    ended = subprocess.run([sys.executable, "-c", _STUCK], capture_output=True, check=False)
    assert ended.returncode == -signal.SIGVTALRM
