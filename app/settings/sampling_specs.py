"""Samplers beyond the usual few, declared: what they are called, what they do, what they may be."""

from typing import Final

from app.domain.sampling import SAMPLERS
from app.settings.spec import QT_TRANSLATE_NOOP, Spec

GROUP: Final = QT_TRANSLATE_NOOP("Settings", "Sampling in detail")
USUAL_ORDER: Final = ", ".join(SAMPLERS)
TYPICAL_P: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "Typical-p"),
    help=QT_TRANSLATE_NOOP(
        "Settings",
        "Keeps words about as surprising as the text is, up to this share. 1: off.",
    ),
    group=GROUP,
    least=0.05,
    most=1,
    step=0.01,
)
TOP_N_SIGMA: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "Top-n-sigma"),
    help=QT_TRANSLATE_NOOP(
        "Settings",
        "Keeps words within so many standard deviations of the likeliest one. 0: off.",
    ),
    group=GROUP,
    least=0,
    most=10,
    step=0.1,
)
PRESENCE_PENALTY: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "Presence penalty"),
    help=QT_TRANSLATE_NOOP(
        "Settings", "Makes every word that was used less likely, however often it was."
    ),
    group=GROUP,
    least=-2,
    most=2,
    step=0.05,
)
FREQUENCY_PENALTY: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "Frequency penalty"),
    help=QT_TRANSLATE_NOOP("Settings", "Makes a word less likely with every time it was used."),
    group=GROUP,
    least=-2,
    most=2,
    step=0.05,
)
PENALTY_TOKENS: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "Penalties look back"),
    help=QT_TRANSLATE_NOOP("Settings", "How many tokens of the answer the penalties look at."),
    group=GROUP,
    least=1,
    most=4096,
    step=16,
)
DRY_MULTIPLIER: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "DRY strength"),
    help=QT_TRANSLATE_NOOP(
        "Settings",
        "Makes it hard to repeat whole phrases, long ones most. 0: off; 0.8 is usual.",
    ),
    group=GROUP,
    least=0,
    most=5,
    step=0.05,
)
DRY_BASE: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "DRY growth"),
    help=QT_TRANSLATE_NOOP(
        "Settings", "How fast the DRY penalty grows with every further word of a repetition."
    ),
    group=GROUP,
    least=1,
    most=4,
    step=0.05,
)
DRY_ALLOWED_LENGTH: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "DRY free length"),
    help=QT_TRANSLATE_NOOP("Settings", "Repetitions of up to this many tokens cost nothing."),
    group=GROUP,
    least=1,
    most=64,
)
XTC_PROBABILITY: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "XTC chance"),
    help=QT_TRANSLATE_NOOP(
        "Settings",
        "How often the likeliest words are left out, for less usual ones. Bad for facts. 0: off.",
    ),
    group=GROUP,
    least=0,
    most=1,
    step=0.05,
)
XTC_THRESHOLD: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "XTC threshold"),
    help=QT_TRANSLATE_NOOP(
        "Settings",
        "Only words at least this likely are left out by XTC, and never the last of them.",
    ),
    group=GROUP,
    least=0.01,
    most=0.5,
    step=0.01,
)
MIROSTAT: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "Mirostat"),
    help=QT_TRANSLATE_NOOP(
        "Settings",
        "Holds the text at one level of surprise, in place of the top, min and typical samplers.",
    ),
    group=GROUP,
    choices=(
        ("off", QT_TRANSLATE_NOOP("Settings", "Off")),
        ("v1", QT_TRANSLATE_NOOP("Settings", "Version 1")),
        ("v2", QT_TRANSLATE_NOOP("Settings", "Version 2")),
    ),
)
MIROSTAT_TAU: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "Mirostat surprise"),
    help=QT_TRANSLATE_NOOP("Settings", "The level that is held; low is steady, high is inventive."),
    group=GROUP,
    least=0.1,
    most=20,
    step=0.1,
)
MIROSTAT_ETA: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "Mirostat rate"),
    help=QT_TRANSLATE_NOOP("Settings", "How fast it is corrected towards that level."),
    group=GROUP,
    least=0.01,
    most=1,
    step=0.01,
)
ORDER: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "Order of samplers"),
    help=QT_TRANSLATE_NOOP(
        "Settings", "Applied from left to right. One that is left out is not applied."
    ),
    group=GROUP,
    most=400,
    form="order",
    is_one_line=True,
)
SEED: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "Seed"),
    help=QT_TRANSLATE_NOOP(
        "Settings",
        "The same number gives the same answer again. Empty: another one each time.",
    ),
    group=GROUP,
    most=10,
    form="seed",
    is_one_line=True,
)
STOP: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "Stop strings"),
    help=QT_TRANSLATE_NOOP(
        "Settings", "An answer ends before one of these, one a line. Kept encrypted."
    ),
    group=GROUP,
    most=4000,
    is_in_vault=True,
    form="stops",
)
BIASES: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "Likelier and unlikelier words"),
    help=QT_TRANSLATE_NOOP(
        "Settings",
        "One a line: word = -2, word = never. Only words of one token. Kept encrypted.",
    ),
    group=GROUP,
    most=4000,
    is_in_vault=True,
    form="biases",
)
GRAMMAR: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "Grammar"),
    help=QT_TRANSLATE_NOOP(
        "Settings",
        "GBNF that every answer must fit. Kept encrypted. Slower, and no place for citations.",
    ),
    group=GROUP,
    most=32000,
    is_in_vault=True,
    form="grammar",
)
JSON_SCHEMA: Final = Spec(
    label=QT_TRANSLATE_NOOP("Settings", "JSON schema"),
    help=QT_TRANSLATE_NOOP(
        "Settings", "Every answer is JSON of this schema, if no grammar is set. Kept encrypted."
    ),
    group=GROUP,
    most=32000,
    is_in_vault=True,
    form="schema",
)
