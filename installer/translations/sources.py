"""Finds every text for the catalogues in the code, without running it.

A text is translated by ``self.tr("…")`` (the context is the class), by a module's own ``tr`` (the
context is the one that it hands to ``QCoreApplication.translate``), by that call itself, or is only
marked for it by ``QT_TRANSLATE_NOOP`` and ``for_catalogue``. ``lupdate`` sees none of the modules'
own.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
_MARKS: Final = frozenset({"QT_TRANSLATE_NOOP", "for_catalogue"})
_TRANSPARENT: Final = frozenset({"", "format", "join", "strip"})
_FORMS: Final = ("the form for one", "the form for any other number")  # of what ``counted`` says
_BENCHES: Final = "app.bench"
# By installer.translations.sentences, and by installer.translations.manual.
_COLLECTED_ELSEWHERE: Final = frozenset({"Errors", "Manual"})
_NOTE: Final = "#:"
_FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef)


class UnknownTextError(Exception):
    """A text is made while the program runs, so no catalogue can hold it; the text says where."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text where it stands.

    For translators: ``use`` is the call that it is handed to, ``note`` what comments of the form
    ``#: …`` above it say. One that is only marked is translated elsewhere.
    """

    context: str
    source: str
    file: str
    line: int
    use: str
    note: str = ""
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class Module:
    """A module's syntax tree with what its names mean for translation."""

    name: str
    file: str
    lines: Sequence[str]
    tree: ast.Module
    parents: Mapping[ast.AST, ast.AST]  # of every node but the module itself
    own: Mapping[str, str]  # its functions that translate, and their contexts


def read_modules(folder: Path) -> dict[str, Module]:
    """All modules below a package's folder, by dotted name."""
    modules = {}
    for path in sorted(folder.rglob("*.py")):
        relative = path.relative_to(folder.parent)
        parts = relative.with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        code = path.read_text(encoding="utf-8")
        tree = ast.parse(code, str(relative))
        parents = _parents(tree)
        file, lines = relative.as_posix(), code.splitlines()
        modules[name] = Module(name, file, lines, tree, parents, _translators(parents))
    return modules


def collect(modules: Mapping[str, Module]) -> list[Text]:
    """Every text of the modules, in the order of files and lines.

    Raises:
        UnknownTextError: a text is not written out where it is translated, and none of its context
            is marked in that module or the one its translator comes from.
    """
    calls = {name: list(_calls(module, modules)) for name, module in modules.items()}
    found = [text for name, module in modules.items() for text in _texts_of(module, calls[name])]
    marked = {text.context for text in found if text.is_marked} | _COLLECTED_ELSEWHERE
    for name, module in modules.items():
        for context, call in calls[name]:
            if context not in marked and _written(call.args[-1]) is None:
                raise UnknownTextError(
                    f"{module.file}:{call.lineno}: {ast.unparse(call)} is not written out, and no "
                    f"text of the context {context} is marked"
                )
    return sorted(found, key=lambda text: (text.file, text.line))


def all_texts(modules: Mapping[str, Module]) -> list[Text]:
    """Every text of the product; the benches show none of their own.

    Raises:
        UnknownTextError: as ``collect`` does.
    """
    return collect({name: at for name, at in modules.items() if not name.startswith(_BENCHES)})


def called(node: ast.AST) -> str:
    """The last name of what a call calls; empty when it is no call by name."""
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def has_words(text: str) -> bool:
    """Whether something is there to translate besides placeholders, signs and numbers."""
    rest, depth = [], 0
    for character in text:
        depth += (character == "{") - (character == "}")
        rest.append("" if depth or character == "}" else character)
    return any(character.isalpha() for character in "".join(rest))


def dotted(node: ast.expr) -> str:
    """A name with what stands before its dots; empty for anything else."""
    if isinstance(node, ast.Attribute):
        before = dotted(node.value)
        return f"{before}.{node.attr}" if before else ""
    return node.id if isinstance(node, ast.Name) else ""


def _parents(tree: ast.Module) -> dict[ast.AST, ast.AST]:
    found: dict[ast.AST, ast.AST] = {}
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        for child in ast.iter_child_nodes(node):
            found[child] = node
            waiting.append(child)
    return found


def _translators(nodes: Iterable[ast.AST]) -> dict[str, str]:
    """Functions of one parameter that hand it to ``QCoreApplication.translate``."""
    found = {}
    for node in nodes:
        if not isinstance(node, _FUNCTIONS) or not isinstance(node.body[-1], ast.Return):
            continue
        call = node.body[-1].value
        if isinstance(call, ast.Call) and _is_translate(call) and not _is_text(call.args[1]):
            found[node.name] = _constant(call.args[0])
    return found


