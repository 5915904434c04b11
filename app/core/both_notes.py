"""A note that two people changed at once, or one while the other's answers came: one text with what both wrote."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class _Change(NamedTuple):
    """The lines ``start`` to ``end`` of the text before, and what stands there now."""

    start: int
    end: int
    lines: list[str]


def both_of(before: str, mine: str, theirs: str) -> str:
    """What both made of the text ``before``, by lines; where both changed the same, theirs and then mine.

    A line that only one of them took out is gone; one that each wrote anew stands there in both ways.
    """
    if mine in (before, theirs):
        return theirs
    if theirs == before:
        return mine
    lines = before.split("\n")
    first, second = _change(lines, mine.split("\n")), _change(lines, theirs.split("\n"))
    if _is_before(second, first):
        first, second = second, first
    if _is_before(first, second):
        found = [*lines[: first.start], *first.lines, *lines[first.end : second.start], *second.lines]
        return "\n".join([*found, *lines[second.end :]])
    start, end = min(first.start, second.start), max(first.end, second.end)
    kept = _joined(lines[start:end], _within(lines, first, start, end), _within(lines, second, start, end))
    return "\n".join([*lines[:start], *kept, *lines[end:]])


def _change(before: Sequence[str], after: Sequence[str]) -> _Change:
    """The smallest run of lines that holds all that is different."""
    most = min(len(before), len(after))
    start = next((at for at in range(most) if before[at] != after[at]), most)
    same = next((at for at in range(most - start) if before[-1 - at] != after[-1 - at]), most - start)
    return _Change(start, len(before) - same, list(after[start : len(after) - same]))


def _is_before(one: _Change, other: _Change) -> bool:
    """Whether one ends where the other begins, or earlier; what both put in one place is in no order."""
    return one.end <= other.start and (one.start, one.end) != (other.start, other.end)


def _within(before: Sequence[str], change: _Change, start: int, end: int) -> list[str]:
    return [*before[start : change.start], *change.lines, *before[change.end : end]]


def _joined(before: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> list[str]:
    old, here, there = set(before), set(mine), set(theirs)
    kept = [line for line in theirs if line in here or line not in old]
    return [*kept, *(line for line in mine if line not in there and line not in old)]
