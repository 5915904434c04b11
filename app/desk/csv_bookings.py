"""Rows that are bookings: what is over is written down as it was, what is to come is booked by the desk's own rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from app.core.csv_fields import plain
from app.core.csv_values import RowError, date_of, has_date, length_of, offset_of, status_of, text_of, time_of
from app.core.undo import changes_between
from app.core.values import Appointment, Definition, Instant, Kind, Location, Profile, Staff, Status
from app.core.wall import instant_of, local_date
from app.desk.appointments import make_booking, wish_for
from app.desk.csv_cells import cell_of, personal, phone_in
from app.desk.customers import add_customer
from app.desk.phoning import region_at
from app.store import tables
from app.store.finding_rows import has_booking

if TYPE_CHECKING:
    from app.core.csv_table import Row
    from app.desk.csv_known import KnownCustomers
    from app.desk.views_csv import ImportWish
    from app.store.unit import Unit

T = TypeVar("T", Definition, Location, Staff)
_DAY = 24 * 60
_HALF_A_DAY = 43_200
"""Seconds by which an end that is earlier on the wall is taken for one of the next day."""
_STAMPS: Mapping[Status, str] = {
    Status.CONFIRMED: "confirmed_at", Status.ARRIVED: "arrived_at", Status.COMPLETED: "completed_at",
    Status.CANCELLED: "cancelled_at", Status.REJECTED: "rejected_at", Status.NO_SHOW: "no_show_at",
}  # fmt: skip
_OF_THE_DAY = frozenset({Status.ARRIVED, Status.COMPLETED, Status.NO_SHOW})
"""What nothing can be before its day has come."""
_GONE = frozenset({Status.CANCELLED, Status.REJECTED, Status.NO_SHOW})


class BookingRows:
    """Takes rows that are bookings, one after the other: each sees those before it."""

    def __init__(self, unit: Unit, wish: ImportWish, people: KnownCustomers) -> None:
        self._unit, self._wish, self._people = unit, wish, people
        catalogue = unit.catalogue
        self._services = _by_name(catalogue.definitions.values())
        self._places = _by_name(catalogue.locations.values())
        self._staff = _by_name(catalogue.staff.values())
        self._only = next(iter(catalogue.definitions.values())) if len(catalogue.definitions) == 1 else None

    def take(self, row: Row) -> str:
        """Book what a row says; give its id. Raises ``RowError``, and ``Refused`` or ``BadInput`` as ``book`` does."""
        location = self._place(row)
        definition, staff = self._service(row), self._member(row)
        start, end = self._times(row, definition, location)
        status = status_of(self._cell(row, "status"))
        day, today = (local_date(each, location.timezone) for each in (start, self._unit.now))
        if status in _OF_THE_DAY and day > today:
            raise RowError("not_yet", self._cell(row, "status"))
        added: Profile | None = None
        try:
            profile_id, added = self._customer(row, location)
            self._check_new(profile_id, definition, start)
            return self._book(row, definition, location, staff, (start, end), status, profile_id)
        except Exception:
            if added is not None:
                self._people.forget(added)
            raise

    def _check_new(self, profile_id: str, definition: Definition, start: Instant) -> None:
        """The same file taken in twice makes nothing twice."""
        if has_booking(self._unit.connection, profile_id, definition.id, start):
            raise RowError("there_already")

    def _book(
        self,
        row: Row,
        definition: Definition,
        location: Location,
        staff: Staff | None,
        times: tuple[Instant, Instant],
        status: Status | None,
        profile_id: str,
    ) -> str:
        notes = text_of(self._cell(row, "notes"))
        if times[1] <= self._unit.now or status in _GONE:
            usual = Status.COMPLETED if times[1] <= self._unit.now else Status.CONFIRMED
            draft = Appointment(
                self._unit.make_id(), self._unit.next_number(tables.appointments), definition.id, profile_id,
                location.id, staff.id if staff else None, status or usual, *times, location.timezone, notes=notes,
            )  # fmt: skip
            self._write_down(draft)
            return draft.id
        staff_id = staff.id if staff else None
        wish = wish_for(self._unit, definition.id, location.id, times[0], times[1], staff_id)
        because = self._wish.override_reason or None
        made = make_booking(
            self._unit, wish, profile_id, status=status, notes=notes, override_reason=because, is_from_elsewhere=True
        )
        return made.id

    def _write_down(self, draft: Appointment) -> None:
        """What is over, or was called off, takes nobody's time: it is kept as it was told (rule 14)."""
        stamps: dict[str, Any] = {}
        if (name := _STAMPS.get(draft.status)) is not None:
            stamps[name] = min(draft.scheduled_end_at, self._unit.now)
        kept = replace(draft, created_at=self._unit.now, updated_at=self._unit.now, **stamps)
        self._unit.keep(None, kept)
        self._unit.log("book", Kind.APPOINTMENT, kept.id, changes_between(None, kept))

    def _cell(self, row: Row, field: str) -> str:
        return cell_of(row, self._wish.columns, field)

    def _customer(self, row: Row, location: Location) -> tuple[str, Profile | None]:
        region = region_at(location)
        try:
            given = personal(row, self._wish.columns, region)
        except RowError as error:
            if error.problem.code != "no_name":
                raise
            phone = phone_in(row, self._wish.columns, region)
            given = {"email": text_of(self._cell(row, "email")), "mobile_phone": phone}
            if not any(given.values()):
                raise RowError("no_customer") from None
        found = self._people.called(given)
        if found is not None:
            return found, None
        said = " ".join(part for part in given.values() if part)
        if not self._wish.adds_customers or not (given.get("first_name") or given.get("last_name")):
            raise RowError("unknown_customer", said)
        made = add_customer(self._unit, **given, is_from_elsewhere=False)
        self._people.add(made, row.line)
        return made.id, made

    def _service(self, row: Row) -> Definition:
        said = self._cell(row, "service")
        if not said:
            if self._only is not None:
                return self._only
            raise RowError("no_service")
        return _found(self._services, said, "unknown_service")

    def _place(self, row: Row) -> Location:
        said = self._cell(row, "location")
        if said:
            return _found(self._places, said, "unknown_location")
        kept = self._unit.catalogue.locations.get(self._wish.location_id)
        if kept is None:
            raise RowError("unknown_location", "")
        return kept

    def _member(self, row: Row) -> Staff | None:
        said = self._cell(row, "staff")
        return _found(self._staff, said, "unknown_staff") if said else None

    def _times(self, row: Row, definition: Definition, location: Location) -> tuple[Instant, Instant]:
        whole = self._cell(row, "start")
        said_day, said_time = self._cell(row, "date") or whole, self._cell(row, "time") or whole
        if not said_time and has_date(said_day):
            said_time = said_day
        if not has_date(said_day) and has_date(said_time):
            said_day = said_time
        day, begins = date_of(said_day, self._wish.order), time_of(said_time)
        start = _instant(day, begins, said_time, location.timezone)
        said_end, said_length = self._cell(row, "end"), self._cell(row, "duration")
        if said_end:
            last = date_of(said_end, self._wish.order) if has_date(said_end) else day
            end = _instant(last, time_of(said_end), said_end, location.timezone)
            if not has_date(said_end) and start - end > _HALF_A_DAY:
                end = _instant(day, time_of(said_end) + _DAY, said_end, location.timezone)  # past midnight
        else:
            minutes = length_of(said_length) if said_length else definition.duration_minutes
            end = start + 60 * minutes
        if end <= start:
            raise RowError("end_before_start")
        return start, end


def _instant(day: date, minutes: int, said: str, zone: str) -> Instant:
    """By the clock of the place, unless the cell says how far that of its time is from UTC."""
    offset = offset_of(said)
    return instant_of(day, minutes, zone) if offset is None else instant_of(day, minutes, "UTC") - 60 * offset


def _by_name(records: Iterable[T]) -> Mapping[str, list[T]]:
    """Records by what a table may call them: their name, their handle, their number, an e-mail address."""
    found: defaultdict[str, list[T]] = defaultdict(list)
    for record in records:
        said = (record.name, getattr(record, "handle", None), getattr(record, "email", None),
                getattr(record, "first_name", None), str(getattr(record, "number", "") or ""))  # fmt: skip
        for each in {plain(text) or text.strip() for text in said if text}:
            found[each].append(record)
    return found


def _found(known: Mapping[str, list[T]], said: str, code: str) -> T:
    found = known.get(plain(said) or said.strip(), [])
    if len(found) != 1:
        raise RowError(code, said)
    return found[0]
