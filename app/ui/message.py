"""The page that stands in for all pages while there is nothing to show: opening, or why the shop cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.labels import Label


class MessagePage(QWidget):
    """A title, what it means and what to do, in the middle of the page; and buttons to try again or to quit."""

    again_pressed = Signal()
    quit_pressed = Signal()
    paper_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.title = Label("", 20, 700)
        self.text = Label("", 14, 400, "muted")
        self.title.setObjectName("message-title")
        self.text.setObjectName("message-text")
        self.again = Button(self.tr("Try again"), "message-again", kind=Kind.ACCENT)
        self.quit = Button(self.tr("Quit"), "message-quit")
        self.paper = Button(self.tr("Open the paper copy"), "message-paper")
        self.paper.clicked.connect(self.paper_pressed)
        self.again.clicked.connect(self.again_pressed)
        self.quit.clicked.connect(self.quit_pressed)
        self._lay_out()
        self.show_waiting("")

    def show_waiting(self, title: str) -> None:
        """Say what is going on."""
        self._say(title, "")
        self.again.hide()
        self.quit.hide()
        self.paper.hide()

    def show_problem(self, title: str, text: str) -> None:
        """Say what went wrong and what to do, with both buttons."""
        self.paper.hide()
        self._say(title, text)
        self.again.show()
        self.quit.show()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_paper(self, file: str) -> None:
        """Name the paper copy of today, and offer to open it."""
        if not self.again.isHidden():
            self._say(self.title.text(), self.text.text() + "\n" + self.tr("The paper copy: {file}").format(file=file))
            self.paper.show()

    def _say(self, title: str, text: str) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def _lay_out(self) -> None:
        column, buttons = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setMaximumWidth(theme.scaled(640))
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 4)
            line.addStretch(1)
            column.addLayout(line)
        for stretch, button in ((1, self.quit), (0, self.paper), (0, self.again)):
            buttons.addStretch(stretch)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(2)
