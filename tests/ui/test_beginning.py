"""A first shop by hand: asked for little, made by one press, told at the field where it cannot be."""

import gc
import json
import sys
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from shiboken6 import delete

from app.cli.setup import import_file
from app.core.wall import instant_of
from app.desk.window_shop import open_window_shop
from app.ui.beginning.hours import usual_week
from app.ui.beginning.sheet import members_of
from app.ui.first_start import Command, Offers
from app.ui.scene import BookingWish
from app.ui.settings.zone_field import ZoneField
from app.ui.start import Front
from tests.support.hand import Hand
from tests.support.terminal import run_apart

TAB, RETURN, DOWN = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Down


@pytest.fixture
def front(qtbot, tmp_path):
    nothing = Command(sys.executable, ("-c", ""), str(tmp_path))
    made = Front(open_window_shop, lambda: tmp_path, lambda: Offers(import_file, nothing))
    made.window.resize(1366, 800)
    made.window.show()
    qtbot.waitUntil(lambda: made._conduct is not None)
    made.window.conduct = made._conduct
    yield made
    made.close()
    delete(made.window)
    gc.collect()


@pytest.fixture
def hand(qtbot, front, monkeypatch):
    made = Hand(qtbot, front.window)
    made.find("first-start-by-hand")
    monkeypatch.setattr("app.ui.beginning.sheet.zone_here", lambda: "Europe/Berlin")
    return made


@pytest.fixture
def sheet(hand, front):
    hand.press("first-start-by-hand")
    hand.find("begin.name")
    return front._conduct.drawer.content


def write(hand, name, text):
    field = hand.find(name)
    field.clear()
    hand.type(name, text)


def exported(tmp_path):
    assert run_apart("export", tmp_path / "out.json").code == 0
    return json.loads((tmp_path / "out.json").read_text())


def test_a_name_and_a_service_are_enough_and_today_opens_with_what_the_till_needs(hand, front, sheet):
    write(hand, "begin.name", "Northside")
    write(hand, "begin.service", "Haircut")
    hand.press("begin.go")
    hand.find("ready.till")
    hand.until(hand.notices)
    assert front.window.page is front.window.pages["today"]
    assert (front.scene.place.name, front.scene.place.timezone) == ("Northside", "Europe/Berlin")
    assert hand.notices() == ["Northside was added"]


def test_all_of_it_is_written_by_keyboard_alone_and_each_text_is_kept(hand, front, sheet, tmp_path):
    steps = ["North", [TAB], "melb", [DOWN, RETURN, TAB, TAB], "Cut", [TAB], "45", [TAB], "Ana Diaz, Bob", [RETURN]]
    for step in steps:
        if isinstance(step, list):
            for key in step:
                hand.key(key)
        else:
            front.window.focusWidget().selectAll()
            hand.type_here(step)
    hand.find("ready.till")
    said = exported(tmp_path)
    assert [(each["name"], each["timezone"]) for each in said["locations"]] == [("North", "Australia/Melbourne")]
    [cut] = said["appointment_definitions"]
    assert (cut["name"], cut["duration_minutes"], cut["requires_staff"]) == ("Cut", 45, True)
    assert (cut["allow_walk_in"], cut["allow_queue"], cut["allow_waitlist"]) == (True, True, True)
    assert {each["first_name"] for each in said["staff"]} == {"Ana", "Bob"}


@pytest.mark.parametrize(
    ("typed", "zone"), [("Schweiz", "Europe/Zurich"), ("algérie", "Africa/Algiers"), ("مصر", "Africa/Cairo")]
)
def test_a_country_is_found_by_what_it_calls_itself(qtbot, typed, zone):
    field = ZoneField("zone", "Time zone")
    qtbot.addWidget(field)
    field.show()
    field.field.insert(typed)
    assert field.cities.has(zone)
    field.field.returnPressed.emit()
    assert field.zone == zone


def test_a_booking_can_be_made_at_once(hand, front, sheet):
    write(hand, "begin.name", "Northside")
    write(hand, "begin.service", "Haircut")
    hand.press("begin.go")
    hand.press("ready.later")
    monday = front.scene.today + timedelta(days=7 - front.scene.today.weekday())
    front.scene.booking_wanted.emit(BookingWish(instant_of(monday, 10 * 60, front.scene.zone)))
    hand.type("booking.customer.search", "ida holm")
    hand.press("booking.customer.hit.new")
    hand.press("booking.book")
    hand.until(lambda: any("Ida Holm" in each for each in hand.notices()))


def test_what_cannot_be_is_said_at_each_field_and_makes_nothing(hand, front, sheet):
    write(hand, "begin.zone", "Mars/Olympus")
    write(hand, "begin.minutes", "soon")
    hand.press("begin.go")
    said = {name: hand.find(f"begin.{name}.wrong").text() for name in ("name", "zone", "service", "minutes")}
    assert said == {
        "name": "This is empty: write something.", "service": "This is empty: write something.",
        "zone": "No time zone is called that: use a name like Europe/Berlin.", "minutes": "Write a whole number.",
    }  # fmt: skip
    assert front.window.focusWidget().objectName() == "begin.name"
    write(hand, "begin.minutes", "0")
    hand.press("begin.go")
    assert hand.find("begin.minutes.wrong").text().startswith("It must be from 1 ")
    assert front.scene.place is None


def test_what_the_shop_refuses_is_said_below_and_makes_nothing(hand, front, sheet):
    write(hand, "begin.name", "Northside")
    write(hand, "begin.service", "Haircut")
    sheet.staff.field.setText("Ana \0")
    hand.press("begin.go")
    hand.until(lambda: "Nothing was changed." in sheet.said.text())
    assert front.scene.place is None


def test_leaving_the_sheet_brings_the_keyboard_back_to_the_choices(hand, front):
    hand.key(TAB)
    hand.key(Qt.Key.Key_Space)
    hand.find("begin.name")
    hand.key(Qt.Key.Key_Escape)
    hand.until(lambda: not hand.sees("begin.name"))
    assert front.window.focusWidget().objectName() == "first-start-by-hand"


def test_a_shop_that_is_undone_leads_back_to_the_beginning(hand, front, sheet):
    write(hand, "begin.name", "Northside")
    write(hand, "begin.service", "Haircut")
    hand.press("begin.go")
    hand.press("ready.later")
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.find("first-start-by-hand")
    assert front.window.has_message


def test_the_hours_are_said_in_lines_and_changed_by_presses(hand, sheet):
    assert "Sun closed" in sheet.hours.said.text().splitlines()
    hand.press("begin.hours.change")
    hand.press("begin.hours.week.all_days")
    assert len(sheet.hours.said.text().splitlines()) == 1
    assert len({row.opens for row in sheet.hours.calendar.normal}) == 1


@pytest.mark.parametrize(("locale", "closed"), [("de_DE", {6}), ("ar_EG", {4}), ("en_US", {6})])
def test_the_usual_week_is_that_of_the_country(monkeypatch, locale, closed):
    monkeypatch.setattr("app.ui.beginning.hours.QLocale", lambda: QLocale(locale))
    assert set(range(7)) - {row.day for row in usual_week().normal} == closed


def test_names_may_be_parted_as_any_script_does():
    assert [each.name for each in members_of(" Ana  Diaz, ,Bob؛ مريم، 健、")] == ["Ana Diaz", "Bob", "مريم", "健"]
