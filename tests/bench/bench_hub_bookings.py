"""Bookings over the wire beside the same rows in the same transactions by bare ``psycopg``, eight connections each.

The floor inserts into another copy of the store what the hub committed in the round before: row for row, a transaction
for each booking. It checks nothing and reads nothing. The hub is the command with its usual workers; every request
carries an ``Idempotency-Key``, as a till's does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from typing import Any
from uuid import uuid4

import psycopg

from tests.bench.big_server import BigServer, big_server, plain
from tests.bench.harness import Run, bench
from tests.bench.hub_bookings import Commit, Committed, Connection, body_of, insert_again, prepare
from tests.bench.hub_load import CONNECTIONS, Line, dealt, together
from tests.support.hub_process import running_hub

BOOKINGS, ROUNDS, SLOTS = 400, 5, 50
"""Bookings of a round, and slots that all fight for."""


class Shop:
    """A hub at work on a copy of a store, eight lines to it, and eight connections to a copy for the floor."""

    def __init__(self, lines: list[Line], floor: list[Connection], committed: Committed, customers: int) -> None:
        self.lines, self.floor, self.committed, self.customers = lines, floor, committed, customers
        self._numbers = count()
        self.found: Counter[int] = Counter()

    def bodies(self, amount: int) -> list[dict[str, Any]]:
        """So many bookings that nobody has asked for yet."""
        return [body_of(next(self._numbers), self.customers) for _ in range(amount)]

    def book(self, bodies: list[dict[str, Any]], *, each: bool = False) -> float:
        """Seconds for a booking: dealt out over the lines, or every line asking for ``each`` of them."""
        shares = [bodies] * CONNECTIONS if each else dealt(bodies)
        self.found.clear()
        seconds = together(shares, self._post)
        return seconds / sum(map(len, shares))

    def _post(self, line: int, body: dict[str, Any]) -> None:
        status, _ = self.lines[line].post("/appointments", body, str(uuid4()))
        self.found[status] += 1

    def insert(self, commits: list[Commit]) -> float:
        """Seconds for a commit of the floor."""
        return together(dealt(commits), lambda at, each: insert_again(self.floor[at], each)) / len(commits)


@contextmanager
def shop_of(server: BigServer, appointments: int) -> Iterator[Shop]:
    """The shop over a store of so many appointments."""
    with ExitStack() as stack:
        store = server.copy(appointments)
        token = prepare(store)
        beside = server.copy_of(store, f"floor_{appointments}")
        hub = stack.enter_context(running_hub("--store", store))
        lines = [Line(hub.url, token) for _ in range(CONNECTIONS)]
        floor = [stack.enter_context(psycopg.connect(plain(beside), autocommit=True)) for _ in range(CONNECTIONS)]
        watching = stack.enter_context(psycopg.connect(plain(store), autocommit=True))
        for each in lines:
            stack.callback(each.close)
        yield Shop(lines, floor, Committed(watching), appointments // 5)


@bench("hub/booking of 8 lines", unit="ms", goal=5.0)
def a_booking_costs_at_most_five_times_its_rows(run: Run) -> None:
    with big_server() as server, shop_of(server, 10_000) as shop:
        values, floors = _rounds(shop)
    run.samples(values, floors)


@bench("hub/fight for 50 slots", unit="ms", goal=2.0)
def a_fight_costs_at_most_twice_as_much(run: Run) -> None:
    values, floors = [], []
    with big_server() as server, shop_of(server, 10_000) as shop:
        shop.book(shop.bodies(BOOKINGS))
        for _ in range(ROUNDS):
            floors.append(shop.book(shop.bodies(BOOKINGS)))
            values.append(shop.book(shop.bodies(SLOTS), each=True))
            if shop.found != {201: SLOTS, 422: SLOTS * (CONNECTIONS - 1)}:
                raise AssertionError(f"{SLOTS} slots, and this came of it: {shop.found}")
    run.samples(values, floors)


def _rounds(shop: Shop) -> tuple[list[float], list[float]]:
    """Seconds for a booking and for its rows alone, round by round, after one that warms both up."""
    values, floors = [], []
    for _ in range(ROUNDS + 1):
        values.append(shop.book(shop.bodies(BOOKINGS)))
        if shop.found != {201: BOOKINGS}:
            raise AssertionError(f"{BOOKINGS} bookings, and this came of it: {shop.found}")
        commits = shop.committed.take()
        if len(commits) != BOOKINGS:
            raise AssertionError(f"{BOOKINGS} bookings in {len(commits)} transactions")
        floors.append(shop.insert(commits))
    return values[1:], floors[1:]
