"""Answers written where they belong: to the customer, and on a hub to the booking and its receipt (rule 32).

A rating or an interaction is the answer itself, found by its link target. What belongs elsewhere is the remote's to
write and to say; on a hub nobody else is left to do so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.questionnaires import Route, route_answer, routed
from app.core.values import Profile
from app.store.receipt_rows import keep_transaction, transaction_of

if TYPE_CHECKING:
    from app.core.values import Answer, Appointment, Json, Receipt
    from app.store.unit import Unit

WRITABLE = {
    "profile": ("first_name", "last_name", "email", "mobile_phone", "notes"),
    "appointment": ("notes",),
    "transaction": ("external_id", "receipt_ref", "status"),
}
"""The fields that an answer may be written to."""
THEMSELVES = frozenset({"rating", "interaction"})
"""What an answer can be, without being written anywhere else."""


class Routing:
    """Where the answers of one booking or submission go; each sees what those before it wrote."""

    def __init__(self, unit: Unit, profile: Profile | None, appointment: Appointment | None) -> None:
        if profile is not None:  # what is empty must not be filled by two at once
            unit.own(Profile, profile.id)
            profile = unit.get(Profile, profile.id)
        self.unit = unit
        self.profile, self.appointment = profile, appointment
        paid = appointment.transaction_id if appointment and unit.is_owner else None
        self.transaction = transaction_of(unit, paid) if paid else None
        self._before = (profile, appointment, self.transaction)

    def take(self, answer: Answer) -> Answer:
        """The answer with what became of it."""
        kind, target = answer.link_type, answer.link_target or ""
        if kind in THEMSELVES or (kind != "profile" and not self.unit.is_owner):
            route = route_answer(kind, target, answer.link_write_policy, None)
            # What may be written there is for the remote to write and to say.
            return answer if route.write and not self.unit.is_owner else routed(answer, route, self.unit.now)
        return routed(answer, self._route(answer, kind, target), self.unit.now)

    def _route(self, answer: Answer, kind: str, target: str) -> Route:
        record: Profile | Appointment | Receipt | None = getattr(self, kind) if kind in WRITABLE else None
        can_write = record is not None and target in WRITABLE.get(kind, ())
        present: Json = getattr(record, target) if can_write else None
        route = route_answer(kind, target, answer.link_write_policy, present, can_write=can_write)
        if route.write and record is not None:
            setattr(self, kind, replace(record, **{target: answer.value}))  # type: ignore[arg-type]  # a text field
        return route

    def write(self) -> None:
        """Write what the answers changed, each record once."""
        profile, appointment, transaction = self._before
        if self.profile is not None and self.profile is not profile:
            self.unit.replace("edit_customer", profile, self.profile)
        if self.appointment is not None and self.appointment is not appointment:
            self.unit.replace("edit", appointment, self.appointment)
        if self.transaction is not None and transaction is not None and self.transaction is not transaction:
            keep_transaction(self.unit, "edit", transaction, self.transaction)
