"""What a new till still needs: told step by step, each with the way to it, and never in the way."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.core.settings import Settings
from app.ui import sheets
from app.ui.ready import steps_of
from app.ui.widgets.button import Button
from tests.support import sample_views
from tests.support.hand import Hand


@pytest.fixture
def sheet(qtbot, real):
    """The sheet over the window of a real shop."""
    sheets.open_ready(real.scene)
    drawer = real.conduct.drawer
    qtbot.waitUntil(lambda: drawer.content.findChild(Button, "ready.later") is not None)
    return drawer.content


def test_each_step_knows_whether_it_is_done():
    new = steps_of(replace(sample_views.shop_view(), till_letter=None), Settings())
    ready = steps_of(replace(sample_views.shop_view(), is_guarded=True), Settings(ticket_printer="tcp://10.0.0.9"))
    assert [each.section for each in new if not each.is_done] == ["till", "printers", "pins"]
    assert all(each.is_done for each in ready)


def test_a_step_opens_its_settings(qtbot, real, sheet):
    qtbot.mouseClick(sheet.findChild(Button, "ready.printers"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: real.page_name == "settings" and real.page.section is not None)
    assert real.page.section.objectName() == "printer_settings"
    assert real.conduct.drawer.content is None


def test_another_step_opens_another_section_of_the_page_that_is_there(qtbot, real, sheet):
    qtbot.mouseClick(sheet.findChild(Button, "ready.printers"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: real.page_name == "settings" and real.page.section is not None)
    real.show_page("today")
    sheets.open_ready(real.scene)
    drawer = real.conduct.drawer
    qtbot.waitUntil(lambda: drawer.content.findChild(Button, "ready.till") is not None)
    qtbot.mouseClick(drawer.content.findChild(Button, "ready.till"), Qt.MouseButton.LeftButton)
    assert real.page.section.objectName() == "settings.till"


def test_a_till_without_a_printer_says_so_by_a_press_and_has_its_tick(qtbot, real, sheet, small):
    hand = Hand(qtbot, real)
    hand.press("ready.no_printer")
    hand.until(lambda: hand.sees("ready.printers.done"))
    assert not hand.sees("ready.no_printer")
    assert small.look("shop_settings").ticket_printer == ""


def test_later_closes_it(qtbot, real, sheet):
    qtbot.mouseClick(sheet.findChild(Button, "ready.later"), Qt.MouseButton.LeftButton)
    assert real.conduct.drawer.content is None


def test_a_first_start_that_was_broken_off_leads_to_it_at_the_next(qtbot, real):
    conduct = real.conduct
    conduct.opening.show_first_start()
    conduct.opening.first_start, conduct.opening._may_lead_on = None, True  # as the next start finds it
    for _ in range(2):
        conduct.open_shop()
        qtbot.waitUntil(lambda: conduct.drawer.content is not None)
    qtbot.waitUntil(lambda: conduct.drawer.content.findChild(Button, "ready.later") is not None)
    conduct.drawer.content.findChild(Button, "ready.later").click()
    assert real.scene.preferences.text(sheets.LED) == ""


def test_after_a_step_of_a_first_start_it_is_there_again(qtbot, real):
    hand, conduct = Hand(qtbot, real), real.conduct
    real.scene.preferences.keep(sheets.LED, "1")
    sheets.open_ready(real.scene)
    hand.press("ready.printers")
    hand.until(lambda: real.page_name == "settings" and conduct.drawer.content is None)
    hand.press("rail-today")
    hand.press("ready.till")
    conduct.opening._may_lead_on = True  # the next start
    conduct.open_shop()
    hand.press("ready.later")
    hand.press("rail-calendar")
    assert (conduct.drawer.content, real.scene.preferences.text(sheets.LED)) == (None, "")


def test_once_every_step_is_done_nothing_leads_to_it_any_more(qtbot, real, small):
    small.act("set_setting", "ticket_printer", value="network:127.0.0.1:1")
    real.scene.shop = replace(real.scene.shop, is_guarded=True)
    real.scene.preferences.keep(sheets.LED, "1")
    sheets.open_ready(real.scene)
    Hand(qtbot, real).until(lambda: real.scene.preferences.text(sheets.LED) == "")
    assert real.conduct.drawer.content is None


def test_the_first_import_leads_to_it(qtbot, desk):
    conduct = desk.conduct
    conduct.opening.show_first_start()
    conduct.opening.take(sample_views.shop_view())
    assert conduct.drawer.content is not None
    assert conduct.drawer.content.objectName() == "ready"
    conduct.drawer.close_it()
    conduct.opening.take(sample_views.shop_view())
    assert conduct.drawer.content is None
