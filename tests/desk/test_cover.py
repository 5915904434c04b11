"""The worklist of uncovered bookings: derived, ranked, decided one by one."""

import time
from datetime import timedelta

import pytest

from app.core.errors import Refused
from app.core.refusals import Code
from app.core.values import Appointment, StaffPlace, Status
from app.store.cover_rows import given_among
from tests.support.shop_builder import DAY, MONDAY, at, open_small_shop

TUESDAY = MONDAY + timedelta(days=1)


def items(shop, **given):
    return shop.look("uncovered_view", **given).items


def ids(shop, **given):
    return [each.id for each in items(shop, **given)]


def off(shop, who="ana", day=MONDAY, **given):
    return shop.act("take_off", who, day=day, name="Sick", **given)


def test_nothing_is_uncovered_while_everybody_works(shop):
    shop.book(staff_id="ana")
    assert items(shop) == ()


def test_who_falls_ill_leaves_their_bookings_uncovered_and_nothing_is_cancelled(shop):
    made = [shop.book(staff_id="ana", start=at(hour)) for hour in (15, 10)]
    shop.book(staff_id="bob", profile_id="max")
    off(shop)
    assert ids(shop) == [made[1].id, made[0].id]
    assert {shop.find(Appointment, each.id).status for each in made} == {Status.CONFIRMED}
    assert items(shop)[0].reasons[0].code is Code.CLOSED_STAFF


def test_a_break_leaves_what_stands_in_it_uncovered(shop):
    made = shop.book(staff_id="ana", start=at(12))
    shop.book(staff_id="ana", start=at(15), profile_id="max")
    shop.act("block_time", "ana", location_id="mel", day=MONDAY, start=at(12), end=at(13), name="Lunch")
    assert ids(shop) == [made.id]


@pytest.mark.parametrize(
    "changed",
    [{"is_active": False}, {"places": ()}, {"excluded_service_handles": ("cut",)},
     {"places": (StaffPlace("mel", ends_at="2026-05-10"),)}],
)  # fmt: skip
def test_who_may_no_longer_take_it_leaves_it_uncovered(shop, changed):
    made = shop.book(staff_id="ana")
    shop.change_staff("ana", **changed)
    assert ids(shop) == [made.id]
    assert items(shop)[0].reasons[0].code is Code.STAFF_NOT_ELIGIBLE


def test_what_is_over_begun_or_decided_is_not_asked_about(shop):
    over, begun, gone = (shop.book(staff_id="ana", start=at(hour)) for hour in (9, 10, 11))
    shop.act("arrive", begun.id)
    shop.act("serve", begun.id)
    shop.act("cancel", gone.id)
    shop.clock.now = at(10, 5)
    off(shop)
    assert ids(shop) == []
    assert shop.find(Appointment, over.id).status is Status.CONFIRMED


def test_who_is_here_and_waits_is_asked_about_even_late(shop):
    made = shop.book(staff_id="ana", start=at(9))
    shop.act("arrive", made.id)
    shop.clock.now = at(10)
    off(shop)
    (item,) = items(shop)
    assert (item.id, item.can_move) == (made.id, False)


def test_later_days_are_there_too_and_one_location_alone_can_be_asked_about(shop):
    made = shop.book(staff_id="ana", start=at(10) + 7 * DAY)
    off(shop, until=MONDAY + timedelta(days=10))
    assert ids(shop, location_id="mel") == [made.id]
    assert ids(shop, first=MONDAY, until=TUESDAY) == []


def test_it_is_still_there_after_a_restart(shop, tmp_path):
    made = shop.book(staff_id="ana")
    off(shop)
    again = type(shop)(type(shop.store)(tmp_path / "shop.db", clock=shop.clock), shop.clock)
    assert ids(again) == [made.id]
    again.close()


def test_who_is_free_comes_least_booked_first_and_then_who_knows_the_customer(shop):
    for who in ("bob", "cyd"):
        shop.change_staff(who, places=(StaffPlace("mel"),))
    knows = shop.book(staff_id="cyd", start=at(9))
    shop.act("arrive", knows.id)
    shop.clock.now = at(9, 30)
    shop.act("complete", knows.id)
    shop.book(staff_id="bob", start=at(16), profile_id="max")
    shop.book(staff_id="ana", start=at(12))
    off(shop)
    (item,) = items(shop)
    assert [(each.person.id, each.booked_minutes, each.times_served) for each in item.covers] == [
        ("bob", 30, 0), ("cyd", 30, 1),
    ][::-1]  # fmt: skip


def test_who_is_taken_then_is_not_offered(shop):
    shop.book(staff_id="bob", start=at(12), profile_id="max")
    shop.book(staff_id="ana", start=at(12, 15))
    off(shop)
    assert items(shop)[0].covers == ()


def test_given_to_somebody_else_it_leaves_the_list_and_undo_brings_it_back(shop):
    made = shop.book(staff_id="ana")
    off(shop)
    shop.act("reassign", made.id, staff_id=items(shop)[0].covers[0].person.id)
    assert ids(shop) == []
    shop.act("undo", made.id)
    assert ids(shop) == [made.id]


