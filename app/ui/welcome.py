"""The page of a store in which there is nothing yet: a demo shop, or a shop by hand, from a file or a remote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.announcing import announce
from app.ui.rows.scrolling import ScrollingArea
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import CardFrame
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent

COMMAND = "floorwalker setup FILE.json"
_WIDTH, _MARGIN = 480, 12
_BREAK = "\u200b"


class WelcomePage(ScrollingArea):
    """Says what it is told and what was pressed; ``file_dropped`` carries the path of a file that was let go on it."""

    file_dropped = Signal(str)

    def __init__(self) -> None:
        self._card = CardFrame("first-start-card", "")
        super().__init__(_centred(self._card), "first-start")
        self.setAccessibleName(self.tr("Welcome to Floorwalker"))
        self.setAcceptDrops(True)
        self.title = WrappedLabel(self.tr("Welcome to Floorwalker"), 22, weight=700)
        self.demo = _BigButton(self.tr("Look around a demo shop"), "first-start-demo", kind=Kind.ACCENT, icon="today")
        self.by_hand = _BigButton(self.tr("Set up here…"), "first-start-by-hand", icon="place")
        self.choose = _BigButton(self.tr("Import a set-up file…"), "first-start-import", icon="note")
        self.remote = _BigButton(self.tr("Connect a remote…"), "first-start-connect", icon="link")
        self.cancel = Button(self.tr("Cancel the import"), "first-start-cancel")
        self.quit = Button(self.tr("Quit"), "first-start-quit", kind=Kind.QUIET)
        self.said = WrappedLabel()
        self.said.setObjectName("first-start-said")
        self.is_busy = False
        self._lay_out()
        self._fit()
        self.said.hide()
        self.cancel.hide()
        theme.theme().changed.connect(self._fit)

    def offer(self, *, can_choose: bool, remote: str = "") -> None:
        """Let the choices be pressed, or not; ``remote`` is the address of one that is prepared for this machine."""
        if remote:
            self.remote.say(self.tr("Connect {remote}…").format(remote=remote))
        self.demo.setEnabled(can_choose)
        self.by_hand.setEnabled(can_choose)
        self.choose.setEnabled(can_choose)
        self.remote.setEnabled(can_choose)

    def enter(self) -> None:
        """Bring the keyboard to the first choice."""
        self.demo.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, words: str) -> None:
        """Say what takes its time; nothing else can be chosen meanwhile."""
        self.is_busy = True
        self.by_hand.setEnabled(False)
        self.choose.setEnabled(False)
        self.remote.setEnabled(False)
        self.cancel.setEnabled(True)
        self.cancel.show()
        self.say(words, "muted")

    def end(self) -> None:
        """It is over, one way or the other."""
        self.is_busy = False
        self.by_hand.setEnabled(True)
        self.choose.setEnabled(True)
        self.remote.setEnabled(True)
        self.said.hide()
        self.cancel.hide()

    def say(self, words: str, ink: str) -> None:
        """Say what is going on or what went wrong, below the choices and to a screen reader."""
        self.said.set_ink(ink)
        self.said.setText(_breakable(words))
        self.said.setAccessibleName(words)
        self.said.show()
        if ink != "danger_ink":  # the label tells those itself
            announce(self, words)
        self.ensureWidgetVisible(self.said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.is_busy and _file_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if name := _file_in(event.mimeData()):
            event.acceptProposedAction()
            self.file_dropped.emit(name)

    def _fit(self) -> None:
        width = min(theme.scaled(_WIDTH), max(320, self.width() - 2 * _MARGIN))
        self._card.setFixedWidth(width)
        side = 32 if width >= theme.scaled(_WIDTH) * 3 // 5 else 16
        self._column.setContentsMargins(side, 28, side, 24)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self._card)
        column.setSpacing(theme.STEP)
        own = self.tr("It opens in a window of its own, full of invented customers. Your own store stays empty.")
        file = self.tr("Locations, hours, staff, services and customers, all or nothing. You may drop the file here.")
        at_hand = self.tr("A name, opening hours and a first service. Everything else can wait.")
        command = self.tr("On the command line: {command}").format(command=COMMAND)
        column.addWidget(self.title)
        column.addWidget(WrappedLabel(self.tr("This till has no shop yet: how do you want to begin?")))
        column.addSpacing(16)
        there = self.tr(
            "A hub or Omneo has the shop already: everything comes from there. For OptimoCMS, make or import it first."
        )
        choices = (self.demo, own), (self.by_hand, at_hand), (self.choose, file), (self.remote, there)
        for button, meaning in choices:
            column.addWidget(button)
            column.addWidget(WrappedLabel(meaning, 12, "muted"))
            column.addSpacing(12)
        column.addWidget(self.said)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(8)
        column.addWidget(WrappedLabel(command, 12, "muted"))
        column.addSpacing(8)
        column.addWidget(self.quit, 0, Qt.AlignmentFlag.AlignTrailing)


class _BigButton(Button):
    """A button that is half as high again."""

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width(), size.height() * 3 // 2)


def _centred(card: QWidget) -> QWidget:
    content = QWidget()
    grid = QGridLayout(content)
    grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    grid.addWidget(card, 1, 1)
    for side in (0, 2):
        grid.setRowStretch(side, side + 1)
        grid.setColumnStretch(side, 1)
    return content


def _file_in(given: QMimeData) -> str:
    """The one file that is carried, if it looks like a set-up file."""
    names = [url.toLocalFile() for url in given.urls() if url.isLocalFile()]
    return names[0] if len(names) == 1 and names[0].lower().endswith(".json") else ""


def _breakable(words: str) -> str:
    """A path has no blanks, but may go on in the next line after each part."""
    for mark in ("/", "\\", "."):
        words = words.replace(mark, mark + _BREAK)
    return words
