"""One of several: a line with a title and a fact beside it, and the column in which exactly one line is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.beside import listed
from app.ui.rows import measures
from app.ui.tips import say_tip
from app.ui.widgets.field import Pressed
from app.ui.widgets.paint import Side, draw_box, draw_focus, mirrored, write
from app.ui.widgets.pressing import Pressable
from app.ui.widgets.tabbing import Handing

ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_PAD = 12
_GAP = 8


class Option(NamedTuple):
    """One line of a choice. ``name`` ends its object name; what is not ``enabled`` is seen and cannot be chosen."""

    key: str
    title: str
    fact: str = ""
    name: str = ""
    enabled: bool = True


class ChoiceLine(Pressable):
    """One line of a choice, marked while it is the chosen one."""

    def __init__(self, option: Option, scope: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.theme().changed.connect(self.updateGeometry)
        self.show_option(option, scope)

    def show_option(self, option: Option, scope: str) -> None:
        """Show other facts of the same option."""
        if option != self.option:
            self.option = option
            self.updateGeometry()
        self.setObjectName(f"{scope}.{option.name or option.key}")
        self.setText(option.title)
        said = listed((option.title, option.fact))
        self.setAccessibleName(said)
        say_tip(self, said)
        self.setEnabled(option.enabled)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(200), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(120), self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.option.fact and event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _high(self) -> int:
        least = theme.target() + 6
        lines = theme.line_height(14, 600) + theme.line_height(12) + 12
        return least if self._is_one_line() else max(least, lines)

    def whole_width(self) -> int:
        """Pixels in which the whole title has room."""
        return measures.advance(self.option.title, 14, 600, tabular=False) + 1 + 2 * _PAD

    def _is_one_line(self) -> bool:
        """Whether the fact has room beside the title; else it stands below it."""
        title, fact = measures.advance(self.option.title, 14, 600, tabular=False) + 1, self._fact_width()
        return not fact or title + _GAP + fact <= self.width() - 2 * _PAD

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()  # or the button goes on by itself, to wherever Tab would
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        chosen = self.isChecked()
        share = 0.06 if self.underMouse() and self.isEnabled() else 0.0
        fill = theme.mix(now.ink, now.accent_soft if chosen else now.panel, share)
        draw_box(painter, self.rect(), fill, now.accent if chosen else now.line)
        if not self.isEnabled():
            painter.setOpacity(0.55)
        inner = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        painter.setFont(theme.font(12))
        painter.setPen(now.accent if chosen and now.name == "contrast" else now.muted)
        title, fact = self._places(inner)
        self._draw(painter, fact, self.option.fact, is_trailing=self._is_one_line())
        painter.setFont(theme.font(14, 600 if chosen else 400))
        painter.setPen(now.accent if chosen else now.ink)
        self._draw(painter, title, self.option.title)
        painter.setOpacity(1)
        if self.hasFocus():
            draw_focus(painter, self.rect())
        painter.end()

    def _places(self, inner: QRect) -> tuple[QRect, QRect]:
        """Where the title stands, and where the fact."""
        if self._is_one_line():
            wide = self._fact_width()
            gap = _GAP if wide else 0
            return inner.adjusted(0, 0, -wide - gap, 0), inner.adjusted(inner.width() - wide, 0, 0, 0)
        high, low = theme.line_height(14, 600), theme.line_height(12)
        top = (self.height() - high - low) // 2
        return QRect(inner.left(), top, inner.width(), high), QRect(inner.left(), top + high, inner.width(), low)

    def _fact_width(self) -> int:
        return measures.advance(self.option.fact, 12, tabular=False) + 1 if self.option.fact else 0

    def _draw(self, painter: QPainter, box: QRect, text: str, *, is_trailing: bool = False) -> None:
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        side = Side.RIGHT if is_trailing is not self.isRightToLeft() else Side.LEFT
        write(painter, mirrored(self, box), shown, side)


class Choice(Handing, Pressed):
    """Lines of which at most one is chosen. ``chosen`` carries its key when a person chooses; arrows walk."""

    chosen = Signal(str)
    is_entry = False
    """Whether what is chosen waits to be kept with a form, and does not do something at once."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._lines: list[ChoiceLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    @property
    def key(self) -> str:
        """The key of the chosen line; nothing while none is."""
        return next((line.option.key for line in self._lines if line.isChecked()), "")

    def entry(self) -> object:
        return self.key if self.is_entry else None

    @property
    def marked(self) -> str:
        """The key of the line that the arrows came to, chosen or not; nothing while the keyboard is elsewhere."""
        return next((line.option.key for line in self._lines if line.hasFocus()), "")

    def has(self, key: str) -> bool:
        """Whether a line of that key is offered."""
        return any(line.option.key == key for line in self._lines)

    def show_options(self, options: Sequence[Option], chosen: str = "") -> None:
        """Offer these; lines of the same key stay, with the focus."""
        old, was = {line.option.key: line for line in self._lines}, self.key
        self._lines = [self._line(option, old.pop(option.key, None)) for option in options]
        for line in old.values():
            line.hide()
            line.deleteLater()
        self._column.setEnabled(False)  # or everything around is laid out anew for each line that is shown
        for at, line in enumerate(self._lines):
            if self._column.indexOf(line) != at:
                self._column.insertWidget(at, line)
            line.setChecked(line.option.key == chosen)
            line.show()
        self._column.setEnabled(True)
        if chosen != was:
            self.settle()
        self._rove()

    def choose(self, key: str) -> None:
        """Mark the line of that key, and no other."""
        self._mark(key)
        self.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        able = [line for line in self._lines if line.isEnabled()]
        at = next((place for place, line in enumerate(able) if line.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        able[max(0, min(at + step, len(able) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

    def _line(self, option: Option, old: ChoiceLine | None) -> ChoiceLine:
        if old is not None:
            old.show_option(option, self.objectName())
            return old
        line = ChoiceLine(option, self.objectName(), self)
        line.clicked.connect(lambda: self._take(line))
        return line

    def _take(self, line: ChoiceLine) -> None:
        self._mark(line.option.key)
        self.chosen.emit(line.option.key)

    def _mark(self, key: str) -> None:
        for line in self._lines:
            line.setChecked(line.option.key == key)
        self._rove()

    def _rove(self) -> None:
        """Leave one line to the Tab key: the chosen one, or the first."""
        able = [line for line in self._lines if line.isEnabled()]
        stop = next((line for line in able if line.isChecked()), able[0] if able else None)
        self.heir = stop
        for line in self._lines:
            line.setFocusPolicy(Qt.FocusPolicy.StrongFocus if line is stop else Qt.FocusPolicy.ClickFocus)
