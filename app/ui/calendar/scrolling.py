"""How the calendar scrolls: the ranges of its bars, how far to bring something into view, and by finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScroller, QScrollerProperties, QWidget

from app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollBar

    from app.ui.calendar.layout import DayLayout

SPARE = 80
"""Pixels, before text scaling, below the end of a day: a notice and the margin around it."""


def fit_bars(plan: DayLayout, upright: QScrollBar, level: QScrollBar) -> None:
    """Let both bars reach as far as the day does, in steps of a quarter hour and a third of a column.

    A day that is higher than its room scrolls on by as much as a notice takes that lies at the foot of the window.
    """
    height = plan.height + (theme.scaled(SPARE) if plan.height > plan.room.height() else 0)
    for bar, length, page, step in (
        (upright, height, plan.room.height(), plan.hour / 4),
        (level, plan.width, plan.room.width(), plan.measures.column / 3),
    ):
        bar.setRange(0, max(0, length - page))
        bar.setPageStep(page)
        bar.setSingleStep(max(1, round(step)))


def shift(first: int, last: int, room: int, *, is_centred: bool) -> int:
    """How far to scroll so that ``first`` to ``last`` is inside ``room``; the start counts when it does not fit."""
    if is_centred:
        return (first + last - room) // 2
    if first < 0 or last - first > room:
        return first
    return max(0, last - room)


def scroll_by_finger(viewport: QWidget) -> None:
    """Kinetic scrolling; without overshoot, since that would part the calendar from its heads and hours."""
    QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)
    scroller = QScroller.scroller(viewport)
    properties = scroller.scrollerProperties()
    never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    properties.setScrollMetric(QScrollerProperties.ScrollMetric.VerticalOvershootPolicy, never)
    properties.setScrollMetric(QScrollerProperties.ScrollMetric.HorizontalOvershootPolicy, never)
    scroller.setScrollerProperties(properties)


def scroll_not(viewport: QWidget) -> None:
    """No scrolling by finger until ``scroll_by_finger``: the finger has a booking in it."""
    QScroller.scroller(viewport).stop()
    QScroller.ungrabGesture(viewport)
