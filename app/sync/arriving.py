"""Records that a remote tells of for the first time, as records of ours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, replace
from datetime import date
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

from app.core.business_day import business_day
from app.core.outgoing import REFERENCES
from app.core.tickets import given_to, said_to_be_given, which_stays
from app.core.values import Appointment, Json, Kind, QueueStatus, Status, WaitlistStatus
from app.store import mapping
from app.store.ticket_counters import count_on, ticket_owners

if TYPE_CHECKING:
    from app.store.unit import Unit
    from app.sync.remote import Seen

Here: TypeAlias = Mapping[tuple[Kind, str], str]
"""By kind and the remote's id, the local id."""
_ENUMS: Mapping[Kind, mapping.Turn] = {
    Kind.APPOINTMENT: mapping.enum_of(Status), Kind.QUEUE_ENTRY: mapping.enum_of(QueueStatus),
    Kind.WAITLIST_ENTRY: mapping.enum_of(WaitlistStatus),
}  # fmt: skip
_TURNED = frozenset({*REFERENCES, "status", "business_day"})
"""Fields that are no plain values of ours."""

OF_BOOKINGS_TICKET = frozenset({"ticket", "ticket_at"})
"""Fields of a booking that are merged by ``with_ticket``: two tills that both gave one are no conflict (rule 26)."""


class NotHere(Exception):  # noqa: N818 - it says what is so
    """A row cannot be taken over: it lacks something, or points at a record that is not here."""

    def __init__(self, words: str, kind: Kind | None = None, remote_id: str | None = None) -> None:
        super().__init__(words)
        self.words, self.kind, self.remote_id = words, kind, remote_id


class _Shape(NamedTuple):
    """A class of records, looked at once: its fields in their order, each with what it is by default."""

    cls: Any
    empty: Mapping[str, Any]
    """Every field in its order with what it is by default, and without one with None."""
    needed: frozenset[str]
    """Fields without a default that a remote has to say."""


@lru_cache
def _shape_of(kind: Kind) -> _Shape:
    cls: Any = mapping.BY_KIND[kind].cls
    empty = {each.name: None if each.default is MISSING else each.default for each in fields(cls)}
    needed = {each.name for each in fields(cls) if each.default is MISSING} - {"assigned_staff_id"}
    return _Shape(cls, empty, frozenset(needed))


def made_of(unit: Unit, kind: Kind, row: Seen, here: Here, local_id: str, number: int) -> Any:
    """A record of ours that says what the row says, with this id. Raises ``NotHere``."""
    shape, said = _shape_of(kind), row.fields
    given = {
        name: _value(kind, name, value, here) if name in _TURNED else value
        for name, value in said.items()
        if value is not None and name in shape.empty
    }
    given["id"] = local_id
    given["updated_at"] = row.updated_at or unit.now
    given["created_at"] = given.get("created_at") or given["updated_at"]
    if "number" in shape.empty:
        given["number"] = number
    if kind is Kind.QUEUE_ENTRY:
        given = _ticketed(unit, row, given)
    if not given.keys() >= shape.needed and (lacking := shape.needed - given.keys() - said.keys()):
        raise NotHere(f"it has no {min(lacking)}")
    return shape.cls(*{**shape.empty, **given}.values())


def with_ticket(unit: Unit, row: Seen, booking: Appointment) -> Appointment:
    """The booking with the ticket that its customer keeps, of ours and the remote's; nobody else is given that one."""
    ours, said = given_to(booking), said_to_be_given(row.fields.get("ticket"), row.fields.get("ticket_at"))
    stays = which_stays(ours, said, partial(business_day, unit.catalogue.locations[booking.location_id]))
    if stays is None or stays == ours:
        return booking
    after = replace(booking, ticket=stays.ticket, ticket_at=stays.at)
    count_on(unit, after)
    return after


def _value(kind: Kind, name: str, value: Json, here: Here) -> Any:
    if name == "status" and kind in _ENUMS:
        return _ENUMS[kind](cast("str", value))
    refers_to = REFERENCES.get(name)
    if refers_to is None or not isinstance(value, str):
        return date.fromisoformat(value) if name == "business_day" and isinstance(value, str) else value
    local = here.get((refers_to, value))
    if local is None and not name.endswith("_by"):
        raise NotHere(f"its {name} is not known here", refers_to, value)
    return local or value


def _ticketed(unit: Unit, row: Seen, given: dict[str, Any]) -> dict[str, Any]:
    """With a ticket of its own that day, and with the day; what came without one is called by the remote's number."""
    location = unit.catalogue.locations[given["location_id"]]
    came = given.get("checked_in_at") or given["created_at"]
    day = given.get("business_day") or business_day(location, came)
    ticket = given.get("ticket") or f"#{row.remote_id}"
    if ticket_owners(unit.connection, location, day, ticket):
        ticket = f"{ticket}#{row.remote_id}"
    return {**given, "checked_in_at": came, "business_day": day, "ticket": ticket}
