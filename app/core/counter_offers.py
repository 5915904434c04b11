"""Which free times to offer instead of the one that was asked for (rule 29), out of all that are free."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.core.slots import Slot
from app.core.values import Instant

SAME_TIME = 2
"""At most so many others are offered for the very time that was asked for."""


class Offer(NamedTuple):
    """A time that is free, and with whom; nobody for a service that needs nobody."""

    start: Instant
    end: Instant
    staff_id: str | None


def choose_offers(slots: Sequence[Slot], asked: Instant, staff_id: str | None, most: int) -> tuple[Offer, ...]:
    """The ``most`` best: others at the time asked for first, then by nearness, of equals the earlier.

    At another time the member who was asked for comes first; one time at least is with them, if there is any.
    """
    here = [each for slot in slots if slot.start == asked for each in slot.staff_ids if each != staff_id]
    same = [_offer(slot, each) for slot in slots if slot.start == asked for each in here[:SAME_TIME]]
    others = sorted((slot for slot in slots if slot.start != asked), key=lambda each: (abs(each.start - asked), each))
    near = [_offer(slot, staff_id if staff_id in slot.staff_ids else _first(slot)) for slot in others]
    found = [*same, *near][:most]
    theirs = next((each for each in near if staff_id and each.staff_id == staff_id), None)
    if theirs is not None and theirs not in found:
        found[-1:] = [theirs]
    return tuple(found)


def _offer(slot: Slot, staff_id: str | None) -> Offer:
    return Offer(slot.start, slot.end, staff_id)


def _first(slot: Slot) -> str | None:
    return slot.staff_ids[0] if slot.staff_ids else None
