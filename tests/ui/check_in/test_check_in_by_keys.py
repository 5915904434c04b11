"""Check-in by the keyboard: those who are found are walked by the arrows, and the services keep one layout."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.check_in.services import ServiceButtons
from app.ui.widgets.button import Button
from app.ui.widgets.labels import WrappedLabel
from tests.support import sample_views as sample
from tests.support.moments import let_moment_pass


@pytest.fixture
def _searched(hand, shop):
    due = sample.queue_view().due[0]
    shop.answers["booked_today"] = (replace(due, start=sample.at("15:45"), profile_id="profile-grace"),)
    hand.press("line.check_in")
    hand.type("check_in.customer.search", "gr")
    hand.find("check_in.customer.hit.profile-grace")
    hand.find("check_in.customer.search").setFocus()
    let_moment_pass(hand.window)


@pytest.mark.usefixtures("_searched")
def test_down_comes_to_those_who_are_found_and_return_takes_one_with_their_booking(hand):
    hand.key(Qt.Key.Key_Down)
    assert hand.find("check_in.customer.hit.profile-grace").hasFocus()
    hand.key(Qt.Key.Key_Return)
    assert hand.find("check_in.known.arrive").text() == "Arrive for 15:45 instead"


@pytest.mark.usefixtures("_searched")
def test_a_service_pressed_over_somebody_marked_takes_them_and_no_walk_in_of_what_was_typed(hand, shop):
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert hand.find("check_in.known.arrive").text() == "Arrive for 15:45 instead"
    assert hand.find("check_in.whom").text() == "CHECK IN Grace Kim: PRESS THE SERVICE"
    assert not shop.acts


def test_one_long_wait_puts_the_waits_of_all_services_below_with_every_key_in_view(qtbot):
    theme.theme().has_keyboard = True
    drawer = QWidget()
    qtbot.addWidget(drawer)
    buttons = ServiceButtons(drawer)
    buttons.resize(370, 300)
    drawer.show()
    services = sample.shop_view().services[:2]
    facts = dict(zip((each.id for each in services), ("at once", "about 1 h 57 min – 2 h · 17 before"), strict=True))
    buttons.show_services(services, facts, "")
    assert [each.text() for each in buttons.findChildren(Button)] == [each.name for each in services]
    qtbot.waitUntil(lambda: all(each._has_hint() for each in buttons.findChildren(Button)))
    assert not any(each.isHidden() for each in buttons.findChildren(WrappedLabel))
