"""What mouse and finger carry over the calendar: a booking, a length of free time, somebody of the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.desk.preview import foresee
from app.ui.announcing import announce
from app.ui.calendar import speech
from app.ui.calendar.dragging import Drag, Grip, Handing, grip_at, is_handed, is_movable
from app.ui.calendar.drawing import Drawing
from app.ui.calendar.ghost import Ghost, GhostBoxes, verdict_words
from app.ui.calendar.rolling import Rolling

if TYPE_CHECKING:
    from app.core.refusals import Reason
    from app.desk.preview import MoveWish
    from app.desk.views import DayBooking
    from app.ui.calendar.dragging import Held
    from app.ui.calendar.surface import DaySurface


class Mover(QObject):
    """Carries one thing over a calendar. Points are in its viewport.

    ``carried`` has a ``MoveWish`` whenever the booking would stand elsewhere than before, ``dropped`` the one at which
    it was let go. After that the ghost stays until ``settle``, so that the booking does not jump back in between.
    """

    carried = Signal(object)
    dropped = Signal(object)
    lifted = Signal()
    """A finger has taken hold: what it does from now on scrolls nothing and opens nothing."""
    laid_down = Signal()
    """Whatever was in the hand is not any more."""
    stuck = Signal(str)
    """Somebody pulls at a booking that stays where it is, in words."""
    held_still = Signal(QPoint)
    """A finger pressed, held and let go where it was: it asks what can be done there."""

    def __init__(self, view: DaySurface) -> None:
        super().__init__(view)
        self._view = view
        self._held: tuple[Held, QPoint] | None = None
        self._drag: Held | None = None
        self._fast: tuple[DayBooking, QPoint] | None = None
        self._at = QPoint()
        self._from: QPoint | None = None
        self._is_still = False
        self._rolling = Rolling(view)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.timeout.connect(self._lift)

    @property
    def is_dragging(self) -> bool:
        """Whether something is in the hand."""
        return self._drag is not None

    def press(self, at: QPoint) -> None:
        """A button went down: on a booking that may move, or on free time, a drag may begin."""
        plan, point = self._view.plan, at + self._view.offset()
        self._held, self._fast, self._from = None, None, at
        if plan is None or not plan.day.columns:
            return
        card, minutes = plan.card_at(point), self._view.snap_minutes
        number = plan.column_at(point.x())
        if card is None and plan.column(number).contains(point):
            at_time = plan.time(point.y(), minutes, number)
            self._held = Drawing(number, plan.day.columns[number].key, at_time, minutes), at
        elif card is not None and is_movable(card.booking):
            self._held = Drag(card, grip_at(card, point), point, minutes), at
        elif card is not None and is_handed(card.booking):
            self._held = Handing(card, point, minutes), at
        elif card is not None:
            self._fast = card.booking, at

    def take(self, held: Held) -> None:
        """Something comes into the hand from elsewhere."""
        self._forget()
        self._drag, self._from = held, None

    def press_finger(self, at: QPoint) -> None:
        """A finger went down: a drag begins when it stays where it is for as long as a press and hold takes."""
        self.press(at)
        self._fast = None  # it scrolls
        if self._held is not None:
            self._hold.start(QGuiApplication.styleHints().mousePressAndHoldInterval())

    def carry(self, at: QPoint) -> bool:
        """Mouse or finger moved while it is down. Answers whether it carries something."""
        if self._hold.isActive():
            if self._held is None or (at - self._held[1]).manhattanLength() >= QApplication.startDragDistance():
                self._forget()  # it scrolls
            return False
        if self._fast is not None and (at - self._fast[1]).manhattanLength() >= 2 * QApplication.startDragDistance():
            self.stuck.emit(speech.stuck(self._fast[0]))
            self._fast = None
        if self._held is not None and (at - self._held[1]).manhattanLength() >= QApplication.startDragDistance():
            self._drag, self._held = self._held[0], None
            shape = Qt.CursorShape.ClosedHandCursor if self._drag.grip is Grip.WHOLE else Qt.CursorShape.SizeVerCursor
            self._view.viewport().setCursor(shape)
        if self._drag is not None and not (self._is_still and self._is_near(at)):
            self._is_still = False
            self.carry_to(at)
        return self._drag is not None

    def carry_to(self, at: QPoint) -> None:
        """The hand with what it holds is at a point; near an edge the calendar rolls on under it."""
        self._at = at
        self.follow()
        is_over = self._view.viewport().rect().contains(at)
        if is_over:
            self._rolling.aim(at, self._from)
        else:
            self._rolling.stop()

    def drop(self) -> bool:
        """The button went up. Answers whether something was in the hand."""
        was_dragging, is_still, ghost = self.is_dragging, self._is_still, self._view.ghost
        self._forget()
        if not was_dragging:
            return False
        if is_still:
            self._show(None)
            self.held_still.emit(self._at)
        elif ghost is None or self.is_home(ghost.wish):
            self._show(None)
        else:
            self.dropped.emit(ghost.wish)
        return True

    def cancel(self) -> None:
        """Put the booking back."""
        self._forget()
        self._show(None)

    def settle(self) -> None:
        """Let go of the ghost of what was dropped."""
        if self._drag is None:
            self._show(None)

    def follow(self) -> None:
        """Say again where the booking would stand: the mouse moved, or the calendar under it."""
        plan = self._view.plan
        if self._drag is None or plan is None:
            return
        if not self._view.viewport().rect().contains(self._at):
            self._show(None)
            return
        self.propose(self._drag.wish(plan, self._at + self._view.offset()))

    def propose(self, wish: MoveWish) -> None:
        """Show where a booking would stand, with what the day itself has against it, and ask what the desk has."""
        plan, last = self._view.plan, self._view.ghost
        if plan is not None and (last is None or last.wish != wish):
            self._show(Ghost(wish, foresee(plan.day, wish, self._view.clock.now())))
            self.carried.emit(wish)

    def is_home(self, wish: MoveWish) -> bool:
        """Whether a wish is where the booking stands already."""
        booking, plan = wish.booking, self._view.plan
        columns = () if plan is None else plan.day.columns[wish.column : wish.column + 1]
        is_same_column = any(each.id == booking.id for column in columns for each in column.bookings)
        return is_same_column and (wish.start, wish.end) == (booking.start, booking.end)

    def renew(self) -> None:
        """The day was read again: go on with the same booking, or put it back when it is not as it was."""
        plan, drag = self._view.plan, self._drag
        if plan is None or drag is None:
            self.settle()
        elif drag.lives_in(plan):
            self._show(None)
            self.follow()
        else:
            self.cancel()

    def judge(self, wish: MoveWish, reasons: tuple[Reason, ...]) -> None:
        """The desk has spoken on a wish: what it says stands for as long as that is where the booking would be."""
        ghost = self._view.ghost
        if ghost is None or ghost.wish != wish or ghost.reasons == reasons:
            return
        self._show(Ghost(wish, reasons))
        if not self.is_dragging and self._view.plan is not None:  # moved by keys, and heard rather than seen
            announce(self._view, verdict_words(Ghost(wish, reasons), self._view.plan.day.place.timezone))

    def cursor_at(self, at: QPoint) -> Qt.CursorShape:
        """What the mouse says that it would do at a point."""
        plan, point = self._view.plan, at + self._view.offset()
        card = None if plan is None else plan.card_at(point)
        if card is None:
            return Qt.CursorShape.ArrowCursor
        is_edge = is_movable(card.booking) and grip_at(card, point) is not Grip.WHOLE
        return Qt.CursorShape.SizeVerCursor if is_edge else Qt.CursorShape.PointingHandCursor

    def _is_near(self, at: QPoint) -> bool:
        """A finger that holds on is never quite still."""
        return (at - self._at).manhattanLength() < QApplication.startDragDistance()

    def _lift(self) -> None:
        if self._held is not None:
            (self._drag, self._at), self._held = self._held, None
            self._is_still = True
            self.lifted.emit()
            self.follow()

    def _forget(self) -> None:
        was_dragging = self.is_dragging
        self._hold.stop()
        self._rolling.stop()
        self._held = self._drag = None
        self._is_still = False
        if was_dragging:
            self._view.viewport().unsetCursor()
            self.laid_down.emit()

    def _show(self, ghost: Ghost | None) -> None:
        view, last = self._view, self._view.ghost
        if ghost == last or view.plan is None:
            return
        view.ghost = ghost
        room = QRect(view.offset(), view.viewport().size())
        for each in (last, ghost):
            if each is not None and each.wish.column < len(view.plan.day.columns):
                boxes = GhostBoxes(view.plan, each, room)
                view.viewport().update(boxes.reach)
                if last is None or ghost is None:
                    view.viewport().update(boxes.home)
