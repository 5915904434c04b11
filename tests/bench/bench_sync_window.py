"""The window while its sync is at work: how long somebody who presses something would wait for the window's own thread.

The till has nothing but what its chain offers, and customers of whom the remote has not heard. Its child process pulls
the remote's customers and bookings, tells of its own, and then hears of one change after another, while somebody goes
from page to page and from day to day. What a paint takes is left out: repaints have their own goal.
"""

from __future__ import annotations

import gc
import itertools
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.desk.customers import add_customer
from app.desk.shop import open_shop
from app.store.store import Store
from app.sync.catalogue import pull_catalogue
from app.sync.connecting import Connection, keep_connection
from app.sync.engine import Engine
from app.sync.omneo import OmneoRemote
from app.sync.tokens import Tokens
from app.ui import offscreen
from app.ui.first_start import Command
from app.ui.offscreen import Offscreen
from app.ui.soon import Soon
from app.ui.start import Options, make_application
from app.ui.tidy import Tidy
from tests.bench.bench_day import TimedWindow
from tests.bench.chain import chain_store
from tests.bench.harness import Run, bench
from tests.bench.window import SIZE, repeat, settle
from tests.support.hub_process import running_hub, token_for

BOOKINGS = int(os.environ.get("FLOORWALKER_BENCH_PULL", "20000"))
STEPS = 300
PRESS_MILLISECONDS = 150
PATIENCE_SECONDS = 240
SHARE = 0.001
"""Of all moments: whoever presses at any other is answered sooner than the figure."""
SHOWN_WORST = 8
OTHERS = """
import httpx2, sys
with httpx2.Client(base_url=sys.argv[1], headers={"Authorization": f"Bearer {sys.argv[2]}"}, timeout=30) as hub:
    for number, row in enumerate(hub.get("/appointments?page[size]=60&sort=-id").json()["data"]):
        sys.stdin.readline()
        hub.put(f"/appointments/{row['id']}", json={"notes": f"Note {number}"}).raise_for_status()
"""
"""Somebody elsewhere, who writes on one booking after the other, each as soon as they are told to."""
OTHERS_MILLISECONDS = 200
PRESSES = (
    "rail-calendar", "header-day-after", "rail-queue", "rail-inbox", "header-today", "rail-today", "header-day-after",
    "header-day-before", "rail-sync",
)  # fmt: skip


class Turn(NamedTuple):
    """One turn of the event loop: how long it took, how much of that the thread was at work, and during what."""

    took: float
    worked: float
    phase: str
    doing: str


@dataclass
class Turns:
    """Every turn of the event loop, paints left out, with what was going on."""

    phase: str = ""
    taken: list[Turn] = field(default_factory=list)
    doing: str = ""
    presses: int = 0
    _mark: tuple[float, float, float] | None = None
    _rested: tuple[float, float, float] = (0.0, 0.0, 0.0)
    _began: float = field(default_factory=time.perf_counter)

    def listen(self) -> None:
        """Begin."""
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._wake)
        dispatcher.aboutToBlock.connect(self._rest)
        self._rested = time.thread_time(), _worked(), TimedWindow.painting

    def take(self, does: Callable[[], object]) -> None:
        """Count something that is done in one go."""
        self._wake()
        does()
        self._rest()

    def waits(self, taken: Sequence[float]) -> float:
        """The seconds that all but ``SHARE`` of the moments are at the most from the next event that can be handled."""
        total = time.perf_counter() - self._began
        times = sorted(taken, reverse=True)
        low, high = 0.0, times[0]
        for _ in range(40):
            middle = (low + high) / 2
            blocked = sum(each - middle for each in times if each > middle)
            low, high = (middle, high) if blocked / total > SHARE else (low, middle)
        return high

    def tell(self) -> None:
        """Print what was slowest."""
        for phase in dict.fromkeys(each.phase for each in self.taken):
            turns = sorted((each for each in self.taken if each.phase == phase), reverse=True)
            worst = ", ".join(
                f"{each.took * 1e3:.1f} ({each.worked * 1e3:.1f} at work) {each.doing}" for each in turns[:SHOWN_WORST]
            )
            print(f"  {phase:<8} {len(turns):>6} turns, worst ms: {worst}", file=sys.stderr)

    def _wake(self) -> None:
        # What timers and sockets did since it rested is known by the time at work alone: waiting lies between.
        before, worked, painted = self._rested
        self._mark = (time.perf_counter() - (time.thread_time() - before), painted, worked)

    def _rest(self) -> None:
        if self._mark is not None:
            since, painted, worked = self._mark
            painting = TimedWindow.painting - painted
            took, work = time.perf_counter() - since - painting, _worked() - worked
            # A paint that waits for others is longer than the work between, which is all that is known of that time.
            self.taken.append(Turn(max(took, work, 0.0), max(work, 0.0), self.phase, self.doing))
            self._mark, self.doing = None, ""
        self._rested = time.thread_time(), _worked(), TimedWindow.painting


