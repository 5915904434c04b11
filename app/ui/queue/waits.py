"""How long somebody has waited or is served, against what was said: a colour, an icon and words together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.core.told_wait import told_wait
from app.ui import words
from app.ui.rows.content import Bit

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views_board import DueItem, LineItem

translate = QCoreApplication.translate

LONG_MINUTES = 180
"""Up to here the floor counts in minutes what is measured in minutes: "82 min of ~60"."""
PATIENT_MINUTES = 5
"""A call that nobody answered for so long is worth a look."""


class Wait(NamedTuple):
    """A stretch of minutes and how it stands: ``state`` is fine, near, over or plain."""

    minutes: int
    state: str
    measure: str
    """What it is measured against: "told ~10"."""
    is_counted: bool = False
    """Whether that is a number of minutes."""

    @property
    def ink(self) -> str:
        """The colour's name among ``Tones``."""
        return {"fine": "good_ink", "near": "warn_ink", "over": "danger_ink"}.get(self.state, "ink")

    @property
    def icon(self) -> str:
        """The icon's name, or nothing where nothing was promised."""
        return {"fine": "check", "near": "clock", "over": "warning"}.get(self.state, "")

    @property
    def word(self) -> str:
        """The state as words for a screen reader."""
        return {
            "fine": translate("Wait", "within what was said"),
            "near": translate("Wait", "close to what was said"),
            "over": translate("Wait", "longer than was said"),
        }.get(self.state, "")

    def figure(self) -> Bit:
        """How long, as the number at the end of a card."""
        in_minutes = self.is_counted and self.minutes <= LONG_MINUTES
        text = translate("Wait", "{minutes} min").format(minutes=words.number(self.minutes))
        return Bit(text if in_minutes else words.minutes_words(self.minutes), self.ink, is_strong=True, icon=self.icon)


def waiting(item: LineItem, now: Instant, zone: str) -> Wait:
    """The wait so far against the quote given at check-in, or since the booked time."""
    if item.quoted_until is None:
        booked = item.booked_at
        due = "" if booked is None else translate("Wait", "due {time}").format(time=words.clock(booked, zone))
        return Wait(item.waited_minutes, "plain", due)
    first = item.quoted_until if item.quoted_from is None else item.quoted_from
    state = "over" if is_past(item.quoted_until, now) else "near" if is_past(first, now) else "fine"
    told = told_wait(item.due_at, item.quoted_from, item.quoted_until)
    if told is None or told.is_at_once:
        return Wait(item.waited_minutes, state, translate("Wait", "told: at once"))
    measure = translate("Wait", "told ~{minutes}").format(minutes=words.number(told.most))
    return Wait(item.waited_minutes, state, measure, is_counted=True)


def is_past(told: Instant, now: Instant) -> bool:
    """Whether an instant that was told is over by a whole minute: less is not seen on a clock."""
    return now >= told + 60


def called(item: LineItem, now: Instant) -> Wait:
    """The time since the call, with how often it was made."""
    minutes = minutes_between(item.since or now, now)
    times = (
        translate("Wait", "called once")
        if item.calls <= 1
        else translate("Wait", "called {count} ×").format(count=words.number(item.calls))
    )
    return Wait(minutes, "near" if minutes >= PATIENT_MINUTES else "plain", times)


def served(item: LineItem, now: Instant) -> Wait:
    """The time in service against the length that was planned."""
    minutes = minutes_between(item.since or now, now)
    state = "over" if item.length_minutes and minutes > item.length_minutes else "plain"
    planned = translate("Wait", "of ~{minutes}").format(minutes=words.number(item.length_minutes))
    return Wait(minutes, state, planned, is_counted=True)


def due(item: DueItem) -> Wait:
    """How late somebody is, or how soon they come."""
    if item.late_minutes > 0:
        return Wait(item.late_minutes, "over", translate("Wait", "late"))
    return Wait(-item.late_minutes, "plain", translate("Wait", "to go"))


def late_words(item: DueItem) -> str:
    """How late, or how soon: "22 min late", "now", "in 23 min"."""
    if item.late_minutes == 0:
        return translate("Wait", "now")
    lasting = words.minutes_words(abs(item.late_minutes))
    template = translate("Wait", "{minutes} late") if item.late_minutes > 0 else translate("Wait", "in {minutes}")
    return template.format(minutes=lasting)


def minutes_between(start: Instant, end: Instant) -> int:
    """Whole minutes from one instant to a later one, never less than none."""
    return max(0, end - start) // 60
