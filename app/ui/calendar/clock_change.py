"""A day on which the clocks change: where that stands in the calendar, and which of its hours are off the axis.

The axis is that of a usual day. After the change a day's hours stand level with it; before it they cannot, and say
their times themselves.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QFontMetrics

from app.core.wall import day_number, stretches
from app.ui import theme, words
from app.ui.calendar.measures import FACT_PIXELS
from app.ui.widgets.paint import Side, draw_box, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QColor, QPainter

    from app.core.values import Instant
    from app.desk.views import DayView
    from app.ui.calendar.layout import DayLayout

translate = QCoreApplication.translate

_QUARTER, _PAD = 900, 6


class ClockChange(NamedTuple):
    """``at`` which instant, and how many seconds wall time is ahead of UTC ``before`` and ``after`` it."""

    at: Instant
    before: int
    after: int

    @property
    def said(self) -> str:
        """What happens: "Clocks go back 03:00 → 02:00"."""
        text = translate("Calendar", "Clocks go forward {clocks}")
        if self.after < self.before:
            text = translate("Calendar", "Clocks go back {clocks}")
        return text.format(clocks=self.clocks)

    @property
    def clocks(self) -> str:
        """From which time to which: "03:00 → 02:00"."""
        before, after = (words.clock(self.at + ahead, "UTC") for ahead in (self.before, self.after))
        return translate("Calendar", "{before} → {after}").format(before=before, after=after)


def change_of(day: DayView) -> ClockChange | None:
    """The change within a day; None on a usual one, and where it is at midnight, which parts no hours of the day."""
    number = day_number(day.day)
    known = stretches(day.place.timezone, number, number)
    return next(
        (
            ClockChange(after.start, before.offset, after.offset)
            for before, after in pairwise(known)
            if day.day_start < after.start < day.day_end
        ),
        None,
    )


def hours_off(layout: DayLayout, column: int, change: ClockChange) -> Iterator[tuple[int, Instant]]:
    """Heights and instants of the whole local hours of a column that stand before the change."""
    day = layout.frames.days[layout.frames.of_column[column]]
    first = -(-max(layout.starts(column), day.day_start) // _QUARTER) * _QUARTER
    for at in range(first, change.at, _QUARTER):
        if (at + change.before) % 3600 == 0:
            yield layout.y(at, column), at


def draw_changes(painter: QPainter, layout: DayLayout, area: QRect, offset: QPoint) -> None:
    """Mark every change in ``area`` of the viewport, and beside other days the hours before it."""
    frames, tones = layout.frames, theme.current()
    for number, change in enumerate(frames.changes):
        if change is None:
            continue
        box = layout.day_box(number).translated(-offset)
        column = frames.of_column.index(number)
        if not box.intersects(area) or not layout.starts(column) <= change.at <= layout.ends(column):
            continue
        seen = QRect(max(box.left(), area.left()), 0, 0, 1)
        seen.setRight(min(box.right(), area.right()))
        if len(frames.days) > 1:
            for y, at in hours_off(layout, column, change):
                clock = words.clock(at, layout.day.place.timezone)
                line = seen.translated(0, y - offset.y())
                painter.fillRect(line, tones.line)
                _write(painter, line, (clock,), tones.muted, mirrored=layout.mirrored)
        line = seen.translated(0, layout.y(change.at, column) - offset.y())
        painter.fillRect(line, tones.warn_ink)
        _write(painter, line, (change.said, change.clocks), tones.warn_ink, mirrored=layout.mirrored)


def _write(painter: QPainter, line: QRect, texts: tuple[str, ...], ink: QColor, *, mirrored: bool) -> None:
    """Below the start of a line, the first of the texts for which there is room."""
    font = theme.font(FACT_PIXELS, tabular=True)
    metrics = QFontMetrics(font)
    text = next((each for each in texts if metrics.horizontalAdvance(each) + 3 * _PAD < line.width()), "")
    if not text:
        return
    box = QRect(line.left() + _PAD, line.top() + 2, metrics.horizontalAdvance(text) + _PAD, metrics.height())
    if mirrored:
        box.moveRight(line.right() - _PAD)
    draw_box(painter, box, theme.current().panel, None, 4)
    painter.setFont(font)
    painter.setPen(ink)
    write(painter, box.adjusted(_PAD // 2, 0, -_PAD // 2, 0), text, Side.RIGHT if mirrored else Side.LEFT)
