"""Who joins the waitlist and for what, or what somebody on it wishes now: days, times, dates, members of staff."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.values import WEEKDAYS
from app.core.wishes import Wish
from app.ui import words
from app.ui.booking.chips import Chips
from app.ui.booking.customer import CustomerPicker
from app.ui.card.marks import heading
from app.ui.card.notes import BoxedText
from app.ui.dated import DatedField
from app.ui.dates import day_digits, example_day
from app.ui.rows.scrolling import ScrollingArea
from app.ui.rows.wheel import WheelAround
from app.ui.typed import read_time
from app.ui.waitlist.already import AlreadyBooked
from app.ui.waitlist.saying import time_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import Divider
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.field import Field
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views_waitlist import WishItem
    from app.ui.scene import Scene

translate = QCoreApplication.translate
ASKED = "time"


class WishForm(QWidget):
    """In the drawer. Without an ``item`` somebody joins; with one, their wish is changed."""

    def __init__(self, scene: Scene, item: WishItem | None = None) -> None:
        super().__init__()
        self.setObjectName("waitlist.form")
        self._scene, self._item = scene, item
        self.customer = CustomerPicker(scene, "waitlist.customer", self, has_guests=True)
        self.service = Choice("waitlist.service", self.tr("Service"), self)
        self.service.is_entry = True
        self.asked = Chips("waitlist.asked", _asked(scene, item), several=True, parent=self)
        self.days = Chips("waitlist.day", _weekdays(), several=True, parent=self)
        staff = [(each.id, each.name) for each in scene.shop.staff] if scene.shop else []
        self.staff = Chips("waitlist.staff", staff, several=True, parent=self)
        self.opens = Field("waitlist.from", self.tr("From"), hint=self.tr("From, 09:00"), parent=self)
        self.until = Field("waitlist.until", self.tr("Until"), hint=self.tr("Until, 17:00"), parent=self)
        first, last = self.tr("From, {example}"), self.tr("Until, {example}")
        self.first = DatedField("waitlist.first", self.tr("First date"), has_time=False, hint=first, parent=self)
        self.last = DatedField("waitlist.last", self.tr("Last date"), has_time=False, hint=last, parent=self)
        self.notes = BoxedText("waitlist.notes", self.tr("Notes"), self.tr("Anything that we should know"), self)
        self._wrong = WrappedLabel("", 13, "danger_ink", parent=self)
        self._wrong.setObjectName("waitlist.wrong")
        does = self.tr("Change the wish") if item else self.tr("Put on the waitlist")
        self.go = Button(does, "waitlist.go", kind=Kind.ACCENT, parent=self)
        self.go.clicked.connect(self._go)
        self.already = AlreadyBooked(scene, self)
        for changed in (
            self.customer.changed, self.service.chosen, self.asked.changed, self.days.changed, self.first.changed,
            self.last.changed, scene.changed,
        ):  # fmt: skip
            changed.connect(self._look)
        for sequence in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(sequence), self).activated.connect(self.go.click)
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        fields, form, below = QWidget(), QVBoxLayout(self), QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(16, 4, 16, 12)
        column.setSpacing(10)
        is_new = self._item is None
        times, dates = QHBoxLayout(), QVBoxLayout()
        for field in (self.opens, self.until):
            times.addWidget(field)
        for dated in (self.first, self.last):
            dates.addWidget(dated)
        parts: tuple[tuple[str, QWidget | QHBoxLayout | QVBoxLayout, bool], ...] = (
            (self.tr("CUSTOMER"), self.customer, is_new), (self.tr("SERVICE"), self.service, is_new),
            (self.tr("THE TIME THEY ASKED FOR"), self.asked, self._has_asked),
            (self.tr("DAYS THAT SUIT"), self.days, True), (self.tr("TIMES THAT SUIT"), times, True),
            (self.tr("FROM DATE, TO DATE"), dates, True), (self.tr("WITH"), self.staff, True),
            (self.tr("NOTES"), self.notes, True),
        )  # fmt: skip
        for title, part, is_shown in parts:
            head = heading(title, self)
            head.setVisible(is_shown)
            column.addWidget(head)
            if isinstance(part, QWidget):
                part.setVisible(is_shown)
                column.addWidget(part)
            else:
                column.addLayout(part)
        foot = QVBoxLayout(below)
        foot.setContentsMargins(16, 8, 16, 16)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(0)
        area = ScrollingArea(fields, "waitlist.fields", self)
        WheelAround(self, area)
        form.addWidget(area, 1)
        form.addWidget(Divider(self))
        form.addWidget(below)  # in sight however much there is to fill in
        for each in (self.already, self._wrong, self.go):
            foot.addWidget(each)

    @property
    def _has_asked(self) -> bool:
        return self._item is not None and self._item.desired_start_at is not None

    def _fill(self) -> None:
        shop = self._scene.shop
        services = [each for each in shop.services if each.takes_waitlist] if shop else []
        first = services[0].id if services else ""
        self.service.show_options([Option(each.id, each.name, "", each.handle) for each in services], first)
        if not services and self._item is None:
            self._wrong.setText(self.tr("No service has a waitlist. Settings say for which there is one."))
            self.go.setEnabled(False)
        if self._item is None:
            return
        wish = self._item.wish
        self.asked.press(ASKED)
        self.days.choose([WEEKDAYS[day] for day in wish.days])
        self.staff.choose(wish.staff_ids)
        for field, minutes in ((self.opens, wish.opens), (self.until, wish.until)):
            field.setText("" if minutes is None else f"{minutes // 60:02d}:{minutes % 60:02d}")
        for dated, day in ((self.first, wish.first), (self.last, wish.last)):
            dated.take(day.isoformat() if day else "")
        self.notes.write(self._item.notes)

    def _wish(self) -> Wish:
        """What the form says. Raises ``ValueError`` naming what cannot be read."""
        first, last = _date(self.first.value), _date(self.last.value)
        if first is not None and last is not None and last < first:
            raise ValueError(self.tr("The last date is before the first."))
        opens, until = _minutes(self.opens.text()), _minutes(self.until.text())
        if opens is not None and until and until <= opens:
            raise ValueError(self.tr("The end of the times is before their beginning."))
        days = frozenset(WEEKDAYS.index(each) for each in self.days.values)
        return Wish(days, opens, until, first, last, tuple(self.staff.values))

    def _look(self) -> None:
        """Say what they have booked already, as soon as it is known who wishes for what."""
        try:
            wish = self._wish()
        except ValueError:
            return
        item = self._item
        who, what = (item.profile_id, item.definition_id) if item else (self.customer.profile_id, self.service.key)
        self.already.ask(who, what, wish, self._desired)

    @property
    def _desired(self) -> Instant | None:
        """The very time that they asked for, as long as it is not let go of."""
        return self._item.desired_start_at if self._item is not None and self.asked.values else None

    def _go(self) -> None:
        try:
            wish = self._wish()
        except ValueError as error:
            self._wrong.setText(str(error))
            return
        self._wrong.setText("")
        if self._item is not None:
            self._scene.act(
                "edit_wish", self._item.id, wish=wish, desired_start_at=self._desired,
                notes=self.notes.text().strip() or None, about=self._item.name, button=self.go, then=self._done,
            )  # fmt: skip
        elif self.customer.is_somebody:
            self.customer.settle(lambda profile_id: self._join(profile_id or "", wish), self.go)
        else:
            self._wrong.setText(self.tr("Choose a customer first: the waitlist is of people who can be called."))
            self.customer.search.setFocus()

    def _join(self, profile_id: str, wish: Wish) -> None:
        place = self._scene.place
        if place is not None:
            self._scene.act(
                "join_waitlist", definition_id=self.service.key, location_id=place.id, profile_id=profile_id,
                wish=wish, notes=self.notes.text().strip() or None, about=self.customer.name, button=self.go,
                then=self._done,
            )  # fmt: skip

    def _done(self, _: object) -> None:
        self._scene.drawer_done.emit()


def _asked(scene: Scene, item: WishItem | None) -> list[tuple[str, str]]:
    """The very time that they asked for, to be let go of."""
    at = item.desired_start_at if item is not None else None
    return [] if at is None else [(ASKED, time_words(at, scene.zone))]


def _weekdays() -> list[tuple[str, str]]:
    names = [QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat) for day in range(len(WEEKDAYS))]
    return list(zip(WEEKDAYS, names, strict=True))


def _minutes(typed: str) -> int | None:
    text = typed.strip()
    if not text:
        return None
    minutes = read_time(text)
    if minutes is None:
        said = translate("Waitlist", "“{typed}” is no time of day: write it like {example}.")
        raise ValueError(said.format(typed=text, example=words.wall_clock(9 * 60)))
    return minutes


def _date(typed: str) -> date | None:
    text = typed.strip()
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        said = translate("Waitlist", "“{typed}” is no date: write it like {example}.")
        raise ValueError(said.format(typed=text, example=day_digits(example_day()))) from None
