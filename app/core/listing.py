"""Who and what stands on a list of the catalogue: what is switched off stays on it, with its place in the order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import TypeVar

from app.core.values import DefinitionPlace, DefinitionStaff, StaffPlace

Row = TypeVar("Row", bound=DefinitionPlace | DefinitionStaff | StaffPlace)


def named_by(row: DefinitionPlace | DefinitionStaff | StaffPlace) -> str:
    """Whom or which place a row of a list names."""
    return row.staff_id if isinstance(row, DefinitionStaff) else row.location_id


def switched(rows: Collection[Row], on: Collection[str], make: Callable[[str], Row]) -> tuple[Row, ...]:
    """The rows with those on that are named, and all others off.

    What was kept once stays on the list when it is off, since remotes and set-up files tell of it too; what was just
    put on it goes.
    """
    listed = {named_by(row) for row in rows}
    kept = [_turned(row, is_on=named_by(row) in on) for row in rows if named_by(row) in on or row.number is not None]
    return (*kept, *(make(each) for each in on if each not in listed))


def ordered(rows: Collection[DefinitionStaff], orders: Mapping[str, int | None]) -> tuple[DefinitionStaff, ...]:
    """The rows with these places in the order in which customers see them; who is not named keeps theirs."""
    return tuple(
        each if orders.get(each.staff_id, each.sort_order) == each.sort_order
        else replace(each, sort_order=orders[each.staff_id])
        for each in rows
    )  # fmt: skip


def _turned(row: Row, *, is_on: bool) -> Row:
    return row if row.is_active is is_on else replace(row, is_active=is_on)
