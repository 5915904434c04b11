"""Lists and errors of OptimoCMS: what is in their envelopes, and where a list goes on."""

from __future__ import annotations

from datetime import date
from typing import cast

from app.core.values import Instant, Json
from app.sync.failures import NotARemote
from app.sync.http import Complaint
from app.sync.remote import Seen, Wanted


def read_complaint(said: Json) -> Complaint | None:
    """Its error: a code, a message, and what is wrong by field."""
    error = said.get("error") if isinstance(said, dict) else None
    if not isinstance(error, dict) or not isinstance(error.get("message"), str):
        return None
    details = error.get("details")
    fields = details.get("fields") if isinstance(details, dict) else None
    told = fields if isinstance(fields, dict) else {}
    words = "; ".join(f"{name}: {text}" for name, text in told.items()) or str(error["message"])
    return Complaint(words, tuple(told))


def data_of(said: Json) -> Json:
    """What stands in the envelope. Raises ``NotARemote``."""
    if not isinstance(said, dict) or "data" not in said:
        raise NotARemote("its answer has no data")
    return said["data"]


def cursor_after(following: str | None, day: date | None, days: list[date]) -> Json:
    """Where a list goes on: on its next page, or with the day after; None at its end."""
    if following is not None:
        return {"cursor": following, "day": day.isoformat() if day else None}
    later = [each for each in days if day is not None and each > day]
    return {"cursor": None, "day": later[0].isoformat()} if later else None


def is_wanted(seen: Seen, wanted: Wanted) -> bool:
    """Whether a booking is what was asked for."""
    if wanted.location is not None and seen.fields.get("location_id", wanted.location) != wanted.location:
        return False
    at = cast(Instant, seen.fields["scheduled_start_at"])
    return (wanted.since is None or at >= wanted.since) and (wanted.until is None or at < wanted.until)


def text_of(said: Json) -> str | None:
    """What was written, if anything was."""
    return said if isinstance(said, str) and said.strip() else None
