"""What may be shown in public: numbers of tickets and times of bookings, and nothing that could be a name."""

from __future__ import annotations

import pytest

from app.core.public_board import Number, number_of


@pytest.mark.parametrize("text", ["W012", "WB012", "001", "A1000", "Ä012", "10:30", "9:05"])
def test_a_ticket_or_a_time_is_a_number(text: str):
    assert Number(text) == text


@pytest.mark.parametrize(
    "text",
    ["", "Ida", "Ida Holm", "IDA HOLM 012", "Marie012", "W12", "A_012", "0412345678", "ida@example.com", "W012 Ida"],
)
def test_nothing_else_is(text: str):
    assert number_of(text) is None
    with pytest.raises(ValueError, match="no number"):
        Number(text)
