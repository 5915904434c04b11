"""``floorwalker screenshot``: one page of the window as a picture."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.cli.commands import Parser


def add(parser: Parser) -> None:
    """Add the command's flags."""
    parser.add_argument("--page", required=True)
    parser.add_argument("--theme", default="light")
    parser.add_argument("--size", default="1366x800")
    parser.add_argument("--language", default=argparse.SUPPRESS)  # or it would undo what was said before
    parser.add_argument("--out", required=True)


def run(given: argparse.Namespace) -> int:
    """Draw the page on the current store, without a display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.desk.shop import open_shop
    from app.ui.screenshot import draw_page
    from app.ui.start import options_of

    asked = options_of(os.environ)
    draw_page(
        open_shop, page=given.page, theme=given.theme, size=given.size, language=given.language or "en", out=given.out,
        text_scale=asked.text_scale, touch=asked.touch,
    )  # fmt: skip
    return 0
