"""What a screen reader's user does with one thing: press it, write into it, or go through its menu line by line."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from subprocess import CalledProcessError

from tests.support.display import press_keys, type_text, xdotool
from tests.support.screen_reader import Ear, Reader, Thing, UnheardError

MENU = "button menu"
WRITTEN = ("text", "password text")
QUIET_SECONDS = 0.1
POPPING = ("push button", "check box")
"""What may open a menu though nothing says so."""
MOST_LINES, LOOKS = 3, 3
HEARD_SECONDS = 1.0
TRIES = 5
USUAL = "Anna 12"
"""What is written where nothing else is said."""


@dataclass
class Worker:
    """Works one thing after the other; ``texts`` says by a part of the name what is written into a field."""

    reader: Reader
    ear: Ear
    screen: str
    texts: Mapping[str, str]
    windows: int = 2
    """How many there are while nothing has popped up: the program's, and the root of all."""

    def work(self, thing: Thing, rest: Callable[[], object]) -> None:
        """Do what is done with a thing of its kind; ``rest`` waits for what comes of it.

        Raises ``UnheardError`` where it cannot be pressed.
        """
        if thing.role == MENU:
            self._choose_each(thing, rest)
        elif thing.role in WRITTEN:
            self._write(thing)
        else:
            self.reader.act(thing)
            if thing.role in POPPING and self._has_popped():
                self._close_popped(thing, rest)

    def _has_popped(self) -> bool:
        """Whether something lies over the window that is in no tree, and has the keyboard: a menu, or a month."""
        for _ in range(LOOKS):
            self.ear.quiet(QUIET_SECONDS, HEARD_SECONDS)
            with suppress(CalledProcessError):  # one went while they were counted
                if len(xdotool(self.screen, "search", "--onlyvisible", "--name", "").split()) > self.windows:
                    return True
        return False

    def _close_popped(self, thing: Thing, rest: Callable[[], object]) -> None:
        self.ear.reached()
        self._down()
        is_menu = self.ear.is_in_menu() or (bool(self._down()) and self.ear.is_in_menu())
        self._shut()
        rest()
        if is_menu:
            self._choose_each(thing, rest)

    def _write(self, thing: Thing) -> None:
        """Write instead of what is there; again where the keyboard was not there yet."""
        before, text = self.reader.texts([thing]), self._text_for(thing.name)
        for _ in range(TRIES):
            self.reader.grab(thing)
            press_keys(self.screen, "ctrl+a")
            type_text(self.screen, text)
            self.ear.quiet(QUIET_SECONDS, HEARD_SECONDS)
            if (now := self.reader.texts([thing])) != before or now == (text,):
                break

    def _text_for(self, name: str) -> str:
        return next((text for part, text in self.texts.items() if part in name), USUAL)

    def _choose_each(self, thing: Thing, rest: Callable[[], object]) -> None:
        """Choose lines of a menu, each where they are few."""
        lines: list[str] = []
        while len(lines) < MOST_LINES and (line := self._line_of(thing, len(lines) + 2)) and line not in lines:
            lines.append(line)
            xdotool(self.screen, "key", "Return")  # the menu has the keyboard, whichever window has
            rest()
        self._shut()
        rest()

    def _shut(self) -> None:
        """Close what popped up; the page wants that key too, and would be left by it."""
        if self._has_popped():
            xdotool(self.screen, "key", "Escape")

    def _line_of(self, thing: Thing, number: int) -> str:
        """The line of that number, one by one with the keyboard as a screen reader does; it begins again at its end."""
        self.ear.reached()
        try:
            self.reader.act(thing)
        except UnheardError:
            return ""
        heard = self._down() or self._down()  # it may not have been open yet
        for _ in range(number - 1):
            heard = self._down()
        return heard

    def _down(self) -> str:
        """Go on by a line of the menu, which has the keyboard; what is heard then."""
        xdotool(self.screen, "key", "Down")
        until = time.monotonic() + HEARD_SECONDS
        while not (heard := self.ear.reached()) and self.ear.more(until - time.monotonic()):
            pass
        return heard
