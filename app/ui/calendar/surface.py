"""The drawn and scrolled surface of the calendar: where its items are, and how they are painted.

It is a ``QListView`` by descent, because Qt makes only its own item views known to screen readers; where things stand
and how they are drawn is the calendar's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui import theme
from app.ui.calendar.boxes import CardBox
from app.ui.calendar.clock import MinuteClock
from app.ui.calendar.day_head import heads_height
from app.ui.calendar.delegate import CardDelegate
from app.ui.calendar.edges import Edges
from app.ui.calendar.ghost import Ghost, draw_ghost
from app.ui.calendar.layout import DayLayout
from app.ui.calendar.measures import measure
from app.ui.calendar.model import DayModel
from app.ui.calendar.paper import Marks, Paper
from app.ui.calendar.renewal import renewed
from app.ui.calendar.rim import Corner, SlimBar
from app.ui.calendar.scrolling import fit_bars, shift

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from app.core.values import Instant
    from app.desk.views import DayView
    from app.ui.calendar.walk import Spot

_Index = QModelIndex | QPersistentModelIndex


class DaySurface(QListView):
    """Draws what its model holds. ``over`` is what the mouse is on, ``spot`` the free time that the keyboard is on.

    ``ghost`` is where a booking would stand that is being moved.
    """

    over: Spot | None = None
    spot: Spot | None = None
    ghost: Ghost | None = None
    zoom = 1.0
    snap_minutes = 15
    # Qt asks some of these before __init__ is through.
    _plan: DayLayout | None = None
    _headed: DayView | None = None
    _paper: Paper | None = None
    _is_placed = False
    _left_at = -1
    """Where the calendar was scrolled to by itself; as long as it stands there it goes along with the day."""
    _painted: tuple[DayLayout, Marks] | None = None
    """What is seen: as it was when something was painted last; all that changed since is painted with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # of Python's own, as a ``ScrollingArea`` has it
        self.days = DayModel(self)
        self.clock = MinuteClock(self)
        self._cards = CardDelegate(self)
        self._edges = Edges(self)
        self._dress()
        self.setModel(self.days)
        self.setItemDelegate(self._cards)
        self.clock.ticked.connect(self._move_now)
        theme.theme().changed.connect(self.restyle)
        self.restyle()

    def _dress(self) -> None:
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setVerticalScrollBar(SlimBar(self))
        self.setHorizontalScrollBar(SlimBar(self))
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            # After Qt's own answer to it, which is queued too, and raises the bar.
            bar.rangeChanged.connect(self._edges.cover, Qt.ConnectionType.QueuedConnection)
        self.setCornerWidget(Corner(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # One is selected at most, by ``selectionCommand``; but of a list that says so Qt lets a screen reader press
        # nothing that is selected already.
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def plan(self) -> DayLayout | None:
        """Where everything stands; None until there is a day."""
        return self._plan

    def offset(self) -> QPoint:
        """The corner of the viewport in the calendar."""
        return QPoint(self.horizontalOffset(), self.verticalOffset())

    def now(self) -> Instant | None:
        """The time that it is, while the day shown holds it."""
        day, now = self.days.day, self.clock.now()
        return now if day is not None and day.day_start <= now < day.day_end else None

    # laying out

    def restyle(self) -> None:
        """Measure and draw everything anew: for another theme, text size, direction or zone."""
        zone = "UTC" if self.days.day is None else self.days.day.place.timezone
        self._cards.restyle(zone, mirrored=self.isRightToLeft(), ratio=self.devicePixelRatioF())
        self._painted = None
        self.relay(self._anchor())
        self.updateGeometries()

    def _anchor(self) -> int:
        """The height that stays where it is though all is measured anew: the line of now, where it is in view."""
        now = self.now()
        y = 0 if now is None or self._plan is None else self._plan.y(now) - self.verticalOffset()
        return y if 0 < y < self.viewport().height() else 0

    def relay(self, around: int = 0) -> None:
        """Lay the day out anew; the time of day at height ``around`` of the viewport stays there."""
        day, last = self.days.day, self._plan
        if day is None:
            return
        room = self.viewport().size()
        plan = DayLayout(day, self.days.rows, measure(self.zoom), room, mirrored=self.isRightToLeft(), last=last)
        self._plan, self._paper = plan, Paper(plan, self.days.rows, self._cards, self._paper)
        kept = None if last is None else last.exact(self.verticalOffset() + around) - last.day.day_start
        fit_bars(plan, self.verticalScrollBar(), self.horizontalScrollBar())
        if not self._is_placed and self.isVisible():
            self._is_placed = True
            self.scroll_to_now()
        elif kept is not None:
            self.verticalScrollBar().setValue(plan.y(kept + day.day_start) - around)
        self._place_edges()
        self._renew()

    def _renew(self) -> None:
        """Let what is other than it was painted be painted anew."""
        painted, plan = self._painted, self._plan
        region = None if painted is None or plan is None else renewed(painted[0], plan, painted[1], self._marks())
        if region is None or self.ghost is not None:
            self.viewport().update()
        elif not region.isEmpty():
            self.viewport().update(region)

    def _marks(self) -> Marks:
        focus = self.spot if self.hasFocus() else None
        chosen = tuple(index.row() for index in self.selectedIndexes())
        return Marks(self.offset(), self.now(), self.over, focus, chosen, self.snap_minutes)

    def scroll_to_now(self) -> None:
        """Bring the line of now to the upper third; on other days the first opening to the top."""
        if self._plan is None:
            return
        now, bar = self.now(), self.verticalScrollBar()
        if now is not None:
            bar.setValue(self._plan.y(now) - self.viewport().height() // 3)
            self._left_at = bar.value()
            return
        columns = enumerate(self._plan.day.columns)
        opens = [self._plan.y(span.start, number) for number, column in columns for span in column.open]
        bar.setValue(min(opens, default=self._plan.measures.top) - self._plan.measures.top)

    def updateGeometries(self) -> None:
        measures = measure(self.zoom)
        axis, heads = measures.axis, heads_height(self._headed, measures)
        self.setViewportMargins(*((0, heads, axis, 0) if self.isRightToLeft() else (axis, heads, 0, 0)))
        if self._plan is not None and self._plan.room != self.viewport().size():
            self.relay()
        self._place_edges()
        self._edges.cover()

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self._place_edges()
        self.viewport().update()

    def _place_edges(self) -> None:
        self._edges.place(self._plan, self.offset(), self.now(), heads_height(self._headed, measure(self.zoom)))

    def _follow_now(self) -> None:
        """Where nobody has scrolled since, let the calendar go along with the day, and not under a hand."""
        now, bar = self.now(), self.verticalScrollBar()
        if now is None or self._plan is None or bar.value() != self._left_at:
            return
        is_low = self._plan.y(now) - self.verticalOffset() > self.viewport().height() // 2
        if is_low and self.ghost is None and not self.viewport().underMouse():
            self.scroll_to_now()

    def _move_now(self) -> None:
        self._follow_now()
        self._place_edges()
        self.viewport().update()

    # what Qt asks of a view

    def selectionCommand(self, _index: _Index, _event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        return QItemSelectionModel.SelectionFlag.ClearAndSelect

    def visualRect(self, index: _Index) -> QRect:
        card = self.card(index)
        return QRect() if card is None else card.rect.translated(-self.offset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        card = None if self._plan is None else self._plan.card_at(point + self.offset())
        return QModelIndex() if card is None else self.days.index(card.row)

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        card = self.card(index)
        if card is not None:
            is_centred = hint == QAbstractItemView.ScrollHint.PositionAtCenter
            self.reveal(card.rect, is_centred=is_centred)

    def reveal(self, rect: QRect, *, is_centred: bool = False) -> None:
        """Scroll as little as it takes until a part of the calendar is in view."""
        view, margin = self.viewport().rect(), 8
        shown = rect.translated(-self.offset())
        down = shift(shown.top() - margin, shown.bottom() + margin, view.height(), is_centred=is_centred)
        along = shift(shown.left() - margin, shown.right() + margin, view.width(), is_centred=is_centred)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + down)
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + (-along if self.isRightToLeft() else along))

    def horizontalOffset(self) -> int:
        bar = self.horizontalScrollBar()
        return bar.maximum() - bar.value() if self.isRightToLeft() else bar.value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: _Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region = region.united(QRegion(self.visualRect(index).adjusted(-4, -4, 4, 4)))
        return region

    def card(self, index: _Index) -> CardBox | None:
        """Where a booking is drawn."""
        is_known = self._plan is not None and index.isValid() and index.row() < len(self._plan.cards)
        return self._plan.cards[index.row()] if self._plan is not None and is_known else None

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        QAbstractItemView.currentChanged(self, current, previous)
        if current.isValid() and self.hasFocus():
            from PySide6.QtGui import QAccessible, QAccessibleEvent  # as ``announce`` does

            # The list that Qt takes this for is not laid out, so it would name the view instead of the booking.
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        QAbstractItemView.dataChanged(self, first, last, roles)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area = QPainter(self.viewport()), event.rect()
        if self._plan is None or self._paper is None:
            painter.fillRect(area, theme.current().panel)
        else:
            marks = self._marks()
            self._painted = self._plan, marks
            self._paper.paint(painter, area, marks)
            if self.ghost is not None:
                draw_ghost(painter, self._plan, self.ghost, QRect(self.offset(), self.viewport().size()))
        painter.end()

    # events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.clock.run()
        if not self._is_placed:
            self.relay()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.clock.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.DevicePixelRatioChange}:
            self.restyle()
