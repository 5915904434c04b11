"""The waitlist: free times that somebody waits for, who comes first for one, the calls, and everybody on the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.values import Kind
from app.ui import theme, words
from app.ui.actions import Action
from app.ui.page import BOOKED, Key, Page
from app.ui.queue.board import Column
from app.ui.rows.scrolling import ScrollingArea
from app.ui.waitlist.acting import WaitlistActs
from app.ui.waitlist.call import CallCard, CallsArea
from app.ui.waitlist.countdown import Ticking
from app.ui.waitlist.form import WishForm
from app.ui.waitlist.rows import KEYS, match_card, opening_card, wish_card
from app.ui.widgets.button import Button
from app.ui.widgets.flow import lay_beside

if TYPE_CHECKING:
    from app.core.values import Page as AskedPage
    from app.desk.views import Place
    from app.desk.views_waitlist import Opening, WaitlistView, WishItem
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_THREE = 1000
"""Below this width, before text scaling, who comes first stands under the times."""
_TWO = 440
"""Below this one the list stands under both."""
_TALL = 640
"""Below this height there is no room for free times under a call."""


class WaitlistPage(Page):
    """Free times and their matches, the calls above them, and the list beside them."""

    kinds = BOOKED | {Kind.WAITLIST_ENTRY, Kind.QUESTIONNAIRE}

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "waitlist_page", translate("Page", "Waitlist"))
        self._view: WaitlistView | None = None
        self._calls: dict[str, CallCard] = {}
        self._offered = ""
        """The time about which somebody was called last: when it is free again, the next is called about it."""
        self._acts = WaitlistActs(scene)
        self._ticking = Ticking(self, self._count)
        self.times = Column(
            "waitlist.times", self.tr("Free for somebody"), self.tr(
                "No free time suits anybody on the list. When a booking is cancelled or moved, the time that becomes "
                "free appears here at once."
            ), selects=True, parent=self,
        )  # fmt: skip
        nobody = self.tr("Choose a free time to see whom it suits.")
        self.matches = Column("waitlist.matches", self.tr("Who comes first"), nobody, parent=self)
        empty = self.tr("Nobody waits. Put a customer on the list when no time suits them; free times find them again.")
        self.list = Column("waitlist.wishes", self.tr("On the list"), empty, parent=self)
        says = self.tr("Put on the list")
        add = Button(self.tr("Add"), "waitlist.join", says, icon="plus", parent=self)
        self.list.add_to_head(add)
        add.clicked.connect(self.join)
        self.times.list.current_changed.connect(lambda _: self._show_matches(), Qt.ConnectionType.QueuedConnection)
        self.times.list.opened.connect(lambda _: self.matches.list.focus_first())
        self.matches.list.acted.connect(self._hold)
        self.list.list.acted.connect(self._act)
        self.list.list.opened.connect(self._edit)
        self.matches.list.opened.connect(lambda key: self._hold(key, "hold"))
        self._lay_out()

    def refresh(self) -> None:
        if (place := self.scene.place) is not None:
            self.scene.lanes.look("waitlist_view", place.id, then=self._show, key=(id(self), "waitlist"))

    def keys(self) -> tuple[Key, ...]:
        return (
            Key(KEYS["hold"], translate("Waitlist", "Hold the time for them and call")),
            Key(KEYS["edit"], translate("Waitlist", "Change what they wish for")),
            Key(KEYS["cancel"], translate("Waitlist", "Take them off the list")),
            Key(KEYS["fulfil_by"], translate("Waitlist", "Take them off the list: what they have booked suits")),
        )

    def own_actions(self) -> tuple[Action, ...]:
        words_of = translate("Waitlist", "Put somebody on the waitlist")
        return (Action("waitlist.join", words_of, self.join, icon="plus", group=translate("Page", "Waitlist")),)

    def join(self) -> None:
        """Put somebody on the list."""
        self.scene.open_drawer(WishForm(self.scene), translate("Waitlist", "On the waitlist"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lay_beside(self._free, is_beside=self.width() >= theme.scaled(_THREE))
        lay_beside(self._line, is_beside=self.width() >= theme.scaled(_TWO))
        self._share_height()

    def _lay_out(self) -> None:
        page, start, board = QVBoxLayout(self), QVBoxLayout(), QWidget()
        line = self._line = QHBoxLayout(board)
        self._free_times = QWidget(self)
        self._free = QHBoxLayout(self._free_times)
        for layout in (line, self._free):
            layout.setContentsMargins(0, 0, 0, 0)
        page.setContentsMargins(12, 12, 12, 12)
        line.setSpacing(16)
        start.setSpacing(12)
        self._free.setSpacing(16)
        self._phone = CallsArea(self)
        self._phone.hide()
        start.addWidget(self._phone)
        start.addWidget(self._free_times, 1)
        start.addStretch()
        self._free.addWidget(self.times, 1)
        self._free.addWidget(self.matches, 1)
        line.addLayout(start, 2)
        line.addWidget(self.list, 1)
        scrolling = ScrollingArea(board, "waitlist.board", self)
        scrolling.keep_clear()
        page.addWidget(scrolling)

    def _show(self, view: WaitlistView) -> None:
        self._view = view
        zone = view.place.timezone
        self._show_calls(view)
        keys = [each.key for each in view.openings]
        chosen = self.times.list.current
        if self._offered in keys:
            chosen, self._offered = self._offered, ""
        self.times.model.show([opening_card(each, zone) for each in view.openings])
        self.times.show_facts(words.number(len(view.openings)) if view.openings else "")
        self.times.list.mark(chosen if chosen in keys else keys[0] if keys else "")
        self.list.model.show([wish_card(each, view.now, zone) for each in view.wishes])
        self.list.show_facts(words.number(len(view.wishes)) if view.wishes else "")
        self._show_matches()
        self.filled.emit()

    @property
    def _opening(self) -> Opening | None:
        openings = self._view.openings if self._view else ()
        return next((each for each in openings if each.key == self.times.list.current), None)

    def _show_matches(self) -> None:
        opening, view = self._opening, self._view
        matches = opening.matches if opening else ()
        zone = view.place.timezone if view is not None else ""
        cards = [
            match_card(each, place, view.now, zone) for place, each in enumerate(matches, start=1) if view is not None
        ]
        self.matches.model.show(cards)
        self.matches.show_facts(opening.service if opening else "")

    def _show_calls(self, view: WaitlistView) -> None:
        """One card for each call; what is being answered on one stays."""
        live = {item.held.appointment_id: item for item in view.wishes if item.held is not None}
        for key in [key for key in self._calls if key not in live]:
            old = self._calls.pop(key)
            if (focused := QApplication.focusWidget()) is not None and old.isAncestorOf(focused):
                self.times.list.focus_first()
            old.hide()
            old.deleteLater()
        for key, item in live.items():
            if key not in self._calls:
                self._calls[key] = self._call(item, view.place)
            self._calls[key].renew(item)
            self._ask_for(self._calls[key], item)
        self._share_height()
        self._ticking.begin(view.now, bool(self._calls))
        self._count()

    def _share_height(self) -> None:
        """Whoever is on the phone comes before free times, where there is not room for both."""
        self._phone.setVisible(bool(self._calls))
        self._free_times.setVisible(not self._calls or self.height() >= theme.scaled(_TALL))

    def _call(self, item: WishItem, place: Place) -> CallCard:
        card = CallCard(item, place, self)
        card.ended.connect(lambda verb: self._acts.end(card, verb))
        self._phone.add(card)
        card.button("book_held").setEnabled(not item.asks)  # until its questions are there
        card.show()
        card.button("book_held").setFocus(Qt.FocusReason.OtherFocusReason)
        return card

    def _ask_for(self, card: CallCard, item: WishItem) -> None:
        """Ask what the service asks now: somebody may have changed it during the call."""
        if item.asks or not card.questions.isHidden():
            look, key = self.scene.lanes.look, (id(card), "questions")
            look("questions_of", item.definition_id, then=lambda pages: _ask(card, pages), key=key)

    def _count(self) -> None:
        held = [card.count(self._ticking.now) for card in self._calls.values()]
        if not all(held):
            self._acts.lapse()

    def _hold(self, entry_id: str, verb: str) -> None:
        opening = self._opening
        match = next((each for each in opening.matches if each.entry_id == entry_id), None) if opening else None
        if opening is not None and match is not None and verb == "hold" and not match.is_called:
            self._acts.hold(opening, match, self._remember)

    def _remember(self, opening: Opening) -> None:
        self._offered = opening.key

    def _act(self, entry_id: str, verb: str) -> None:
        item = self._item(entry_id)
        if item is not None and verb == "cancel":
            self._acts.leave(item)
        elif item is not None and verb == "fulfil_by" and item.booked:
            self._acts.fulfil(item)
        else:
            self._edit(entry_id)

    def _edit(self, entry_id: str) -> None:
        item = self._item(entry_id)
        if item is not None:
            self.scene.open_drawer(WishForm(self.scene, item), translate("Waitlist", "What they wish for"))

    def _item(self, entry_id: str) -> WishItem | None:
        return next((each for each in self._view.wishes if each.id == entry_id), None) if self._view else None


def _ask(card: QWidget, pages: tuple[AskedPage, ...]) -> None:
    if isinstance(card, CallCard):
        card.questions.renew(pages)
        card.questions.setVisible(any(page.questions for page in pages))
        card.button("book_held").setEnabled(True)
        if not isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            card.button("book_held").setFocus(Qt.FocusReason.OtherFocusReason)
