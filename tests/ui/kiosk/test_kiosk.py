"""A customer alone at the check-in screen: a ticket, an arrival, and a screen that forgets them."""

from __future__ import annotations

from contextlib import closing
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.core.ticket_slip import Part
from app.sync.addresses import OMNEO
from app.sync.connecting import Connection, keep_connection, make_remote
from app.sync.engine import Engine
from app.sync.report import State
from app.ui.printers.wording import slip_lines
from tests.support.shop_builder import SmallShop, at
from tests.support.tcp_printer import TcpPrinter
from tests.ui.kiosk.conftest import Customer

ENTRIES = "SELECT ticket, profile_id, guest_name FROM queue_entries"


def test_one_press_on_a_service_takes_a_ticket_and_shows_it_large(customer: Customer, small: SmallShop):
    customer.press("kiosk.service.cut")
    customer.comes_to("given")
    assert small.rows(ENTRIES) == [("CA001", None, None)]
    assert customer.find("kiosk.number").accessibleName() == "Number CA001"
    assert "Please remember it" in customer.texts()


def test_pressed_over_and_over_it_is_one_ticket(customer: Customer, small: SmallShop):
    tile = customer.find("kiosk.service.cut")
    customer.until(lambda: not customer.page.is_settling)
    for _ in range(6):
        tile.click()
    customer.comes_to("given")
    customer.find("kiosk.done").click()
    assert len(small.rows(ENTRIES)) == 1


def test_a_second_tap_on_the_same_spot_does_not_press_what_comes_there(customer: Customer):
    with customer.before_it_is_calm():
        customer.press("kiosk.service.cut")
        customer.comes_to("given")
        customer.qtbot.mouseClick(customer.page.given.done, Qt.MouseButton.LeftButton)
        assert customer.screen == "kiosk.given"


def test_too_few_digits_say_how_many_are_needed_and_no_key_moves_when_there_are_enough(customer: Customer):
    customer.press("kiosk.booking")
    customer.comes_to("find")
    seven = customer.find("kiosk.keys.phone.7")
    for digit in "567":
        customer.press(f"kiosk.keys.phone.{digit}")
    assert "At least 4 digits" in customer.texts()
    at = seven.mapTo(customer.window, seven.rect().topLeft())
    customer.press("kiosk.keys.phone.8")
    assert "At least" not in customer.texts()
    QApplication.sendPostedEvents()  # whatever is to be laid out anew is
    assert seven.mapTo(customer.window, seven.rect().topLeft()) == at
    customer.press("kiosk.find.name")
    assert "At least 4 letters" in customer.texts()


def test_somebody_with_a_booking_finds_it_by_the_end_of_their_number(customer: Customer, small: SmallShop):
    customer.press("kiosk.booking")
    customer.comes_to("find")
    for digit in "5678":
        customer.press(f"kiosk.keys.phone.{digit}")
    customer.press("kiosk.find.go")
    customer.until(lambda: "Z. M." in customer.texts())
    assert "Zoe" not in customer.texts()
    assert "Müller" not in customer.texts()
    customer.press(f"kiosk.hit.{small.rows('SELECT id FROM appointments')[0][0]}")
    customer.comes_to("given")
    assert small.rows("SELECT status FROM appointments") == [("arrived",)]
    assert customer.find("kiosk.number").accessibleName() == "Number CA001"
    assert "your booking at 11:00" in customer.texts()


def test_or_by_the_letters_of_their_name_on_the_keyboard(customer: Customer):
    customer.press("kiosk.booking")
    customer.press("kiosk.find.name")
    customer.type_here("mull")
    customer.key(Qt.Key.Key_Return)
    customer.until(lambda: "Z. M." in customer.texts())


def test_or_by_a_scan_from_the_first_screen(customer: Customer, small: SmallShop):
    booked = small.rows("SELECT id FROM appointments")[0][0]
    customer.scan(f"FW:A:{booked}")
    customer.until(lambda: "Z. M." in customer.texts())


def test_a_scan_beside_the_last_number_begins_the_visit_of_whoever_comes_next(customer: Customer, small: SmallShop):
    booked = small.rows("SELECT id FROM appointments")[0][0]
    customer.press("kiosk.service.cut")
    customer.comes_to("given")
    customer.until(lambda: not customer.page.is_settling)
    customer.scan(f"FW:A:{booked}")
    customer.until(lambda: "Z. M." in customer.texts())
    assert "CA001" not in customer.texts()


def test_nor_does_the_language_of_the_last_one_stay(customer: Customer, small: SmallShop):
    booked = small.rows("SELECT id FROM appointments")[0][0]
    customer.press("kiosk.language.de")
    customer.press("kiosk.service.cut")
    customer.comes_to("given")
    customer.until(lambda: not customer.page.is_settling)
    customer.scan(f"FW:A:{booked}")
    customer.until(lambda: "Is this you?" in customer.texts())


def test_the_code_on_the_slip_of_a_booking_says_that_its_customer_is_here(customer: Customer, small: SmallShop):
    small.act("set_setting", "ticket_printer", value="network:127.0.0.1:1")
    booked = small.rows("SELECT id FROM appointments")[0][0]
    slip = small.look("booking_slip", booked).slip
    (code,) = [line.text for line in slip_lines(slip) if line.part is Part.CODE]
    customer.scan(code)
    customer.press(f"kiosk.hit.{booked}")
    customer.comes_to("given")
    assert small.rows("SELECT status FROM appointments") == [("arrived",)]


