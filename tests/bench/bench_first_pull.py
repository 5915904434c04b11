"""The first pull of a chain's bookings and customers, beside the same pages only written down.

The bare client asks for the same pages on as many connections, reads them with pydantic, and inserts every page with
SQLAlchemy Core in a commit of its own. It knows no windows, no merge, and nothing of what a row points at.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx2
import psutil
from pydantic import BaseModel
from pydantic_core import to_json
from sqlalchemy import Column, Integer, MetaData, Table, Text, create_engine, event, insert

from app.store.store import Store
from app.sync.connecting import Connection, keep_connection
from app.sync.engine import AT_ONCE, Engine
from app.sync.omneo import OmneoRemote
from app.sync.tokens import Tokens
from tests.bench.chain import chain_store
from tests.bench.harness import Run, bench
from tests.support.hub_process import running_hub, token_for

APPOINTMENTS, ROUNDS = int(os.environ.get("FLOORWALKER_BENCH_PULL", "20000")), 5
"""Half as many customers come with them. 100,000 take four minutes, and are measured by hand."""
LOOK_SECONDS = 0.02
Asked = tuple[str, dict[str, Any]]


class _Booking(BaseModel):
    id: int
    appointment_definition_id: int | None
    profile_id: str | None
    location_id: int | None
    assigned_staff_id: str | None
    status: str
    scheduled_start_at: str
    scheduled_end_at: str
    timezone: str
    notes: str | None
    created_at: str
    updated_at: str


class _Customer(BaseModel):
    id: str
    first_name: str | None
    last_name: str | None
    email: str | None
    mobile_phone: str | None
    created_at: str
    updated_at: str


class _Page(BaseModel):
    """Of any other list each row is kept as it came: what a shop offers is small beside the rest."""

    data: list[dict[str, Any]]


class _Bookings(BaseModel):
    data: list[_Booking]


class _Customers(BaseModel):
    data: list[_Customer]


_PAGES: dict[str, type[_Bookings] | type[_Customers]] = {"appointments": _Bookings, "profiles": _Customers}
_ROWS: dict[str, type[BaseModel]] = {"appointments": _Booking, "profiles": _Customer}
OTHERS = "others"


class Chain:
    """A hub with a chain's store, and who reads all of it."""

    def __init__(self, url: str, token: str, folder: Path) -> None:
        self.url, self.token, self.folder = f"{url}/api/v3", token, folder
        self.asked: list[Asked] = []
        self._stores = 0

    def pull(self) -> float:
        """Seconds of a first round of a till that has nothing."""
        self._stores += 1
        remote = OmneoRemote(self.url, self.token)
        self._listen_in(remote)
        with closing(Store(self.folder / f"till-{self._stores}.db")) as store, closing(remote):
            engine = Engine(store, remote, clock=lambda: int(time.time()))
            begin = time.perf_counter()
            report = engine.run_once()
            took = time.perf_counter() - begin
            engine.close()
            assert not report.words, report
            with store.read() as reader:
                count = reader.connection.exec_driver_sql("SELECT count(*) FROM appointments").scalar_one()
            assert count >= APPOINTMENTS, (count, report)
        return took

    def write_down(self) -> float:
        """Seconds of the same pages by the bare client."""
        self._stores += 1
        meta = MetaData()
        tables = {name: _table(name, model, meta) for name, model in _ROWS.items()}
        tables[OTHERS] = Table(OTHERS, meta, Column("path", Text), Column("body", Text))
        engine = create_engine(f"sqlite:///{self.folder / f'bare-{self._stores}.db'}")
        event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA journal_mode = WAL"))
        meta.create_all(engine)
        begin = time.perf_counter()
        headers = {"Authorization": f"Bearer {self.token}"}
        with (
            httpx2.Client(base_url=self.url, headers=headers, timeout=60) as client,
            ThreadPoolExecutor(AT_ONCE) as pool,
        ):
            for kind, rows in pool.map(lambda asked: _fetch(client, asked), list(self.asked)):
                if rows:
                    with engine.begin() as connection:
                        connection.execute(insert(tables[kind]).prefix_with("OR REPLACE"), rows)
        took = time.perf_counter() - begin
        engine.dispose()
        return took

    def _listen_in(self, remote: OmneoRemote) -> None:
        line, self.asked = remote._line, []
        ask = line.ask

        def noting(method: str, path: str, **given: Any) -> Any:
            self.asked.append((path.lstrip("/"), given))
            return ask(method, path, **given)

        line.ask = noting  # type: ignore[method-assign]


def _fetch(client: httpx2.Client, asked: Asked) -> tuple[str, list[dict[str, Any]]]:
    path, given = asked
    answer = client.get(path, params=given.get("params"))
    if answer.status_code != 200 or b'"data":[' not in answer.content:
        return OTHERS, []
    page = _PAGES.get(path)
    if page is not None:
        return path, [row.model_dump() for row in page.model_validate_json(answer.content).data]
    rows = _Page.model_validate_json(answer.content).data
    return OTHERS, [{"path": path, "body": to_json(row).decode()} for row in rows]


def _table(name: str, model: type[BaseModel], meta: MetaData) -> Table:
    columns = [Column(each, Integer if each == "location_id" else Text) for each in model.model_fields if each != "id"]
    return Table(name, meta, Column("id", Text, primary_key=True), *columns)


@contextmanager
def chain(folder: Path) -> Iterator[Chain]:
    """A hub at work on a copy of the large store."""
    path = folder / "hub.db"
    shutil.copy(chain_store(APPOINTMENTS), path)
    token = token_for(path)
    with running_hub("--store", path, "--per-minute", "0") as hub:
        yield Chain(hub.url, token, folder)


@bench("sync/first pull", unit="s", goal=1.8)
def a_first_pull_takes_little_more_than_writing_the_pages_down(run: Run) -> None:
    """Seconds until a till that has nothing has all; the floor is the same pages, read and inserted."""
    with chain(run.tmp) as far:
        far.pull()
        pairs = [(far.pull(), far.write_down()) for _ in range(ROUNDS)]
    run.samples([value for value, _ in pairs], [floor for _, floor in pairs])


@bench("sync/first pull, memory", unit="MB", goal=1.5)
def a_first_pull_holds_a_few_pages_at_a_time(run: Run) -> None:
    """Resident at the most while all of it is pulled; the floor is a round that has nothing to hear."""
    with chain(run.tmp) as far:
        home = run.tmp / "home"
        environment = {**os.environ, "FLOORWALKER_HOME": str(home), "FLOORWALKER_STORE": str(run.tmp / "till.db")}
        connection = Connection("omneo", far.url)
        Tokens(home / "config").keep(connection.name, far.token)
        with closing(Store(run.tmp / "till.db")) as store, store.write() as unit:
            keep_connection(unit, connection)
        taken = [_resident([sys.executable, "-m", "app", "sync", "--once"], environment) for _ in range(2)]
    run.samples([taken[0]] * 5, [taken[1]] * 5)


def _resident(command: list[str], environment: dict[str, str]) -> float:
    """Bytes that a program had in memory at the most."""
    most = 0
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as process:
        seen = psutil.Process(process.pid)
        while process.returncode is None:
            with suppress(psutil.NoSuchProcess):
                most = max(most, seen.memory_info().rss)
            with suppress(subprocess.TimeoutExpired):
                process.wait(LOOK_SECONDS)
    assert process.returncode == 0
    return float(most)
