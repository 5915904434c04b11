"""The fixed edges of the calendar: the heads of the columns, saying what everybody does now, and the axis of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.desk.views_days import DaysView, days_in
from app.ui import icons, theme, words
from app.ui.beside import clauses, listed
from app.ui.calendar import speech
from app.ui.calendar.day_head import DayHead, is_joined, is_of_one
from app.ui.calendar.measures import FACT_PIXELS, NAME_PIXELS
from app.ui.rows import measures
from app.ui.tips import say_tip
from app.ui.widgets.paint import Side, draw_box, draw_focus, mirrored, write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent

    from app.core.values import Instant
    from app.desk.views import DayColumn, DayView
    from app.ui.calendar.layout import DayLayout

_PAD, _END = 10, 5
_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu}
_TRAILING = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)


class ColumnHead(QAbstractButton):
    """The head of one column: its name, and below it what its member of staff does now. That of a member is pressed.

    ``asked`` carries where on the screen a menu belongs, ``walked`` to which side the keys go.
    """

    asked = Signal(QPoint)
    walked = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._icon, self._line, self._ink = "", "", "", "muted"
        self._shorter: tuple[str, ...] = ()
        self._has_name = True
        self._given: object = None
        self.key, self.is_of_staff = "", False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # one of them is left to the Tab key by ``ColumnHeads``
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def shown_name(self) -> str:
        """The name as it is written; nothing where it would be the same over every day."""
        return self._name if self._has_name else ""

    def text(self) -> str:
        """What it says. Kept here, or an ampersand in a name would make a key of its neighbour."""
        return listed((self._name, self._line))

    def show_column(self, column: DayColumn, day: DayView) -> None:
        """Say what is known of a column; not its name, where every day is of the same member alone."""
        if self._has_name is is_of_one(day):
            self._has_name = not self._has_name
            self.update()
        if self.key != column.key or self.is_of_staff is not (column.kind == "staff"):
            self.key, self.is_of_staff = column.key, column.kind == "staff"
            self.setCursor(Qt.CursorShape.PointingHandCursor if self.is_of_staff else Qt.CursorShape.ArrowCursor)
        # Of a member of staff all that is said follows from these.
        given = None if column.now is None else (column.key, column.title, column.now, day.place.timezone)
        if given is not None and given == self._given:
            return
        self._given = given
        said = (speech.title(column), *speech.head_line(column, day), speech.head_shorter(column, day))
        if said == (self._name, self._icon, self._line, self._ink, self._shorter):
            return
        self._name, self._icon, self._line, self._ink, self._shorter = said
        self.setObjectName(f"calendar.head.{column.key}")
        self.setAccessibleName(self.text())
        say_tip(self, f"{self._name}\n{self._line}")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _STEPS:
            self.walked.emit(-_STEPS[key] if self.isRightToLeft() else _STEPS[key])
        elif key in _ENTERS or (key == Qt.Key.Key_F10 and held == Qt.KeyboardModifier.ShiftModifier):
            self.ask()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.is_of_staff:
            self.ask()
        event.setAccepted(self.is_of_staff)

    def ask(self) -> None:
        """Ask for the menu below this head."""
        rect = self.rect()
        self.asked.emit(self.mapToGlobal(rect.bottomRight() if self.isRightToLeft() else rect.bottomLeft()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tones = QPainter(self), theme.current()
        if self.is_of_staff and (self.isDown() or self.underMouse()):
            painter.fillRect(self.rect(), theme.mix(tones.ink, tones.panel, 0.07 if self.isDown() else 0.03))
        name = QRect(_PAD, 0, self.width() - _PAD - _END, theme.line_height(NAME_PIXELS, 600) if self._has_name else 0)
        line = QRect(_PAD, 0, name.width(), theme.line_height(FACT_PIXELS))
        name.moveTop((self.height() - name.height() - line.height()) // 2)
        line.moveTop(name.bottom() + 1)
        painter.setPen(tones.ink)
        self._write(painter, name, self.shown_name, 600, NAME_PIXELS)
        ink = getattr(tones, self._ink)
        if self._icon:
            side = theme.scaled(12)
            box = QRect(line.left(), line.top() + (line.height() - side) // 2, side, side)
            icons.draw_icon(painter, self._icon, mirrored(self, box), ink)
            line.setLeft(line.left() + side + 4)
        painter.setPen(ink)
        weight = 400 if self._ink == "muted" else 600
        self._write(painter, line, self.line_within(line.width(), weight), weight, FACT_PIXELS)
        edge = mirrored(self, QRect(self.width() - 1, 0, 1, self.height()))
        painter.fillRect(edge, tones.line)
        if self.hasFocus():
            draw_focus(painter, self.rect().adjusted(2, 2, -2, -2))
        painter.end()

    def line_within(self, width: int, weight: int = 400) -> str:
        """Of what it says as much as fits: whole sentences of fewer words before a word is cut."""
        return measures.fitting((self._line, *self._shorter), width, FACT_PIXELS, weight, tabular=False)

    def _write(self, painter: QPainter, box: QRect, text: str, weight: int, pixels: int) -> None:
        painter.setFont(measures.font(pixels, weight, tabular=False))
        metrics = measures.metrics(pixels, weight, tabular=False)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        write(painter, mirrored(self, box), shown, Side.RIGHT if self.isRightToLeft() else Side.LEFT)


class ColumnHeads(QWidget):
    """The heads side by side, moved along with the calendar. ``chosen`` carries the member whose head was pressed.

    One of those that can be pressed is left to the Tab key; arrows lead to the others.
    """

    chosen = Signal(str)
    asked = Signal(str, QPoint)
    """The member whose menu is wanted, and where on the screen."""
    entered = Signal(int)
    """The number of the column whose head the keys are on now."""
    day_chosen = Signal(object)
    """The date whose head was pressed, where several days stand side by side."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("calendar.heads")
        self._strip = QWidget(self)
        self._heads: list[ColumnHead] = []
        self._days: list[DayHead] = []
        self._day: DayView | None = None

    def show_day(self, day: DayView) -> None:
        """One head for each column, those that are there used again."""
        self._day = day
        while len(self._heads) > len(day.columns):
            self._heads.pop().deleteLater()
        while len(self._heads) < len(day.columns):
            self._heads.append(self._head())
        for head, column in zip(self._heads, day.columns, strict=True):
            head.show_column(column, day)
            head.setVisible(not is_joined(day))
        self._rove()
        self._show_days(days_in(day) if isinstance(day, DaysView) else ())

    def said(self) -> str:
        """What the heads say, one after the other: of the days where there are several, else of the columns."""
        return clauses([each.accessibleName() for each in self._days] or [each.text() for each in self._heads])

    def _show_days(self, days: Sequence[DayView]) -> None:
        while len(self._days) > len(days):
            self._days.pop().deleteLater()
        while len(self._days) < len(days):
            made = DayHead(self._strip)
            made.clicked.connect(lambda _=False, made=made: self.day_chosen.emit(made.day))
            self._days.append(made)
        for head, day in zip(self._days, days, strict=True):
            head.show_day(day)
            head.show()

    def _head(self) -> ColumnHead:
        made = ColumnHead(self._strip)
        made.clicked.connect(lambda: self.chosen.emit(made.key) if made.is_of_staff else None)
        made.asked.connect(lambda corner: self.asked.emit(made.key, corner))
        made.walked.connect(lambda step: self._walk(made, step))
        made.entered.connect(lambda: self.entered.emit(self._heads.index(made)))
        return made

    def _walk(self, head: ColumnHead, step: int) -> None:
        able = [each for each in self._heads if each.is_of_staff]
        at = able.index(head) + step
        if 0 <= at < len(able):
            self._rove(able[at])
            able[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _rove(self, stop: ColumnHead | None = None) -> None:
        """Leave one head to the Tab key: this one, else the one that it is left to, else the first."""
        able = [each for each in self._heads if each.is_of_staff]
        left = (each for each in able if each.focusPolicy() != Qt.FocusPolicy.NoFocus)
        stop = stop or next(left, able[0] if able else None)
        for each in self._heads:
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus if each is stop else Qt.FocusPolicy.NoFocus)

    def place(self, layout: DayLayout, room: QRect, scrolled: int) -> None:
        """Put every head over its column: ``room`` is where columns are, ``scrolled`` how far the calendar is moved."""
        self._strip.setGeometry(room)
        if layout.day is not self._day:
            return  # another day is about to be laid out
        for number, head in enumerate(self._heads):
            box = layout.column(number)
            above = theme.target() if self._days else 0
            head.setGeometry(box.left() - scrolled, above, box.width(), room.height() - above)
        for number, day in enumerate(self._days):
            box = layout.day_box(number)
            height = room.height() if is_joined(layout.day) else theme.target()
            day.setGeometry(box.left() - scrolled, 0, box.width(), height)
            day.keep_in_view(max(0, scrolled - box.left()), room.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tones = QPainter(self), theme.current()
        painter.fillRect(self.rect(), tones.panel)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), tones.line)
        edge = self._strip.x() + self._strip.width() if self.isRightToLeft() else self._strip.x() - 1
        painter.fillRect(QRect(edge, 0, 1, self.height()), tones.line)
        painter.end()


