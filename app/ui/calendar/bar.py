"""The bar over the calendar: how many days, whose, blocking time, the day on paper, and how high an hour is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QWidget

from app.ui import theme, words
from app.ui.key_hints import KeyTip
from app.ui.widgets.button import Button, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.desk.views import Person

translate = QCoreApplication.translate

DAY, THREE_DAYS, WEEK = 1, 3, 7
"""How many days are shown."""


class CalendarBar(QWidget):
    """``span_chosen`` carries how many days to show, ``staff_chosen`` whose alone ("" is everybody).

    ``zoomed`` carries 1 for higher hours, -1 for lower ones and 0 for their usual height.
    """

    span_chosen = Signal(int)
    staff_chosen = Signal(str)
    zoomed = Signal(int)
    block_pressed = Signal()
    print_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendar.bar")
        self._spans = QButtonGroup(self)
        self._people: Sequence[Person] = ()
        self._whose = ""
        self._acts: list[tuple[Button, str]] = []
        self._zooms: list[Button] = []
        self.staff = Button("", "calendar.staff", "", icon="person")
        self.percent = Button("", "calendar.zoom-usual", kind=Kind.QUIET)
        self._lay_out()
        self.staff.clicked.connect(self._open_staff)
        self.show_staff((), "")
        self.show_zoom(1.0)
        theme.theme().changed.connect(self._fit, Qt.ConnectionType.QueuedConnection)

    def show_span(self, days: int) -> None:
        """Mark how many days are shown; of one day everybody is."""
        self._spans.button(days).setChecked(True)
        self.staff.setVisible(days > DAY)
        self._fit()

    def show_staff(self, people: Sequence[Person], whose: str) -> None:
        """Offer these, and say whose days are shown."""
        self._people = people or self._people
        self._whose = whose
        name = next((person.name for person in self._people if person.id == whose), translate("Calendar", "All staff"))
        self.staff.setText(name)
        self.staff.setAccessibleName(translate("Calendar", "Whose days: {name}").format(name=name))
        self.staff.updateGeometry()

    def show_zoom(self, zoom: float) -> None:
        """Say how high an hour is."""
        said = translate("Calendar", "{percent} %").format(percent=words.number(round(zoom * 100)))
        self.percent.setText(said)
        self.percent.setAccessibleName(
            translate("Calendar", "Hours at their usual height, now {zoom}").format(zoom=said)
        )
        self.percent.updateGeometry()

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        self.setMinimumWidth(1)  # rather leave something out than make the window wider
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.STEP)
        for days, name, text, says, key in (
            (DAY, "day", translate("Calendar", "Day"), translate("Calendar", "Show one day"), "D"),
            (THREE_DAYS, "three-days", translate("Calendar", "3 days"), translate("Calendar", "Show three days"), "T"),
            (WEEK, "week", translate("Calendar", "Week"), translate("Calendar", "Show a week"), "W"),
        ):
            made = Button(text, f"calendar.span.{name}", says)
            made.setCheckable(True)
            KeyTip(made, says, key)
            self._spans.addButton(made, days)
            row.addWidget(made)
        self._spans.idClicked.connect(self.span_chosen)
        row.addSpacing(theme.STEP)
        row.addWidget(self.staff)
        row.addStretch(1)
        self._add_acts(row)
        row.addSpacing(theme.STEP)
        lower = Button("", "calendar.zoom-out", translate("Calendar", "Lower hours"), icon="minus")
        higher = Button("", "calendar.zoom-in", translate("Calendar", "Higher hours"), icon="plus")
        for button, way in ((lower, -1), (self.percent, 0), (higher, 1)):
            button.clicked.connect(lambda _=False, way=way: self.zoomed.emit(way))
            row.addWidget(button)
            self._zooms.append(button)

    def _add_acts(self, row: QHBoxLayout) -> None:
        for name, icon, text, says, key, pressed in (
            ("block", "pause", translate("Calendar", "Block time"),
             translate("Calendar", "Block time, breaks and days off"), "Ctrl+B", self.block_pressed),
            ("print", "print", translate("Calendar", "Print"),
             translate("Calendar", "Print the day sheet"), "Ctrl+P", self.print_pressed),
        ):  # fmt: skip
            made = Button(text, f"calendar.{name}", says, icon=icon)
            KeyTip(made, says, key)
            made.clicked.connect(pressed)
            row.addWidget(made)
            self._acts.append((made, text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is not the room for all, say the acts by icon alone; then leave zooming to keys and fingers."""
        for has_words, has_zoom in ((True, True), (False, True), (False, False)):
            for button, text in self._acts:
                says = button.accessibleName()
                button.say(text if has_words else "", says)
            for each in self._zooms:
                each.setVisible(has_zoom)
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                return

    def _open_staff(self) -> None:
        menu, group = QMenu(self), QActionGroup(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("calendar.staff-menu")
        menu.setAccessibleName(translate("Calendar", "Whose days"))
        menu.setStyleSheet(theme.menu_style())
        everybody = (("", translate("Calendar", "All staff")), *((each.id, each.name) for each in self._people))
        for staff_id, name in everybody:
            action = menu.addAction(name.replace("&", "&&"))
            action.setObjectName(f"calendar.staff.{staff_id or 'all'}")
            action.setCheckable(True)
            action.setChecked(staff_id == self._whose)
            action.triggered.connect(lambda _=False, staff_id=staff_id: self.staff_chosen.emit(staff_id))
            group.addAction(action)
        group.setParent(menu)
        menu.popup(self.staff.mapToGlobal(self.staff.rect().bottomLeft()))
