"""A chat template to pieces: the template's own text, and the places where the turns' text goes.

Only an approved template is rendered; else a built-in form is filled, which renders nothing. The
turns' text is never part of what is rendered. The template sees a placeholder instead, so
that nothing in a document or a question can become one of the model's control tokens, whatever
the template does.
"""

import re
import secrets
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from jinja2 import TemplateError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.engine import families
from app.engine.families import Family
from app.engine.template_choice import sha256_of
from app.security.sandbox import box

MAX_TEMPLATE_CHARS = 64 * 1024
TIME_LIMIT_S = 2.0
MEMORY_LIMIT_BYTES = 64 * 1024 * 1024
_MAX_OUTPUT_CHARS = 1024 * 1024
# Beyond these the template fails; the rest up to the limits is for what runs on until it notices.
_POLITE_S = 1.5
_POLITE_BYTES = 56 * 1024 * 1024
_MAX_FACTOR = 2**63
_LONGEST_DATE_FORM = 32

# All that a chat template needs; a filter beside them may build much, or work long without a pause.
_FILTERS = (
    "abs attr capitalize count d default dictsort e escape first float indent int items join last "
    "length list lower map max min reject rejectattr replace reverse safe select selectattr sort "
    "string sum title tojson trim unique upper"
)
_METHODS = (
    "startswith endswith strip lstrip rstrip split rsplit upper lower title capitalize replace "
    "find index count get items keys values join"
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
    """Jinja's sandbox with what chat templates use, less what makes much out of little."""

    intercepted_binops = frozenset({"*", "**", "%", "/", "//"})

    def __init__(self) -> None:
        super().__init__(
            trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
        )
        self.filters = {name: self.filters[name] for name in _FILTERS.split()}
        self.globals = {name: self.globals[name] for name in ("range", "dict", "namespace")}
        self.globals["raise_exception"] = _raise
        self.globals["strftime_now"] = _today

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if operator != "**" and numbers and max(abs(left), abs(right)) < _MAX_FACTOR:
            return super().call_binop(context, operator, left, right)
        raise SecurityError(f"operator {operator} is not for templates")

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        if isinstance(obj, str | bytes | int | float | list | tuple | dict | set):
            return attr in _METHODS.split()
        return super().is_safe_attribute(obj, attr, value)


class ChatTemplate:
    """How one model's prompts are framed: by an approved template, else by a built-in form."""

    def __init__(
        self,
        source: str,
        *,
        approved_sha256: str = "",
        family: str = "",
        bos: str = "",
        eos: str = "",
    ) -> None:
        """``source`` is the file's own template; it is compiled only if it has that digest."""
        self._special = {"bos_token": bos, "eos_token": eos}
        self._family = families.by_name(family)
        is_approved = approved_sha256 != "" and sha256_of(source) == approved_sha256
        self._template = self._compile(source) if is_approved else None

    @property
    def is_own(self) -> bool:
        """Whether the file's own template is used."""
        return self._template is not None

    @property
    def stops(self) -> tuple[str, ...]:
        """Texts that end an answer where the built-in form frames it."""
        return self._family.stops

    def render(self, roles: Sequence[str]) -> list[Piece]:
        """The pieces of a prompt for messages of these roles, ready for the answer to follow.

        Raises:
            TemplateFailedError: this template cannot, for example it knows no system message.
        """
        if self._template is None:
            return self.render_family(roles)
        return self._render(self._template, roles)

    def render_family(self, roles: Sequence[str]) -> list[Piece]:
        """The same by the built-in form of the model's family.

        Raises:
            TemplateFailedError: it has no place for one of the roles.
        """
        return _built_in(self._family, roles, self._special["eos_token"])

    def render_fallback(self, roles: Sequence[str]) -> list[Piece]:
        """The same by the built-in ChatML."""
        return _built_in(families.CHATML, roles, self._special["eos_token"])

    def _compile(self, source: str) -> Any:
        if not source or len(source) > MAX_TEMPLATE_CHARS:
            return None
        try:
            with _box():
                return _Environment().from_string(source)
        # A template is a program by a stranger: whatever compiling it raises, it has failed.
        except Exception:  # noqa: BLE001
            return None

    def _render(self, template: Any, roles: Sequence[str]) -> list[Piece]:
        mark = secrets.token_hex(8)
        messages = [
            {"role": role, "content": f"{mark}q{index}q"} for index, role in enumerate(roles)
        ]
        try:
            with _box():
                text = template.render(
                    messages=messages, add_generation_prompt=True, **self._special
                )
        # A template is a program by a stranger: whatever it raises, it has failed.
        except Exception as error:  # noqa: BLE001
            raise TemplateFailedError(type(error).__name__) from None
        if len(text) > _MAX_OUTPUT_CHARS:
            raise TemplateFailedError("too long")
        return _split(text, mark, len(roles))


def _box() -> AbstractContextManager[None]:
    return box(seconds=_POLITE_S, extra_bytes=_POLITE_BYTES, fatal_seconds=TIME_LIMIT_S)


def _built_in(family: Family, roles: Sequence[str], eos: str) -> list[Piece]:
    try:
        texts = families.parts(family, roles, eos=eos)
    except ValueError:
        raise TemplateFailedError("no such role") from None
    pieces: list[Piece] = []
    for at, text in enumerate(texts):
        if text:
            pieces.append(Literal(text))
        if at < len(roles):
            pieces.append(Slot(at))
    return pieces


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


def _today(form: object) -> str:
    """The day in the form that a template asks for; a number in it could ask for any width."""
    text = str(form)
    if len(text) > _LONGEST_DATE_FORM or any(map(str.isdigit, text)):
        raise TemplateError("no form of a date")
    return datetime.now(UTC).astimezone().strftime(text)


def _raise(message: object) -> None:
    raise TemplateError(str(message))
