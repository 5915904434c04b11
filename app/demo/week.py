"""The days around: bookings of this week, and of the three days to come, at both locations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from app.core.values import BookingType, Definition, Instant, Location, Profile, Staff
from app.core.wall import instant_of
from app.demo.drafts import Diary, Draft, State, serves
from app.demo.people import People
from app.demo.scene import FROM_MINUTE, UNTIL_MINUTE
from app.demo.stage import BEAT, WORKSHOP_DAYS, WORKSHOPS, Stage

_GAPS = (0, 0, 1, 1, 2, 3, 4)
"""Quarters of an hour between two bookings of one person."""
_QUIETER = 0.6
"""How busy the other location is beside the first."""
_PAST = ((State.COMPLETED, 84), (State.CANCELLED, 8), (State.NO_SHOW, 8))
_FUTURE = ((State.CONFIRMED, 92), (State.CANCELLED, 8))
_GUESTS = {1: (2, 4), 2: (1, 2), -2: (4, 3)}
"""How many come to the two workshops of a day; four is full."""


class Gap(NamedTuple):
    """A time that one person could give to a service."""

    definition: Definition
    location: Location
    member: Staff
    start: Instant
    end: Instant


def days_shown(today: date) -> list[date]:
    """Monday to Sunday of this week, and the three days after today."""
    monday = today - timedelta(today.weekday())
    last = max(monday + timedelta(6), today + timedelta(3))
    return [monday + timedelta(days) for days in range((last - monday).days + 1)]


def plan_workshops(stage: Stage, guests: Iterator[Profile]) -> Iterator[Draft]:
    """The workshops of four places; the one of tomorrow afternoon is full."""
    workshop = stage.services["sewing-workshop"]
    for days in WORKSHOP_DAYS:
        for (clock, _), count in zip(WORKSHOPS, _GUESTS[days], strict=True):
            minute = int(clock[:2]) * 60 + int(clock[3:])
            start = instant_of(stage.today + timedelta(days), minute, stage.here.timezone)
            end = start + 60 * workshop.duration_minutes
            for _ in range(count):
                # Nobody of the coming ones has cancelled: the full one is to be full.
                state = State.CONFIRMED if start > stage.now else _state(stage, workshop, start, end)
                yield Draft(workshop, stage.here, None, start, end, state, next(guests))


def plan_week(stage: Stage, diary: Diary, people: People, count: int) -> list[Draft]:
    """So many bookings, spread over the days, the people and the services by chance; they are noted in the diary."""
    gaps = [gap for gap in _gaps(stage, diary) if gap.location.id == stage.here.id or stage.dice.random() < _QUIETER]
    stage.dice.shuffle(gaps)
    deck = _deal(stage, people.all[len(people.named) :])
    plain = _deal(stage, people.plain)
    found: list[Draft] = []
    for gap in gaps[:count]:
        state = _state(stage, gap.definition, gap.start, gap.end)
        # What is on the first screen must show well where there are few fonts.
        guest = next(plain if _is_now(stage, gap) else deck)
        note = stage.dice.choice(stage.scene["remarks"]) if stage.dice.random() < 0.12 else None
        draft = Draft(gap.definition, gap.location, gap.member, gap.start, gap.end, state, guest, note)
        diary.take(draft)
        found.append(draft)
    return found


def deal_guests(stage: Stage, people: People) -> Iterator[Profile]:
    """Customers for the workshops."""
    return _deal(stage, people.plain)


def _deal(stage: Stage, profiles: Sequence[Profile]) -> Iterator[Profile]:
    """The customers in an order of chance, and over again."""
    deck = list(profiles)
    while True:
        stage.dice.shuffle(deck)
        yield from deck


def _is_now(stage: Stage, gap: Gap) -> bool:
    return gap.location.id == stage.here.id and abs(gap.start - stage.now) < 86_400


def _gaps(stage: Stage, diary: Diary) -> Iterator[Gap]:
    for location in (stage.here, stage.offer.locations[1]):
        for day in days_shown(stage.today):
            for member in stage.staff.values():
                if member.places[0].location_id == location.id:
                    yield from _gaps_of(stage, diary, location, member, day)


def _gaps_of(stage: Stage, diary: Diary, location: Location, member: Staff, day: date) -> Iterator[Gap]:
    services = [each for each in stage.services.values() if serves(member, each, location)]
    at = instant_of(day, 7 * 60, location.timezone) // BEAT * BEAT
    while at < instant_of(day, 21 * 60, location.timezone):
        service = stage.dice.choice(services)
        # A buffer before the start is added to the gap, so that a quarter of an hour stays one.
        start = at + -(-60 * service.buffer_before_minutes // BEAT) * BEAT
        end = start + 60 * service.duration_minutes
        if _is_of_scene(stage, location, start, end) or not diary.fits(service, location, member, start, end):
            at += BEAT
            continue
        yield Gap(service, location, member, start, end)
        after = end + 60 * service.buffer_after_minutes + BEAT * stage.dice.choice(_GAPS)
        at = -(-after // BEAT) * BEAT


def _is_of_scene(stage: Stage, location: Location, start: Instant, end: Instant) -> bool:
    first, last = stage.beat + 60 * FROM_MINUTE, stage.beat + 60 * UNTIL_MINUTE
    return location.id == stage.here.id and start < last and first < end


def _state(stage: Stage, definition: Definition, start: Instant, end: Instant) -> State:
    if start <= stage.now < end:
        return State.IN_SERVICE
    states = _PAST if end <= stage.now else _FUTURE
    found = stage.dice.choices([state for state, _ in states], [weight for _, weight in states])[0]
    asks_first = definition.booking_type is BookingType.APPROVAL_REQUIRED
    return State.REJECTED if found is State.CANCELLED and asks_first else found
