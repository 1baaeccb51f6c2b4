"""Templates are rendered in a box, around the texts and never with them."""

import pytest

from app.engine.worker.template import (
    MAX_TEMPLATE_CHARS,
    ChatTemplate,
    Literal,
    Slot,
    TemplateFailedError,
)

CHATML_PIECES = [
    Literal("<|im_start|>user\n"),
    Slot(0),
    Literal("<|im_end|>\n<|im_start|>assistant\n"),
]


def test_a_template_gives_its_text_and_the_places_of_ours() -> None:
    template = ChatTemplate(
        "{{ bos_token }}{% for m in messages %}[{{ m.role }}] {{ m.content | trim }}{% endfor %}"
        "{% if add_generation_prompt %}[go]{% endif %}",
        bos="<s>",
    )
    assert template.render(["system", "user"]) == [
        Literal("<s>[system] "),
        Slot(0),
        Literal("[user] "),
        Slot(1),
        Literal("[go]"),
    ]


@pytest.mark.parametrize(
    "source",
    ["", "{% broken", "{{ x " * 5, "x" * (MAX_TEMPLATE_CHARS + 1)],
    ids=["none", "syntax", "nonsense", "too long"],
)
def test_without_a_template_that_compiles_it_is_chatml(source: str) -> None:
    assert ChatTemplate(source).render(["user"]) == CHATML_PIECES


@pytest.mark.parametrize(
    "source",
    [
        "{{ raise_exception('no system') }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ cycler.__init__.__globals__.os.getpid() }}",
        "{{ messages.append(1) }}",
        "{{ 'x' * 1000000000 }}",
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
    template = ChatTemplate(source)
    with pytest.raises(TemplateFailedError):
        template.render(["user"])
    assert template.render_fallback(["user"]) == CHATML_PIECES
