"""A remote that says no, half way or for good: what it does not take waits for a person, the rest goes on (rule 35)."""

from __future__ import annotations

import json

import pytest

from app.core.values import Appointment
from app.sync.report import State
from tests.support.proxy import RESET_BEFORE, Asked, Fault, answer
from tests.support.shop_builder import at
from tests.support.twin import Twin

FORBIDDEN = answer(403, body='{"message": "Invalid scope(s) provided."}')


def _book_three(near: Twin) -> None:
    for hour in (10, 11, 12):
        near.a.book(staff_id="ana", start=at(hour))


def _say_to_bookings(near: Twin, *faults: Fault) -> None:
    script = list(faults)

    def choose(asked: Asked) -> Fault | None:
        is_booking = asked.method == "POST" and asked.path.endswith("/appointments") and len(asked.body) > 2
        return script.pop(0) if is_booking and script else None

    near.a.network.choose = choose


def test_one_403_in_the_middle_stops_that_step_alone(near: Twin):
    _book_three(near)
    _say_to_bookings(near, answer(429), FORBIDDEN)
    near.sync("a")
    near.pass_time(60)
    assert near.sync("a").state is State.ONLINE
    assert [state for _, state, _ in near.a.outbox()] == ["refused"]
    assert len(near.hub_has(Appointment)) == 2


def test_a_token_that_may_write_nothing_any_more_stops_all_and_loses_nothing(near: Twin):
    _book_three(near)
    near.a.network.choose = lambda asked: FORBIDDEN if asked.method == "POST" else None
    assert near.sync("a").state is State.SIGNED_OUT
    assert {state for _, state, _ in near.a.outbox()} <= {"pending", "sending"}
    near.a.network.choose = lambda _: None
    near.settle()
    near.assert_converged()
    assert len(near.hub_has(Appointment)) == 3


def test_a_token_that_is_taken_away_half_way_and_another_one_go_on_where_it_was(near: Twin):
    _book_three(near)
    told: list[str] = []

    def choose(asked: Asked) -> Fault | None:
        told.extend([asked.path] if asked.method == "POST" else [])
        return answer(401, body='{"message": "Unauthenticated."}') if len(told) > 1 else None

    near.a.network.choose = choose
    assert near.sync("a").state is State.SIGNED_OUT
    assert len(told) <= 3  # nobody knocks at the door again and again
    near.a.network.choose = lambda _: None
    near.a.token = near.hub.token(name="till-a")
    near.a.connect()
    near.settle()
    near.assert_converged()
    assert len(near.hub_has(Appointment)) == 3


@pytest.mark.parametrize("status", [404, 409, 410, 422])
def test_what_it_does_not_take_waits_for_a_person_with_its_words(near: Twin, status: int):
    _book_three(near)
    _say_to_bookings(near, answer(status, body='{"message": "Not any more."}'))
    near.sync("a")
    assert [line[1:] for line in near.a.outbox()] == [("refused", "Not any more.")]
    assert len(near.hub_has(Appointment)) == 2


def test_a_hub_that_is_still_at_work_on_the_first_try_refuses_nothing(near: Twin):
    made = near.a.book(staff_id="ana")
    at_work = answer(409, "Retry-After: 1", body='{"message": "A request with this Idempotency-Key is in progress."}')
    _say_to_bookings(near, RESET_BEFORE, at_work)
    for _ in range(3):
        near.sync("a")
        assert "refused" not in [state for _, state, _ in near.a.outbox()]
        near.pass_time(60)
    assert list(near.hub_has(Appointment)) == [near.a.there(made.id)]


def test_what_was_deleted_there_is_told_anew_or_let_go_here_as_a_person_wants(near: Twin):
    made = near.a.book(staff_id="ana")
    near.settle()
    near.hub.staff.delete(f"/appointments/{near.a.there(made.id)}")
    near.a.act("note", made.id, text="late")
    near.sync("a")
    [line] = near.a.shop.look("sync_view").steps
    assert (line.standing, line.words) == ("gone", "somebody has deleted it there")
    near.a.act("keep_mine", line.seq)
    near.settle()
    assert [each["notes"] for each in near.hub_has(Appointment).values()] == ["late"]


def test_a_customer_who_is_gone_there_is_said_in_the_words_of_the_desk(near: Twin):
    near.cut("a")
    near.a.book(staff_id="ana")
    near.hub.staff.delete("/profiles/zoe")
    near.heal("a")
    near.sync("a")
    assert ["its customer is not there any more" in str(words) for _, _, words in near.a.outbox()] == [True]


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("appointment_definition_id", "its service is not offered there any more"),
        ("location_id", "its place is not there any more"),
        ("assigned_staff_id", "its member of staff does not work there any more"),
        ("transaction_id", "The selected transaction id is invalid."),
    ],
)
def test_what_a_step_names_and_is_gone_there_is_said_in_the_words_of_the_desk(near: Twin, field: str, words: str):
    text = f"The selected {field.replace('_', ' ')} is invalid."
    _book_three(near)
    _say_to_bookings(near, answer(422, body=json.dumps({"message": text, "errors": {field: [text]}})))
    near.sync("a")
    assert [line[2].startswith(words) for line in near.a.outbox() if line[2]] == [True]


@pytest.mark.parametrize("status", [404, 410])
def test_a_change_of_what_is_gone_there_waits_for_a_person(near: Twin, status: int):
    made = near.a.book(staff_id="ana")
    near.settle()
    near.a.act("note", made.id, text="late")
    near.a.network.choose = lambda asked: answer(status) if asked.method == "PUT" else None
    near.sync("a")
    assert [state for _, state, _ in near.a.outbox()] == ["refused"]
    assert near.a.shop.find(Appointment, made.id).notes == "late"


def test_a_service_that_the_hub_does_not_know_any_more_refuses_that_booking_alone(near: Twin):
    near.hub.staff.delete("/appointments/definitions/332")
    near.a.book(staff_id="ana")
    near.a.act("add_customer", first_name="Nia")
    near.sync("a")
    assert [verb for verb, _, _ in near.a.outbox()] in ([], ["book"])
    near.a.network.choose = lambda _: None
    assert len([each for each in near.a.outbox() if each[1] == "pending"]) == 0
