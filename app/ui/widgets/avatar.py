"""The round mark of who is at the desk: pressed, it opens the menu of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme
from app.ui.tips import say_tip
from app.ui.widgets.paint import draw_box, draw_focus
from app.ui.widgets.pressing import Pressable

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Avatar(Pressable):
    """The initials of a person in a circle; hidden while nobody is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header-person")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._letters = ""
        theme.theme().changed.connect(self.updateGeometry)

    def show_person(self, name: str) -> None:
        """Show who it is, or nobody."""
        from app.ui import words

        self._letters = words.initials(name)
        said = self.tr("At the desk: {name}").format(name=name)
        self.setAccessibleName(said)
        say_tip(self, said)
        self.setVisible(bool(name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.target(), theme.target())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        share = 0.12 if self.isDown() else 0.06 if self.underMouse() else 0.0
        draw_box(painter, self.rect(), theme.mix(now.ink, now.accent_soft, share), None, self.height() / 2)
        painter.setFont(theme.font(13, 700))
        painter.setPen(now.accent)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
        if self.hasFocus():
            draw_focus(painter, self.rect(), self.height() / 2)
        painter.end()
