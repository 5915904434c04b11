"""The window around its pages: where one is, what one may press, what keys do."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget

from app.core.errors import Refused, StoreUnavailable, StoreUnfit
from app.core.refusals import Code, reason
from app.core.values import Changes, Kind
from app.ui import theme, view_menu
from app.ui.rail import RailButton
from app.ui.scene import DrawerWish
from tests.support import sample_views as sample


def press(qtbot, window, name):
    button = window.findChild(QAbstractButton, name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def notices(window):
    return [notice.wish.text for notice in window.conduct.notices.shown()]


def test_the_header_names_day_place_zone_till_and_person(window):
    assert window.header.title.text() == "Fri 20 November"
    assert window.header.place.text() == "Melbourne Central · AEDT · Till A"
    assert window.header.status.text() == "Everything is saved here"
    assert window.header.avatar.accessibleName() == "At the desk: Mika Hill"


def test_every_thing_to_press_has_an_object_name_and_an_accessible_name(window):
    window.conduct.drawer.open_it(DrawerWish(QLabel("here"), "Here"))
    window.scene.act("arrive", "one", about="Ida Holm")
    for widget in window.findChildren(QAbstractButton) + window.findChildren(QLineEdit):
        assert widget.objectName(), widget
        assert widget.accessibleName(), widget.objectName()


def test_the_rail_shows_pages_and_how_many_wait(qtbot, window):
    window.scene.badge_changed.emit("queue", 4)
    press(qtbot, window, "rail-queue")
    assert window.page is window.pages["queue"]
    assert window.findChild(QAbstractButton, "rail-queue").accessibleDescription() == "4 waiting"


def test_a_page_that_is_not_about_a_day_has_no_way_to_other_days(qtbot, window):
    press(qtbot, window, "rail-queue")
    assert window.header.title.text() == "Queue"
    assert not window.header.back.isVisible()


def test_the_arrows_show_other_days_and_the_page_follows(qtbot, window):
    before = window.page.refreshed
    press(qtbot, window, "header-day-after")
    assert window.scene.day == sample.DAY + timedelta(days=1)
    assert window.page.refreshed == before + 1
    press(qtbot, window, "header-today")
    assert window.scene.day == sample.DAY


def test_a_page_is_refreshed_by_a_change_only_while_it_is_seen(qtbot, window):
    today = window.page
    press(qtbot, window, "rail-queue")
    before = today.refreshed
    window.scene.changed.emit(Changes(frozenset({Kind.APPOINTMENT})))
    assert today.refreshed == before
    press(qtbot, window, "rail-today")
    assert today.refreshed == before + 1


def test_another_place_is_chosen_from_the_menu(qtbot, window, shop):
    shop.answers["shop_view"] = lambda: sample.shop_view().__class__(
        (sample.PLACE, sample.OTHER_PLACE), sample.OTHER_PLACE, (), (), None, None
    )
    with qtbot.waitSignal(window.scene.shop_changed):
        window.header.place.menu().actions()[1].trigger()
    assert window.header.place.text() == "Perth City · AWST"


def test_a_verb_is_reported_with_a_button_that_takes_it_back(qtbot, window, shop):
    window.scene.act("arrive", "one", about="Ida Holm")
    qtbot.waitUntil(lambda: notices(window) == ["Ida Holm · Arrived"])
    press(qtbot, window, "notice-1-action")
    qtbot.waitUntil(lambda: notices(window) == ["Taken back"])
    assert [verb for verb, _, _ in shop.acts] == ["arrive", "undo"]


def test_control_z_takes_back_the_last_step(qtbot, window, shop):
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: notices(window) == ["Taken back"])
    assert shop.acts == [("undo", (None,), {})]


def test_control_q_closes_the_window(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_refusal_is_a_notice_in_words(qtbot, window, shop):
    shop.answers["arrive"] = Refused(reason(Code.PAST))
    window.scene.act("arrive", "one")
    qtbot.waitUntil(lambda: notices(window) == ["That time is already past"])


def test_trouble_is_a_notice_that_tries_again(qtbot, window, shop):
    shop.answers["arrive"] = StoreUnavailable("the store is locked")
    window.scene.act("arrive", "one")
    qtbot.waitUntil(lambda: notices(window) == ["the store is locked"])
    shop.answers["arrive"] = None
    press(qtbot, window, "notice-1-action")
    qtbot.waitUntil(lambda: notices(window) == ["Arrived"])


def test_f1_lists_the_keys_of_the_page_and_of_the_window(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    said = {label.text() for label in window.conduct.drawer.findChildren(QLabel)}
    assert {"Do nothing", "New booking", "F1"} <= said


def test_escape_closes_the_drawer_and_gives_the_keyboard_back(qtbot, window):
    window.header.now.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not window.conduct.drawer.isVisible()
    assert window.focusWidget() is window.header.now


def test_the_keyboard_stays_in_the_drawer(qtbot, window):
    window.conduct.drawer.open_it(DrawerWish(QLineEdit(), "One field"))
    places = set()
    for _ in range(6):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        places.add(window.focusWidget().objectName() or "field")
    assert places == {"drawer-close", "field"}


def test_what_a_page_lends_to_the_drawer_comes_back(window):
    lent = QWidget()
    window.scene.open_drawer(lent, "Queue", keeps=True)
    window.scene.drawer_done.emit()
    assert lent.parent() is None
    assert window.conduct.drawer.content is None


def test_a_new_booking_is_one_key_away(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.header.title.text() == "New booking"
    assert not window.header.book.isVisible()  # the page has the one accent button


@pytest.mark.parametrize(("width", "is_narrow"), [(1200, False), (1199, True), (768, True)])
def test_a_narrow_window_says_so_to_its_pages(window, width, is_narrow):
    window.resize(width, 800)
    assert window.scene.is_narrow is is_narrow


@pytest.mark.parametrize("width", [1366, 1024, 768])
def test_the_header_never_needs_more_room_than_there_is(window, width):
    window.resize(width, 800)
    assert window.header.minimumSizeHint().width() <= window.header.width()
    assert window.header.book.accessibleName() == "New booking"


def test_right_to_left_puts_the_rail_to_the_right(qapp, window):
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.body.layout().activate()
    assert window.rail.x() > window.header.x()


def test_large_text_cuts_no_word_of_a_rail_at_the_foot(qtbot, desk):
    theme.theme().scale_text(2.0)
    desk.resize(768, 1024)
    button = desk.findChild(QAbstractButton, "rail-appointments")
    qtbot.waitUntil(lambda: desk.rail.width() == 768)
    assert QFontMetrics(button.words_font()).horizontalAdvance(button.text()) <= button.width()
    assert button.words_font().pixelSize() > 11 * 2 * 0.6, "places at the foot stand in two lines before that"
    assert desk.rail.geometry().bottom() == 1023


def test_what_vanishes_hands_the_keyboard_to_no_place_in_the_rail(qtbot, window):
    field = QLineEdit(window.page)
    field.show()
    field.setFocus()
    field.hide()
    assert not isinstance(QApplication.focusWidget(), RailButton)


def test_midnight_moves_the_page_on_to_the_new_day(window):
    window.conduct.days._clock = lambda: sample.NOW + 86_400
    window.conduct.days.tick()
    assert window.scene.day == sample.DAY + timedelta(days=1)


def test_another_minute_refreshes_the_page_that_is_seen(window):
    before = window.page.refreshed
    window.conduct.days.tick()
    assert window.page.refreshed == before + 1


def test_a_shop_without_a_location_is_welcomed_and_its_last_page_is_away(qtbot, window, shop):
    shop.answers["shop_view"] = sample.shop_view().__class__((), None, (), (), None, None)
    with qtbot.waitSignal(window.scene.shop_changed):
        window.conduct.open_shop()
    assert window.has_message
    assert window.stack.currentWidget().accessibleName() == "Welcome to Floorwalker"
    assert not window.header.book.isVisible()


def test_the_pages_come_back_with_the_location(qtbot, window, shop):
    shop.answers["shop_view"] = sample.shop_view().__class__((), None, (), (), None, None)
    shop.publish(Changes())
    qtbot.waitUntil(lambda: window.has_message)
    del shop.answers["shop_view"]
    shop.publish(Changes())
    qtbot.waitUntil(lambda: not window.has_message)
    assert window.header.book.isVisible()
    assert window.rail.isEnabled()


def test_a_page_does_not_read_again_for_kinds_of_which_it_shows_nothing(qtbot, window):
    window.page.kinds = frozenset({Kind.APPOINTMENT})
    before = window.page.refreshed
    for kinds in ({Kind.NOTIFICATION}, {Kind.APPOINTMENT, Kind.VISIT}, set()):
        window.scene.changed.emit(Changes(frozenset(kinds)))
    assert window.page.refreshed == before + 2


def test_another_minute_reads_nothing_for_a_page_that_is_not_seen(qtbot, window):
    today, before = window.page, window.page.refreshed
    press(qtbot, window, "rail-queue")
    window.conduct.days.tick()
    assert today.refreshed == before


def test_a_store_that_cannot_be_read_while_opening_is_told_where_the_pages_would_be(qtbot, window, shop):
    window.scene.shop = None
    shop.answers["shop_view"] = StoreUnfit("shop.db was made by an unfinished version of Floorwalker")
    window.conduct.open_shop()
    qtbot.waitUntil(lambda: window.message.isVisible())
    assert "unfinished version" in window.message.text.text()
    assert window.message.again.isVisible()
    assert notices(window) == []


def test_a_shop_whose_every_location_is_closed_for_good_is_told_so_and_what_to_do(qtbot, window, shop):
    shop.answers["shop_view"] = sample.shop_view().__class__((), None, (), (), None, None, (), ("Perth City",))
    window.conduct.open_shop()
    qtbot.waitUntil(lambda: window.message.isVisible())
    assert window.message.title.text() == "Every location of this shop is closed for good"
    assert "Perth City" in window.message.text.text()


def test_the_locations_are_one_key_away(qtbot, window, monkeypatch):
    opened = []
    monkeypatch.setattr(window.header.place, "showMenu", lambda: opened.append(1))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert opened == [1]


def test_the_view_menu_shows_what_is_on_and_the_keys(qtbot, window, monkeypatch):
    monkeypatch.setattr(view_menu, "show_below", lambda menu, button: None)  # offscreen cannot raise a menu
    press(qtbot, window, "header-view")
    menu = window.findChild(QMenu, "header-view-menu")
    ticked = [line.objectName() for line in menu.actions() if line.isChecked()]
    assert ticked == ["view-look.theme.system", "view-look.language.system"]
    assert any(line.objectName() == "view-keys" for line in menu.actions())


@pytest.mark.parametrize("can", [True, False])
def test_practice_is_in_the_view_menu_to_be_chosen_where_there_is_a_shop_to_copy(qtbot, window, monkeypatch, can):
    monkeypatch.setattr(view_menu, "show_below", lambda menu, button: None)  # offscreen cannot raise a menu
    monkeypatch.setattr(type(window.conduct), "can_practise", can)
    press(qtbot, window, "header-view")
    [line] = [each for each in window.findChild(QMenu, "header-view-menu").actions() if "practice" in each.objectName()]
    assert (line.text(), line.isEnabled()) == ("Practise on a copy of the shop", can)


def test_a_tablet_held_upright_has_the_rail_at_its_foot(window):
    window.resize(768, 1024)
    window.body.layout().activate()
    assert window.rail.y() > window.stack.y() + window.stack.height() - 2
    assert window.rail.width() == 768
    window.resize(1024, 768)
    window.body.layout().activate()
    assert (window.rail.y(), window.rail.height()) == (0, 768)


@pytest.mark.parametrize(("width", "scale"), [(1366, 2.0), (1024, 2.0), (768, 2.0), (768, 1.5), (600, 1.0)])
def test_at_every_size_of_text_the_header_keeps_its_title_and_its_ways(qtbot, window, width, scale):
    theme.theme().scale_text(scale)
    window.resize(width, 1024)
    qtbot.waitUntil(lambda: window.header.layout().activate() or True)
    for each in (
        window.header.back,
        window.header.now,
        window.header.forward,
        window.header.search,
        window.header.book,
    ):
        assert each.width() >= each.sizeHint().width() - 1, each.objectName()
    assert window.header.title.width() >= 40
    theme.theme().scale_text(1.0)
