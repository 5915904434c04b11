"""Single records, asked for by their ids: what rows point at and is not here, and what a whole window lacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.core.values import Kind
from app.store import there
from app.store.known_there import known_in_window
from app.store.trail import first_step_of_record
from app.sync.denied import read_one
from app.sync.messages import CLASSES
from app.sync.remote import Seen, Unread
from app.sync.told_fields import pointed_at

if TYPE_CHECKING:
    from app.sync.arriving import Here
    from app.sync.engine import Engine
    from app.sync.passes import Pass

MOST_ASKED = 200
"""Records that a window lacks and that are asked for one by one, in one round."""

_ASKED_FOR = (Kind.PROFILE, Kind.APPOINTMENT)


class OneByOne:
    """What is asked of one record at a time, in one round."""

    def __init__(self, engine: Engine) -> None:
        self._engine, self._store, self._remote = engine, engine.store, engine.remote
        self.odd: list[Unread] = []
        """What was asked for and cannot be read."""

    def lacks(self, wanted: Mapping[Kind, set[str]], here: Here) -> bool:
        """Whether of what rows point at there are customers or bookings that are not here."""
        return any((kind, each) not in here for kind in _ASKED_FOR for each in wanted.get(kind, ()))

    def pointed_at_by(self, rows: Sequence[Seen]) -> dict[Kind, list[Seen]]:
        """The customers and bookings that rows point at and that are not here, asked for one by one."""
        wanted = pointed_at(rows)
        found: dict[Kind, list[Seen]] = {}
        for kind in _ASKED_FOR:
            ids = wanted.get(kind)
            if not ids:
                continue
            with self._store.read() as reader:
                known = there.local_ids_of(reader.connection, self._remote.name, kind, ids)
            read = [read_one(self._engine, kind, each) for each in sorted(ids - set(known))]
            found[kind] = [each for each in read if isinstance(each, Seen)]
            self.odd += [each for each in read if isinstance(each, Unread)]
        lacking = [row for row in found.get(Kind.APPOINTMENT, []) if row.fields.get("profile_id")]
        if lacking:
            customers = self.pointed_at_by(lacking).get(Kind.PROFILE, [])
            found[Kind.PROFILE] = [*found.get(Kind.PROFILE, []), *customers]
        return found

    def lacking_there(self, one: Pass, location_id: str) -> dict[str, str]:
        """The records that a whole window should have and has not, by their ids there."""
        if one.total is not None and len(one.ids) < one.total:
            return {}  # rows moved between the pages while they were read: the next whole pass will tell
        kind, since, until = one.stream.kind, one.wanted.since, one.wanted.until
        with self._store.read() as reader:
            known = known_in_window(reader.connection, self._remote.name, kind, location_id, since, until)
        return {remote_id: known[remote_id] for remote_id in sorted(set(known) - one.ids)[:MOST_ASKED]}

    def is_own(self, local_id: str) -> bool:
        """Whether this till has made it."""
        with self._store.read() as reader:
            first = first_step_of_record(reader.connection, local_id)
        made = first.changes.get("status") if first is not None else None
        return isinstance(made, list) and made[0] is None

    def forget_customer(self, kind: Kind, local_id: str) -> None:
        """Where the remote has forgotten the customer too, they are told of anew before the record is."""
        with self._store.read() as reader:
            record = reader.find(CLASSES[kind], local_id)
            customer = getattr(record, "profile_id", None)
            known = there.remote_ids_of(reader.connection, self._remote.name, [customer] if customer else [])
        for each, remote_id in known.items():
            if read_one(self._engine, Kind.PROFILE, remote_id) is None:
                with self._store.write() as unit:
                    there.drop_ref(unit.connection, self._remote.name, Kind.PROFILE, each)
