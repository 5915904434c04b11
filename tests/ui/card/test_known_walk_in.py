"""On the card of a walk-in: who gave a name is kept as a customer, and a customer's card is a press away."""

from dataclasses import replace

import pytest

from app.core.values import Changes
from app.desk.views_booking import Likeness
from app.desk.views_cards import CustomerHit
from app.desk.views_queue import GoneWalkIn
from app.ui.card.entry import open_entry
from tests.support import sample_views as sample

GONE = GoneWalkIn(
    "line-A016", "A016", "Jorge Díaz", "Alterations", "service-fitting", None, "Dev Patel", "served",
    sample.PLACE.timezone, sample.at("10:00"), sample.at("10:30"), sample.at("11:05"), None, "", True, True,
)  # fmt: skip
ALIKE = Likeness(CustomerHit("profile-jorge", "Jorge Diaz", "", "0412 345 678"), "name")


def show(hand, shop, desk, **given):
    view = sample.queue_view()
    line = tuple(replace(each, **given) if each.tag == "A016" else each for each in view.line)
    shop.answers["queue_view"] = replace(view, line=line)
    shop.publish(Changes())
    hand.find("line.row.A016")
    open_entry(desk.scene, "line-A016")
    return hand.find("entry.park")


def test_a_name_that_nobody_else_has_is_kept_with_one_press(hand, shop, desk):
    show(hand, shop, desk)
    assert hand.find("entry.known").text() == "Keep as a customer"
    hand.press("entry.known")
    hand.until(lambda: shop.acts)
    verb, args, given = shop.acts[0]
    assert (verb, args) == ("name_walk_in", ("line-A016",))
    assert (given["first_name"], given["last_name"], given["location_id"]) == ("Jorge", "Díaz", sample.PLACE.id)


def test_whoever_is_like_them_is_shown_first_and_taken_with_one_more_press(hand, shop, desk):
    shop.answers["similar_customers"] = (ALIKE,)
    show(hand, shop, desk)
    hand.press("entry.known")
    hand.press("entry.new_customer.known.profile-jorge")
    hand.until(lambda: shop.acts)
    assert shop.acts[0][2]["profile_id"] == "profile-jorge"
    hand.until(lambda: not hand.sees("entry.known_form"))


def test_somebody_else_of_that_name_is_written_down_with_a_number(hand, shop, desk):
    shop.answers["similar_customers"] = (ALIKE,)
    show(hand, shop, desk)
    hand.press("entry.known")
    hand.type("entry.new_customer.phone", "0412 555 010")
    hand.press("entry.new_customer.keep")
    hand.until(lambda: shop.acts)
    given = shop.acts[0][2]
    assert [given[each] for each in ("first_name", "last_name", "mobile_phone")] == ["Jorge", "Díaz", "0412 555 010"]


def test_a_number_given_for_a_name_asks_for_the_name(hand, shop, desk):
    show(hand, shop, desk, name="0412 555 010")
    hand.press("entry.known")
    assert hand.find("entry.new_customer.phone").text() == "0412 555 010"
    hand.type("entry.new_customer.first_name", "Nia")
    hand.press("entry.new_customer.keep")
    hand.until(lambda: shop.acts)
    assert (shop.acts[0][2]["first_name"], shop.acts[0][2]["mobile_phone"]) == ("Nia", "0412 555 010")


def test_of_a_customer_the_card_is_a_press_away(hand, shop, desk):
    show(hand, shop, desk, profile_id="profile-grace")
    assert hand.find("entry.known").text() == "Show the customer"
    hand.press("entry.known")
    assert hand.find("customer.edit")


@pytest.mark.parametrize("given", [{"name": ""}, {"name": "", "is_hidden": True, "profile_id": "profile-grace"}])
def test_of_nobody_and_of_a_name_that_is_hidden_nothing_is_offered(hand, shop, desk, given):
    show(hand, shop, desk, **given)
    assert not hand.sees("entry.known")


@pytest.mark.parametrize(("outcome", "is_offered"), [("served", True), ("gone", False)])
def test_who_is_done_can_be_kept_still_and_who_went_away_not(hand, shop, desk, outcome, is_offered):
    show(hand, shop, desk)
    shop.answers["gone_walk_in"] = replace(GONE, outcome=outcome)
    shop.answers["queue_view"] = replace(sample.queue_view(), line=(), in_service=())
    shop.publish(Changes())
    hand.until(lambda: hand.sees("entry.gone.again"))
    assert hand.sees("entry.known") is is_offered
