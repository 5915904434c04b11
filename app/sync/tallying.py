"""Whether a remote that says what changed has lost something: it is counted, and only what differs is read whole.

What is deleted there shows in no list of changes. So now and then the records of the window are counted on both sides,
two questions for a kind. Where that differs from the last time places are counted one by one, and those that differ are
read whole and compared. What differs and stays so, as rows that make no sense do, is remembered and no news.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, cast

from app.core.frozen import frozen
from app.core.values import Instant, Json, Kind
from app.store import there
from app.store.known_there import count_in_window
from app.sync.passes import Position
from app.sync.streams import Stream

if TYPE_CHECKING:
    from app.sync.engine import Engine

EVERY_SECONDS = 600
"""How often it is counted."""


@frozen
class Tally:
    """What was counted of a kind."""

    at: Instant
    count: int | None = None
    """Of the window there, where places are being read whole since; None once that is over."""
    beyond: int = 0
    """By how many there were more there than here, once all had been read."""
    is_back: bool = False
    """Whether nothing there was as new any more as what had been heard before."""

    @staticmethod
    def of(kept: Json) -> Tally | None:
        """As it was kept."""
        return Tally(**cast("dict[str, int]", kept)) if isinstance(kept, dict) else None  # type: ignore[arg-type]

    def kept(self) -> Json:
        """As JSON."""
        return cast("Json", asdict(self))


class Tallying:
    """Counts the records of one kind, and says which of its places are to be read whole."""

    def __init__(
        self, engine: Engine, kind: Kind, places: Mapping[str, str], kept: Mapping[str, Json], *, is_back: bool = False
    ) -> None:  # fmt: skip
        """``places`` by the remote's ids ours; ``kept``: how far each stream has been read.

        ``is_back``: the remote itself says that it was put back in time, whatever is counted there.
        """
        self.engine, self.kind, self.places, self._is_back = engine, kind, places, is_back
        self.wide = Stream(kind)
        self.streams = [Stream(kind, place) for place in sorted(places)] if self.wide.is_compared() else []
        self._kept = kept
        self._is_reading = True
        self.is_in_midst = False
        """Whether places were being read whole already, so that nothing was counted."""
        self.has_kept = False
        """Whether it has kept anything before streams are read: where they are is to be looked up anew."""

    def to_read(self) -> list[Stream]:
        """The places that have to be read whole: at the beginning, and those that were left in the midst of that."""
        position, now = Position.of(self._kept.get(self.wide.name)), self.engine.clock()
        tally = Tally.of(position.tally)
        if tally is None:
            self._begin(now)
        elif tally.count is None and all(each.name in self._kept for each in self.streams):
            self._is_reading = False
            return []
        return self._unread()

    def to_read_again(self) -> list[Stream]:
        """What differs where that is counted, after all changes have been heard."""
        before = Tally.of(Position.of(self._kept.get(self.wide.name)).tally)
        now, self.is_in_midst = self.engine.clock(), self._is_reading
        if self._is_reading or before is None or (0 <= now - before.at < EVERY_SECONDS and not self._is_back):
            return []
        with self.engine.store.read() as reader:
            self._kept = there.cursors_of(reader.connection, self.engine.remote.name)
        position = Position.of(self._kept.get(self.wide.name))
        self._is_reading = True
        self._count(position, Tally.of(position.tally) or before, now)
        return self._unread()

    def _unread(self) -> list[Stream]:
        streams = self.streams if self.wide.is_compared() else [self.wide]
        return [each for each in streams if Position.of(self._kept.get(each.name)).whole_at is None]

    def end(self) -> None:
        """After all of them have been read: what is still counted beyond that is no news from now on."""
        if not self._is_reading:
            return
        with self.engine.store.read() as reader:
            kept = there.cursors_of(reader.connection, self.engine.remote.name)
        position = Position.of(kept.get(self.wide.name))
        tally = Tally.of(position.tally)
        is_over = all(Position.of(kept.get(each.name)).whole_at is not None for each in self.streams)
        if tally is not None and tally.count is not None and is_over:
            beyond = tally.count - self._here(tally.at)
            self._keep(replace(position, tally=replace(tally, count=None, beyond=beyond).kept()), [])

    def _begin(self, now: Instant) -> None:
        """Before anything is read whole: what changes from here on is heard of by its change."""
        if not self.wide.is_compared():  # customers are read whole first, all in one
            self._keep(replace(Position.of(self._kept.get(self.wide.name)), tally=Tally(now).kept()), [])
            return
        count = self._told(now)
        changed = self.engine.remote.newest(self.kind) or 0
        self.engine.heard()
        self._keep(Position(changed, whole_at=now, tally=Tally(now, count or 0).kept()), self.streams)

    def _count(self, position: Position, last: Tally, now: Instant) -> None:
        remote = self.engine.remote
        is_back = bool(position.changed) and remote.count(self.wide.changes(position.changed or 0)) == 0
        has_gone_back = self._is_back or (is_back and not last.is_back)
        if not self.wide.is_compared():
            tally, is_whole = Tally(now, is_back=is_back), position.whole_at is None or has_gone_back
            whole_at = None if is_whole else position.whole_at
            self._keep(replace(position, tally=tally.kept(), whole_at=whole_at), [])
            return
        count = self._told(now)
        self.engine.heard()
        beyond = (count or 0) - self._here(now)
        if count is not None and beyond == last.beyond and not has_gone_back:
            suspects = []
        elif count is None or has_gone_back or len(self.streams) == 1:
            suspects = self.streams
        else:
            suspects = [each for each in self.streams if remote.count(each.window(now)) != self._known(each, now)]
        tally = Tally(now, count if suspects else None, beyond, is_back)
        self._keep(replace(position, tally=tally.kept()), suspects, is_back=has_gone_back)

    def _told(self, now: Instant) -> int | None:
        """How many there are there, of all places or of those that were chosen; None where it does not say."""
        counts = [self.engine.remote.count(each.window(now)) for each in self._counted()]
        return None if None in counts else sum(each or 0 for each in counts)

    def _here(self, now: Instant) -> int:
        """How many of them are here."""
        return sum(self._known(each, now) for each in self._counted())

    def _counted(self) -> list[Stream]:
        return self.streams if self.engine.chosen.ids else [self.wide]

    def _known(self, stream: Stream, now: Instant) -> int:
        window, place = stream.window(now), self.places.get(stream.location or "")
        with self.engine.store.read() as reader:
            return count_in_window(
                reader.connection, self.engine.remote.name, self.kind, place, window.since, window.until
            )

    def _keep(self, position: Position, anew: list[Stream], *, is_back: bool = False) -> None:
        """Keep what was counted, and let these be read from their beginning."""
        name, fresh = self.engine.remote.name, Position(is_back=is_back).kept()
        news = {self.wide.name: position.kept(), **{each.name: fresh for each in anew}}
        with self.engine.store.write() as unit:
            for stream, kept in news.items():
                there.keep_cursor(unit.connection, name, stream, kept, unit.now)
        self._kept, self.has_kept = {**self._kept, **news}, True
