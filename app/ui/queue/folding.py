"""Who is done today, folded away under the served until somebody asks: the wait against the quote, and Undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.values import Kind
from app.desk.views import Look
from app.ui import words
from app.ui.beside import listed
from app.ui.names import person_words
from app.ui.queue import saying
from app.ui.rows.content import Act, Bit, RowContent
from app.ui.rows.listing import RowList
from app.ui.rows.model import RowModel
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as ButtonKind

if TYPE_CHECKING:
    from app.desk.views_board import QueueView
    from app.desk.views_queue import DoneItem

translate = QCoreApplication.translate
MOST_SHOWN = 50


class DoneFold(QWidget):
    """A button that says how many are done, and the list that it unfolds. ``undo_wanted`` carries a record's id."""

    undo_wanted = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue.done")
        self.setAccessibleName(self.tr("Done today"))
        self.model = RowModel(self)
        self.list = RowList(self.model, "queue.done.list", self.tr("Done today"), is_cards=True, parent=self)
        self.list.acted.connect(lambda key, _verb: self.undo_wanted.emit(key))
        self.list.opened.connect(self.opened)
        self.list.hide()
        self._view: QueueView | None = None
        self.button = Button("", "queue.done.fold", kind=ButtonKind.QUIET, icon="down", parent=self)
        self.button.setCheckable(True)
        self.button.toggled.connect(self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.button)
        column.addWidget(self.list, 1)
        self.hide()

    def show_view(self, view: QueueView) -> None:
        """Say how many are done; the rows are made only while they are seen."""
        self._view = view
        self.setVisible(bool(view.done) or self.button.isChecked())
        text = translate("Queue", "Done today {count}").format(count=words.number(view.done_today))
        kept = translate("Queue", "quotes kept {kept} of {made}").format(
            kept=words.number(view.quotes_kept), made=words.number(view.quotes_made)
        )
        self.button.say(text, listed((text, kept)) if view.quotes_made else text)
        if self.button.isChecked():
            self.model.show([done_row(item, view.place.timezone) for item in view.done[:MOST_SHOWN]])

    def _unfold(self, is_open: bool) -> None:
        if is_open and self._view is not None:
            self.show_view(self._view)
        self.list.setVisible(is_open)


def done_row(item: DoneItem, zone: str) -> RowContent:
    """One row of who is done."""
    words_of = {
        "served": translate("Done", "served"),
        "gone": translate("Done", "went away"),
        "no_show": translate("Done", "did not come"),
    }
    outcome = Bit(words_of[item.outcome], "muted", icon={"served": "check", "gone": "cross"}.get(item.outcome, "block"))
    facts = [outcome, Bit(words.clock(item.at, zone)), Bit(item.service, gives=True)]
    if item.staff:
        facts.append(Bit(saying.first_name(item.staff)))
    if (wait := _wait(item)) is not None:
        facts.append(wait)
    who = person_words(item.name)
    says = translate("Queue", "Undo the last step of {who}").format(who=f"{item.tag} {who}")
    undo = Act("undo", words.verb_word("undo"), f"queue.done.undo.{item.id}", says, key="U")
    look = Look.WALK_IN if item.kind is Kind.QUEUE_ENTRY else Look.COMPLETED
    said = listed((item.tag, who, *(bit.text for bit in facts)))
    return RowContent(
        item.id,
        f"queue.done.row.{item.id}",
        said,
        who,
        tuple(facts),
        item.tag,
        look,
        acts=(undo,),
        hint=said,
        fact_lines=3,
    )


def _wait(item: DoneItem) -> Bit | None:
    if item.waited_minutes is None or item.outcome != "served":
        return None
    waited = words.minutes_words(item.waited_minutes)
    if item.told is None:
        return Bit(translate("Queue", "waited {waited}").format(waited=waited))
    if item.told.is_at_once:
        text = translate("Queue", "waited {waited}, told: at once").format(waited=waited)
    else:
        told = words.minutes_words(item.told.most)
        text = translate("Queue", "waited {waited}, told {told}").format(waited=waited, told=told)
    return Bit(text, "good_ink" if item.is_kept else "danger_ink", icon="check" if item.is_kept else "warning")
