"""What several threads may ask for first is imported by one of them at a time."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[1] / "app"


def imports_of(tree, library):
    """The statements that import it."""
    for node in ast.walk(tree):
        names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        if any(name.split(".")[0] == library for name in names):
            yield node


def test_whoever_imports_rapidfuzz_holds_its_lock():
    for file in ROOT.rglob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        locked = [
            each
            for node in ast.walk(tree)
            if isinstance(node, ast.With) and ast.unparse(node.items[0].context_expr) == "RAPIDFUZZ"
            for each in node.body
        ]
        assert [node.lineno for node in imports_of(tree, "rapidfuzz") if node not in locked] == [], file
