"""Looking at OptimoCMS before a booking is told again: what an earlier try may have made there, which keeps no mark.

A booking of the same service, branch and minute for the same customer may be it. It is taken for it only where nothing
that it says is other than what was told, and where it was not there before; everything else a person decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.core.outgoing_words import NOTED
from app.core.phones import as_kept
from app.core.values import Instant, Json, Status
from app.core.worded import Worded
from app.sync.failures import Undecided
from app.wire.optimocms import name_of_customer

if TYPE_CHECKING:
    from app.sync.remote import Message, Seen

Fields = Mapping[str, Json]
SLACK_SECONDS = 300
"""By how much clocks may differ when bookings that look alike are told apart by when they were made."""
_ABOUT = ("definition_id", "location_id", "scheduled_start_at")
_REACHED_BY = ("email", "mobile_phone")
_ENOUGH_DIGITS = 7
"""So many digits at their ends make two numbers the same, however their beginnings are written."""


class Candidate(NamedTuple):
    """A booking that may be what was told, and what of it is said otherwise."""

    seen: Seen
    unlike: tuple[str, ...]


def candidate(row: Json, seen: Seen, message: Message, usual_minutes: int, skew: Instant) -> Candidate | None:
    """What speaks against a booking's being the one that was told; None where it cannot be that one.

    ``usual_minutes`` is how long its service takes, ``skew`` by how much this machine is ahead of the remote.
    """
    record = message.record or message.fields
    if seen.remote_id in message.others or seen.fields["status"] == Status.CANCELLED:
        return None
    if any(name in seen.fields and str(seen.fields[name]) != str(record.get(name)) for name in _ABOUT):
        return None
    if not _is_them(seen.customer, message.customer) or _is_older(seen.fields, record, message.sent_at, skew):
        return None
    return Candidate(seen, tuple(_unlike(row, seen, message, usual_minutes)))


def chosen(found: Sequence[Candidate], twins: int) -> Seen | None:
    """The one that was told; None where none of them may be. Raises ``Undecided`` where nothing tells."""
    like = [each.seen for each in found if not each.unlike]
    if len(like) > twins:
        raise Undecided(Worded(NOTED["twins"], count=len(like)), tuple(each.remote_id for each in like))
    if like:
        return like[0]
    if found:
        what = ", ".join(sorted({name for each in found for name in each.unlike}))
        raise Undecided(Worded(NOTED["unlike"], what=what), tuple(each.seen.remote_id for each in found))
    return None


def _is_them(its: Fields, ours: Fields) -> bool:
    """The same customer, by what both know of them; where that is nothing but a name, by the name."""
    known = [name for name in _REACHED_BY if ours.get(name) and its.get(name)]
    if known:
        return any(_is_equal(name, its, ours) for name in known)
    return name_of_customer(ours).casefold() == name_of_customer(its).casefold()


def _is_older(there: Fields, record: Fields, sent_at: Instant | None, skew: Instant) -> bool:
    """Whether a booking was there before ours was sent, or was thought of where nobody knows when that was."""
    made, ours = there.get("created_at"), record.get("created_at") if sent_at is None else sent_at
    if not isinstance(made, int) or not isinstance(ours, int):
        return False
    return made < ours - skew - SLACK_SECONDS


def _unlike(row: Json, seen: Seen, message: Message, usual_minutes: int) -> list[str]:
    """What it says and was told otherwise. What it does not say at all speaks for nothing."""
    record, there, its = message.record or message.fields, seen.fields, seen.customer
    found = [
        name.removeprefix("mobile_")
        for name in _REACHED_BY
        if its.get(name) and message.customer.get(name) and not _is_equal(name, its, message.customer)
    ]
    staff = record.get("assigned_staff_id")
    if staff is not None and "assigned_staff_id" in there and str(there["assigned_staff_id"]) != str(staff):
        found.append("member of staff")
    if isinstance(row, dict) and "notes" in row and _text(row["notes"]) != _text(record.get("notes")):
        found.append("note")
    return [*found, *(["length"] if _has_other_length(row, there, record, usual_minutes) else [])]


def _has_other_length(row: Json, there: Fields, record: Fields, usual_minutes: int) -> bool:
    """How long it takes is never told: of a booking as long as its service is, it is known all the same."""
    ours, its = (_length(each) for each in (record, there))
    is_said = isinstance(row, dict) and bool(row.get("endTime"))
    return is_said and ours == usual_minutes * 60 and its is not None and its != ours


def _length(booking: Fields) -> int | None:
    start, end = booking.get("scheduled_start_at"), booking.get("scheduled_end_at")
    return end // 60 * 60 - start // 60 * 60 if isinstance(start, int) and isinstance(end, int) else None


def _is_equal(name: str, one: Fields, other: Fields) -> bool:
    first, second = str(one[name]), str(other[name])
    if name == "email":
        return _text(first).lower() == _text(second).lower()
    ends = ["".join(filter(str.isdigit, as_kept(each)))[-_ENOUGH_DIGITS:] for each in (first, second)]
    return ends[0] == ends[1]


def _text(said: Json) -> str:
    return " ".join(said.split()) if isinstance(said, str) else ""
