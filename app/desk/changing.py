"""Changing what the shop offers from its own desk: one record as it is wanted, merged, checked and written as one act.

A hub is told of it as of everything else. What another remote owns is changed there: it would be taken over from it
again within minutes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from app.core.errors import BadInput, Refused
from app.core.handles import free_handle
from app.core.offer_checks import KINDS, OF_KIND, Offer, wrong_in
from app.core.offer_merge import merge_offer
from app.core.outgoing import made_offer, removed_offer
from app.core.plain import gone_changes, out_of_fields, plain_of, told_changes, with_fields
from app.core.refusals import Code, reason
from app.core.roles import Act
from app.core.shop_hours import longer
from app.core.text import find_excess, find_unstorable
from app.core.values import (
    AuditStep,
    Json,
    Kind,
    Location,
    Page,
    Questionnaire,
    Staff,
    Target,
)
from app.desk.dropped_offers import let_go_of
from app.desk.leave import require
from app.desk.offer import handles_beside, is_of_remote, record_of
from app.desk.setting_up import keep_definition, keep_location, keep_staff, take_off_lists
from app.desk.staffing import check_may_go
from app.desk.versions import keep_form
from app.store.deleting import forget
from app.store.refs import CONNECTED, TABLES

if TYPE_CHECKING:
    from app.store.unit import Unit

T = TypeVar("T", bound=Offer)
ADD, CHANGE, REMOVE = "add_offer", "change_offer", "remove_offer"
_MADE_ANEW = frozenset({"versions"})
"""What stays when a change is taken back: a version that was asked is kept for its answers (rule 30)."""


def change_offer(
    unit: Unit, before: Offer | None, after: Offer, *, pages: tuple[Page, ...] | None = None, is_over: bool = False,
    following: Sequence[str] = (),
) -> Offer:  # fmt: skip
    """A place, service, member, form or target as somebody wants it, who saw it as ``before``; None makes a new one.

    What others changed meanwhile in other fields stays; with ``is_over`` what this one wants stands in the same field
    too. ``pages`` are what a form is to ask: with other questions a new version (rule 30). ``following`` are services
    that are open when the place is, where it is open longer now. Raises ``Refused`` where the same field was changed
    meanwhile or a remote owns it, ``BadInput`` with the ``where`` of the field for what cannot be, and ``LeaveNeeded``.
    """
    require(unit, Act.SETTINGS)
    unit.claim_catalogue()
    check_own(unit, after)
    if before is None:
        return _keep(unit, None, _named(unit, after), pages, ADD)
    stands = record_of(unit, type(after), before.id)
    kept = _keep(unit, stands, merge_offer(stands, before, after, is_over=is_over), pages, CHANGE)
    if isinstance(stands, Location) and isinstance(kept, Location):
        there = unit.catalogue.definitions
        for service in [there[each] for each in following if each in there]:  # another till may have taken one out
            _keep(unit, service, longer(service, stands, kept), None, CHANGE)
    return kept


def remove_offer(unit: Unit, record: Offer) -> Offer:
    """Take away what nothing points at yet; undo brings it back. Gives what it was.

    Raises ``BadInput`` for what is in use, ``Refused`` where a remote owns it, and ``LeaveNeeded``.
    """
    require(unit, Act.SETTINGS)
    unit.claim_catalogue()
    check_own(unit, record)
    stands = record_of(unit, type(record), record.id)
    kind = KINDS[type(record)]
    if isinstance(stands, Staff):
        check_may_go(unit, stands.id)
    take_off_lists(unit, stands.id, CHANGE)
    forget(unit, kind, stands.id, is_logged=False, untold=_hub(unit))
    unit.log(REMOVE, kind, stands.id, gone_changes(stands))
    return stands


def check_own(unit: Unit, record: Offer) -> None:
    """Raises ``Refused(READ_ONLY_HERE)`` where a connected remote owns what the shop offers."""
    if is_of_remote(unit):
        raise Refused(reason(Code.READ_ONLY_HERE, record.id, what=record.name or KINDS[type(record)].value))


def _hub(unit: Unit) -> str | None:
    """The hub that has to hear of it."""
    remote = unit.setting(CONNECTED)
    return remote if isinstance(remote, str) and not unit.is_owner else None


def restore_offer(unit: Unit, step: AuditStep, verb: str) -> None:
    """Take back such a step, or do it again; of one that a hub did not take it hears no more.

    Raises ``Refused``: changed since, or a remote that was connected since owns it; or ``BadInput`` for what is used.
    """
    unit.claim_catalogue()
    cls = OF_KIND[step.kind]
    back = _pairs(step.changes)
    if is_of_remote(unit):
        names = [str(each) for field in ("name", "first_name") for each in back.get(field, ()) if each]
        what = names[-1] if names else record_of(unit, cls, step.record_id).name
        raise Refused(reason(Code.READ_ONLY_HERE, step.record_id, what=what))
    if made_offer(step.kind, step.changes):
        forget(unit, step.kind, step.record_id, is_logged=False, untold=_hub(unit))
        unit.log(verb, step.kind, step.record_id, _turned(back), undoes=step.seq)
    elif removed_offer(step.kind, step.changes):
        again: Offer = out_of_fields(cls, step.record_id, step.changes, is_after=False)
        _KEPT_OF[step.kind](unit, None, again, verb, step.seq)
    else:
        _put_back(unit, record_of(unit, cls, step.record_id), step, verb)
    let_go_of(unit, step)


def _put_back(unit: Unit, stands: Offer, step: AuditStep, verb: str) -> None:
    wanted = {name: pair for name, pair in step.changes.items() if name not in _MADE_ANEW}
    was, now = (with_fields(stands, wanted, is_after=is_after) for is_after in (False, True))
    _KEPT_OF[step.kind](unit, stands, merge_offer(stands, now, was), verb, step.seq)


def _pairs(changes: Mapping[str, Json]) -> dict[str, tuple[Json, Json]]:
    """Each field's value before and after."""
    return {name: (cast("list[Json]", pair)[0], cast("list[Json]", pair)[1]) for name, pair in changes.items()}


