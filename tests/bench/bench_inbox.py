"""The inbox of 200 requests in a shop of 20 members of staff with three months of bookings."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing

from app.core.values import Appointment, Staff, StaffPlace, Status
from app.store.catalogue_write import save_staff
from app.store.unit import Unit
from tests.bench.harness import Run, bench
from tests.support.shop_builder import CUSTOMERS, DAY, HOUR, NINE, OPEN, ZONE, SmallShop, open_small_shop

STAFF, DAYS, REQUESTS = 20, 90, 200


@bench("desk/inbox of 200 requests", unit="ms", limit=30.0)
def all_requests_are_read_with_the_state_of_their_time(run: Run) -> None:
    shop = open_small_shop(run.tmp)
    _fill(shop)
    assert len(shop.look("inbox_view", "mel").requests) == REQUESTS
    with closing(sqlite3.connect(run.tmp / "shop.db")) as raw:

        def rows() -> None:
            found = raw.execute("SELECT * FROM appointments WHERE status = 'requested'").fetchall()
            assert len(found) == REQUESTS

        run.compare(lambda: shop.look("inbox_view", "mel"), rows)
    shop.close()


def _fill(shop: SmallShop) -> None:
    dice = random.Random(3)
    with shop.store.write() as unit:
        for number in range(STAFF):
            save_staff(unit, Staff(f"s{number}", f"S{number}", "X", places=(StaffPlace("mel"),), calendar=OPEN))
    with shop.store.write() as unit:
        for number in range(STAFF * DAYS * 4):
            start = NINE + number % DAYS * DAY + number // DAYS % 4 * 2 * HOUR
            _book(unit, number, "cut", f"s{number % STAFF}", start, Status.CONFIRMED, dice)
        for number in range(100_000, 100_000 + REQUESTS):
            start = NINE + dice.randrange(30) * DAY + dice.randrange(16) * HOUR // 2
            _book(unit, number, "dye", f"s{dice.randrange(STAFF)}", start, Status.REQUESTED, dice)


def _book(
    unit: Unit, number: int, definition: str, staff: str, start: int, status: Status, dice: random.Random
) -> None:
    length = HOUR if definition == "dye" else HOUR // 2
    customer = dice.choice(CUSTOMERS)
    unit.keep(
        None,
        Appointment(
            f"a{number}", number + 1, definition, customer, "mel", staff, status, start, start + length, ZONE,
            created_at=NINE - number, updated_at=NINE,
        ),
    )  # fmt: skip
