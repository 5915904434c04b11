"""Bookings: listed page by page, made, and taken through their day, by the desk's own verbs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

from fastapi import Query, Response
from pydantic_core import to_json
from sqlalchemy import func, select

from app.core.errors import BadInput, Refused
from app.core.lifecycles import wrong_step
from app.core.moments import read_instant
from app.core.refusals import Code
from app.core.slots import Audience, find_slots
from app.core.values import Appointment, Location, Status
from app.desk import appointments as desk
from app.desk.cancelling import cancel
from app.desk.fitting import Wish
from app.desk.slots import ask_slots
from app.hub import errors
from app.hub.calls import Call, Calling
from app.hub.errors import ApiError
from app.hub.hub import Answer
from app.hub.omneo import finding
from app.hub.optimo.booking_rows import booking_rows, here, read_cursor, write_cursor
from app.hub.optimo.customers import known_or_new
from app.hub.optimo.shapes import (
    PROBLEMS,
    BookingGiven,
    BookingPage,
    BookingShown,
    Day,
    Enveloped,
    StatusGiven,
    StatusWord,
)
from app.hub.optimo.sites import branches_of, read_day, service_of
from app.hub.optimocms import SAID_AS, meta
from app.hub.routing import Router
from app.store import mapping, tables

if TYPE_CHECKING:
    from datetime import date

    from app.core.values import Definition, Instant
    from app.store.unit import Reader, Unit

router = Router(prefix="/sites/{site_id}/booking", tags=["Booking"], responses=PROBLEMS)
_row = tables.appointments.c
_RULES = frozenset({Code.ANSWER_NEEDED, Code.ANSWER_WRONG, Code.STAFF_NEEDED, Code.STAFF_NOT_ELIGIBLE, Code.NOT_FOUND})
"""Refusals that are about what was sent; all others are about the time, or about where the booking stands."""


@router.get("/bookings", operation_id="booking.bookings.index", responses={200: {"model": BookingPage}})
def index(
    site_id: str,
    call: Calling,
    limit: Annotated[int, Query(ge=1, le=100)] = 25,
    cursor: str | None = None,
    status: StatusWord | None = None,
    day: Annotated[Day | None, Query(alias="date")] = None,
) -> Response:
    """Bookings as they were made; ``date`` is the local date of their branch."""
    call.needs_staff()

    def look(reader: Reader) -> Response:
        places = branches_of(reader, site_id)
        tests = [here(places, read_day(day) if day else None)]
        if status is not None:
            tests.append(_row.status.in_([each.value for each, said in SAID_AS.items() if said == status]))
        total = reader.connection.execute(select(func.count()).select_from(tables.appointments).where(*tests)).scalar()
        after = _row.number > read_cursor(cursor)
        wanted = mapping.appointments.select().where(*tests, after).order_by(_row.number).limit(limit + 1)
        found = [mapping.appointments.value(each) for each in reader.connection.execute(wanted)]
        following = write_cursor(found[limit - 1].number) if len(found) > limit else None
        page = {"total": total, "limit": limit, "nextCursor": following}
        body = {"data": booking_rows(reader, found[:limit]), "meta": meta(), "pagination": page}
        return Response(to_json(body), 200, media_type="application/json")

    return call.read(look)


@router.post(
    "/bookings", status_code=201, operation_id="booking.bookings.store",
    responses={201: {"model": Enveloped[BookingShown]}},
)  # fmt: skip
def store(site_id: str, body: BookingGiven, call: Calling) -> Response:
    """Book; the customer is found by e-mail or phone, or made. Taken times are 409."""

    def book(unit: Unit) -> Answer:
        with _in_conflict():
            return _shown(unit, _book(unit, call, site_id, body), 201)

    return call.act(book)


@router.patch(
    "/bookings/{booking_id}/status", operation_id="booking.bookings.status",
    responses={200: {"model": Enveloped[BookingShown]}},
)  # fmt: skip
def change_status(site_id: str, booking_id: str, body: StatusGiven, call: Calling) -> Response:
    """Take it a step further; where it stands already nothing changes. A customer's key can cancel alone."""
    if body.status != "cancelled":
        call.needs_staff()

    def change(unit: Unit) -> Answer:
        before = _find(unit, site_id, booking_id)
        with _in_conflict():
            _step(unit, before, body.status)
        return _shown(unit, unit.get(Appointment, before.id))

    return call.act(change)


