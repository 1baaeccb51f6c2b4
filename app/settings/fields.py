"""Every setting of the user: its type, default, range and what it means."""

import math
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields, replace
from typing import Any, Final, NamedTuple

from app.settings import chat_ids
from app.settings.errors import BadSettingError

_SPEC: Final = "spec"
_MOST_PIXELS: Final = 32_767


class Spec(NamedTuple):
    """What people are told of a setting, and what it may be.

    ``group`` is the heading it stands under in the window; empty for what the window keeps by
    itself. ``least`` and ``most`` bound a number, ``most`` the characters of a text.
    ``is_in_vault`` marks what reveals content: it never reaches the plain file.
    """

    label: str = ""
    help: str = ""
    group: str = ""
    least: float = 0
    most: float = 0
    step: float = 1
    choices: tuple[tuple[str, str], ...] = ()
    zero_text: str = ""
    is_in_vault: bool = False


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 (the name lupdate looks for)
    """Marks a text for the catalogue without Qt; the window translates it when shown."""
    return text


_LOOK = QT_TRANSLATE_NOOP("Settings", "Appearance")
_ANSWERS = QT_TRANSLATE_NOOP("Settings", "Answers")
_SAMPLING = QT_TRANSLATE_NOOP("Settings", "Sampling")


def _about(**parts: Any) -> Mapping[str, Spec]:
    return {_SPEC: Spec(**parts)}


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings as one value; ``with_changes`` makes the next."""

    theme: str = field(
        default="system",
        metadata=_about(
            label=QT_TRANSLATE_NOOP("Settings", "Theme"),
            help=QT_TRANSLATE_NOOP("Settings", "Applies at once."),
            group=_LOOK,
            choices=(
                ("system", QT_TRANSLATE_NOOP("Settings", "Follow the system")),
                ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
                ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
                ("contrast", QT_TRANSLATE_NOOP("Settings", "High contrast")),
            ),
        ),
    )
    system_prompt: str = field(
        default="",
        metadata=_about(
            label=QT_TRANSLATE_NOOP("Settings", "Instructions for every answer"),
            help=QT_TRANSLATE_NOOP(
                "Settings",
                "For example: answer briefly, use metric units. Kept encrypted with your chats.",
            ),
            group=_ANSWERS,
            most=8_000,
            is_in_vault=True,
        ),
    )
    use_documents: bool = field(
        default=True,
        metadata=_about(
            label=QT_TRANSLATE_NOOP("Settings", "Answer from documents"),
            help=QT_TRANSLATE_NOOP(
                "Settings", "New chats look things up in your documents and cite them."
            ),
            group=_ANSWERS,
        ),
    )
    passages_per_answer: int = field(
        default=5,
        metadata=_about(
            label=QT_TRANSLATE_NOOP("Settings", "Passages for an answer"),
            help=QT_TRANSLATE_NOOP(
                "Settings",
                "How many passages the model is given to read. More finds more, and takes longer.",
            ),
            group=_ANSWERS,
            least=1,
            most=20,
        ),
    )
    max_tokens: int = field(
        default=512,
        metadata=_about(
            label=QT_TRANSLATE_NOOP("Settings", "Longest answer"),
            help=QT_TRANSLATE_NOOP(
                "Settings",
                "In tokens; four tokens are about three words. Small models are held to "
                "shorter answers.",
            ),
            group=_ANSWERS,
            least=64,
            most=32_768,
            step=64,
        ),
    )
    context_tokens: int = field(
        default=0,
        metadata=_about(
            label=QT_TRANSLATE_NOOP("Settings", "Context window"),
            help=QT_TRANSLATE_NOOP(
                "Settings",
                "Tokens the model keeps in view. Automatic: as the model and memory allow. "
                "Takes effect when a model is loaded.",
            ),
            group=_ANSWERS,
            least=0,
            most=1_048_576,
            step=512,
            zero_text=QT_TRANSLATE_NOOP("Settings", "Automatic"),
        ),
    )
    temperature: float = field(
        default=0.2,
        metadata=_about(
            label=QT_TRANSLATE_NOOP("Settings", "Temperature"),
            help=QT_TRANSLATE_NOOP(
                "Settings", "Low keeps to the likely word and to the sources; high is inventive."
            ),
            group=_SAMPLING,
            least=0,
            most=2,
            step=0.05,
        ),
    )
    top_p: float = field(
        default=0.95,
        metadata=_about(
            label=QT_TRANSLATE_NOOP("Settings", "Top-p"),
            help=QT_TRANSLATE_NOOP(
                "Settings", "Chooses among the likeliest words that make up this share."
            ),
            group=_SAMPLING,
            least=0,
            most=1,
            step=0.01,
        ),
    )
    top_k: int = field(
        default=40,
        metadata=_about(
            label=QT_TRANSLATE_NOOP("Settings", "Top-k"),
            help=QT_TRANSLATE_NOOP("Settings", "Chooses among this many of the likeliest words."),
            group=_SAMPLING,
            least=0,
            most=1_000,
            zero_text=QT_TRANSLATE_NOOP("Settings", "All"),
        ),
    )
    min_p: float = field(
        default=0.05,
        metadata=_about(
            label=QT_TRANSLATE_NOOP("Settings", "Min-p"),
            help=QT_TRANSLATE_NOOP(
                "Settings", "Drops words less likely than this share of the likeliest one."
            ),
            group=_SAMPLING,
            least=0,
            most=1,
            step=0.01,
        ),
    )
    repeat_penalty: float = field(
        default=1.1,
        metadata=_about(
            label=QT_TRANSLATE_NOOP("Settings", "Repeat penalty"),
            help=QT_TRANSLATE_NOOP("Settings", "Above 1 discourages saying the same again."),
            group=_SAMPLING,
            least=1,
            most=2,
            step=0.05,
        ),
    )
    chats_without_documents: str = field(
        default="", metadata=_about(most=chat_ids.MOST_CHARS, is_in_vault=True)
    )
    window_width: int = field(default=1280, metadata=_about(least=640, most=_MOST_PIXELS))
    window_height: int = field(default=800, metadata=_about(least=480, most=_MOST_PIXELS))
    is_maximized: bool = field(default=False, metadata=_about())
    sidebar_width: int = field(default=248, metadata=_about(least=160, most=_MOST_PIXELS))
    sources_width: int = field(default=344, metadata=_about(least=200, most=_MOST_PIXELS))

    def with_changes(self, changes: Mapping[str, object]) -> "Settings":
        """These settings with some changed, by field name; numbers may come as text.

        Raises:
            BadSettingError: a name is unknown, or a value has the wrong type or is out of range.
        """
        checked: dict[str, Any] = {}
        for name, untrusted_value in changes.items():
            declared = _FIELDS.get(name)
            if declared is None:
                raise BadSettingError(
                    f"There is no setting '{name}'. Nothing was changed.",
                    hint="The settings are: " + ", ".join(_FIELDS) + ".",
                )
            checked[name] = _checked(declared, untrusted_value)
        return replace(self, **checked)


def spec(name: str) -> Spec:
    """What is declared of the setting."""
    declared: Spec = _FIELDS[name].metadata[_SPEC]
    return declared


def default(name: str) -> Any:
    """The setting's default."""
    return _FIELDS[name].default


