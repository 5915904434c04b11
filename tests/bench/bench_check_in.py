"""The check-in screen of a big shop: what somebody would wait for each of 150 services, with 120 members of staff."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import replace

from app.core.values import Staff, StaffPlace
from app.store.catalogue_write import save_definition, save_staff
from tests.bench.harness import Run, bench
from tests.support.shop_builder import CUSTOMERS, OPEN, SmallShop, at, open_small_shop

STAFF, SERVICES, WAITING, BOOKED = 120, 150, 60, 300


@bench("desk/check-in screen of 150 services", unit="ms", limit=150.0)
def every_wait_is_worked_out_in_one_play_of_the_line(run: Run) -> None:
    shop = open_small_shop(run.tmp, letter="A", now=at(9, 30))
    _fill(shop)
    assert sum(each.is_open for each in shop.look("kiosk_view", "mel").services) == SERVICES + 1
    with closing(sqlite3.connect(run.tmp / "shop.db")) as raw:

        def rows() -> None:
            assert len(raw.execute("SELECT * FROM queue_entries").fetchall()) == WAITING
            assert len(raw.execute("SELECT * FROM appointments").fetchall()) == BOOKED

        run.compare(lambda: shop.look("kiosk_view", "mel"), rows)
    shop.close()


def _fill(shop: SmallShop) -> None:
    dice = random.Random(5)
    with shop.store.write() as unit:
        cut = unit.catalogue.definitions["cut"]
        for number in range(STAFF):
            save_staff(unit, Staff(f"s{number}", f"S{number}", "X", places=(StaffPlace("mel"),), calendar=OPEN))
        for number in range(SERVICES):
            name, minutes = f"Service {number}", dice.choice((15, 30, 45, 60, 90))
            named = replace(cut, id=f"v{number}", number=1000 + number, handle=f"v{number}", name=name)
            save_definition(unit, replace(named, duration_minutes=minutes))
    for _ in range(WAITING):
        shop.check_in(definition_id=f"v{dice.randrange(SERVICES)}")
    for number in range(BOOKED):
        start = at(10) + number // STAFF * 2 * 3600
        shop.book(definition_id="cut", staff_id=f"s{number % STAFF}", start=start, profile_id=dice.choice(CUSTOMERS))
