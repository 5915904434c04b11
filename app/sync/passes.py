"""One pass through a stream of the remote's: how far it came, what it asks for, and whether it saw all there is."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from app.core.frozen import frozen
from app.core.values import Instant, Json
from app.sync.streams import HUB_OVERLAP_SECONDS, OVERLAP_SECONDS

if TYPE_CHECKING:
    from app.sync.remote import Abilities, Page, Wanted
    from app.sync.streams import Stream


@frozen
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
    is_back: bool | None = None
    """Whether the remote was found to have gone back in time before this window was read; None: nobody has looked."""
    tally: Json = None
    """Of the changes of all places: what was counted last (``tallying.Tally``)."""

    @staticmethod
    def of(kept: Json) -> Position:
        """As it was kept."""
        return Position(**kept) if isinstance(kept, dict) else Position()  # type: ignore[arg-type]

    def kept(self) -> Json:
        """As JSON."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


class Pass:
    """One going through a stream, from where it was left, or from its beginning."""

    def __init__(self, stream: Stream, kept: Json, abilities: Abilities, now: Instant, *, is_whole: bool) -> None:
        """``is_whole``: the whole window, whatever is known of changes."""
        self.stream = stream
        self._overlap = HUB_OVERLAP_SECONDS if abilities.has_feed else OVERLAP_SECONDS
        self.position = Position.of(kept)
        self._changed_before = self.position.changed
        self._newest = self._came = 0
        self.ids: set[str] = set()
        """Of every row of the window, where it was begun at its beginning."""
        self.total: int | None = None
        self.has_moved = False
        """Whether there is something to keep but when it was asked."""
        self.is_complete = False
        """Whether a whole window has been read from its beginning to its end."""
        self._is_from_the_start = self.position.cursor is None or is_whole
        if self._is_from_the_start:
            self.position = self._begun(abilities, now, is_whole=is_whole)
        self.wanted = self._wanted()

    @property
    def is_forgotten(self) -> bool:
        """Whether nothing there is as new as what was heard before."""
        if self.position.is_back is not None:
            return self.position.is_back
        return self._newest < (self._changed_before or 0)

    @property
    def _has_missed(self) -> bool:
        """Whether changes moved between the pages while they were read: the next pass then reads them once more."""
        is_of_changes = self._is_from_the_start and not self.position.is_whole
        return is_of_changes and self.total is not None and self._came < self.total

    def hear(self, page: Page, now: Instant) -> None:
        """Go on by a page."""
        self.total = page.total if self.total is None else self.total
        if self.position.is_whole and self._is_from_the_start:
            self.ids.update(row.remote_id for row in page.rows)
            self.ids.update(each.remote_id for each in page.unread if each.remote_id)
        self._newest = max([self._newest, *(row.updated_at or 0 for row in page.rows)])
        before, self.position = self.position, self._on(page, now)
        self._came += len(page.rows) + len(page.unread)
        if page.cursor is None and self._has_missed:
            self.position = replace(self.position, changed=self._changed_before)
        at = (self.position.changed, self.position.grew_at, self.position.cursor)
        self.has_moved |= self.position.is_whole or at != (before.changed, before.grew_at, before.cursor)
        self.is_complete = page.cursor is None and self.position.is_whole and self._is_from_the_start

    def _begun(self, abilities: Abilities, now: Instant, *, is_whole: bool) -> Position:
        was = self.position
        can_ask = abilities.filters_updated and was.changed is not None
        # A clock that was put back meanwhile says nothing of how long that was ago: it counts anew.
        grew_at = was.grew_at if was.grew_at is None or now >= was.now else now
        is_settled = grew_at is not None and was.now - grew_at > self._overlap and now >= was.now
        return replace(
            was,
            cursor=None,
            grew_at=grew_at,
            is_whole=is_whole or was.whole_at is None or not can_ask,
            now=now,
            is_settled=is_settled,
        )

    def _wanted(self) -> Wanted:
        position = self.position
        if position.is_whole or position.changed is None:
            return self.stream.window(position.now)
        since = position.changed + 1 if position.is_settled else position.changed - self._overlap
        return self.stream.changes(max(since, 0))

    def _on(self, page: Page, now: Instant) -> Position:
        position = self.position
        newest = max((row.updated_at for row in page.rows if row.updated_at is not None), default=None)
        changed = max((each for each in (position.changed, newest) if each is not None), default=None)
        is_done = page.cursor is None and position.is_whole
        return replace(
            position, changed=changed, cursor=page.cursor, whole_at=position.now if is_done else position.whole_at,
            grew_at=position.grew_at if changed == position.changed else now,
        )  # fmt: skip
