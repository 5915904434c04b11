"""What a narrow window has instead of the side: two drawers with their counts, who is called, and the accent button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from app.ui import theme, words
from app.ui.beside import beside
from app.ui.inbox.pane import InboxSide
from app.ui.page import Page
from app.ui.queue.acting import QueueActs
from app.ui.queue.panes import CallNext
from app.ui.queue.saying import due_facts, late_words, line_facts, parked_words
from app.ui.queue.side import QueueSide
from app.ui.rows import measures
from app.ui.today.called import CalledNow
from app.ui.widgets.button import Button
from app.ui.widgets.flow import lay_beside

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.desk.views_board import QueueView
    from app.desk.views_inbox import InboxView
    from app.ui.scene import Scene

translate = QCoreApplication.translate

_TEXT, _WEIGHT = 13, 600


class NarrowBar(Page):
    """The way to the line and to the requests where there is no room beside the calendar."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "today.bar", translate("Today", "Queue and requests"), is_part=True)
        self._filled: set[str] = set()
        self._ways: tuple[str, ...] = (self.tr("Queue"),)
        """What the way to the line says, the longest first."""
        self._says = self._ways[0]
        self.queue = Button(self.tr("Queue"), "today.queue_drawer", icon="queue", parent=self)
        self.requests = Button(self.tr("Requests"), "today.requests_drawer", icon="inbox", parent=self)
        acts = QueueActs(scene, self.catch_up)
        self.called = CalledNow("today.called", self)
        self.call_next = CallNext("today.call_next", acts, self)
        self.queue.clicked.connect(self._open_queue)
        self.called.chosen.connect(lambda item: acts.open(item) if item is not None else self._open_queue())
        self.requests.clicked.connect(lambda: scene.open_drawer(_padded(InboxSide(scene)), self.tr("Requests")))
        self._line, ways = QHBoxLayout(self), QHBoxLayout()
        self._line.setContentsMargins(0, 0, 0, 0)
        for row in (self._line, ways):
            row.setSpacing(8)
        ways.addWidget(self.queue)
        ways.addWidget(self.requests)
        ways.addWidget(self.called)
        ways.addStretch(1)
        self._line.addLayout(ways, 1)
        self._line.addWidget(self.call_next)
        theme.theme().changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Whom to call stands in a line of its own where beside the others there is no room for all of it.

        The way to the line says as much of it as there is room for. Who is called has what is left then; there is some
        whether anybody is or not, so that nothing moves for it.
        """
        gap = self._line.spacing()
        call = self.call_next.sizeHint().width() + gap
        requests = self.requests.sizeHint().width() + 2 * gap
        around = self.queue.sizeHint().width() - measures.advance(self.queue.text(), _TEXT, _WEIGHT)
        least = around + measures.advance(self._ways[-1], _TEXT, _WEIGHT)
        is_beside = least + requests + self.called.least_width + call <= self.width()
        taken = call if is_beside and not self.call_next.isHidden() else 0
        room = self.width() - requests - self.called.usual_width - around - taken
        self.queue.say(measures.fitting(self._ways, room, _TEXT, _WEIGHT), self._says)
        ways = sum(each.sizeHint().width() + gap for each in (self.queue, self.requests))
        lay_beside(self._line, is_beside=is_beside)
        self.called.fit(self.width() - ways - (call if is_beside else 0))

    def _open_queue(self) -> None:
        self.scene.open_drawer(_padded(QueueSide(self.scene)), self.tr("Queue"))

    def refresh(self) -> None:
        if (place := self.scene.place) is not None:
            self.scene.lanes.look("queue_view", place.id, then=self._show_queue, key=(id(self), "queue"))
            self.scene.lanes.look("inbox_view", place.id, then=self._show_inbox, key=(id(self), "inbox"))

    def _show_queue(self, view: QueueView) -> None:
        count = self.tr("Queue {count}").format(count=words.number(view.waiting))
        parked, late = parked_words(view.line), late_words(view.due)
        said = (beside(parked, late), late or parked, "")
        self._ways = tuple(beside(count, each) for each in said)
        self._says = beside(self.tr("Queue"), line_facts(view), due_facts(view.due))
        self.called.show_view(view)
        self.call_next.show_view(view)
        self.scene.badge_changed.emit("queue", view.waiting)
        self._arrived("queue")

    def _show_inbox(self, view: InboxView) -> None:
        count = words.number(len(view.requests))
        self.requests.say(self.tr("Requests {count}").format(count=count))
        self.scene.badge_changed.emit("inbox", len(view.requests))
        self._arrived("inbox")

    def _arrived(self, part: str) -> None:
        self._fit()
        self._filled.add(part)
        if self._filled == {"queue", "inbox"}:
            self.filled.emit()


def _padded(side: Page) -> Page:
    side.setContentsMargins(12, 4, 12, 12)
    return side
