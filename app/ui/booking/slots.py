"""The times of one day as buttons: free ones to choose, the others struck through, with every reason why not."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import theme, words
from app.ui.beside import listed
from app.ui.rows import measures
from app.ui.tips import say_tip
from app.ui.widgets.choice import ARROWS
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label
from app.ui.widgets.paint import Side, draw_box, draw_focus, write
from app.ui.widgets.pressing import Pressable
from app.ui.widgets.tabbing import Handing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.refusals import Reason
    from app.core.values import Instant
    from app.desk.views import SlotOption

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class SlotButton(Pressable):
    """One start of the day. Struck through when something stands in the way; it can be pressed all the same."""

    def __init__(
        self,
        option: SlotOption,
        zone: str,
        name: str,
        parent: QWidget | None = None,
        say: Callable[[Reason, str], str] = words.reason_words,
    ) -> None:
        super().__init__(parent)
        self.option = option
        time = words.clock(option.start, zone)
        self.setText(time)
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        why = words.reasons_words(option.reasons, zone, say)
        self._left = ""
        if not why and not option.staff and option.capacity_remaining is not None:
            self._left = self.tr("{count} left").format(count=words.number(option.capacity_remaining))
        free = listed((time, self._left))
        self.setAccessibleName(self.tr("{time}, not free: {why}").format(time=time, why=why) if why else free)
        say_tip(self, why)

    @property
    def is_free(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.option.reasons

    def sizeHint(self) -> QSize:
        width, left = measures.advance(self.text(), 14, 600), measures.advance(self._left, 11)
        more = measures.metrics(11).height() if self._left else 0
        height = max(theme.target() + 2, measures.metrics(14, 600).height() + more + 8)
        return QSize(max(width + 28, left + 16, theme.scaled(76)), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()  # or the button goes on by itself, to wherever Tab would
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        fill, outline, ink = (
            (now.accent, None, now.on_accent)
            if self.isChecked() and self.is_free
            else (now.warn, now.warn_ink, now.warn_ink)
            if self.isChecked()
            else (now.panel, now.line, now.ink)
            if self.is_free
            else (now.closed, now.line, now.muted)
        )
        draw_box(painter, self.rect(), theme.mix(now.ink, fill, 0.06 if self.underMouse() else 0), outline)
        font = theme.font(14, 600, tabular=True)
        font.setStrikeOut(not self.is_free)
        painter.setFont(font)
        painter.setPen(ink)
        self._write(painter)
        if self.hasFocus():
            draw_focus(painter, self.rect())
        painter.end()

    def _write(self, painter: QPainter) -> None:
        """The time and, where places are counted, how many are left."""
        if not self._left:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
            return
        large, small = theme.line_height(14, 600), theme.line_height(11)
        top = (self.height() - large - small) // 2
        write(painter, QRect(0, top, self.width(), large), self.text(), Side.MIDDLE)
        painter.setFont(theme.font(11, tabular=True))
        write(painter, QRect(0, top + large, self.width(), small), self._left, Side.MIDDLE)


class SlotGrid(Handing):
    """All starts of a day. ``chosen`` carries the option that was pressed, free or not."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Times"))
        self._buttons: list[SlotButton] = []
        self._options: tuple[SlotOption, ...] = ()
        self._grid = FlowLayout(gap=6)
        self._message = Label("", 13, ink="muted", parent=self)
        self._message.setWordWrap(True)
        self._message.setObjectName(f"{name}.message")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._message)
        self._column.addLayout(self._grid)

    @property
    def option(self) -> SlotOption | None:
        """The start that is chosen."""
        return next((button.option for button in self._buttons if button.isChecked()), None)

    def show_waiting(self) -> None:
        """Say that the times are being looked for, where there is nothing else to see."""
        if not self._buttons:
            self._say(self.tr("Looking for times…"))

    def show_options(self, options: Sequence[SlotOption], zone: str, chosen: Instant | None = None) -> None:
        """Show these starts, with one of them chosen."""
        if tuple(options) != self._options or not self._buttons:
            self._options = tuple(options)
            self._column.setEnabled(False)  # or everything is laid out anew for each of them that is shown
            self._make(zone)
            self._column.setEnabled(True)
        for button in self._buttons:
            button.setChecked(button.option.start == chosen)
        self._rove()
        nothing = self.tr("Nothing is open that day any more. Choose another day.")
        self._say("" if options else nothing)

    def clear(self) -> None:
        """Show nothing, and say nothing: there is no service of which this would be the times."""
        self._options = ()
        self._make("UTC")
        self._say("")

    def choose(self, start: Instant) -> None:
        """Choose the start at that instant, if the day has it, as if it were pressed."""
        for button in self._buttons:
            if button.option.start == start:
                self._take(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        at = next((place for place, button in enumerate(self._buttons) if button.hasFocus()), None)
        if at is None or key not in {*_STEPS, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            super().keyPressEvent(event)
            return
        step = _STEPS.get(key, 0) * (-1 if self.isRightToLeft() else 1)
        if not step:
            step = self._per_line() * (1 if key == Qt.Key.Key_Down else -1)
        wanted = at + step
        if 0 <= wanted < len(self._buttons):
            self._buttons[wanted].setFocus(Qt.FocusReason.TabFocusReason)

    def _per_line(self) -> int:
        top = self._buttons[0].y()
        return max(1, sum(button.y() == top for button in self._buttons))

    def _make(self, zone: str) -> None:
        for old in self._buttons:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        seen: set[str] = set()
        say = cache(words.reason_words)  # a booking is in the way of one start after another
        for option in self._options:
            clock = words.local_time(option.start, zone).strftime("%H:%M")
            # On the night when the clocks go back a wall time comes twice.
            name = f"{self.objectName()}.{clock}{'b' if clock in seen else ''}"
            seen.add(clock)
            button = SlotButton(option, zone, name, self, say)
            button.clicked.connect(lambda _=False, button=button: self._take(button))
            self._grid.addWidget(button)
            button.show()
            self._buttons.append(button)

    def _take(self, button: SlotButton) -> None:
        for other in self._buttons:
            other.setChecked(other is button)
        self._rove()
        self.chosen.emit(button.option)

    def _rove(self) -> None:
        stop = next((each for each in self._buttons if each.isChecked()), None)
        stop = stop or next((each for each in self._buttons if each.is_free), None)
        stop = stop or (self._buttons[0] if self._buttons else None)
        self.heir = stop
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))
        self.updateGeometry()
