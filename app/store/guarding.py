"""The block that the row of an appointment holds, and whether the database keeps it from others (rules 14, 25)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.core.blocks import block_of
from app.core.values import Appointment, Definition, Instant

HOLDS = ("holds_from", "holds_until")


def holds_of(appointment: Appointment, definitions: Mapping[str, Definition]) -> dict[str, Instant | None]:
    """From when until when it takes somebody or something; nulls where it holds nothing."""
    block = block_of(appointment, definitions[appointment.definition_id])
    return {"holds_from": block.start, "holds_until": block.end} if block else dict.fromkeys(HOLDS)


def is_guarded(appointment: Appointment, holds: Mapping[str, Any]) -> bool:
    """Whether a member's block that was checked is kept from all others."""
    is_held = holds["holds_from"] is not None and appointment.assigned_staff_id is not None
    return is_held and appointment.override_reason is None


def guarding(
    before: Appointment,
    was: Mapping[str, Any],
    after: Appointment,
    holds: Mapping[str, Any],
    *,
    is_checked: bool,
) -> dict[str, bool]:
    """Whether the database guards the block from now on; nothing where the step took no time that was not checked.

    ``is_checked`` is no reversal, which stands outside, nor what came from outside, until it is moved here.
    """
    is_same = before.assigned_staff_id == after.assigned_staff_id
    is_same = is_same and before.override_reason == after.override_reason
    is_within = was["holds_from"] == holds["holds_from"] and (was["holds_until"] or 0) >= (holds["holds_until"] or 0)
    return {} if is_same and is_within else {"is_guarded": is_checked and is_guarded(after, holds)}
