"""Finds the sentences that errors and notes of the lower layers are made of.

They are English where they are raised, for the command line and the vault keep them so; the window
says them in the user's language by recognising them (``app.ui.sentences``). What is collected here
is therefore every template of such a sentence, an f-string's values as named places, and the words
that the code itself may put into these places.
"""

import ast
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from installer.translations.sources import Module, Text, called, has_words

CONTEXT: Final = "Errors"
_PART: Final = "part of a sentence"
# Said on the command line and in files alone: `station`, `evaluate`, the benches; and to models.
_ELSEWHERE: Final = (
    "app.bench",
    "app.cli",
    "app.evaluation",
    "app.index.trial",
    "app.index.worker.quantize_sample",
    "app.mirror.following",
    "app.mirror.publishing",
    "app.mirror.station",
    "app.mirror.tree",
    "app.policy",
    "app.services.chat_files.own_form",
    "app.services.evaluation",
    "app.services.persona_files.form",
    "app.services.prompting",
    "app.services.seal",
    "app.services.station",
    "app.services.titling",
    "app.settings.built_in",
    "app.workers.seal_attempts",
)
_TOLD: Final = frozenset({"Finding"})  # what is told without being an error, as part of a sentence
_WINDOW: Final = "app.ui"
_ROOT_ERROR: Final = "UserFacingError"
_LOGGING: Final = frozenset({"debug", "info", "warning", "error", "exception", "log"})
_SENTENCE: Final = re.compile(r"[A-Z'“{].*[a-z].* .*[.?]", re.DOTALL)
_SQL: Final = re.compile(r"\b(SELECT|UPDATE|DELETE|INSERT|WHERE|ORDER BY)\b")
_NO_WORDS: Final = re.compile(r"\?$|\w[._]\w|[=\\]")  # followed too far: names within files
_WORDS: Final = re.compile(r"[a-z]{2,}\W+\w|\w\W+[a-z]{2,}")
_PLACE: Final = re.compile(r"\{[a-z_0-9]+\}")
_FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(slots=True)
class _Places:
    """The places of one template while it is put together."""

    values: dict[str, ast.expr] = field(default_factory=dict)

    def name(self, value: ast.expr) -> str:
        """A name that tells translators what comes here, and no other place has."""
        wanted = _plain_name(value)
        name, number = wanted, 2
        while name in self.values:
            name, number = f"{wanted}{number}", number + 1
        self.values[name] = value
        return name


def outside_the_window(modules: Mapping[str, Module]) -> dict[str, Module]:
    """The modules whose sentences may reach the window."""
    return {name: at for name, at in modules.items() if not name.startswith((*_ELSEWHERE, _WINDOW))}


_Written = tuple[str, _Places, ast.expr]  # a template, what its places hold, and where it stands


