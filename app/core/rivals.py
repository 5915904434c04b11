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
    for key, wanting in _by_thing(askings, rooms).items():
        for first, *others in _crowds(wanting, rooms[key]):
            for other in others:
                leader[_leader(leader, other)] = _leader(leader, first)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for each in askings:
        found[_leader(leader, each.id)].append(each.id)
    return [tuple(group) for group in found.values() if len(group) > 1]


def losing(askings: Sequence[Asking], rooms: Rooms) -> dict[str, tuple[str, ...]]:
    """For each request, those who fit now and would not once it was approved, in the order given."""
    counts = {key: Counts(room.taken) for key, room in rooms.items()}
    free = {each.id for each in askings if fits(each, rooms, counts)}
    order = {each.id: at for at, each in enumerate(askings)}
    lost: dict[str, set[str]] = {each.id: set() for each in askings}
    for key, wanting in _by_thing(askings, rooms).items():
        for first, second, start, end in _meetings(wanting):
            if counts[key].peak(start, end) + 1 >= rooms[key].capacity:
                lost[first].update({second} & free)
                lost[second].update({first} & free)
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


def _by_thing(askings: Iterable[Asking], rooms: Rooms) -> Mapping[str, list[Asking]]:
    """Who wants one of each thing of which there is not enough for everybody."""
    wanting: defaultdict[str, list[Asking]] = defaultdict(list)
    for each in askings:
        for key in dict.fromkeys(each.uses):
            if key in rooms:
                wanting[key].append(each)
    return wanting


def _meetings(wanting: Sequence[Asking]) -> Iterable[tuple[str, str, Instant, Instant]]:
    """Every two whose blocks overlap, and from when until when: each is held against those that run still."""
    here: list[Asking] = []
    for each in sorted(wanting, key=_by_start):
        here = [other for other in here if other.end > each.start]
        for other in here:
            end = min(each.end, other.end)
            if each.start < end:
                yield other.id, each.id, each.start, end
        here.append(each)


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
