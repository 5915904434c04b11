"""Tickets on paper: each once, every further one a copy, and a power cut prints nothing twice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.store.store import Store
from tests.support.shop_builder import MINUTE, SmallShop, open_small_shop

PRINTER = "network:192.168.1.50:9100"


@pytest.fixture
def shop(tmp_path: Path):
    made = open_small_shop(tmp_path, letter="A")
    made.act("set_setting", "ticket_printer", value=PRINTER)
    yield made
    made.close()


def printed(shop: SmallShop, outcome: str = "done") -> str:
    order = shop.act("claim_ticket")
    shop.act("settle_ticket", order.job_id, outcome=outcome)
    return f"{order.slip.number} {order.slip.copy}"


def test_a_check_in_that_wants_a_ticket_prints_it_once(shop: SmallShop):
    entry = shop.check_in(prints="de")
    order = shop.act("claim_ticket")
    assert (order.slip.number, order.slip.copy, order.slip.language) == (entry.ticket, 0, "de")
    assert (order.printer, order.paper) == (PRINTER, 80)
    assert shop.act("claim_ticket") is None


def test_a_check_in_without_one_or_at_a_till_without_a_printer_prints_nothing(shop: SmallShop):
    shop.check_in()
    shop.act("set_setting", "ticket_printer", value="")
    shop.check_in(prints="")
    assert shop.rows("SELECT count(*) FROM ticket_jobs") == [(0,)]


def test_what_came_out_is_printed_again_as_a_copy_and_the_next_as_the_second(shop: SmallShop):
    entry = shop.check_in(prints="")
    assert printed(shop) == f"{entry.ticket} 0"
    shop.act("print_ticket", entry.id)
    assert printed(shop) == f"{entry.ticket} 1"
    shop.act("print_ticket", entry.id)
    assert printed(shop) == f"{entry.ticket} 2"


def test_what_certainly_did_not_come_out_is_printed_again_as_it_is(shop: SmallShop):
    entry = shop.check_in(prints="fr")
    assert printed(shop, "failed") == f"{entry.ticket} 0"
    shop.act("print_ticket", entry.id)
    order = shop.act("claim_ticket")
    assert (order.slip.copy, order.slip.language) == (0, "fr")


def test_a_power_cut_between_printing_and_noting_prints_nothing_by_itself(shop: SmallShop, tmp_path: Path):
    entry = shop.check_in(prints="")
    shop.act("claim_ticket")  # and here the power goes
    shop.clock.now += 2 * MINUTE
    assert shop.act("claim_ticket") is None
    (doubt,) = shop.look("tickets_now").open
    assert (doubt.number, doubt.is_in_doubt) == (entry.ticket, True)
    shop.act("print_ticket", entry.id)
    assert printed(shop) == f"{entry.ticket} 1"
    assert shop.look("tickets_now").open == ()


def test_a_ticket_whose_printing_lies_ahead_of_the_clock_is_in_doubt(shop: SmallShop):
    entry = shop.check_in(prints="")
    shop.act("claim_ticket")  # and here the power goes, and with it the right time
    shop.clock.now -= 90 * MINUTE
    assert [each.is_in_doubt for each in shop.look("tickets_now").open] == [True]
    shop.act("print_ticket", entry.id)
    assert printed(shop) == f"{entry.ticket} 1"


def test_a_ticket_that_somebody_has_after_all_is_left(shop: SmallShop):
    shop.check_in(prints="")
    shop.act("claim_ticket")
    with pytest.raises(Refused):
        shop.act("leave_ticket", shop.rows("SELECT id FROM ticket_jobs")[0][0])
    shop.clock.now += 2 * MINUTE
    shop.act("leave_ticket", shop.look("tickets_now").open[0].job_id)
    assert (shop.look("tickets_now").open, shop.act("claim_ticket")) == ((), None)


def test_a_ticket_that_may_have_been_left_lying_is_still_followed_by_a_copy(shop: SmallShop):
    entry = shop.check_in(prints="")
    printed(shop, "doubtful")
    shop.act("leave_ticket", shop.look("tickets_now").open[0].job_id)
    shop.act("print_ticket", entry.id)
    assert printed(shop) == f"{entry.ticket} 1"


def test_a_ticket_of_this_morning_does_not_come_out_at_night(shop: SmallShop):
    shop.check_in(prints="")
    shop.clock.now += 30 * MINUTE
    assert shop.act("claim_ticket") is None
    (stale,) = shop.look("tickets_now").open
    assert not stale.is_in_doubt


def test_asked_for_twice_while_it_waits_it_comes_out_once(shop: SmallShop):
    entry = shop.check_in(prints="")
    assert shop.act("print_ticket", entry.id).id == shop.act("print_ticket", entry.id).id
    assert printed(shop) == f"{entry.ticket} 0"
    assert shop.act("claim_ticket") is None


def test_a_till_without_a_printer_says_so(shop: SmallShop):
    entry = shop.check_in()
    shop.act("set_setting", "ticket_printer", value="")
    with pytest.raises(Refused, match="no ticket printer"):
        shop.act("print_ticket", entry.id)


def test_the_code_on_a_ticket_opens_that_walk_in_and_no_other_days(shop: SmallShop):
    entry = shop.check_in(prints="")
    code = shop.act("claim_ticket").slip.code
    assert shop.look("code_of", code.lower(), "mel").id == entry.id
    assert shop.look("code_of", "FW:Q:nobody", "mel") is None


def test_undo_takes_back_the_check_in_and_not_its_ticket(shop: SmallShop):
    entry = shop.check_in(prints="")
    printed(shop)
    assert shop.act("undo").record_id == entry.id


def test_two_who_print_for_one_till_never_print_the_same(shop: SmallShop):
    wanted = {shop.check_in(prints="").ticket for _ in range(12)}
    others = [SmallShop(Store(shop.store.where, clock=shop.clock), shop.clock) for _ in range(2)]

    def print_all(mine: SmallShop) -> list[str]:
        orders = iter(lambda: mine.act("claim_ticket"), None)
        return [order.slip.number for order in orders]

    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(print_all, others)
    for each in others:
        each.close()
    assert sorted([*first, *second]) == sorted(wanted)


def test_who_chooses_another_language_has_a_ticket_that_still_waits_in_that_one(shop: SmallShop):
    entry = shop.check_in(prints="")
    shop.act("speak_ticket", entry.id, language="de")
    assert shop.act("claim_ticket").slip.language == "de"
    shop.act("speak_ticket", entry.id, language="fr")
    assert shop.rows("SELECT language FROM ticket_jobs") == [("de",)]
