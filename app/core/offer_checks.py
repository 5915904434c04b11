"""What is wrong with a record of the catalogue as somebody is about to keep it, field by field, without asking anybody.

``check_definition`` decides on services (rule 18); here it is said which field is at fault, and how, by a code that a
page turns into words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from app.core.json_logic import LogicError, check_rule
from app.core.offering import LEAST, MOST_MINUTES, check_definition
from app.core.questionnaires import PURPOSES
from app.core.tickets import is_queue_code
from app.core.values import Definition, Kind, Location, Questionnaire, Staff, Target
from app.core.wall import zone
from app.core.worded import Worded

Offer = Location | Definition | Staff | Questionnaire | Target
"""One record of what a shop offers and who works there."""
KINDS: Mapping[type, Kind] = {
    Location: Kind.LOCATION, Definition: Kind.DEFINITION, Staff: Kind.STAFF, Questionnaire: Kind.QUESTIONNAIRE,
    Target: Kind.TARGET,
}  # fmt: skip
"""The kind of each."""
OF_KIND: Mapping[Kind, type[Any]] = {kind: cls for cls, kind in KINDS.items()}
"""What each kind is."""
RETIRED: Mapping[Kind, Mapping[str, bool]] = {
    Kind.LOCATION: {"is_permanently_closed": True}, Kind.STAFF: {"is_active": False},
    Kind.QUESTIONNAIRE: {"is_active": False}, Kind.DEFINITION: {"is_archived": True}, Kind.TARGET: {},
}  # fmt: skip
"""How each kind stands when nobody is to use it any more; a target is taken off the services that name it."""
EVENTS = ("created", "confirmed", "cancelled", "rejected", "completed", "reminder")
"""What a service may tell of (rule 33)."""
MOST_DAYS, MOST_HOURS = 3_650, 87_600
"""The longest offsets of a notification: ten years."""


class Wrong(NamedTuple):
    """A field that cannot be as it is, with a code of ``WORDS``; ``least`` and ``most`` are those of a range."""

    field: str
    code: str
    least: int = 0
    most: int = 0

    @property
    def said(self) -> Worded:
        """What is wrong with it."""
        return Worded(WORDS[self.code], least=self.least, most=self.most)

    def __str__(self) -> str:
        return str(self.said)


WORDS = {
    "missing": "it is empty; write something",
    "taken": "another one has that already; use another",
    "range": "it must be from {least} to {most}",
    "zone": "no time zone is called that; use a name like Australia/Melbourne",
    "needs_staff": "customers can only choose staff where the service requires staff (rule 18)",
    "needs_walk_in": "a service for walk-ins only must allow walk-ins (rule 18)",
    "no_customers": "customers cannot book a service for walk-ins only (rule 18)",
    "nobody": "name at least one, or take the staff of the location (rule 16)",
    "logic": "it is no JSON Logic (rule 31)",
    "code": "use one to four letters or digits (rule 26)",
    "purpose": "no form is for that; use booking, or post_visit for what is asked after a visit",
}
"""What a code means, in English."""
_CONTRADICTIONS = {
    "customer_must_select_staff": "needs_staff",
    "allow_walk_in": "needs_walk_in",
    "allow_customer_booking": "no_customers",
}


def wrong_in(record: Offer, handles: Collection[str] = ()) -> tuple[Wrong, ...]:
    """What is wrong with the record; ``handles`` are those of the others of its kind. Empty when it can be kept."""
    if isinstance(record, Staff):
        return () if record.name.strip() else (Wrong("first_name", "missing"),)
    found = [Wrong("name", "missing")] if not record.name.strip() else []
    if record.id and not record.handle.strip():
        found.append(Wrong("handle", "missing"))
    elif record.handle in handles:
        found.append(Wrong("handle", "taken"))
    if isinstance(record, Location):
        found += _of_location(record)
    elif isinstance(record, Definition):
        found += _of_service(record)
    elif isinstance(record, Questionnaire) and record.purpose not in PURPOSES:
        found.append(Wrong("purpose", "purpose"))
    elif isinstance(record, Target) and not _is_logic(record.condition):
        found.append(Wrong("condition", "logic"))
    return tuple(found)


def lacks_staff(definition: Definition) -> bool:
    """Whether it takes its staff from its own list, and nobody on it counts (rule 16)."""
    is_own = definition.requires_staff and not definition.use_staff_from_location
    return is_own and not any(each.is_active for each in definition.staff)


def _of_location(location: Location) -> Iterator[Wrong]:
    try:
        zone(location.timezone)
    except ValueError:
        yield Wrong("timezone", "zone")


def _of_service(definition: Definition) -> Iterator[Wrong]:
    for each in check_definition(definition):
        field = str(dict(each.facts)["field"])
        code = _CONTRADICTIONS.get(field)
        yield Wrong(field, code) if code else Wrong(field, "range", LEAST[field], MOST_MINUTES)
    if lacks_staff(definition):
        yield Wrong("staff", "nobody")
    if definition.queue_code is not None and not is_queue_code(definition.queue_code):
        yield Wrong("queue_code", "code")
    if not _is_logic(definition.visibility_condition):
        yield Wrong("visibility_condition", "logic")
    for event in EVENTS:
        for unit, most in (("days", MOST_DAYS), ("hours", MOST_HOURS)):
            field = f"notify_{event}_offset_{unit}"
            value: int | None = getattr(definition, field)
            if value is not None and not 0 <= value <= most:
                yield Wrong(field, "range", 0, most)


def _is_logic(rule: object) -> bool:
    try:
        check_rule(rule)  # type: ignore[arg-type]  # any JSON is looked at
    except LogicError:
        return False
    return True
