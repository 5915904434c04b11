"""Where arrows go on a day."""

import pytest
from PySide6.QtCore import Qt

from app.ui.calendar.walk import Move, Spot, at_time, go, move_of
from tests.support.calendar_days import at, booked, lay_out, shown, staffed


@pytest.fixture(autouse=True)
def _application(qapp):
    pass


def lay(*columns):
    return lay_out(shown(*columns))


def walk(plan, spot, *moves):
    """What the keyboard is on after each move: a booking's name or a time."""
    said = []
    for move in moves:
        spot = go(plan, spot, move, 15)
        said.append(spot.at - at("00:00") if spot.row is None else plan.cards[spot.row].booking.id)
    return [each if isinstance(each, str) else f"{each // 3600:02}:{each // 60 % 60:02}" for each in said]


def test_down_goes_through_free_time_and_over_bookings():
    plan = lay(staffed("A", booked("one", at("09:30"), 30), booked("two", at("10:00"), 40)))
    assert walk(plan, Spot(0, at("09:00")), *[Move.DOWN] * 5) == ["09:15", "one", "two", "10:45", "11:00"]


def test_up_comes_back_the_same_way():
    plan = lay(staffed("A", booked("one", at("09:30"), 30), booked("two", at("10:00"), 40)))
    assert walk(plan, Spot(0, at("11:00")), *[Move.UP] * 5) == ["10:45", "two", "one", "09:15", "09:00"]


def test_the_ends_of_the_day_hold():
    plan = lay(staffed("A"))
    assert walk(plan, Spot(0, at("09:00")), Move.UP, Move.BACK, Move.NEXT) == ["09:00"] * 3
    assert walk(plan, Spot(0, at("16:45")), Move.DOWN) == ["16:45"]


def test_across_keeps_the_time():
    plan = lay(staffed("A", booked("one", at("09:30"), 30)), staffed("B"), staffed("C", booked("two", at("09:00"), 60)))
    assert walk(plan, Spot(0, at("09:15")), Move.NEXT, Move.NEXT) == ["09:15", "two"]
    assert walk(plan, Spot(1, at("09:30")), Move.BACK) == ["one"]


def test_across_visits_each_of_the_bookings_side_by_side():
    pair = booked("one", at("10:00"), 60, lanes=2), booked("two", at("10:30"), 60, lane=1, lanes=2)
    plan = lay(staffed("A", *pair), staffed("B"))
    first = Spot(0, at("10:00"), 0)
    assert walk(plan, first, Move.NEXT, Move.NEXT, Move.BACK, Move.BACK) == ["two", "10:30", "two", "one"]


def test_down_ends_even_where_one_booking_lies_within_another():
    within = booked("inner", at("10:00"), 30, lane=1, lanes=2)
    plan = lay(staffed("A", booked("outer", at("09:00"), 120, lanes=2), within))
    assert walk(plan, Spot(0, at("09:00"), 0), Move.DOWN) == ["11:00"]
    assert walk(plan, Spot(0, at("10:00"), 1), Move.DOWN, Move.UP) == ["11:00", "outer"]


def test_home_and_end_are_the_first_and_last_booking_of_the_column():
    plan = lay(staffed("A", booked("one", at("09:30"), 30), booked("two", at("15:00"), 30)), staffed("B"))
    assert walk(plan, Spot(0, at("12:00")), Move.FIRST, Move.LAST) == ["one", "two"]
    assert walk(plan, Spot(1, at("12:00")), Move.FIRST, Move.LAST) == ["09:00", "16:45"]


def test_a_time_names_the_booking_that_runs_then():
    plan = lay(staffed("A", booked("one", at("09:30"), 5), booked("two", at("09:35"), 30)))
    assert at_time(plan, 0, at("09:37"), 15).row == 1
    assert at_time(plan, 0, at("11:07"), 15) == Spot(0, at("11:00"))


def test_left_and_right_change_places_in_a_mirrored_window():
    assert move_of(Qt.Key.Key_Right, is_mirrored=False) is move_of(Qt.Key.Key_Left, is_mirrored=True) is Move.NEXT
    assert move_of(Qt.Key.Key_Space, is_mirrored=False) is None
