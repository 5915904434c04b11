"""Records as the API shows them: the set-up file's rows with the records that they point at nested into them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.core.values import Answer, Appointment, Location, Profile, Staff
from app.hub.omneo.answer_rows import answer_row
from app.hub.omneo.definition_rows import definition_row
from app.hub.omneo.receipts import receipt_row, receipts
from app.store import mapping, tables
from app.store.among import among
from app.wire.record_writer import write_appointment
from app.wire.writing import Row

if TYPE_CHECKING:
    from app.store.unit import Reader


class Nest:
    """The records that a page of rows points at, read at once: numbers of ids, customers, answers."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self._numbers: dict[str, int] = {}
        catalogue = reader.catalogue
        self._numbers.update({each.id: each.number for each in catalogue.locations.values()})
        self._numbers.update({each.id: each.number for each in catalogue.definitions.values()})
        self._numbers.update({each.id: each.number for each in catalogue.questionnaires.values()})
        for questionnaire in catalogue.questionnaires.values():
            self._numbers.update({version.id: version.number for version in questionnaire.versions})

    def number(self, local_id: str | None) -> int | None:
        """The API's id of a record."""
        return None if local_id is None else self._numbers[local_id]

    def know(self, numbers: Mapping[str, int]) -> None:
        """Take the numbers of records that have been read."""
        self._numbers.update(numbers)

    def profiles(self, ids: set[str]) -> dict[str, Profile]:
        """Customers by id."""
        connection = self.reader.connection
        wanted = mapping.profiles.select().where(among(connection, tables.profiles.c.id, ids))
        rows = connection.execute(wanted) if ids else ()
        return {row[0]: mapping.profiles.value(row) for row in rows}

    def answers(self, ids: Sequence[str]) -> dict[str, list[Answer]]:
        """The answers of appointments, by appointment, as they were asked."""
        found: dict[str, list[Answer]] = {each: [] for each in ids}
        connection = self.reader.connection
        wanted = mapping.answers.select().where(among(connection, tables.answers.c.appointment_id, ids))
        rows = connection.execute(wanted.order_by(tables.answers.c.number)) if ids else ()
        for row in rows:
            answer = mapping.answers.value(row)
            found[answer.appointment_id or ""].append(answer)
        return found


def appointment_rows(reader: Reader, appointments: Sequence[Appointment], *, for_customer: bool = False) -> list[Row]:
    """Appointments with definition, customer, location, staff, receipts and answers nested.

    ``for_customer``: without what is for staff alone: their addresses, why and by whom a rule was broken.
    """
    if not appointments:
        return []
    nest = Nest(reader)
    catalogue = reader.catalogue
    customers = nest.profiles({each.profile_id for each in appointments})
    answers = nest.answers([each.id for each in appointments])
    paid = receipts(reader, tables.transactions, {each.transaction_id for each in appointments if each.transaction_id})
    ordered = receipts(reader, tables.orders, {each.order_id for each in appointments if each.order_id})
    nest.know({key: each.number for found in (paid, ordered) for key, each in found.items()})
    made = []
    for each in appointments:
        said = [answer_row(answer, nest.number, each.number) for answer in answers[each.id]]
        row = write_appointment(each, nest.number, said, zone="UTC")
        definition = catalogue.definitions[each.definition_id]
        row["appointment_definition"] = definition_row(reader, definition, for_customer=for_customer)
        row["profile"] = person(customers.get(each.profile_id))
        row["location"] = place(catalogue.locations.get(each.location_id))
        row["assigned_staff"] = person(catalogue.staff.get(each.assigned_staff_id or ""))
        if for_customer:
            _hide(row)
        row["transaction"] = receipt_row(paid.get(each.transaction_id or ""))
        row["order"] = receipt_row(ordered.get(each.order_id or ""), is_order=True)
        made.append(row)
    return made


def _hide(row: Row) -> None:
    row |= {"override_reason": None, "overridden_by": None}
    if isinstance(row["assigned_staff"], dict):
        row["assigned_staff"]["email"] = ""


def person(found: Profile | Staff | None) -> Row | None:
    """A customer or a member of staff as others show them; who has no address has an empty one, never null."""
    if found is None:
        return None
    return {
        "id": found.id, "first_name": found.first_name, "last_name": found.last_name, "email": found.email or "",
    }  # fmt: skip


def place(found: Location | None) -> Row | None:
    """A location as others show it."""
    if found is None:
        return None
    return {"id": found.number, "name": found.name, "handle": found.handle, "timezone": found.timezone}
