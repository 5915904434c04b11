"""The window's words in other languages, as Qt Linguist keeps them: gathered from the sources, released for the window.

Usage: python packaging/translations.py gather|release [FOLDER]
`gather` merges what the sources say now into resources/translations/*.ts, and what they say no more goes out of them.
`release` makes a .qm beside each .ts that is newer. Both call the tools that come with PySide6.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "app" / "ui"
TABLES = {
    ("core/refusals.py", "WORDS"): "Refusal",
    ("core/answers.py", "WORDS"): "Answer",
    ("core/outgoing_words.py", "STEPS"): "Step",
    ("core/outgoing_words.py", "OTHER"): "Step",
    ("core/outgoing_words.py", "SOMEBODY"): "Step",
    ("core/offer_checks.py", "WORDS"): "Trouble",
    ("core/outgoing_words.py", "NOTED"): "Trouble",
    ("core/worded.py", "SYSTEM_SAYS"): "Trouble",
    ("store/failures.py", "_WORDS"): "Trouble",
    ("sync/answers.py", "IN_WORDS"): "Trouble",
    ("sync/omneo.py", "_HERE_ALONE"): "Trouble",
    ("wire/setup_file.py", "_EXPECTED"): "Trouble",
    ("store/failures.py", "UNFIT_ADVICE"): "Trouble",
}
"""Templates of the core, which knows no Qt, and the context in which the window asks for them."""

SAYS = frozenset({
    "Worded", "BadInput", "bad", "Known", "StoreUnavailable", "StoreContended", "StoreDamaged", "NotConnected",
    "Unreachable", "Ambiguous", "BrokenOff", "Limited", "SignedOut", "Declined", "NotARemote", "Senseless",
    "CannotBeTold",
})  # fmt: skip
"""What is called with the words of an error where it is raised, which the window says in the context "Trouble"."""
RAISING = (
    "core", "store", "desk", "wire", "sync", "ui",
    "cli/setup.py", "cli/sync.py", "cli/connect.py",
)  # fmt: skip
OF_THE_COMMAND_LINE = ("ui/screenshot.py", "ui/offscreen.py", "ui/display/alone.py")
"""Where what is raised reaches nobody but whoever typed the command."""

WORD = re.compile(r"(?!--).*[^\W\d]", re.DOTALL)
RULE = re.compile(r" \(rule [^)]*\)")

Text = tuple[str, str]
"""A context and what is said in it."""


def gather(folder: Path = FOLDER) -> int:
    """Merge the sources' texts into every .ts of the folder; the result is the tool's exit code."""
    with tempfile.TemporaryDirectory() as scratch:
        found = Path(scratch) / "found.py"
        lines = (f"QT_TRANSLATE_NOOP({context!r}, {_quoted(text)})\n" for context, text in sorted(set(hidden_texts())))
        found.write_text("".join(lines), encoding="utf-8")
        sources = [*map(str, sorted(SOURCES.rglob("*.py"))), str(found)]
        files = [*map(str, sorted(folder.glob("*.ts")))]
        return _run("lupdate", "-silent", "-no-obsolete", "-locations", "none", *sources, "-ts", *files)


def release(folder: Path = FOLDER) -> int:
    """Make the files that the window reads; the result is the tool's exit code."""
    for source in sorted(folder.glob("*.ts")):
        made = source.with_suffix(".qm")
        is_old = not made.exists() or made.stat().st_mtime < source.stat().st_mtime
        if is_old and (failed := _run("lrelease", "-silent", str(source), "-qm", str(made))):
            return failed
    return 0


def hidden_texts() -> Iterator[Text]:
    """What lupdate cannot see: the core's tables, and texts given to a function of one line that translates them."""
    for (file, name), context in TABLES.items():
        for text in _table(ROOT / "app" / file, name):
            yield context, text
    for file in sorted(SOURCES.rglob("*.py")):
        yield from _given_on(ast.parse(file.read_text(encoding="utf-8")))
    for call in errors_said():
        yield from (("Trouble", RULE.sub("", text)) for each in call.args for text in _constants(each))


def errors_said() -> Iterator[ast.Call]:
    """Every call that gives an error its words, where the window may come to say them."""
    left_out = {ROOT / "app" / each for each in OF_THE_COMMAND_LINE}
    places = [ROOT / "app" / each for each in RAISING]
    files = sorted(file for each in places for file in ([each] if each.is_file() else each.rglob("*.py")))
    for file in (each for each in files if each not in left_out):
        text = file.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if any(f"{name}(" in text for name in SAYS) else ():
            if isinstance(node, ast.Call) and _name(node) in SAYS:
                yield node


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _constants(said: ast.expr) -> Iterator[str]:
    """The texts of an argument that holds at least one word: one, or one of two."""
    for each in (said.body, said.orelse) if isinstance(said, ast.IfExp) else (said,):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and WORD.match(each.value):
            yield each.value


def _table(file: Path, name: str) -> Iterator[str]:
    """Every text of a table; the number of a rule that one cites is for the command line, and is not shown."""
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        targets = [node.target] if isinstance(node, ast.AnnAssign) else getattr(node, "targets", [])
        if any(isinstance(each, ast.Name) and each.id == name for each in targets):
            value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
            values = value.values if isinstance(value, ast.Dict) else getattr(value, "elts", [value])
            said = (each.value for each in values if isinstance(each, ast.Constant) and isinstance(each.value, str))
            yield from (RULE.sub("", text) for text in said)


def _given_on(tree: ast.Module) -> Iterator[Text]:
    """Texts given to this module's own ``def say(text): return translate("Context", text)``."""
    own = {node.name: context for node in tree.body if (context := _context_of(node)) is not None}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in own:
            texts = [each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
            context = own[node.func.id]
            if context and texts:
                yield context, texts[0]
            elif len(texts) == 2:
                yield texts[0], texts[1]


def _context_of(node: ast.stmt) -> str | None:
    """The context in which a function of one line translates; empty where it is its first argument."""
    if not isinstance(node, ast.FunctionDef) or not isinstance(node.body[-1], ast.Return):
        return None
    call = node.body[-1].value
    if not isinstance(call, ast.Call) or len(call.args) != 2 or ast.unparse(call.func).split(".")[-1] != "translate":
        return None
    first = call.args[0]
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        return first.value
    return "" if isinstance(first, ast.Name) and first.id == node.args.args[0].arg else None


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _run(tool: str, *arguments: str) -> int:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        print(f"{tool}: PySide6 is not installed here; make setup does that", file=sys.stderr)
        return 1
    return subprocess.call([str(Path(spec.origin).with_name(tool)), *arguments])


if __name__ == "__main__":
    does = {"gather": gather, "release": release}.get(sys.argv[1] if len(sys.argv) > 1 else "")
    if does is None:
        sys.exit(__doc__)
    sys.exit(does(*map(Path, sys.argv[2:3])))
