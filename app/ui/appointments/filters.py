"""The filters over the list: a button with a menu for each, a field for the customer, and one press back to none."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.desk.views_list import NOBODY, Choices
from app.ui import theme
from app.ui.appointments import filter_menus as menus
from app.ui.appointments.filter_words import dates_words, order_words, status_words
from app.ui.appointments.wish import BOOKED, EVERYWHERE, HERE, SPANS, Wish
from app.ui.beside import listed
from app.ui.tips import say_tip
from app.ui.view_menu import show_below
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import Field
from app.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.ui.scene import Scene

translate = QCoreApplication.translate
LEAST_LETTERS = 2
_FIELD, _SHORT_FIELD = 220, 170


class Filters(QWidget):
    """Shows what is chosen, and says ``changed`` when a person chooses otherwise."""

    changed = Signal()

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene, self.wish = scene, Wish()
        self._choices = Choices((), (), ())
        self._has_reference = False
        """Whether somebody wanted its field."""
        self.setAccessibleName(self.tr("Show only"))
        flow = FlowLayout(self)
        hint = self.tr("Customer")
        self.customer = Field("appointments.customer", self.tr("Show only this customer"), hint=hint, parent=self)
        self.customer.offer_clearing()
        self.person = Button("", "appointments.person", icon="cross", parent=self)
        flow.addWidget(self.customer)
        flow.addWidget(self.person)
        says, hint = self.tr("Show only bookings about this receipt or order"), self.tr("Receipt or order")
        self.reference = Field("appointments.reference", says, hint=hint, parent=self)
        self.reference.offer_clearing()
        self._buttons: dict[str, Button] = {}
        for name in ("dates", "status", "service", "staff", "place", "order", "booked"):
            button = self._buttons[name] = Button("", f"appointments.{name}", icon="down", parent=self)
            button.clicked.connect(partial(self._open, name))
            flow.addWidget(button)
        flow.addWidget(self.reference)
        self.more = Button(self.tr("More"), "appointments.more", self.tr("More filters"), icon="down", parent=self)
        flow.addWidget(self.more)
        self.more.clicked.connect(self._open_more)
        says = self.tr("Show what is to come here, without filters")
        self.clear = Button(self.tr("Clear"), "appointments.clear", says, kind=Kind.QUIET, icon="cross", parent=self)
        flow.addWidget(self.clear)
        self.clear.clicked.connect(self.forget)
        self.customer.textEdited.connect(partial(self._type, "customer"))
        self.reference.textEdited.connect(partial(self._type, "reference"))
        scene.erased.connect(self._forget_person)
        self.person.clicked.connect(lambda: self.choose(replace(self.wish, person=None)))
        theme.theme().changed.connect(self._dress)
        self._dress()
        self._say()

    def show_choices(self, choices: Choices) -> None:
        """Offer these places, services and members of staff."""
        self._choices = choices
        self._say()

    def choose(self, wish: Wish) -> None:
        """Show this from now on, and say that it is something else."""
        self.show_wish(wish)
        self.changed.emit()

    def show_wish(self, wish: Wish) -> None:
        """Say what is shown."""
        self.wish = wish
        if not wish.reference and _typed(self.reference.text()):
            self.reference.clear()
        self._say()

    def forget(self) -> None:
        """Show what is to come at this place, whoever and whatever it is."""
        self._has_reference = False
        self.customer.clear()
        self.reference.clear()
        self.choose(Wish())

    def _forget_person(self, profile_id: str) -> None:
        """Whoever was erased has no name any more by which they could be shown alone."""
        if self.wish.customer or (self.wish.person is not None and self.wish.person[0] == profile_id):
            self.forget()

    def _type(self, field: str, text: str) -> None:
        if _typed(text) != getattr(self.wish, field):
            self.choose(replace(self.wish, **{field: _typed(text)}))  # type: ignore[arg-type]  # one of the two texts

    def _say(self) -> None:
        """Each button says what it lets through."""
        wish, choices = self.wish, self._choices
        all_of = translate("List", "All")
        days = dates_words(wish.span, wish.first, wish.last)
        self._show("dates", translate("List", "Dates"), days, wish.span != "upcoming")
        booked = dates_words(wish.booked, wish.booked_first, wish.booked_last)
        self._show("booked", translate("List", "Booked"), booked, wish.booked != "all")
        for name, title, chosen, names in (
            ("status", translate("List", "State"), wish.statuses, status_words()),
            ("service", translate("List", "Service"), wish.services, dict(choices.services)),
            ("staff", translate("List", "Staff"), wish.staff, self._staff()),
        ):
            said = listed(names.get(each, "") for each in chosen)
            self._show(name, title, said or all_of, bool(chosen))
        places = {**dict(choices.places), HERE: self._here(), EVERYWHERE: all_of}
        self._show("place", translate("List", "Place"), places.get(wish.place, ""), wish.place != HERE)
        self._show("order", translate("List", "Order"), order_words(wish), wish.order != "start" or wish.descends)
        self._buttons["place"].setVisible(len(choices.places) > 1)
        self.customer.setVisible(wish.person is None)
        self.person.setVisible(wish.person is not None)
        name = wish.person[1] if wish.person else ""
        self.person.say(name, self.tr("Show not only {name} any more").format(name=name))
        self._buttons["booked"].setVisible(wish.booked != "all")
        self.reference.setVisible(self._has_reference or bool(wish.reference))
        self.more.setVisible(wish.booked == "all" or self.reference.isHidden())
        self.clear.setVisible(wish != Wish())

    def _show(self, name: str, title: str, said: str, is_on: bool) -> None:
        button = self._buttons[name]
        button.setCheckable(True)
        button.setChecked(is_on)
        button.say(said if name in ("dates", "order") else f"{title}: {said}", f"{title}: {said}")
        say_tip(button, said)

    def _staff(self) -> dict[str, str]:
        return {NOBODY: translate("List", "Nobody assigned"), **dict(self._choices.staff)}

    def _open_more(self) -> None:
        """Offer the filters that are asked for seldom; one that is used stands among the others."""
        menu = menus.menu_below("more", self.more)
        if self._buttons["booked"].isHidden():
            self._offer("booked", menus.menu_within(menu, "booked", translate("List", "Booked")))
        if self.reference.isHidden():
            menus.add_line(menu, "reference", translate("List", "Receipt or order…"), None, self._ask_reference)
        show_below(menu, self.more)

    def _ask_reference(self) -> None:
        self._has_reference = True
        self._say()
        self.reference.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, name: str) -> None:
        """Open the menu of a filter."""
        button = self._buttons[name]
        self._say()  # a press has switched the button; what is on is said by what is chosen
        menu = menus.menu_below(name, button)
        self._offer(name, menu)
        show_below(menu, button)

    def _offer(self, name: str, menu: QMenu) -> None:
        wish, take = self.wish, self._take
        ask = partial(self._ask_day, name)
        offers: dict[str, Callable[[], None]] = {
            "dates": lambda: menus.offer_spans(menu, SPANS, wish.span, self._choose_by(wish.with_span), ask),
            "booked": lambda: menus.offer_spans(menu, BOOKED, wish.booked, self._choose_by(wish.booked_in), ask),
            "order": lambda: menus.offer_orders(menu, wish, self.choose),
            "place": lambda: menus.offer_places(menu, wish, self._here(), self._choices.places, self.choose),
            "status": lambda: menus.offer_several(menu, wish.statuses, status_words(), partial(take, "statuses")),
            "service": lambda: menus.offer_several(
                menu, wish.services, dict(self._choices.services), partial(take, "services")
            ),
            "staff": lambda: menus.offer_several(menu, wish.staff, self._staff(), partial(take, "staff")),
        }
        offers[name]()

    def _here(self) -> str:
        return self._scene.place.name if self._scene.place else ""

    def _choose_by(self, make: Callable[[str], Wish]) -> Callable[[str], None]:
        return lambda key: self.choose(make(key))

    def _take(self, field: str, chosen: tuple[str, ...]) -> None:
        self.choose(replace(self.wish, **{field: chosen}))  # type: ignore[arg-type]  # one of the three fields of ids

    def _ask_day(self, name: str, *, is_first: bool) -> None:
        from app.ui.month import MonthPicker

        is_booked, today = name == "booked", self.wish.today(self._scene)
        first, last = self.wish.booked_days(today) if is_booked else self.wish.days(today)
        now = (first if is_first else last) or today
        picker = MonthPicker(now, today, self.window())

        def take(day: date) -> None:
            between = self.wish.booked_between if is_booked else self.wish.between
            self.choose(between(day, last) if is_first else between(first, day))

        picker.chosen.connect(take)
        button = self._buttons[name]
        picker.open_below(self.more if button.isHidden() else button)

    def _dress(self) -> None:
        self.customer.setFixedWidth(theme.scaled(_FIELD))
        self.reference.setFixedWidth(theme.scaled(_SHORT_FIELD))


def _typed(text: str) -> str:
    """What was typed, once it is enough to look for."""
    return text.strip() if len(text.strip()) >= LEAST_LETTERS else ""
