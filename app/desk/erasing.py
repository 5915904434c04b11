"""One person erased: their bookings stay, and nothing here tells any more who it was (rule 38).

It cannot be taken back: what would be needed for that is what was taken out.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.lifecycles import move_appointment
from app.core.refusals import Code, reason
from app.core.roles import Act
from app.core.values import Kind, Profile, Status
from app.desk.holds import holds_now, settle_hold
from app.desk.leave import require
from app.desk.views_customers import Copies, ErasureView, Gone
from app.store import erasing, outgoing
from app.store.backup import Backups
from app.store.people import all_of_person
from app.store.refs import CONNECTED
from app.store.scrubbing import DUE, erasures_due, scrub_copies, scrub_file, sweep_server

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desk.shop import Shop
    from app.store.unit import Reader, Unit

ERASE = "erase_customer"
_TOUCHED = (Kind.APPOINTMENT, Kind.QUEUE_ENTRY, Kind.WAITLIST_ENTRY, Kind.VISIT, Kind.ANSWER, Kind.PROFILE)


def erase_customer(unit: Unit, profile_id: str) -> Gone:
    """Take a customer out of everything that is kept here, those who were merged into them included.

    What is left in the file and its copies is on a list until ``scrub`` and ``scrub_kept`` have taken it out.
    Raises ``Refused(NOT_FOUND)`` for nobody, or somebody who is no more, and ``LeaveNeeded``.
    """
    require(unit, Act.ERASE)
    unit.own(Profile, profile_id)
    profile = unit.get(Profile, profile_id)
    if not profile.is_there:
        raise Refused(reason(Code.NOT_FOUND, profile.id, what="customer", name=profile.id))
    _let_go(unit, profile.id)
    done = erasing.erase_person(unit.connection, profile.id, unit.now)
    step = unit.log(ERASE, Kind.PROFILE, profile.id, {"erased_at": [None, unit.now]})
    unit.write_down()
    row = outgoing.seq_of_step(unit.connection, step)
    if row is not None:
        outgoing.close(unit.connection, [row], unit.now, "no remote hears of it")
    if unit.is_alone:
        due = unit.setting(DUE)
        unit.set_setting(DUE, [*(due if isinstance(due, list) else []), profile.id])
    for kind in _TOUCHED:
        unit.touch(kind, profile.id)
    return Gone(profile.id, done.appointments, done.unsent)


def _let_go(unit: Unit, profile_id: str) -> None:
    """Nobody will come for a time that is held for them: it is free for the next (rule 41)."""
    of_them = all_of_person(unit.connection, profile_id)
    for each in holds_now(unit):
        if each.profile_id in of_them and each.status is Status.REQUESTED:
            after = unit.replace("release", each, move_appointment(each, Status.CANCELLED, unit.now))
            settle_hold(unit, "release", each, after)


def erasure_view(reader: Reader, profile_id: str) -> ErasureView:
    """What erasing somebody would do, before it is done. Raises ``Refused(NOT_FOUND)``."""
    from app.desk.cards import customer_card

    card = customer_card(reader, profile_id)
    store = reader.connection.engine.url.database or ""
    is_file = reader.connection.dialect.name == "sqlite" and bool(store)
    return ErasureView(
        profile_id, card.profile.called(card.phone), len(card.upcoming), len(card.history), len(card.waiting),
        bool(reader.setting(CONNECTED)), len(Backups(Path(store)).kept()) if is_file else 0,
    )  # fmt: skip


def scrub(shop: Shop) -> None:
    """Take what is no more out of the store's file and its log, and throw away what was drawn of it for paper.

    Seconds with a large store; other verbs wait. Raises ``StoreUnavailable``; it is on the list still then.
    """
    if shop.store.is_file:
        scrub_file(Path(shop.store.where))
        drop_copies()


def finish_erasures(store: Path, now: int, go_on: Callable[[], bool]) -> None:
    """Do what an earlier start did not come to. Raises ``StoreUnavailable``."""
    if erasures_due(store):
        drop_copies()
        scrub_file(store)
        scrub_copies(store, now, go_on)


def sweep(shop: Shop) -> None:
    """Let a server give up the rows that are no more; what stands in its logs and dumps nobody reaches from here."""
    sweep_server(str(shop.store.where))


def scrub_kept(store: Path, now: int, go_on: Callable[[], bool] = lambda: True) -> Copies | None:
    """Take them out of every backup too; None when ``go_on`` said stop, and where there is nothing to do."""
    done = scrub_copies(store, now, go_on) if erasures_due(store) else None
    return None if done is None else Copies(*done)


def drop_copies() -> None:
    """What else on this machine may show them: paper copies, of which today's is drawn anew, unfinished bookings.

    And what a window for practice that was killed has left; one that is open keeps its copy until it is closed.
    """
    from app.desk.draft_file import drop_drafts
    from app.desk.sheet_file import paper_folder
    from app.store.homes import sweep_homes
    from app.store.places import find_places

    for path in (*paper_folder().glob("day-sheet-*"), *paper_folder().glob("*.part")):
        path.unlink(missing_ok=True)
    drop_drafts(find_places().config)
    sweep_homes()
