"""What is common to the OptimoCMS API: its envelope, its error codes, and how it names a status."""

from __future__ import annotations

import json
import time
from uuid import uuid4

from pydantic_core import to_json

from app.core.moments import write_iso
from app.core.values import Status
from app.hub.errors import ApiError

_CODES = {
    400: "BAD_REQUEST", 401: "UNAUTHORIZED", 403: "FORBIDDEN", 404: "NOT_FOUND", 408: "BAD_REQUEST", 409: "CONFLICT",
    413: "BAD_REQUEST", 422: "VALIDATION_ERROR", 429: "RATE_LIMIT_EXCEEDED",
}  # fmt: skip

SAID_AS = {
    Status.REQUESTED: "pending", Status.CONFIRMED: "confirmed", Status.ARRIVED: "confirmed",
    Status.COMPLETED: "completed", Status.CANCELLED: "cancelled", Status.REJECTED: "cancelled",
    Status.NO_SHOW: "no_show",
}  # fmt: skip
"""Every status in this API's words. Two are lost: somebody who is here is ``confirmed`` still, and what was turned down
is ``cancelled``."""


def is_spoken(path: str) -> bool:
    """Whether a request speaks this API."""
    return path.startswith("/v1/")


def status_of(error: ApiError) -> int:
    """The HTTP status of an error here: what is wrong with the request is 400, whatever it is elsewhere."""
    return 400 if error.status == 422 else error.status


def meta() -> dict[str, str]:
    """What stands beside every answer."""
    return {"requestId": str(uuid4()), "timestamp": write_iso(int(time.time()))}


def in_envelope(error: ApiError) -> bytes:
    """An error in this API's shape."""
    said = json.loads(error.body or b"{}")
    code = _CODES.get(error.status, "BAD_REQUEST" if error.status < 500 else "INTERNAL_ERROR")
    fields = {name: texts[0] for name, texts in said.get("errors", {}).items() if texts}
    told = {"code": code, "message": said.get("message", ""), "details": {"fields": fields} if fields else {}}
    return to_json({"error": told, "meta": meta()})
