"""Hearing what others did: page by page, each in one commit with its place, so that it can stop and go on anywhere.

Where the remote can say what changed it is asked that; elsewhere windows are read and compared row by row. What a whole
window no longer has is asked for by its id, and only what the remote itself says is gone is gone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.outgoing import REFERENCES
from app.core.values import Instant, Json, Kind
from app.store import there
from app.store.known_there import known_in_window
from app.store.outgoing import open_steps_of
from app.sync.catalogue import pull_catalogue
from app.sync.gone import take_away
from app.sync.merging import Merge
from app.sync.messages import CLASSES
from app.sync.recognising import recognise
from app.sync.remote import Page, Seen, Wanted
from app.sync.streams import HUB_OVERLAP_SECONDS, OVERLAP_SECONDS, Stream, streams_of
from app.sync.unnamed import name_by_numbers, with_customers

if TYPE_CHECKING:
    from app.store.unit import Unit
    from app.sync.engine import Engine
    from app.sync.report import Report

WHOLE_SECONDS = 600
"""How often a window is read whole although the remote can say what changed: what was deleted shows by that alone."""
MOST_ASKED = 200
"""Records that a window lacks and that are asked for one by one, in one round."""


@dataclass(frozen=True, slots=True)
class Position:
    """How far a stream has been read."""

    changed: Instant | None = None
    """The newest change that has been heard of."""
    whole_at: Instant | None = None
    """When a whole window was last read to its end."""
    cursor: Json = None
    """Where the page after the last one begins, in the midst of a pass."""
    is_whole: bool = False
    """Whether the pass that is under way reads the whole window."""
    now: Instant = 0
    """When that pass began: its window stays where it was."""
    grew_at: Instant | None = None
    """When the newest change was first heard of."""
    is_settled: bool = False
    """Whether it was read again long enough after that: nothing as old can still come to light."""

    @staticmethod
    def of(kept: Json) -> Position:
        """As it was kept."""
        return Position(**kept) if isinstance(kept, dict) else Position()  # type: ignore[arg-type]

    def kept(self) -> Json:
        """As JSON."""
        return {
            name: getattr(self, name)
            for name in ("changed", "whole_at", "cursor", "is_whole", "now", "grew_at", "is_settled")
        }


class Pull:
    """One round of hearing."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.store, self.remote = engine.store, engine.remote
        self.pulled = self.conflicts = self.deleted = self.aside = 0
        self._wants_catalogue = False
        self._overlap = HUB_OVERLAP_SECONDS if engine.abilities.has_feed else OVERLAP_SECONDS

    def run(self, report: Report) -> Report:
        """Read every stream to its end. Raises what stopped it; what was read until then is kept."""
        try:
            self._read_all()
        finally:
            report = replace(
                report, pulled=report.pulled + self.pulled, conflicts=report.conflicts + self.conflicts,
                deleted=report.deleted + self.deleted, set_aside=self.aside,
            )  # fmt: skip
            self.engine.report = report
        return report

    def _read_all(self) -> None:
        if self.engine.abilities.has_catalogue:
            self.pulled += pull_catalogue(self.engine)
        else:
            with self.store.write() as unit:
                name_by_numbers(unit, self.remote.name)
        with self.store.read() as reader:
            places = there.refs_of_kind(reader.connection, self.remote.name, Kind.LOCATION)
        for stream in streams_of(self.engine.abilities, places):
            if self.engine.is_stopping:
                return
            self._read(stream, places)
        if self._wants_catalogue and self.engine.abilities.has_catalogue:
            self._wants_catalogue = False
            self.pulled += pull_catalogue(self.engine, is_wanted=True)
            for stream in streams_of(self.engine.abilities, places):
                self._read(stream, places, is_whole=True)

    def _read(self, stream: Stream, places: Mapping[str, str], *, is_whole: bool = False) -> None:
        """Read one stream to its end, from where it was left."""
        with self.store.read() as reader:
            kept = there.cursor_of(reader.connection, self.remote.name, stream.name)
        position = Position.of(kept)
        ids: set[str] | None = None
        newest_before, newest = position.changed or 0, 0
        if position.cursor is None or is_whole:
            position, ids = self._begin(position, is_whole), set()
        wanted = self._wanted(stream, position)
        total: int | None = None
        while True:
            page = self.remote.page(wanted, position.cursor)
            self.engine.heard()
            total = page.total if total is None else total
            if ids is not None:
                ids.update(row.remote_id for row in page.rows)
                ids.update(each.remote_id for each in page.unread if each.remote_id)
            newest = max([newest, *(row.updated_at or 0 for row in page.rows)])
            position = self._on(position, page)
            self._take(stream, page, position, kept)
            kept = position.kept()
            if page.cursor is None or self.engine.is_stopping:
                break
        is_complete = page.cursor is None and position.is_whole and ids is not None
        if is_complete and stream.is_compared() and stream.location is not None:
            lacking = self._lacking_there(stream, wanted, places[stream.location], ids or set(), total)
            self._ask_after(stream, lacking, is_forgotten=newest < newest_before)

    def _begin(self, position: Position, is_whole: bool) -> Position:
        now = self.engine.clock()
        can_ask = self.engine.abilities.filters_updated and position.changed is not None
        is_due = position.whole_at is None or now - position.whole_at >= WHOLE_SECONDS or now < position.whole_at
        is_settled = position.grew_at is not None and position.now - position.grew_at > self._overlap
        return replace(
            position, cursor=None, is_whole=is_whole or is_due or not can_ask, now=now, is_settled=is_settled
        )

    def _wanted(self, stream: Stream, position: Position) -> Wanted:
        if position.is_whole or position.changed is None:
            return stream.window(position.now)
        return stream.changes(position.changed + 1 if position.is_settled else position.changed - self._overlap)

    def _on(self, position: Position, page: Page) -> Position:
        newest = max((row.updated_at for row in page.rows if row.updated_at is not None), default=None)
        changed = max((each for each in (position.changed, newest) if each is not None), default=None)
        is_done = page.cursor is None and position.is_whole
        return replace(
            position, changed=changed, cursor=page.cursor, whole_at=position.now if is_done else position.whole_at,
            grew_at=position.grew_at if changed == position.changed else self.engine.clock(),
        )  # fmt: skip

    def _take(self, stream: Stream, page: Page, position: Position, kept: Json) -> None:
        """Take a page over and keep its place, in one commit; none where it says nothing new."""
        more = self._lacking(page.rows)
        if not page.rows and not page.unread and _is_same_place(position, kept):
            return
        with self.store.write() as unit:
            made_here = recognise(unit, self.remote.name, self.engine.till, stream.kind, page.rows)
            merge = self._merge(unit)
            for kind, others in more.items():
                merge.take(kind, others)
            rows = with_customers(unit, self.remote.name, stream.kind, page.rows)
            merge.take(stream.kind, rows, made_here.ours, made_here.told)
            unread = [(each.kind, each.remote_id or "", each.body, each.why) for each in page.unread]
            there.set_aside(unit.connection, self.remote.name, unread, unit.now)
            there.keep_cursor(unit.connection, self.remote.name, stream.name, position.kept(), unit.now)
        self._count(merge, len(unread))

    def _merge(self, unit: Unit) -> Merge:
        def open_of(record_id: str) -> Sequence[object]:
            return open_steps_of(unit.connection, [record_id]).get(record_id, [])

        return Merge(unit, self.remote.name, self.remote.words, open_of)  # type: ignore[arg-type]

    def _count(self, merge: Merge, unread: int) -> None:
        taken = merge.taken
        self.pulled += taken.made + taken.changed
        self.conflicts += taken.conflicts
        self.aside += taken.aside + unread
        self._wants_catalogue |= any(kind not in (Kind.PROFILE, Kind.APPOINTMENT) for kind, _ in taken.missing)

    def _lacking(self, rows: Sequence[Seen]) -> dict[Kind, list[Seen]]:
        """The customers and bookings that rows point at and that are not here, asked for one by one."""
        wanted: dict[Kind, set[str]] = {Kind.PROFILE: set(), Kind.APPOINTMENT: set()}
        for row in rows:
            for name, value in row.fields.items():
                kind = REFERENCES.get(name)
                if kind in wanted and isinstance(value, str):
                    wanted[kind].add(value)
        found: dict[Kind, list[Seen]] = {}
        for kind, ids in wanted.items():
            if not ids:
                continue
            with self.store.read() as reader:
                known = there.local_ids_of(reader.connection, self.remote.name, kind, ids)
            read = (self.remote.read(kind, each) for each in sorted(ids - set(known)))
            found[kind] = [each for each in read if each is not None]
        lacking = [row for row in found.get(Kind.APPOINTMENT, []) if row.fields.get("profile_id")]
        if lacking:
            customers = self._lacking(lacking).get(Kind.PROFILE, [])
            found[Kind.PROFILE] = [*found.get(Kind.PROFILE, []), *customers]
        return found

    def _lacking_there(
        self, stream: Stream, wanted: Wanted, location_id: str, ids: set[str], total: int | None
    ) -> dict[str, str]:
        """The records that a whole window should have and has not, by their ids there."""
        if total is not None and len(ids) < total:
            return {}  # rows moved between the pages while they were read: the next whole pass will tell
        with self.store.read() as reader:
            known = known_in_window(
                reader.connection, self.remote.name, stream.kind, location_id, wanted.since, wanted.until
            )
        return {remote_id: known[remote_id] for remote_id in sorted(set(known) - ids)[:MOST_ASKED]}

    def _ask_after(self, stream: Stream, lacking: Mapping[str, str], *, is_forgotten: bool) -> None:
        """Ask what became of each. ``is_forgotten``: nothing there is as new as what was heard before."""
        for remote_id, local_id in lacking.items():
            now = self.remote.read(stream.kind, remote_id)
            self.engine.heard()
            if now is None:
                with self.store.write() as unit:
                    went = take_away(unit, self.remote.name, stream.kind, local_id, is_forgotten=is_forgotten)
                self.deleted += went
                self.conflicts += 1 - went
                if is_forgotten:
                    self._forget_customer(stream.kind, local_id)
                continue
            more = self._lacking([now])
            with self.store.write() as unit:
                merge = self._merge(unit)
                for kind, rows in more.items():
                    merge.take(kind, rows)
                merge.take(stream.kind, [now])
            self._count(merge, 0)

    def _forget_customer(self, kind: Kind, local_id: str) -> None:
        """Where the remote has forgotten the customer too, they are told of anew before the record is."""
        with self.store.read() as reader:
            record = reader.find(CLASSES[kind], local_id)
            customer = getattr(record, "profile_id", None)
            known = there.remote_ids_of(reader.connection, self.remote.name, [customer] if customer else [])
        for each, remote_id in known.items():
            if self.remote.read(Kind.PROFILE, remote_id) is None:
                with self.store.write() as unit:
                    there.drop_ref(unit.connection, self.remote.name, Kind.PROFILE, each)


def _is_same_place(position: Position, kept: Json) -> bool:
    """Whether there is nothing to keep but when it was asked."""
    was = Position.of(kept)
    here = replace(position, now=was.now, whole_at=was.whole_at, is_whole=was.is_whole, is_settled=was.is_settled)
    return here == was and not position.is_whole
