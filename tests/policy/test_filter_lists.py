"""Filter lists: their form, and that one with a fault is refused as a whole, with the line."""

import hashlib
import os
from pathlib import Path

import pytest

from app.policy.errors import PolicyError
from app.policy.filter.lists import read_list
from app.policy.filter.rules import Accents, Act, Match, Rule, Side
from app.policy.loader import load
from app.policy.schema import SitePolicy
from app.services.audit import policy_hash

LIST = """\
# Words of our own.
category = project-names
act = mask

[blue-heron]
message = Speak to the project office first.
spelled = yes
words:
Blue Heron
  青鷺計画

[badges]
applies = answers
act = block
match = part
lookalikes = no
pattern = [A-Z]{2}\\d{6}
pattern = BA-\\d{4}

[slips]
applies = questions
act = warn
accents = exact
leet = yes
words:
# a remark
naïve
"""


def policy_of(folder: Path, text: str) -> SitePolicy:
    file = folder / "policy.toml"
    file.write_text(f"schema = 1\n[filter]\n{text}", encoding="utf-8")
    return load(file, site_path=folder / "absent.toml")


def test_a_list_says_what_each_rule_does() -> None:
    rules, source = read_list(LIST, "ours")
    assert rules == (
        Rule(
            "blue-heron",
            "project-names",
            Act.MASK,
            words=("Blue Heron", "青鷺計画"),
            is_spelled=True,
            message="Speak to the project office first.",
        ),
        Rule(
            "badges",
            "project-names",
            Act.BLOCK,
            sides=(Side.ANSWER,),
            patterns=(r"[A-Z]{2}\d{6}", r"BA-\d{4}"),
            match=Match.PART,
            has_lookalikes=False,
        ),
        Rule(
            "slips",
            "project-names",
            Act.WARN,
            sides=(Side.QUESTION,),
            words=("naïve",),
            accents=Accents.EXACT,
            is_leet=True,
        ),
    )
    assert source == ("ours", 3, hashlib.sha256(LIST.encode()).hexdigest())


@pytest.mark.parametrize(
    ("fault", "line", "said"),
    [
        ("[a rule]", 4, "begins with its name"),
        ("[open", 4, "begins with its name"),
        ("[]", 4, "begins with its name"),
        ("[one]\nwords:\nx\n\n[one]", 8, "already"),
        ("[one]", 4, "neither words nor a pattern"),
        ("[one]\nwords:\n***", 6, "a letter or a digit"),
        ("[one]\nwords:\nok\n" + "x" * 101, 7, "100 letters"),
        ("[one]\ncategory = two words\nwords:\nx", 5, "a category"),
        ("[one]\nact = erase\nwords:\nx", 5, "'erase' is not one of block, mask, warn"),
        ("[one]\nspelled = true\nwords:\nx", 5, "'true' is not one of yes, no"),
        ("[one]\nword = x", 5, "'word' is not known"),
        ("[one]\nblue heron", 5, "'key = value'"),
        ("pattern = x", 4, "'pattern' is not known"),
        ("words:", 4, "'key = value'"),
        ("[one]\nmessage = " + "x" * 301, 5, "300 characters"),
        ("[one]\nleet = yes\npattern = x", 6, "not for patterns"),
        ("[one]\npattern = a+", 5, "* and + have no end"),
        ("[one]\npattern = .*", 5, "* and + have no end"),
        ("[one]\npattern = a{2,}", 5, "one or two whole numbers"),
        ("[one]\npattern = a{3,2}", 5, "out of order"),
        ("[one]\npattern = a{1,300}", 5, "above 256"),
        ("[one]\npattern = (a{1,20}){1,20}", 5, "400 characters at once"),
        ("[one]\npattern = (a|b{0,40}|[cd]{0,90}|ee){60}", 5, "places"),
        ("[one]\npattern = (?=a)b", 5, "looked for around"),
        ("[one]\npattern = (a", 5, "not closed"),
        ("[one]\npattern = a)", 5, "closes nothing"),
        ("[one]\npattern = [a", 5, "not closed"),
        ("[one]\npattern = []", 5, "fits no character"),
        ("[one]\npattern = [z-a]", 5, "out of order"),
        ("[one]\npattern = [ß]", 5, "reads as ss"),
        ("[one]\npattern = \\bx", 5, "\\b is not known"),
        ("[one]\npattern = ^x", 5, "has to be written as \\^"),
        ("[one]\npattern = a?", 5, "no character at all"),
        ("[one]\npattern = a{1}{2}", 5, "one repetition follows another"),
        ("[one]\npattern = a||b", 5, "empty part"),
        ("[one]\npattern = " + "(" * 600 + "a" + ")" * 600, 5, "longer than 512"),
        ("[one]\npattern = " + "(" * 250 + "a" + ")" * 250, 5, "inside each other"),
    ],
)
def test_a_list_with_a_fault_is_refused_as_a_whole(fault: str, line: int, said: str) -> None:
    with pytest.raises(PolicyError) as caught:
        read_list(f"category = c\n\nact = warn\n{fault}", "ours")
    assert caught.value.error_code == "policy_filter_invalid"
    assert caught.value.exit_code == 3
    assert f"ours is refused as a whole: line {line}:" in caught.value.message
    assert said in caught.value.message


