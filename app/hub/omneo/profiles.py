"""Customers: found, made, changed, deleted (reference of profiles; rules 15 and 18 bind what a customer may do).

A customer's token is a front end's. It finds a customer by id, by an exact address, number or identity, never by
leafing through them; it makes and changes them, and is not told what the staff wrote down.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from fastapi import Response
from sqlalchemy import ColumnElement, case, func, select

from app.core.json_logic import LogicError, is_true
from app.core.text import find_unstorable
from app.core.values import Definition, Profile
from app.hub import errors
from app.hub.calls import Call, Calling, Page, found, gone, listed, shown
from app.hub.describing import PROBLEMS, One, Paged, answers, follow
from app.hub.hub import Answer
from app.hub.listing import Field, Listing, instant, text
from app.hub.omneo.definition_list import DEFINITIONS, OFFERED_TO_CUSTOMERS
from app.hub.omneo.definition_rows import definition_row
from app.hub.omneo.line_answers import ProfileShown
from app.hub.omneo.profile_bodies import ProfileBody, StoreProfile
from app.hub.omneo.profile_rows import colleague_profile, email, phone, profile_known_as, profile_rows
from app.hub.omneo.profile_writing import change_profile, make_profile
from app.hub.omneo.shop_answers import DefinitionShown
from app.hub.routing import Router
from app.store import mapping, tables
from app.store.deleting import delete_profile
from app.store.search import search_profiles
from app.wire.record_writer import write_profile

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit
    from app.wire.writing import Row

router = Router(prefix="/profiles", tags=["Profile"], responses=PROBLEMS)

MOST_HITS = 200
"""How many customers a search finds at most, the likeliest."""
EXACT = frozenset({
    "filter[id]", "filter[email]", "filter[mobile_phone]", "filter[identities.identifier]",
    "filter[identities][identifier]",
})  # fmt: skip
"""By which a customer's token may list."""

_p = tables.profiles.c
_i = tables.identities.c


def _named(test: ColumnElement[bool]) -> ColumnElement[bool]:
    return _p.id.in_(select(_i.profile_id).where(test))


PROFILES = Listing(
    tables.profiles,
    {
        **{name: Field(_p[name], text) for name in ("id", "first_name", "last_name")},
        "email": Field(func.lower(_p.email), email),
        "mobile_phone": Field(_p.mobile_phone, phone),
        **{name: Field(_p[name], instant) for name in ("created_at", "updated_at")},
        "identities.handle": Field(_i.handle, text, _named),
        "identities.identifier": Field(_i.identifier, text, _named),
    },
    _p.seq,
)


@router.get("", operation_id="profiles.index", responses=answers(Paged[ProfileShown]))
def index(call: Calling, _page: Page, search: str | None = None) -> Response:
    """Customers by every filter; by ``search`` (or ``filter[search]``) the likeliest first, a slip forgiven."""
    asked = dict(parse_qsl(call.request.url.query, keep_blank_values=True))
    if not EXACT & asked.keys():
        call.needs_staff()
    typed = search or asked.get("filter[search]")
    if not typed:
        return _list(call, PROFILES)
    if find_unstorable(typed):
        raise errors.invalid({"search": ["The search has a character that no text may hold."]})
    hits = call.read(lambda reader: [each.id for each in search_profiles(reader.connection, typed, MOST_HITS)])
    if not hits:
        return _list(call, PROFILES, ())
    return _list(call, replace(PROFILES, order=case({each: at for at, each in enumerate(hits)}, value=_p.id)), hits)


@router.post(
    "",
    status_code=201,
    operation_id="profiles.store",
    responses=answers(One[ProfileShown], 201, **follow("profiles", "profile")),
)
def store(body: StoreProfile, call: Calling) -> Response:
    """A new customer; an address or a number that somebody has is refused."""
    is_staff = call.caller.is_staff
    return call.act(lambda unit: shown(_row(unit, call, make_profile(unit, body, is_staff=is_staff)), 201))


@router.get("/{profile}", operation_id="profiles.show", responses=answers(One[ProfileShown]))
def show(profile: str, call: Calling) -> Response:
    """One customer, by id; with ``identity[handle]`` by the name that another system has.

    A member of staff is a profile too, which staff may read.
    """
    handle = call.request.query_params.get("identity[handle]")

    def look(reader: Reader) -> Row:
        member = reader.catalogue.staff.get(profile) if handle is None and call.caller.is_staff else None
        if member is not None and reader.find(Profile, profile) is None:
            return colleague_profile(member)
        return _row(reader, call, _known(reader, profile, handle))

    return found(call.read(look))


@router.put("/{profile}", operation_id="profiles.update", responses=answers(One[ProfileShown]))
def update(profile: str, body: ProfileBody, call: Calling) -> Response:
    """Change what the body names."""
    is_staff = call.caller.is_staff

    def change(unit: Unit) -> Answer:
        before = _known(unit, profile)
        return shown(_row(unit, call, change_profile(unit, before, body, is_staff=is_staff)))

    return call.act(change)


@router.delete("/{profile}", status_code=204, operation_id="profiles.destroy")
def destroy(profile: str, call: Calling) -> Response:
    """Delete a customer who never booked, queued, waited or came; 422 for any other."""
    call.needs_staff()

    def delete(unit: Unit) -> Answer:
        delete_profile(unit, _known(unit, profile))
        return gone()

    return call.act(delete)


@router.get(
    "/{profile}/appointment-definitions/visibility",
    operation_id="profiles.visible-definitions",
    responses=answers(Paged[DefinitionShown]),
)
def visible_definitions(profile: str, call: Calling, _page: Page) -> Response:
    """What is offered to a customer: published, not retired, and visible by its condition (JSON Logic)."""
    ids = call.read(lambda reader: _visible(reader, _known(reader, profile)))
    table = tables.definitions.c
    return listed(
        call, DEFINITIONS, select(table.id),
        lambda reader, rows: [
            definition_row(reader, reader.catalogue.definitions[row.id], for_customer=not call.caller.is_staff)
            for row in rows
        ],
        *OFFERED_TO_CUSTOMERS, table.id.in_(ids),
    )  # fmt: skip


def _list(call: Call, listing: Listing, ids: list[str] | tuple[str, ...] | None = None) -> Response:
    own = () if ids is None else (_p.id.in_(ids),)
    for_customer = not call.caller.is_staff
    return listed(
        call, listing, mapping.profiles.select(), lambda reader, rows: profile_rows(
            reader, [mapping.profiles.value(row) for row in rows], for_customer=for_customer
        ), *own,
    )  # fmt: skip


def _row(reader: Reader, call: Call, profile: Profile) -> Row:
    return profile_rows(reader, [profile], for_customer=not call.caller.is_staff)[0]


def _known(reader: Reader, given: str, handle: str | None = None) -> Profile:
    if find_unstorable(given + (handle or "")):
        raise errors.not_found("Profile", "")
    profile = reader.find(Profile, given) if handle is None else profile_known_as(reader, handle, given)
    if profile is None:
        raise errors.not_found("Profile", given)
    return profile


def _visible(reader: Reader, profile: Profile) -> list[str]:
    row = write_profile(profile)
    data = {**row, "profile": row}
    return [each.id for each in reader.catalogue.definitions.values() if _is_visible(each, data)]


def _is_visible(definition: Definition, data: Row) -> bool:
    """Whether its condition holds; one that cannot be read hides nothing."""
    condition = definition.visibility_condition
    try:
        return condition in (None, [], {}) or is_true(condition, data)
    except LogicError:
        return True
