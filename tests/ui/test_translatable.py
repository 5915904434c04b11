"""Every sentence that the window shows can be translated: it stands as it is in a call that translation tools read."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2] / "app" / "ui"
READ = {"tr", "translate", "QT_TRANSLATE_NOOP"}
SHOWN = {
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setWindowTitle",
    "setTitle", "addAction", "say", "show_problem", "show_waiting", "Label", "Button", "QLabel", "QAction", "Key",
}  # fmt: skip
"""Calls whose words a person sees or hears."""


def calls(names):
    """Every call of one of the names in the window's modules, with where it stands."""
    for module in sorted(ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and name_of(node) in names:
                yield f"{module.relative_to(ROOT)}:{node.lineno}", node.args


def name_of(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def says_words(argument):
    """Whether it is a text of several words: not a name, a sign, or a format."""
    return isinstance(argument, ast.Constant) and isinstance(argument.value, str) and " " in argument.value.strip()


def test_no_words_are_shown_past_translation():
    assert [where for where, arguments in calls(SHOWN) if any(map(says_words, arguments))] == []


def test_a_text_to_translate_is_never_put_together_before():
    assert [
        where for where, arguments in calls(READ) if any(isinstance(each, ast.JoinedStr) for each in arguments)
    ] == []


def test_a_text_to_translate_stands_beside_what_is_put_together_and_not_within():
    hidden = set()
    for module in sorted(ROOT.rglob("*.py")):
        found = (node for node in ast.walk(ast.parse(module.read_text("utf-8"))) if isinstance(node, ast.JoinedStr))
        inner = (each for node in found for each in ast.walk(node) if isinstance(each, ast.Call))
        hidden |= {f"{module.relative_to(ROOT)}:{call.lineno}" for call in inner if name_of(call) in READ}
    assert hidden == set()


def notes(tree):
    """Texts that nobody sees but who reads the sources."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def read(tree):
    """Texts within a call that translation tools read: another language has its own mark in them."""
    found = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and name_of(node) in READ)
    return {id(each) for node in found for each in ast.walk(node)}


def test_only_one_module_says_what_stands_between_two_facts():
    dotted = set()
    for module in ROOT.rglob("*.py"):
        tree = ast.parse(module.read_text(encoding="utf-8"))
        texts = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
        known = notes(tree) | read(tree)
        dotted |= {module.name for text in texts if "·" in text.value and id(text) not in known}
    assert dotted == {"beside.py"}


def commas(tree):
    """Where a list is put together by a comma of its own: joined by one, or written between two values."""
    for node in ast.walk(tree):
        inner = node.values[1:-1] if isinstance(node, ast.JoinedStr) else ()
        if isinstance(node, ast.Attribute) and node.attr == "join":
            inner = (node.value,)
        if any(isinstance(each, ast.Constant) and each.value in {", ", "; "} for each in inner):
            yield node.lineno


def test_only_one_module_says_what_stands_between_the_parts_of_a_list():
    found = {module.name for module in ROOT.rglob("*.py") if any(commas(ast.parse(module.read_text("utf-8"))))}
    assert found == {"alone.py", "screenshot.py", "bug.py"}  # told to who began a command, and to who mends a bug
