"""Set-up files row by row: what may stand in them, and what is said of what may not."""

import json
from typing import Any

import pytest

from tests.support.setup_files import ZOE, booking, form, hours, question, service, small_shop, walk_in
from tests.support.setup_reading import read, refusal

LOCATION = small_shop()["locations"][0]
PERSON = {"id": ZOE, "first_name": "Zoe"}


def with_(**lists: object) -> dict[str, Any]:
    """The small shop with other lists."""
    return {**small_shop(), **lists}


def with_location(**fields: object) -> dict[str, Any]:
    return with_(locations=[{**LOCATION, **fields}])


def with_booking(**fields: object) -> dict[str, Any]:
    return with_(appointments=[booking(**fields)])


def with_service(**fields: object) -> dict[str, Any]:
    return {**small_shop(), "appointment_definitions": [service(1, "cut", **fields)]}


def with_meta(meta: object) -> dict[str, Any]:
    return with_(profiles=[{**PERSON, "meta": meta}])


def raw_meta(text: str) -> str:
    """A file whose JSON text could not come from a Python value."""
    return json.dumps(with_meta("HERE")).replace('"HERE"', text)


def deep(levels: int) -> Any:
    """A list within a list, so often."""
    value: Any = []
    for _ in range(levels):
        value = [value]
    return value


NORMAL, SPECIAL = {**hours()[0]}, {"start_at": "2026-05-11", "end_at": "2026-05-11"}
SHAPE = {
    "an unknown list": (with_(shops=[]), "$.shops: nothing has this key"),
    "an unknown key": (with_location(colour="red"), "$.locations[0].colour: nothing has this key"),
    "an odd unknown key": (with_location(**{"a b.c": 1}), '$.locations[0]["a b.c"]: nothing has this key'),
    "a missing key": (with_(locations=[{"id": 1}]), "$.locations[0].handle: this key is missing"),
    "text for a number": (with_location(id="13"), '$.locations[0].id: "13" has the wrong type; write a whole number'),
    "true for a number": (with_location(id=True), "$.locations[0].id: true has the wrong type"),
    "a fraction for a number": (with_location(id=1.5), "$.locations[0].id: 1.5 has the wrong type"),
    "an id below one": (with_location(id=0), "$.locations[0].id: 0 is too small; write 1 or more"),
    "an id of 2 to the 63rd": (with_location(id=2**63), "$.locations[0].id: 9223372036854775808 is too large"),
    "null for a text": (with_location(name=None), "$.locations[0].name: null has the wrong type; write text in quotes"),
    "an empty handle": (with_location(handle=" "), "$.locations[0].handle: it is empty"),
    "text for a truth value": (
        with_location(normal_hours=[{**NORMAL, "is_closed": "false"}]),
        '$.locations[0].normal_hours[0].is_closed: "false" has the wrong type; write true or false',
    ),
    "an object for a list": (with_(staff={}), "$.staff: an object has the wrong type; write a list"),
    "a list for an object": (with_(staff=[[]]), "$.staff[0]: a list has the wrong type; write an object"),
    "a list for the file": ("[]", "$: a list has the wrong type; write an object"),
    "a zone that is a folder": (with_location(timezone="Australia"), '"Australia" is not a time zone'),
    "a zone that climbs": (with_location(timezone="../UTC"), '$.locations[0].timezone: "../UTC" is not a time zone'),
    "a zone with a NUL": (with_location(timezone="UTC\0"), "$.locations[0].timezone"),
    "an endless zone": (with_location(timezone="Z" * 5000), "is not a time zone; use an IANA name"),
    "an empty zone": (with_location(timezone=""), '$.locations[0].timezone: "" is not a time zone'),
    "a weekday by name": (
        with_location(normal_hours=[{**NORMAL, "day_of_week": "Mon"}]),
        '$.locations[0].normal_hours[0].day_of_week: "Mon" is not possible here; write one of',
    ),
    "a weekday by number": (with_location(normal_hours=[{**NORMAL, "day_of_week": 7}]), "day_of_week: 7 is not"),
    "midnight as 24:00": (
        with_location(normal_hours=[{**NORMAL, "close_at": "24:00"}]),
        '$.locations[0].normal_hours[0].close_at: "24:00" is not a time of day; write HH:MM',
    ),
    "seconds in hours": (with_location(normal_hours=[{**NORMAL, "close_at": "10:00:30"}]), "is not a time of day"),
    "a week for a date": (
        with_location(special_hours=[{**SPECIAL, "start_at": "2026-W20-1"}]),
        '$.locations[0].special_hours[0].start_at: "2026-W20-1" is not a date; write YYYY-MM-DD',
    ),
    "a 29 February of a common year": (with_location(special_hours=[{**SPECIAL, "end_at": "2026-02-29"}]), "end_at"),
    "a status of another life": (with_booking(status="seated"), '$.appointments[0].status: "seated" is not possible'),
    "a negative count": (with_booking(calls=-1), "$.appointments[0].calls: -1 is too small"),
    "an offset beyond a century": (with_service(notify_reminder_offset_days=10**9), "notify_reminder_offset_days"),
    "true for an amount": (with_(orders=[{"id": 1, "total": True}]), "$.orders[0].total: true is no amount"),
    "a NUL": (with_location(name="a\0"), "$.locations[0].name: it contains a NUL character; leave that character out"),
    "a NUL deep in meta": (with_meta({"k": ["\0"]}), "$.profiles[0].meta: it contains a NUL"),
    "a NUL in a key of an address": (with_location(address={"\0": 1}), "$.locations[0].address: it contains a NUL"),
    "half a surrogate pair": (raw_meta(r'"\ud800"'), "$.profiles[0].meta: it contains half of a surrogate pair"),
    "half a pair for a time": (
        with_location(normal_hours=[{**NORMAL, "open_at": "\ud800"}]),
        '$.locations[0].normal_hours[0].open_at: "\\ud800" is not a time of day',
    ),
    "a key of half a pair": (with_location(**{"\ud800": 1}), "$.locations[0]: it contains half of a surrogate pair"),
    "half a pair in a name": (with_location(name="a\ud800"), "$.locations[0].name: it contains half of a surrogate"),
    "a number beyond all in meta": (
        with_meta(10**30),
        "$.profiles[0].meta: the number 10000000000000000000… is too large",
    ),
    "endless depth in meta": (with_meta(deep(100)), "$.profiles[0].meta: it is nested too deeply"),
    "more depth than the parser bears": (with_meta(deep(400)), "$.profiles[0].meta"),
    "endless depth in a text": (with_location(name=deep(500)), "$.locations[0].name: a list has the wrong type"),
}
TEXT = {
    "nothing": ("", "not JSON: Expecting value at line 1 column 1; a set-up file is one JSON object"),
    "half a file": ("{", "not JSON"),
    "two objects": ("{} {}", "not JSON: Extra data"),
    "a comment": ("// hello\n{}", "not JSON"),
    "a key twice": ('{"staff": [], "staff": []}', '$: the key "staff" stands twice in one object'),
    "a key twice within": (raw_meta('{"k": [{"a": 1, "a": 2}]}'), '$.profiles[0].meta.k[0]: the key "a" stands twice'),
    "a key twice, and one of them within": ('{"a": NaN, "a": 1}', '$: the key "a" stands twice'),
    "NaN": (raw_meta("NaN"), "$.profiles[0].meta: NaN is not a JSON number; write a number or null"),
    "infinity": (raw_meta("-Infinity"), "$.profiles[0].meta: -Infinity is not a JSON number"),
    "a number beyond all": (raw_meta("1e999"), "$.profiles[0].meta: the number 1e999 is too large"),
    "a number of 5,000 digits": (
        raw_meta("9" * 5000),
        "$.profiles[0].meta: the number 99999999999999999999… is too long",
    ),
    "endless depth": ("[" * 100_000, "nested too deeply"),
    "another encoding": ('{"staff": ["Zoë"]}'.encode("latin-1"), "not UTF-8 text; save it as UTF-8"),
}


