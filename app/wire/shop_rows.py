"""What a shop is, as rows of a set-up file: locations, staff, targets, services, with their hours."""

from __future__ import annotations

from typing import Literal

from app.wire.fields import (
    Count,
    Day,
    Days,
    Handle,
    Hours,
    Json,
    JsonObject,
    Moment,
    Number,
    Row,
    Stamped,
    Text,
    Time,
    Weekday,
    Zone,
)


class _Weekly(Row):
    id: Number | None = None
    day_of_week: Weekday
    is_closed: bool = False


class _Dated(Row):
    id: Number | None = None
    name: Text = ""
    is_repeating: bool = False
    start_at: Day
    end_at: Day
    is_closed: bool = False


class LocationHour(_Weekly):
    """When a place is open on a weekday, in its own wall time."""

    open_at: Time | None
    close_at: Time | None


class LocationSpecialHour(_Dated):
    """When a place is open, or closed, on certain dates."""

    open_at: Time | None = None
    close_at: Time | None = None


class AvailableHour(_Weekly):
    """When somebody works, or a service is offered, on a weekday."""

    available_from: Time | None
    available_until: Time | None


class AvailableSpecialHour(_Dated):
    """When somebody works, or a service is offered, on certain dates."""

    available_from: Time | None = None
    available_until: Time | None = None


class LocationRow(Stamped):
    """A place, with its hours."""

    id: Number
    handle: Handle
    name: Text
    timezone: Zone
    normal_hours: list[LocationHour] = []
    special_hours: list[LocationSpecialHour] = []
    type: Text | None = None
    phone: Text | None = None
    email: Text | None = None
    description: Text | None = None
    external_id: Text | None = None
    external_code: Text | None = None
    is_published: bool = True
    is_permanently_closed: bool = False
    country_iso_3: Text | None = None
    icon: Text | None = None
    image_url: Text | None = None
    address: JsonObject | None = None


class StaffLocationRow(Row):
    """Where a member of staff works, and from when until when."""

    id: Number | None = None
    location_id: Number
    is_active: bool = True
    starts_at: Moment | None = None
    ends_at: Moment | None = None
    assignment_type: Text = "staff"
    role_type: Text | None = None
    is_default: bool = False
    sort_order: Count | None = None


class StaffRow(Stamped):
    """A member of staff, with places and hours."""

    id: Handle
    first_name: Text | None = None
    last_name: Text | None = None
    email: Text | None = None
    mobile_phone: Text | None = None
    is_active: bool = True
    role: Literal["host", "specialist", "manager"] = "host"
    locations: list[StaffLocationRow] = []
    excluded_service_handles: list[Text] = []
    normal_hours: list[AvailableHour] = []
    special_hours: list[AvailableSpecialHour] = []


class TargetRow(Stamped):
    """Where notifications go."""

    id: Number
    handle: Handle
    name: Text
    url: Text | None = None
    template: Text | None = None
    condition: Json = None


class DefinitionRow(Stamped):
    """A service: what can be booked or queued for, where, with whom and when. Lengths are in minutes."""

    id: Number
    handle: Handle
    name: Text
    description: Text | None = None
    short_description: Text | None = None
    long_description: Text | None = None
    internal_notes: Text | None = None
    terms_conditions: Text | None = None
    icon: Text | None = None
    image_url: Text | None = None
    visibility_condition: Json = None
    is_published: bool = True
    is_archived: bool = False
    duration_minutes: Count
    buffer_before_minutes: Count = 0
    buffer_after_minutes: Count = 0
    min_lead_minutes: Count = 0
    max_advance_days: Count | None = None
    slot_interval_minutes: Count | None = None
    booking_type: Literal["instant", "approval_required", "walk_in_only"] = "instant"
    allow_customer_booking: bool = True
    allow_walk_in: bool = False
    requires_staff: bool = False
    customer_must_select_staff: bool = False
    use_staff_from_location: bool = True
    max_concurrent_bookings: Count | None = 1
    allow_waitlist: bool = False
    allow_queue: bool = False
    queue_code: Text | None = None
    meta: Json = None
    booking_questionnaire: Number | None = None
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
    location_ids: list[Number] = []
    inactive_location_ids: list[Number] = []
    staff_ids: list[Handle] = []
    inactive_staff_ids: list[Handle] = []
    staff_sort_orders: dict[Handle, Count] = {}
    normal_hours: list[AvailableHour] = []
    special_hours: list[AvailableSpecialHour] = []
