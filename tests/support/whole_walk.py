"""A walk through a part of the program in as many windows as it takes, and what is said of it in the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple

from tests.support.crawl_found import Found
from tests.support.display import MARKS
from tests.support.screen_crawl import Crawl
from tests.support.walking import Acting, Table, Walked, read_table, walked

WINDOWS = 3
"""So often all is as it was again, for what a walk has used up."""
Patterns = Iterable[Acting]


class Walk(NamedTuple):
    """What is walked through: its title, what is its own (surface and name), and why nothing presses some of it."""

    title: str
    own: tuple[Acting, ...]
    excused: Mapping[Acting, str]

    def left(self, table: Table) -> list[Acting]:
        """What acts there, was not reached, and has no excuse."""
        return sorted(
            each for each in table.seen - table.worked if fits(each, self.own) and not fits(each, self.excused)
        )


def walk_through(
    walk: Walk, record: Path, home: Callable[[int], Path], begin: Callable[[Walked, Found], Crawl], *flags: str,
    mark: str = MARKS[-1],
) -> Found:  # fmt: skip
    """Walk in a window of the first home, and in others for what is left; what was found."""
    found = Found()
    for number in range(WINDOWS):
        with walked(home(number), record / f"acts{number}.jsonl", *flags, mark=mark) as window:
            begin(window, found).walk()
        if not walk.left(read_table(record)) or not found.to_do():
            break
    return found


def judge(walk: Walk, record: Path, found: Found) -> None:
    """All that was pressed has a name, and what acts there was reached, or is excused by its name."""
    table, left = read_table(record), walk.left(read_table(record))
    acting = {each for each in table.seen if fits(each, walk.own)}
    pressed = acting & table.worked
    excused = sorted(acting - pressed - set(left))
    print(f"{walk.title}: {len(pressed)} pressed of {len(acting)} found; excused {excused}; left {left}")
    print(f"{walk.title}: nothing seen or heard of {found.idle}")
    assert [key for key, name in found.pressed.items() if not name] == []
    assert left == []


def fits(acting: Acting, patterns: Patterns) -> bool:
    """Whether surface and name are among them."""
    return any(fnmatch(acting[0], where) and fnmatch(acting[1], what) for where, what in patterns)
