"""Handles that go from one service to another, between two reads of a till: each till has the hub's in the end."""

from __future__ import annotations

from dataclasses import replace

from app.core.values import Definition, DefinitionPlace
from tests.support.offering import change, offered


def made(near, told, *handles):
    cut = offered(near.a.shop, Definition, "cut")
    for handle in handles:
        new = replace(cut, id="", number=0, handle=handle, name=handle)
        near.a.act("change_offer", None, replace(new, places=(DefinitionPlace("mel"),), staff=()))
    told()


def names(shop):
    found = shop.look("offer_view").definitions.values()
    return {each.handle: each.name for each in found if each.handle in ("one", "two", "three")}


def rename(desk, **to):
    for handle in to:
        change(desk, Definition, handle, handle=f"{handle}-")
    for handle, other in to.items():
        change(desk, Definition, f"{handle}-", handle=other)


def test_two_that_swap_their_handles_swap_them_at_the_other_till_too(near, told):
    made(near, told, "one", "two")
    rename(near.a, one="two", two="one")
    told()
    assert names(near.hub.shop) == names(near.a.shop) == names(near.b.shop) == {"one": "two", "two": "one"}
    assert near.b.shop.look("sync_view").set_aside == ()


def test_three_that_go_round_do_so_at_the_other_till_and_each_is_still_the_same_record(near, told):
    made(near, told, "one", "two", "three")
    ids = {each.name: each.id for each in near.b.shop.look("offer_view").definitions.values()}
    rename(near.a, one="two", two="three", three="one")
    told()
    assert names(near.b.shop) == {"one": "three", "two": "one", "three": "two"}
    assert {each.name: each.id for each in near.b.shop.look("offer_view").definitions.values()} == ids


def test_a_chain_of_new_handles_is_taken_over_in_one_round(near, told):
    made(near, told, "one", "two")
    change(near.a, Definition, "two", handle="three")
    change(near.a, Definition, "one", handle="two")
    near.pass_time(301)
    near.sync("a", "b")
    assert names(near.b.shop) == {"two": "one", "three": "two"}
    assert near.b.shop.look("sync_view").set_aside == ()


def test_who_has_a_handle_that_waits_for_a_person_keeps_it_and_the_others_wait(near, told):
    made(near, told, "one", "two")
    rename(near.a, one="two", two="one")
    near.sync("a")
    near.b.act("change_offer", None, replace(offered(near.b.shop, Definition, "cut"), id="", number=0, handle="three"))
    near.sync("b")
    change(near.a, Definition, "one", handle="four")
    near.sync("a")
    change(near.a, Definition, "two", handle="one")
    told()
    assert names(near.hub.shop) == {"one": "one", "three": "Cut"}
    assert names(near.b.shop) == names(near.hub.shop)


def test_what_is_gone_there_and_used_here_leaves_its_handle_to_the_next_one(near, told):
    made(near, told, "one", "two")
    near.cut("b")
    near.b.book(definition_id=offered(near.b.shop, Definition, "one").id, staff_id="ana")
    near.a.act("remove_offer", offered(near.a.shop, Definition, "one"))
    change(near.a, Definition, "two", handle="one")
    near.sync("a")
    near.heal("b")
    told()
    told()
    assert names(near.b.shop) == names(near.hub.shop) == {"one": "two"}
    assert near.b.shop.look("sync_view").set_aside == ()
