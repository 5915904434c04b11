"""Where things of a day stand."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect

from app.desk.views import DayColumn, Span
from app.ui import words
from tests.support.calendar_days import MELBOURNE, SIZES, at, booked, full_day, lay_out, shown, staffed, wall


@pytest.fixture(autouse=True)
def _application(qapp):
    pass


def test_time_stands_where_it_is_read_from():
    plan = lay_out(shown(staffed("A")))
    assert (plan.y(at("09:00")), plan.y(at("10:30"))) == (10, 100)
    assert plan.time(plan.y(at("10:37")), 15) == at("10:30")


def test_a_press_above_or_below_the_hours_shown_means_their_ends():
    plan = lay_out(shown(staffed("A")))
    assert plan.time(-50, 15) == at("09:00")
    assert plan.time(10_000, 15) == at("16:45")


def test_few_hours_fill_the_room():
    plan = lay_out(shown(staffed("A"), last="11:00"), height=820)
    assert plan.height == 820
    assert plan.y(at("10:00")) == 410


def test_columns_share_the_room_and_keep_their_least_width():
    names = [f"Member {number}" for number in range(12)]
    assert lay_out(shown(staffed("A"), staffed("B")), width=401).width == 401
    many = lay_out(shown(*map(staffed, names)))
    assert {many.column(number).width() for number in range(12)} == {150}
    assert many.width == 1800


def test_no_booking_makes_a_column_wider():
    crowd = (booked(str(lane), at("10:00"), 30, lane=lane, lanes=4) for lane in range(4))
    plan = lay_out(shown(staffed("A", *crowd), staffed("B")))
    assert [plan.column(number).width() for number in range(2)] == [150, 150]
    assert all(plan.column(0).contains(card.rect) for card in plan.cards)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_service_with_room_for_several_has_a_lane_for_each(mirrored):
    filled = (booked(str(lane), at("10:00"), 30, lane=lane, lanes=3) for lane in range(3))
    workshop = DayColumn("workshop", "service", "Workshop", (), (), tuple(filled), None, 3)
    plan = lay_out(shown(workshop, staffed("A")), mirrored=mirrored)
    assert plan.column(0).width() >= 3 * SIZES.lane
    lines = list(plan.lane_lines(0))
    assert len(lines) == 2
    assert not any(card.rect.left() <= x <= card.rect.right() for card in plan.cards for x in lines)
    assert not list(plan.lane_lines(1))


def test_overlapping_bookings_stand_side_by_side():
    pair = booked("one", at("10:00"), 60, lanes=2), booked("two", at("10:30"), 60, lane=1, lanes=2)
    one, two = lay_out(shown(staffed("A", *pair))).cards
    assert one.rect.right() < two.rect.left()
    assert not one.rect.intersects(two.rect)


def test_every_booking_of_a_full_day_is_drawn_in_its_column():
    day = full_day()
    plan = lay_out(day)
    assert len(plan.cards) == sum(len(column.bookings) for column in day.columns) == 500
    for card in plan.cards:
        assert plan.column(card.column).contains(card.rect)
        assert card.rect.height() > 10


def test_bookings_outside_the_hours_worth_showing_are_drawn_too():
    early, late = booked("early", at("05:30"), 30), booked("late", at("21:00"), 45)
    plan = lay_out(shown(staffed("A", early, late)))
    assert plan.start == at("05:00")
    assert all(QRect(0, 0, plan.width, plan.height).contains(card.rect) for card in plan.cards)


def test_a_booking_that_runs_past_midnight_ends_with_the_day():
    plan = lay_out(shown(staffed("A", booked("night", at("23:00"), 180))))
    assert plan.cards[0].rect.height() == 60 - SIZES.gap
    assert plan.end == plan.day.day_end


def test_a_short_booking_grows_to_one_line_where_there_is_room():
    alone, first, second = (
        booked("alone", at("09:00"), 5),
        booked("first", at("11:00"), 5),
        booked("second", at("11:05"), 30),
    )
    cards = lay_out(shown(staffed("A", alone, first, second))).cards
    assert cards[0].rect.height() == SIZES.line
    assert cards[1].rect.bottom() < cards[2].rect.top()


def test_buffers_are_strips_before_and_after_the_card():
    card = lay_out(shown(staffed("A", booked("x", at("10:00"), 30, buffer=10)))).cards[0]
    assert (card.before.top(), card.before.bottom()) == (60, card.rect.top() - 1)
    assert (card.after.top(), card.after.bottom()) == (card.rect.bottom() + 1, 109)


def test_what_is_outside_open_hours_is_closed_but_breaks_are_not():
    hours = Span(at("10:00"), at("12:00")), Span(at("13:00"), at("16:00"))
    lunch = Span(at("12:00"), at("13:00"), "Lunch")
    plan = lay_out(shown(staffed("A", hours=hours, breaks=(lunch,))))
    closed = [(rect.top(), rect.bottom() + 1) for rect in plan.closed(0)]
    assert closed == [(0, plan.y(at("10:00"))), (plan.y(at("16:00")), plan.height)]
    assert [(rect.top(), span.name) for rect, span in plan.breaks(0)] == [(plan.y(at("12:00")), "Lunch")]


def closed_at(plan, foot=0):
    return [(rect.top(), rect.bottom() + 1) for rect in plan.closed(0, foot)]


def test_before_the_first_hour_and_after_the_last_it_is_closed_down_to_the_foot_of_what_is_seen():
    plan = lay_out(shown(staffed("A", booked("late", at("19:00"), 60), hours=(Span(at("09:00"), at("17:00")),))))
    assert closed_at(plan) == [(0, plan.y(at("09:00"))), (plan.y(at("17:00")), plan.height)]
    assert closed_at(plan, plan.height + 80)[-1] == (plan.y(at("17:00")), plan.height + 80)


def test_hours_that_go_on_over_midnight_are_closed_at_neither_end_of_the_day():
    hours = Span(at("00:00"), at("02:00")), Span(at("18:00"), at("00:00") + 86_400)
    plan = lay_out(shown(staffed("A", hours=hours), first="00:00", last="24:00"))
    assert closed_at(plan, plan.height + 80) == [(plan.y(at("02:00")), plan.y(at("18:00")))]


def test_an_evening_is_closed_from_when_the_place_closes():
    evening = Span(at("18:00"), at("02:00") + 86_400)
    day = replace(shown(staffed("A", hours=(evening,))), day_end=evening.end, show_until=evening.end)
    plan = lay_out(day)
    assert closed_at(plan, plan.height + 80)[-1] == (plan.y(evening.end), plan.height + 80)


def test_a_booking_is_found_where_it_is_drawn_and_only_there():
    plan = lay_out(full_day())
    for card in plan.cards[::7]:
        assert plan.card_at(card.rect.center()) == card
        assert plan.card_at(QPoint(card.rect.right() + 3, card.rect.center().y())) is None


def test_what_is_asked_for_an_area_is_what_lies_in_it():
    plan = lay_out(full_day())
    area = QRect(400, 300, 500, 250)
    assert set(plan.cards_in(area)) >= {card for card in plan.cards if card.rect.intersects(area)}
    assert len(list(plan.cards_in(area))) < 120


def test_right_to_left_is_the_mirror_image():
    pair = booked("one", at("10:00"), 60, lanes=2), booked("two", at("10:30"), 60, lane=1, lanes=2)
    day = shown(staffed("A", *pair), staffed("B", booked("three", at("12:00"), 30)))
    plain, mirror = lay_out(day, 500), lay_out(day, 500, mirrored=True)
    for here, there in zip(plain.cards, mirror.cards, strict=True):
        assert there.rect.left() == plain.width - 1 - here.rect.right()
        assert there.rect.size() == here.rect.size()
        assert mirror.card_at(there.rect.center()) == there
    assert mirror.column(0).left() == plain.column(1).width()


@pytest.mark.parametrize(("day", "hours", "twice"), [(date(2026, 4, 5), 25, 2), (date(2026, 10, 4), 23, 0)])
def test_a_day_on_which_the_clock_changes_is_as_long_as_it_is(day, hours, twice):
    plan = lay_out(shown(staffed("A"), day=day, first="00:00", last="24:00"))
    assert plan.height == hours * 60 + 2 * SIZES.top
    said = [words.clock(label.at, MELBOURNE) for label in plan.labels]
    assert said.count("02:00") == twice
    assert [label.y for label in plan.labels] == [10 + 60 * number for number in range(hours + 1)]


def test_a_booking_across_the_repeated_hour_is_as_long_as_it_lasts():
    day = date(2026, 4, 5)
    start, end = wall(day, "01:30"), wall(day, "02:30", fold=1)
    card = lay_out(shown(staffed("A", booked("x", start, (end - start) // 60)), day=day, first="00:00")).cards[0]
    assert card.rect.height() == 120 - SIZES.gap


def test_labels_stand_at_whole_local_hours_after_a_change_of_half_an_hour():
    day = date(2026, 4, 5)
    plan = lay_out(shown(staffed("A"), day=day, first="00:00", last="24:00", zone="Australia/Lord_Howe"))
    clocks = [words.clock(label.at, "Australia/Lord_Howe") for label in plan.labels]
    assert clocks == [f"{number % 24:02}:00" for number in range(25)]
    assert plan.labels[3].y - plan.labels[1].y == 150


@pytest.mark.parametrize(("room", "width"), [(800, 800), (900, 900), (760, 900)])
def test_columns_give_way_a_little_where_then_all_of_them_fit(room, width):
    nobody = replace(staffed("unassigned"), kind="unassigned")
    layout = lay_out(shown(*(staffed(name) for name in "ABCDE"), nobody), width=room)
    assert layout.width == width
    assert layout.column(5).width() >= SIZES.slimmest
