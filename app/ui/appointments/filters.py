"""The filters over the list: a button with a menu for each, a field for the customer, and one press back to none."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.desk.views_list import NOBODY, Choices
from app.ui import theme
from app.ui.appointments.lines import dated
from app.ui.appointments.wish import EVERYWHERE, HERE, ORDERS, OWN, SPANS, STATUSES, Wish
from app.ui.view_menu import show_below
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import Field
from app.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from app.ui.scene import Scene

translate = QCoreApplication.translate
LEAST_LETTERS = 2
_FIELD = 220


class Filters(QWidget):
    """Shows what is chosen, and says ``changed`` when a person chooses otherwise."""

    changed = Signal()

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene, self.wish = scene, Wish()
        self._choices = Choices((), (), ())
        self.setAccessibleName(self.tr("Show only"))
        flow = FlowLayout(self)
        hint = self.tr("Customer")
        self.customer = Field("appointments.customer", self.tr("Show only this customer"), hint=hint, parent=self)
        self.customer.offer_clearing()
        self.person = Button("", "appointments.person", icon="cross", parent=self)
        flow.addWidget(self.customer)
        flow.addWidget(self.person)
        self._buttons: dict[str, Button] = {}
        for name in ("dates", "status", "service", "staff", "place", "order"):
            button = self._buttons[name] = Button("", f"appointments.{name}", icon="down", parent=self)
            button.clicked.connect(partial(self._open, name))
            flow.addWidget(button)
        says = self.tr("Show what is to come here, without filters")
        self.clear = Button(self.tr("Clear"), "appointments.clear", says, kind=Kind.QUIET, icon="cross", parent=self)
        flow.addWidget(self.clear)
        self.clear.clicked.connect(self.forget)
        self.customer.textEdited.connect(self._type)
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
        self._say()

    def forget(self) -> None:
        """Show what is to come at this place, whoever and whatever it is."""
        self.customer.clear()
        self.choose(Wish())

    def _forget_person(self, profile_id: str) -> None:
        """Whoever was erased has no name any more by which they could be shown alone."""
        if self.wish.customer or (self.wish.person is not None and self.wish.person[0] == profile_id):
            self.forget()

    def _type(self, text: str) -> None:
        typed = text.strip() if len(text.strip()) >= LEAST_LETTERS else ""
        if typed != self.wish.customer:
            self.choose(replace(self.wish, customer=typed))

    def _say(self) -> None:
        """Each button says what it lets through."""
        wish, choices = self.wish, self._choices
        all_of = translate("List", "All")
        self._show("dates", translate("List", "Dates"), self._dates_words(), wish.span != "upcoming")
        for name, title, chosen, names in (
            ("status", translate("List", "State"), wish.statuses, _translated(STATUSES)),
            ("service", translate("List", "Service"), wish.services, dict(choices.services)),
            ("staff", translate("List", "Staff"), wish.staff, self._staff()),
        ):
            said = ", ".join(names.get(each, "") for each in chosen)
            self._show(name, title, said or all_of, bool(chosen))
        here = self._scene.place.name if self._scene.place else ""
        places = {**dict(choices.places), HERE: here, EVERYWHERE: all_of}
        self._show("place", translate("List", "Place"), places.get(wish.place, ""), wish.place != HERE)
        self._show("order", translate("List", "Order"), _order_words(wish), wish.order != "start" or wish.descends)
        self._buttons["place"].setVisible(len(choices.places) > 1)
        self.customer.setVisible(wish.person is None)
        self.person.setVisible(wish.person is not None)
        name = wish.person[1] if wish.person else ""
        self.person.say(name, self.tr("Show not only {name} any more").format(name=name))
        self.clear.setVisible(wish != Wish())

    def _show(self, name: str, title: str, said: str, is_on: bool) -> None:
        button = self._buttons[name]
        button.setCheckable(True)
        button.setChecked(is_on)
        button.say(said if name in ("dates", "order") else f"{title}: {said}", f"{title}: {said}")
        button.setToolTip(said)

    def _dates_words(self) -> str:
        wish = self.wish
        if wish.span != OWN:
            return translate("List", str(SPANS[wish.span]))
        said = {
            (True, True): translate("List", "{first} – {last}"),
            (True, False): translate("List", "From {first} on"),
            (False, True): translate("List", "Until {last}"),
        }[(wish.first is not None, wish.last is not None)]
        if wish.first == wish.last:
            said = "{first}"
        return said.format(first=_day(wish.first), last=_day(wish.last))

    def _staff(self) -> dict[str, str]:
        return {NOBODY: translate("List", "Nobody assigned"), **dict(self._choices.staff)}

    def _open(self, name: str) -> None:
        """Open the menu of a filter."""
        button = self._buttons[name]
        self._say()  # a press has switched the button; what is on is said by what is chosen
        menu = QMenu(button)
        menu.setObjectName(f"appointments.{name}.menu")
        menu.setAccessibleName(button.accessibleName())
        menu.setStyleSheet(theme.menu_style())
        offers: dict[str, Callable[[QMenu], None]] = {
            "dates": self._offer_dates, "order": self._offer_orders, "place": self._offer_places,
            "status": partial(self._offer_several, "statuses", _translated(STATUSES)),
            "service": partial(self._offer_several, "services", dict(self._choices.services)),
            "staff": partial(self._offer_several, "staff", self._staff()),
        }  # fmt: skip
        offers[name](menu)
        menu.aboutToHide.connect(menu.deleteLater)
        show_below(menu, button)

    def _offer_dates(self, menu: QMenu) -> None:
        for span, word in SPANS.items():
            _add(menu, span, translate("List", str(word)), self.wish.span == span,
                 partial(self.choose, self.wish.with_span(span)))  # fmt: skip
        menu.addSeparator()
        _add(menu, "first", translate("List", "From a day…"), None, partial(self._ask_day, is_first=True))
        _add(menu, "last", translate("List", "Until a day…"), None, partial(self._ask_day, is_first=False))

    def _offer_orders(self, menu: QMenu) -> None:
        for (order, descends), word in ORDERS.items():
            wish = replace(self.wish, order=order, descends=descends)
            _add(menu, f"{order.value}.{'down' if descends else 'up'}", translate("List", str(word)),
                 wish == self.wish, partial(self.choose, wish))  # fmt: skip

    def _offer_places(self, menu: QMenu) -> None:
        here = self._scene.place.name if self._scene.place else ""
        rows: Sequence[tuple[str, str]] = (
            (HERE, translate("List", "The place shown: {name}").format(name=here)),
            (EVERYWHERE, translate("List", "All places")), *self._choices.places,
        )  # fmt: skip
        for key, name in rows:
            _add(menu, key, name, self.wish.place == key, partial(self.choose, replace(self.wish, place=key)))

    def _offer_several(self, field: str, names: Mapping[str, str], menu: QMenu) -> None:
        """Any of several: a press adds one, or takes it away again."""
        chosen: tuple[str, ...] = getattr(self.wish, field)
        _add(menu, "all", translate("List", "All"), not chosen, partial(self._take, field, ()))
        menu.addSeparator()
        for key, name in names.items():
            others = tuple(each for each in chosen if each != key)
            wanted = others if key in chosen else (*chosen, key)
            _add(menu, key or "nobody", name, key in chosen, partial(self._take, field, wanted))

    def _take(self, field: str, chosen: tuple[str, ...]) -> None:
        self.choose(replace(self.wish, **{field: chosen}))  # type: ignore[arg-type]  # one of the three fields of ids

    def _ask_day(self, *, is_first: bool) -> None:
        from app.ui.month import MonthPicker

        first, last = self.wish.days(self._scene.today)
        now = (first if is_first else last) or self._scene.today
        picker = MonthPicker(now, self._scene.today, self.window())

        def take(day: date) -> None:
            self.choose(self.wish.between(day, last) if is_first else self.wish.between(first, day))

        picker.chosen.connect(take)
        picker.open_below(self._buttons["dates"])

    def _dress(self) -> None:
        self.customer.setFixedWidth(theme.scaled(_FIELD))


def _add(menu: QMenu, name: str, text: str, is_on: bool | None, does: Callable[[], object]) -> None:
    line = menu.addAction(text.replace("&", "&&"))
    line.setObjectName(f"{menu.objectName()}.{name}")
    if is_on is not None:
        line.setCheckable(True)
        line.setChecked(is_on)
    line.triggered.connect(lambda _=False: does())


def _translated(words: Mapping[str, object]) -> dict[str, str]:
    """The words of states, each in the context in which it is known."""
    return {
        key: translate("List" if key == "rejected" else "Look", str(word)) for key, word in words.items()
    }  # fmt: skip


def _order_words(wish: Wish) -> str:
    word = ORDERS.get((wish.order, wish.descends)) or ORDERS[(wish.order, not wish.descends)]
    return translate("List", str(word))


def _day(day: date | None) -> str:
    return dated(day) if day is not None else ""
