"""The manual as it ships: every page is there, its links lead somewhere, words are found in it."""

import re
import tomllib
from pathlib import Path

import pytest

from app.ui import assets
from app.ui.help.manual import CHANGES, PAGES, Manual, version_of
from app.ui.help.page import TOPICS
from app.ui.help.start import START, start_html
from app.ui.shortcuts import SHORTCUTS
from app.ui.views import View
from installer.wheel_manual import ManualHook, manual_files
from tests.architecture.test_layers import ROOT

_LINK = re.compile(r'href="([^"]*)"')
_PICTURE = re.compile(r'src="([^"]*)"')


@pytest.fixture(scope="module")
def manual() -> Manual:
    return Manual.load(assets.manual(), assets.changes())


def pictures(manual: Manual) -> set[str]:
    return {
        source.removeprefix("picture:")
        for topic in manual.topics
        for source in _PICTURE.findall(topic.html)
    }


def test_every_page_is_read_and_cut_at_its_headings(manual: Manual) -> None:
    assert {topic.page for topic in manual.topics} == {*PAGES, CHANGES}
    (asking,) = (topic for topic in manual.topics if topic.name == "user-guide#asking")
    assert asking.title == "Asking"
    assert "versions-of-questions-and-answers" in asking.anchors
    assert "Shift+Enter begins a new line" in asking.text
    assert "## " not in asking.text
    (chats,) = (topic for topic in manual.topics if topic.name == "policy#chats")
    assert chats.title == "[chats]"


def test_links_lead_to_places_of_the_manual_and_nowhere_else(manual: Manual) -> None:
    found = [link for topic in manual.topics for link in _LINK.findall(topic.html)]
    assert len(found) > 10
    assert {link.partition(":")[0] for link in found} == {"topic"}
    targets = [link.removeprefix("topic:") for link in found]
    assert [target for target in targets if manual.find(target) is None] == []


def test_what_leads_out_of_the_manual_is_words(tmp_path: Path) -> None:
    (tmp_path / "user-guide.md").write_text(
        "# Guide\n\n## One\n\n[a](https://example.org/) [b](adr/0001.md) [c](../README.md) "
        "[d](security.md) [e](#one) <b>raw</b> ![f](https://example.org/f.png)\n"
    )
    (topic,) = Manual.load(tmp_path, tmp_path / "none.md").topics
    assert _LINK.findall(topic.html) == ["topic:security", "topic:user-guide#one"]
    assert _PICTURE.findall(topic.html) == ["picture:https://example.org/f.png"]
    assert "<b>" not in topic.html
    assert topic.text.startswith("a b c d e <b>raw</b>")


def test_pages_and_pictures_are_in_the_installed_package(manual: Manual) -> None:
    laid = {target: Path(source) for source, target in manual_files(ROOT).items()}
    wanted = {"CHANGELOG.md", *(f"{page}.md" for page in PAGES)}
    if any((ROOT / "docs" / "screenshots").glob("*.png")):  # `make screenshots` draws them
        shown = {f"screenshots/{name}" for name in pictures(manual)}
        looks = shown | {name.replace("-light.", "-dark.") for name in shown}
        said = {name.replace(".png", "-vi.png") for name in looks if "-vi." not in name}
        wanted |= looks | said
    assert {f"share/cloister/manual/{name}" for name in wanted} <= laid.keys()
    assert all(file.is_file() for file in laid.values())
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["shared-data"] == {"resources": "share/cloister/resources"}
    assert (ROOT / wheel["hooks"]["custom"]["path"]).is_file()


def hook(root: Path) -> ManualHook:
    return ManualHook(str(root), {}, None, None, str(root), "wheel")  # type: ignore[arg-type]


def test_no_wheel_is_built_without_its_languages(tmp_path: Path) -> None:
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    (tmp_path / "docs").mkdir()
    for code in ("en", "de", "vi"):
        (folder / f"cloister_{code}.ts").touch()
    (folder / "cloister_vi.qm").touch()
    laid: dict[str, dict[str, str]] = {"shared_data": {}}

    with pytest.raises(FileNotFoundError, match=r"^cloister_de.qm: not there. Run 'make setup'"):
        hook(tmp_path).initialize("standard", laid)
    assert laid == {"shared_data": {}}

    hook(tmp_path).initialize("editable", laid)  # by set-up, which compiles afterwards
    (folder / "cloister_de.qm").touch()
    hook(tmp_path).initialize("standard", laid)
    assert laid["shared_data"] != {}


def test_a_package_of_the_sources_has_the_languages() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    sdist = project["tool"]["hatch"]["build"]["targets"]["sdist"]
    assert sdist["artifacts"] == ["resources/translations/*.qm"]


def test_every_page_of_the_window_has_its_part(manual: Manual) -> None:
    assert set(TOPICS) == set(View)
    assert [name for name in TOPICS.values() if name != START and manual.find(name) is None] == []


def test_a_search_finds_all_words_and_titles_first(manual: Manual) -> None:
    hits = manual.search("recovery cod")
    assert hits[0].topic.name == "user-guide#passphrase-and-recovery-code"
    assert len(hits) > 1
    for hit in hits:
        text = f"{hit.topic.title} {hit.topic.text}".lower()
        assert "recovery" in text
        assert "cod" in text
    assert manual.search("zeppelin") == ()
    assert manual.search("  ") == ()


def test_the_newest_changes_stand_for_a_version_without_a_heading(tmp_path: Path) -> None:
    changes = tmp_path / "CHANGELOG.md"
    changes.write_text(
        "# Changelog\n\nThe form.\n\n## [Unreleased]\n\n- new\n\n"
        "## [1.2.0] - 2026-10-01\n\n- older\n\n## [1.1.0] - 2026-09-01\n\n- oldest\n"
    )
    manual = Manual.load(tmp_path, changes)
    assert [version_of(topic) for topic in manual.topics] == ["Unreleased", "1.2.0", "1.1.0"]
    for version, text in (("1.2.0", "older"), ("1.1.0", "oldest"), ("1.3.0", "new")):
        topic = manual.of_version(version)
        assert topic is not None
        assert topic.text == text


def test_the_first_page_has_every_key(manual: Manual) -> None:
    html = start_html(manual)
    for spec in SHORTCUTS:
        assert spec.text in html
    targets = [link.removeprefix("topic:") for link in _LINK.findall(html)]
    assert [target for target in targets if manual.find(target) is None] == []
    assert "user-guide#documents" in targets


def test_without_its_files_the_manual_still_lists_the_keys(tmp_path: Path) -> None:
    empty = Manual.load(tmp_path, tmp_path / "CHANGELOG.md")
    assert empty.topics == ()
    assert "were not installed" in start_html(empty)
    assert SHORTCUTS[0].text in start_html(empty)
