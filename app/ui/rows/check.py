"""The box at the start of a row by which it becomes one of several that are acted on together."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui import icons, theme
from app.ui.rows.settling import settling_of
from app.ui.tips import say_tip
from app.ui.widgets.paint import draw_box, draw_focus
from app.ui.widgets.pressing import Pressable

CHOOSE = "choose"
"""The verb of a row's box."""
_SIDE = 18


class CheckMark(Pressable):
    """A box that is empty or ticked; the whole of it is as large as anything to press. ``pressed_on`` when meant."""

    pressed_on = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard chooses by Space on the row
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._press)

    def show_state(self, name: str, says: str, *, is_on: bool) -> None:
        """Show whether its row is chosen."""
        self.setObjectName(name)
        self.setAccessibleName(says)
        say_tip(self, says)
        self.setChecked(is_on)
        self.update()

    def nextCheckState(self) -> None:
        """Whether it is ticked follows from what is chosen, not from the press."""

    def sizeHint(self) -> QSize:
        return QSize(theme.target(), theme.target())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        side = theme.scaled(_SIDE)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        fill = now.accent if self.isChecked() else theme.mix(now.ink, now.panel, 0.06 if self.underMouse() else 0)
        draw_box(painter, box, fill, now.accent if self.isChecked() else now.muted, 4)
        if self.isChecked():
            icons.draw_icon(painter, "check", box.adjusted(3, 3, -3, -3), now.on_accent)
        if self.hasFocus():
            draw_focus(painter, self.rect())
        painter.end()

    def _press(self) -> None:
        if settling_of(self).takes_press(self):
            self.pressed_on.emit()
