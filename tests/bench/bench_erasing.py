"""Somebody erased whose name nobody else has, beside 200,000 steps of people with letters beyond A to Z."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from itertools import islice
from time import perf_counter

from sqlalchemy import insert, select

from app.store import tables
from tests.bench.harness import Run, bench
from tests.support.shop_builder import SmallShop, open_small_shop

STEPS, TIMES, MANY = 200_000, 5, 5_000
FIRST, LAST = ("Zoë", "Jürgen", "Søren", "Łukasz", "محمد", "Иван"), ("Größe", "Ångström", "Çelik", "Петров", "حسن")


@bench("store/erase somebody beside 200,000 steps", unit="s", limit=2.0)
def every_text_of_the_trail_is_looked_through(run: Run) -> None:
    shop = open_small_shop(run.tmp)
    _fill(shop)
    took, floors = [], []
    with closing(sqlite3.connect(run.tmp / "shop.db")) as raw:
        for number in range(TIMES):
            who = shop.act("add_customer", first_name="Jörg", last_name=f"Lüdenscheid{number}", email=f"{number}@x.org")
            since = perf_counter()
            shop.act("erase_customer", who.id)
            took.append(perf_counter() - since)
            since = perf_counter()
            assert len(raw.execute("SELECT seq, changes FROM audit").fetchall()) >= STEPS
            floors.append(perf_counter() - since)
    shop.close()
    run.samples(took, floors)


def _fill(shop: SmallShop) -> None:
    dice = random.Random(5)
    shop.check_in()
    with shop.store.write() as unit:
        usual = dict(unit.connection.execute(select(tables.audit).limit(1)).mappings().one())
        del usual["seq"]
        steps = (usual | {"record_id": f"p{number}", "changes": _changes(dice)} for number in range(STEPS))
        while some := [*islice(steps, MANY)]:
            unit.connection.execute(insert(tables.audit), some)


def _changes(dice: random.Random) -> dict[str, list[str | None]]:
    first, last = dice.choice(FIRST), dice.choice(LAST)
    number = f"+6149157{dice.randrange(10_000):04}"
    return {"first_name": [None, first], "last_name": [None, last], "notes": [None, f"für {first} {last}, {number}"]}
