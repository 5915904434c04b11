"""Presses over AT-SPI whatever in a window can be worked, one after the other, and notes of what nothing came.

What is inside what another press opens is found by that press again: the way to each thing is kept.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from tests.support.display import press_keys, type_text, xdotool
from tests.support.screen_reader import EDITABLE, Ear, Reader, Thing, UnheardError
from tests.support.watched_window import plain

MENU = "button menu"
WRITTEN = ("text", "password text")
WORKED = ("push button", MENU, "check box", "radio button", "toggle button", "list item", "combo box", *WRITTEN)
EFFECT_SECONDS, QUIET_SECONDS = 1.5, 0.1
ORDER = (".drawer.", "")
"""What lies above comes first."""
_NUMBERS = re.compile(r"\d+")


@dataclass
class Crawl:
    """One page being walked through. ``home`` brings the window back to it, and ``here`` is in its key.

    ``shuns`` names by a part of their key what is not pressed; ``texts`` says by a part of the name what is
    written into a field. ``marker`` gives what the store has seen.
    """

    reader: Reader
    ear: Ear
    screen: str
    home: Callable[[], object]
    here: str
    marker: Callable[[], object]
    shuns: tuple[str, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 300.0
    pressed: dict[str, str] = field(default_factory=dict)
    """Its key, and its name when it was pressed."""
    idle: dict[str, str] = field(default_factory=dict)
    """Of which nothing came that could be heard or found in the store."""
    lost: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """What was there once, and was not found by the same way again."""
    _ways: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _way: tuple[str, ...] = ()
    """What was pressed since it came home and opened what is there now."""

    def walk(self) -> None:
        """Press everything once."""
        until = time.monotonic() + self.seconds
        self._go_home()
        self.reader.wait(lambda: self._controls() or None, "anything that can be worked")
        while time.monotonic() < until:
            controls = self._controls()
            fresh = next(((key, each) for key, each in controls.items() if not self._is_over(key)), None)
            if fresh is not None:
                self._press(*fresh)
            elif (left := next((key for key in self._ways if not self._is_over(key)), None)) is None:
                break
            elif not self._go(left):
                self.lost[left] = self._ways[left]
        self.lost |= {key: way for key, way in self._ways.items() if not self._is_over(key)}

    def _is_over(self, key: str) -> bool:
        return key in self.pressed or key in self.lost

    def _go_home(self) -> None:
        self.home()
        self._rest()
        self._way = ()

    def _go(self, key: str) -> bool:
        """Take the way again on which it was seen; whether it is there."""
        self._go_home()
        for step in self._ways[key]:
            if key in (now := self._controls()):
                break
            if step not in now:
                return False
            self._work(now[step])
            self._rest()
            self._way = (*self._way, step)
        return key in self._controls()

    def _press(self, key: str, thing: Thing) -> None:
        self.pressed[key] = thing.name
        before, marker = self._look(), self.marker()
        try:
            self._work(thing)
        except UnheardError as error:
            self.idle[key] = str(error)
            return
        until = time.monotonic() + EFFECT_SECONDS
        self.ear.said()
        while self._look() == before and self.marker() == marker and not self.ear.said():
            if time.monotonic() > until:
                self.idle[key] = thing.name
                break
        self._rest()
        self._way = (*self._ways[key], key)
        self._controls()

    def _work(self, thing: Thing) -> None:
        if thing.role == MENU:
            self._choose_each(thing)
        elif thing.role in WRITTEN:
            self.reader.grab(thing)
            parts = (text for part, text in self.texts.items() if part in thing.name)
            press_keys(self.screen, "ctrl+a")
            type_text(self.screen, next(parts, "Anna 12"))
        else:
            self.reader.act(thing)

    def _choose_each(self, thing: Thing) -> None:
        """Choose each line of a menu; the first of them last, which is mostly what was chosen before."""
        lines: list[str] = []
        while (line := self._line_of(thing, len(lines) + 2)) and line not in lines:
            lines.append(line)
            xdotool(self.screen, "key", "Return")  # the menu has the keyboard, whichever window has
            self._rest()
        xdotool(self.screen, "key", "Escape")

    def _line_of(self, thing: Thing, number: int) -> str:
        """The line of that number, one by one with the keyboard as a screen reader does; it begins again at its end."""
        self.ear.reached()
        try:
            self.reader.act(thing)
        except UnheardError:
            return ""
        time.sleep(QUIET_SECONDS)
        xdotool(self.screen, "key", *["Down"] * number)
        time.sleep(QUIET_SECONDS)
        return self.ear.reached()

    def _rest(self) -> None:
        """Until it is the same for a while."""
        last, until = self._look(), time.monotonic() + EFFECT_SECONDS
        while time.monotonic() < until:
            time.sleep(QUIET_SECONDS)
            if (now := self._look()) == last:
                return
            last = now

    def _look(self) -> object:
        things = self.reader.things()
        names = frozenset((each.key, _NUMBERS.sub("#", each.name), each.states) for each in things)
        return names, self.reader.texts([each for each in things if each.role in WRITTEN])

    def _controls(self) -> dict[str, Thing]:
        """What can be worked now and is not shunned, by its key without numbers; nothing on another page."""
        found: dict[str, Thing] = {}
        for each in self._worked():
            found.setdefault(plain(each.key), each)
        ordered = sorted(found.items(), key=lambda item: next(at for at, part in enumerate(ORDER) if part in item[0]))
        for key, _ in ordered:
            self._ways.setdefault(key, self._way)
        return dict(ordered)

    def _worked(self) -> Iterator[Thing]:
        things = self.reader.things()
        if not any(self.here in each.key for each in things):
            return
        for each in things:
            can_write = each.role not in WRITTEN or each.states & EDITABLE
            if (
                each.role in WORKED
                and each.is_usable
                and can_write
                and not any(part in each.key for part in self.shuns)
            ):
                yield each
