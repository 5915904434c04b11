"""What a definition's flags say before any time is looked at (rules 9 and 18)."""

from dataclasses import replace

import pytest

from app.core.offering import check_definition, is_sane, why_not_offered
from app.core.refusals import word_reason
from app.core.values import BookingType
from tests.support.builders import a_definition, a_location

WALK_IN = a_definition(booking_type=BookingType.WALK_IN_ONLY, allow_walk_in=True, allow_customer_booking=False)


def fields(definition):
    """The fields that are wrong."""
    return [dict(each.facts)["field"] for each in check_definition(definition)]


def test_a_plain_definition_can_stand():
    assert check_definition(a_definition()) == ()
    assert check_definition(WALK_IN) == ()


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("duration_minutes", 0),
        ("duration_minutes", -30),
        ("duration_minutes", 10**12),
        ("slot_interval_minutes", 0),
        ("buffer_before_minutes", -1),
        ("buffer_after_minutes", -1),
        ("min_lead_minutes", -1),
        ("max_advance_days", -1),
        ("max_concurrent_bookings", 0),
    ],
)
def test_a_length_that_makes_no_sense_is_named_with_what_would(field, wrong):
    definition = a_definition(**{field: wrong})
    assert fields(definition) == [field]
    assert f"{field} is {wrong}; it must be" in word_reason(check_definition(definition)[0])
    assert not is_sane(definition)


def test_selecting_staff_needs_staff():
    assert fields(a_definition(customer_must_select_staff=True)) == ["customer_must_select_staff"]
    assert fields(a_definition(customer_must_select_staff=True, requires_staff=True)) == []


def test_walk_in_only_needs_walk_ins_and_no_customers_bookings():
    assert fields(replace(WALK_IN, allow_walk_in=False)) == ["allow_walk_in"]
    assert fields(replace(WALK_IN, allow_customer_booking=True)) == ["allow_customer_booking"]


def test_null_means_no_cap_no_limit_and_the_durations_own_steps():
    free = a_definition(max_advance_days=None, max_concurrent_bookings=None, slot_interval_minutes=None)
    assert check_definition(free) == ()


def test_every_reason_is_given_and_not_the_first_alone():
    gone = replace(WALK_IN, is_archived=True, is_published=False, places=())
    assert [word_reason(each) for each in why_not_offered(gone, a_location())] == [
        "Cut cannot be booked: it is walk-in only (rule 9)",
        "Cut cannot be booked: it is not published (rule 9)",
        "Cut cannot be booked: it is archived (rule 9)",
        "Cut is not offered at Shop (rule 9)",
    ]


def test_staff_may_book_what_is_walk_in_only():
    assert why_not_offered(WALK_IN, a_location(), walk_in_only_counts=False) == ()
