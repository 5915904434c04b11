"""The card of a walk-in: the wait, the steps, another service, and a booking made of it."""

from dataclasses import replace

import pytest

from app.core.values import Changes, QueueEntry, QueueStatus
from app.ui.card.entry import open_entry
from app.ui.card.marks import LookMark
from tests.support import sample_views as sample


@pytest.fixture
def entry(hand, desk):
    hand.find("line.row.A015")
    open_entry(desk.scene, "line-A015")
    return hand.find("entry")


def text(hand, name):
    return hand.find(name).accessibleName()


def test_it_says_the_wait_against_the_quote(hand, entry):
    assert text(hand, "entry.state") == "Waiting"
    assert text(hand, "entry.since") == "Checked in at 10:38"
    assert text(hand, "entry.wait") == "14 min · told ~15 · close to what was said"


def test_a_step_is_one_press(hand, shop, entry):
    hand.press("entry.park")
    hand.until(lambda: shop.acts)
    assert shop.acts == [("park", ("line-A015",), {})]


def test_a_walk_in_can_wait_for_another_service_that_takes_walk_ins(hand, shop, entry):
    hand.press("entry.transfer")
    hand.press("entry.transfer_form.option.alterations")
    hand.until(lambda: shop.acts)
    assert shop.acts == [("transfer", ("line-A015",), {"definition_id": "service-alterations"})]
    assert not hand.sees("entry.transfer_form.option.styling")


def test_an_anonymous_one_asks_for_a_customer_before_it_becomes_a_booking(hand, shop, entry):
    shop.answers["convert"] = sample.appointment_card().appointment
    hand.press("entry.convert")
    assert not hand.window.findChild(type(hand.find("entry.park")), "entry.convert_now").isEnabled()
    hand.type("entry.customer.search", "grace")
    hand.press("entry.customer.hit.profile-grace")
    hand.press("entry.convert_now")
    hand.until(lambda: shop.acts)
    verb, args, given = shop.acts[0]
    assert (verb, args, given["profile_id"], given["start"]) == ("convert", ("line-A015",), "profile-grace", None)


def test_it_can_be_booked_for_later(hand, shop, entry):
    shop.answers["convert"] = sample.appointment_card().appointment
    hand.press("entry.convert")
    hand.type("entry.customer.search", "grace")
    hand.press("entry.customer.hit.profile-grace")
    hand.press("entry.convert_later")
    hand.until(lambda: hand.sees("card.move.drop"))
    assert not hand.sees("entry.convert_drop")  # one way out is enough
    hand.press("booking.slot.13:00")
    hand.press("card.move.go")
    hand.until(lambda: shop.acts)
    assert shop.acts[0][2]["start"] == sample.at("13:00")


def test_one_that_has_left_the_line_says_so(hand, shop, entry):
    view = sample.queue_view()
    shop.answers["queue_view"] = replace(view, line=view.line[:2])
    shop.publish(Changes())
    hand.until(lambda: text(hand, "entry.state") == "No longer in the line.")
    assert not hand.sees("entry.park")


def test_one_that_has_been_served_shows_no_state_and_no_wait_of_before(hand, shop, entry):
    hand.until(lambda: hand.sees("entry.wait"))
    shop.answers["queue_view"] = replace(sample.queue_view(), line=(), in_service=())
    shop.publish(Changes())
    hand.until(lambda: text(hand, "entry.state") == "No longer in the line.")
    assert not entry.findChild(LookMark).isVisible()
    assert not hand.sees("entry.wait")


def test_a_walk_in_is_taken_out_of_the_line_and_has_no_booking_to_cancel(hand, shop, entry):
    shop.answers["cancel"] = QueueEntry(
        "line-A015", 1, "service-fitting", sample.PLACE.id, QueueStatus.CANCELLED, "A015", sample.DAY, sample.NOW
    )
    assert hand.find("entry.cancel").accessibleName().startswith("Take out of line: ")
    hand.press("entry.cancel")
    hand.until(lambda: hand.notices() == ["A015 · Taken out of line"])
