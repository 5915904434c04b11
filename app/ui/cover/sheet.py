"""Everything about one uncovered booking: whom to call, who could take it, the nearest times, each way to decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.card.asking import ReasonForm
from app.ui.card.marks import Fact, LookMark, heading
from app.ui.card.notes import NotesEdit
from app.ui.card.sheet import waits_in_drawer
from app.ui.cover.acting import CoverActs
from app.ui.cover.rows import closed_reason, cover_row, time_row, why_words
from app.ui.elsewhere import is_elsewhere
from app.ui.page import BOOKED, Page
from app.ui.rows.listing import RowList
from app.ui.rows.model import RowModel
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label, WrappedLabel

if TYPE_CHECKING:
    from app.desk.views import SlotOption
    from app.desk.views_cover import UncoveredItem, UncoveredView
    from app.ui.scene import Scene

translate = QCoreApplication.translate
TIMES = 5


class CoverSheet(Page):
    """One booking of the worklist, live. ``begin`` says with which decision to begin: move, keep or cancel."""

    kinds = BOOKED
    decided = Signal()
    """In the drawer: it was closed, since there is nothing left to decide here."""

    def __init__(self, scene: Scene, appointment_id: str, begin: str = "") -> None:
        super().__init__(scene, "uncovered_sheet", translate("Cover", "Uncovered booking"))
        from app.desk.views import Look

        self.appointment_id, self._begin = appointment_id, begin
        self._item: UncoveredItem | None = None
        self._slots: dict[str, SlotOption] = {}
        self._form: ReasonForm | None = None
        self._acts = CoverActs(scene, self.catch_up)
        self.body = QWidget(self)
        self.body.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(16, 4, 16, 20)
        self._column.setSpacing(10)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._name = Label("", 20, 700, parent=self.body)
        self._name.setWordWrap(True)
        self._mark = LookMark(Look.CONFIRMED, self.body)
        self._column.addWidget(self._name)
        self._column.addWidget(self._mark)
        self._when, self._what = self._fact("clock", "when"), self._fact("today", "service")
        self._why, self._where = self._fact("warning", "why", "danger_ink"), self._fact("place", "place")
        self._phone, self._mail = self._fact("phone", "phone"), self._fact("mail", "email")
        self._add_lists()
        self._add_ways()
        self._column.addWidget(heading(self.tr("CALL NOTES"), self.body))
        self.notes = NotesEdit("uncovered", self.body)
        self.notes.kept.connect(self._keep_note)
        self._column.addWidget(self.notes)
        self._column.addStretch(1)

    def _fact(self, icon: str, name: str, ink: str = "ink") -> Fact:
        fact = Fact(icon, f"uncovered.{name}", ink, self.body)
        self._column.addWidget(fact)
        return fact

    def _add_lists(self) -> None:
        self._nobody = WrappedLabel(self.tr("Nobody else is free then."), 13, "muted", parent=self.body)
        self._no_times = WrappedLabel("", 13, "muted", parent=self.body)
        self.covers = RowList(RowModel(self), "uncovered.covers", self.tr("Who could take it"), parent=self.body)
        self.times = RowList(RowModel(self), "uncovered.times", self.tr("Nearest free times"), parent=self.body)
        self.covers.opened.connect(self._give)
        self.covers.acted.connect(lambda key, _: self._give(key))
        self.times.opened.connect(self._move)
        self.times.acted.connect(lambda key, _: self._move(key))
        self._times_title = heading(self.tr("ANOTHER TIME"), self.body)
        self._covers_title = heading(self.tr("WHO COULD TAKE IT"), self.body)
        for part in (self._covers_title, self.covers, self._nobody, self._times_title, self.times, self._no_times):
            self._column.addWidget(part)

    def _add_ways(self) -> None:
        self._or = heading(self.tr("OR"), self.body)
        self._column.addWidget(self._or)
        ways = FlowLayout()
        keep = Button(self.tr("Keep anyway…"), "uncovered.keep", parent=self.body)
        cancel = Button(self.tr("Cancel the booking…"), "uncovered.cancel", kind=Kind.QUIET, parent=self.body)
        whole = Button(self.tr("Open the booking"), "uncovered.open", kind=Kind.QUIET, parent=self.body)
        keep.clicked.connect(lambda: self.ask("keep"))
        cancel.clicked.connect(lambda: self.ask("cancel"))
        whole.clicked.connect(lambda: self.scene.card_wanted.emit(self.appointment_id))
        self._form_place = QVBoxLayout()
        self._column.addLayout(ways)
        self._column.addLayout(self._form_place)
        for button in (keep, cancel, whole):
            ways.addWidget(button)

    def refresh(self) -> None:
        self.scene.lanes.look("uncovered_view", then=self._show, key=(id(self), "uncovered"))

    def ask(self, verb: str) -> None:
        """Begin a decision: ask for the reason that it needs, or go to the times, or to who could take it."""
        self._stop_asking()
        if verb in {"move", "give"}:
            (self.covers if verb == "give" and self._item and self._item.covers else self.times).focus_first()
            return
        does = self.tr("Keep it anyway") if verb == "keep" else self.tr("Cancel the booking")
        why = self.tr("It stays as it is, and the reason with it.") if verb == "keep" else ""
        kind = Kind.ACCENT if verb == "keep" else Kind.DANGER
        form = self._form = ReasonForm(why, does, f"uncovered.{verb}_form", needed=True, kind=kind, parent=self.body)
        form.given.connect(lambda reason: self._decide(verb, reason))
        form.dropped.connect(self._stop_asking)
        self._form_place.addWidget(form)
        form.show()
        form.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self, verb: str, reason: str) -> None:
        self._stop_asking()
        if self._item is not None:
            (self._acts.keep if verb == "keep" else self._acts.cancel)(self._item, reason)

    def _stop_asking(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None

    def _show(self, view: UncoveredView) -> None:
        was, self._item = self._item, next((each for each in view.items if each.id == self.appointment_id), None)
        if self._item is None:
            if was is not None and waits_in_drawer(self):
                self.scene.drawer_done.emit()
                self.decided.emit()
            self.body.setEnabled(was is None)
            self.filled.emit()
            return
        self._show_item(self._item)
        self._ask_times(self._item)
        is_first = self.body.isHidden()
        self.body.setEnabled(True)
        self.body.show()
        if is_first and self._begin and self._begin != "move":
            self.ask(self._begin)
        elif is_first and waits_in_drawer(self):
            self.covers.focus_first()
        self.filled.emit()

    def _show_item(self, item: UncoveredItem) -> None:
        zone = item.place.timezone
        day = words.day_title(words.local_date(item.start, zone))
        self._name.setText(item.name)
        self._mark.show_look(item.look)
        self._when.say(f"{day} {words.clock_span(item.start, item.end, zone)}")
        self._what.say(item.service)
        self._why.say(why_words(item))
        self._where.say(item.place.name if is_elsewhere(self.scene, item.place.id) else "")
        self._phone.say(item.phone or self.tr("No phone number is known."))
        self._mail.say(item.email)
        self.covers.model.show([cover_row(each, item, is_first=at == 0) for at, each in enumerate(item.covers)])
        self.covers.setVisible(bool(item.covers))
        is_open = closed_reason(item) is None
        self._nobody.setVisible(is_open and not item.covers)
        for title in (self._covers_title, self._or):
            title.setVisible(is_open)
        for part in (self._times_title, self.times, self._no_times):
            part.setVisible(item.can_move)
        self.notes.show_notes(item.notes)

    def _ask_times(self, item: UncoveredItem) -> None:
        if item.can_move:
            self.scene.lanes.look(
                "nearest_slots", item.definition_id, item.place.id, item.start, n=TIMES + 1,
                then=self._show_times, failed=lambda _: False, key=(id(self), "times"),
            )  # fmt: skip

    def _show_times(self, slots: tuple[SlotOption, ...]) -> None:
        item = self._item
        if item is None:
            return
        others = [each for each in slots if each.start != item.start][:TIMES]
        self._slots = {str(each.start): each for each in others}
        is_only = not item.covers
        rows = [time_row(each, item, is_first=is_only and at == 0) for at, each in enumerate(others)]
        self.times.model.show(rows)
        self.times.setVisible(bool(others))
        self._no_times.setText("" if others else self.tr("No time is free in the next weeks."))
        self._no_times.setVisible(not others)
        if self._begin == "move" and others:
            self._begin = ""
            self.times.focus_first()

    def _keep_note(self, text: str) -> None:
        if self._item is not None:
            self._acts.note(self._item, text)

    def _give(self, key: str) -> None:
        item = self._item
        to = next((each.person for each in item.covers if each.person.id == key), None) if item else None
        if item is not None and to is not None:
            self._acts.give(item, to, self.covers.row(key))

    def _move(self, key: str) -> None:
        item, slot = self._item, self._slots.get(key)
        if item is None or slot is None:
            return
        same = next((each for each in slot.staff if each.id == item.staff.id), None)
        best = [each.person.id for each in item.covers]
        to = same or min(
            slot.staff, key=lambda each: best.index(each.id) if each.id in best else len(best), default=None
        )
        self._acts.move(item, slot, to, self.times.row(key))
