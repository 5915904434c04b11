"""The settings of what the staff are told: of which things, how loudly, and when not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from app.core.values import Kind
from app.ui import words
from app.ui.card.marks import heading
from app.ui.page import Page
from app.ui.settings.clock_pair import ClockPair
from app.ui.settings.switch import Switch
from app.ui.widgets.button import Button
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.core.settings import Settings
    from app.ui.scene import Scene

translate = QCoreApplication.translate
LATE_MINUTES = (5, 10, 15, 20, 30)
NIGHT = (20 * 60, 8 * 60)
"""What quiet hours begin as."""


class TellSettings(Page):
    """One press changes one thing, and Undo takes it back."""

    kinds = frozenset({Kind.SETTING})

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "tell_settings", translate("Tells", "What the staff are told"))
        self._switches = {
            "tell_arrival": self._switch("tell_arrival", self.tr("A customer has arrived")),
            "tell_request": self._switch("tell_request", self.tr("Somebody asks for a time")),
            "tell_wait": self._switch("tell_wait", self.tr("Somebody waits longer than was said")),
            "tell_late": self._switch("tell_late", self.tr("A customer is late")),
            "tell_tray": self._switch("tell_tray", self.tr("In the system's notices too")),
            "tell_sound": self._switch("tell_sound", self.tr("With a sound")),
        }
        self.late = Choice("tells.late", self.tr("Late is"), self)
        self.late.chosen.connect(lambda key: self._set("late_after_minutes", int(key)))
        self.quiet = ClockPair("tells.quiet", self.tr("Quiet hours"), self)
        self.quiet.edited.connect(self._keep_quiet)
        self.quiet.removed.connect(partial(self._keep_quiet, 0, 0))
        self._on_way = 0
        """Changes that are not kept yet: what is read meanwhile is older than what is typed."""
        self.add = Button(self.tr("Add quiet hours"), "tells.quiet_add", icon="plus", parent=self)
        self.add.clicked.connect(partial(self._keep_quiet, *NIGHT))
        for part in (self.quiet, self.add):
            part.hide()  # until it is known which of them is wanted
        self._lay_out()

    def refresh(self) -> None:
        self.scene.lanes.look("shop_settings", then=self._show, key=(id(self), "settings"))

    def _show(self, settings: Settings) -> None:
        for key, switch in self._switches.items():
            switch.setChecked(getattr(settings, key))
        options = [
            Option(str(each), translate("Tells", "After {minutes}").format(minutes=words.minutes_words(each)))
            for each in sorted({*LATE_MINUTES, settings.late_after_minutes})
        ]
        self.late.show_options(options, str(settings.late_after_minutes))
        if not self._on_way:
            self._show_quiet(settings.quiet_from, settings.quiet_until)
        self.filled.emit()

    def _show_quiet(self, first: int, end: int) -> None:
        is_quiet = first != end
        self.quiet.setVisible(is_quiet)
        self.add.setVisible(not is_quiet)
        if is_quiet:
            self.quiet.show_times(first, end)

    def _switch(self, key: str, says: str) -> Switch:
        made = Switch(says, f"tells.{key}", self)
        made.clicked.connect(lambda is_on: self._set(key, is_on))
        return made

    def _keep_quiet(self, first: int, end: int) -> None:
        self._set("quiet_until", end, {"quiet_from": first})

    def _set(self, key: str, value: int | bool, also: dict[str, int] | None = None) -> None:
        self._on_way += self.scene.act(
            "set_setting", key, value=value, also=also, then=self._arrive, failed=self._put_back
        )

    def _arrive(self, _answer: object) -> None:
        self._on_way -= 1
        if not self._on_way:
            self.catch_up()

    def _put_back(self, error: object) -> bool:
        self._arrive(error)
        return True

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(10)
        switches = list(self._switches.values())
        column.addWidget(heading(self.tr("WHAT IS TOLD"), self))
        for each in switches[:4]:
            column.addWidget(each)
        column.addWidget(heading(self.tr("LATE IS"), self))
        column.addWidget(self.late)
        column.addWidget(heading(self.tr("HOW"), self))
        why = self.tr("Outside of the window no names are shown, and while the desk is locked nowhere.")
        column.addWidget(WrappedLabel(why, 13, "muted", parent=self))
        for each in switches[4:]:
            column.addWidget(each)
        column.addWidget(heading(self.tr("QUIET HOURS"), self))
        quiet = self.tr("Then notices come in the window alone, without a sound.")
        column.addWidget(WrappedLabel(quiet, 13, "muted", parent=self))
        column.addWidget(self.quiet)
        column.addWidget(self.add)
        column.addStretch(1)
