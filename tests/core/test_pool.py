"""Who may serve what, on which date (rule 16)."""

import pytest

from app.core.pool import eligible_staff
from app.core.values import DefinitionStaff, StaffPlace
from tests.support.builders import a_definition, a_location, a_member, day


def is_eligible(member, date="2027-03-22", definition=None, zone_name="Australia/Melbourne"):
    location = a_location(zone_name)
    return eligible_staff(definition or a_definition(), location, [member], day(date)) == [member]


def test_the_pool_is_in_the_order_of_ids():
    members = [a_member("bob"), a_member("ana"), a_member("gone", is_active=False)]
    assert [each.id for each in eligible_staff(a_definition(), a_location(), members, day("2027-03-22"))] == [
        "ana",
        "bob",
    ]


@pytest.mark.parametrize(
    ("starts_at", "ends_at", "dates"),
    [
        (None, None, "20 21 22 23"),
        ("2027-03-21", None, "21 22 23"),
        (None, "2027-03-21", "20 21"),
        ("2027-03-21", "2027-03-21", "21"),
        ("2027-03-22", "2027-03-21", ""),
        # 14:00 in UTC is one in the morning of the next day in Melbourne.
        ("2027-03-20 14:00:00", None, "21 22 23"),
        (None, "2027-03-20 14:00:00", "20 21"),
        # 13:00 in UTC is midnight there, and an end is not included.
        ("2027-03-20 13:00:00", "2027-03-21 13:00:00", "21"),
    ],
)
def test_an_assignment_holds_on_local_dates(starts_at, ends_at, dates):
    member = a_member(places=(StaffPlace("shop", True, starts_at, ends_at),))
    held = [date for date in ("20", "21", "22", "23") if is_eligible(member, f"2027-03-{date}")]
    assert " ".join(held) == dates


def test_one_assignment_of_several_is_enough():
    past, present = StaffPlace("shop", ends_at="2027-01-01"), StaffPlace("shop", starts_at="2027-03-01")
    assert is_eligible(a_member(places=(past, present, StaffPlace("other"))))
    assert not is_eligible(a_member(places=(past, present)), "2027-02-01")


def test_an_excluded_service_is_excluded_by_its_handle():
    assert not is_eligible(a_member(excluded_service_handles=("cut",)))
    assert is_eligible(a_member(excluded_service_handles=("dye",)))


def test_a_list_of_its_own_holds_who_is_active_on_it_and_at_all():
    listed = a_definition(use_staff_from_location=False, staff=(DefinitionStaff("ana"), DefinitionStaff("bob", False)))
    assert is_eligible(a_member("ana", places=()), definition=listed)
    assert not is_eligible(a_member("ana", is_active=False), definition=listed)
    assert not is_eligible(a_member("bob"), definition=listed)
    assert not is_eligible(a_member("cyd"), definition=listed)
