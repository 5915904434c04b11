"""What became free for who waits, asked after every change: 20 hours given up, 30 who wait, 20 members of staff."""

from __future__ import annotations

from datetime import timedelta

from app.core.slots import find_slots
from app.core.values import Staff, StaffPlace
from app.desk.slots import ask_slots
from app.desk.waiting import LOOK_DAYS
from app.store.catalogue_write import save_staff
from tests.bench.harness import Run, bench
from tests.support.shop_builder import CUSTOMERS, DAY, HOUR, MONDAY, NINE, OPEN, SmallShop, open_small_shop

STAFF, WAIT, GIVEN_UP = 20, 30, 20
HOURS = 8


@bench("desk/news of what became free, 30 wait", unit="ms", goal=9.0, limit=60.0)
def what_became_free_costs_a_few_looks_for_times(run: Run) -> None:
    shop = open_small_shop(run.tmp)
    _fill(shop)
    assert len(shop.look("waitlist_news", "mel").freed) == 2 * GIVEN_UP

    def times() -> None:
        with shop.store.read() as reader:
            assert find_slots(ask_slots(reader, "cut", "mel", MONDAY, MONDAY + timedelta(days=LOOK_DAYS - 1)))

    run.compare(lambda: shop.look("waitlist_news", "mel"), times)
    shop.close()


def _fill(shop: SmallShop) -> None:
    """Two weeks that are full on the hour, of which some times are given up again."""
    with shop.store.write() as unit:
        for number in range(STAFF):
            save_staff(unit, Staff(f"s{number:02}", f"S{number}", "X", places=(StaffPlace("mel"),), calendar=OPEN))
        for name in ("ana", "bob"):
            save_staff(unit, Staff(name, name, "X", calendar=OPEN))
    made = []
    for number in range(STAFF * HOURS * LOOK_DAYS):
        member, hour, day = number % STAFF, number // STAFF % HOURS, number // STAFF // HOURS
        start = NINE + day * DAY + hour * HOUR
        given = {"staff_id": f"s{member:02}", "profile_id": CUSTOMERS[number % 6]}
        made.append(shop.book(start=start, end=start + HOUR, **given).id)
    shop.clock.now += HOUR
    for number in range(WAIT):
        shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id=CUSTOMERS[number % 6])
    for each in made[HOURS * STAFF :: STAFF][:GIVEN_UP]:
        shop.act("cancel", each)
