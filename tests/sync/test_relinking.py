"""A customer made twice whom the remote knows as one: nothing that the desk wrote of either is lost (rule 36)."""

from __future__ import annotations

from app.core.values import Profile
from tests.support.twin import Desk, Twin


def make_nia(desk: Desk) -> str:
    return str(desk.act("add_customer", first_name="Nia", email="nia@example.com").id)


def nias(desk: Desk) -> list[Profile]:
    found = desk.shop.rows("SELECT id FROM profiles WHERE email = 'nia@example.com'")
    return [desk.shop.find(Profile, row[0]) for row in found]


def test_what_was_changed_of_one_stands_though_another_takes_their_place(near: Twin):
    known = make_nia(near.b)
    near.pass_time(10)
    near.sync("b")
    changed, _ = make_nia(near.b), make_nia(near.b)
    near.b.act("edit_customer", changed, last_name="Poe")
    near.b.act("edit_customer", known, last_name="Poe")  # which the remote says before it has heard of the other
    near.pass_time(700)
    near.settle()
    near.assert_converged()
    assert [nia.last_name for nia in nias(near.b)] == ["Poe"]


def test_of_changes_to_both_the_last_one_stands(near: Twin):
    first = make_nia(near.a)
    near.a.act("edit_customer", first, last_name="Poe")
    second = make_nia(near.a)
    near.a.act("edit_customer", first, last_name="Coe")
    near.a.act("edit_customer", second, last_name="Roe")
    near.a.act("edit_customer", first, notes="Left-handed")
    near.pass_time(700)
    near.settle()
    near.assert_converged()
    assert [(nia.last_name, nia.notes) for nia in nias(near.a)] == [("Roe", "Left-handed")]


def test_who_was_one_with_the_other_is_one_with_whom_they_are_now(near: Twin):
    first, merged = make_nia(near.a), near.a.act("add_customer", first_name="Nina")
    near.a.act("merge_customers", first, other_id=merged.id)
    near.pass_time(10)
    near.sync("a")
    make_nia(near.a)
    near.pass_time(700)
    near.settle()
    [nia] = nias(near.a)
    assert near.a.shop.find(Profile, merged.id).merged_into == nia.id
