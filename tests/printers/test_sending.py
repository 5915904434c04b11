"""A printer on a real socket: ready, out of paper, off line, silent, gone, and hanging up in the middle."""

from __future__ import annotations

import pytest

from app.core.printer_address import read_address
from app.printers import sending
from app.printers.sending import send
from app.printers.trouble import PrintTrouble, Trouble
from tests.support.tcp_printer import TcpPrinter, has_ipv6

TICKET = b"\x1b@" + b"W012 and more\n" * 50


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine is no silent printer."""
    for name in ("ANSWER_SECONDS", "DONE_SECONDS", "CONNECT_SECONDS"):
        monkeypatch.setattr(sending, name, 20.0)


def trouble_of(printer: TcpPrinter) -> tuple[Trouble, bool]:
    with pytest.raises(PrintTrouble) as found:
        send(read_address(printer.address), TICKET)
    return found.value.trouble, found.value.may_be_out


def test_a_printer_that_answers_gets_each_byte_once():
    with TcpPrinter() as printer:
        send(read_address(printer.address), TICKET)
        send(read_address(printer.address), TICKET)
    assert printer.tickets == [TICKET, TICKET]


@pytest.mark.skipif(not has_ipv6(), reason="not on this machine: IPv6")
def test_one_with_an_address_of_ipv6_prints():
    with TcpPrinter(host="::1") as printer:
        send(read_address(printer.address), TICKET)
        assert printer.address.startswith("network:[::1]:")
    assert printer.tickets == [TICKET]


def test_one_whose_name_has_letters_beyond_ascii_is_found_as_its_network_calls_it():
    wide = "".join(chr(ord(letter) + 0xFEE0) for letter in "localhost")
    with TcpPrinter() as printer:
        send(read_address(f"network:{wide}:{printer.port}"), TICKET)
    assert printer.tickets == [TICKET]


def test_one_whose_name_nobody_knows_is_off_line():
    with pytest.raises(PrintTrouble) as found:
        send(read_address("network:drucker-küche.invalid"), TICKET)
    assert (found.value.trouble, found.value.may_be_out) == (Trouble.OFFLINE, False)


def test_one_that_cannot_be_asked_prints_too(monkeypatch):
    monkeypatch.setattr(sending, "ANSWER_SECONDS", 0.15)
    with TcpPrinter(speaks=False) as printer:
        send(read_address(printer.address), TICKET)
    assert printer.tickets == [TICKET]


def test_without_paper_nothing_is_sent():
    with TcpPrinter(paper=False) as printer:
        assert trouble_of(printer) == (Trouble.PAPER, False)
    assert printer.tickets == []


def test_one_that_says_that_it_is_off_line_gets_nothing():
    with TcpPrinter(online=False) as printer:
        assert trouble_of(printer) == (Trouble.OFFLINE, False)
    assert printer.tickets == []


def test_where_nobody_listens_nothing_can_have_come_out():
    printer = TcpPrinter()
    printer.close()
    with pytest.raises(PrintTrouble) as found:
        send(read_address("network:127.0.0.1:1"), TICKET)
    assert (found.value.trouble, found.value.may_be_out) == (Trouble.OFFLINE, False)


def test_one_that_never_says_that_it_is_done_may_have_printed(monkeypatch):
    monkeypatch.setattr(sending, "DONE_SECONDS", 0.15)
    with TcpPrinter(done=False) as printer:
        assert trouble_of(printer) == (Trouble.NO_ANSWER, True)
    assert printer.tickets == [TICKET]


def test_one_that_hangs_up_in_the_middle_may_have_printed():
    with TcpPrinter(most=100) as printer:
        trouble, may_be_out = trouble_of(printer)
    assert may_be_out
    assert trouble in (Trouble.BROKE_OFF, Trouble.NO_ANSWER)


def test_a_device_that_is_not_there_is_said():
    with pytest.raises(PrintTrouble) as found:
        send(read_address("serial:/dev/no-such-printer"), TICKET)
    assert (found.value.trouble, found.value.may_be_out) == (Trouble.GONE, False)
    with pytest.raises(PrintTrouble) as found:
        send(read_address("usb:ffff:ffff"), TICKET)
    assert (found.value.trouble, found.value.may_be_out) == (Trouble.GONE, False)
