"""Free times over the wire (seed 000; rules 4, 9, 12, 13, 15, 16, 17)."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.core.slots import Audience, find_slots
from app.core.values import Calendar, StaffPlace
from app.desk.slots import ask_slots
from tests.support.hub_at_work import number_of

MONDAY = {"location_id": 13, "date": "2026-05-11"}


def ask(hub, handle, what="available-slots", client=None, **body):
    asked = {**MONDAY, **body} if what != "available-slots-range" else {"location_id": 13, **body}
    return (client or hub.staff).post(f"/appointment-definitions/{number_of(handle)}/{what}", json=asked)


def test_a_slot_says_when_it_is_here_and_in_utc(hub):
    answer = ask(hub, "cut").json()["data"]
    assert answer["slots"][2] == {
        "date": "2026-05-11", "time": "10:00", "label": "10:00 AM", "start_at": "2026-05-11 00:00:00",
        "end_at": "2026-05-11 00:30:00", "duration_minutes": 30, "capacity_remaining": 2,
    }  # fmt: skip
    assert (answer["date"], answer["timezone"], answer["requires_staff"]) == ("2026-05-11", "Australia/Melbourne", True)
    assert (answer["appointment_definition_id"], answer["location_id"], answer["staff"]) == (number_of("cut"), 13, None)


def test_what_a_service_is_set_to_stands_beside_the_slots(hub):
    assert ask(hub, "dye").json()["meta"] == {
        "slot_interval_minutes": 60, "duration_minutes": 60, "buffer_before_minutes": 0, "buffer_after_minutes": 10,
        "min_lead_minutes": 0, "max_advance_days": None, "max_concurrent_bookings": None,
    }  # fmt: skip


def test_a_booking_takes_its_slot_from_its_member_alone(hub):
    hub.staff.post("/appointments", json=hub.booking())
    times = [each["time"] for each in ask(hub, "cut", staff_id="ana").json()["data"]["slots"]]
    assert "10:00" not in times
    assert ask(hub, "cut", staff_id="bob").json()["data"]["staff"]["first_name"] == "Bob"
    left = {each["time"]: each["capacity_remaining"] for each in ask(hub, "cut").json()["data"]["slots"]}
    assert (left["10:00"], left["10:30"]) == (1, 2)


def test_places_that_are_left_are_counted_and_no_limit_is_null(hub):
    assert ask(hub, "class").json()["data"]["slots"][0]["capacity_remaining"] == 2
    assert ask(hub, "form").json()["data"]["slots"][0]["capacity_remaining"] is None


def test_staff_tokens_see_free_times_as_customers_do(hub):
    hub.shop.change_service("cut", min_lead_minutes=120)
    assert ask(hub, "cut").json()["data"]["slots"][0]["time"] == "11:00"


def test_what_is_not_for_booking_has_no_slots(hub):
    hub.shop.change_service("cut", is_published=False)
    assert ask(hub, "cut").json()["data"]["slots"] == []
    assert ask(hub, "cut", client=hub.customer).status_code == 404


def test_a_member_who_is_not_eligible_has_no_slots_and_one_who_is_nobody_is_refused(hub):
    assert ask(hub, "cut", staff_id="cyd").json()["data"]["slots"] == []
    answer = ask(hub, "cut", staff_id="nobody")
    assert (answer.status_code, list(answer.json()["errors"])) == (422, ["staff_id"])


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"location_id": 99}, "location_id"),
        ({"date": "11 May"}, "date"),
        ({"date": "0001-01-01"}, "date"),
        ({"date": "9999-12-31"}, "date"),
        ({"location_id": None}, "location_id"),
    ],
)
def test_what_cannot_be_asked_is_refused_by_field(hub, body, field):
    answer = ask(hub, "cut", **body)
    assert (answer.status_code, list(answer.json()["errors"])) == (422, [field])


def test_a_range_is_at_most_31_days_and_says_so(hub):
    assert len(ask(hub, "cut", "available-slots-range", start_date="2026-05-11", end_date="2026-06-10").json()["data"])
    answer = ask(hub, "cut", "available-slots-range", start_date="2026-05-11", end_date="2026-06-11")
    assert (answer.status_code, "31 days" in answer.json()["errors"]["end_date"][0]) == (422, True)
    answer = ask(hub, "cut", "available-slots-range", start_date="2026-05-11", end_date="2026-05-10")
    assert list(answer.json()["errors"]) == ["end_date"]


def test_a_range_is_flat_and_in_the_order_that_is_asked(hub):
    days = {"start_date": "2026-05-11", "end_date": "2026-05-13"}
    answer = ask(hub, "class", "available-slots-range", **days).json()
    starts = [each["start_at"] for each in answer["data"]]
    assert starts == sorted(starts)
    assert (answer["meta"]["total"], answer["meta"]["start_date"]) == (len(starts), "2026-05-11")
    down = ask(hub, "class", "available-slots-range", **days, sort="desc").json()["data"]
    assert down == answer["data"][::-1]
    assert ask(hub, "class", "available-slots-range", **days, sort="up").status_code == 422


def test_a_range_over_the_end_of_summer_time_is_the_engines_word_for_word(hub):
    first, last = date(2026, 9, 20), date(2026, 10, 20)
    with hub.shop.store.read() as reader:
        wanted = find_slots(ask_slots(reader, "cut", "mel", first, last, audience=Audience.CUSTOMER))
    days = {"start_date": str(first), "end_date": str(last)}
    said = ask(hub, "cut", "available-slots-range", **days).json()["data"]
    here = ZoneInfo("Australia/Melbourne")
    assert [(each["start_at"], each["date"], each["time"], each["capacity_remaining"]) for each in said] == [
        (
            datetime.fromtimestamp(slot.start, UTC).strftime("%Y-%m-%d %H:%M:%S"),
            *datetime.fromtimestamp(slot.start, here).strftime("%Y-%m-%d %H:%M").split(" "),
            slot.capacity_remaining,
        )
        for slot in wanted
    ]


def test_who_may_be_booked_is_told_with_whether_they_are_free(hub):
    hub.shop.change_staff("bob", places=(StaffPlace("mel", is_default=True, sort_order=1),))
    hub.shop.change_staff("ana", calendar=Calendar())
    answer = ask(hub, "cut", "available-staff").json()
    assert [(each["id"], each["has_available_slots"]) for each in answer["data"]] == [("bob", True), ("ana", False)]
    assert (answer["data"][0]["is_default_location"], answer["data"][0]["location_profile_sort_order"]) == (True, 1)
    assert (answer["meta"]["requires_staff"], answer["meta"]["selection_required_by_customer"]) == (True, False)
    free = ask(hub, "cut", "available-staff", available_only=True).json()["data"]
    assert [each["id"] for each in free] == ["bob"]


def test_a_service_without_staff_has_none_to_choose_from(hub):
    answer = ask(hub, "class", "available-staff")
    assert (answer.status_code, list(answer.json()["errors"])) == (422, ["requires_staff"])


def test_customers_are_not_told_how_to_reach_staff(hub):
    hub.shop.change_staff("ana", email="ana@example.com")
    (ana, _) = ask(hub, "cut", "available-staff", client=hub.customer).json()["data"]
    assert (ana["first_name"], ana["email"]) == ("Ana", "")
    assert ask(hub, "cut", "available-staff").json()["data"][0]["email"] == "ana@example.com"
