"""The ticket of somebody who arrives for a booking: their number, and for when it is, on paper and in the notice."""

from __future__ import annotations

import pytest

from app.desk.seat import Seat
from app.printers.receipt import receipt_bytes
from app.ui.printers.wording import slip_lines
from app.ui.window import Window
from tests.support.hand import Hand
from tests.support.shop_builder import SmallShop, at
from tests.support.tcp_printer import TcpPrinter


@pytest.fixture
def desk(qtbot, small: SmallShop, printer: TcpPrinter, real: Window) -> Hand:
    made = Hand(qtbot, real)
    small.seat = Seat(small)
    small.act("set_setting", "ticket_printer", value=printer.address)
    real.scene.lanes.poll()
    made.until(lambda: real.scene.prints)
    return made


@pytest.fixture
def booked(small: SmallShop) -> str:
    return small.book(start=at(11), staff_id="ana").id


def test_an_arrival_at_the_desk_prints_the_number_and_for_when_it_is(desk, small, printer, booked):
    desk.window.scene.act("arrive", booked, about="Zoe Lee")
    desk.until(lambda: len(printer.tickets) == 1)
    slip = small.look("ticket_slip", booked)
    assert receipt_bytes(slip_lines(slip), 80) in printer.tickets[0]
    assert [each.text for each in slip_lines(slip)][1:4] == [slip.number, "Cut", "Booked for 11:00"]


def test_the_notice_says_the_number_first(desk, booked):
    desk.window.scene.act("arrive", booked, about="Zoe Lee")
    desk.until(lambda: any(each.startswith("CA001") and "Zoe Lee" in each for each in desk.notices()))


def test_the_card_says_it_and_prints_it_again(desk, small, printer, booked):
    desk.window.scene.act("arrive", booked, about="Zoe Lee")
    desk.until(lambda: small.rows("SELECT state FROM ticket_jobs") == [("done",)])
    desk.window.scene.card_wanted.emit(booked)
    desk.until(lambda: desk.sees("card.print_ticket"))
    assert desk.find("card.ticket").accessibleName() == "Ticket CA001"
    desk.press("card.print_ticket")
    desk.until(lambda: len(printer.tickets) == 2)
    assert b"Copy" in printer.tickets[1]
