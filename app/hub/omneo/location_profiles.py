"""Who works at a location (rule 16): staff are profiles, and an assignment has dates, an order and a default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Literal

from fastapi import Response
from pydantic import Field as Limit
from sqlalchemy import Select, select

from app.core.moments import read_instant, write_utc
from app.core.values import Location, Profile, Staff, StaffPlace
from app.desk.setting_up import keep_staff
from app.hub import errors
from app.hub.calls import Calling, Page, found, gone, listed, shown
from app.hub.describing import PROBLEMS, One, Paged, answers
from app.hub.hub import Answer
from app.hub.listing import Field, Listing, flag, text, whole
from app.hub.omneo import finding
from app.hub.omneo.bodies import Body, Count
from app.hub.omneo.shop_answers import AssignmentShown
from app.hub.omneo.shop_bodies import DayOrWhen, Flag, Short
from app.hub.omneo.staff_rows import assignment_row
from app.hub.routing import Router
from app.store import tables
from app.wire.writing import Row

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

router = Router(prefix="/locations/{location}/profiles", tags=["Location profile"], responses=PROBLEMS)
_p = tables.staff_locations.c
_ROWS: Select[tuple[int, str]] = select(_p.number, _p.staff_id)
AssignmentWord = Literal["staff", "manager", "profile"]
RoleWord = Literal["full_time", "part_time", "casual", "other"]
Handles = Annotated[list[Short], Limit(max_length=1_000)]


class AssignmentFields(Body):
    """How somebody works there; ``starts_at`` and ``ends_at`` are dates there, or times in UTC."""

    assignment_type: AssignmentWord | None = None
    role_type: RoleWord | None = None
    is_default: Flag | None = None
    is_active: Flag | None = None
    starts_at: DayOrWhen | None = None
    ends_at: DayOrWhen | None = None
    sort_order: Count | None = None
    excluded_service_handles: Handles | None = None


class StoreAssignment(AssignmentFields):
    """Who works there: a member of staff, or a profile that becomes one."""

    profile_id: Short


class UpdateAssignment(AssignmentFields):
    """What changes of it."""


FIELDS: Mapping[str, Field] = {
    "id": Field(_p.number, whole),
    "profile_id": Field(_p.staff_id, text),
    **{name: Field(_p[name], text) for name in ("assignment_type", "role_type")},
    **{name: Field(_p[name], flag) for name in ("is_active", "is_default")},
    "sort_order": Field(_p.sort_order, whole),
}
ASSIGNMENTS = Listing(tables.staff_locations, FIELDS, _p.number)


@router.get("", operation_id="locations.profiles.index", responses=answers(Paged[AssignmentShown]))
def index(location: int, call: Calling, _page: Page) -> Response:
    """Who works there."""
    call.needs_staff()
    local_id = call.read(lambda reader: finding.location(reader, location).id)
    return listed(
        call, ASSIGNMENTS, _ROWS, lambda reader, rows: [
            _row(reader, reader.catalogue.staff[row.staff_id], row.number) for row in rows
        ], _p.location_id == local_id,
    )  # fmt: skip


@router.post("", status_code=201, operation_id="locations.profiles.store", responses=answers(One[AssignmentShown], 201))
def store(location: int, body: StoreAssignment, call: Calling) -> Response:
    """Let somebody work there; a customer's profile becomes a member of staff by it."""
    call.needs_staff()

    def assign(unit: Unit) -> Answer:
        unit.claim_catalogue()
        there = finding.location(unit, location)
        before = staff_of_profile(unit, body.profile_id)
        place = _changed(StaffPlace(there.id), body)
        if any((each.location_id, each.starts_at, each.ends_at) == (there.id, place.starts_at, place.ends_at)
               for each in before.places):  # fmt: skip
            raise errors.invalid({"profile_id": ["The profile id has already been taken."]})
        known = {each.number for each in before.places}
        after = _keep(unit, before, (*before.places, place), body)
        return shown(_row(unit, after, next(e.number for e in after.places if e.number not in known)), 201)

    return call.act(assign)


@router.get("/{row}", operation_id="locations.profiles.show", responses=answers(One[AssignmentShown]))
def show(location: int, row: int, call: Calling) -> Response:
    """One assignment."""
    call.needs_staff()
    return found(call.read(lambda reader: _row(reader, _owner(reader, location, row), row)))


@router.put("/{row}", operation_id="locations.profiles.update", responses=answers(One[AssignmentShown]))
def update(location: int, row: int, body: UpdateAssignment, call: Calling) -> Response:
    """Change what the body names of it."""
    call.needs_staff()

    def change(unit: Unit) -> Answer:
        unit.claim_catalogue()
        before = _owner(unit, location, row)
        places = tuple(_changed(each, body) if each.number == row else each for each in before.places)
        return shown(_row(unit, _keep(unit, before, places, body), row))

    return call.act(change)


@router.delete("/{row}", status_code=204, operation_id="locations.profiles.destroy")
def destroy(location: int, row: int, call: Calling) -> Response:
    """Let them work there no longer."""
    call.needs_staff()

    def remove(unit: Unit) -> Answer:
        unit.claim_catalogue()
        before = _owner(unit, location, row)
        keep_staff(unit, before, replace(before, places=tuple(e for e in before.places if e.number != row)))
        return gone()

    return call.act(remove)


def staff_of_profile(unit: Unit, profile_id: str) -> Staff:
    """The member of staff of that id; a profile becomes one. Raises ``ApiError`` 422 where there is neither."""
    member = unit.catalogue.staff.get(profile_id)
    if member is not None:
        return member
    profile = unit.find(Profile, profile_id)
    if profile is None:
        raise errors.selected("profile_id")
    names = (profile.first_name, profile.last_name)
    return keep_staff(unit, None, Staff(profile.id, *names, profile.email, profile.mobile_phone))


def _changed(place: StaffPlace, body: AssignmentFields) -> StaffPlace:
    given = {
        name: value
        for name in ("assignment_type", "is_default", "is_active")
        if (value := getattr(body, name)) is not None
    }
    given |= {name: getattr(body, name) for name in ("role_type", "sort_order") if body.has(name)}
    given |= {name: _day(getattr(body, name)) for name in ("starts_at", "ends_at") if body.has(name)}
    return replace(place, **given)


def _day(given: str | None) -> str | None:
    return given if given is None or len(given) == len("2026-05-11") else write_utc(read_instant(given))


def _keep(unit: Unit, before: Staff, places: tuple[StaffPlace, ...], body: AssignmentFields) -> Staff:
    excluded = body.excluded_service_handles
    handles = before.excluded_service_handles if excluded is None else tuple(dict.fromkeys(excluded))
    return keep_staff(unit, before, replace(before, places=places, excluded_service_handles=handles))


def _owner(reader: Reader, number: int, row: int) -> Staff:
    location: Location = finding.location(reader, number)
    for member in reader.catalogue.staff.values():
        if any(each.number == row and each.location_id == location.id for each in member.places):
            return member
    raise errors.not_found("LocationProfile", row)


def _row(reader: Reader, member: Staff, number: int | None) -> Row:
    return next(assignment_row(reader, member, each) for each in member.places if each.number == number)
