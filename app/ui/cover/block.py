"""The sheet that keeps time of a member free of bookings: the day, from, to, and what it is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui import words
from app.ui.beside import beside
from app.ui.cover import naming
from app.ui.cover.clock_field import ClockField
from app.ui.cover.days import named_days
from app.ui.cover.form import TimeOffForm
from app.ui.cover.left import tell_left
from app.ui.cover.opening import name_of
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.ui.scene import Scene

LONGEST_OVER_MIDNIGHT = 8 * 60
"""An end that is earlier on the wall is meant for the next day, if that makes it no longer than this many minutes."""


class BlockSheet(TimeOffForm):
    """Block time: one press once the times and the name are right."""

    def __init__(self, scene: Scene, staff_id: str, start: Instant, end: Instant) -> None:
        super().__init__(scene, "cover.block", "")
        self._staff_id = staff_id
        self.setAccessibleName(self.tr("Block time"))
        self.days = named_days("cover.block.day", self)
        self.start = ClockField("cover.block.from", self.tr("From"), scene.zone, self)
        self.end = ClockField("cover.block.to", self.tr("To"), scene.zone, self)
        self.name = naming.NameChoice("cover.block.name", naming.BLOCKS, self)
        self.add_part(self.tr("DAY"), self.days)
        self.add_part(self.tr("TIME"), self._times())
        self.add_part(self.tr("WHAT IT IS"), self.name)
        self.add_end()
        day = words.local_date(start, scene.zone)
        self.days.begin(scene.today, day)
        self.start.show_time(self.days.day, start)
        self.end.show_time(self.days.day, end)
        self.days.chosen.connect(self._take_day)
        for part in (self.start, self.end):
            part.changed.connect(self._plan)
        self.name.changed.connect(self._plan)
        self.go.clicked.connect(self._block)
        self.name.choose(self._usual(start))

    def _times(self) -> QWidget:
        times = QWidget(self)
        grid = QGridLayout(times)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for row, (text, part) in enumerate(((self.tr("From"), self.start), (self.tr("To"), self.end))):
            grid.addWidget(Label(text, 13, ink="muted", parent=times), row, 0)
            grid.addWidget(part, row, 1)
        grid.setColumnStretch(1, 1)
        return times

    def _usual(self, start: Instant) -> str:
        """Around noon it is most likely lunch."""
        hour = words.local_time(start, self.scene.zone).hour
        return self.tr("Lunch") if 11 <= hour < 14 else self.tr("Break")

    def _take_day(self, day: date) -> None:
        self.start.show_day(day)
        self.end.show_day(day)
        self._plan()

    @property
    def _minutes(self) -> int:
        """How long it is; 0 when the end is not after the start."""
        minutes = self.end.minutes - self.start.minutes
        over = minutes + 24 * 60
        return minutes if minutes > 0 else over if over <= LONGEST_OVER_MIDNIGHT else 0

    def _plan(self) -> None:
        self.go.say(self.tr("Block time"))
        if not self._minutes:
            self.say_wrong(self.tr("The end must be after the start."))
            return
        start, end = self._span()
        self.go.say(self.tr("Block {span}").format(span=words.clock_span(start, end, self.scene.zone)))
        if not self.name.text:
            self.say_wrong(self.tr("Say what it is, for example Lunch."))
        elif (place := self.scene.place) is not None:
            self.ask_leaves(
                "block_leaves", self._staff_id, location_id=place.id, day=self.days.day, start=start, end=end
            )

    def _span(self) -> tuple[Instant, Instant]:
        is_over = self.end.minutes <= self.start.minutes
        return self.start.instant(), self.end.instant(1 if is_over else 0)

    def _block(self) -> None:
        if (place := self.scene.place) is None or not self._minutes or not self.name.text:
            return
        start, end = self._span()
        who = name_of(self.scene, self._staff_id)
        self.scene.act(
            "block_time",
            self._staff_id,
            location_id=place.id,
            day=self.days.day,
            start=start,
            end=end,
            name=self.name.text,
            about=beside(who, f"{self.name.text} {words.clock_span(start, end, self.scene.zone)}"),
            button=self.go,
            then=lambda _: tell_left(self.scene, self._staff_id, who, until=self.days.day),
        )
