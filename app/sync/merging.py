"""What the remote says of records, taken over where the desk did not change the same (rule 36).

The base of the merge is what the remote said last, in its own words. What the desk changed and has not told stands; a
field that both changed is a conflict, which stops the step that changed it until a person decides.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from app.core.blocks import HOLDING
from app.core.freed import Freed, freed_between
from app.core.merge import Conflict, merge_fields
from app.core.outgoing import CONFLICT, REFERENCES, Step
from app.core.values import Appointment, Json, Kind
from app.store.bulk import add_all
from app.store.freed_heard import keep_freed
from app.store.mapping import BY_KIND
from app.store.outgoing import Settled, settle
from app.store.rows_of import records_by_id
from app.store.there import LastSeen, keep_refs, keep_seen, local_ids_of, make_sense, remote_ids_of, seen_of, set_aside
from app.store.ticket_counters import count_on
from app.sync.another import as_known_now
from app.sync.arriving import OF_BOOKINGS_TICKET, Here, NotHere, made_of, with_ticket
from app.sync.asking import ask
from app.sync.ended import as_they_are_now
from app.sync.messages import CLASSES, OWN_NAMES, plain_record
from app.sync.naming import local_names
from app.sync.told_fields import (
    STAMPS,
    has_gone_back,
    here_of,
    is_as_seen,
    is_equal,
    is_stamp_kept,
    local_values,
    pointed_at,
    pointed_by,
    touched,
)

if TYPE_CHECKING:
    from app.store.unit import Unit
    from app.sync.remote import Seen

BACK = "the remote has gone back to what it was before"
NEVER = OWN_NAMES | {"created_at"}
"""Set when a record is made here, and never taken over afterwards."""


@dataclass(slots=True)
class Taken:
    """What a merge did."""

    made: int = 0
    changed: int = 0
    same: int = 0
    conflicts: int = 0
    aside: int = 0
    back: int = 0
    """Rows that say again what they said earlier."""
    forgotten: list[tuple[Kind, str]] = field(default_factory=list)
    """Records here whose numbers the remote has given to something else."""
    missing: list[tuple[Kind, tuple[Kind, str]]] = field(default_factory=list)
    """Of rows that point at what is not here yet: what that is, and the row."""


class Merge:
    """Takes over rows of one remote, in one unit."""

    def __init__(
        self, unit: Unit, remote: str, words: Callable[[Kind, Mapping[str, Json]], Mapping[str, Json]],
        open_of: Callable[[str], Sequence[Step]],
    ) -> None:  # fmt: skip
        """``words`` says a record as the remote would; ``open_of`` gives the steps of a record it has yet to hear."""
        self.unit, self.remote, self._words, self._open_of = unit, remote, words, open_of
        self.taken = Taken()
        self._told: Mapping[str, Mapping[str, Json]] = {}
        self._freed: dict[str, list[Freed]] = {}

    def take(
        self, kind: Kind, rows: Iterable[Seen], ours: Mapping[str, str] | None = None,
        told: Mapping[str, Mapping[str, Json]] | None = None, here: Here | None = None,
    ) -> Taken:  # fmt: skip
        """Take over rows of one kind. ``here`` is what they point at, where this unit has looked for all of that.

        Of rows that answer what this till said: ``ours`` names, by remote id, the records that it was about, and
        ``told`` what was said of each, from which the remote's own changes are told apart.
        """
        self._told = told or {}
        given = {row.remote_id: row for row in rows}
        known = local_ids_of(self.unit.connection, self.remote, kind, given)
        fresh = {there: local for there, local in (ours or {}).items() if known.get(there) != local}
        keep_refs(self.unit.connection, self.remote, [(kind, local, there) for there, local in fresh.items()])
        known.update(fresh)
        answers = (ours or {}).keys()  # they may say what was said before: of what was told in between nothing is kept
        seen = seen_of(self.unit.connection, self.remote, kind, known.values())
        before = {there: row for there, row in given.items() if there not in fresh} if fresh else given
        known, forgotten, asked = as_known_now(self.unit, self.remote, kind, before, known, seen)
        self.taken.forgotten += forgotten
        self.taken.conflicts += asked
        news = {
            there: row
            for there, row in given.items()
            if there not in known or there in answers or not is_as_seen(row, seen.get(known[there]))
        }
        self.taken.same += len(given) - len(news)
        if news:
            self._take_news(kind, news, known, seen, here)
            keep_freed(self.unit, self._freed)
            self._freed.clear()
        return self.taken

    def _take_news(
        self, kind: Kind, news: Mapping[str, Seen], known: Mapping[str, str], seen: Mapping[str, LastSeen],
        here: Here | None,
    ) -> None:  # fmt: skip
        connection = self.unit.connection
        wanted = [known.get(each, each) for each in news if kind is Kind.PROFILE or each in known]
        records = records_by_id(self.unit, CLASSES[kind], wanted)
        known = self._recognised(kind, news, known, records)
        there = remote_ids_of(connection, self.remote, pointed_by(records.values()))
        if here is None:
            here = here_of(self.unit, self.remote, pointed_at(news.values()))
        news, here = as_they_are_now(connection, kind, news, known, here)
        said: dict[str, LastSeen] = {}
        made: dict[str, Any] = {}
        first = self._first_number(kind)
        new = {remote_id: row for remote_id, row in news.items() if known.get(remote_id, "") not in records}
        names = local_names(self.unit, self.remote, kind, new)
        for remote_id, row in news.items():
            before = records.get(known.get(remote_id, ""))
            try:
                if before is None:
                    number = first + len(made)
                    after = made[remote_id] = made_of(self.unit, kind, row, here, names[remote_id], number)
                else:
                    after = self._merged(row, before, seen.get(before.id), there, here)
                    self._write(before, after)
            except NotHere as missing:
                self._put_aside(row, missing)
                continue
            said[after.id] = LastSeen(row.fields, row.updated_at, row.intent)
        self._add(kind, made)
        keep_seen(connection, self.remote, kind, said, self.unit.now)
        make_sense(connection, self.remote, kind, news)

    def _recognised(
        self, kind: Kind, news: Mapping[str, Seen], known: Mapping[str, str], records: Mapping[str, Any]
    ) -> Mapping[str, str]:
        """With the customers who are here under the very id that they have there."""
        same = {there: there for there in news if there not in known and there in records}
        keep_refs(self.unit.connection, self.remote, [(kind, local, there) for there, local in same.items()])
        return {**known, **same}

    def _first_number(self, kind: Kind) -> int:
        table = BY_KIND[kind].table
        return self.unit.next_number(table) if "number" in table.c and self.unit.is_alone else 1

    def _add(self, kind: Kind, made: Mapping[str, Any]) -> None:
        add_all(self.unit, kind, list(made.values()))
        refs = [(kind, record.id, remote_id) for remote_id, record in made.items()]
        keep_refs(self.unit.connection, self.remote, refs)
        if kind in (Kind.QUEUE_ENTRY, Kind.APPOINTMENT):
            count_on(self.unit, *made.values())
        self.taken.made += len(made)

    def _write(self, before: Any, after: Any) -> None:
        if before == after:
            self.taken.same += 1
            return
        self.unit.keep(before, after)
        self.taken.changed += 1
        if isinstance(after, Appointment) and after.status in HOLDING:  # of others the booking itself says it
            definition = self.unit.catalogue.definitions[after.definition_id]
            self._freed[after.id] = freed_between(before, after, definition, self.unit.now)

    def _merged(self, row: Seen, before: Any, seen: LastSeen | None, there: Mapping[str, str], here: Here) -> Any:
        """Our record with what the remote changed; where both did, ours stays and the step stops."""
        steps = self._open_of(before.id)
        changed = {name for step in steps for name in step.changes}
        apart = NEVER | OF_BOOKINGS_TICKET if isinstance(before, Appointment) else NEVER
        theirs = {name: value for name, value in row.fields.items() if name not in apart and hasattr(before, name)}
        mine = self._in_its_words(row.kind, before, there)
        told = self._words(row.kind, self._told.get(row.remote_id, {}))
        base = {**(seen.fields if seen else {}), **{name: each for name, each in told.items() if name not in STAMPS}}
        news = {name: value for name, value in theirs.items() if not is_stamp_kept(name, base, mine, value, changed)}
        ours = {name: mine.get(name) if name in changed else base.get(name) for name in news}
        merged = merge_fields({name: base.get(name) for name in news}, ours, news)
        if merged.conflicts and steps:
            self._stop(steps, merged.conflicts, row)
        wanted = {
            name: value
            for name, value in merged.fields.items()
            if name not in changed and not is_equal(value, mine.get(name))
        }
        if wanted and seen is not None and has_gone_back(row, seen):
            self._ask(row.kind, before, wanted, mine, here)
            return before
        after = replace(before, **local_values(before, wanted, here), **touched(row, wanted))
        return with_ticket(self.unit, row, after) if isinstance(after, Appointment) else after

    def _ask(self, kind: Kind, before: Any, wanted: Mapping[str, Json], mine: Mapping[str, Json], here: Here) -> None:
        """The remote says again what it said earlier: a person decides whether that is so."""
        ours, theirs = plain_record(before), plain_record(replace(before, **local_values(before, wanted, here)))
        changes: dict[str, Json] = {name: [theirs[name], ours[name]] for name in wanted}
        about: dict[str, Json] = {
            name: {"base": value, "ours": mine.get(name), "theirs": value} for name, value in wanted.items()
        }
        ask(self.unit, kind, before.id, changes, {"fields": about}, BACK)
        self.taken.back += 1
        self.taken.conflicts += 1

    def _in_its_words(self, kind: Kind, record: Any, there: Mapping[str, str]) -> Mapping[str, Json]:
        plain = plain_record(record)
        for name in REFERENCES:
            value = plain.get(name)
            if isinstance(value, str):
                plain[name] = there.get(value, value)
        return self._words(kind, plain)

    def _stop(self, steps: Sequence[Step], conflicts: Sequence[Conflict], row: Seen) -> None:
        """The first step that changed one of the fields is the one that a person decides on."""
        names = {each.field for each in conflicts}
        step = next((each for each in steps if names & set(each.changes)), steps[0])
        before = (step.detail or {}).get("fields")
        about: dict[str, Json] = {
            name: {**each, "theirs": row.fields.get(name)} if isinstance(each, dict) else each
            for name, each in (before.items() if isinstance(before, dict) else ())
        }
        about |= {each.field: {"base": each.base, "ours": each.ours, "theirs": each.theirs} for each in conflicts}
        words = "; ".join(f"{each.field}: {_said(each.ours)} here, {_said(each.theirs)} there" for each in conflicts)
        settle(self.unit.connection, [Settled(step.seq, CONFLICT, words, detail={"fields": about})], self.unit.now)
        self.unit.touch(Kind.OUTBOX, str(step.seq))
        self.taken.conflicts += 1

    def _put_aside(self, row: Seen, missing: NotHere) -> None:
        if missing.kind is not None and missing.remote_id is not None:
            self.taken.missing.append((missing.kind, (row.kind, row.remote_id)))
        body = repr(dict(row.fields))
        set_aside(
            self.unit.connection, self.remote, [(row.kind, row.remote_id, body, missing.words)], self.unit.now
        )  # fmt: skip
        self.taken.aside += 1


def _said(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)
