"""Breaks and days off that are there already: changed, ended, taken out."""

from datetime import timedelta

import pytest

from app.core.errors import Refused
from app.core.refusals import Code
from tests.support.shop_builder import MONDAY, at

HERE = {"location_id": "mel", "day": MONDAY}
LUNCH = (at(12), at(13), "Lunch")


def block(shop, start, end, name="Lunch"):
    return shop.act("block_time", "ana", **HERE, start=start, end=end, name=name)


def breaks(shop, day=MONDAY):
    (ana,) = [column for column in shop.look("day_view", "mel", day).columns if column.key == "ana"]
    return [(span.start, span.end, span.name) for span in ana.breaks]


def test_the_only_break_of_a_day_taken_out_leaves_the_usual_week(shop):
    block(shop, at(12), at(13))
    assert shop.act("remove_block", "ana", **HERE, start=at(12)).calendar.special == ()


def test_one_of_several_breaks_taken_out_leaves_the_others(shop):
    block(shop, at(10), at(11), "Delivery")
    block(shop, at(12), at(13))
    block(shop, at(15), at(16), "Dentist")
    shop.act("remove_block", "ana", **HERE, start=at(12))
    assert breaks(shop) == [(at(10), at(11), "Delivery"), (at(15), at(16), "Dentist")]


def test_a_break_at_the_edge_of_the_day_is_taken_out(shop):
    block(shop, at(9), at(10))
    assert shop.act("remove_block", "ana", **HERE, start=at(9)).calendar.special == ()


def test_a_break_is_renamed(shop):
    block(shop, at(12), at(13))
    shop.act("change_block", "ana", **HERE, start=at(12), name="Training")
    assert breaks(shop) == [(at(12), at(13), "Training")]


@pytest.mark.parametrize("end", [at(12, 30), at(14)])
def test_a_break_ends_earlier_or_later(shop, end):
    block(shop, at(12), at(13))
    shop.act("change_block", "ana", **HERE, start=at(12), end=end)
    assert breaks(shop) == [(at(12), end, "Lunch")]


def test_an_end_before_the_start_is_refused(shop):
    block(shop, at(12), at(13))
    with pytest.raises(Refused) as refusal:
        shop.act("change_block", "ana", **HERE, start=at(12), end=at(11))
    assert refusal.value.reasons[0].code is Code.END_BEFORE_START
    assert breaks(shop) == [LUNCH]


def test_a_break_that_is_not_there_is_refused_in_words(shop):
    with pytest.raises(Refused, match="Ana Ng0 has no such time off any more"):
        shop.act("remove_block", "ana", **HERE, start=at(12))


@pytest.mark.parametrize(
    ("verb", "given"), [("remove_block", {}), ("change_block", {"end": at(14)}), ("change_block", {"name": "Rest"})]
)
def test_each_change_of_a_break_goes_back_and_forth(shop, verb, given):
    block(shop, at(12), at(13))
    shop.act(verb, "ana", **HERE, start=at(12), **given)
    changed = breaks(shop)
    shop.act("undo")
    assert breaks(shop) == [LUNCH]
    shop.act("redo")
    assert breaks(shop) == changed


def take_back_all_but_the_last(shop):
    """Undo, signed in as whoever took the lunch out, though somebody else blocked time since."""
    shop.staff_id = "bob"
    shop.act("undo")


def test_an_undo_is_refused_when_the_date_was_blocked_anew_meanwhile(shop):
    block(shop, at(12), at(13))
    shop.staff_id = "bob"
    shop.act("remove_block", "ana", **HERE, start=at(12))
    shop.staff_id = "ana"
    block(shop, at(15), at(16))
    with pytest.raises(Refused) as refusal:
        take_back_all_but_the_last(shop)
    assert refusal.value.reasons[0].code is Code.CHANGED_SINCE
    assert breaks(shop) == [(at(15), at(16), "Lunch")]


def test_who_is_back_works_from_that_day_on_and_the_days_off_before_stay(shop):
    shop.act("take_off", "ana", day=MONDAY, until=MONDAY + timedelta(days=4), name="Sick")
    back = shop.act("work_again", "ana", day=MONDAY + timedelta(days=2))
    (row,) = back.calendar.special
    assert (row.first, row.last, row.is_closed) == (MONDAY, MONDAY + timedelta(days=1), True)


def test_who_is_back_on_the_first_day_has_the_breaks_that_were_there(shop):
    block(shop, at(12), at(13))
    shop.act("take_off", "ana", day=MONDAY, name="Sick")
    shop.act("work_again", "ana", day=MONDAY)
    assert breaks(shop) == [LUNCH]


def test_who_is_not_off_cannot_come_back(shop):
    with pytest.raises(Refused) as refusal:
        shop.act("work_again", "ana", day=MONDAY)
    assert refusal.value.reasons[0].code is Code.NO_TIME_OFF


def test_the_sheet_of_a_member_has_hours_breaks_and_days_off(shop):
    shop.book(staff_id="ana", start=at(12))
    block(shop, at(12), at(13))
    view = shop.look("staff_day", "ana", **HERE)
    assert [(each.start, each.end) for each in view.open] == [(at(9), at(12)), (at(13), at(17))]
    assert ([each.name for each in view.breaks], view.off_until, view.uncovered) == (["Lunch"], None, 1)
    shop.act("take_off", "ana", day=MONDAY, until=MONDAY + timedelta(days=2), name="Sick")
    view = shop.look("staff_day", "ana", **HERE)
    assert (view.open, view.off_name, view.off_until) == ((), "Sick", MONDAY + timedelta(days=2))
