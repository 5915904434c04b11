"""When customers are told something (rule 33)."""

import pytest

from app.core.notifications import drop_pending, event_of, move_reminders, notifications_for, unplanned
from app.core.values import Notification, Status
from tests.support.records import DAY_SECONDS, HOUR, a_service, an_appointment, at

NOW = at(-3 * 24 * 60)
BOOKING = an_appointment()
START = BOOKING.scheduled_start_at
REMINDS = a_service(reminder_target_id="sms", notify_reminder_offset_days=1, notify_reminder_offset_hours=2)


def note(**given):
    usual = {"event": "reminder", "due_at": START - 26 * HOUR, "state": "pending", "target_id": "sms", "id": "n"}
    usual.update(given)
    return Notification(appointment_id="booking", **usual)


@pytest.mark.parametrize("event", ["created", "confirmed", "cancelled", "rejected", "completed"])
def test_an_event_is_told_after_its_offset(event):
    definition = a_service(
        **{f"{event}_target_id": "mail", f"notify_{event}_offset_days": 1, f"notify_{event}_offset_hours": 3}
    )
    assert notifications_for(event, definition, BOOKING, NOW) == ((event, "mail", NOW + 27 * HOUR),)


def test_without_an_offset_it_is_told_at_once():
    assert notifications_for("created", a_service(created_target_id="mail"), BOOKING, NOW)[0].due_at == NOW


def test_without_a_target_nothing_is_told():
    definition = a_service(notify_created_offset_days=1, notify_reminder_offset_days=1)
    assert notifications_for("created", definition, BOOKING, NOW) == ()


@pytest.mark.parametrize("event", ["created", "confirmed"])
def test_a_reminder_counts_back_from_the_start(event):
    assert notifications_for(event, REMINDS, BOOKING, NOW) == (("reminder", "sms", START - 26 * HOUR),)


def test_a_reminder_whose_time_is_past_is_not_made():
    assert notifications_for("created", REMINDS, BOOKING, START - HOUR) == ()
    assert notifications_for("created", REMINDS, BOOKING, START - 26 * HOUR) != ()


def test_nobody_is_reminded_of_what_is_over():
    assert notifications_for("created", REMINDS, an_appointment(status=Status.COMPLETED), NOW) == ()


@pytest.mark.parametrize("state", ["pending", "sent"])
def test_an_event_that_is_planned_or_told_is_not_planned_again(state):
    planned = notifications_for("confirmed", REMINDS, BOOKING, NOW)
    assert unplanned(planned, [note(state=state)]) == ()
    assert unplanned(planned, [note(state="dropped")]) == planned


def test_cancelling_drops_the_pending_reminders_alone():
    notes = [note(), note(state="sent"), note(event="created")]
    assert [(one.state, one.updated_at) for one in drop_pending(notes, NOW)] == [("dropped", NOW)]


def test_a_reschedule_moves_the_pending_reminder():
    later = an_appointment(scheduled_start_at=START + DAY_SECONDS, scheduled_end_at=START + DAY_SECONDS + 1800)
    (moved,), new = move_reminders([note()], REMINDS, later, NOW)
    assert (moved.id, moved.due_at, moved.state, new) == ("n", START - 2 * HOUR, "pending", ())


def test_a_reminder_that_the_new_time_has_overtaken_is_dropped():
    (dropped,), new = move_reminders([note()], REMINDS, BOOKING, START - HOUR)
    assert (dropped.state, new) == ("dropped", ())


def test_who_was_reminded_of_the_old_time_is_reminded_of_the_new_one():
    changed, (new,) = move_reminders([note(state="sent")], REMINDS, BOOKING, NOW)
    assert (changed, new) == ((), ("reminder", "sms", START - 26 * HOUR))


def test_a_reschedule_that_moves_nothing_changes_nothing():
    assert move_reminders([note()], REMINDS, BOOKING, NOW) == ((), ())


@pytest.mark.parametrize(
    ("status", "event"), [(Status.CONFIRMED, "confirmed"), (Status.REJECTED, "rejected"), (Status.ARRIVED, None)]
)
def test_a_status_is_an_event_where_a_definition_can_name_a_target(status, event):
    assert event_of(status) == event
