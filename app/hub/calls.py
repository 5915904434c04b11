"""What a route is given of its request: who calls, and the way to read and to act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from fastapi import Depends, Request, Response
from pydantic_core import to_json

from app.hub.errors import forbidden
from app.hub.hub import Answer
from app.hub.idempotency import key_of

if TYPE_CHECKING:
    from app.hub.callers import Caller
    from app.hub.hub import Hub
    from app.store.unit import Reader, Unit

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
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


def call_of(request: Request) -> Call:
    """The call of a request."""
    return Call(request.app.state.hub, request.state.caller, request)


Calling = Annotated[Call, Depends(call_of)]
"""The parameter by which a route gets its call."""


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
