"""How wide and how high text is in the window's font, remembered: a row is laid out often, and its fonts are few."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainterPath

from app.ui import theme

_BORROWED = re.compile("[\u0590-\u1fff\u2070-\U0010ffff]")
"""Letters beyond Latin, Greek and Cyrillic: Hebrew, Arabic and all after them, but for dashes, quotes and the like."""


def metrics(pixels: int, weight: int = 400, *, tabular: bool = True) -> QFontMetrics:
    """The measures of that font as large as text is now."""
    look = theme.theme()
    return _metrics(look.family, look.text_scale, pixels, weight, tabular)


def font(pixels: int, weight: int = 400, *, tabular: bool = True) -> QFont:
    """That font, with figures that stand in columns unless told otherwise."""
    look = theme.theme()
    return theme.font_at(look.family, look.text_scale, pixels, weight, tabular)


@lru_cache(maxsize=64)
def _metrics(family: str, scale: float, pixels: int, weight: int, tabular: bool) -> QFontMetrics:
    return QFontMetrics(theme.font_at(family, scale, pixels, weight, tabular))


def advance(text: str, pixels: int, weight: int = 400, *, tabular: bool = True) -> int:
    """Pixels that a text takes on one line; remembered, since a line is laid out again each minute."""
    look = theme.theme()
    return _advance(look.family, look.text_scale, text, pixels, weight, tabular)


def overhang(text: str, font: QFont) -> int:
    """Pixels by which marks of a text stand out of its lines, above or below: those of a script that the font borrows.

    Nothing for what is written in Latin, Greek or Cyrillic letters: the font has these, within its lines.
    """
    return _overhang(text, font.toString()) if _BORROWED.search(text) else 0


@lru_cache(maxsize=512)
def _overhang(text: str, name: str) -> int:
    font = QFont()
    font.fromString(name)
    measured, inked = QFontMetricsF(font), [_outline(line, font) for line in text.split("\n")]
    above = max(-each.top() for each in inked) - measured.ascent()
    below = max(each.bottom() for each in inked) - measured.descent()
    return max(0, ceil(max(above, below)))


def _outline(line: str, font: QFont) -> QRectF:
    """Where the ink of a line is, about its base line; ``tightBoundingRect`` leaves out how far marks are moved."""
    path = QPainterPath()
    path.addText(0, 0, font, line)
    return path.boundingRect()


def fitting(said: Sequence[str], width: int, pixels: int, weight: int = 400, *, tabular: bool = True) -> str:
    """The first of several ways to say something that has room in so many pixels; the last one, where none has.

    Qt reckons in parts of a pixel before it cuts a word, and tells of whole ones: a pixel has to be left.
    """
    return next((each for each in said if advance(each, pixels, weight, tabular=tabular) < width), said[-1])


@lru_cache(maxsize=4096)
def _advance(family: str, scale: float, text: str, pixels: int, weight: int, tabular: bool) -> int:
    return _metrics(family, scale, pixels, weight, tabular).horizontalAdvance(text)
