"""What a shop offers, asked of Omneo v3: places, services with their children, forms, staff and when they work where.

A kind is told page by page where it has pages; staff are found below their places, all in one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from app.core.values import Json, Kind
from app.sync.failures import Declined
from app.sync.omneo_lists import PAGE, Listed, data_of, is_last, listed_of, row_of, unread
from app.sync.remote import Page, Seen, Unread, Wanted
from app.wire.omneo import catalogue, lenient
from app.wire.omneo.dialect import PATHS, path_of
from app.wire.omneo.lenient import Row, Unreadable

if TYPE_CHECKING:
    from app.sync.http import Line

KINDS = frozenset({Kind.LOCATION, Kind.STAFF, Kind.DEFINITION, Kind.QUESTIONNAIRE})
MOST_PAGES = 10_000
_READ: dict[Kind, Callable[[object], dict[str, Json]]] = {
    Kind.LOCATION: catalogue.location, Kind.DEFINITION: catalogue.definition,
    Kind.QUESTIONNAIRE: catalogue.questionnaire,
}  # fmt: skip


def page(line: Line, wanted: Wanted, number: int) -> Page:
    """The next rows of a kind, each as a set-up file says it."""
    if wanted.kind is Kind.STAFF:
        return _staff(line, wanted.location)
    params = {"page[size]": str(PAGE), "page[number]": str(number)}
    came = listed_of(line.ask("GET", PATHS[wanted.kind], params=params).said)
    rows = [_read(wanted.kind, row, _READ[wanted.kind]) for row in _completed(line, wanted.kind, came.rows)]
    return _page(rows, None if is_last(came, number) else number + 1, came.total)


def walk(line: Line, path: str, params: dict[str, str]) -> Iterator[Listed]:
    """Every page of a list."""
    for number in range(1, MOST_PAGES):
        came = listed_of(
            line.ask("GET", path, params={**params, "page[size]": str(PAGE), "page[number]": str(number)}).said
        )
        yield came
        if is_last(came, number):
            return


def _completed(line: Line, kind: Kind, rows: Iterable[Json]) -> Iterator[Json]:
    """With what the rows of a list may lack: a service's children, the form that it asks."""
    for row in rows:
        if kind is Kind.DEFINITION and isinstance(row, dict):
            if not {"normal_hours", "locations", "staff"} <= row.keys():
                row = {**row, **row_of(data_of(line.ask("GET", path_of(kind, row.get("id"))).said))}
            if lenient.flag(row, "has_booking_questionnaire") and not isinstance(
                row.get("booking_questionnaire"), dict
            ):
                asked = row_of(data_of(line.ask("GET", f"{path_of(kind, row.get('id'))}/questions").said))
                row = {**row, "booking_questionnaire": asked.get("questionnaire")}
        if kind is Kind.QUESTIONNAIRE and isinstance(row, dict) and not {"versions", "pages", "questions"} & row.keys():
            row = {**row, **row_of(data_of(line.ask("GET", path_of(kind, row.get("id"))).said))}
        yield row


def _staff(line: Line, location: str | None) -> Page:
    places = [location] if location is not None else _places(line)
    assigned: dict[str, list[Json]] = {}
    rows: list[Seen | Unread] = []
    for place in places:
        for came in walk(line, f"{path_of(Kind.LOCATION, place)}/profiles", {}):
            for row in came.rows:
                said = row_of(row)
                if said.get("assignment_type") == "profile" or said.get("deleted_at") is not None:
                    continue  # a customer who likes the place, and who works there no more
                named = said.get("profile_id")
                if isinstance(named, int | str):
                    assigned.setdefault(str(named), []).append(row)
                else:
                    rows.append(unread(Kind.STAFF, row, "profile_id is missing"))
    rows += [_member(line, named, own) for named, own in assigned.items()]
    return _page(rows, None, None)


def _places(line: Line) -> list[str]:
    rows = [row_of(row) for came in walk(line, PATHS[Kind.LOCATION], {}) for row in came.rows]
    return [str(row["id"]) for row in rows if row.get("id") is not None]


def _member(line: Line, named: str, own: list[Json]) -> Seen | Unread:
    try:
        hours = [_hours(line, named, own, each) for each in ("normal_hours", "special_hours")]
        made = catalogue.member(own, *hours)
    except Unreadable as error:
        return unread(Kind.STAFF, own[0], str(error))
    return Seen(Kind.STAFF, named, made)


def _hours(line: Line, named: str, own: list[Json], name: str) -> list[Row] | None:
    """Their hours: as their assignment shows them, or asked for; None where the remote keeps none of that kind."""
    for row in own:
        person = row_of(row_of(row).get("profile"))
        if name in person:
            return lenient.rows(person, name)
    try:
        said = line.ask("GET", f"{path_of(Kind.PROFILE, named)}/{name.replace('_', '-')}").said
    except Declined as declined:
        if declined.status == 404:
            return None
        raise
    return lenient.rows({name: data_of(said)}, name)


def _read(kind: Kind, row: Json, read: Callable[[object], dict[str, Json]]) -> Seen | Unread:
    try:
        made = read(row)
        updated_at = lenient.instant(row_of(row), "updated_at")
    except Unreadable as error:
        return unread(kind, row, str(error))
    return Seen(kind, str(made["id"]), made, updated_at)


def keeps_days_off(line: Line) -> bool:
    """Whether it keeps hours of single days for the staff; one of them is asked for."""
    for place in _places(line):
        for came in walk(line, f"{path_of(Kind.LOCATION, place)}/profiles", {}):
            for row in map(row_of, came.rows):
                named = row.get("profile_id")
                if isinstance(named, int | str) and row.get("assignment_type") != "profile":
                    return _hours(line, str(named), [dict(row)], "special_hours") is not None
    return False


def _page(rows: list[Seen | Unread], cursor: int | None, total: int | None) -> Page:
    seen = tuple(each for each in rows if isinstance(each, Seen))
    return Page(seen, tuple(each for each in rows if isinstance(each, Unread)), cursor, total)
