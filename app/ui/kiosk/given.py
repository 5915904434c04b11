"""What comes of it: the number, as large as it can be, the wait, and whether paper comes out; or why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui import theme
from app.ui.beside import beside
from app.ui.kiosk.screen import Screen
from app.ui.kiosk.tiles import BigButton
from app.ui.kiosk.wording import booked_words, own_wait_words
from app.ui.public_words import number_words
from app.ui.widgets.paint import Side, draw_box, write

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.core.ticket_slip import TicketSlip


class Given(Screen):
    """``left`` goes back to the first screen."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("kiosk.given", parent)
        self.number = BigNumber("kiosk.number", self)
        self.done = BigButton(self.tr("Done"), "kiosk.done", kind="accent", parent=self)
        self.done.setMinimumWidth(theme.scaled(180))
        self.done.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addWidget(self.done)
        row.addStretch(1)
        self.column.addWidget(self.number, 1)
        self._room = QWidget(self)
        """In the stead of a number, so that what is said stands together."""
        self._room.hide()
        self.column.addWidget(self._room, 1)
        self.column.addSpacing(24)
        self.column.addLayout(row)

    def show_slip(self, slip: TicketSlip, *, prints: bool, is_asked_later: bool = False) -> None:
        """Show somebody's number, whether they get it on paper, and whether the desk has to ask them something."""
        self.number.show_number(number_words(slip.number))
        self._room.hide()
        self.number.show()
        title = self.tr("Thank you. We know that you are here.") if slip.is_time else self.tr("This is your number")
        paper = self.tr("Your ticket prints here.") if prints else self.tr("Please remember it: we call it.")
        later = self.tr("We ask you the rest at the desk.") if is_asked_later else ""
        self.say(title, beside(slip.service, booked_words(slip), own_wait_words(slip), paper, later))

    def show_here(self, slip: TicketSlip, *, is_called: bool) -> None:
        """Show the number of somebody who is checked in already, and what they do now."""
        self.show_slip(slip, prints=False)
        come = self.tr("Your number is called: please come to the desk.")
        todo = come if is_called else beside(own_wait_words(slip), self.tr("Please remember it: we call it."))
        self.say(self.tr("You are checked in already"), beside(slip.service, booked_words(slip), todo))

    def show_refused(self, title: str, below: str) -> None:
        """It could not be done."""
        self.number.hide()
        self._room.show()
        self.say(title, below)

    def enter(self) -> None:
        self.setFocus()


class BigNumber(QWidget):
    """A number that fills what room there is."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.theme().changed.connect(self.update)

    def show_number(self, text: str) -> None:
        """Show this."""
        self._text = text
        self.setAccessibleName(self.tr("Number {number}").format(number=text))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 260)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, max(140, theme.scaled(95)))  # at twice the text the button below it is in view too

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        draw_box(painter, self.rect(), now.panel, now.line, 20)
        font = theme.font(100, 800, tabular=True)
        font.setPixelSize(100)
        wide = max(1, QFontMetrics(font).horizontalAdvance(self._text))
        font.setPixelSize(max(40, min(int(self.height() * 0.7), int(100 * (self.width() - 80) / wide))))
        painter.setFont(font)
        painter.setPen(now.accent)
        write(painter, self.rect(), self._text, Side.MIDDLE)
        painter.end()
