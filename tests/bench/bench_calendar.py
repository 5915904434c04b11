"""The calendar's paint and drags: a day of 20 staff with 500 bookings at 1366×800, beside a bare ``QPainter``.

The floor draws the same rectangles and the same texts, elided beforehand, into the same kind of picture: flat boxes
instead of round ones, no icons, no hatching of its own.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from typing import NamedTuple
from unittest.mock import patch

from tests.bench.harness import Run, bench

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from app.desk.views import DayView, Look
from app.ui import theme
from app.ui.calendar import CalendarView, surface
from app.ui.calendar.faces import Style, lines
from app.ui.calendar.measures import Measures, measure
from tests.support.calendar_days import MELBOURNE, full_day

WINDOW = QSize(1366, 800)
PAINTS = 100
"""Paints of which the slowest but one is the 99th percentile."""
BATCHES = 9

_LEADING = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)


class Flat(NamedTuple):
    """One thing that the floor draws: a filled box, or where there is a text, that text in the box."""

    box: QRect
    colour: QColor
    text: str = ""
    font: QFont | None = None


@bench("calendar/repaint", goal=1.5, limit=8.0)
def a_repaint_costs_no_more_than_half_again_of_bare_painting(run: Run) -> None:
    with _calendar(full_day()) as calendar:
        _beside_bare_painting(run, calendar)


@bench("calendar/repaint, all 500 in view", goal=1.5, limit=8.0)
def so_does_one_with_every_booking_in_view(run: Run) -> None:
    def squeezed(zoom: float = 1.0) -> Measures:
        return replace(measure(zoom), column=60, lane=50, hour=60.0)

    with patch.object(surface, "measure", squeezed), _calendar(full_day()) as calendar:
        plan = calendar.plan
        assert plan is not None
        assert len(list(plan.cards_in(calendar.viewport().rect()))) == 500
        _beside_bare_painting(run, calendar)


@bench("calendar/repaint, 99th percentile", limit=8.0)
def the_slowest_of_a_hundred_repaints_is_within_a_frame(run: Run) -> None:
    with _calendar(full_day()) as calendar:
        paint = _painting(calendar)
        run.samples([sorted(_seconds(paint) for _ in range(PAINTS))[-2] for _ in range(BATCHES)])


@bench("calendar/one booking changed, to painted", limit=16.0)
def a_change_is_taken_over_and_painted_within_a_frame(run: Run) -> None:
    days = [full_day(), _with_first_arrived(full_day())]
    with _calendar(days[0]) as calendar:
        paint, turns = _painting(calendar), count()

        def change() -> None:
            calendar.show_day(days[next(turns) % 2])
            paint()

        run.compare(change)


@bench("calendar/one drag step with verdict, to painted, 99th percentile", limit=8.0)
def the_slowest_of_a_hundred_drag_steps_is_within_a_frame(run: Run) -> None:
    with _calendar(_movable(full_day())) as calendar:
        drag, view = _dragging(calendar), calendar.viewport()
        run.samples([sorted(_seconds(drag) for _ in range(PAINTS))[-2] for _ in range(BATCHES)])
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))


@contextmanager
def _calendar(day: DayView) -> Iterator[CalendarView]:
    _application()
    calendar = CalendarView()
    calendar.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    calendar.resize(WINDOW)
    calendar.show_day(day)
    calendar.show()
    QApplication.processEvents()
    yield calendar
    delete(calendar)


def _application() -> QApplication:
    known = QApplication.instance()
    return known if isinstance(known, QApplication) else QApplication([])


def _beside_bare_painting(run: Run, calendar: CalendarView) -> None:
    run.compare(_painting(calendar), bare_painting(calendar))


def bare_painting(calendar: CalendarView) -> Callable[[], None]:
    """One drawing of what is in view, with nothing but a painter."""
    flats = _flats(calendar)
    image = _image(calendar)

    def bare() -> None:
        painter = QPainter(image)
        for flat in flats:
            if flat.font is None:
                painter.fillRect(flat.box, flat.colour)
            else:
                painter.setFont(flat.font)
                painter.setPen(flat.colour)
                painter.drawText(flat.box, _LEADING, flat.text)
        painter.end()

    return bare


def _painting(calendar: CalendarView) -> Callable[[], None]:
    """One paint of the calendar's day, without its edges, which stand still."""
    image, view = _image(calendar), calendar.viewport()

    def paint() -> None:
        view.render(image)

    paint()
    return paint


def _dragging(calendar: CalendarView) -> Callable[[], None]:
    """One move of a booking in the hand to another time of another column: verdict, ghost, paint."""
    view, turns = calendar.viewport(), count()
    first = calendar.visualRect(calendar.days.index(0)).center()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first)

    def step() -> None:
        turn = next(turns)
        QTest.mouseMove(view, QPoint(40 + turn * 157 % (view.width() - 80), 40 + turn * 31 % (view.height() - 80)))
        QApplication.processEvents()

    step()
    assert calendar.ghost is not None
    return step


def _movable(day: DayView) -> DayView:
    columns = (
        replace(column, bookings=tuple(replace(each, steps=("reschedule",)) for each in column.bookings))
        for column in day.columns
    )
    return replace(day, columns=tuple(columns))


def _image(calendar: CalendarView) -> QImage:
    return QImage(calendar.viewport().size(), QImage.Format.Format_RGB32)


def _flats(calendar: CalendarView) -> list[Flat]:
    """What is in view, as flat boxes and texts."""
    plan, tones, style = calendar.plan, theme.current(), Style(MELBOURNE, mirrored=False)
    assert plan is not None
    area, offset = calendar.viewport().rect(), calendar.offset()
    flats = [Flat(area, tones.panel)]
    flats += [
        Flat(box.translated(-offset), tones.closed) for column in plan.columns_in(area) for box in plan.closed(column)
    ]
    flats += [Flat(QRect(0, label.y - offset.y(), area.width(), 1), tones.grid) for label in plan.labels]
    edges = (plan.column(column).right() - offset.x() for column in plan.columns_in(area))
    flats += [Flat(QRect(edge, 0, 1, area.height()), tones.line) for edge in edges]
    for card in plan.cards_in(area.translated(offset)):
        box, tone = card.rect.translated(-offset), tones.look(card.booking.look)
        flats += [Flat(box, tone.fill), Flat(QRect(box.left(), box.top(), 4, box.height()), tone.ink)]
        for line in lines(card.booking, box.width(), box.height(), style):
            flats.append(Flat(line.box.translated(box.topLeft()), tone.ink, line.text, line.font))
    return flats


def _with_first_arrived(day: DayView) -> DayView:
    first, *others = day.columns
    arrived = replace(first.bookings[0], look=Look.ARRIVED)
    return replace(day, columns=(replace(first, bookings=(arrived, *first.bookings[1:])), *others))


def _seconds(act: Callable[[], None]) -> float:
    started = time.perf_counter()
    act()
    return time.perf_counter() - started
