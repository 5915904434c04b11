"""Routes whose bodies are read as strictly as a set-up file: a key once, finite numbers, a few levels deep."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.routing import APIRoute

from app.core.errors import BadInput
from app.wire.json_text import parse_json


class StrictRequest(Request):
    """A request whose JSON may not say what no store keeps: JSON itself knows neither NaN nor the same key twice."""

    async def json(self) -> Any:
        """The body's value. Raises ``HTTPException`` (400), the one error that the framework passes on from here."""
        try:
            return parse_json(self.state.body, "body")
        except BadInput as error:
            said = error.what.removeprefix("not JSON: ")
            raise HTTPException(400, f"The body is no JSON: {said}.") from None


class StrictRoute(APIRoute):
    """A route whose handler is given a ``StrictRequest``."""

    def get_route_handler(self) -> Callable[[Request], Any]:
        """The handler as FastAPI makes it, with the other request."""
        handle = super().get_route_handler()

        async def strictly(request: Request) -> Response:
            return await handle(StrictRequest(request.scope, request.receive))

        return strictly


class Router(APIRouter):
    """A router of such routes; one that includes it does not hand its own kind of route on to it."""

    def __init__(self, **given: Any) -> None:
        super().__init__(route_class=StrictRoute, **given)