def _book(unit: Unit, call: Call, site: str, body: BookingGiven) -> Appointment:
    places = branches_of(unit, site, body.branch_id)
    service = service_of(unit, body.service_id)
    if service is None:
        raise errors.invalid({"serviceId": ["there is no such service"]})
    if body.staff_id is not None and body.staff_id not in unit.catalogue.staff:
        raise errors.invalid({"staffId": ["there is nobody with that id"]})
    day = read_day(body.date)
    place = places[0] if len(places) == 1 else _first_free(unit, service, places, day, body)
    start = _start(day, body.start_time, place)
    staff = unit.catalogue.staff[body.staff_id] if body.staff_id else None
    audience = Audience.STAFF if call.caller.is_staff else Audience.CUSTOMER
    wish = Wish(service, place, staff, start, start + 60 * service.duration_minutes, audience=audience)
    customer = known_or_new(unit, body.customer, place.id)
    return desk.make_booking(unit, wish, customer.id, notes=body.notes, told_late=call.caller.is_staff)


def _first_free(
    reader: Reader, service: Definition, places: Sequence[Location], day: date, body: BookingGiven
) -> Location:  # fmt: skip
    """The first branch of the site that has the time free; where none has, the first that offers the service."""
    offered = [each for each in places if any(at.location_id == each.id and at.is_active for at in service.places)]
    for place in offered:
        query = ask_slots(reader, service.id, place.id, day, day, staff_id=body.staff_id, audience=Audience.CUSTOMER)
        if any(each.start == _start(day, body.start_time, place) for each in find_slots(query)):
            return place
    if not offered:
        raise errors.invalid({"serviceId": ["no branch of this site offers the service"]})
    return offered[0]


def _start(day: date, clock: str, place: Location) -> Instant:
    return read_instant(f"{day.isoformat()} {clock}:00", place.timezone)


def _find(unit: Unit, site: str, booking: str) -> Appointment:
    places = {each.id for each in branches_of(unit, site)}
    if not (booking.isascii() and booking.isdigit()) or len(booking) > 18:
        raise errors.not_found("Booking", booking)
    found = finding.record(unit, Appointment, int(booking))
    if found.location_id not in places:
        raise errors.not_found("Booking", booking)
    return found


def _step(unit: Unit, before: Appointment, wanted: StatusWord) -> None:
    if SAID_AS[before.status] == wanted:
        return
    steps: dict[str, Callable[[], object]] = {
        "confirmed": lambda: desk.approve(unit, before.id),
        "completed": lambda: desk.complete(unit, before.id),
        "cancelled": lambda: cancel(unit, before.id),
        "no_show": lambda: desk.no_show(unit, before.id),
    }
    step = steps.get(wanted)
    if step is None:
        raise wrong_step(before.status, Status.REQUESTED, 19, before.id)
    step()


@contextmanager
def _in_conflict() -> Iterator[None]:
    """What a rule forbids is 409 here, and what was sent wrongly is 400."""
    try:
        yield
    except Refused as refusal:
        if any(each.code in _RULES for each in refusal.reasons):
            raise
        raise ApiError(409, {"message": str(refusal)}) from refusal
    except BadInput as error:
        raise errors.bad_input(error) from error


def _shown(unit: Unit, appointment: Appointment, status: int = 200) -> Answer:
    return Answer(status, to_json({"data": booking_rows(unit, [appointment])[0], "meta": meta()}))
