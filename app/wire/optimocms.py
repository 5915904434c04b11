"""OptimoCMS on the wire: bookings alone, at wall times of their branch, in five statuses (seed 004).

What it has no word for, and what becomes of it:

==================  ==========================================================================
requested           ``pending``, both ways
confirmed           ``confirmed``, both ways
arrived             ``confirmed``: that somebody is here stays at this desk
completed, no_show  the same, both ways
cancelled           ``cancelled``, both ways
rejected            ``cancelled``: why it is off stays at this desk
another time        none: no booking is moved there; it is cancelled there and booked anew
another member      none
notes of a booking  told when it is made, not shown, and never changed
walk-ins, waitlist  none, nor customers without a booking, nor what the shop offers
==================  ==========================================================================
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import cast

from app.core.moments import read_instant
from app.core.values import Instant, Json, Status
from app.core.wall import wall_of
from app.wire.omneo import lenient
from app.wire.omneo.lenient import Row, Unreadable

Fields = Mapping[str, Json]
SAID_AS = {
    Status.REQUESTED: "pending", Status.CONFIRMED: "confirmed", Status.ARRIVED: "confirmed",
    Status.COMPLETED: "completed", Status.CANCELLED: "cancelled", Status.REJECTED: "cancelled",
    Status.NO_SHOW: "no_show",
}  # fmt: skip
"""Every status in its words."""
MEANT_BY = {
    "pending": Status.REQUESTED, "confirmed": Status.CONFIRMED, "completed": Status.COMPLETED,
    "cancelled": Status.CANCELLED, "no_show": Status.NO_SHOW,
}  # fmt: skip
"""Its words as statuses of ours."""
NAMES = (
    "definition_id", "location_id", "assigned_staff_id", "status", "scheduled_start_at", "scheduled_end_at",
)  # fmt: skip
"""The fields of a booking that can be said here; customers have no ids."""
Place = Callable[[str | None], tuple[str, int]]
"""The zone of a branch, and the length of a service in minutes, by their ids here."""


def write_new(record: Fields, customer: Fields, note: str | None = None) -> dict[str, Json]:
    """The body that makes a booking; ``note`` is kept with it where it keeps any."""
    start = wall_of(cast(Instant, record["scheduled_start_at"]), str(record["timezone"]))
    body: dict[str, Json] = {
        "serviceId": str(record["definition_id"]), "date": start.date().isoformat(),
        "startTime": start.strftime("%H:%M"), "branchId": str(record["location_id"]), "customer": _customer(customer),
    }  # fmt: skip
    if record.get("assigned_staff_id") is not None:
        body["staffId"] = str(record["assigned_staff_id"])
    return {**body, "notes": note} if note else body


def write_status(status: Json) -> dict[str, Json]:
    """The body that takes a booking to where it stands here."""
    return {"status": SAID_AS[Status(str(status))]}


def words(fields: Fields) -> dict[str, Json]:
    """Fields of ours as they would be read back."""
    said = {name: fields[name] for name in NAMES if name in fields}
    if "status" in said:
        said["status"] = MEANT_BY[SAID_AS[Status(str(said["status"]))]].value
    for name in ("scheduled_start_at", "scheduled_end_at"):
        at = said.get(name)
        if isinstance(at, int):
            said[name] = at // 60 * 60
    return said


def read(
    given: object, zone_of: Callable[[str | None], str], minutes_of: Callable[[str | None], int]
) -> dict[str, Json]:
    """The fields that a row says, in the zone of its branch. Raises ``Unreadable``."""
    row = lenient.as_row(given)
    status = lenient.needed_text(row, "status")
    if status not in MEANT_BY:
        raise Unreadable(f"status {status[:40]!r} is none")
    branch, service = lenient.ref(row, "branchId"), lenient.ref(row, "serviceId")
    zone = zone_of(branch)
    start = _at(row, "startTime", zone)
    end = _at(row, "endTime", zone) if row.get("endTime") else start + 60 * minutes_of(service)
    if end <= start:  # it goes on after midnight
        end = _at(row, "endTime", zone, later=1)
    found: dict[str, Json] = {
        "status": MEANT_BY[status].value, "scheduled_start_at": start, "scheduled_end_at": end, "timezone": zone,
    }  # fmt: skip
    if service is not None:
        found["definition_id"] = service
    if branch is not None:
        found["location_id"] = branch
    if "staffId" in row:
        found["assigned_staff_id"] = lenient.ref(row, "staffId")
    made = lenient.instant(row, "createdAt")
    return found if made is None else {**found, "created_at": made}


def read_customer(given: object) -> dict[str, str | None]:
    """Who comes, as the row says: the fields of a profile of ours."""
    row = lenient.as_row(given)
    person = row.get("customer")
    if not isinstance(person, dict):
        return {}
    first, _, last = (lenient.text(person, "name") or "").partition(" ")
    return {
        "first_name": first or None, "last_name": last.strip() or None, "email": lenient.text(person, "email"),
        "mobile_phone": lenient.text(person, "phone"),
    }  # fmt: skip


def _customer(customer: Fields) -> dict[str, Json]:
    person: dict[str, Json] = {"name": name_of_customer(customer)}
    if customer.get("email"):
        person["email"] = customer["email"]
    if customer.get("mobile_phone"):
        person["phone"] = customer["mobile_phone"]
    return person


def name_of_customer(customer: Fields) -> str:
    """The whole name, as it is told; a guest has one too."""
    said = " ".join(str(customer[name]).strip() for name in ("first_name", "last_name") if customer.get(name))
    return said or "Guest"


def _at(row: Row, name: str, zone: str, *, later: int = 0) -> Instant:
    day, clock = lenient.day(row, "date"), lenient.needed_text(row, name)
    if day is None:
        raise Unreadable("date is missing")
    try:
        datetime.strptime(clock[:5], "%H:%M")  # noqa: DTZ007 - a time of day alone
        return read_instant(f"{(day + timedelta(days=later)).isoformat()} {clock[:5]}:00", zone)
    except (ValueError, OverflowError):
        raise Unreadable(f"{name} is not a time of day") from None
