"""What the calendar says where it has nothing to draw: what is empty, by whose hours, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import theme
from app.ui.calendar import speech
from app.ui.widgets.labels import Label
from app.ui.widgets.paint import draw_box

if TYPE_CHECKING:
    from app.desk.views import DayView


class Message(QWidget):
    """A panel in the middle of its parent, hidden while there is something to draw."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("calendar.message")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title, self._hint = Label("", 15, 600, parent=self), Label("", 13, ink="muted", parent=self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(theme.STEP)
        for label in (self._title, self._hint):
            label.setWordWrap(True)
            label.setForegroundRole(QPalette.ColorRole.WindowText)  # the viewport would have it in its own
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            rows.addWidget(label)
        self.show_day(None)

    def show_day(self, day: DayView | None) -> None:
        """Say what the day lacks, if anything."""
        title, hint = speech.nothing(day)
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(f"{title}. {hint}".strip(". "))
        self.setVisible(bool(title))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tones = QPainter(self), theme.current()
        draw_box(painter, self.rect(), tones.panel, tones.line, theme.RADIUS_CARD)
        painter.end()

    def fit(self, room: QSize) -> None:
        """Stand in the middle of ``room``, above the centre."""
        width = min(theme.scaled(360), room.width() - 24)
        box = QSize(width, min(self.heightForWidth(width), room.height()))
        self.resize(box)
        self.move((room.width() - box.width()) // 2, max(0, (room.height() - box.height()) // 3))
