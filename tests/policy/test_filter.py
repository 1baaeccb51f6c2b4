"""What the site's filter finds, however it is written, and that no split of a text hides it."""

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.policy.filter.letters import MASK
from app.policy.filter.matcher import Matcher
from app.policy.filter.rules import Accents, Act, Match, Rule
from app.policy.filter.screen import Screen


def rule(*words: str, act: Act = Act.MASK, **settings: object) -> Rule:
    name = "-".join(words) or str(settings.get("patterns"))
    return Rule(name, "things", act, words=words, **settings)  # type: ignore[arg-type]


def seen(matcher: Matcher, text: str) -> str:
    """What of a text may be seen."""
    screen = Screen(matcher)
    return screen.feed(text) + screen.finish()


def whole(text: str, *rules: Rule) -> str:
    return seen(Matcher(rules), text)


SECRET = rule("secret")


@pytest.mark.parametrize(
    "written",
    [
        "secret",
        "SECRET",
        "sécrét",
        "se\u0301cre\u0300t",
        "s\u0336e\u0336c\u0336r\u0336e\u0336t",
        "s\u200be\u200dc\u2060r\ufeffe\u00adt",
        "s\u202ee\u202cc\u2066r\u2069et",
        "se\U000e0063\U000e0072cret",
        "se\ufe0fcret",
        "\uff33\uff25\uff23\uff32\uff25\uff34",
        "𝓼𝓮𝓬𝓻𝓮𝓽",  # noqa: RUF001
        "ⓢⓔⓒⓡⓔⓣ",
        "🅂🄴🄲🅁🄴🅃",
        "🅢🅔🅒🅡🅔🅣",
        "ѕесrеt",  # noqa: RUF001 (Cyrillic look-alikes)
        "ꜱᴇᴄʀᴇᴛ",
        "se&shy;cret",
        "&#115;e&#x63;ret",
        "s**ecre**t",
        "se\x1b[31mcr\x1b]8;;x\x1b\\et",
        "se\rcr\x1eet",
        "se\ufffccret",
        "s`e`cret",
        "\u017fecret",
    ],
)
def test_a_word_is_found_however_it_is_written(written: str) -> None:
    assert whole(f"The {written}, of course.", SECRET) == f"The {MASK}, of course."


@pytest.mark.parametrize("text", ["secretary", "a nosecret", "secret7", "sec ret", "s e c r e t"])
def test_a_whole_word_is_not_found_in_another(text: str) -> None:
    assert whole(text, SECRET) == text


def test_what_only_looks_like_a_reference_is_read_as_it_is_shown() -> None:
    assert whole("&secret; &notasecret; AT&secret", SECRET) == f"&{MASK}; &notasecret; AT&{MASK}"


def test_only_what_was_written_is_covered() -> None:
    assert whole("(secret)secret's\nse\u0301cret!", SECRET) == f"({MASK}){MASK}'s\n{MASK}!"


def test_a_rule_may_ask_for_the_start_of_a_word_or_any_part() -> None:
    assert whole("secrets unsecret", rule("secret", match=Match.START)) == f"{MASK}s unsecret"
    assert whole("secrets unsecret", rule("secret", match=Match.PART)) == f"{MASK}s un{MASK}"
    assert whole("de\ufb01ne", rule("in", match=Match.PART)) == f"de{MASK}e"


@pytest.mark.parametrize("text", ["top secret", "TOP  Secret", "top\n   secret", "top-secret"])
def test_a_phrase_is_found_over_any_gap(text: str) -> None:
    assert whole(f"It is {text}.", rule("top secret")) == f"It is {MASK}."
    assert whole(f"It is **{text.replace(' ', '** ')}.", rule("top secret")).endswith(f"{MASK}.")


def test_languages_without_spaces() -> None:
    assert whole("我们的青鹭计划已经开始。", rule("青鹭计划")) == f"我们的{MASK}已经开始。"
    assert whole("แผนนกกระสาสีน้ำเงินเริ่ม", rule("นกกระสา")) == f"แผน{MASK}สีน้ำเงินเริ่ม"


def test_a_word_with_accents_is_another_than_without() -> None:
    vietnamese = rule("bí mật")
    assert whole("bị mất bi mat bi\u0301 ma\u0302\u0323t", vietnamese) == f"bị mất bi mat {MASK}"
    assert whole("bị mất", vietnamese._replace(accents=Accents.IGNORED)) == MASK
    assert whole("sécret", SECRET._replace(accents=Accents.EXACT)) == "sécret"


