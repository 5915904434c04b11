"""The waitlist: joined where there is one, fulfilled once, called off."""

from datetime import timedelta

import pytest

from app.core.errors import Refused
from app.core.refusals import Code
from app.core.values import WaitlistEntry, WaitlistStatus
from app.core.wishes import Wish
from tests.support.shop_builder import DAY, MONDAY, ZONE, at

ONE_DAY = timedelta(days=1)


def join(shop, **given):
    usual = {"definition_id": "cut", "location_id": "mel", "profile_id": "zoe"}
    return shop.act("join_waitlist", **{**usual, **given})


def test_a_wish_keeps_its_time_and_zone(shop):
    entry = join(shop, desired_start_at=at(11))
    assert (entry.status, entry.desired_start_at, entry.timezone) == (WaitlistStatus.ACTIVE, at(11), ZONE)
    assert shop.find(WaitlistEntry, entry.id) == entry


def test_a_service_without_a_waitlist_takes_no_wishes(shop):
    with pytest.raises(Refused, match=r"Dye has no waitlist \(rule 18\)"):
        join(shop, definition_id="dye")


def test_fulfilling_books_and_links_in_one_act(shop):
    entry = join(shop, notes="mornings")
    made = shop.act("fulfil", entry.id, start=at(11), staff_id="bob")
    after = shop.find(WaitlistEntry, entry.id)
    assert (after.status, after.appointment_id) == (WaitlistStatus.FULFILLED, made.id)
    assert (made.profile_id, made.notes, made.assigned_staff_id) == ("zoe", "mornings", "bob")
    assert len(shop.rows("SELECT DISTINCT act FROM audit WHERE verb <> 'join_waitlist'")) == 1


def test_a_wish_comes_true_once(shop):
    entry = join(shop)
    shop.act("fulfil", entry.id, start=at(11))
    with pytest.raises(Refused, match=r"it is fulfilled.*\(rule 23\)"):
        shop.act("fulfil", entry.id, start=at(12))
    assert shop.rows("SELECT count(*) FROM appointments") == [(1,)]


def test_a_wish_for_a_taken_time_stays_a_wish(shop):
    shop.book(staff_id="ana", profile_id="max")
    entry = join(shop)
    with pytest.raises(Refused):
        shop.act("fulfil", entry.id, start=at(10), staff_id="ana")
    assert shop.find(WaitlistEntry, entry.id).status is WaitlistStatus.ACTIVE


def test_a_wish_is_called_off_and_then_not_fulfilled(shop):
    entry = join(shop)
    assert shop.act("cancel", entry.id).status is WaitlistStatus.CANCELLED
    with pytest.raises(Refused):
        shop.act("fulfil", entry.id, start=at(11))


def looked(shop):
    return shop.look("waitlist_view", "mel").wishes


def test_dates_that_are_over_are_refused(shop):
    for given in ({"wish": Wish(last=MONDAY - ONE_DAY)}, {"desired_start_at": at(9) - DAY}):
        with pytest.raises(Refused, match="dates wished for are over"):
            join(shop, **given)
    entry = join(shop, desired_start_at=at(9))
    with pytest.raises(Refused, match="dates wished for are over"):
        shop.act("edit_wish", entry.id, wish=Wish(last=MONDAY - ONE_DAY))


def test_the_same_wish_stands_on_the_list_once(shop):
    join(shop, wish=Wish(days=frozenset({0, 1})))
    with pytest.raises(Refused, match="Zoe Lee waits for Cut already"):
        join(shop, wish=Wish(days=frozenset({1, 2})))
    join(shop, wish=Wish(days=frozenset({3})))
    join(shop, profile_id="max")
    assert len(looked(shop)) == 3


def test_booking_the_very_time_by_hand_fulfils_the_wish_and_undo_takes_both_back(shop):
    entry = join(shop, desired_start_at=at(11))
    made = shop.book(start=at(11))
    after = shop.find(WaitlistEntry, entry.id)
    assert (after.status, after.appointment_id) == (WaitlistStatus.FULFILLED, made.id)
    shop.act("undo")
    assert shop.find(WaitlistEntry, entry.id).status is WaitlistStatus.ACTIVE


def test_another_time_booked_by_hand_is_said_beside_the_wish(shop):
    join(shop)
    made = shop.book(start=at(11))
    assert [each.appointment_id for each in looked(shop)[0].booked] == [made.id]


def test_what_they_have_booked_fulfils_the_wish_and_undo_takes_only_that_back(shop):
    entry, made = join(shop), shop.book(start=at(11))
    after = shop.act("fulfil_by", entry.id, made.id)
    assert (after.status, after.appointment_id) == (WaitlistStatus.FULFILLED, made.id)
    assert looked(shop) == ()
    with pytest.raises(Refused, match=r"it is fulfilled.*\(rule 23\)"):
        shop.act("fulfil_by", entry.id, made.id)
    shop.act("undo", entry.id)
    assert [each.id for each in looked(shop)] == [entry.id]
    assert shop.rows("SELECT status FROM appointments") == [("confirmed",)]


def test_what_is_held_for_them_meanwhile_is_let_go_of(shop):
    entry, made = join(shop), shop.book(start=at(11))
    shop.act("hold", entry.id, start=at(15), staff_id="bob")
    shop.act("fulfil_by", entry.id, made.id)
    assert shop.rows("SELECT scheduled_start_at, status FROM appointments ORDER BY 1") == [
        (at(11), "confirmed"), (at(15), "cancelled"),
    ]  # fmt: skip


def test_no_booking_fulfils_a_wish_that_it_does_not_suit(shop):
    entry = join(shop, wish=Wish(first=MONDAY + ONE_DAY))
    theirs, others = shop.book(start=at(11)), shop.book(profile_id="max", start=at(11) + DAY, staff_id="bob")
    gone = shop.book(start=at(12) + DAY)
    shop.act("cancel", gone.id)
    for booked in (theirs, others, gone):
        with pytest.raises(Refused, match="there is no appointment"):
            shop.act("fulfil_by", entry.id, booked.id)


@pytest.mark.parametrize("change", [{"is_published": False}, {"is_archived": True}, {"places": ()}])
def test_a_wish_for_what_is_offered_no_more_says_so(shop, change):
    join(shop)
    assert looked(shop)[0].hopeless == ()
    shop.change_service("cut", **change)
    assert looked(shop)[0].hopeless


def test_a_wish_whose_dates_went_by_says_so(shop):
    join(shop, wish=Wish(last=MONDAY))
    shop.clock.now += DAY
    assert [each.code for each in looked(shop)[0].hopeless] == [Code.WISH_OVER]


def test_nobody_is_booked_from_the_list_before_who_comes_first_without_a_reason(shop):
    join(shop)
    shop.clock.now += 1
    later = join(shop, profile_id="max")
    with pytest.raises(Refused, match="Zoe Lee comes first for this time"):
        shop.act("fulfil", later.id, start=at(11))
    shop.act("fulfil", later.id, start=at(11), reason="Zoe is ill")
    assert shop.rows("SELECT reason FROM audit WHERE verb = 'fulfil'") == [("Zoe is ill",)]
