"""Languages of pictures on the command line."""

from pathlib import Path

from tests.cli.conftest import HARBOUR, Cli


def test_a_collections_languages_are_chosen_shown_and_given_up(cli: Cli) -> None:
    file = HARBOUR / "visitor-rules.html"
    added = cli("docs", "add", file, "--collection", "Rules", "--languages", "Vietnamese,eng")
    assert added.status == 0
    shown = cli("docs", "languages", "--collection", "Rules").last
    installed = [one["language"] for one in shown["installed"]]
    (rules,) = shown["collections"]
    assert (rules["collection"], rules["languages"]) == ("Rules", ["vie", "eng"])
    assert rules["missing"] == [name for name in ("vie", "eng") if name not in installed]
    assert ("warning" in rules) == bool(rules["missing"])
    (rules,) = cli("docs", "languages", "--collection", "Rules", "--default").last["collections"]
    assert rules["languages"] == []


def test_what_is_no_language_is_refused_and_nothing_is_imported(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Words.")
    refused = cli("docs", "add", path, "--languages", "Klingon")
    assert (refused.status, refused.code) == (3, "bad_language")
    assert not [line for line in refused.lines if "file" in line]
