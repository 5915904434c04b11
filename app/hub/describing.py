"""What the description of the API says of answers that are no success; every route of a router may give them."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel


class Problem(BaseModel):
    """Why not, in words; with ``status`` where nothing has that id."""

    message: str
    status: int | None = None


class Invalid(BaseModel):
    """What is wrong with the request, field by field."""

    message: str
    errors: dict[str, list[str]]


_WORDS = {
    400: "The body is no JSON, or the key of the request cannot be one",
    401: "Unauthenticated",
    403: "The token may not do this",
    404: "Nothing has that id",
    408: "The body took too long",
    409: "A request with this Idempotency-Key is in progress",
    413: "The body is too large",
    429: "More calls than the token has",
    503: "The store does not answer",
}
PROBLEMS: dict[int | str, dict[str, Any]] = {
    **{status: {"model": Problem, "description": words} for status, words in _WORDS.items()},
    422: {"model": Invalid, "description": "A rule stands in the way, or a field cannot be so"},
}
"""For ``APIRouter(responses=…)``."""
