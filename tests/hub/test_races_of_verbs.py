"""Verbs of the desk at the same moment, in processes of their own on a real PostgreSQL: one after the other (rule 25).

``tests/store/test_server.py`` races bookings; here is what else decides by something that it read before it writes. All
of it is raced once, by the same processes, and each test says what must have come of its part.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import pairwise

import pytest

from app.store.store import Store
from tests.support.racing import PROCESSES, race
from tests.support.server import Server, server
from tests.support.shop_builder import DAY, MONDAY, NINE, Clock, SmallShop, at

__all__ = ["server"]

ROUNDS = 5
ONE_WINS, ALL_WIN = Counter(booked=1, refused=PROCESSES - 1), Counter(booked=PROCESSES)
DAYS = [[date(2026, 6, 1 + PROCESSES * round_ + number) for number in range(PROCESSES)] for round_ in range(ROUNDS)]
RECALL = "recall_after_seconds"


def in_turns(verb, *rounds):
    """Rounds in which each process is told something else."""
    return [{"each": [{"verb": verb, **told} for told in row]} for row in rounds]


def undone(shop):
    for number in range(ROUNDS * PROCESSES):
        shop.act("set_setting", RECALL, value=100 + number)
    return [{"verb": "undo"}] * ROUNDS + [{"verb": "redo"}] * ROUNDS


def set_anew(_shop):
    told = [
        [{"key": RECALL, "value": 200 + PROCESSES * round_ + each} for each in range(PROCESSES)]
        for round_ in range(ROUNDS)
    ]
    return in_turns("set_setting", *told)


def carried_over(shop):
    shop.clock.now = NINE - DAY
    left = [shop.check_in().id for _ in range(ROUNDS)]
    shop.clock.now = NINE
    return [{"verb": "close_leftovers", "location_id": "mel", "carried": [each]} for each in left]


def back_at_work(shop):
    for day in (each for row in DAYS for each in row):
        shop.act("take_off", "bob", day=day, name="Leave")
    return in_turns("work_again", *([{"*": ("bob",), "day": day} for day in row] for row in DAYS))


def renamed(shop):
    breaks = [{"*": ("bob",), "location_id": "mel", "day": MONDAY, "start": at(10 + each)} for each in range(PROCESSES)]
    for each in range(PROCESSES):
        shop.act(
            "block_time", "bob", location_id="mel", day=MONDAY, start=at(10 + each), end=at(10 + each, 30), name="A"
        )
    return in_turns("change_block", *([{**each, "name": name} for each in breaks] for name in ("B", "C", "D")))


def called(shop):
    ids = [shop.check_in(definition_id="cut").id for _ in range(ROUNDS * PROCESSES)]
    the_next = {"verb": "call_next", "location_id": "mel"}
    return [{"each": [the_next, {"verb": "call", "*": (each,), "reason": "asked for"}]} for each in ids[::PROCESSES]]


def in_a_gap(shop):
    pair = [shop.check_in(staff_id="ana").id for _ in range(2)]
    return in_turns("serve", [{"*": (each,), "staff_id": "ana", "in_gap": True} for each in pair])


def approved(shop):
    days = range(1, ROUNDS + 1)
    dyes = [
        [shop.book(definition_id="dye", staff_id=who, start=at(9) + day * DAY).id for who in ("ana", "bob")]
        for day in days
    ]
    return in_turns("approve_many", *([{"*": (ids,)}, {"*": (ids[::-1],)}] for ids in dyes))


def named(_shop):
    return in_turns("edit_customer", [{"*": ("zoe",), "first_name": ""}, {"*": ("zoe",), "last_name": ""}])


class Raced:
    """A shop in which everything has been raced, and what came of each round."""

    def __init__(self, shop: SmallShop, *parts, protected: bool = True) -> None:
        self.shop = shop
        rounds = {part: part(shop) for part in reversed(parts)}  # the first one's acts are the last before the race
        came = iter(race(str(shop.store.where), [each for part in parts for each in rounds[part]], protected=protected))
        self.came = {part: [next(came) for _ in rounds[part]] for part in parts}

    def is_a_chain(self) -> bool:
        """Whether each step of the setting began with what the one before it left."""
        told = self.shop.rows("SELECT changes FROM audit WHERE kind = 'setting' ORDER BY seq")
        steps = [row[0]["value"] for row in told]
        return all(before[1] == after[0] for before, after in pairwise(steps))

    def count(self, sql: str) -> int:
        """A number that plain SQL finds."""
        return int(self.shop.rows(sql)[0][0])

    def breaks(self) -> list[str]:
        """What Bob's breaks of Monday are called."""
        return [each.name for each in self.shop.look("staff_day", "bob", location_id="mel", day=MONDAY).breaks]


