"""A day that is read anew is painted anew only where it is another; what is seen is what painting all of it gives."""

from dataclasses import replace
from random import Random

import pytest
from PySide6.QtWidgets import QApplication

from app.desk.views import Look
from app.ui.calendar.paper import Paper
from tests.support import sample_views
from tests.support.calendar_days import LOOKS

OTHER = (
    lambda booking, dice: replace(booking, look=dice.choice(LOOKS)),
    lambda booking, dice: replace(booking, title="Somebody Else", notes="late"),
    lambda booking, dice: replace(booking, start=booking.start - 1800, block_start=booking.block_start - 1800),
    lambda booking, dice: replace(booking, block_end=booking.block_end + 900),
    lambda booking, dice: None,
)


def seen(calendar):
    """What stands on the screen: not what painting would give now, as ``grab`` says."""
    for _ in range(3):  # a bar that comes is covered by the outline one turn later
        QApplication.processEvents()
    return calendar.screen().grabWindow(calendar.winId()).toImage()


def painted(monkeypatch):
    """The parts of the viewport that are painted from now on."""
    QApplication.processEvents()
    parts, paint = [], Paper.paint
    monkeypatch.setattr(
        Paper, "paint", lambda self, painter, area, marks: (parts.append(area), paint(self, painter, area, marks))
    )
    return parts


def edited(day, dice):
    """The day with one booking of it changed, gone, or come back from elsewhere."""
    number = dice.choice([number for number, column in enumerate(day.columns) if column.bookings])
    column = day.columns[number]
    gone = dice.choice(column.bookings)
    new = dice.choice(OTHER)(gone, dice)
    bookings = tuple(each for each in (*(each for each in column.bookings if each is not gone), new) if each)
    columns = list(day.columns)
    columns[number] = replace(column, bookings=tuple(sorted(bookings, key=lambda each: (each.start, each.id))))
    return replace(day, now=day.now + dice.choice((0, 7, 90)), columns=tuple(columns))


@pytest.mark.parametrize("seed", range(4))
def test_what_is_seen_is_what_painting_everything_gives(qtbot, calendar, seed):
    dice, day = Random(seed), sample_views.day_view()
    for _ in range(4):
        day = edited(day, dice) if any(column.bookings for column in day.columns) else sample_views.day_view()
        if dice.random() < 0.5:
            calendar.go_to_index(calendar.days.index(dice.randrange(calendar.days.rowCount())))
        calendar.show_day(day)
        partly = seen(calendar)
        calendar.viewport().update()
        assert partly == seen(calendar)


def test_a_booking_that_changed_is_painted_alone(qtbot, calendar, monkeypatch):
    day = sample_views.day_view()
    [column, *_] = [each for each in day.columns if each.bookings]
    arrived = replace(column.bookings[0], look=Look.ARRIVED, notes="with a dog")
    columns = [
        replace(each, bookings=(arrived, *each.bookings[1:])) if each is column else each for each in day.columns
    ]
    parts = painted(monkeypatch)
    calendar.show_day(replace(day, columns=tuple(columns)))
    QApplication.processEvents()
    [part] = parts
    assert part.height() < calendar.viewport().height() // 2
    assert part.width() < calendar.viewport().width() // 2


def test_a_day_read_anew_without_any_change_is_not_painted(qtbot, calendar, monkeypatch):
    parts = painted(monkeypatch)
    calendar.show_day(replace(sample_views.day_view()))
    QApplication.processEvents()
    assert parts == []


def test_a_day_read_again_within_its_minute_is_not_laid_out_again(qtbot, calendar):
    day = sample_views.day_view()
    day = replace(day, now=day.now // 60 * 60)
    calendar.show_day(day)
    plan = calendar.plan
    calendar.show_day(replace(day, now=day.now + 59))
    assert calendar.plan is plan
    calendar.show_day(replace(day, now=day.now + 60))
    assert calendar.plan is not plan


def test_other_hours_are_painted_wholly(qtbot, calendar, monkeypatch):
    day = sample_views.day_view()
    [first, *others] = day.columns
    parts = painted(monkeypatch)
    calendar.show_day(replace(day, columns=(replace(first, open=()), *others)))
    QApplication.processEvents()
    assert parts == [calendar.viewport().rect()]
