"""Free times of a definition: a day, a range, and who of the staff has any; always as customers see them (rule 15)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

from fastapi import Response
from pydantic_core import to_json

from app.core.pool import eligible_staff
from app.core.slots import Audience, Slot, SlotQuery, check_range, find_slots
from app.core.values import Definition, Location, Staff
from app.desk.slots import ask_slots
from app.hub import errors
from app.hub.calls import Call, Calling, found
from app.hub.describing import PROBLEMS, answers
from app.hub.omneo import finding
from app.hub.omneo.bodies import Body, Number
from app.hub.omneo.definitions import seen_definition
from app.hub.omneo.shop_bodies import AskedDay, Flag, Short
from app.hub.omneo.slot_answers import DayAnswer, FreeStaffAnswer, RangeAnswer
from app.hub.omneo.slot_rows import slots_json
from app.hub.routing import Router
from app.wire.writing import Row, plain

if TYPE_CHECKING:
    from app.store.unit import Reader

router = Router(prefix="/appointment-definitions", tags=["Appointment availability"], responses=PROBLEMS)


class DayBody(Body):
    """Which day, where, and with whom."""

    location_id: Number
    date: AskedDay
    staff_id: Short | None = None


class RangeBody(Body):
    """Which days, both included; at most 31 (rule 17)."""

    location_id: Number
    start_date: AskedDay
    end_date: AskedDay
    staff_id: Short | None = None
    sort: Literal["asc", "desc"] = "asc"


class StaffBody(Body):
    """Which day and where; ``available_only`` leaves out who has no free time then."""

    location_id: Number
    date: AskedDay
    available_only: Flag = False


@router.post(
    "/{definition}/available-slots",
    operation_id="appointment-definitions.available-slots",
    responses=answers(DayAnswer),
)
def of_day(definition: int, body: DayBody, call: Calling) -> Response:
    """The free times of a day; none when it is closed or full."""

    def look(reader: Reader) -> Response:
        service = seen_definition(reader, call, definition)
        day = date.fromisoformat(body.date)
        query, slots = _slots(reader, service, body.location_id, (day, day), body.staff_id)
        head = to_json({"date": body.date, **_about(query), "staff": _asked_for(reader, query, call)})
        data = head[:-1] + f',"slots":{slots_json(query, slots)}}}'.encode()
        return _answer(data, _settings(service))

    return call.read(look)


@router.post(
    "/{definition}/available-slots-range",
    operation_id="appointment-definitions.available-slots-range",
    responses=answers(RangeAnswer),
)
def of_range(definition: int, body: RangeBody, call: Calling) -> Response:
    """The free times of several days, by start."""

    def look(reader: Reader) -> Response:
        service = seen_definition(reader, call, definition)
        first, last = date.fromisoformat(body.start_date), date.fromisoformat(body.end_date)
        query, slots = _slots(reader, service, body.location_id, (first, last), body.staff_id)
        meta = {
            **_settings(service), "start_date": body.start_date, "end_date": body.end_date, **_about(query),
            "staff": _asked_for(reader, query, call), "total": len(slots),
        }  # fmt: skip
        return _answer(slots_json(query, slots, descends=body.sort == "desc").encode(), meta)

    return call.read(look)


@router.post(
    "/{definition}/available-staff",
    operation_id="appointment-definitions.available-staff",
    responses=answers(FreeStaffAnswer),
)
def staff(definition: int, body: StaffBody, call: Calling) -> Response:
    """Who may be booked for it that day, and whether they have a free time."""

    def look(reader: Reader) -> Response:
        service = seen_definition(reader, call, definition)
        if not service.requires_staff:
            text = "The requires staff field must be true for available staff to be asked for."
            raise errors.invalid({"requires_staff": [text]})
        location = finding.location(reader, body.location_id, field="location_id")
        day = date.fromisoformat(body.date)
        _, slots = _slots(reader, service, body.location_id, (day, day), None)
        free = {member for slot in slots for member in slot.staff_ids}
        eligible = eligible_staff(service, location, reader.catalogue.staff.values(), day)
        rows = [
            _staff_row(each, service, location, has_slots=each.id in free, for_customer=not call.caller.is_staff)
            for each in sorted(eligible, key=lambda member: _standing(member, service, location))
            if each.id in free or not body.available_only
        ]
        meta = {
            "appointment_definition_id": service.number, "location_id": location.number, "date": body.date,
            **_choosing(service), "selection_required_by_customer": service.customer_must_select_staff,
        }  # fmt: skip
        return found(rows, meta=meta)

    return call.read(look)


def _slots(
    reader: Reader, service: Definition, location_id: int, days: tuple[date, date], staff_id: str | None
) -> tuple[SlotQuery, list[Slot]]:
    location = finding.location(reader, location_id, field="location_id")
    if staff_id is not None:
        finding.staff(reader, staff_id, field="staff_id")
    if days[1] < days[0]:
        text = "The end date field must be a date after or equal to start date."
        raise errors.invalid({"end_date": [text]})
    with errors.refusing_on("end_date"):
        check_range(*days)
        query = ask_slots(
            reader, service.id, location.id, *days, staff_id=staff_id, audience=Audience.CUSTOMER
        )  # fmt: skip
        return query, find_slots(query)


def _answer(data: bytes, meta: Row) -> Response:
    return Response(b'{"data":' + data + b',"meta":' + to_json(meta) + b"}", 200, media_type="application/json")


def _settings(service: Definition) -> Row:
    return {
        "slot_interval_minutes": service.slot_interval_minutes or service.duration_minutes,
        **plain(
            service, "duration_minutes", "buffer_before_minutes", "buffer_after_minutes", "min_lead_minutes",
            "max_advance_days", "max_concurrent_bookings",
        ),
    }  # fmt: skip


def _about(query: SlotQuery) -> Row:
    service = query.definition
    return {
        "timezone": query.location.timezone, "appointment_definition_id": service.number,
        "location_id": query.location.number, **_choosing(service),
    }  # fmt: skip


def _choosing(service: Definition) -> Row:
    return {
        "requires_staff": service.requires_staff,
        "customer_must_select_staff": service.customer_must_select_staff,
        "assigned_staff_required": service.requires_staff,
    }


def _asked_for(reader: Reader, query: SlotQuery, call: Call) -> Row | None:
    member = reader.catalogue.staff.get(query.staff_id or "")
    if member is None or not query.definition.requires_staff:
        return None
    return _person(member, for_customer=not call.caller.is_staff)


def _person(member: Staff, *, for_customer: bool) -> Row:
    email = "" if for_customer else member.email or ""
    return {"id": member.id, "first_name": member.first_name, "last_name": member.last_name, "email": email}


def _staff_row(member: Staff, service: Definition, location: Location, *, has_slots: bool, for_customer: bool) -> Row:
    listed, there = _orders(member, service, location)
    return {
        **_person(member, for_customer=for_customer), "has_available_slots": has_slots,
        "is_default_location": any(each.is_default for each in member.places if each.location_id == location.id),
        "appointment_definition_staff_sort_order": listed, "location_profile_sort_order": there,
    }  # fmt: skip


def _orders(member: Staff, service: Definition, location: Location) -> tuple[int | None, int | None]:
    listed = next((each.sort_order for each in service.staff if each.staff_id == member.id), None)
    there = next((each.sort_order for each in member.places if each.location_id == location.id), None)
    return listed, there


def _standing(member: Staff, service: Definition, location: Location) -> tuple[bool, int, bool, int, str, str]:
    """By the order that the shop gave them; who has none comes last, by name."""
    listed, there = _orders(member, service, location)
    return (listed is None, listed or 0, there is None, there or 0, member.name, member.id)
