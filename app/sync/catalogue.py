"""What the shop offers and who works there, as the remote has it: its own, read whole and kept in one commit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.outgoing import OFFERED
from app.core.values import Kind
from app.store import there
from app.sync.failures import Declined
from app.sync.offers_back import forget_what_it_forgot
from app.sync.offers_gone import take_away_offers
from app.sync.offers_taken import Listed, Taking
from app.sync.remote import Past, Wanted
from app.sync.streams import CATALOGUE

if TYPE_CHECKING:
    from app.core.values import Json
    from app.sync.engine import Engine

EVERY_SECONDS, FED_SECONDS, SOON_SECONDS = 300, 3600, 30
"""How often it is read: where nobody says when it changes; where a feed does; and at the most where that says so."""


class Offers:
    """What a feed has said of what the shop offers. ``hear`` is called on the thread that listens."""

    def __init__(self) -> None:
        self._is_fed = False
        self.is_old = False
        """Whether something of it has changed, or may have, since it was read."""

    def hear(self, kind: str | None, *, is_first: bool) -> None:
        """A record of this kind has changed; the ``is_first`` word of a feed says nothing of what was before it."""
        self.is_old |= is_first or kind in OFFERED
        self._is_fed = True

    def lose(self) -> None:
        """The feed has ended; when there is one again it goes on where this one ended."""
        self._is_fed = False

    def is_due(self, read_at: object, now: int) -> bool:
        """Whether it is to be read (again)."""
        if not isinstance(read_at, int) or isinstance(read_at, bool):
            return True
        calm = SOON_SECONDS if self.is_old else FED_SECONDS if self._is_fed else EVERY_SECONDS
        return not 0 <= now - read_at < calm


def pull_catalogue(engine: Engine, *, is_wanted: bool = False) -> int:
    """Read it where that is due; gives how many records changed here."""
    with engine.store.read() as reader:
        kept = there.cursor_of(reader.connection, engine.remote.name, there.OFFERS)
        mark = there.cursor_of(reader.connection, engine.remote.name, there.MARKED)
    now = engine.clock()
    if not is_wanted and not engine.offers.is_due(kept, now):
        return 0
    is_old, engine.offers.is_old = engine.offers.is_old, False
    try:
        is_whole = engine.abilities.takes_offers
        told, past = _whole(engine, mark) if is_whole else ({kind: _listed(engine, kind) for kind in CATALOGUE}, Past())
    except Exception:
        engine.offers.is_old |= is_old
        raise
    with engine.store.write() as unit:
        unit.claim_catalogue()
        has_gone_back = is_whole and forget_what_it_forgot(unit, engine.remote.name, told, past)
        if has_gone_back:
            there.keep_cursor(unit.connection, engine.remote.name, there.PUT_BACK, True, unit.now)
        taking = Taking(unit, engine.remote.name, is_whole=is_whole, has_gone_back=has_gone_back)
        changed = sum(taking.take(kind, listed) for kind, listed in told.items())
        if is_whole:
            changed += take_away_offers(unit, engine.remote.name, {kind: each.there for kind, each in told.items()})
        for kind, listed in told.items():
            there.make_sense(unit.connection, engine.remote.name, kind, [each.remote_id for each in listed.rows])
            taking.aside += [each.aside() for each in listed.unread]
        there.set_aside(unit.connection, engine.remote.name, taking.aside, unit.now)
        there.keep_cursor(unit.connection, engine.remote.name, there.OFFERS, now, unit.now)
    return changed


def _whole(engine: Engine, mark: Json) -> tuple[dict[Kind, Listed], Past]:
    """All of it in one piece, as a hub tells it, and what it says of its past."""
    try:
        told = engine.remote.offers(mark if isinstance(mark, str) else None)
    except Declined as no:
        engine.denied.say(Kind.DEFINITION, no)
        return {}, Past()
    engine.heard()
    engine.denied.lift(Kind.DEFINITION)
    listed = {
        kind: Listed(engine.chosen.offered(rows), [], frozenset(each.remote_id for each in rows))
        for kind, rows in told.items()
    }
    return listed, getattr(told, "past", Past())


def _listed(engine: Engine, kind: Kind) -> Listed:
    found = Listed([], [])
    cursor: Json = None
    while True:
        try:
            page = engine.remote.page(Wanted(kind), cursor)
        except Declined as no:
            engine.denied.say(kind, no)
            return Listed([], [])
        engine.heard()
        found.rows.extend(engine.chosen.offered(page.rows))
        found.unread.extend(page.unread)
        cursor = page.cursor
        if cursor is None:
            engine.denied.lift(kind)
            return found
