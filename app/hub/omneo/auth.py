"""Whether a token is in force."""

from __future__ import annotations

from fastapi import Response

from app.hub.calls import Calling, found
from app.hub.describing import PROBLEMS, One, Shown, answers
from app.hub.routing import Router

router = Router(prefix="/auth", tags=["Auth"], responses=PROBLEMS)


class TokenShown(Shown):
    """Whose token it is."""

    name: str
    kind: str


@router.get("/verify", operation_id="auth.verify", responses=answers(One[TokenShown]))
def verify(call: Calling) -> Response:
    """200 for a token that is in force, 401 for any other."""
    return found({"name": call.caller.name, "kind": call.caller.kind.value})
