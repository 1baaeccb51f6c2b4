"""The pages say what is so: links lead somewhere, codes and commands that are named exist."""

import re
from pathlib import Path

import pytest

from tests.architecture.test_layers import ROOT

PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
PICTURES = ROOT / "docs" / "screenshots"
_LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")
_CODE_ROW = re.compile(r"^\| ((?:`[a-z_]+`(?:, )?)+) \|", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    targets = [target for target in _LINK.findall(page.read_text()) if "://" not in target]
    missing = [target for target in targets if not (page.parent / target).exists()]
    if not any(PICTURES.glob("*.png")):  # `make screenshots` draws them
        missing = [target for target in missing if not target.endswith(".png")]
    assert missing == []


def test_the_codes_on_the_administrators_page_exist() -> None:
    page = (ROOT / "docs" / "administrator.md").read_text()
    table = page.split("## Codes")[1].split("\n## ")[0]
    named = {code for row in _CODE_ROW.findall(table) for code in re.findall(r"[a-z_]+", row)}
    source = "\n".join(path.read_text() for path in (ROOT / "app").rglob("*.py"))
    assert named
    assert sorted(code for code in named if f'"{code}"' not in source) == []


def test_every_make_target_has_a_word_of_help() -> None:
    makefile = (ROOT / "Makefile").read_text()
    phony = re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)
    assert phony
    told = set(re.findall(r"^([a-z]+):.*## ", makefile, re.MULTILINE))
    assert set(phony.group(1).split()) == told
