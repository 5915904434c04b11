"""What stands on a ticket, and which printer one line of text names."""

from __future__ import annotations

import pytest

from app.core.errors import BadInput
from app.core.printer_address import read_address
from app.core.ticket_slip import Part, SlipWords, TicketSlip, lay_out, needs_picture, plain_text

SLIP = TicketSlip("W012", "Bra fitting", "Melbourne Central", "Australia/Melbourne", 6000, "FW:Q:x", 7500, 8100)
WORDS = SlipWords("about 25–35 min", "10:52", "Copy", "Keep it")


def test_a_slip_has_its_number_service_range_and_code():
    lines = lay_out(SLIP, WORDS)
    assert [each.text for each in lines if each.part in (Part.NUMBER, Part.SERVICE, Part.CODE)] == [
        "W012", "Bra fitting", "FW:Q:x",
    ]  # fmt: skip
    assert SLIP.wait == (25, 35)


def test_only_a_copy_says_that_it_is_one():
    copy = TicketSlip(SLIP.number, SLIP.service, SLIP.place, SLIP.zone, SLIP.at, SLIP.code, copy=1)
    assert not any(each.part is Part.COPY for each in lay_out(SLIP, WORDS))
    assert sum(each.part is Part.COPY for each in lay_out(copy, WORDS)) == 2


def test_what_a_receipt_printers_letters_lack_is_drawn():
    assert not needs_picture(lay_out(SLIP, WORDS))
    assert needs_picture(lay_out(SLIP, WORDS._replace(wait="حوالي")))
    assert plain_text("25–35 · “so”") == '25-35 - "so"'


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("network:10.0.0.7", "network:10.0.0.7:9100"),
        ("network:printer.local:9101", "network:printer.local:9101"),
        ("serial:/dev/ttyUSB0", "serial:/dev/ttyUSB0:9600"),
        ("serial:COM3:19200", "serial:COM3:19200"),
        ("usb:0x04B8:0e15", "usb:04b8:0e15"),
        ("system:Front desk", "system:Front desk"),
    ],
)
def test_a_printer_is_one_line_of_text(said: str, kept: str):
    assert str(read_address(said)) == kept


@pytest.mark.parametrize(
    "said", ["lpt1", "network:", "network:a b:1", "network:x:99999", "usb:zz:1", "system: ", "serial:"]
)
def test_what_is_no_printer_is_said_in_one_line(said: str):
    with pytest.raises(BadInput, match="is no printer"):
        read_address(said)
