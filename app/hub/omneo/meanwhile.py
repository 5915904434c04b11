"""Whether somebody changed what a client is about to change: an extension, which the original does not have (rule 36).

``was`` says what the fields were that a body changes, as the client last saw them. Where one of them is neither that
nor what the body makes of it, the answer is 409 and nothing is changed: a person looks at both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.core.moments import read_instant
from app.core.values import Json
from app.hub.errors import ApiError

if TYPE_CHECKING:
    from app.hub.omneo.bodies import Body

_TEXTS = ("status", "assigned_staff_id", "staff_id", "profile_id", "notes")
_TIMES = ("scheduled_start_at", "scheduled_end_at")


def refuse_if_changed(before: Any, body: Body, was: Json) -> None:
    """Raises ``ApiError`` (409) for a record that is not as the client saw it."""
    if not isinstance(was, dict):
        return
    said = [name for name in (*_TEXTS, *_TIMES) if name in was and hasattr(before, name)]
    changed = [name for name in said if not _is_as_seen(before, body, name, was[name])]
    if changed:
        text = "somebody else has changed it meanwhile"
        raise ApiError(409, {"message": f"{', '.join(changed)}: {text}", "errors": {each: [text] for each in changed}})


def _is_as_seen(before: Any, body: Body, name: str, was: Json) -> bool:
    now = getattr(before, name)
    if name in _TIMES:
        zone = getattr(body, "timezone", None) or before.timezone
        return now in (_instant(was, "UTC"), _instant(getattr(body, name, None), zone))
    wanted = getattr(body, name, None) if body.has(name) else was
    return (now or None) in (was or None, wanted or None)


def _instant(said: Json, zone: str) -> int | None:
    try:
        return read_instant(said, zone) if isinstance(said, str) else None
    except ValueError:
        return None
