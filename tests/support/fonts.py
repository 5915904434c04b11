"""Widths that mean the same in any font: which one a machine has for windows is not the program's to say."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from app.ui import theme

_SAMPLE, _IN_INTER = "Ida Holmstrom", 91
"""A name, and its pixels in half-bold Inter of 13 px."""


def broad(width: int) -> int:
    """What has room in so many pixels where the font is Inter has room in so many where it is the one here."""
    wide = QFontMetrics(theme.font(13, 600)).horizontalAdvance(_SAMPLE) / theme.theme().text_scale
    return round(width * wide / _IN_INTER)
