"""Walk-ins and bookings of earlier days that nobody closed: a card that asks, and the sheet that takes the answers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import words
from app.ui.beside import beside
from app.ui.names import person_words
from app.ui.page import Page
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import CardFrame
from app.ui.widgets.field import Pressed
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label, WrappedLabel
from app.ui.widgets.tabbing import Handing

if TYPE_CHECKING:
    from app.core.values import Appointment, QueueEntry
    from app.desk.views_queue import Leftover
    from app.ui.scene import Scene

translate = QCoreApplication.translate
FATES = ("served", "gone", "carried")


def _fate_words(fate: str, *, has_come: bool = True) -> str:
    if fate == "gone" and not has_come:
        return translate("Leftovers", "Did not come")
    return {
        "served": translate("Leftovers", "Was served"),
        "gone": translate("Leftovers", "Went away"),
        "carried": translate("Leftovers", "Still here"),
    }[fate]


def _all_words(fate: str, items: list[Leftover]) -> str:
    """What the button for all says: "All: Went away or did not come", where some never came."""
    if fate == "gone" and not all(item.has_come for item in items):
        return translate("Leftovers", "All: Went away or did not come")
    return translate("Leftovers", "All: {fate}").format(fate=_fate_words(fate))


class LeftoverCard(CardFrame):
    """How many there are, and the way to say what became of them."""

    review = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("queue.leftovers", translate("Leftovers", "Earlier days"), parent)
        self._said = Label("", 13, 600, ink="warn_ink", parent=self)
        self._said.setWordWrap(True)
        button = Button(translate("Leftovers", "Review"), "queue.leftovers.review", parent=self)
        button.clicked.connect(self.review)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 12, 6)
        line.addWidget(self._said, 1)
        line.addWidget(button)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._said.text()

    def show_count(self, count: int) -> None:
        """Ask about so many; it is away while there is nobody to ask about."""
        one = translate("Leftovers", "1 customer of an earlier day was never closed.")
        many = translate("Leftovers", "{count} customers of an earlier day were never closed.")
        self._said.setText(one if count == 1 else many.format(count=words.number(count)))
        self.setVisible(count > 0)


class LeftoverLine(Handing, Pressed):
    """One of them with what may have become of them; at most one of it is chosen."""

    changed = Signal()

    def __init__(self, item: Leftover, zone: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.item, self.fate = item, ""
        self.settle()
        who = person_words(item.name)
        at, token = words.clock(item.checked_in_at, zone), item.ticket or item.id
        day = f"{words.day_short(item.day)} {at}"
        title = Label(beside(item.ticket or at, who), 14, 600, parent=self)
        facts = WrappedLabel(beside(item.service, day), 12, "muted", parent=self)
        flow = FlowLayout()
        self._buttons: dict[str, Button] = {}
        for fate in item.fates:
            said = _fate_words(fate, has_come=item.has_come)
            button = Button(said, f"leftovers.{fate}.{token}", f"{said}: {item.ticket or at} {who}", parent=self)
            button.setCheckable(True)
            button.clicked.connect(partial(self.choose, fate))
            self._buttons[fate] = button
            flow.addWidget(button)
        self.heir = next(iter(self._buttons.values()), None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(facts)
        column.addLayout(flow)

    def entry(self) -> object:
        return self.fate

    def choose(self, fate: str, *_: object) -> None:
        """Say what became of this one; the same again takes it back."""
        self.fate = "" if fate == self.fate else fate
        for each, button in self._buttons.items():
            button.setChecked(each == self.fate)
        self.changed.emit()


class LeftoverSheet(Page):
    """Each of them, or all at once; one press closes those that were answered, and one undo takes it back."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "leftovers", translate("Leftovers", "Earlier days"))
        self._lines: list[LeftoverLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 4, 16, 20)
        self._column.setSpacing(8)
        why = translate("Leftovers", "None of them is in the line of today. A walk-in who is still here gets a ticket.")
        self._column.addWidget(WrappedLabel(why, 13, "muted", parent=self))
        flow = FlowLayout()
        self._alls: dict[str, Button] = {}
        for fate in FATES:
            button = Button(_all_words(fate, []), f"leftovers.all.{fate}", kind=Kind.QUIET, parent=self)
            button.clicked.connect(partial(self._all, fate))
            self._alls[fate] = button
            flow.addWidget(button)
        self._column.addLayout(flow)
        self._go = Button("", "leftovers.go", kind=Kind.ACCENT, parent=self)
        self._go.clicked.connect(self._close)
        self._column.addWidget(self._go)
        self._column.addStretch(1)
        self._count()

    def refresh(self) -> None:
        if (place := self.scene.place) is not None:
            self.scene.lanes.look("leftovers", place.id, then=self._show, key=(id(self), "leftovers"))

    def _show(self, found: tuple[Leftover, ...]) -> None:
        if [line.item for line in self._lines] != list(found):
            for old in self._lines:
                old.hide()
                old.deleteLater()
            self._lines = [LeftoverLine(item, self.scene.zone, self) for item in found]
            for at, line in enumerate(self._lines):
                line.changed.connect(self._count)
                self._column.insertWidget(2 + at, line)
                line.show()
            for fate, button in self._alls.items():
                button.say(_all_words(fate, list(found)))
                button.setVisible(any(fate in item.fates for item in found))
        self._count()
        self.filled.emit()

    def _all(self, fate: str) -> None:
        for line in self._lines:
            if line.fate != fate and fate in line.item.fates:
                line.choose(fate)

    def _count(self) -> None:
        answered = sum(bool(line.fate) for line in self._lines)
        text = translate("Leftovers", "Close {count} of {all}")
        self._go.say(text.format(count=words.number(answered), all=words.number(len(self._lines))))
        self._go.setEnabled(answered > 0)

    def _close(self) -> None:
        place = self.scene.place
        if place is None:
            return
        fates: dict[str, Any] = {fate: [line.item.id for line in self._lines if line.fate == fate] for fate in FATES}
        count = words.number(sum(bool(line.fate) for line in self._lines))

        def closed(records: tuple[QueueEntry | Appointment, ...]) -> None:
            said = translate("Leftovers", "{count} of earlier days closed").format(count=count)
            self.scene.say_done(said, [each.id for each in records])
            self.scene.drawer_done.emit()

        self.scene.lanes.act("close_leftovers", location_id=place.id, button=self._go, then=closed, **fates)