class Sentences:
    """What is said, followed from where it is raised back to where its words are written."""

    def __init__(self, modules: Mapping[str, Module]) -> None:
        self._modules = modules
        self._at = {node: module for module in modules.values() for node in module.parents}
        self._calls: dict[str, list[ast.Call]] = defaultdict(list)
        self._functions: dict[str, list[ast.FunctionDef | ast.AsyncFunctionDef]] = defaultdict(list)
        for node in self._at:
            if isinstance(node, ast.Call):
                self._calls[called(node)].append(node)
            elif isinstance(node, _FUNCTIONS):
                self._functions[node.name].append(node)
        self._imports: dict[str, set[tuple[str | None, str]]] = defaultdict(set)
        for node, module in self._at.items():
            if isinstance(node, ast.ImportFrom):
                self._imports[module.name] |= {(node.module, alias.name) for alias in node.names}
        self._errors = self._error_classes()
        self._found: dict[str, Text] = {}
        self.places: dict[str, tuple[str, ...]] = {}
        self._cases: dict[ast.expr, list[_Written]] = {}
        self._constructors = {self._class_of(one): one for one in self._functions["__init__"]}

    def collect(self) -> list[Text]:
        """The templates, each once, where it is first written."""
        for node in self._at:
            if isinstance(node, ast.Call) and self._is_error(node):
                for argument in self._said(node):
                    self._follow(argument, is_part=False)
            elif called(node) in _TOLD and isinstance(node, ast.Call):
                for argument in node.args[:1]:
                    self._follow(argument, is_part=True)
            elif isinstance(node, ast.Constant | ast.JoinedStr) and self._is_sentence(node):
                self._follow(node, is_part=False)
        return sorted(self._found.values(), key=lambda text: (text.file, text.line))

    def as_data(self) -> str:
        """What the window recognises sentences by, in JSON: each template with its places for words
        of the program, apart from them those that are only parts of others.
        """
        kinds: dict[str, list[str]] = {"sentences": [], "parts": []}
        for template, text in sorted(self._found.items()):
            row = json.dumps([template, *self.places[template]], ensure_ascii=False)
            kinds["parts" if text.use == _PART else "sentences"].append(row)
        lists = [f'"{kind}": [\n' + ",\n".join(rows) + "\n]" for kind, rows in kinds.items()]
        return "{\n" + ",\n".join(lists) + "\n}\n"

    def _error_classes(self) -> frozenset[str]:
        names, size = {_ROOT_ERROR}, 0
        classes = [node for node in self._at if isinstance(node, ast.ClassDef)]
        while len(names) > size:
            size = len(names)
            names |= {
                one.name for one in classes if {_last_name(base) for base in one.bases} & names
            }
        return frozenset(names)

    def _is_error(self, call: ast.Call) -> bool:
        """Whether it makes one of our errors, or is how one of their classes does."""
        if called(call) != "__init__":
            return called(call) in self._errors
        return ast.unparse(call.func) == "super().__init__" and self._class_of(call) in self._errors

    def _said(self, call: ast.Call) -> Iterator[ast.expr]:
        """The message and the hint that an error is given."""
        is_own = called(call) in self._errors and called(call) in self._constructors
        if call.args and not is_own:
            yield call.args[0]
        for keyword in call.keywords:
            if keyword.arg == "hint":
                yield keyword.value

    def _is_sentence(self, node: ast.Constant | ast.JoinedStr) -> bool:
        parent = self._at[node].parents.get(node)
        if isinstance(parent, ast.Expr | ast.JoinedStr | ast.BinOp) or self._is_logged(node):
            return False
        if called(parent) == "QT_TRANSLATE_NOOP":
            return False
        if isinstance(node, ast.Constant):
            return isinstance(node.value, str) and _SENTENCE.fullmatch(node.value) is not None
        return _SENTENCE.fullmatch(_shape(node)) is not None

    def _is_language(self, template: str, node: ast.expr) -> bool:
        """Whether it is meant for people: a sentence, some words, or one of two ways to say it."""
        if _SENTENCE.fullmatch(template):
            return True
        words = _PLACE.sub("", template)
        if _NO_WORDS.search(words):
            return False
        is_case = isinstance(self._at[node].parents.get(node), ast.IfExp)
        return is_case or _WORDS.search(words) is not None

    def _is_logged(self, node: ast.AST) -> bool:
        parent = self._at[node].parents.get(node)
        return called(parent) in _LOGGING if parent is not None else False

    def _follow(self, node: ast.expr, *, is_part: bool) -> list[str]:
        """Records every template that an expression may be; those that it may be."""
        said = []
        for template, places, at in self._templates(node):
            if not has_words(template) or _SQL.search(template):
                continue
            if is_part and not self._is_language(template, at):
                continue
            said.append(template)
            if template not in self._found:
                self._record(template, places, at, is_part=is_part)
            elif not is_part:
                self._found[template] = replace(self._found[template], use="")
        return said

    def _record(self, template: str, places: _Places, at: ast.expr, *, is_part: bool) -> None:
        use = _PART if is_part else ""
        self._found[template] = Text(CONTEXT, template, self._at[at].file, at.lineno, use)
        words = {name: self._follow(value, is_part=True) for name, value in places.values.items()}
        note = "; ".join(
            f"{{{name}}} may be {' / '.join(dict.fromkeys(found))}"
            for name, found in words.items()
            if found
        )
        self._found[template] = replace(self._found[template], note=note)
        self.places[template] = tuple(name for name, found in words.items() if found)

    def _templates(self, node: ast.expr) -> list[_Written]:
        """What an expression is written as, in each of its cases; one within itself adds none."""
        if node not in self._cases:
            self._cases[node] = []
            self._cases[node] = list(self._written(node))
        return self._cases[node]

    def _written(self, node: ast.expr) -> Iterator[_Written]:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield _escaped(node.value), _Places(), node
        elif isinstance(node, ast.JoinedStr | ast.BinOp):
            places = _Places()
            if template := self._joined(node, places):
                yield template, places, node
        elif isinstance(node, ast.IfExp):
            yield from self._templates(node.body)
            yield from self._templates(node.orelse)
        elif isinstance(node, ast.BoolOp):
            for value in node.values:
                yield from self._templates(value)
        else:
            for source in self._sources(node):
                yield from self._templates(source)

    def _joined(self, node: ast.expr, places: _Places) -> str:
        """One template of an f-string or a sum; constants of a module stand in it themselves."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return _escaped(node.value)
        if isinstance(node, ast.JoinedStr):
            return "".join(self._joined(part, places) for part in node.values)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return self._joined(node.left, places) + self._joined(node.right, places)
        value = node.value if isinstance(node, ast.FormattedValue) else node
        constant = self._constant(value)
        if constant is None:
            return "{" + places.name(value) + "}"
        form = getattr(node, "format_spec", None)
        return _escaped(format(constant, "" if form is None else ast.literal_eval(form.values[0])))

    def _constant(self, node: ast.expr) -> str | int | None:
        """What a module's constant is, here or where it is imported from."""
        if not isinstance(node, ast.Name) or not node.id.strip("_").isupper():
            return None
        for value in self._module_values(node):
            if isinstance(value, ast.Constant) and isinstance(value.value, str | int):
                return value.value
        return None

    def _sources(self, node: ast.expr) -> Iterator[ast.expr]:
        """Where the value of a name, a call or a table comes from."""
        if isinstance(node, ast.Name):
            yield from self._values_of(node)
        elif called(node) == "get" and isinstance(node, ast.Call):
            yield from self._looked_up(node)
        elif isinstance(node, ast.Call):
            yield from self._returned(node)
        elif isinstance(node, ast.Subscript):
            for table in self._tables(node.value):
                yield from table
        elif isinstance(node, ast.Await):
            yield node.value

    def _looked_up(self, call: ast.Call) -> Iterator[ast.expr]:
        """The values of a table, and what stands for one that it lacks."""
        if isinstance(call.func, ast.Attribute):
            for table in self._tables(call.func.value):
                yield from table
        yield from call.args[1:]

    def _looped(self, function: ast.AST, name: str) -> Iterator[ast.expr]:
        """What a loop gives a name, alone or as one of several, where it runs over a table."""
        for node in ast.walk(function):
            if not isinstance(node, ast.comprehension | ast.For):
                continue
            targets = node.target.elts if isinstance(node.target, ast.Tuple) else [node.target]
            names = [getattr(target, "id", "") for target in targets]
            for row in self._rows(node.iter) if name in names else ():
                if not isinstance(node.target, ast.Tuple):
                    yield row
                elif isinstance(row, ast.Tuple) and len(row.elts) == len(names):
                    yield row.elts[names.index(name)]

    def _rows(self, table: ast.expr) -> Iterator[ast.expr]:
        if isinstance(table, ast.Tuple | ast.List):
            yield from table.elts
        elif isinstance(table, ast.Dict):
            yield from (key for key in table.keys if key is not None)
        elif isinstance(table, ast.Name):
            for value in self._values_of(table):
                yield from self._rows(value)

    def _values_of(self, name: ast.Name) -> Iterator[ast.expr]:
        function = self._function_of(name)
        is_local = False
        if isinstance(function, _FUNCTIONS):
            for node in ast.walk(function):
                if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
                    for value in _assigned(node, name.id):
                        is_local = True
                        yield value
            for value in self._looped(function, name.id):
                is_local = True
                yield value
            if name.id in _parameters(function):
                is_local = True
                yield from self._given(function, name.id)
        if not is_local:
            yield from self._module_values(name)

    def _given(
        self, function: ast.FunctionDef | ast.AsyncFunctionDef, parameter: str
    ) -> Iterator[ast.expr]:
        """What callers pass for a parameter; a constructor is called by its class."""
        is_method = isinstance(self._at[function].parents[function], ast.ClassDef)
        name = self._class_of(function) if function.name == "__init__" else function.name
        position = _parameters(function).index(parameter) - (
            is_method and _parameters(function)[:1] in (["self"], ["cls"])
        )
        for call in self._calls.get(name, ()):
            if not self._is_of(call, function):
                continue
            for keyword in call.keywords:
                if keyword.arg == parameter:
                    yield keyword.value
            if 0 <= position < len(call.args):
                yield call.args[position]

    def _returned(self, call: ast.Call) -> Iterator[ast.expr]:
        """What a function of ours returns; joins and strips are of what they are called on."""
        if called(call) in {"strip", "rstrip", "lstrip"} and isinstance(call.func, ast.Attribute):
            yield call.func.value
            return
        for function in self._functions.get(called(call), ()):
            for node in ast.walk(function) if self._is_of(call, function) else ():
                if isinstance(node, ast.Return) and node.value is not None:
                    yield node.value

    def _is_of(self, call: ast.Call, function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
        """Whether a call is one of the function, as far as names can tell."""
        here, there = self._at[call], self._at[function]
        if here is there or len(self._functions[called(call)]) <= 1:
            return True
        return (there.name, called(call)) in self._imports[here.name]

    def _tables(self, node: ast.expr) -> Iterator[list[ast.expr]]:
        if isinstance(node, ast.Name):
            for value in self._module_values(node):
                if isinstance(value, ast.Dict):
                    yield list(value.values)
                elif isinstance(value, ast.Tuple | ast.List):
                    yield list(value.elts)

    def _module_values(self, name: ast.Name) -> Iterator[ast.expr]:
        """What a module gives a name, this one or the one it is imported from."""
        module = self._at[name]
        for node in module.tree.body:
            if isinstance(node, ast.Assign | ast.AnnAssign):
                yield from _assigned(node, name.id)
            elif isinstance(node, ast.ImportFrom) and node.module in self._modules:
                for alias in node.names:
                    if (alias.asname or alias.name) == name.id:
                        for there in self._modules[node.module].tree.body:
                            if isinstance(there, ast.Assign | ast.AnnAssign):
                                yield from _assigned(there, alias.name)

    def _class_of(self, node: ast.AST) -> str:
        at: ast.AST | None = node
        while at is not None and not isinstance(at, ast.ClassDef):
            at = self._at[node].parents.get(at)
        return at.name if isinstance(at, ast.ClassDef) else ""

    def _function_of(self, node: ast.AST) -> ast.AST | None:
        at: ast.AST | None = node
        while at is not None and not isinstance(at, _FUNCTIONS):
            at = self._at[node].parents.get(at)
        return at


def _assigned(node: ast.Assign | ast.AnnAssign | ast.AugAssign, name: str) -> Iterator[ast.expr]:
    """What an assignment gives a name, alone or as one of several."""
    if node.value is None:
        return
    for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
        if isinstance(target, ast.Name) and target.id == name:
            yield node.value
        elif isinstance(target, ast.Tuple):
            cases = [node.value]
            if isinstance(node.value, ast.IfExp):
                cases = [node.value.body, node.value.orelse]
            for case in cases:
                yield from _of_tuple(target, case, name)


def _of_tuple(target: ast.Tuple, value: ast.expr, name: str) -> Iterator[ast.expr]:
    if isinstance(value, ast.Tuple):
        for one, each in zip(target.elts, value.elts, strict=False):
            if isinstance(one, ast.Name) and one.id == name:
                yield each


def _parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    arguments = function.args
    return [one.arg for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]


def _shape(node: ast.JoinedStr) -> str:
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
    )


def _escaped(text: str) -> str:
    """A text as a template; one that is filled by ``format`` is one already."""
    if _PLACE.search(text):
        return text
    return text.replace("{", "{{").replace("}", "}}")


def _plain_name(node: ast.expr) -> str:
    if isinstance(node, ast.Call):
        return _plain_name(node.args[0]) if node.args else _plain_name(node.func)
    if isinstance(node, ast.Subscript | ast.Starred):
        return _plain_name(node.value)
    return _last_name(node).strip("_").lower() or "value"


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
