"""Whether a token is in force."""

from __future__ import annotations

from fastapi import APIRouter, Response

from app.hub.calls import Calling, found
from app.hub.describing import PROBLEMS

router = APIRouter(prefix="/auth", tags=["Auth"], responses=PROBLEMS)


@router.get("/verify", operation_id="auth.verify")
def verify(call: Calling) -> Response:
    """200 for a token that is in force, 401 for any other."""
    return found({"name": call.caller.name, "kind": call.caller.kind.value})
