"""What the shop offers and who works there, as the remote has it: its own, read whole and kept in one commit.

A row is what a set-up file would say, so it is read as one. What a row says nothing of stays as it is here, and so does
what was changed here and has yet to be told; a row that makes no sense is set aside and the others go on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import ValidationError

from app.core.errors import BadInput, Refused
from app.core.outgoing import NEEDS_A_PERSON, OFFERED
from app.core.values import Kind
from app.store import there
from app.store.known import is_answered
from app.store.offered import offered, save_offered
from app.store.outgoing import open_steps, open_steps_of
from app.store.refs import find_handle
from app.sync.as_here import as_here, asks_anew, is_same, with_untold
from app.sync.failures import Declined
from app.sync.offers_gone import take_away_offers
from app.sync.remote import Seen, Unread, Wanted
from app.sync.streams import CATALOGUE
from app.wire.offer_rows import SHAPES, Shape
from app.wire.question_meaning import name_versions
from app.wire.reading import NothingKnown, Reading

if TYPE_CHECKING:
    from app.core.values import Json
    from app.store.unit import Unit
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
    now = engine.clock()
    if not is_wanted and not engine.offers.is_due(kept, now):
        return 0
    is_old, engine.offers.is_old = engine.offers.is_old, False
    try:
        is_whole = engine.abilities.takes_offers
        told = _whole(engine) if is_whole else {kind: _listed(engine, kind) for kind in CATALOGUE}
    except Exception:
        engine.offers.is_old |= is_old
        raise
    with engine.store.write() as unit:
        unit.claim_catalogue()
        taking = _Taking(unit, engine.remote.name, is_whole=is_whole)
        changed = sum(taking.take(kind, listed.rows) for kind, listed in told.items())
        if is_whole:
            changed += take_away_offers(unit, engine.remote.name, {kind: each.there for kind, each in told.items()})
        for kind, listed in told.items():
            there.make_sense(unit.connection, engine.remote.name, kind, [each.remote_id for each in listed.rows])
            taking.aside += [each.aside() for each in listed.unread]
        there.set_aside(unit.connection, engine.remote.name, taking.aside, unit.now)
        there.keep_cursor(unit.connection, engine.remote.name, there.OFFERS, now, unit.now)
    return changed


class _Listed(NamedTuple):
    """What the remote told of a kind."""

    rows: list[Seen]
    unread: list[Unread]
    there: frozenset[str] = frozenset()
    """The ids of all that it has, chosen or not, where it told all of it."""


def _whole(engine: Engine) -> dict[Kind, _Listed]:
    """All of it in one piece, as a hub tells it."""
    try:
        told = engine.remote.offers()
    except Declined as no:
        engine.denied.say(Kind.DEFINITION, no)
        return {}
    engine.heard()
    engine.denied.lift(Kind.DEFINITION)
    return {
        kind: _Listed(engine.chosen.offered(rows), [], frozenset(each.remote_id for each in rows))
        for kind, rows in told.items()
    }


def _listed(engine: Engine, kind: Kind) -> _Listed:
    found = _Listed([], [])
    cursor: Json = None
    while True:
        try:
            page = engine.remote.page(Wanted(kind), cursor)
        except Declined as no:
            engine.denied.say(kind, no)
            return _Listed([], [])
        engine.heard()
        found.rows.extend(engine.chosen.offered(page.rows))
        found.unread.extend(page.unread)
        cursor = page.cursor
        if cursor is None:
            engine.denied.lift(kind)
            return found


class _Kept(NothingKnown):
    """What reading a questionnaire asks of the store."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self.questionnaires = unit.catalogue.questionnaires

    def is_answered(self, version_id: str) -> bool:
        """Whether anybody has answered a version."""
        return is_answered(self._unit.connection, version_id)


