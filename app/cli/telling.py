"""What the command line says when something does not happen: one line on stderr, and an exit code."""

from __future__ import annotations

import sys

from app.core.errors import BadInput, FloorwalkerError, Refused, StoreDamaged

DONE, FAILED, BAD = 0, 1, 2


def tell(error: BaseException, *, debug: bool = False) -> int:
    """Print an error as one line on stderr (its traceback before it with ``debug``) and return its exit code.

    The exit code is ``BAD`` for wrong usage, bad input and what a rule forbids, ``FAILED`` for anything else.
    """
    if debug:
        import traceback

        traceback.print_exception(error)
    if not isinstance(error, BrokenPipeError):  # whoever read our output has gone; there is nobody left to tell
        print(f"floorwalker: {one_line(_words(error))}", file=sys.stderr)
    return BAD if isinstance(error, (Refused, BadInput)) else FAILED


def one_line(text: str) -> str:
    """The text on one line, without anything that a terminal would act on."""
    plain = " ".join(text.split())
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in plain)


def _words(error: BaseException) -> str:
    if isinstance(error, StoreDamaged):
        return f"{error}; start the window, which sets it aside and puts the newest good backup in its place"
    if isinstance(error, FloorwalkerError):
        return str(error)
    if isinstance(error, KeyboardInterrupt):
        return "stopped"
    if isinstance(error, MemoryError):
        return "there is not enough memory for this"
    if isinstance(error, ImportError):
        return f"{error}; floorwalker doctor says what is missing"
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename or 'the output'}: {error.strerror}"
    # The first line alone: what a database driver adds below it are the values, which are customers' data.
    return f"this is a defect: {type(error).__name__}: {str(error).partition(chr(10))[0]}; --debug shows where"
