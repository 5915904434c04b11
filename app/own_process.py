"""How a part of the program is started in a process of its own; standard library only.

An interpreter is told what to import. A frozen program is none: it is asked for the part by name, and its door, which
``packaging/frozen.py`` is, answers with ``run_part``.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

PART = "--part"
"""The first argument of a frozen program that is to run a part alone."""
PARTS = {"sheet": ("app.ui.paper.apart", "answer"), "qt": ("app.platform_check", "answer")}
"""What can be started: a function without arguments, which reads ``sys.argv[1:]`` or its standard input."""


def is_frozen() -> bool:
    """Whether this is the packed program, in which nothing can be named for import from outside."""
    return bool(getattr(sys, "frozen", False))


def own_command(part: str, *arguments: str) -> list[str]:
    """The command that runs one of the ``PARTS`` in another process."""
    if is_frozen():
        return [sys.executable, PART, part, *arguments]
    module, function = PARTS[part]
    # Nothing of the folder that we happen to be in is imported.
    return [sys.executable, "-P", "-c", f"from {module} import {function}; {function}()", *arguments]


def run_part(arguments: Sequence[str]) -> bool:
    """In a frozen program: run the part that the arguments ask for, if they do."""
    if arguments[:1] != [PART] or len(arguments) < 2:
        return False
    module, function = PARTS[arguments[1]]
    sys.argv[1:] = arguments[2:]
    getattr(import_module(module), function)()
    return True
