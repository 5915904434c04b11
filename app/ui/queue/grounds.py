"""What a forecast rests on, in the drawer: who is free when, who comes before, how long it takes, how careful it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.beside import beside, listed
from app.ui.card.marks import Fact, heading
from app.ui.page import Page
from app.ui.widgets.labels import Label, WrappedLabel

if TYPE_CHECKING:
    from app.desk.views_queue import BasisView, StaffFree
    from app.ui.scene import Scene

translate = QCoreApplication.translate


def open_basis(scene: Scene, record_id: str) -> None:
    """Show what the forecast of somebody in the line rests on."""
    scene.open_drawer(BasisSheet(scene, record_id), translate("Basis", "What the forecast rests on"))


class BasisSheet(Page):
    """The facts of one forecast, as live as the line."""

    def __init__(self, scene: Scene, record_id: str) -> None:
        super().__init__(scene, "basis", translate("Basis", "What the forecast rests on"))
        self._id = record_id
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 4, 16, 20)
        self._column.setSpacing(8)
        self._column.addStretch(1)

    def refresh(self) -> None:
        if (place := self.scene.place) is not None:
            look = self.scene.lanes.look
            look("quote_basis", place.id, self._id, then=self._show, failed=self._gone, key=(id(self), "basis"))

    def _gone(self, _error: object) -> bool:
        self._renew([Label(self.tr("No longer in the line."), 14, parent=self)])
        return False

    def _show(self, basis: BasisView) -> None:
        zone = self.scene.zone
        parts: list[QWidget] = [Label(beside(basis.tag, basis.service), 18, 700, parent=self)]
        parts.append(self._fact("clock", "range", _range_words(basis, zone)))
        parts.append(self._fact("question", "why", _why_words(basis)))
        parts.append(heading(self.tr("WHO IS FREE WHEN"), self))
        parts += [self._fact("person", f"staff{at}", _free_words(each, zone)) for at, each in enumerate(basis.able)]
        if not basis.able:
            parts.append(self._fact("person", "staff", self.tr("The service needs nobody of the staff.")))
        parts.append(heading(self.tr("WHO COMES BEFORE"), self))
        parts.append(self._fact("queue", "ahead", listed(basis.ahead) or self.tr("Nobody.")))
        parts.append(heading(self.tr("HOW LONG IT TAKES"), self))
        parts.append(self._fact("half", "length", length_words(basis)))
        parts.append(heading(self.tr("HOW CAREFUL IT IS"), self))
        parts.append(self._fact("warning", "careful", _careful_words(basis)))
        self._renew(parts)
        self.filled.emit()

    def _fact(self, icon: str, name: str, text: str) -> Fact:
        fact = Fact(icon, f"basis.{name}", parent=self)
        fact.say(text)
        return fact

    def _renew(self, parts: list[QWidget]) -> None:
        for old in self._parts:
            old.hide()
            old.deleteLater()
        self._parts = parts
        for at, part in enumerate(parts):
            if isinstance(part, Label) and not isinstance(part, WrappedLabel):
                part.setWordWrap(True)
            self._column.insertWidget(at, part)
            if not isinstance(part, Fact):
                part.show()


def _range_words(basis: BasisView, zone: str) -> str:
    if basis.start is None or basis.until is None:
        return translate("Basis", "Not today any more.")
    span = words.clock_span(basis.start, basis.until, zone)
    return beside(span, basis.staff)


def _why_words(basis: BasisView) -> str:
    return {
        "free_now": translate("Basis", "Somebody is free now."),
        "behind_others": translate("Basis", "Others come before."),
        "in_service": translate("Basis", "Whoever can do it is with somebody."),
        "booked": translate("Basis", "The time until then is booked, or too short."),
        "opens": translate("Basis", "Nobody who can do it works before then."),
        "due": translate("Basis", "It is booked for then."),
        "not_today": translate("Basis", "There is no room before the end of the day."),
        "nobody": translate("Basis", "Nobody who is here today can do it."),
    }.get(basis.why, "")


def _free_words(each: StaffFree, zone: str) -> str:
    until = words.clock(each.until, zone) if each.until is not None else ""
    template = {
        "free": translate("Basis", "{name}: free to {until}") if until else translate("Basis", "{name}: free"),
        "expects": translate("Basis", "{name}: keeps the booking of {until}"),
        "busy": translate("Basis", "{name}: with somebody to {until}"),
        "over": translate("Basis", "{name}: should have been done at {until}"),
    }.get(each.state, translate("Basis", "{name}: from {until}") if until else translate("Basis", "{name}: not today"))
    return template.format(name=each.name, until=until)


def length_words(basis: BasisView) -> str:
    """How long the service is taken to last, and why that: a median, or as set until there are enough."""
    minutes = words.minutes_words(basis.minutes)
    if basis.samples:
        text = translate("Basis", "{minutes}: the median of the last {count}.")
        return text.format(minutes=minutes, count=words.number(basis.samples))
    text = translate("Basis", "{minutes}, as set, until {count} have been timed.")
    return text.format(minutes=minutes, count=words.number(basis.needed))


def _careful_words(basis: BasisView) -> str:
    text = translate(
        "Basis", "For the later end each service is taken to last {percent} % longer, and {slack} are added."
    )
    return text.format(percent=words.number(basis.percent), slack=words.minutes_words(basis.slack_minutes))
