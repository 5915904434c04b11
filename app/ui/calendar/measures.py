"""How large the parts of the calendar are now: they grow with the text, with zoom, and for fingers."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFontMetrics

from app.core.frozen import frozen
from app.ui import theme, words

NAME_PIXELS, FACT_PIXELS = 13, 12
"""Text sizes, before scaling: a name, and what is said about it."""


@frozen
class Measures:
    """Pixels, except where said otherwise."""

    axis: int
    """Width of the time axis."""
    heads: int
    """Height of the heads of the columns."""
    column: int
    """The least width of a column."""
    lane: int
    """The least width of a lane of a service that has room for several at once."""
    hour: float
    """The least height of an hour."""
    line: int
    """The height of one line of a card."""
    top: int
    """Free room above the first and below the last hour, so that their labels are not cut."""
    slim: int = 134
    """What that of a member of staff may give way to, where then all of them fit."""
    slimmest: int = 104
    """And that of the bookings with nobody assigned."""
    before: int = 4
    """Between the start of a column and its bookings."""
    after: int = 8
    """Between its bookings and its end: there, free time can be pressed beside a booking."""
    gap: int = 2
    """Between bookings that touch, in time or side by side."""


def measure(zoom: float = 1.0) -> Measures:
    """The measures of the theme's text size and targets; ``zoom`` stretches time only."""
    look = theme.theme()
    return _measure(zoom, look.family, look.text_scale, look.touch, words.clock(45_240, "UTC"))


@lru_cache(maxsize=32)
def _measure(zoom: float, *_look: object) -> Measures:
    # Remembered for each look and way to write times, as a day is laid out with each change of it.
    name, fact = theme.line_height(NAME_PIXELS, 600), theme.line_height(FACT_PIXELS)
    label = QFontMetrics(theme.font(FACT_PIXELS, 700, tabular=True))
    clock = max(label.horizontalAdvance(words.clock(at, "UTC")) for at in (0, 45_240))
    touch = 1.2 if theme.theme().touch else 1.0
    return Measures(
        axis=clock + 18,
        heads=max(name + fact + 18, theme.target()),
        column=theme.scaled(150),
        slim=theme.scaled(134),
        slimmest=theme.scaled(104),
        lane=theme.scaled(64),
        hour=theme.scaled(88) * touch * zoom,
        line=name,
        top=fact,
    )
