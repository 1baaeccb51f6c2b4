"""An answer's Markdown as our own HTML: what is shown, and what can never become live."""

import re
from html import escape
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.chat import Citation
from app.ui.chat.citing import CitationPlan
from app.ui.chat.markdown import MAX_TABLE_COLUMNS, MAX_TABLE_ROWS, BlockKind, render, tokens_of
from app.ui.chat.markdown import render_segment as render_one
from app.ui.chat.segments import MAX_SEGMENT_CHARS, MAX_TABLE_CHARS, Segmenter
from app.ui.chat.turns import Turn, spoken
from app.ui.chat.untrusted import clean, one_line
from tests.ui.chat_kit import answer

ALLOWED_TAGS = {
    "p", "b", "i", "s", "br", "ul", "ol", "li", "blockquote", "table", "tr", "th", "td",
    "code", "span", "a",
}  # fmt: skip
ALLOWED_ATTRIBUTES = {
    "class", "href", "start", "align", "cellspacing", "cellpadding", "width", "border",
}  # fmt: skip


class Inspector(HTMLParser):
    """Fails on every tag and attribute that is not ours."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED_TAGS, tag
        for name, value in attrs:
            assert name in ALLOWED_ATTRIBUTES, name
            if name == "href":
                assert re.fullmatch(r"cite:\d{1,3}", value or ""), value


def inspect(html: str) -> None:
    Inspector().feed(html)


def cite(n: int, *, at: int = 0, supported: bool = True) -> Citation:
    return Citation(n, n, n, f"/documents/{n}.pdf", n, "", "a quote", supported, at)


def html_of(text: str, *citations: Citation) -> str:
    return "".join(block.html for block in render(text, citations))


@pytest.mark.parametrize("text", ["one.  \ntwo.", "one.\\\ntwo.", "one.\ntwo."])
def test_a_broken_line_stays_broken(text: str) -> None:
    assert html_of(text) == "<p>one.<br>two.</p>"
    assert spoken(Turn(answer(text))) == "Answer: one. two."


@pytest.mark.parametrize(
    "hostile",
    [
        "<img src=x onerror=alert(1)>",
        "<a href='file:///etc/passwd'>open</a>",
        "<script>alert(1)</script>",
        "[click](javascript:alert(1))",
        "[click](file:///etc/passwd)",
        "[share](file://server/share/x)",
        r"[share](\\server\share\x)",
        "[site](https://example.test/?q=secret)",
        "![pixel](https://example.test/pixel.png?q=secret)",
        "![local](file:///etc/passwd)",
        "![unc](//server/share/a.png)",
        "![data](data:image/png;base64,AAAA)",
        "<https://example.test>",
        "https://example.test/auto",
        "[1]: https://example.test\n\n[1]",
        "[cite](cite:0)",
        "[x]: cite:0\n\n[x]",
        '<a class="chip" href="cite:0">1</a>',
        "&lt;img src=x&gt; &#x3c;b&#x3e;",
        "```html\n<img src=x onerror=alert(1)>\n```",
        "`<b>`",
        '```a"><img src=x>\ncode\n```',
        "| <img src=x> |\n|---|\n| <script> |",
        "<!-- comment --> <![CDATA[x]]> <?php ?>",
        "\ue000\ue400 forged marks",
    ],
)
def test_nothing_in_an_answer_becomes_live(hostile: str) -> None:
    html = html_of(hostile, cite(1))
    inspect(html)
    assert "<img" not in html
    assert "<script" not in html


def test_a_link_is_shown_as_its_text_and_address() -> None:
    html = html_of("See [the page](https://example.test/a).")
    assert "the page" in html
    assert "https://example.test/a" in html
    assert "href" not in html


def test_a_mark_forged_with_private_characters_is_no_chip() -> None:
    text = "Look \ue000 and \ue400 here"
    assert html_of(text, cite(1, at=len(text))).count("href") == 1


def test_a_mark_forged_in_a_repeated_table_head_is_no_chip() -> None:
    text = "|a\ue000|b|\n|-|-|\n" + "|1|2|\n" * 3000
    assert "href" not in html_of(text, cite(9, at=0))[:4000]


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_only_our_tags(text: str) -> None:
    for block in render(text, [cite(1, at=3), cite(2, at=9, supported=False)]):
        inspect(block.html)


@given(st.text(alphabet="*_`[]()<>!|#>-+~ \n1a\\&:", max_size=300))
@settings(max_examples=250, deadline=None)
def test_any_markdown_gives_only_our_tags(text: str) -> None:
    for block in render(text, [cite(1, at=3)]):
        inspect(block.html)


@given(
    st.sampled_from("aZé漢"),
    st.text(alphabet="aZé漢1 .,;:'\"()?!/%-\u2013\u201c\u2026", max_size=80),
)
@settings(max_examples=250, deadline=None)
def test_a_line_without_markup_is_what_the_parser_would_make_of_it(first: str, rest: str) -> None:
    opened, inline, closed = tokens_of(first + rest)
    assert (opened.type, closed.type) == ("paragraph_open", "paragraph_close")
    assert [child.type for child in inline.children or ()] == ["text"]
    assert [block.html for block in render(first + rest)] == [f"<p>{escape(inline.content)}</p>"]


@pytest.mark.parametrize(
    "deep",
    ["> " * 2000 + "x", "- " * 2000 + "x", "*" * 4000, "[" * 4000, "(" * 4000 + "[x](" * 500],
)
def test_deep_nesting_stays_shallow_and_quick(deep: str) -> None:
    for block in render(deep):
        inspect(block.html)
        assert block.html.count("<blockquote>") <= 4
        assert block.html.count("<ul>") <= 12


def test_controls_bidi_and_ansi_are_gone() -> None:
    shown = html_of("a\u202eb\u200bc \x1b[31mred\x1b[0m \x07 \x1b]8;;http://x\x07link \ufeffz\x00")
    assert not re.search("[\u202e\u200b\ufeff\x00-\x08\x1b]", shown)
    assert "[31m" not in shown
    assert "red" in shown


def test_joiners_that_scripts_need_stay() -> None:
    assert (
        clean("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645")
        == "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
    )


def test_stacked_accents_are_cut() -> None:
    assert len(clean("z" + "\u0301" * 500)) < 10


def test_one_line_cuts_with_an_ellipsis() -> None:
    assert one_line("a\n b\t c") == "a b c"
    assert one_line("word " * 200, 20).endswith("…")
    assert len(one_line("word " * 200, 20)) <= 20


def test_a_huge_table_is_capped_and_says_so() -> None:
    rows = "\n".join("|" + "|".join("x" for _ in range(30)) + "|" for _ in range(70))
    head = "|" + "h|" * 30 + "\n|" + "---|" * 30 + "\n"
    blocks = render(head + rows)
    table = blocks[0]
    assert table.kind is BlockKind.TABLE
    assert table.html.count("<tr>") <= MAX_TABLE_ROWS + 1
    assert table.html.count("<th") <= MAX_TABLE_COLUMNS
    for block in blocks:
        inspect(block.html)


def test_written_numbers_become_chips_only_when_they_are_citations() -> None:
    html = html_of("First [1], both [1, 2], none [7].", cite(1), cite(2, supported=False))
    assert html.count('class="chip"') == 2
    assert html.count('class="doubt"') == 1
    assert "[7]" in html


def test_an_unsupported_mark_says_so_in_words() -> None:
    html = html_of("Claim [1].", cite(1, supported=False))
    assert "not&nbsp;supported" in html


def test_placed_marks_stand_where_the_service_put_them() -> None:
    text = "One sentence. Another one."
    html = html_of(text, cite(2, at=13), cite(1, at=26))
    assert html.index("One sentence.") < html.index("cite:0") < html.index("Another one.")
    assert html.index("Another one.") < html.index("cite:1")


def test_of_two_quotes_of_one_source_the_nearest_is_meant() -> None:
    text = "A fact [1]. " + "filler " * 20 + "B fact [1]."
    html = html_of(text, cite(1, at=len(text)), cite(1, at=10))
    assert html.index("cite:1") < html.index("cite:0")


def test_a_number_in_code_is_no_citation() -> None:
    blocks = render("`a[1]`\n\n```\nb[1]\n```\n", [cite(1)])
    assert "href" not in "".join(block.html for block in blocks)
    assert blocks[-1].text == "b[1]"


def test_a_mark_after_a_table_row_or_a_fence_breaks_neither() -> None:
    text = "| a |\n|---|\n| b |"
    blocks = render(text, [cite(1, at=len(text))])
    assert [block.kind for block in blocks] == [BlockKind.TABLE]
    fenced = "```\ncode\n```"
    assert render(fenced, [cite(1, at=len(fenced))])[0].text == "code"


def test_code_keeps_its_language_and_its_characters() -> None:
    block = render("```python\nif a < b & c:\n    pass\n```")[0]
    assert (block.kind, block.language) == (BlockKind.CODE, "python")
    assert block.text == "if a < b & c:\n    pass"
    assert "&lt;" in block.html


def streamed(text: str, size: int) -> Segmenter:
    segmenter = Segmenter()
    for at in range(0, len(text), size):
        segmenter.append(text[at : at + size])
    return segmenter


MIXED = (
    "# Head\n\nText with *stress*.\n\n- a\n- b\n\n  more of b\n- c\n\n1. x\n\n2. y\n\n"
    "```py\nx = 1\n\ny = 2\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> quote\n\nend\n"
)


@pytest.mark.parametrize("size", [1, 3, 7, 1000])
def test_streaming_gives_what_the_whole_text_gives(size: int) -> None:
    segmenter = streamed(MIXED * 3, size)
    plan = CitationPlan()
    pieces = [render_one(segmenter.text, s, plan) for s in segmenter.segments()]
    whole = render(MIXED * 3)
    assert [b.html for blocks in pieces for b in blocks] == [b.html for b in whole]


def test_paragraphs_are_cut_alike_however_they_come() -> None:
    text = "".join("x" * (chars - 1) + ".\n\n" for chars in (900, 1200, 300))
    whole = streamed(text, len(text)).segments()
    assert [segment.end - segment.start for segment in whole] == [902, 1202, 302]
    assert streamed(text, 12).segments() == whole


def test_segments_cover_the_text_without_gaps() -> None:
    segmenter = streamed(MIXED * 5, 11)
    position = 0
    for segment in segmenter.segments():
        assert segment.start == position
        position = segment.end
    assert position == len(segmenter.text)


@pytest.mark.parametrize(
    "endless",
    [
        "word " * 20_000,
        "sentence one. " * 8_000,
        "x" * 90_000,
        "- item\n" * 12_000,
        "> quote\n" * 12_000,
        "```\n" + "code line\n" * 9_000,
        "```\n" + "x" * 90_000,
        "|a|b|\n|-|-|\n" + "|1|2|\n" * 12_000,
        "|a|b|\n|-|-|\n" + "|1" * 40_000,
    ],
)
def test_no_stretch_grows_without_bound(endless: str) -> None:
    segments = streamed(endless, 40).segments()
    most = 2 * max(MAX_SEGMENT_CHARS, MAX_TABLE_CHARS) + 40
    assert max(segment.end - segment.start for segment in segments) <= most


def test_a_long_fence_goes_on_as_code() -> None:
    code = "\n".join("" if number % 20 > 15 else f"line {number}" for number in range(190))
    segmenter = streamed(f"```python\n{code}\n```\nafter", 9)
    plan = CitationPlan()
    blocks = [b for s in segmenter.segments() for b in render_one(segmenter.text, s, plan)]
    parts = [block for block in blocks if block.kind is BlockKind.CODE]
    assert len(parts) > 2
    assert {part.language for part in parts} == {"python"}
    assert "\n".join(part.text for part in parts) == code
    assert blocks[-1].html == "<p>after</p>"
