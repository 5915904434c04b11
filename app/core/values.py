"""The nouns of a front desk: one frozen class per idea, shared by the store, the desk, the hub and the tests.

Units, everywhere in Floorwalker: an instant is an ``int`` of seconds since 1970 in UTC; a length named ``*_minutes``
is in minutes; a wall time of day is an ``int`` of minutes after midnight (0-1439) at some location; a date is a
``datetime.date`` at a location. Ids are strings (UUIDv7 where made here); ``number`` is the integer under which
set-up files and the remote API's own form know a record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from app.core.frozen import frozen

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
"""Any value that JSON can say."""

Instant: TypeAlias = int
"""Seconds since 1970-01-01 00:00 UTC."""

WEEKDAYS = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
"""The wire's names of the days, Monday first, as ``date.weekday()`` counts."""


class BookingType(StrEnum):
    """How an appointment of a definition begins (rule 20)."""

    INSTANT = "instant"
    APPROVAL_REQUIRED = "approval_required"
    WALK_IN_ONLY = "walk_in_only"


class Status(StrEnum):
    """Where an appointment stands (rule 19)."""

    REQUESTED = "requested"
    CONFIRMED = "confirmed"
    ARRIVED = "arrived"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    NO_SHOW = "no_show"


class QueueStatus(StrEnum):
    """Where a queue entry stands (rule 22)."""

    WAITING = "waiting"
    CALLED = "called"
    SERVED = "served"
    CANCELLED = "cancelled"


class WaitlistStatus(StrEnum):
    """Where a waitlist entry stands (rule 23)."""

    ACTIVE = "active"
    FULFILLED = "fulfilled"
    CANCELLED = "cancelled"


class Kind(StrEnum):
    """Every kind of record, by the name that audit rows, outbox rows and change notices carry."""

    LOCATION = "location"
    DEFINITION = "definition"
    STAFF = "staff"
    PROFILE = "profile"
    APPOINTMENT = "appointment"
    QUEUE_ENTRY = "queue_entry"
    WAITLIST_ENTRY = "waitlist_entry"
    VISIT = "visit"
    QUESTIONNAIRE = "questionnaire"
    ANSWER = "answer"
    TARGET = "target"
    NOTIFICATION = "notification"
    TRANSACTION = "transaction"
    ORDER = "order"
    DEVICE = "device"
    OUTBOX = "outbox"
    SETTING = "setting"
    IDENTITY = "identity"
    SUBMISSION = "submission"
    TICKET = "ticket"


@frozen
class NormalHour:
    """One row of a week, ``opens`` to ``closes`` on ``day`` (0 is Monday); null or ``is_closed`` closes it (rule 7)."""

    day: int
    opens: int | None
    closes: int | None
    is_closed: bool = False
    number: int | None = None


@frozen
class SpecialHour:
    """One row of exceptions from ``first`` to ``last``, both included; replaces the week on those dates (rule 7)."""

    name: str
    first: date
    last: date
    is_closed: bool
    opens: int | None = None
    closes: int | None = None
    is_repeating: bool = False
    number: int | None = None


@frozen
class Calendar:
    """The hours of one owner: a definition, a location or a member of staff (rule 6)."""

    normal: tuple[NormalHour, ...] = ()
    special: tuple[SpecialHour, ...] = ()
    _hash: int = field(init=False, repr=False, compare=False)
    """Reckoned once: what is worked out of a calendar is remembered by it, and it has many rows."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash((self.normal, self.special)))

    def __hash__(self) -> int:
        return self._hash


@frozen
class Location:
    """A shop, with the zone in which all its calendars are read (rule 1)."""

    id: str
    number: int
    handle: str
    name: str
    timezone: str
    calendar: Calendar = Calendar()
    type: str | None = None
    phone: str | None = None
    email: str | None = None
    description: str | None = None
    external_id: str | None = None
    external_code: str | None = None
    is_published: bool = True
    is_permanently_closed: bool = False
    country_iso_3: str | None = None
    icon: str | None = None
    image_url: str | None = None
    address: Mapping[str, Json] | None = None
    door: Json = None
    """What a manager set for its line (``core.door``), null by default; a hub and its tills tell each other of it."""
    created_at: Instant = 0
    updated_at: Instant = 0


@frozen
class StaffPlace:
    """Where a member of staff works: one location, with the dates between which that holds (rule 16)."""

    location_id: str
    is_active: bool = True
    starts_at: str | None = None
    """``YYYY-MM-DD`` (that local date included) or ``YYYY-MM-DD HH:MM:SS`` UTC; null: since always."""
    ends_at: str | None = None
    assignment_type: str = "staff"
    role_type: str | None = None
    is_default: bool = False
    sort_order: int | None = None
    number: int | None = None


@frozen
class Staff:
    """A member of staff, who is a profile at the remote."""

    id: str
    first_name: str | None
    last_name: str | None
    email: str | None = None
    mobile_phone: str | None = None
    is_active: bool = True
    role: str = "host"
    places: tuple[StaffPlace, ...] = ()
    excluded_service_handles: tuple[str, ...] = ()
    calendar: Calendar = Calendar()
    created_at: Instant = 0
    updated_at: Instant = 0

    @property
    def name(self) -> str:
        """First and last name, as far as there are any."""
        return " ".join(part for part in (self.first_name, self.last_name) if part)


@frozen
class DefinitionPlace:
    """That a definition is offered at a location (rule 9)."""

    location_id: str
    is_active: bool = True
    number: int | None = None


@frozen
class DefinitionStaff:
    """That a member of staff is on a definition's own list (rule 16, ``use_staff_from_location`` false)."""

    staff_id: str
    is_active: bool = True
    sort_order: int | None = None
    number: int | None = None


