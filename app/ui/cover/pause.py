"""The sheet of one break that is there already: another name, another end, ended now, or taken out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from app.ui import words
from app.ui.beside import beside
from app.ui.card.marks import Fact
from app.ui.cover import naming
from app.ui.cover.clock_field import ClockField
from app.ui.cover.form import TimeOffForm
from app.ui.cover.left import tell_left
from app.ui.cover.opening import name_of
from app.ui.widgets.button import Button, Kind

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views import Span
    from app.desk.views_cover import StaffDayView
    from app.ui.scene import Scene


class BreakSheet(TimeOffForm):
    """A break of a member's date. What it is called and when it ends can be changed; its start cannot."""

    def __init__(self, scene: Scene, staff_id: str, day: date, span: Span) -> None:
        super().__init__(scene, "cover.break", "")
        self._staff_id, self._day, self._span = staff_id, day, span
        self._now: Instant = 0
        self.setAccessibleName(self.tr("Break"))
        self._when = Fact("pause", "cover.break.when", parent=self)
        time = words.clock_span(span.start, span.end, scene.zone)
        self._when.say(beside(words.day_short(day), time, span.name))
        self.column.addWidget(self._when)
        self.end = ClockField("cover.break.to", self.tr("Until"), scene.zone, self)
        self.end.show_time(day, span.end)
        self.name = naming.NameChoice("cover.break.name", naming.BLOCKS, self)
        self.name.choose(span.name)
        self.add_part(self.tr("UNTIL"), self.end)
        self.add_part(self.tr("WHAT IT IS"), self.name)
        self.end_now = Button(self.tr("End it now"), "cover.break.end_now", parent=self)
        self.remove = Button(self.tr("Take it out"), "cover.break.remove", kind=Kind.DANGER, parent=self)
        self.go.say(self.tr("Keep the changes"))
        self.add_end(self.end_now, self.remove)
        self.end_now.hide()
        self.end.changed.connect(self._plan)
        self.name.changed.connect(self._plan)
        self.go.clicked.connect(self._keep)
        self.end_now.clicked.connect(self._end_now)
        self.remove.clicked.connect(lambda: self._act("remove_block", self.remove))
        self._plan()
        self._ask()

    def _ask(self) -> None:
        if (place := self.scene.place) is not None:
            self.scene.lanes.look(
                "staff_day", self._staff_id, location_id=place.id, day=self._day, key=(id(self), "now"), then=self._show
            )

    def _show(self, view: StaffDayView) -> None:
        """Whether it is going on now, by the shop's own clock."""
        self._now = view.now
        self.end_now.setVisible(self._span.start <= view.now < self._span.end)

    def _until(self) -> Instant:
        """The end that is meant: on the next day where it is earlier on the wall than the start."""
        end = self.end.instant()
        return end if end > self._span.start else self.end.instant(1)

    def _plan(self) -> None:
        end, zone = self._until(), self.scene.zone
        if end - self._span.start > 24 * 3600 or end <= self._span.start:
            self.say_wrong(self.tr("The end must be after the start."))
        elif not self.name.text:
            self.say_wrong(self.tr("Say what it is, for example Lunch."))
        else:
            self.says.set_ink("muted")
            self.says.setText(words.clock_span(self._span.start, end, zone))
            is_other = end != self._span.end or self.name.text != self._span.name
            self.go.setEnabled(is_other)

    def _keep(self) -> None:
        name = self.name.text if self.name.text != self._span.name else None
        self._act("change_block", self.go, end=self._until(), name=name)

    def _end_now(self) -> None:
        """To the minute; one that has just begun goes altogether."""
        self._act("change_block", self.end_now, end=max(self._span.start, self._now // 60 * 60))

    def _act(self, verb: str, button: Button, **given: Any) -> None:
        if (place := self.scene.place) is None:
            return
        who = name_of(self.scene, self._staff_id)
        self.scene.act(
            verb,
            self._staff_id,
            location_id=place.id,
            day=self._day,
            start=self._span.start,
            about=beside(who, self._span.name),
            button=button,
            then=lambda _: tell_left(self.scene, self._staff_id, who, until=self._day),
            **given,
        )
