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
