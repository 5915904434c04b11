"""What every verb begins with: the records that it was told of, found or refused in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.core.errors import BadInput, Refused
from app.core.refusals import Code, reason
from app.core.text import find_unstorable
from app.core.values import Appointment, Definition, Location, QueueEntry, Staff, WaitlistEntry

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

Record = Appointment | QueueEntry | WaitlistEntry
"""What a staff member acts on by its id alone."""

_NAMES = "names of staff"
AT_THE_DESK = "desk"
"""Who acted when nobody is signed in (rule 25)."""


def who_acts(unit: Unit) -> str:
    """The member of staff who answers for it: who gave leave, who acts, or the desk itself."""
    return unit.allowed_by or unit.staff_id or AT_THE_DESK


def location_of(reader: Reader, location_id: str) -> Location:
    """The location, or ``Refused(NOT_FOUND)``."""
    found = reader.catalogue.locations.get(location_id)
    if found is None:
        raise Refused(reason(Code.NOT_FOUND, what="location", name=location_id))
    return found


def definition_of(reader: Reader, definition_id: str) -> Definition:
    """The definition, or ``Refused(NOT_FOUND)``."""
    found = reader.catalogue.definitions.get(definition_id)
    if found is None:
        raise Refused(reason(Code.NOT_FOUND, what="service", name=definition_id))
    return found


def staff_of(reader: Reader, staff_id: str) -> Staff:
    """The member of staff, or ``Refused(NOT_FOUND)``."""
    found = reader.catalogue.staff.get(staff_id)
    if found is None:
        raise Refused(reason(Code.NOT_FOUND, what="member of staff", name=staff_id))
    return found


def name_of(reader: Reader, staff_id: str | None) -> str:
    """The name of a member of staff; empty for nobody and for whoever is not known here."""
    return names_of(reader).get(staff_id or "", "")


def names_of(reader: Reader) -> Mapping[str, str]:
    """The names of all members of staff by id: made once of a catalogue, as every row of a line asks for some."""
    kept = reader.catalogue.derived.get(_NAMES)
    if not isinstance(kept, dict):
        kept = {key: member.name for key, member in reader.catalogue.staff.items()}
        reader.catalogue.derived[_NAMES] = kept
    return kept


def record_of_id(reader: Reader, record_id: str) -> Record:
    """The appointment, queue entry or waitlist entry of that id, or ``Refused(NOT_FOUND)``."""
    found = (
        reader.find(Appointment, record_id)
        or reader.find(QueueEntry, record_id)
        or reader.find(WaitlistEntry, record_id)
    )
    if found is None:
        raise Refused(reason(Code.NOT_FOUND, what="record", name=record_id))
    return found


def in_line_of_id(reader: Reader, record_id: str) -> Appointment | QueueEntry:
    """The queue entry or appointment of that id, or ``Refused(NOT_FOUND)``."""
    found = reader.find(QueueEntry, record_id) or reader.find(Appointment, record_id)
    if found is None:
        raise Refused(reason(Code.NOT_FOUND, what="queue entry or appointment", name=record_id))
    return found


def clean(field: str, text: str | None) -> str | None:
    """The text without blanks around it, None for nothing. Raises ``BadInput`` for what no database can keep."""
    if text is None:
        return None
    if wrong := find_unstorable(text):
        raise BadInput(field, wrong, "leave that character out")
    return text.strip() or None


def clean_reason(field: str, text: str | None) -> str:
    """A reason in words. Raises ``Refused(REASON_NEEDED)`` when there is none (rule 25)."""
    words = clean(field, text)
    if words is None:
        raise Refused(reason(Code.REASON_NEEDED))
    return words
