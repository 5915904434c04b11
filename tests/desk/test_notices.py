"""Notifications of a booking: planned by its steps, moved with it, dropped with it."""

import pytest

from tests.support.shop_builder import DAY, HOUR, NINE, at


@pytest.fixture(autouse=True)
def _tells(shop):
    shop.change_service(
        "cut", created_target_id="sms", confirmed_target_id="sms", cancelled_target_id="sms",
        reminder_target_id="sms", notify_reminder_offset_hours=2, notify_created_offset_days=1,
    )  # fmt: skip


def pending(shop):
    rows = shop.rows("SELECT event, due_at FROM notifications WHERE state = 'pending' ORDER BY event, due_at")
    return [(event, due - NINE) for event, due in rows]


def test_booking_plans_what_the_service_names(shop):
    shop.book(start=at(15))
    assert pending(shop) == [("confirmed", 0), ("created", DAY), ("reminder", 4 * HOUR)]


def test_a_service_that_names_no_target_plans_nothing(shop):
    shop.book(definition_id="dye")
    assert pending(shop) == []


def test_a_reminder_moves_with_the_booking(shop):
    made = shop.book(start=at(15))
    shop.act("reschedule", made.id, start=at(16))
    assert pending(shop)[-1:] == [("reminder", 5 * HOUR)]


def test_cancelling_drops_the_reminder_and_plans_to_say_so(shop):
    made = shop.book(start=at(15))
    shop.act("cancel", made.id)
    assert pending(shop) == [("cancelled", 0), ("confirmed", 0), ("created", DAY)]


def test_taking_a_cancellation_back_brings_the_reminder_back(shop):
    made = shop.book(start=at(15))
    before = pending(shop)
    shop.act("cancel", made.id)
    shop.act("undo", made.id)
    assert pending(shop) == before


def test_taking_a_booking_back_leaves_no_reminder(shop):
    shop.act("undo", shop.book(start=at(15)).id)
    assert "reminder" not in dict(pending(shop))


def test_nobody_is_reminded_of_a_booking_that_they_have_come_to(shop):
    shop.act("arrive", shop.book(start=at(15)).id)
    assert "reminder" not in dict(pending(shop))


def test_notifications_are_no_steps_of_their_own(shop):
    shop.book(start=at(15))
    assert shop.rows("SELECT kind FROM audit") == [("appointment",)]


def test_nobody_is_told_of_a_booking_that_was_taken_back(shop):
    shop.act("undo", shop.book(start=at(15)).id)
    assert pending(shop) == []
