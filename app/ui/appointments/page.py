"""The list of appointments: filtered and ordered as one likes, read page by page as somebody comes to its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.core.values import Kind
from app.ui import words
from app.ui.actions import Action
from app.ui.appointments.filters import Filters
from app.ui.appointments.lines import lines_of
from app.ui.appointments.listing import BookingList
from app.ui.appointments.wish import EVERYWHERE, HERE, Wish
from app.ui.beside import beside
from app.ui.page import BOOKED, Key, Page
from app.ui.widgets.button import Button
from app.ui.widgets.card import CardFrame
from app.ui.widgets.labels import ElidedLabel, WrappedLabel

if TYPE_CHECKING:
    from app.core.values import Changes
    from app.desk.views_list import BookingFilter, BookingLine, BookingPage, Choices, Place
    from app.ui.scene import Scene

translate = QCoreApplication.translate
PAGE = 100
"""Rows that are read at once."""
MOST_AGAIN = 500
"""Rows that are read anew after a change; of a longer list only those that changed are."""
MOST_COUNTED = 10_000
"""More bookings are not counted: it would say no more."""


class AppointmentsPage(Page):
    """What was chosen stays chosen for as long as the window is open."""

    kinds = BOOKED - {Kind.SETTING}

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "appointments_page", translate("Page", "Appointments"))
        scene.ticked.disconnect(self.catch_up)  # nothing here is said in minutes
        self._after: Place | None = None
        self._is_too_long, self._counted = False, ""
        self._filter: BookingFilter | None = None
        self.filters = Filters(scene, self)
        self.list = BookingList(self)
        self.count = ElidedLabel("", 13, ink="muted", parent=self)
        self.count.setObjectName("appointments.count")
        self.export = Button(self.tr("Save as CSV…"), "appointments.export", icon="note", parent=self)
        self.empty = WrappedLabel(
            self.tr("No bookings here. Choose other dates or fewer filters."), 14, "muted", parent=self
        )
        self.empty.setObjectName("appointments.empty")
        self._lay_out()
        scene.page_wanted.connect(self._take_wanted)
        self.filters.changed.connect(self.catch_up)
        self.list.opened.connect(scene.card_wanted)
        self.list.bookings.more_wanted.connect(self._read_more)
        self.export.clicked.connect(self._export)

    def refresh(self) -> None:
        self._take_wish()
        look, wanted = self.scene.lanes.look, self.filters.wish.filter_of(self.scene)
        is_same, self._filter = wanted == self._filter, wanted
        rows = self.list.bookings.rowCount()
        limit = max(PAGE, min(rows, MOST_AGAIN)) if is_same else PAGE
        look("booking_choices", then=self._show_choices, key=(id(self), "choices"))
        look("booking_list", wanted, limit=limit, then=partial(self._show, wanted, is_same), key=(id(self), "list"))
        look("booking_count", wanted, MOST_COUNTED + 1, then=self._show_count, key=(id(self), "count"))

    def keys(self) -> tuple[Key, ...]:
        return (Key("Return", translate("List", "Open the booking")),)

    def own_actions(self) -> tuple[Action, ...]:
        return (
            Action("appointments.export", translate("List", "Save the list as CSV"), self._export, icon="note"),
            Action("appointments.clear", translate("List", "Show what is to come here, without filters"),
                   self.filters.forget, icon="cross"),
        )  # fmt: skip

    def _take_changes(self, changes: Changes) -> None:
        """Of a long list only what changed is read again, so that nobody is thrown back to its beginning."""
        rows, model = self.list.bookings.rowCount(), self.list.bookings
        if rows <= MOST_AGAIN or not changes.ids or not self.isVisible():
            super()._take_changes(changes)
            return
        ids = [each for each in changes.ids if model.row_of(each) >= 0]
        if ids:
            self.scene.lanes.look("booking_lines", ids[:MOST_AGAIN], then=self._renew)

    def _take_wish(self) -> None:
        """What another page wanted to be shown here."""
        if self.scene.listing is not None:
            person, self.scene.listing = self.scene.listing, None
            self.filters.show_wish(Wish(place=EVERYWHERE, person=person).with_span("all"))

    def _take_wanted(self, name: str) -> None:
        """Wanted while it is shown already: it is not shown anew, but something else is to be on it."""
        if name == "appointments" and self.scene.listing is not None:
            self.catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        self._is_stale = self._is_stale or self.scene.listing is not None
        super().showEvent(event)

    def _lay_out(self) -> None:
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        head.setSpacing(12)
        head.addWidget(self.count, 1)
        head.addWidget(self.export)
        frame = CardFrame("appointments.frame", self.accessibleName(), self)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 6, 1, 6)
        inside.addWidget(self.list, 1)
        around = QVBoxLayout()
        around.setContentsMargins(20, 16, 20, 16)  # those of a label itself are lost when it is shown first
        around.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(around)
        self.empty.hide()
        column.addWidget(self.filters)
        column.addLayout(head)
        column.addWidget(frame, 1)

    def _show_choices(self, choices: Choices) -> None:
        self.list.drawing.has_places = len(choices.places) > 1 and self.filters.wish.place != HERE
        self.filters.show_choices(choices)

    def _show(self, wanted: BookingFilter, is_same: bool, page: BookingPage) -> None:
        if wanted != self._filter:
            return
        self._after, self._is_too_long = page.after, page.is_too_long
        self._say_count()
        kept, at = self.list.current, self.list.verticalScrollBar().value()
        self.list.bookings.show(lines_of(page.lines, self._here()), has_more=page.after is not None)
        self.list.setVisible(bool(page.lines))
        self.empty.setVisible(not page.lines)
        if is_same:
            self.list.go_to(kept)
            self.list.verticalScrollBar().setValue(at)
        else:
            self.list.scrollToTop()
        self.export.setEnabled(bool(page.lines))

    def _read_more(self) -> None:
        wanted, after = self._filter, self._after
        if wanted is not None and after is not None:
            self.scene.lanes.look(
                "booking_list", wanted, after, limit=PAGE, then=partial(self._extend, wanted, after),
                failed=self._missed, key=(id(self), "more"),
            )  # fmt: skip

    def _extend(self, wanted: BookingFilter, after: Place, page: BookingPage) -> None:
        if wanted == self._filter and after == self._after:
            self._after = page.after
            self.list.bookings.extend(lines_of(page.lines, self._here()), has_more=page.after is not None)

    def _missed(self, _error: object) -> bool:
        self.list.bookings.give_up()
        return True

    def _renew(self, lines: tuple[BookingLine, ...]) -> None:
        self.list.bookings.renew(lines_of(lines, self._here()))

    def _here(self) -> str:
        return self.scene.place.name if self.scene.place is not None and self.filters.wish.place == HERE else ""

    def _show_count(self, count: int) -> None:
        if count > MOST_COUNTED:
            text = self.tr("More than {count} bookings").format(count=words.number(MOST_COUNTED))
        else:
            text = self.tr("1 booking") if count == 1 else self.tr("{count} bookings").format(count=words.number(count))
        self._counted = text
        self._say_count()
        self.filled.emit()

    def _say_count(self) -> None:
        too_long = self.tr("too many to sort by name: choose days, or fewer")
        self.count.setText(beside(self._counted, too_long) if self._is_too_long and self._counted else self._counted)

    def _export(self) -> None:
        from app.core.roles import Act

        self.scene.ask_leave(Act.EXPORT, self._open_export)

    def _open_export(self, leave: str) -> None:
        from app.ui.appointments.export import ExportSheet

        if self._filter is not None:
            self.scene.open_drawer(ExportSheet(self.scene, self._filter, leave), translate("List", "Save as CSV"))
