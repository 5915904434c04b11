"""What the description of the API says of answers that are no success; every route of a router may give them."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict

T = TypeVar("T")


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


def why_not(model: type[BaseModel], words: str) -> dict[str, Any]:
    """An answer that any route may give, told by reference.

    With the model itself every route would make a checker of it for each status: a sixth of what a hub takes to start,
    for checkers that nothing asks. The description adds the models.
    """
    schema = {"$ref": f"#/components/schemas/{model.__name__}"}
    return {"description": words, "content": {"application/json": {"schema": schema}}}


PROBLEMS: dict[int | str, dict[str, Any]] = {
    **{status: why_not(Problem, words) for status, words in _WORDS.items()},
    422: why_not(Invalid, "A rule stands in the way, or a field cannot be so"),
}
"""For ``Router(responses=…)``."""


class Shown(BaseModel):
    """What an answer shows; it may say more than is described."""

    model_config = ConfigDict(extra="allow")


class One(BaseModel, Generic[T]):
    """One record."""

    data: T


class Many(BaseModel, Generic[T]):
    """All there are, on one page."""

    data: list[T]


class PageLinks(BaseModel):
    """Where the pages around are."""

    first: str
    last: str
    prev: str | None
    next: str | None


class PageMeta(Shown):
    """Where a page stands."""

    current_page: int
    last_page: int
    per_page: int
    total: int
    path: str


class Paged(BaseModel, Generic[T]):
    """One page of records."""

    data: list[T]
    links: PageLinks
    meta: PageMeta


def answers(model: Any, status: int = 200, words: str = "Done", **links: str) -> dict[int | str, dict[str, Any]]:
    """The success of a route for its ``responses=``.

    ``links`` say what may be called with something of the answer: ``show="targets.show target #/data/id"``.
    """
    described: dict[str, Any] = {"model": model, "description": words}
    if links:
        described["links"] = {name: _link(told) for name, told in links.items()}
    return {status: described}


def follow(resource: str, parameter: str, at: str = "/data/id") -> dict[str, str]:
    """Links from a record that was made to reading, changing and deleting it."""
    return {act: f"{resource}.{act} {parameter} #{at}" for act in ("show", "update", "destroy")}


def _link(told: str) -> dict[str, Any]:
    operation, parameter, at = told.split(" ")
    return {"operationId": operation, "parameters": {parameter: f"$response.body{at}"}}
