"""An unfinished booking outlives the window: kept as it is typed, offered at the next start, forgotten once booked."""

import pytest
from PySide6.QtWidgets import QLabel

from app.ui.booking.draft import Draft, answers_by_id, read_draft, write_draft
from app.ui.preferences import Preferences
from app.ui.scene import BookingWish
from tests.support import sample_views as sample
from tests.ui.booking.test_booking_page import ASKED, BOOKED, choose_grace

FULL = Draft(
    sample.PLACE.id, "service-fitting", "staff-dev", "2026-11-24", sample.at("11:00"), sample.at("11:30"), "by train",
    "", "zoe li", {"first_name": "Zoe", "last_name": "Li"}, {"7": "advice"}, "A wheelchair", "R-1", "SO-2",
    "2026-11-20",
)  # fmt: skip


@pytest.fixture
def kept(desk, tmp_path):
    desk.scene.preferences = Preferences(tmp_path / "window.ini")
    return tmp_path / "draft.json"


@pytest.fixture
def booking(hand, desk, shop, kept):
    shop.answers["book"] = BOOKED
    desk.scene.booking_wanted.emit(BookingWish())
    hand.find("booking.slot.11:00")
    return desk.page


def test_what_is_written_is_read_again():
    assert read_draft(write_draft(FULL)) == FULL


NO_DRAFTS = ["", "[]", "null", "{", '{"start": "soon", "new": {"first_name": 3}, "x": 1}', '{"start": 1e30, "end": -1}',
             f'{{"start": {10**20}}}']  # fmt: skip


@pytest.mark.parametrize("text", NO_DRAFTS)
def test_what_makes_no_sense_is_no_draft(text):
    assert read_draft(text) in (None, Draft())


def test_answers_are_kept_by_numbers_alone():
    assert answers_by_id(Draft(answers={"7": "x", "²": "y", "٣": "z", "": "w"})) == {7: "x"}


def test_a_draft_of_two_days_ago_is_old():
    assert Draft(saved_on="2026-11-20").is_fresh(sample.DAY)
    assert not Draft(saved_on="2026-11-18").is_fresh(sample.DAY)


def test_what_is_typed_is_on_the_disk_soon_for_this_user_alone(hand, booking, kept):
    booking.notes.write("A wheelchair")
    hand.until(lambda: kept.exists() and "A wheelchair" in kept.read_text())
    assert kept.stat().st_mode & 0o077 == 0


def test_of_who_is_erased_meanwhile_nothing_stays(hand, desk, booking, kept):
    booking.customer.fix("zoe", "Zoe Li")
    booking.notes.write("A wheelchair")
    hand.until(lambda: kept.exists() and "A wheelchair" in kept.read_text())
    desk.scene.erased.emit("ida")
    assert booking.has_draft
    desk.scene.erased.emit("zoe")
    hand.until(lambda: not kept.exists())
    assert (booking.customer.profile_id, booking.notes.text()) == (None, "")


def test_a_booking_that_is_made_is_no_draft_any_more(hand, desk, booking, kept):
    hand.press("booking.slot.11:00")
    choose_grace(hand)
    hand.until(kept.exists)
    hand.press("booking.book")
    hand.until(lambda: desk.page.objectName() == "today")
    hand.until(lambda: not kept.exists())


def test_nothing_chosen_is_nothing_kept(hand, booking, kept):
    booking.keeper.keep()
    booking.scene.lanes.aside(lambda: 1, then=lambda _: None, failed=lambda _: None)
    assert not kept.exists()


def test_the_next_window_goes_on_where_the_last_one_died(hand, desk, shop, kept):
    kept.write_text(write_draft(FULL))
    shop.answers["questions_of"] = (ASKED,)
    desk.conduct.drafts._asked.clear()
    desk.scene.shop_changed.emit()
    hand.until(lambda: hand.notices())
    assert "Zoe" not in hand.notices()[-1]
    desk.scene.booking_wanted.emit(BookingWish())
    hand.until(lambda: desk.page.times.option is not None)
    page = desk.page
    assert (page.customer.name, page.notes.text(), page.receipts.order.text()) == ("Zoe Li", "A wheelchair", "SO-2")
    assert (page.offer.staff_id, page.times.option.start) == ("staff-dev", sample.at("11:00"))


@pytest.mark.parametrize("is_read_first", [True, False])
def test_who_opens_the_draft_is_offered_it_no_more(hand, desk, kept, is_read_first):
    kept.write_text(write_draft(FULL))
    desk.conduct.drafts._asked.clear()
    desk.scene.shop_changed.emit()
    if is_read_first:
        hand.until(lambda: "A booking was begun and not finished." in hand.notices())
    desk.scene.booking_wanted.emit(BookingWish())
    hand.until(lambda: hand.sees("booking.kept") and not desk.scene.lanes._reading)
    assert hand.notices() == []


def test_discarding_can_be_taken_back(hand, desk, booking):
    choose_grace(hand)
    booking.notes.write("A wheelchair")
    hand.press("booking.discard")
    hand.until(lambda: "Booking discarded" in hand.notices())
    desk.conduct.notices.shown()[-1].wish.then()
    hand.until(lambda: desk.page is booking and booking.customer.name)
    assert booking.notes.text() == "A wheelchair"


def test_a_draft_that_is_brought_back_says_so_and_gives_way_to_the_next_customer(hand, desk, booking):
    assert not hand.sees("booking.kept")
    hand.press("booking.slot.11:00")
    choose_grace(hand)
    desk.show_page("today")
    desk.scene.booking_wanted.emit(BookingWish())
    hand.press("booking.afresh")
    hand.until(lambda: "Booking discarded" in hand.notices())
    hand.until(lambda: (booking.customer.profile_id, booking.times.option, booking.has_draft) == (None, None, False))
    assert desk.page is booking
    assert not hand.sees("booking.kept")


def test_what_gives_way_to_a_time_of_the_calendar_is_brought_back(hand, desk, booking):
    choose_grace(hand)
    booking.notes.write("A wheelchair")
    desk.scene.booking_wanted.emit(BookingWish(start=sample.at("11:30")))
    hand.until(lambda: "Booking discarded" in hand.notices())
    assert (booking.customer.name, booking.notes.text()) == ("", "")
    desk.conduct.notices.shown()[-1].wish.then()
    hand.until(lambda: booking.customer.name and booking.notes.text() == "A wheelchair")


def test_a_time_alone_gives_way_without_a_word(hand, desk, booking):
    hand.press("booking.slot.11:00")
    desk.scene.booking_wanted.emit(BookingWish(start=sample.at("11:30")))
    hand.until(lambda: booking.times.option is not None and booking.times.option.start == sample.at("11:30"))
    assert hand.notices() == []


def test_one_of_an_earlier_window_says_whose_it_was(hand, desk, kept):
    kept.write_text(write_draft(FULL))
    desk.scene.booking_wanted.emit(BookingWish())
    hand.until(lambda: hand.sees("booking.kept"))
    assert "Zoe Li" in desk.page.kept.findChild(QLabel).text()
