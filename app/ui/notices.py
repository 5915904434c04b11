"""Notices: what happened, in lines at the foot of the window; older ones are folded into a button that counts them.

A screen reader is told of each as it comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui import theme
from app.ui.announcing import announce
from app.ui.notice import Notice
from app.ui.notices_room import MARGIN, find_berth
from app.ui.notices_told import NoticeWish
from app.ui.second_press import second_press_of
from app.ui.widgets.button import Button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.values import Changes
    from app.ui.rows.scrolling import ScrollingArea

MOST = 6
"""How many there are at once; an older one makes room."""
SIDE_BY_SIDE = 2
"""How many are shown: when there are more, the newest alone, and the others are counted until somebody wants them."""
WIDTHS = (560, 430)
"""Pixels, before text scaling, that notices are wide; the narrower one where only that fits beside what is asked."""
WATCH_MILLISECONDS = 250
"""How soon notices make way for a button that comes where they are."""


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
        self._is_open = False
        self._added: list[Notice] = []
        self._ending: tuple[ScrollingArea, ...] = ()
        """What ends early meanwhile, so that nothing of it is covered."""
        self.more = Button("", "notice-more", self.accessibleName(), icon="up", parent=self)
        self.more.clicked.connect(self._unfold)
        self.more.hide()
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MILLISECONDS)
        self._watch.timeout.connect(self._settle)
        parent.installEventFilter(self)
        self.hide()

    def shown(self) -> list[Notice]:
        """The notices that are there, oldest first: those that can be seen, and those that are folded."""
        self._added = [each for each in self._added if isValid(each) and not each.is_gone]
        return list(self._added)

    def add(self, wish: NoticeWish) -> Notice:
        """Show a notice, and tell a screen reader."""
        for old in self.shown():
            is_same = old.wish.text == wish.text
            if is_same and (not (old.wish.action or wish.action) or (old.wish.again and wish.again)):
                old.go()  # the same again
        for old in self.shown()[: -(MOST - 1)]:
            old.go()
        self._count += 1
        notice = Notice(wish, self._count, self)
        notice.destroyed.connect(self._settle)
        self._column.addWidget(notice)
        self._added.append(notice)
        notice.show()
        self._is_open = self._is_open and any(each.is_held for each in self.shown())
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

    def rest(self, is_resting: bool) -> None:
        """Keep those that are there while nobody can read them, then count their time anew."""
        for each in self.shown():
            each.rest(is_resting)

    def take_out(self) -> list[NoticeWish]:
        """Somebody else comes to the desk: let all of them go, and give what of them is for whoever comes.

        What tells it again by itself is asked to.
        """
        shown = [each.wish for each in self.shown()]
        self.clear()
        for wish in shown:
            if wish.again is not None:
                wish.again()
        return [told for each in shown if (told := each.for_next()) is not None]

    def clear(self) -> None:
        """Let all of them go."""
        for each in self.shown():
            each.go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    def _unfold(self) -> None:
        """Show all that there are, each for as long as if it had just come."""
        shown, had_keys = self.shown(), self.more.hasFocus()
        self._is_open = True
        for each in shown:
            each.is_folded = False
            each.wait()
        self._settle()
        if had_keys and shown:
            shown[0].findChildren(Button)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self, shown: Sequence[Notice]) -> None:
        """Count the older ones, but not one that a hand is on; what was folded stays so while there is a newer one."""
        if len(shown) > SIDE_BY_SIDE and not self._is_open:
            for each in shown[:-1]:
                each.is_folded = each.is_folded or not each.is_held
        self._is_open = self._is_open and len(shown) > SIDE_BY_SIDE
        shown[-1].is_folded = False
        if any(each.isHidden() is not each.is_folded for each in shown):
            second_press_of(self).stir(self.geometry())
        for each in shown:
            each.setVisible(not each.is_folded)
        folded = sum(each.is_folded for each in shown)
        if folded:
            self._say_more(folded)
        self.more.setVisible(bool(folded))

    def _say_more(self, folded: int) -> None:
        from app.ui import words

        count = words.number(folded)
        self.more.say(self.tr("{count} more").format(count=count), self.tr("Show {count} more").format(count=count))

    def _settle(self) -> None:
        """Lie as low in the parent as nothing is covered that is pressed there."""
        parent = self.parentWidget()
        shown = self.shown()
        if not shown or parent is None:
            self._watch.stop()
            self._give_back()
            self.hide()
            return
        self._fold(shown)
        if not self._watch.isActive():
            self._watch.start()
        self._column.activate()
        most = parent.width() - 2 * MARGIN
        sizes = [
            self._size(width) for width in sorted({min(theme.scaled(each), most) for each in WIDTHS}, reverse=True)
        ]
        self._take_place(sizes, parent)
        self._column.activate()
        covered = QRegion()
        for each in (self.more, *shown):
            covered = covered.united(QRegion() if each.isHidden() else QRegion(each.geometry()))
        self.setMask(covered)  # what lies beside the button that counts can be pressed

    def _take_place(self, sizes: Sequence[QSize], parent: QWidget) -> None:
        berth = find_berth(sizes, parent, self.geometry())
        if self._ending and (berth.early or berth.box != self.geometry()):
            self._give_back()  # what ended early for the place that they leave may be free again
            berth = find_berth(sizes, parent, self.geometry())
        self.setGeometry(berth.box)
        for area, pixels in berth.early:
            area.end_early(pixels)
        self._ending = (*self._ending, *(area for area, _ in berth.early))

    def _give_back(self) -> None:
        for each in self._ending:
            if isValid(each):
                each.end_early(0)
        self._ending = ()

    def _size(self, width: int) -> QSize:
        column = self._column
        return QSize(width, column.heightForWidth(width) if column.hasHeightForWidth() else column.sizeHint().height())
