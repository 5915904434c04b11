"""A walk-in who gave no more than a name becomes one of the shop's customers (rule 22)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.line_steps import name_entry, unname_entry
from app.core.values import QueueEntry
from app.desk.customers import add_customer, customer_of
from app.desk.visits import visit_of_whom

if TYPE_CHECKING:
    from app.store.unit import Unit

NAME = "name_walk_in"


def name_walk_in(
    unit: Unit,
    entry_id: str,
    *,
    profile_id: str | None = None,
    first_name: str | None = None,
    last_name: str | None = None,
    email: str | None = None,
    mobile_phone: str | None = None,
    notes: str | None = None,
    location_id: str | None = None,
) -> QueueEntry:
    """Let a walk-in, and their visit, be that customer's; without ``profile_id`` one who is written down for it.

    The fields are those of ``add_customer``; whoever was written down stays when it is taken back (rule 24).
    Raises ``Refused``: they are somebody else by now, or out of the line; ``BadInput`` as ``add_customer`` does.
    """
    before = unit.get(QueueEntry, entry_id)
    name_entry(before, profile_id or "", unit.now)  # refused before anybody is written down
    if profile_id is not None:
        known = customer_of(unit, profile_id)
    else:
        known = add_customer(
            unit, first_name=first_name, last_name=last_name, email=email, mobile_phone=mobile_phone, notes=notes,
            location_id=location_id,
        )  # fmt: skip
    return _named(unit, before, name_entry(before, known.id, unit.now))


def unname_walk_in(unit: Unit, entry_id: str) -> QueueEntry:
    """Nobody knows any more who a walk-in is, as another till took it back. Raises ``Refused`` once they are booked."""
    before = unit.get(QueueEntry, entry_id)
    return _named(unit, before, unname_entry(before, unit.now))


def _named(unit: Unit, before: QueueEntry, after: QueueEntry) -> QueueEntry:
    after = unit.replace(NAME, before, after)
    visit_of_whom(unit, after)
    return after
