"""The list of appointments in a real window: what is chosen is what is shown, kept, opened and saved."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.core.values import Appointment
from app.desk.views import Look
from app.desk.views_list import Order
from app.store import booking_names
from app.ui.appointments.lines import Line
from app.ui.appointments.listing import BookingList
from app.ui.appointments.model import BookingModel
from app.ui.appointments.wish import Wish
from app.ui.widgets.labels import Label
from tests.support.berlin import add_berlin, book_there, there
from tests.support.hand import Hand
from tests.support.shop_builder import DAY, MONDAY, at

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagate)")


@pytest.fixture
def page(real, small):
    """The page on a shop with five bookings of which one is over."""
    small.book(start=at(11), staff_id="ana")
    small.book(definition_id="dye", profile_id="max", start=at(12), staff_id="bob")
    small.book(definition_id="class", profile_id="ida", start=at(13))
    small.book(definition_id="class", profile_id="ida", start=at(13) + DAY)
    old = small.book(profile_id="tom", start=at(14), staff_id="ana")
    small.change(Appointment, old.id, scheduled_start_at=at(9) - DAY, scheduled_end_at=at(10) - DAY)
    real.show_page("appointments")
    return real.page


@pytest.fixture
def hand(qtbot, real):
    return Hand(qtbot, real)


def shown(page):
    model = page.list.bookings
    return [model.line(row).name for row in range(model.rowCount())]


def choose(hand, real, button, line):
    """Press a filter's button, and a line of the menu that opens."""
    hand.until(lambda: real.page.count.text())
    hand.press(f"appointments.{button}")
    press_line(hand, button, line)
    hand.until(lambda: QApplication.activePopupWidget() is None)


def press_line(hand, button, line):
    """Press a line of the menu that is open, or about to."""

    def menu():
        found = QApplication.activePopupWidget()
        return found if isinstance(found, QMenu) and found.objectName() == f"appointments.{button}.menu" else None

    hand.until(menu)
    menu().setActiveAction(next(each for each in menu().actions() if each.objectName().endswith(f".menu.{line}")))
    QTest.keyClick(menu(), Qt.Key.Key_Return)


def test_what_is_to_come_here_is_shown_first(hand, page):
    hand.until(lambda: shown(page) == ["Zoe Lee", "Max Lee", "Ida Lee", "Ida Lee"])
    hand.until(lambda: page.count.text() == "4 bookings")


def test_a_filter_and_its_order_are_chosen_from_menus_and_let_go_of_in_one_press(hand, real, page):
    choose(hand, real, "service", "class")
    hand.until(lambda: shown(page) == ["Ida Lee", "Ida Lee"])
    choose(hand, real, "service", "cut")
    choose(hand, real, "dates", "past")
    hand.until(lambda: shown(page) == ["Tom Lee"])
    hand.press("appointments.clear")
    hand.until(lambda: len(shown(page)) == 4)
    assert not hand.sees("appointments.clear")


def test_states_and_members_are_filters_too_and_nobody_is_one(hand, real, page):
    choose(hand, real, "status", "requested")
    hand.until(lambda: shown(page) == ["Max Lee"])
    choose(hand, real, "status", "all")
    choose(hand, real, "staff", "nobody")
    hand.until(lambda: shown(page) == ["Ida Lee", "Ida Lee"])


def test_typing_a_name_shows_that_customer_alone(hand, page):
    hand.type("appointments.customer", "max")
    hand.until(lambda: shown(page) == ["Max Lee"])


def test_typing_the_beginning_of_a_receipt_shows_the_bookings_about_it(hand, real, small, page):
    small.book(profile_id="tom", start=at(16), staff_id="ana", transaction="R-1001")
    assert not hand.sees("appointments.reference")
    choose(hand, real, "more", "reference")
    hand.type("appointments.reference", "r-10")
    hand.until(lambda: shown(page) == ["Tom Lee"])
    hand.press("appointments.clear")
    hand.until(lambda: len(shown(page)) == 5 and not hand.sees("appointments.reference"))


def test_the_days_of_booking_are_a_filter_by_which_the_list_is_ordered_then(hand, real, small, page):
    hand.until(lambda: "Max Lee" in shown(page))
    old = next(each.key for each in map(page.list.bookings.line, range(4)) if each.name == "Max Lee")
    small.change(Appointment, old, created_at=at(9) - 3 * DAY)
    hand.press("appointments.more")
    hand.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Right)
    press_line(hand, "booked", "today")
    hand.until(lambda: shown(page) == ["Ida Lee", "Ida Lee", "Zoe Lee"])
    assert hand.find("appointments.booked").text() == "Booked: Today"
    choose(hand, real, "booked", "all")
    hand.until(lambda: shown(page)[0] == "Zoe Lee" and len(shown(page)) == 4)


def test_days_of_booking_are_chosen_one_by_one_too_and_put_in_their_turn():
    first, last = date(2026, 5, 4), date(2026, 5, 11)
    wish = Wish().booked_between(last, first)
    assert (wish.booked_days(last), wish.order, wish.descends) == ((first, last), Order.MADE, True)
    assert wish.booked_in("all") == Wish()


def test_latest_first_turns_the_list_round(hand, real, page):
    choose(hand, real, "order", "start.down")
    hand.until(lambda: shown(page) == ["Ida Lee", "Ida Lee", "Max Lee", "Zoe Lee"])


