"""The day calendar as a page uses it: give it a day, hear which booking or which free time was chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QInputDevice, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.desk.preview import MoveWish
from app.desk.views_days import DaysView
from app.ui import words
from app.ui.calendar.asking import Asking
from app.ui.calendar.drawing import Carried
from app.ui.calendar.ghost import GhostBoxes
from app.ui.calendar.keyboard import ZOOM_STEP, WalkedDay
from app.ui.calendar.landing import Landing
from app.ui.calendar.model import shows_same
from app.ui.calendar.mover import Mover
from app.ui.calendar.nudging import Nudger
from app.ui.calendar.pinching import Pinch
from app.ui.calendar.placing import Placer
from app.ui.calendar.pointer import Pointer
from app.ui.calendar.scrolling import scroll_by_finger, scroll_not
from app.ui.calendar.told_press import ToldPress

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QWheelEvent

    from app.core.refusals import Reason
    from app.core.values import Instant, Kind
    from app.desk.views import DayBooking, DayView
    from app.desk.views_why import WalkInWish
    from app.ui.calendar.walk import Spot


class CalendarView(WalkedDay):
    """One day, a column for each member of staff. ``show_day`` gives it another, or the same one anew.

    ``opened`` carries kind and id of a booking that was chosen; ``time_chosen`` the key of a column and the UTC second
    at which a booking would start there, snapped to ``snap_minutes``. ``carried`` and ``dropped`` have a ``MoveWish``:
    where a booking that is being dragged would stand, and where it was let go. What becomes of the drop is told by
    ``settle``, or by the next ``show_day``.
    """

    carried = Signal(object)
    dropped = Signal(object)
    head_chosen = Signal(str)
    """The member of staff whose head was pressed."""
    head_asked = Signal(str, QPoint)
    """The member of staff whose menu is wanted, and where on the screen."""
    day_chosen = Signal(object)
    """The date whose head was pressed, of several days."""
    stuck = Signal(str)
    """Says why the booking that the keyboard is on cannot be moved."""

    _pinch: Pinch | None = None  # Qt asks of its viewport before __init__ is through

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendar")
        self.setAccessibleName(self.tr("Day calendar"))
        self._pointer, self._mover = Pointer(), Mover(self)
        self._edges.heads.chosen.connect(self.head_chosen)
        self._edges.heads.asked.connect(self.head_asked)
        self._edges.heads.entered.connect(self._bring_column)
        self._edges.heads.day_chosen.connect(self.day_chosen)
        self._mover.carried.connect(self.carried)
        self._mover.dropped.connect(self.dropped)
        self._mover.stuck.connect(self.stuck)
        self._nudger = Nudger(self, self._mover)
        self._nudger.done.connect(self.dropped)
        self._nudger.stuck.connect(self.stuck)
        self._placer = Placer(self, self._mover)
        self.landing, self.asking = Landing(self, self._mover), Asking(self)
        self._mover.held_still.connect(self.asking.ask_at)
        self._mover.lifted.connect(lambda: scroll_not(self.viewport()))
        self._mover.laid_down.connect(lambda: scroll_by_finger(self.viewport()), Qt.ConnectionType.QueuedConnection)
        scroll_by_finger(self.viewport())
        self._pinch = Pinch(self)
        self._pinch.began.connect(self._let_go)
        self._told = ToldPress(self)

    def show_day(self, day: DayView) -> None:
        """Draw a day. What was there before keeps its place, its selection and the time that is scrolled to."""
        last, chosen = self.days.day, self.chosen()
        is_other = last is None or not shows_same(last, day)
        self.clock.set(day.now)
        if last is not None and _says_same(last, day):
            self._go_on()
            return
        self.days.show_day(day)
        self._choose_again(chosen)
        self.over = None
        if is_other or (self.spot is not None and self.spot.column >= len(day.columns)):
            self.spot = None
        self._edges.show_day(day)
        self._headed = day
        if is_other:
            self.updateGeometries()  # heads of several days are higher
        self._name(day)
        if last is None or last.place.timezone != day.place.timezone:
            self.restyle()
        else:
            self._cards.keep({row.key for row in self.days.rows})
            self.relay()
        if is_other:
            self._bring_today()
        self._go_on()

    def _go_on(self) -> None:
        """What somebody has in the hand stays there, unless the day that was read again has no more room for it."""
        self._mover.renew()
        self._nudger.renew()
        self._placer.renew()

    def _bring_today(self) -> None:
        """Bring today's columns into view sideways, where it is one of several days."""
        days = () if self.plan is None else self.plan.frames.days
        today = next((number for number, day in enumerate(days) if day.is_today), None)
        if self.plan is not None and today is not None and len(days) > 1:
            box = self.plan.day_box(today)
            self.reveal(QRect(box.left(), self.verticalOffset() + 8, box.width(), self.viewport().height() - 16))

    def _bring_column(self, number: int) -> None:
        """Bring the column whose head the keys are on into view sideways."""
        if self.plan is not None and number < len(self.plan.day.columns):
            box = self.plan.column(number)
            self.reveal(QRect(box.left(), self.verticalOffset() + 8, box.width(), self.viewport().height() - 16))

    def _name(self, day: DayView) -> None:
        """Where a column is everybody's, let each booking say whose it is."""
        staff = day.staff if isinstance(day, DaysView) and day.is_joined else ()
        if self._cards.name({person.id: words.initials(person.name) for person in staff}):
            self.restyle()

    def kept_free(self) -> QRect:
        """What notices do not lie over, in the viewport: the verdict on what is in the hand."""
        if self.ghost is None or self.plan is None:
            return QRect()
        return GhostBoxes(self.plan, self.ghost, QRect(self.offset(), self.viewport().size())).reach

    def settle(self) -> None:
        """Put back what was dropped: it was refused, or is being asked about elsewhere."""
        if not self._nudger.is_active:
            self._mover.settle()

    def place_walk_in(self, walk_in: WalkInWish) -> None:
        """Let the keys choose where somebody of the line will stand."""
        if self.plan is not None and self.plan.day.columns:
            carried = Carried(walk_in, self.snap_minutes, self.clock.now)
            here = self._here(self.plan)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._placer.begin(here.column, self.plan.snap(here.at, self.snap_minutes, here.column), carried.at)

    def place_booking(self, booking: DayBooking, column: int) -> None:
        """Let the keys choose where a booking will stand."""

        def wish_at(number: int, start: Instant) -> MoveWish:
            return MoveWish(booking, number, start, start + booking.end - booking.start)

        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._placer.begin(column, booking.start, wish_at)

    def judge(self, wish: MoveWish, reasons: tuple[Reason, ...]) -> None:
        """Show what the desk says of a wish, while a booking is still held there."""
        self._mover.judge(wish, reasons)

    def chosen(self) -> tuple[Kind, str] | None:
        """Kind and id of the booking that is selected."""
        index = self.currentIndex()
        return self.days.rows[index.row()].key[:2] if index.isValid() else None

    def select(self, kind: Kind, record_id: str) -> bool:
        """Select a booking and bring it into view, without opening it. Answers whether the day has it."""
        index = self.days.index_of(kind, record_id)
        if index.isValid():
            self.go_to_index(index)
        return index.isValid()

    # mouse and finger

    # A booking is opened when the button or finger goes up again where it went down, so that a finger which scrolls
    # opens nothing. A mouse drags at once; a finger, which comes as a mouse too, only after a press and hold.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._nudger.leave()
        self._placer.cancel()
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.press(self.spot_at(at), at, self.offset())
            if _is_finger(event):
                self._mover.press_finger(at)
            else:
                self._mover.press(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        pressed = self._pointer.release(self.spot_at(at), at, self.offset())
        if self._mover.drop():
            return
        if event.button() == Qt.MouseButton.LeftButton and pressed is not None:
            self.go_to(pressed)
            self.choose(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pinch is not None and self._pinch.is_active:
            return
        if event.buttons() & Qt.MouseButton.LeftButton and self._mover.carry(at):
            self._point_at(None)
            return
        self._point_at(self.spot_at(at))
        self.viewport().setCursor(self._mover.cursor_at(at))

    def event(self, event: QEvent) -> bool:
        # Escape and Alt with arrows are keys of the window too, which would get them first.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        return super().event(event)

    def _wants(self, event: QKeyEvent) -> bool:
        is_back = self._mover.is_dragging and _is_escape(event)
        return is_back or self._placer.wants(event) or self._nudger.wants(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._mover.is_dragging:
            if _is_escape(event):
                self._mover.cancel()
        elif self._placer.obey(event) or self._nudger.obey(event) or self.asking.obey(event):
            event.accept()
        elif event.key() == Qt.Key.Key_N and not event.modifiers() and self.spot is not None:
            self.choose(self.spot)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._nudger.leave()
        self._placer.cancel()
        super().focusOutEvent(event)

    def go_to_index(self, index: QModelIndex) -> None:
        if index != self.currentIndex():
            self._nudger.leave()
        super().go_to_index(index)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._mover.follow()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point_at(None)
        is_taken = self._pinch is not None and self._pinch.obey(event)
        return is_taken or super().viewportEvent(event)

    def _let_go(self) -> None:
        """Two fingers are on the calendar: what the first was about to do is not meant."""
        self._pointer.press(None, QPoint(), QPoint())
        self._mover.cancel()
        self._point_at(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.set_zoom(self.zoom * ZOOM_STEP**steps, event.position().toPoint().y())
            event.accept()
        else:
            QAbstractScrollArea.wheelEvent(self, event)

    def spot_at(self, at: QPoint) -> Spot | None:
        """The booking or free time at a point of the viewport."""
        return self._pointer.spot(self.plan, at, self.offset(), self.snap_minutes)

    def _point_at(self, spot: Spot | None) -> None:
        if spot == self.over:
            return
        self.over = spot
        self.viewport().update()

    def _choose_again(self, chosen: tuple[Kind, str] | None) -> None:
        """The selection of before, or none: Qt would give it to the neighbour of a booking that is gone."""
        index = QModelIndex() if chosen is None else self.days.index_of(*chosen)
        if not index.isValid():
            self.selectionModel().clear()
        elif index != self.currentIndex():
            self.setCurrentIndex(index)


def _says_same(last: DayView, day: DayView) -> bool:
    """Whether nothing has to be shown anew: what is said of a day goes by the minute."""
    return last.now // 60 == day.now // 60 and replace(last, now=day.now) == day


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def _is_finger(event: QMouseEvent) -> bool:
    is_made_up = event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
    return is_made_up or event.pointingDevice().type() == QInputDevice.DeviceType.TouchScreen
