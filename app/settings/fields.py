"""Every setting of the user: its type, default, range and what it means."""

import math
from collections.abc import Mapping
from typing import Annotated, Any, Final, NamedTuple

from app.settings import chat_ids
from app.settings.errors import BadSettingError

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
_DOCUMENTS = QT_TRANSLATE_NOOP("Settings", "Documents")
_SAMPLING = QT_TRANSLATE_NOOP("Settings", "Sampling")


class Settings(NamedTuple):
    """All settings as one value; ``with_changes`` makes the next.

    A named tuple: the unlock window waits for it, and it is made in no time.
    """

    theme: Annotated[
        str,
        Spec(
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
    ] = "system"
    system_prompt: Annotated[
        str,
        Spec(
            label=QT_TRANSLATE_NOOP("Settings", "Instructions for every answer"),
            help=QT_TRANSLATE_NOOP(
                "Settings",
                "For example: answer briefly, use metric units. Kept encrypted with your chats.",
            ),
            group=_ANSWERS,
            most=8_000,
            is_in_vault=True,
        ),
    ] = ""
    use_documents: Annotated[
        bool,
        Spec(
            label=QT_TRANSLATE_NOOP("Settings", "Answer from documents"),
            help=QT_TRANSLATE_NOOP(
                "Settings", "New chats look things up in your documents and cite them."
            ),
            group=_ANSWERS,
        ),
    ] = True
    quotes_only: Annotated[
        bool,
        Spec(
            label=QT_TRANSLATE_NOOP("Settings", "Quote instead of writing"),
            help=QT_TRANSLATE_NOOP(
                "Settings",
                "Answers from documents are their best sentences, word for word. No model writes.",
            ),
            group=_ANSWERS,
        ),
    ] = False
    passages_per_answer: Annotated[
        int,
        Spec(
            label=QT_TRANSLATE_NOOP("Settings", "Passages for an answer"),
            help=QT_TRANSLATE_NOOP(
                "Settings",
                "How many passages the model is given to read. More finds more, and takes longer.",
            ),
            group=_ANSWERS,
            least=1,
            most=20,
        ),
    ] = 5
    passage_precision: Annotated[
        str,
        Spec(
            label=QT_TRANSLATE_NOOP("Settings", "Reading documents"),
            help=QT_TRANSLATE_NOOP(
                "Settings",
                "How exactly the embedder computes when it reads documents. Questions are always "
                "read in full. Documents that are here already are read anew for it.",
            ),
            group=_DOCUMENTS,
            choices=(
                ("int8", QT_TRANSLATE_NOOP("Settings", "Fast (int8, where the model has it)")),
                ("fp32", QT_TRANSLATE_NOOP("Settings", "Full (fp32, slower)")),
            ),
        ),
    ] = "int8"
    max_tokens: Annotated[
        int,
        Spec(
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
    ] = 512
    context_tokens: Annotated[
        int,
        Spec(
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
    ] = 0
    temperature: Annotated[
        float,
        Spec(
            label=QT_TRANSLATE_NOOP("Settings", "Temperature"),
            help=QT_TRANSLATE_NOOP(
                "Settings", "Low keeps to the likely word and to the sources; high is inventive."
            ),
            group=_SAMPLING,
            least=0,
            most=2,
            step=0.05,
        ),
    ] = 0.2
    top_p: Annotated[
        float,
        Spec(
            label=QT_TRANSLATE_NOOP("Settings", "Top-p"),
            help=QT_TRANSLATE_NOOP(
                "Settings", "Chooses among the likeliest words that make up this share."
            ),
            group=_SAMPLING,
            least=0,
            most=1,
            step=0.01,
        ),
    ] = 0.95
    top_k: Annotated[
        int,
        Spec(
            label=QT_TRANSLATE_NOOP("Settings", "Top-k"),
            help=QT_TRANSLATE_NOOP("Settings", "Chooses among this many of the likeliest words."),
            group=_SAMPLING,
            least=0,
            most=1_000,
            zero_text=QT_TRANSLATE_NOOP("Settings", "All"),
        ),
    ] = 40
    min_p: Annotated[
        float,
        Spec(
            label=QT_TRANSLATE_NOOP("Settings", "Min-p"),
            help=QT_TRANSLATE_NOOP(
                "Settings", "Drops words less likely than this share of the likeliest one."
            ),
            group=_SAMPLING,
            least=0,
            most=1,
            step=0.01,
        ),
    ] = 0.05
    repeat_penalty: Annotated[
        float,
        Spec(
            label=QT_TRANSLATE_NOOP("Settings", "Repeat penalty"),
            help=QT_TRANSLATE_NOOP("Settings", "Above 1 discourages saying the same again."),
            group=_SAMPLING,
            least=1,
            most=2,
            step=0.05,
        ),
    ] = 1.1
    chats_without_documents: Annotated[str, Spec(most=chat_ids.MOST_CHARS, is_in_vault=True)] = ""
    window_width: Annotated[int, Spec(least=640, most=_MOST_PIXELS)] = 1280
    window_height: Annotated[int, Spec(least=480, most=_MOST_PIXELS)] = 800
    is_maximized: Annotated[bool, Spec()] = False
    sidebar_width: Annotated[int, Spec(least=160, most=_MOST_PIXELS)] = 248
    sources_width: Annotated[int, Spec(least=200, most=_MOST_PIXELS)] = 344

    def with_changes(self, changes: Mapping[str, object]) -> "Settings":
        """These settings with some changed, by field name; numbers may come as text.

        Raises:
            BadSettingError: a name is unknown, or a value has the wrong type or is out of range.
        """
        checked: dict[str, Any] = {}
        for name, untrusted_value in changes.items():
            if name not in _SPECS:
                raise BadSettingError(
                    f"There is no setting '{name}'. Nothing was changed.",
                    hint="The settings are: " + ", ".join(_SPECS) + ".",
                )
            checked[name] = _checked(name, untrusted_value)
        return self._replace(**checked)


def spec(name: str) -> Spec:
    """What is declared of the setting."""
    return _SPECS[name]


def default(name: str) -> Any:
    """The setting's default."""
    return _DEFAULTS[name]


_DEFAULTS: Final[Mapping[str, Any]] = Settings._field_defaults
_SPECS: Final[Mapping[str, Spec]] = {
    name: hint.__metadata__[0] for name, hint in Settings.__annotations__.items()
}

# Settings that reveal content: kept in the vault, never in the plain file.
IN_VAULT: Final = frozenset(name for name, about in _SPECS.items() if about.is_in_vault)


def _checked(name: str, untrusted_value: object) -> object:
    about, usual = _SPECS[name], _DEFAULTS[name]
    if isinstance(usual, bool):
        return _checked_bool(name, untrusted_value)
    if isinstance(usual, str):
        return _checked_text(name, about, untrusted_value)
    kind = float if isinstance(usual, float) else int
    return _checked_number(name, about, kind, untrusted_value)


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
        raise _bad(name, f"a text of at most {_written(about.most)} characters")
    return untrusted_value


def _checked_number(
    name: str, about: Spec, kind: type[int] | type[float], untrusted_value: object
) -> int | float:
    what = "a whole number" if kind is int else "a number"
    wanted = f"{what} from {_written(about.least)} to {_written(about.most)}"
    if isinstance(untrusted_value, bool) or not isinstance(untrusted_value, int | float | str):
        raise _bad(name, wanted)
    try:
        number = float(untrusted_value)
    except (ValueError, OverflowError):
        raise _bad(name, wanted) from None
    if not math.isfinite(number) or not about.least <= number <= about.most:
        raise _bad(name, wanted)
    if kind is int and not number.is_integer():
        raise _bad(name, wanted)
    return kind(number)


def _written(number: float) -> str:
    """Whole numbers with all their digits."""
    return str(int(number)) if float(number).is_integer() else f"{number:g}"


def _bad(name: str, wanted: str) -> BadSettingError:
    return BadSettingError(f"'{name}' must be {wanted}. Nothing was changed.")
