"""The staff as round marks with their names: one press says who it is."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QLayoutItem, QSizePolicy, QWidget

from app.ui import icons, theme, words
from app.ui.beside import listed
from app.ui.lock.entry import REST_SECONDS
from app.ui.tips import say_tip
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.paint import Side, draw_box, draw_focus, mirrored, write

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from app.desk.views_staffing import Member

translate = QCoreApplication.translate
_WIDE, _MARK, _PAD, _GAP, _BETWEEN = 210, 36, 10, 10, 8
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def role_words(role: str) -> str:
    """A role for a person."""
    said = {
        "host": translate("Staffing", "Host"),
        "specialist": translate("Staffing", "Specialist"),
        "manager": translate("Staffing", "Manager"),
    }
    return said.get(role, role)


def may_words(role: str) -> str:
    """A role with what it may do, for whoever chooses one."""
    said = {
        "host": translate("Staffing", "Host: books and serves"),
        "specialist": translate("Staffing", "Specialist: also books over a rule"),
        "manager": translate("Staffing", "Manager: may do everything"),
    }
    return said.get(role, role)


def stranded_words(names: Sequence[str]) -> str:
    """That nobody can give leave at this till any more, and the way out."""
    said = translate("Staffing", "No manager who works here has a PIN at this till, so nobody can give leave.")
    whose = translate("Staffing", "These have a PIN here: {names}.").format(names=listed(names)) if names else ""
    way = translate(
        "Staffing",
        "If somebody was retired at another till by mistake, take that back there. Otherwise whoever looks after this"
        " machine makes one of them a manager, with floorwalker pins manager",
    )
    return " ".join(each for each in (said, whose, way) if each)


class Face(QAbstractButton):
    """One member of staff."""

    def __init__(self, member: Member, scope: str, parent: QWidget, takes_enter: Callable[[], bool]) -> None:
        super().__init__(parent)
        self.member, self._takes_enter = member, takes_enter
        self.setObjectName(f"{scope}.{member.id}")
        self.setText(member.name)
        said = [member.name, role_words(member.role)]
        if not member.has_pin:
            said.append(translate("Staffing", "without a PIN"))
        self.setAccessibleName(listed(said))
        say_tip(self, listed(said))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.width_given = 0
        """How wide its row lets it be."""
        theme.theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(max(theme.scaled(_WIDE), self.width_given), max(theme.target(), theme.scaled(_MARK)) + 2 * _PAD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            event.ignore()  # the row of faces goes from one to the next
        elif event.key() not in _ENTERS:
            super().keyPressEvent(event)
        elif self._takes_enter():
            self.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        fill = theme.mix(now.ink, now.panel, 0.06 if self.underMouse() or self.isDown() else 0.0)
        draw_box(painter, self.rect(), fill, now.line)
        side = theme.scaled(_MARK)
        mark = mirrored(self, QRect(_PAD, (self.height() - side) // 2, side, side))
        draw_box(painter, mark, now.accent_soft, None, side / 2)
        painter.setFont(theme.font(13, 700))
        painter.setPen(now.accent)
        painter.drawText(QRectF(mark), Qt.AlignmentFlag.AlignCenter, words.initials(self.member.name))
        self._write(painter, _PAD + side + _GAP)
        if self.hasFocus():
            draw_focus(painter, self.rect())
        painter.end()

    def _write(self, painter: QPainter, left: int) -> None:
        now, middle = theme.current(), self.height() // 2
        end = theme.scaled(16) + _GAP if self.member.has_pin else 0
        width = self.width() - left - _PAD - end
        side = Side.RIGHT if self.isRightToLeft() else Side.LEFT
        name_high, role_high = theme.line_height(14, 600), theme.line_height(12)
        top = middle - (name_high + role_high) // 2
        for text, pixels, weight, ink, y, high in (
            (self.text(), 14, 600, now.ink, top, name_high),
            (role_words(self.member.role), 12, 400, now.muted, top + name_high, role_high),
        ):
            painter.setFont(theme.font(pixels, weight))
            painter.setPen(ink)
            shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
            write(painter, mirrored(self, QRect(left, y, width, high)), shown, side)
        if self.member.has_pin:
            box = QRect(self.width() - _PAD - end + _GAP, middle - (end - _GAP) // 2, end - _GAP, end - _GAP)
            icons.draw_icon(painter, "lock", mirrored(self, box), now.muted)


class _Flow(FlowLayout):
    def hasHeightForWidth(self) -> bool:
        return False

    def _lay(self, rect: QRect, *, moves: bool) -> int:
        """A row that is not full stands in the middle, below what is said there."""
        high = super()._lay(rect, moves=moves)
        rows: dict[int, list[QLayoutItem]] = {}
        for item in (each for each in self._items if moves and not each.isEmpty()):
            rows.setdefault(item.geometry().top(), []).append(item)
        for row in rows.values():
            boxes = [each.geometry() for each in row]
            left, right = min(each.left() for each in boxes), max(each.right() for each in boxes)
            for item, box in zip(row, boxes, strict=True):
                item.setGeometry(box.translated((rect.left() + rect.right() - left - right) // 2, 0))
        return high


class Faces(QWidget):
    """Everybody to choose from; ``chosen`` carries a ``Member``. Arrow keys go from one to the next."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Staff"))
        self._flow = _Flow(self, _BETWEEN)
        self._faces: list[Face] = []
        self.clock: Callable[[], float] = time.monotonic
        self._typed_at = float("-inf")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self._spread)

    def show_members(self, members: Sequence[Member]) -> None:
        """Offer these; nothing moves where they are as before."""
        if [each.member for each in self._faces] == list(members):
            return
        for old in self._faces:
            old.hide()
            old.deleteLater()
        self._faces = [Face(each, self.objectName(), self, self._takes_enter) for each in members]
        for face in self._faces:
            self._flow.addWidget(face)
            face.clicked.connect(lambda _=False, member=face.member: self.chosen.emit(member))
            face.show()
        self._spread()

    def sizeHint(self) -> QSize:
        """As high as it has to be at its width: Qt's own way makes what scrolls around it as high as at its least."""
        return QSize(theme.scaled(3 * _WIDE), self._flow.heightForWidth(max(self.width(), theme.scaled(_WIDE))))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(_WIDE), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._spread()

    def _spread(self) -> None:
        """Let as many as fit beside each other fill the row."""
        least = theme.scaled(_WIDE)
        columns = max(1, (self.width() + _BETWEEN) // (least + _BETWEEN))
        for face in self._faces:
            face.width_given = (self.width() - _BETWEEN * (columns - 1)) // columns
            face.updateGeometry()
        self.updateGeometry()

    def _takes_enter(self) -> bool:
        """Whether Enter chooses: not where it ends what a slow scanner has typed."""
        return self.clock() - self._typed_at >= REST_SECONDS

    def enter(self) -> None:
        """Bring the keyboard to the first."""
        if self._faces:
            self._faces[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        at = next((at for at, each in enumerate(self._faces) if each.hasFocus()), None)
        if step is None or at is None:
            if event.text().strip():
                self._typed_at = self.clock()
            super().keyPressEvent(event)
            return
        if self.isRightToLeft() and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            step = -step
        self._faces[max(0, min(at + step, len(self._faces) - 1))].setFocus(Qt.FocusReason.TabFocusReason)
