"""What a definition's own flags allow, before any time is looked at (rules 9, 15, 16 and 18)."""

from __future__ import annotations

from app.core.obstacles import closed_for_good
from app.core.refusals import Code, Reason, reason
from app.core.values import BookingType, Definition, Location
from app.core.worded import Worded

MOST_MINUTES = 366 * 24 * 60
"""The longest length of any kind that a definition may have: a year. Beyond it is a slip of the hand."""

LEAST = {
    "duration_minutes": 1,
    "slot_interval_minutes": 1,
    "buffer_before_minutes": 0,
    "buffer_after_minutes": 0,
    "min_lead_minutes": 0,
    "max_advance_days": 0,
    "max_concurrent_bookings": 1,
}
"""The least that each length or count of a definition may be."""


def check_definition(definition: Definition) -> tuple[Reason, ...]:
    """What contradicts itself in a definition, each with the ``field`` at fault; empty when all is well (rule 18)."""
    return (*_wrong_lengths(definition), *_contradictions(definition))


def is_sane(definition: Definition) -> bool:
    """Whether its lengths make sense, so that slots can be reckoned at all; remotes have said 0 and less."""
    return not _wrong_lengths(definition)


def why_not_offered(
    definition: Definition, location: Location, *, walk_in_only_counts: bool = True
) -> tuple[Reason, ...]:
    """Every reason for which the definition has no slots at the location, whatever the time (rule 9).

    Staff book a walk-in-only definition all the same (rule 20); for them ``walk_in_only_counts`` is false.
    """
    is_walk_in_only = definition.booking_type is BookingType.WALK_IN_ONLY
    found = [
        reason(Code.NOT_BOOKABLE, definition.id, service=definition.name, why=why)
        for why, holds in (
            ("walk-in only", is_walk_in_only and walk_in_only_counts),
            ("not published", not definition.is_published),
            ("archived", definition.is_archived),
        )
        if holds
    ]
    if not any(place.is_active for place in definition.places if place.location_id == location.id):
        found.append(reason(Code.NOT_OFFERED_HERE, definition.id, service=definition.name, place=location.name))
    if location.is_permanently_closed:
        found.append(closed_for_good(location))
    return (*found, *_wrong_lengths(definition))


def _wrong_lengths(definition: Definition) -> list[Reason]:
    found = []
    for field, least in LEAST.items():
        value: int | None = getattr(definition, field)
        if value is not None and not least <= value <= MOST_MINUTES:
            found.append(
                _contradiction(
                    field,
                    Worded(
                        "{field} is {value}; it must be {least} to {most}",
                        field=field,
                        value=value,
                        least=least,
                        most=MOST_MINUTES,
                    ),
                )
            )
    return found


def _contradictions(definition: Definition) -> list[Reason]:
    found = []
    if definition.customer_must_select_staff and not definition.requires_staff:
        found.append(
            _contradiction("customer_must_select_staff", Worded("customer_must_select_staff needs requires_staff"))
        )
    if definition.booking_type is BookingType.WALK_IN_ONLY:
        if not definition.allow_walk_in:
            found.append(_contradiction("allow_walk_in", Worded("walk_in_only needs allow_walk_in true")))
        if definition.allow_customer_booking:
            found.append(
                _contradiction("allow_customer_booking", Worded("walk_in_only needs allow_customer_booking false"))
            )
    return found


def _contradiction(field: str, why: str) -> Reason:
    return reason(Code.SETUP_CONTRADICTION, field=field, why=why)
