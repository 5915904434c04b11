"""Odd shops for properties: odd zones on the days on which they are odd, odd hours, odd bookings."""

from datetime import date, timedelta

from hypothesis import strategies as st

from app.core.blocks import block_of
from app.core.slots import Audience, SlotQuery
from app.core.values import (
    Calendar,
    DefinitionPlace,
    DefinitionStaff,
    NormalHour,
    SpecialHour,
    Staff,
    StaffPlace,
)
from tests.core.oracle import Booking, Question
from tests.support.builders import a_location, at
from tests.support.records import a_service, an_appointment

SKIPPED_DAYS = [  # that were not, so that the day before touches the day after
    ("Pacific/Apia", "2011-12-30"),
    ("Pacific/Kwajalein", "1993-08-21"),
    ("Pacific/Kiritimati", "1994-12-31"),
]
ODD_DAYS = [
    ("Australia/Lord_Howe", "2027-04-04"),  # half an hour back
    ("Australia/Lord_Howe", "2027-10-03"),
    ("America/St_Johns", "2006-10-29"),  # back over midnight, at 00:01
    ("America/St_Johns", "2006-04-02"),
    ("America/St_Johns", "2027-03-14"),
    *SKIPPED_DAYS,
    ("Africa/Casablanca", "2025-02-23"),  # Ramadan
    ("Africa/Casablanca", "2025-04-06"),
    ("Australia/Melbourne", "2027-04-04"),
    ("Australia/Melbourne", "2027-10-03"),
    ("America/New_York", "2027-03-14"),
    ("America/New_York", "2027-11-07"),
    ("Antarctica/Troll", "2027-03-28"),  # two hours
    ("Antarctica/Troll", "2027-10-31"),
    ("America/Havana", "2024-03-10"),  # midnight itself is in the gap
    ("America/Havana", "2024-11-03"),
    ("Asia/Kathmandu", "2028-02-29"),  # no change at all, five hours and three quarters
    ("Asia/Kathmandu", "2027-12-31"),
]
MEMBERS = ("ana", "bob", "cyd")

mostly = st.sampled_from([True] * 9 + [False])
days_around = st.integers(-3, 3).map(lambda number: timedelta(days=number))
times = st.integers(0, 95).map(lambda quarter: quarter * 15) | st.integers(0, 1439)
windows = st.sampled_from([(0, 0), (540, 1020), (1320, 360), (0, 360), (0, 0), (480, 1200)]) | st.tuples(times, times)
rows = st.tuples(st.integers(0, 6), windows) | st.integers(0, 6).map(lambda weekday: (weekday, (None, 600)))


@st.composite
def round_the_clock(draw):
    """Windows that touch, each from where the one before it ends, also over midnight."""
    ends = sorted(draw(st.lists(times, min_size=1, max_size=3, unique=True)))
    return list(zip(ends, [*ends[1:], ends[0]], strict=True))


@st.composite
def calendars(draw, around):
    """A window or two on every day, or windows all around the clock; some rows more, an exception or two near the date.

    Hours seldom meet by chance. So half of all calendars are never closed but for what is said against it: where they
    are cut to each other, a run may have begun on any of the days before.
    """
    usual = draw(round_the_clock() | st.lists(windows, min_size=1, max_size=2))
    normal = [NormalHour(weekday, *window) for weekday in range(7) for window in usual]
    normal += [NormalHour(weekday, *window) for weekday, window in draw(st.lists(rows, max_size=2))]
    special = draw(st.lists(exceptions(around), max_size=2))
    return Calendar(tuple(normal) if draw(mostly) else (), tuple(special))


@st.composite
def exceptions(draw, around):
    """An exception that begins near the date, in that year or another when it repeats."""
    first = around + draw(days_around)
    is_repeating = draw(st.booleans())
    if is_repeating:
        first = same_day(first, first.year + draw(st.integers(-3, 1)))
    last = first + timedelta(days=draw(st.integers(0, 3)))
    opens, closes = draw(windows)
    shut = draw(st.sampled_from([False, False, False, True, None]))
    return SpecialHour("odd", first, last, bool(shut), None if shut is None else opens, closes, is_repeating)


def same_day(day, year):
    return date(year, 2, 28) if (day.month, day.day) == (2, 29) else day.replace(year=year)


@st.composite
def bookings(draw, midnight, name):
    """Up to twelve bookings around the date, not in order; some of odd seconds."""
    found = []
    start = midnight + draw(st.integers(-24 * 4, 24 * 4 * 2)) * 900
    for number in range(draw(st.integers(0, 12))):
        # Most a little after the one before, so that gaps are about as long as a booking and its buffers.
        start += draw(st.sampled_from([1800, 2700, 3600, 900, 0, -1800, 7200, 86_400, 300, 59, 1]))
        length = draw(st.sampled_from([1800, 900, 3600, 5400, 60, 1, 3601, 86_400]))
        before, after = draw(st.sampled_from([(0, 0), (5, 5), (0, 15), (10, 0)]))
        found.append(Booking(f"{name}{number}", start, start + length, before, after))
    return found


