"""The shop as the window and the command line hold it: one store, one till, verbs and queries by their names.

Names are text so that the window need not import the verbs, and with them the store, before it has painted.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.errors import StoreContended
from app.core.values import Changes, Instant
from app.desk import (
    answering,
    answers,
    appointments,
    basis,
    board,
    calling,
    cancelling,
    cards,
    counts,
    cover,
    customers,
    day,
    days,
    finding,
    hours,
    inbox,
    leftovers,
    moving,
    openings,
    outbox,
    overview,
    queue,
    scanned,
    serving,
    settings,
    sheet,
    standing,
    steps,
    sync,
    time_off,
    undo,
    visits,
    waitlist,
    why,
)
from app.store.places import find_places
from app.store.store import Store, read_clock

if TYPE_CHECKING:
    from app.core.setup import Setup
    from app.store.unit import Unit


def import_setup(unit: Unit, read: Callable[[Unit], Setup]) -> None:
    """Import what ``read`` makes of a file in this state of the store; what that needs is seldom needed."""
    from app.desk.import_setup import import_setup as write

    unit.claim_catalogue()
    write(unit, read(unit))


VERBS: Mapping[str, Callable[..., Any]] = {
    verb.__name__: verb
    for verb in (
        appointments.book, appointments.approve, appointments.reject, appointments.arrive, appointments.complete,
        appointments.no_show, moving.reschedule, moving.reassign, moving.counter_offer, cancelling.cancel,
        cancelling.note, queue.check_in, queue.park, queue.unpark, queue.requeue, queue.transfer, calling.call_next,
        calling.call, calling.recall, serving.serve, serving.finish, serving.convert, waitlist.join_waitlist,
        waitlist.fulfil, visits.record_visit, customers.add_customer, customers.edit_customer,
        answering.approve_many, answering.reject_many,
        hours.block_time, hours.take_break, hours.take_off, time_off.change_block, time_off.remove_block,
        time_off.work_again, cover.keep_uncovered, undo.undo, undo.redo, import_setup,
        leftovers.close_leftovers, settings.set_setting,
        outbox.retry_step, outbox.discard_step, outbox.keep_mine, outbox.take_theirs,
    )
}  # fmt: skip
"""Every verb by its name: ``verb(unit, …)`` gives the changed record."""

QUERIES: Mapping[str, Callable[..., Any]] = {
    query.__name__: query
    for query in (
        overview.shop_view, day.day_view, days.days_view, board.queue_view, inbox.inbox_view, openings.slot_options,
        openings.nearest_slots, cards.appointment_card, cards.customer_card, cards.find_customers,
        answering.request_offers, answers.questions_of, overview.outbox_waiting, steps.step_said, moving.verdict,
        finding.find_bookings,
        basis.quote_basis, basis.walk_in_quotes, leftovers.leftovers, settings.shop_settings,
        why.why_not, why.walk_in_wish, why.walk_in_verdict,
        cover.uncovered_view, cover.uncovered_count, cover.off_leaves, time_off.block_leaves, time_off.staff_day,
        sheet.day_sheet, scanned.code_of, sync.sync_view, sync.unconfirmed, counts.counts_of,
        sync.lately_told, standing.sync_standing, standing.known_there,
        standing.remote_address,
    )
}  # fmt: skip
"""Every query by its name: ``query(reader, …)`` gives a read model."""


PAUSES = (0.002, 0.01, 0.05, 0.2, 0.5)
"""How long an act waits at the most before it is tried again, after each of the first tries; in seconds."""


class Shop:
    """An open shop. Its verbs may run on one thread and its queries on another."""

    def __init__(self, store: Store, *, staff_id: str | None = None) -> None:
        self.store = store
        self.staff_id = staff_id
        """Who is signed in at this till, if anybody."""

    def act(self, verb: str, /, *args: Any, **kwargs: Any) -> Any:
        """Run the verb of that name in one durable commit, then tell the listeners.

        Begun anew where others stood in its way, as they can on a server. Raises ``Refused`` or ``BadInput``, with
        nothing changed, or ``Known`` when the store cannot be written.
        """
        for pause in PAUSES:
            try:
                return self._act(verb, args, kwargs)
            except StoreContended:
                time.sleep(random.uniform(0, pause))
        return self._act(verb, args, kwargs)

    def _act(self, verb: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Any:
        with self.store.write(staff_id=self.staff_id) as unit:
            return VERBS[verb](unit, *args, **kwargs)

    def look(self, query: str, /, *args: Any, **kwargs: Any) -> Any:
        """What the query of that name sees in one state of the store. Raises ``Known``."""
        if query == "shop_view":
            kwargs.setdefault("staff_id", self.staff_id)
        with self.store.read() as reader:
            return QUERIES[query](reader, *args, **kwargs)

    def look_behind(self, questions: Sequence[tuple[str, Sequence[Any], Mapping[str, Any]]]) -> tuple[int, list[Any]]:
        """As ``look``, of several queries in one state of the store, which holds what this thread has just done.

        With the answers comes the ``data_version`` of that state, or of one before it.
        """
        version = self.store.data_version()
        with self.store.read_behind() as reader:
            return version, [QUERIES[query](reader, *args, **kwargs) for query, args, kwargs in questions]

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Hear of each commit made here, on the thread that acted; call the result to stop."""
        return self.store.subscribe(listener)

    def data_version(self) -> int:
        """A number that moves when anybody, other programs included, has committed something to this store."""
        return self.store.data_version()

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()


def open_shop(
    path: str | Path | None = None, *, clock: Callable[[], Instant] = read_clock, staff_id: str | None = None
) -> Shop:
    """Open the shop of a store, by default this user's own. Raises ``Known`` errors in words."""
    return Shop(Store(find_places().store if path is None else path, clock=clock), staff_id=staff_id)
