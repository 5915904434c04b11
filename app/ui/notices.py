"""Notices: what happened, in a line at the foot of the window, with the button that takes it back or tries again.

A notice goes by itself, but not while the mouse or the keyboard is on it; a screen reader is told of each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui import icons, theme
from app.ui.announcing import announce
from app.ui.notices_room import MARGIN, free_box
from app.ui.notices_told import NoticeWish
from app.ui.second_press import second_press_of
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.labels import Label
from app.ui.widgets.paint import draw_box

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.values import Changes

MOST = 3
"""How many are shown at once; an older one makes room."""
SECONDS = {"good": 8, "plain": 8, "refused": 15, "trouble": 0}
"""How long a notice of a tone stays; 0: until it is closed or done."""
WIDTHS = (560, 430)
"""Pixels, before text scaling, that notices are wide; the narrower one where only that fits beside what is asked."""
WATCH_MILLISECONDS = 250
"""How soon notices make way for a button that comes where they are."""

_ICONS = {"good": "check", "plain": "bell", "refused": "block", "trouble": "warning"}
_INKS = {"good": "good_ink", "plain": "muted", "refused": "danger_ink", "trouble": "warn_ink"}


class Notice(QWidget):
    """One notice with its button and its cross."""

    def __init__(self, wish: NoticeWish, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.wish = wish
        self._is_hovered = False
        self.setObjectName(f"notice-{number}")
        self.setAccessibleName(wish.text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.go)
        self._lay_out(number)
        self.wait()

    def wait(self) -> None:
        """Stay for a while, as long as nobody is on it."""
        seconds, focused = SECONDS[self.wish.tone], QApplication.focusWidget()
        is_held = self._is_hovered or (focused is not None and self.isAncestorOf(focused))
        if seconds and not is_held:
            self.timer.start(seconds * 1000)

    def go(self) -> None:
        """Go away."""
        self.timer.stop()
        if (holder := self.parentWidget()) is not None:
            second_press_of(self).stir(holder.geometry())
        self.hide()
        self.deleteLater()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_hovered = True
        self.timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._is_hovered = False
        self.wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self.wait)
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        draw_box(painter, self.rect(), now.panel, theme.mix(now.ink, now.line, 0.25), theme.RADIUS_CARD)
        side = theme.scaled(18)
        left = self.width() - 14 - side if self.isRightToLeft() else 14
        box = QRect(left, (self.height() - side) // 2, side, side)
        icons.draw_icon(painter, _ICONS[self.wish.tone], box, getattr(now, _INKS[self.wish.tone]))
        painter.end()

    def _lay_out(self, number: int) -> None:
        wish = self.wish
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(8)
        row.addSpacing(theme.scaled(18) + 16)
        text = Label(wish.text, 14, 500)
        text.setObjectName("notice-text")
        text.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # as many lines as it takes
        text.setSizePolicy(policy)
        row.addWidget(text, 1)
        if wish.action:
            action = Button(wish.action, f"notice-{number}-action", f"{wish.action}: {wish.text}")
            action.clicked.connect(lambda: self._act(wish.then))
            row.addWidget(action)
        if wish.other:
            other = Button(wish.other, f"notice-{number}-other", f"{wish.other}: {wish.text}")
            other.clicked.connect(lambda: self._act(wish.then_other))
            row.addWidget(other)
        close = Button("", f"notice-{number}-close", self.tr("Close the notice"), kind=Kind.QUIET, icon="cross")
        close.clicked.connect(self.go)
        row.addWidget(close)
        for button in self.findChildren(Button):
            button.installEventFilter(self)

    def _act(self, then: Callable[[], object] | None) -> None:
        self.go()
        if then is not None:
            then()


class Notices(QWidget):
    """The notices that are shown, newest last, at the foot of the parent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self.setAccessibleName(self.tr("Notices"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._count = 0
        self._added: list[Notice] = []
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MILLISECONDS)
        self._watch.timeout.connect(self._settle)
        parent.installEventFilter(self)
        self.hide()

    def shown(self) -> list[Notice]:
        """The notices that can be seen, oldest first."""
        self._added = [each for each in self._added if isValid(each) and not each.isHidden()]
        return list(self._added)

    def add(self, wish: NoticeWish) -> Notice:
        """Show a notice, and tell a screen reader."""
        for old in self.shown():
            if (old.wish.text, old.wish.action, wish.action) == (wish.text, "", ""):
                old.go()  # the same again
        for old in self.shown()[: -(MOST - 1)]:
            old.go()
        self._count += 1
        notice = Notice(wish, self._count, self)
        notice.destroyed.connect(self._settle)
        self._column.addWidget(notice)
        self._added.append(notice)
        notice.show()
        self.show()
        self.raise_()
        self._settle()
        second_press_of(self).stir(self.geometry())
        announce(self, wish.text)
        return notice

    def drop_old(self, changes: Changes) -> None:
        """What a notice takes back, or does again, is not the last step any more once its records change."""
        for each in self.shown():
            if each.wish.is_past(changes.ids):
                each.go()

    def focus_last(self) -> None:
        """Bring the keyboard to the newest notice."""
        if shown := self.shown():
            shown[-1].findChildren(Button)[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Let all of them go."""
        for each in self.shown():
            each.go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        """Lie as low in the parent as nothing is covered that is pressed there."""
        parent = self.parentWidget()
        if not self.shown() or parent is None:
            self._watch.stop()
            self.hide()
            return
        if not self._watch.isActive():
            self._watch.start()
        self._column.activate()
        most = parent.width() - 2 * MARGIN
        sizes = [
            self._size(width) for width in sorted({min(theme.scaled(each), most) for each in WIDTHS}, reverse=True)
        ]
        self.setGeometry(free_box(sizes, parent, self.geometry()))

    def _size(self, width: int) -> QSize:
        column = self._column
        return QSize(width, column.heightForWidth(width) if column.hasHeightForWidth() else column.sizeHint().height())
