"""The list of sections: at the start side of the page, or one button with a menu where there is little room."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.ui import icons, theme
from app.ui.settings.sections import SECTIONS, section_of
from app.ui.tips import say_tip
from app.ui.widgets.paint import Side, draw_box, draw_focus, mirrored, write
from app.ui.widgets.pill import Pill
from app.ui.widgets.pressing import Pressable
from app.ui.widgets.tabbing import Handing

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from app.ui.settings.sections import SectionEntry

_PAD, _GAP, _ICON = 12, 10, 18
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SectionButton(Pressable):
    """One section's place in the list."""

    def __init__(self, entry: SectionEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self._mark = ""
        self.setObjectName(f"settings.to.{entry.name}")
        self.setText(entry.title)
        self.setAccessibleName(entry.title)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def show_mark(self, says: str) -> None:
        """Show a dot beside it, and what that means to a screen reader; nothing without words."""
        if says != self._mark:
            self._mark = says
            self.setAccessibleDescription(says)
            say_tip(self, says)
            self.update()

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def sizeHint(self) -> QSize:
        text = QFontMetrics(theme.font(14, 600)).horizontalAdvance(self.text())
        return QSize(text + 2 * _PAD + _GAP + theme.scaled(_ICON) + 12, theme.target())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            event.ignore()  # the list goes from one to the next
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        if self.isChecked():
            draw_box(painter, self.rect(), now.accent_soft, None)
        elif self.underMouse():
            draw_box(painter, self.rect(), theme.mix(now.ink, now.background, 0.05), None)
        side = theme.scaled(_ICON)
        icon = QRect(_PAD, (self.height() - side) // 2, side, side)
        text = QRect(_PAD + side + _GAP, 0, self.width() - 2 * _PAD - side - _GAP, self.height())
        painter.setFont(theme.font(14, 600 if self.isChecked() else 500))
        ink = now.accent if self.isChecked() else now.ink
        icons.draw_icon(painter, self.entry.icon, mirrored(self, icon), ink if self.isChecked() else now.muted)
        painter.setPen(ink)
        shown = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, text.width())
        write(painter, mirrored(self, text), shown, Side.RIGHT if self.isRightToLeft() else Side.LEFT)
        if self._mark:
            dot = QRect(self.width() - _PAD - 8, (self.height() - 8) // 2, 8, 8)
            draw_box(painter, mirrored(self, dot), now.warn_ink, None, 4)
        if self.hasFocus():
            draw_focus(painter, self.rect())
        painter.end()


class SectionList(Handing):
    """All sections, one below the other; the arrow keys go from one to the next. ``chosen`` carries a name."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings.sections")
        self.setAccessibleName(self.tr("Sections"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)  # the same on both sides: layouts do not mirror margins
        column.setSpacing(2)
        self.buttons = [SectionButton(each, self) for each in SECTIONS]
        for button in self.buttons:
            column.addWidget(button)
            button.clicked.connect(partial(self.chosen.emit, button.entry.name))
        column.addStretch(1)

    def show_mark(self, name: str, says: str) -> None:
        """Mark a section with a dot that means this; nothing without words."""
        for button in self.buttons:
            if button.entry.name == name:
                button.show_mark(says)

    def show_section(self, name: str) -> None:
        """Mark the section that is shown; it is the one that Tab comes to."""
        for button in self.buttons:
            is_it = button.entry.name == name
            button.setChecked(is_it)
            if is_it:
                self.heir = button
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_it else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        at = next((at for at, each in enumerate(self.buttons) if each.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        self.buttons[max(0, min(at + step, len(self.buttons) - 1))].setFocus(Qt.FocusReason.TabFocusReason)


class SectionMenu(Pill):
    """The same as a menu behind one button."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "settings.menu", "", parent=parent)
        menu = QMenu(self)
        menu.setObjectName("settings.menu.list")
        menu.setAccessibleName(self.tr("Sections"))
        for each in SECTIONS:
            action = menu.addAction(icons.icon(each.icon), each.title)
            action.setObjectName(f"settings.menu.{each.name}")
            action.triggered.connect(partial(self.chosen.emit, each.name))
        menu.aboutToShow.connect(lambda: menu.setStyleSheet(theme.menu_style()))
        self.setMenu(menu)

    def show_section(self, name: str) -> None:
        """Say which section is shown."""
        title = section_of(name).title
        self.say(title, self.tr("Section: {title}").format(title=title))
