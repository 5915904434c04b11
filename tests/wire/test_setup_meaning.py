"""What the rows of a set-up file mean together, and what is said of rows that cannot be meant."""

from typing import Any

import pytest

from tests.support.setup_files import (
    ANA,
    MAX,
    ZOE,
    answer,
    booking,
    form,
    question,
    service,
    small_shop,
    walk_in,
    whole_shop,
)
from tests.support.setup_reading import NOW, read, refusal

TEN = 1_778_457_600
"""2026-05-11 10:00 in Melbourne."""


def with_(**lists: object) -> dict[str, Any]:
    return {**small_shop(), **lists}


def with_booking(**fields: object) -> dict[str, Any]:
    return with_(appointments=[booking(**fields)])


def with_service(**fields: object) -> dict[str, Any]:
    return with_(appointment_definitions=[service(1, "cut", **fields), *small_shop()["appointment_definitions"][1:]])


def with_question(**fields: object) -> dict[str, Any]:
    return with_questions(question(**fields))


def with_questions(*questions: object) -> dict[str, Any]:
    return with_(questionnaires=[form(versions=[{"id": 50, "version": 1, "pages": [{"questions": list(questions)}]}])])


def with_answer(**fields: object) -> dict[str, Any]:
    return with_booking(answers=[answer(**fields)])


def with_walk_ins(*entries: object) -> dict[str, Any]:
    return with_(appointment_queues=list(entries))


