"""Colours code: text and a language's name in, escaped HTML with classes out. No Qt.

Pygments is imported by ``load``, which may run on any thread; until then code stays plain.
"""

import importlib
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pygments.lexer import Lexer  # type: ignore[import-untyped]

_MAX_LINE_CHARS: Final = 400  # some lexers are quadratic on long lines
# Named here, not looked up: the look-up reads entry points of every installed package.
_LEXERS: Final = {
    **dict.fromkeys(("python", "py", "python3"), ("pygments.lexers.python", "PythonLexer")),
    **dict.fromkeys(("bash", "sh", "shell", "zsh"), ("pygments.lexers.shell", "BashLexer")),
    **dict.fromkeys(("powershell", "ps1"), ("pygments.lexers.shell", "PowerShellLexer")),
    **dict.fromkeys(("javascript", "js"), ("pygments.lexers.javascript", "JavascriptLexer")),
    **dict.fromkeys(("typescript", "ts"), ("pygments.lexers.javascript", "TypeScriptLexer")),
    **dict.fromkeys(("c", "h"), ("pygments.lexers.c_cpp", "CLexer")),
    **dict.fromkeys(("cpp", "c++", "cc", "hpp"), ("pygments.lexers.c_cpp", "CppLexer")),
    **dict.fromkeys(("csharp", "cs", "c#"), ("pygments.lexers.dotnet", "CSharpLexer")),
    **dict.fromkeys(("rust", "rs"), ("pygments.lexers.rust", "RustLexer")),
    **dict.fromkeys(("go", "golang"), ("pygments.lexers.go", "GoLexer")),
    **dict.fromkeys(("yaml", "yml"), ("pygments.lexers.data", "YamlLexer")),
    **dict.fromkeys(("html", "htm"), ("pygments.lexers.html", "HtmlLexer")),
    **dict.fromkeys(("xml", "svg"), ("pygments.lexers.html", "XmlLexer")),
    "java": ("pygments.lexers.jvm", "JavaLexer"),
    "kotlin": ("pygments.lexers.jvm", "KotlinLexer"),
    "json": ("pygments.lexers.data", "JsonLexer"),
    "toml": ("pygments.lexers.configs", "TOMLLexer"),
    "ini": ("pygments.lexers.configs", "IniLexer"),
    "sql": ("pygments.lexers.sql", "SqlLexer"),
    "css": ("pygments.lexers.css", "CssLexer"),
    "diff": ("pygments.lexers.diff", "DiffLexer"),
}
_CLASSES: Final = (
    ("Comment", "c"),
    ("Keyword", "k"),
    ("Operator.Word", "k"),
    ("Literal.String", "s"),
    ("Literal.Number", "n"),
    ("Name.Function", "f"),
    ("Name.Class", "f"),
    ("Name.Tag", "k"),
    ("Name.Attribute", "f"),
    ("Name.Builtin", "f"),
    ("Generic.Deleted", "d"),
    ("Generic.Inserted", "s"),
)


class Highlighter:
    """Keeps the lexers that were loaded."""

    def __init__(self) -> None:
        self._lexers: dict[str, Lexer] = {}

    def knows(self, language: str) -> bool:
        """Whether there are colours for the language at all."""
        return language in _LEXERS

    def is_loaded(self, language: str) -> bool:
        """Whether ``html`` colours it now."""
        return language in self._lexers

    def load(self, language: str) -> None:
        """Imports what the language needs: tens of milliseconds the first time."""
        if language in self._lexers or language not in _LEXERS:
            return
        module, name = _LEXERS[language]
        lexer: Lexer = getattr(importlib.import_module(module), name)(stripnl=False, ensurenl=False)
        self._lexers[language] = lexer

    def html(self, text: str, language: str) -> str:
        """Escaped HTML; coloured when the language is loaded and no line is overlong."""
        lexer = self._lexers.get(language)
        if lexer is None or max(map(len, text.split("\n"))) > _MAX_LINE_CHARS:
            return escape(text)
        return "".join(_span(str(kind), value) for kind, value in lexer.get_tokens(text))


def _span(kind: str, value: str) -> str:
    css_class = _class_of(kind)
    return f'<span class="{css_class}">{escape(value)}</span>' if css_class else escape(value)


@cache  # some dozens
def _class_of(kind: str) -> str:
    name = kind.removeprefix("Token.")
    found = (css_class for prefix, css_class in _CLASSES if name.startswith(prefix))
    return next(found, "")
