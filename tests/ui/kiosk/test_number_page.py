"""The page with somebody's number: it speaks another language when asked to, and staff get out of it too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.ui.printers.press import Press
from tests.support.shop_builder import SmallShop
from tests.ui.kiosk.conftest import Customer

PAGES = {
    "welcome": (), "find": ("kiosk.booking",), "given": ("kiosk.service.cut",),
}  # fmt: skip


def lit(customer: Customer) -> list[str]:
    return [each.text() for each in customer.page.languages if each.isChecked()]


def test_it_is_said_in_the_language_that_is_pressed(customer: Customer):
    customer.press("kiosk.service.cut")
    customer.comes_to("given")
    customer.press("kiosk.language.de")
    customer.until(lambda: customer.page.given.title.text() == "Das ist Ihre Nummer")
    assert customer.find("kiosk.number").accessibleName() == "Nummer CA001"
    assert customer.page.given.done.text() == "Fertig"
    assert lit(customer) == ["Deutsch"]
    customer.press("kiosk.language.ar")
    customer.until(lambda: customer.page.isRightToLeft())
    assert (customer.screen, lit(customer)) == ("kiosk.given", ["العربية"])


def test_so_is_why_nobody_was_let_in(customer: Customer, small: SmallShop):
    small.act("set_door", "mel", most_waiting=1)
    small.check_in()
    customer.press("kiosk.service.cut")
    customer.comes_to("given")
    customer.press("kiosk.language.de")
    customer.until(lambda: "Bitte fragen Sie an der Theke." in customer.texts())
    assert "at the moment" not in customer.texts()


def test_after_it_the_next_customer_has_the_language_of_the_shop(customer: Customer):
    customer.press("kiosk.service.cut")
    customer.comes_to("given")
    customer.press("kiosk.language.de")
    customer.press("kiosk.done")
    customer.comes_to("welcome")
    assert (customer.page.welcome.title.text(), lit(customer)) == ("Welcome. What can we do for you?", ["English"])


def test_a_ticket_that_waits_for_the_printer_is_said_in_it_too(
    customer: Customer, small: SmallShop, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(Press, "begin", lambda *_, **__: None)  # it has the ticket before, and is not done with it
    small.act("set_setting", "ticket_printer", value="network:127.0.0.1:1")
    small.check_in(prints="")
    customer.window.scene.lanes.poll()
    customer.until(lambda: "Your ticket prints here" in customer.texts())
    customer.press("kiosk.service.cut")
    customer.comes_to("given")
    customer.press("kiosk.language.fr")
    customer.until(lambda: "fr" in small.rows("SELECT language FROM ticket_jobs WHERE state = 'waiting'")[0])


def test_a_language_that_is_pressed_while_a_ticket_is_taken_is_not_lit_beside_the_other(customer: Customer):
    customer.until(lambda: not customer.page.is_settling)
    customer.find("kiosk.service.cut").click()
    customer.find("kiosk.language.de").click()
    assert lit(customer) == ["English"]


@pytest.mark.parametrize("screen", PAGES)
def test_holding_the_name_of_the_shop_leads_staff_out_of_every_page(customer: Customer, screen: str):
    for name in PAGES[screen]:
        customer.press(name)
    customer.comes_to(screen)
    customer.until(lambda: not customer.page.is_settling)
    customer.page.place.setFocus()
    customer.page.place._holding.setInterval(1)
    customer.qtbot.keyPress(customer.page.place, Qt.Key.Key_Space)
    customer.comes_to("leave")
