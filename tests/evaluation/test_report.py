"""The page for people: whatever a set calls its things stays text, and it needs nothing else."""

import re
from datetime import UTC, datetime
from html.parser import HTMLParser

from app.evaluation.answers import Answer
from app.evaluation.report import render
from app.evaluation.result import Asked, Conditions, Evaluation, Ranked
from tests.evaluation.conftest import ask

HOSTILE = "<script>alert(1)</script>\"' onload=x &amp; <img src=//a.example/b>"
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "table", "thead"),
    *("tbody", "tr", "th", "td", "figure", "figcaption", "svg", "rect", "line", "text"),
    *("polyline", "ul", "li", "span"),
}


class Reader(HTMLParser):
    """Collects what a browser would make of the page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def hostile() -> Evaluation:
    conditions = Conditions(
        set_name=HOSTILE,
        started=datetime(2026, 11, 29, 12, 0, tzinfo=UTC),
        collection=HOSTILE,
        documents=2,
        passages=3,
        not_read=(HOSTILE,),
        missing=(HOSTILE, *(f"lost{n}.pdf" for n in range(11))),
        embedder=HOSTILE,
        model=HOSTILE,
        limit=5,
        seed=1,
    )
    question = ask()
    lost = ask(2, named=HOSTILE)
    ranked = (
        Ranked(question, ("a",), ("b", "a"), 12.0, is_right_page=True),
        Ranked(lost, ("b",), ("b", "a"), 20.0, is_right_page=None),
    )
    answers = (
        Answer(question, "yes", is_refused=False, likelihood=0.8),
        Answer(ask(3, HOSTILE, relevant=()), "no", is_refused=True, likelihood=0.3),
    )
    return Evaluation(conditions, ranked, (Asked(HOSTILE, answers, failed=1),), is_complete=False)


def test_what_a_set_is_called_stays_text() -> None:
    read = Reader(render(hostile()))
    assert read.tags <= TAGS
    assert not {name for name in read.attributes if name.startswith("on")}
    assert read.text.count(HOSTILE) >= 8


def test_the_page_needs_no_script_and_no_network() -> None:
    page = render(hostile())
    assert "default-src 'none'" in page
    read = Reader(page)
    assert read.attributes.isdisjoint({"src", "href", "srcset", "action", "xlink:href"})
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style
    assert "url(" not in style[1]
    assert "@import" not in style[1]


def test_the_page_tells_the_figures_and_what_was_missed() -> None:
    text = Reader(render(hostile())).text
    assert "It was stopped before its end" in text
    assert "Not found within the first 10: 1" in text
    assert "1 of 1" in text  # pages
    assert "0.500" in text  # hit@10


def test_names_that_no_document_has_are_told_the_first_ten_with_their_number() -> None:
    text = Reader(render(hostile())).text
    assert "no document has: 12." in text
    assert "lost8.pdf … and 2 more" in text
    assert "lost9.pdf" not in text


def test_no_question_and_no_answer_reaches_the_page() -> None:
    page = render(hostile())
    assert "Where is it?" not in page
    assert "yes" not in page
