"""Hearing what others did: page by page, each in one commit with its place, so that it can stop and go on anywhere.

Where the remote can say what changed it is asked that; elsewhere windows are read and compared row by row. What a whole
window no longer has is asked for by its id, and only what the remote itself says is gone is gone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.core.values import Kind
from app.store import there
from app.store.outgoing import open_steps_of
from app.sync.ahead import Pages, begun_ahead, joined
from app.sync.catalogue import pull_catalogue
from app.sync.denied import read_one
from app.sync.failures import Declined
from app.sync.gone import take_away
from app.sync.merging import Merge
from app.sync.one_by_one import MOST_ASKED, OneByOne
from app.sync.passes import Pass
from app.sync.recognising import recognise
from app.sync.remote import Seen, Unread
from app.sync.streams import RECORDS, Stream, streams_of
from app.sync.tallying import Tallying
from app.sync.told_fields import here_of, pointed_at
from app.sync.unnamed import name_by_numbers, with_customers

if TYPE_CHECKING:
    from app.core.outgoing import Step
    from app.core.values import Json
    from app.store.unit import Unit
    from app.sync.engine import Engine
    from app.sync.remote import Page
    from app.sync.report import Report

TOGETHER = 800
"""Rows of pages that are there already and that are taken over in one commit, with the place of the last of them."""


class Pull:
    """One round of hearing."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.store, self.remote = engine.store, engine.remote
        self.pulled = self.conflicts = self.deleted = self.aside = 0
        self._wants_catalogue = False
        self._has_gone_back = False
        self._again: list[tuple[Kind, str]] = []
        """Rows that pointed at something of the catalogue that is not here."""
        self._single = OneByOne(engine)
        self._refused: dict[Kind, Declined] = {}
        """The kinds that may not be read."""

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
            places = self.engine.chosen.places(reader, self.remote.name)
        self._read_streams(places)
        if self._wants_catalogue and self.engine.abilities.has_catalogue:
            self._wants_catalogue = False
            self.pulled += pull_catalogue(self.engine, is_wanted=True)
            self._read_again(places)

    def _read_streams(self, places: Mapping[str, str], *, is_whole: bool = False) -> None:
        """Read every stream to its end, from where it was left; the next ones are asked for meanwhile."""
        engine, kept = self.engine, self._cursors()
        is_back = kept.get(there.PUT_BACK) is True
        self._has_gone_back |= is_back
        if not engine.abilities.filters_updated:
            self._read_each(streams_of(engine.abilities, places), places, kept, is_whole=is_whole)
            return
        kinds = [each for each in RECORDS if each in engine.abilities.kinds]
        counted = [Tallying(engine, each, places, kept, is_back=is_back) for each in kinds]
        wanted = [(each, each.to_read) for each in counted]
        streams = dict.fromkeys(s for each, to_read in wanted for s in (*self._asked(each, to_read), each.wide))
        counted = [each for each in counted if each.kind not in self._refused]
        self._read_each(streams, places, self._cursors() if any(each.has_kept for each in counted) else kept)
        if engine.is_stopping:
            return
        again = [stream for each in counted for stream in self._asked(each, each.to_read_again)]
        if again:
            self._read_each(again, places, self._cursors())
        for each in counted:
            if each.kind not in self._refused:
                each.end()
        if is_back:
            self._end_comparing(counted)

    def _end_comparing(self, counted: Iterable[Tallying]) -> None:
        """All was compared with a remote that was put back in time, but for what was being read before that."""
        if not self.engine.is_stopping and not any(each.is_in_midst for each in counted):
            with self.store.write() as unit:
                there.read_again(unit.connection, self.remote.name, there.PUT_BACK)

    def _asked(self, tallying: Tallying, question: Callable[[], list[Stream]]) -> list[Stream]:
        """What is to be read of a kind, where it may be."""
        try:
            return question()
        except Declined as no:
            self._refuse(tallying.kind, no)
            return []

    def _refuse(self, kind: Kind, no: Declined) -> None:
        """A kind may not be read: the others are. Raises where none may."""
        self._refused[kind] = no
        if self._refused.keys() >= self.engine.abilities.kinds & set(RECORDS) - {Kind.PROFILE}:
            raise no
        self.engine.denied.say(kind, no)

    def _cursors(self) -> Mapping[str, Json]:
        with self.store.read() as reader:
            return there.cursors_of(reader.connection, self.remote.name)

    def _read_each(
        self, streams: Iterable[Stream], places: Mapping[str, str], kept: Mapping[str, Json], *, is_whole: bool = False
    ) -> None:
        engine = self.engine

        def begin(stream: Stream) -> tuple[Pass, Pages]:
            one = Pass(stream, kept.get(stream.name), engine.abilities, engine.clock(), is_whole=is_whole)
            return one, Pages(engine.asking, partial(self.remote.page, one.wanted), one.position.cursor)

        try:
            for one, pages in begun_ahead(streams, begin, engine.asking.most, lambda each: each[1].go_on()):
                if engine.is_stopping:
                    return
                if one.stream.kind in self._refused:
                    pages.end()
                    continue
                try:
                    self._read(one, pages, places)
                except Declined as no:
                    self._refuse(one.stream.kind, no)
                else:
                    engine.denied.lift(one.stream.kind)
        finally:
            engine.asking.end()

    def _read_again(self, places: Mapping[str, str]) -> None:
        """What pointed at something that the shop has offered only since: one by one, where that can be told apart."""
        again, self._again = self._again, []
        if not self.engine.abilities.filters_updated:
            self._read_streams(places, is_whole=True)
        for kind, remote_id in again[:MOST_ASKED] if self.engine.abilities.filters_updated else ():
            found = read_one(self.engine, kind, remote_id)
            if isinstance(found, Seen):
                self._take_one(found)

    def _read(self, one: Pass, pages: Pages, places: Mapping[str, str]) -> None:
        """Read one stream to its end: while some pages are taken over, those after them are on their way."""
        while not pages.is_over and not self.engine.is_stopping:
            heard = [self._hear(one, pages)]
            while pages.is_ready and sum(len(page.rows) for page in heard) < TOGETHER:
                heard.append(self._hear(one, pages))
            self._take(one, heard[0] if len(heard) == 1 else joined(heard))
        if one.is_complete and one.stream.is_compared() and one.stream.location is not None:
            lacking = self._single.lacking_there(one, places[one.stream.location])
            # A single record that is gone, though it was the newest, has rather been deleted; of one of its own this
            # till cannot be sure.
            is_lone = len(lacking) == 1 and not self._has_gone_back
            self._ask_after(one.stream, lacking, is_forgotten=one.is_forgotten, is_lone=is_lone)

    def _hear(self, one: Pass, pages: Pages) -> Page:
        page = pages.take()
        self.engine.heard()
        one.hear(page, self.engine.clock())
        return replace(page, rows=tuple(self.engine.chosen.rows(page.rows)))

    def _take(self, one: Pass, page: Page) -> None:
        """Take a page over and keep its place, in one commit; none where it says nothing new."""
        if not page.rows and not page.unread and not one.has_moved:
            return
        if not self._keep(one, page):
            self._keep(one, page, self._single.pointed_at_by(page.rows))
        one.has_moved = False
        self._single.odd.clear()

    def _keep(self, one: Pass, page: Page, more: Mapping[Kind, list[Seen]] | None = None) -> bool:
        """Keep a page, after ``more`` that its rows point at. Nothing yet, and no, where that has to be asked for."""
        kind, name = one.stream.kind, self.remote.name
        wanted = pointed_at(page.rows)
        with self.store.write() as unit:
            here = here_of(unit, name, wanted)
            if more is None and self._single.lacks(wanted, here):
                return False
            marks = self.engine.abilities.has_keys
            made_here = recognise(unit, name, self.engine.till, kind, page.rows, marks_all=marks)
            merge = self._merge(unit)
            for each, others in (more or {}).items():
                merge.take(each, others)
            new = [row for row in page.rows if row.remote_id not in made_here.left] if made_here.left else page.rows
            rows = with_customers(unit, name, kind, new)
            is_known = not more and rows is page.rows
            merge.take(kind, rows, made_here.ours, made_here.told, here if is_known else None)
            unread = [each.aside() for each in (*page.unread, *self._single.odd)]
            there.set_aside(unit.connection, name, unread, unit.now)
            there.keep_cursor(unit.connection, name, one.stream.name, one.position.kept(), unit.now)
        self._count(merge, len(unread))
        return True

    def _merge(self, unit: Unit) -> Merge:
        def open_of(record_id: str) -> Sequence[Step]:
            return open_steps_of(unit.connection, [record_id]).get(record_id, [])

        return Merge(unit, self.remote.name, self.remote.words, open_of)

    def _count(self, merge: Merge, unread: int) -> None:
        taken = merge.taken
        self.pulled += taken.made + taken.changed
        self.conflicts += taken.conflicts
        self.aside += taken.aside + unread
        self._has_gone_back |= taken.back > 0 or bool(taken.forgotten)
        for kind, local_id in taken.forgotten:
            self._single.forget_customer(kind, local_id)
        lacking = [row for kind, row in taken.missing if kind not in (Kind.PROFILE, Kind.APPOINTMENT)]
        self._wants_catalogue |= bool(lacking)
        self._again += lacking

    def _ask_after(self, stream: Stream, lacking: Mapping[str, str], *, is_forgotten: bool, is_lone: bool) -> None:
        """Ask what became of each. ``is_forgotten``: nothing there is as new as what was heard before."""
        for remote_id, local_id in lacking.items():
            is_forgotten = is_forgotten and (not is_lone or self._single.is_own(local_id))
            now = read_one(self.engine, stream.kind, remote_id)
            if isinstance(now, Unread):
                continue
            if now is None:
                with self.store.write() as unit:
                    went = take_away(unit, self.remote.name, stream.kind, local_id, is_forgotten=is_forgotten)
                self.deleted += went
                self.conflicts += 1 - went
                if is_forgotten:
                    self._single.forget_customer(stream.kind, local_id)
                continue
            self._take_one(now)

    def _take_one(self, row: Seen) -> None:
        more = self._single.pointed_at_by([row])
        with self.store.write() as unit:
            merge = self._merge(unit)
            for kind, rows in more.items():
                merge.take(kind, rows)
            merge.take(row.kind, [row])
        self._count(merge, 0)
