"""Records by the ids that the API gives them: a number for most, the id itself for customers and staff."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from app.core.text import LARGEST_INTEGER
from app.hub import errors
from app.store.mapping import BY_CLASS

if TYPE_CHECKING:
    from app.core.values import Definition, Location, Staff
    from app.hub.errors import ApiError
    from app.store.unit import Reader

T = TypeVar("T")


def record(reader: Reader, cls: type[T], number: int, *, field: str = "") -> T:
    """The record of a flat kind under a number, as ``definition``. A unit's own until it ends."""
    mapper = BY_CLASS[cls]
    if not 0 < number <= LARGEST_INTEGER:
        raise _nothing(cls.__name__, number, field)
    row = reader.connection.execute(mapper.select().where(mapper.table.c.number == number)).first()
    if row is None:
        raise _nothing(cls.__name__, number, field)
    return reader.get(cls, row[0])


def definition(reader: Reader, number: int, *, field: str = "") -> Definition:
    """The definition under a number; ``ApiError`` 422 for a ``field`` of a body that names none, otherwise 404."""
    found: Definition = _of(reader.catalogue.definitions, number, "AppointmentDefinition", field)
    return found


def location(reader: Reader, number: int, *, field: str = "") -> Location:
    """The location under a number, as ``definition``."""
    found: Location = _of(reader.catalogue.locations, number, "Location", field)
    return found


def staff(reader: Reader, staff_id: str, *, field: str = "") -> Staff:
    """The member of staff of an id, as ``definition``."""
    found = reader.catalogue.staff.get(staff_id)
    if found is None:
        raise _nothing("Staff", staff_id, field)
    return found


def number_in(given: str, model: str) -> int:
    """The number that a path says where it may say anything; ``ApiError`` 404 for what is none."""
    if not (given.isascii() and given.isdigit() and len(given) <= len(str(LARGEST_INTEGER))):
        raise errors.not_found(model, given)
    return int(given)


def _of(records: Mapping[str, Any], number: int, model: str, field: str) -> Any:
    for each in records.values():
        if each.number == number:
            return each
    raise _nothing(model, number, field)


def _nothing(model: str, given: object, field: str) -> ApiError:
    return errors.selected(field) if field else errors.not_found(model, given)
