"""The walk-in fitter: who of the line can be served in a gap before somebody's next booking, from now on (rules 11-14).

A gap is offered to the line in its order, and once: the first whose service fits into it gets it. Who has been called
to a member is on the way to them, so that member is offered to nobody else; whoever begins with them in a gap that is
too short runs into a booking, which is told. Integers only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from app.core.queue import Place, PlaceState
from app.core.rota import StaffDay, StaffNow, StaffState, is_given_up, staff_now
from app.core.service_times import Service
from app.core.values import Block, Instant

_Wish: TypeAlias = tuple[str, int, str | None]
"""What somebody of the line needs: of two who need the same, the second finds nobody where the first found nobody."""


class Fit(NamedTuple):
    """Somebody can be served by ``staff_id`` in ``[start, end)``; ``next_start`` is what comes after it, if anything.

    ``next_start`` is the start of the next booking of that member, without its buffer; null: the hours end first.
    """

    record_id: str
    staff_id: str
    start: Instant
    end: Instant
    next_start: Instant | None
    next_id: str = ""


class Overrun(NamedTuple):
    """A service that begins now would end ``minutes`` after the ``start`` of the booking ``record_id``."""

    record_id: str
    start: Instant
    minutes: int


def fits_now(
    line: Sequence[Place],
    staff: Sequence[StaffDay],
    services: Mapping[str, Service],
    now: Instant,
    states: Sequence[StaffNow] | None = None,
    promised: Mapping[str, str] | None = None,
) -> dict[str, Fit]:
    """Who could begin at this minute, with whom, by record id.

    ``line`` is in order, ``staff`` in the order in which they should be asked, each asked once; ``states`` is what each
    of them does now, where that is known. ``promised`` is whom the forecast lets begin now and with which member
    (``forecast.begin_now``): nobody else is offered that member, and they no other, so that the two never disagree.
    """
    in_line = {place.record_id for place in line}
    start = now // 60 * 60
    known = [staff_now(day, now, in_line) for day in staff] if states is None else states
    called = {place.staff_id for place in line if place.state is PlaceState.CALLED}
    idle = (day for day, state in zip(staff, known, strict=True) if state.state is StaffState.FREE)
    free = [day for day in idle if day.staff_id not in called]
    held = {day.staff_id: [block for block in day.blocks if not is_given_up(block, now, in_line)] for day in free}
    found: dict[str, Fit] = {}
    tried: set[_Wish] = set()
    for place in line:
        service = services.get(place.definition_id)
        if service is None or place.state is not PlaceState.WAITING or not service.requires_staff:
            continue
        wish = place.definition_id, place.minutes, place.staff_id
        if wish in tried and not place.is_booking:  # it found nobody, and since then nobody has become free
            continue
        asked = free if promised is None else _left_for(place.record_id, free, promised)
        fits = ((day, _fit(place, service, day, held[day.staff_id], start, now)) for day in asked)
        fit = next(((day, fit) for day, fit in fits if fit is not None), None)
        if fit is not None:
            free.remove(fit[0])
            found[place.record_id] = fit[1]
        elif not place.is_booking:
            tried.add(wish)
    return found


def runs_into(
    record_id: str, day: StaffDay, minutes: int, now: Instant, in_line: Collection[str] = ()
) -> Overrun | None:
    """Into which booking of a member a service of ``minutes`` runs that begins at this minute (rule 28); the first."""
    end, serving = now // 60 * 60 + 60 * minutes, {service.record_id for service in day.serving}
    others = (block for block in day.blocks if block.appointment_id not in serving | {record_id})
    hit = (
        block
        for block in others
        if now < block.core_end and block.core_start < end and not is_given_up(block, now, in_line)
    )
    first = min(hit, default=None, key=lambda block: block.core_start)
    if first is None or first.is_done:
        return None
    return Overrun(first.appointment_id, first.core_start, (end - max(first.core_start, now // 60 * 60)) // 60)


def _left_for(record_id: str, free: Sequence[StaffDay], promised: Mapping[str, str]) -> list[StaffDay]:
    theirs, taken = promised.get(record_id), set(promised.values())
    return [day for day in free if (day.staff_id not in taken if theirs is None else day.staff_id == theirs)]


def _fit(
    place: Place, service: Service, day: StaffDay, held: Sequence[Block], start: Instant, now: Instant
) -> Fit | None:
    if service.definition_id not in day.serves or place.staff_id not in (None, day.staff_id):
        return None
    end = start + 60 * (place.minutes or service.minutes)
    if not all(_holds(windows, now, end) for windows in (day.windows, service.windows)):
        return None
    others = [block for block in held if block.appointment_id != place.record_id]
    takes_from, takes_until = start - 60 * service.before_minutes, end + 60 * service.after_minutes
    if any(block.start < takes_until and takes_from < block.end for block in others):
        return None
    ahead = (block for block in others if block.core_start >= end)
    after = min(ahead, default=None, key=lambda block: block.core_start)
    if after is None:
        return Fit(place.record_id, day.staff_id, start, end, None)
    return Fit(place.record_id, day.staff_id, start, end, after.core_start, after.appointment_id)


def _holds(windows: Iterable[tuple[Instant, Instant]], now: Instant, end: Instant) -> bool:
    return any(opens <= now and end <= closes for opens, closes in windows)
