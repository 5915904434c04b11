"""Walk-ins carried out of a list of rows by hand: by mouse at once, by finger after a press and hold."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.ui.rows.listing import RowList
from app.ui.rows.row import Row

LINE_MIME = "application/x-floorwalker-line"
"""What is carried: the id of a queue entry, as UTF-8."""


class Carrying(QObject):
    """Lets the rows of a list be carried elsewhere. ``can_carry`` says of a record's id whether it may leave."""

    def __init__(self, rows: RowList, can_carry: Callable[[str], bool]) -> None:
        super().__init__(rows)
        self._list, self._can_carry = rows, can_carry
        self._row: Row | None = None
        self._from = QPoint()
        self._is_finger = self._is_lifted = False
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.timeout.connect(self._lift)
        rows.watchers.append(self._watch)

    def _watch(self, row: Row, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._take_hold(row, event)
            elif event.type() == QEvent.Type.MouseMove and self._row is row:
                return self._moved(event)
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._let_go()
        return False

    def _take_hold(self, row: Row, event: QMouseEvent) -> None:
        self._let_go()
        if not self._can_carry(row.content.key):
            return
        self._row, self._from = row, event.position().toPoint()
        self._is_finger = event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
        if self._is_finger:
            self._hold.start(QGuiApplication.styleHints().mousePressAndHoldInterval())

    def _moved(self, event: QMouseEvent) -> bool:
        far = (event.position().toPoint() - self._from).manhattanLength() >= QApplication.startDragDistance()
        if not far:
            return False
        if self._is_finger and not self._is_lifted:
            self._let_go()  # a finger that moves before it held on scrolls
            return False
        self._carry()
        return True

    def _lift(self) -> None:
        self._is_lifted = True
        self._carry()

    def _let_go(self) -> None:
        self._hold.stop()
        self._row, self._is_lifted = None, False

    def _carry(self) -> None:
        row = self._row
        self._let_go()
        if row is None or not isValid(row):
            return
        row.setDown(False)  # what is carried is not pressed
        drag = QDrag(self._list.window())  # the list may be gone before it ends, with the drawer that it is in
        drag.setMimeData(line_mime(row.content.key, row.content.whole_title))
        drag.setPixmap(row.grab())
        drag.setHotSpot(self._from)
        drag.exec(Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)


def line_mime(entry_id: str, title: str = "") -> QMimeData:
    """What a carried walk-in says of itself to where it is dropped."""
    mime = QMimeData()
    mime.setData(LINE_MIME, entry_id.encode())
    mime.setText(title)
    return mime


def carried_entry(mime: QMimeData) -> str:
    """The id of the queue entry that is carried, or nothing where something else is."""
    return bytes(mime.data(LINE_MIME).data()).decode() if mime.hasFormat(LINE_MIME) else ""
