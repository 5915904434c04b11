"""The OptimoCMS booking API: a site is a group of locations, a branch a location, a service a definition."""

from __future__ import annotations

import json
import time
from uuid import uuid4

from fastapi import APIRouter
from pydantic_core import to_json

from app.core.moments import write_instant
from app.hub.errors import ApiError

router = APIRouter(prefix="/sites/{site_id}/booking", tags=["Booking"])

_CODES = {
    400: "BAD_REQUEST", 401: "UNAUTHORIZED", 403: "FORBIDDEN", 404: "NOT_FOUND", 409: "CONFLICT",
    422: "VALIDATION_ERROR", 429: "RATE_LIMIT_EXCEEDED", 500: "INTERNAL_ERROR",
}  # fmt: skip


def is_spoken(path: str) -> bool:
    """Whether a request speaks this API."""
    return path.startswith("/v1/")


def meta() -> dict[str, str]:
    """What stands beside every answer."""
    return {"requestId": str(uuid4()), "timestamp": write_instant(int(time.time()), "UTC").replace(" ", "T") + "Z"}


def in_envelope(error: ApiError) -> bytes:
    """An error in this API's shape."""
    said = json.loads(error.body or b"{}")
    code = _CODES.get(error.status, "BAD_REQUEST" if error.status < 500 else "INTERNAL_ERROR")
    fields = {name: texts[0] for name, texts in said.get("errors", {}).items() if texts}
    told = {"code": code, "message": said.get("message", ""), "details": {"fields": fields} if fields else {}}
    return to_json({"error": told, "meta": meta()})
