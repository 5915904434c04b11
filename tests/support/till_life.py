"""``python -m tests.support.till_life STORE URL TOKEN ACTS SEED``: a till at work, to be killed at any moment.

It does so many acts and syncs in between. For each act that was acknowledged it prints the kind and the id of what the
act made, or only the verb; before each round ``syncing``; at the end it syncs until nothing is left, and prints
``rested``.
"""

from __future__ import annotations

import sys
import time
from contextlib import closing, suppress
from random import Random

from app.core.errors import Refused
from app.core.values import Kind
from app.desk.shop import Shop
from app.store.store import Store
from app.sync.engine import Engine
from app.sync.omneo import OmneoRemote
from tests.support.shop_builder import CUSTOMERS, DAY

HUB = "omneo:hub"
PATIENCE_SECONDS = 2.0
MOST_ROUNDS = 400
LINE_VERBS = ("call", "serve", "cancel", "park")


def live(shop: Shop, engine: Engine, acts: int, dice: Random) -> None:
    """Do so many acts, and tell of them now and then."""
    entries: list[str] = []
    for _ in range(acts):
        _act(shop, dice, entries)
        if dice.random() < 0.1:
            say("syncing")
            engine.run_once()
    report = engine.report
    for _ in range(MOST_ROUNDS):
        say("syncing")
        report = engine.run_once()
        if _let_go(shop) + report.waiting + report.sending + len(report.words) == 0 and not report.did_anything:
            say("rested")
            return
        engine.clock.gone_on += 300  # type: ignore[attr-defined]
    say(f"restless {report}")


def _act(shop: Shop, dice: Random, entries: list[str]) -> None:
    chosen = dice.random()
    place = {"definition_id": "cut", "location_id": "mel"}
    if entries and chosen < 0.4:
        verb = dice.choice(LINE_VERBS)
        with suppress(Refused):
            shop.act(verb, dice.choice(entries[-5:]))
            say(verb)
    elif chosen < 0.6:
        day = int(time.time()) // DAY * DAY + dice.randrange(2, 300) * DAY
        with suppress(Refused):  # nobody waits twice for the same
            made = shop.act("join_waitlist", **place, profile_id=dice.choice(CUSTOMERS), desired_start_at=day)
            say(f"{Kind.WAITLIST_ENTRY.value} {made.id}")
    elif chosen < 0.8:
        made = shop.act("check_in", **place, guest_name=f"Guest {dice.randrange(10**6)}")
        entries.append(made.id)
        say(f"{Kind.QUEUE_ENTRY.value} {made.id}")
    else:
        day = int(time.time()) // DAY * DAY + dice.randrange(2, 300) * DAY
        with suppress(Refused):
            made = shop.act("book", **place, profile_id=dice.choice(CUSTOMERS), start=day + dice.randrange(8) * 1800)
            say(f"{Kind.APPOINTMENT.value} {made.id}")


def _let_go(shop: Shop) -> int:
    """A person takes the hub's side in conflicts, and lets go of what was refused; gives how many there were."""
    lines = [line for line in shop.look("sync_view").steps if line.state in ("conflict", "refused")]
    for line in lines:
        with suppress(Refused):
            if line.state == "conflict":
                shop.act("take_theirs", line.seq)
            else:
                shop.act("discard_step", line.seq, reason="let go")
            say(f"let go {line.verb}: {line.words}")
    return len(lines)


def say(words: str) -> None:
    """At once and whole, so that a kill cuts no line in two."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


class Clock:
    """The time of day, which a till at its end lets go on faster than it is: it waits for nothing."""

    def __init__(self) -> None:
        self.gone_on = 0

    def __call__(self) -> int:
        """What it says now."""
        return int(time.time()) + self.gone_on


def main(where: str, url: str, token: str, acts: int, seed: str) -> None:
    """Open the store and live."""
    remote = OmneoRemote(f"{url}/api/v3", token, io_seconds=PATIENCE_SECONDS)
    remote.name = HUB
    with (
        closing(Store(where)) as store, closing(remote),
        closing(Engine(store, remote, hold=0, clock=Clock())) as engine,
    ):  # fmt: skip
        live(Shop(store), engine, acts, Random(seed))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), sys.argv[5])
