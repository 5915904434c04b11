"""A booking's slip: from its card and from the notice that says it is booked, on the printer of the tickets."""

from __future__ import annotations

import pytest

from app.printers.receipt import receipt_bytes
from app.ui.printers.wording import slip_lines
from app.ui.widgets.button import Button
from app.ui.window import Window
from tests.support.hand import Hand
from tests.support.shop_builder import SmallShop, at
from tests.support.tcp_printer import TcpPrinter


@pytest.fixture
def desk(qtbot, small: SmallShop, printer: TcpPrinter, real: Window) -> Hand:
    made = Hand(qtbot, real)
    small.act("set_setting", "ticket_printer", value=printer.address)
    real.scene.lanes.poll()
    made.until(lambda: real.scene.prints)
    return made


@pytest.fixture
def booked(small: SmallShop) -> str:
    return small.book(start=at(11), staff_id="ana").id


def offered(desk: Hand) -> list[Button]:
    return [each for each in desk.window.findChildren(Button) if each.objectName().endswith("-other")]


def test_the_card_of_a_booking_prints_its_slip_as_often_as_it_is_pressed(desk, small, printer, booked):
    desk.window.scene.card_wanted.emit(booked)
    for count in (1, 2):
        desk.press("card.slip")
        desk.until(lambda wanted=count: len(printer.tickets) == wanted)
    wanted = receipt_bytes(slip_lines(small.look("booking_slip", booked).slip), 80)
    assert [wanted in each for each in printer.tickets] == [True, True]
    assert b"Ana Ng0" in wanted
    assert b"11 May 2026" in wanted


@pytest.mark.parametrize("verb", ["book", "reschedule"])
def test_the_notice_of_what_is_booked_or_moved_offers_it(desk, small, printer, booked, verb):
    given = {"definition_id": "cut", "location_id": "mel", "profile_id": "zoe", "staff_id": "bob"}
    args, given = ((booked,), {}) if verb == "reschedule" else ((), given)
    desk.window.scene.act(verb, *args, start=at(14), about="Zoe", **given)
    desk.until(lambda: offered(desk))
    offered(desk)[0].click()
    desk.until(lambda: len(printer.tickets) == 1)
    assert b"14:00" in printer.tickets[0]


def test_what_is_over_or_called_off_has_none_to_be_printed(desk, small, booked):
    desk.window.scene.card_wanted.emit(booked)
    desk.until(lambda: desk.sees("card.slip"))
    small.act("cancel", booked)
    desk.window.scene.lanes.poll()
    desk.until(lambda: not desk.sees("card.slip"))


def test_without_paper_it_says_why_and_prints_it_again(desk, printer, booked):
    printer.paper = False
    desk.window.scene.slip_wanted.emit(booked)
    desk.until(lambda: any("no paper" in said for said in desk.notices()))
    printer.paper = True
    (again,) = [each for each in desk.window.findChildren(Button) if each.text() == "Print again"]
    again.click()
    desk.until(lambda: any(b"Cut" in each for each in printer.tickets))


def test_slips_and_tickets_wait_for_each_other(desk, small, printer, booked):
    desk.window.scene.slip_wanted.emit(booked)
    small.check_in(prints="")
    desk.window.scene.lanes.poll()
    desk.window.scene.slip_wanted.emit(booked)
    desk.until(lambda: small.rows("SELECT state FROM ticket_jobs") == [("done",)])
    desk.until(lambda: len(printer.tickets) == 3)
    assert sum(b"CA001" in each for each in printer.tickets) == 1


def test_a_till_without_a_printer_offers_none(qtbot, small, real, booked):
    hand = Hand(qtbot, real)
    real.scene.card_wanted.emit(booked)
    hand.press("card.reschedule")
    assert not hand.sees("card.slip")
    real.scene.act("reschedule", booked, start=at(12), about="Zoe")
    hand.until(lambda: hand.notices())
    assert offered(hand) == []
