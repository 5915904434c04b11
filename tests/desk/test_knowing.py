"""A walk-in who gave a name is kept as a customer (rules 22 and 24)."""

import pytest

from app.core.errors import Refused
from app.core.refusals import Code
from app.core.values import Profile, QueueEntry
from tests.support.shop_builder import SmallShop


def keep(shop: SmallShop, entry: QueueEntry, **given: str) -> QueueEntry:
    named: QueueEntry = shop.act("name_walk_in", entry.id, **given)
    return named


def whose(shop: SmallShop, entry: QueueEntry) -> str | None:
    found: QueueEntry = shop.find(QueueEntry, entry.id)
    return found.profile_id


def test_who_gave_a_name_alone_is_written_down_and_the_walk_in_is_theirs(shop: SmallShop):
    named = keep(shop, shop.check_in(guest_name="Rosa Marten"), first_name="Rosa", last_name="Marten",
                 mobile_phone="0412 345 678", location_id="mel")  # fmt: skip
    kept = shop.find(Profile, named.profile_id or "")
    assert (kept.name, kept.mobile_phone) == ("Rosa Marten", "+61412345678")
    assert [each.id for each in shop.look("customer_card", kept.id).waiting] == [named.id]


def test_one_undo_takes_both_apart_and_the_customer_stays(shop: SmallShop):
    entry = shop.check_in(guest_name="Rosa Marten")
    named = keep(shop, entry, first_name="Rosa", last_name="Marten")
    step = shop.act("undo", entry.id)
    assert whose(shop, entry) is None
    assert shop.find(Profile, named.profile_id or "").name == "Rosa Marten"
    said = shop.look("step_said", step.seq)
    assert (said.verb, said.whom, said.others) == ("name_walk_in", "Rosa Marten", 0)


def test_what_was_taken_back_can_be_done_again(shop: SmallShop):
    entry = shop.check_in(guest_name="Zoe L")
    keep(shop, entry, profile_id="zoe")
    shop.act("undo")
    shop.act("redo")
    assert whose(shop, entry) == "zoe"


def test_the_visit_of_who_is_served_already_is_theirs_too_and_goes_back_with_it(shop: SmallShop):
    entry = shop.check_in(guest_name="Zoe L")
    shop.act("serve", entry.id, staff_id="ana")
    shop.act("finish", entry.id)
    keep(shop, entry, profile_id="zoe")
    assert shop.rows("SELECT profile_id FROM visits") == [("zoe",)]
    shop.act("undo", entry.id)
    assert shop.rows("SELECT profile_id FROM visits") == [(None,)]


def test_whoever_is_known_stays_who_they_are_and_nobody_is_written_down_for_it(shop: SmallShop):
    entry = shop.check_in(profile_id="zoe")
    with pytest.raises(Refused) as refusal:
        keep(shop, entry, first_name="Rosa")
    assert [each.code for each in refusal.value.reasons] == [Code.CHANGED_SINCE]
    assert shop.rows("SELECT count(*) FROM profiles WHERE first_name = 'Rosa'") == [(0,)]


def test_who_went_away_is_nobody_to_be_kept(shop: SmallShop):
    entry = shop.check_in(guest_name="Rosa")
    shop.act("cancel", entry.id)
    with pytest.raises(Refused, match="it is cancelled"):
        keep(shop, entry, first_name="Rosa")


def test_what_they_said_to_a_question_stays_as_it_was_said(shop: SmallShop):
    entry = shop.check_in(guest_name="Zoe L", notes="Your size? M")
    assert keep(shop, entry, profile_id="zoe").notes == "Your size? M"
