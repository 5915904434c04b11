"""What the hub does among 1,000,000 appointments beside the same among 10,000, in turns.

Lists are those that find as much in both stores; what there is more of takes longer to count, but no longer to show.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack

from tests.bench.bench_hub_bookings import BOOKINGS, ROUNDS, shop_of
from tests.bench.bench_hub_slots import ask
from tests.bench.big_server import big_server
from tests.bench.harness import Run, bench
from tests.bench.hub_chain import Chain, Samples, chain_of, in_turns, ratio

SIZES = (1_000_000, 10_000)


@bench("hub/growth of a booking", unit="ms", goal=1.3)
def a_booking_costs_as_much_among_a_million(run: Run) -> None:
    with ExitStack() as stack:
        server = stack.enter_context(big_server())
        shops = [stack.enter_context(shop_of(server, size)) for size in SIZES]
        taken = [[shop.book(shop.bodies(BOOKINGS)) for shop in shops] for _ in range(ROUNDS + 1)]
    run.samples(*map(list, zip(*taken[1:], strict=True)))


@bench("hub/growth of slots", unit="ms", goal=1.3)
def free_times_cost_as_much_among_a_million(run: Run) -> None:
    run.samples(*_of_both(lambda chain: lambda: ask(chain)))


@bench("hub/growth of a list", unit="ms", goal=1.3)
def a_list_costs_as_much_among_a_million(run: Run) -> None:
    with ExitStack() as stack:
        server = stack.enter_context(big_server())
        many, few = (stack.enter_context(chain_of(server, size)) for size in SIZES)
        found: list[Samples] = []
        for large, small in zip(many.lists(), few.lists(), strict=True):
            totals = [chain.floor.page(each)[1] for chain, each in ((many, large), (few, small))]
            if totals[0] == totals[1]:
                found.append(in_turns(lambda: many.line.get(large.path), lambda: few.line.get(small.path)))  # noqa: B023
    run.samples(*max(found, key=ratio))


def _of_both(act_of: Callable[[Chain], Callable[[], object]]) -> Samples:
    with ExitStack() as stack:
        server = stack.enter_context(big_server())
        many, few = (act_of(stack.enter_context(chain_of(server, size))) for size in SIZES)
        return in_turns(many, few, 11)
