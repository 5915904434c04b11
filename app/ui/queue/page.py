"""The queue's own page: who of the staff is free, who waits, who was called, who is served and who is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.core.values import Kind as RecordKind
from app.ui import theme, words
from app.ui.page import SERVED, Key, Page
from app.ui.queue import saying
from app.ui.queue.acting import QueueActs
from app.ui.queue.beside import BesideLine
from app.ui.queue.board import Column
from app.ui.queue.countdown import Countdown
from app.ui.queue.filtering import FilterBar, filtered_call
from app.ui.queue.folding import DoneFold
from app.ui.queue.keys import queue_keys
from app.ui.queue.leftovers import LeftoverCard, LeftoverSheet
from app.ui.queue.panes import CallNext
from app.ui.queue.rows import StaffStates, called_card, due_card, served_card, waiting_card
from app.ui.queue.setting import QueueSettings
from app.ui.queue.side import staff_states
from app.ui.queue.space import SpaceKey
from app.ui.queue.strip import StaffStrip
from app.ui.rows.carrying import Carrying
from app.ui.rows.scrolling import ScrollingArea
from app.ui.rows.settling import settling_of
from app.ui.widgets.button import Button, Kind

if TYPE_CHECKING:
    from app.desk.views import DayView
    from app.desk.views_board import DueItem, LineItem, QueueView
    from app.ui.rows.listing import RowList
    from app.ui.scene import Scene

_WIDE = 1000
"""Below this width, before text scaling, who waits has one half, and what is beside the line the other."""
_NARROW = 440
"""Below this one they stand under each other."""
_LOW = 330
"""Where the two halves have less height than that, they scroll, and what calls the next stands below them."""
_GAP = 12


class QueuePage(Page):
    """The queue board at full width."""

    kinds = SERVED

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "queue", QCoreApplication.translate("Page", "Queue"))
        self._acts = QueueActs(scene, self.catch_up)
        self._view: QueueView | None = None
        self._staff: StaffStates = {}
        self._line: dict[str, LineItem] = {}
        self._due: dict[str, DueItem] = {}
        self._across, self._is_low = 0, False
        self._revealed = ""
        self._has_day = False
        self.strip = StaffStrip(self)
        self.leftovers = LeftoverCard(self)
        self.leftovers.review.connect(self._review)
        self.filter = FilterBar(scene.preferences, self)
        self.filter.changed.connect(self._sift)
        self._countdown = Countdown(self, self._draw_called)
        self._make_columns()
        self.call_next = CallNext("queue.call_next", self._acts, self)
        self.waiting.add_to_foot(self.call_next)
        check_in = Button(self.tr("+ Check in"), "queue.check_in", self.tr("Check in a walk-in"), parent=self)
        check_in.clicked.connect(scene.check_in_wanted)
        self.waiting.add_to_head(check_in)
        settings = Button(
            "", "queue.settings", self.tr("Queue settings"), kind=Kind.QUIET, icon="settings", parent=self
        )
        settings.clicked.connect(self._open_settings)
        self.due.add_to_head(settings)
        self.done = DoneFold(self)
        self.done.undo_wanted.connect(scene.undo)
        self.done.opened.connect(self._open_done)
        self.serving.add_fold(self.done)
        self.strip.pressed.connect(scene.staff_wanted)
        self._lay_out()
        SpaceKey(self, (self.call_next,))

    def refresh(self) -> None:
        place, scene = self.scene.place, self.scene
        if place is not None:
            scene.lanes.look("queue_view", place.id, then=self._show, key=(id(self), "queue"))
            scene.lanes.look("day_view", place.id, scene.today, then=self._take_day, key=(id(self), "day"))

    def keys(self) -> tuple[Key, ...]:
        return queue_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _make_columns(self) -> None:
        waits = self.tr("Nobody is waiting. Check in the next walk-in, or press Arrive on a booking that is due.")
        called = self.tr("Nobody is called. The space bar calls the next one.")
        serving = self.tr("Nobody is being served. Press Serve on somebody who was called.")
        self.waiting = Column("queue.waiting", self.tr("Waiting"), waits, selects=True, parent=self)
        self.called = Column("queue.called", self.tr("Called"), called, parent=self)
        self.serving = Column("queue.serving", self.tr("In service"), serving, parent=self)
        self.due = Column("queue.due", self.tr("Due"), self.tr("Nobody is due in the next hours."), parent=self)
        for column in (self.waiting, self.called, self.serving):
            column.list.acted.connect(self._act)
            column.list.opened.connect(self._open)
            Carrying(column.list, lambda key: key in self._line and saying.can_carry(self._line[key]))
        self.waiting.list.current_changed.connect(self._choose, Qt.ConnectionType.QueuedConnection)
        self.waiting.show_all.clicked.connect(self.filter.show_all)
        self.due.list.acted.connect(self._act_due)
        self.due.list.opened.connect(self.scene.card_wanted)

    def _lay_out(self) -> None:
        page = self._page = QVBoxLayout(self)
        page.setContentsMargins(12, 12, 12, 12)
        page.setSpacing(_GAP)
        board = QWidget()
        self._grid = QGridLayout(board)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self.beside = BesideLine(board)
        page.addWidget(self.strip)
        page.addWidget(self.leftovers)
        page.addWidget(self.filter)
        self._board = ScrollingArea(board, "queue.board", self)
        self._board.keep_clear()
        page.addWidget(self._board, 1)
        self._arrange()

    def _arrange(self) -> None:
        """Four columns in a row, the line beside what else there is, or one under the other; by the width of text."""
        width = self.width()
        across = 4 if width >= theme.scaled(_WIDE) else 2 if width >= theme.scaled(_NARROW) else 1
        if across != self._across:
            self._across = across
            columns = (self.waiting, self.called, self.serving, self.due)
            for column in columns:
                self._grid.removeWidget(column)
                column.be_short(is_short=across == 2 and column is not self.waiting)
            if across == 2:
                self._grid.addWidget(self.waiting, 0, 0)
                self._grid.addWidget(self.beside, 0, 1)
                self.beside.hold(self.strip, *columns[1:])
            else:
                self.beside.let_go()
                self._page.insertWidget(0, self.strip)
                for at, column in enumerate(columns):
                    self._grid.addWidget(column, *divmod(at, across))
            for at, share in enumerate({4: (40, 27, 27, 27), 2: (1, 1, 0, 0), 1: (1, 0, 0, 0)}[across]):
                self._grid.setColumnStretch(at, share)
        self._place_call()
        self._share_height()

    def _place_call(self) -> None:
        """What calls the next is in sight wherever the cards are scrolled to."""
        is_low = self._across == 2 and self.height() < theme.scaled(_LOW)
        if is_low is not self._is_low:
            self._is_low = is_low
            if is_low:
                self._page.addWidget(self.call_next)
            else:
                self.waiting.add_to_foot(self.call_next)

    def _share_height(self) -> None:
        """Where all stand under each other who waits gets the height first; elsewhere each column has all of it."""
        wanted, room = self.waiting.sizeHint().height(), self._board.viewport().height()
        self._grid.setRowMinimumHeight(0, max(0, min(wanted, room)) if self._across == 1 else 0)
        self.beside.share_height()

    def _take_day(self, day: DayView) -> None:
        is_first, self._has_day = not self._has_day, True
        self._staff = staff_states(day)
        self._draw_strip()
        self._draw_waiting()
        if is_first and self._view is not None:
            self.filled.emit()

    def _show(self, view: QueueView) -> None:
        self._view = view
        self._line = {item.id: item for item in (*view.line, *view.in_service)}
        self._due = {item.id: item for item in view.due}
        self._countdown.begin(view)
        self.filter.show_view(view, self.scene.shop)
        self._draw_strip()
        self._draw_columns()
        self.done.show_view(view)
        self.leftovers.show_count(view.leftovers)
        self._share_height()
        self.scene.badge_changed.emit("queue", view.waiting)
        if self._has_day:  # without it nothing says yet what the staff are doing
            self.filled.emit()

    def _draw_strip(self) -> None:
        rota = self._view.rota if self._view else ()
        self.strip.show_staff(self._staff, self.scene.zone, rota)

    def _draw_columns(self) -> None:
        view = self._view
        if view is None:
            return
        sieve = self.filter.sieve
        held_in, held = next(((each, each.held) for each in self._lists() if each.held), (None, ""))
        self._draw_waiting()
        self._draw_called()
        served = [item for item in view.in_service if sieve.passes(item)]
        self.serving.model.show([served_card(item, view) for item in served])
        self.serving.show_facts(words.number(len(served)) if served else "")
        due = tuple(item for item in view.due if sieve.passes_due(item))
        self.due.model.show([due_card(item, view.place.timezone) for item in due])
        self.due.show_facts(saying.due_facts(due))
        self.beside.say_due(due)
        self.call_next.show_view(view, filtered_call(sieve, view, self.filter.name))
        if held_in is not None and not held_in.rows():
            self._take_keyboard_on(held)

    def _lists(self) -> tuple[RowList, ...]:
        return (self.waiting.list, self.called.list, self.serving.list, self.due.list)

    def _take_keyboard_on(self, held: str) -> None:
        """The last one of a column has left it: the keyboard goes along, and to nobody else."""
        row = next((row for each in self._lists() if (row := each.row(held)) is not None), None)
        if row is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        settling_of(self).hand_on(row.objectName())

    def _sift(self) -> None:
        self._draw_columns()
        self._share_height()

    def _review(self) -> None:
        self.scene.open_drawer(LeftoverSheet(self.scene), self.tr("Earlier days"))

    def _open_settings(self) -> None:
        self.scene.open_drawer(QueueSettings(self.scene), self.tr("Queue settings"))

    def _open_done(self, record_id: str) -> None:
        found = next((item for item in self._view.done if item.id == record_id), None) if self._view else None
        if found is not None and found.kind is RecordKind.APPOINTMENT:
            self.scene.card_wanted.emit(record_id)
        elif found is not None:
            from app.ui.card.entry import open_entry

            open_entry(self.scene, record_id)

    def _choose(self, _key: str) -> None:
        self._draw_waiting()

    def _draw_waiting(self) -> None:
        view = self._view
        if view is None:
            return
        sieve = self.filter.sieve
        items = [item for item in view.line if item.state in {"waiting", "parked"} and sieve.passes(item)]
        chosen = self.waiting.list.current
        shown = {item.id for item in items}
        if chosen not in shown:
            is_next = view.next_call is not None and view.next_call.id in shown
            chosen = view.next_call.id if is_next and view.next_call else items[0].id if items else ""
        cards = [waiting_card(item, view, self._staff, is_open=item.id == chosen) for item in items]
        self.waiting.model.show(cards)
        self.waiting.list.mark(chosen)
        self.waiting.show_facts(saying.waiting_facts(view, items), hidden_by=self.filter.name)
        if chosen != self._revealed:
            # The page opens at the top of the line; who is next is named by the one button in any case.
            is_first, self._revealed = not self._revealed, chosen
            if not is_first:
                QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """Bring the open card, with its buttons, to where it is seen."""
        if (row := self.waiting.list.row(self._revealed)) is not None:
            self.waiting.list.ensureWidgetVisible(row, 0, 8)

    def _draw_called(self) -> None:
        view, now = self._view, self._countdown.now
        if view is None:
            return
        items = [item for item in view.line if item.state == "called" and self.filter.sieve.passes(item)]
        self.called.model.show([called_card(item, view, is_first=at == 0, now=now) for at, item in enumerate(items)])
        self.called.show_facts(words.number(len(items)) if items else "")

    def _act(self, key: str, verb: str) -> None:
        if self._view is not None and key in self._line:
            row = next((row for each in self._lists() if (row := each.row(key)) is not None), None)
            self._acts.press(verb, self._line[key], row, self._view.next_call)

    def _act_due(self, key: str, verb: str) -> None:
        if key in self._due:
            self._acts.press_due(verb, self._due[key], self.due.list.row(key))

    def _open(self, key: str) -> None:
        if key in self._line:
            self._acts.open(self._line[key])