@st.composite
def definitions(draw, around):
    """A service of any length and interval; with staff from the location, with a list of its own, or with places."""
    return a_service(
        duration_minutes=draw(st.sampled_from([30, 15, 60, 45, 30, 7, 120, 1440])),
        slot_interval_minutes=draw(st.sampled_from([None, 15, 10, 30, 20, 61])),
        buffer_before_minutes=draw(st.sampled_from([0, 0, 5, 30])),
        buffer_after_minutes=draw(st.sampled_from([0, 0, 5, 7])),
        min_lead_minutes=draw(st.sampled_from([0, 0, 0, 120, 2000])),
        max_advance_days=draw(st.sampled_from([None, None, None, 0, 2, 5])),
        requires_staff=draw(st.booleans()),
        use_staff_from_location=draw(st.booleans()),
        max_concurrent_bookings=draw(st.sampled_from([1, 2, 3, None])),
        places=(DefinitionPlace("shop"),),
        staff=tuple(DefinitionStaff(name, draw(mostly)) for name in draw(st.permutations(MEMBERS))),
        calendar=draw(calendars(around)),
    )


@st.composite
def members(draw, name, around):
    """Somebody at the shop, perhaps for some days only."""
    limits = st.none() | st.none() | days_around.map(lambda days: (around + days).isoformat())
    place = StaffPlace("shop", draw(mostly), draw(limits), draw(limits))
    elsewhere = StaffPlace("elsewhere")
    return Staff(
        name, name, None, is_active=draw(mostly), places=(elsewhere, place),
        excluded_service_handles=draw(st.sampled_from([(), (), (), ("cut",), ("dye",)])),
        calendar=draw(calendars(around)),
    )  # fmt: skip


@st.composite
def questions_of_hours(draw):
    """A question whose answer hangs on two calendars alone: no staff, no bookings, no limit, and all of it ahead."""
    zone_name, text = draw(st.sampled_from(SKIPPED_DAYS) | st.sampled_from(ODD_DAYS))
    around = date.fromisoformat(text)
    first = around + timedelta(days=draw(st.sampled_from([-1, -1, 0, 1])))
    definition = a_service(
        duration_minutes=draw(st.sampled_from([50, 30, 15, 7, 50, 61, 1440, 3000])),
        slot_interval_minutes=draw(st.sampled_from([None, 120, 45, 61, 1440])),
        max_concurrent_bookings=None,
        places=(DefinitionPlace("shop"),),
        calendar=draw(calendars(around)),
    )
    place = a_location(zone_name, calendar=draw(calendars(around)))
    last = first + timedelta(days=draw(st.sampled_from([0, 0, 1, 2])))
    return Question(definition, place, (), first, last, at(f"{around} 00:00", zone_name) - 9 * 86_400, {})


@st.composite
def questions(draw):
    """A question about one or two days of an odd shop."""
    zone_name, text = draw(st.sampled_from(ODD_DAYS))
    around = date.fromisoformat(text)
    first = around + timedelta(days=draw(st.integers(-1, 1)))
    midnight = at(f"{around} 00:00", zone_name)
    definition = draw(definitions(around))
    keys = MEMBERS if definition.requires_staff else ("",)
    return Question(
        definition,
        a_location(zone_name, calendar=draw(calendars(around))),
        tuple(draw(members(name, around)) for name in MEMBERS) if definition.requires_staff else (),
        first,
        first + timedelta(days=draw(st.integers(0, 1))),
        midnight + draw(st.sampled_from([-5 * 86_400, -86_400, -86_400, 0, 30_001])),
        {key: draw(bookings(midnight, key)) for key in keys},
        draw(st.booleans()),
        draw(st.sampled_from([None, None, "bob"])) if definition.requires_staff else None,
    )


def as_query(question: Question) -> SlotQuery:
    """The same question, as the engine is asked."""
    blocks = {key: sorted(block(booking) for booking in found) for key, found in question.bookings.items()}
    return SlotQuery(
        question.definition, question.location, question.staff, question.first, question.last, question.now,
        Audience.CUSTOMER if question.is_customer else Audience.STAFF, question.staff_id, blocks,
    )  # fmt: skip


def block(booking: Booking):
    """What the engine makes of a booking."""
    service = a_service(buffer_before_minutes=booking.before, buffer_after_minutes=booking.after)
    times = {"scheduled_start_at": booking.start, "scheduled_end_at": booking.end}
    return block_of(an_appointment(id=booking.id, **times), service)
