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


class Done(NamedTuple):
    """What a walk found, and what acts in the windows of it."""

    found: Found
    table: Table


def walk_through(
    record: Path, home: Callable[[int], Path], begin: Callable[[Walked, Found], Crawl], *flags: str,
    mark: str = MARKS[-1], then: Callable[[Walked], object] | None = None,
) -> Done:  # fmt: skip
    """Walk in a window of the first home, and in others for what is left; ``then`` is done in the last one."""
    found = Found()
    for number in range(WINDOWS):
        with walked(home(number), record / f"acts{number}.jsonl", *flags, mark=mark) as window:
            begin(window, found).walk()
            is_last = not found.to_do() or number == WINDOWS - 1
            if is_last and then is not None:
                then(window)
        if is_last:
            break
    return Done(found, read_table(record))


def judge(done: Done, own: Patterns, excused: Mapping[Acting, str], page: str) -> None:
    """All that was pressed has a name, and what acts there was reached, or is excused by its name."""
    acting = {each for each in done.table.seen if fits(each, own)}
    pressed = acting & done.table.worked
    left = sorted(each for each in acting - pressed if not fits(each, excused))
    spared = sorted(acting - pressed - set(left))
    print(f"{page}: {len(pressed)} pressed of {len(acting)} found; excused {spared}; left {left}")
    print(f"{page}: nothing seen or heard of {done.found.idle}")
    assert [key for key, name in done.found.pressed.items() if not name] == []
    assert left == []


def fits(acting: Acting, patterns: Patterns) -> bool:
    """Whether surface and name are among them."""
    return any(fnmatch(acting[0], where) and fnmatch(acting[1], what) for where, what in patterns)