@frozen
class Definition:
    """One bookable service: its schedule, its booking type, its flags. Lengths in minutes."""

    id: str
    number: int
    handle: str
    name: str
    duration_minutes: int
    booking_type: BookingType = BookingType.INSTANT
    description: str | None = None
    short_description: str | None = None
    long_description: str | None = None
    internal_notes: str | None = None
    terms_conditions: str | None = None
    icon: str | None = None
    image_url: str | None = None
    visibility_condition: Json = None
    is_published: bool = True
    is_archived: bool = False
    buffer_before_minutes: int = 0
    buffer_after_minutes: int = 0
    min_lead_minutes: int = 0
    max_advance_days: int | None = None
    slot_interval_minutes: int | None = None
    allow_customer_booking: bool = True
    allow_walk_in: bool = False
    requires_staff: bool = False
    customer_must_select_staff: bool = False
    use_staff_from_location: bool = True
    max_concurrent_bookings: int | None = 1
    allow_waitlist: bool = False
    allow_queue: bool = False
    queue_code: str | None = None
    meta: Json = None
    booking_questionnaire_id: str | None = None
    created_target_id: str | None = None
    confirmed_target_id: str | None = None
    cancelled_target_id: str | None = None
    rejected_target_id: str | None = None
    completed_target_id: str | None = None
    reminder_target_id: str | None = None
    notify_created_offset_days: int | None = None
    notify_created_offset_hours: int | None = None
    notify_confirmed_offset_days: int | None = None
    notify_confirmed_offset_hours: int | None = None
    notify_cancelled_offset_days: int | None = None
    notify_cancelled_offset_hours: int | None = None
    notify_rejected_offset_days: int | None = None
    notify_rejected_offset_hours: int | None = None
    notify_completed_offset_days: int | None = None
    notify_completed_offset_hours: int | None = None
    notify_reminder_offset_days: int | None = None
    notify_reminder_offset_hours: int | None = None
    places: tuple[DefinitionPlace, ...] = ()
    staff: tuple[DefinitionStaff, ...] = ()
    calendar: Calendar = Calendar()
    created_at: Instant = 0
    updated_at: Instant = 0


@frozen
class Profile:
    """A customer."""

    id: str
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    mobile_phone: str | None = None
    notes: str | None = None
    meta: Json = None
    created_at: Instant = 0
    updated_at: Instant = 0
    merged_into: str | None = None
    """Whom this one turned out to be: everything of theirs is that one's now, and nobody finds them (rule 37)."""
    erased_at: Instant | None = None
    """Since when nothing here tells who it was (rule 38)."""

    @property
    def name(self) -> str:
        """First and last name, as far as there are any."""
        return " ".join(part for part in (self.first_name, self.last_name) if part)

    def called(self, phone: str = "") -> str:
        """What they go by: the name, else the e-mail, else the number, as in ``phone`` if a person is to read it."""
        return self.name or self.email or phone or self.mobile_phone or ""

    @property
    def is_there(self) -> bool:
        """Whether this is somebody who can be found, booked for and changed."""
        return self.merged_into is None and self.erased_at is None


