"""The page that covers the window while it is locked: which place it is, and who wants in. Nothing of a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import icons, theme
from app.ui.lock.faces import stranded_words
from app.ui.lock.pad import give_to_pad
from app.ui.lock.proving import Proving
from app.ui.practice import strip_over
from app.ui.rows.scrolling import ScrollingArea
from app.ui.widgets.labels import Label, WrappedLabel
from app.ui.widgets.paint import draw_box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from app.desk.views_staffing import Staffing
    from app.ui.lock.first_pin import FirstPin
    from app.ui.window import Window

_WIDE = 660


class LockPage(QWidget):
    """Opaque, and where every key and press ends that nothing on it wants."""

    def __init__(self, parent: Window) -> None:
        super().__init__(parent)
        self.setObjectName("lock")
        self.setAccessibleName(self.tr("Locked"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.title = Label(self.tr("Who is at the desk?"), 20, 700)
        self.title.setObjectName("lock.title")
        self.place = Label("", 13, 500, "muted")
        self.place.setObjectName("lock.place")
        self.stranded = WrappedLabel("", 13, "danger_ink")
        self.stranded.setObjectName("lock.stranded")
        self.stranded.hide()
        self.proving = Proving("lock.who")
        self.first: FirstPin | None = None
        """Somebody without a PIN, who chooses one."""
        self._middle = QHBoxLayout()
        self._mark = _Mark()
        self._lay_out()
        strip_over(self._outer, parent.scene)
        self.proving.settled.connect(self._settle)
        self.hide()

    def say_stranded(self, names: Sequence[str]) -> None:
        """Say where nobody can give leave at this till any more, and the way out; ``names``: who has a PIN here."""
        self.stranded.setText(stranded_words(names))
        self.stranded.setVisible(bool(names))

    def say_place(self, name: str) -> None:
        """Say which place it is."""
        self.place.setText(name)
        self.place.setVisible(bool(name))

    def event(self, event: QEvent) -> bool:
        """No key is a shortcut here, whoever bound it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        give_to_pad(self, event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside all there is takes the keyboard from nothing."""
        event.accept()
        (self.first or self.proving).enter()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().background)
        painter.end()

    def begin_first(self, first: FirstPin) -> None:
        """Let who was pressed choose a PIN before anything else is asked."""
        self.end_first()
        self.first = first
        self.proving.hide()
        self._middle.insertWidget(2, first, 20)
        first.left.connect(self.end_first)
        self._fit()
        self._settle()
        first.show()
        first.enter()

    def renew_first(self, staffing: Staffing) -> None:
        """Others are managers now, or somebody else has given them a PIN."""
        if self.first is None or self.first.is_choosing:
            return
        if self.first.member in staffing.members:
            self.first.show_managers(staffing.managers)
        else:
            self.end_first()

    def end_first(self) -> None:
        """Ask who it is, as before."""
        first, self.first = self.first, None
        if first is None:
            return
        first.give_up()
        first.hide()
        first.deleteLater()
        self.proving.show()
        self.proving.ask_who()

    def _settle(self) -> None:
        """Once it is said who it is, the pad gets the room of the question."""
        for part in (self._mark, self.title):
            part.setVisible(self.proving.member is None and self.first is None)

    def _fit(self) -> None:
        for part in (self.proving, self.first, self.stranded):
            if part is not None:
                part.setMaximumWidth(theme.scaled(_WIDE))

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        mark = QHBoxLayout()
        mark.addStretch(1)
        mark.addWidget(self._mark)
        mark.addStretch(1)
        column.addLayout(mark)
        for label in (self.title, self.place):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        self.stranded.setAlignment(Qt.AlignmentFlag.AlignCenter)
        said = QHBoxLayout()
        said.addStretch(1)
        said.addWidget(self.stranded, 20)
        said.addStretch(1)
        column.addLayout(said)
        column.addSpacing(8)
        middle = self._middle
        middle.addStretch(1)
        middle.addWidget(self.proving, 20)
        middle.addStretch(1)
        theme.theme().changed.connect(self._fit)
        self._fit()
        column.addLayout(middle)
        column.addStretch(2)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(ScrollingArea(inner, "lock.scroll"))


class _Mark(QWidget):
    """A lock in a circle."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(56), theme.scaled(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        draw_box(painter, self.rect(), now.accent_soft, None, self.height() / 2)
        side = self.height() // 2
        box = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        icons.draw_icon(painter, "lock", box, now.accent)
        painter.end()
