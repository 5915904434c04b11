"""What the cells of a row say of a customer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.core.csv_values import RowError, check_phone, email_of, names_of, text_of
from app.core.phones import as_kept

if TYPE_CHECKING:
    from app.core.csv_table import Row, Table


def cell_of(row: Row, columns: Mapping[str, int], field: str) -> str:
    """What a row says of a field; nothing where no column does."""
    at = columns.get(field, -1)
    return row.cells[at] if 0 <= at < len(row.cells) else ""


def check_whole(row: Row, table: Table, columns: Mapping[str, int]) -> None:
    """Raise ``RowError`` for a row that cannot be read, or says something in a column that nobody named or chose."""
    if row.wrong:
        raise RowError(row.wrong)
    for at in range(table.width, len(row.cells)):
        if row.cells[at] and at not in columns.values():
            raise RowError("too_many_cells", row.cells[at])


def personal(row: Row, columns: Mapping[str, int], region: str | None) -> dict[str, str | None]:
    """Who a row is about. Raises ``RowError``."""
    first, last = (text_of(cell_of(row, columns, field)) for field in ("first_name", "last_name"))
    whole = text_of(cell_of(row, columns, "name"))
    if whole and first is None and last is None:
        first, last = names_of(whole)
    elif whole:
        first, last = first or whole, last or whole
    if not (first or last):
        raise RowError("no_name")
    return {
        "first_name": first,
        "last_name": last,
        "email": email_of(cell_of(row, columns, "email")),
        "mobile_phone": phone_in(row, columns, region),
    }


def phone_in(row: Row, columns: Mapping[str, int], region: str | None) -> str | None:
    """The number that a row says, as it is kept where it is said in that country (rule 39). Raises ``RowError``."""
    phone = text_of(cell_of(row, columns, "mobile_phone"))
    if phone:
        check_phone(phone)
    return as_kept(phone, region) if phone else None
