"""What answers about the shop look like: for the description of the API, whose clients are made from it."""

from __future__ import annotations

from pydantic import JsonValue, create_model

from app.hub.describing import Shown
from app.store.tables import EVENTS


class Stamped(Shown):
    """Anything that says when it was made and changed, in UTC."""

    created_at: str
    updated_at: str


class HourShown(Stamped):
    """A row of a week."""

    id: int
    day_of_week: str
    available_from: str | None
    available_until: str | None
    is_closed: bool


class SpecialHourShown(Stamped):
    """A row of dates."""

    id: int
    name: str
    is_repeating: bool
    start_at: str
    end_at: str
    is_closed: bool
    available_from: str | None
    available_until: str | None


class OwnHourShown(HourShown):
    """A row of a member's week; its id is text."""

    id: str  # type: ignore[assignment]  # as all ids around profiles


class OwnSpecialHourShown(SpecialHourShown):
    """A row of a member's dates; its id is text."""

    id: str  # type: ignore[assignment]


class OpenHourShown(Stamped):
    """A row of a location's week."""

    id: int
    location_id: int
    day_of_week: str
    open_at: str | None
    close_at: str | None
    is_closed: bool


class OpenSpecialHourShown(Stamped):
    """A row of a location's dates."""

    id: int
    location_id: int
    name: str
    is_repeating: bool
    start_at: str
    end_at: str
    is_closed: bool
    open_at: str | None
    close_at: str | None


class PlaceShown(Shown):
    """A location as others show it."""

    id: int
    name: str
    handle: str


class DefinitionPlaceShown(Stamped):
    """Where a definition is offered."""

    id: int
    appointment_definition_id: int
    location_id: int
    is_active: bool
    location: PlaceShown | None


class PersonShown(Shown):
    """A person as others show them."""

    id: str
    first_name: str | None
    last_name: str | None
    email: str | None


class ColleagueShown(PersonShown):
    """A member of staff with their hours."""

    mobile_phone: str | None
    normal_hours: list[OwnHourShown]
    special_hours: list[OwnSpecialHourShown]


class DefinitionStaffShown(Stamped):
    """Who is on a definition's own list."""

    id: int
    appointment_definition_id: int
    staff_id: str
    is_active: bool
    sort_order: int | None
    staff: ColleagueShown | None


class FormShown(Shown):
    """The form that booking asks."""

    id: int
    name: str
    purpose: str
    is_active: bool
    pages: list[JsonValue]


class DefinitionBase(Stamped):
    """A definition without what it notifies of."""

    id: int
    handle: str
    name: str
    description: str | None
    is_published: bool
    is_archived: bool
    duration_minutes: int
    buffer_before_minutes: int
    buffer_after_minutes: int
    min_lead_minutes: int
    max_advance_days: int | None
    slot_interval_minutes: int | None
    booking_type: str
    allow_customer_booking: bool
    allow_walk_in: bool
    requires_staff: bool
    customer_must_select_staff: bool
    use_staff_from_location: bool
    max_concurrent_bookings: int | None
    allow_waitlist: bool
    allow_queue: bool
    queue_code: str | None
    meta: JsonValue
    has_booking_questionnaire: bool
    normal_hours: list[HourShown]
    special_hours: list[SpecialHourShown]
    locations: list[DefinitionPlaceShown]
    staff: list[DefinitionStaffShown]
    booking_questionnaire: FormShown | None


_NOTIFYING = (
    *(f"{event}_target_id" for event in EVENTS),
    *(f"notify_{event}_offset_{unit}" for event in EVENTS for unit in ("days", "hours")),
)
DefinitionShown = create_model(  # type: ignore[call-overload]  # its fields are named by the events
    "DefinitionShown", __base__=DefinitionBase, **dict.fromkeys(_NOTIFYING, (int | None, ...))
)


class QuestionsShown(Shown):
    """What booking asks."""

    questionnaire: Shown | None
    questions: list[Shown]


class LocationShown(Stamped):
    """A location with its hours."""

    id: int
    type: str | None
    name: str
    handle: str
    phone: str | None
    email: str | None
    timezone: str
    external_id: str | None
    external_code: str | None
    is_published: bool
    is_permanently_closed: bool
    address: dict[str, JsonValue] | None
    normal_hours: list[OpenHourShown]
    special_hours: list[OpenSpecialHourShown]


class AssignmentShown(Stamped):
    """That somebody works somewhere."""

    id: int
    location_id: int
    profile_id: str
    assignment_type: str
    role_type: str | None
    is_default: bool
    is_active: bool
    starts_at: str | None
    ends_at: str | None
    sort_order: int | None
    excluded_service_handles: list[str]
    profile: PersonShown
    deleted_at: str | None


class StaffShown(ColleagueShown):
    """A member of staff with places and hours."""

    handle: str
    is_active: bool
    role: str
    locations: list[AssignmentShown]
    excluded_service_handles: list[str]


class TargetShown(Stamped):
    """Where notifications go."""

    id: int
    handle: str
    name: str
    url: str | None
    template: str | None
    condition: JsonValue


class TillShown(Stamped):
    """A till and its letter."""

    id: str
    name: str
    letter: str | None
    is_mine: bool
