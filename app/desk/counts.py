"""How much waits at a location, without what the board and the inbox say of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.queue import PlaceState
from app.desk.line import line_of
from app.desk.lookups import location_of
from app.desk.views_counts import Counts
from app.store.day_rows import count_requests

if TYPE_CHECKING:
    from app.store.unit import Reader


def counts_of(reader: Reader, location_id: str) -> Counts:
    """How many wait in the line of today and how many requests are open. Raises ``Refused(NOT_FOUND)``."""
    location = location_of(reader, location_id)
    waiting = sum(place.state is PlaceState.WAITING for place in line_of(reader, location).places)
    return Counts(waiting, count_requests(reader.connection, location.id))
