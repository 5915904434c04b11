"""Tickets, doors and the public board where the store is on a server."""

from __future__ import annotations

import pytest

from app.core.errors import Refused
from tests.support.server import server
from tests.support.shop_builder import MINUTE, at

__all__ = ["server"]


@pytest.fixture
def shop(server):
    opened = server.open_small_shop()
    yield opened
    opened.close()


def test_a_ticket_is_claimed_settled_copied_and_doubted_there_too(shop):
    shop.act("set_setting", "ticket_printer", value="system:Front")
    entry = shop.act("kiosk_check_in", definition_id="cut", location_id="mel", language="de")
    order = shop.act("claim_ticket")
    assert (order.slip.number, shop.act("claim_ticket")) == (entry.ticket, None)
    shop.clock.now += 2 * MINUTE
    assert [each.is_in_doubt for each in shop.look("tickets_now").open] == [True]
    shop.act("print_ticket", entry.id)
    order = shop.act("claim_ticket")
    shop.act("settle_ticket", order.job_id, outcome="done")
    assert (order.slip.copy, shop.look("tickets_now").open) == (1, ())


def test_a_door_shuts_and_a_booking_is_found_there_too(shop):
    shop.clock.now = at(9, 30)
    booked = shop.book(start=at(11), staff_id="ana")
    assert shop.look("kiosk_code", f"FW:A:{booked.id}", "mel").hits[0].start == at(11)
    shop.act("set_door", "mel", is_paused=True)
    with pytest.raises(Refused, match="paused"):
        shop.act("kiosk_check_in", definition_id="cut", location_id="mel")
    shop.act("undo")
    entry = shop.act("kiosk_check_in", definition_id="cut", location_id="mel")
    shop.act("call", entry.id, staff_id="ana")
    assert [each.number for each in shop.look("public_board", "mel").called] == [entry.ticket]
