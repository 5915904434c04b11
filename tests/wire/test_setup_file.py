"""Set-up files: what may stand in them, and what is said of what may not."""

import json
from pathlib import Path

import pytest

from app.core.errors import BadInput
from app.core.setup import Setup
from app.store.ids import new_id
from app.wire.setup_file import parse_setup
from app.wire.setup_meaning import read_setup
from app.wire.setup_writer import write_setup

NOW = 1_800_000_000
BUSY = Path(__file__).parents[1] / "data" / "busy60.setup.json"

LOCATION = {"id": 13, "handle": "central", "name": "Central", "timezone": "Australia/Melbourne"}
SERVICE = {"id": 1, "handle": "fitting", "name": "Fitting", "duration_minutes": 30, "location_ids": [13]}
CUSTOMER = {"id": "a1b460b2-953f-4587-b4eb-fb0f29b55e02", "first_name": "Ida"}
BOOKING = {
    "id": 1, "appointment_definition_id": 1, "profile_id": CUSTOMER["id"], "location_id": 13, "status": "confirmed",
    "scheduled_start_at": "2026-05-11 10:00:00", "scheduled_end_at": "2026-05-11 10:30:00",
    "timezone": "Australia/Melbourne",
}  # fmt: skip
SHOP = {
    "locations": [LOCATION],
    "appointment_definitions": [SERVICE],
    "profiles": [CUSTOMER],
    "appointments": [BOOKING],
}


def read(shop: object) -> Setup:
    text = shop if isinstance(shop, str) else json.dumps(shop)
    return read_setup(parse_setup(text, "shop.json"), "shop.json", make_id=new_id, now=NOW)


def refusal(shop: object) -> str:
    with pytest.raises(BadInput) as caught:
        read(shop)
    line = str(caught.value)
    assert "\n" not in line
    return line


def having(**changes: object) -> dict[str, object]:
    return {**SHOP, **changes}


def test_wall_times_of_a_booking_are_read_in_its_own_zone() -> None:
    assert read(SHOP).appointments[0].scheduled_start_at == 1_778_457_600  # 2026-05-11 00:00 UTC


def test_stamps_of_a_booking_are_utc() -> None:
    booking = {**BOOKING, "confirmed_at": "1970-01-01 00:01:00"}
    assert read(having(appointments=[booking])).appointments[0].confirmed_at == 60


def test_the_busy_shop_written_and_read_again_is_written_the_same() -> None:
    once = json.dumps(write_setup(read(BUSY.read_text())))
    assert json.dumps(write_setup(read(once))) == once


def test_a_repeated_wall_time_is_written_with_its_offset() -> None:
    booking = {**BOOKING, "scheduled_start_at": "2027-04-04 02:30:00+10:00", "scheduled_end_at": "2027-04-04 03:30:00"}
    rows = write_setup(read(having(appointments=[booking])))["appointments"]
    assert [rows[0]["scheduled_start_at"], rows[0]["scheduled_end_at"]] == [
        "2027-04-04 02:30:00+10:00",
        "2027-04-04 03:30:00",
    ]


def test_a_walk_in_without_a_ticket_is_given_the_next_free_one_of_its_day() -> None:
    entry = {"appointment_definition_id": 1, "location_id": 13, "created_at": "2026-05-11 01:00:00"}
    rows = [{**entry, "id": 1, "ticket": "F001"}, {**entry, "id": 2}]
    assert [each.ticket for each in read(having(appointment_queues=rows)).queue_entries] == ["F001", "F002"]


def test_ids_of_staff_and_customers_are_kept_as_local_ids() -> None:
    assert read(SHOP).profiles[0].id == CUSTOMER["id"]


