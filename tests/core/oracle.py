"""Slots the slow way: a list of every minute, each asked one question at a time.

Nothing here is taken from the engine: wall time comes from ``zoneinfo`` minute by minute, a gap or a repeated hour is
found by looking at the clock, and open, busy and free are sets of minutes. Times are minutes since 1970 in UTC.
"""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property, lru_cache
from importlib import resources
from zoneinfo import ZoneInfo

from app.core.values import Calendar, Definition, Location, SpecialHour, Staff


@dataclass(frozen=True)
class Booking:
    """A booking that holds its block: seconds, and its own definition's buffers in minutes."""

    id: str
    start: int
    end: int
    before: int = 0
    after: int = 0

    def core(self) -> set[int]:
        """Every minute that the booking itself touches."""
        return set(range(self.start // 60, -(-self.end // 60)))

    def minutes(self) -> set[int]:
        """Every minute that its block touches."""
        return set(range((self.start - self.before * 60) // 60, -(-(self.end + self.after * 60) // 60)))


def zone_of(name: str) -> ZoneInfo:
    """The zone, of the same data as the engine's, read in another way."""
    with resources.files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as file:
        return ZoneInfo.from_file(file)


class Clock:
    """The wall clock of a zone, read at every minute around some dates."""

    def __init__(self, zone_name: str, first: date, last: date) -> None:
        self.wall: dict[int, datetime] = {}
        self.first_at: dict[datetime, int] = {}
        zone = zone_of(zone_name)
        begin = datetime(first.year, first.month, first.day, tzinfo=UTC) - timedelta(days=4)
        for step in range(((last - first).days + 12) * 24 * 60):
            moment = begin + timedelta(minutes=step)
            minute = int(moment.timestamp()) // 60
            self.wall[minute] = moment.astimezone(zone).replace(tzinfo=None)
            self.first_at.setdefault(self.wall[minute], minute)
        self.read = sorted(self.first_at)

    def minute_of(self, wall: datetime) -> int:
        """Rule 2: the first of two; from a gap, as much later as the gap is long."""
        if wall in self.first_at:
            return self.first_at[wall]
        at = bisect(self.read, wall)
        return self.first_at[wall + (self.read[at] - self.read[at - 1] - timedelta(minutes=1))]

    def date_of(self, minute: int) -> date:
        """The local date."""
        return self.wall[minute].date()


def clock_around(zone_name: str, first: date, last: date) -> Clock:
    """The clock, read once for all questions of the same weeks."""
    return _clock(zone_name, first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday()))


_clock = lru_cache(maxsize=64)(Clock)


def covers(row: SpecialHour, day: date) -> bool:
    """Rule 7, by walking through the dates of the exception in every year."""
    if not row.is_repeating:
        return row.first <= day <= row.last
    return any(day in dates_in(row, year) for year in range(day.year - 3, day.year + 1))


def dates_in(row: SpecialHour, year: int) -> Iterator[date]:
    """The dates of a repeating exception that begins in this year."""
    current, end = same_day(row.first, year), same_day(row.last, year + row.last.year - row.first.year)
    while current <= end:
        yield current
        current += timedelta(days=1)


def same_day(day: date, year: int) -> date:
    """The same month and day of another year."""
    try:
        return date(year, day.month, day.day)
    except ValueError:
        return date(year, 2, 28)


def windows_on(calendar: Calendar, day: date) -> list[tuple[int, int]]:
    """Rules 3, 7 and 8: wall minutes after the date's midnight."""
    rows = [row for row in calendar.special if covers(row, day)] or [
        row for row in calendar.normal if row.day == day.weekday()
    ]
    found = []
    for row in rows:
        if row.is_closed or row.opens is None or row.closes is None:
            if isinstance(row, SpecialHour):
                return []
        else:
            found.append((row.opens, row.closes if row.closes > row.opens else row.closes + 24 * 60))
    return found


def open_on(calendar: Calendar, clock: Clock, day: date) -> set[int]:
    """Every minute of the windows that open on the date."""
    midnight = datetime(day.year, day.month, day.day)
    found: set[int] = set()
    for opens, closes in windows_on(calendar, day):
        start, end = (clock.minute_of(midnight + timedelta(minutes=wall)) for wall in (opens, closes))
        found.update(range(start, end))
    return found


@dataclass(frozen=True)
class Question:
    """What is asked of the oracle; ``bookings`` by member id, or under ``""`` for a definition without staff."""

    definition: Definition
    location: Location
    staff: tuple[Staff, ...]
    first: date
    last: date
    now: int
    bookings: dict[str, list[Booking]]
    is_customer: bool = True
    staff_id: str | None = None


class Oracle:
    """One question, answered minute by minute."""

    def __init__(self, question: Question) -> None:
        self.asked = question
        self.clock = clock_around(question.location.timezone, question.first, question.last)
        days = (question.last - question.first).days
        self.days = [question.first + timedelta(days=each) for each in range(-3, days + 5)]
        self.definition = self.open(question.definition.calendar)
        self.location = self.open(question.location.calendar)
        self.members = {member.id: self.open(member.calendar) for member in question.staff}

    def open(self, calendar: Calendar) -> set[int]:
        """Every open minute around the range."""
        return set().union(*(open_on(calendar, self.clock, day) for day in self.days))

    @cached_property
    def grid(self) -> set[int]:
        """Rule 10: from the first minute of each run of each date's windows, in steps."""
        definition = self.asked.definition
        step = definition.slot_interval_minutes or definition.duration_minutes
        found = set()
        for day in self.days:
            minutes = open_on(definition.calendar, self.clock, day) & self.location
            for first in (minute for minute in minutes if minute - 1 not in minutes):
                minute = first
                while minute in minutes:
                    if (minute - first) % step == 0:
                        found.add(minute)
                    minute += 1
        return found

    def slots(self) -> list[tuple[int, int | None, tuple[str, ...]]]:
        """Start, capacity and free staff of each slot, by start in seconds."""
        found = []
        for minute in sorted(self.grid):
            day = self.clock.date_of(minute)
            if self.asked.first <= day <= self.asked.last and not self.why_not(minute):
                found.append((minute * 60, self.capacity(minute), self.free(minute)))
        return found

    def why_not(self, minute: int) -> set[tuple[str, str]]:
        """Every rule in the way of a start, each with whom or what it is about."""
        stretch, block = self.stretch(minute), self.block(minute)
        found = {("off_grid", "")} if self.is_open(minute) and minute not in self.grid else set()
        found |= set() if stretch <= self.definition else {("closed_definition", "")}
        found |= set() if stretch <= self.location else {("closed_location", "")}
        found |= {(each, "") for each in self.too_early_or_late(minute)}
        if self.asked.definition.requires_staff:
            return found | self.staff_in_the_way(minute, stretch, block)
        return found | self.full_in(block)

    def why_not_given(self, start: int, end: int, member: Staff | None) -> set[tuple[str, str]]:
        """What is in the way of a booking from minute to minute, as staff may book it: off the grid, at any time."""
        definition, stretch = self.asked.definition, set(range(start, end))
        block = set(range(start - definition.buffer_before_minutes, end + definition.buffer_after_minutes))
        found = set() if stretch <= self.definition else {("closed_definition", "")}
        found |= set() if stretch <= self.location else {("closed_location", "")}
        if member is None:
            return found | self.full_in(block)
        found |= set() if self.is_eligible(member, self.clock.date_of(start)) else {("staff_not_eligible", "")}
        return found | self.member_in_the_way(member.id, stretch, block)

    def stretch(self, minute: int) -> set[int]:
        """The minutes of a booking that starts here."""
        return set(range(minute, minute + self.asked.definition.duration_minutes))

    def block(self, minute: int) -> set[int]:
        """The same with its buffers."""
        definition = self.asked.definition
        end = minute + definition.duration_minutes + definition.buffer_after_minutes
        return set(range(minute - definition.buffer_before_minutes, end))

    def is_open(self, minute: int) -> bool:
        """Whether both are open at that minute."""
        return minute in self.definition and minute in self.location

    def too_early_or_late(self, minute: int) -> Iterator[str]:
        """Rule 15."""
        now = self.asked.now
        if minute * 60 < now:
            yield "past"
        elif self.asked.is_customer:
            if minute * 60 < now + self.asked.definition.min_lead_minutes * 60:
                yield "lead"
            if not self.is_near(minute):
                yield "advance"

    def is_near(self, minute: int) -> bool:
        """Whether the start's date is within the days that customers may book ahead."""
        most = self.asked.definition.max_advance_days
        today = datetime.fromtimestamp(self.asked.now, zone_of(self.asked.location.timezone)).date()
        return most is None or (self.clock.date_of(minute) - today).days <= most

    def capacity(self, minute: int) -> int | None:
        """Rules 12 and 13."""
        definition = self.asked.definition
        if definition.requires_staff:
            return len(self.free(minute))
        if definition.max_concurrent_bookings is None:
            return None
        return definition.max_concurrent_bookings - max(self.taken[each] for each in self.block(minute))

    def full_in(self, block: set[int]) -> set[tuple[str, str]]:
        """Rule 13, as a reason."""
        most = self.asked.definition.max_concurrent_bookings
        return {("full", "")} if most is not None and max(self.taken[each] for each in block) >= most else set()

    @cached_property
    def taken(self) -> Counter[int]:
        """How many blocks touch each minute."""
        return Counter(each for booking in self.asked.bookings.get("", []) for each in booking.minutes())

    def free(self, minute: int) -> tuple[str, ...]:
        """Rule 12: the eligible members with nothing in the way, sorted."""
        if not self.asked.definition.requires_staff:
            return ()
        stretch, block = self.stretch(minute), self.block(minute)
        pool = self.pool(self.clock.date_of(minute))
        return tuple(sorted(each for each in pool if not self.member_in_the_way(each, stretch, block)))

    def staff_in_the_way(self, minute: int, stretch: set[int], block: set[int]) -> set[tuple[str, str]]:
        """Why nobody is free; nothing when somebody is."""
        pool = self.pool(self.clock.date_of(minute))
        if not pool:
            return {("no_staff" if self.asked.staff_id is None else "staff_not_eligible", "")}
        reasons = [self.member_in_the_way(each, stretch, block) for each in pool]
        return set().union(*reasons) if all(reasons) else set()

    def member_in_the_way(self, member: str, stretch: set[int], block: set[int]) -> set[tuple[str, str]]:
        """Rules 11 and 12 for one member."""
        found = set() if stretch <= self.members[member] else {("closed_staff", member)}
        for booking in self.asked.bookings.get(member, []):
            if booking.core() & stretch:
                found.add(("taken", booking.id))
            elif booking.minutes() & block:
                found.add(("taken_buffer", booking.id))
        return found

    def pool(self, day: date) -> Iterable[str]:
        """Rule 16."""
        wanted = self.asked.staff_id
        return [each.id for each in self.asked.staff if wanted in (None, each.id) and self.is_eligible(each, day)]

    def is_eligible(self, member: Staff, day: date) -> bool:
        """Rule 16 for one member."""
        definition = self.asked.definition
        if not definition.use_staff_from_location:
            return member.is_active and (member.id, True) in [(row.staff_id, row.is_active) for row in definition.staff]
        return (
            member.is_active
            and definition.handle not in member.excluded_service_handles
            and any(
                place.location_id == self.asked.location.id
                and place.is_active
                and (place.starts_at is None or place.starts_at <= day.isoformat())
                and (place.ends_at is None or day.isoformat() <= place.ends_at)
                for place in member.places
            )
        )
