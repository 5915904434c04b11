"""Omneo v3, the original or a hub, as a ``Remote``: steps told by requests, records read page by page."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import cast

import httpx2

from app.core.moments import write_utc
from app.core.values import Instant, Json, Kind, Status
from app.sync.failures import Declined, NotARemote, Unreachable
from app.sync.http import Complaint, Line, Params
from app.sync.remote import Abilities, Message, Page, Seen, Unread, Wanted
from app.wire.omneo import messages
from app.wire.omneo.appointments import keys_of
from app.wire.omneo.dialect import PATHS, Dialect
from app.wire.omneo.lenient import Unreadable

PAGE = 100
SILENCE_SECONDS = 60.0
"""After which a feed that says nothing, not even that it is there, is taken to be dead."""
FAR = "2999-01-01 00:00:00"
"""When nothing has been changed yet: a list that has rows all the same did not understand."""
_WINDOWED = {Kind.APPOINTMENT: "scheduled_start_at"}
"""Which kinds can be asked for by a time of their own, and which time that is."""


class OmneoRemote:
    """A tenant of Omneo, or a Floorwalker hub."""

    def __init__(
        self, url: str, token: str, *, clock: Callable[[], float] = time.time, abilities: Abilities | None = None
    ) -> None:
        """``abilities`` as they were probed before; without them the remote is taken to promise nothing."""
        self.name = f"omneo:{url.removeprefix('https://')}"
        self._line = Line(url, {"Authorization": f"Bearer {token}"}, read_complaint, clock=clock)
        self.abilities = abilities or Abilities(kinds=messages.KINDS)

    @property
    def skew_seconds(self) -> Instant | None:
        """By how much this machine is ahead of the remote."""
        return self._line.skew_seconds

    @property
    def dialect(self) -> Dialect:
        """How it wants to be spoken to."""
        return Dialect(is_hub=self.abilities.takes_undo, meta_is_list=self.abilities.meta_is_list)

    def probe(self) -> Abilities:
        """Find out what it can do, changing nothing."""
        self._line.ask("GET", "/auth/verify")
        is_hub = self._has_feed()
        self.abilities = Abilities(
            has_keys=is_hub, filters_updated=self._filters_updated(), has_feed=is_hub, takes_undo=is_hub,
            kinds=messages.KINDS, statuses=frozenset(each.value for each in Status),
        )  # fmt: skip
        return self.abilities

    def words(self, kind: Kind, fields: Mapping[str, Json]) -> Mapping[str, Json]:
        """Fields of ours as it would say them back."""
        return messages.words(kind, fields)

    def cannot(self, message: Message) -> str | None:
        """Why this step cannot be told here, in words for the desk."""
        if message.kind not in messages.KINDS:
            return "that stays at this desk: the remote has no place for it"
        return None

    def send(self, message: Message) -> Seen | None:
        """Tell it one step; None where there is nothing to tell."""
        if message.kind not in messages.KINDS:
            return None
        if message.remote_id is None:
            record = message.record or message.fields
            request = messages.write_new(message.kind, record, message.intent, self.dialect, message.answers)
        else:
            request = messages.write_change(
                message.kind, message.remote_id, message.verb, message.fields, message.record or message.fields,
                message.made_by, self.dialect,
            )  # fmt: skip
        if request is None:
            return None
        key = message.intent if self.abilities.has_keys else None
        answer = self._line.ask(request.method, request.path, body=request.body, key=key)
        return self._seen(message.kind, _data(answer.said))

    def look_up(self, message: Message) -> Seen | None:
        """What an earlier try of this message may have made; of a change, the record as it stands."""
        if message.remote_id is not None:
            return self.read(message.kind, message.remote_id)
        for each in self._candidates(message):
            if each.intent == message.intent:
                return each
        return None

    def read(self, kind: Kind, remote_id: str) -> Seen | None:
        """One record, or None where it is gone."""
        try:
            answer = self._line.ask("GET", f"{PATHS[kind]}/{remote_id}")
        except Declined as declined:
            if declined.status in (404, 410):
                return None
            raise
        return self._seen(kind, _data(answer.said))

    def page(self, wanted: Wanted, cursor: Json = None) -> Page:
        """The next page of what is wanted; what a remote gave beside it, for want of a filter, is left out."""
        number = cursor if isinstance(cursor, int) and not isinstance(cursor, bool) else 1
        params = {**_filters(wanted, self.abilities), "page[size]": str(PAGE), "page[number]": str(number)}
        said = self._line.ask("GET", PATHS[wanted.kind], params=params).said
        rows, meta = _listed(said)
        read = [_read(wanted.kind, row) for row in rows]
        seen = tuple(each for each in read if isinstance(each, Seen) and _is_wanted(each, wanted))
        unread = tuple(each for each in read if isinstance(each, Unread))
        last = meta.get("last_page")
        is_last = not rows or (number >= last if isinstance(last, int) else len(rows) < PAGE)
        total = meta.get("total")
        is_all = len(seen) + len(unread) == len(rows) and isinstance(total, int)
        return Page(seen, unread, None if is_last else number + 1, cast("int | None", total) if is_all else None)

    def listen(self, after: str | None) -> Iterator[str]:
        """Wait for changes, and give the place of each in the feed; the first is where it begins."""
        params = {} if after is None else {"since": after}
        response = self._line.stream("/changes", params, silence_seconds=SILENCE_SECONDS)
        try:
            for line in response.iter_lines():
                if line.startswith("id:"):
                    yield line[3:].strip()
        except httpx2.HTTPError as error:
            raise Unreachable(f"the feed ended: {type(error).__name__}") from None
        finally:
            response.close()

    def close(self) -> None:
        """Let go of its connections."""
        self._line.close()

    def _candidates(self, message: Message) -> Iterator[Seen]:
        record = message.record or message.fields
        params: Params = keys_of(record) if message.kind is Kind.APPOINTMENT else {}
        if message.kind is Kind.QUEUE_ENTRY:
            params = {"filter[location_id]": str(record["location_id"]), "sort": "-created_at"}
        for number in range(1, 51):
            asked = {**params, "page[size]": str(PAGE), "page[number]": str(number)}
            rows, meta = _listed(self._line.ask("GET", PATHS[message.kind], params=asked).said)
            for row in rows:
                read = _read(message.kind, row)
                if isinstance(read, Seen):
                    yield read
            if not rows or len(rows) < PAGE or number == meta.get("last_page"):
                return

    def _filters_updated(self) -> bool:
        """Whether a list that has rows has none that were changed in the far future."""
        for kind in (Kind.APPOINTMENT, Kind.PROFILE, Kind.DEFINITION):
            if self._line_total(kind, {}):
                return self._line_total(kind, {"filter[updated_at][gte]": FAR}) == 0
        return False

    def _line_total(self, kind: Kind, params: Params) -> int:
        rows, meta = _listed(self._line.ask("GET", PATHS[kind], params={**params, "page[size]": "1"}).said)
        total = meta.get("total")
        return total if isinstance(total, int) else len(rows)

    def _has_feed(self) -> bool:
        try:
            self._line.stream("/changes", {}, silence_seconds=5).close()
        except (Declined, NotARemote):
            return False
        return True

    def _seen(self, kind: Kind, row: Json) -> Seen:
        read = _read(kind, row)
        if isinstance(read, Unread):
            raise NotARemote(f"its answer makes no sense: {read.why}")
        return read


def read_complaint(said: Json) -> Complaint | None:
    """Laravel's error: ``message``, and ``errors`` by field."""
    if not isinstance(said, dict) or not isinstance(said.get("message"), str):
        return None
    errors = said.get("errors")
    fields = tuple(map(str, errors)) if isinstance(errors, dict) else ()
    return Complaint(cast(str, said["message"]), fields)


