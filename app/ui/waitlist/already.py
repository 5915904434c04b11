"""A line where a wish is made: that somebody has a booking of the service already, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.beside import listed
from app.ui.elsewhere import is_elsewhere, where_words
from app.ui.waitlist.saying import time_words
from app.ui.widgets.button import Button
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.core.wishes import Wish
    from app.desk.views_waitlist import Already
    from app.ui.scene import Scene

_MOST = 3


class AlreadyBooked(QWidget):
    """Away while they have none. It stops nobody: they may want both."""

    def __init__(self, scene: Scene, parent: QWidget, scope: str = "waitlist") -> None:
        super().__init__(parent)
        self._scene = scene
        self._found: tuple[Already, ...] = ()
        self.says = WrappedLabel("", 13, "warn_ink", parent=self)
        self.says.setObjectName(f"{scope}.already")
        self.open = Button(self.tr("Open the booking"), f"{scope}.already.open", icon="calendar", parent=self)
        self.open.clicked.connect(self._open_first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.says)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)  # no layout that flows: see ``WrappedLabel``
        self.hide()

    def ask(self, profile_id: str | None, definition_id: str, wish: Wish, desired: Instant | None) -> None:
        """Look what they have booked of the service on the days that they wish for."""
        place, lanes, key = self._scene.place, self._scene.lanes, (id(self), "already")
        if place is None or not profile_id or not definition_id:
            lanes.forget(key)
            self._show(())
            return
        lanes.look(
            "booked_already", profile_id, definition_id=definition_id, location_id=place.id, wish=wish,
            desired_start_at=desired, then=self._show, failed=lambda _: False, key=key,
        )  # fmt: skip

    def _open_first(self) -> None:
        self._scene.card_wanted.emit(self._found[0].appointment_id)

    def _show(self, found: tuple[Already, ...]) -> None:
        self._found = found
        times = listed(self._when(each) for each in found[:_MOST])
        text = QCoreApplication.translate("Waitlist", "Has a booking of this service already: {times}")
        self.says.setText(text.format(times=times + (" …" if len(found) > _MOST else "")))
        self.open.setAccessibleName(f"{self.open.text()}: {times}")
        self.setVisible(bool(found))

    def _when(self, found: Already) -> str:
        """By the clock of its place, which is said where it is not the one shown."""
        place = found.place
        if place is None or not is_elsewhere(self._scene, place.id):
            return time_words(found.start, self._scene.zone)
        return f"{time_words(found.start, place.timezone)} ({where_words(place, found.start)})"
