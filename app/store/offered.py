"""What a shop offers, kind by kind: looked up and kept alike, whatever it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.core.errors import BadInput
from app.core.offer_checks import RETIRED
from app.core.outgoing import OFFERED
from app.core.values import Kind
from app.store.bulk import all_of
from app.store.catalogue_write import save_definition, save_location, save_questionnaire, save_staff, save_target
from app.store.deleting import forget
from app.store.pins import pin_of

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

_SAVE: Mapping[Kind, Callable[[Unit, Any], None]] = {
    Kind.LOCATION: save_location, Kind.STAFF: save_staff, Kind.TARGET: save_target,
    Kind.QUESTIONNAIRE: save_questionnaire, Kind.DEFINITION: save_definition,
}  # fmt: skip


def offered(reader: Reader, kind: Kind) -> Mapping[str, Any]:
    """Every record of a kind, by id."""
    catalogue = reader.catalogue
    if kind is Kind.TARGET:
        return {each.id: each for each in all_of(reader, Kind.TARGET)}
    kept: Mapping[Kind, Mapping[str, Any]] = {
        Kind.LOCATION: catalogue.locations, Kind.STAFF: catalogue.staff, Kind.QUESTIONNAIRE: catalogue.questionnaires,
        Kind.DEFINITION: catalogue.definitions,
    }  # fmt: skip
    return kept[kind]


def save_offered(unit: Unit, kind: Kind, record: Any) -> None:
    """Keep a record as it is, without a step of its own."""
    _SAVE[kind](unit, record)


def let_go(unit: Unit, kind: Kind, record: Any) -> bool:
    """Let a record be gone, or retired where something points at it; whether that changed anything.

    A member of staff with a PIN is retired: without the last PIN the desk would be everybody's.
    """
    if kind is not Kind.STAFF or pin_of(unit.connection, record.id) is None:
        with suppress(BadInput):
            forget(unit, kind, record.id, is_logged=False)
            unit.touch(kind, record.id)
            return True
    retired = replace(record, **RETIRED[kind])
    if retired == record:
        return False
    save_offered(unit, kind, replace(retired, updated_at=unit.now))
    return True


def ids_by_number(reader: Reader) -> dict[tuple[Kind, int | str], str]:
    """The id of each record by kind and number; of a member of staff, who has none, by id."""
    return {
        (kind, key if kind is Kind.STAFF else record.number): key
        for kind in OFFERED
        for key, record in offered(reader, kind).items()
    }


def numbers_by_id(reader: Reader) -> Callable[[str | None], int | None]:
    """The number of each record, and of each version of a form, by id; of nothing none."""
    found: dict[str | None, int | None] = {None: None}
    for kind in OFFERED:
        if kind is not Kind.STAFF:
            found.update((key, record.number) for key, record in offered(reader, kind).items())
    for form in reader.catalogue.questionnaires.values():
        found.update((each.id, each.number) for each in form.versions)
    return found.__getitem__