def test_moved_to_a_free_time_of_somebody_else_it_leaves_the_list(shop):
    made = shop.book(staff_id="ana")
    off(shop)
    shop.act("reschedule", made.id, start=at(14), staff_id="bob")
    assert ids(shop) == []


def test_kept_with_a_reason_it_leaves_the_list_and_the_reason_stays(shop):
    made = shop.book(staff_id="ana")
    off(shop)
    kept = shop.act("keep_uncovered", made.id, reason="Ana comes in for this one")
    assert (kept.override_reason, ids(shop)) == ("Ana comes in for this one", [])
    shop.act("undo")
    assert ids(shop) == [made.id]


def test_keeping_needs_a_reason(shop):
    made = shop.book(staff_id="ana")
    off(shop)
    with pytest.raises(Refused) as refusal:
        shop.act("keep_uncovered", made.id, reason=" ")
    assert refusal.value.reasons[0].code is Code.REASON_NEEDED


def test_what_is_covered_is_not_kept(shop):
    made = shop.book(staff_id="ana")
    with pytest.raises(Refused) as refusal:
        shop.act("keep_uncovered", made.id, reason="why not")
    assert refusal.value.reasons[0].code is Code.IS_COVERED


def test_what_was_booked_over_a_rule_before_somebody_fell_ill_is_asked_about(shop):
    shop.book(staff_id="ana")
    made = shop.book(staff_id="ana", profile_id="max", override_reason="twins")
    off(shop)
    assert made.id in ids(shop)
    shop.act("keep_uncovered", made.id, reason="twins")
    assert made.id not in ids(shop)
    shop.act("undo")
    assert made.id in ids(shop)


def test_what_was_booked_knowingly_outside_the_hours_is_not_asked_about(shop):
    off(shop)
    shop.book(staff_id="ana", override_reason="comes in for it")
    assert ids(shop) == []


def test_what_was_kept_is_asked_about_again_when_the_hours_change_again(shop):
    made = shop.book(staff_id="ana")
    off(shop)
    shop.act("keep_uncovered", made.id, reason="comes in")
    shop.act("take_off", "ana", day=TUESDAY, name="Sick")
    assert ids(shop) == []
    shop.act("work_again", "ana", day=MONDAY)
    off(shop)
    assert ids(shop) == [made.id]


def test_who_may_no_longer_take_it_is_asked_about_though_it_was_booked_over_a_rule(shop):
    shop.book(staff_id="ana")
    made = shop.book(staff_id="ana", profile_id="max", override_reason="twins")
    shop.change_staff("ana", is_active=False)
    assert made.id in ids(shop)
    shop.act("keep_uncovered", made.id, reason="she has promised")
    assert made.id not in ids(shop)


def test_the_count_is_of_one_member_or_of_all(shop):
    for who, name in (("ana", "zoe"), ("bob", "max")):
        shop.book(staff_id=who, profile_id=name)
        off(shop, who)
    assert (shop.look("uncovered_count"), shop.look("uncovered_count", staff_id="ana")) == (2, 1)


def test_what_a_day_off_leaves_uncovered_is_told_before(shop):
    shop.book(staff_id="ana")
    shop.book(staff_id="ana", profile_id="max", start=at(10) + DAY)
    leaves = shop.look("off_leaves", "ana", day=MONDAY)
    assert (leaves.count, leaves.names) == (1, ("Zoe Lee",))
    assert shop.look("off_leaves", "ana", day=MONDAY, until=TUESDAY).count == 2
    assert items(shop) == ()


def test_what_a_block_leaves_uncovered_is_told_before(shop):
    shop.book(staff_id="ana", start=at(12))
    ask = {"location_id": "mel", "day": MONDAY}
    assert shop.look("block_leaves", "ana", **ask, start=at(12), end=at(13)).count == 1
    assert shop.look("block_leaves", "ana", **ask, start=at(13), end=at(14)).count == 0


def test_sixty_uncovered_bookings_are_ranked_in_no_time(tmp_path):
    shop = open_small_shop(tmp_path)
    shop.change_service("cut", duration_minutes=5)
    for number in range(60):
        shop.book(staff_id="ana", start=at(10, 5 * number))
    off(shop)
    items(shop)
    taken = []
    for _ in range(5):  # the quickest counts: a machine that is busy with others says nothing of this
        begun = time.perf_counter()
        assert len(items(shop)) == 60
        taken.append(time.perf_counter() - begun)
    assert min(taken) < 0.05
    shop.close()


def test_of_some_bookings_those_that_are_uncovered_are_told_by_their_ids(shop):
    made = [shop.book(staff_id="ana", start=at(hour)) for hour in (9, 10)]
    other = shop.book(staff_id="bob", profile_id="max")
    off(shop)
    assert shop.look("uncovered_ids") == {each.id for each in made}
    assert shop.look("uncovered_ids", {made[0].id, other.id, "nobody"}) == {made[0].id}
    shop.act("cancel", made[0].id)
    assert shop.look("uncovered_ids", {made[0].id}) == frozenset()


def test_to_look_at_one_booking_reads_no_others(shop):
    made = shop.book(staff_id="ana")
    shop.book(staff_id="ana", start=at(15))
    off(shop)
    with shop.store.read() as reader:
        rows = given_among(reader.connection, [made.id])
    assert [each.id for each in rows] == [made.id]
