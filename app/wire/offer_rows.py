"""What a shop offers as rows of a set-up file, kind by kind: so a hub and its tills tell each other of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

from app.core import values
from app.core.errors import BadInput
from app.core.offer_checks import Offer
from app.core.values import Instant, Json, Kind
from app.core.worded import Worded
from app.wire import shop_writer as writer
from app.wire.fields import JsonObject
from app.wire.question_meaning import name_versions, read_questionnaire
from app.wire.question_rows import QuestionnaireRow
from app.wire.reading import NothingKnown, Reading
from app.wire.shop_meaning import read_definition, read_location, read_staff, read_target
from app.wire.shop_rows import DefinitionRow, LocationRow, StaffRow, TargetRow
from app.wire.writing import NumberOf, Row

Ids = dict[tuple[Kind, int | str], str]
"""The local id of each record that a row may point at, by its number; of a member of staff by id."""


class OfferedLocationRow(LocationRow):
    """A place as a hub and its tills tell each other of it: with the door of its line, which no set-up file has."""

    door: JsonObject | None = None


class Shape(NamedTuple):
    """The list of a set-up file in which the rows of a kind stand, and how they are read."""

    named: str
    row: Any
    read: Callable[[Any, Reading, str], Any]


SHAPES: Mapping[Kind, Shape] = {
    Kind.LOCATION: Shape("locations", OfferedLocationRow, read_location),
    Kind.STAFF: Shape("staff", StaffRow, read_staff),
    Kind.TARGET: Shape("targets", TargetRow, read_target),
    Kind.QUESTIONNAIRE: Shape("questionnaires", QuestionnaireRow, read_questionnaire),
    Kind.DEFINITION: Shape("appointment_definitions", DefinitionRow, read_definition),
}
LISTS: Mapping[str, Kind] = {shape.named: kind for kind, shape in SHAPES.items()}
"""The kind of each list."""


def write_offer_row(record: Offer, number: NumberOf) -> Row:
    """A record as its row."""
    if isinstance(record, values.Location):
        return {**writer.write_location(record), "door": record.door}
    if isinstance(record, values.Target):
        return writer.write_target(record)
    if isinstance(record, values.Staff):
        return writer.write_staff(record, number)
    if isinstance(record, values.Questionnaire):
        return writer.write_questionnaire(record, number)
    return writer.write_definition(record, number)


def read_offer_row(
    kind: Kind, given: Mapping[str, Json], own_id: str, known: Ids, make_id: Callable[[], str], now: Instant
) -> Offer:
    """The record that a row says, under the id ``own_id``; versions of a form get ids of their own.

    Raises ``BadInput``: a field cannot be read, or names what is not ``known``.
    """
    try:
        row = SHAPES[kind].row.model_validate(given)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"])) or "row"
        raise BadInput(where, Worded("it cannot be read: {why}", why=first["msg"])) from None
    reading = Reading("row", NothingKnown(), make_id, now, ids={**known, (kind, row.id): own_id})
    if kind is Kind.QUESTIONNAIRE:
        name_versions(reading, [row])
    record: Offer = SHAPES[kind].read(row, reading, "$")
    return record
