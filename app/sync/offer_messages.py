"""Steps about what the shop offers as messages to a hub: the row as it was, as it is, and what changed in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from app.core.offer_checks import KINDS
from app.core.offer_merge import unnumbered
from app.core.outgoing import OFFERED
from app.core.outgoing_words import NOTED
from app.core.plain import from_plain
from app.core.values import (
    Definition,
    Json,
    Kind,
    Questionnaire,
    Staff,
)
from app.core.worded import Worded
from app.store.offered import offered
from app.sync.remote import Message
from app.sync.untold import CannotBeTold
from app.wire.offer_rows import write_offer_row

if TYPE_CHECKING:
    from app.core.offer_checks import Offer
    from app.core.outgoing import Step
    from app.store.unit import Reader
    from app.wire.writing import Row

CLASSES: Mapping[Kind, type[Any]] = {kind: cls for cls, kind in KINDS.items()}
Known: TypeAlias = Mapping[Kind, Mapping[str, str]]
"""Of each kind, by our ids, the hub's."""
ROW, WAS, CHANGED, OVER, GONE = "row", "was", "changed", "over", "gone"
"""The fields of such a message; ``gone`` alone where the record was taken away."""
_NEW_NUMBER = 1
"""Stands in the row of what the hub has yet to number."""


def write_offer(reader: Reader, step: Step, intent: str, known: Known) -> Message:
    """The message of a step; ``known`` has the hub's ids. Raises ``CannotBeTold`` for what the hub does not know."""
    remote_id, cls = known[step.kind].get(step.record_id), CLASSES[step.kind]
    names = {each.name for each in fields(cls)} & step.changes.keys()
    before, after = ({name: each[name] for name in names} for each in (step.before, step.after))
    if step.is_removing:
        return Message(step.kind, step.verb, intent, remote_id, {GONE: True})
    stands = offered(reader, step.kind).get(step.record_id)
    is_making, is_wanted_anyway = step.is_making, bool((step.detail or {}).get("again"))
    if stands is None and not is_making:
        return Message(step.kind, step.verb, intent, None, {GONE: True})  # it was taken away since
    row = _row(reader, _with(cls, step.record_id, stands, after), known)
    if is_making and not (is_wanted_anyway and remote_id):
        return Message(step.kind, step.verb, intent, None, {ROW: row})
    said: dict[str, Json] = {ROW: row, CHANGED: cast("Json", sorted(names))}
    said[OVER] = is_wanted_anyway
    if not is_making and remote_id is not None:
        said[WAS] = _row(reader, _with(cls, step.record_id, stands, before), known)
    return Message(step.kind, step.verb, intent, remote_id, said if remote_id else {ROW: row})


def _with(cls: type, record_id: str, stands: Offer | None, said: Mapping[str, Json]) -> Offer:
    """The record with these fields; of one that is not there any more, or not yet, they are all there is."""
    values = {name: from_plain(cls, name, each) for name, each in said.items()}
    if stands is not None:
        return cast("Offer", replace(cast("Any", stands), **values))
    nameless = {"first_name": None, "last_name": None} if cls is Staff else {}
    return cast("Offer", cls(**{"id": record_id, **nameless, **values}))


def _row(reader: Reader, record: Offer, known: Known) -> Row:
    """Its row, with the hub's ids."""
    own = known[KINDS[type(record)]]
    there = {here: each for kind, ids in known.items() if ids is not own for here, each in ids.items()}
    numbers: dict[str, int] = {}
    if isinstance(record, Questionnaire):
        asked = tuple(each for each in record.versions if each.id == record.current_version_id)
        record = replace(record, versions=asked)
        numbers = {each.id: each.number for each in asked}
    if isinstance(record, Definition):
        record = replace(
            record, staff=tuple(replace(each, staff_id=_of(reader, each.staff_id, there)) for each in record.staff)
        )
    if isinstance(record, Staff):
        record = replace(record, id=own.get(record.id, record.id))
    else:
        record = replace(record, number=int(own.get(record.id, _NEW_NUMBER)))

    def number(local_id: str | None) -> int | None:
        if local_id is None:
            return None
        return numbers[local_id] if local_id in numbers else int(_of(reader, local_id, there))

    bare: dict[str, Any] = {
        name: unnumbered(getattr(record, name)) for name in ("calendar", "places", "staff") if hasattr(record, name)
    }
    return write_offer_row(replace(record, **bare), number)


def _of(reader: Reader, local_id: str, there: Mapping[str, str]) -> str:
    if local_id in there:
        return there[local_id]
    kind = next((each for each in OFFERED if local_id in offered(reader, each)), None)
    raise CannotBeTold(
        Worded(NOTED["unknown"], kind=(kind or Kind.LOCATION).value), None if kind is None else (kind, local_id)
    )
