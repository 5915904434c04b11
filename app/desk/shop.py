"""The shop as the window and the command line hold it: one store, one till, verbs and queries by their names.

Names are text so that the window need not import the verbs, and with them the store, before it has painted.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.errors import StoreContended
from app.core.values import Changes, Instant
from app.desk.named import Named
from app.store.hold_rows import has_lapsed_holds
from app.store.places import find_places
from app.store.store import Store, read_clock

if TYPE_CHECKING:
    from app.core.roles import Leave
    from app.desk.seat import Seat

VERBS = Named(
    appointments="book approve reject arrive complete no_show",
    moving="reschedule reassign counter_offer",
    cancelling="cancel note",
    queue="check_in park unpark requeue transfer",
    walk_in_answers="answer_walk_in",
    knowing="name_walk_in",
    calling="call_next call recall",
    serving="serve hand_over finish convert",
    waitlist="join_waitlist edit_wish fulfil fulfil_by",
    feedback="give_feedback",
    holding="hold no_answer decline release book_held lapse_holds",
    visits="record_visit",
    customers="add_customer edit_customer",
    merging="merge_customers keep_apart",
    erasing="erase_customer",
    person_data="export_customer",
    traces="export_bookings check_leave back_up",
    answering="approve_many reject_many",
    hours="block_time take_break take_off",
    time_off="change_block remove_block work_again",
    cover="keep_uncovered",
    undo="undo redo",
    leftovers="close_leftovers",
    settings="set_setting",
    door="set_door",
    kiosk="kiosk_check_in kiosk_arrive",
    tickets="print_ticket speak_ticket claim_ticket settle_ticket leave_ticket",
    staffing="set_pin forget_pin forget_pins set_role begin_try end_try",
    changing="change_offer remove_offer",
    beginning="begin_shop",
    tills="change_till",
    outbox="retry_step discard_step keep_mine take_theirs",
    importing="import_setup",
    csv_import="import_table",
)
"""Every verb by its name: ``verb(unit, …)`` gives the changed record."""

QUERIES = Named(
    overview="shop_view outbox_waiting",
    day="day_view",
    days="days_view",
    board="queue_view",
    due="booked_today",
    inbox="inbox_view",
    openings="slot_options nearest_slots",
    free_days="free_days",
    likeness="similar_customers",
    guests="guests_named",
    feedback="feedback_form",
    waiting="waitlist_view waitlist_news",
    already="booked_already",
    cards="appointment_card customer_card find_customers",
    answering="request_offers",
    answers="questions_of",
    walk_in_answers="walk_in_form noted_form kiosk_form",
    steps="step_said",
    moving="verdict",
    finding="find_bookings where_in_line",
    gone="gone_walk_in",
    erasing="erasure_view",
    retention="long_gone",
    calendar_file="appointment_ics",
    doubles="customer_list duplicate_pairs likely_doubles pair_of",
    booking_slip="booking_slip",
    booking_list="booking_list booking_count booking_lines booking_choices",
    basis="quote_basis walk_in_quotes",
    leftovers="leftovers",
    settings="shop_settings",
    door="door_at",
    public="public_board",
    kiosk="kiosk_view kiosk_find kiosk_code ticket_slip",
    tickets="tickets_now",
    staffing="staffing",
    leave="role_at_desk",
    tells="tell_events",
    why="why_not walk_in_wish walk_in_verdict",
    cover="uncovered_view uncovered_count uncovered_ids off_leaves",
    time_off="block_leaves staff_day",
    sheet="day_sheet",
    scanned="code_of",
    sync="sync_view lately_told",
    provisional="unconfirmed",
    counts="counts_of",
    report="day_report",
    standing="sync_standing known_there remote_address",
    offer="offer_view",
    effects="offer_effects removal_effects",
    effects_left="left_now",
)
"""Every query by its name: ``query(reader, …)`` gives a read model."""

PAUSES = (0.002, 0.01, 0.05, 0.2, 0.5)
"""How long an act waits at the most before it is tried again, after each of the first tries; in seconds."""


@dataclass(slots=True)
class Going:
    """One act, which may take several commits: by who was at the desk when it began, and undone as one (rule 24).

    Others act between two of its commits; after a power cut those that came through stand, and are still one act.
    """

    staff_id: str | None
    leave: Leave | None
    number: int = 0
    """By which its steps are known; nothing before the first."""


class Shop:
    """An open shop. Its verbs may run on one thread and its queries on another."""

    def __init__(self, store: Store, *, staff_id: str | None = None) -> None:
        self.store = store
        self.staff_id = staff_id
        """Who is signed in at this till, if anybody."""
        self.seat: Seat | None = None
        """The desk of a window, where not everybody may do everything; the operator of the machine has none."""

    def act(self, verb: str, /, *args: Any, **kwargs: Any) -> Any:
        """Run the verb of that name in one durable commit, then tell the listeners. ``leave`` is one of its ``Seat``.

        With ``within`` it goes on with an act that was begun.

        Begun anew where others stood in its way, as they can on a server. Raises ``Refused`` or ``BadInput``, with
        nothing changed, or ``Known`` when the store cannot be written.
        """
        token, within = kwargs.pop("leave", ""), kwargs.pop("within", None)
        going = within or self.begin(token)
        for pause in PAUSES:
            try:
                return self._act(verb, args, kwargs, going)
            except StoreContended:
                time.sleep(random.uniform(0, pause))
        return self._act(verb, args, kwargs, going)

    def begin(self, leave: str = "") -> Going:
        """An act of who is at the desk now, for ``within``; a ``leave`` is for all of it, and used by this."""
        return Going(self.staff_id, self.seat.take_leave(leave) if self.seat is not None and leave else None)

    def _act(self, verb: str, args: tuple[Any, ...], kwargs: Mapping[str, Any], going: Going) -> Any:
        for _ in range(2):
            with self.store.write(staff_id=going.staff_id) as unit:
                is_clear = not has_lapsed_holds(unit)
                unit.is_at_desk, unit.leave, unit.act = self.seat is not None, going.leave, going.number
                found = VERBS[verb](unit, *args, **kwargs) if is_clear else None
            if is_clear:  # and committed: what is begun anew has no steps yet
                going.number = unit.act
                return found
            self.lapse()
        raise StoreContended("the store: held times end faster than they can be let go of; try again")

    def lapse(self) -> int:
        """Let go of the times whose hold is over; how many they were (rule 41).

        A commit of its own, and nobody's: what is done next is not done together with it.
        """
        with self.store.write() as unit:
            return int(VERBS["lapse_holds"](unit))

    def look(self, query: str, /, *args: Any, **kwargs: Any) -> Any:
        """What the query of that name sees in one state of the store. Raises ``Known``."""
        with self.store.read() as reader:
            return QUERIES[query](reader, *args, **self._given(query, kwargs))

    def look_behind(self, questions: Sequence[tuple[str, Sequence[Any], Mapping[str, Any]]]) -> tuple[int, list[Any]]:
        """As ``look``, of several queries in one state of the store, which holds what this thread has just done.

        With the answers comes the ``data_version`` of that state, or of one before it.
        """
        version = self.store.data_version()
        with self.store.read_behind() as reader:
            return version, [
                QUERIES[query](reader, *args, **self._given(query, kwargs)) for query, args, kwargs in questions
            ]

    def _given(self, query: str, kwargs: Mapping[str, Any]) -> Mapping[str, Any]:
        """What a query is told of this till besides what it was asked with."""
        if query != "shop_view":
            return kwargs
        return {"staff_id": self.staff_id, "is_at_desk": self.seat is not None, **kwargs}

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
    shop = Shop(Store(find_places().store if path is None else path, clock=clock), staff_id=staff_id)
    with shop.store.read() as reader:
        is_over = has_lapsed_holds(reader)
    if is_over:
        shop.lapse()
    return shop
