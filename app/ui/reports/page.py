"""The day's report: who came, whether the waits were as said, and which services take longer than planned."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.core.values import Kind
from app.ui import words
from app.ui.card.marks import heading
from app.ui.keys import bind
from app.ui.page import Key, Page
from app.ui.rows.scrolling import ScrollingArea
from app.ui.settings.form import FieldGrid
from app.ui.settings.sections import show_section
from app.ui.widgets.button import Button
from app.ui.widgets.card import CardFrame
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.views_report import DayReport, ServiceReport
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_ACROSS = 3
"""Cards beside each other where there is room."""


class ReportsPage(Page):
    """Words and numbers of one day; no customer is in them. What services lack is one press away."""

    kinds = frozenset({Kind.APPOINTMENT, Kind.QUEUE_ENTRY, Kind.DEFINITION, Kind.LOCATION})
    has_days = True

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "reports_page", translate("Page", "Reports"))
        self._shown: DayReport | None = None
        self._paper = QWidget()
        self._column = QVBoxLayout(self._paper)
        self._column.setContentsMargins(16, 16, 16, 20)
        self._column.setSpacing(10)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = ScrollingArea(self._paper, "reports.area", self)
        whole.addWidget(self._area)
        for key, way in (("PgUp", -1), ("PgDown", 1)):
            bind(self, key, partial(self._leaf, way))

    def keys(self) -> tuple[Key, ...]:
        return (Key("PgUp", self.tr("A window's height up, or down"), "PgDown"),)

    def refresh(self) -> None:
        place = self.scene.place
        if place is not None:
            look = self.scene.lanes.look
            look("day_report", place.id, self.scene.day, then=self._show, key=(id(self), "report"))

    def _leaf(self, way: int) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + way * bar.pageStep())

    def _show(self, report: DayReport) -> None:
        if report != self._shown:
            self._shown = report
            self._clear()
            self._fill(report)
        self.filled.emit()

    def _clear(self) -> None:
        while (old := self._column.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _fill(self, report: DayReport) -> None:
        if not report.booked and not report.walked_in:
            said = self.tr("Nothing was booked here for this day, and nobody walked in.")
            self._column.addWidget(WrappedLabel(said, 14, "muted", parent=self._paper))
            return
        groups = (
            self._group("bookings", self.tr("BOOKINGS"), (self._bookings(report),)),
            self._group("walk_ins", self.tr("WALK-INS"), (self._walk_ins(report),)),
            self._group("waits", self.tr("WAITS"), self._waits(report)),
        )
        self._beside(groups)
        self._column.addSpacing(8)
        self._column.addWidget(heading(self.tr("SERVICES"), self._paper))
        self._beside([self._service(each) for each in report.services])

    def _beside(self, cards: Sequence[QWidget]) -> None:
        grid = FieldGrid(cards, self._paper, most=_ACROSS)
        grid.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._column.addWidget(grid)

    def _group(self, name: str, title: str, lines: tuple[str, ...]) -> QWidget:
        card = CardFrame(f"reports.{name}", title, self._paper)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addWidget(heading(title, card))
        for at, line in enumerate(lines):
            label = WrappedLabel(line, 14, parent=card)
            label.setObjectName(f"reports.{name}.{at}")
            column.addWidget(label)
        column.addStretch(1)
        return card

    def _bookings(self, report: DayReport) -> str:
        said = self.tr("In all: {count}. Completed: {done}. No-shows: {missed}. Called off: {off}. Still open: {open}.")
        return said.format(
            count=words.number(report.booked), done=words.number(report.completed),
            missed=words.number(report.no_shows), off=words.number(report.called_off), open=words.number(report.open),
        )  # fmt: skip

    def _walk_ins(self, report: DayReport) -> str:
        said = self.tr("In all: {count}. Served: {done}. Left: {left}. Still here: {open}.")
        return said.format(
            count=words.number(report.walked_in), done=words.number(report.served),
            left=words.number(report.left), open=words.number(report.waiting),
        )  # fmt: skip

    def _waits(self, report: DayReport) -> tuple[str, ...]:
        score = report.score
        if not score.quoted:
            return (self.tr("Nobody who was told a wait has been called."),)
        kept = self.tr("Called within the time that they were told: {kept} of {count}")
        said = kept.format(kept=words.number(score.kept), count=words.number(score.quoted))
        if score.kept == score.quoted:
            return (said,)
        late = self.tr("The others waited longer, about {minutes} more")
        return said, late.format(minutes=words.minutes_words(score.late_minutes))

    def _service(self, service: ServiceReport) -> QWidget:
        card = CardFrame(f"reports.service.{service.definition_id}", service.name, self._paper)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        came = self.tr("Booked: {booked}. Walked in: {walked}.")
        column.addWidget(WrappedLabel(service.name, 14, weight=600, parent=card))
        for line in (
            came.format(booked=words.number(service.booked), walked=words.number(service.walked_in)),
            self._length(service),
        ):
            column.addWidget(WrappedLabel(line, 13, "muted", parent=card))
        if service.is_off:
            says = self.tr("Change the length of {service}").format(service=service.name)
            name = f"reports.length.{service.definition_id}"
            change = Button(self.tr("Change the length"), name, says, icon="clock", parent=card)
            change.clicked.connect(partial(show_section, self.scene, "services"))
            column.addWidget(change, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return card

    def _length(self, service: ServiceReport) -> str:
        planned = words.minutes_words(service.planned_minutes)
        if not service.samples:
            said = self.tr("Planned with {planned}; too few were finished of late to say how long it takes")
            return said.format(planned=planned)
        if not service.is_off:
            return self.tr("Takes about as long as planned: {planned}").format(planned=planned)
        said = self.tr("Planned with {planned}; of late it takes about {real}")
        return said.format(planned=planned, real=words.minutes_words(service.expected_minutes))
