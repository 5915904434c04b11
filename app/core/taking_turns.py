"""Whose turn it is in the play of the wait forecast (rule 28): who serves them, from when on, and what that takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from app.core.lanes import FOREVER, Lane, Lanes
from app.core.queue import Place, PlaceState
from app.core.service_times import Service
from app.core.values import Instant


class Turn(NamedTuple):
    """Who serves a place and from when on, null where that is not today; ``able`` are the lanes of all who could."""

    place: Place
    start: int | None
    lane: Lane | None
    able: Sequence[Lane] = ()
    length: int | None = None
    """How many seconds it is to take; null for who takes nothing, whoever comes before."""

    @property
    def ahead(self) -> tuple[str, ...]:
        """The records for which something was taken of those lanes until now."""
        return () if self.length is None else tuple([each for lane in self.able for each in lane.takers])


def turn_of(place: Place, lanes: Lanes, services: Mapping[str, Service], now: Instant) -> Turn:
    """The place's start and who serves them."""
    service = services.get(place.definition_id)
    able = lanes.get(place.definition_id, [])
    if place.staff_id and service is not None and service.requires_staff:
        able = [lane for lane in able if lane.staff_id == place.staff_id]
    if service is None or not able:
        return Turn(place, None, None)
    if place.is_booking and place.due > now and place.state is PlaceState.WAITING:
        return Turn(place, max(place.due, min(lane.busy_until for lane in able)), able[0], able)
    length = length_of(place, service)
    if place.state is PlaceState.CALLED:
        lane, start = _next_to(able, service, length)
    elif place.is_booking and (place.staff_id or not service.requires_staff):
        lane, start = _first_turn(able, length)
    else:
        lane, start = _first_fit(able, service, length)
    return Turn(place, None if start == FOREVER else start, lane, able, length)


def take_turn(turn: Turn, service: Service, percent: int) -> None:
    """Take what a turn needs, ``percent`` of the expected length."""
    place, start, lane, _, length = turn
    if lane is None or start is None or length is None:
        return
    take = lane.take_next if place.state is PlaceState.CALLED else lane.take
    ends = start + length * percent // 100 + 60 * service.after_minutes
    take(start - 60 * service.before_minutes, ends, place.record_id)


def length_of(place: Place, service: Service) -> int:
    """How many seconds it is expected to take: a booking as long as it was made."""
    return 60 * (place.minutes or service.minutes)


def _next_to(able: list[Lane], service: Service, length: int) -> tuple[Lane, Instant]:
    """Who has been called is served next, whatever is booked; of several with one member, one after the other.

    Where it was not said to whom, with somebody whose time nobody else has booked, if there is one.
    """
    lane = min(able, key=lambda lane: (lane.busy_until, not _fits_then(lane, service, length), len(lane.takers)))
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