class TimeAxis(QWidget):
    """The hours beside the columns, and in a pill the time that it is now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("calendar.axis")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._layout: DayLayout | None = None
        self._shown: object = None
        self._scrolled = 0
        self._now: Instant | None = None

    def place(self, layout: DayLayout | None, scrolled: int, now: Instant | None) -> None:
        """Show the hours of a layout; ``now`` is None on other days."""
        self._layout, self._scrolled, self._now = layout, scrolled, now
        shown = self._shows()
        if shown is None or shown != self._shown:
            self._shown = shown
            self.update()

    def _shows(self) -> object:
        """What is drawn: of a day that is read anew nearly always the same."""
        layout, now = self._layout, self._now
        if layout is None:
            return None
        zone = layout.day.place.timezone
        said = None if now is None else (layout.y(now), words.clock(now, zone))
        return zone, layout.labels, self._scrolled, said, theme.theme().tones, theme.theme().text_scale

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tones = QPainter(self), theme.current()
        painter.fillRect(self.rect(), tones.panel)
        edge = 0 if self.isRightToLeft() else self.width() - 1
        painter.fillRect(QRect(edge, 0, 1, self.height()), tones.line)
        if self._layout is not None:
            self._hours(painter, self._layout)
        painter.end()

    def _hours(self, painter: QPainter, layout: DayLayout) -> None:
        zone, tones = layout.day.place.timezone, theme.current()
        painter.setFont(measures.font(FACT_PIXELS))
        painter.setPen(tones.muted)
        height = measures.metrics(FACT_PIXELS).height()
        pill = self._pill(layout)
        for label in layout.labels:
            box = QRect(4, label.y - self._scrolled - height // 2, self.width() - 12, height)
            if (pill is None or not pill.intersects(box)) and self.rect().intersects(box):
                painter.drawText(mirrored(self, box), _TRAILING, words.clock(label.at, zone))
        if pill is not None and self._now is not None:
            draw_box(painter, pill, tones.danger_ink, None, 6)
            painter.setFont(measures.font(FACT_PIXELS, 700))
            painter.setPen(tones.panel)
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words.clock(self._now, zone))

    def _pill(self, layout: DayLayout) -> QRect | None:
        if self._now is None:
            return None
        height = theme.line_height(FACT_PIXELS, 700) + 4
        y = layout.y(self._now) - self._scrolled
        return mirrored(self, QRect(3, y - height // 2, self.width() - 6, height))
