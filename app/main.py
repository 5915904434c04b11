"""The program's door: the window when nothing else is asked for, a command otherwise.

Only what the window's first paint needs is imported on the way to the window.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

LANGUAGE = "--language"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the result is its exit code: 0 done, 2 wrong usage or bad input, 1 anything else."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        done = _run(given)
        if sys.stdout is not None:
            sys.stdout.flush()  # here, where a pipe that nobody reads or a full disk can still be told
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last door: one line, a traceback with --debug
        from app.cli.telling import tell

        _drop_output()
        return tell(error, debug="--debug" in given)
    return done


def wants_window(given: Sequence[str]) -> bool:
    """Whether the flags ask for the window alone, so that no parser is needed."""
    rest = [each for each in given if each not in ("--demo", "--practice", "--debug")]
    if len(rest) == 2 and rest[0] == LANGUAGE:
        return not rest[1].startswith("-")
    return not rest or (len(rest) == 1 and rest[0].startswith(f"{LANGUAGE}="))


def _run(given: Sequence[str]) -> int:
    if wants_window(given):
        from app.cli.window import open_window

        return open_window(given)
    from app.cli.commands import run

    return run(given)


def _drop_output() -> None:
    """Let go of what cannot be written, or the interpreter complains of it once more on its way out."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError, AttributeError):
        with suppress(OSError, ValueError, AttributeError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
