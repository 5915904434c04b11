"""Text laid out in lines, wherever it must break; and how much of a text is laid out at all."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from app.ui.widgets.paint import direction_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

MOST_LETTERS, MOST_LINES = 4_000, 120
"""What a label lays out of a text at the most: more than a panel shows, and little enough not to be waited for."""


def beginning_of(text: str, letters: int, lines: int) -> str:
    """The text, or as much of its beginning, and … after it."""
    first = text[:letters]
    if first.count("\n") >= lines:
        first = "\n".join(first.split("\n", lines)[:lines])
    return text if len(first) == len(text) else f"{first.rstrip()}…"


def lay_anywhere(
    text: str, font: QFont, width: int, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> tuple[QTextLayout, int]:
    """Text in lines of ``width`` pixels, broken between words, or inside one that is wider; and its height."""
    layout, option = QTextLayout(text.replace("\n", "\u2028"), font), QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction_of(text))
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, ceil(height)
