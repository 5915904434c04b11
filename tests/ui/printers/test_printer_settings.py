"""The printer of this till: chosen, written down, tried with a ticket, and said to be wrong in words."""

from __future__ import annotations

import pytest

from app.ui.window import Window
from tests.support.hand import Hand
from tests.support.shop_builder import SmallShop
from tests.support.tcp_printer import TcpPrinter, has_ipv6


@pytest.fixture
def section(qtbot, real: Window) -> Hand:
    hand = Hand(qtbot, real)
    real.show_page("settings")
    hand.press("settings.to.printers")
    hand.find("printer_settings.printer.none")
    return hand


def kept(small: SmallShop) -> str:
    return str(small.look("shop_settings").ticket_printer)


def test_a_network_printer_is_written_down_and_prints_a_test(section: Hand, small: SmallShop, printer: TcpPrinter):
    section.press("printer_settings.printer.network")
    section.type("printer_settings.address", printer.address.removeprefix("network:"))
    section.press("printer_settings.keep")
    section.until(lambda: kept(small) == printer.address)
    section.press("printer_settings.test")
    section.until(lambda: printer.tickets)
    assert b"CA001" in printer.tickets[0]
    assert small.rows("SELECT count(*) FROM ticket_jobs") == [(0,)]


@pytest.mark.skipif(not has_ipv6(), reason="not on this machine: IPv6")
def test_an_address_of_ipv6_is_written_down_too_and_shown_with_its_port(section: Hand, small: SmallShop):
    with TcpPrinter(host="::1") as there:
        section.press("printer_settings.printer.network")
        section.type("printer_settings.address", there.address.removeprefix("network:"))
        section.press("printer_settings.keep")
        section.until(lambda: kept(small) == there.address)
        section.press("printer_settings.test")
        section.until(lambda: there.tickets)
        assert section.find("printer_settings.address").text() == f"[::1]:{there.port}"


def test_a_printer_that_does_not_answer_is_said_in_words(section: Hand, small: SmallShop):
    small.act("set_setting", "ticket_printer", value="network:127.0.0.1:1")
    section.press("printer_settings.test")
    said = section.find("printer_settings.said")
    section.until(lambda: "does not answer" in said.text())


def test_an_address_that_is_none_changes_nothing_and_says_what_would_be_right(section: Hand, small: SmallShop):
    section.press("printer_settings.printer.usb")
    section.type("printer_settings.address", "epson")
    section.press("printer_settings.keep")
    said = section.find("printer_settings.said")
    section.until(lambda: "usb:VENDOR:PRODUCT" in said.text())
    assert kept(small) == ""


def test_a_change_can_be_taken_back(section: Hand, small: SmallShop):
    section.press("printer_settings.paper.58")
    section.until(lambda: small.look("shop_settings").ticket_paper == 58)
    small.act("undo")
    assert small.look("shop_settings").ticket_paper == 80
