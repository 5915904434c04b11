"""Targets: where the notifications of definitions go (rule 33)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from fastapi import Response
from sqlalchemy import ColumnElement, select

from app.core.handles import free_handle
from app.core.moments import write_utc
from app.core.values import Kind, Target
from app.hub.calls import Calling, Page, found, gone, listed, shown
from app.hub.describing import PROBLEMS, One, Paged, answers, follow
from app.hub.hub import Answer
from app.hub.listing import Field, Listing, instant, text, whole
from app.hub.omneo import finding
from app.hub.omneo.bodies import Body, Meta, Words
from app.hub.omneo.shop_answers import TargetShown
from app.hub.omneo.shop_bodies import Name
from app.hub.routing import Router
from app.store import mapping, tables
from app.store.deleting import delete_target
from app.store.refs import check_handle
from app.wire.writing import Row, plain

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

router = Router(prefix="/targets", tags=["Target"], responses=PROBLEMS)
_t = tables.targets.c


class TargetFields(Body):
    """Every field that may be left out; without a ``handle`` the name makes one."""

    handle: Name | None = None
    url: Words | None = None
    template: Words | None = None
    condition: Meta = None


class StoreTarget(TargetFields):
    """What makes a target."""

    name: Name


class UpdateTarget(TargetFields):
    """What changes of a target."""

    name: Name | None = None


def _search(_reader: Reader, given: str) -> ColumnElement[bool]:
    return _t.name.icontains(given, autoescape=True) | _t.handle.icontains(given, autoescape=True)


FIELDS: Mapping[str, Field] = {
    "id": Field(_t.number, whole),
    **{name: Field(_t[name], text) for name in ("name", "handle", "url")},
    **{name: Field(_t[name], instant) for name in ("created_at", "updated_at")},
}
TARGETS = Listing(tables.targets, FIELDS, _t.number, {"search": _search})


@router.get("", operation_id="targets.index", responses=answers(Paged[TargetShown]))
def index(call: Calling, _page: Page) -> Response:
    """Targets by every filter."""
    call.needs_staff()
    what = mapping.targets.select()
    return listed(call, TARGETS, what, lambda _, rows: [target_row(mapping.targets.value(row)) for row in rows])


@router.post(
    "",
    status_code=201,
    operation_id="targets.store",
    responses=answers(One[TargetShown], 201, **follow("targets", "target")),
)
def store(body: StoreTarget, call: Calling) -> Response:
    """Make a target."""
    call.needs_staff()

    def make(unit: Unit) -> Answer:
        unit.claim("targets")
        taken = set(unit.connection.execute(select(_t.handle)).scalars())
        handle = body.handle or free_handle(body.name, taken, Kind.TARGET)
        check_handle(unit, Kind.TARGET, "", handle)
        number = unit.next_number(tables.targets)
        made = Target(
            unit.make_id(), number, handle, body.name, body.url, body.template, body.condition, unit.now, unit.now
        )
        return shown(target_row(unit.add("set_up", made)), 201)

    return call.act(make)


@router.get("/{target}", operation_id="targets.show", responses=answers(One[TargetShown]))
def show(target: int, call: Calling) -> Response:
    """One target."""
    call.needs_staff()
    return found(call.read(lambda reader: target_row(finding.record(reader, Target, target))))


@router.put("/{target}", operation_id="targets.update", responses=answers(One[TargetShown]))
def update(target: int, body: UpdateTarget, call: Calling) -> Response:
    """Change what the body names of it."""
    call.needs_staff()

    def change(unit: Unit) -> Answer:
        unit.claim("targets")
        before = finding.record(unit, Target, target)
        given: dict[str, Any] = {
            name: getattr(body, name) for name in ("url", "template", "condition") if body.has(name)
        }
        given |= {name: value for name in ("name", "handle") if (value := getattr(body, name)) is not None}
        check_handle(unit, Kind.TARGET, before.id, given.get("handle", before.handle))
        unit.replace("edit", before, replace(before, updated_at=unit.now, **given))
        return shown(target_row(finding.record(unit, Target, target)))

    return call.act(change)


@router.delete("/{target}", status_code=204, operation_id="targets.destroy")
def destroy(target: int, call: Calling) -> Response:
    """Delete one that no definition names and nothing was sent to."""
    call.needs_staff()

    def delete(unit: Unit) -> Answer:
        unit.claim_catalogue()
        delete_target(unit, finding.record(unit, Target, target))
        return gone()

    return call.act(delete)


def target_row(target: Target) -> Row:
    """A target as the API shows it."""
    return {
        "id": target.number, **plain(target, "handle", "name", "url", "template", "condition"),
        "created_at": write_utc(target.created_at), "updated_at": write_utc(target.updated_at),
    }  # fmt: skip