def test_syllables_of_korean_are_whole_letters() -> None:
    assert whole("각 가 \u1100\u1161", rule("가")) == f"각 {MASK} {MASK}"


def test_words_of_other_scripts_keep_their_capitals_and_are_found_with_latin_letters() -> None:
    russian = rule("вода")
    assert whole("ВОДА, вoдa, вода", russian) == f"{MASK}, {MASK}, {MASK}"


def test_look_alikes_can_be_left_apart() -> None:
    exact = rule("cop", has_lookalikes=False)
    assert whole("сор cop", exact) == f"сор {MASK}"  # noqa: RUF001 (a Russian word)


@pytest.mark.parametrize(
    "written", ["s e c r e t", "s-e-c-r-e-t", "s.e.c.r.e.t", "se-cret", "S  E\nC R E T", "secret"]
)
def test_a_word_that_is_spelled_out_is_found_where_a_rule_asks_for_it(written: str) -> None:
    assert whole(f"It is {written}.", rule("secret", is_spelled=True)) == f"It is {MASK}."


@pytest.mark.parametrize("text", ["as se cret", "secre taint", "s e c r e tons", "is e c r e t"])
def test_what_only_runs_into_the_letters_is_not_spelled_out(text: str) -> None:
    assert whole(text, rule("secret", is_spelled=True)) == text


@pytest.mark.parametrize("written", ["s3cr3t", "$ecre7", "53CRET"])
def test_digits_for_letters_are_read_where_a_rule_asks_for_it(written: str) -> None:
    assert whole(f"a {written}.", rule("secret", is_leet=True)) == f"a {MASK}."
    assert whole(f"a {written}.", SECRET) == f"a {written}."


@pytest.mark.parametrize(
    ("pattern", "found", "passed"),
    [
        (
            r"[A-Z]{2}\d{6}",
            ["ab123456", "AB123456", "AB\uff11\uff12\uff13\u0664\u0665\u0666"],
            ["ab12345", "ab1234567"],
        ),
        (r"\w{1,20}@harbour\.example", ["mole@Harbour.example"], ["mole@harbour.test"]),
        (r"(?:alpha|beta)[ -]?\d?", ["alpha-7", "beta 7", "alpha7"], ["gamma"]),
        (r"[^\d\s]{3}\d", ["abc1"], ["ab1"]),
        (r"Ä\(\d\)", ["ä(1)", "A\u0308(1)"], ["a(1)"]),
        (r"a.{0,3}b", ["a b", "axxxb"], ["axxxxb"]),
    ],
)
def test_patterns(pattern: str, found: list[str], passed: list[str]) -> None:
    wanted = rule(patterns=(pattern,))
    assert [whole(text, wanted) for text in found] == [MASK] * len(found)
    assert [whole(text, wanted) for text in passed] == passed


def test_a_text_that_a_rule_blocks_ends_before_it() -> None:
    screen = Screen(Matcher([rule("secret", act=Act.BLOCK), rule("the")]))
    seen = [screen.feed(piece) for piece in ("In the", " sec", "ret", " room")]
    assert "".join([*seen, screen.finish()]) == f"In {MASK} "
    assert screen.blocked is not None
    assert screen.blocked.id == "secret"


def test_only_what_may_begin_something_is_held_back() -> None:
    screen = Screen(Matcher([SECRET]))
    assert [screen.feed(piece) for piece in ("A ", "sec", "tion ", "of ")] == [
        *("A", " ", "section", " of")
    ]
    assert screen.finish() == " "


_RULES = [
    rule("ab", match=Match.PART),
    rule("abba", "b a", "aé"),
    rule("cab", act=Act.BLOCK),
    rule("bac", is_spelled=True, is_leet=True),
    rule("abc", act=Act.WARN, match=Match.START),
    rule(patterns=(r"a[bc]{1,3}\d",), match=Match.PART),
    rule(patterns=(r"c{2,4}",)),
]
_ALL = Matcher(_RULES)
_MASKING = Matcher([one for one in _RULES if one.act is Act.MASK])
_PLAIN = Matcher([rule("ab", "bba", "a b")])
_NOTHING = Matcher(
    [
        rule("verwechslung", "one of many", is_spelled=True, is_leet=True),
        rule(patterns=(r"\w{3}-\d{4}",)),
    ]
)
_TEXTS = st.lists(
    st.sampled_from(
        [*"abc14- \n*é&;#.]\x1b[\\\x07\u0301\u200b\u0430\ufb00", "&#97;", "&shy;", MASK]
    ),
    max_size=40,
).map("".join)


