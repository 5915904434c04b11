"""A strict Omneo: it has what Omneo is known to have, and lacks what Omneo does not promise.

No idempotency, no feed, no ``undo``; filters by ``updated_at`` and by anything unknown are ignored without a word; any
status is taken of any other; a page has a hundred rows at most; types are checked as Laravel checks them. Its shop is
that of ``shop_builder``: the services, Melbourne as number 13, ``ana`` and ``bob``, and the customers.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.support.hub_at_work import number_of
from tests.support.omneo_rows import BORN, CHECKS, Row, is_list_of_texts, is_object, kept, shown, wrong_in
from tests.support.shop_builder import CUSTOMERS

TOKEN = "omneo-token-of-a-test"
FILTERED = {
    "appointments": (
        "appointment_definition_id", "profile_id", "location_id", "assigned_staff_id", "status", "scheduled_start_at",
        "scheduled_end_at",
    ),
    "appointment-queues": ("appointment_definition_id", "profile_id", "location_id", "staff_id", "status"),
    "appointment-waitlists": ("appointment_definition_id", "profile_id", "location_id", "status", "desired_start_at"),
    "profiles": ("email", "first_name", "last_name"),
}  # fmt: skip
_OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "eq": lambda one, other: one == other, "gte": lambda one, other: one >= other,
    "gt": lambda one, other: one > other, "lt": lambda one, other: one < other, "lte": lambda one, other: one <= other,
}  # fmt: skip


@dataclass
class StandIn:
    """What it holds, and what it was asked. A test may change any of it."""

    url: str = ""
    meta_is_list: bool = False
    forbidden: set[tuple[str, str]] = field(default_factory=set)
    """Methods and resources that the token may not use."""
    tokens: set[str] = field(default_factory=lambda: {TOKEN})
    rows: dict[str, list[Row]] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    unknown_keys: set[str] = field(default_factory=set)
    """Keys of bodies that it did not know, and ignored."""
    clock: Callable[[], float] = time.time
    lock: threading.Lock = field(default_factory=threading.Lock)
    _last: int = 100

    def __post_init__(self) -> None:
        self.rows = {name: [] for name in CHECKS} | _shop()

    def stamp(self) -> str:
        """Now, as it writes it."""
        return datetime.fromtimestamp(self.clock(), UTC).strftime("%Y-%m-%d %H:%M:%S")

    def find(self, resource: str, named: str) -> Row | None:
        """The row of that id."""
        return next((row for row in self.rows[resource] if str(row["id"]) == named), None)

    def answer(self, method: str, target: str, token: str, body: Any) -> tuple[int, Any]:
        """The status and the body of an answer."""
        parts = urlsplit(target)
        steps = parts.path.removeprefix("/api/v3/").split("/")
        self.asked.append((method, parts.path.removeprefix("/api/v3")))
        if token not in self.tokens:
            return 401, {"message": "Unauthenticated."}
        if (method, steps[0]) in self.forbidden:
            return 403, {"message": "Invalid scope(s) provided."}
        if steps == ["auth", "verify"]:
            return 200, {"data": {"id": 1}}
        if steps[0] not in self.rows or len(steps) > 3:
            return 404, {"message": "Not found.", "status": 404}
        query = parse_qsl(parts.query)
        if len(steps) == 3:
            return self._below(steps, query)
        if method == "GET":
            return self._list(steps[0], query) if len(steps) == 1 else self._show(*steps)
        return self._write(method, steps, body) if isinstance(body, dict) else (422, {"message": "No body."})

    def _show(self, resource: str, named: str) -> tuple[int, Any]:
        row = self.find(resource, named)
        return (200, {"data": self._shown(resource, row)}) if row else _gone(named)

    def _below(self, steps: list[str], query: list[tuple[str, str]]) -> tuple[int, Any]:
        row = self.find(steps[0], steps[1])
        if steps[0] == "locations" and steps[2] == "profiles" and row:
            return _paged(row["_profiles"], query)
        if steps[2] == "questions" and row:
            return 200, {"data": {"questionnaire": None, "questions": []}}
        if steps[2] == "normal-hours" and (hours := _HOURS.get(steps[1])):
            return 200, {"data": hours}
        return _gone(steps[1])

    def _list(self, resource: str, query: list[tuple[str, str]]) -> tuple[int, Any]:
        rows = [row for row in self.rows[resource] if all(_fits(resource, row, *each) for each in query)]
        sort = dict(query).get("sort", "")
        if sort.lstrip("-") in ("created_at", "id"):
            rows.sort(key=lambda row: (row.get(sort.lstrip("-")) or "", row["id"]), reverse=sort.startswith("-"))
        return _paged([self._shown(resource, row) for row in rows], query)

    def _write(self, method: str, steps: list[str], body: Row) -> tuple[int, Any]:
        resource = steps[0]
        before = self.find(resource, steps[1]) if len(steps) == 2 else {}
        if before is None or resource not in CHECKS:
            return _gone(steps[-1])
        if method == "DELETE":
            self.rows[resource].remove(before)
            return 204, None
        self.unknown_keys |= body.keys() - CHECKS[resource].keys() - {"meta"}
        meta = is_list_of_texts if self.meta_is_list else is_object
        wrong = wrong_in(resource, body, is_new=not before, meta=meta) | self._wrong_together(resource, body, before)
        if wrong:
            return 422, {"message": "The given data was invalid.", "errors": wrong}
        after = kept(resource, before, body, self.stamp())
        if before:
            before.update(after)
            return 200, {"data": self._shown(resource, before)}
        return 201, {"data": self._shown(resource, self.add(resource, **after))}

    def add(self, resource: str, **fields: Any) -> Row:
        """A row that somebody else made."""
        self._last += 1
        number: Any = f"c0ffee00-0000-4000-8000-{self._last:012d}" if resource == "profiles" else self._last
        row = {"id": number, "status": BORN.get(resource), "created_at": self.stamp(), "updated_at": self.stamp()}
        row = {**row, **{name: value for name, value in fields.items() if value is not None or name != "status"}}
        self.rows[resource].append(row)
        return row

    def _wrong_together(self, resource: str, body: Row, before: Row) -> dict[str, list[str]]:
        wrong = {
            name: [f"The selected {name} is invalid."]
            for name, where in (("profile_id", "profiles"), ("appointment_definition_id", "appointment-definitions"))
            if resource != "profiles" and body.get(name) is not None and not self.find(where, str(body[name]))
        }
        if resource == "profiles":
            for name, words in (("email", "The email exists"), ("mobile_phone", "The phone number exists")):
                if body.get(name) and any(
                    row.get(name) == body[name] and row is not before for row in self.rows[resource]
                ):
                    wrong[name] = [words]
        return wrong

    def _shown(self, resource: str, row: Row) -> Row:
        person = self.find("profiles", str(row.get("profile_id")))
        plain = {name: value for name, value in row.items() if not name.startswith("_")}
        if resource not in CHECKS:
            return plain
        brief = {name: person.get(name) for name in ("id", "first_name", "last_name", "email")} if person else None
        return shown(resource, plain, brief)


@contextmanager
def omneo_at_work(**settings: Any) -> Iterator[StandIn]:
    """The stand-in on a free port until the block ends."""
    stand_in = StandIn(**settings)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def handle_any(self) -> None:
            said = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            token = str(self.headers.get("Authorization", "")).removeprefix("Bearer ")
            with stand_in.lock:
                status, body = stand_in.answer(self.command, self.path, token, json.loads(said) if said else None)
                told = b"" if body is None else json.dumps(body).encode()
            head = [f"HTTP/1.1 {status} X", f"Date: {self.date_time_string(int(stand_in.clock()))}"]
            head += ["Content-Type: application/json", f"Content-Length: {len(told)}"]
            self.wfile.write("\r\n".join([*head, "", ""]).encode() + told)

        do_GET = do_POST = do_PUT = do_DELETE = handle_any  # noqa: N815 - as http.server calls them

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, name="omneo")
    thread.start()
    stand_in.url = f"http://127.0.0.1:{server.server_address[1]}/api/v3"
    try:
        yield stand_in
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _fits(resource: str, row: Row, key: str, value: str) -> bool:
    """Whether a row passes a filter; one that is not known is passed by all."""
    if not key.startswith("filter["):
        return True
    names = key[len("filter[") : -1].split("][")
    op = names[1] if len(names) > 1 else "eq"
    if names[0] not in FILTERED.get(resource, ()) or op not in _OPERATORS:
        return True
    return _OPERATORS[op](str(row.get(names[0])), value)


def _paged(rows: list[Row], query: list[tuple[str, str]]) -> tuple[int, Any]:
    given = dict(query)
    size, number = int(given.get("page[size]", 15)), int(given.get("page[number]", 1))
    if not 1 <= size <= 100:
        return 422, {"message": "The page.size is invalid.", "errors": {"page.size": ["1 to 100"]}}
    first = (number - 1) * size
    last = max(1, -(-len(rows) // size))
    meta = {
        "current_page": number, "from": first + 1, "last_page": last, "links": [], "path": "https://x.example",
        "per_page": size, "to": first + size, "total": len(rows),
    }  # fmt: skip
    return 200, {"data": rows[first : first + size], "links": {"next": None}, "meta": meta}


def _gone(named: str) -> tuple[int, Any]:
    return 404, {"message": f"No query results for model [App\\Models\\X] {named}", "status": 404}


_WEEK = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
_HOURS: dict[str, list[Row]] = {
    name: [
        {"id": str(day), "day_of_week": word, "available_from": "09:00:00", "available_until": "17:00",
         "is_closed": "0"}
        for day, word in enumerate(_WEEK, 1)
    ]
    for name in ("ana", "bob")
}  # fmt: skip


def _shop() -> dict[str, list[Row]]:
    open_hours = [
        {"id": day, "location_id": 13, "day_of_week": word, "open_at": "09:00", "close_at": "17:00"}
        for day, word in enumerate(_WEEK, 1)
    ]
    people: list[Row] = [
        {
            "id": at, "location_id": 13, "profile_id": name, "assignment_type": "staff", "is_active": True,
            "is_default": False, "starts_at": None, "ends_at": None, "sort_order": at, "deleted_at": None,
            "excluded_service_handles": None,
            "profile": {"id": name, "first_name": name.title(), "last_name": None, "email": None},
        }
        for at, name in enumerate(("ana", "bob"), 1)
    ]  # fmt: skip
    place: Row = {
        "id": 13, "type": None, "name": "Melbourne", "handle": "mel", "phone": None, "timezone": "Australia/Melbourne",
        "is_published": 1, "is_permanently_closed": 0, "address": {}, "tags": [], "departments": [],
        "normal_hours": open_hours, "special_hours": [
            {"id": 1, "name": None, "is_repeating": 0, "start_at": "2026-12-25 00:00:00", "end_at": "2026-12-25",
             "is_closed": "true", "open_at": None, "close_at": None},
        ], "_profiles": people,
    }  # fmt: skip
    shapes: list[list[Row]] = [
        [{"id": 13, "name": "Melbourne", "handle": "mel"}],
        [{"id": None, "location_id": 13, "is_active": True}],
        [{"id": 7, "appointment_definition_id": 1, "location_id": 13, "is_active": 1, "location": {"id": 13}}],
    ]
    services: list[Row] = [
        {
            "id": number_of(handle), "handle": handle, "name": handle.title(), "duration_minutes": 60,
            "booking_type": "approval_required" if handle == "dye" else "instant", "allow_waitlist": True,
            "is_published": True, "is_archived": False, "requires_staff": handle != "class",
            "max_concurrent_bookings": 2 if handle == "class" else 1, "allow_queue": 1, "allow_walk_in": True,
            "has_booking_questionnaire": False, "meta": [], "locations": shape, "staff": [],
            "normal_hours": [
                {"id": day, "day_of_week": word, "available_from": "09:00", "available_until": "17:00:00",
                 "is_closed": "open"} for day, word in enumerate(_WEEK, 1)
            ], "special_hours": None, "colour": "#abc",
            "updated_at": "2026-05-01T00:00:00.000000Z",
        }
        for handle, shape in zip(("cut", "dye", "class"), shapes, strict=True)
    ]  # fmt: skip
    guests: list[Row] = [
        {"id": name, "first_name": name.title(), "last_name": None, "email": f"{name}@example.com",
         "mobile_phone": None, "created_at": "2026-01-01 00:00:00", "updated_at": "2026-01-01 00:00:00", "tags": []}
        for name in CUSTOMERS
    ]  # fmt: skip
    return {"locations": [place], "appointment-definitions": services, "questionnaires": [], "profiles": guests}
