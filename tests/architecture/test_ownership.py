"""Nothing of Qt's own is handed to Python as its owner (docs/adr/0024)."""

import ast

from tests.architecture.test_layers import ROOT


def test_nobody_asks_a_widget_for_its_screen() -> None:
    asked = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for folder in ("app", "tests")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "screen"
    ]
    assert asked == []
