"""A time that became free at another till is offered to who waits at this one."""

import pytest

from app.core.wishes import Wish
from tests.support.shop_builder import MINUTE, at
from tests.support.twin import Twin

WAYS = {
    "moved": ("reschedule", {"start": at(12)}),
    "handed over": ("reassign", {"staff_id": "bob", "override_reason": "both can"}),
    "cancelled": ("cancel", {}),
}


@pytest.mark.parametrize("way", WAYS)
def test_what_another_till_set_free_is_offered_here(near: Twin, way: str):
    verb, given = WAYS[way]
    near.a.book(start=at(16), staff_id="bob", profile_id="tom")
    made = near.a.book(start=at(16), staff_id="ana", profile_id="ida")
    near.settle()
    near.b.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="zoe", desired_start_at=at(16))
    near.pass_time(11 * MINUTE)
    near.a.act(verb, made.id, **given)
    near.settle()
    freed = near.b.shop.look("waitlist_news", "mel").freed
    assert [(each.start, each.staff[0].id) for each in freed] == [(at(16), "ana")]


def test_what_another_till_moved_away_and_back_is_not_offered_here(near: Twin):
    made = near.a.book(start=at(16), staff_id="ana", profile_id="ida")
    near.settle()
    near.b.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="zoe", wish=Wish(staff_ids=("ana",)))
    near.pass_time(11 * MINUTE)
    for start in (at(12), at(16)):
        near.a.act("reschedule", made.id, start=start)
        near.settle()
    assert near.b.shop.look("waitlist_news", "mel").freed == ()
