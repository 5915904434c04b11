"""What a route is given of its request: who calls, and the way to read and to act."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from fastapi import Depends, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import to_json

from app.core.frozen import frozen
from app.core.text import LARGEST_INTEGER
from app.hub.errors import forbidden
from app.hub.hub import Answer
from app.hub.idempotency import key_of
from app.hub.listing import Listing
from app.hub.paging import page_of

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select

    from app.hub.callers import Caller
    from app.hub.hub import Hub
    from app.store.unit import Reader, Unit
    from app.wire.writing import Row

T = TypeVar("T")


@frozen
class Call:
    """One request that has passed the gate."""

    hub: Hub
    caller: Caller
    request: Request

    def read(self, look: Callable[[Reader], T]) -> T:
        """What one state of the store says."""
        return self.hub.read(look)

    def act(self, act: Callable[[Unit], Answer]) -> Response:
        """Act in one commit; with an ``Idempotency-Key`` once, however often it is asked."""
        given = self.request.headers.get("idempotency-key")
        key = None
        if given is not None:
            url = self.request.url
            path = f"{url.path}?{url.query}" if url.query else url.path
            key = key_of(self.caller.token_id, given, self.request.method, path, self.request.state.body)
        return _response(self.hub.act(self.caller, act, key))

    def needs_staff(self) -> None:
        """Raises ``ApiError``: 403 for a customer's token."""
        if not self.caller.is_staff:
            raise forbidden("Invalid scope(s) provided.")

    def needs_staff_or_profile(self) -> None:
        """Raises ``ApiError``: 403 for a customer's token that asks about everybody and not for one profile."""
        if "filter[profile_id]" not in self.request.query_params:
            self.needs_staff()


def call_of(request: Request) -> Call:
    """The call of a request."""
    return Call(request.app.state.hub, request.state.caller, request)


Calling = Annotated[Call, Depends(call_of)]
"""The parameter by which a route gets its call."""


class PageQuery(BaseModel):
    """The page that is wanted; beside it ``filter[field]``, ``filter[field][op]`` and ``sort``."""

    model_config = ConfigDict(extra="ignore")

    size: int | None = Field(None, alias="page[size]", ge=1, le=100)
    number: int | None = Field(None, alias="page[number]", ge=1, le=LARGEST_INTEGER)
    sort: str | None = Field(None, description="a field, with a minus before it to descend; several by commas")


Page = Annotated[PageQuery, Query()]
"""The parameter by which a list says in the API's description how it is paged."""


def listed(
    call: Call,
    listing: Listing,
    what: Select[Any],
    make: Callable[[Reader, Sequence[Any]], list[Row]],
    *own: ColumnElement[bool],
) -> Response:
    """One page of a resource in its envelope; ``own`` tests hold whatever is asked."""
    url = call.request.url
    path = str(url.replace(query=None, fragment=None))

    def look(reader: Reader) -> Response:
        rows, beside = page_of(reader, listing, what, url.query, path, *own)
        return found(make(reader, rows), **beside)

    return call.read(look)


def found(data: Any, **more: Any) -> Response:
    """200 with ``data``, and whatever goes beside it (``meta``, ``links``)."""
    return Response(to_json({"data": data, **more}), 200, media_type="application/json")


def shown(data: Any, status: int = 200) -> Answer:
    """What an act answers: its record in the envelope."""
    return Answer(status, to_json({"data": data}))


def gone() -> Answer:
    """204: deleted, and nothing to say of it."""
    return Answer(204)


def _response(answer: Answer) -> Response:
    media_type = "application/json" if answer.body else None
    return Response(answer.body, answer.status, dict(answer.headers), media_type)
