"""The day's report of a place (rule 28): counts, quotes against real waits, planned lengths against real ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from app.core.business_day import business_bounds
from app.core.line_steps import is_in_service
from app.core.service_times import score_quotes
from app.core.values import QueueEntry, QueueStatus, Status
from app.desk.line import learnt_minutes
from app.desk.lookups import location_of
from app.desk.views_report import DayReport, ServiceReport
from app.store.bulk import list_records
from app.store.report_rows import bookings_counted

if TYPE_CHECKING:
    from app.core.values import Location
    from app.store.unit import Reader

_OFF = (Status.CANCELLED.value, Status.REJECTED.value)


def day_report(reader: Reader, location_id: str, day: date) -> DayReport:
    """What became of a day. Raises ``Refused(NOT_FOUND)``."""
    location = location_of(reader, location_id)
    booked = bookings_counted(reader.connection, location.id, *business_bounds(location, day))
    entries = list_records(reader, QueueEntry, location_id=location.id, business_day=day)
    # Who became a booking is counted as that, on its day (rule 22); how long they waited is told all the same.
    walk_ins = [each for each in entries if each.appointment_id is None]
    by_status, by_state = Counter[str](), Counter(each.status for each in walk_ins)
    for _, status, count in booked:
        by_status[status] += count
    done, missed = by_status[Status.COMPLETED.value], by_status[Status.NO_SHOW.value]
    off = sum(by_status[each] for each in _OFF)
    begun = sum(map(is_in_service, walk_ins))
    return DayReport(
        day, done, missed, off, by_status.total() - done - missed - off,
        by_state[QueueStatus.SERVED] - begun, by_state[QueueStatus.CANCELLED],
        by_state[QueueStatus.WAITING] + by_state[QueueStatus.CALLED] + begun,
        score_quotes(entries), _services(reader, location, booked, walk_ins),
    )  # fmt: skip


def _services(
    reader: Reader, location: Location, booked: Iterable[tuple[str, str, int]], entries: Iterable[QueueEntry]
) -> tuple[ServiceReport, ...]:
    bookings, walk_ins = Counter[str](), Counter(each.definition_id for each in entries)
    for definition_id, status, count in booked:
        if status not in _OFF:
            bookings[definition_id] += count
    found = []
    for definition_id in bookings | walk_ins:
        definition = reader.catalogue.definitions[definition_id]
        expected, samples = learnt_minutes(reader, location, definition)
        found.append(
            ServiceReport(
                definition_id,
                definition.name,
                bookings[definition_id],
                walk_ins[definition_id],
                definition.duration_minutes,
                expected,
                samples,
            )
        )
    return tuple(sorted(found, key=lambda each: (-each.booked - each.walked_in, each.name)))
