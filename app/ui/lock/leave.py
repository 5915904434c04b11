"""Asking a manager for leave: over whatever is shown, which stays as it is, for one act and nothing more."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.core.roles import Role
from app.ui import theme
from app.ui.lock import LOCK_KEY
from app.ui.lock.faces import stranded_words
from app.ui.lock.pad import give_to_pad
from app.ui.lock.proving import Proving
from app.ui.lock.sitting import give_leave
from app.ui.rows.scrolling import ScrollingArea
from app.ui.second_press import second_press_of
from app.ui.trouble import error_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import CardFrame
from app.ui.widgets.labels import Label
from app.ui.widgets.paint import draw_veil

if TYPE_CHECKING:
    from app.desk.views_staffing import Member, Staffing, Tried
    from app.ui.scene import LeaveWish, Scene

translate = QCoreApplication.translate
_WIDTH, _VEIL_ALPHA = 480, 110


def act_words(act: str) -> str:
    """What leave is asked for, in words."""
    said = {
        "override": translate("Staffing", "Booking over a rule"),
        "erase": translate("Staffing", "Erasing or merging customers"),
        "export": translate("Staffing", "Taking customers' data out"),
        "settings": translate("Staffing", "Changing the settings"),
        "staff": translate("Staffing", "Giving PINs and roles"),
        "queue": translate("Staffing", "Pausing or capping the line"),
        "kiosk": translate("Staffing", "Leaving the check-in screen"),
    }
    return said.get(act, act)


class LeaveSheet(QWidget):
    """Covers its parent with a veil; Escape or "Never mind" gives nothing. One question at a time."""

    def __init__(self, parent: QWidget, scene: Scene) -> None:
        super().__init__(parent)
        self.setObjectName("leave")
        self.setAccessibleName(self.tr("A manager's PIN"))
        self._over, self._scene = parent, scene
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # or a press on the veil gave the keyboard to what lies below
        self._wish: LeaveWish | None = None
        self._came_from: QWidget | None = None
        self.card = CardFrame("leave.card", self.tr("A manager's PIN"), self)
        self.title = Label(self.tr("This needs a manager's PIN"), 18, 700)
        self.what, self.once = Label("", 14, 500), Label(self.tr("It counts for this one time."), 13, 400, "muted")
        self.proving = Proving("leave.who")
        self.drop = Button(self.tr("Never mind"), "leave.drop", kind=Kind.QUIET)
        self._lay_out()
        self.proving.wanted.connect(self._prove)
        self.proving.left.connect(self.close_it)
        self.proving.settled.connect(lambda: QTimer.singleShot(0, self, self._place))
        self.drop.clicked.connect(self.close_it)
        parent.installEventFilter(self)
        theme.theme().changed.connect(self._place)
        self.hide()

    def ask(self, wish: LeaveWish) -> None:
        """Ask for leave; what was asked before gets none."""
        self.close_it()
        self._wish, self._came_from = wish, QApplication.focusWidget()
        self.what.setText(act_words(wish.act))
        self.proving.show_members(())
        self.proving.setEnabled(True)
        self.proving.ask_who()
        second_press_of(self).stir()
        self._place()
        self.show()
        self.raise_()
        self.drop.setFocus(Qt.FocusReason.OtherFocusReason)
        place = self._scene.place
        self._scene.lanes.look(
            "staffing", place.id if place else None, then=self._show, failed=lambda _: True, key=(id(self), "who")
        )

    def close_it(self) -> None:
        """Give up: whoever asked is told that there is no leave."""
        wish = self._end()
        if wish is not None and wish.dropped is not None:
            wish.dropped()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """No key does anything to what lies below, but for the one that locks."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if QKeySequence(event.keyCombination()) != QKeySequence(LOCK_KEY):
                event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            give_to_pad(self, event)
        event.accept()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Keep the keyboard inside."""
        inside = [each for each in self.card.findChildren(QWidget) if _takes_tab(each)]
        here = QApplication.focusWidget()
        at = inside.index(here) if here in inside else -1
        if inside:
            inside[(at + (1 if is_next else -1)) % len(inside)].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(inside)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.proving.enter()

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_veil(self, _VEIL_ALPHA)

    def _show(self, staffing: Staffing) -> None:
        """Only managers are asked; where there is one, it is them."""
        if self._wish is None:
            return
        able = [each for each in staffing.members if each.has_pin and each.role == Role.MANAGER]
        self.proving.show_members(able)
        if len(able) == 1:
            self.proving.choose(able[0])
        elif able:
            self.proving.enter()
        else:
            self.proving.say_trouble(stranded_words(staffing.stranded))

    def _prove(self, member: Member, pin: str) -> None:
        if self._wish is None:
            return
        work = partial(give_leave, member.id, pin, self._wish.act)
        wish = self._wish

        def take(tried: Tried) -> None:
            if self._wish is not wish:
                return
            if tried.is_right:
                self._end()
                wish.then(tried.leave)
            else:
                self.proving.answer(tried)

        self._scene.lanes.write_by(work, settle=lambda: None, then=take, failed=self._say_why)

    def _say_why(self, error: Exception) -> bool:
        self.proving.say_trouble(error_words(error, self._scene.zone))
        return False

    def _end(self) -> LeaveWish | None:
        wish, self._wish = self._wish, None
        if wish is None:
            return None
        self.proving.ask_who()
        second_press_of(self).stir()
        self.hide()
        came_from, self._came_from = self._came_from, None
        if came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        return wish

    def _place(self) -> None:
        self.setGeometry(self._over.rect())
        width = min(theme.scaled(_WIDTH), self.width() - 24)
        most = self.height() - 24
        self._inner.setFixedWidth(width - 4)
        inside = self._inner.layout()
        high = min(most, max(theme.scaled(300), inside.totalSizeHint().height() + 8) if inside else most)
        self.card.setGeometry((self.width() - width) // 2, max(12, (self.height() - high) // 3), width, high)

    def _lay_out(self) -> None:
        self._inner = inner = QWidget()
        column, ends = QVBoxLayout(inner), QHBoxLayout()
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        for label in (self.title, self.what, self.once):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self.proving)
        column.addStretch(1)
        ends.addStretch(1)
        ends.addWidget(self.drop)
        ends.addStretch(1)
        column.addLayout(ends)
        outer = QVBoxLayout(self.card)
        outer.setContentsMargins(2, 2, 2, 2)
        outer.addWidget(ScrollingArea(inner, "leave.scroll"))


def _takes_tab(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
