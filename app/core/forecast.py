"""The wait forecast: the line played forward over today's calendar (rule 28).

Everybody in the line is given, in the order of the line, the first gap in which their service fits: in the calendar of
a member of staff, or in a place of a service without staff. That is done twice, once with the expected lengths and once
with longer ones; the two starts are the ends of the range. Integers only, UTC seconds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from app.core.lanes import FOREVER, Lane, Lanes, make_lanes
from app.core.queue import Place, PlaceState
from app.core.rota import StaffDay
from app.core.service_times import Service
from app.core.values import Instant

SLACK_SECONDS = 3 * 60
"""Added to the later end: somebody has to find their way to the chair."""
CAREFUL_PERCENT = 25
"""By how much longer than expected services are taken to be for the later end."""


class Cause(StrEnum):
    """What the start of a wait's range depends on."""

    FREE_NOW = "free_now"
    BEHIND_OTHERS = "behind_others"
    IN_SERVICE = "in_service"
    BOOKED = "booked"
    OPENS = "opens"
    DUE = "due"
    NOT_TODAY = "not_today"
    NOBODY = "nobody"


class Basis(NamedTuple):
    """What a quote rests on: who (``""`` for a service without staff), how many before, which length, and why then.

    ``ahead`` are the records that those who can serve it take before it; ``able`` are those staff.
    """

    why: Cause
    staff_id: str
    before: int
    minutes: int
    samples: int
    ahead: tuple[str, ...] = ()
    able: tuple[str, ...] = ()


class Quote(NamedTuple):
    """When somebody's service should begin, at the earliest and at the latest; both null when it will not be today."""

    record_id: str
    start: Instant | None
    until: Instant | None
    basis: Basis


class _Turn(NamedTuple):
    place: Place
    start: int | None
    lane: Lane | None
    before: int
    ahead: tuple[str, ...] = ()
    able: tuple[str, ...] = ()


def forecast(
    line: Sequence[Place], staff: Sequence[StaffDay], services: Mapping[str, Service], now: Instant
) -> dict[str, Quote]:
    """The quote of everybody in the line but the parked, by record id; never before ``now``.

    ``line`` is in order (``queue.make_line``), ``staff`` in the order in which they should be asked. A minute that has
    begun counts as a whole one: who is free to 12:00 has room for 45 minutes as long as the clock says 11:15.
    """
    asked, now = now, now // 60 * 60
    turns = [place for place in line if place.state is PlaceState.CALLED]
    turns += [place for place in line if place.state is PlaceState.WAITING]
    in_line = {place.record_id for place in turns}
    up_now = {place.record_id for place in turns if place.due <= now or place.state is PlaceState.CALLED}
    in_time = {place.record_id: place.due for place in turns if place.is_booking and place.state is PlaceState.WAITING}
    known = [place for place in turns if place.definition_id in services]
    shortest = min((_length(place, services[place.definition_id]) for place in known), default=0)
    hopeful, careful = make_lanes(staff, services, up_now, in_line, now, shortest, in_time)
    quotes: dict[str, Quote] = {}
    takers: dict[int, list[str]] = {}
    for place in turns:
        soon = _take_turn(place, hopeful, services, now, 100, takers)
        late = _take_turn(place, careful, services, now, 100 + CAREFUL_PERCENT, {})
        quotes[place.record_id] = _quote(soon, late.start, services, asked)
    return quotes


def begin_now(quotes: Mapping[str, Quote], now: Instant) -> dict[str, str]:
    """Who can begin within this minute with somebody who is free, and with whom (``""``: a service without staff).

    It is what the button, the rows and the fitter all go by, so each free member is promised to one customer alone.
    """
    return {
        record_id: quote.basis.staff_id
        for record_id, quote in quotes.items()
        if quote.basis.why is Cause.FREE_NOW and quote.start is not None and quote.start <= now + 59
    }


