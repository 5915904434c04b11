"""A whole shop in and out: what a set-up file says, written in one unit, and read back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any, TypeVar

from app.core.errors import Cancelled
from app.core.offer_merge import is_alike
from app.core.outgoing import INTRODUCE
from app.core.plain import told_changes
from app.core.setup import Setup
from app.core.values import (
    Definition,
    Instant,
    Kind,
    Location,
    Questionnaire,
    QuestionnaireVersion,
    QueueEntry,
    Staff,
)
from app.desk.phoning import member_with_kept_phone, place_with_kept_phone, with_kept_phone
from app.desk.standing import is_told_on
from app.store import known
from app.store.bulk import all_of, put_all
from app.store.offered import save_offered
from app.store.refs import find_handle
from app.store.ticket_counters import count_on, tickets_given
from app.store.unit import Reader, Unit

Kept = TypeVar("Kept", Location, Staff, Definition, Questionnaire)


TOGETHER = 2_000
"""How many records are written between two looks at whether to go on."""


def import_setup(unit: Unit, setup: Setup, goes_on: Callable[[], bool] = lambda: True) -> None:
    """Make or bring up to date every record of the setup. What it does not name, or says as it is, is not touched.

    Raises ``Cancelled`` as soon as ``goes_on`` says no: nothing is kept then.
    """
    catalogue = unit.catalogue
    _save(unit, Kind.LOCATION, catalogue.locations, [_place(unit, each) for each in setup.locations])
    _save(unit, Kind.STAFF, catalogue.staff, [member_with_kept_phone(unit, each) for each in setup.staff])
    _put(unit, Kind.TARGET, setup.targets, goes_on)
    _save(unit, Kind.QUESTIONNAIRE, catalogue.questionnaires, setup.questionnaires)
    _save(unit, Kind.DEFINITION, catalogue.definitions, setup.definitions)
    _put(unit, Kind.PROFILE, [with_kept_phone(unit, each) for each in setup.profiles], goes_on)
    _put(unit, Kind.TRANSACTION, setup.transactions, goes_on)
    _put(unit, Kind.ORDER, setup.orders, goes_on)
    _put(unit, Kind.APPOINTMENT, setup.appointments, goes_on)
    _put(unit, Kind.ANSWER, setup.answers, goes_on)
    _put(unit, Kind.QUEUE_ENTRY, setup.queue_entries, goes_on)
    _put(unit, Kind.WAITLIST_ENTRY, setup.waitlist_entries, goes_on)
    _put(unit, Kind.VISIT, setup.visits, goes_on)
    count_on(unit, *setup.queue_entries, *setup.appointments)


def _place(unit: Unit, place: Location) -> Location:
    """As it is kept, with the door of its line, of which a file says nothing."""
    kept = unit.catalogue.locations.get(place.id)
    return replace(place_with_kept_phone(place), door=kept.door if kept else None)


def _put(unit: Unit, kind: Kind, records: Sequence[Any], goes_on: Callable[[], bool]) -> None:
    for first in range(0, len(records), TOGETHER):
        if not goes_on():
            raise Cancelled("the import was cancelled")
        put_all(unit, kind, records[first : first + TOGETHER])


def _save(unit: Unit, kind: Kind, kept: Mapping[str, Kept], given: Iterable[Kept]) -> None:
    """Keep what differs; a hub is told of it, or what it has would be taken over from it again within minutes."""
    is_told = is_told_on(unit)
    for record in given:
        before = kept.get(record.id)
        if before is None or not _is_same(before, record):
            save_offered(unit, kind, record)
            if is_told:
                unit.log(INTRODUCE, kind, record.id, told_changes(before, record))


def _is_same(before: Kept, given: Kept) -> bool:
    """Whether the file says what the store has."""
    stamped = replace(
        given,
        created_at=given.created_at or before.created_at,
        updated_at=given.updated_at or before.updated_at,
    )
    return all(_agree(getattr(before, each.name), getattr(stamped, each.name)) for each in fields(before))


def _agree(before: object, given: object) -> bool:
    """As everywhere, but that versions which the file leaves out stay."""
    if isinstance(given, tuple) and any(isinstance(each, QuestionnaireVersion) for each in given):
        return isinstance(before, tuple) and all(each in before for each in given)
    return is_alike(before, given)


def export_setup(reader: Reader) -> Setup:
    """Everything that a set-up file can say, all kinds and past appointments included."""
    catalogue = reader.catalogue
    return Setup(
        locations=tuple(catalogue.locations.values()),
        staff=tuple(catalogue.staff.values()),
        targets=all_of(reader, Kind.TARGET),
        questionnaires=tuple(catalogue.questionnaires.values()),
        definitions=tuple(catalogue.definitions.values()),
        # Who was merged into somebody has nothing any more, and a file could not say who they are.
        profiles=tuple(each for each in all_of(reader, Kind.PROFILE) if each.merged_into is None),
        transactions=all_of(reader, Kind.TRANSACTION),
        orders=all_of(reader, Kind.ORDER),
        appointments=all_of(reader, Kind.APPOINTMENT),
        answers=all_of(reader, Kind.ANSWER),
        queue_entries=all_of(reader, Kind.QUEUE_ENTRY),
        waitlist_entries=all_of(reader, Kind.WAITLIST_ENTRY),
        visits=all_of(reader, Kind.VISIT),
    )


class StoreIds:
    """What one state of the store knows of the records in a set-up file (``wire.reading.KnownRecords``)."""

    def __init__(self, reader: Reader) -> None:
        """Look into this state of the store."""
        self._reader = reader
        self.locations = reader.catalogue.locations
        self.definitions = reader.catalogue.definitions
        self.questionnaires = reader.catalogue.questionnaires

    def ids_of(self, kind: Kind, file_ids: Sequence[int | str]) -> Mapping[int | str, str]:
        """The local ids of the records with those numbers, or for staff and profiles with those ids."""
        return known.local_ids(self._reader.connection, kind, file_ids)

    def owner_of_handle(self, kind: Kind, handle: str) -> str | None:
        """The local id of the record that has the handle."""
        return find_handle(self._reader, kind, handle)

    def made_here(self, kind: Kind, local_ids: Sequence[str]) -> Mapping[str, Instant]:
        """When those of the records were made that no set-up file has ever named."""
        return known.made_here(self._reader.connection, kind, local_ids)

    def queue_entry(self, local_id: str) -> QueueEntry | None:
        """A walk-in of the store."""
        return self._reader.find(QueueEntry, local_id)

    def tickets(self, location_id: str, day: date) -> Mapping[str, frozenset[str]]:
        """The tickets of a location's business day, each with the ids of who has it."""
        location = self.locations.get(location_id)
        return {} if location is None else tickets_given(self._reader.connection, location, day)

    def visit_of(self, field: str, record_id: str) -> str | None:
        """The id of the visit whose ``appointment_id`` or ``queue_entry_id`` is that record."""
        return known.visit_of(self._reader.connection, field, record_id)

    def is_answered(self, version_id: str) -> bool:
        """Whether anybody has answered a version of a questionnaire."""
        return known.is_answered(self._reader.connection, version_id)
