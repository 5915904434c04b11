"""What lists are asked for, each with the condition that a hand would write for it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeAlias
from urllib.parse import quote

import psycopg

from tests.bench.big_store import FIRST_NUMBER, LOCATIONS, people

Connection: TypeAlias = "psycopg.Connection[tuple[Any, ...]]"

SIZE = 100
LOCATION = 7
_DAYS = (date.today() - timedelta(days=1), date.today())
_FROM, _UNTIL = (int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) for day in _DAYS)
_STAMPS = ("approved_at", "confirmed_at", "cancelled_at", "arrived_at", "no_show_at", "rejected_at")
_PAST = ("scheduled_start_at", "scheduled_end_at", "completed_at", "updated_at")


@dataclass(frozen=True, slots=True)
class Asked:
    """One list: its group, what the client sends, and the same in SQL."""

    group: str
    query: str
    where: str = "true"
    order: str = "a.number"

    @property
    def path(self) -> str:
        """Its path below the API's."""
        return f"/appointments?{quote(self.query, safe='[]=&,-')}&page[size]={SIZE}"


def lists() -> Iterator[Asked]:
    """Every field, kind of comparison, relation and order that the list knows."""
    yield Asked("everything", "")
    yield from _fields()
    yield from _ranges()
    yield from _relations()
    someone = people(1_000)[777]
    words = f"a.profile_id IN (SELECT id FROM profiles WHERE email = '{someone.email}')"
    yield Asked("words", f"filter[search]={someone.email}", words)
    graces = "SELECT id FROM profiles WHERE array_to_tsvector(string_to_array(words, ' ')) @@ 'grace:*'::tsquery"
    yield Asked("words", "filter[search]=grace", f"a.profile_id IN ({graces})")
    names = (
        "scheduled_start_at",
        "scheduled_end_at",
        *_STAMPS,
        "completed_at",
        "created_at",
        "updated_at",
        "status",
        "timezone",
    )
    for name in names:
        yield Asked("order", f"sort=-{name}", order=f"a.{name} DESC, a.number DESC")
    day = f"{_range('scheduled_start_at')}&sort=-scheduled_start_at"
    yield Asked("order", day, _between("scheduled_start_at"), "a.scheduled_start_at DESC, a.number DESC")


def _fields() -> Iterator[Asked]:
    yield Asked("field", f"filter[id]={FIRST_NUMBER + 1_234}", f"a.number = {FIRST_NUMBER + 1_234}")
    numbers = ",".join(str(FIRST_NUMBER + 3 * each) for each in range(SIZE))
    yield Asked("field", f"filter[id][in]={numbers}", f"a.number IN ({numbers})")
    yield Asked("field", "filter[profile_id]=profile-000777", "a.profile_id = 'profile-000777'")
    member = f"staff-{LOCATION:02}-3"
    yield Asked("field", f"filter[assigned_staff_id]={member}", f"a.assigned_staff_id = '{member}'")
    service = f"a.definition_id = 'service-{LOCATION:02}'"
    yield Asked("field", f"filter[appointment_definition_id]={FIRST_NUMBER + LOCATION}", service)
    yield Asked("field", f"filter[location_id]={FIRST_NUMBER + LOCATION}", f"a.location_id = 'location-{LOCATION:02}'")
    for status in ("confirmed", "requested", "rejected"):
        yield Asked("field", f"filter[status]={status}", f"a.status = '{status}'")
    yield Asked("field", "filter[status][ne]=confirmed", "a.status <> 'confirmed'")
    yield Asked("field", "filter[status][in]=requested,no_show", "a.status IN ('requested', 'no_show')")
    yield Asked("field", "filter[timezone]=Europe/Berlin", "a.timezone = 'Europe/Berlin'")
    yield Asked("field", "filter[notes]=Prefers mornings", "a.notes = 'Prefers mornings'")
    for name in ("notes", "approved_by", "cancelled_by", "rejected_by"):
        yield Asked("field", f"filter[{name}]=nobody", f"a.{name} = 'nobody'")
    for name in ("transaction_id", "order_id", "questionnaire_version_id"):
        yield Asked("field", f"filter[{name}]=7", f"a.{name} = ''")
    for name in _STAMPS:
        yield Asked("field", f"filter[{name}][nullable]=0", f"a.{name} IS NOT NULL")
    yield Asked("field", "filter[cancelled_at][nullable]=1", "a.cancelled_at IS NULL")