class _Taking:
    """Takes the rows over, kind by kind."""

    def __init__(self, unit: Unit, remote: str, *, is_whole: bool) -> None:
        """``is_whole``: the remote is a hub, and its targets are taken over too."""
        self.unit, self.remote, self.is_whole = unit, remote, is_whole
        self.aside: list[tuple[Kind, str, str, str]] = []
        self._offers = [step for step in open_steps(unit.connection) if step.is_offer] if is_whole else []
        self._reading = Reading("the remote", _Kept(unit), unit.make_id, unit.now)

    def take(self, kind: Kind, rows: list[Seen]) -> int:
        """Take over the rows of a kind; gives how many records changed."""
        shape = SHAPES[kind]
        parsed = [(seen, row) for seen in rows if (row := self._parsed(shape, seen)) is not None]
        self._name(kind, parsed)
        if kind is Kind.QUESTIONNAIRE:
            name_versions(self._reading, [row for _, row in parsed])
        # Once for all rows: each one that is kept has the catalogue of the unit read anew when it is next asked for.
        here = dict(offered(self.unit, kind))
        self._untold = open_steps_of(self.unit.connection, [self._reading.ids[kind, row.id] for _, row in parsed])
        return sum(self._keep(kind, shape, seen, row, here) for seen, row in parsed)

    def _parsed(self, shape: Shape, seen: Seen) -> Any:
        given = {name: value for name, value in seen.fields.items() if name in shape.row.model_fields}
        for name in [each for each in given if each.endswith("_target_id") and not self.is_whole]:
            given[name] = None  # the remote itself notifies (rule 33)
        asked = given.get("booking_questionnaire")
        if asked is not None and (Kind.QUESTIONNAIRE, asked) not in self._reading.ids:
            given["booking_questionnaire"] = None
        try:
            return shape.row.model_validate(given)
        except ValidationError as error:
            self._put_aside(seen, f"{error.errors()[0]['loc']}: {error.errors()[0]['msg']}")
            return None

    def _name(self, kind: Kind, parsed: list[tuple[Seen, Any]]) -> None:
        """Give every row its local id: the one that it has, that of the record with its handle, or a fresh one."""
        known = there.local_ids_of(self.unit.connection, self.remote, kind, [seen.remote_id for seen, _ in parsed])
        there_now = {seen.remote_id for seen, _ in parsed}
        refs = there.refs_of_kind(self.unit.connection, self.remote, kind)
        # What a hub has no more may have come again under another number.
        taken = {here for remote_id, here in refs.items() if not self.is_whole or remote_id in there_now}
        kept, made = offered(self.unit, kind), self._made_here(kind)
        fresh = []
        for seen, row in parsed:
            local_id = known.get(seen.remote_id)
            if local_id is None:
                name = row.id if kind is Kind.STAFF else row.handle
                same = made.get(name) or (name if kind is Kind.STAFF else find_handle(self.unit, kind, name))
                is_free = same is not None and (same in kept or name in made) and same not in taken
                local_id = same if is_free or (kind is Kind.STAFF and same not in kept) else self.unit.make_id()
                fresh.append((kind, str(local_id), seen.remote_id))
            self._reading.ids[kind, row.id] = str(local_id)
        there.keep_refs(self.unit.connection, self.remote, fresh)

    def _made_here(self, kind: Kind) -> dict[str, str]:
        """By name, the records that were made here and that the remote may have heard of, taken away since or not."""
        made = (step for step in self._offers if step.kind is kind and step.is_making and step.is_in_doubt)
        return {
            step.record_id if kind is Kind.STAFF else str(step.after.get("handle")): step.record_id for step in made
        }

    def _keep(self, kind: Kind, shape: Shape, seen: Seen, row: Any, here: dict[str, Any]) -> int:
        untold = self._untold.get(self._reading.ids[kind, row.id], [])
        before = here.get(self._reading.ids[kind, row.id])
        is_back = before is None and any(step.is_removing and step.state in NEEDS_A_PERSON for step in untold)
        if untold and before is None and not is_back:
            del self._reading.ids[kind, row.id]  # the remote has yet to hear that it was taken away here
            return 0
        if before is not None and asks_anew(untold):
            return 0  # the remote asks something else
        try:
            value = shape.read(row, self._reading, "$")
            value = as_here(self.unit, kind, value, before, row.model_fields_set, here)
            value = value if before is None else with_untold(value, before, untold)
            self._check_handle(kind, value)
            if before is not None and is_same(before, value):
                return 0
            save_offered(self.unit, kind, value)
            here[value.id] = value
        except (BadInput, Refused) as wrong:
            self._put_aside(seen, str(wrong))
            return 0
        return 1

    def _check_handle(self, kind: Kind, value: Any) -> None:
        """Raises ``BadInput`` where another record here has the handle, which the remote has yet to hear of."""
        if kind is not Kind.STAFF and find_handle(self.unit, kind, value.handle) not in (None, value.id):
            raise BadInput("handle", "another one has that already; use another")

    def _put_aside(self, seen: Seen, why: str) -> None:
        self.aside.append((seen.kind, seen.remote_id, repr(dict(seen.fields))[:2000], why))
