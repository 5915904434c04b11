"""What the shop offers, told between this hub and its tills in one piece: an extension, which Omneo does not have.

A row is what a set-up file says. A till says what a record was there and what it is to be, so that two managers at two
tills are put together, or told apart, as at one desk (rule 36).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from fastapi import Path, Query, Response
from pydantic import Field

from app.core.errors import Refused
from app.core.outgoing import OFFERED
from app.core.refusals import Code
from app.core.values import Kind
from app.desk.changing import remove_offer
from app.desk.taking_offers import add_from_row, change_from_row
from app.hub import errors
from app.hub.calls import Calling, found, gone, shown
from app.hub.describing import PROBLEMS, One, Shown, answers
from app.hub.errors import ApiError
from app.hub.hub import Answer
from app.hub.omneo.bodies import Body, JsonObject
from app.hub.omneo.shop_bodies import Flag, Short
from app.hub.past import has_been, mark_of
from app.hub.routing import Router
from app.store.catalogue import CATALOGUE_VERSION
from app.store.offered import numbers_by_id, offered
from app.wire.offer_rows import LISTS, SHAPES, write_offer_row
from app.wire.writing import Row

if TYPE_CHECKING:
    from app.core.offer_checks import Offer
    from app.store.unit import Reader, Unit

router = Router(prefix="/offers", tags=["Offer"], responses=PROBLEMS)
Listed = Annotated[
    Literal["locations", "staff", "targets", "questionnaires", "appointment_definitions"],
    Path(description="the list of a set-up file"),
]

Heard = Annotated[str | None, Query(max_length=100, description="the mark of an earlier answer")]


class NewOffer(Body):
    """What a till made; ``row`` is a row of a set-up file."""

    row: JsonObject


class ChangedOffer(NewOffer):
    """These fields of ``row`` are to be so.

    ``was`` is the row as the till saw it, null where it saw none; with ``over`` the till's stands where both changed
    the same.
    """

    changed: Annotated[list[Short], Field(max_length=100)]
    was: JsonObject | None = None
    over: Flag = False


class OffersShown(Shown):
    """All that the shop offers, as a set-up file has it; ``changes`` counts how often it has changed.

    ``mark`` stands for all that was ever done here. Who says it again hears in ``follows`` whether that is in the past
    of this hub, null where none was said: it is not in that of one that was restored from a backup since.
    """

    locations: list[dict[str, object]]
    staff: list[dict[str, object]]
    targets: list[dict[str, object]]
    questionnaires: list[dict[str, object]]
    appointment_definitions: list[dict[str, object]]
    changes: int
    mark: str
    follows: bool | None


@router.get("", operation_id="offers.index", responses=answers(One[OffersShown]))
def index(call: Calling, mark: Heard = None) -> Response:
    """All of it, in one state of the shop."""
    call.needs_staff()
    return found(call.read(lambda reader: _all(reader, mark)))


@router.post("/{listed}", status_code=201, operation_id="offers.store", responses=answers(One[Shown], 201))
def store(listed: Listed, body: NewOffer, call: Calling) -> Response:
    """Take over what a till made."""
    call.needs_staff()
    return call.act(lambda unit: shown(_row(unit, add_from_row(unit, LISTS[listed], body.row)), 201))


@router.put("/{listed}/{offer}", operation_id="offers.update", responses=answers(One[Shown]))
def update(listed: Listed, offer: str, body: ChangedOffer, call: Calling) -> Response:
    """Take over what a till changed; 409 where somebody else changed the same meanwhile."""
    call.needs_staff()

    def change(unit: Unit) -> Answer:
        before = _one(unit, LISTS[listed], offer)
        try:
            return shown(_row(unit, change_from_row(unit, before, body.row, body.was, body.changed, is_over=body.over)))
        except Refused as refusal:
            if any(each.code is Code.CHANGED_SINCE for each in refusal.reasons):
                text = "somebody else has changed it meanwhile"
                raise ApiError(409, {"message": text, "errors": {"row": [text]}}) from None
            raise

    return call.act(change)


@router.delete("/{listed}/{offer}", status_code=204, operation_id="offers.destroy")
def destroy(listed: Listed, offer: str, call: Calling) -> Response:
    """Take away what nothing points at yet."""
    call.needs_staff()

    def delete(unit: Unit) -> Answer:
        remove_offer(unit, _one(unit, LISTS[listed], offer))
        return gone()

    return call.act(delete)


def _all(reader: Reader, heard: str | None) -> dict[str, list[Row] | int | str | None]:
    number, counted = numbers_by_id(reader), reader.setting(CATALOGUE_VERSION)
    rows: dict[str, list[Row] | int | str | None] = {
        SHAPES[kind].named: [write_offer_row(each, number) for each in offered(reader, kind).values()]
        for kind in OFFERED
    }  # fmt: skip
    follows = None if heard is None else has_been(reader, heard)
    return {
        **rows, "changes": counted if isinstance(counted, int) else 0, "mark": mark_of(reader), "follows": follows,
    }  # fmt: skip


def _one(reader: Reader, kind: Kind, given: str) -> Offer:
    name = "id" if kind is Kind.STAFF else "number"
    found: Offer | None = next(
        (each for each in offered(reader, kind).values() if str(getattr(each, name)) == given), None
    )
    if found is None:
        raise errors.not_found(SHAPES[kind].named, given)
    return found


def _row(reader: Reader, record: Offer) -> Row:
    return write_offer_row(record, numbers_by_id(reader))
