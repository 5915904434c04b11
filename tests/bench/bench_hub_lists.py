"""Lists of 100 appointments of 1,000,000, by everything that they may be filtered and ordered by.

The floor is the same query by bare ``psycopg``, its rows nested likewise and written by ``json.dumps``, in this process
without any network. Each group stands for its slowest list of 100 beside its floor. What finds less than a page has no
goal: its floor is three looks, and the hub's time that of a request to any endpoint.
"""

from __future__ import annotations

from collections.abc import Iterable

from tests.bench.big_server import big_server
from tests.bench.harness import Run, bench
from tests.bench.hub_chain import chain_of, ratio
from tests.bench.hub_lists import SIZE

GROUPS = ("everything", "field", "range", "relation", "words", "order")


def _compare(run: Run, group: str) -> None:
    with big_server() as server, chain_of(server, 1_000_000) as chain:
        found = [chain.compared(each) for each in chain.lists() if each.group == group]
    run.samples(*max((samples for shown, samples in found if shown == SIZE), key=ratio))


@bench("hub/list of less than a page", unit="ms")
def what_finds_little_takes_what_a_request_takes(run: Run) -> None:
    with big_server() as server, chain_of(server, 1_000_000) as chain:
        found = [chain.compared(each) for each in chain.lists() if each.group == "field"]
    run.samples(*max((samples for shown, samples in found if shown < SIZE), key=ratio))


def _register(groups: Iterable[str]) -> None:
    for group in groups:

        def measure(run: Run, group: str = group) -> None:
            _compare(run, group)

        bench(f"hub/list by {group}", unit="ms", goal=3.0)(measure)


_register(GROUPS)