def _quote(turn: _Turn, latest: int | None, services: Mapping[str, Service], now: Instant) -> Quote:
    place, start, lane, before, ahead, able = turn
    service = services.get(place.definition_id)
    minutes, samples = (service.minutes, service.samples) if service else (place.minutes, 0)
    basis = Basis(_why(turn, now), lane.staff_id if lane else "", before, minutes, samples, ahead, able)
    if start is None or service is None:
        return Quote(place.record_id, None, None, basis)
    if latest is None:  # the longer run found no room before the end of the day
        latest = service.windows[-1][1] - 60 * service.minutes if service.windows else start
    start = max(start, now)
    return Quote(place.record_id, _minute(start), _minute(max(start, latest) + SLACK_SECONDS), basis)


def _minute(at: Instant) -> Instant:
    return -(-at // 60) * 60


def _why(turn: _Turn, now: Instant) -> Cause:
    start, lane = turn.start, turn.lane
    if start is None:
        return Cause.NOBODY if lane is None else Cause.NOT_TODAY
    if start <= now:
        return Cause.IN_SERVICE if lane is not None and lane.runs_over else Cause.FREE_NOW
    if start == turn.place.due:
        return Cause.DUE
    if turn.before:
        return Cause.BEHIND_OTHERS
    if lane is not None and lane.busy_until > now:
        return Cause.IN_SERVICE
    opens = lane is not None and any(start == opened for opened, _ in lane.windows)
    return Cause.OPENS if opens else Cause.BOOKED


def _take_turn(
    place: Place,
    lanes: Lanes,
    services: Mapping[str, Service],
    now: Instant,
    percent: int,
    takers: dict[int, list[str]],
) -> _Turn:
    """The place's start and who serves them; what they take is ``percent`` of the expected length.

    ``takers`` remembers who took something of which lane.
    """
    service = services.get(place.definition_id)
    able = lanes.get(place.definition_id, [])
    if place.staff_id and service is not None and service.requires_staff:
        able = [lane for lane in able if lane.staff_id == place.staff_id]
    if service is None or not able:
        return _Turn(place, None, None, 0)
    names = tuple(lane.staff_id for lane in able)
    if place.is_booking and place.due > now and place.state is PlaceState.WAITING:
        return _Turn(place, max(place.due, min(lane.busy_until for lane in able)), able[0], 0, (), names)
    length = _length(place, service)
    before = sum(lane.taken for lane in able)
    ahead = tuple([record_id for lane in able for record_id in takers.get(id(lane), ())])
    is_called = place.state is PlaceState.CALLED
    if is_called:
        lane, start = _next_to(able, service, length)
    elif place.is_booking and (place.staff_id or not service.requires_staff):
        lane, start = _first_turn(able, length)
    else:
        lane, start = _first_fit(able, service, length)
    if start == FOREVER:
        return _Turn(place, None, lane, before, ahead, names)
    takers.setdefault(id(lane), []).append(place.record_id)
    lasts = length * percent // 100
    take = lane.take_next if is_called else lane.take
    take(start - 60 * service.before_minutes, start + lasts + 60 * service.after_minutes)
    return _Turn(place, start, lane, before, ahead, names)


def _length(place: Place, service: Service) -> int:
    return 60 * (place.minutes or service.minutes)


def _next_to(able: list[Lane], service: Service, length: int) -> tuple[Lane, Instant]:
    """Who has been called is served next, whatever is booked; of several with one member, one after the other.

    Where it was not said to whom, with somebody whose time nobody else has booked, if there is one.
    """
    lane = min(able, key=lambda lane: (lane.busy_until, not _fits_then(lane, service, length), lane.taken))
    return lane, lane.busy_until


def _fits_then(lane: Lane, service: Service, length: int) -> bool:
    """Whether it fits into what is free of the lane as soon as it is."""
    return lane.first_fit(service, length, lane.busy_until + 60) is not None


def _first_turn(able: list[Lane], length: int) -> tuple[Lane, Instant]:
    """Whose booked time has come begins with whom they booked as soon as nobody else is there, whatever comes after.

    Theirs is the time that is held: what they need of the next booking's, since they came late, that one waits for.
    """
    return min(((lane, lane.first_turn(length)) for lane in able), key=lambda each: each[1])


def _first_fit(able: list[Lane], service: Service, length: int) -> tuple[Lane, Instant]:
    best, start = able[0], FOREVER
    for lane in able:
        found = lane.first_fit(service, length, start)
        if found is not None:
            best, start = lane, found
    return best, start
