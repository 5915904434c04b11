"""A till of its own before a remote that promises nothing, and a round of its sync."""

from __future__ import annotations

from pathlib import Path

from app.store.backup import Backup
from app.store.lock import StoreLock
from app.store.repair import restore
from app.store.store import Store
from app.sync.engine import Engine
from app.sync.report import Report
from tests.support.hub_at_work import number_of
from tests.support.omneo_rows import Row
from tests.support.proxy import Asked, Fault
from tests.support.remotes import Far
from tests.support.shop_builder import ZONE, SmallShop


class Till:
    """A till of its own, and a round of its sync."""

    def __init__(self, shop: SmallShop, far: Far) -> None:
        assert far.stand_in is not None
        self.shop, self.far, self.stand_in = shop, far, far.stand_in
        far.stand_in.clock = shop.clock
        self.engine = Engine(shop.store, far.remote, hold=0)

    def sync(self, rounds: int = 1, apart: int = 700) -> Report:
        """Rounds of it, so many seconds apart; the report of the last."""
        report = Report()
        for _ in range(rounds):
            report = self.engine.run_once()
            self.shop.clock.now += apart
        return report

    def open(self) -> list[tuple[str, str, str | None]]:
        """Verb, state and words of what is still to be told."""
        return self.shop.rows("SELECT verb, state, last_error FROM outbox WHERE state <> 'done' ORDER BY seq")

    def rows(self, resource: str = "appointments") -> list[Row]:
        """What is really there."""
        return self.stand_in.rows[resource]

    def put_back(self, backup: Backup) -> None:
        """Its store is put back in time."""
        self.close()
        where = Path(str(self.shop.store.where))
        with StoreLock(where) as lock:
            restore(where, backup, self.shop.clock.now, lock=lock)
        self.shop = SmallShop(Store(where, clock=self.shop.clock), self.shop.clock)
        self.engine = Engine(self.shop.store, self.far.remote, hold=0)

    def close(self) -> None:
        """Let go of everything."""
        self.engine.close()
        self.shop.close()

    def others_book(self, hour: int, who: str = "zoe") -> None:
        """Somebody else books a cut there."""
        start, end = (f"2026-05-11 {hour - 10:02d}:{minute}:00" for minute in ("00", "30"))
        self.stand_in.add(
            "appointments", appointment_definition_id=number_of("cut"), profile_id=who, location_id=13,
            status="confirmed", scheduled_start_at=start, scheduled_end_at=end, timezone=ZONE,
        )  # fmt: skip

    def say(self, method: str, resource: str, *faults: Fault) -> None:
        """What such requests are answered, one after the other."""
        script = list(faults)

        def choose(asked: Asked) -> Fault | None:
            fits = asked.method == method and asked.path.split("?")[0].endswith(resource) and len(asked.body) != 2
            return script.pop(0) if fits and script else None

        self.far.proxy.choose = choose
