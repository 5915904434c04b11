"""Whether a service is there to be asked for at all, before any time is looked at (rules 9, 18)."""

from __future__ import annotations

from app.core.errors import Refused
from app.core.offering import why_not_offered
from app.core.refusals import Code, Reason, reason
from app.core.values import Definition, Location


def why_not_here(definition: Definition, location: Location) -> tuple[Reason, ...]:
    """Why the desk cannot book the service here at any time; walk-in-only binds customers alone (rules 9, 20)."""
    return why_not_offered(definition, location, walk_in_only_counts=False)


def check_offered(definition: Definition, location: Location) -> None:
    """Raise ``Refused`` unless the service is published, not archived, and offered here (rule 9)."""
    reasons = why_not_here(definition, location)
    if reasons:
        raise Refused(*reasons)


def check_walk_ins(definition: Definition, location: Location) -> None:
    """Raise ``Refused`` unless walk-ins may queue for the service here (rules 9, 18)."""
    check_offered(definition, location)
    if not takes_walk_ins(definition):
        raise Refused(reason(Code.NOT_ALLOWED_WALK_IN, definition.id, service=definition.name))


def takes_walk_ins(definition: Definition) -> bool:
    """Whether the queue is open for the service: both flags together open it (rule 18)."""
    return definition.allow_walk_in and definition.allow_queue


def is_live(definition: Definition, location: Location) -> bool:
    """Whether the service is offered here now, for bookings or for walk-ins."""
    return not why_not_here(definition, location)