@given(_TEXTS, st.data())
@settings(max_examples=150, deadline=None)
def test_no_split_of_a_text_changes_what_comes_of_it(text: str, data: st.DataObject) -> None:
    cuts = data.draw(st.sets(st.integers(0, len(text)), max_size=len(text)).map(sorted))
    at_once, in_pieces = (heard(text, edges) for edges in ([], cuts))
    assert in_pieces == at_once


def heard(text: str, cuts: list[int]) -> tuple[str, list[str], object]:
    acted: list[str] = []
    screen = Screen(_ALL, on_act=lambda one: acted.append(one.id))
    edges = [0, *cuts, len(text)]
    seen = [screen.feed(text[a:b]) for a, b in pairwise(edges)]
    seen.append(screen.finish())
    return "".join(seen), acted, screen.blocked


@given(_TEXTS)
@settings(max_examples=100, deadline=None)
def test_nothing_that_was_let_through_is_found_again(text: str) -> None:
    once = seen(_MASKING, text)
    assert seen(_MASKING, once) == once


@given(st.text(max_size=60), st.data())
@settings(max_examples=60, deadline=None)
def test_any_text_without_a_find_goes_through_unchanged(text: str, data: st.DataObject) -> None:
    screen = Screen(_NOTHING)
    cut = data.draw(st.integers(0, len(text)))
    seen = screen.feed(text[:cut]) + screen.feed(text[cut:]) + screen.finish()
    assert seen == text
    assert screen.length == len(text)


@given(st.text("ab -\n", max_size=30))
@settings(max_examples=100, deadline=None)
def test_words_are_found_where_a_plain_search_for_whole_words_finds_them(text: str) -> None:
    screen = Screen(_PLAIN)
    screen.feed(text)
    screen.finish()
    wanted = [r"ab", r"bba", r"a[\s-]+b"]
    found = [m.span(1) for one in wanted for m in re.finditer(rf"(?<!\w)(?=({one})(?!\w))", text)]
    assert places(screen.spans) == places(found)


def places(spans: list[tuple[int, int]]) -> set[int]:
    return {at for start, end in spans for at in range(start, end)}


@given(_TEXTS)
@settings(max_examples=100, deadline=None)
def test_a_pattern_finds_what_the_regular_expression_of_its_name_finds(text: str) -> None:
    plain = re.sub(r"[^abc14]", "", text)
    screen = Screen(Matcher([rule(patterns=(r"a[bc]{1,3}\d",), match=Match.PART)]))
    screen.feed(plain)
    screen.finish()
    found = [
        (start, end)
        for start in range(len(plain))
        for end in range(start, min(start + 6, len(plain) + 1))
        if re.fullmatch(r"a[bc]{1,3}\d", plain[start:end])
    ]
    assert places(screen.spans) == places(found)


@pytest.mark.parametrize(
    ("patterns", "text"),
    [
        ((r"(?:a?){25}a{25}",), "a" * 5_000),
        ((r"(?:(?:a{1,8}){1,8}b)", r"\w{1,250}!"), "a" * 5_000),
        ((r"(?:a|a|ab|b){1,60}c",), "ab" * 2_500),
    ],
)
def test_a_pattern_takes_time_in_proportion_to_the_text(
    patterns: tuple[str, ...], text: str
) -> None:
    matcher = Matcher([rule(patterns=patterns)])
    began = time.process_time()
    screen = Screen(matcher)
    screen.feed(text)
    screen.finish()
    assert time.process_time() - began < 5  # a second or less; with backtracking, for ever


def test_what_is_heaped_onto_a_letter_is_not_held_back_for_ever() -> None:
    screen = Screen(Matcher([SECRET]))
    assert len(screen.feed("x" + "\u0301" * 10_000)) > 9_000
    assert whole("s" + "\u0301" * 10_000 + "ecret", SECRET) == MASK
