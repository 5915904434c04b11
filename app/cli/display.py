"""``floorwalker display``: the public display by itself, beside a window of the same store or without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import Known

if TYPE_CHECKING:
    import argparse

    from app.cli.commands import Parser


def add(parser: Parser) -> None:
    """Add the command's flags."""
    parser.add_argument(
        "--location", metavar="HANDLE", default="", help="the place whose line is shown; else the first"
    )
    parser.add_argument("--window", action="store_true", help="in a window, instead of filling a screen")


def run(given: argparse.Namespace) -> int:
    """Show it until it is closed. Raises ``Known`` where there is no display, ``BadInput`` for a wrong place."""
    from app.cli.window import check_language, has_display, language_of

    language = None if given.language is None else language_of(("--language", given.language))
    if language is not None:
        check_language(language)
    if not has_display():
        raise Known("there is no display here: floorwalker screenshot --page display --out FILE.png draws it")
    from app.desk.display_shop import open_display_shop
    from app.ui.display.alone import show_display

    return show_display(open_display_shop, location=given.location, is_window=given.window, language=language)
