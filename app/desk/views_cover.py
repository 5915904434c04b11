"""What the worklist of uncovered bookings shows. Instants are UTC seconds; nothing here imports the store."""

from __future__ import annotations

from datetime import date

from app.core.frozen import frozen
from app.core.refusals import Reason
from app.core.values import Instant
from app.desk.views import Look, Person, Place, Span, StaffNow


@frozen
class Cover:
    """Somebody who could take an uncovered booking, with the facts of their rank."""

    person: Person
    booked_minutes: int
    times_served: int


@frozen
class UncoveredItem:
    """One booking whose member of staff or whose place does not take it, why, and who could: the best first.

    ``staff`` is without an id and a name where it was given to nobody.
    """

    id: str
    name: str
    phone: str
    email: str
    service: str
    definition_id: str
    place: Place
    look: Look
    start: Instant
    end: Instant
    staff: Person
    reasons: tuple[Reason, ...]
    covers: tuple[Cover, ...]
    notes: str = ""
    profile_id: str = ""
    can_move: bool = True
    """Who has arrived cannot be given another time any more (rule 21), nor anybody at a place closed for good (9)."""
    needs_staff: bool = True


@frozen
class UncoveredView:
    """The bookings of today and later that are left uncovered, soonest first."""

    now: Instant
    first: date
    until: date
    items: tuple[UncoveredItem, ...]


@frozen
class Leaves:
    """What time off would leave uncovered, before it is taken: how many bookings, and whose."""

    count: int
    names: tuple[str, ...]


@frozen
class StaffDayView:
    """One member of staff on one local date: hours, breaks, days off, and what they leave uncovered from today on."""

    person: Person
    place: Place
    day: date
    now: Instant
    is_today: bool
    doing: StaffNow | None
    """What they do now; None on other days, and where they are not seen in the calendar."""
    open: tuple[Span, ...]
    breaks: tuple[Span, ...]
    off_name: str = ""
    off_until: date | None = None
    """The last of the days off that the date is among; None when it is none."""
    uncovered: int = 0
