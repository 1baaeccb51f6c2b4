"""Chats as one HTML file: no scripts, nothing live, nothing that is fetched from anywhere."""

from collections.abc import Callable, Iterator
from html import escape
from typing import BinaryIO, Final

from app.domain.chat import Role
from app.domain.portable import PortableChat, PortableMessage
from app.services.chat_files.told import about, head_of, notes_of, stretches
from app.services.chat_files.writing import Head, Words
from app.ui.export.pieces import line, quoted, said
from app.ui.tokens import DARK, LIGHT, Tokens

# A browser that knows this obeys it whatever else stands in the file.
_POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)
_RULES: Final = """
*{box-sizing:border-box}
body{margin:0;background:var(--window);color:var(--text);
  font:15px/1.55 Inter,system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
.marking{position:sticky;z-index:1;padding:.25rem 1rem;text-align:center;font-weight:600;
  letter-spacing:.04em;background:var(--text);color:var(--window)}
.marking.top{top:0}.marking.bottom{bottom:0}
nav{margin:0 0 2.5rem}nav ol{margin:.5rem 0;padding-left:1.5rem}nav a{color:var(--accent)}
article{margin:0 0 4rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1rem;margin:2.5rem 0 1rem;padding-top:1rem;border-top:1px solid var(--border)}
.about,.head,.note,.sources{color:var(--muted);font-size:.85rem}
.about{margin:0 0 2rem}.head{margin:0 0 .25rem}.note{margin:.5rem 0 0}
section{margin:0 0 1.75rem;overflow-wrap:anywhere}
section.question .text{background:var(--surface);border:1px solid var(--border);
  border-radius:8px;padding:.6rem .9rem}
.text p,.text ul,.text ol,.text blockquote,.text pre,.text table{margin:0 0 .75rem}
.text>:last-child{margin-bottom:0}
.h1,.h2,.h3,.h4{font-weight:600}.h1{font-size:1.25em}.h2{font-size:1.15em}.h3{font-size:1.05em}
pre{background:var(--code);border:1px solid var(--border);border-radius:8px;padding:.75rem;
  overflow-x:auto;white-space:pre-wrap}
code{font:13px/1.5 "JetBrains Mono",ui-monospace,Consolas,monospace;background:var(--code)}
table{border-collapse:collapse;width:auto}
th,td{padding:.35rem 1rem .35rem 0;border-bottom:1px solid var(--border);vertical-align:top}
blockquote{margin-left:0;padding-left:.9rem;border-left:3px solid var(--border)}
hr{border:0;border-top:1px solid var(--border);margin:1rem 0}
a.chip,a.doubt{font-size:.8em;font-weight:600;text-decoration:none;border-radius:4px}
a.chip{background:var(--tint);color:var(--accent)}
a.doubt{color:var(--warning);border:1px dashed var(--warning)}
.address{color:var(--muted)}
.sources{margin:.75rem 0 0;padding:.6rem .9rem;border:1px solid var(--border);border-radius:8px}
.sources p{margin:0 0 .25rem;font-weight:600}
.sources ul{margin:0;padding:0;list-style:none}.sources li{margin:.35rem 0 0}
.sources q{display:block;margin-left:1.6rem}
:target{outline:2px solid var(--accent);outline-offset:3px;border-radius:4px}
@media print{main{max-width:none;padding:0}.marking{position:fixed;left:0;right:0}
  body{background:#fff;color:#000}section,li{break-inside:avoid}article{break-after:page}
  body.marked main{padding:2rem 0}}
"""


class HtmlWriter:
    """Writes chats into a stream, one below the other."""

    def __init__(self, stream: BinaryIO, head: Head, words: Words) -> None:
        self._stream = stream
        self._head = head
        self._words = words
        self._chats = 0
        self._messages = 0
        marked = ' class="marked"' if head.marking else ""
        title = line(head.titles[0]) if len(head.titles) == 1 else "Cloister"
        self._write(
            f'<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            f'<meta name="referrer" content="no-referrer">\n'
            f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{title}</title>\n<style>{_sheet()}</style>\n</head>\n"
            f"<body{marked}>\n"
        )
        self._mark("top")
        self._write("<main>\n")
        if len(head.titles) > 1:
            self._write(self._contents())

    def add(self, chat: PortableChat, look: Callable[[], None]) -> None:
        """The next chat."""
        self._chats += 1
        self._write(
            f'<article id="c{self._chats}">\n<h1 dir="auto">{line(chat.title)}</h1>\n'
            f'<p class="about">{line(about(chat, self._words, self._head.exported))}</p>\n'
        )
        for stretch in stretches(chat, self._words):
            if stretch.title is not None:
                self._write(f'<h2 dir="auto">{line(stretch.title)}</h2>\n')
            for message in stretch.messages:
                look()
                self._write("".join(self._message(message)))
        self._write("</article>\n")

    def close(self) -> None:
        """Ends the file."""
        self._write("</main>\n")
        self._mark("bottom")
        self._write("</body>\n</html>\n")

    def _message(self, message: PortableMessage) -> Iterator[str]:
        self._messages += 1
        anchor = f"m{self._messages}-"
        kind = "question" if message.role is Role.USER else "answer"
        yield f'<section class="{kind}">\n<p class="head">{line(head_of(message, self._words))}</p>'
        if message.text.strip():
            text = "".join(said(message, self._words, anchor=anchor))
            yield f'\n<div class="text" dir="auto">{text}</div>'
        for note in notes_of(message, self._words):
            yield f'\n<p class="note" dir="auto">{line(note)}</p>'
        title, sources = quoted(message, self._words)
        if title:
            yield f'\n<div class="sources" dir="auto"><p>{title}</p><ul>'
            named: set[int] = set()
            for one, where, quotes in sources:
                id_ = "" if one.n in named else f' id="{anchor}{one.n}"'
                named.add(one.n)
                told = "".join(f"<q>{quote}</q>" for quote in quotes)
                yield f"<li{id_}><b>[{one.n}]</b> {where}{told}</li>"
            yield "</ul></div>"
        yield "\n</section>\n"

    def _contents(self) -> str:
        items = "".join(
            f'<li><a href="#c{n}" dir="auto">{line(title)}</a></li>'
            for n, title in enumerate(self._head.titles, 1)
        )
        return f"<nav><h1>{line(self._words.contents)}</h1><ol>{items}</ol></nav>\n"

    def _mark(self, place: str) -> None:
        if self._head.marking:
            self._write(f'<div class="marking {place}">{line(self._head.marking)}</div>\n')

    def _write(self, text: str) -> None:
        self._stream.write(text.encode("utf-8", "replace"))


def _sheet() -> str:
    dark = f"@media screen and (prefers-color-scheme:dark){{:root{{{_colors(DARK)}}}}}"
    return escape(f":root{{{_colors(LIGHT)}}}{dark}", quote=False) + _RULES


def _colors(tokens: Tokens) -> str:
    named = {
        "window": tokens.window,
        "surface": tokens.surface,
        "text": tokens.text,
        "muted": tokens.muted,
        "border": tokens.border,
        "accent": tokens.accent,
        "tint": tokens.accent_tint,
        "warning": tokens.warning,
        "code": tokens.code,
    }
    return "".join(f"--{name}:{value};" for name, value in named.items())
