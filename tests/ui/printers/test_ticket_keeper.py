"""The window prints what its check-ins asked for: once, off its own thread, and says what did not come out."""

from __future__ import annotations

import pytest

from app.printers import sending
from app.ui.window import Window
from tests.support.hand import Hand
from tests.support.shop_builder import MINUTE, SmallShop
from tests.support.tcp_printer import TcpPrinter


@pytest.fixture
def desk(qtbot, small: SmallShop, printer: TcpPrinter, real: Window) -> Hand:
    small.act("set_setting", "ticket_printer", value=printer.address)
    return Hand(qtbot, real)


def states(small: SmallShop) -> list[str]:
    return [row[0] for row in small.rows("SELECT state FROM ticket_jobs ORDER BY created_at, id")]


def check_in(desk: Hand) -> None:
    desk.window.scene.check_in_wanted.emit()
    desk.press("check_in.for.cut")


def test_a_check_in_at_the_desk_prints_its_ticket_once(desk: Hand, small: SmallShop, printer: TcpPrinter):
    check_in(desk)
    desk.until(lambda: states(small) == ["done"])
    (ticket,) = printer.tickets
    assert b"CA001" in ticket
    assert b"Cut" in ticket


def test_three_check_ins_print_three_tickets_in_their_order(desk: Hand, small: SmallShop, printer: TcpPrinter):
    for _ in range(3):
        small.check_in(prints="")
    desk.window.scene.lanes.poll()
    desk.until(lambda: states(small) == ["done"] * 3)
    assert [b"CA00%d" % number in ticket for number, ticket in enumerate(printer.tickets, 1)] == [True] * 3


def test_without_paper_the_desk_goes_on_and_hears_why(desk: Hand, small: SmallShop, printer: TcpPrinter):
    printer.paper = False
    check_in(desk)
    desk.until(lambda: any("no paper" in said for said in desk.notices()))
    printer.paper = True
    desk.window.conduct.tickets.show_open()
    desk.press("tickets.CA001.again")
    desk.until(lambda: states(small) == ["dropped", "done"])
    assert b"Copy" not in printer.tickets[0]


def test_what_may_be_out_is_printed_again_as_a_copy_only(desk: Hand, small: SmallShop, printer, monkeypatch):
    with monkeypatch.context() as silent:
        silent.setattr(sending, "DONE_SECONDS", 0.2)
        printer.done = False
        check_in(desk)
        desk.until(lambda: states(small) == ["doubtful"])
    printer.done = True
    desk.window.conduct.tickets.show_open()
    desk.press("tickets.CA001.again")
    desk.until(lambda: states(small) == ["dropped", "done"])
    assert [b"Copy" in ticket for ticket in printer.tickets] == [False, True]


def test_what_a_power_cut_left_is_asked_about_and_not_printed(desk: Hand, small: SmallShop, printer: TcpPrinter):
    small.act("set_setting", "ticket_printer", value="network:127.0.0.1:1")
    small.check_in(prints="")
    small.act("claim_ticket")
    small.act("set_setting", "ticket_printer", value=printer.address)
    small.clock.now += 2 * MINUTE
    desk.window.scene.ticked.emit()
    desk.until(lambda: any("may have come out" in said for said in desk.notices()))
    desk.window.conduct.tickets.show_open()
    desk.press("tickets.CA001.leave")
    desk.until(lambda: states(small) == ["dropped"])
    assert printer.tickets == []


def test_the_card_of_a_walk_in_prints_its_ticket_again(desk: Hand, small: SmallShop, printer: TcpPrinter):
    from app.ui.card.entry import open_entry

    check_in(desk)
    desk.until(lambda: states(small) == ["done"])
    open_entry(desk.window.scene, small.rows("SELECT id FROM queue_entries")[0][0])
    desk.press("entry.ticket")
    desk.until(lambda: states(small) == ["done", "done"])
    assert b"Copy" in printer.tickets[1]


def test_a_ticket_in_arabic_is_sent_as_a_picture(desk: Hand, small: SmallShop, printer: TcpPrinter):
    small.change_service("cut", name="قص شعر")
    small.check_in(prints="ar")
    desk.window.scene.lanes.poll()
    desk.until(lambda: states(small) == ["done"])
    assert b"CA001" not in printer.tickets[0]
    assert printer.tickets[0].count(b"\x1dv0") == 1
