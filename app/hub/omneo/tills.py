"""Tills that work with this hub, and their letters: an extension, which Omneo does not have (rule 26)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from fastapi import Response
from pydantic import WithJsonSchema

from app.core.moments import write_utc
from app.core.values import Device
from app.desk.tills import name_till
from app.hub.callers import keep_till, own_till
from app.hub.calls import Calling, found, shown
from app.hub.describing import PROBLEMS, Many, One, answers
from app.hub.hub import Answer
from app.hub.omneo.bodies import Body
from app.hub.omneo.shop_answers import TillShown
from app.hub.omneo.shop_bodies import Name, Short
from app.hub.routing import Router
from app.store.devices import all_devices
from app.wire.writing import Row, plain

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

router = Router(prefix="/tills", tags=["Till"], responses=PROBLEMS)


Letter = Annotated[Short, WithJsonSchema({"type": "string", "pattern": "^([A-Za-z]|)$"})]


class TillBody(Body):
    """What a till calls itself, and the letter that it would like."""

    name: Name
    letter: Letter | None = None


@router.get("", operation_id="tills.index", responses=answers(Many[TillShown]))
def index(call: Calling) -> Response:
    """Every till that connected, by letter."""
    call.needs_staff()
    mine = call.caller.device

    def look(reader: Reader) -> list[Row]:
        return [_row(each, is_mine=mine is not None and each.id == mine.id) for each in all_devices(reader.connection)]

    return found(call.read(look))


@router.post(
    "",
    status_code=201,
    operation_id="tills.store",
    responses={**answers(One[TillShown], 201), **answers(One[TillShown], words="It has one already")},
)
def store(body: TillBody, call: Calling) -> Response:
    """Give this token's till a letter that no other has. Once it has one, it keeps it: the same again is 200."""
    call.needs_staff()

    def connect(unit: Unit) -> Answer:
        unit.claim("tills")
        before = own_till(unit, call.caller.token_id)
        till = name_till(unit, before, name=body.name.strip(), letter=body.letter)
        if before is None:
            keep_till(unit, call.caller.token_id, till)
        return shown(_row(till, is_mine=True), 201 if before is None else 200)

    answer = call.act(connect)
    call.hub.forget_callers()
    return answer


def _row(till: Device, *, is_mine: bool) -> Row:
    return {
        **plain(till, "id", "name", "letter"), "is_mine": is_mine,
        "created_at": write_utc(till.created_at), "updated_at": write_utc(till.updated_at),
    }  # fmt: skip
