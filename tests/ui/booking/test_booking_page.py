"""A new booking: what, when, with whom, for whom, and one button that says what is missing."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.values import Page, Profile, Question
from app.desk.views_booking import FreeMonth
from app.desk.views_cards import CustomerCard
from app.ui.scene import BookingWish
from tests.support import sample_views as sample

BOOKED = sample.appointment_card().appointment
ASKED = Page(
    questions=(
        Question(7, 7, 7, "why", "Why", "What brings you in?", "single_select", "why", is_required=True,
                 options=({"value": "fit", "label": "Fitting"}, {"value": "advice", "label": "Advice"})),
    )
)  # fmt: skip


@pytest.fixture
def booking(hand, desk, shop):
    shop.answers["book"] = BOOKED
    desk.scene.booking_wanted.emit(BookingWish())
    hand.find("booking.slot.11:00")
    return desk.page


def test_the_next_booking_begins_at_the_top(hand, desk, booking):
    desk.resize(1366, 500)
    bar = booking.findChild(QScrollArea, "booking.scroll").verticalScrollBar()
    hand.until(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    booking.begin(BookingWish(definition_id="fitting"))
    assert bar.value() == 0


def given(shop, verb="book"):
    return next({k: v for k, v in kwargs.items() if v is not None} for each, _, kwargs in shop.acts if each == verb)


def choose_grace(hand):
    hand.type("booking.customer.search", "grace k")
    hand.press("booking.customer.hit.profile-grace")


def every_day():
    return [sample.DAY + timedelta(days=ahead) for ahead in range(11)]


def missing(hand):
    return hand.find("booking.missing").text()


def test_it_says_what_is_still_to_choose(hand, booking):
    assert missing(hand) == "Still to choose: a time, a customer"
    hand.press("booking.slot.11:00")
    assert missing(hand) == "Still to choose: a customer"


def test_a_booking_is_made_and_the_day_is_shown(hand, shop, desk, booking):
    hand.press("booking.slot.11:00")
    choose_grace(hand)
    hand.press("booking.book")
    hand.until(lambda: shop.acts)
    assert given(shop) == {
        "definition_id": "service-fitting",
        "location_id": sample.PLACE.id,
        "profile_id": "profile-grace",
        "start": sample.at("11:00"),
        "end": sample.at("11:30"),
    }
    hand.until(lambda: desk.page.objectName() == "today")
    hand.until(lambda: hand.notices() == ["Grace Kim 11:00 · Booked"])


def test_the_notice_of_another_day_names_it(hand, desk, booking):
    desk.scene.today = sample.DAY - timedelta(days=1)
    hand.press("booking.slot.11:00")
    choose_grace(hand)
    hand.press("booking.book")
    hand.until(lambda: hand.notices() == ["Grace Kim Fri 20 Nov 11:00 · Booked"])


def test_by_keyboard_alone(hand, shop, booking):
    hand.find("booking.slot.10:45").setFocus()
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Space)
    hand.find("booking.customer.search").setFocus()
    hand.type("booking.customer.search", "grace")
    hand.find("booking.customer.hit.profile-grace")
    hand.key(Qt.Key.Key_Return)
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: shop.acts)
    assert given(shop)["start"] == sample.at("11:00")


def test_somebody_new_is_kept_first_and_once(hand, shop, booking):
    shop.answers["add_customer"] = Profile("profile-zoe", "Zoe", "Li")
    shop.answers["book"] = Refused(reason(Code.PAST))
    hand.press("booking.slot.11:00")
    hand.type("booking.customer.search", "zoe li")
    hand.press("booking.customer.hit.new")
    hand.press("booking.book")
    hand.until(lambda: len(shop.acts) == 2)
    shop.answers["book"] = BOOKED
    hand.press("booking.book")
    hand.until(lambda: len(shop.acts) == 3)
    assert [each[0] for each in shop.acts] == ["add_customer", "book", "book"]
    assert (given(shop, "add_customer")["first_name"], given(shop)["profile_id"]) == ("Zoe", "profile-zoe")


def test_a_time_that_is_not_free_says_why_and_takes_a_reason(hand, shop, booking):
    choose_grace(hand)
    hand.press("booking.slot.12:15")
    why = "12:15 is not free: Amara Okafor is in the buffer of the booking from 12:00 to 12:25"
    assert hand.find("booking.why").text().startswith(why)
    assert missing(hand) == "Still to choose: a reason for booking over the rule"
    hand.type("booking.override_reason", "she came by train")
    hand.press("booking.book")
    hand.until(lambda: shop.acts)
    assert given(shop)["override_reason"] == "she came by train"


def test_a_full_time_can_become_a_wish_on_the_waitlist(hand, shop, booking):
    choose_grace(hand)
    hand.press("booking.slot.12:15")
    hand.press("booking.join_waitlist")
    hand.until(lambda: shop.acts)
    assert given(shop, "join_waitlist")["desired_start_at"] == sample.at("12:15")


def test_a_member_of_staff_can_be_chosen(hand, shop, booking):
    hand.press("booking.staff.staff-dev")
    hand.press("booking.slot.11:00")
    choose_grace(hand)
    hand.press("booking.book")
    hand.until(lambda: shop.acts)
    assert given(shop)["staff_id"] == "staff-dev"


def test_a_service_without_staff_asks_for_none(hand, booking):
    hand.press("booking.service.workshop")
    hand.until(lambda: not hand.sees("booking.staff_card"))


def test_days_are_chosen_by_press_and_by_arrow(hand, shop, booking):
    hand.press("booking.day.2026-11-21")
    assert booking.days.day == sample.DAY + timedelta(days=1)
    hand.find("booking.day.2026-11-21").setFocus()
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Down)
    assert booking.days.day == sample.DAY + timedelta(days=9)
    hand.key(Qt.Key.Key_PageDown)
    assert (booking.days.day, QApplication.focusWidget().objectName()) == (date(2026, 12, 29), "booking.day.2026-12-29")


def test_days_show_how_many_times_are_free(hand, booking):
    hand.until(lambda: "12 free" in hand.find("booking.day.2026-11-23").accessibleName())


def test_a_closed_day_says_so(hand, shop, booking):
    shop.answers["slot_options"] = ()
    hand.press("booking.day.2026-11-22")
    hand.until(lambda: hand.sees("booking.slot.message"))
    assert "another day" in hand.find("booking.slot.message").text()


def test_a_month_without_a_free_time_shows_the_next_one_and_the_waitlist(hand, shop, booking):
    shop.answers["free_days"] = FreeMonth(dict.fromkeys(every_day(), 0), date(2026, 12, 3))
    hand.press("booking.staff.staff-dev")
    hand.find("booking.month_waitlist")
    hand.press("booking.next_free_day")
    assert booking.days.day == date(2026, 12, 3)


def test_who_joins_the_waitlist_has_to_be_named(hand, shop, booking):
    hand.press("booking.slot.12:15")
    hand.press("booking.join_waitlist")
    assert QApplication.focusWidget() is hand.find("booking.customer.search")
    assert "customer" in hand.notices()[-1]


def test_a_required_question_has_to_be_answered(hand, shop, desk, booking):
    service = replace(sample.SERVICES[0], has_questionnaire=True)
    desk.scene.shop = replace(sample.shop_view(), services=(service,))
    shop.answers["questions_of"] = (ASKED,)
    desk.scene.booking_wanted.emit(BookingWish(definition_id=service.id))
    hand.press("booking.slot.11:00")
    choose_grace(hand)
    hand.until(lambda: missing(hand) == "Still to answer: “What brings you in?”")
    hand.press("booking.answer.why.advice")
    hand.press("booking.book")
    hand.until(lambda: shop.acts)
    assert given(shop)["answers"] == {7: "advice"}


def test_it_begins_with_what_is_known(hand, desk, shop):
    shop.answers["customer_card"] = CustomerCard(Profile("profile-ida", "Ida", "Holm"), (), (), 0, 0)
    wish = BookingWish(sample.at("13:07"), "staff-dev", "service-alterations", "profile-ida")
    desk.scene.booking_wanted.emit(wish)
    hand.until(lambda: desk.page.customer.name == "Ida Holm")
    hand.until(lambda: desk.page.times.option is not None)
    assert desk.page.times.option.start == sample.at("13:00")
    assert (desk.page.offer.service.key, desk.page.offer.staff.key) == ("service-alterations", "staff-dev")


def test_a_draft_is_kept_until_it_is_booked_or_discarded(hand, desk, booking):
    choose_grace(hand)
    desk.show_page("today")
    desk.scene.booking_wanted.emit(BookingWish())
    hand.find("booking.slot.11:00")
    assert desk.page.customer.name == "Grace Kim"
    hand.press("booking.discard")
    desk.scene.booking_wanted.emit(BookingWish())
    hand.until(lambda: desk.page.customer.name == "")


def test_escape_leaves_and_what_was_typed_is_kept(hand, desk, booking):
    hand.type("booking.customer.search", "gra")
    booking.customer.search.setFocus()
    hand.key(Qt.Key.Key_Escape)
    hand.until(lambda: desk.page.objectName() == "today")
    desk.scene.booking_wanted.emit(BookingWish())
    assert hand.find("booking.customer.search").text() == "gra"


def test_escape_in_the_drawer_closes_only_the_drawer(hand, desk, booking):
    hand.key(Qt.Key.Key_F1)
    hand.find("key-list")
    hand.key(Qt.Key.Key_Escape)
    hand.until(lambda: not hand.sees("key-list"))
    assert desk.page is booking


@pytest.mark.parametrize(("width", "columns"), [(1366, 3), (768, 2), (600, 1)])
def test_a_narrower_window_has_fewer_columns(hand, desk, booking, width, columns):
    desk.resize(width, 900)
    cards = ("booking.service_card", "booking.days_card", "booking.customer_card")
    hand.until(lambda: len({hand.find(card).x() for card in cards}) == columns)


def test_past_and_closed_times_are_shown_on_request(hand, shop, desk, booking):
    closed = reason(Code.CLOSED_LOCATION, who="Melbourne Central")
    early, *rest = sample.slot_options()
    shop.answers["slot_options"] = (replace(early, reasons=(closed,)), *rest)
    desk.scene.ticked.emit()
    hand.until(lambda: hand.sees("booking.all_times"))
    assert not hand.sees("booking.slot.10:00")
    hand.press("booking.all_times")
    hand.press("booking.slot.10:00")
    assert "Melbourne Central is closed then" in hand.find("booking.why").text()


def test_a_free_time_of_the_calendar_leads_to_the_name(hand, desk):
    desk.scene.booking_wanted.emit(BookingWish(start=sample.NOW + 3600))
    assert QApplication.focusWidget() is hand.find("booking.customer.search")


def test_what_was_drawn_for_a_member_becomes_a_service_that_they_do(hand, desk):
    desk.scene.show_shop(replace(sample.shop_view(), serves={"staff-dev": frozenset({"service-fitting"})}))
    desk.scene.booking_wanted.emit(BookingWish(sample.at("13:00"), "staff-dev", end=sample.at("14:00")))
    assert desk.page.offer.service.key == "service-fitting"


def test_undo_in_an_emptied_field_does_not_bring_back_the_customer_before(hand, desk, booking):
    hand.type("booking.customer.search", "grace")
    hand.press("booking.discard")
    desk.scene.booking_wanted.emit(BookingWish())
    assert not hand.find("booking.customer.search").isUndoAvailable()


def test_a_new_booking_begins_at_the_service(hand, desk):
    hand.press("header-new-booking")
    hand.find("booking.customer.search")
    assert QApplication.focusWidget().objectName() == "booking.service.bra-fitting"
