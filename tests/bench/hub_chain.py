"""A hub at work on a large store, a line to it, and the floor of its lists on a connection of its own."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from statistics import median
from typing import Any, TypeAlias

import psycopg

from tests.bench.big_server import BigServer, plain
from tests.bench.big_store import FIRST_NUMBER, LOCATIONS, ZONES
from tests.bench.hub_lists import Asked, Floor, lists, since
from tests.bench.hub_load import Line
from tests.support.hub_process import running_hub, token_for

ROUNDS, CALLS = 7, 5
Samples: TypeAlias = tuple[list[float], list[float]]


class Chain:
    """A chain's store behind a hub."""

    def __init__(self, store: str, line: Line, connection: psycopg.Connection[tuple[Any, ...]]) -> None:
        self.store, self.line, self.connection = store, line, connection
        made = [json.loads(line.get(f"/appointment-definitions/{FIRST_NUMBER + at}")[1]) for at in range(LOCATIONS)]
        self.floor = Floor(connection, [each["data"] for each in made], ZONES)

    def lists(self) -> list[Asked]:
        """Everything that can be asked."""
        return [*lists(), since(self.connection)]

    def compared(self, asked: Asked) -> tuple[int, Samples]:
        """How many rows it shows, and seconds for it over the wire and by its floor, after both gave the same."""
        wanted = self.floor.page(asked)
        found = json.loads(self.line.get(asked.path)[1])
        if ([row["id"] for row in found["data"]], found["meta"]["total"]) != wanted:
            raise AssertionError(f"{asked.query}: {found['meta']['total']} of {wanted[1]}, or others of them")
        return len(wanted[0]), in_turns(lambda: self.line.get(asked.path), lambda: self.floor.page(asked))


@contextmanager
def chain_of(server: BigServer, appointments: int) -> Iterator[Chain]:
    """The chain over a store of so many appointments."""
    with ExitStack() as stack:
        store = server.store(appointments)
        hub = stack.enter_context(running_hub("--store", store))
        line = Line(hub.url, token_for(store, name="bench"))
        stack.callback(line.close)
        yield Chain(store, line, stack.enter_context(psycopg.connect(plain(store), autocommit=True)))


def in_turns(candidate: Callable[[], object], floor: Callable[[], object], rounds: int = ROUNDS) -> Samples:
    """Seconds of each, in turns; each sample the quickest of some calls.

    Three processes take part in a call over the wire, so whatever else the machine does would be measured three times.
    """
    taken: Samples = ([], [])
    for _ in range(rounds):
        for side, act in enumerate((candidate, floor)):
            taken[side].append(min(_seconds(act) for _ in range(CALLS)))
    return taken


def _seconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def ratio(samples: Samples) -> float:
    """The one median over the other."""
    return median(samples[0]) / median(samples[1])
