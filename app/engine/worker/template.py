"""A chat template to pieces: the template's own text, and the places where the turns' text goes.

The turns' text is never part of what is rendered. The template sees a placeholder instead, so
that nothing in a document or a question can become one of the model's control tokens, whatever
the template does.
"""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from jinja2 import TemplateError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.security.sandbox import box

MAX_TEMPLATE_CHARS = 64 * 1024
_MAX_OUTPUT_CHARS = 1024 * 1024
_TIME_LIMIT_S = 2.0
_MEMORY_LIMIT_BYTES = 256 * 1024 * 1024

CHATML = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n"
    "{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{{ '<|im_start|>assistant\n' }}"
)


@dataclass(frozen=True, slots=True)
class Literal:
    """Text of the template itself, which may name control tokens."""

    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of one message's text: the index among the messages."""

    message: int


Piece = Literal | Slot


class TemplateFailedError(Exception):
    """The template cannot render these messages."""


class _Environment(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, less the operators that make much out of little."""

    intercepted_binops = frozenset({"*", "**"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if operator == "*" and isinstance(left, int) and isinstance(right, int):
            return super().call_binop(context, operator, left, right)
        raise SecurityError(f"operator {operator} is not for templates")


class ChatTemplate:
    """A model's own template, or ChatML where it has none that works."""

    def __init__(self, source: str, *, bos: str = "", eos: str = "") -> None:
        self._special = {"bos_token": bos, "eos_token": eos}
        self._environment = _Environment(
            trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
        )
        self._environment.globals["raise_exception"] = _raise
        self._fallback = self._environment.from_string(CHATML)
        self._template = self._compile(source)

    def render(self, roles: Sequence[str]) -> list[Piece]:
        """The pieces of a prompt for messages of these roles, ready for the answer to follow.

        Raises:
            TemplateFailedError: this template cannot, for example it knows no system message.
        """
        return self._render(self._template, roles)

    def render_fallback(self, roles: Sequence[str]) -> list[Piece]:
        """The same by the built-in ChatML."""
        return self._render(self._fallback, roles)

    def _compile(self, source: str) -> Any:
        if not source or len(source) > MAX_TEMPLATE_CHARS:
            return self._fallback
        try:
            with box(seconds=_TIME_LIMIT_S, extra_bytes=_MEMORY_LIMIT_BYTES):
                return self._environment.from_string(source)
        except (TemplateError, TimeoutError, MemoryError, RecursionError):
            return self._fallback

    def _render(self, template: Any, roles: Sequence[str]) -> list[Piece]:
        mark = secrets.token_hex(8)
        messages = [
            {"role": role, "content": f"{mark}q{index}q"} for index, role in enumerate(roles)
        ]
        try:
            with box(seconds=_TIME_LIMIT_S, extra_bytes=_MEMORY_LIMIT_BYTES):
                text = template.render(
                    messages=messages, add_generation_prompt=True, **self._special
                )
        # A template is a program by a stranger: whatever it raises, it has failed.
        except Exception as error:  # noqa: BLE001
            raise TemplateFailedError(type(error).__name__) from None
        if len(text) > _MAX_OUTPUT_CHARS:
            raise TemplateFailedError("too long")
        return _split(text, mark, len(roles))


def _split(text: str, mark: str, count: int) -> list[Piece]:
    parts = re.split(f"{mark}q([0-9]+)q", text)
    if [int(index) for index in parts[1::2]] != list(range(count)) or mark in "".join(parts[::2]):
        raise TemplateFailedError("a message is missing, moved, or changed")
    pieces: list[Piece] = []
    for at, part in enumerate(parts):
        if at % 2:
            pieces.append(Slot(int(part)))
        elif part:
            pieces.append(Literal(part))
    return pieces


def _raise(message: object) -> None:
    raise TemplateError(str(message))
