"""Records of the catalogue as JSON and back: what a step of the trail keeps of them, and a draft that waits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar, cast

from app.core.values import (
    BookingType,
    Calendar,
    DefinitionPlace,
    DefinitionStaff,
    Json,
    NormalHour,
    Page,
    Question,
    QuestionnaireVersion,
    SpecialHour,
    Staff,
    StaffPlace,
)

T = TypeVar("T")
_SILENT = frozenset({"id", "created_at", "updated_at"})


def told_changes(before: object | None, after: object) -> dict[str, Json]:
    """What a step changed of a record with rows of its own, each field as ``[before, after]`` in JSON."""
    changed: dict[str, Json] = {}
    for each in fields(after):  # type: ignore[arg-type]  # a record is a dataclass
        old, new = (None if one is None else getattr(one, each.name) for one in (before, after))
        if each.name not in _SILENT and old != new:
            changed[each.name] = [plain_of(old), plain_of(new)]
    return changed


def gone_changes(record: object) -> dict[str, Json]:
    """What a step changed that took such a record away: every field as ``[before, None]``."""
    told = told_changes(None, record)
    return {name: [cast("list[Json]", pair)[1], None] for name, pair in told.items()}


def plain_of(value: Any) -> Json:
    """A field of a record in JSON."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain_of(each) for each in value]
    if isinstance(value, Mapping):
        return {str(key): plain_of(each) for key, each in value.items()}
    if is_dataclass(value):
        return {each.name: plain_of(getattr(value, each.name)) for each in fields(value) if each.init}
    return cast("Json", value)


def from_plain(cls: type, name: str, plain: Any) -> Any:
    """A field of a record out of the JSON in which its step keeps it."""
    if plain is None:
        return None
    if name == "calendar":
        normal = (NormalHour(**row) for row in plain["normal"])
        return Calendar(tuple(normal), tuple(map(_special, plain["special"])))
    if name == "places":
        place = StaffPlace if cls is Staff else DefinitionPlace
        return tuple(place(**row) for row in plain)
    if name == "staff":
        return tuple(DefinitionStaff(**row) for row in plain)
    if name == "booking_type":
        return BookingType(plain)
    if name == "versions":
        return tuple(QuestionnaireVersion(**{**row, "pages": tuple(map(page_of, row["pages"]))}) for row in plain)
    return tuple(plain) if name == "excluded_service_handles" else plain


def page_of(row: Mapping[str, Any]) -> Page:
    """The page that a version's JSON keeps; the inverse of ``dataclasses.asdict``."""
    questions = tuple(
        Question(**{**each, "options": tuple(each.get("options") or ())}) for each in row.get("questions") or ()
    )
    return Page(**{**row, "questions": questions})


def _special(row: Mapping[str, Any]) -> SpecialHour:
    dates = {name: date.fromisoformat(row[name]) for name in ("first", "last")}
    return SpecialHour(**{**row, **dates})


def out_of_fields(cls: type[T], record_id: str, changes: Mapping[str, Json], *, is_after: bool) -> T:
    """A record that is not there, out of all its fields as they were before the step that took it away, or after.

    Raises what makes no sense.
    """
    nothing = (
        {"first_name": None, "last_name": None} if cls is Staff else {}
    )  # a step says nothing of a name that is none
    found = _values(cls, changes, is_after=is_after)
    return cls(id=record_id, **{**nothing, **found})  # type: ignore[call-arg]  # a record is a dataclass


def with_fields(record: T, changes: Mapping[str, Json], *, is_after: bool) -> T:
    """The record with the fields that changes name, as they were before them or after. Raises what makes no sense."""
    found = _values(type(record), changes, is_after=is_after)
    return replace(record, **found)  # type: ignore[type-var]  # a record is a dataclass


def _values(cls: type, changes: Mapping[str, Json], *, is_after: bool) -> dict[str, Any]:
    at = 1 if is_after else 0
    return {name: from_plain(cls, name, cast("list[Json]", pair)[at]) for name, pair in changes.items()}
