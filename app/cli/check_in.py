"""``floorwalker check-in``: the window, with the check-in screen for customers over it from the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from app.cli.commands import Parser


def add(parser: Parser) -> None:
    """It has no flags of its own."""
    parser.epilog = "Staff get out of it by holding the name of the place, and a manager's PIN where PINs are in use."


def run(given: argparse.Namespace) -> int:
    """Open it and stay until the window behind it is closed."""
    from app.cli.window import open_window

    language = () if given.language is None else ("--language", given.language)
    return open_window(language, page="check-in")
