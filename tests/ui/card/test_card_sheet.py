"""The card of an appointment: all of it, its steps, and the forms that a step needs, in place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.values import Changes
from app.desk.views_cards import HistoryLine
from tests.support import sample_views as sample

CARD = sample.appointment_card()
TAKEN = Refused(reason(Code.TAKEN, "x", sample.at("11:00"), sample.at("11:30"), who="Dev"))


@pytest.fixture
def card(hand, desk):
    desk.scene.card_wanted.emit(CARD.appointment.id)
    return hand.find("card")


def text(hand, name):
    return hand.find(name).accessibleName()


def test_it_says_everything_about_the_appointment(hand, card):
    assert text(hand, "card.when") == "Fri 20 November 10:30–11:00 · AEDT"
    assert text(hand, "card.service") == "Bra fitting"
    assert text(hand, "card.staff") == "Dev Patel"
    assert text(hand, "card.phone") == "+61 400 000 111"
    assert text(hand, "card.email") == "ida@example.com"
    assert hand.find("card.notes").toPlainText() == "Prefers the room at the back"
    assert hand.find("card.answers")
    assert hand.find("card.history")


def test_what_is_not_true_of_it_has_no_text_until_it_is(hand, shop, desk, card):
    hand.until(lambda: hand.sees("card.when"))
    fact = card.findChild(QWidget, "card.override")
    assert fact.isHidden()
    assert not fact.findChildren(QLabel)
    booking = replace(CARD.appointment, override_reason="she insists")
    shop.answers["appointment_card"] = lambda: replace(CARD, appointment=booking)
    desk.scene.changed.emit(Changes())
    hand.until(lambda: hand.sees("card.override"))
    assert [each.text() for each in fact.findChildren(QLabel)] == ["Booked over a rule: she insists"]


def test_the_keyboard_comes_to_the_likeliest_step(hand, desk, card):
    hand.find("card.arrive")
    hand.until(lambda: desk.focusWidget().objectName() == "card.arrive")


def test_a_step_is_one_press(hand, shop, card):
    hand.press("card.arrive")
    hand.until(lambda: shop.acts)
    assert shop.acts == [("arrive", (CARD.appointment.id,), {})]
    hand.until(lambda: hand.notices() == ["Ida Holm · Arrived"])


@pytest.mark.parametrize(("typed", "kept"), [("moved away", "moved away"), ("", None)])
def test_cancelling_takes_a_reason_if_there_is_one(hand, shop, card, typed, kept):
    hand.press("card.cancel")
    hand.type("card.cancel_form.reason", typed)
    hand.press("card.cancel_form.go")
    hand.until(lambda: shop.acts)
    assert shop.acts == [("cancel", (CARD.appointment.id,), {"reason": kept})]


def test_a_form_can_be_put_away(hand, card):
    hand.press("card.cancel")
    hand.press("card.cancel_form.drop")
    assert not hand.sees("card.cancel_form")


def test_moving_shows_the_times_and_takes_the_chosen_one(hand, shop, card):
    hand.press("card.reschedule")
    hand.press("booking.slot.11:00")
    hand.press("card.move.go")
    hand.until(lambda: shop.acts)
    verb, args, given = shop.acts[0]
    assert (verb, args) == ("reschedule", (CARD.appointment.id,))
    assert given == {"start": sample.at("11:00"), "end": sample.at("11:30"), "override_reason": None}


def test_moving_over_a_rule_needs_a_reason(hand, shop, card):
    hand.press("card.reschedule")
    hand.press("booking.slot.12:15")
    hand.until(lambda: hand.sees("booking.override_reason"))
    hand.type("booking.override_reason", "she insists")
    hand.press("card.move.go")
    hand.until(lambda: shop.acts)
    assert shop.acts[0][2]["override_reason"] == "she insists"


def test_giving_it_to_somebody_else_is_one_press_more(hand, shop, card):
    hand.press("card.reassign")
    hand.press("card.staff_form.option.staff-amara")
    hand.until(lambda: shop.acts)
    assert shop.acts == [("reassign", (CARD.appointment.id,), {"staff_id": "staff-amara"})]


def test_a_refused_step_can_be_done_all_the_same_with_a_reason(hand, shop, card):
    shop.answers["arrive"] = TAKEN
    hand.press("card.arrive")
    hand.type("card.override_form.reason", "we squeeze her in")
    shop.answers["arrive"] = None
    hand.press("card.override_form.go")
    hand.until(lambda: len(shop.acts) == 2)
    assert shop.acts[1] == ("arrive", (CARD.appointment.id,), {"override_reason": "we squeeze her in"})


def test_no_reason_is_asked_for_where_none_would_do(hand, shop, card):
    shop.answers["arrive"] = Refused(reason(Code.CLOSED_FOR_GOOD, "mel", place="Melbourne"))
    hand.press("card.arrive")
    hand.until(lambda: hand.notices() == ["Melbourne is closed for good"])
    assert not hand.sees("card.override_form")


def test_a_reason_that_is_needed_is_asked_for_again(hand, shop, card):
    shop.answers["arrive"] = TAKEN
    hand.press("card.arrive")
    hand.press("card.override_form.go")
    assert "Say why" in hand.find("card.override_form.reason").placeholderText()
    assert len(shop.acts) == 1


def test_a_note_is_kept_by_key_or_button(hand, shop, card):
    hand.find("card.arrive")
    assert not hand.sees("card.keep_notes")
    hand.find("card.notes").setFocus()
    hand.type("card.notes", "New. ")
    assert hand.sees("card.keep_notes")
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: shop.acts)
    assert shop.acts[0][:2] == ("note", (CARD.appointment.id,))
    assert shop.acts[0][2]["text"].startswith("New. ")


def test_what_somebody_types_is_not_overwritten_by_a_change(hand, shop, card):
    hand.find("card.arrive")
    hand.find("card.notes").setFocus()
    hand.type("card.notes", "Mine. ")
    changed = replace(CARD, appointment=replace(CARD.appointment, notes="Theirs"), steps=("complete",))
    shop.answers["appointment_card"] = changed
    shop.publish(Changes())
    hand.until(lambda: not hand.sees("card.arrive"))
    assert hand.find("card.notes").toPlainText() == f"Theirs\nMine. {CARD.appointment.notes}"


def test_what_was_taken_back_says_so(hand, shop, card):
    line = HistoryLine(42, sample.NOW, "arrive", "Mika Hill", "", is_undone=True)
    shop.answers["appointment_card"] = replace(CARD, history=(*CARD.history, line))
    shop.publish(Changes())
    history = hand.find("card.history")
    hand.until(lambda: any("taken back" in label.text() for label in history.findChildren(QLabel)))


def test_the_last_step_can_be_taken_back_from_here(hand, shop, card):
    hand.press("card.undo")
    hand.until(lambda: shop.acts)
    assert shop.acts == [("undo", (CARD.appointment.id,), {})]


def test_a_booking_without_steps_has_no_empty_history(hand, shop, desk):
    shop.answers["appointment_card"] = replace(CARD, history=())
    desk.scene.card_wanted.emit(CARD.appointment.id)
    hand.find("card.arrive")
    assert not hand.sees("card.history")


def test_an_approval_that_no_longer_fits_offers_what_is_free_in_one_press(hand, shop, desk):
    asked = replace(CARD, steps=("approve", "reject"))
    shop.answers |= {"appointment_card": asked, "approve": TAKEN}
    desk.scene.card_wanted.emit(CARD.appointment.id)
    hand.press("card.approve")
    time = sample.request_offers([CARD.appointment.id])[0].times[1]
    hand.press(f"free_times.{time.key}")
    hand.until(lambda: len(shop.acts) == 2)
    assert shop.acts[1] == (
        "counter_offer", (CARD.appointment.id,), {"start": time.start, "staff_id": time.staff_id},
    )  # fmt: skip
    hand.until(lambda: not hand.sees("card.override_form"))


@pytest.mark.parametrize(
    ("times", "staff", "said"),
    [
        (("10:30", "14:15"), None, "Moved · from 10:30 to 14:15 · by Mika Hill"),
        (None, ("Amara Okafor", ""), "Moved · from Amara Okafor to nobody · by Mika Hill"),
    ],
)
def test_the_history_says_from_where_to_where_it_was_moved(hand, shop, card, times, staff, said):
    instants = tuple(map(sample.at, times)) if times else None
    line = HistoryLine(42, sample.NOW, "reschedule", "Mika Hill", "", times=instants, staff=staff)
    shop.answers["appointment_card"] = replace(CARD, history=(line,))
    shop.publish(Changes())
    history = hand.find("card.history")
    hand.until(lambda: any(said in label.text() for label in history.findChildren(QLabel)))


def test_the_notice_of_a_move_names_whom_and_to_when(hand, shop, card):
    hand.press("card.reschedule")
    hand.press("booking.slot.13:00")
    hand.press("card.move.go")
    hand.until(lambda: hand.notices() == ["Ida Holm to 13:00 · Moved"])


def test_cancelling_says_that_it_is_the_booking(hand, card):
    button = hand.find("card.cancel")
    assert (button.text(), button.accessibleName()) == ("Cancel booking", "Cancel booking: Ida Holm")


def test_who_was_called_is_handed_to_anybody_but_whom_they_were_called_to(hand, shop, desk):
    called = replace(CARD.appointment, called_to_staff_id="staff-amara")
    shop.answers["appointment_card"] = replace(CARD, appointment=called, steps=("hand_over",))
    desk.scene.card_wanted.emit(CARD.appointment.id)
    hand.press("card.hand_over")
    hand.find("card.staff_form.option.staff-ben")
    assert not hand.sees("card.staff_form.option.staff-amara")
    hand.press("card.staff_form.option.staff-ben")
    hand.until(lambda: shop.acts)
    assert shop.acts == [("hand_over", (CARD.appointment.id,), {"staff_id": "staff-ben"})]


def test_what_waits_for_approval_was_requested_and_is_rejected_not_cancelled(hand, shop, card):
    line = HistoryLine(42, sample.NOW, "book", "Mika Hill", "", is_request=True)
    shop.answers["appointment_card"] = replace(CARD, steps=("approve", "reject", "cancel"), history=(line,))
    shop.publish(Changes())
    hand.until(lambda: hand.sees("card.reject"))
    assert not hand.sees("card.cancel")
    assert any("Requested · by Mika Hill" in label.text() for label in hand.find("card.history").findChildren(QLabel))
