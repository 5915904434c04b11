"""The program on a screen of its own, with a screen reader beside it, and a record of what in it was worked."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from tests.support.display import MARKS, press_keys, program_on, type_text, virtual_screen
from tests.support.kept import Kept
from tests.support.screen_crawl import Crawl
from tests.support.screen_reader import SELECTED_OR_CHECKED, Ear, Reader, accessible_bus

Acting = tuple[str, str]
"""Where something that can be worked is, and its name in the program."""
SHELL = (".rail.", "header-", "drawer-close", "QFileDialog", ".notice-")
"""What leads away from a page, or lies over all of them: walked by itself."""


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
        """Write into a field instead of what is there."""
        self.reader.focus(name)
        press_keys(self.screen, "ctrl+a")
        type_text(self.screen, text)

    def crawl(self, title: str, here: str, **given: object) -> Crawl:
        """A walk through a page of the rail."""
        usual = {"home": lambda: self.to_page(title), "shuns": SHELL, "texts": {"ustomer": "An"}}
        return Crawl(  # type: ignore[arg-type]
            self.reader, self.ear, self.screen, here=here, marker=lambda: len(self.kept.verbs()), **{**usual, **given}
        )

    def _is_on(self, title: str) -> bool:
        return any(each.name == title and each.states & SELECTED_OR_CHECKED for each in self.reader.things())


@contextmanager
def walked(home: Path, record: Path, *flags: str, mark: str = MARKS[-1]) -> Iterator[Walked]:
    """The window of that home, with its data, or as far as ``mark``; what was worked in it goes into ``record``."""
    command = (sys.executable, "-m", "tests.support.watched_window", str(record), *flags)
    with virtual_screen() as screen, accessible_bus() as session:
        ear, reader = Ear(session), Reader(session)
        own = {**session, "FLOORWALKER_HOME": str(home), "HOME": str(home), "PYTHONFAULTHANDLER": "1"}
        with program_on(screen, own, mark, command) as program:
            yield Walked(home, screen, reader, ear)
            assert program.poll() is None, f"the window ended with {program.returncode}"
        reader.close()
        ear.close()