CARRIED = "SELECT count(*) FROM audit WHERE verb = 'close_leftovers'"
CLOSED = "SELECT count(*) FROM special_hours WHERE is_closed"


@pytest.fixture(scope="module")
def raced(server: Server):
    shop = SmallShop(Store(server.small_store(lasting=True), clock=(clock := Clock())), clock)
    yield Raced(shop, undone, set_anew, carried_over, back_at_work, renamed, approved, named, in_a_gap, called)
    shop.close()


def test_without_claims_what_is_raced_here_goes_wrong(server: Server):
    """Each race must be one that can be lost, or winning it says nothing."""
    shop = server.open_small_shop()
    lost = Raced(shop, set_anew, carried_over, back_at_work, renamed, protected=False)
    assert lost.count(CARRIED) > ROUNDS
    assert lost.count(CLOSED) > 0
    assert lost.breaks() != ["D"] * PROCESSES
    assert not lost.is_a_chain()
    shop.close()


def test_undo_pressed_at_every_till_at_once_takes_back_one_act_each(raced):
    assert raced.came[undone] == [ALL_WIN] * 2 * ROUNDS
    assert raced.count("SELECT count(DISTINCT undoes) FROM audit WHERE verb = 'undo'") == ROUNDS * PROCESSES


def test_steps_of_one_setting_each_know_what_they_replace(raced):
    assert raced.came[set_anew] == [ALL_WIN] * ROUNDS
    assert raced.is_a_chain()


def test_of_those_who_carry_over_the_same_leftover_one_gives_a_new_ticket(raced):
    assert raced.came[carried_over] == [ONE_WINS] * ROUNDS
    assert raced.count(CARRIED) == ROUNDS


def test_of_days_off_that_are_ended_at_one_moment_none_comes_back(raced):
    assert raced.came[back_at_work] == [ALL_WIN] * ROUNDS
    assert raced.count(CLOSED) == 0


def test_of_breaks_that_are_renamed_at_one_moment_none_keeps_its_old_name(raced):
    assert raced.came[renamed] == [ALL_WIN] * 3
    assert raced.breaks() == ["D"] * PROCESSES


def test_requests_approved_in_one_act_from_both_ends_wait_for_each_other(raced):
    assert raced.came[approved] == [ALL_WIN] * ROUNDS


def test_a_customer_both_of_whose_names_are_taken_away_at_once_keeps_one(raced):
    assert sum(raced.came[named], Counter())["booked"] > 0
    assert raced.count("SELECT count(coalesce(first_name, last_name)) FROM profiles WHERE id = 'zoe'") == 1


def test_of_two_who_are_put_into_one_gap_one_gets_it(raced):
    assert raced.count("SELECT count(*) FROM queue_entries WHERE status = 'served' AND staff_id = 'ana'") == 1


def test_of_tills_that_call_somebody_and_the_next_no_two_call_the_same(raced):
    assert sum(raced.came[called], Counter())["booked"] > ROUNDS
    assert raced.count("SELECT max(calls) FROM queue_entries") == 1
    assert (
        raced.count("SELECT count(*) - count(DISTINCT record_id) FROM audit WHERE verb IN ('call', 'call_next')") == 0
    )
