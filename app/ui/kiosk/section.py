"""The door of the line and the public display in the settings: one press changes one thing, and Undo takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout

from app.core.values import Kind
from app.ui import words
from app.ui.beside import clauses
from app.ui.card.marks import heading
from app.ui.page import Page
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.core.door import Door
    from app.core.settings import Settings
    from app.ui.scene import Scene

translate = QCoreApplication.translate
CAPS = (0, 5, 10, 15, 20, 30, 50)
MINUTES = (0, 15, 30, 45, 60, 90)


class KioskSettings(Page):
    """Who may check in by themselves at the place that is shown, and whether the display sounds."""

    kinds = frozenset({Kind.SETTING, Kind.LOCATION})

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "kiosk_settings", translate("Settings", "Check-in and display"))
        self.line = Choice("kiosk_settings.line", self.tr("Customers checking in by themselves"), self)
        self.cap = Choice("kiosk_settings.cap", self.tr("How many may wait at once"), self)
        self.last = Choice("kiosk_settings.last", self.tr("Last check-in"), self)
        self.chime = Choice("kiosk_settings.chime", self.tr("Sound of the public display"), self)
        self.line.chosen.connect(lambda key: self._set(is_paused=key == "paused"))
        self.cap.chosen.connect(lambda key: self._set(most_waiting=int(key)))
        self.last.chosen.connect(lambda key: self._set(last_minutes=int(key)))
        self.chime.chosen.connect(self._set_chime)
        self._lay_out()

    def refresh(self) -> None:
        look, place = self.scene.lanes.look, self.scene.place
        if place is not None:
            look("door_at", place.id, then=self._show, key=(id(self), "door"))
            look("shop_settings", then=self._show_settings, key=(id(self), "settings"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        why = self.tr("This binds the check-in screen. At the desk anybody can still be taken into the line.")
        column.addWidget(WrappedLabel(why, 13, "muted", parent=self))
        for title, choice in (
            (self.tr("CUSTOMERS WHO CHECK IN BY THEMSELVES"), self.line),
            (self.tr("HOW MANY MAY WAIT AT ONCE"), self.cap),
            (self.tr("LAST CHECK-IN BEFORE THE PLACE CLOSES FOR THE DAY"), self.last),
            (self.tr("WHEN A NUMBER IS CALLED ON THE PUBLIC DISPLAY"), self.chime),
        ):
            column.addWidget(heading(title, self))
            column.addWidget(choice)

    def _show(self, door: Door) -> None:
        line = [Option("open", self.tr("Let in")), Option("paused", self.tr("Paused: nobody is let in"))]
        self.line.show_options(line, "paused" if door.is_paused else "open")
        caps = [Option(str(each), _cap_words(each)) for each in sorted({*CAPS, door.most_waiting})]
        self.cap.show_options(caps, str(door.most_waiting))
        lasts = [Option(str(each), _last_words(each)) for each in sorted({*MINUTES, door.last_minutes})]
        self.last.show_options(lasts, str(door.last_minutes))
        self.filled.emit()

    def _show_settings(self, settings: Settings) -> None:
        sounds = [Option("off", self.tr("No sound")), Option("on", self.tr("A chime"))]
        self.chime.show_options(sounds, "on" if settings.display_chime else "off")

    def _set(self, **wanted: Any) -> None:
        place = self.scene.place
        if place is not None:
            self.scene.act("set_door", place.id, failed=self._put_back, **wanted)

    def _set_chime(self, key: str) -> None:
        self.scene.act("set_setting", "display_chime", value=key == "on", failed=self._put_back)

    def _put_back(self, _error: object) -> bool:
        self.catch_up()
        return True


def door_words(door: Door) -> str:
    """Everything that is set of a door."""
    paused = [translate("Settings", "Paused")] if door.is_paused else []
    return clauses((*paused, _cap_words(door.most_waiting), _last_words(door.last_minutes)))


def _cap_words(most: int) -> str:
    if not most:
        return translate("Settings", "Any number")
    return translate("Settings", "{count} at the most").format(count=words.number(most))


def _last_words(minutes: int) -> str:
    if not minutes:
        return translate("Settings", "At closing")
    return translate("Settings", "{length} before closing").format(length=words.minutes_words(minutes))