VISIT = {"id": 1, "location_id": 13, "visited_at": "2026-05-11 00:00:00"}
BOTH = [booking(1), booking(2)]
MEANS = {
    "a location that nothing is": (
        with_booking(location_id=14),
        "$.appointments[0].location_id: no location has the id 14; use the id of a location of this file or of the",
    ),
    "a service that nothing is": (with_booking(appointment_definition_id=99), "no definition has the id 99"),
    "a customer that nobody is": (with_booking(profile_id="x"), 'profile_id: no profile has the id "x"'),
    "staff that nobody is": (with_booking(called_to_staff_id="x"), "called_to_staff_id: no staff has the id"),
    "an order that nothing is": (with_booking(order_id=1), "$.appointments[0].order_id: no order has the id 1"),
    "a target that nothing is": (with_service(created_target_id=9), "created_target_id: no target has the id 9"),
    "a form that nothing is": (with_service(booking_questionnaire=9), "booking_questionnaire: no questionnaire has"),
    "a version that nothing is": (with_booking(questionnaire_version_id=9), "no questionnaire version has the id 9"),
    "an id twice": (with_(appointments=[booking(), booking()]), "$.appointments[1].id: 1 stands twice"),
    "a handle twice": (
        with_(appointment_definitions=[service(1, "cut"), service(2, "cut")]),
        '$.appointment_definitions[0].handle: "cut" stands twice; every handle once in its list',
    ),
    "a location twice in a service": (
        with_service(location_ids=[13, 13]),
        "$.appointment_definitions[0].location_ids[1]: 13 stands twice",
    ),
    "a location active and not": (with_service(inactive_location_ids=[13]), "inactive_location_ids[0]: 13 stands"),
    "an order of nobody on the list": (with_service(staff_sort_orders={ANA: 1}), "[0].staff_sort_orders: "),
    "staff twice in a service": (with_service(staff_ids=[ANA, ANA]), "$.appointment_definitions[0].staff_ids[1]"),
    "an end at its start": (
        with_booking(scheduled_end_at="2026-05-11 10:00:00"),
        "scheduled_end_at: 2026-05-11 10:00:00 is not after the start 2026-05-11 10:00:00; the end must be after",
    ),
    "an end that the clock takes back": (
        with_booking(scheduled_start_at="2026-10-04 02:30:00", scheduled_end_at="2026-10-04 03:10:00"),
        "$.appointments[0].scheduled_end_at",
    ),
    "a time that is none": (
        with_booking(scheduled_start_at="tomorrow"),
        '$.appointments[0].scheduled_start_at: "tomorrow" is not a time; write YYYY-MM-DD HH:MM:SS, or ISO 8601',
    ),
    "a stamp before all time": (with_booking(created_at="0001-01-01 00:00:00"), "$.appointments[0].created_at"),
    "a last day before the first": (
        with_service(special_hours=[{"start_at": "2026-05-11", "end_at": "2026-05-10"}]),
        "$.appointment_definitions[0].special_hours[0].end_at: 2026-05-10 is before the start 2026-05-11",
    ),
    "staff to be chosen where none is needed": (
        with_service(customer_must_select_staff=True),
        "customer_must_select_staff: customer_must_select_staff needs requires_staff (rule 18)",
    ),
    "walk-ins only without walk-ins": (
        with_service(booking_type="walk_in_only", allow_customer_booking=False),
        "$.appointment_definitions[0].allow_walk_in: walk_in_only needs allow_walk_in true (rule 18)",
    ),
    "walk-ins only for customers": (
        with_service(booking_type="walk_in_only", allow_walk_in=True),
        "allow_customer_booking: walk_in_only needs allow_customer_booking false (rule 18)",
    ),
    "no length": (with_service(duration_minutes=0), "duration_minutes: duration_minutes is 0"),
    "an endless grid": (with_service(slot_interval_minutes=0), "$.appointment_definitions[0].slot_interval_minutes"),
    "a negative buffer": (with_service(buffer_before_minutes=-5), "$.appointment_definitions[0].buffer_before_minutes"),
    "no places": (with_service(max_concurrent_bookings=0), "$.appointment_definitions[0].max_concurrent_bookings"),
    "a current version of nobody": (with_(questionnaires=[form(current_version_id=51)]), "current_version_id"),
    "a version's id twice": (
        with_(questionnaires=[form(versions=[{"id": 50, "version": 1}, {"id": 50, "version": 2}])]),
        "$.questionnaires[0].versions[1].id: 50 stands twice",
    ),
    "a version's number twice": (
        with_(questionnaires=[form(versions=[{"id": 50, "version": 1}, {"id": 51, "version": 1}])]),
        "$.questionnaires[0].versions: two of them are version 1",
    ),
    "a question twice": (
        with_questions(question(), question()),
        "$.questionnaires[0].versions[0].pages[0].questions[1].id: 70 stands twice",
    ),
    "a choice of nothing": (
        with_question(type="single_select"),
        "$.questionnaires[0].versions[0].pages[0].questions[0].version.options: a choice needs options",
    ),
    "an option without a value": (
        with_question(type="multi_select", options=[{"label": "A", "value": "a"}, {"value": None}]),
        "questions[0].version.options[1]: this option has no value; give it a value",
    ),
    "a slider without ends": (with_question(type="slider", validation={"min": 1}), "questions[0].version.validation"),
    "a condition that nobody knows": (
        with_questions({**question(), "visibility_condition": {"eval": ["1"]}}),
        "questions[0].visibility_condition: unknown operator “eval”; write JSON Logic (rule 31)",
    ),
    "a question that contradicts itself": (
        with_questions({**question(), "question_id": 701}),
        "questions[0].question_id: 701 is not what stands beside it; it is 700",
    ),
    "an answer to nothing": (
        with_answer(questionnaire_question_id=71),
        "$.appointments[0].answers[0].questionnaire_question_id: that version has no question 71",
    ),
    "an answer to another question": (with_answer(question_id=701), "answers[0].question_id: 701 is another question"),
    "an answer to a version that nothing is": (with_answer(questionnaire_version_id=9), "no questionnaire version"),
    "an answer twice": (with_booking(answers=[answer(), answer()]), "$.appointments[0].answers[1].id: 1 stands twice"),
    "a ticket twice a day": (
        with_walk_ins(walk_in(1, ticket="C001"), walk_in(2, ticket="C001")),
        "$.appointment_queues[1].ticket: C001 is somebody else's on that day; every ticket once a day (rule 26)",
    ),
    "two visits of a booking": (
        with_(appointments=BOTH, visits=[{**VISIT, "appointment_id": 1}, {**VISIT, "id": 2, "appointment_id": 1}]),
        "$.visits[1].appointment_id: 1 has a visit already; one visit each (rule 24)",
    ),
    "two visits of a walk-in": (
        {**with_walk_ins(walk_in()), "visits": [{**VISIT, "id": at, "appointment_queue_id": 1} for at in (1, 2)]},
        "$.visits[1].appointment_queue_id: 1 has a visit already",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", MEANS)
def test_rows_that_cannot_be_meant_are_refused_with_their_path(case: str) -> None:
    shop, words = MEANS[case]
    assert words in refusal(shop)


def test_wall_times_of_a_booking_are_read_in_its_own_zone() -> None:
    there = read(with_booking(timezone="Pacific/Auckland")).appointments[0]
    assert (read(with_booking()).appointments[0].scheduled_start_at, there.scheduled_start_at) == (TEN, TEN - 7200)


def test_every_other_instant_is_utc() -> None:
    made = read(with_booking(confirmed_at="1970-01-01 00:01:00", created_at="1970-01-01T00:02:00Z")).appointments[0]
    assert (made.confirmed_at, made.created_at) == (60, 120)


def test_a_wish_without_a_zone_is_of_its_location() -> None:
    wish = {"id": 1, "appointment_definition_id": 1, "profile_id": ZOE, "location_id": 13}
    read_wish = read(with_(appointment_waitlists=[{**wish, "desired_start_at": "2026-05-11 10:00:00"}]))
    assert read_wish.waitlist_entries[0].desired_start_at == TEN


def test_an_offset_says_which_of_two_equal_wall_times_is_meant() -> None:
    twice = [booking(at, scheduled_start_at=f"2026-04-05 02:30:00{offset}", scheduled_end_at="2026-04-05 03:30:00")
             for at, offset in ((1, "+11:00"), (2, "+10:00"), (3, ""))]  # fmt: skip
    first, second, unsaid = (each.scheduled_start_at for each in read(with_(appointments=twice)).appointments)
    assert (second - first, unsaid) == (3600, first)


def test_a_status_without_its_stamps_is_left_as_it_was_given() -> None:
    made = read(with_booking(status="completed")).appointments[0]
    assert (made.status, made.completed_at, made.arrived_at) == ("completed", None, None)


def test_ids_of_staff_and_customers_are_kept_and_others_are_made() -> None:
    setup = read(small_shop())
    assert ([each.id for each in setup.profiles], setup.locations[0].id) == ([ZOE, MAX], "id-0")


def test_a_walk_in_without_a_ticket_gets_the_next_free_one_of_its_day() -> None:
    later = walk_in(4, created_at="2026-05-11 23:00:00")
    entries = read(with_walk_ins(walk_in(1, ticket="C002"), walk_in(2), walk_in(3), later)).queue_entries
    assert [each.ticket for each in entries] == ["C002", "C001", "C003", "C001"]


def test_a_walk_in_of_no_known_time_checked_in_now() -> None:
    entry = {key: walk_in()[key] for key in ("id", "appointment_definition_id", "location_id")}
    assert read(with_walk_ins(entry)).queue_entries[0].checked_in_at == NOW


def test_a_questionnaire_that_names_no_version_asks_the_newest() -> None:
    versions = [{"id": 51, "version": 2}, {"id": 50, "version": 1}]
    unsaid = {key: value for key, value in form(versions=versions).items() if key != "current_version_id"}
    made = read(with_(questionnaires=[unsaid])).questionnaires[0]
    assert made.current_version_id == next(each.id for each in made.versions if each.version == 2)


def test_a_questionnaire_may_say_that_it_asks_nothing() -> None:
    assert read(with_(questionnaires=[form(current_version_id=None)])).questionnaires[0].current_version_id is None


def test_answers_point_at_what_the_file_names() -> None:
    setup = read(whole_shop())
    asked = setup.questionnaires[0]
    assert [(each.questionnaire_id, each.version_id) for each in setup.answers] == [(asked.id, asked.versions[0].id)]