def test_too_many_misses_and_nobody_is_looked_for(customer: Customer):
    customer.press("kiosk.booking")
    for number in range(6):
        customer.page.finding.field.setText(f"{9000 + number}")
        customer.press("kiosk.find.go")
        customer.until(lambda: customer.page.finding.said.text() and not customer.page.finding._is_waiting)
    assert "Too many tries" in customer.texts()
    customer.page.finding.field.setText("5678")
    customer.page.finding.field.returnPressed.emit()
    assert "Z. M." not in customer.texts()
    customer.ticks += 1
    customer.kiosk._begin_anew()  # a new customer, the same pause
    customer.press("kiosk.booking")
    assert "Too many tries" in customer.texts()


def test_after_thirty_seconds_it_forgets_who_was_there_and_counts_down_to_it(customer: Customer):
    customer.press("kiosk.booking")
    customer.page.finding.field.setText("5678")
    customer.ticks += 12
    customer.kiosk._count_down()
    assert "Starts again in 18 s" in customer.texts()
    customer.ticks += 18
    customer.kiosk._count_down()
    assert customer.screen == "kiosk.welcome"
    assert customer.page.finding.field.text() == ""


def test_what_one_asked_is_not_answered_to_the_next(customer: Customer, small: SmallShop):
    lanes, gate, heard = customer.window.scene.lanes, Event(), []
    lanes.write.put(lambda: gate.wait() and None)
    customer.press("kiosk.service.cut")
    customer.ticks += 31
    customer.kiosk._count_down()
    gate.set()
    lanes.act("set_setting", "blind_call", value=True, then=heard.append)
    customer.until(lambda: heard)
    lanes.look("shop_view", then=heard.append)
    customer.until(lambda: len(heard) == 2)
    assert (customer.screen, len(small.rows(ENTRIES))) == ("kiosk.welcome", 1)


def test_any_touch_gives_more_time(customer: Customer):
    customer.press("kiosk.booking")
    customer.ticks += 25
    customer.press("kiosk.find.name")
    customer.ticks += 25
    customer.kiosk._count_down()
    assert customer.screen == "kiosk.find"


def test_a_language_is_for_one_customer(customer: Customer):
    customer.press("kiosk.language.ar")
    customer.until(lambda: customer.page.isRightToLeft())
    customer.ticks += 31
    customer.kiosk._count_down()
    assert not customer.page.isRightToLeft()


def test_who_chooses_a_language_while_they_look_for_their_booking_goes_on_with_what_they_typed(customer: Customer):
    customer.press("kiosk.booking")
    customer.press("kiosk.find.name")
    customer.type_here("mull")
    customer.press("kiosk.language.de")
    assert (customer.screen, customer.page.finding.field.text()) == ("kiosk.find", "mull")
    customer.press("kiosk.find.go")
    customer.until(lambda: "Z. M." in customer.texts())
    customer.press("kiosk.language.ar")
    assert customer.screen == "kiosk.find"
    assert "Z. M." in customer.texts()


def test_a_paused_line_lets_nobody_in_and_says_so_at_once(customer: Customer, small: SmallShop):
    small.act("set_door", "mel", is_paused=True)
    customer.window.scene.lanes.poll()
    customer.until(lambda: "We let nobody into the line" in customer.texts())
    assert not customer.sees("kiosk.service.cut")
    assert customer.sees("kiosk.booking")


def test_what_shuts_between_the_look_and_the_press_is_said_in_words(customer: Customer, small: SmallShop):
    small.act("set_door", "mel", most_waiting=1)
    small.check_in()
    customer.press("kiosk.service.cut")
    customer.comes_to("given")
    assert "The line is full" in customer.texts()
    assert len(small.rows(ENTRIES)) == 1


def test_when_the_shop_is_closed_nothing_can_be_pressed(customer: Customer, small: SmallShop):
    small.clock.now = at(18)
    customer.window.scene.ticked.emit()
    customer.until(lambda: "We are closed" in customer.texts())
    assert "We open again" in customer.texts()
    assert not customer.sees("kiosk.booking")


def test_a_ticket_prints_and_without_paper_the_number_has_to_do(customer: Customer, small: SmallShop):
    with TcpPrinter() as printer:
        small.act("set_setting", "ticket_printer", value=printer.address)
        customer.window.scene.lanes.poll()
        customer.until(lambda: "Your ticket prints here" in customer.texts())
        customer.press("kiosk.service.cut")
        customer.until(lambda: printer.tickets)
        customer.press("kiosk.done")
        printer.paper = False
        customer.press("kiosk.service.cut")
        customer.comes_to("given")
        customer.until(lambda: "Please remember it" in customer.texts())
    assert b"CA001" in printer.tickets[0]
    assert customer.find("kiosk.number").accessibleName() == "Number CA002"


def test_a_walk_in_is_taken_while_the_remote_cannot_be_reached(customer: Customer, small: SmallShop):
    gone = Connection(OMNEO, "http://127.0.0.1:9/api/v3")  # nobody listens there
    with small.store.write() as unit:
        keep_connection(unit, gone)
    with closing(Engine(small.store, make_remote(gone, "token"), hold=0)) as engine:
        assert engine.run_once().state is State.OFFLINE
    customer.press("kiosk.service.cut")
    customer.comes_to("given")
    assert "Number CA001" in customer.find("kiosk.number").accessibleName()
    assert small.rows("SELECT verb, state FROM outbox WHERE kind = 'queue_entry'") == [("check_in", "pending")]