@pytest.mark.parametrize("left_out", ["category", "act"])
def test_a_rule_without_what_every_rule_says_is_refused(left_out: str) -> None:
    lines = {"category": "category = c", "act": "act = warn"}
    del lines[left_out]
    with pytest.raises(PolicyError, match=rf"line 2: the rule \[one\] does not say its {left_out}"):
        read_list("\n".join([*lines.values(), "[one]", "words:", "x"]), "ours")


def test_the_example_for_administrators_is_a_list() -> None:
    page = Path(__file__).resolve().parents[2] / "docs" / "administrator.md"
    example = page.read_text().split("## The content filter")[1].split("```")[1]
    rules, _ = read_list(example, "example")
    assert [rule.id for rule in rules] == ["blue-heron", "badge-numbers"]


def test_a_policy_names_lists_and_has_rules_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "ours.list").write_text(LIST, encoding="utf-8")
    policy = policy_of(
        tmp_path,
        f'lists = ["{tmp_path}/ours.list"]\ncontact = "the office"\n'
        "rules = '''\ncategory = c\nact = warn\n[own]\nwords:\nown\n'''",
    )
    rules = policy.filter_rules
    assert [rule.id for rule in rules.rules] == ["blue-heron", "badges", "slips", "own"]
    assert [(one.name, one.rules) for one in rules.sources] == [
        (f"{tmp_path}/ours.list", 3),
        ("filter.rules", 1),
    ]
    assert rules.contact == "the office"


def test_another_text_of_a_list_is_another_policy(tmp_path: Path) -> None:
    hashes = set()
    for word in ("heron", "gull"):
        (tmp_path / "ours.list").write_text(f"category = c\nact = mask\n[bird]\nwords:\n{word}\n")
        policy = policy_of(tmp_path, f'lists = ["{tmp_path}/ours.list"]')
        hashes |= {policy_hash(policy), policy.filter_rules.digest}
    assert len(hashes) == 4


def test_two_rules_of_one_name_are_refused(tmp_path: Path) -> None:
    (tmp_path / "ours.list").write_text(LIST, encoding="utf-8")
    with pytest.raises(PolicyError, match=r"ours.list and filter.rules both have a rule \[slips\]"):
        policy_of(
            tmp_path,
            f'lists = ["{tmp_path}/ours.list"]\n'
            "rules = '''\ncategory = c\nact = warn\n[slips]\nwords:\nx\n'''",
        )


def test_a_list_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PolicyError) as caught:
        policy_of(tmp_path, f'lists = ["{tmp_path}/nowhere.list"]')
    assert caught.value.error_code == "policy_unreadable"


def test_the_path_of_a_list_is_absolute(tmp_path: Path) -> None:
    with pytest.raises(PolicyError) as caught:
        policy_of(tmp_path, 'lists = ["ours.list"]')
    assert caught.value.error_code == "policy_bad_value"


@pytest.mark.skipif(os.geteuid() != 0, reason="not run: only root can make files of root")
def test_a_list_of_the_site_that_others_can_write_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "etc"
    folder.mkdir(mode=0o755)
    (folder / "ours.list").write_text(LIST, encoding="utf-8")
    site = folder / "policy.toml"
    site.write_text(f'schema = 1\n[filter]\nlists = ["{folder}/ours.list"]\n')
    site.chmod(0o644)
    (folder / "ours.list").chmod(0o644)
    assert len(load(site_path=site).filter_rules.rules) == 3
    (folder / "ours.list").chmod(0o666)
    with pytest.raises(PolicyError) as caught:
        load(site_path=site)
    assert caught.value.error_code == "policy_untrusted"
