"""Two customers who were one until that was taken back: what the other one had meanwhile of who is erased (rule 38).

The trail of a merge says which fields of the one became the other's, and a backup of that time has them there, with
all that was given to the other. A merge is known by ``merged_into`` in a step of whoever was merged.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, select, update

from app.core.privacy import ERASED
from app.core.values import Json, Kind, Profile
from app.store import tables
from app.store.belonging import as_pair, chunks
from app.store.mapping import BY_CLASS
from app.store.search_words import words_of

_MERGED = "merged_into"
_a = tables.audit.c
_p = tables.profiles.c
_IS_CUSTOMER = _a.kind == Kind.PROFILE.value
_TABLES = {each.kind.value: each.table for each in BY_CLASS.values()}


def take_apart(connection: Connection, theirs: Collection[str]) -> None:
    """In a backup, undo what has been undone since: merges of these customers with any who are not theirs by now."""
    merged = connection.execute(select(_p.id, _p.merged_into).where(_p.merged_into.is_not(None))).all()
    for gone, kept in merged:
        if (gone in theirs) == (kept in theirs):
            continue
        for step in _steps_of_merge(connection, gone, kept):
            if step.kind in _TABLES:
                _put_back(connection, _TABLES[step.kind], step.record_id, step.changes or {})
        connection.execute(update(tables.profiles).where(_p.id == gone).values(merged_into=None))
        _find_again(connection, (gone, kept))


def silence_merges(connection: Connection, profiles: Sequence[str]) -> None:
    """A dash for what of these customers stands in the trail of others with whom they were one, and in the outbox."""
    said, acts, others = set[str](), set[int](), set[str]()
    for some in chunks(profiles):
        own = select(_a.act, _a.changes).where(_a.record_id.in_(some), _IS_CUSTOMER)
        for act, changes in connection.execute(own).all():
            values = [value for pair in map(as_pair, (changes or {}).values()) for value in pair]
            said.update(line for value in values if isinstance(value, str) for line in value.splitlines())
            if _MERGED in (changes or {}):
                acts.add(act)
                others.update(str(each) for each in as_pair(changes[_MERGED]) if each is not None)
    told = {each for each in said if each.strip()} - others
    for some in chunks(sorted(others - set(profiles))):
        theirs = select(_a.seq, _a.act, _a.changes).where(_a.record_id.in_(some), _IS_CUSTOMER)
        steps = [(seq, changes) for seq, act, changes in connection.execute(theirs).all() if act in acts]
        for seq, changes in steps:
            silent = _dashed({name: value for name, value in (changes or {}).items() if name != "meta"}, told)
            connection.execute(update(tables.audit).where(_a.seq == seq).values(changes=silent))
            _silence_row(connection, seq, told)


def _silence_row(connection: Connection, step: int, told: Collection[str]) -> None:
    o = tables.outbox.c
    for seq, payload, detail in connection.execute(select(o.seq, o.payload, o.detail).where(o.audit_seq == step)).all():
        silent = {"payload": _dashed(payload, told), "detail": _dashed(detail, told)}
        connection.execute(update(tables.outbox).where(o.seq == seq).values(silent))


def _dashed(value: Json, told: Collection[str]) -> Any:
    if isinstance(value, list):
        return [_dashed(each, told) for each in value]
    if isinstance(value, dict):
        return {name: _dashed(each, told) for name, each in value.items()}
    if not isinstance(value, str):
        return value
    return "\n".join(ERASED if line in told else line for line in value.split("\n"))


def _steps_of_merge(connection: Connection, gone: str, kept: str) -> Iterable[Any]:
    """All that was done as one with it, last first; what was merged is the last of it."""
    own = select(_a.seq, _a.act, _a.changes).where(_a.record_id == gone, _IS_CUSTOMER).order_by(_a.seq.desc())
    for seq, act, changes in connection.execute(own).all():
        if as_pair((changes or {}).get(_MERGED))[1:] == [kept]:
            steps = select(_a.kind, _a.record_id, _a.changes).where(_a.act == act, _a.seq.between(act, seq))
            return connection.execute(steps.order_by(_a.seq.desc())).all()
    return []


def _put_back(connection: Connection, table: Table, record_id: str, changes: Mapping[str, Json]) -> None:
    """The fields of a step as they were before it, but for those that were changed again."""
    now = connection.execute(select(table).where(table.c.id == record_id)).mappings().first()
    pairs = {name: as_pair(each) for name, each in changes.items() if name in table.c}
    back = {name: pair[0] for name, pair in pairs.items() if pair and now is not None and now[name] == pair[1]}
    if back:
        connection.execute(update(table).where(table.c.id == record_id).values(back))


def _find_again(connection: Connection, profiles: Iterable[str]) -> None:
    """Let both be found by their own names and numbers again."""
    mapper = BY_CLASS[Profile]
    for each in profiles:
        row = connection.execute(mapper.select().where(_p.id == each)).first()
        if row is not None:
            words = words_of(mapper.value(row))
            connection.execute(update(tables.profiles).where(_p.id == each).values(words=words))
