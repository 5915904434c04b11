"""What customers do at the check-in screen is no news there: the machine is silent, and staff hear of it elsewhere."""

import pytest
from PySide6.QtCore import QLocale, Qt

from app.ui.language import own_language, speaker
from tests.ui.kiosk.conftest import Customer


@pytest.fixture
def outside(customer: Customer):
    """What was said and heard outside of the window, which no test shows."""
    teller, heard = customer.window.conduct.teller, []
    teller.tray.tell = lambda title, text: heard.append(text)
    teller.tray.sound = lambda: heard.append("beep")
    customer.until(lambda: teller._seen)
    return heard


def arrive(customer: Customer, small):
    customer.press("kiosk.booking")
    customer.comes_to("find")
    for digit in "5678":
        customer.press(f"kiosk.keys.phone.{digit}")
    customer.press("kiosk.find.go")
    customer.press(f"kiosk.hit.{small.rows('SELECT id FROM appointments')[0][0]}")
    customer.comes_to("given")
    customer.window.conduct.teller.look()
    customer.until(lambda: not customer.window.scene.lanes._reading)


def test_the_machine_with_the_check_in_screen_neither_beeps_nor_says_who_came(customer, small, outside):
    arrive(customer, small)
    assert (outside, customer.notices()) == ([], [])


def test_whoever_takes_the_desk_back_is_told_who_came_meanwhile(customer, small, outside):
    arrive(customer, small)
    customer.kiosk.leave()
    customer.window.conduct.teller.look()
    customer.until(lambda: any("Zoe Müller is here for Ana" in each for each in customer.notices()))
    assert outside == []


def test_whoever_takes_the_desk_back_reads_of_a_dead_printer_in_their_own_language(customer, small):
    small.act("set_setting", "ticket_printer", value="network:127.0.0.1:9")
    customer.press("kiosk.language.ar")
    customer.until(lambda: speaker().code == "ar")
    customer.press("kiosk.service.cut")
    customer.comes_to("given")
    customer.until(lambda: customer.kiosk.waiting)
    assert customer.page.given.title.text() == "هذا رقمك"
    assert [each.text.isascii() for each in customer.kiosk.waiting] == [True]
    assert not own_language().is_from_right
    customer.kiosk.leave()
    assert (speaker().code, QLocale().textDirection()) == ("", Qt.LayoutDirection.LeftToRight)
