"""Who of the staff may be named for a service (rule 16)."""

from __future__ import annotations

from app.core.errors import Refused
from app.core.pool import eligible_staff
from app.core.refusals import Code, reason
from app.core.values import Definition, Instant, Location, Staff
from app.core.wall import local_date


def check_eligible(definition: Definition, location: Location, member: Staff, at: Instant) -> None:
    """Raise ``Refused`` unless this member may serve the definition at the location on that local date (rule 16)."""
    if not eligible_staff(definition, location, [member], local_date(at, location.timezone)):
        raise Refused(
            reason(Code.STAFF_NOT_ELIGIBLE, member.id, who=member.name, service=definition.name, place=location.name)
        )
