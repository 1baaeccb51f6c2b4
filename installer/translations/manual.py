"""The manual's texts, and whether a translated block keeps what it must: markup, links, names."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from markdown_it.token import Token

from app.ui.help import blocks
from app.ui.help.blocks import CONTEXT
from app.ui.sentences import Template
from installer.translations.sources import ROOT, Text

_DOCS: Final = "docs"
_USES: Final = {
    "h1": "title of a page of the manual",
    "h2": "heading in the manual",
    "h3": "smaller heading in the manual",
    "li": "item of a list in the manual",
    "p": "paragraph of the manual",
    "td": "cell of a table in the manual",
    "th": "head of a column in the manual",
}
_NOT_SHOWN: Final = frozenset({CONTEXT, "Errors"})  # contexts that name nothing in the window
_STEPS: Final = " → "  # between names of what is pressed one after the other
_COMMAND: Final = "/"
_LEAST_SHARE: Final = 0.5  # of a name that comes from its template: "{one} and {other}" fits many

# What a text of the window is called in one language: by the English one, all that contexts say.
Names = Mapping[str, frozenset[str]]


def manual_texts() -> list[Text]:
    """Every block of the pages for everybody."""
    return [
        Text(CONTEXT, block.source, f"{_DOCS}/{page}.md", block.line, _USES[block.kind])
        for page in blocks.TRANSLATED
        for block in blocks.blocks((ROOT / _DOCS / f"{page}.md").read_text(encoding="utf-8"))
    ]


def names_of(translations: Mapping[tuple[str, str], str]) -> Names:
    """What a catalogue calls the texts of the window."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for (context, source), translation in translations.items():
        if context not in _NOT_SHOWN:
            found[source].add(translation)
    return {source: frozenset(called) for source, called in found.items()}


def named_in(source: str, names: Names) -> dict[str, frozenset[str]]:
    """What a block names of the window, in bold, italics or as a command, and what it is called."""
    marked, codes, _ = _parts(source)
    found = {name: called for name in marked if (called := _called(name, names))}
    for code in codes:
        if code.startswith(_COMMAND) and code[1:] in names:
            found[code] = frozenset(f"{_COMMAND}{called}" for called in names[code[1:]])
    return found


def manual_faults(source: str, translation: str, names: Names) -> list[str]:
    """What a translated block lost or added, in words; empty when it agrees with its source."""
    named = named_in(source, names)
    (wanted, codes, targets), (given, said_codes, said_targets) = map(_parts, (source, translation))
    faults = []
    if len(wanted) != len(given):
        faults.append(f"{len(given)} stretches in bold or italics instead of {len(wanted)}")
    if targets != said_targets:
        faults.append("its links or pictures lead elsewhere")
    times, all_said = Counter([*wanted, *codes]), [*given, *said_codes]
    faults += [
        f"“{name}” is “{'” or “'.join(sorted(called))}” in the window"
        for name, called in named.items()
        if sum(any(_is_said(one, [said]) for one in called) for said in all_said) < times[name]
    ]
    kept = Counter(_fixed(code) for code in codes if code not in named)
    there = Counter(_fixed(code) for code in said_codes)
    if kept - there or len(codes) != len(said_codes):
        faults.append("what stands in backticks differs")
    return faults


def _parts(text: str) -> tuple[list[str], list[str], Counter[str]]:
    """Names in bold or italics, codes, and where links and pictures lead."""
    marked: list[str] = []
    codes: list[str] = []
    targets: Counter[str] = Counter()
    opened: list[str] | None = None
    for token in _inline(text):
        if token.type in {"strong_open", "em_open"}:
            opened = []
        elif token.type in {"strong_close", "em_close"} and opened is not None:
            marked += "".join(opened).split(_STEPS)
            opened = None
        elif token.type == "code_inline":
            codes.append(token.content)
        elif token.type in {"link_open", "image"}:
            targets[str(token.attrGet("href") or token.attrGet("src"))] += 1
        if opened is not None and token.type == "text":
            opened.append(token.content)
    return marked, codes, targets


def _inline(text: str) -> Iterable[Token]:
    (block,) = blocks.parser().parseInline(text)
    return block.children or ()


def _called(name: str, names: Names) -> frozenset[str]:
    """What the window calls something; a full stop after it is the manual's."""
    for shown in (name, name.removesuffix(".")):
        if shown in names:
            return names[shown]
    return next(_filled(name, names), frozenset())


def _filled(name: str, names: Names) -> Iterator[frozenset[str]]:
    """The names with places that a name with values was made from."""
    for source, called in names.items():
        template = Template.of(source)
        is_told = template.letters >= _LEAST_SHARE * len(name)
        if template.places and is_told and template.values_in(name):
            yield called


def _is_said(called: str, given: Iterable[str]) -> bool:
    template = Template.of(called)
    return any(
        template.values_in(said) is not None
        for one in given
        for said in (one, one.removesuffix("."))
    )


def _fixed(code: str) -> str:
    """Of a code what no language changes: words in quotation marks stand for any words."""
    return re.sub(r'\A"[^"]*"\Z', '""', code)
