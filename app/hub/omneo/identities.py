"""Identities: under which name another system knows a customer (reference of identities and profiles)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import Response
from sqlalchemy import ColumnElement, func, select

from app.core.values import Identity
from app.hub.calls import Call, Calling, Page, found, gone, listed, shown
from app.hub.describing import PROBLEMS, One, Paged, answers
from app.hub.hub import Answer
from app.hub.listing import Field, Listing, instant, text, whole
from app.hub.omneo import finding
from app.hub.omneo.line_answers import IdentityShown
from app.hub.omneo.profile_bodies import StoreIdentity
from app.hub.omneo.profile_rows import email, identity_rows, phone
from app.hub.omneo.profile_writing import name_identity
from app.hub.routing import Router
from app.store import mapping, tables
from app.store.deleting import delete_identity

if TYPE_CHECKING:
    from app.store.unit import Unit

router = Router(prefix="/identities", tags=["Identity"], responses=PROBLEMS)

_i = tables.identities.c
_p = tables.profiles.c


def _of(test: ColumnElement[bool]) -> ColumnElement[bool]:
    return _i.profile_id.in_(select(_p.id).where(test))


_EMAIL = Field(func.lower(_p.email), email, _of)
_PHONE = Field(_p.mobile_phone, phone, _of)
IDENTITIES = Listing(
    tables.identities,
    {
        "id": Field(_i.number, whole),
        **{name: Field(_i[name], text) for name in ("profile_id", "handle", "identifier")},
        **{name: Field(_i[name], instant) for name in ("created_at", "updated_at")},
        "email": _EMAIL,
        "mobile_phone": _PHONE,
        "profile.email": _EMAIL,
        "profile.mobile_phone": _PHONE,
    },
    _i.number,
)


@router.get("", operation_id="identities.index", responses=answers(Paged[IdentityShown]))
def index(call: Calling, _page: Page, include: str | None = None) -> Response:
    """Identities by every filter, by their customers' address or number too; ``include=profile`` shows whose."""
    call.needs_staff()
    with_profile = _asks_for_profile(include)
    return listed(
        call, IDENTITIES, mapping.identities.select(), lambda reader, rows: identity_rows(
            reader, [mapping.identities.value(row) for row in rows], with_profile=with_profile
        ),
    )  # fmt: skip


@router.post(
    "",
    status_code=201,
    operation_id="identities.store",
    responses=answers(
        One[IdentityShown],
        201,
        show="identities.show identity #/data/id",
        destroy="identities.destroy identity #/data/id",
    ),
)
def store(body: StoreIdentity, call: Calling, include: str | None = None) -> Response:
    """Name a customer, who is found by id, address or number; the same again changes nothing."""
    call.needs_staff()
    with_profile = _asks_for_profile(include)
    return call.act(
        lambda unit: shown(identity_rows(unit, [name_identity(unit, body)], with_profile=with_profile)[0], 201)
    )


@router.get("/{identity}", operation_id="identities.show", responses=answers(One[IdentityShown]))
def show(identity: int, call: Calling, include: str | None = None) -> Response:
    """One identity."""
    call.needs_staff()
    with_profile = _asks_for_profile(include)
    return found(_row(call, identity, with_profile=with_profile))


@router.delete("/{identity}", status_code=204, operation_id="identities.destroy")
def destroy(identity: int, call: Calling) -> Response:
    """Take the name away; the customer stays."""
    call.needs_staff()

    def delete(unit: Unit) -> Answer:
        delete_identity(unit, finding.record(unit, Identity, identity))
        return gone()

    return call.act(delete)


def _row(call: Call, number: int, *, with_profile: bool) -> object:
    return call.read(
        lambda reader: identity_rows(reader, [finding.record(reader, Identity, number)], with_profile=with_profile)[0]
    )


def _asks_for_profile(include: str | None) -> bool:
    return "profile" in (include or "").split(",")
