"""The program's door: the window when nothing else is asked for, a command otherwise.

Only what the window's first paint needs is imported on the way to the window.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the result is its exit code: 0 done, 2 wrong usage or bad input, 1 anything else."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if wants_window(given):
        from app.cli.window import open_window

        return open_window(given)
    from app.cli import run

    return run(given)


def wants_window(given: Sequence[str]) -> bool:
    """Whether the flags ask for the window alone, so that no parser is needed."""
    return all(each in ("--demo", "--debug") for each in given)
