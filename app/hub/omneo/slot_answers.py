"""What the API answers about free times, and about whom they are with."""

from __future__ import annotations

from app.hub.describing import Shown
from app.hub.omneo.shop_answers import PersonShown


class SlotShown(Shown):
    """A free time."""

    date: str
    time: str
    label: str
    start_at: str
    end_at: str
    duration_minutes: int
    capacity_remaining: int | None


class DayShown(Shown):
    """The free times of a day."""

    date: str
    timezone: str
    appointment_definition_id: int
    location_id: int
    requires_staff: bool
    customer_must_select_staff: bool
    assigned_staff_required: bool
    staff: PersonShown | None
    slots: list[SlotShown]


class DayAnswer(Shown):
    """The free times of a day, and what they come from."""

    data: DayShown
    meta: Shown


class RangeAnswer(Shown):
    """The free times of a range, and what they come from."""

    data: list[SlotShown]
    meta: Shown


class FreeStaffShown(PersonShown):
    """Who may be booked."""

    has_available_slots: bool
    is_default_location: bool
    appointment_definition_staff_sort_order: int | None
    location_profile_sort_order: int | None


class FreeStaffAnswer(Shown):
    """Who may be booked that day."""

    data: list[FreeStaffShown]
    meta: Shown
