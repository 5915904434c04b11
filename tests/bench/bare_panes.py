"""The least that three panes cost after a commit: their rows read bare, one row made, one row and one box painted.

No rules, forecasts, names of steps, layout, words of a language or screen readers: what is left is SQLite, a thread,
and Qt.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import date

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.desk.shop import Shop
from app.desk.views import DayView
from tests.bench.bench_store import DAY_ROWS
from tests.bench.big_store import location_id
from tests.bench.window import PLACE, Paints, until

ROW_WIDTH, ROW_HEIGHT = 386, 52
LINE_ROWS = """
    SELECT q.id, q.ticket, q.guest_name, q.status, q.checked_in_at, p.first_name, p.last_name
    FROM queue_entries q LEFT JOIN profiles p ON p.id = q.profile_id
    WHERE q.location_id = ? AND q.status IN ('waiting', 'called', 'parked', 'in_service')
"""
REQUESTED = "SELECT id, scheduled_start_at FROM appointments WHERE location_id = ? AND status = 'requested'"


class BarePanes(QObject):
    """A window with the boxes of a day, a line of six and seven who are due."""

    read = Signal()

    def __init__(self, shop: Shop, raw: sqlite3.Connection, view: DayView) -> None:
        super().__init__()
        self._shop, self._raw = shop, raw
        self._day = (location_id(PLACE), view.day_start, view.day_end)
        self._lane = ThreadPoolExecutor(1)
        self._window = QWidget()
        self._window.resize(1366, 800)
        self._calendar = _Boxes(self._window)
        self._lists = [[_Row(self._window, number) for number in numbers] for numbers in (range(7), range(7, 13))]
        self._paints, self._has_shown = Paints(self._window), False
        self.read.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._window.show()
        self._paints.wait()

    def see(self, verb: str, record_id: str) -> None:
        """Do it in another thread, read there, and show it."""
        self._has_shown = False
        self._lane.submit(self._act, verb, record_id)
        until(lambda: self._has_shown)
        self._paints.wait()

    def close(self) -> None:
        """End its thread and its window."""
        self._lane.shutdown()
        self._window.close()

    def _act(self, verb: str, record_id: str) -> None:
        self._shop.act(verb, record_id)
        for sql, given in ((DAY_ROWS, self._day), (LINE_ROWS, self._day[:1]), (REQUESTED, self._day[:1])):
            self._raw.execute(sql, given).fetchall()
        self.read.emit()

    def _show(self) -> None:
        """Take one out of a list, and put one into the other; the next time back again."""
        gone = self._lists[0].pop()
        gone.hide()
        gone.deleteLater()
        self._lists.reverse()
        self._lists[0].append(_Row(self._window, gone.number))
        self._calendar.update(self._calendar.boxes[11])
        self._has_shown = True


class _Boxes(QWidget):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(0, 0, 900, 800)
        self.boxes = [QRect(60 + 90 * (number % 8), 10 + 60 * (number // 8), 84, 50) for number in range(40)]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(event.rect(), Qt.GlobalColor.white)
        for box in self.boxes:
            if box.intersects(event.rect()):
                painter.fillRect(box, Qt.GlobalColor.lightGray)
                painter.drawText(box, Qt.AlignmentFlag.AlignLeading, "10:00\nA customer")


class _Row(QWidget):
    def __init__(self, window: QWidget, number: int) -> None:
        super().__init__(window)
        self.number = number
        self.setGeometry(900, number * ROW_HEIGHT, ROW_WIDTH, ROW_HEIGHT)
        QPushButton("Call", self).setGeometry(ROW_WIDTH - 80, 6, 69, 40)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        for column, words in enumerate(("A12", "A customer", "Haircut", "5 min of 10")):
            painter.drawText(10 + 70 * column, 30, words)


@contextmanager
def bare_panes(shop: Shop) -> Iterator[Callable[[str, str], None]]:
    """What sees a verb of that shop through in such a window."""
    view: DayView = shop.look("day_view", location_id(PLACE), date.today())
    with closing(sqlite3.connect(str(shop.store.where), check_same_thread=False)) as raw:
        assert QApplication.instance() is not None
        panes = BarePanes(shop, raw, view)
        yield panes.see
        panes.close()
