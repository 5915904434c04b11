"""The program's test of itself: every page is shown with its data, and one booking is made as a person would."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from app.ui import words
from app.ui.offscreen import Offscreen
from app.ui.pages import PAGES
from app.ui.scene import BookingWish
from app.ui.start import Options, make_application

if TYPE_CHECKING:
    from app.desk.views import Service
    from app.ui.lane import Shop

SIZE = (1366, 800)
CUSTOMER = "Selma Probe"
DAYS = 56
"""How many days ahead a free time is looked for."""


def walk(open_shop: Callable[[], Shop]) -> int:
    """Walk the window on the shop that ``open_shop`` makes; 0 after a line on stdout, 1 after one on stderr."""
    make_application(Options())
    try:
        with Offscreen(open_shop, SIZE) as stage:
            for entry in PAGES:
                stage.show_page(entry.name)
            book_something(stage)
    except Exception as error:  # noqa: BLE001 - whatever it is, the program is not fit for a shop
        print(f"selftest: {type(error).__name__}: {error}", file=sys.stderr)
        return 1
    print(f"selftest: {len(PAGES)} pages walked, one booking made")
    return 0


def book_something(stage: Offscreen) -> None:
    """Book the first free time of a plain service for somebody new. Raises ``LookupError`` where a step has no way."""
    service = _plain_service(stage)
    stage.scene.booking_wanted.emit(BookingWish(definition_id=service.id))
    _press(stage, f"booking.service.{service.handle}")
    _press_free_time(stage)
    field = stage.window.findChild(QLineEdit, "booking.customer.search")
    if field is None:
        raise LookupError("the booking page has no field for the customer")
    QTest.keyClicks(field, CUSTOMER)
    _press(stage, "booking.customer.hit.new")
    _press(stage, "booking.book")
    done = words.done_word("book", as_request=service.needs_approval)
    stage.wait_until(lambda: any(done in each.wish.text for each in stage.conduct.notices.shown()), "a booking")


def _plain_service(stage: Offscreen) -> Service:
    services = stage.scene.shop.services if stage.scene.shop else ()
    for each in services:
        if each.is_bookable and not each.has_questionnaire:
            return each
    raise LookupError("the shop has no service that can be booked without questions")


def _press_free_time(stage: Offscreen) -> None:
    for ahead in range(DAYS):
        day = stage.scene.today + timedelta(days=ahead)
        button = _button(stage, f"booking.day.{day.isoformat()}")
        if button is None:
            _press(stage, "booking.month_after")
            button = _button(stage, f"booking.day.{day.isoformat()}")
        page = stage.window.page
        if page is not None and button is not None:
            stage.wait_for(page.filled, button.click)
        if free := _free_times(stage):
            free[0].click()
            return
    raise LookupError(f"there is no free time in {DAYS} days")


def _free_times(stage: Offscreen) -> list[QAbstractButton]:
    buttons = stage.window.findChildren(QAbstractButton)
    times = (each for each in buttons if each.objectName().startswith("booking.slot."))
    return [each for each in times if each.isVisible() and getattr(each, "is_free", False)]


def _press(stage: Offscreen, name: str) -> None:
    stage.wait_until(lambda: _button(stage, name) is not None, f"something to press called {name}")
    button = _button(stage, name)
    if button is not None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _button(stage: Offscreen, name: str) -> QAbstractButton | None:
    found = stage.window.findChildren(QAbstractButton, name)
    return next((each for each in found if each.isVisible() and each.isEnabled()), None)
