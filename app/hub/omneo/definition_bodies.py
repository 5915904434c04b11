"""What clients say of a definition, and the definition that it makes (seed 003; rules 9, 16 and 18)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema
from sqlalchemy import select

from app.core.errors import BadInput
from app.core.json_logic import LogicError, check_rule
from app.core.offer_checks import lacks_staff
from app.core.values import BookingType, Definition, DefinitionPlace, DefinitionStaff
from app.hub import errors
from app.hub.kinds import ID
from app.hub.omneo import finding
from app.hub.omneo.bodies import Body, Days, Hours, Length, Meta, Number, Spare, Words
from app.hub.omneo.hours import NormalHourBody, SpecialHourBody, calendar_of
from app.hub.omneo.shop_bodies import Flag, Name, Short
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Unit

EVENTS = tables.EVENTS
TypeWord = Literal["instant", "approval_required", "walk_in_only"]
Rows = Annotated[list[NormalHourBody], Field(max_length=500)]
Dates = Annotated[list[SpecialHourBody], Field(max_length=2_000)]
LOCATIONS = Annotated[list[Number], Field(max_length=5_000)]
STAFF = Annotated[list[Short], Field(max_length=5_000)]


def _id_of(value: object) -> object:
    return value["id"] if isinstance(value, dict) and "id" in value else value


Form = Annotated[
    Number,
    BeforeValidator(_id_of),
    WithJsonSchema({"anyOf": [ID, {"type": "object", "properties": {"id": ID}, "required": ["id"]}]}),
]
"""A questionnaire, by its id alone or as it is read."""


class DefinitionFields(Body):
    """Every field that may be left out, when a definition is made and when it is changed."""

    description: Words | None = None
    short_description: Words | None = None
    long_description: Words | None = None
    internal_notes: Words | None = None
    terms_conditions: Words | None = None
    icon: Words | None = None
    image_url: Words | None = None
    visibility_condition: Meta = None
    is_published: Flag | None = None
    is_archived: Flag | None = None
    buffer_before_minutes: Spare | None = None
    buffer_after_minutes: Spare | None = None
    min_lead_minutes: Spare | None = None
    max_advance_days: Spare | None = None
    slot_interval_minutes: Length | None = None
    allow_customer_booking: Flag | None = None
    allow_walk_in: Flag | None = None
    requires_staff: Flag | None = None
    customer_must_select_staff: Flag | None = None
    use_staff_from_location: Flag | None = None
    max_concurrent_bookings: Length | None = None
    allow_waitlist: Flag | None = None
    allow_queue: Flag | None = None
    queue_code: Short | None = None
    meta: Meta = None
    booking_questionnaire: Form | None = None
    booking_questionnaire_id: Number | None = None
    created_target_id: Number | None = None
    confirmed_target_id: Number | None = None
    cancelled_target_id: Number | None = None
    rejected_target_id: Number | None = None
    completed_target_id: Number | None = None
    reminder_target_id: Number | None = None
    notify_created_offset_days: Days | None = None
    notify_created_offset_hours: Hours | None = None
    notify_confirmed_offset_days: Days | None = None
    notify_confirmed_offset_hours: Hours | None = None
    notify_cancelled_offset_days: Days | None = None
    notify_cancelled_offset_hours: Hours | None = None
    notify_rejected_offset_days: Days | None = None
    notify_rejected_offset_hours: Hours | None = None
    notify_completed_offset_days: Days | None = None
    notify_completed_offset_hours: Hours | None = None
    notify_reminder_offset_days: Days | None = None
    notify_reminder_offset_hours: Hours | None = None
    location_ids: LOCATIONS | None = None
    staff_ids: STAFF | None = None
    special_hours: Dates | None = None


class StoreDefinition(DefinitionFields):
    """What makes a definition. ``normal_hours`` may be empty: then it is closed until it has some (rule 8)."""

    handle: Name
    name: Name
    duration_minutes: Length
    booking_type: TypeWord
    normal_hours: Rows


class UpdateDefinition(DefinitionFields):
    """What changes of a definition; what is left out stays, and a list that is named is the whole list."""

    handle: Name | None = None
    name: Name | None = None
    duration_minutes: Length | None = None
    booking_type: TypeWord | None = None
    normal_hours: Rows | None = None


_NEVER_NULL = (
    "handle", "name", "duration_minutes", "is_published", "is_archived", "buffer_before_minutes",
    "buffer_after_minutes", "min_lead_minutes", "allow_customer_booking", "allow_walk_in", "requires_staff",
    "customer_must_select_staff", "use_staff_from_location", "allow_waitlist", "allow_queue",
)  # fmt: skip
_TARGETS = tuple(f"{event}_target_id" for event in EVENTS)
_NULLABLE = (
    "description", "short_description", "long_description", "internal_notes", "terms_conditions", "icon", "image_url",
    "visibility_condition", "max_advance_days", "slot_interval_minutes", "max_concurrent_bookings", "queue_code",
    "meta", *(f"notify_{event}_offset_{unit}" for event in EVENTS for unit in ("days", "hours")),
)  # fmt: skip


def new_definition(unit: Unit, body: StoreDefinition) -> Definition:
    """The definition that a body makes. Raises ``ApiError`` for an id that nothing has."""
    blank = Definition(
        unit.make_id(), unit.next_number(tables.definitions), body.handle, body.name, body.duration_minutes
    )
    return changed_definition(unit, blank, body)


def changed_definition(unit: Unit, before: Definition, body: StoreDefinition | UpdateDefinition) -> Definition:
    """The definition with what a body says of it."""
    given: dict[str, Any] = {name: getattr(body, name) for name in _NULLABLE if body.has(name)}
    given |= {name: value for name in _NEVER_NULL if (value := getattr(body, name)) is not None}
    given |= {name: _target(unit, getattr(body, name), name) for name in _TARGETS if body.has(name)}
    _check_condition(given)
    if body.booking_type is not None:
        given["booking_type"] = BookingType(body.booking_type)
    if body.has("booking_questionnaire") or body.has("booking_questionnaire_id"):
        given["booking_questionnaire_id"] = _questionnaire(unit, body)
    if body.location_ids is not None:
        given["places"] = _places(unit, before, body.location_ids)
    if body.staff_ids is not None:
        given["staff"] = _staff(unit, before, body.staff_ids)
    calendar = calendar_of(before.calendar, body.normal_hours, body.special_hours)
    after = replace(before, calendar=calendar, **given)
    _check_staff(after, body)
    return after


def _check_condition(given: dict[str, Any]) -> None:
    try:
        check_rule(given.get("visibility_condition"))
    except LogicError as error:
        raise BadInput("visibility_condition", f"The visibility condition cannot be read: {error}") from None


def _check_staff(after: Definition, body: DefinitionFields) -> None:
    is_named = any(body.has(name) for name in ("staff_ids", "requires_staff", "use_staff_from_location"))
    if is_named and lacks_staff(after):
        right = "name at least one, or take the staff of the location (rule 16)"
        raise BadInput("staff_ids", "The staff ids field is required when the staff is its own", right)


def _places(unit: Unit, before: Definition, numbers: list[int]) -> tuple[DefinitionPlace, ...]:
    kept = {place.location_id: place for place in before.places}
    wanted = [
        finding.location(unit, number, field=f"location_ids.{at}").id
        for at, number in enumerate(numbers)
    ]  # fmt: skip
    return tuple(kept.get(each) or DefinitionPlace(each) for each in dict.fromkeys(wanted))


def _staff(unit: Unit, before: Definition, ids: list[str]) -> tuple[DefinitionStaff, ...]:
    kept = {row.staff_id: row for row in before.staff}
    wanted = [finding.staff(unit, each, field=f"staff_ids.{at}").id for at, each in enumerate(ids)]
    return tuple(kept.get(each) or DefinitionStaff(each) for each in dict.fromkeys(wanted))


def _target(unit: Unit, number: int | None, name: str) -> str | None:
    if number is None:
        return None
    wanted = select(tables.targets.c.id).where(tables.targets.c.number == number)
    found: str | None = unit.connection.execute(wanted).scalar_one_or_none()
    if found is None:
        raise errors.selected(name)
    return found


def _questionnaire(unit: Unit, body: DefinitionFields) -> str | None:
    field = "booking_questionnaire" if body.has("booking_questionnaire") else "booking_questionnaire_id"
    number = getattr(body, field)
    if number is None:
        return None
    for each in unit.catalogue.questionnaires.values():
        if each.number == number:
            return each.id
    raise errors.selected(field)
