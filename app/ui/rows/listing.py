"""A list of rows that follows its model: what stayed keeps its widget and the focus, what left hands the focus on."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme
from app.ui.rows.column import RowColumn
from app.ui.rows.model import RowModel
from app.ui.rows.row import Row, Watcher
from app.ui.rows.scrolling import ScrollingArea
from app.ui.rows.settling import settling_of

PLENTY = 1 << 20
"""Pixels of height that no list needs."""
_CARD_GAP = 8
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RowList(ScrollingArea):
    """Rows in a column, as tall as they are where there is room and scrolling where there is not.

    Tab stops at one row of it; the arrows walk to the others. ``opened`` carries a record's id, ``acted`` also a verb.
    Where a press ``selects``, it only makes a row the current one, and Return opens. ``current_changed`` may come while
    the model changes: whoever then changes the model must listen by a queued connection.
    """

    opened = Signal(str)
    acted = Signal(str, str)
    current_changed = Signal(str)

    def __init__(
        self,
        model: RowModel,
        name: str,
        says: str,
        *,
        is_cards: bool = False,
        selects: bool = False,
        column: RowColumn | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._column = column or RowColumn(_CARD_GAP if is_cards else 0)
        super().__init__(self._column, name, parent, follows=False)
        self._column.grown.connect(self._follow_column)
        self._most = PLENTY
        self._told = QSize(), QSize()
        self.watchers: list[Watcher] = [self._watch]
        """Who is asked of what happens to a row before the row itself."""
        self.model, self._is_cards, self._selects = model, is_cards, selects
        self._rows: list[Row] = []
        self._current: str = ""
        self.setAccessibleName(says)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._follow(model)
        if is_cards:
            self.keep_clear()

    def _follow(self, model: RowModel) -> None:
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.rowsMoved.connect(self._move)
        model.dataChanged.connect(self._renew)
        if model.rowCount():
            self._insert(QModelIndex(), 0, model.rowCount() - 1)

    def rows(self) -> tuple[Row, ...]:
        """The rows, from the top."""
        return tuple(self._rows)

    def row(self, key: str) -> Row | None:
        """The row of a record, if it is here."""
        return next((row for row in self._rows if row.content.key == key), None)

    @property
    def current(self) -> str:
        """The record that the keyboard is on, or was on last."""
        return self._current

    @property
    def held(self) -> str:
        """The record that the keyboard is on now; empty while it is elsewhere."""
        return next((row.content.key for row in self._rows if _holds(row)), "")

    def mark(self, key: str) -> None:
        """Make a row the current one. The keyboard, if it is on another one here, comes along: there is one ring."""
        self._current = key
        self._rove()
        row = self.row(key)
        if row is not None and any(each.hasFocus() for each in self._rows if each is not row):
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            settling_of(self).hand_on(row.objectName())

    def focus_first(self) -> None:
        """Put the keyboard on the current row, or on the first."""
        row = self.row(self._current) or (self._rows[0] if self._rows else None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def limit(self, most: int) -> None:
        """Ask for no more height than that, but for the least rows of its column always."""
        self._most = most
        self._follow_column()

    def show_least(self, rows: int) -> None:
        """Let so many rows do where there is no room for more."""
        self._column.least_rows = rows
        self._follow_column()

    def whole_height(self) -> int:
        """Pixels that all of it takes."""
        return self._column.heightForWidth(self._width())

    @property
    def told_height(self) -> int:
        """The height that the layout around it has been asked for."""
        return self._told[0].height()

    def updateGeometry(self) -> None:
        self._told = self._hints()
        super().updateGeometry()

    def _follow_column(self) -> None:
        if self._told != self._hints():
            self.updateGeometry()

    def _hints(self) -> tuple[QSize, QSize]:
        """What it would like to have, and the least: as few rows as its column allows."""
        width = self._width()
        least, whole = self._column.least_height(width), self._column.heightForWidth(width)
        wanted = QSize(theme.scaled(280), min(whole, max(self._most, least)))
        return wanted, QSize(theme.scaled(160), least)

    def sizeHint(self) -> QSize:
        return self._hints()[0]

    def minimumSizeHint(self) -> QSize:
        return self._hints()[1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _watch(self, row: Row, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._make_current(row)
        return isinstance(event, QKeyEvent) and self._walk(row, event)

    def _walk(self, row: Row, event: QKeyEvent) -> bool:
        at = self._rows.index(row)
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._rows) - 1}
        key = Qt.Key(event.key())
        if key not in _STEPS and key not in ends:
            return False
        wanted = ends.get(key, at + _STEPS.get(key, 0))
        target = self._rows[max(0, min(wanted, len(self._rows) - 1))]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(target, 0, 8)
        return True

    def _make_current(self, row: Row) -> None:
        if row.content.key == self._current:
            return
        self._current = row.content.key
        self._rove()
        self.current_changed.emit(self._current)

    def _rove(self) -> None:
        """Leave one row, with its buttons, to the Tab key."""
        stop = self.row(self._current) or (self._rows[0] if self._rows else None)
        for row in self._rows:
            row.stop_at(row is stop)
            if row.is_current is not (self._is_cards and row.content.key == self._current):
                row.is_current = not row.is_current
                row.update()

    def _open(self, row: Row) -> None:
        if settling_of(row).takes_press(row):
            row.opened.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        settling_of(self).know(self)

    def pressable(self) -> list[QWidget]:
        """Every row, and every button of a row, that can be seen: what is scrolled away is pressed by nobody."""
        if not self.isVisible():
            return []
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        seen = (row for row in self._rows if row.y() < bottom and row.y() + row.height() > top)
        return [each for row in seen for each in (row, *row.act_buttons())]

    def _stir(self) -> None:
        """What is seen moves: for a moment, a press means only what stays where it was."""
        if self.isVisible() and self._rows:
            settling_of(self).stir()

    def _insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._stir()
        for at in range(first, last + 1):
            content = self.model.content(at)
            row = Row(content, is_card=self._is_cards, watchers=self.watchers, parent=self._column)
            row.opened.connect(lambda row=row: self.opened.emit(row.content.key))
            row.clicked.connect(lambda *_, row=row: self._make_current(row))
            if not self._selects:
                row.clicked.connect(lambda *_, row=row: self._open(row))
            row.acted.connect(lambda verb, row=row: self.acted.emit(row.content.key, verb))
            self._rows.insert(at, row)
        self._lay_out()
        for row in self._rows[first : last + 1]:
            row.show()

    def _remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._stir()
        gone = self._rows[first : last + 1]
        had_focus = any(_holds(row) for row in gone)
        del self._rows[first : last + 1]
        if had_focus and self._rows:
            heir = self._rows[min(first, len(self._rows) - 1)]
            heir.setFocus(Qt.FocusReason.OtherFocusReason)
            settling_of(self).hand_on(heir.objectName())
        for row in gone:
            row.hide()
            row.deleteLater()
        self._lay_out()

    def _move(self, _parent: QModelIndex, start: int, _end: int, _to: QModelIndex, place: int) -> None:
        self._stir()
        row = self._rows.pop(start)
        self._rows.insert(place if place < start else place - 1, row)
        self._lay_out()

    def _renew(self, first: QModelIndex, last: QModelIndex) -> None:
        for at in range(first.row(), last.row() + 1):
            content, old = self.model.content(at), self._rows[at].content
            is_same = [e.name for e in old.acts] == [e.name for e in content.acts]
            if old.acts and content.acts and not is_same:
                self._stir()  # one button may come where another was
            self._column.forget()
            self._rows[at].show_content(content)
            if (old.group, old.group_title) != (content.group, content.group_title):
                self._lay_out()

    def _lay_out(self) -> None:
        self._column.set_rows(self._rows)
        for before, after in pairwise(self._rows):
            QWidget.setTabOrder(_last_stop(before), after)
        self._rove()

    def _width(self) -> int:
        return self.viewport().width() if self.isVisible() else max(theme.scaled(280), self.width())


def _holds(row: Row) -> bool:
    """Whether the keyboard is on the row or on one of its buttons."""
    return row.hasFocus() or any(button.hasFocus() for button in row.act_buttons())


def _last_stop(row: Row) -> QWidget:
    buttons = row.act_buttons()
    return buttons[-1] if buttons else row
