"""The window while somebody works in it: what a verb and another day cost from the press to the paint."""

from __future__ import annotations

import gc
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import timedelta

from app.desk.shop import Shop, open_shop
from app.desk.views import DayView
from app.ui.offscreen import Offscreen
from app.ui.start import Options, make_application
from app.ui.today.page import TodayPage
from tests.bench.bare_panes import bare_panes
from tests.bench.bench_calendar import bare_painting
from tests.bench.bench_store import DAY_ROWS
from tests.bench.big_store import big_store, location_id
from tests.bench.harness import Run, bench
from tests.bench.window import PLACE, Paints, copy_of, ids, rest, settle, today_on, until

ROUNDS = 15
"""Verbs of which the median is taken, of each side, in turns."""
PANES = ("day", "queue", "inbox")
COMING = """
    SELECT id FROM appointments WHERE location_id = :place AND status = '{status}' AND scheduled_start_at > unixepoch()
    ORDER BY scheduled_start_at
"""
WAITING = "SELECT id FROM queue_entries WHERE location_id = :place AND status = 'waiting' ORDER BY checked_in_at"


@bench("window/arrive, to all panes painted", goal=2.0)
def an_arrival_is_seen_soon_after_its_commit(run: Run) -> None:
    _verb_beside_its_commit(run, "arrive", COMING.format(status="confirmed"))


@bench("window/approve, to all panes painted", goal=2.0)
def an_approval_is_seen_soon_after_its_commit(run: Run) -> None:
    _verb_beside_its_commit(run, "approve", COMING.format(status="requested"))


@bench("window/park, to all panes painted", goal=2.0)
def a_step_of_the_line_is_seen_soon_after_its_commit(run: Run) -> None:
    _verb_beside_its_commit(run, "park", WAITING)


@bench("window/arrive, to three bare panes painted")
def an_arrival_in_a_window_without_rules_beside_its_commit(run: Run) -> None:
    """What Qt, a thread and three bare reads leave of the goal of the three above."""
    seen, alone = open_shop(copy_of(10_000, run.tmp, "seen")), open_shop(copy_of(10_000, run.tmp, "alone"))
    chosen = ids(run.tmp / "seen.db", COMING.format(status="confirmed"))[0]
    make_application(Options("light"))
    with bare_panes(seen) as see, _nothing_else_collected():
        taken, floors = [], []
        for _ in range(ROUNDS + 1):
            started = time.perf_counter()
            see("arrive", chosen)
            taken.append(time.perf_counter() - started)
            floors.append(_committed(alone, "arrive", chosen))
            see("undo", chosen)
            alone.act("undo", chosen)
    seen.close()
    alone.close()
    run.samples(taken[1:], floors[1:])


def _verb_beside_its_commit(run: Run, verb: str, of: str) -> None:
    """The verb from its call until calendar, line and requests are painted for good, and it with nobody looking.

    Its commit is all of ``Shop.act``: the verb with its rules, its rows, audit and outbox, and the durable commit.
    """
    seen, alone = copy_of(10_000, run.tmp, "seen"), copy_of(10_000, run.tmp, "alone")
    # A verb and its undo in turns: a place has few records of each kind, and every round needs one.
    chosen = ids(seen, of)[0]
    shop = open_shop(alone)
    taken: list[float] = []
    floors: list[float] = []
    with today_on(seen) as (stage, page), _nothing_else_collected():
        paints = Paints(stage.window)
        for number in range(ROUNDS + 1):
            taken.append(_seen(stage, page, paints, verb, chosen))
            floors.append(_committed(shop, verb, chosen))
            _seen(stage, page, paints, "undo", chosen)
            shop.act("undo", chosen)
            if number == 0:  # the first of each imports and prepares
                taken.clear()
                floors.clear()
    shop.close()
    run.samples(taken, floors)


def _seen(stage: Offscreen, page: TodayPage, paints: Paints, verb: str, record_id: str) -> float:
    rest(stage)
    missing, painted = set(PANES), paints.count
    parts = {"day": page.calendar, "queue": page.queue, "inbox": page.inbox}
    links = [part.filled.connect(lambda name=name: missing.discard(name)) for name, part in parts.items()]
    started = time.perf_counter()
    if verb == "undo":
        stage.scene.undo(record_id)
    else:
        stage.scene.act(verb, record_id)
    until(lambda: not missing)
    paints.wait()
    took = time.perf_counter() - started
    assert paints.count > painted, f"nothing of {verb} is seen"
    for link, part in zip(links, parts.values(), strict=True):
        part.filled.disconnect(link)
    # The notice comes once the panes are painted.
    until(lambda: bool(stage.conduct.notices.shown()))
    stage.conduct.notices.clear()
    settle(stage)
    return took


def _committed(shop: Shop, verb: str, record_id: str) -> float:
    started = time.perf_counter()
    shop.act(verb, record_id)
    return time.perf_counter() - started


@bench("window/another day at 1,000,000, to painted", limit=30.0)
def another_day_is_there_within_two_frames(run: Run) -> None:
    store = big_store(1_000_000)
    with closing(sqlite3.connect(store)) as raw, today_on(store) as (stage, page), _nothing_else_collected():
        _turn(stage, page, 1)
        taken, floors = [], []
        for number in range(ROUNDS):
            taken.append(_turn(stage, page, 1 if number % 5 else -8))
            floors.append(_bare_day(raw, page))
        run.samples(taken, floors)


def _turn(stage: Offscreen, page: TodayPage, days: int) -> float:
    arrived: list[DayView] = []
    link = page.calendar.day_shown.connect(arrived.append)
    day = stage.scene.day + timedelta(days)
    started = time.perf_counter()
    stage.scene.show_day(day)
    until(lambda: bool(arrived) and arrived[-1].day == day)
    took = time.perf_counter() - started
    page.calendar.day_shown.disconnect(link)
    assert sum(len(column.bookings) for column in arrived[-1].columns) > 20
    settle(stage)
    return took


def _bare_day(raw: sqlite3.Connection, page: TodayPage) -> float:
    """The rows of the same day out of the same store, and the same boxes and texts by a bare painter."""
    day = page.calendar.view.days.day
    assert day is not None
    paint = bare_painting(page.calendar.view)
    started = time.perf_counter()
    rows: Sequence[object] = raw.execute(DAY_ROWS, (location_id(PLACE), day.day_start, day.day_end)).fetchall()
    paint()
    took = time.perf_counter() - started
    assert rows
    return took


@contextmanager
def _nothing_else_collected() -> Iterator[None]:
    """What the window holds once it is filled is not looked through again and again, as in the program."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()
