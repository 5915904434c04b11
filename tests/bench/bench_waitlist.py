"""What became free for who waits, asked after every change: 20 hours given up, 30 who wait, 20 members of staff.

And what the core makes of a thousand hours, as when a week is called off.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from app.core.freed import Freed, became_free, wanted_of
from app.core.slots import Audience, SlotQuery, find_slots
from app.core.turns import Seeker, Time, moment_of, seeker_of, suits
from app.core.values import Staff, StaffPlace, WaitlistEntry, WaitlistStatus
from app.core.wishes import Wish
from app.desk.slots import ask_slots
from app.desk.waiting import LOOK_DAYS
from app.store.catalogue_write import save_staff
from tests.bench.harness import Run, bench
from tests.support.builders import MELBOURNE, a_definition, a_location, a_member
from tests.support.shop_builder import CUSTOMERS, DAY, HOUR, MONDAY, NINE, OPEN, SmallShop, open_small_shop

STAFF, WAIT, GIVEN_UP = 20, 30, 20
HOURS = 8
CALLED_OFF = 1_000


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


@bench("core/what 1,000 hours given up set free, 30 wait", unit="ms", goal=4.0, limit=100.0)
def a_thousand_hours_given_up_cost_little_more_than_to_hold_what_is_free_against_each_wish(run: Run) -> None:
    staff = tuple(a_member(f"s{number:02}") for number in range(STAFF))
    last = MONDAY + timedelta(days=LOOK_DAYS - 1)
    query = SlotQuery(a_definition(requires_staff=True), a_location(), staff, MONDAY, last, NINE - DAY, Audience.STAFF)
    held = [
        (who.id, NINE + day * DAY + hour * HOUR) for who in staff for day in range(LOOK_DAYS) for hour in range(HOURS)
    ]
    freed = [Freed(who, start, start + HOUR, NINE - DAY) for who, start in held[:CALLED_OFF]]
    kept = {who.id: [(start, start + HOUR) for other, start in held[CALLED_OFF:] if other == who.id] for who in staff}
    query, seekers = replace(query, blocks=kept), [_seeker(number) for number in range(WAIT)]

    def wanted() -> int:
        fresh = became_free(query, find_slots(query), freed)
        return len(wanted_of(query.definition, fresh, freed, seekers, WAIT))

    def looks() -> int:
        found, _ = find_slots(query), find_slots(query)
        moments = [moment_of(Time(each.start, each.end, each.staff_ids), MELBOURNE) for each in found]
        return len({each.time.start for each in moments for seeker in seekers if suits(seeker, each)})

    assert wanted() == looks() == 2 * HOURS * LOOK_DAYS
    run.compare(wanted, looks)


def _seeker(number: int) -> Seeker:
    """Every other asks for a time of their own, and who does not for a time of the day."""
    desired = NINE + number % LOOK_DAYS * DAY + number * 900 if number % 2 else None
    given = WaitlistEntry(str(number), number, "def", "zoe", "shop", WaitlistStatus.ACTIVE, desired)
    return seeker_of(given, MELBOURNE)._replace(wish=Wish(opens=None if number % 2 else 9 * 60 + number))


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
        given = {"staff_id": f"s{member:02}", "profile_id": CUSTOMERS[0]}  # who waits has none of these
        made.append(shop.book(start=start, end=start + HOUR, **given).id)
    shop.clock.now += HOUR
    for number in range(WAIT):
        # As a hub takes them from tills: at a desk nobody is put on the list twice for the same.
        customer = CUSTOMERS[1 + number % 5]
        shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id=customer, is_from_elsewhere=True)
    for each in made[HOURS * STAFF :: STAFF][:GIVEN_UP]:
        shop.act("cancel", each)
