"""Lists of Omneo v3: what is asked of them, what they gave beside it, and where they go on.

A filter that is not known is ignored there, so a list is never believed to hold only what was asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from pydantic_core import from_json

from app.core.moments import write_utc
from app.core.values import Instant, Json, Kind
from app.sync.failures import NotARemote
from app.sync.http import Complaint, parse
from app.sync.remote import News, Seen, Unread, Wanted
from app.wire.omneo import messages
from app.wire.omneo.lean import read_lean
from app.wire.omneo.lenient import Unreadable
from app.wire.omneo.said import read_meta

PAGE = 100
LONGEST_BODY = 4_000
"""Characters of a row that is set aside."""
_WINDOWED = {Kind.APPOINTMENT: "scheduled_start_at"}
"""Which kinds can be asked for by a time of their own, and which time that is."""
_AGEING = frozenset({Kind.QUEUE_ENTRY})
"""Which are asked for newest first, until they are older than what is wanted."""


class Listed(NamedTuple):
    """One page as it came."""

    rows: list[Json]
    last_page: int | None
    total: int | None


def data_of(said: Json) -> Json:
    """What stands in the envelope. Raises ``NotARemote``."""
    if not isinstance(said, dict) or "data" not in said:
        raise NotARemote("its answer has no data")
    return said["data"]


def listed_of(said: Json) -> Listed:
    """A page, its numbers in ``meta`` or in ``meta.pagination``. Raises ``NotARemote``."""
    rows = data_of(said)
    if not isinstance(rows, list):
        raise NotARemote("its answer is no list")
    meta = said.get("meta") if isinstance(said, dict) else None
    meta = meta if isinstance(meta, dict) else {}
    more = meta.get("pagination")
    more = more if isinstance(more, dict) else {}
    return Listed(
        rows, _whole(meta.get("last_page", more.get("total_pages"))), _whole(meta.get("total", more.get("total")))
    )


def is_last(page: Listed, number: int, size: int = PAGE) -> bool:
    """Whether nothing comes after this page."""
    return not page.rows or (number >= page.last_page if page.last_page is not None else len(page.rows) < size)


def pages_after(wanted: Wanted, page: Listed, number: int) -> range:
    """The numbers of the pages to come that it says there are; of a list that may be over before its end only one."""
    last = page.last_page if page.last_page is not None and wanted.kind not in _AGEING else number + 1
    return range(number + 1, last + 1)


def read_complaint(said: Json) -> Complaint | None:
    """Laravel's error: ``message``, and ``errors`` by field."""
    if not isinstance(said, dict) or not isinstance(said.get("message"), str):
        return None
    errors = said.get("errors")
    if not isinstance(errors, dict) or not errors:
        return Complaint(str(said["message"]))
    texts = [str(each) for told in errors.values() for each in (told if isinstance(told, list) else [told])]
    return Complaint("; ".join(texts) or str(said["message"]), tuple(map(str, errors)))


def read_row(kind: Kind, row: Json) -> Seen | Unread:
    """What a row says of a record, or that it says nothing that can be understood."""
    try:
        told = messages.read_row(kind, row)
    except Unreadable as error:
        return unread(kind, row, str(error))
    return Seen(kind, told.remote_id, told.fields, told.updated_at, told.intent, named=told.named)


class PageText:
    """The text of one page of a kind, of which no more is made anything of than is looked at."""

    def __init__(self, kind: Kind) -> None:
        self._kind, self._body, self._is_lean = kind, b"", False

    def read(self, body: bytes) -> Json:
        """What it says, maybe without what nobody looks at. Raises ``BrokenOff``."""
        self._body, said = body, read_lean(self._kind, body)
        self._is_lean = said is not None
        return said if self._is_lean else parse(body)

    def rows(self, rows: list[Json]) -> list[Seen | Unread]:
        """What its rows say; where one makes no sense, of all that is written there, so that all of it is set aside.

        Raises ``BrokenOff`` where only Rust's reader took it for JSON.
        """
        read = [read_row(self._kind, row) for row in rows]
        if self._is_lean and any(isinstance(each, Unread) for each in read):
            return [read_row(self._kind, row) for row in listed_of(parse(self._body)).rows]
        return read


def unread(kind: Kind, row: Json, why: str) -> Unread:
    """A row to be set aside."""
    remote_id = row.get("id") if isinstance(row, dict) else None
    named = str(remote_id) if isinstance(remote_id, int | str) else None
    return Unread(kind, named, str(row)[:LONGEST_BODY], why, read_meta(row_of(row).get("meta")).intent)


def filters(wanted: Wanted, *, filters_updated: bool) -> dict[str, str]:
    """What is asked of a list, as far as it can be asked."""
    asked: dict[str, str] = {}
    if wanted.location is not None and wanted.kind is not Kind.PROFILE:
        asked["filter[location_id]"] = wanted.location
    name = _WINDOWED.get(wanted.kind)
    if name is not None:
        asked |= _between(name, wanted.since, wanted.until)
    if wanted.kind in _AGEING:
        asked |= {"sort": "-created_at", **_between("created_at", wanted.since, None)}
    if wanted.changed is not None and filters_updated:
        asked["filter[updated_at][gte]"] = write_utc(wanted.changed)
    return asked


def is_wanted(seen: Seen, wanted: Wanted) -> bool:
    """Whether a row is what was asked for."""
    if wanted.location is not None and seen.fields.get("location_id", wanted.location) != wanted.location:
        return False
    if wanted.changed is not None and seen.updated_at is not None and seen.updated_at < wanted.changed:
        return False
    name = "created_at" if wanted.kind in _AGEING else _WINDOWED.get(wanted.kind, "")
    at = seen.fields.get(name)
    if not isinstance(at, int):
        return True
    return (wanted.since is None or at >= wanted.since) and (wanted.until is None or at < wanted.until)


def is_past(rows: list[Seen | Unread], wanted: Wanted) -> bool:
    """Whether a list that is told newest first, as this page of it is, has come to what is too old."""
    if wanted.kind not in _AGEING or wanted.since is None:
        return False
    made = [at for each in rows if isinstance(each, Seen) and isinstance(at := each.fields.get("created_at"), int)]
    return len(made) > 1 and made == sorted(made, reverse=True) and made[-1] < wanted.since


def _between(name: str, since: Instant | None, until: Instant | None) -> dict[str, str]:
    asked = {} if since is None else {f"filter[{name}][gte]": write_utc(since)}
    return asked if until is None else {**asked, f"filter[{name}][lt]": write_utc(until)}


def _whole(said: Json) -> int | None:
    return said if isinstance(said, int) and not isinstance(said, bool) else None


def news_in(lines: Iterable[str]) -> Iterator[News]:
    """The changes that a feed tells of, each with its place in it."""
    place = ""
    for line in lines:
        if line.startswith("id:"):
            place = line[3:].strip()
        elif line.startswith("data:") and place:
            yield News(place, kind_of(line[5:]))


def kind_of(event: str) -> str | None:
    """Of which kind of record an event of the feed tells."""
    try:
        said = row_of(from_json(event))
    except ValueError:
        return None
    kind = said.get("kind")
    return kind if isinstance(kind, str) else None


def row_of(said: Json) -> Mapping[str, Json]:
    """A row as an object; anything else is an empty one."""
    return said if isinstance(said, dict) else {}
