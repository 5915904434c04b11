"""By what a record is found whose making may or may not have been heard: its keys first, then what it is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.core.phones import in_e164
from app.core.values import Json, Kind
from app.wire.omneo.appointments import Fields

SLACK_SECONDS = 2 * 86_400
"""How much older than the step a record may look and still be its own: clocks differ, and tills wait for a network."""
_ABOUT: Mapping[Kind, tuple[str, ...]] = {
    Kind.APPOINTMENT: ("definition_id", "profile_id", "location_id", "scheduled_start_at", "scheduled_end_at"),
    Kind.WAITLIST_ENTRY: ("definition_id", "profile_id", "location_id", "desired_start_at"),
    Kind.VISIT: ("location_id", "profile_id", "visited_at"),
}
"""What makes two records of a kind the same, where neither says which step made it."""


def looked_up_by(kind: Kind, record: Fields) -> list[dict[str, str]]:
    """The lists to look through. A filter may be ignored, and then the list is longer; none is trusted further."""
    if kind in (Kind.APPOINTMENT, Kind.WAITLIST_ENTRY):
        return [{
            "filter[profile_id]": str(record["profile_id"]),
            "filter[appointment_definition_id]": str(record["definition_id"]), "sort": "-created_at",
        }]  # fmt: skip
    if kind is Kind.PROFILE:
        named = [(name, record.get(name)) for name in ("email", "mobile_phone")]
        return [{f"filter[{name}]": str(value), "sort": "-created_at"} for name, value in named if value]
    if kind is Kind.SUBMISSION:
        return [{"sort": "-created_at"}]
    return [{"filter[location_id]": str(record["location_id"]), "sort": "-created_at"}]


def is_alike(kind: Kind, there: Fields, record: Fields) -> bool:
    """Whether a record of the remote is about the same as ours."""
    if kind is Kind.PROFILE:
        return _is_same_person(there, record)
    names = _ABOUT.get(kind, ())
    return bool(names) and all(there.get(name) == record.get(name) for name in names)


def is_too_old(read: Sequence[Fields], record: Fields) -> bool:
    """Whether a list that is told newest first has come to what was there before ours."""
    made = [at for each in read if isinstance(at := each.get("created_at"), int)]
    began = _instant(record.get("created_at")) or _instant(record.get("checked_in_at"))
    if began is None or len(made) < 2 or made != sorted(made, reverse=True):
        return False
    return made[-1] < began - SLACK_SECONDS


def _is_same_person(there: Fields, record: Fields) -> bool:
    email, other = record.get("email"), there.get("email")
    if isinstance(email, str) and isinstance(other, str) and email.strip().lower() == other.strip().lower():
        return True
    phone, its = record.get("mobile_phone"), there.get("mobile_phone")
    return isinstance(phone, str) and isinstance(its, str) and _dialled(phone) == _dialled(its)


def _dialled(phone: str) -> str:
    return in_e164(phone) or "".join(each for each in phone if each.isdigit() or each == "+")


def _instant(said: Json) -> int | None:
    return said if isinstance(said, int) and not isinstance(said, bool) else None