@pytest.mark.parametrize("case", SHAPE)
def test_a_wrong_field_is_refused_with_its_path_in_one_line(case: str) -> None:
    shop, words = SHAPE[case]
    assert words in refusal(shop)


@pytest.mark.parametrize("case", TEXT)
def test_a_text_that_is_no_such_file_is_refused_in_one_line(case: str) -> None:
    text, words = TEXT[case]
    assert words in refusal(text)


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b""])
def test_a_byte_order_mark_says_nothing(mark: bytes) -> None:
    assert read(mark + json.dumps(small_shop()).encode()).locations[0].handle == "mel"


def test_a_long_value_is_quoted_by_its_beginning() -> None:
    assert len(refusal(with_booking(status="x" * 10_000))) < 300


def test_every_key_of_the_example_may_be_left_out_but_for_those_that_name_a_thing() -> None:
    assert read({"locations": [{"id": 1, "handle": "a", "name": "A", "timezone": "UTC"}]}).locations[0].number == 1


TEXT_FIELDS = ("name", "type", "phone", "email", "description", "external_id", "icon", "image_url")


@pytest.mark.parametrize("text", ["נظام大家🙂é\u202e\r\n<b>=1+1" * 500, "a" * 10_000, "e\u0301" * 5000])
def test_ten_thousand_characters_of_any_script_are_kept_as_they_are(text: str) -> None:
    location = read(with_location(**dict.fromkeys(TEXT_FIELDS, text), handle=text)).locations[0]
    assert {getattr(location, name) for name in (*TEXT_FIELDS, "handle")} == {text}


def test_a_flat_list_of_questions_is_one_page() -> None:
    flat = form(versions=[{"id": 50, "version": 1, "questions": [question()]}])
    assert [len(page.questions) for page in read({"questionnaires": [flat]}).questionnaires[0].versions[0].pages] == [1]


def test_what_the_api_repeats_of_a_question_may_stand_in_the_file() -> None:
    slot = {**question(), "questionnaire_question_id": 70, "question_id": 700, "question_version_id": 7000}
    versions = [{"id": 50, "version": 1, "pages": [{"questions": [{**slot, "visibility_dependencies": []}]}]}]
    assert read({"questionnaires": [form(versions=versions)]}).questionnaires[0].versions[0].pages[0].questions


def test_a_walk_in_needs_no_more_than_what_the_api_asks() -> None:
    entry = {key: walk_in()[key] for key in ("id", "appointment_definition_id", "location_id")}
    assert read(with_(appointment_queues=[entry])).queue_entries[0].status == "waiting"
