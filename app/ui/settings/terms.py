"""Where a member of staff works, and from when to when (rule 16)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.listing import switched
from app.core.values import StaffPlace
from app.ui.settings.date_field import DateField
from app.ui.settings.keyed_lines import lay_lines
from app.ui.settings.order_field import OrderField, order_words
from app.ui.settings.switch import Switch
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.core.values import Location

translate = QCoreApplication.translate
Places = tuple[StaffPlace, ...]


class Term(QWidget):
    """One location: whether they work there, and the days between which they do."""

    edited = Signal(object)
    """The ``StaffPlace``, or None."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._place: StaffPlace | None = None
        self._today = date.min
        self.switch = Switch("", name, self)
        self.first = DateField(f"{name}.first", translate("Settings", "Works there from"), self)
        self.last = DateField(f"{name}.last", translate("Settings", "Works there until"), self)
        self.ever = Button(translate("Settings", "Without an end"), f"{name}.ever", kind=Kind.QUIET, parent=self)
        self.bound = Button(translate("Settings", "Only for a time…"), f"{name}.bound", kind=Kind.QUIET, parent=self)
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.switch)
        column.addLayout(line)
        self.order = OrderField(f"{name}.order", self)
        for part in (self.order, self.first, self.last, self.ever, self.bound):
            line.addWidget(part)
        self.switch.clicked.connect(self._switch)
        self.first.edited.connect(lambda day: self._tell(starts_at=day.isoformat()))
        self.last.edited.connect(lambda day: self._tell(ends_at=day.isoformat()))
        self.order.edited.connect(lambda order: self._tell(sort_order=order))
        self.ever.clicked.connect(lambda: self._tell(starts_at=None, ends_at=None))
        self.bound.clicked.connect(
            lambda: self._tell(starts_at=self._today.isoformat(), ends_at=self._today.isoformat())
        )

    def show_place(self, location: Location, place: StaffPlace | None, today: date) -> None:
        """Show whether, and when."""
        self._location_id, self._place, self._today = location.id, place, today
        self.switch.say(location.name)
        is_on = place is not None and place.is_active
        self.switch.setChecked(is_on)
        is_bound = is_on and place is not None and bool(place.starts_at or place.ends_at)
        for part in (self.first, self.last, self.ever):
            part.setVisible(is_bound)
        self.bound.setVisible(is_on and not is_bound)
        self.order.setVisible(is_on)
        self.order.show_order(place.sort_order if place is not None else None, location.name)
        self.first.of = self.last.of = location.name
        for button in (self.ever, self.bound):
            button.setAccessibleName(f"{location.name}: {button.text()}")
        if place is not None:
            self.first.show_day(_day(place.starts_at, today), today)
            self.last.show_day(_day(place.ends_at, today), today)

    def _switch(self) -> None:
        """What was kept once stays when it is off, with its dates and its order; what was just put on goes."""
        rows = (self._place,) if self._place is not None else ()
        on = (self._location_id,) if self.switch.isChecked() else ()
        found = switched(rows, on, StaffPlace)
        self.edited.emit(found[0] if found else None)

    def _tell(self, **changed: str | int | None) -> None:
        if self._place is not None:
            self.edited.emit(replace(self._place, **changed))  # type: ignore[arg-type]  # its dates and its order


class PlaceTerms(QWidget):
    """A line for each location. ``edited`` carries where they work as it is wanted now."""

    edited = Signal(object)

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._places: Places = ()
        self._terms: dict[str, Term] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(WrappedLabel(order_words(), 12, "muted", parent=self))

    def show_places(self, places: Places, locations: Mapping[str, Location], today: date) -> None:
        """Show these; of several at one location the first is shown, and the others stay."""
        self._places = places
        lay_lines(self._column, self._terms, locations, self._term)
        for key, location in locations.items():
            place = next((each for each in places if each.location_id == key), None)
            self._terms[key].show_place(location, place, today)

    def _term(self, key: str) -> Term:
        term = Term(f"{self.objectName()}.{key}", self)
        term.edited.connect(partial(self._take, key))
        return term

    def _take(self, key: str, place: StaffPlace | None) -> None:
        shown = next((each for each in self._places if each.location_id == key), None)
        if shown is None or place is None:
            others = tuple(each for each in self._places if each is not shown)
            self._places = (*others, place) if place is not None else others
        else:
            self._places = tuple(place if each is shown else each for each in self._places)
        self.edited.emit(self._places)


def _day(text: str | None, otherwise: date) -> date:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return otherwise
