"""Questions answered on the booking page, all the way to what is kept: the form asks what the desk will want."""

from dataclasses import replace

import pytest

from app.core.values import Page
from app.ui.language import speaker
from app.ui.scene import BookingWish
from tests.support.hand import Hand
from tests.support.shop_builder import at


@pytest.fixture
def hand(qtbot, real):
    return Hand(qtbot, real)


def ask(small, *changes):
    form = small.look("offer_view").questionnaires["form"]
    asked = form.versions[0].pages[0].questions[0]
    named = (replace(asked, handle=each["mapping_key"], **each) for each in changes)
    small.act("change_offer", form, form, pages=(Page(questions=tuple(named)),))


def test_a_number_typed_as_at_home_and_a_date_in_german_are_booked(hand, real, small):
    speaker().speak("de")
    only_if = {"==": [{"var": "mobile"}, "+61400111222"]}
    ask(
        small, {"mapping_key": "mobile", "type": "phone", "is_required": False},
        {"mapping_key": "born", "type": "date", "is_required": True, "visibility_condition": only_if},
    )  # fmt: skip
    real.scene.booking_wanted.emit(BookingWish(at(12), None, "form", "zoe"))
    hand.until(lambda: real.page.objectName() == "booking" and real.page.times.option is not None)
    hand.type("booking.answer.mobile", "0400 111 222")
    hand.type("booking.answer.born", "1.4.98")
    hand.until(lambda: real.page.customer.name)
    hand.press("booking.book")
    hand.until(lambda: len(small.rows("select value from answers")) == 2)
    assert small.rows("select value from answers order by number") == [("+61400111222",), ("1998-04-01",)]
