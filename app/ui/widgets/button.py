"""The button: four kinds, one height, a ring when the keyboard is on it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui import icons, theme
from app.ui.rows import measures
from app.ui.rows.settling import settling_of
from app.ui.widgets.paint import Side, draw_box, draw_focus, mirrored, write
from app.ui.widgets.picture import SharedPictures
from app.ui.widgets.pressing import ENTERS, presses_by_return

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent

_PADDING = 12
_GAP = 8
_TEXT = 13
_WIDEST = 320
"""No name in a text, however long, makes a panel wider than this; the rest of it is read aloud."""


_PRESSES = {Qt.Key.Key_Space, *ENTERS}
_PALE_MILLISECONDS = 250
_PICTURES = SharedPictures()


class Kind(StrEnum):
    """How much a button asks to be pressed: at most one ``ACCENT`` in a panel."""

    ACCENT = "accent"
    PLAIN = "plain"
    QUIET = "quiet"
    DANGER = "danger"


class Button(QPushButton):
    """A button with a text, an icon, or both. ``name`` is its object name, ``says`` what a screen reader calls it.

    ``hint`` is the key that presses it, shown small beside the text. For ``room``, a longer text, there is room too.
    """

    def __init__(
        self,
        text: str,
        name: str,
        says: str = "",
        *,
        kind: Kind | str = Kind.PLAIN,
        icon: str = "",
        hint: str = "",
        room: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind, self._icon_name, self._hint, self._room = Kind(kind), icon, hint, room
        self._is_waiting = self._is_pale = False
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(says or text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        # A press with the mouse leaves the keyboard to the page: Space goes on calling the next one.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.theme().changed.connect(self.updateGeometry)

    def say(self, text: str, says: str = "", hint: str | None = None) -> None:
        """Change what it says, and what a screen reader calls it.

        A press that comes right after an accent button was changed under the finger is ignored, and seen to be.
        """
        if (text, says or text, hint) == (self.text(), self.accessibleName(), hint and self._hint):
            return
        if self.kind is Kind.ACCENT and self.isVisible() and self.text() and text != self.text():
            settling_of(self).renew(self)
        self.setText(text)
        self.setAccessibleName(says or text)
        self._hint = self._hint if hint is None else hint
        self.updateGeometry()

    def become(self, text: str, says: str, kind: Kind | str, icon: str = "", room: str = "") -> None:
        """Mean something else from now on. What is the same already is not said again."""
        if (text, says or text) != (self.text(), self.accessibleName()):
            self.say(text, says)
        if (icon, room) != (self._icon_name, self._room):
            self._icon_name, self._room = icon, room
            self.updateGeometry()
        if kind != self.kind:
            self.set_kind(kind)

    def set_kind(self, kind: Kind | str) -> None:
        """Draw it as another kind."""
        self.kind = Kind(kind)
        self.update()

    def setEnabled(self, enabled: bool) -> None:
        """A button that is disabled until an answer comes keeps its place for the keyboard.

        Qt would pass the keyboard on to the next button, and the next press would be one that nobody meant.
        """
        holder = self.parentWidget()
        if not enabled and holder is not None and self.hasFocus():
            self._is_waiting = True
            holder.setFocus(Qt.FocusReason.OtherFocusReason)
        super().setEnabled(enabled)
        if enabled and self._is_waiting:
            self._is_waiting = False
            if holder is not None and holder.hasFocus():
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._ignores_press():
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES and self._ignores_press():
            return
        if not presses_by_return(self, event):
            super().keyPressEvent(event)

    def _ignores_press(self) -> bool:
        """Whether it has just begun to mean something else; then it grows pale for as long as a glance takes."""
        if self.kind is not Kind.ACCENT or not settling_of(self).is_renewed(self):
            return False
        self._is_pale = True
        self.update()
        QTimer.singleShot(_PALE_MILLISECONDS, self, self._recover)
        return True

    def _recover(self) -> None:
        self._is_pale = False
        self.update()

    def sizeHint(self) -> QSize:
        height = theme.target()
        return QSize(max(height, self._content_width() + 2 * _PADDING), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        state = (self.isDown(), self.underMouse(), self.isEnabled(), self.isChecked(), self.hasFocus(), self._is_pale)
        _PICTURES.paint(
            self, (type(self), self.text(), self._shown_hint(), self._icon_name, self.kind, *state), self._draw
        )

    def _draw(self, painter: QPainter) -> None:
        fill, outline, ink = self._colours()
        draw_box(painter, self.rect(), fill, outline)
        if not self.isEnabled() or self._is_pale:
            painter.setOpacity(0.55)
        self._draw_content(painter, ink)
        painter.setOpacity(1)
        if self.hasFocus():
            draw_focus(painter, self.rect())

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        now = theme.current()
        share = 0.14 if self.isDown() else 0.07 if self.underMouse() and self.isEnabled() else 0.0
        if self.kind is Kind.ACCENT:
            return theme.mix(now.on_accent, now.accent, share), None, now.on_accent
        if self.kind is Kind.DANGER:
            return theme.mix(now.danger_ink, now.danger, share), now.danger_ink, now.danger_ink
        fill = theme.mix(now.ink, now.accent_soft if self.isChecked() else now.panel, share)
        ink = now.accent if self.isChecked() else now.muted if self.kind is Kind.QUIET else now.ink
        if self.kind is Kind.QUIET and not share and not self.isChecked():
            return None, None, ink
        return fill, None if self.kind is Kind.QUIET else now.line, ink

    def _draw_content(self, painter: QPainter, ink: QColor) -> None:
        side = self._icon_side()
        width = min(self._whole_width(with_hint=self._has_hint()), self.width() - 8)
        left = (self.width() - width) // 2
        if side:
            box = QRect(left, (self.height() - side) // 2, side, side)
            name = icons.MIRRORED.get(self._icon_name, self._icon_name) if self.isRightToLeft() else self._icon_name
            icons.draw_icon(painter, name, self._mirrored(box), ink)
            left += side + (_GAP if self.text() else 0)
        painter.setFont(measures.font(_TEXT, 600))
        painter.setPen(ink)
        text = self._fitting_text()
        text_width = measures.advance(text, _TEXT, 600)
        self._draw_text(painter, QRect(left, 0, text_width + 2, self.height()), text)
        if self._has_hint():
            painter.setFont(measures.font(_TEXT))
            hint_left = left + text_width + _GAP
            self._draw_text(painter, QRect(hint_left, 0, self.width() - hint_left, self.height()), self._shown_hint())

    def _fitting_text(self) -> str:
        """The text, or as much of it as there is room for beside the icon; the hint gives way first."""
        whole = measures.advance(self.text(), _TEXT, 600)
        room = self.width() - 8 - (self._whole_width(with_hint=self._has_hint()) - whole)
        if whole <= room:
            return self.text()
        return measures.metrics(_TEXT, 600).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _draw_text(self, painter: QPainter, box: QRect, text: str) -> None:
        write(painter, self._mirrored(box), text, Side.RIGHT if self.isRightToLeft() else Side.LEFT)

    def _mirrored(self, box: QRect) -> QRect:
        return mirrored(self, box)

    def _content_width(self) -> int:
        return min(max(self._whole_width(), measures.advance(self._room, _TEXT, 600)), theme.scaled(_WIDEST))

    def _shown_hint(self) -> str:
        """Its key, where somebody might press one."""
        return self._hint if self._hint and theme.theme().shows_keys else ""

    def _has_hint(self) -> bool:
        return bool(self._shown_hint()) and self._whole_width() <= self.width() - 8

    def _whole_width(self, *, with_hint: bool = True) -> int:
        width = measures.advance(self.text(), _TEXT, 600)
        if side := self._icon_side():
            width += side + (_GAP if self.text() else 0)
        hint = self._shown_hint() if with_hint else ""
        return width + (_GAP + measures.advance(hint, _TEXT) if hint else 0)

    def _icon_side(self) -> int:
        return theme.scaled(18) if self._icon_name else 0
