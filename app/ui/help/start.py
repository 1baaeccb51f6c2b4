"""The manual's first page: where to begin, and every key."""

from html import escape

from app.ui import shortcuts
from app.ui.help.manual import CHANGES, PAGES, TOPIC_SCHEME, Manual
from app.ui.help.words import tr

START = "start"


def start_html(manual: Manual) -> str:
    """The page, from what the manual holds and from the shortcuts as they are declared."""
    parts = [f"<h1>{escape(tr('Help'))}</h1>"]
    if manual.topics:
        parts += _places(manual)
    else:
        parts.append(_paragraph(tr("The pages of the manual were not installed.")))
    rows = (
        f"<tr><td><b>{escape(keys)}</b></td><td>{escape(text)}</td></tr>"
        for keys, text in shortcuts.listed()
    )
    parts += [
        f"<h2>{escape(tr('Keyboard shortcuts'))}</h2>",
        f'<table width="100%" cellspacing="0">{"".join(rows)}</table>',
    ]
    return "".join(parts)


def _places(manual: Manual) -> list[str]:
    guide = [topic for topic in manual.topics if topic.page == PAGES[0]]
    news = [(CHANGES, tr("What is new"))] if manual.find(CHANGES) else []
    more = [(page, manual.title_of(page)) for page in PAGES[1:] if manual.find(page)]
    return [
        _paragraph(tr("This manual is on this machine: it needs no network.")),
        _paragraph(tr("F1 opens it at the part for the page you are on. Esc leads back.")),
        f"<h2>{escape(manual.title_of(PAGES[0]))}</h2>",
        _links([(topic.name, topic.title) for topic in guide]),
        f"<h2>{escape(tr('More'))}</h2>",
        _links([*news, *more]),
    ]


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _links(places: list[tuple[str, str]]) -> str:
    rows = (
        f'<li><a href="{TOPIC_SCHEME}:{escape(target)}">{escape(title)}</a></li>'
        for target, title in places
    )
    return f"<ul>{''.join(rows)}</ul>"
