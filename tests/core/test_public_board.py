"""What may be shown in public: numbers of tickets and times of bookings, and nothing that could be a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.public_board import Number, number_of
from app.core.tickets import LONGEST_CODE, format_ticket, is_queue_code, ticket_prefix
from tests.support.records import a_service

CODES = st.one_of(
    st.text("ABCXYZ0123456789", min_size=1, max_size=LONGEST_CODE),
    st.text(min_size=1, max_size=LONGEST_CODE).filter(is_queue_code),
)


@pytest.mark.parametrize(
    "text",
    ["W012", "WB012", "001", "A1000", "Ä012", "HAIRB001", "3B001", "7001", "C2B1000", "美容012", "10:30", "9:05"],
)
def test_a_ticket_or_a_time_is_a_number(text: str):
    assert Number(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ida",
        "Ida Holm",
        "IDA HOLM 012",
        "Marie012",
        "W12",
        "A_012",
        "0412345678",
        "+61412345",
        "ida@example.com",
        "W012 Ida",
        "Marie B001",
        "HAIRB0001",
        "W\u0660\u0661\u0662",
        "W012\n",
    ],
)
def test_nothing_else_is(text: str):
    assert number_of(text) is None
    with pytest.raises(ValueError, match="no number"):
        Number(text)


@given(CODES, st.none() | st.sampled_from("ABZ"), st.integers(1, 9999))
def test_every_ticket_that_is_given_is_shown(code: str, till: str | None, counter: int):
    ticket = format_ticket(ticket_prefix(a_service(queue_code=code), till), counter)
    assert number_of(ticket) == ticket


@given(st.none() | st.text(max_size=8), st.text(max_size=3), st.text(max_size=3))
def test_so_is_one_of_whatever_a_remote_calls_its_services(code: str | None, name: str, handle: str):
    ticket = format_ticket(ticket_prefix(a_service(queue_code=code, name=name, handle=handle), "B"), 12)
    assert number_of(ticket) == ticket
