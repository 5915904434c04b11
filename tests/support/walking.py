"""The program on a screen of its own, with a screen reader beside it, and a record of what in it was worked."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from tests.support.crawl_found import Found
from tests.support.display import MARKS, press_keys, program_on, type_text, virtual_screen, xdotool
from tests.support.kept import Kept
from tests.support.screen_crawl import ABOVE, Crawl
from tests.support.screen_reader import (
    SELECTED_OR_CHECKED,
    TAKEN_SECONDS,
    Ear,
    Reader,
    Thing,
    UnheardError,
    accessible_bus,
)
from tests.support.screen_work import QUIET_SECONDS, WRITTEN, Worker

Acting = tuple[str, str]
"""Where something that can be worked is, and its name in the program."""
MOST_LINES = 40
SHELL = (r"\.rail\.", "header-", "drawer-close", r"import\.file\.", r"\.notice-")
"""What leads away from a page, or lies over all of them: walked by itself."""


TEXTS = {"Find a customer": "An", "inutes": "20", "ays": "2", "ours": "3", "Length": "20"}
"""What is written into fields of these names."""


class Table(NamedTuple):
    """What could be worked, and what was."""

    seen: frozenset[Acting]
    worked: frozenset[Acting]


def read_table(folder: Path) -> Table:
    """All that the programs of these walks said."""
    lines = [json.loads(line) for file in folder.glob("*.jsonl") for line in file.read_text("utf-8").splitlines()]
    of = {what: frozenset((place, name) for said, place, name in lines if said == what) for what in ("seen", "worked")}
    return Table(of["seen"], of["worked"])


@dataclass
class Walked:
    """A window that is walked through."""

    home: Path
    screen: str
    reader: Reader
    ear: Ear

    @property
    def kept(self) -> Kept:
        """What its store holds."""
        return Kept(self.home)

    def to_page(self, title: str, leave: Sequence[str] = ("Close", "Cancel")) -> None:
        """Show a page of the rail, with nothing over it."""
        press_keys(self.screen, "Escape")
        for name in leave:
            if self.reader.hears(name):
                self.reader.press_if(name)
        self.reader.press(title, "check box")
        self.reader.wait(lambda: self._is_on(title) or None, f"that {title} is shown")

    def write(self, name: str, text: str) -> None:
        """Write into a field instead of what is there, and again where it was not taken."""

        def written() -> bool | None:
            thing = self.reader.wait(lambda: self._field(name), f"a field {name!r}")
            self.reader.grab(thing)
            press_keys(self.screen, "ctrl+a")
            type_text(self.screen, text)
            return self._holds(thing, text) or None

        self.reader.wait(written, f"{text!r} in {name!r}")

    def keys(self, *keys: str) -> None:
        """Press keys in the window, one after the other."""
        press_keys(self.screen, *keys)

    def do(self, *names: str) -> None:
        """Press one after the other, each as soon as it is there; again where a press was not taken."""
        for name, following in pairwise(names):
            self.reader.press(name)
            if following != name:
                self.reader.insist(name, partial(self.reader.hears, following))
        self.reader.press(names[-1])

    def choose(self, *names: str) -> None:
        """Press one after the other until each is chosen."""
        for name in names:
            self.reader.press(name)
            self.reader.insist(name, partial(self.reader.is_chosen, name))

    def last(self, verb: str, *, after: str) -> None:
        """Wait until that verb is the last one; what was pressed last is pressed again where it was not taken."""
        self.reader.insist(after, lambda: self.kept.verbs()[-1:] == [verb])

    def name_file(self, path: str) -> None:
        """Choose a file in the dialog that is open."""

        def written() -> bool | None:
            field = self.reader.wait(lambda: self.named(".fileNameEdit"), "where a file is named")
            self.reader.grab(field)
            xdotool(self.screen, "key", "ctrl+a", "type", path)  # the dialog has the keyboard
            return self._holds(field, path) or None

        self.reader.wait(written, f"{path!r} as the name of the file")
        xdotool(self.screen, "key", "Return")

    def programs(self) -> list[Thing]:
        """The programs that the screen reader hears."""
        return [each for each in self.reader.things() if each.role == "application"]

    def named(self, key: str) -> Thing | None:
        """The first thing that the program calls so."""
        return next((each for each in self.reader.things() if key in each.key), None)

    def choose_in_menu(self, button: str, line: str) -> None:
        """Choose a line of the menu of a button, which is walked with the keyboard and heard, as menus are."""
        self.ear.reached()
        self.reader.press(button)
        self.ear.quiet(QUIET_SECONDS, TAKEN_SECONDS)  # until it has the keyboard: nothing says when
        xdotool(self.screen, "key", "Down")
        self.ear.quiet(QUIET_SECONDS, TAKEN_SECONDS)
        if not self.ear.reached():
            self.reader.press_if(button)  # it was not taken
            self.ear.quiet(QUIET_SECONDS, TAKEN_SECONDS)
        for _ in range(MOST_LINES):
            xdotool(self.screen, "key", "Down")  # the menu has the keyboard, whichever window has
            heard = self.reader.wait(lambda: self.ear.reached() or None, f"a line of the menu {button!r}")
            if heard.split("\t")[0] == line:
                xdotool(self.screen, "key", "Return")
                return
        raise UnheardError(f"{line!r} is not in the menu {button!r}")

    def crawl(
        self, title: str, here: str, *, section: str = "", shuns: Sequence[str] = (), seconds: float = 420.0,
        found: Found | None = None, home: Callable[[], object] | None = None, texts: Mapping[str, str] | None = None,
    ) -> Crawl:  # fmt: skip
        """A walk through a page of the rail, or through a section of the settings; ``here`` is in the keys of it.

        It goes on with what was ``found`` in another window. ``home`` leads back where the rail does not.
        """

        def go_home() -> None:
            press_keys(self.screen, "Escape")
            keys = [each.key for each in self.reader.things()]
            if any(here in key for key in keys) and not any(ABOVE in key for key in keys):
                return
            home() if home is not None else self.to_page(title)
            if section:
                self.reader.act(self.reader.wait(lambda: self.named(f"settings.to.{section}"), section))

        worker = Worker(self.reader, self.ear, self.screen, {**TEXTS, **(texts or {})})
        return Crawl(
            self.reader, self.ear, worker, go_home, here, lambda: len(self.kept.verbs()), (*SHELL, *shuns), seconds,
            found or Found(),
        )  # fmt: skip

    def _holds(self, field: Thing, text: str) -> bool:
        """Whether that is written there, as soon as it is; of a secret so many signs."""
        until = time.monotonic() + TAKEN_SECONDS
        while (said := self.reader.texts([field])[0]) != text and (len(said) != len(text) or len(set(said)) > 1):
            if time.monotonic() > until:
                return False
            self.ear.more(QUIET_SECONDS)
        return True

    def _field(self, name: str) -> Thing | None:
        """The first field of that name; the words above it may be the same."""
        return next((each for each in self.reader.things() if each.name == name and each.role in WRITTEN), None)

    def _is_on(self, title: str) -> bool:
        return any(each.name == title and each.states & SELECTED_OR_CHECKED for each in self.reader.things())


@contextmanager
def walked(home: Path, record: Path, *flags: str, mark: str = MARKS[-1]) -> Iterator[Walked]:
    """The window of that home, with its data, or as far as ``mark``; what was worked in it goes into ``record``.

    Fails where it ended, or told of a bug: a walk goes on beside the report of one, and would not see it.
    """
    command = (sys.executable, "-m", "tests.support.watched_window", str(record), *flags)
    with virtual_screen() as screen, accessible_bus() as session, closing(Ear(session)) as ear:
        own = {**session, "FLOORWALKER_HOME": str(home), "HOME": str(home), "PYTHONFAULTHANDLER": "1"}
        with closing(Reader(session)) as reader, program_on(screen, own, mark, command) as program:
            try:
                yield Walked(home, screen, reader, ear)
            finally:
                if program.poll() is not None:
                    assert program.stderr is not None
                    print(f"the window ended with {program.returncode}: {program.stderr.read()[-4000:]}")
                bugs = [each.read_text("utf-8") for each in home.rglob("bug-*.txt")]
                print(*bugs, sep="\n")
            assert program.returncode is None, "the window ended"
            assert not bugs, bugs[0]
