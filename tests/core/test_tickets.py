"""Ticket numbers (rule 26)."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.business_day import business_day
from app.core.tickets import (
    Given,
    counter_of,
    format_ticket,
    said_to_be_given,
    ticket_code,
    ticket_prefix,
    which_stays,
)
from app.core.values import Location
from app.core.wall import local_date
from tests.support.records import a_service


@pytest.mark.parametrize(
    ("name", "handle", "code"),
    [
        ("Bra fitting", "x", "B"),
        ("épilation", "x", "E"),
        ("  3D scan", "x", "3"),
        ("美容", "wellness", "W"),
        ("美容", "美容", "Q"),
        ("ß", "x", "S"),
    ],
)
def test_without_a_queue_code_the_service_gives_its_letter(name, handle, code):
    assert ticket_code(a_service(name=name, handle=handle)) == code


def test_the_queue_code_comes_before_the_letter():
    assert ticket_code(a_service(queue_code="W")) == "W"
    assert ticket_code(a_service(queue_code="  ")) == "C"


@pytest.mark.parametrize(("till", "ticket"), [(None, "W012"), ("B", "WB012"), ("b", "WB012")])
def test_a_ticket_is_code_till_and_three_digits(till, ticket):
    assert format_ticket(ticket_prefix(a_service(queue_code="W"), till), 12) == ticket


def test_a_counter_above_999_simply_grows():
    assert format_ticket("W", 1000) == "W1000"


@pytest.mark.parametrize("ticket", ["W12", "WB012", "B012", "W01a", "W", "W\u0660\u0661\u0662"])
def test_a_ticket_of_another_kind_has_no_counter_here(ticket):
    assert counter_of(ticket, "W") is None


@given(st.text("ABW0", max_size=2), st.integers(0, 5000))
def test_the_counter_can_be_read_back(prefix, counter):
    assert counter_of(format_ticket(prefix, counter), prefix) == counter


@given(st.lists(st.tuples(st.sampled_from("WXY"), st.sampled_from("ABC"), st.integers(1, 2000)), unique=True))
def test_tills_never_give_the_same_ticket(issued):
    tickets = {
        format_ticket(ticket_prefix(a_service(queue_code=code), till), counter) for code, till, counter in issued
    }
    assert len(tickets) == len(issued)


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Australia/Melbourne", date(2026, 5, 12)),
        ("America/Vancouver", date(2026, 5, 11)),
        ("UTC", date(2026, 5, 11)),
    ],
)
def test_the_day_is_the_locations_own(zone, day):
    evening = int(datetime(2026, 5, 11, 22, tzinfo=UTC).timestamp())
    assert business_day(Location("mel", 1, "mel", "Melbourne", zone), evening) == day


def day_of(at):
    return local_date(at, "Australia/Melbourne")


GIVEN = st.none() | st.builds(
    Given, st.sampled_from(["WA001", "WB001", "WB002"]), st.integers(1_778_400_000, 1_778_600_000)
)


@given(GIVEN, GIVEN, GIVEN)
def test_every_till_comes_to_the_same_ticket_in_whatever_order_it_hears(one, other, third):
    def stays(first, second):
        return which_stays(first, second, day_of)

    assert stays(one, other) == stays(other, one)
    assert stays(stays(one, other), third) == stays(one, stays(other, third))
    assert stays(one, one) == one


def test_of_one_day_the_first_ticket_stays_and_of_two_days_that_of_the_later():
    nine, ten = Given("WB001", 1_778_454_000), Given("WA001", 1_778_457_600)
    assert which_stays(ten, nine, day_of) == nine
    tomorrow = Given("WA004", ten.at + 86_400)
    assert which_stays(nine, tomorrow, day_of) == tomorrow


@pytest.mark.parametrize(
    ("ticket", "at"), [("Zoe Lee", 9), ("WA001", None), (None, 9), ("WA001", True), ("WA001", "9"), (12, 9)]
)
def test_what_is_no_ticket_is_not_believed(ticket, at):
    assert said_to_be_given(ticket, at) is None
