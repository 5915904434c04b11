"""What a refusal looks like on the wire of Omneo v3: the words and shapes of Laravel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from pydantic_core import to_json

from app.core.errors import BadInput, Known, Refused
from app.core.refusals import Code, word_reason

Errors = Mapping[str, Sequence[str]]


class ApiError(Exception):
    """An answer that is no success: its status, its body, and headers beside it."""

    def __init__(self, status: int, body: object, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status)
        self.status, self.body, self.headers = status, to_json(body), dict(headers or {})


def unauthenticated() -> ApiError:
    """401: no token, or none that is in force."""
    return ApiError(401, {"message": "Unauthenticated."}, {"WWW-Authenticate": "Bearer"})


def forbidden(message: str = "This action is unauthorized.") -> ApiError:
    """403: the token is in force, and may not do this."""
    return ApiError(403, {"message": message})


def not_found(what: str, given: object) -> ApiError:
    """404: nothing has that id."""
    return ApiError(404, {"message": f"No query results for model [{what}] {given}", "status": 404})


def invalid(errors: Errors) -> ApiError:
    """422: what is wrong, field by field."""
    said = [text for texts in errors.values() for text in texts]
    more = f" (and {len(said) - 1} more error{'s' if len(said) > 2 else ''})" if len(said) > 1 else ""
    message = (said[0] if said else "The given data was invalid.") + more
    return ApiError(422, {"message": message, "errors": {name: list(texts) for name, texts in errors.items()}})


def too_many(seconds: int) -> ApiError:
    """429: more calls than the token has; the next may come after so many seconds."""
    return ApiError(429, {"message": "Too Many Attempts."}, {"Retry-After": str(seconds)})


def unavailable() -> ApiError:
    """503: the store does not answer, or too many want the same; nothing was changed."""
    return ApiError(503, {"message": "Service Unavailable."}, {"Retry-After": "1"})


_FIELDS: Mapping[Code, str] = {
    Code.STAFF_NEEDED: "assigned_staff_id",
    Code.STAFF_NOT_ELIGIBLE: "assigned_staff_id",
    Code.CLOSED_STAFF: "assigned_staff_id",
    Code.CUSTOMER_NEEDED: "profile_id",
    Code.END_BEFORE_START: "scheduled_end_at",
    Code.ANSWER_NEEDED: "answers",
    Code.ANSWER_WRONG: "answers",
}
"""Which field a refusal speaks of; all others are about the time that was asked for."""


def refused(refusal: Refused, *, field: str = "scheduled_start_at", staff: str = "assigned_staff_id") -> ApiError:
    """422 in words for a rule that stands in the way; ``staff`` is what the body calls whom it names."""
    errors: dict[str, list[str]] = {}
    for each in refusal.reasons:
        named = dict(each.facts).get("field")  # a contradiction of a setup says where it is (rule 18)
        name = str(named) if named else _FIELDS.get(each.code, field)
        errors.setdefault(staff if name == "assigned_staff_id" else name, []).append(word_reason(each))
    return invalid(errors)


@contextmanager
def refusing_on(field: str, *, staff: str = "staff_id") -> Iterator[None]:
    """What is refused meanwhile is about this field of the body."""
    try:
        yield
    except Refused as refusal:
        raise refused(refusal, field=field, staff=staff) from refusal


def selected(field: str) -> ApiError:
    """422 for an id in a body that nothing has."""
    return invalid({field: [f"The selected {field.replace('_', ' ')} is invalid."]})


def bad_input(error: BadInput, *, prefix: str = "") -> ApiError:
    """422 for a value that cannot be."""
    where = error.where.removeprefix(prefix)
    text = f"{error.what}; {error.right}" if error.right else error.what
    return invalid({where: [text]})


def known(_error: Known) -> ApiError:
    """503 for the world's own trouble; what it is stands in the log, not on the wire."""
    return unavailable()
