"""OptimoCMS as a ``Remote``: bookings told and read, within what a plan allows.

What the desk writes and what becomes of it here (``app/wire/optimocms.py`` has the table of statuses):

=================================  ===================================================================
book, convert, fulfil              POST /bookings, the customer with it
approve, cancel, reject, complete  PATCH /bookings/ID/status
no_show, undo and redo of these    PATCH /bookings/ID/status
arrive                             nothing: there is no word for it, the booking stays confirmed there
reschedule, reassign               cannot: the desk is told to cancel and book anew there
note, call, serve, keep_uncovered  nothing: it shows none of that
walk-ins, waitlist, customers      cannot: it has none of them
=================================  ===================================================================
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import cast
from urllib.parse import quote

from app.core.moments import read_date
from app.core.values import Instant, Json, Kind, Status
from app.core.wall import local_date
from app.core.worded import Worded
from app.sync.budget import DEFAULT_PLAN, PLANS, Budget
from app.sync.failures import NotARemote
from app.sync.http import IO_SECONDS, Line
from app.sync.making_sense import made_by
from app.sync.optimocms_lists import cursor_after, data_of, is_wanted, read_complaint, text_of
from app.sync.optimocms_looking import candidate, chosen
from app.sync.remote import Abilities, Message, News, Page, Seen, Unread, Wanted
from app.wire import optimocms as wire
from app.wire.omneo import lenient
from app.wire.omneo.lenient import Unreadable

PAGE = 100
FEW_DAYS = 7
"""A window that is asked for day by day; a longer one is read out of the whole list."""
MOST_PAGES = 10_000
_MOVED = frozenset({"scheduled_start_at", "scheduled_end_at", "assigned_staff_id", "location_id", "definition_id"})
_ABILITIES = Abilities(
    kinds=frozenset({Kind.APPOINTMENT}), statuses=frozenset(each.value for each in wire.MEANT_BY.values()),
    can_reschedule=False, has_catalogue=False,
)  # fmt: skip


class OptimoRemote:
    """A site of OptimoCMS, or of a hub. It names services and branches as we do, by their numbers."""

    def __init__(
        self, url: str, token: str, site: str, *, zones: Mapping[str, str] | None = None,
        minutes: Mapping[str, int] | None = None, clock: Callable[[], float] = time.time, budget: Budget | None = None,
        io_seconds: float = IO_SECONDS,
    ) -> None:  # fmt: skip
        """``zones`` of our places and ``minutes`` of our services, both by number: the wire says neither."""
        self.name = f"optimocms:{url.removeprefix('https://')}/{site}"
        base = f"{url}/v1/sites/{quote(site, safe='')}/booking"
        # Each request is one of the plan's: none is made that was not counted.
        self._line = Line(
            base, {"X-Api-Key": token}, read_complaint, clock=clock, io_seconds=io_seconds, asks_again=False
        )
        self._clock = clock
        self._zones, self._minutes = dict(zones or {}), dict(minutes or {})
        self.budget = budget or Budget(*PLANS[DEFAULT_PLAN])
        self.abilities = _ABILITIES

    @property
    def skew_seconds(self) -> Instant | None:
        """By how much this machine is ahead of the remote."""
        return self._line.skew_seconds

    def probe(self) -> Abilities:
        """Find out whether the key is taken, changing nothing; what it can do is known."""
        self._list({"limit": "1"})
        return self.abilities

    def greet(self) -> None:
        """One request that shows whether it is there and takes the key."""
        self.probe()

    def words(self, kind: Kind, fields: Mapping[str, Json]) -> Mapping[str, Json]:
        """Fields of ours as it would say them back."""
        return wire.words(fields) if kind is Kind.APPOINTMENT else {}

    def cannot(self, message: Message) -> str | None:
        """Why this step cannot be told here, in words for the desk; None where it can."""
        if message.kind is not Kind.APPOINTMENT:
            return Worded("OptimoCMS knows bookings alone: this stays at this desk")
        if message.remote_id is not None and _MOVED & message.fields.keys():
            return Worded("OptimoCMS cannot move a booking: cancel it there and book it anew")
        return None

    def send(self, message: Message) -> Seen | None:
        """Tell it one step; None where there is nothing to tell."""
        if message.kind is not Kind.APPOINTMENT:
            return None
        if message.remote_id is None:
            body = wire.write_new(
                message.record or message.fields, message.customer, text_of(message.record.get("notes"))
            )
            return made_by(message, self._read(self._ask("POST", "/bookings", body, message.intent)))
        status = message.fields.get("status")
        if status is None or (status == Status.ARRIVED and message.verb == "arrive"):
            return None
        path = f"/bookings/{quote(str(message.remote_id), safe='')}/status"
        return made_by(message, self._read(self._ask("PATCH", path, wire.write_status(status), message.intent)))

    def look_up(self, message: Message) -> Seen | None:
        """What an earlier try of this message made; ``optimocms_looking`` says how, and raises ``Undecided``."""
        if message.kind is not Kind.APPOINTMENT:
            return None
        record = message.record or message.fields
        if message.remote_id is not None:
            return self.read(message.kind, message.remote_id)
        day = local_date(cast(Instant, record["scheduled_start_at"]), str(record["timezone"]))
        minutes, found = self._minutes_of(text_of(record.get("definition_id"))), []
        for row in self._rows({"date": day.isoformat()}):
            read = self._read(row)
            if isinstance(read, Seen) and (one := candidate(row, read, message, minutes, self.skew_seconds or 0)):
                found.append(one)
        return chosen(found, message.twins)

    def read(self, kind: Kind, remote_id: str) -> Seen | None:
        """One booking, or None where it is gone: there is no asking for one, so they are looked through."""
        if kind is not Kind.APPOINTMENT:
            return None
        for row in self._rows({}):
            read = self._read(row)
            if isinstance(read, Seen) and read.remote_id == remote_id:
                return read
        return None

    def page(self, wanted: Wanted, cursor: Json = None) -> Page:
        """The next page of what is wanted: of a few days day by day, otherwise out of the whole list."""
        if wanted.kind is not Kind.APPOINTMENT:
            return Page(())
        at = cursor if isinstance(cursor, dict) else {}
        days = self._days(wanted)
        day = read_date(str(at["day"])) if at.get("day") else (days[0] if days else None)
        params = {"limit": str(PAGE)} | ({"date": day.isoformat()} if day else {})
        if at.get("cursor"):
            params["cursor"] = str(at["cursor"])
        rows, following = self._list(params)
        read = [self._read(row) for row in rows]
        seen = tuple(each for each in read if isinstance(each, Seen) and is_wanted(each, wanted))
        unread = tuple(each for each in read if isinstance(each, Unread))
        return Page(seen, unread, cursor_after(following, day, days))

    def count(self, wanted: Wanted) -> int | None:  # noqa: ARG002 - as the protocol has it
        """It does not say."""
        return None

    def newest(self, kind: Kind) -> Instant | None:  # noqa: ARG002 - as the protocol has it
        """It does not say."""
        return None

    def offers(self, mark: str | None = None) -> Mapping[Kind, Sequence[Seen]]:  # noqa: ARG002 - as the protocol has it
        """It says nothing of what a shop offers."""
        raise NotARemote("its answer is no list")

    def listen(self, after: str | None) -> Iterator[News]:  # noqa: ARG002 - as the protocol has it
        """It tells of nothing by itself."""
        raise NotARemote("it has no feed of changes")

    def close(self) -> None:
        """Let go of its connections."""
        self._line.close()

    def _ask(self, method: str, path: str, body: Json, key: str) -> Json:
        self.budget.take(self._clock(), is_act=True)
        return data_of(self._line.ask(method, path, body=body, key=key).said)

    def _list(self, params: Mapping[str, str]) -> tuple[list[Json], str | None]:
        self.budget.take(self._clock(), is_act=False)
        said = self._line.ask("GET", "/bookings", params=params).said
        rows = data_of(said)
        if not isinstance(rows, list):
            raise NotARemote("its answer is no list")
        told = said.get("pagination") if isinstance(said, dict) else None
        following = told.get("nextCursor") if isinstance(told, dict) else None
        return rows, str(following) if following else None

    def _rows(self, params: Mapping[str, str]) -> Iterator[Json]:
        following: str | None = None
        for _ in range(MOST_PAGES):
            beside = {"cursor": following} if following else {}
            rows, following = self._list({**params, **beside, "limit": str(PAGE)})
            yield from rows
            if following is None:
                return

    def _days(self, wanted: Wanted) -> list[date]:
        if wanted.since is None or wanted.until is None:
            return []
        zones = {self._zone(wanted.location)} if wanted.location else set(self._zones.values())
        first = min((local_date(wanted.since, zone) for zone in zones), default=None)
        last = max((local_date(wanted.until - 1, zone) for zone in zones), default=None)
        if first is None or last is None or (last - first).days >= FEW_DAYS:
            return []
        return [first + timedelta(days=each) for each in range((last - first).days + 1)]

    def _read(self, row: Json) -> Seen | Unread:
        try:
            remote_id = lenient.needed_ref(lenient.as_row(row), "id")
            fields = wire.read(row, self._zone, self._minutes_of)
        except Unreadable as error:
            named = row.get("id") if isinstance(row, dict) else None
            return Unread(Kind.APPOINTMENT, str(named) if named else None, str(row)[:4_000], str(error))
        return Seen(Kind.APPOINTMENT, remote_id, fields, customer=wire.read_customer(row))

    def _minutes_of(self, service: str | None) -> int:
        return self._minutes.get(service or "", 30)

    def _zone(self, branch: str | None) -> str:
        zones = set(self._zones.values())
        if branch in self._zones:
            return self._zones[branch or ""]
        if len(zones) == 1:
            return zones.pop()
        raise Unreadable(f"branchId {str(branch)[:40]!r} is no place of ours")
