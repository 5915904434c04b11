"""The places that this store is about, where somebody chose some of the remote's: of others nothing is taken over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.frozen import frozen
from app.core.values import Json, Kind
from app.store import there
from app.sync.connecting import connection_of

if TYPE_CHECKING:
    from app.store.unit import Reader
    from app.sync.remote import Seen

_LISTED = ("location_ids", "inactive_location_ids")
_ROWS = "locations"


@frozen
class Chosen:
    """The remote's ids of the places; none: all of them."""

    ids: frozenset[str] = frozenset()

    @staticmethod
    def of(reader: Reader) -> Chosen:
        """As the connection of the store says."""
        connection = connection_of(reader)
        return Chosen(frozenset(connection.locations) if connection is not None else frozenset())

    def has(self, location: object) -> bool:
        """Whether a place is one of them; what names no place is of all."""
        return not self.ids or location is None or str(location) in self.ids

    def places(self, reader: Reader, remote: str) -> dict[str, str]:
        """By the remote's ids ours, of those that are known here."""
        known = there.refs_of_kind(reader.connection, remote, Kind.LOCATION)
        return {each: local for each, local in known.items() if self.has(each)}

    def rows(self, rows: Sequence[Seen]) -> Sequence[Seen]:
        """The records of these places."""
        return [row for row in rows if self.has(row.fields.get("location_id"))] if self.ids else rows

    def offered(self, rows: Iterable[Seen]) -> list[Seen]:
        """What the shop offers, as far as it is offered here, and who works there with where they work here."""
        wanted = (row for row in rows if row.kind is not Kind.LOCATION or self.has(row.remote_id))
        return [replace(row, fields=self._here(row.fields)) if self.ids else row for row in wanted]

    def _here(self, fields: Mapping[str, Json]) -> dict[str, Json]:
        found = dict(fields)
        for name in _LISTED:
            listed = found.get(name)
            if isinstance(listed, list):
                found[name] = [each for each in listed if self.has(each)]
        works = found.get(_ROWS)
        if isinstance(works, list):
            found[_ROWS] = [each for each in works if not isinstance(each, dict) or self.has(each.get("location_id"))]
        return found
