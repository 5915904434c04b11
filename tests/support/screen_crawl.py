"""Presses over AT-SPI whatever in a window can be worked, one after the other, and notes of what nothing came.

What a press brings up is pressed first, before another press takes it away. What has gone again is found by the way on
which it was seen, from another row where its own is used up, and in a new window where nothing of its kind is left.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Container
from dataclasses import dataclass, field

from tests.support.crawl_found import Found, Step, Way
from tests.support.screen_reader import EDITABLE, Ear, Reader, Thing, UnheardError
from tests.support.screen_work import MENU, QUIET_SECONDS, WRITTEN, Worker
from tests.support.watched_window import plain

WORKED = ("push button", MENU, "check box", "radio button", "toggle button", "list item", "combo box", *WRITTEN)
EFFECT_SECONDS = 1.5
ABOVE = ".drawer."
TRIES = 5
"""So many rows are tried for what was seen behind one of them."""
MOST_ROWS = 4
_NUMBERS = re.compile(r"\d+")


@dataclass
class Crawl:
    """One page being walked through. ``home`` brings the window back to it, and ``here`` is in its key.

    ``shuns`` names by a pattern of a part of their key what is not pressed. ``marker`` gives what the store has seen.
    """

    reader: Reader
    ear: Ear
    worker: Worker
    home: Callable[[], object]
    here: str
    marker: Callable[[], object]
    shuns: tuple[str, ...] = ()
    seconds: float = 300.0
    found: Found = field(default_factory=Found)
    _way: Way = ()
    """What was pressed since it came home and opened what is there now."""
    _things: list[Thing] = field(default_factory=list)
    """What there was at the last look."""
    _seen: object = None
    _tried: set[tuple[str, Way]] = field(default_factory=set)
    """Behind what something was looked for at once, and from where."""

    def walk(self) -> None:
        """Press everything once."""
        until = time.monotonic() + self.seconds
        self.found.lost.clear()
        self._go_home()
        self.reader.wait(self._find_any, "anything that can be worked")
        while time.monotonic() < until:
            left = self.found.left()
            near = next((key for key in left if self._bring_near(key)), None)
            if near is not None:
                self._press(near)
            elif not left:
                if not self._open_another():
                    break
            elif not self._go(left[0]):
                self.found.lost[left[0]] = self.found.ways[left[0]][0]

    def _find_any(self) -> bool | None:
        self._rest()
        return bool(self._controls()) or None

    def _bring_near(self, key: str) -> bool:
        """Whether it is there, at most behind the one press that opened it before."""
        if key in self._controls():
            return True
        for way in self.found.ways[key]:
            if way and (key, way) not in self._tried and self._again(way[-1], is_same=True) is not None:
                self._tried.add((key, way))
                self._take(way[-1:], way[:-1])
                if key in self._controls():
                    return True
        return False

    def _open_another(self) -> bool:
        """Press a row that was not pressed yet: what stands otherwise offers something else. Whether there was one."""
        if self._open_one():
            return True
        self._go_home()
        return self._open_one()

    def _open_one(self) -> bool:
        for key, rows in self._controls().items():
            opened = self.found.opened.setdefault(key, {self.found.pressed.get(key, "")})
            fresh = next((each for each in rows if each.name not in opened), None)
            if fresh is not None and self._is_row(fresh) and len(opened) < MOST_ROWS:
                opened.add(fresh.name)
                self._take((Step(key, fresh.name),))
                return True
        return False

    def _is_row(self, thing: Thing) -> bool:
        return thing.role == "list item" or plain(thing.key).endswith(".row.*")

    def _go_home(self) -> None:
        self.home()
        self._way, self._things = (), []
        self._rest()

    def _go(self, key: str) -> bool:
        """Take a way again on which it was seen, by one row after the other; whether it is there."""
        tries = TRIES
        for way in self.found.ways[key]:
            gone_by: set[str] = set()
            while tries:
                tries -= 1
                self._go_home()
                before = len(gone_by)
                if self._take(way, until=key, gone_by=gone_by):
                    return True
                if len(gone_by) == before:  # there is no other row
                    break
        return False

    def _take(self, steps: Way, since: Way = (), until: str = "", gone_by: set[str] | None = None) -> bool:
        """Press one after the other, until something is there; whether that is so.

        Where it first has a choice it takes what it has not ``gone_by`` yet, and adds that.
        """
        self._way = since
        for step in steps:
            if until in self._controls():
                break
            is_choice = gone_by is not None and len(self._controls().get(step.key, ())) > 1
            thing = self._again(step, gone_by if is_choice and gone_by else ())
            if thing is None:
                return False
            if is_choice and gone_by is not None:
                gone_by.add(thing.name)
                gone_by = None
            self._way = (*self._way, Step(step.key, thing.name))
            self._try(thing)
        return until in self._controls()

    def _again(self, step: Step, gone_by: Container[str] = (), *, is_same: bool = False) -> Thing | None:
        """What is pressed for a step now: what was called so then, or else another of its kind."""
        there = [each for each in self._controls().get(step.key, ()) if each.name not in gone_by]
        same = (each for each in there if each.name == step.name)
        return next(same, None if is_same or not there else there[0])

    def _press(self, key: str) -> None:
        thing = self._controls()[key][0]
        self.found.pressed[key] = thing.name
        self._way = (*self._way_of(key), Step(key, thing.name))
        if not self._try(thing):
            self.found.idle[key] = thing.name

    def _way_of(self, key: str) -> Way:
        """How one came to it now."""
        ways = self.found.ways[key]
        return next((each for each in ways if each == self._way[: len(each)]), ways[0])

    def _try(self, thing: Thing) -> bool:
        """Work it, and wait for what comes of it; whether that was anything."""
        before, marker, was = self._seen, self.marker(), frozenset(self._controls())
        self.ear.said()
        try:
            self.worker.work(thing, self._rest)
        except UnheardError:
            return False
        until = time.monotonic() + EFFECT_SECONDS
        is_same = True
        while is_same and time.monotonic() < until:
            is_same = self._look() == before and self.marker() == marker and not self.ear.said()
        self._rest(was, self._seen)
        return not is_same

    def _rest(self, was: Container[str] | None = None, last: object = None) -> None:
        """Until it is the same for a while, as it was ``last``; what was not there before is met."""
        was = frozenset(self._controls()) if was is None else was
        until = time.monotonic() + EFFECT_SECONDS
        while time.monotonic() < until:
            self.ear.quiet(QUIET_SECONDS, EFFECT_SECONDS)
            if (now := self._look()) == last:
                break
            last = now
        for key in self._controls():
            if key not in was:
                self.found.meet(key, self._way)

    def _look(self) -> object:
        self._things = self.reader.things()
        names = frozenset((each.key, _NUMBERS.sub("#", each.name), each.states) for each in self._things)
        self._seen = names, self.reader.texts([each for each in self._things if each.role in WRITTEN])
        return self._seen

    def _controls(self) -> dict[str, list[Thing]]:
        """What could be worked at the last look and is not shunned, by its key without numbers; what lies above first.

        Nothing where another page is shown.
        """
        if not any(self.here in each.key for each in self._things):
            return {}
        found: dict[str, list[Thing]] = {}
        for each in self._things:
            if self._can_work(each):
                found.setdefault(plain(each.key), []).append(each)
        return dict(sorted(found.items(), key=lambda item: ABOVE not in item[0]))

    def _can_work(self, thing: Thing) -> bool:
        can_write = thing.role not in WRITTEN or thing.states & EDITABLE
        is_shunned = any(re.search(part, thing.key) for part in self.shuns)
        return thing.role in WORKED and thing.is_usable and bool(can_write) and not is_shunned
