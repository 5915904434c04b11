"""Real processes that all book the same thing at the same moment, round after round.

Without the protection of the store the same race must go wrong, or a race that goes well would prove nothing: then each
statement is a commit of its own, and all wait for each other between the check and the write.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path
from random import randrange
from typing import Any

from sqlalchemy import event

from app.core.errors import FloorwalkerError, Refused
from app.desk.shop import Shop
from app.store import claims, engine
from app.store.store import Store
from app.store.unit import Unit
from tests.support.shop_builder import NINE

PROCESSES = 4
PATIENCE_SECONDS = 60

Booking = dict[str, Any]
"""What ``book`` is told; or another ``verb``, and what that is told; under ``*`` without names.

``each`` is a list of such, one for each process: what they do at one moment is not the same.
"""


def race(store: Path | str, rounds: Sequence[Booking], *, protected: bool = True) -> list[Counter[str]]:
    """What came of each round: how many were ``booked``, ``refused``, or failed with an error of that name."""
    context = get_context("forkserver")  # one process imports what is needed, and all others are copies of it
    context.set_forkserver_preload([__name__])
    start, ready = context.Barrier(PROCESSES), context.Barrier(PROCESSES)
    racer = _race if protected else _race_unprotected
    runners, ends = [], []
    for number in range(PROCESSES):
        hears, says = context.Pipe(duplex=False)
        runners.append(context.Process(target=racer, args=(store, _of_process(rounds, number), start, ready, says)))
        runners[-1].start()
        says.close()  # so that the end of the process is the end of what is heard of it
        ends.append(hears)
    try:
        results = [end.recv() for end in ends]
    finally:  # the others do not wait for one that died
        start.abort()
        ready.abort()
        for runner, end in zip(runners, ends, strict=True):
            runner.join()
            end.close()
    return [Counter(each) for each in zip(*results, strict=True)]


def _of_process(rounds: Sequence[Booking], number: int) -> list[Booking]:
    return [each["each"][number % len(each["each"])] if "each" in each else each for each in rounds]


def _race(
    store: Path | str, rounds: Sequence[Booking], start: Barrier, _ready: Barrier, says: Connection[list[str], None]
) -> None:
    shop = _open(store)
    says.send([_book(shop, booking, start) for booking in rounds])
    shop.close()


def _open(store: Path | str) -> Shop:
    """The shop as a till opens it, but for its patience: however slow the machine, nobody gives up on the lock."""
    engine.BUSY_MILLISECONDS = 1000 * PATIENCE_SECONDS
    return Shop(Store(store, clock=lambda: NINE))


def _race_unprotected(
    store: Path | str, rounds: Sequence[Booking], start: Barrier, ready: Barrier, says: Connection[list[str], None]
) -> None:
    engine.BEGIN_WRITE = "SELECT 1"
    setattr(claims, "claim", _claim_nothing)  # noqa: B010 - the race is to be lost
    setattr(Unit, "own", _claim_nothing)  # noqa: B010
    setattr(Unit, "next_number", _any_number)  # noqa: B010 - or two equal numbers would save the day by chance
    shop = _open(store)

    @event.listens_for(shop.store._writer, "before_cursor_execute")
    def wait_for_all(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if statement.startswith("INSERT INTO appointments"):
            ready.wait(PATIENCE_SECONDS)

    says.send([_book(shop, booking, start) for booking in rounds])
    shop.close()


def _claim_nothing(*_: object, **__: object) -> None:
    """What a claim is without protection."""


def _any_number(_unit: Unit, _table: object) -> int:
    return randrange(2**40)


def _book(shop: Shop, booking: Booking, start: Barrier) -> str:
    start.wait(PATIENCE_SECONDS)
    given = {key: value for key, value in booking.items() if key not in ("verb", "*")}
    try:
        shop.act(booking.get("verb", "book"), *booking.get("*", ()), **given)
    except Refused:
        return "refused"
    except FloorwalkerError as error:
        return type(error).__name__
    except Exception as error:  # noqa: BLE001 - what went wrong without protection is what the caller asks
        return type(error).__name__
    return "booked"
