"""A week of days to choose from, whose controls have names of their own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.booking.days import DayButton, DayStrip


def named_days(name: str, parent: QWidget | None = None) -> DayStrip:
    """A strip of days whose buttons are called ``name.0`` to ``name.6``, so that two may stand on one sheet."""
    strip = DayStrip(parent)
    strip.setObjectName(name)
    for at, button in enumerate(strip.findChildren(DayButton)):
        button.setObjectName(f"{name}.{at}")
    strip.back.setObjectName(f"{name}.week_before")
    strip.forward.setObjectName(f"{name}.week_after")
    return strip
