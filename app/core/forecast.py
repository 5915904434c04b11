"""The wait forecast: the line played forward over today's calendar (rule 28).

Everybody in the line is given, in the order of the line, the first gap in which their service fits: in the calendar of
a member of staff, or in a place of a service without staff. That is done twice, once with the expected lengths and once
with longer ones; the two starts are the ends of the range. Integers only, UTC seconds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from app.core.lanes import make_lanes
from app.core.queue import Place, PlaceState
from app.core.rota import StaffDay
from app.core.service_times import Service
from app.core.taking_turns import Turn, length_of, take_turn, turn_of
from app.core.told_wait import SLACK_SECONDS
from app.core.values import Instant

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


def forecast(
    line: Sequence[Place], staff: Sequence[StaffDay], services: Mapping[str, Service], now: Instant
) -> dict[str, Quote]:
    """The quote of everybody in the line but the parked, by record id; never before ``now``.

    ``line`` is in order (``queue.make_line``), ``staff`` in the order in which they should be asked. A minute that has
    begun counts as a whole one: who is free to 12:00 has room for 45 minutes as long as the clock says 11:15.
    """
    play = _Play(line, staff, services, now)
    quotes: dict[str, Quote] = {}
    for place in play.turns:
        soon, late = play.turns_of(place)
        quotes[place.record_id] = play.quote(soon, late)
        play.take(soon, late)
    return quotes


def forecast_of_each(
    line: Sequence[Place],
    joining: Place,
    asked: Collection[str],
    staff: Sequence[StaffDay],
    services: Mapping[str, Service],
    now: Instant,
) -> dict[str, Quote]:
    """What somebody who joins would be quoted for each of the services ``asked``; all else as in ``forecast``.

    ``line`` has ``joining`` in it, for whichever service. It is played as far as there once: whoever comes before
    waits no longer or shorter, whatever somebody behind them wants.
    """
    play = _Play(line, staff, services, now, asked)
    for place in play.turns[: play.turns.index(joining)]:
        play.take(*play.turns_of(place))
    return {each: play.quote(*play.turns_of(joining._replace(definition_id=each))) for each in asked}


def begin_now(quotes: Mapping[str, Quote], now: Instant) -> dict[str, str]:
    """Who can begin within this minute with somebody who is free, and with whom (``""``: a service without staff).

    It is what the button, the rows and the fitter all go by, so each free member is promised to one customer alone.
    """
    return {
        record_id: quote.basis.staff_id
        for record_id, quote in quotes.items()
        if quote.basis.why is Cause.FREE_NOW and quote.start is not None and quote.start <= now + 59
    }


def _quote(turn: Turn, latest: int | None, services: Mapping[str, Service], now: Instant) -> Quote:
    place, start, lane, able, _ = turn
    ahead = turn.ahead
    service = services.get(place.definition_id)
    minutes, samples = (service.minutes, service.samples) if service else (place.minutes, 0)
    who, names = lane.staff_id if lane else "", tuple([each.staff_id for each in able])
    basis = Basis(_why(turn, ahead, now), who, len(ahead), minutes, samples, ahead, names)
    if start is None or service is None:
        return Quote(place.record_id, None, None, basis)
    if latest is None:  # the longer run found no room before the end of the day
        latest = service.windows[-1][1] - 60 * service.minutes if service.windows else start
    start = max(start, now)
    return Quote(place.record_id, _minute(start), _minute(max(start, latest) + SLACK_SECONDS), basis)


def _minute(at: Instant) -> Instant:
    return -(-at // 60) * 60


def _why(turn: Turn, ahead: Sequence[str], now: Instant) -> Cause:
    start, lane = turn.start, turn.lane
    if start is None:
        return Cause.NOBODY if lane is None else Cause.NOT_TODAY
    if start <= now:
        return Cause.IN_SERVICE if lane is not None and lane.runs_over else Cause.FREE_NOW
    if start == turn.place.due:
        return Cause.DUE
    if ahead:
        return Cause.BEHIND_OTHERS
    if lane is not None and lane.busy_until > now:
        return Cause.IN_SERVICE
    opens = lane is not None and any(start == opened for opened, _ in lane.windows)
    return Cause.OPENS if opens else Cause.BOOKED


class _Play:
    """Both runs over the line, as far as they have come."""

    def __init__(
        self,
        line: Sequence[Place],
        staff: Sequence[StaffDay],
        services: Mapping[str, Service],
        now: Instant,
        asked: Iterable[str] = (),
    ) -> None:
        """``asked``: of which services besides those of the line it will be asked."""
        self._services, self._asked, self._now = services, now, now // 60 * 60
        turns = [place for place in line if place.state is PlaceState.CALLED]
        turns += [place for place in line if place.state is PlaceState.WAITING]
        self.turns = turns
        in_line = {place.record_id for place in turns}
        up_now = {each.record_id for each in turns if each.due <= self._now or each.state is PlaceState.CALLED}
        in_time = {each.record_id: each.due for each in turns if each.is_booking and each.state is PlaceState.WAITING}
        known = [place for place in turns if place.definition_id in services]
        lengths = [length_of(place, services[place.definition_id]) for place in known]
        shortest = min([*lengths, *(60 * services[each].minutes for each in asked)], default=0)
        self._soon, self._late = make_lanes(staff, services, up_now, in_line, self._now, shortest, in_time)

    def turns_of(self, place: Place) -> tuple[Turn, Turn]:
        """Whose turn it is or would be, in both runs."""
        soon = turn_of(place, self._soon, self._services, self._now)
        return soon, turn_of(place, self._late, self._services, self._now)

    def quote(self, soon: Turn, late: Turn) -> Quote:
        """What they are told, as long as they have taken nothing."""
        return _quote(soon, late.start, self._services, self._asked)

    def take(self, soon: Turn, late: Turn) -> None:
        """Take what they need."""
        service = self._services.get(soon.place.definition_id)
        if service is not None:
            take_turn(soon, service, 100)
            take_turn(late, service, 100 + CAREFUL_PERCENT)
