"""What a change would do, at the foot of a section: times that come and go, drawn day by day, and bookings left."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme, words
from app.ui.beside import beside, listed
from app.ui.second_press import second_press_of
from app.ui.tips import say_tip
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import Divider
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.paint import draw_box, mirrored

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from app.desk.views_offer import LeftBooking, OfferEffects, RemovalEffects

translate = QCoreApplication.translate
_NAMES = 3


class EffectStrip(QWidget):
    """A bar for each day: up for times that come, down for those that go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings.effects.days")
        self._first: date | None = None
        self._effects: OfferEffects | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_effects(self, effects: OfferEffects, first: date) -> None:
        """Show these days from ``first`` on; nothing where none differs."""
        self._first, self._effects = first, effects
        self.setAccessibleName(listed(
            f"{words.day_short(each.day)}: +{words.number(each.added)} -{words.number(each.gone)}"
            for each in effects.by_day
        ))  # fmt: skip
        say_tip(self, self.accessibleName())
        self.setVisible(bool(effects.by_day))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, theme.scaled(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._effects is None or self._first is None:
            return
        painter, now = QPainter(self), theme.current()
        middle, most = self.height() // 2, max(max(each.added, each.gone) for each in self._effects.by_day)
        painter.fillRect(QRect(0, middle, self.width(), 1), now.line)
        later = {day: self._effects.days + 1 + at for at, day in enumerate(self._effects.later)}
        wide = self.width() / max(self._effects.days + (len(later) + 1 if later else 0), 1)
        for each in self._effects.by_day:
            at = round(later.get(each.day, (each.day - self._first) // timedelta(days=1)) * wide)
            for count, ink, is_up in ((each.added, now.good_ink, True), (each.gone, now.danger_ink, False)):
                high = -(-count * (middle - 2) // most)
                top = middle - high if is_up else middle + 1
                if count:
                    draw_box(painter, mirrored(self, QRect(at + 1, top, max(3, round(wide) - 2), high)), ink, None, 2)
        painter.end()


class EffectBar(QWidget):
    """The foot of a section: what the change would do, and the ways to keep it or to let it be."""

    left_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.says = WrappedLabel("", 13, "muted", parent=self)
        self.says.setObjectName(f"{name}.effects")
        self.strip = EffectStrip(self)
        self.save = Button(self.tr("Save"), f"{name}.save", kind=Kind.ACCENT, icon="check", parent=self)
        self.drop = Button(self.tr("Discard the changes"), f"{name}.discard", kind=Kind.QUIET, parent=self)
        self.left = Button("", f"{name}.left", icon="warning", parent=self)
        self.left.clicked.connect(self.left_wanted)
        self.do = Button("", f"{name}.do", kind=Kind.DANGER, icon="cross", parent=self)
        self.stay = Button(self.tr("Keep it as it is"), f"{name}.stay", kind=Kind.QUIET, parent=self)
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Divider(self))
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 10, 16, 12)
        inner.setSpacing(8)
        column.addLayout(inner)
        for part in (self.says, self.strip):
            inner.addWidget(part)
        inner.addLayout(line)
        for button in (self.save, self.do, self.left, self.drop, self.stay):
            line.addWidget(button)
        for button in (self.left, self.do, self.stay):
            button.hide()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() > event.oldSize().height():  # a second press was not meant for what came under it
            second_press_of(self).stir(QRect(self.mapTo(self.window(), QPoint()), event.size()))

    def wait(self) -> None:
        """What it would do is being reckoned."""
        self.says.set_ink("muted")
        self.says.setText(self.tr("Looking at what this would change …"))
        self.strip.hide()
        self.left.hide()
        self.do.hide()

    def show_effects(
        self, effects: OfferEffects, first: date, instead: str = "", also: str = "", *, can_keep: bool = True
    ) -> None:
        """Say what it would do, and what is said ``also``; with words ``instead`` where no times depend on it.

        What cannot be kept, as a field says nothing that can be read, is said to be so before all else.
        """
        if effects.wrong or not can_keep:
            said = translate("Settings", "This cannot be saved yet: see the lines in red.")
        else:
            said = f"{instead or effect_words(effects)} {also}".rstrip()
        self._show(said, effects, first, is_alarming=not can_keep)

    def begin_removal(self) -> None:
        """What deleting would do is being reckoned; until that is over nothing else is kept here."""
        self._show_ways(is_removal=True)
        self.wait()

    def end_removal(self) -> None:
        """It is about a change again, and what that would do is still to be reckoned."""
        self._show_ways(is_removal=False)
        self.wait()

    def show_removal(self, found: RemovalEffects, first: date, none: str, instead: str, does: str) -> None:
        """Say what deleting would do, or, of what is in use, what to do ``instead``, with a button if it ``does`` that.

        ``none`` are the words of what no times depend on.
        """
        does = does if found.is_used else self.tr("Delete it")
        said = translate("Settings", "{act}: {effects}").format(act=does, effects=none or effect_words(found.effects))
        used = _used_words(instead if not does else said)
        self._show(used if found.is_used else said, found.effects, first)
        self.do.say(does)
        self.do.setVisible(bool(does))
        self.do.setAccessibleDescription(self.says.text())

    def _show_ways(self, *, is_removal: bool) -> None:
        for button in (self.save, self.drop):
            button.setVisible(not is_removal)
        self.stay.setVisible(is_removal)

    def _show(self, said: str, effects: OfferEffects, first: date, *, is_alarming: bool = False) -> None:
        self.says.set_ink("warn_ink" if effects.left or effects.wrong or is_alarming else "muted")
        self.says.setText(said)
        self.strip.show_effects(effects, first)
        self.left.say(left_words(len(effects.left)))
        self.left.setVisible(bool(effects.left))


def effect_words(effects: OfferEffects) -> str:
    """The sentence: times that come and go, and whose bookings are left."""
    text = _times_sentence(effects.added, effects.gone)
    if effects.later and (effects.added or effects.gone):
        text = _later_sentence(effects.added, effects.gone)
    said = text.format(
        days=words.number(effects.days), added=words.number(effects.added), gone=words.number(effects.gone)
    )
    if (effects.customers_added, effects.customers_gone) not in {(effects.added, effects.gone), (0, 0)}:
        said += " " + _customers_sentence(effects.customers_added, effects.customers_gone)
    return f"{said} {_left_sentence(effects.left)}".strip()


def _used_words(then: str) -> str:
    """That it cannot be deleted, and what there is instead."""
    used = translate("Settings", "It is in use, so it cannot be deleted.")
    return f"{used} {then}".strip()


def left_words(count: int) -> str:
    """How many bookings are left: "3 bookings are left uncovered"."""
    if count == 1:
        return translate("Settings", "1 booking left uncovered")
    return translate("Settings", "{count} bookings left uncovered").format(count=words.number(count))


def booking_words(each: LeftBooking) -> str:
    """One of them in a line."""
    when = f"{words.day_short(words.local_date(each.start, each.timezone))} {words.clock(each.start, each.timezone)}"
    return beside(when, each.service, each.staff)


def _left_sentence(left: tuple[LeftBooking, ...]) -> str:
    if not left:
        return translate("Settings", "It leaves no booking uncovered.")
    names = listed(each.customer for each in left[:_NAMES]) + (" …" if len(left) > _NAMES else "")
    text = translate("Settings", "{bookings} ({names}). They stay as they are until you decide.")
    return text.format(bookings=left_words(len(left)), names=names).replace("….", "…")


def _times_sentence(added: int, gone: int) -> str:
    if added and gone:
        return translate("Settings", "In the next {days} days {added} bookable times come and {gone} go.")
    if added:
        return translate("Settings", "In the next {days} days {added} bookable times come.")
    if gone:
        return translate("Settings", "In the next {days} days {gone} bookable times go.")
    return translate("Settings", "No bookable time comes or goes.")


def _customers_sentence(added: int, gone: int) -> str:
    """How many of them customers book by themselves."""
    text = translate("Settings", "For customers {added} come and {gone} go.")
    if not gone:
        text = translate("Settings", "For customers {added} come.")
    elif not added:
        text = translate("Settings", "For customers {gone} go.")
    return text.format(added=words.number(added), gone=words.number(gone))


def _later_sentence(added: int, gone: int) -> str:
    """The same where special days further ahead were looked at too."""
    if added and gone:
        return translate(
            "Settings", "In the next {days} days, and on special days after, {added} bookable times come and {gone} go."
        )
    if added:
        return translate("Settings", "In the next {days} days, and on special days after, {added} bookable times come.")
    return translate("Settings", "In the next {days} days, and on special days after, {gone} bookable times go.")
