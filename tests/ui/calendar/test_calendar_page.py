"""The calendar's own page, and what the window does with what is chosen there."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.core.values import Changes
from app.desk.views import DayColumn
from app.ui.calendar.page import CalendarPage
from app.ui.scene import BookingWish
from app.ui.widgets.button import Button
from tests.support import sample_views as sample


@pytest.fixture
def page(qtbot, scene):
    made = CalendarPage(scene)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitSignal(made.filled):
        made.show()
    return made


def test_the_page_shows_the_day_of_the_window(qtbot, scene, page):
    assert page.view.days.day.day == sample.DAY
    with qtbot.waitSignal(page.filled):
        scene.show_day(sample.DAY + timedelta(days=1))
    assert page.view.days.day.day == sample.DAY + timedelta(days=1)


def test_the_page_follows_every_change(qtbot, shop, page):
    with qtbot.waitSignal(page.filled):
        shop.publish(Changes(frozenset(), frozenset()))
    assert shop.looks.count("day_view") == 2


def test_an_appointment_that_is_chosen_opens_its_card(qtbot, scene, page):
    with qtbot.waitSignal(scene.card_wanted) as wanted:
        page.view.opened.emit("appointment", "booking-ida-holm")
    assert wanted.args == ["booking-ida-holm"]


@pytest.mark.parametrize(("column", "staff"), [("staff-dev", "staff-dev"), ("unassigned", None)])
def test_free_time_that_is_chosen_starts_a_booking_there(qtbot, scene, page, column, staff):
    with qtbot.waitSignal(scene.booking_wanted) as wanted:
        page.view.time_chosen.emit(column, sample.at("12:15"))
    assert wanted.args == [BookingWish(start=sample.at("12:15"), staff_id=staff)]


def test_free_time_in_the_column_of_a_service_starts_a_booking_of_it(qtbot, scene, shop, page):
    day = sample.day_view()
    workshop = DayColumn("service-workshop", "service", "Workshop", day.open, (), (), None, 4)
    shop.answers["day_view"] = replace(day, columns=(*day.columns, workshop))
    with qtbot.waitSignal(page.filled):
        shop.publish(Changes(frozenset(), frozenset()))
    with qtbot.waitSignal(scene.booking_wanted) as wanted:
        page.view.time_chosen.emit("service-workshop", sample.at("12:15"))
    assert wanted.args == [BookingWish(start=sample.at("12:15"), definition_id="service-workshop")]


def test_the_page_lists_its_keys(page):
    listed = page.keys()
    assert {("Up", "Down"), ("Left", "Right"), ("Return", "")} <= {(each.key, each.other) for each in listed}


@pytest.mark.parametrize(("pressed", "days"), [("three-days", 3), ("week", 7)])
def test_how_many_days_are_shown_is_kept_for_the_next_start(qtbot, scene, page, pressed, days):
    qtbot.mouseClick(page.findChild(Button, f"calendar.span.{pressed}"), Qt.MouseButton.LeftButton)
    then = CalendarPage(scene)
    qtbot.addWidget(then)
    assert (then.stride, then.findChild(Button, f"calendar.span.{pressed}").isChecked()) == (days, True)


@pytest.mark.parametrize("nonsense", ["4", "many", "0"])
def test_a_number_of_days_that_cannot_be_chosen_is_one(qtbot, scene, nonsense):
    scene.preferences.keep("calendar/days", nonsense)
    made = CalendarPage(scene)
    qtbot.addWidget(made)
    assert made.stride == 1


def test_f1_names_both_keys_of_a_pair_and_what_the_theme_key_does(hand, desk):
    desk.show_page("calendar")
    hand.key(Qt.Key.Key_F1)
    said = [label.text() for label in hand.find("key-list").findChildren(QLabel)]
    assert {"Left / Right", "Up / Down", "Next theme"} <= set(said)
