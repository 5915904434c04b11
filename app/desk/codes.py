"""Which rules count for which act at the desk, and which of them a reason overrides (rules 25, 29)."""

from __future__ import annotations

from app.core.refusals import Code

Codes = frozenset[Code]

TAKEN: Codes = frozenset({Code.TAKEN, Code.TAKEN_BUFFER, Code.FULL})
"""The block itself is not free."""
STANDING: Codes = TAKEN | {
    Code.CLOSED_DEFINITION, Code.CLOSED_LOCATION, Code.CLOSED_STAFF, Code.NO_HOURS, Code.CLOSED_FOR_GOOD,
}  # fmt: skip
"""What may stand in the way of a booking that is there already, when it is approved (rule 29)."""
ASSIGNING: Codes = frozenset({Code.TAKEN, Code.TAKEN_BUFFER, Code.CLOSED_STAFF, Code.NO_HOURS, Code.STAFF_NOT_ELIGIBLE})
"""What may stand in the way of giving a booking to somebody else: the member's own rules alone."""
MOVING: Codes = STANDING | {Code.PAST, Code.STAFF_NOT_ELIGIBLE, Code.END_BEFORE_START}
"""What may stand in the way of another time. That the service is no longer on offer does not."""
BOOKING: Codes = frozenset(Code)
"""For a new booking everything counts."""
SERVING: Codes = BOOKING - {Code.PAST}
"""A walk-in is booked for when the service began, which is past."""
OVERRIDABLE: Codes = (STANDING | {Code.PAST}) - {Code.CLOSED_FOR_GOOD}
"""What staff may book over, knowingly and with a reason (rule 25). A place that is closed for good has no slots."""
