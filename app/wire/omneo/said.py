"""What the wire has no field for, carried in ``meta`` both ways: tickets, names, calls, stamps of when it happened.

Where ``meta`` is an object, the words that a hub reads of a walk-in stand in it by themselves (``ticket``, ``calls`` …)
and everything else under ``floorwalker``; where it is a list of strings, each is one string ``floorwalker.NAME=VALUE``.
``floorwalker.status`` is the status of which all this was said: when the record stands elsewhere by now, somebody else
took it there, and stamps of ours say nothing of that any more. ``floorwalker.id`` is what the till that said so calls
the record.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NamedTuple

from app.core.moments import write_iso
from app.core.values import Instant, Json
from app.wire.omneo.lenient import seconds_of

OURS = "floorwalker"
INTENT, STATUS, NAME = "intent", "status", "id"
CHECKED_IN = ("ticket", "checked_in_at", "quoted_from", "quoted_until", "guest_name", "calls")
"""What a hub reads of a walk-in by these names."""
INSTANTS = frozenset({
    "checked_in_at", "quoted_from", "quoted_until", "called_at", "first_called_at", "started_at", "finished_at",
    "cancelled_at", "parked_at", "approved_at", "confirmed_at", "arrived_at", "completed_at", "no_show_at",
    "rejected_at", "ticket_at",
})  # fmt: skip
COUNTS = frozenset({"calls"})
_MOST = 10_000


class Said(NamedTuple):
    """What ``meta`` says: what is somebody else's in it, what tills said in it, and the step that made the record."""

    own: Json
    words: Mapping[str, Json]
    intent: str | None

    def is_of(self, status: str | None) -> bool:
        """Whether tills said it of the record as it stands now."""
        return status is not None and self.words.get(STATUS) == status


def write_meta(own: Json, words: Mapping[str, Json], intent: str | None, *, as_list: bool) -> Json:
    """``own`` with our words beside it; null where there is nothing to say. Instants are told as ISO 8601."""
    said = {name: _told(name, value) for name, value in words.items() if value is not None}
    if intent is not None:
        said[INTENT] = intent
    if as_list:
        return _as_list(own, said)
    if isinstance(own, dict):
        made: dict[str, Json] = {name: value for name, value in own.items() if name not in said and name != OURS}
    else:
        made = {}
        if own not in (None, []):
            said["meta"] = own
    made |= {name: said.pop(name) for name in CHECKED_IN if name in said}
    if said:
        made[OURS] = said
    return made or None


def read_meta(meta: Json) -> Said:
    """What stands in ``meta``, whichever form it has; what makes no sense in it is somebody else's."""
    if isinstance(meta, list):
        return _of_list(meta)
    if not isinstance(meta, dict):
        return Said(meta if meta != "" else None, {}, None)
    ours = meta.get(OURS)
    told = {name: meta[name] for name in CHECKED_IN if name in meta}
    if not isinstance(ours, dict):
        return Said(meta or None, _understood(told), None)
    own: Json = {name: value for name, value in meta.items() if name != OURS and name not in CHECKED_IN}
    words = _understood({**told, **ours})
    if "meta" in ours:
        own = ours["meta"]
    return Said(own or None, words, _intent(ours.get(INTENT)))


def with_others(kept: Json, meta: Json) -> Json:
    """``meta`` of somebody who is no till: of what stands there for tills nothing but what stood there before."""
    if isinstance(meta, list):
        before = kept if isinstance(kept, list) else []
        return [*(each for each in meta if not _is_ours(each)), *filter(_is_ours, before)]
    if meta is not None and not isinstance(meta, dict):
        return meta
    made = {name: value for name, value in (meta or {}).items() if name != OURS}
    if isinstance(kept, dict) and OURS in kept:
        made[OURS] = kept[OURS]
    return made or (None if meta is None else {})


def _is_ours(each: Json) -> bool:
    return isinstance(each, str) and each.startswith(f"{OURS}.")


def _told(name: str, value: Json) -> Json:
    return write_iso(value) if name in INSTANTS and isinstance(value, int) else value


def _as_list(own: Json, said: Mapping[str, Json]) -> Json:
    kept: list[Json] = [each for each in own if isinstance(each, str)] if isinstance(own, list) else []
    if isinstance(own, dict) and own:
        said = {**said, "meta": own}
    told: list[Json] = [
        f"{OURS}.{name}={value if isinstance(value, str) else json.dumps(value)}" for name, value in said.items()
    ]
    return [*kept, *told] or None


def _of_list(meta: list[Json]) -> Said:
    own: list[Json] = []
    ours: dict[str, Json] = {}
    for each in meta:
        name, found, value = each.removeprefix(f"{OURS}.").partition("=") if isinstance(each, str) else ("", "", "")
        if found and _is_ours(each):
            ours[name] = _plain(name, value)
        else:
            own.append(each)
    kept: Json = ours.pop("meta", None) or own
    return Said(kept or None, _understood(ours), _intent(ours.get(INTENT)))


def _plain(name: str, value: str) -> Json:
    if name not in COUNTS and name != "meta":
        return value
    try:
        plain: Json = json.loads(value)
    except ValueError:
        return None
    return plain


def _understood(said: Mapping[str, Json]) -> dict[str, Json]:
    """Our words, instants as seconds; what cannot be one of them is left out."""
    found: dict[str, Json] = {}
    for name, value in said.items():
        if name in INSTANTS:
            found[name] = _instant(value)
        elif name in COUNTS:
            is_count = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST
            found[name] = value if is_count else None
        else:
            found[name] = value if isinstance(value, str) and "\0" not in value else None
    return {name: value for name, value in found.items() if value is not None}


def _instant(said: Json) -> Instant | None:
    try:
        return seconds_of(said) if isinstance(said, str) else None
    except ValueError:
        return None


def _intent(said: Json) -> str | None:
    return said if isinstance(said, str) and 0 < len(said) <= 64 else None
