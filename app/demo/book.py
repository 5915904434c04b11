"""What stands in ``resources/demo``: names, words and the scene of the day, as plain data with its types."""

from __future__ import annotations

import json
from typing import NotRequired, TypedDict, cast

from app.core.values import Json
from app.resource_files import resource

Shifts = list[list[int | None]]
"""``[from, until]`` in minutes from the beat (see ``stage``); null is the shop's opening or closing time."""


class Pause(TypedDict):
    """Who is at lunch at the beat, and the shifts around it."""

    staff: str
    shifts: Shifts


class BookingRow(TypedDict):
    """A booking of the day; ``at`` in minutes from the beat, ``state`` a ``drafts.State``."""

    staff: str | None
    service: str
    at: int
    state: str
    customer: str
    note: NotRequired[str]


class RequestRow(TypedDict):
    """A request, asked so many minutes ago: for ``at`` minutes from the beat, or the first free time of a later day."""

    staff: str
    service: str
    asked: int
    customer: str
    at: NotRequired[int]
    in_days: NotRequired[int]
    note: NotRequired[str]


class QueueRow(TypedDict):
    """A walk-in; every time is so many minutes ago, ``quoted`` in minutes of waiting."""

    service: str
    ago: int
    quoted: list[int]
    customer: NotRequired[str]
    guest: NotRequired[str]
    staff: NotRequired[str]
    note: NotRequired[str]
    called: NotRequired[int]
    started: NotRequired[int]
    finished: NotRequired[int]
    left: NotRequired[int]


class WaitRow(TypedDict):
    """A wish on the waitlist: for a wall time, in so many days, or for any time then."""

    service: str
    in_days: int
    clock: str | None
    customer: str
    note: NotRequired[str]


class Scene(TypedDict):
    """The day at the first location, and words for the days around it."""

    shifts: dict[str, Shifts]
    pause: Pause
    bookings: list[BookingRow]
    requests: list[RequestRow]
    queue: list[QueueRow]
    waitlist: list[WaitRow]
    reasons: dict[str, list[str]]
    remarks: list[str]
    wishes: list[str]


class Culture(TypedDict):
    """Names that go together, ``name`` or ``name/its Latin letters``; ``plain`` ones can be drawn with any font."""

    weight: int
    plain: bool
    given: list[str]
    family: list[str]


class Names(TypedDict):
    """Where the customers come from."""

    named: list[list[str]]
    cultures: list[Culture]
    domains: list[str]
    phones: list[str]
    notes: list[str]


def read_scene() -> Scene:
    """The day's scene."""
    return cast(Scene, _read("today"))


def read_names() -> Names:
    """The names of the customers."""
    return cast(Names, _read("customers"))


def read_shop() -> dict[str, list[dict[str, Json]]]:
    """Places, staff and services in the form of a set-up file; ``stage`` picks the places and fits the hours."""
    return cast("dict[str, list[dict[str, Json]]]", _read("shop"))


def _read(name: str) -> object:
    found: object = json.loads(resource(f"demo/{name}.json").read_text(encoding="utf-8"))
    return found
