"""A whole shop in and out: what a set-up file says, written in one unit, and read back."""

from __future__ import annotations

from app.core.setup import Setup
from app.core.tickets import counter_of, ticket_code
from app.core.values import Definition, Kind, Location
from app.store.bulk import all_of, put_all, raise_ticket_counter
from app.store.catalogue_write import (
    save_definition,
    save_location,
    save_questionnaire,
    save_staff,
    save_target,
)
from app.store.refs import find_handle, find_local_id
from app.store.unit import Reader, Unit


def import_setup(unit: Unit, setup: Setup) -> None:
    """Make or bring up to date every record of the setup; nothing that it does not name is touched."""
    for location in setup.locations:
        save_location(unit, location)
    for staff in setup.staff:
        save_staff(unit, staff)
    for target in setup.targets:
        save_target(unit, target)
    for questionnaire in setup.questionnaires:
        save_questionnaire(unit, questionnaire)
    for definition in setup.definitions:
        save_definition(unit, definition)
    put_all(unit, Kind.PROFILE, setup.profiles)
    put_all(unit, Kind.TRANSACTION, setup.transactions)
    put_all(unit, Kind.ORDER, setup.orders)
    put_all(unit, Kind.APPOINTMENT, setup.appointments)
    put_all(unit, Kind.ANSWER, setup.answers)
    put_all(unit, Kind.QUEUE_ENTRY, setup.queue_entries)
    put_all(unit, Kind.WAITLIST_ENTRY, setup.waitlist_entries)
    put_all(unit, Kind.VISIT, setup.visits)
    _count_tickets(unit, setup)


def _count_tickets(unit: Unit, setup: Setup) -> None:
    for entry in setup.queue_entries:
        code = ticket_code(unit.catalogue.definitions[entry.definition_id])
        for till in ("", entry.ticket[len(code) : len(code) + 1]):
            counter = counter_of(entry.ticket, code + till)
            if counter is not None:
                raise_ticket_counter(unit, entry, code, till, counter)
                break


def export_setup(reader: Reader) -> Setup:
    """Everything that a set-up file can say, all kinds and past appointments included."""
    catalogue = reader.catalogue
    return Setup(
        locations=tuple(catalogue.locations.values()),
        staff=tuple(catalogue.staff.values()),
        targets=all_of(reader, Kind.TARGET),
        questionnaires=tuple(catalogue.questionnaires.values()),
        definitions=tuple(catalogue.definitions.values()),
        profiles=all_of(reader, Kind.PROFILE),
        transactions=all_of(reader, Kind.TRANSACTION),
        orders=all_of(reader, Kind.ORDER),
        appointments=all_of(reader, Kind.APPOINTMENT),
        answers=all_of(reader, Kind.ANSWER),
        queue_entries=all_of(reader, Kind.QUEUE_ENTRY),
        waitlist_entries=all_of(reader, Kind.WAITLIST_ENTRY),
        visits=all_of(reader, Kind.VISIT),
    )


class StoreIds:
    """What the store knows of the ids in a set-up file (``wire.setup_meaning.KnownIds``)."""

    def __init__(self, reader: Reader) -> None:
        """Look into this state of the store."""
        self._reader = reader

    def find(self, kind: Kind, file_id: int | str) -> str | None:
        """The local id of the record with that number, or for staff and profiles with that id."""
        return find_local_id(self._reader, kind, file_id)

    def owner_of_handle(self, kind: Kind, handle: str) -> str | None:
        """The local id of the record that has the handle."""
        return find_handle(self._reader, kind, handle)

    def location(self, local_id: str) -> Location:
        """A location of the store."""
        return self._reader.catalogue.locations[local_id]

    def definition(self, local_id: str) -> Definition:
        """A definition of the store."""
        return self._reader.catalogue.definitions[local_id]

    def version_of(self, file_id: int) -> str | None:
        """The local id of the questionnaire version with that number."""
        versions = (each for one in self._reader.catalogue.questionnaires.values() for each in one.versions)
        return next((each.id for each in versions if each.number == file_id), None)
