"""Lists of the catalogue: switching somebody off and on again loses nothing that was kept of them."""

from app.core.listing import ordered, switched
from app.core.offer_checks import lacks_staff
from app.core.values import Definition, DefinitionPlace, DefinitionStaff, StaffPlace

LISTED = (
    DefinitionStaff("ana", sort_order=2, number=1), DefinitionStaff("bob", is_active=False, sort_order=1, number=2),
)  # fmt: skip


def test_who_is_switched_off_stays_on_the_list_and_comes_back_with_their_order():
    off = switched(LISTED, (), DefinitionStaff)
    assert [(each.staff_id, each.is_active, each.sort_order) for each in off] == [("ana", False, 2), ("bob", False, 1)]
    assert switched(off, ("ana",), DefinitionStaff) == LISTED


def test_who_was_just_put_on_the_list_goes_when_they_are_switched_off_again():
    more = switched(LISTED, ("ana", "cyd"), DefinitionStaff)
    assert [each.staff_id for each in more] == ["ana", "bob", "cyd"]
    assert switched(more, ("ana",), DefinitionStaff) == LISTED


def test_places_are_switched_alike_with_all_that_is_said_of_them():
    kept = (StaffPlace("mel", starts_at="2026-01-01", role_type="lead", is_default=True, sort_order=3, number=7),)
    assert switched(switched(kept, (), StaffPlace), ("mel",), StaffPlace) == kept
    assert switched((DefinitionPlace("mel"),), (), DefinitionPlace) == ()


def test_an_order_is_given_to_one_and_taken_away_again():
    assert ordered(LISTED, {"bob": None})[1].sort_order is None
    assert ordered(LISTED, {"bob": 1, "zed": 4}) == LISTED


def test_a_list_on_which_nobody_counts_is_as_empty_as_none():
    service = Definition("cut", 1, "cut", "Cut", 30, requires_staff=True, use_staff_from_location=False)
    off = Definition("cut", 1, "cut", "Cut", 30, requires_staff=True, use_staff_from_location=False, staff=LISTED[1:])
    assert lacks_staff(service)
    assert lacks_staff(off)
