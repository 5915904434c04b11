"""Free times over the wire: 31 days of 8 members who are 60 % booked, on a server with a chain's bookings beside them.

The floor is what the desk does in this process for the same question, its look into the same store included, and a
request to an endpoint that does nothing.
"""

from __future__ import annotations

import json

from app.core.slots import Audience, find_slots
from app.desk.slots import ask_slots
from app.store.store import Store
from tests.bench.big_server import big_server
from tests.bench.busy60 import FIRST, LAST
from tests.bench.harness import Run, bench
from tests.bench.hub_chain import Chain, chain_of, in_turns

BODY = {"location_id": 1, "start_date": f"{FIRST}", "end_date": f"{LAST}"}
STARTS = 307
ROUNDS = 11


@bench("hub/slots of 31 days, 8 staff", unit="ms", goal=1.5)
def free_times_cost_little_more_than_finding_them(run: Run) -> None:
    with big_server() as server, chain_of(server, 1_000_000) as chain:
        store = Store(chain.store)
        service = next(iter(_services(store)))

        def in_process() -> int:
            with store.read() as reader:
                slots = find_slots(ask_slots(reader, *service, FIRST, LAST, audience=Audience.CUSTOMER))
            chain.line.get("/auth/verify")
            return len(slots)

        if in_process() != STARTS or slots_of(chain) != STARTS:
            raise AssertionError(f"{in_process()} starts in process, {slots_of(chain)} over the wire")
        run.samples(*in_turns(lambda: ask(chain), in_process, ROUNDS))
        store.close()


def ask(chain: Chain) -> bytes:
    """The month over the wire."""
    status, body = chain.line.post("/appointment-definitions/1/available-slots-range", BODY)
    if status != 200:
        raise AssertionError(body)
    return body


def slots_of(chain: Chain) -> int:
    """How many there are."""
    return len(json.loads(ask(chain))["data"])


def _services(store: Store) -> list[tuple[str, str]]:
    with store.read() as reader:
        services, places = reader.catalogue.definitions.values(), reader.catalogue.locations.values()
        return [(each.id, there.id) for each in services for there in places if each.number == there.number == 1]
