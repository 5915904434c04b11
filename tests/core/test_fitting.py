"""Whether one given booking fits (rule 14), and who takes it (rule 16)."""

import pytest

from app.core.fitting import check_start, choose_staff
from app.core.refusals import Code, word_reason
from app.core.slots import Audience
from app.core.values import BookingType, Calendar
from tests.core.oracle import Booking
from tests.core.shops import block as made
from tests.support.builders import a_definition, a_location, a_member, at

NOW = "2027-03-22 09:00"


def check(start, end, definition=None, member=None, blocks=(), now=NOW, **given):
    """The codes of what is in the way of that time on the Monday."""
    definition = definition or a_definition(60, requires_staff=True)
    times = at(f"2027-03-22 {start}"), at(f"2027-03-22 {end}")
    member = member or a_member()
    found = check_start(definition, a_location(), *times, now=at(now), member=member, blocks=blocks, **given)
    return [each.code for each in found]


def block(start, end, before=0, after=0):
    return made(Booking("zoe", at(f"2027-03-22 {start}"), at(f"2027-03-22 {end}"), before, after))


def test_the_desk_books_at_any_minute_and_for_any_length():
    assert check("10:07", "10:19") == []
    assert check("09:00", "17:00") == []


def test_an_end_at_or_before_the_start_is_refused():
    assert check("10:00", "10:00") == check("10:00", "09:00") == [Code.END_BEFORE_START]


def test_hours_of_definition_location_and_member_are_told_apart():
    service = a_definition(60, "09:00-12:00", requires_staff=True)
    assert check("11:30", "12:30", service) == [Code.CLOSED_DEFINITION]
    assert check("16:30", "17:30") == [Code.CLOSED_DEFINITION, Code.CLOSED_LOCATION, Code.CLOSED_STAFF]
    assert check("10:00", "11:00", member=a_member(calendar=Calendar())) == [Code.NO_HOURS]


def test_only_what_overlaps_is_in_the_way():
    assert check("10:00", "11:00", blocks=[block("09:00", "10:00"), block("11:00", "12:00")]) == []
    assert check("10:00", "11:00", blocks=[block("09:00", "10:00", after=5)]) == [Code.TAKEN_BUFFER]
    assert check("10:00", "11:00", blocks=[block("10:30", "10:31"), block("10:40", "12:00")]) == [Code.TAKEN] * 2


def test_the_candidates_buffers_count_too():
    careful = a_definition(60, requires_staff=True, buffer_before_minutes=10)
    assert check("10:00", "11:00", careful, blocks=[block("09:00", "10:00")]) == [Code.TAKEN_BUFFER]


def test_odd_seconds_widen_the_block_to_whole_minutes():
    start, service = at("2027-03-22 10:00"), a_definition(60, requires_staff=True)
    found = [
        check_start(
            service, a_location(), start, start + 3601, now=0, member=a_member(), blocks=[(begins, start + 7200)]
        )
        for begins in (start + 3660, start + 3600)
    ]
    assert [[each.code for each in reasons] for reasons in found] == [[], [Code.TAKEN]]


def test_the_past_is_refused_unless_it_is_allowed():
    assert check("10:00", "11:00", now="2027-03-22 10:01") == [Code.PAST]
    assert check("10:00", "11:00", now="2027-03-22 10:01", allow_past=True) == []


def test_lead_advance_grid_and_permission_are_for_customers():
    service = a_definition(
        60, requires_staff=True, min_lead_minutes=120, max_advance_days=0, allow_customer_booking=False
    )
    assert check("10:30", "11:30", service) == []
    found = check("10:30", "11:30", service, audience=Audience.CUSTOMER)
    assert found == [Code.NOT_BOOKABLE, Code.LEAD, Code.OFF_GRID]
    assert check("11:00", "12:00", service, now="2027-03-21 09:00", audience=Audience.CUSTOMER)[1:] == [Code.ADVANCE]


def test_walk_in_only_is_booked_by_staff_alone():
    service = a_definition(60, requires_staff=True, booking_type=BookingType.WALK_IN_ONLY)
    assert check("10:00", "11:00", service) == []
    assert check("10:00", "11:00", service, audience=Audience.CUSTOMER) == [Code.NOT_BOOKABLE]


def test_lengths_that_make_no_sense_refuse_everything():
    assert check("10:00", "11:00", a_definition(0)) == [Code.SETUP_CONTRADICTION]


def test_who_is_not_in_the_pool_is_refused():
    assert check("10:00", "11:00", member=a_member(places=())) == [Code.STAFF_NOT_ELIGIBLE]


def test_a_staff_definition_asks_for_somebody():
    start, end = at("2027-03-22 10:00"), at("2027-03-22 11:00")
    [found] = check_start(a_definition(60, requires_staff=True), a_location(), start, end, now=at(NOW))
    assert word_reason(found) == "Cut needs a member of staff: name one in assigned_staff_id (rule 16)"


@pytest.mark.parametrize(("places", "expected"), [(1, [Code.FULL]), (2, [Code.FULL]), (3, []), (None, [])])
def test_a_service_without_staff_has_places(places, expected):
    class_ = a_definition(60, max_concurrent_bookings=places)
    blocks = [block("09:30", "10:30"), block("10:15", "11:00"), block("11:00", "12:00")]
    assert check("10:00", "11:00", class_, blocks=blocks) == expected


def test_a_refusal_says_who_and_when():
    times, blocks = (at("2027-03-22 10:00"), at("2027-03-22 11:00")), [block("10:30", "11:30")]
    service = a_definition(60, requires_staff=True)
    found = check_start(service, a_location(), *times, now=at(NOW), member=a_member(), blocks=blocks)
    assert [word_reason(each) for each in found] == ["Ana is taken from 10:30 to 11:30 (rule 12)"]


def test_a_booking_of_centuries_is_refused_at_once():
    whole = a_definition(60, "00:00-00:00", max_concurrent_bookings=None)
    found = check_start(
        whole, a_location(windows="00:00-00:00"), at("2027-03-22 10:00"), at("9990-01-01 00:00"), now=at(NOW)
    )
    assert [each.code for each in found] == [Code.CLOSED_DEFINITION, Code.CLOSED_LOCATION]


def choose(*names, blocks):
    start, end = at("2027-03-22 12:00"), at("2027-03-22 13:00")
    staff = [a_member(name) for name in names]
    found = choose_staff(a_definition(60, requires_staff=True), a_location(), staff, start, end, blocks)
    return found.id if found else None


def test_the_free_member_with_the_least_booked_that_day_takes_it():
    blocks = {"ana": [block("09:00", "10:00")], "bob": [block("09:00", "09:30"), block("15:00", "15:15")], "cyd": []}
    assert choose("ana", "bob", blocks=blocks) == "bob"
    assert choose("ana", "bob", "cyd", blocks=blocks) == "cyd"
    assert choose("ana", "bob", blocks=blocks | {"bob": [block("12:30", "12:45")]}) == "ana"


def test_of_equals_the_first_by_id_takes_it_and_other_days_do_not_count():
    yesterday = [(at("2027-03-21 09:00"), at("2027-03-21 17:00"))]
    assert choose("bob", "ana", blocks={"ana": yesterday}) == "ana"


def test_nobody_takes_it_when_all_are_taken():
    assert choose("ana", blocks={"ana": [block("11:00", "12:30")]}) is None
