"""One notice: what happened, in a line, with the button that takes it back or tries again.

It goes by itself, but not while the mouse or the keyboard is on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from app.ui import icons, theme
from app.ui.second_press import second_press_of
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.labels import Label
from app.ui.widgets.paint import draw_box

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.notices_told import NoticeWish

SECONDS = {"good": 8, "plain": 8, "refused": 15, "trouble": 0}
"""How long a notice of a tone stays; 0: until it is closed or done."""
LARGE_SECONDS = 20
"""How long a number stays that is shown large: whoever is told it writes it down or remembers it."""
_LARGE = 32
"""Pixels of its letters, before text scaling."""
_ICONS = {"good": "check", "plain": "bell", "refused": "block", "trouble": "warning"}
_INKS = {"good": "good_ink", "plain": "muted", "refused": "danger_ink", "trouble": "warn_ink"}


class Notice(QWidget):
    """One notice with its button and its cross."""

    def __init__(self, wish: NoticeWish, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.wish = wish
        self._is_hovered = False
        self.is_gone = False
        self._is_resting = False
        self.is_folded = False
        """Whether it is counted with others instead of shown."""
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
        seconds = LARGE_SECONDS if self.wish.large else SECONDS[self.wish.tone]
        if seconds and not self.is_held and not self._is_resting:
            self.timer.start(seconds * 1000)

    def rest(self, is_resting: bool) -> None:
        """Do not go while nobody can read it; then stay for as long as if it had just come."""
        self._is_resting = is_resting
        self.timer.stop()
        self.wait()

    @property
    def is_held(self) -> bool:
        """Whether the mouse or the keyboard is on it."""
        focused = QApplication.focusWidget()
        return self._is_hovered or (focused is not None and self.isAncestorOf(focused))

    def go(self) -> None:
        """Go away."""
        self.is_gone = True
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
        if wish.large:
            large = Label(wish.large, _LARGE, 700, tabular=True)
            large.setObjectName("notice-number")
            row.addWidget(large)
        text = Label(wish.beside_large if wish.large else wish.text, 14, 500)
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
        closes = self.tr("Close the notice")
        close = Button("", f"notice-{number}-close", f"{closes}: {wish.text}", kind=Kind.QUIET, icon="cross")
        close.clicked.connect(self.go)
        row.addWidget(close)
        for button in self.findChildren(Button):
            button.installEventFilter(self)

    def _act(self, then: Callable[[], object] | None) -> None:
        self.go()
        if then is not None:
            then()
