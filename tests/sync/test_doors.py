"""The door of a line, set at one till of a hub: it binds the check-in screen that is another till (rules 18, 36)."""

from __future__ import annotations

import pytest

from app.core.door import Door
from app.core.errors import Refused
from app.core.refusals import Code
from app.core.values import Location
from tests.support.offering import change, everywhere


def door(till) -> Door:
    return till.shop.look("door_at", "mel")


def test_a_line_that_is_paused_at_the_desk_is_paused_at_the_check_in_screen(near, told):
    near.a.act("set_door", "mel", is_paused=True, most_waiting=5, last_minutes=30)
    told()
    assert door(near.b) == Door(is_paused=True, most_waiting=5, last_minutes=30)
    assert near.b.shop.look("kiosk_view", "mel").shut is not None
    with pytest.raises(Refused) as shut:
        near.b.shop.act("kiosk_check_in", definition_id="cut", location_id="mel")
    assert shut.value.reasons[0].code in (Code.LINE_PAUSED, Code.CLOSED_LOCATION)


def test_undo_lets_them_in_at_both(near, told):
    near.a.act("set_door", "mel", is_paused=True)
    told()
    near.a.act("undo")
    told()
    assert (door(near.a), door(near.b)) == (Door(), Door())


def test_who_pauses_the_line_is_not_in_the_way_of_who_renames_the_place(near, told):
    near.a.act("set_door", "mel", is_paused=True)
    change(near.b, Location, "mel", name="Melbourne Central")
    told()
    assert [each.name for each in everywhere(near, Location, "mel")] == ["Melbourne Central"] * 3
    assert (door(near.a).is_paused, door(near.b).is_paused) == (True, True)


def test_each_of_two_that_sets_it_stands_in_turn(near, told):
    near.a.act("set_door", "mel", is_paused=True)
    told()
    near.b.act("set_door", "mel", is_paused=False, most_waiting=3)
    told()
    assert (door(near.a), door(near.b)) == (Door(most_waiting=3), Door(most_waiting=3))
    near.assert_converged()
