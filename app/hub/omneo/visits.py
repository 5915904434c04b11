"""Visits: that a customer was here, with or without a booking (seed 002; rule 24)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import Response

from app.core.errors import BadInput
from app.core.moments import read_instant
from app.core.values import Location, Profile, Visit
from app.desk.visits import record_visit
from app.hub import errors
from app.hub.calls import Calling, Page, found, listed, shown
from app.hub.describing import PROBLEMS, One, Paged, answers
from app.hub.listing import Field, Listing, id_in, instant, text, whole
from app.hub.omneo import finding
from app.hub.omneo.bodies import Body, Number, Text, When, Words, Zone
from app.hub.omneo.line_answers import VisitShown
from app.hub.omneo.line_rows import visit_rows
from app.hub.omneo.related import appointment_id, handle_of_location, location_id, words_of_customer
from app.hub.routing import Router
from app.store import mapping, tables

if TYPE_CHECKING:
    from app.store.unit import Unit

router = Router(prefix="/visits", tags=["Visit"], responses=PROBLEMS)

_v = tables.visits.c
VISITS = Listing(
    tables.visits,
    {
        "id": Field(_v.number, whole),
        **{name: Field(_v[name], text) for name in ("profile_id", "notes")},
        **{name: Field(_v[name], instant) for name in ("visited_at", "voided_at", "created_at", "updated_at")},
        "location_id": Field(_v.location_id, location_id),
        "appointment_id": Field(_v.appointment_id, appointment_id),
        "appointment_queue_id": Field(
            _v.queue_entry_id, id_in(tables.queue_entries.c.number, tables.queue_entries.c.id)
        ),
    },
    _v.number,
    {"location.handle": handle_of_location(_v.location_id), "search": words_of_customer(_v.profile_id)},
)


class StoreVisit(Body):
    """Somebody was here: now, or at ``visited_at``, which is of ``timezone`` or of the place's zone (rule 4)."""

    location_id: Number
    profile_id: Text | None = None
    visited_at: When | None = None
    timezone: Zone | None = None
    notes: Words | None = None


@router.get("", operation_id="visits.index", responses=answers(Paged[VisitShown]))
def index(call: Calling, _page: Page) -> Response:
    """Visits by every filter."""
    call.needs_staff_or_profile()
    return listed(
        call, VISITS, mapping.visits.select(),
        lambda reader, rows: visit_rows(reader, [mapping.visits.value(row) for row in rows]),
    )  # fmt: skip


@router.post(
    "",
    status_code=201,
    operation_id="visits.store",
    responses=answers(One[VisitShown], 201, show="visits.show visit #/data/id"),
)
def store(body: StoreVisit, call: Calling) -> Response:
    """Count a visit without a booking; arriving and being served count theirs themselves."""
    call.needs_staff()
    return call.act(lambda unit: shown(visit_rows(unit, [_record(unit, body)])[0], 201))


@router.get("/{visit}", operation_id="visits.show", responses=answers(One[VisitShown]))
def show(visit: int, call: Calling) -> Response:
    """One visit."""
    call.needs_staff()
    return found(call.read(lambda reader: visit_rows(reader, [finding.record(reader, Visit, visit)])[0]))


def _record(unit: Unit, body: StoreVisit) -> Visit:
    location = finding.location(unit, body.location_id, field="location_id")
    if body.profile_id is not None and unit.find(Profile, body.profile_id) is None:
        raise errors.selected("profile_id")
    return record_visit(
        unit, location_id=location.id, profile_id=body.profile_id, notes=body.notes, visited_at=_at(location, body)
    )


def _at(location: Location, body: StoreVisit) -> int | None:
    try:
        return None if body.visited_at is None else read_instant(body.visited_at, body.timezone or location.timezone)
    except ValueError as error:
        raise BadInput("visited_at", str(error), "write YYYY-MM-DD HH:MM:SS") from None
