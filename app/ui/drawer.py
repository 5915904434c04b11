"""The drawer: a panel that lies over the page at the end side of the window, for cards, sheets and narrow windows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui import theme
from app.ui.announcing import announce
from app.ui.rows.scrolling import ScrollingArea
from app.ui.rows.wheel import WheelAround
from app.ui.scene import DrawerWish
from app.ui.second_press import second_press_of
from app.ui.swipe import Swipe
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import first_entered
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.paint import draw_veil

WIDTH = 400


class Drawer(QWidget):
    """Covers its parent with a veil and shows one thing at a time; Escape or a press on the veil closes it.

    The keyboard stays inside while it is open and goes back to where it was. What holds something that was
    entered and is not kept yet is let go by its own buttons and the cross alone; what is opened meanwhile lies over it
    until it is closed.
    """

    stayed = Signal()
    """It was to be left, and stays for what is entered in it."""
    left = Signal()
    """What was shown is not any more."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drawer")
        self._over = parent
        self._wish: DrawerWish | None = None
        self._came_from: QWidget | None = None
        self._panel = _Panel(self)
        self._panel.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a press beside the fields keeps the keyboard inside
        self._title = ElidedLabel("", 16, 700)
        self._title.setObjectName("drawer-title")
        self._close = Button("", "drawer-close", self.tr("Close"), kind=Kind.QUIET, icon="cross")
        self._close.installEventFilter(self)
        self._escaped_at: QWidget | None = None
        """Where the keyboard was when Escape said that something is entered."""
        self._close.clicked.connect(self.close_it)
        self._scroll = ScrollingArea(None, "drawer-content")
        WheelAround(self._panel, self._scroll)
        self._lay_out()
        self._swipe = Swipe(self._panel, self.leave)
        parent.installEventFilter(self)
        theme.theme().changed.connect(self._place_panel)
        self.setAcceptDrops(True)
        self.hide()

    @property
    def content(self) -> QWidget | None:
        """What is shown now."""
        return self._wish.content if self._wish else None

    def open_it(self, wish: DrawerWish) -> None:
        """Show this instead of what was there, or over it where something is entered in that."""
        if self._wish is None:
            self._came_from = QApplication.focusWidget()
        elif first_entered(self.content) is not None:
            wish = wish._replace(below=self._put_below())
        else:
            wish = wish._replace(below=self._wish.below)
        self._let_go()
        self._show(wish)

    def _show(self, wish: DrawerWish) -> None:
        self._wish, self._escaped_at = wish, None
        second_press_of(self).stir()
        self._title.setText(wish.title)
        self._panel.setAccessibleName(wish.title)
        self._scroll.setWidget(wish.content)
        wish.content.setAutoFillBackground(False)
        wish.content.show()
        self.setGeometry(self._over.rect())
        self._place_panel()
        self.show()
        self.raise_()
        announce(self._panel, wish.title)
        self._enter()

    def leave(self) -> None:
        """Close it, unless something is entered in it that is not kept yet: that stays, with the keyboard in it."""
        self._leave(first_entered(self.content))

    def escape(self) -> None:
        """As ``leave``; where it stays, once more from the same place leads to the cross, where Return closes it."""
        entered, here = first_entered(self.content), QApplication.focusWidget()
        is_again = entered is not None and here is not None and here is self._escaped_at
        self._leave(self._close if is_again else entered)
        self._escaped_at = QApplication.focusWidget() if entered is not None else None

    def _leave(self, stays_at: QWidget | None) -> None:
        if stays_at is None:
            self.close_it()
            return
        here = QApplication.focusWidget()
        if stays_at is self._close or here is None or not self._panel.isAncestorOf(here):
            stays_at.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stayed.emit()

    def _is_kept_from(self, event: QEvent) -> bool:
        """Whether a key on the cross is Space, the floor's own, while something is entered: it lets go of nothing."""
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.ShortcutOverride:
            return False
        return event.key() == Qt.Key.Key_Space and first_entered(self.content) is not None

    def clear(self) -> bool:
        """Close everything in it, unless something is entered: that stays, as ``leave`` has it, and it is not clear."""
        while self._wish is not None:
            if first_entered(self.content) is not None:
                self.leave()
                return False
            self.close_it()
        return True

    def close_it(self) -> None:
        """Let go of what is shown, and show what it lay over or give the keyboard back."""
        if self._wish is None:
            return
        below = self._wish.below
        self._let_go()
        if below is not None:
            self._show(below)
            return
        second_press_of(self).stir()
        self.hide()
        if self._came_from is not None and isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None

    def take_out(self) -> DrawerWish | None:
        """Give back what is shown, and what it lies over, hidden and without a parent; None where nothing is."""
        wish, self._wish = self._wish, None
        if wish is not None:
            self._scroll.takeWidget().hide()
            for content in wish.contents:
                content.setParent(None)
            self.hide()
            self._came_from = None
        return wish

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._close and self._is_kept_from(event):
            if event.type() == QEvent.Type.KeyPress:
                self.stayed.emit()
            return True
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
            self._place_panel()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Keep the keyboard inside while the drawer is open."""
        inside = [each for each in self._panel.findChildren(QWidget) if _takes_tab(each)]
        here = QApplication.focusWidget()
        if not inside:
            return False
        ordered = _in_tab_order(self._close, inside)
        at = ordered.index(here) if here in ordered else -1
        ordered[(at + (1 if is_next else -1)) % len(ordered)].setFocus(
            Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.leave()

    def dragEnterEvent(self, _event: QDragEnterEvent) -> None:
        """What is carried out of the drawer goes to the page that it lies over."""
        self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_veil(self)

    def _lay_out(self) -> None:
        head, column = QHBoxLayout(), QVBoxLayout(self._panel)
        head.setContentsMargins(16, 8, 16, 8)  # the same on both sides: layouts do not mirror margins
        head.addWidget(self._title)
        head.addWidget(self._close)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def _place_panel(self) -> None:
        width = min(self.width(), theme.scaled(WIDTH))
        left = 0 if self.isRightToLeft() else self.width() - width
        self._panel.setGeometry(left, 0, width, self.height())

    def _enter(self) -> None:
        first = next((each for each in self._scroll.findChildren(QWidget) if _takes_tab(each)), self._close)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_below(self) -> DrawerWish | None:
        """Take out what is shown without letting go of it: it is the drawer's until it is shown again."""
        wish, self._wish = self._wish, None
        content = self._scroll.takeWidget()
        content.hide()
        content.setParent(self)
        return wish

    def _let_go(self) -> None:
        if self._wish is None:
            return
        content = self._scroll.takeWidget()
        content.hide()
        if self._wish.keeps:
            content.setParent(None)
        else:
            content.deleteLater()
        self._wish = None
        self.left.emit()


class _Panel(QFrame):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        painter.fillRect(self.rect(), now.panel)
        painter.fillRect(self.width() - 1 if self.isRightToLeft() else 0, 0, 1, self.height(), now.line)
        painter.end()


def _takes_tab(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _in_tab_order(first: QWidget, inside: list[QWidget]) -> list[QWidget]:
    ordered, here = [first], first.nextInFocusChain()
    while here is not None and here is not first:
        if here in inside:
            ordered.append(here)
        here = here.nextInFocusChain()
    return ordered
