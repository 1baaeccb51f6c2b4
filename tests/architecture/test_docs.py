"""The pages say what is so: links lead somewhere, codes and commands that are named exist."""

import re
from pathlib import Path

import pytest

from app.extract.errors import ExtractCode
from tests.architecture.test_layers import ROOT

PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
PICTURES = ROOT / "docs" / "screenshots"
_LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")
# ``code = "..."`` of a class, with or without its type, and ``code="..."`` of a call.
_CODE = re.compile(r"\bcode(?:: ClassVar\[str\])? ?= ?\"([a-z_]+)\"")
_CODE_ROW = re.compile(r"^\| ((?:`[a-z_]+`(?:, )?)+) \|", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    targets = [target for target in _LINK.findall(page.read_text()) if "://" not in target]
    missing = [target for target in targets if not (page.parent / target).exists()]
    if not any(PICTURES.glob("*.png")):  # `make screenshots` draws them
        missing = [target for target in missing if not target.endswith(".png")]
    assert missing == []


def codes_on_the_page() -> set[str]:
    """The first column of the tables of codes."""
    page = (ROOT / "docs" / "administrator.md").read_text()
    tables = page.split("## Codes")[1].split("\n## ")[0]
    return {code for row in _CODE_ROW.findall(tables) for code in re.findall(r"[a-z_]+", row)}


def codes_of_errors() -> set[str]:
    """Those of every error class, those given at a ``raise``, and those of unread documents."""
    found = {reason.value for reason in ExtractCode}
    for path in (ROOT / "app").rglob("*.py"):
        found |= set(_CODE.findall(path.read_text()))
    return found


def test_the_codes_on_the_administrators_page_exist() -> None:
    source = "\n".join(path.read_text() for path in (ROOT / "app").rglob("*.py"))
    assert codes_on_the_page()
    assert sorted(code for code in codes_on_the_page() if f'"{code}"' not in source) == []


def test_the_codes_of_errors_are_on_the_administrators_page() -> None:
    policy_page = (ROOT / "docs" / "policy.md").read_text()
    of_policy = {code for code in codes_of_errors() if code.startswith("policy_")}
    assert of_policy
    assert sorted(code for code in of_policy if f"`{code}`" not in policy_page) == []
    assert sorted(codes_of_errors() - of_policy - codes_on_the_page()) == []


def test_every_make_target_has_a_word_of_help() -> None:
    makefile = (ROOT / "Makefile").read_text()
    phony = re.search(r"^\.PHONY: (.+)$", makefile.replace("\\\n", ""), re.MULTILINE)
    assert phony
    told = set(re.findall(r"^([a-z-]+):.*## ", makefile, re.MULTILINE))
    assert set(phony.group(1).split()) == told
