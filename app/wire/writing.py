"""What every part of writing a set-up file needs: the file's ids of records, and instants as text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from app.core.moments import write_instant
from app.core.setup import Setup
from app.core.values import Instant, Json

Row = dict[str, Json]
NumberOf = Callable[[str | None], int | None]
"""The id by which a file or an API knows a record, of its local id."""


class Numbers:
    """The file's ids of every record that others point at."""

    def __init__(self, setup: Setup) -> None:
        numbered: tuple[Iterable[Any], ...] = (
            setup.locations, setup.targets, setup.questionnaires, setup.definitions, setup.transactions, setup.orders,
            setup.appointments, setup.queue_entries, setup.waitlist_entries, setup.visits,
            (version for each in setup.questionnaires for version in each.versions),
        )  # fmt: skip
        self._of = {each.id: each.number for group in numbered for each in group}

    def __call__(self, local_id: str | None) -> int | None:
        """The file's id of the record with that local id."""
        return None if local_id is None else self._of[local_id]


def plain(value: object, *names: str) -> Row:
    """The fields that are written as they are."""
    return {name: getattr(value, name) for name in names}


def moment(instant: Instant | None, zone: str = "UTC") -> str | None:
    """The wall time in the zone, with an offset where it alone would be ambiguous (rule 4)."""
    return None if instant is None else write_instant(instant, zone)


def moments(value: object, *names: str) -> Row:
    """The fields that are instants, in UTC."""
    return {name: moment(getattr(value, name)) for name in names}


def stamps(value: object) -> Row:
    """When a record was made and changed."""
    return moments(value, "created_at", "updated_at")
