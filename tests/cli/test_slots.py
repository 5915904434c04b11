"""``floorwalker slots``: from the store, or from a file alone."""

import pytest

from tests.support.setup_files import ANA, BOB, booking, service, small_shop, write_file

MONDAY = "2026-05-11"
CUT = ("--definition", "cut", "--location", "mel", "--from", MONDAY, "--to", MONDAY)


@pytest.fixture
def file(tmp_path):
    """A shop with two bookings, and services that cannot be booked."""
    shop = small_shop()
    shop["appointment_definitions"] += [
        service(5, "walk", booking_type="walk_in_only", allow_walk_in=True, allow_customer_booking=False),
        service(6, "gone", is_archived=True),
        service(7, "own", requires_staff=True, use_staff_from_location=False, staff_ids=[ANA]),
        service(8, "early", min_lead_minutes=120, max_concurrent_bookings=None),
    ]
    ten = booking(1)
    later = booking(2, appointment_definition_id=4, assigned_staff_id=None, scheduled_end_at=f"{MONDAY} 11:00:00")
    return write_file(tmp_path, {**shop, "appointments": [ten, later]})


@pytest.fixture(params=["store", "file"])
def slots(request, floorwalker, clock, file):
    """``floorwalker slots … --json`` put to the store, then to the file alone: both say the same."""
    if request.param == "store":
        assert floorwalker("setup", file).code == 0
    alone = () if request.param == "store" else ("--setup", file)
    return lambda *arguments: floorwalker("slots", *arguments, *alone, "--json")


def of(rows, start):
    return next((row for row in rows if row["start_at"] == start), None)


def test_a_slot_says_when_it_is_how_many_are_left_and_who_is_free(slots):
    assert of(slots(*CUT).json, "2026-05-11T01:00:00Z") == {
        "start_at": "2026-05-11T01:00:00Z", "end_at": "2026-05-11T01:30:00Z", "capacity_remaining": 2,
        "staff_ids": [ANA, BOB],
    }  # fmt: skip


def test_who_is_booked_is_not_free(slots):
    assert of(slots(*CUT).json, "2026-05-11T00:00:00Z")["staff_ids"] == [BOB]
    assert of(slots(*CUT, "--staff", ANA).json, "2026-05-11T00:00:00Z") is None


def test_a_service_without_staff_names_none(slots):
    row = of(slots("--definition", "class", "--location", "mel", *CUT[4:]).json, "2026-05-11T00:00:00Z")
    assert (row["capacity_remaining"], "staff_ids" in row) == (1, False)


def test_a_service_without_limit_has_null_places_left(slots):
    rows = slots("--definition", "form", "--location", "mel", *CUT[4:]).json
    assert {row["capacity_remaining"] for row in rows} == {None}


def test_slots_come_in_order(slots):
    starts = [row["start_at"] for row in slots(*CUT).json]
    assert starts == sorted(starts)
    assert starts[0] == "2026-05-10T23:00:00Z"


@pytest.mark.parametrize("service", ["walk", "gone"])
def test_what_cannot_be_booked_has_no_slots_and_that_is_no_error(slots, service):
    assert slots("--definition", service, "--location", "mel", *CUT[4:]).json == []


def test_a_member_who_is_not_eligible_has_no_slots_and_that_is_no_error(slots):
    assert slots("--definition", "own", "--location", "mel", *CUT[4:], "--staff", BOB).json == []
    assert slots("--definition", "own", "--location", "mel", *CUT[4:], "--staff", ANA).json


def test_staff_see_what_a_customer_could_not_book(slots):
    early = ("--definition", "early", "--location", "mel", *CUT[4:])
    customer, staff = slots(*early).json, slots(*early, "--audience", "staff").json
    assert [row["start_at"] for row in staff if row["customer_bookable"]] == [row["start_at"] for row in customer]
    assert (staff[0]["start_at"], customer[0]["start_at"]) == ("2026-05-10T23:00:00Z", "2026-05-11T01:00:00Z")


def test_customers_are_not_told_what_only_staff_see(slots):
    assert "customer_bookable" not in slots(*CUT).json[0]


def test_now_may_be_another_moment(slots):
    assert slots(*CUT, "--now", "2026-05-11T15:00:00+10:00").json[0]["start_at"] == "2026-05-11T05:00:00Z"


def test_thirty_one_days_may_be_asked_for_and_no_more(slots):
    assert slots(*CUT[:6], "--to", "2026-06-10").json
    answer = slots(*CUT[:6], "--to", "2026-06-11")
    assert (answer.code, "at most 31 days" in answer.complaint) == (2, True)


BAD = {
    "a service that is not there": (("--definition", "perm"), "--definition: there is no service “perm”"),
    "a place that is not there": (("--location", "syd"), "--location: there is no location “syd”"),
    "a member who is not there": (("--staff", "eve"), "--staff: there is no member of staff “eve”"),
    "a date that is none": (("--from", "2026-02-30"), "--from: '2026-02-30' is not a date; write YYYY-MM-DD"),
    "an end before the start": (("--to", "2026-05-10"), "--to: 2026-05-10 is before 2026-05-11; name the last day"),
    "the end of time": (("--to", "9999-12-31"), "--to: 9999-12-31 is too near the end of time"),
    "a moment without an offset": (("--now", "2026-05-11T10:00:00"), "--now: '2026-05-11T10:00:00' is not an instant"),
    "half a surrogate pair": (("--definition", "\udcff"), "--definition: there is no service"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_wrong_flag_is_named(slots, case):
    flags, words = BAD[case]
    answer = slots(*CUT, *flags)
    assert (answer.code, words in answer.complaint) == (2, True)


def test_a_file_alone_touches_no_store(floorwalker, file, home):
    assert floorwalker("slots", *CUT, "--setup", file).code == 0
    assert not home.exists()


def test_a_bad_file_is_named_with_the_path(floorwalker, tmp_path):
    file = write_file(tmp_path, {"locations": [{"id": 1}]}, "bad.json")
    answer = floorwalker("slots", *CUT, "--setup", file)
    assert "bad.json: $.locations[0].handle: this key is missing" in answer.complaint


def test_for_people_a_slot_is_a_line_of_wall_time(floorwalker, file, clock):
    lines = floorwalker("slots", *CUT, "--setup", file, "--audience", "staff").out.splitlines()
    assert lines[:3] == ["2026-05-11 09:00  2 left", "2026-05-11 09:30  2 left", "2026-05-11 10:00  1 left"]


def test_local_ids_and_numbers_name_a_service_as_well_as_its_handle(floorwalker, file, clock):
    floorwalker("setup", file)
    by_handle = floorwalker("slots", *CUT, "--json").json
    booked = floorwalker("desk", "list", "appointments", "--json").json[0]
    for name in ("1", booked["appointment_definition_id"]):
        assert floorwalker("slots", "--definition", name, "--location", "13", *CUT[4:], "--json").json == by_handle
