"""The sheet for a day off, or several: from when until when, what it is, and what it leaves uncovered before it is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.ui import words
from app.ui.beside import beside
from app.ui.cover import naming
from app.ui.cover.days import named_days
from app.ui.cover.form import TimeOffForm
from app.ui.cover.left import tell_left
from app.ui.cover.opening import name_of
from app.ui.widgets.button import Button

if TYPE_CHECKING:
    from app.ui.scene import Scene


class OffSheet(TimeOffForm):
    """Take somebody off. With ``has_days`` first and last day are asked for; else it is today until more is wanted."""

    def __init__(self, scene: Scene, staff_id: str, *, has_days: bool) -> None:
        super().__init__(scene, "cover.off", "")
        self._staff_id = staff_id
        self.setAccessibleName(self.tr("Time off"))
        self.first, self.last = named_days("cover.off.first", self), named_days("cover.off.last", self)
        self.first.ask_for(self.tr("First day off"))
        self.last.ask_for(self.tr("Last day off"))
        self.name = naming.NameChoice("cover.off.name", naming.DAYS_OFF, self)
        self.add_part(self.tr("FIRST DAY OFF"), self.first)
        self._more = Button(self.tr("More days…"), "cover.off.more", parent=self)
        self.column.addWidget(self._more)
        self._last_title = self.add_part(self.tr("LAST DAY OFF"), self.last)
        self.add_part(self.tr("WHAT IT IS"), self.name)
        self.add_end()
        for strip in (self.first, self.last):
            strip.begin(scene.today, scene.today)
        self._show_days(has_days)
        self._more.clicked.connect(lambda: self._show_days(True))
        self.first.chosen.connect(self._take_first)
        self.last.chosen.connect(lambda _: self._plan())
        self.name.changed.connect(self._plan)
        self.go.clicked.connect(self._take_off)
        self.name.choose(self.tr("Sick"))

    def _show_days(self, has_days: bool) -> None:
        self._has_days = has_days
        self._more.setVisible(not has_days)
        self.last.setVisible(has_days)
        self._last_title.setVisible(has_days)
        if has_days:
            self._take_first(self.first.day)

    def _take_first(self, day: date) -> None:
        if not self._has_days or self.last.day < day:
            self.last.begin(self.scene.today, day)
        self._plan()

    @property
    def _until(self) -> date:
        return self.last.day if self._has_days else self.first.day

    def _plan(self) -> None:
        first, last = self.first.day, self._until
        self.go.say(self._said(first, last))
        if last < first:
            self.say_wrong(self.tr("The last day is before the first."))
        elif not self.name.text:
            self.say_wrong(self.tr("Say what it is, for example Sick."))
        else:
            self.ask_leaves("off_leaves", self._staff_id, day=first, until=last)

    def _said(self, first: date, last: date) -> str:
        if first != last:
            text = self.tr("Off from {first} to {last}")
            return text.format(first=words.day_short(first), last=words.day_short(last))
        if first == self.scene.today:
            return self.tr("Off today")
        return self.tr("Off on {day}").format(day=words.day_short(first))

    def _days_words(self, first: date, last: date) -> str:
        days = (words.day_short(first),) if first == last else (words.day_short(first), words.day_short(last))
        return self.tr("today") if last == self.scene.today else "–".join(days)

    def _take_off(self) -> None:
        first, last = self.first.day, self._until
        if last < first or not self.name.text:
            return
        who = name_of(self.scene, self._staff_id)
        self.scene.act(
            "take_off",
            self._staff_id,
            day=first,
            until=last,
            name=self.name.text,
            about=beside(who, self.name.text, self._days_words(first, last)),
            button=self.go,
            then=lambda _: tell_left(self.scene, self._staff_id, who, until=last, opens=True),
        )
