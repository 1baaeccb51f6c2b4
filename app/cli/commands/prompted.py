"""A question that is made of a prompt, as `ask --prompt` has it."""

import argparse
import shlex
from collections.abc import Mapping
from datetime import datetime

from app.cli.context import Context
from app.domain.prompts import DATE, SELECTION, Prompt
from app.domain.visible import folded
from app.errors import UsageError
from app.services.session import Session

_NOTHING = "Nothing was asked."


def check_prompted(arguments: argparse.Namespace) -> None:
    """Refuses what makes no sense beside ``--prompt``, or without it.

    Raises:
        UsageError.
    """
    if arguments.prompt is None and arguments.variables:
        raise UsageError("Argument --variable: not allowed without --prompt.", hint="Name one.")
    if arguments.prompt is not None and arguments.batch is not None:
        raise UsageError(
            "Argument --prompt: not allowed with --batch.", hint="The file has the questions."
        )


def question_of(context: Context, session: Session) -> str:
    """The question as it is asked: what was typed, or a prompt that it fills.

    Raises:
        NotFoundError: ``no_such_prompt``.
        UsageError: a variable has no text, or what was given has no place.
    """
    arguments = context.arguments
    if arguments.prompt is None:
        typed: str = arguments.question or ""
        _tell_slash(context, session, typed)
        return typed
    prompt = session.prompts.get(arguments.prompt)
    given = dict(_assigned(text) for text in arguments.variables)
    now = datetime.now().astimezone()
    return _filled(prompt, given, arguments.question, today=f"{now.day} {now:%b %Y}")


def _assigned(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name.strip():
        raise UsageError(
            f"Argument --variable: '{text}' is not of the form NAME=TEXT. {_NOTHING}",
            hint='As in --variable language=German or --variable "first document=report.pdf".',
        )
    return name.strip().lower(), value


def _filled(prompt: Prompt, given: Mapping[str, str], question: str | None, *, today: str) -> str:
    """The text with all that is known; the date is put in by itself, as in the window."""
    asked = [one for one in prompt.variables if one.name != DATE]
    names = [one.name for one in asked]
    if unknown := [name for name in given if name not in names]:
        raise UsageError(
            f"The prompt '{prompt.name}' has no variable '{unknown[0]}'. {_NOTHING}",
            hint=f"It has: {', '.join(names)}." if names else "It has none.",
        )
    texts = dict(given)
    if question is not None:
        open_ones = [one for one in asked if one.name not in texts]
        # First what stands for a text of the person's own, last what has a text already.
        open_ones.sort(key=lambda one: (one.name != SELECTION, bool(one.default)))
        if not open_ones:
            raise UsageError(
                f"The prompt '{prompt.name}' has no place left for QUESTION. {_NOTHING}",
                hint="Leave it out.",
            )
        texts[open_ones[0].name] = question
    if lacking := [one.name for one in asked if not (texts.get(one.name, one.default)).strip()]:
        way = f"--variable {shlex.quote(f'{lacking[0]}=TEXT')}"
        raise UsageError(
            f"The prompt '{prompt.name}' needs a text for: {', '.join(lacking)}. {_NOTHING}",
            hint=f"Give it with: {way}" if question else f"Give it as QUESTION, or with: {way}",
        )
    return prompt.filled({**texts, DATE: today})


def _tell_slash(context: Context, session: Session, question: str) -> None:
    """Slash commands are the window's; who types one here learns what to type instead."""
    if not question.startswith("/"):
        return
    typed = folded(question[1:])
    for name in (one.name for one in session.prompts.list()):
        if f"{typed} ".startswith(f"{folded(name)} "):
            context.output.note(
                f"'/{name}' is asked as text here. The prompt of that name is used with: "
                f"cloister ask --prompt {shlex.quote(name)} TEXT"
            )
            return