def _texts_of(module: Module, calls: Iterable[tuple[str, ast.Call]]) -> Iterator[Text]:
    for context, call in calls:
        for source in _written(call.args[-1]) or ():
            use, note = _use(call, module), _note(call.lineno, module)
            yield Text(context, source, module.file, call.lineno, use, note)
    for node in module.parents:
        if called(node) in _MARKS and isinstance(node, ast.Call):
            context = _constant(node.args[0])
            for found in _leaves(node.args[1]):
                if has_words(found.value):
                    line, use = found.lineno, _name_of(found, module)
                    note = _note(line, module)
                    yield Text(context, found.value, module.file, line, use, note, is_marked=True)


def _calls(module: Module, modules: Mapping[str, Module]) -> Iterator[tuple[str, ast.Call]]:
    """Each call that translates, with its context; not those inside the translators."""
    names = module.own | _imported(module, modules)
    for node in module.parents:
        if not isinstance(node, ast.Call) or not node.args:
            continue
        if _is_translate(node):
            if _is_text(node.args[1]) or _function_of(node, module) not in module.own:
                yield _constant(node.args[0]), node
        elif (name := dotted(node.func)) == "self.tr":
            yield _class_of(node, module), node
        elif name in names:
            yield names[name], node


def _imported(module: Module, modules: Mapping[str, Module]) -> dict[str, str]:
    """Translators of other modules by the names under which this one calls them."""
    found = {}
    for node in module.parents:
        if not isinstance(node, ast.ImportFrom) or node.module is None:
            continue
        for alias in node.names:
            name = alias.asname or alias.name
            if (whole := modules.get(f"{node.module}.{alias.name}")) is not None:
                found |= {f"{name}.{own}": context for own, context in whole.own.items()}
            elif (source := modules.get(node.module)) is not None and alias.name in source.own:
                found[name] = source.own[alias.name]
    return found


def _written(node: ast.expr) -> tuple[str, ...] | None:
    """The texts that an argument may be, when they are written out."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return (node.value,)
    if isinstance(node, ast.IfExp):
        one, other = _written(node.body), _written(node.orelse)
        return None if one is None or other is None else (*one, *other)
    return None


def _leaves(node: ast.expr) -> Iterator[ast.Constant]:
    """The texts of a table: values of dictionaries, members of tuples; keys are not shown."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _leaves(value)
    elif isinstance(node, ast.Tuple | ast.List):
        for member in node.elts:
            yield from _leaves(member)


def _note(line: int, module: Module) -> str:
    """What the comment for translators right above a line says."""
    words: list[str] = []
    above = line - 2  # lines count from 1
    while above >= 0 and (text := module.lines[above].strip()).startswith(_NOTE):
        words.insert(0, text.removeprefix(_NOTE).strip())
        above -= 1
    return " ".join(words)


def _use(call: ast.Call, module: Module) -> str:
    """What a text becomes: the nearest call around it that is not ``format``."""
    node: ast.AST | None = module.parents.get(call)
    while node is not None and not isinstance(node, ast.stmt):
        if called(node) == "counted" and isinstance(node, ast.Call):
            return _FORMS[node.args.index(_argument(call, node, module)) - 1]
        if isinstance(node, ast.Call) and called(node) not in _TRANSPARENT:
            return called(node)
        node = module.parents.get(node)
    return f"in {_function_of(call, module)}" if _function_of(call, module) else ""


def _name_of(node: ast.AST, module: Module) -> str:
    """What a marked text is given as: an argument by name, or a constant's value."""
    at: ast.AST | None = node
    while at is not None and not isinstance(at, ast.keyword | ast.stmt):
        at = module.parents.get(at)
    if isinstance(at, ast.keyword):
        return at.arg or ""
    target = at.target if isinstance(at, ast.AnnAssign) else None
    return target.id.strip("_").lower() if isinstance(target, ast.Name) else ""


def _argument(inner: ast.AST, call: ast.Call, module: Module) -> ast.expr:
    """The argument of a call in which a node stands."""
    while module.parents[inner] is not call:
        inner = module.parents[inner]
    return next(argument for argument in call.args if argument is inner)


def _function_of(node: ast.AST, module: Module) -> str:
    return _around(node, module, _FUNCTIONS)


def _class_of(node: ast.AST, module: Module) -> str:
    return _around(node, module, (ast.ClassDef,))


def _around(node: ast.AST, module: Module, kinds: tuple[type[ast.AST], ...]) -> str:
    at: ast.AST | None = node
    while at is not None and not isinstance(at, kinds):
        at = module.parents.get(at)
    return str(getattr(at, "name", ""))


def _is_translate(call: ast.Call) -> bool:
    return dotted(call.func) == "QCoreApplication.translate" and len(call.args) > 1


def _is_text(node: ast.expr) -> bool:
    return _written(node) is not None


def _constant(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise UnknownTextError(f"line {node.lineno}: {ast.unparse(node)} is no context written out")
