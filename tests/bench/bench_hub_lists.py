"""Lists of 100 appointments of 1,000,000, by everything that they may be filtered and ordered by.

The floor is the same query by bare ``psycopg``, its rows nested likewise and written by ``json.dumps``, in this process
without any network. Each group stands for its slowest list beside its floor.
"""

from __future__ import annotations

from collections.abc import Iterable

from tests.bench.big_server import big_server
from tests.bench.harness import Run, bench
from tests.bench.hub_chain import chain_of, ratio

GROUPS = ("everything", "field", "range", "relation", "words", "order")


def _compare(run: Run, group: str) -> None:
    with big_server() as server, chain_of(server, 1_000_000) as chain:
        all_of_them = [chain.compared(each) for each in chain.lists() if each.group == group]
    run.samples(*max(all_of_them, key=ratio))


def _register(groups: Iterable[str]) -> None:
    for group in groups:

        def measure(run: Run, group: str = group) -> None:
            _compare(run, group)

        bench(f"hub/list by {group}", unit="ms", goal=3.0)(measure)


_register(GROUPS)
