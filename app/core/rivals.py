"""Requests that want the same time: which of them contend, which one's approval costs which others theirs (rule 29).

A request takes one of each thing in ``uses``: a member of staff, of whom there is one (rule 12), or a place of a
service that has several (rule 13). Instants are UTC seconds, blocks with their buffers (rule 14).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from app.core.blocks import AnyBlock, Counts
from app.core.values import Instant


class Asking(NamedTuple):
    """One request: its block ``[start, end)``, and the keys of what it takes one of."""

    id: str
    start: Instant
    end: Instant
    uses: tuple[str, ...]


class Room(NamedTuple):
    """How many of a thing there are, and which blocks of it are promised already."""

    capacity: int
    taken: Sequence[AnyBlock] = ()


Rooms = Mapping[str, Room]
"""What there is, by its key; a key that is not in it has room for everybody."""


def contending(askings: Sequence[Asking], rooms: Rooms) -> list[tuple[str, ...]]:
    """The groups of two and more who cannot all have their time, in the order given.

    Whoever wants one of a thing at an instant at which there are not enough contends with the others then; and with
    whom those contend with elsewhere.
    """
    leader = {each.id: each.id for each in askings}
    for key, room in rooms.items():
        for first, *others in _crowds([each for each in askings if key in each.uses], room):
            for other in others:
                leader[_leader(leader, other)] = _leader(leader, first)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for each in askings:
        found[_leader(leader, each.id)].append(each.id)
    return [tuple(group) for group in found.values() if len(group) > 1]


def losing(askings: Sequence[Asking], rooms: Rooms) -> dict[str, tuple[str, ...]]:
    """For each request, those who fit now and would not once it was approved, in the order given."""
    counts = {key: Counts(room.taken) for key, room in rooms.items()}
    free = [each for each in askings if fits(each, rooms, counts)]
    order = {each.id: at for at, each in enumerate(askings)}
    lost: dict[str, set[str]] = {each.id: set() for each in askings}
    for key, room in rooms.items():
        wanting = sorted((each for each in askings if key in each.uses), key=_by_start)
        losers = sorted((each for each in free if key in each.uses), key=_by_start)
        for one in wanting:
            for other in losers:
                if other.start >= one.end:
                    break
                first, last = max(one.start, other.start), min(one.end, other.end)
                if other.id != one.id and first < last and counts[key].peak(first, last) + 1 >= room.capacity:
                    lost[one.id].add(other.id)
    return {key: tuple(sorted(ids, key=order.__getitem__)) for key, ids in lost.items()}


def fitting_together(askings: Iterable[Asking], rooms: Rooms) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who of them can be approved together, and who then no longer fits: whoever comes first has their time."""
    taken: dict[str, list[AnyBlock]] = {key: list(room.taken) for key, room in rooms.items()}
    together, left = [], []
    for each in askings:
        now = {key: Room(rooms[key].capacity, taken[key]) for key in each.uses if key in rooms}
        if not fits(each, now):
            left.append(each.id)
            continue
        together.append(each.id)
        for key in now:
            taken[key].append((each.start, each.end))
    return tuple(together), tuple(left)


def fits(asking: Asking, rooms: Rooms, counts: Mapping[str, Counts] | None = None) -> bool:
    """Whether there is one left of everything that it takes, all through its block."""
    for key in asking.uses:
        if key in rooms:
            counted = counts[key] if counts else Counts(rooms[key].taken)
            if counted.peak(asking.start, asking.end) >= rooms[key].capacity:
                return False
    return True


def _crowds(wanting: Sequence[Asking], room: Room) -> Iterable[list[str]]:
    """Who is there at each instant from which there are two or more, and with what is promised too many."""
    steps: list[tuple[Instant, int, str]] = []
    for each in wanting:
        steps += ((each.start, 1, each.id), (each.end, 0, each.id))
    for block in room.taken:
        steps += ((block[0], 1, ""), (block[1], 0, ""))
    here: dict[str, None] = {}
    taken = 0
    for _, comes, who in sorted(steps):  # who leaves goes before who comes: intervals are half-open (rule 5)
        if not who:
            taken += 1 if comes else -1
        elif comes:
            here[who] = None
        else:
            here.pop(who, None)
        if comes and len(here) > 1 and taken + len(here) > room.capacity:
            yield list(here)


def _leader(leader: dict[str, str], who: str) -> str:
    while leader[who] != who:
        leader[who] = leader[leader[who]]
        who = leader[who]
    return who


def _by_start(asking: Asking) -> Instant:
    return asking.start
