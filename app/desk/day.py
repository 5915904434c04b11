"""One day of one location, as the calendar draws it: a column for each of the staff, and for services without staff."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from app.core.business_day import business_day
from app.core.spans import Span as Open
from app.core.values import BookingType, Definition, Instant, Kind, Staff, Status
from app.core.wall import wall_of
from app.desk.breaks import breaks_of
from app.desk.lanes import lane_by_lane, side_by_side
from app.desk.line import expected_minutes
from app.desk.looks import booking_of_row, place_of, short_name, walk_in_steps
from app.desk.lookups import location_of
from app.desk.outside import marked
from app.desk.plans import DayPlan, plan_shown
from app.desk.provisional import provisional, unconfirmed
from app.desk.staff_state import state_of
from app.desk.views import DayBooking, DayColumn, DayView, Look, Span, StaffNow
from app.store.day_rows import DayRow, WalkInRow
from app.store.hold_rows import linked_bookings
from app.store.kept_rows import called_now, day_bookings, served_today

if TYPE_CHECKING:
    from app.store.unit import Reader

_BY_TIME = attrgetter("start", "end", "id")

UNASSIGNED = "unassigned"
USUAL_DAY = (9 * 3600, 17 * 3600)
"""What is shown of a day without hours or bookings, in seconds after midnight."""


@dataclass(slots=True)
class _Drawn:
    """What stands in each column, by its key, and when the services under way began. Rows are in order of start."""

    rows: defaultdict[str, list[DayRow]]
    walk_ins: defaultdict[str, list[DayBooking]]
    begun: dict[str, Instant]
    called: dict[str, str]
    """Who was called to a member of staff and has not come yet: the ticket, or without one the name in short."""
    held: frozenset[str] = frozenset()
    """The bookings whose time is held for somebody on the waitlist (rule 41)."""

    @property
    def columns(self) -> set[str]:
        """The keys of the columns that are not empty."""
        return self.rows.keys() | self.walk_ins.keys()


def day_view(reader: Reader, location_id: str, day: date) -> DayView:
    """The calendar of a local date: every booking but the cancelled and rejected, out of hours or not.

    Today, which is the business day, goes on until the place closes. It also has the walk-ins who are or were served,
    and what each of the staff does now. Raises ``Refused(NOT_FOUND)``.
    """
    plan = plan_shown(reader, location_of(reader, location_id), day)
    drawn = day_of(reader, plan, day_bookings(reader, plan.location.id, plan.start, plan.end))
    return provisional([drawn], unconfirmed(reader))[0]


def day_of(reader: Reader, plan: DayPlan, rows: Sequence[DayRow]) -> DayView:
    """The calendar of a planned date, given the rows of all bookings that reach into it."""
    is_today, is_now = business_day(plan.location, reader.now) == plan.day, plan.start <= reader.now < plan.end
    columns = _columns(reader, plan, _draw(reader, plan, rows, is_now), is_today and is_now)
    show_from, show_until = _worth_showing(plan, columns)
    return DayView(
        place_of(plan.location),
        plan.day,
        is_today,
        reader.now,
        plan.start,
        plan.end,
        show_from,
        show_until,
        _spans(plan.open),
        columns,
    )


def _draw(reader: Reader, plan: DayPlan, rows: Sequence[DayRow], is_now: bool) -> _Drawn:
    definitions = reader.catalogue.definitions
    drawn = _Drawn(defaultdict(list), defaultdict(list), {}, {})
    for row in rows:
        member = row.staff_id
        if row.started_at is not None:
            member = row.called_to_staff_id or member
            drawn.begun[row.id] = row.started_at
        elif row.called_at is not None and row.status == Status.ARRIVED:
            drawn.called[row.called_to_staff_id or member or ""] = row.number or short_name(row.name)
        drawn.rows[_column_key(member, definitions[row.definition_id])].append(row)
    if any(row.status == Status.REQUESTED for row in rows):
        drawn.held = linked_bookings(reader.connection)
    if is_now:
        _draw_walk_ins(reader, plan, drawn, {row.id for row in rows})
    return drawn


def _draw_walk_ins(reader: Reader, plan: DayPlan, drawn: _Drawn, bookings: Collection[str]) -> None:
    """Those in service or done today; one who became a booking is drawn as the booking. Who was called is to come."""
    today = business_day(plan.location, reader.now)
    drawn.called |= called_now(reader, plan.location.id, today)
    for row in served_today(reader, plan.location.id, today):
        is_earlier = row.finished_at is not None and row.finished_at <= plan.start
        if row.appointment_id not in bookings and not is_earlier:
            definition = reader.catalogue.definitions[row.definition_id]
            key = _column_key(row.staff_id, definition)
            drawn.walk_ins[key].append(_walk_in(reader, plan, row, definition))
            if row.finished_at is None:
                drawn.begun[row.id] = row.started_at


def _column_key(staff_id: str | None, definition: Definition) -> str:
    if staff_id:
        return staff_id
    return UNASSIGNED if definition.requires_staff else definition.id


def _walk_in(reader: Reader, plan: DayPlan, row: WalkInRow, definition: Definition) -> DayBooking:
    """A walk-in in service, for as long as the service is expected to take; one that is over, as long as it took."""
    start = row.started_at // 60 * 60
    end = start + 60 * expected_minutes(reader, plan.location, definition)
    steps = walk_in_steps(is_booked=row.appointment_id is not None, needs_staff=definition.requires_staff)
    look = Look.WALK_IN
    if row.finished_at is not None:
        end, steps, look = max(start + 60, row.finished_at // 60 * 60), (), Look.COMPLETED
    return DayBooking(
        id=row.id,
        kind=Kind.QUEUE_ENTRY,
        look=look,
        title=row.name,
        service=definition.name,
        start=start,
        end=end,
        block_start=start,
        block_end=end,
        steps=steps,
        staff_id=row.staff_id,
        definition_id=definition.id,
        profile_id=row.profile_id,
        ticket=row.ticket,
        notes=row.notes or "",
    )


def _columns(reader: Reader, plan: DayPlan, drawn: _Drawn, is_now: bool) -> tuple[DayColumn, ...]:
    filled = drawn.columns
    known = {member.id for member in plan.staff}
    others = [member for key, member in reader.catalogue.staff.items() if key in filled and key not in known]
    members = [member for member in plan.staff if plan.working[member.id] or member.id in filled]
    columns = [_of_staff(reader, plan, member, drawn, is_now) for member in (*members, *others)]
    for definition in reader.catalogue.definitions.values():
        # What only walks in cannot be booked into a free hour: its column comes with somebody in it.
        is_bookable = not definition.requires_staff and definition.booking_type is not BookingType.WALK_IN_ONLY
        if (is_bookable and plan.windows.get(definition.id)) or definition.id in filled:
            columns.append(_of_service(reader, plan, definition, drawn))
    if UNASSIGNED in filled:
        bookings = _bookings(reader, plan, drawn, UNASSIGNED, plan.open, side_by_side)
        columns.append(DayColumn(UNASSIGNED, UNASSIGNED, "", _spans(plan.open), (), bookings))
    return tuple(columns)


def _of_staff(reader: Reader, plan: DayPlan, member: Staff, drawn: _Drawn, is_now: bool) -> DayColumn:
    working = plan.working.get(member.id, ())
    breaks = breaks_of(member.calendar, plan.day, plan.location.timezone)
    bookings = _bookings(reader, plan, drawn, member.id, working, side_by_side, plan.open)
    now = _now_of(reader, member, working, breaks, bookings, drawn) if is_now else None
    return DayColumn(member.id, "staff", member.name, _spans(working), breaks, bookings, now)


def _now_of(
    reader: Reader,
    member: Staff,
    working: tuple[Open, ...],
    breaks: tuple[Span, ...],
    bookings: tuple[DayBooking, ...],
    drawn: _Drawn,
) -> StaffNow:
    called = drawn.called.get(member.id, "")
    return state_of(member.id, working, breaks, bookings, drawn.begun, reader.now, called)


def _of_service(reader: Reader, plan: DayPlan, definition: Definition, drawn: _Drawn) -> DayColumn:
    windows = plan.windows.get(definition.id, ())
    capacity = definition.max_concurrent_bookings
    bookings = _bookings(reader, plan, drawn, definition.id, windows, lambda found: lane_by_lane(found, capacity))
    return DayColumn(definition.id, "service", definition.name, _spans(windows), (), bookings, None, capacity)


def _bookings(
    reader: Reader,
    plan: DayPlan,
    drawn: _Drawn,
    key: str,
    open_time: tuple[Open, ...],
    place: Callable[[Sequence[DayBooking]], Sequence[DayBooking]],
    needs_cover: tuple[Open, ...] = (),
) -> tuple[DayBooking, ...]:
    """The bookings of a column where they stand; behind a commit nearly all columns are as they were.

    ``needs_cover``: when somebody should be there for them, where the column is somebody's.
    """
    rows, walk_ins = drawn.rows.get(key, []), drawn.walk_ins.get(key, [])
    if not rows and not walk_ins:
        return ()
    held = drawn.held.intersection(row.id for row in rows)

    def make() -> tuple[DayBooking, ...]:
        definitions = reader.catalogue.definitions
        bookings = [booking_of_row(row, definitions[row.definition_id].name, reader.now, held) for row in rows]
        if walk_ins:
            bookings = sorted([*bookings, *walk_ins], key=_BY_TIME)
        return marked(place(bookings), open_time, needs_cover)

    if reader.kept is None:
        return make()
    ahead = sum([row.start > reader.now for row in rows])  # which steps a booking offers depends on that
    return reader.kept.made_of(
        ("column", plan.location.id, plan.day, key), (rows, ahead, held, walk_ins, open_time, needs_cover), make
    )


@lru_cache(maxsize=500)
def _spans(spans: tuple[Open, ...]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in spans)


def _worth_showing(plan: DayPlan, columns: Sequence[DayColumn]) -> tuple[Instant, Instant]:
    """The open hours and every booking, outward to whole wall hours, within the day."""
    shown = [(each.start, each.end) for column in columns for each in column.bookings]
    shown += [(each.start, each.end) for column in columns for each in column.open]
    starts = [start for start, _ in (*plan.open, *shown)]
    ends = [end for _, end in (*plan.open, *shown)]
    if not starts:
        return plan.start + USUAL_DAY[0], plan.start + USUAL_DAY[1]
    zone_name = plan.location.timezone
    first = max(plan.start, _whole_hour(min(starts), zone_name))
    last = max(ends)
    down = _whole_hour(last, zone_name)
    return first, min(plan.end, down if down == last else down + 3600)


def _whole_hour(at: Instant, zone_name: str) -> Instant:
    wall = wall_of(at, zone_name)
    return at - wall.minute * 60 - wall.second
