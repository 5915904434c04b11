"""The door of a line: until when, for how many, and whether at all customers may check in by themselves (rule 18).

It binds the check-in screen alone. Who stands at the desk sees that the line is full and may still take somebody in.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.core.errors import BadInput
from app.core.frozen import frozen
from app.core.refusals import Code, Reason, reason
from app.core.spans import Span
from app.core.values import Instant, Json
from app.core.wall import clock_of
from app.core.worded import Worded

MOST_WAITING = 500
MOST_MINUTES = 12 * 60


@frozen
class Door:
    """What a manager set for the line of one place."""

    is_paused: bool = False
    most_waiting: int = 0
    """How many may wait at once before nobody else is let in; 0 for any number."""
    last_minutes: int = 0
    """How long before closing the last one is let in."""

    @property
    def plain(self) -> Json:
        """As it is kept; nothing where nobody set anything."""
        if self == Door():
            return None
        return {"paused": self.is_paused, "most": self.most_waiting, "last": self.last_minutes}


DOOR = "door:"
"""Before the id of a place: the key under which its door is kept."""


def door_of(kept: Json) -> Door:
    """The door out of what is kept; what makes no sense is as by default."""
    if not isinstance(kept, dict):
        return Door()
    most, last = kept.get("most"), kept.get("last")
    return Door(
        kept.get("paused") is True,
        most if _fits(most, MOST_WAITING) and isinstance(most, int) else 0,
        last if _fits(last, MOST_MINUTES) and isinstance(last, int) else 0,
    )


def check_door(door: Door) -> Door:
    """The door, when it can be. Raises ``BadInput``."""
    for field, value, most in (
        ("most_waiting", door.most_waiting, MOST_WAITING),
        ("last_minutes", door.last_minutes, MOST_MINUTES),
    ):
        if not _fits(value, most):
            raise BadInput(
                field, Worded("“{value}” does not fit", value=value), Worded("{least} to {most}", least=0, most=most)
            )
    return door


def why_shut(
    door: Door, opened: Sequence[Span], waiting: int, now: Instant, place: str, zone_name: str
) -> Reason | None:
    """Why nobody can check in by themselves at ``now``; None when they can. ``opened`` is the place's day."""
    span = next((each for each in opened if each[0] <= now < each[1]), None)
    if span is None:
        return reason(Code.CLOSED_LOCATION, who=place)
    if door.is_paused:
        return reason(Code.LINE_PAUSED)
    last = max(each[1] for each in opened) - 60 * door.last_minutes
    if door.last_minutes and now >= last:
        return reason(Code.LAST_CHECK_IN, start=last, time=clock_of(last, zone_name))
    if door.most_waiting and waiting >= door.most_waiting:
        return reason(Code.LINE_FULL, most=door.most_waiting)
    return None


def _fits(value: object, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most
