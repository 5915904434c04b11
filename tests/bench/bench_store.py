"""The store beside raw ``sqlite3``: what a verb, a day and a month of slots cost on top of the same rows."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import event

from app.desk.shop import Shop, open_shop
from app.desk.views import DayView
from app.store.engine import prepare_sqlite
from tests.bench.big_store import big_store, location_id
from tests.bench.harness import Run, bench

Statement: TypeAlias = tuple[str, Any]

LOOPS = 12
"""Verbs per sample."""


@bench("store/verb arrive", unit="ms", goal=4.0)
def arriving_costs_little_more_than_its_commit(run: Run) -> None:
    _compare_verb(run, "arrive", _ids("confirmed"))


@bench("store/verb approve", unit="ms", goal=4.0)
def approving_costs_little_more_than_its_commit(run: Run) -> None:
    _compare_verb(run, "approve", _ids("requested"))


@bench("store/verb check_in", unit="ms", goal=4.0)
def checking_in_costs_little_more_than_its_commit(run: Run) -> None:
    def place(shop: Shop, at: int) -> None:
        service, where = f"service-{at % 40:02}", location_id(at % 40)
        shop.act("check_in", definition_id=service, location_id=where, guest_name="Guest")

    _compare(run, place)


def _ids(status: str) -> list[str]:
    with closing(sqlite3.connect(big_store(10_000))) as raw:
        found = raw.execute(
            "SELECT id FROM appointments WHERE status = ? AND scheduled_start_at > unixepoch() ORDER BY id", (status,)
        )
        return [row[0] for row in found]


def _compare_verb(run: Run, verb: str, ids: list[str]) -> None:
    _compare(run, lambda shop, at: shop.act(verb, ids[at]))


def _compare(run: Run, act: Callable[[Shop, int], object]) -> None:
    """Time the verb in one copy of a store, and in another the commits of the rows that it writes."""
    calls = run.calls(LOOPS)
    commits = _recorded(_copy(run, "recorded"), act, calls)
    shop = open_shop(_copy(run, "verb"))
    with closing(sqlite3.connect(_copy(run, "raw"))) as raw:
        prepare_sqlite(raw)
        verbs, floors = iter(range(calls)), iter(commits)
        run.compare(lambda: act(shop, next(verbs)), lambda: _commit(raw, next(floors)), loops=LOOPS)
    shop.close()


def _copy(run: Run, name: str) -> Path:
    return Path(shutil.copy(big_store(10_000), run.tmp / f"{name}.db"))


def _recorded(store: Path, act: Callable[[Shop, int], object], calls: int) -> list[list[Statement]]:
    """What each call writes, statement by statement."""
    shop = open_shop(store)
    commits: list[list[Statement]] = []
    with _listening(shop) as said:
        for at in range(calls):
            said.clear()
            act(shop, at)
            commits.append([each for each in said if not each[0].startswith("SELECT")])
    shop.close()
    return commits


@contextmanager
def _listening(shop: Shop) -> Iterator[list[Statement]]:
    said: list[Statement] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, _many: bool) -> None:
        if not statement.startswith(("BEGIN", "PRAGMA")):
            said.append((statement, values))

    event.listen(shop.store._writer, "before_cursor_execute", note)
    yield said
    event.remove(shop.store._writer, "before_cursor_execute", note)


def _commit(raw: sqlite3.Connection, statements: Iterable[Statement]) -> None:
    raw.execute("BEGIN IMMEDIATE")
    for statement, values in statements:
        raw.execute(statement, values)
    raw.execute("COMMIT")


DAY_ROWS = """
    SELECT a.id, a.status, a.scheduled_start_at, a.scheduled_end_at, a.holds_from, a.holds_until, a.called_at,
        a.started_at, a.completed_at, a.notes, a.override_reason, a.created_at, a.profile_id, a.assigned_staff_id,
        p.first_name, p.last_name, d.name, s.first_name, s.last_name
    FROM appointments a JOIN profiles p ON p.id = a.profile_id JOIN definitions d ON d.id = a.definition_id
    LEFT JOIN staff s ON s.id = a.assigned_staff_id
    WHERE a.location_id = ? AND a.scheduled_start_at >= ? AND a.scheduled_start_at < ?
"""
"""What the calendar of a day shows, with the names of the customer, the service and the member of staff."""


@bench("store/day view at 1,000,000", unit="ms", goal=3.0)
def a_day_costs_little_more_than_its_rows(run: Run) -> None:
    shop, place = open_shop(big_store(1_000_000)), location_id(7)
    seen: DayView = shop.look("day_view", place, date.today())
    given = (place, seen.day_start, seen.day_end)
    with closing(sqlite3.connect(big_store(1_000_000))) as raw:
        run.compare(_look(shop, place), lambda: raw.execute(DAY_ROWS, given).fetchall())
    shop.close()


@bench("store/day view at 1,000,000, beside 10,000", unit="ms", goal=1.2)
def a_day_costs_the_same_however_large_the_store(run: Run) -> None:
    large, small = open_shop(big_store(1_000_000)), open_shop(big_store(10_000))
    run.compare(_look(large, location_id(7)), _look(small, location_id(7)))
    large.close()
    small.close()


def _look(shop: Shop, place: str) -> Callable[[], object]:
    def look() -> object:
        return shop.look("day_view", place, date.today())

    seen: DayView = shop.look("day_view", place, date.today())
    assert sum(len(column.bookings) for column in seen.columns) > 30
    return look
