"""The list of the inbox: rivals side by side, several chosen by Space, by Ctrl or Shift and a press, or all at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.inbox.grouping import GroupColumn
from app.ui.rows.check import CHOOSE
from app.ui.rows.listing import RowList
from app.ui.rows.model import RowModel
from app.ui.rows.row import Row

CHOOSE_TO, CHOOSE_ALL, CHOOSE_NONE = "choose_to", "choose_all", "choose_none"
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_WALK = {Qt.Key.Key_N: 1, Qt.Key.Key_P: -1}
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class RequestList(RowList):
    """``acted`` also carries ``choose``, ``choose_to``, ``choose_all`` and ``choose_none``.

    ``has_chosen`` says whether Escape has something to let go of; else it is the window's.
    """

    def __init__(self, model: RowModel, name: str, says: str, parent: QWidget | None = None) -> None:
        self.has_chosen = False
        super().__init__(model, name, says, is_cards=True, selects=True, column=GroupColumn(), parent=parent)

    def minimumSizeHint(self) -> QSize:
        # A panel under it may take all the room but this: what is asked there comes first.
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), theme.target()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_row = event.type() == QEvent.Type.ShortcutOverride and isinstance(watched, Row)
        if is_row and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _insert(self, parent: QModelIndex, first: int, last: int) -> None:
        super()._insert(parent, first, last)
        for row in self.rows()[first : last + 1]:
            row.installEventFilter(self)

    def _watch(self, row: Row, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return event.type() == QEvent.Type.MouseButtonPress and self._press_more(row, event)
        return super()._watch(row, event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Keys that the window would take otherwise."""
        is_all = event.key() == Qt.Key.Key_A and event.modifiers() == _CTRL
        return is_all or (event.key() == Qt.Key.Key_Escape and self.has_chosen)

    def _press_more(self, row: Row, event: QMouseEvent) -> bool:
        """A press with Ctrl takes one more or one less, a press with Shift all up to there."""
        verbs = {_CTRL: CHOOSE, _SHIFT: CHOOSE_TO}
        verb = verbs.get(event.modifiers() & (_CTRL | _SHIFT))
        if verb is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        row.act(verb)
        return True

    def _walk(self, row: Row, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if verb := self._choosing(key, event.modifiers()):
            if not event.isAutoRepeat():
                row.act(verb)
            return True
        if event.modifiers() & ~_SHIFT & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _SIDEWAYS:
            return self._step(row, -_SIDEWAYS[key] if self.isRightToLeft() else _SIDEWAYS[key], in_group=True)
        if key in _WALK:
            return self._step(row, _WALK[key])
        if event.modifiers() & _SHIFT and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._step(row, 1 if key == Qt.Key.Key_Down else -1)
            if (now := self.row(self.current)) is not None:
                now.act(CHOOSE_TO)
            return True
        return super()._walk(row, event)

    def _choosing(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> str:
        if key == Qt.Key.Key_A and modifiers == _CTRL:
            return CHOOSE_ALL
        if key == Qt.Key.Key_Escape and self.has_chosen:
            return CHOOSE_NONE
        return CHOOSE if key == Qt.Key.Key_Space and not modifiers else ""

    def _step(self, row: Row, step: int, *, in_group: bool = False) -> bool:
        rows = self.rows()
        at = rows.index(row) + step
        if 0 <= at < len(rows) and (
            not in_group or (row.content.group and rows[at].content.group == row.content.group)
        ):
            rows[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(rows[at], 0, 8)
        return True
