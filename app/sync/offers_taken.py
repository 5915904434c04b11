"""Rows of what the shop offers, as the remote has them, taken over one by one beside what is here.

A row is what a set-up file would say, so it is read as one. What a row says nothing of stays as it is here, and so does
what was changed here and has yet to be told; a row that makes no sense is set aside and the others go on.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import ValidationError

from app.core.errors import BadInput, Refused
from app.core.outgoing import NEEDS_A_PERSON
from app.core.values import Kind
from app.store import there
from app.store.known import is_answered
from app.store.offered import offered, save_offered
from app.store.outgoing import open_steps, open_steps_of
from app.store.refs import TABLES, find_handle
from app.sync.as_here import as_here, asks_anew, is_same, with_untold
from app.sync.asking import TELL_AGAIN, is_there_again
from app.sync.freed_handles import free_handles, holder_of
from app.sync.last_manager import keep_last_manager
from app.sync.odds import keep_odds
from app.sync.offer_numbers import take_numbers
from app.sync.offers_back import ask_which
from app.sync.offers_gone import gone_there
from app.sync.remote import Seen, Unread
from app.wire.offer_rows import SHAPES, Shape, read_offer_row
from app.wire.question_meaning import name_versions
from app.wire.reading import NothingKnown, Reading

if TYPE_CHECKING:
    from app.store.unit import Unit


class Listed(NamedTuple):
    """What the remote told of a kind."""

    rows: list[Seen]
    unread: list[Unread]
    there: frozenset[str] = frozenset()
    """The ids of all that it has, chosen or not, where it told all of it."""


class _Kept(NothingKnown):
    """What reading a questionnaire asks of the store."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self.look()

    def look(self) -> None:
        """Have the forms as they are kept now, when their versions may have been numbered anew."""
        self.questionnaires = self._unit.catalogue.questionnaires

    def is_answered(self, version_id: str) -> bool:
        """Whether anybody has answered a version."""
        return is_answered(self._unit.connection, version_id)


class Taking:
    """Takes the rows over, kind by kind."""

    def __init__(self, unit: Unit, remote: str, *, is_whole: bool, has_gone_back: bool = False) -> None:
        """``is_whole``: the remote is a hub, and its targets are taken over too; ``has_gone_back``: in time."""
        self._has_gone_back = has_gone_back
        self.unit, self.remote, self.is_whole = unit, remote, is_whole
        self.aside: list[tuple[Kind, str, str, str]] = []
        self._offers = [step for step in open_steps(unit.connection) if step.is_offer] if is_whole else []
        self._kept = _Kept(unit)
        self._reading = Reading("the remote", self._kept, unit.make_id, unit.now)

    def take(self, kind: Kind, listed: Listed) -> int:
        """Take over the rows of a kind; gives how many records changed."""
        shape = SHAPES[kind]
        parsed = [(seen, row) for seen in listed.rows if (row := self._parsed(shape, seen)) is not None]
        self._name(kind, parsed)
        self._untold = open_steps_of(self.unit.connection, [self._reading.ids[kind, row.id] for _, row in parsed])
        if kind is Kind.QUESTIONNAIRE:
            parsed = self._numbered(parsed)
            name_versions(self._reading, [row for _, row in parsed])
        # Once for all rows: each one that is kept has the catalogue of the unit read anew when it is next asked for.
        here = dict(offered(self.unit, kind))
        changed, held = 0, []
        for seen, row in parsed:
            value = self._wanted(kind, shape, seen, row, here)
            if value is not None and holder_of(self.unit, kind, value):
                held.append((seen, value))
            elif value is not None:
                changed += self._keep(kind, seen, value, here)
        return changed + self._keep_held(kind, held, here, listed.there) if held else changed

    def _keep_held(
        self, kind: Kind, held: list[tuple[Seen, Any]], here: dict[str, Any], told: frozenset[str]
    ) -> int:  # fmt: skip
        """Keep those whose handles others had until now, as far as those have let go of them."""
        gone = gone_there(self.unit, self.remote, kind, told) if self.is_whole else set()
        changed = 0
        while held:
            free = [each for each in held if not holder_of(self.unit, kind, each[1])]
            if not free and not free_handles(self.unit, kind, {each.id: each for _, each in held}, gone):
                break
            changed += sum(self._keep(kind, seen, value, here) for seen, value in free)
            held = [each for each in held if each not in free]
        for seen, _ in held:  # another one here has it, which the remote has yet to hear of
            self._put_aside(seen, str(BadInput("handle", "another one has that already; use another")))
        return changed

    def _numbered(self, parsed: list[tuple[Seen, Any]]) -> list[tuple[Seen, Any]]:
        """The forms of which sense can be made, whose versions have the hub's numbers from now on."""
        if not self.is_whole:
            return parsed
        told: dict[str, Any] = {}
        kept = []
        for seen, row in parsed:
            own_id = self._reading.ids[Kind.QUESTIONNAIRE, row.id]
            try:
                told[own_id] = read_offer_row(
                    Kind.QUESTIONNAIRE, seen.fields, own_id, {}, self.unit.make_id, self.unit.now
                )
            except BadInput as wrong:
                self._put_aside(seen, str(wrong))
                continue
            kept.append((seen, row))
        take_numbers(self.unit, told, {each for each in told if asks_anew(self._untold.get(each, ()))})
        self._kept.look()
        return kept

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

    def _wanted(self, kind: Kind, shape: Shape, seen: Seen, row: Any, here: dict[str, Any]) -> Any:
        """The record as it is to be here; None where it stays as it is."""
        untold = self._untold.get(self._reading.ids[kind, row.id], [])
        if is_there_again(self.unit, untold):
            untold = [each for each in untold if each.verb != TELL_AGAIN]
        before = here.get(self._reading.ids[kind, row.id])
        is_back = before is None and any(step.is_removing and step.state in NEEDS_A_PERSON for step in untold)
        if untold and before is None and not is_back:
            del self._reading.ids[kind, row.id]  # the remote has yet to hear that it was taken away here
            return None
        try:
            value = shape.read(row, self._reading, "$")
            keep_odds(self.unit, untold, value)
            if before is not None and asks_anew(untold):
                return None  # the remote asks something else
            value = as_here(value, before, row.model_fields_set)
            value = value if before is None else with_untold(value, before, untold)
        except (BadInput, Refused) as wrong:
            self._put_aside(seen, str(wrong))
            return None
        if before is not None and is_same(before, value):
            return None
        if before is not None and self._has_gone_back:  # it says what was before: a person is asked
            ask_which(self.unit, kind, before, value)
            return None
        return value

    def _keep(self, kind: Kind, seen: Seen, value: Any, here: dict[str, Any]) -> int:
        before = here.get(value.id)
        if kind is Kind.STAFF and before is not None:
            keep_last_manager(self.unit, before, value)
        elif kind is not Kind.STAFF and before is None and any(each.number == value.number for each in here.values()):
            value = replace(value, number=self.unit.next_number(TABLES[kind]))
        try:
            save_offered(self.unit, kind, value)
        except (BadInput, Refused) as wrong:
            self._put_aside(seen, str(wrong))
            return 0
        here[value.id] = value
        return 1

    def _put_aside(self, seen: Seen, why: str) -> None:
        self.aside.append((seen.kind, seen.remote_id, repr(dict(seen.fields))[:2000], why))
