"""The card of a walk-in: the wait, the steps, another service, and a booking made of it."""

from dataclasses import replace

import pytest

from app.core.values import Changes, QueueEntry, QueueStatus
from app.desk.views_queue import GoneWalkIn
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


GONE = GoneWalkIn(
    "line-A015", "A015", "Max Lee", "Bra fitting", "service-fitting", "profile-max", "Amara Okafor", "served", "UTC",
    36_000, 37_800, 39_900, None, "", is_of_today=True, can_undo=True,
)  # fmt: skip


def finish(hand, shop, gone):
    shop.answers["gone_walk_in"] = gone
    shop.answers["queue_view"] = replace(sample.queue_view(), line=(), in_service=())
    shop.publish(Changes())
    hand.until(lambda: hand.sees("entry.gone.again"))


def test_of_one_who_is_done_it_says_what_there_was(hand, shop, entry):
    finish(hand, shop, GONE)
    said = [text(hand, f"entry.{each}") for each in ("state", "service", "since", "staff")]
    assert said == ["Served 10:30–11:05", "Bra fitting", "Checked in at 10:00", "Amara Okafor"]
    assert not hand.sees("entry.gone.open")


def test_that_can_be_taken_back_on_the_same_day_only(hand, shop, entry):
    finish(hand, shop, GONE)
    hand.press("entry.gone.undo")
    hand.until(lambda: shop.acts == [("undo", ("line-A015",), {})])
    finish(hand, shop, replace(GONE, is_of_today=False, can_undo=False))
    hand.until(lambda: not hand.sees("entry.gone.undo"))
    assert text(hand, "entry.state") == "Thu 1 Jan · Served 10:30–11:05"


def test_and_they_are_booked_again_for_the_same(hand, shop, desk, entry):
    wanted = []
    desk.scene.booking_wanted.connect(wanted.append)
    finish(hand, shop, GONE)
    hand.press("entry.gone.again")
    assert [(each.definition_id, each.profile_id) for each in wanted] == [("service-fitting", "profile-max")]


def test_of_one_who_became_a_booking_that_is_opened(hand, shop, desk, entry):
    shown = []
    desk.scene.card_wanted.connect(shown.append)
    finish(hand, shop, replace(GONE, outcome="booked", appointment_id="booking-1", ended_at=None))
    assert text(hand, "entry.state") == "Became a booking"
    hand.press("entry.gone.open")
    assert shown == ["booking-1"]


def test_a_walk_in_is_taken_out_of_the_line_and_has_no_booking_to_cancel(hand, shop, entry):
    shop.answers["cancel"] = QueueEntry(
        "line-A015", 1, "service-fitting", sample.PLACE.id, QueueStatus.CANCELLED, "A015", sample.DAY, sample.NOW
    )
    assert hand.find("entry.cancel").accessibleName().startswith("Take out of line: ")
    hand.press("entry.cancel")
    hand.until(lambda: hand.notices() == ["A015 · Taken out of line"])
