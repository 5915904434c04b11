"""The sync of a till with a hub on loopback, beside the same requests by a bare client with as many connections.

The hub is the command, in a process of its own. What a bare client sends and reads it neither plans, writes down nor
merges; what a till does beside that is what is measured.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx2
from pydantic_core import to_json

from app.desk.waitlist import join_waitlist
from app.store.store import Store
from app.sync.engine import AT_ONCE, Engine
from app.sync.omneo import OmneoRemote
from app.sync.streams import HUB_OVERLAP_SECONDS
from tests.bench.big_store import big_store
from tests.bench.big_till import NAME, big_till
from tests.bench.harness import Run, bench
from tests.support.hub_process import running_hub, token_for
from tests.support.shop_builder import open_small_shop

STEPS = int(os.environ.get("FLOORWALKER_BENCH_DRAIN", "1000"))
"""10,000 are measured by hand."""
ROUNDS, EMPTY_ROUNDS, APPOINTMENTS = 5, 15, 1_000_000
MOST_REQUESTS = 8


@dataclass
class Watch:
    """The till's clock, which can be set on."""

    ahead: int = 0

    def __call__(self) -> int:
        return int(time.time()) + self.ahead


@dataclass
class Till:
    """A till that has met its hub, with what it asked since, and a bare client beside it."""

    store: Store
    engine: Engine
    bare: httpx2.Client
    watch: Watch = field(default_factory=Watch)
    asked: list[tuple[str, str, dict[str, Any]]] = field(default_factory=list)

    def work(self, steps: int) -> None:
        """So many acts of the desk, untold."""
        with self.store.write() as unit:
            for _ in range(steps):
                join_waitlist(unit, definition_id="cut", location_id="mel", profile_id="tom", is_from_elsewhere=True)

    def round(self) -> float:
        """Seconds of one round; what it asked is kept."""
        self.asked.clear()
        begin = time.perf_counter()
        report = self.engine.run_once()
        took = time.perf_counter() - begin
        assert not report.words, report
        return took

    def settle(self) -> None:
        """Let what was told just now be over: for some seconds it is heard again, and it belongs to no other round."""
        self.watch.ahead += HUB_OVERLAP_SECONDS + 1
        self.round()

    def again(self) -> float:
        """Seconds of the same requests by the bare client, changes under new keys."""
        begin = time.perf_counter()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            list(pool.map(self._ask, list(self.asked)))
        return time.perf_counter() - begin

    def in_turn(self) -> float:
        """The same, one after the other."""
        begin = time.perf_counter()
        for each in self.asked:
            self._ask(each)
        return time.perf_counter() - begin

    def _ask(self, asked: tuple[str, str, dict[str, Any]]) -> object:
        method, path, given = asked
        headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid4())} if given.get("body") else {}
        content = to_json(given["body"]) if given.get("body") else None
        answer = self.bare.request(method, path, params=given.get("params"), content=content, headers=headers)
        answer.raise_for_status()
        return answer.json()


@contextmanager
def till_and_hub(folder: Path) -> Iterator[Till]:
    """A till and its hub, both at work."""
    for name in ("hub", "till"):
        (folder / name).mkdir()
    open_small_shop(folder / "hub").close()
    shop = open_small_shop(folder / "till", letter="A", now=int(time.time()))
    store = folder / "hub" / "shop.db"
    token = token_for(store)
    with running_hub("--store", store, "--per-minute", "0") as hub:
        remote = OmneoRemote(f"{hub.url}/api/v3", token)
        client = httpx2.Client(base_url=f"{hub.url}/api/v3", headers={"Authorization": f"Bearer {token}"}, timeout=60)
        watch = Watch()
        till = Till(shop.store, Engine(shop.store, remote, hold=0, clock=watch), client, watch)
        _listen_in(remote, till)
        till.round()
        yield till
        till.engine.close()
        client.close()
        remote.close()
    shop.close()


@contextmanager
def big_till_and_hub(folder: Path) -> Iterator[Till]:
    """A hub of a chain with a million bookings, and a till that has heard all of it."""
    store = Path(shutil.copy(big_store(APPOINTMENTS), folder / "hub.db"))
    path, token = big_till(APPOINTMENTS, folder), token_for(store)
    with running_hub("--store", store, "--per-minute", "0") as hub:
        remote = OmneoRemote(f"{hub.url}/api/v3", token)
        remote.name = NAME
        client = httpx2.Client(base_url=f"{hub.url}/api/v3", headers={"Authorization": f"Bearer {token}"}, timeout=60)
        with (
            closing(remote), client, closing(Store(path)) as opened,
            closing(Engine(opened, remote, hold=0, clock=lambda: int(time.time()))) as engine,
        ):  # fmt: skip
            till = Till(opened, engine, client)
            _listen_in(remote, till)
            yield till


def _listen_in(remote: OmneoRemote, till: Till) -> None:
    line = remote._line
    ask = line.ask

    def noting(method: str, path: str, **given: Any) -> Any:
        till.asked.append((method, path.lstrip("/"), given))
        return ask(method, path, **given)

    line.ask = noting  # type: ignore[method-assign]


@bench("sync/drain", unit="ms", goal=1 / 0.6)
def an_outbox_drains_nearly_as_fast_as_its_bare_requests(run: Run) -> None:
    """Seconds for one act; the floor is the same requests, side by side on as many connections."""
    values, floors = [], []
    with till_and_hub(run.tmp) as till:
        for _ in range(ROUNDS):
            till.work(STEPS)
            values.append(till.round() / STEPS)
            floors.append(till.again() / STEPS)
            till.settle()
    run.samples(values, floors)


@bench("sync/empty round", unit="ms", goal=1.3)
def a_round_without_news_costs_little_more_than_its_requests(run: Run) -> None:
    """Seconds of a round that has nothing to say and hears nothing; the floor is its requests, the faster way."""
    with big_till_and_hub(run.tmp) as till:
        for _ in range(3):
            till.round()
        pairs = [(till.round(), min(till.in_turn(), till.again())) for _ in range(EMPTY_ROUNDS)]
        assert len(till.asked) <= MOST_REQUESTS, till.asked
    run.samples([value for value, _ in pairs], [floor for _, floor in pairs])