@frozen
class Appointment:
    """One booking against a definition. Stamps are instants or null; the last group is the desk's own."""

    id: str
    number: int
    definition_id: str
    profile_id: str
    location_id: str
    assigned_staff_id: str | None
    status: Status
    scheduled_start_at: Instant
    scheduled_end_at: Instant
    timezone: str
    approved_at: Instant | None = None
    confirmed_at: Instant | None = None
    cancelled_at: Instant | None = None
    arrived_at: Instant | None = None
    completed_at: Instant | None = None
    no_show_at: Instant | None = None
    rejected_at: Instant | None = None
    approved_by: str | None = None
    cancelled_by: str | None = None
    rejected_by: str | None = None
    transaction_id: str | None = None
    order_id: str | None = None
    questionnaire_version_id: str | None = None
    notes: str | None = None
    meta: Json = None
    created_at: Instant = 0
    updated_at: Instant = 0
    called_at: Instant | None = None
    calls: int = 0
    called_to_staff_id: str | None = None
    started_at: Instant | None = None
    reason: str | None = None
    """Why it was cancelled or rejected, in the words of who did."""
    override_reason: str | None = None
    overridden_by: str | None = None
    """Set together with ``override_reason``: the booking stands outside the constraint (rule 25)."""
    ticket: str | None = None
    """The number by which its customer is called, given when they arrived and never taken away (rule 26)."""
    ticket_at: Instant | None = None
    """When that was: a ticket is of one business day."""

    @property
    def is_overridden(self) -> bool:
        """Whether somebody booked it over a broken rule, knowingly (rule 25)."""
        return self.override_reason is not None


@frozen
class QueueEntry:
    """One walk-in, named or anonymous. ``checked_in_at`` is its due time and never changes (rule 27)."""

    id: str
    number: int
    definition_id: str
    location_id: str
    status: QueueStatus
    ticket: str
    business_day: date
    checked_in_at: Instant
    profile_id: str | None = None
    guest_name: str | None = None
    staff_id: str | None = None
    appointment_id: str | None = None
    notes: str | None = None
    meta: Json = None
    calls: int = 0
    called_at: Instant | None = None
    first_called_at: Instant | None = None
    """When it was called for the first time, whatever became of that call: what a quote is measured by (rule 28)."""
    started_at: Instant | None = None
    finished_at: Instant | None = None
    cancelled_at: Instant | None = None
    parked_at: Instant | None = None
    quoted_from: Instant | None = None
    quoted_until: Instant | None = None
    reason: str | None = None
    """Why it was called out of order, transferred or cancelled."""
    created_at: Instant = 0
    updated_at: Instant = 0


@frozen
class WaitlistEntry:
    """Interest in a service for which no suitable slot was free (rule 23)."""

    id: str
    number: int
    definition_id: str
    profile_id: str
    location_id: str
    status: WaitlistStatus
    desired_start_at: Instant | None = None
    timezone: str | None = None
    appointment_id: str | None = None
    notes: str | None = None
    meta: Json = None
    created_at: Instant = 0
    updated_at: Instant = 0


@frozen
class Visit:
    """The fact that a customer was here, once per booking or queue entry (rule 24)."""

    id: str
    number: int
    location_id: str
    visited_at: Instant
    profile_id: str | None = None
    appointment_id: str | None = None
    queue_entry_id: str | None = None
    notes: str | None = None
    voided_at: Instant | None = None
    """Set by undo; a visit is never deleted."""
    created_at: Instant = 0
    updated_at: Instant = 0


@frozen
class Identity:
    """Under which ``identifier`` another system, named by its ``handle``, knows a customer."""

    id: str
    number: int
    profile_id: str
    handle: str
    identifier: str
    created_at: Instant = 0
    updated_at: Instant = 0


@frozen
class Submission:
    """A questionnaire answered once, outside of any booking; its answers point at it (rule 30)."""

    id: str
    number: int
    questionnaire_id: str
    version_id: str
    profile_id: str | None = None
    appointment_id: str | None = None
    meta: Json = None
    created_at: Instant = 0
    updated_at: Instant = 0


@frozen
class Answer:
    """What a customer said to one question, pinned to the version that was asked (rules 30-32)."""

    id: str
    number: int
    questionnaire_id: str
    version_id: str
    questionnaire_question_id: int
    question_id: int
    question_version_id: int
    question_handle: str | None
    question_label: str
    question_type: str
    question_required: bool
    mapping_key: str
    value: str | None
    appointment_id: str | None = None
    submission_id: str | None = None
    profile_id: str | None = None
    link_type: str = "none"
    link_target: str | None = None
    link_write_policy: str | None = None
    mapping_status: str = "none"
    mapping_error: str | None = None
    mapped_at: Instant | None = None
    created_at: Instant = 0
    updated_at: Instant = 0


