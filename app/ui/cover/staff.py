"""The sheet of one member of staff: what they do now, their breaks today, and everything about their time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.beside import beside, listed
from app.ui.card.marks import Fact, heading
from app.ui.card.sheet import waits_in_drawer
from app.ui.cover.form import uncovered_words
from app.ui.cover.left import tell_left
from app.ui.cover.opening import show_break, show_off
from app.ui.cover.starting import USUAL_BLOCK, next_quarter
from app.ui.page import SERVED, Page
from app.ui.rows.content import Act, Bit, RowContent
from app.ui.rows.listing import RowList
from app.ui.rows.model import RowModel
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from app.desk.views import Span
    from app.desk.views_cover import StaffDayView
    from app.ui.scene import Scene

translate = QCoreApplication.translate
BREAKS = (15, 30, 45, 60)
"""Minutes of a break that is one press."""


class StaffSheet(Page):
    """Everything about one member's time, live."""

    kinds = SERVED

    def __init__(self, scene: Scene, staff_id: str) -> None:
        super().__init__(scene, "cover.staff", translate("Cover", "Breaks and days off"))
        self._staff_id = staff_id
        self._view: StaffDayView | None = None
        self._breaks: dict[str, Span] = {}
        self.body = QWidget(self)
        self.body.hide()  # nothing is offered before it is known what they do
        outer, column = QVBoxLayout(self), QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._doing = Fact("person", "cover.staff.doing", parent=self.body)
        self._hours = Fact("clock", "cover.staff.hours", parent=self.body)
        self._off = Fact("block", "cover.staff.off", "warn_ink", self.body)
        for fact in (self._doing, self._hours, self._off):
            column.addWidget(fact)
        self._add_buttons(column)
        self._title = heading(self.tr("BREAKS TODAY"), self.body)
        self._model = RowModel(self)
        self.list = RowList(self._model, "cover.staff.breaks", self.tr("Breaks today"), parent=self.body)
        self.list.opened.connect(self._open_break)
        self.list.acted.connect(self._act_break)
        column.addWidget(self._title)
        column.addWidget(self.list)
        column.addStretch(1)

    def _add_buttons(self, column: QVBoxLayout) -> None:
        breaks, rest = FlowLayout(), FlowLayout()
        self._now_title = heading(self.tr("BREAK NOW"), self.body)
        self._pauses = [self._pause_button(minutes) for minutes in BREAKS]
        column.addWidget(self._now_title)
        column.addLayout(breaks)
        for button in self._pauses:
            breaks.addWidget(button)
        self._block = self._button(self.tr("Block time…"), "block", self._open_block)
        self._sick = self._button(self.tr("Off sick today…"), "sick", lambda: self._open_off(has_days=False))
        self._until = self._button(self.tr("Off until…"), "until", lambda: self._open_off(has_days=True))
        self._back = self._button(self.tr("Works again from today"), "back", self._work_again, Kind.ACCENT)
        self._uncovered = self._button("", "uncovered", self._show_uncovered)
        column.addWidget(heading(self.tr("TIME OFF"), self.body))
        column.addLayout(rest)
        for button in (self._back, self._block, self._sick, self._until, self._uncovered):
            rest.addWidget(button)

    def _button(self, text: str, name: str, does: object, kind: Kind = Kind.PLAIN) -> Button:
        made = Button(text, f"cover.staff.{name}", kind=kind, parent=self.body)
        made.clicked.connect(does)
        return made

    def _pause_button(self, minutes: int) -> Button:
        text = words.minutes_words(minutes)
        says = self.tr("Break now, {length}").format(length=text)
        made = Button(text, f"cover.staff.break.{minutes}", says, parent=self.body)
        made.clicked.connect(lambda: self._take_break(minutes, made))
        return made

    def refresh(self) -> None:
        if (place := self.scene.place) is not None:
            self.scene.lanes.look(
                "staff_day", self._staff_id, location_id=place.id, day=self.scene.today,
                then=self._show, key=(id(self), "staff"),
            )  # fmt: skip

    def _show(self, view: StaffDayView) -> None:
        is_first, zone = self._view is None, view.place.timezone
        self._view = view
        self._doing.say(words.doing_words(view.doing, zone) if view.doing else "")
        hours = listed(words.clock_span(each.start, each.end, zone) for each in view.open)
        self._hours.say(self.tr("Works today {hours}").format(hours=hours) if hours else "")
        self._off.say(_off_words(view))
        is_off = view.off_until is not None
        self._back.setVisible(is_off)
        self._uncovered.say(uncovered_words(view.uncovered) if view.uncovered else self.tr("Show uncovered bookings"))
        for part in (self._now_title, *self._pauses, self._block, self._sick):
            part.setVisible(bool(view.open))
        self._show_breaks(view)
        self.body.show()
        if is_first and waits_in_drawer(self):
            first = self._back if is_off else self._pauses[0] if view.open else self._until
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filled.emit()

    def _show_breaks(self, view: StaffDayView) -> None:
        self._breaks = {str(each.start): each for each in view.breaks}
        self._model.show([_row(each, view) for each in view.breaks])
        self._title.setVisible(bool(view.breaks))
        self.list.setVisible(bool(view.breaks))

    def _take_break(self, minutes: int, button: Button) -> None:
        if (place := self.scene.place) is not None and self._view is not None:
            who = self._view.person.name
            self.scene.act(
                "take_break", self._staff_id, location_id=place.id, minutes=minutes, name=self.tr("Break"),
                about=beside(who, words.minutes_words(minutes)), button=button,
                then=lambda _: tell_left(self.scene, self._staff_id, who, until=self.scene.today),
            )  # fmt: skip

    def _open_block(self) -> None:
        start = next_quarter(self._view.now) if self._view else 0
        self.scene.block_wanted.emit(self._staff_id, start, start + USUAL_BLOCK)

    def _open_off(self, *, has_days: bool) -> None:
        show_off(self.scene, self._staff_id, has_days=has_days)

    def _show_uncovered(self) -> None:
        self.scene.drawer_done.emit()
        self.scene.page_wanted.emit("uncovered")

    def _work_again(self) -> None:
        who = self._view.person.name if self._view else ""
        self.scene.act("work_again", self._staff_id, day=self.scene.today, about=who, button=self._back)

    def _open_break(self, key: str) -> None:
        if key in self._breaks and self._view is not None:
            show_break(self.scene, self._staff_id, self._view.day, self._breaks[key])

    def _act_break(self, key: str, verb: str) -> None:
        view, place = self._view, self.scene.place
        if verb == "change":
            self._open_break(key)
        elif view is not None and place is not None and key in self._breaks:
            span = self._breaks[key]
            ends: dict[str, Any] = {"end": max(span.start, view.now // 60 * 60)} if verb == "end" else {}
            self.scene.act(
                "change_block" if verb == "end" else "remove_block", self._staff_id, location_id=place.id,
                day=view.day, start=span.start, about=beside(view.person.name, span.name),
                button=self.list.row(key), **ends,
            )  # fmt: skip


def _row(span: Span, view: StaffDayView) -> RowContent:
    zone, key = view.place.timezone, str(span.start)
    time = words.clock_span(span.start, span.end, zone)
    said = listed((span.name, time))
    is_now = span.start <= view.now < span.end
    going_on = (Bit(translate("Cover", "now"), "accent", is_strong=True),) if is_now else ()
    end_words, change_words = translate("Cover", "End now"), translate("Cover", "Change…")
    change = Act("change", change_words, f"cover.break.change.{key}", f"{change_words}: {said}")
    end = (Act("end", end_words, f"cover.break.end.{key}", f"{end_words}: {said}"),) if is_now else ()
    return RowContent(key, f"cover.break.row.{key}", said, span.name, (Bit(time), *going_on), acts=(*end, change))


def _off_words(view: StaffDayView) -> str:
    if view.off_until is None:
        return "" if view.open else translate("Cover", "Does not work today.")
    text = translate("Cover", "{name}: off until {day}, that day included")
    return text.format(name=view.off_name, day=words.day_short(view.off_until))
