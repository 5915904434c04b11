"""Whose turn it is for a free time: whoever is to have it before somebody else needs a reason (rule 42)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.slots import find_slots
from app.core.turns import Time, before_them, moment_of, rank, seeker_of
from app.core.values import Profile, WaitlistEntry
from app.core.wall import local_date
from app.desk.already import busy_of
from app.desk.fitting import Wish
from app.desk.phoning import called
from app.desk.slots import ask_slots
from app.store.hold_rows import active_wishes, taken_by

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit


def check_turn(unit: Unit, entry: WaitlistEntry, wish: Wish) -> None:
    """Raise ``Refused`` where somebody comes before them for this time."""
    waiting = active_wishes(unit.connection, entry.location_id)
    same = [each for each in waiting if each.definition_id == entry.definition_id]
    zone = wish.location.timezone
    busy = busy_of(taken_by(unit.connection, [each.profile_id for each in same], wish.start))
    seekers = [seeker_of(each, zone, busy=busy.get(each.profile_id, ())) for each in same]
    matches = rank(seekers, moment_of(time_of(unit, wish), zone))
    ahead = before_them(matches, entry.id)
    if ahead:
        first = unit.get(Profile, ahead[0].entry.profile_id)
        raise Refused(reason(Code.NOT_THEIR_TURN, ahead[0].entry.id, customer=called(unit, first), count=len(ahead)))


def time_of(reader: Reader, wish: Wish) -> Time:
    """The time with everybody who is free for it, whoever is asked for: others may have wished for them."""
    definition = wish.definition
    if not definition.requires_staff:
        return Time(wish.start, wish.end)
    day = local_date(wish.start, wish.location.timezone)
    slots = find_slots(ask_slots(reader, definition.id, wish.location.id, day, day))
    free = next((each.staff_ids for each in slots if each.start == wish.start), ())
    chosen = (wish.staff.id,) if wish.staff is not None else ()
    return Time(wish.start, wish.end, free or chosen)