def _data(said: Json) -> Json:
    if not isinstance(said, dict) or "data" not in said:
        raise NotARemote("its answer has no data")
    return said["data"]


def _listed(said: Json) -> tuple[list[Json], Mapping[str, Json]]:
    rows = _data(said)
    if not isinstance(rows, list):
        raise NotARemote("its answer is no list")
    meta = said.get("meta") if isinstance(said, dict) else None
    meta = meta if isinstance(meta, dict) else {}
    pagination = meta.get("pagination")
    more = pagination if isinstance(pagination, dict) else {}
    return rows, {"last_page": more.get("total_pages"), **more, **meta}


def _read(kind: Kind, row: Json) -> Seen | Unread:
    try:
        told = messages.read_row(kind, row)
    except Unreadable as error:
        remote_id = row.get("id") if isinstance(row, dict) else None
        named = str(remote_id) if isinstance(remote_id, int | str) else None
        return Unread(kind, named, str(row)[:2000], str(error))
    return Seen(kind, told.remote_id, told.fields, told.updated_at, told.intent)


def _filters(wanted: Wanted, abilities: Abilities) -> dict[str, str]:
    asked: dict[str, str] = {}
    if wanted.location is not None:
        asked["filter[location_id]"] = wanted.location
    name = _WINDOWED.get(wanted.kind)
    if name is not None:
        if wanted.since is not None:
            asked[f"filter[{name}][gte]"] = write_utc(wanted.since)
        if wanted.until is not None:
            asked[f"filter[{name}][lt]"] = write_utc(wanted.until)
    if wanted.changed is not None and abilities.filters_updated:
        asked["filter[updated_at][gte]"] = write_utc(wanted.changed)
    return asked


def _is_wanted(seen: Seen, wanted: Wanted) -> bool:
    if wanted.location is not None and seen.fields.get("location_id") != wanted.location:
        return False
    if wanted.changed is not None and seen.updated_at is not None and seen.updated_at < wanted.changed:
        return False
    name = _WINDOWED.get(wanted.kind)
    at = seen.fields.get(name) if name else None
    if not isinstance(at, int):
        return True
    return (wanted.since is None or at >= wanted.since) and (wanted.until is None or at < wanted.until)
