"""What answers about appointments look like: for the description of the API (seed 003)."""

from __future__ import annotations

from typing import Literal

from pydantic import JsonValue

from app.hub.describing import Shown
from app.hub.omneo.line_answers import AnswerShown
from app.hub.omneo.shop_answers import DefinitionShown, PersonShown, PlaceShown, Stamped

StatusWord = Literal["requested", "confirmed", "cancelled", "arrived", "completed", "no_show", "rejected"]


class SaleShown(Shown):
    """A transaction, as an appointment shows it."""

    id: int
    external_id: str | None
    receipt_ref: str | None
    total: float | None
    status: str | None


class OrderedShown(SaleShown):
    """An order, as an appointment shows it."""

    order_number: str | None


class AppointmentShown(Stamped):
    """A booking with all that it points at; times are in UTC. The ticket the original does not have."""

    id: int
    appointment_definition_id: int
    appointment_definition: DefinitionShown | None
    profile_id: str
    profile: PersonShown | None
    location_id: int
    location: PlaceShown | None
    assigned_staff_id: str | None
    assigned_staff: PersonShown | None
    status: StatusWord
    scheduled_start_at: str
    scheduled_end_at: str
    timezone: str
    approved_at: str | None
    confirmed_at: str | None
    cancelled_at: str | None
    arrived_at: str | None
    completed_at: str | None
    no_show_at: str | None
    rejected_at: str | None
    approved_by: str | None
    cancelled_by: str | None
    rejected_by: str | None
    transaction_id: int | None
    transaction: SaleShown | None
    order_id: int | None
    order: OrderedShown | None
    notes: str | None
    meta: JsonValue
    answers: list[AnswerShown]
    ticket: str | None
    ticket_at: str | None


class LinkTargetShown(Shown):
    """What a link leads to."""

    id: str


class LinkShown(Shown):
    """One link."""

    id: str
    type: Literal["profile", "list"]
    target_id: str
    profile: PersonShown | None
    linkable: LinkTargetShown


class LinkedShown(AppointmentShown):
    """A booking with its links, which no other answer shows."""

    links: list[LinkShown]
