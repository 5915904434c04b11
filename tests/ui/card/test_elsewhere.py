"""Bookings of another place than the one that the window shows: said by the clock of their own (rule 1)."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from app.core.values import Appointment, StaffPlace
from tests.support.berlin import add_berlin, book_there, there
from tests.support.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagate)")
TUESDAY = date(2026, 5, 12)


def block(start):
    return {"scheduled_start_at": start, "scheduled_end_at": start + 1800}


@pytest.fixture
def booked(small, real):
    """Tuesday 16:00 in Berlin, which is Wednesday 00:00 in Melbourne, where the window is."""
    add_berlin(small)
    return book_there(small, 16, TUESDAY)


@pytest.fixture
def hand(qtbot, real, booked):
    made = Hand(qtbot, real)
    real.conduct.open_shop()
    made.until(lambda: len(real.scene.shop.places) == 2)
    return made


def begin_move(hand, real, booked):
    real.scene.card_wanted.emit(booked.id)
    hand.press("card.reschedule")
    return hand.find("card.move")


def test_a_move_begins_on_its_day_there_and_says_whose_times_they_are(hand, real, booked):
    form = begin_move(hand, real, booked)
    assert form.days.day == TUESDAY
    assert hand.find("card.move.where").text() == "Times of Berlin Mitte, CEST"


def test_a_move_takes_the_time_that_the_clock_there_says(hand, real, small, booked):
    begin_move(hand, real, booked)
    hand.press("booking.slot.09:00")
    hand.press("card.move.go")
    hand.until(lambda: small.find(type(booked), booked.id).scheduled_start_at == there(9, day=TUESDAY))
    hand.until(lambda: hand.notices() == ["Zoe Lee to 09:00 · Moved"])


def test_a_move_here_says_nothing_of_where(hand, real, small):
    begin_move(hand, real, small.book(start=there(6), staff_id="ana"))
    assert not hand.sees("card.move.where")


@pytest.fixture
def with_bob(small, booked):
    """The fitting is with Bob, who works in Berlin, too, and has another at nine."""
    small.change_staff("bob", places=(StaffPlace("mel"), StaffPlace("ber")))
    small.change_service("fitting", requires_staff=True, max_concurrent_bookings=None)
    small.change(Appointment, booked.id, assigned_staff_id="bob")
    return book_there(small, 9, TUESDAY, profile_id="max", staff_id="bob")


def asked(hand):
    return hand.find("card.override_form").findChildren(QLabel)[0].text()


def test_what_stands_in_the_way_of_a_request_is_said_by_the_clock_there(hand, real, small, booked, with_bob):
    small.change(Appointment, booked.id, status="requested", **block(there(9, day=TUESDAY)))
    real.scene.card_wanted.emit(booked.id)
    hand.press("card.approve")
    assert "from 09:00 to 09:30" in asked(hand)


def test_what_came_in_the_way_of_a_move_is_said_by_the_clock_there(hand, real, small, booked, with_bob):
    begin_move(hand, real, booked)
    hand.press("booking.slot.10:00")
    book_there(small, 10, TUESDAY, profile_id="ida", staff_id="bob")
    hand.press("card.move.go")
    assert "from 10:00 to 10:30" in asked(hand)
    hand.until(lambda: any("from 10:00 to 10:30" in each for each in hand.notices()))


def test_the_card_of_a_customer_says_each_time_by_its_own_clock_and_where_that_is(hand, real, small, booked):
    small.book(start=there(6), staff_id="ana")
    real.scene.customer_wanted.emit("zoe")
    hand.until(lambda: real.conduct.drawer.content.coming.model.rowCount() == 2)
    rows = [real.conduct.drawer.content.coming.model.content(at) for at in range(2)]
    assert [each.says for each in rows] == [
        "Mon 11 May 14:00, Cut, Confirmed",
        "Tue 12 May 16:00, Fitting, Confirmed, Berlin Mitte, CEST",
    ]
