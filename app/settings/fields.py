"""Every setting of the user: its type, default, range and what it means."""

import math
from collections.abc import Mapping
from typing import Annotated, Any, Final, NamedTuple

from app.domain.memory import AUTOMATIC, MOST_TURNS
from app.settings import chat_ids, languages, sampling_specs, sampling_texts
from app.settings.errors import BadSettingError
from app.settings.spec import QT_TRANSLATE_NOOP, Spec

_MOST_PIXELS: Final = 32_767


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
    language: Annotated[
        str,
        Spec(
            label=QT_TRANSLATE_NOOP("Settings", "Language"),
            help=QT_TRANSLATE_NOOP(
                "Settings",
                "Of the window, its dates and numbers; applies at once. Answers come in the "
                "language of the question.",
            ),
            group=_LOOK,
            choices=(
                ("system", QT_TRANSLATE_NOOP("Settings", "Follow the system")),
                *languages.NAMES.items(),
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
                ("int8", QT_TRANSLATE_NOOP("Settings", "Fast (int8)")),
                ("fp32", QT_TRANSLATE_NOOP("Settings", "Full (fp32)")),
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
    memory_turns: Annotated[
        int,
        Spec(
            label=QT_TRANSLATE_NOOP("Settings", "Memory of a chat"),
            help=QT_TRANSLATE_NOOP(
                "Settings",
                "How many earlier questions with their answers the model is given. Automatic: as "
                "many as fit. A chat can have its own, in the panel of the context.",
            ),
            group=_ANSWERS,
            least=0,
            most=MOST_TURNS,
            zero_text=QT_TRANSLATE_NOOP("Settings", "Automatic"),
        ),
    ] = AUTOMATIC
    summaries: Annotated[
        str,
        Spec(
            label=QT_TRANSLATE_NOOP("Settings", "Summary of what no longer fits"),
            help=QT_TRANSLATE_NOOP(
                "Settings",
                "The model sums up earlier messages that it is not given any more, when it has "
                "nothing else to do. Small models do it badly.",
            ),
            group=_ANSWERS,
            choices=(
                ("able", QT_TRANSLATE_NOOP("Settings", "By models that can")),
                ("any", QT_TRANSLATE_NOOP("Settings", "By every model")),
                ("off", QT_TRANSLATE_NOOP("Settings", "Off")),
            ),
        ),
    ] = "able"
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
    typical_p: Annotated[float, sampling_specs.TYPICAL_P] = 1.0
    top_n_sigma: Annotated[float, sampling_specs.TOP_N_SIGMA] = 0.0
    presence_penalty: Annotated[float, sampling_specs.PRESENCE_PENALTY] = 0.0
    frequency_penalty: Annotated[float, sampling_specs.FREQUENCY_PENALTY] = 0.0
    penalty_tokens: Annotated[int, sampling_specs.PENALTY_TOKENS] = 64
    dry_multiplier: Annotated[float, sampling_specs.DRY_MULTIPLIER] = 0.0
    dry_base: Annotated[float, sampling_specs.DRY_BASE] = 1.75
    dry_allowed_length: Annotated[int, sampling_specs.DRY_ALLOWED_LENGTH] = 2
    xtc_probability: Annotated[float, sampling_specs.XTC_PROBABILITY] = 0.0
    xtc_threshold: Annotated[float, sampling_specs.XTC_THRESHOLD] = 0.1
    mirostat: Annotated[str, sampling_specs.MIROSTAT] = "off"
    mirostat_tau: Annotated[float, sampling_specs.MIROSTAT_TAU] = 5.0
    mirostat_eta: Annotated[float, sampling_specs.MIROSTAT_ETA] = 0.1
    sampler_order: Annotated[str, sampling_specs.ORDER] = sampling_specs.USUAL_ORDER
    seed: Annotated[str, sampling_specs.SEED] = ""
    stop_strings: Annotated[str, sampling_specs.STOP] = ""
    word_biases: Annotated[str, sampling_specs.BIASES] = ""
    grammar: Annotated[str, sampling_specs.GRAMMAR] = ""
    json_schema: Annotated[str, sampling_specs.JSON_SCHEMA] = ""
    chats_without_documents: Annotated[str, Spec(most=chat_ids.MOST_CHARS, is_in_vault=True)] = ""
    window_width: Annotated[int, Spec(least=640, most=_MOST_PIXELS)] = 1280
    window_height: Annotated[int, Spec(least=480, most=_MOST_PIXELS)] = 800
    is_maximized: Annotated[bool, Spec()] = False
    sidebar_width: Annotated[int, Spec(least=160, most=_MOST_PIXELS)] = 248
    sources_width: Annotated[int, Spec(least=200, most=_MOST_PIXELS)] = 344
    first_steps: Annotated[str, Spec(most=40)] = ""
    seen_version: Annotated[str, Spec(most=40)] = ""

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

# Settings of how an answer chooses its words that reveal no content.
SAMPLING: Final = tuple(
    name
    for name, about in _SPECS.items()
    if about.group in {_SAMPLING, sampling_specs.GROUP} and not about.is_in_vault
)

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
    if about.form and untrusted_value.strip():
        wanted = sampling_texts.CHECKS[about.form](untrusted_value)
        if wanted:
            raise _bad(name, wanted)
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
