"""Whether the hub is alive, and whether its store is."""

from __future__ import annotations

from fastapi import Request, Response
from pydantic import BaseModel
from pydantic_core import to_json
from sqlalchemy import select

from app.core.errors import Known
from app.hub.routing import Router

router = Router()


class Health(BaseModel):
    """``ok`` when the store answers; a hub that cannot reach it lives, and says so with 503."""

    status: str
    store: str


@router.get("/api/health", operation_id="health", tags=["Health"], responses={503: {"model": Health}})
def health(request: Request) -> Health:
    """Tell store trouble from life; needs no token."""
    try:
        with request.app.state.hub.store.read() as reader:
            reader.connection.execute(select(1))
    except Known:
        sick = {"status": "degraded", "store": "unavailable"}
        again = {"Retry-After": "1"}
        return Response(to_json(sick), 503, again, media_type="application/json")  # type: ignore[return-value]
    return Health(status="ok", store="ok")
