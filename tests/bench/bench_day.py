"""A day of a thousand acts by hand in the window: how long each one keeps the window's own thread from the next event.

The shop has 20 members of staff, 500 bookings and 40 who wait; its first page has been there for a second or two.
What a paint takes is left out: repaints have their own goal. The slowest acts are printed by name.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import cycle
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.desk.shop import open_shop
from app.ui import offscreen
from app.ui.calendar.view import CalendarView
from app.ui.offscreen import Offscreen
from app.ui.rows.settling import settling_of
from app.ui.soon import Soon
from app.ui.start import Options, make_application
from app.ui.tidy import Tidy
from app.ui.window import Window
from tests.bench.harness import Run, bench
from tests.bench.window import SIZE, settle
from tests.support.morning_shop import Morning
from tests.support.setup_files import Shop as Rows

ACTS = 1_000
STAFF = tuple(f"Staff {number:02}" for number in range(20))
SHOWN_WORST, SHOWN_ACTS = 8, 10
LEFT = Qt.MouseButton.LeftButton


class TimedWindow(Window):
    """The window, which knows how long its paints have taken together, and how long the thread was at work in them."""

    painting = painting_worked = 0.0

    def event(self, event: QEvent) -> bool:
        """Handle it as ever."""
        if event.type() not in (QEvent.Type.UpdateRequest, QEvent.Type.Paint):
            return super().event(event)
        started, worked = time.perf_counter(), time.thread_time()
        try:
            return super().event(event)
        finally:
            TimedWindow.painting += time.perf_counter() - started
            TimedWindow.painting_worked += time.thread_time() - worked


class Turns:
    """The longest turn of the event loop, paints left out, since ``begin``, and the most that the thread worked in one.

    The second is what others who load the machine leave as it is.
    """

    def __init__(self) -> None:
        self.longest = self.worked = 0.0
        self._mark: tuple[float, float] | None = None
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._wake)
        dispatcher.aboutToBlock.connect(self._rest)

    def begin(self) -> None:
        """Forget what was."""
        self.longest, self.worked, self._mark = 0.0, 0.0, None

    def take(self, does: Callable[[], object]) -> None:
        """Count something that is done in one go."""
        self._wake()
        does()
        self._rest()

    def _wake(self) -> None:
        self._mark = (
            time.perf_counter() - TimedWindow.painting, time.thread_time() - TimedWindow.painting_worked,
        )  # fmt: skip

    def _rest(self) -> None:
        if self._mark is not None:
            since, worked = self._mark
            self.longest = max(self.longest, time.perf_counter() - TimedWindow.painting - since)
            self.worked = max(self.worked, time.thread_time() - TimedWindow.painting_worked - worked)
            self._mark = None


@bench("day/UI thread blocked by one of 1,000 acts, 99.9th percentile", limit=16.0)
def no_act_keeps_the_window_from_the_next_frame(run: Run) -> None:
    with _full_shop(run.tmp) as day:
        acts = cycle(day.acts())
        for _ in range(ACTS):
            day.do(*next(acts))
        day.tell()
        took = sorted(each for times in day.took.values() for each in times)
        run.samples([took[-2]] * 5)


class Day:
    """Somebody at the window; ``took`` is what each kind of act took."""

    def __init__(self, stage: Offscreen) -> None:
        self.stage, self.window = stage, stage.window
        self.turns = Turns()
        self.took: dict[str, list[float]] = defaultdict(list)
        self.worked: list[float] = []
        self.skipped: dict[str, int] = defaultdict(int)

    def acts(self) -> list[tuple[str, Callable[[], bool]]]:
        """The acts of a quarter of an hour, by name; each says whether there was anything to do it to."""
        return [
            ("show Today", lambda: self.press("rail-today")),
            ("arrive", lambda: self.press("due.arrive.")),
            ("call next", lambda: self.press("line.call_next")),
            ("serve", lambda: self.press("line.serve.")),
            ("approve", lambda: self.press("requests.approve.")),
            ("no-show", lambda: self.press("due.no_show.")),
            ("undo by key", lambda: self.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)),
            ("drag to another time", self.drag),
            ("undo by key", lambda: self.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)),
            ("the day after", lambda: self.press("header-day-after")),
            ("back to today", lambda: self.press("header-today")),
            ("open a booking", self.open_booking),
            ("close the drawer", lambda: self.key(Qt.Key.Key_Escape)),
            ("open check-in", lambda: self.press("line.check_in")),
            ("close the drawer", lambda: self.key(Qt.Key.Key_Escape)),
            ("show Calendar", lambda: self.press("rail-calendar")),
            ("arrow through the day", lambda: self.key(Qt.Key.Key_Down)),
            ("show Queue", lambda: self.press("rail-queue")),
            ("finish", lambda: self.press("queue.serving.finish.")),
            ("open a walk-in", lambda: self.press("queue.waiting.row.")),
            ("close the drawer", lambda: self.key(Qt.Key.Key_Escape)),
            ("show Inbox", lambda: self.press("rail-inbox")),
            ("reject", lambda: self.press("inbox.reject.")),
            ("new booking", lambda: self.press("header-new-booking")),
            ("choose a time", lambda: self.press("booking.slot.")),
        ]

    def do(self, name: str, act: Callable[[], bool]) -> None:
        """Do it, and let everything that follows from it happen."""
        self.turns.begin()
        found = act()
        self._rest()
        if found:
            self.took[name].append(self.turns.longest)
            self.worked.append(self.turns.worked)
        else:
            self.skipped[name] += 1

    def tell(self) -> None:
        """Print what was slowest, by name."""
        by_worst = sorted(self.took.items(), key=lambda item: -max(item[1]))
        for name, times in by_worst[:SHOWN_WORST]:
            middle = sorted(times)[len(times) // 2]
            print(
                f"  {name:<24} {len(times):>4} × median {middle * 1e3:6.1f} worst {max(times) * 1e3:6.1f} ms",
                file=sys.stderr,
            )
        worst = sorted(((took, name, at) for name, times in self.took.items() for at, took in enumerate(times, 1)))
        said = ", ".join(f"{took * 1e3:.1f} ms {name} ({at})" for took, name, at in worst[: -SHOWN_ACTS - 1 : -1])
        print(f"  the slowest, and which of its name each was: {said}", file=sys.stderr)
        worked = sorted(self.worked)[-2]
        print(f"  {worked * 1e3:.1f} ms by the time at work, load {os.getloadavg()[0]:.1f}", file=sys.stderr)
        if self.skipped:
            print(f"  nothing to do it to: {dict(self.skipped)}", file=sys.stderr)

    def press(self, begins: str) -> bool:
        """Press the first button whose name begins so."""
        button = next((each for each in self._buttons() if each.objectName().startswith(begins)), None)
        if button is not None:
            self.turns.take(lambda: QTest.mouseClick(button, LEFT, pos=QPoint(12, 12)))
        return button is not None

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> bool:
        """Press a key wherever the keyboard is."""
        target = QApplication.focusWidget() or self.window
        self.turns.take(lambda: QTest.keyClick(target, key, modifiers))
        return True

    def drag(self) -> bool:
        """Carry a booking to another time and column."""
        at = self._booking("reschedule")
        if at is None:
            return False
        view = self._calendar().viewport()
        path = [at + QPoint(step * 15, step * 9) for step in range(1, 9)]
        self.turns.take(lambda: QTest.mousePress(view, LEFT, pos=at))
        for point in path:
            self.turns.take(partial(QTest.mouseMove, view, point))
        self.turns.take(lambda: QTest.mouseRelease(view, LEFT, pos=path[-1]))
        return True

    def open_booking(self) -> bool:
        """Press a booking in the calendar."""
        at = self._booking("")
        if at is None:
            return False
        view = self._calendar().viewport()
        self.turns.take(lambda: QTest.mouseClick(view, LEFT, pos=at))
        return True

    def _booking(self, step: str) -> QPoint | None:
        view = self._calendar()
        for row in range(view.days.rowCount()):
            index = view.days.index(row)
            box, booking = view.visualRect(index), view.days.rows[row].booking
            if view.viewport().rect().adjusted(0, 0, -300, -120).contains(box) and (not step or step in booking.steps):
                return box.center()
        return None

    def _calendar(self) -> CalendarView:
        return next(each for each in self.window.findChildren(CalendarView) if each.isVisible())

    def _buttons(self) -> Iterator[QAbstractButton]:
        for each in self.window.findChildren(QAbstractButton):
            if each.isVisible() and each.isEnabled() and not each.visibleRegion().isEmpty():
                yield each

    def _rest(self) -> None:
        """Until nothing is on its way: the lanes are idle, and no list has just moved."""
        calm = settling_of(self.window)
        lanes = self.stage.lanes
        seen: list[int] = []
        lanes.look("outbox_waiting", then=lambda _: seen.append(1))
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        while not seen or not calm.is_calm:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.processEvents()


@contextmanager
def _full_shop(folder: Path) -> Iterator[Day]:
    store = folder / "full.db"
    _fill(store, _rows())
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
        yield Day(stage)
        tidy.end()


def _rows() -> Rows:
    """The set-up file of the shop."""
    made = Morning(staff=STAFF)
    for number, member in enumerate(STAFF):
        for place in range(25):
            minutes = -180 + place * 31
            status = "completed" if minutes < -45 else "requested" if (number + place) % 12 == 0 else "confirmed"
            made.booked(f"Guest {number}-{place}", minutes, member, status=status)
    for number in range(40):
        made.waits(f"Walker {number}", 40 - number)
    return made.rows()


def _fill(store: Path, rows: Rows) -> None:
    import json

    from app.desk.import_setup import StoreIds, import_setup
    from app.store.store import Store
    from app.wire.setup_file import parse_setup
    from app.wire.setup_meaning import read_setup

    opened = Store(store)
    with opened.write() as unit:
        parsed = parse_setup(json.dumps(rows), "full.json")
        import_setup(unit, read_setup(parsed, "full.json", make_id=unit.make_id, now=unit.now, known=StoreIds(unit)))
    opened.close()
