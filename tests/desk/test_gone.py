"""What can be taken back of a walk-in who is out of the line, from their card."""

import pytest

from app.core.errors import Refused
from app.core.refusals import Code
from app.core.values import QueueEntry
from tests.support.shop_builder import at


@pytest.fixture
def served(shop):
    """Somebody who was served and left a note behind."""
    entry = shop.check_in(profile_id="zoe")
    shop.act("serve", entry.id, staff_id="ana")
    shop.act("finish", entry.id)
    shop.act("note", entry.id, text="Left an umbrella")
    return entry.id


def offered(shop, entry_id):
    gone = shop.look("gone_walk_in", entry_id)
    return gone is not None and gone.can_undo


def test_under_a_note_that_was_taken_back_is_what_took_them_out_of_the_line(shop, served):
    shop.act("undo", served)
    assert (shop.find(QueueEntry, served).notes, offered(shop, served)) == (None, True)
    shop.act("undo", served)
    assert shop.find(QueueEntry, served).finished_at is None
    with pytest.raises(Refused) as refusal:
        shop.act("undo", served)
    assert refusal.value.reasons[0].code is Code.ALREADY_UNDONE


def test_and_so_it_is_under_a_note_that_was_done_again_and_taken_back(shop, served):
    shop.act("undo", served)
    shop.act("redo", served)
    shop.act("undo", served)
    assert shop.act("undo", served).verb == "undo"
    assert shop.find(QueueEntry, served).finished_at is None


@pytest.mark.parametrize(
    "say_who",
    [
        lambda shop, _: shop.act("merge_customers", "max", other_id="zoe"),
        lambda shop, guest: shop.act("name_walk_in", guest, profile_id="ida"),
    ],
)
def test_and_under_what_said_who_they_are_and_was_taken_back(shop, say_who):
    known, guest = shop.check_in(profile_id="zoe").id, shop.check_in(guest_name="Ida").id
    for entry in (known, guest):
        shop.act("serve", entry, staff_id="ana")
        shop.act("finish", entry)
    say_who(shop, guest)
    shop.act("undo")
    assert (offered(shop, known), offered(shop, guest)) == (True, True)
    for entry in (known, guest):
        shop.act("undo", entry)
        assert shop.find(QueueEntry, entry).finished_at is None


def test_in_the_line_nothing_but_the_note_is_taken_back(shop):
    entry = shop.check_in()
    shop.act("note", entry.id, text="In a hurry")
    shop.act("undo", entry.id)
    with pytest.raises(Refused) as refusal:
        shop.act("undo", entry.id)
    assert refusal.value.reasons[0].code is Code.ALREADY_UNDONE


def test_a_check_in_that_was_taken_back_is_not_offered_to_be(shop):
    entry = shop.check_in()
    shop.act("undo", entry.id)
    assert shop.look("gone_walk_in", entry.id).outcome == "gone"
    assert not offered(shop, entry.id)


def test_what_was_yesterday_is_not_either(shop, served):
    assert offered(shop, served)
    shop.clock.now = at(9) + 86_400
    assert not offered(shop, served)
