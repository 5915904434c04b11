"""What the check-in screen says: how long a wait is, why nobody can check in, why no booking was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.refusals import Code
from app.core.told_wait import ToldWait
from app.core.wall import local_date
from app.desk.views_kiosk import Miss
from app.ui import dates
from app.ui.beside import beside
from app.ui.public_words import clock_words, digits_of_all, number, reads_times, wait_words

if TYPE_CHECKING:
    from app.core.ticket_slip import TicketSlip
    from app.desk.views_kiosk import KioskService, KioskView

translate = QCoreApplication.translate


def service_words(service: KioskService, zone: str) -> str:
    """What stands below the name of a service: "about 25–35 min · 2 before you"."""
    if service.opens_at is not None:
        return translate("Kiosk", "closed until {time}").format(time=clock_words(service.opens_at, zone))
    if service.least is None or service.most is None:
        return translate("Kiosk", "no more today")
    told = wait_words(ToldWait(service.least, service.most))
    if not service.ahead:
        return told
    before = translate("Kiosk", "{count} before you").format(count=number(service.ahead))
    return beside(told, before)


def own_wait_words(slip: TicketSlip) -> str:
    """The wait on somebody's ticket, as the screen says it large."""
    if slip.wait is None:
        return translate("Kiosk", "We call you as soon as somebody is free.")
    return translate("Kiosk", "Your wait: {span}").format(span=wait_words(slip.wait))


def booked_words(slip: TicketSlip) -> str:
    """For when a booking is, where its number does not say it in digits that the reader has."""
    if slip.booked_at is None or (slip.is_time and reads_times()):
        return ""
    return translate("Kiosk", "your booking at {time}").format(time=clock_words(slip.booked_at, slip.zone))


def shut_words(view: KioskView) -> tuple[str, str]:
    """Why nobody can walk in by themselves, and what to do instead."""
    code = view.shut.code if view.shut is not None else Code.CLOSED_LOCATION
    return shut_title(code), opens_words(view) if code is Code.CLOSED_LOCATION else ask_words()


def shut_title(code: Code) -> str:
    """Why nobody can check in; of what a customer can do nothing about, no more than that it did not work."""
    known = {
        Code.LINE_PAUSED: translate("Kiosk", "We let nobody into the line at the moment"),
        Code.LINE_FULL: translate("Kiosk", "The line is full at the moment"),
        Code.LAST_CHECK_IN: translate("Kiosk", "It is too late to join the line today"),
        Code.CLOSED_LOCATION: translate("Kiosk", "We are closed"),
    }
    return known.get(code, translate("Kiosk", "That did not work"))


def refused_words(code: Code) -> tuple[str, str]:
    """That it was not to be, and what to do."""
    return shut_title(code), ask_words()


def ask_words() -> str:
    """What to do where the screen can do no more."""
    return translate("Kiosk", "Please ask at the desk.")


def opens_words(view: KioskView) -> str:
    """When the place opens next."""
    if view.opens_at is None:
        return ""
    at = clock_words(view.opens_at, view.zone)
    day = local_date(view.opens_at, view.zone)
    if day == local_date(view.now, view.zone):
        return translate("Kiosk", "We open at {time}.").format(time=at)
    return translate("Kiosk", "We open again: {day}, {time}.").format(day=digits_of_all(dates.day_title(day)), time=at)


def miss_words(miss: Miss) -> str:
    """Why no booking is shown."""
    known = {
        Miss.SHORT: translate("Kiosk", "Please type at least four letters of your name."),
        Miss.NONE: translate("Kiosk", "We find no booking of today for that. Please ask at the desk."),
        Miss.MANY: translate("Kiosk", "Several people fit. Please type more."),
        Miss.UNKNOWN: translate("Kiosk", "This code is not one of a booking here. Please ask at the desk."),
        Miss.OTHER_DAY: translate("Kiosk", "This booking is for another day. Please ask at the desk."),
        Miss.HERE: translate(
            "Kiosk",
            "Somebody of that name or number is checked in already. If that is you, we call your number. Please ask at"
            " the desk if you do not know it.",
        ),
        Miss.SERVED: translate("Kiosk", "This booking was served already. Please take a ticket, or ask at the desk."),
    }
    return known[miss]
