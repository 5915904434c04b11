"""Hours of a day of a member of staff, told to Omneo v3: rows that went are deleted there, rows that came are added.

What is there is read first, so telling it again after an answer that was lost does nothing twice (rules 7, 35).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast
from urllib.parse import quote

from app.core.values import Json, Kind
from app.sync.failures import Declined
from app.sync.omneo_lists import data_of
from app.wire.omneo import lenient
from app.wire.omneo.dialect import path_of
from app.wire.omneo.hours import PERSON, special
from app.wire.omneo.lenient import Unreadable

if TYPE_CHECKING:
    from app.sync.http import Line
    from app.sync.remote import Message

WENT, CAME = "went", "came"
Hours = dict[str, Json]


def tell_hours(line: Line, message: Message) -> None:
    """Let the member's special hours be as the step left them. Raises ``RemoteFailure``."""
    path = f"{path_of(Kind.PROFILE, message.remote_id)}/special-hours"
    there = [(row_id, row) for row_id, row in _there(line, path)]
    came = [_row(each) for each in _given(message, CAME)]
    for row in (_row(each) for each in _given(message, WENT)):
        found = next((each for each in there if each[1] == row and row not in came), None)
        if found is not None:
            there.remove(found)
            _delete(line, f"{path}/{quote(found[0], safe='')}")
    for row in came:
        if not any(each == row for _, each in there):
            line.ask("POST", path, body={**row})


def _there(line: Line, path: str) -> Iterator[tuple[str, Hours]]:
    rows = lenient.rows({"rows": data_of(line.ask("GET", path).said)}, "rows")
    for row in rows:
        try:
            found, row_id = special(row, PERSON), lenient.needed_ref(row, "id")
        except Unreadable:
            continue  # nobody here can mean it
        found.pop("id", None)
        yield row_id, found


def _given(message: Message, name: str) -> list[Mapping[str, Json]]:
    return cast("list[Mapping[str, Json]]", message.fields.get(name) or [])


def _row(hour: Mapping[str, Json]) -> Hours:
    """A row of ours as the wire has it."""
    return {
        "name": hour.get("name") or "", "is_repeating": bool(hour.get("is_repeating")), "start_at": hour["first"],
        "end_at": hour["last"], "available_from": _clock(hour.get("opens")),
        "available_until": _clock(hour.get("closes")), "is_closed": bool(hour.get("is_closed")),
    }  # fmt: skip


def _clock(minutes: Json) -> str | None:
    return f"{minutes // 60:02d}:{minutes % 60:02d}" if isinstance(minutes, int) else None


def _delete(line: Line, path: str) -> None:
    try:
        line.ask("DELETE", path)
    except Declined as declined:
        if declined.status != 404:  # whoever took it away
            raise