@frozen
class Question:
    """One slot of a questionnaire version: the question as it was worded then, with its checks (rule 31)."""

    id: int
    question_id: int
    question_version_id: int
    handle: str
    name: str
    label: str
    type: str
    mapping_key: str
    question_version: int = 1
    sort_order: int = 0
    is_required: bool = False
    is_active: bool = True
    description: str | None = None
    help_text: str | None = None
    options: tuple[Mapping[str, Json], ...] = ()
    validation: Mapping[str, Json] = field(default_factory=dict)
    default_value: Json = None
    visibility_condition: Json = None
    link_type: str = "none"
    link_target: str | None = None
    link_write_policy: str | None = None


@frozen
class Page:
    """One page of a questionnaire version."""

    title: str | None = None
    section_header: str | None = None
    image_url: str | None = None
    sort_order: int = 0
    questions: tuple[Question, ...] = ()


@frozen
class QuestionnaireVersion:
    """A questionnaire as it stood at one time; never changed once answered (rule 30)."""

    id: str
    number: int
    version: int
    pages: tuple[Page, ...] = ()
    created_at: Instant = 0


@frozen
class Questionnaire:
    """A form with its versions; ``current_version_id`` is the one that is asked now."""

    id: str
    number: int
    handle: str
    name: str
    purpose: str = "booking"
    description: str | None = None
    is_active: bool = True
    current_version_id: str | None = None
    meta: Json = None
    versions: tuple[QuestionnaireVersion, ...] = ()
    created_at: Instant = 0
    updated_at: Instant = 0

    @property
    def asked_now(self) -> QuestionnaireVersion | None:
        """The version that is asked now; null when the questionnaire is not active or has none."""
        return self.current if self.is_active else None

    @property
    def current(self) -> QuestionnaireVersion | None:
        """The version that is asked as soon as the questionnaire is active; null when it has none."""
        return next((each for each in self.versions if each.id == self.current_version_id), None)

    @property
    def pages(self) -> tuple[Page, ...]:
        """What it asks, whether or not it is active."""
        return self.current.pages if self.current is not None else ()


@frozen
class Target:
    """Where notifications of a definition go."""

    id: str
    number: int
    handle: str
    name: str
    url: str | None = None
    template: str | None = None
    condition: Json = None
    created_at: Instant = 0
    updated_at: Instant = 0


@frozen
class Notification:
    """One notification that is due, sent or dropped (rule 33).

    ``state``: pending, sending, sent, dropped, failed, or unsure where nobody knows whether it arrived.
    """

    id: str
    appointment_id: str
    target_id: str
    event: str
    due_at: Instant
    state: str = "pending"
    attempts: int = 0
    sent_at: Instant | None = None
    last_error: str | None = None
    created_at: Instant = 0
    updated_at: Instant = 0


@frozen
class Receipt:
    """A transaction or an order that an appointment points at; ``order_number`` is an order's alone."""

    id: str
    number: int
    external_id: str | None = None
    receipt_ref: str | None = None
    order_number: str | None = None
    total: float | None = None
    status: str | None = None
    created_at: Instant = 0
    updated_at: Instant = 0


@frozen
class AuditStep:
    """One step that somebody took, never changed nor deleted. ``changes``: a field's value before and after."""

    seq: int
    act: int
    """The ``seq`` of the first step of the same press: what was done together is taken back together."""
    at: Instant
    verb: str
    kind: Kind
    record_id: str
    staff_id: str | None
    device_id: str | None
    reason: str | None
    changes: Mapping[str, Json]
    undoes: int | None
    """The ``seq`` of the step that this one takes back (rule 24)."""
    allowed_by: str | None = None
    """The manager who gave leave for it, where who did it may not do it alone (rule 25)."""


@frozen
class OutboxRow:
    """One verb that the remote has yet to hear. ``state``: pending, sending, done, refused, conflict."""

    seq: int
    audit_seq: int
    verb: str
    kind: Kind
    record_id: str
    payload: Mapping[str, Json]
    state: str
    attempts: int
    last_error: str | None
    created_at: Instant
    updated_at: Instant


@frozen
class Device:
    """This till or another: its letter keeps ticket numbers of several tills apart (rule 26)."""

    id: str
    name: str
    letter: str | None = None
    is_this: bool = False
    created_at: Instant = 0
    updated_at: Instant = 0


class Block(NamedTuple):
    """What a booking takes from a resource: ``[start, end)`` with buffers, at whole minutes (rules 11, 14)."""

    start: Instant
    end: Instant
    appointment_id: str = ""
    core_start: Instant = 0
    core_end: Instant = 0
    is_done: bool = False
    """Whether it is of a completed booking."""


@frozen
class Changes:
    """What one unit of work touched: the notice that models redraw by."""

    kinds: frozenset[Kind] = frozenset()
    ids: frozenset[str] = frozenset()

    def __or__(self, other: Changes) -> Changes:
        return Changes(self.kinds | other.kinds, self.ids | other.ids)