def _ranges() -> Iterator[Asked]:
    first, last = FIRST_NUMBER + 5_000, FIRST_NUMBER + 5_150
    yield Asked("range", f"filter[id][gt]={first}&filter[id][lte]={last}", f"a.number > {first} AND a.number <= {last}")
    for name in (*_PAST, "created_at"):
        yield Asked("range", _range(name), _between(name))
    here = f"&filter[location_id]={FIRST_NUMBER + LOCATION}"
    day = _between("scheduled_start_at")
    yield Asked("range", _range("scheduled_start_at") + here, f"{day} AND a.location_id = 'location-{LOCATION:02}'")
    status = f"{day} AND a.status = 'no_show'"
    yield Asked("range", _range("scheduled_start_at") + "&filter[status]=no_show", status)
    yield Asked("range", f"filter[scheduled_start_at][gte]={_DAYS[1]}", f"a.scheduled_start_at >= {_UNTIL}")


def _relations() -> Iterator[Asked]:
    handle, day = f"a.definition_id = 'service-{LOCATION:02}'", f"&{_range('scheduled_start_at')}"
    for form in ("filter[appointmentDefinition.handle]", "filter[appointmentDefinition][handle]"):
        yield Asked("relation", f"{form}=service-{LOCATION:02}", handle)
    both = f"{handle} AND {_between('scheduled_start_at')}"
    yield Asked("relation", f"filter[appointmentDefinition.handle]=service-{LOCATION:02}{day}", both)
    there = f"a.location_id = 'location-{LOCATION:02}' AND {_between('scheduled_start_at')}"
    yield Asked("relation", f"filter[location.handle]=location-{LOCATION:02}{day}", there)


def since(connection: Connection) -> Asked:
    """The changes since a while ago, as a till pulls them: 150 in each store."""
    found = connection.execute(
        "SELECT updated_at FROM appointments ORDER BY updated_at DESC OFFSET 149 LIMIT 1"
    ).fetchone()
    assert found is not None
    moment = datetime.fromtimestamp(found[0], UTC).strftime("%Y-%m-%d %H:%M:%S")
    return Asked("range", f"filter[updated_at][gte]={moment}", f"a.updated_at >= {found[0]}")


def _range(name: str) -> str:
    return f"filter[{name}][gte]={_DAYS[0]}&filter[{name}][lt]={_DAYS[1]}"


def _between(name: str) -> str:
    return f"a.{name} >= {_FROM} AND a.{name} < {_UNTIL}"


class Floor:
    """The same lists by bare ``psycopg`` and ``json.dumps``: counted, read with names and answers, nested, written."""

    def __init__(self, connection: Connection, definitions: Sequence[dict[str, Any]], zones: Sequence[str]) -> None:
        self._connection = connection
        self._definitions = {f"service-{number:02}": row for number, row in enumerate(definitions)}
        self._locations = {
            f"location-{number:02}": {
                "id": FIRST_NUMBER + number, "name": f"Shop {number}", "handle": f"location-{number:02}",
                "timezone": zones[number % len(zones)],
            }
            for number in range(LOCATIONS)
        }  # fmt: skip
        self._staff = {
            row[0]: {"id": row[0], "first_name": row[1], "last_name": row[2], "email": row[3]}
            for row in connection.execute("SELECT id, first_name, last_name, email FROM staff")
        }

    def page(self, asked: Asked) -> tuple[list[int], int]:
        """The numbers of a page's rows and the total, after the page has been written as JSON."""
        counted = self._connection.execute(
            f"SELECT count(*) FROM appointments a WHERE {asked.where}".encode()
        ).fetchone()
        read = self._connection.execute(
            f"SELECT a.*, p.first_name, p.last_name, p.email FROM appointments a JOIN profiles p ON p.id = a.profile_id"
            f" WHERE {asked.where} ORDER BY {asked.order} LIMIT {SIZE}".encode()
        )
        names = [each.name for each in read.description or ()][:-3]
        rows = [self._row(dict(zip(names, row, strict=False)), row[-3:]) for row in read]
        self._answers(rows)
        assert counted is not None
        json.dumps({"data": rows, "meta": {"total": counted[0]}})
        return [row["number"] for row in rows], counted[0]

    def _row(self, row: dict[str, Any], customer: Sequence[str]) -> dict[str, Any]:
        row["profile"] = {
            "id": row["profile_id"], "first_name": customer[0], "last_name": customer[1], "email": customer[2],
        }  # fmt: skip
        row["appointment_definition"] = self._definitions.get(row["definition_id"])
        row["location"] = self._locations.get(row["location_id"])
        row["assigned_staff"] = self._staff.get(row["assigned_staff_id"])
        row["answers"] = []
        return row

    def _answers(self, rows: list[dict[str, Any]]) -> None:
        by_id = {row["id"]: row for row in rows}
        wanted = "SELECT appointment_id, question_label, value FROM answers WHERE appointment_id = ANY(%s)"
        for answer in self._connection.execute(wanted, [list(by_id)]):
            by_id[answer[0]]["answers"].append({"label": answer[1], "value": answer[2]})
