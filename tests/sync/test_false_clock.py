"""A till whose machine has the wrong time: order comes of what was done and heard, never of its clock (rule 34)."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.core.values import Appointment
from app.hub.callers import CallerKind, make_token
from app.store.bulk import list_records
from app.store.store import Store
from app.sync.connecting import OMNEO, Connection, keep_connection, open_remote
from app.sync.engine import Engine
from app.sync.tokens import Tokens
from tests.support.false_clock import FalseClock
from tests.support.hub_process import running_hub
from tests.support.shop_builder import DAY, HOUR, NINE, SmallShop, at, open_small_shop

SOON = at(9) + DAY * ((int(time.time()) - NINE) // DAY + 3)
WRONG_BY = {"+10m": 600, "-2h": -7200, "-1d": -DAY}


class Till:
    """A till, and its rounds under a clock that is wrong."""

    def __init__(self, shop: SmallShop, hub_store: Path, home: Path) -> None:
        self.shop, self.hub_store, self.home = shop, hub_store, home
        try:
            self.clock: FalseClock | None = FalseClock(home)
        except FileNotFoundError:
            self.clock = None

    def command(self, how: str) -> subprocess.Popen[str]:
        """The sync in a process of its own, under that clock."""
        environment = self.clock.environment if self.clock else {}
        return subprocess.Popen(
            [sys.executable, "-m", "app", "sync", how, "--store", str(self.shop.store.where)], text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            env=os.environ | {"FLOORWALKER_HOME": str(self.home)} | environment,
        )  # fmt: skip

    def go_round(self, wrong_by: str) -> None:
        """Once; where there is no such clock, by one of the engine's own."""
        if self.clock is not None:
            self.clock.set(wrong_by)
            with self.command("--once") as done:
                said, _ = done.communicate(timeout=60)
            assert done.returncode == 0, said
            return
        with closing(open_remote(self.shop.store, Tokens(self.home / "config"))) as remote:
            engine = Engine(self.shop.store, remote, hold=0, clock=lambda: int(time.time()) + WRONG_BY[wrong_by])
            engine.run_once()
            engine.close()

    def waiting(self) -> list[tuple[object, ...]]:
        """Steps that are still to be told."""
        return self.shop.rows("SELECT verb, state, last_error FROM outbox WHERE state <> 'done'")

    def heard(self) -> list[int]:
        """When the bookings begin that the hub has."""
        with closing(Store(self.hub_store)) as store, store.read() as reader:
            return sorted(each.scheduled_start_at for each in list_records(reader, Appointment))


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    for name in ("hub", "till"):
        (tmp_path / name).mkdir()
    open_small_shop(tmp_path / "hub").close()
    hub_store = tmp_path / "hub" / "shop.db"
    with closing(Store(hub_store)) as store, store.write() as unit:
        token = make_token(unit, "till-a", CallerKind.STAFF)
    shop = open_small_shop(tmp_path / "till", letter="A", now=int(time.time()))
    with running_hub("--store", hub_store) as hub:
        connection = Connection(OMNEO, f"{hub.url}/api/v3")
        Tokens(tmp_path / "config").keep(connection.name, token)
        with shop.store.write() as unit:
            keep_connection(unit, connection)
        yield Till(shop, hub_store, tmp_path)
    shop.close()


def _work(till: Till, tell: Callable[[str], None]) -> list[int]:
    """Under each clock a booking that is told and then moved; gives when they begin."""
    starts = []
    for hour, wrong_by in enumerate(WRONG_BY):
        made = till.shop.book(start=SOON + hour * DAY, staff_id="ana")
        tell(wrong_by)
        starts.append(SOON + hour * DAY + HOUR)
        till.shop.act("reschedule", made.id, start=starts[-1])
    tell("+10m")
    return starts


@pytest.mark.soak
def test_a_clock_that_is_wrong_by_less_and_by_more_loses_and_doubles_nothing(till: Till):
    starts = _work(till, till.go_round)
    assert till.waiting() == []
    assert till.heard() == starts


def test_a_clock_that_is_set_while_the_sync_runs_lets_nothing_wait(till: Till):
    if till.clock is None:
        starts = _work(till, till.go_round)
    else:
        clock, process = till.clock, till.command("--follow")
        assert process.stdin is not None
        assert process.stdout is not None

        def tell(wrong_by: str) -> None:
            clock.set(wrong_by)
            process.stdin.write("\n")
            process.stdin.flush()
            while till.waiting():  # a line for each round
                assert process.stdout.readline()

        starts = _work(till, tell)
        process.communicate(timeout=60)
    assert till.waiting() == []
    assert till.heard() == starts