SAYS = {
    "an unknown key": (having(shops=[]), "$.shops: nothing has this key"),
    "an unknown key inside": (
        having(locations=[{**LOCATION, "colour": "red"}]),
        "$.locations[0].colour: nothing has this key",
    ),
    "a missing key": (having(locations=[{"id": 1}]), "$.locations[0].handle: this key is missing"),
    "a wrong type": (
        having(locations=[{**LOCATION, "id": "13"}]),
        '$.locations[0].id: "13" has the wrong type; write a whole number',
    ),
    "a truth value for a number": (having(locations=[{**LOCATION, "id": True}]), "$.locations[0].id"),
    "a zone that is none": (
        having(locations=[{**LOCATION, "timezone": "Australia"}]),
        '$.locations[0].timezone: "Australia" is not a time zone',
    ),
    "a zone that climbs": (having(locations=[{**LOCATION, "timezone": "../UTC"}]), "is not a time zone"),
    "a wrong weekday": (
        having(locations=[{**LOCATION, "normal_hours": [{"day_of_week": "Mon", "open_at": None, "close_at": None}]}]),
        "$.locations[0].normal_hours[0].day_of_week",
    ),
    "midnight as 24:00": (
        having(locations=[{**LOCATION, "normal_hours": [{"day_of_week": "MON", "open_at": "09:00", "close_at": "24:00"}]}]),
        '$.locations[0].normal_hours[0].close_at: "24:00" is not a time of day',
    ),
    "a week for a date": (
        having(locations=[{**LOCATION, "special_hours": [{"start_at": "2026-W20-1", "end_at": "2026-05-11"}]}]),
        '$.locations[0].special_hours[0].start_at: "2026-W20-1" is not a date',
    ),
    "a last day before the first": (
        having(locations=[{**LOCATION, "special_hours": [{"start_at": "2026-05-11", "end_at": "2026-05-10"}]}]),
        "$.locations[0].special_hours[0].end_at",
    ),
    "an id that nothing has": (
        having(appointments=[{**BOOKING, "location_id": 14}]),
        "$.appointments[0].location_id: no location has the id 14",
    ),
    "an id twice": (having(locations=[LOCATION, LOCATION]), "$.locations[1].id: 13 stands twice"),
    "a handle twice": (having(locations=[LOCATION, {**LOCATION, "id": 14}]), "$.locations[0].handle"),
    "an end at its start": (
        having(appointments=[{**BOOKING, "scheduled_end_at": "2026-05-11 10:00:00"}]),
        "$.appointments[0].scheduled_end_at",
    ),
    "a time that is none": (
        having(appointments=[{**BOOKING, "scheduled_start_at": "tomorrow"}]),
        '$.appointments[0].scheduled_start_at: "tomorrow" is not a time',
    ),
    "a status of another life": (having(appointments=[{**BOOKING, "status": "seated"}]), "$.appointments[0].status"),
    "flags that contradict": (
        having(appointment_definitions=[{**SERVICE, "customer_must_select_staff": True}]),
        "$.appointment_definitions[0]",
    ),
    "a service without length": (
        having(appointment_definitions=[{**SERVICE, "duration_minutes": 0}]),
        "$.appointment_definitions[0]",
    ),
    "an interval that never ends": (
        having(appointment_definitions=[{**SERVICE, "slot_interval_minutes": 0}]),
        "$.appointment_definitions[0]",
    ),
    "no object": ("[]", "$: a list has the wrong type; write an object"),
    "no JSON": ("{", "not JSON"),
    "a key twice": ('{"staff": [], "staff": []}', 'the key "staff" stands twice'),
    "a number that is none": ('{"profiles": [{"id": "a", "meta": NaN}]}', "NaN is not a JSON number"),
    "an endless number": ('{"locations": [{"id": ' + "9" * 5000 + "}]}", "is too long"),
    "endless depth": ("[" * 100_000, "nested too deeply"),
    "half a surrogate pair": ('{"profiles": [{"id": "a", "first_name": "\\ud800"}]}', "$.profiles[0].first_name"),
    "a NUL deep in meta": ('{"profiles": [{"id": "a", "meta": {"k": ["\\u0000"]}}]}', "$.profiles[0].meta"),
    "a ticket twice a day": (
        having(
            appointment_queues=[
                {"id": at, "appointment_definition_id": 1, "location_id": 13, "ticket": "F001", "business_day": "2026-05-11"}
                for at in (1, 2)
            ]
        ),
        "$.appointment_queues[1].ticket",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", SAYS)
def test_what_cannot_be_is_refused_with_its_path_in_one_line(case: str) -> None:
    shop, words = SAYS[case]
    assert words in refusal(shop)


def test_ten_thousand_characters_of_any_script_are_kept() -> None:
    name = "نظام大家🙂é" * 1250
    assert read(having(profiles=[{**CUSTOMER, "first_name": name}])).profiles[0].first_name == name
