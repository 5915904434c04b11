"""The lines of a CSV file as records: which of them belong together, and where a quote was opened that nobody meant.

A cell in quotes may have line breaks in it. A stray quote at the start of a cell looks like the beginning of one, and
would swallow every line up to the next quote. So a record of several lines counts as one only where its quotes are
closed as whoever writes such cells closes them, at the end of a cell, and its further lines are not records themselves.
Otherwise its first line alone is wrong, and reading goes on with the next one.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator
from io import StringIO
from itertools import islice
from typing import NamedTuple

LONGEST = 1_000_000
"""Characters of a cell, and of a record of several lines, at the most."""
_QUOTED = re.compile(r'[^"]*(?:""[^"]*)*')


class Record(NamedTuple):
    """One record: the line on which it begins, counted from 1, its text, and whether a quote in it is left open."""

    line: int
    text: str
    is_open: bool = False


class _Sums(NamedTuple):
    """What has been seen on all lines up to one: how many say something, are like records, close badly; their size."""

    said: int = 0
    alike: int = 0
    bad: int = 0
    size: int = 0


def records_in(text: str, mark: str) -> Iterator[Record]:
    """The records of a text whose cells have ``mark`` between them. Each line is looked at twice at the most."""
    return _Reading(text, mark).records()


class _Reading:
    """Lines that are looked ahead into: those from a quote on to the line that closes it are judged once for all."""

    def __init__(self, text: str, mark: str) -> None:
        self._lines, self._mark = iter(StringIO(text, newline="")), mark
        self._ahead: deque[str] = deque()
        self._at = self._base = self._close = 0
        """The line that was read last, the one before those that are judged, and the one that closes the quote."""
        self._is_closed = False
        self._sums: list[_Sums] = []
        self._marks: int | None = None
        self._is_like: Callable[[str], bool] = lambda _: False

    def records(self) -> Iterator[Record]:
        """All of them, one after the other."""
        while (line := self._next()) is not None:
            first = self._at
            if '"' not in line or not _after(line, self._mark, is_open=False)[0]:
                made = Record(first, line)
            elif self._belong_together():
                made = Record(first, line + "".join(self._taken(self._close - first)))
            else:
                made = Record(first, line, is_open=True)
            if self._marks is None and line.strip():
                self._learn(made.text)
            yield made

    def _next(self) -> str | None:
        line = self._ahead.popleft() if self._ahead else next(self._lines, None)
        self._at += line is not None
        return line

    def _taken(self, count: int) -> list[str]:
        self._at += count
        return [self._ahead.popleft() for _ in range(count)]

    def _learn(self, heading: str) -> None:
        """What a record is like: it has as many marks as the heading. A comma within prose or a number is none."""
        marks, sign = heading.count(self._mark), re.escape(self._mark)
        if self._mark == "," and ", " not in heading:
            sign = r",(?! )(?!(?<=\d,)\d)" if marks == 1 else ",(?! )"
        found, self._marks = re.compile(sign), marks
        self._is_like = lambda line: 0 < marks <= sum(1 for _ in islice(found.finditer(line), marks))

    def _belong_together(self) -> bool:
        """Whether the line that was read last and those up to the one that closes its quote are one record."""
        if self._at >= self._close:
            self._look_ahead()
        if not self._is_closed:
            return False
        before, after = self._sums[self._at - self._base], self._sums[-1]
        said, alike, bad, size = (late - early for early, late in zip(before, after, strict=True))
        if bad or size > LONGEST:
            return False
        if self._marks == 1:
            return said < 2 or alike < said  # one mark is soon in a sentence too
        return 2 * alike <= said

    def _look_ahead(self) -> None:
        """Read on to the line that closes the quote. Whoever begins on a line before that one has it as their end."""
        self._base, self._sums, self._is_closed = self._at, [_Sums()], False
        for line in self._lines:
            self._ahead.append(line)
            is_open, bad = _after(line, self._mark, is_open=True)
            said, alike, badly, size = self._sums[-1]
            is_like = self._is_like(line)
            self._sums.append(_Sums(said + bool(line.strip()), alike + is_like, badly + bad, size + len(line)))
            if not is_open:
                self._is_closed = True
                break
        self._close = self._at + len(self._ahead)


def _after(line: str, mark: str, *, is_open: bool) -> tuple[bool, int]:
    """Whether a quote is open at the end of a line, and how many closing ones have text of the same cell after them."""
    if is_open and '"' not in line:
        return True, 0
    text, at, bad = line.rstrip("\r\n"), 0, 0
    if not is_open:
        at = _opened(text, mark, 0)
    while at >= 0:
        found = _QUOTED.match(text, at)
        end = found.end() if found else at
        if end >= len(text):
            return True, bad
        behind = text.find(mark, end + 1)
        bad += bool(text[end + 1 : behind if behind >= 0 else len(text)].strip())
        at = _opened(text, mark, behind + 1) if behind >= 0 else -1
    return False, bad


def _opened(text: str, mark: str, at: int) -> int:
    """Where the first cell in quotes begins, behind its quote; -1 for none. ``at``: where a cell begins."""
    if text[at : at + 1] == '"':
        return at + 1
    found = text.find(f'{mark}"', at)
    return found + 2 if found >= 0 else -1
