"""What an Omneo v3 can do and what a token may do there, found out without changing anything."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING
from uuid import uuid4

from app.core.frozen import frozen
from app.core.outgoing import OFFERED
from app.core.values import Kind, Status
from app.sync.failures import Declined, NotARemote
from app.sync.omneo_catalogue import keeps_days_off
from app.sync.omneo_lists import listed_of, row_of
from app.sync.omneo_offers import takes_offers
from app.sync.remote import Abilities
from app.wire.omneo import messages
from app.wire.omneo.dialect import PATHS

if TYPE_CHECKING:
    from app.sync.http import Line, Params

TOLD = messages.KINDS | {Kind.STAFF}
"""Of what it can be told: of staff their hours of a day, nothing else."""
FAR = "2999-01-01 00:00:00"
"""When nothing has been changed yet: a list that has rows all the same did not understand."""
READABLE = (
    Kind.LOCATION, Kind.DEFINITION, Kind.QUESTIONNAIRE, Kind.PROFILE, Kind.APPOINTMENT, Kind.QUEUE_ENTRY,
    Kind.WAITLIST_ENTRY,
)  # fmt: skip
WRITABLE = (Kind.APPOINTMENT, Kind.QUEUE_ENTRY, Kind.WAITLIST_ENTRY, Kind.PROFILE)


@frozen
class Reach:
    """What a token may and may not do."""

    reads: frozenset[Kind] = field(default_factory=frozenset)
    writes: frozenset[Kind] = field(default_factory=frozenset)
    lacks_read: frozenset[Kind] = field(default_factory=frozenset)
    lacks_write: frozenset[Kind] = field(default_factory=frozenset)


def abilities_of(line: Line) -> Abilities:
    """Ask what it can do. Raises ``RemoteFailure``."""
    verify(line)
    is_hub = has_feed(line)
    takes = is_hub and takes_offers(line)
    return Abilities(
        has_keys=is_hub, filters_updated=_filters_updated(line), has_feed=is_hub, takes_undo=is_hub,
        meta_is_list=not is_hub and _meta_is_list(line), takes_offers=takes,
        kinds=_told(line, is_hub=is_hub) | frozenset(OFFERED if takes else ()),
        statuses=frozenset(each.value for each in Status),
    )  # fmt: skip


def reach_of(line: Line) -> Reach:
    """Ask what the token may do. Raises ``RemoteFailure``."""
    verify(line)
    reads = frozenset(kind for kind in READABLE if _may(line, "GET", PATHS[kind], {"page[size]": "1"}))
    writes = frozenset(kind for kind in WRITABLE if may_write(line, kind))
    return Reach(reads, writes, frozenset(READABLE) - reads, frozenset(WRITABLE) - writes)


def may_write(line: Line, kind: Kind) -> bool:
    """Whether the token may make or change such records: told nothing, a remote that lets it says what is missing."""
    if kind is Kind.PROFILE:  # of a customer nothing may be needed, so somebody is changed who is not there
        return _may(line, "PUT", f"{PATHS[kind]}/{uuid4()}", None)
    return _may(line, "POST", PATHS[kind], None)


def has_feed(line: Line) -> bool:
    """Whether it tells of changes as they happen, as a hub alone does."""
    try:
        line.stream("/changes", {}, silence_seconds=5).close()
    except (Declined, NotARemote):
        return False
    return True


def _told(line: Line, *, is_hub: bool) -> frozenset[Kind]:
    try:
        return TOLD if is_hub or keeps_days_off(line) else messages.KINDS
    except Declined:
        return messages.KINDS


def verify(line: Line) -> None:
    """One question: whether it is there and takes the token. Raises ``RemoteFailure``."""
    try:
        line.ask("GET", "/auth/verify")
    except Declined as declined:
        if declined.status not in (403, 404):  # the lists will say whether the token is good for anything
            raise


def _may(line: Line, method: str, path: str, params: Params | None) -> bool:
    try:
        line.ask(method, path, params=params, body=None if method == "GET" else {})
    except Declined as declined:
        return declined.status in (400, 422) or (declined.status == 404 and method == "PUT")
    return True


def _filters_updated(line: Line) -> bool:
    """Whether a list that has rows has none that were changed in the far future."""
    for kind in (Kind.APPOINTMENT, Kind.PROFILE):
        if not _total(line, kind, {}):
            continue
        return _total(line, kind, {"filter[updated_at][gte]": FAR}) == 0
    return False


def _total(line: Line, kind: Kind, params: Params) -> int:
    try:
        came = listed_of(line.ask("GET", PATHS[kind], params={**params, "page[size]": "1"}).said)
    except Declined:
        return 0
    return len(came.rows) if came.total is None else came.total


def _meta_is_list(line: Line) -> bool:
    """Whether it shows lists where somebody wrote a ``meta``; where nobody has yet, objects are tried first."""
    for kind in (Kind.APPOINTMENT, Kind.QUEUE_ENTRY):
        try:
            came = listed_of(line.ask("GET", PATHS[kind], params={"page[size]": "50"}).said)
        except Declined:
            continue
        said = [meta for row in came.rows if (meta := row_of(row).get("meta"))]
        if said:
            return all(isinstance(each, list) for each in said)
    return False