def _worked() -> float:
    """How long the thread has been at work by now, paints left out."""
    return time.thread_time() - TimedWindow.painting_worked


@bench("sync/UI thread blocked meanwhile, 99.9 %", limit=16.0)
def the_sync_keeps_nobody_at_the_window_waiting(run: Run) -> None:
    hub_store = Path(shutil.copy(chain_store(BOOKINGS), run.tmp / "hub.db"))
    token = token_for(hub_store)
    with running_hub("--store", hub_store, "--per-minute", "0") as hub, _home(run.tmp / "home") as store:
        _prepare(store, f"{hub.url}/api/v3", token)
        with _window(store) as stage:
            stage.window.header.place_chosen.emit(_place(store))
            turns = Turns("pull")
            pressing = repeat(PRESS_MILLISECONDS, _presser(stage, turns))
            turns.listen()
            stage.conduct.sync._program = lambda: Command(sys.executable, ("-m", "app"), str(Path.cwd()))
            stage.conduct.sync.count()
            now = stage.conduct.sync.now
            _until(lambda: now.standing is not None and now.standing.has_met, "all is pulled")
            turns.phase = "drain"
            _until(lambda: now.standing is not None and now.standing.unsent == 0, "all is told")
            turns.phase = "changes"
            command = [sys.executable, "-c", OTHERS, f"{hub.url}/api/v3", token]
            others = subprocess.Popen(command, stdin=subprocess.PIPE, bufsize=0)
            telling = repeat(OTHERS_MILLISECONDS, lambda: _tell_to_go_on(others))
            _until(lambda: others.poll() is not None, "the changes are made")
            telling.stop()
            assert others.returncode == 0
            pressing.stop()
            turns.tell()
            worked = turns.waits([each.worked for each in turns.taken])
            print(
                f"  {turns.presses} presses, {_count(store)} bookings; {worked * 1e3:.1f} ms by the time at work, "
                f"load {os.getloadavg()[0]:.1f}", file=sys.stderr,
            )  # fmt: skip
            run.samples([turns.waits([each.took for each in turns.taken])] * 5)
            stage.conduct.sync.leave()
            stage.conduct.sync.finish()


@contextmanager
def _home(folder: Path) -> Iterator[Path]:
    """A place for a user's files; gives where their store is."""
    with patch.dict(os.environ, {"FLOORWALKER_HOME": str(folder)}):
        (folder / "data").mkdir(parents=True)
        yield folder / "data" / "floorwalker.db"


def _prepare(path: Path, url: str, token: str) -> None:
    """A till that is connected, knows what the chain offers, and has something to tell."""
    connection = Connection("omneo", url)
    Tokens(path.parents[1] / "config").keep(connection.name, token)
    remote = OmneoRemote(url, token)
    remote.name = connection.name
    with closing(Store(path)) as store, closing(remote), closing(Engine(store, remote)) as engine:
        engine.abilities = remote.probe()
        pull_catalogue(engine, is_wanted=True)
        with store.write() as unit:
            keep_connection(unit, connection)
            for number in range(STEPS):
                add_customer(unit, first_name="New", last_name=f"Customer {number}")


@contextmanager
def _window(store: Path) -> Iterator[Offscreen]:
    make_application(Options("light"))
    with patch.object(offscreen, "Window", TimedWindow), Offscreen(lambda: open_shop(store), SIZE) as stage:
        stage.show_page("today")
        settle(stage)
        gc.collect()
        tidy = Tidy(stage.lanes)  # the program's own, as all that follows
        tidy.begin()
        soon = Soon(stage.window)
        soon.begin()
        stage.wait_until(lambda: soon.is_done, "every page")
        settle(stage)
        yield stage
        tidy.end()


def _presser(stage: Offscreen, turns: Turns) -> Callable[[], None]:
    """Each press goes on where the last one was."""
    names = itertools.cycle(PRESSES)

    def press() -> None:
        turns.doing = next(names)
        button = stage.window.findChild(QAbstractButton, turns.doing)
        if button is not None and button.isVisible():
            turns.presses += 1
            turns.take(button.click)

    return press


def _tell_to_go_on(others: subprocess.Popen[bytes]) -> None:
    if others.stdin is not None and others.poll() is None:
        with suppress(BrokenPipeError):
            others.stdin.write(b"\n")


def _until(holds: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < end, f"it took too long until {what}"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _place(path: Path) -> str:
    """One that is busy today."""
    with closing(Store(path)) as store, store.read() as reader:
        return next(each.id for each in reader.catalogue.locations.values() if each.name == "Shop 0")


def _count(path: Path) -> int:
    with closing(Store(path)) as store, store.read() as reader:
        return int(reader.connection.exec_driver_sql("SELECT count(*) FROM appointments").scalar_one())
