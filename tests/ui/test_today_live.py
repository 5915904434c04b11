"""The window on a real store: buttons pressed by hand, panes that follow, and what the store keeps of it."""

import pytest
from PySide6.QtCore import Qt

from app.core.values import Appointment, QueueEntry, QueueStatus, Status
from app.ui.scene import BookingWish
from tests.support.hand import Hand
from tests.support.shop_builder import at


@pytest.fixture
def hand(qtbot, real):
    return Hand(qtbot, real)


def status(small, booking):
    return small.find(Appointment, booking.id).status


def test_a_walk_in_goes_through_the_line_by_pressing(hand, small):
    small.act("set_setting", "recall_after_seconds", value=0)
    hand.press("line.check_in")
    hand.press("check_in.for.cut")
    hand.press("line.call_next")
    hand.press("line.recall.CA001")
    hand.until(lambda: "called 2 ×" in hand.find("line.row.CA001").accessibleName())
    hand.press("line.serve.CA001")
    hand.until(lambda: not hand.sees("line.row.CA001"))
    (entry_id,) = small.rows("select id from queue_entries")[0]
    entry = small.find(QueueEntry, entry_id)
    assert (entry.status, entry.calls, entry.started_at) == (QueueStatus.SERVED, 2, at(10))


def test_a_booking_arrives_is_called_served_and_finished(hand, small, real):
    booking = small.book(start=at(10, 15), staff_id="ana")
    hand.press(f"due.arrive.{booking.id}")
    hand.press(f"line.call.{booking.id}")
    hand.press(f"line.serve.{booking.id}")
    real.scene.card_wanted.emit(booking.id)
    hand.press("card.finish")
    hand.until(lambda: status(small, booking) is Status.COMPLETED)
    assert small.rows("select count(*) from visits where voided_at is null") == [(1,)]


def test_undo_in_the_notice_takes_the_press_back(hand, small):
    booking = small.book(start=at(10, 15))
    hand.press(f"due.arrive.{booking.id}")
    hand.until(hand.notices)
    hand.press("notice-1-action")
    assert hand.find(f"due.arrive.{booking.id}")
    hand.until(lambda: status(small, booking) is Status.CONFIRMED)
    assert small.find(Appointment, booking.id).arrived_at is None


def test_a_request_is_approved_and_leaves_the_inbox(hand, small):
    request = small.book(definition_id="dye", start=at(12), staff_id="ana", status="requested")
    hand.press(f"requests.approve.{request.id}")
    hand.until(lambda: not hand.sees(f"requests.row.{request.id}"))
    assert status(small, request) is Status.CONFIRMED


def test_a_request_is_rejected_by_letter_and_taken_back_by_key(hand, small):
    request = small.book(definition_id="dye", start=at(12), staff_id="ana", status="requested")
    hand.find(f"requests.row.{request.id}").setFocus()
    hand.key(Qt.Key.Key_R)
    hand.until(lambda: status(small, request) is Status.REJECTED)
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hand.find(f"requests.row.{request.id}")


def test_a_rival_that_came_too_late_is_offered_another_time(hand, small):
    """Both want Ana at twelve: approving one leaves the other to Bob at the same time, and one press does it."""
    first = small.book(definition_id="dye", start=at(12), staff_id="ana", status="requested")
    second = small.book(
        definition_id="dye", start=at(12), staff_id="ana", profile_id="max", status="requested", override_reason="both"
    )
    hand.press(f"requests.approve.{first.id}")
    hand.press(f"requests.offer.{second.id}")
    offers = hand.find("offer.list")
    hand.until(offers.rows)
    hand.press(offers.rows()[0].act_buttons()[0].objectName())
    hand.until(lambda: status(small, second) is Status.CONFIRMED)
    moved = small.find(Appointment, second.id)
    assert (moved.scheduled_start_at, moved.assigned_staff_id) == (at(12), "bob")