def test_the_list_is_sorted_by_names_and_says_where_it_is_too_long_for_that(hand, real, page, monkeypatch):
    choose(hand, real, "order", "customer.up")
    hand.until(lambda: shown(page) == ["Ida Lee", "Ida Lee", "Max Lee", "Zoe Lee"])
    monkeypatch.setitem(booking_names.FEW_NAMED, "customer", 3)
    choose(hand, real, "dates", "all")
    hand.until(lambda: page.count.text() == "5 bookings · too many to sort by name: choose days, or fewer")
    assert shown(page)[0] == "Ida Lee"
    choose(hand, real, "dates", "today")
    hand.until(lambda: page.count.text() == "3 bookings")


def test_the_bookings_of_one_customer_are_shown_from_their_card_here_too(hand, page):
    hand.until(lambda: len(shown(page)) == 4)
    page.scene.customer_wanted.emit("ida")
    hand.press("customer.all")
    hand.until(lambda: shown(page) == ["Ida Lee", "Ida Lee"])
    hand.press("appointments.person")
    hand.until(lambda: len(shown(page)) == 5)


def test_what_was_chosen_is_still_chosen_after_another_page(hand, real, page):
    choose(hand, real, "service", "dye")
    hand.until(lambda: shown(page) == ["Max Lee"])
    real.show_page("today")
    real.show_page("appointments")
    assert page.filters.wish.services == ("dye",)


def test_return_on_a_row_opens_its_card(hand, real, page):
    hand.until(lambda: len(shown(page)) == 4)
    page.list.setFocus()
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Return)
    hand.until(lambda: hand.sees("card.when"))
    assert "Max Lee" in [each.text() for each in real.conduct.drawer.content.findChildren(Label)]


def test_a_press_on_a_row_opens_its_card(hand, page):
    hand.until(lambda: len(shown(page)) == 4)
    row = page.list.visualRect(page.list.bookings.index(0))
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    hand.until(lambda: hand.sees("card.when"))


def test_a_booking_made_meanwhile_is_shown(hand, page, small):
    hand.until(lambda: len(shown(page)) == 4)
    page.scene.lanes.act(
        "book", definition_id="class", location_id="mel", profile_id="jan", start=at(15), then=lambda _: None
    )
    hand.until(lambda: "Jan Lee" in shown(page))


def test_days_are_chosen_one_by_one(hand, page):
    today = page.scene.today
    page.filters.choose(page.filters.wish.between(today + timedelta(days=1), today))
    hand.until(lambda: shown(page) == ["Zoe Lee", "Max Lee", "Ida Lee", "Ida Lee"])
    page.filters.choose(page.filters.wish.between(today + timedelta(days=1), None))
    hand.until(lambda: shown(page) == ["Ida Lee"])


def test_nothing_to_show_says_what_to_do(hand, page):
    hand.type("appointments.customer", "nobody at all")
    hand.until(lambda: hand.sees("appointments.empty"))


def test_the_next_rows_are_read_when_somebody_comes_near_the_end(hand, page, monkeypatch):
    monkeypatch.setattr("app.ui.appointments.page.PAGE", 2)
    page.filters.choose(page.filters.wish.with_span("all"))
    hand.until(lambda: len(shown(page)) >= 2)  # a view that has room for more fetches it by itself
    hand.until(lambda: shown(page) == ["Ida Lee", "Ida Lee", "Max Lee", "Zoe Lee", "Tom Lee"])
    assert not page.list.bookings.canFetchMore(page.list.rootIndex())


def test_of_a_long_list_only_what_changed_is_read_again(hand, page, small, monkeypatch):
    monkeypatch.setattr("app.ui.appointments.page.MOST_AGAIN", 3)
    hand.until(lambda: len(shown(page)) == 4)
    first = page.list.bookings.line(0)
    page.scene.lanes.act("cancel", first.key, reason=None, then=lambda _: None)
    hand.until(lambda: page.list.bookings.line(0).state == "Cancelled")
    assert len(shown(page)) == 4


def test_the_model_conforms(qtmodeltester, qtbot):
    def line(key):
        return Line(key, "Mon", "9:00", key, "Cut", "Ana", "", Look.CONFIRMED, "Confirmed", "", key)

    model = BookingModel()
    model.show([line("a"), line("b")], has_more=True)
    qtmodeltester.check(model)
    model.extend([line("b"), line("c")], has_more=False)
    model.renew([line("c")._replace(name="C")])
    assert [model.line(row).name for row in range(model.rowCount())] == ["a", "b", "C"]
    qtmodeltester.check(model)


def test_a_list_in_a_narrow_window_has_higher_rows(qtbot):
    view = BookingList()
    qtbot.addWidget(view)
    view.bookings.show([Line("a", "", "", "A", "", "", "", Look.CONFIRMED, "", "", "A")], has_more=False)
    heights = []
    for width in (1000, 500):
        view.resize(width, 300)
        view.show()
        qtbot.waitUntil(lambda: view.visualRect(view.bookings.index(0)).height() > 0)
        view.doItemsLayout()
        heights.append(view.visualRect(view.bookings.index(0)).height())
    assert heights[0] < heights[1]


def test_another_place_is_shown_by_its_own_days(hand, small, real, page):
    add_berlin(small)
    small.clock.now = at(7)  # Monday here, Sunday 23:00 there
    late, begins = book_there(small, 10), there(23, day=MONDAY - timedelta(days=1))
    book_there(small, 11)
    small.change(Appointment, late.id, scheduled_start_at=begins, scheduled_end_at=begins + 1800)
    real.conduct.open_shop()
    hand.until(lambda: len(real.scene.shop.places) == 2)
    page.filters.choose(replace(Wish(), place="ber").with_span("today"))
    hand.until(lambda: page.count.text() == "1 booking")
    line = page.list.bookings.line(0)
    assert (line.day, line.clock) == ("Sun 10 May 2026", "23:00–23:30")