_FIELDS: Final[Mapping[str, Field[Any]]] = {one.name: one for one in fields(Settings)}

# Settings that reveal content: kept in the vault, never in the plain file.
IN_VAULT: Final = frozenset(name for name in _FIELDS if spec(name).is_in_vault)


def _checked(declared: Field[Any], untrusted_value: object) -> object:
    about: Spec = declared.metadata[_SPEC]
    usual: object = declared.default
    if isinstance(usual, bool):
        return _checked_bool(declared.name, untrusted_value)
    if isinstance(usual, str):
        return _checked_text(declared.name, about, untrusted_value)
    kind = float if isinstance(usual, float) else int
    return _checked_number(declared.name, about, kind, untrusted_value)


def _checked_bool(name: str, untrusted_value: object) -> bool:
    if isinstance(untrusted_value, bool):
        return untrusted_value
    if untrusted_value in ("true", "false"):
        return untrusted_value == "true"
    raise _bad(name, "true or false")


def _checked_text(name: str, about: Spec, untrusted_value: object) -> str:
    allowed = [value for value, _ in about.choices]
    if allowed and untrusted_value not in allowed:
        raise _bad(name, "one of " + ", ".join(allowed))
    if not isinstance(untrusted_value, str):
        raise _bad(name, "a text")
    if not allowed and len(untrusted_value) > about.most:
        raise _bad(name, f"a text of at most {about.most:g} characters")
    return untrusted_value


def _checked_number(
    name: str, about: Spec, kind: type[int] | type[float], untrusted_value: object
) -> int | float:
    wanted = f"a number from {about.least:g} to {about.most:g}"
    if isinstance(untrusted_value, bool) or not isinstance(untrusted_value, int | float | str):
        raise _bad(name, wanted)
    try:
        number = float(untrusted_value)
    except (ValueError, OverflowError):
        raise _bad(name, wanted) from None
    if not math.isfinite(number) or not about.least <= number <= about.most:
        raise _bad(name, wanted)
    if kind is int and not number.is_integer():
        raise _bad(name, f"a whole number from {about.least:g} to {about.most:g}")
    return kind(number)


def _bad(name: str, wanted: str) -> BadSettingError:
    return BadSettingError(f"'{name}' must be {wanted}. Nothing was changed.")
