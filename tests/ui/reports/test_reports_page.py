"""The page Reports: the day in words and numbers, another day by the header, and the way to a length that is off."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.ui import theme
from tests.support.hand import Hand
from tests.support.shop_builder import MINUTE, at


@pytest.fixture
def page(qtbot, small, real):
    for number in range(5):
        small.clock.now = at(10) + number * 45 * MINUTE
        entry = small.check_in()
        small.act("call", entry.id, staff_id="ana", reason="first")
        small.act("serve", entry.id, staff_id="ana")
        small.clock.now += 40 * MINUTE
        small.act("finish", entry.id)
    small.clock.now += 15 * MINUTE  # what services really take is looked up that often
    real.scene.lanes.poll()
    real.show_page("reports")
    return Hand(qtbot, real)


def text(page, name):
    page.until(lambda: page.sees(name))
    return page.find(name).text()


def test_it_says_who_came_and_whether_the_waits_were_as_said(page):
    assert text(page, "reports.walk_ins.0") == "In all: 5. Served: 5. Left: 0. Still here: 0."
    assert "5 of 5" in text(page, "reports.waits.0")


def test_a_length_that_is_off_leads_to_the_services(page, real):
    page.press("reports.length.cut")
    page.until(lambda: real.page_name == "settings" and real.page.section is not None)
    assert real.page.section.objectName() == "settings.services"


def test_another_day_is_another_report(page, real):
    text(page, "reports.walk_ins.0")
    real.conduct.days.show_day(real.scene.today + timedelta(days=40))
    page.until(lambda: not page.sees("reports.walk_ins.0"))
    assert real.page_name == "reports"


def test_while_too_few_were_finished_it_is_not_said_how_long_it_takes(qtbot, small, real):
    small.check_in()
    real.show_page("reports")
    hand = Hand(qtbot, real)
    hand.until(lambda: hand.sees("reports.service.cut"))
    said = [label.text() for label in hand.find("reports.service.cut").findChildren(QLabel)]
    assert said[-1] == "Planned with 30 min; too few were finished of late to say how long it takes"


def test_the_keyboard_reads_on_below_what_fits(page, real):
    text(page, "reports.walk_ins.0")
    real.resize(768, 600)
    theme.theme().scale_text(2.0)
    bar = page.find("reports.area").verticalScrollBar()
    page.until(lambda: bar.maximum() > 0)
    real.setFocus()
    page.key(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    page.key(Qt.Key.Key_PageUp)
    assert bar.value() == 0
