"""Free times of a service on a date, and those that are taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

from fastapi import Query, Response
from pydantic_core import to_json

from app.core.slots import Audience, find_slots
from app.core.wall import wall_of
from app.desk.slots import ask_slots
from app.hub import errors
from app.hub.calls import Calling
from app.hub.optimo.shapes import PROBLEMS, Day, Enveloped, SlotShown
from app.hub.optimo.sites import branches_of, read_day, service_of
from app.hub.optimocms import meta
from app.hub.routing import Router

if TYPE_CHECKING:
    from datetime import date

    from app.core.values import Definition, Instant, Location
    from app.store.unit import Reader
    from app.wire.writing import Row

router = Router(prefix="/sites/{site_id}/booking", tags=["Booking"], responses=PROBLEMS)


@router.get("/slots", operation_id="booking.slots", responses={200: {"model": Enveloped[list[SlotShown]]}})
def slots(
    site_id: str,
    call: Calling,
    service_id: Annotated[str, Query(alias="serviceId")],
    day: Annotated[Day, Query(alias="date")],
    staff_id: Annotated[str | None, Query(alias="staffId")] = None,
    branch_id: Annotated[str | None, Query(alias="branchId")] = None,
) -> Response:
    """The starts of a service by branch and time; of a service by staff one for each member who is free."""

    def look(reader: Reader) -> list[Row]:
        places = branches_of(reader, site_id, branch_id)
        service = service_of(reader, service_id)
        if service is None:
            raise errors.not_found("Service", service_id)
        found = [row for place in places for row in _rows(reader, service, place, read_day(day), staff_id)]
        return sorted(found, key=lambda row: str(row["startTime"]))

    return Response(to_json({"data": call.read(look), "meta": meta()}), 200, media_type="application/json")


def _rows(reader: Reader, service: Definition, place: Location, day: date, staff_id: str | None) -> Iterator[Row]:
    query = ask_slots(reader, service.id, place.id, day, day, staff_id=staff_id, audience=Audience.CUSTOMER)
    free = {each.start: each for each in find_slots(query)}
    for each in find_slots(replace(query, blocks={})):
        row: Row = {
            "startTime": _clock(each.start, place), "endTime": _clock(each.end, place),
            "available": each.start in free, "branchId": str(place.number),
        }  # fmt: skip
        staff = free[each.start].staff_ids if each.start in free else ()
        if not staff:
            yield row
        for member in staff:
            yield {**row, "staffId": member}


def _clock(at: Instant, place: Location) -> str:
    return wall_of(at, place.timezone).strftime("%H:%M")
