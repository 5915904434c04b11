"""The section What is told: quiet hours are one thing, kept and taken back as one."""

from threading import Event

import pytest
from PySide6.QtTest import QTest

from app.ui.tells.section import TellSettings
from tests.support.hand import Hand


@pytest.fixture
def section(qtbot, real):
    hand = Hand(qtbot, real)
    real.show_page("settings")
    hand.press("settings.to.tells")
    hand.find("tells.quiet_add")
    return hand


def quiet(small):
    kept = small.look("shop_settings")
    return kept.quiet_from, kept.quiet_until


def test_quiet_hours_that_were_added_are_taken_back_as_one(section, small):
    section.press("tells.quiet_add")
    section.until(lambda: quiet(small) == (20 * 60, 8 * 60))
    small.act("undo")
    assert quiet(small) == (0, 0)


def test_quiet_hours_past_midnight_are_typed_and_removed(section, small):
    section.press("tells.quiet_add")
    section.until(lambda: section.sees("tells.quiet.from"))
    field = section.find("tells.quiet.from").field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "22:30")
    section.until(lambda: quiet(small) == (22 * 60 + 30, 8 * 60))
    section.press("tells.quiet.remove")
    section.until(lambda: quiet(small)[0] == quiet(small)[1])


def test_what_is_typed_stands_though_what_was_kept_before_is_read_meanwhile(qtbot, section, small):
    section.press("tells.quiet_add")
    section.until(lambda: section.sees("tells.quiet.from"))
    page, may_write = section.window.findChild(TellSettings), Event()
    page.scene.lanes.write.put(may_write.wait)
    field = section.find("tells.quiet.from").field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "21")
    with qtbot.waitSignal(page.filled):
        page.catch_up()
    typed = field.text()
    may_write.set()
    assert typed == "21"
    section.until(lambda: quiet(small) == (21 * 60, 8 * 60))