def test_a_booking_is_made_by_pressing_and_stands_in_the_calendar(hand, small, real):
    real.scene.booking_wanted.emit(BookingWish())
    hand.press("booking.service.cut")
    hand.press("booking.slot.11:00")
    hand.type("booking.customer.search", "ida")
    hand.press("booking.customer.hit.ida")
    hand.press("booking.book")
    hand.until(lambda: real.page.objectName() == "today")
    hand.until(lambda: hand.notices() == ["Ida Lee 11:00 · Booked"])
    hand.until(lambda: hand.sees("due.list"))
    ((booking_id,),) = small.rows("select id from appointments")
    assert small.find(Appointment, booking_id).profile_id == "ida"


def test_a_taken_time_is_booked_over_with_a_reason_that_is_kept(hand, small, real):
    small.book(start=at(11), staff_id="ana")
    real.scene.booking_wanted.emit(BookingWish(staff_id="ana", definition_id="cut", profile_id="max"))
    hand.press("booking.slot.11:00")
    assert "Ana Ng0 is taken from 11:00 to 11:30" in hand.find("booking.why").text()
    hand.type("booking.override_reason", "twins")
    hand.until(lambda: real.page.customer.name)
    hand.press("booking.book")
    hand.until(lambda: len(small.rows("select id from appointments")) == 2)
    assert small.rows("select override_reason from appointments where profile_id = 'max'") == [("twins",)]


def test_required_questions_are_asked_and_kept(hand, small, real):
    real.scene.booking_wanted.emit(BookingWish(definition_id="form", profile_id="eve"))
    hand.press("booking.slot.12:00")
    hand.type("booking.answer.size", "36")
    hand.until(lambda: real.page.customer.name)
    hand.press("booking.book")
    hand.until(lambda: small.rows("select value from answers") == [("36",)])


def test_what_another_till_does_is_seen_within_a_second(hand, small):
    booking = small.book(start=at(10, 15))
    hand.find(f"due.arrive.{booking.id}")
    small.act("cancel", booking.id)
    hand.until(lambda: not hand.sees(f"due.row.{booking.id}"))


def test_a_stale_button_is_refused_in_words_and_the_row_goes(hand, small, real):
    booking = small.book(start=at(10, 15))
    button = hand.find(f"due.arrive.{booking.id}")
    real.scene.changed.disconnect(real.page._take_changes)
    small.act("cancel", booking.id)
    button.click()
    hand.until(hand.notices)
    assert "cancelled" in hand.notices()[0]
    hand.until(lambda: not hand.sees(f"due.row.{booking.id}"))


def test_the_card_keeps_notes_and_tells_the_history(hand, small, real):
    booking = small.book(start=at(10, 15))
    real.scene.card_wanted.emit(booking.id)
    hand.type("card.notes", "Brings a dog")
    hand.press("card.keep_notes")
    hand.until(lambda: small.find(Appointment, booking.id).notes == "Brings a dog")
    hand.until(lambda: any("Noted" in line for line in hand.find("card.history")._shown))


def test_a_walk_in_becomes_a_booking_of_a_customer(hand, small, real):
    entry = small.check_in()
    hand.press(f"line.row.{entry.ticket}")
    hand.press("entry.convert")
    hand.type("entry.customer.search", "tom")
    hand.press("entry.customer.hit.tom")
    hand.press("entry.convert_now")
    hand.until(lambda: small.find(QueueEntry, entry.id).appointment_id)
    assert hand.find("card.finish")


def test_undo_says_what_it_took_back_and_then_that_there_is_nothing(hand, real, small):
    small.book(profile_id="zoe")
    real.scene.undo()
    hand.until(lambda: hand.notices() == ["Taken back: Zoe Lee was booked"])
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: hand.notices()[1:] == ["There is nothing to take back"])


def test_the_header_counts_what_a_remote_will_be_told(hand, real, small):
    before = small.look("outbox_waiting")
    for _ in range(3):
        small.check_in()
    hand.until(lambda: f"No remote connected · {before + 3} changes kept" in real.header.status.toolTip())
