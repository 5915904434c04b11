"""Members of staff and their hours; staff's tokens alone see them in full (rules 6, 7, 16)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any, Literal

from fastapi import Response
from pydantic import ConfigDict
from pydantic import Field as Limit
from sqlalchemy import Select, select

from app.core.handles import handle_of
from app.core.values import Calendar, Staff
from app.desk.setting_up import keep_staff
from app.hub import errors
from app.hub.calls import Call, Calling, Page, found, gone, listed, shown
from app.hub.describing import PROBLEMS, One, Paged, answers, follow
from app.hub.hub import Answer
from app.hub.kinds import one_of
from app.hub.listing import Field, Listing, flag, instant, text
from app.hub.omneo import finding
from app.hub.omneo.bodies import Body
from app.hub.omneo.hour_children import Keeper, Owner, add_hours
from app.hub.omneo.hours import NormalHourBody, SpecialHourBody, calendar_of
from app.hub.omneo.location_profiles import Handles, staff_of_profile
from app.hub.omneo.shop_answers import OwnHourShown, OwnSpecialHourShown, StaffShown
from app.hub.omneo.shop_bodies import Flag, Name, Short
from app.hub.omneo.staff_rows import staff_row
from app.hub.routing import Router
from app.store import tables
from app.store.deleting import delete_staff

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

router = Router(tags=["Staff"], responses=PROBLEMS)
_s = tables.staff.c
_IDS: Select[tuple[str]] = select(_s.id)
_NULLABLE = ("first_name", "last_name", "email", "mobile_phone")


class StaffFields(Body):
    """Every field of a member of staff."""

    first_name: Name | None = None
    last_name: Name | None = None
    email: Short | None = None
    mobile_phone: Short | None = None
    is_active: Flag | None = None
    role: Literal["host", "specialist", "manager"] | None = None
    excluded_service_handles: Handles | None = None
    normal_hours: Annotated[list[NormalHourBody], Limit(max_length=500)] | None = None
    special_hours: Annotated[list[SpecialHourBody], Limit(max_length=2_000)] | None = None


class StoreStaff(StaffFields):
    """What makes one; ``profile_id`` makes one of a profile that is there. Otherwise a name is needed."""

    model_config = ConfigDict(json_schema_extra=one_of("profile_id", "first_name", "last_name"))

    profile_id: Name | None = None


class UpdateStaff(StaffFields):
    """What changes of one."""


FIELDS: Mapping[str, Field] = {
    **{name: Field(_s[name], text) for name in ("id", *_NULLABLE, "role")},
    "is_active": Field(_s.is_active, flag),
    **{name: Field(_s[name], instant) for name in ("created_at", "updated_at")},
}
STAFF = Listing(tables.staff, FIELDS, _s.id)


@router.get("/staff", operation_id="staff.index", responses=answers(Paged[StaffShown]))
def index(call: Calling, _page: Page) -> Response:
    """All of the staff."""
    call.needs_staff()
    return listed(
        call, STAFF, _IDS, lambda reader, rows: [staff_row(reader, reader.catalogue.staff[row.id]) for row in rows]
    )  # fmt: skip


@router.post(
    "/staff",
    status_code=201,
    operation_id="staff.store",
    responses=answers(One[StaffShown], 201, **follow("staff", "staff")),
)
def store(body: StoreStaff, call: Calling) -> Response:
    """Make a member of staff."""
    call.needs_staff()

    def make(unit: Unit) -> Answer:
        unit.claim_catalogue()
        if body.profile_id is not None:
            before: Staff | None = staff_of_profile(unit, body.profile_id)
        elif not (body.first_name or "").strip() and not (body.last_name or "").strip():
            raise errors.invalid({"first_name": ["The first name field is required."]})
        else:
            before = None
        made = keep_staff(unit, before, _changed(before or Staff(unit.make_id(), None, None), body))
        return shown(staff_row(unit, made), 201)

    return call.act(make)


@router.get("/staff/{staff}", operation_id="staff.show", responses=answers(One[StaffShown]))
def show(staff: str, call: Calling) -> Response:
    """One of them, by id or by the handle of their name."""
    call.needs_staff()
    return found(call.read(lambda reader: staff_row(reader, _named(reader, staff))))


@router.put("/staff/{staff}", operation_id="staff.update", responses=answers(One[StaffShown]))
def update(staff: str, body: UpdateStaff, call: Calling) -> Response:
    """Change what the body names of one."""
    call.needs_staff()

    def change(unit: Unit) -> Answer:
        unit.claim_catalogue()
        before = finding.staff(unit, staff)
        return shown(staff_row(unit, keep_staff(unit, before, _changed(before, body))))

    return call.act(change)


@router.delete("/staff/{staff}", status_code=204, operation_id="staff.destroy")
def destroy(staff: str, call: Calling) -> Response:
    """Delete one who served nobody yet."""
    call.needs_staff()

    def delete(unit: Unit) -> Answer:
        unit.claim_catalogue()
        delete_staff(unit, finding.staff(unit, staff))
        return gone()

    return call.act(delete)


def _changed(before: Staff, body: StoreStaff | UpdateStaff) -> Staff:
    given: dict[str, Any] = {name: getattr(body, name) for name in _NULLABLE if body.has(name)}
    given |= {name: value for name in ("is_active", "role") if (value := getattr(body, name)) is not None}
    if body.excluded_service_handles is not None:
        given["excluded_service_handles"] = tuple(dict.fromkeys(body.excluded_service_handles))
    return replace(before, calendar=calendar_of(before.calendar, body.normal_hours, body.special_hours), **given)


def _named(reader: Reader, given: str) -> Staff:
    everybody = reader.catalogue.staff
    found = everybody.get(given) or next((each for each in everybody.values() if handle_of(each.name) == given), None)
    if found is None:
        raise errors.not_found("Staff", given)
    return found


def _find(reader: Reader, call: Call, given: str) -> Owner:
    call.needs_staff()
    return finding.staff(reader, given)


def _keep(unit: Unit, before: Owner, calendar: Calendar) -> Owner:
    if not isinstance(before, Staff):
        raise TypeError("hours of a member of staff are asked for")
    return keep_staff(unit, before, replace(before, calendar=calendar))


add_hours(router, "/profiles/{owner}", Keeper("profiles", _find, _keep, OwnHourShown, OwnSpecialHourShown))
