"""What the shop offers where a hub did not take a change of it, and somebody lets that go or takes it back.

What is let go is here as it was before, until the hub is heard anew. What a decision did to a record is kept with it as
it was and as it is, so that the decision can be taken back in its turn (rule 24).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, cast

from app.core.errors import BadInput, Refused
from app.core.offer_checks import OF_KIND
from app.core.offer_merge import WHAT_IT_ASKS, merge_offer
from app.core.outgoing import NEEDS_A_PERSON, OFFERED, made_offer, removed_offer
from app.core.plain import from_plain, gone_changes, out_of_fields, plain_of, told_changes, with_fields
from app.core.values import Kind, Questionnaire
from app.store import deciding, outgoing, tables, there
from app.store.form_numbers import drop_version
from app.store.known import is_answered
from app.store.offered import let_go, offered, save_offered
from app.store.refs import CONNECTED, check_handle, find_handle

if TYPE_CHECKING:
    from app.core.outgoing import Step
    from app.core.values import AuditStep, Json
    from app.store.unit import Unit

TAKEN_BACK = "taken back here"


def drop_offer(unit: Unit, step: Step, later: Sequence[Step], *, is_new: bool) -> list[Step]:
    """Let a step go, and have the hub's read anew in the next round; gives those of the ``later`` ones that go with it.

    ``is_new``: the hub has never heard of the record, or has it no more, so that it goes here too; of what is used
    that means: it is retired. Raises ``BadInput`` for questions that somebody has answered already.
    """
    unit.claim_catalogue()
    record = offered(unit, step.kind).get(step.record_id)
    asked = WHAT_IT_ASKS & step.changes.keys()
    gone = list(later) if is_new else [each for each in later if asked & each.changes.keys()]
    if record is not None and is_new:
        let_go(unit, step.kind, record)
    elif record is not None and not (step.is_removing or step.is_making):
        _as_before(unit, step, [each for each in later if each not in gone], record)
    _hear_again(unit)
    return gone


def _as_before(unit: Unit, step: Step, later: Sequence[Step], record: Any) -> None:
    """Let the fields that it changed be as they were; what later steps made of them stays, and is told as their own."""
    if isinstance(record, Questionnaire) and "versions" in step.changes:
        record = _asks_as_before(unit, step, record)
    stands = record
    own = {each.name for each in fields(record)} - WHAT_IT_ASKS
    for name in sorted(own & step.changes.keys()):
        pair = {name: step.changes[name]}
        now, was = (with_fields(stands, pair, is_after=is_after) for is_after in (True, False))
        over = [each for each in later if name in each.changes and not each.is_removing]
        try:
            stands = merge_offer(stands, now, was, is_over=not over)
        except Refused:
            last = with_fields(stands, {name: over[-1].changes[name]}, is_after=True)
            stands = merge_offer(was, now, last, is_over=True)
            _told_as_one(unit, over, name, [step.before[name], plain_of(getattr(stands, name))])
    is_renamed = getattr(stands, "handle", "") != getattr(record, "handle", "")
    if is_renamed and find_handle(unit, step.kind, stands.handle) not in (None, record.id):
        stands = replace(stands, handle=record.handle)
    _save(unit, step.kind, record, stands)


def _told_as_one(unit: Unit, steps: Sequence[Step], name: str, pair: Json) -> None:
    """Let these tell as one, the first of them, what they made of a field, from what it was before what is let go."""
    for each in steps:
        now = outgoing.step_of(unit.connection, each.seq)
        changes = {} if now is None else {field: said for field, said in now.changes.items() if field != name}
        if each is steps[0]:
            changes[name] = pair
        deciding.rewrite(unit, each.seq, changes)
        if not changes:
            outgoing.close(unit.connection, [each.seq], unit.now, "told together with an earlier step")


def _asks_as_before(unit: Unit, step: Step, form: Questionnaire) -> Questionnaire:
    """Let a form ask what it did before the step: its version has a number that the hub gives to another one."""
    known = {cast("dict[str, str]", each)["id"] for each in cast("list[object]", step.before["versions"] or [])}
    made = [each for each in form.versions if each.id not in known]
    if any(is_answered(unit.connection, each.id) for each in made):
        raise BadInput(
            "step", "bookings have been answered by these questions", "try it again: they are told over theirs"
        )
    before = cast("str | None", step.before.get("current_version_id", form.current_version_id))
    left = replace(form, current_version_id=before, versions=tuple(each for each in form.versions if each not in made))
    save_offered(unit, Kind.QUESTIONNAIRE, left)
    for each in made:
        drop_version(unit, each.id)
    return left


def let_go_of(unit: Unit, step: AuditStep) -> None:
    """What has just been taken back here and a hub did not take is not told any more, nor is what took it back.

    Where it made the record, nothing of the record is told.
    """
    of_record = outgoing.open_steps_of(unit.connection, [step.record_id]).get(step.record_id, [])
    refused = next((each for each in of_record if each.audit_seq == step.seq), None)
    if refused is None or refused.state not in NEEDS_A_PERSON:
        return
    gone = [each.seq for each in of_record if refused.is_making or step.seq in (each.audit_seq, each.undoes)]
    outgoing.close(unit.connection, gone, unit.now, TAKEN_BACK)
    unit.touch(Kind.OUTBOX, str(refused.seq))
    _hear_again(unit)


def _hear_again(unit: Unit) -> None:
    remote = unit.setting(CONNECTED)
    if isinstance(remote, str):
        there.read_again(unit.connection, remote, there.OFFERS)


def offer_decided_on(unit: Unit, kind: Kind, record_id: str) -> Any:
    """The record of what the shop offers that a decision is about, as it is now; None of any other kind."""
    return offered(unit, kind).get(record_id) if kind in OFFERED else None


def changed_offer(before: Any, after: Any) -> dict[str, Json]:
    """What a decision did to it, field by field as before and after; all of it where it came or went."""
    if after is not None:
        return told_changes(before, after)
    return {} if before is None else gone_changes(before)


def restore_offer_of(unit: Unit, kind: Kind, record_id: str, changed: Mapping[str, Json]) -> None:
    """Let it be as it was before a decision; what was heard meanwhile in other fields stays.

    Raises ``BadInput`` where another one has its handle by now.
    """
    if not changed:
        return
    unit.claim_catalogue()
    stands = offered(unit, kind).get(record_id)
    if made_offer(kind, changed):  # a decision that is taken again
        if stands is not None:
            let_go(unit, kind, stands)
        return
    if removed_offer(kind, changed) == (stands is not None):
        return  # the hub had it all the same, or it has gone meanwhile
    again: Any = out_of_fields(OF_KIND[kind], record_id, changed, is_after=False) if stands is None else stands
    if stands is not None:
        pairs = {name: pair for name, pair in changed.items() if name != "versions"}
        now, was = (with_fields(stands, pairs, is_after=is_after) for is_after in (True, False))
        again = merge_offer(stands, now, was, is_over=True)
    if kind is not Kind.STAFF:
        check_handle(unit, kind, record_id, again.handle)
    if isinstance(again, Questionnaire):
        again = _asks_again(unit, again, changed)
    _save(unit, kind, stands, again)


def _asks_again(unit: Unit, form: Questionnaire, changed: Mapping[str, Json]) -> Questionnaire:
    """The form with the versions that it had, numbered anew where the hub has given their numbers away meanwhile."""
    if "versions" not in changed:
        return form
    had, left = (
        {each.id: each for each in (from_plain(Questionnaire, "versions", rows) or ())}
        for rows in cast("list[Any]", changed["versions"])
    )
    stands = unit.catalogue.questionnaires.get(form.id)
    here = stands.versions if stands else ()
    kept = [each for each in here if each.id in had or each.id not in left]
    for each in here:
        if each not in kept:
            drop_version(unit, each.id)
    taken = {each.number for other in unit.catalogue.questionnaires.values() for each in other.versions}
    last = max((each.version for each in kept), default=0)
    for each in (each for each in had.values() if each not in kept):
        last = max(last + 1, each.version)
        is_free = each.number not in taken and last == each.version
        number = each.number if is_free else unit.next_number(tables.questionnaire_versions)
        kept.append(replace(each, number=number, version=last))
    return replace(form, versions=tuple(kept))


def _save(unit: Unit, kind: Kind, before: Any, after: Any) -> None:
    if before != after:
        save_offered(unit, kind, replace(after, updated_at=unit.now))
        unit.touch(kind, after.id)