def _turned(back: Mapping[str, tuple[Json, Json]]) -> dict[str, Json]:
    return {name: [new, old] for name, (old, new) in back.items()}


def _named(unit: Unit, record: T) -> T:
    """A new record with an id, a number and, where it has none yet, a handle made of its name."""
    kind, new_id = KINDS[type(record)], unit.make_id()
    if isinstance(record, Staff):  # a till of this hub has named its new member already
        return cast("T", replace(record, id=record.id or new_id))
    handle = record.handle or free_handle(record.name, handles_beside(unit, record), kind)
    return cast("T", replace(record, id=new_id, handle=handle, number=unit.next_number(TABLES[kind])))


def _keep(unit: Unit, before: Offer | None, after: Offer, pages: tuple[Page, ...] | None, verb: str) -> Offer:
    for each in (after, *(pages or ())):
        _check_text(each)
    for wrong in wrong_in(after, handles_beside(unit, after)):
        raise BadInput(wrong.field, wrong.said)
    if isinstance(after, Questionnaire):
        return keep_form(unit, cast("Questionnaire | None", before), after, pages, verb=verb)
    return _KEPT_OF[KINDS[type(after)]](unit, before, after, verb, None)


def _check_text(record: Offer | Page) -> None:
    for each in fields(record):
        if too_much := find_excess(plain_of(getattr(record, each.name))):
            raise BadInput(each.name, *too_much)
        for text in _texts(plain_of(getattr(record, each.name))):
            if wrong := find_unstorable(text):
                raise BadInput(each.name, wrong, "leave that character out")


def _texts(plain: Json) -> Iterator[str]:
    """Every text in a field, however deep."""
    if isinstance(plain, str):
        yield plain
    elif isinstance(plain, dict):
        for key, value in plain.items():
            yield from (key, *_texts(value))
    elif isinstance(plain, list):
        for value in plain:
            yield from _texts(value)


def _keep_target(unit: Unit, before: Target | None, after: Target, verb: str, undoes: int | None) -> Target:
    unit.claim("targets")
    changed = told_changes(before, after)
    if changed:
        unit.keep(before, after if before else replace(after, created_at=unit.now))
        unit.log(verb, Kind.TARGET, after.id, changed, undoes=undoes)
    return after


def _keep_form(unit: Unit, before: Questionnaire | None, after: Questionnaire, verb: str, undoes: int | None) -> Offer:
    return keep_form(unit, before, after, None, verb=verb, undoes=undoes)


def _keep_by(keep: Callable[..., Offer]) -> Callable[[Unit, Any, Any, str, int | None], Offer]:
    return lambda unit, before, after, verb, undoes: keep(unit, before, after, verb=verb, undoes=undoes)


_KEPT_OF: Mapping[Kind, Callable[[Unit, Any, Any, str, int | None], Offer]] = {
    Kind.LOCATION: _keep_by(keep_location),
    Kind.DEFINITION: _keep_by(keep_definition),
    Kind.STAFF: _keep_by(keep_staff),
    Kind.QUESTIONNAIRE: _keep_form,
    Kind.TARGET: _keep_target,
}
