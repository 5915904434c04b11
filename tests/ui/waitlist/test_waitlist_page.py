"""The waitlist on the real desk: a time becomes free, whoever comes first is called, and it is booked or let go of."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.core.values import Appointment, Status, WaitlistEntry, WaitlistStatus
from app.core.wishes import HOLD_SECONDS, Wish, wish_of
from app.ui import theme
from app.ui.scene import BookingWish
from app.ui.waitlist.saying import since_words
from tests.support.hand import Hand
from tests.support.shop_builder import DAY, HOUR, MINUTE, ZONE, at


@pytest.fixture
def hand(qtbot, real):
    return Hand(qtbot, real)


def join(small, who, **given):
    small.clock.now += 1
    return small.act("join_waitlist", definition_id="cut", location_id="mel", profile_id=who, **given)


def book(small, **given):
    """A booking that was made an hour ago."""
    small.clock.now -= HOUR
    made = small.book(**given)
    small.clock.now += HOUR
    return made


@pytest.fixture
def listed(small):
    """Zoe waits for 16:00 of today with anybody, and Max for any time; 16:00 with Ana is given up."""
    taken = [
        book(small, start=at(16), staff_id=staff, profile_id=who) for staff, who in (("ana", "ida"), ("bob", "tom"))
    ]
    zoe, anybody = join(small, "zoe", desired_start_at=at(16)), join(small, "max")
    small.clock.now += MINUTE
    small.act("cancel", taken[0].id)
    return zoe, anybody


@pytest.fixture
def page(listed, hand, real):
    hand.press("rail-waitlist")
    hand.until(lambda: real.page.objectName() == "waitlist_page" and real.page.times.model.rowCount())
    return real.page


def test_what_became_free_is_told_on_any_page(listed, hand, real):
    hand.until(lambda: any("is free again: Zoe Lee and 1 more wait for it" in each for each in hand.notices()))


def test_what_was_moved_away_is_told_too(hand, real, small):
    taken = [book(small, start=at(15), staff_id=who, profile_id="ida").id for who in ("ana", "bob")]
    join(small, "zoe", desired_start_at=at(15))
    real.scene.act("reschedule", taken[0], start=at(12))
    hand.until(lambda: any("is free again: Zoe Lee waits for it" in each for each in hand.notices()))


def test_what_was_told_to_be_free_goes_once_it_is_taken_back(hand, real, small):
    taken = [book(small, start=at(15), staff_id=who, profile_id="ida").id for who in ("ana", "bob")]
    join(small, "zoe", desired_start_at=at(15))
    real.scene.act("reschedule", taken[0], start=at(12))
    hand.until(lambda: any("is free again" in each for each in hand.notices()))
    real.scene.undo()
    hand.until(lambda: not any("is free again" in each for each in hand.notices()))


def test_the_free_time_shows_who_comes_first_and_why(page):
    cards = [row.content for row in page.matches.list.rows()]
    assert [(each.tag, each.title, each.bits[0].text) for each in cards] == [
        ("1", "Zoe Lee", "asked for this time"), ("2", "Max Lee", "any time suits"),
    ]  # fmt: skip


@pytest.mark.parametrize("size", [(1366, 800), (1024, 768), (768, 1024)])
def test_large_text_lets_no_column_lie_on_another(hand, real, page, size):
    theme.theme().scale_text(2.0)
    real.resize(*size)
    hand.until(lambda: not page.times.geometry().intersects(page.matches.geometry()))
    assert max(edge_of(column, page) for column in (page.times, page.matches, page.list)) <= page.width()


def edge_of(column, page):
    return column.mapTo(page, column.rect().topRight()).x() + 1


def test_hold_call_and_book(hand, real, small, page, listed):
    hand.press(f"waitlist.hold.{listed[0].id}")
    hand.find(f"waitlist.call.{listed[0].id}")
    assert small.find(WaitlistEntry, listed[0].id).appointment_id is not None
    hand.press(f"waitlist.book_held.{listed[0].id}")
    hand.until(lambda: small.find(WaitlistEntry, listed[0].id).status is WaitlistStatus.FULFILLED)
    hand.until(lambda: not hand.sees(f"waitlist.call.{listed[0].id}"))
    hand.until(lambda: "Zoe Lee · Booked from the waitlist" in hand.notices())


def test_a_call_says_what_they_booked_at_that_time_meanwhile(hand, real, small, page, listed):
    hand.press(f"waitlist.hold.{listed[0].id}")
    hand.find(f"waitlist.call.{listed[0].id}")
    assert not hand.sees(f"waitlist.also.{listed[0].id}")
    real.scene.act(
        "book", definition_id="dye", location_id="mel", profile_id="zoe", start=at(15, 30), override_reason="with Bob"
    )
    hand.until(lambda: hand.sees(f"waitlist.also.{listed[0].id}"))


def test_a_booking_from_the_list_that_is_taken_back_is_held_again(hand, real, small, page, listed):
    hand.press(f"waitlist.hold.{listed[0].id}")
    hand.press(f"waitlist.book_held.{listed[0].id}")
    hand.until(lambda: "Zoe Lee · Booked from the waitlist" in hand.notices())
    real.scene.undo()
    said = "Taken back: Zoe Lee was booked from the waitlist; the time is held until"
    hand.until(lambda: any(each.startswith(said) and each.endswith("again") for each in hand.notices()))


def test_passing_somebody_over_asks_why(hand, small, page, listed):
    hand.press(f"waitlist.hold.{listed[1].id}")
    hand.type("asking.reason", "Zoe is abroad")
    hand.press("asking.go")
    hand.find(f"waitlist.call.{listed[1].id}")
    assert ("Zoe is abroad",) in small.rows("SELECT reason FROM audit WHERE verb = 'hold'")


@pytest.mark.parametrize(("verb", "said"), [("no_answer", "no answer"), ("decline", "did not want it")])
def test_what_came_of_the_call_is_said_where_they_wait(hand, real, page, listed, verb, said):
    hand.press(f"waitlist.hold.{listed[0].id}")
    hand.press(f"waitlist.{verb}.{listed[0].id}")
    hand.until(lambda: page.matches.model.keys() == [listed[1].id, listed[0].id])
    assert said in page.matches.list.row(listed[0].id).content.says
    assert said in page.list.list.row(listed[0].id).content.says


def test_the_time_that_is_left_is_counted_and_the_hold_lapses(hand, real, small, page, listed):
    hand.press(f"waitlist.hold.{listed[0].id}")
    left = hand.find(f"waitlist.left.{listed[0].id}")
    assert left.text() in ("10:00", "9:59", "9:58")
    small.clock.now += HOLD_SECONDS
    real.scene.ticked.emit()
    hand.until(lambda: small.find(WaitlistEntry, listed[0].id).appointment_id is None)
    hand.until(lambda: not hand.sees(f"waitlist.call.{listed[0].id}"))
    assert small.rows("SELECT status FROM appointments WHERE profile_id = 'zoe'") == [("cancelled",)]


def test_a_hold_is_taken_back_with_a_key(hand, real, small, page, listed):
    hand.press(f"waitlist.hold.{listed[0].id}")
    hand.find(f"waitlist.call.{listed[0].id}")
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: small.find(WaitlistEntry, listed[0].id).appointment_id is None)


def test_somebody_joins_with_what_they_wish(hand, real, small, page):
    hand.press("waitlist.join")
    hand.type("waitlist.customer.search", "eve")
    hand.press("waitlist.customer.hit.eve")
    hand.press("waitlist.day.MON")
    hand.press("waitlist.day.WED")
    hand.type("waitlist.from", "9")
    hand.type("waitlist.until", "12:30")
    hand.press("waitlist.staff.bob")
    hand.type("waitlist.last", "2026-06-01")
    hand.press("waitlist.go")
    hand.until(lambda: small.rows("SELECT count(*) FROM waitlist_entries WHERE profile_id = 'eve'") == [(1,)])
    [[made]] = small.rows("SELECT id FROM waitlist_entries WHERE profile_id = 'eve'")
    wanted = Wish(frozenset({0, 2}), 9 * 60, 12 * 60 + 30, None, date(2026, 6, 1), ("bob",))
    assert wish_of(small.find(WaitlistEntry, made)) == wanted


def test_the_button_that_puts_somebody_on_the_list_is_in_sight_from_the_first(hand, real, small, page):
    hand.press("waitlist.join")
    go = hand.find("waitlist.go")
    hand.until(lambda: go.visibleRegion().boundingRect() == go.rect())
    assert real.focusWidget().objectName() == "waitlist.customer.search"
    hand.type("waitlist.customer.search", "eve")
    hand.press("waitlist.customer.hit.eve")
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: small.rows("SELECT count(*) FROM waitlist_entries WHERE profile_id = 'eve'") == [(1,)])


def test_who_has_booked_it_already_is_said_before_they_join_and_the_booking_is_a_press_away(hand, real, small):
    booked = small.book(start=at(15), profile_id="eve")
    real.resize(1024, 768)
    theme.theme().scale_text(2.0)
    hand.press("rail-waitlist")
    hand.press("waitlist.join")
    hand.type("waitlist.customer.search", "eve")
    hand.press("waitlist.customer.hit.eve")
    hand.until(lambda: hand.find("waitlist.already").text().endswith("this service already: Mon 11 May 15:00"))
    hand.until(lambda: not hand.find("waitlist.go").visibleRegion().isEmpty())
    hand.press("waitlist.day.TUE")
    hand.until(lambda: not hand.sees("waitlist.already"))
    hand.press("waitlist.day.MON")
    hand.press("waitlist.already.open")
    hand.until(lambda: real.conduct.drawer.content.objectName() != "waitlist.form")
    small.act("cancel", booked.id)
    hand.press("drawer-close")
    hand.until(lambda: hand.sees("waitlist.go") and not hand.sees("waitlist.already"))


def test_a_time_that_cannot_be_read_is_said(hand, small, page, listed):
    hand.press(f"waitlist.edit.{listed[1].id}")
    hand.type("waitlist.from", "noon")
    hand.press("waitlist.go")
    assert "“noon” is no time of day" in hand.find("waitlist.wrong").text()


def test_a_wish_is_changed_and_somebody_leaves_the_list(hand, small, page, listed):
    hand.press(f"waitlist.edit.{listed[1].id}")
    hand.press("waitlist.day.SUN")
    hand.press("waitlist.go")
    hand.until(lambda: wish_of(small.find(WaitlistEntry, listed[1].id)).days == {6})
    hand.press(f"waitlist.cancel.{listed[1].id}")
    hand.until(lambda: small.find(WaitlistEntry, listed[1].id).status is WaitlistStatus.CANCELLED)
    hand.until(lambda: "Max Lee off the waitlist" in hand.notices())


def test_by_the_keyboard_alone(hand, real, small, page, listed):
    page.matches.list.focus_first()
    hand.key(Qt.Key.Key_H)
    hand.find(f"waitlist.call.{listed[0].id}")
    hand.key(Qt.Key.Key_Space)
    hand.until(lambda: small.find(WaitlistEntry, listed[0].id).status is WaitlistStatus.FULFILLED)
    made = small.find(Appointment, small.find(WaitlistEntry, listed[0].id).appointment_id)
    assert (made.status, made.scheduled_start_at) == (Status.CONFIRMED, at(16))


def test_a_service_that_asks_is_answered_on_the_phone(hand, real, small):
    small.change_service("form", allow_waitlist=True)
    entry = small.act("join_waitlist", definition_id="form", location_id="mel", profile_id="zoe")
    small.act("hold", entry.id, start=at(15) + DAY)
    hand.press("rail-waitlist")
    hand.press(f"waitlist.book_held.{entry.id}")
    card = hand.find(f"waitlist.call.{entry.id}")
    hand.until(lambda: any(each.text() == "Needs an answer" for each in card.findChildren(QLabel)))
    hand.type(f"waitlist.{entry.id}.answer.size", "M")
    hand.press(f"waitlist.book_held.{entry.id}")
    hand.until(lambda: small.find(WaitlistEntry, entry.id).status is WaitlistStatus.FULFILLED)


def test_the_card_of_a_held_time_leads_to_the_call_that_has_to_ask(hand, real, small):
    small.change_service("form", allow_waitlist=True)
    entry = small.act("join_waitlist", definition_id="form", location_id="mel", profile_id="zoe")
    held = small.act("hold", entry.id, start=at(15) + DAY)
    real.scene.card_wanted.emit(held.id)
    hand.until(lambda: "needs an answer" in hand.find("card.why").accessibleName())
    assert hand.find("card.approve").text() == "Approve"
    hand.press("card.approve")
    assert hand.find(f"waitlist.missing.{entry.id}").accessibleName() == "Needs an answer: Your size?"
    assert small.find(Appointment, held.id).status is Status.REQUESTED
    assert any("needs an answer" in each for each in hand.notices())


@pytest.mark.parametrize(("size", "scale"), [((1366, 800), 1.0), ((1024, 768), 2.0), ((768, 1024), 2.0)])
def test_what_has_to_be_asked_is_said_where_it_is_booked_and_brought_into_view(hand, real, small, size, scale):
    real.resize(*size)
    theme.theme().scale_text(scale)
    small.change_service("form", allow_waitlist=True)
    entry = small.act("join_waitlist", definition_id="form", location_id="mel", profile_id="zoe", notes="Late " * 200)
    small.act("hold", entry.id, start=at(15) + DAY)
    hand.press("rail-waitlist")
    missing = hand.find(f"waitlist.missing.{entry.id}")
    assert missing.accessibleName() == "Needs an answer: Your size?"
    assert missing.parent().asked.text() == "Your size?"
    hand.press(f"waitlist.book_held.{entry.id}")
    answer = hand.find(f"waitlist.{entry.id}.answer.size")
    hand.until(lambda: answer.visibleRegion().boundingRect() == answer.rect() and real.focusWidget() is answer)
    hand.type(answer.objectName(), "M")
    assert missing.isHidden()


def test_questions_that_go_during_the_call_are_not_in_the_way(hand, small):
    small.change_service("form", allow_waitlist=True)
    entry = small.act("join_waitlist", definition_id="form", location_id="mel", profile_id="zoe")
    small.act("hold", entry.id, start=at(15) + DAY)
    hand.press("rail-waitlist")
    hand.find(f"waitlist.{entry.id}.answer.size")
    form = small.look("offer_view").definitions["form"]
    small.act("change_offer", form, replace(form, booking_questionnaire_id=None))
    hand.until(lambda: not hand.sees(f"waitlist.{entry.id}.answer.size"))
    hand.press(f"waitlist.book_held.{entry.id}")
    hand.until(lambda: small.find(WaitlistEntry, entry.id).status is WaitlistStatus.FULFILLED)


def test_the_keyboard_begins_at_booking_however_late_the_questions_come(hand, real, small, page):
    small.change_service("form", allow_waitlist=True)
    entry = small.act("join_waitlist", definition_id="form", location_id="mel", profile_id="zoe")
    small.act("hold", entry.id, start=at(15) + DAY)
    card = hand.find(f"waitlist.call.{entry.id}")
    hand.until(lambda: card.button("book_held").isEnabled())
    assert real.focusWidget() is card.button("book_held")


def test_a_time_that_everybody_said_no_to_is_not_told_again(hand, real, small, page, listed):
    small.act("hold", listed[0].id, start=at(16))
    small.act("decline", listed[0].id)
    small.act("hold", listed[1].id, start=at(16))
    hand.find(f"waitlist.call.{listed[1].id}")
    real.conduct.notices.clear()
    told = len(real.conduct.waitlist._told)
    small.clock.now += MINUTE  # or it would be the news that the window may have heard by now
    small.act("decline", listed[1].id)
    hand.until(lambda: len(real.conduct.waitlist._told) > told)
    assert not any("is free again" in each for each in hand.notices())


def test_the_time_that_was_asked_for_can_be_let_go_of(hand, small, page, listed):
    hand.press(f"waitlist.edit.{listed[0].id}")
    hand.press("waitlist.asked.time")
    hand.press("waitlist.go")
    hand.until(lambda: small.find(WaitlistEntry, listed[0].id).desired_start_at is None)


def test_who_has_booked_it_already_is_said_where_a_full_time_becomes_a_wish(hand, real, small):
    for staff in ("ana", "bob"):
        small.book(start=at(15), staff_id=staff, profile_id="max")
    booked = small.book(start=at(12), profile_id="eve")
    real.scene.booking_wanted.emit(BookingWish(start=at(15), definition_id="cut", profile_id="eve"))
    hand.press("booking.all_times")
    hand.press("booking.slot.15:00")
    hand.until(lambda: hand.find("booking.already").text().endswith("already: Mon 11 May 12:00"))
    small.act("cancel", booked.id)
    hand.until(lambda: not hand.sees("booking.already") and hand.sees("booking.join_waitlist"))


def row_of(page, entry):
    return page.list.list.row(entry.id).content.says


def test_a_wish_of_which_nothing_can_come_says_so_and_what_to_do(hand, real, small, listed):
    small.change_service("cut", is_archived=True)
    hand.press("rail-waitlist")
    hand.until(lambda: real.page.objectName() == "waitlist_page" and real.page.list.model.rowCount())
    assert "Nothing can come of it: take them off the list" in row_of(real.page, listed[0])
    assert "Cut cannot be booked: it is archived" in row_of(real.page, listed[0])


def test_a_booking_made_by_hand_is_said_where_they_wait(hand, page, real, small, listed):
    real.scene.act("book", definition_id="cut", location_id="mel", profile_id="max", start=at(13))
    hand.until(lambda: "Has it booked: Mon 11 May 13:00" in row_of(page, listed[1]))


def test_the_button_says_what_it_does_with_that_booking(hand, page, real, small, listed):
    real.scene.act("book", definition_id="cut", location_id="mel", profile_id="max", start=at(13))
    hand.until(lambda: "Has it booked" in row_of(page, listed[1]))
    said = [each.text for each in page.list.list.row(listed[1].id).content.acts]
    assert said == ["Take off as booked", "Change…", "Take off the list"]


def test_that_booking_takes_them_off_the_list_and_undo_puts_them_on_it_again(hand, page, real, small, listed):
    real.scene.act("book", definition_id="cut", location_id="mel", profile_id="max", start=at(13))
    assert not hand.sees(f"waitlist.fulfil_by.{listed[0].id}")
    hand.press(f"waitlist.fulfil_by.{listed[1].id}")
    hand.until(lambda: "Max Lee off the waitlist" in hand.notices())
    after = small.find(WaitlistEntry, listed[1].id)
    assert (after.status, small.find(Appointment, after.appointment_id).scheduled_start_at) == ("fulfilled", at(13))
    hand.until(lambda: page.list.model.keys() == [listed[0].id])
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: page.list.model.keys() == [listed[0].id, listed[1].id])
    assert small.rows("SELECT status FROM appointments WHERE profile_id = 'max'") == [("confirmed",)]


def test_who_joined_yesterday_evening_has_not_waited_since_today():
    assert since_words(at(18) - DAY, at(9), ZONE) == "waits 1 day"
    assert since_words(at(9), at(18), ZONE) == "since today"
