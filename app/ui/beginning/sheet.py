"""The sheet that makes a first shop by hand: the least that it needs, and one press."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import BadInput
from app.core.offer_checks import wrong_in
from app.core.values import Definition, Location, Staff
from app.ui.beginning.hours import FirstHours
from app.ui.settings.fields import UNREADABLE, NumberField, TextField
from app.ui.settings.wrong_words import unreadable_words, wrong_words
from app.ui.settings.zone_field import ZoneField, zone_here
from app.ui.trouble import error_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.ui.scene import Scene
    from app.ui.settings.fields import FormField

translate = QCoreApplication.translate
USUAL_MINUTES = 30
_BETWEEN_NAMES = re.compile(r"[,;،؛、\n]")


class BeginSheet(QWidget):
    """What is wrong is said at its field, and nothing is kept; what is right is made in one act."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self._minutes: object = USUAL_MINUTES
        self.setObjectName("begin")
        self.setAccessibleName(self.tr("Set up here"))
        self.name = TextField("begin.name", self.tr("Name of the shop"), self, is_needed=True)
        self.zone = ZoneField("begin.zone", self.tr("Time zone"), self)
        self.zone.show_value(zone_here())
        self.hours = FirstHours("begin.hours", self.tr("Opening hours"), self)
        self.service = TextField("begin.service", self.tr("First service"), self, is_needed=True)
        self.minutes = NumberField("begin.minutes", self.tr("Its length in minutes"), self, is_needed=True)
        self.minutes.show_value(USUAL_MINUTES)
        names = self.tr("Names with commas between them. Without any, one customer is served at a time.")
        self.staff = TextField("begin.staff", self.tr("Who works here, if you like"), self, meaning=names)
        self.go = Button(self.tr("Make the shop"), "begin.go", kind=Kind.ACCENT, icon="check", parent=self)
        self.said = WrappedLabel("", 14, "danger_ink", parent=self)
        self.said.setObjectName("begin.said")
        self.said.hide()
        self._lay_out()
        self._listen()

    @property
    def _fields(self) -> dict[str, FormField]:
        """What is looked at, in the order in which it stands; by the part of the shop and its field."""
        return {
            "place.name": self.name, "place.timezone": self.zone, "service.name": self.service,
            "service.duration_minutes": self.minutes,
        }  # fmt: skip

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(14)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        why = self.tr("This is all that a shop needs to begin with. Everything can be changed in the settings later.")
        parts = (self.name, self.zone, self.hours, self.service, self.minutes, self.staff, self.go, self.said)
        for part in (WrappedLabel(why, 13, "muted", parent=self), *parts):
            column.addWidget(part)

    def _listen(self) -> None:
        self.minutes.edited.connect(self._take_minutes)
        for field in (self.name, self.service, self.minutes):
            field.edited.connect(lambda _, field=field: field.say_wrong(""))
        for field in (self.name, self.service, self.minutes, self.staff):
            field.field.returnPressed.connect(self._make)
        self.go.clicked.connect(self._make)

    def _take_minutes(self, value: object) -> None:
        self._minutes = value

    def _make(self) -> None:
        self.said.hide()
        place = Location(
            "", 0, "", self.name.field.text().strip(), self.zone.zone or self.zone.field.text(), self.hours.calendar
        )
        minutes = self._minutes if isinstance(self._minutes, int) else USUAL_MINUTES
        title = self.service.field.text().strip()
        service = Definition("", 0, "", title, minutes, allow_walk_in=True, allow_queue=True, allow_waitlist=True)
        if self.go.isEnabled() and not self._show_wrong(place, service):
            members = tuple(members_of(self.staff.field.text()))
            self._scene.lanes.act(
                "begin_shop", place, service, members, button=self.go, then=self._say_made, failed=self._say_failed
            )

    def _show_wrong(self, place: Location, service: Definition) -> bool:
        """Say at each field what is wrong with it, and go to the first; whether there is any."""
        said = {f"place.{each.field}": wrong_words(each) for each in wrong_in(place)}
        said |= {f"service.{each.field}": wrong_words(each) for each in wrong_in(service)}
        if self._minutes is UNREADABLE:
            said["service.duration_minutes"] = unreadable_words(self.minutes)
        for key, field in self._fields.items():
            field.say_wrong(said.get(key, ""))
        first = next((field for key, field in self._fields.items() if key in said), None)
        if first is not None:
            first.focus()
        return bool(said)

    def _say_made(self, place: Any) -> None:
        self._scene.drawer_done.emit()
        self._scene.say_done(translate("Step", "{whom} was added").format(whom=place.name), (place.id,))

    def _say_failed(self, error: Exception) -> bool:
        if not isinstance(error, BadInput):
            return True
        nothing = translate("FirstStart", "{error}. Nothing was changed.")
        self.said.setText(nothing.format(error=error_words(error).rstrip(".")))
        self.said.show()
        return False


def members_of(text: str) -> Iterator[Staff]:
    """Those who are named with commas between them: the first word is the first name."""
    for each in _BETWEEN_NAMES.split(text):
        first, _, last = " ".join(each.split()).partition(" ")
        if first:
            yield Staff("", first, last or None)
