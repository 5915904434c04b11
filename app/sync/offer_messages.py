"""Steps about what the shop offers as messages to a hub: the row as it was, as it is, and what changed in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from app.core.offer_checks import KINDS, OF_KIND
from app.core.offer_merge import unnumbered
from app.core.outgoing import OFFERED
from app.core.outgoing_words import NOTED
from app.core.plain import out_of_fields, with_fields
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

Known: TypeAlias = Mapping[Kind, Mapping[str, str]]
"""Of each kind, by our ids, the hub's."""
ROW, WAS, CHANGED, OVER, GONE = "row", "was", "changed", "over", "gone"
"""The fields of such a message; ``gone`` alone where the record was taken away."""
_NEW_NUMBER = 1
"""Stands in the row of what the hub has yet to number."""


def write_offer(reader: Reader, step: Step, intent: str, known: Known) -> Message:
    """The message of a step; ``known`` has the hub's ids. Raises ``CannotBeTold`` for what the hub does not know."""
    remote_id = known[step.kind].get(step.record_id)
    if step.is_removing:
        return Message(step.kind, step.verb, intent, remote_id, {GONE: True})
    stands = offered(reader, step.kind).get(step.record_id)
    if stands is None and not step.is_making:
        return Message(step.kind, step.verb, intent, None, {GONE: True})  # it was taken away since
    row = _row(reader, _as_said(step, stands, is_after=True), known)
    is_over = bool((step.detail or {}).get("again"))
    if remote_id is None or (step.is_making and not is_over):
        return Message(step.kind, step.verb, intent, None, {ROW: row})
    said: dict[str, Json] = {ROW: row, CHANGED: [*sorted(_fields_of(step))], OVER: is_over}
    if not step.is_making:
        said[WAS] = _row(reader, _as_said(step, stands, is_after=False), known)
    return Message(step.kind, step.verb, intent, remote_id, said)


def _fields_of(step: Step) -> dict[str, Json]:
    own = {each.name for each in fields(OF_KIND[step.kind])}
    return {name: pair for name, pair in step.changes.items() if name in own}


def _as_said(step: Step, stands: Any, *, is_after: bool) -> Offer:
    """The record as it was after the step or before it, in what that changed; of one that is not there that is all."""
    changes = _fields_of(step)
    if stands is None:
        return cast("Offer", out_of_fields(OF_KIND[step.kind], step.record_id, changes, is_after=is_after))
    return cast("Offer", with_fields(stands, changes, is_after=is_after))


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
