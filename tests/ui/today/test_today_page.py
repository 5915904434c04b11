"""Today: every button runs its verb once, says in words what became of it, and the panes follow the shop."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit

from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.values import Changes, Kind
from app.ui import theme
from app.ui.rows.settling import settling_of
from app.ui.scene import BookingWish
from tests.support import sample_views as sample


def told(shop):
    return [(verb, args) for verb, args, _ in shop.acts]


@pytest.mark.parametrize(
    ("button", "verb", "record"),
    [
        ("line.recall.A013", "recall", "line-A013"),
        ("line.serve.A013", "serve", "line-A013"),
        ("line.call.A015", "call", "line-A015"),
        ("due.arrive.booking-ida-holm", "arrive", "booking-ida-holm"),
        ("due.no_show.booking-ida-holm", "no_show", "booking-ida-holm"),
        ("requests.approve.request-grace", "approve", "request-grace"),
        ("requests.reject.request-olu", "reject", "request-olu"),
    ],
)
def test_each_button_runs_its_verb_on_its_record(hand, shop, button, verb, record):
    hand.press(button)
    hand.until(lambda: shop.acts)
    assert told(shop) == [(verb, (record,))]


def test_a_press_is_reported_in_words_and_can_be_undone(hand, shop):
    shop.answers["arrive"] = sample.appointment_card("booking-ida-holm").appointment
    hand.press("due.arrive.booking-ida-holm")
    hand.until(hand.notices)
    assert hand.notices() == ["Ida Holm · Arrived"]
    hand.press("notice-1-action")
    hand.until(lambda: len(shop.acts) == 2)
    assert told(shop)[1] == ("undo", ("booking-ida-holm",))


def test_the_accent_button_says_whom_it_calls_and_calls_the_next(hand, shop):
    assert hand.find("line.call_next").text() == "Call next · A015 to Dev"
    hand.press("line.call_next")
    hand.until(lambda: shop.acts)
    assert shop.acts == [
        ("call_next", (), {"location_id": sample.PLACE.id, "staff_id": "staff-dev", "shown_id": "line-A015"})
    ]


def test_space_calls_the_next_wherever_the_keyboard_is_on_the_page(hand, shop):
    hand.find("line.row.A015").setFocus()
    hand.key(Qt.Key.Key_Space)
    hand.until(lambda: shop.acts)
    assert told(shop) == [("call_next", ())]


def test_space_on_a_button_presses_that_button(hand, shop):
    hand.find("line.row.A013").setFocus()
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Space)
    hand.until(lambda: shop.acts)
    assert told(shop) == [("recall", ("line-A013",))]


def test_space_in_a_text_field_is_a_space(hand, shop):
    hand.press("line.check_in")
    hand.type("check_in.customer.search", "grace k")
    assert hand.find("check_in.customer.search").text() == "grace k"
    assert shop.acts == []


def test_a_refusal_says_the_rule_and_reads_the_queue_again(hand, shop):
    shop.answers["arrive"] = Refused(reason(Code.WRONG_STEP, status="cancelled", wanted="arrived", rule=19))
    looks = shop.looks.count("queue_view")
    hand.press("due.arrive.booking-ida-holm")
    hand.until(hand.notices)
    assert "cancelled" in hand.notices()[0]
    hand.until(lambda: shop.looks.count("queue_view") > looks)
    assert hand.find("due.arrive.booking-ida-holm").isEnabled()


def test_calling_out_of_order_asks_for_the_reason_in_place(hand, shop):
    shop.answers["call"] = Refused(reason(Code.REASON_NEEDED, "line-A015"))
    hand.press("line.call.A016")
    hand.type("asking.reason", "in a hurry")
    shop.answers["call"] = None
    hand.press("asking.go")
    hand.until(lambda: len(shop.acts) == 2)
    assert shop.acts[1][2]["reason"] == "in a hurry"
    hand.until(lambda: hand.notices() == ["Jorge Díaz · Called"])


def test_an_approval_that_no_longer_fits_says_what_would_be_free_and_offers_it(hand, shop):
    shop.answers["approve"] = Refused(reason(Code.TAKEN, "x", sample.at("14:00"), sample.at("14:30"), who="Amara"))
    hand.press("requests.approve.request-grace")
    hand.until(hand.notices)
    assert "Amara is taken from 14:00 to 14:30" in hand.notices()[0]
    assert "free: 14:15 with Dev, 15:00 with Amara" in hand.notices()[0]
    hand.press("notice-1-action")
    assert hand.find("offer.list")


def test_an_offer_moves_and_approves_in_one_press(hand, shop):
    hand.press("requests.offer.request-olu")
    hand.press(f"offer.take.{sample.at('15:00')}.staff-amara")
    hand.until(lambda: shop.acts)
    verb, args, given = shop.acts[0]
    assert (verb, args, given["start"]) == ("counter_offer", ("request-olu",), sample.at("15:00"))
    assert given["staff_id"] == "staff-amara"
    hand.until(lambda: not hand.sees("offer"))


def test_letters_answer_the_request_that_the_keyboard_is_on(hand, shop):
    hand.find("requests.row.request-grace").setFocus()
    hand.key(Qt.Key.Key_A)
    hand.find("requests.approve.request-grace")  # the answer has come
    hand.find("requests.row.request-olu").setFocus()
    hand.key(Qt.Key.Key_R)
    hand.until(lambda: len(shop.acts) == 2)
    assert told(shop) == [("approve", ("request-grace",)), ("reject", ("request-olu",))]


def test_the_panes_follow_the_shop_and_the_keyboard_stays(hand, shop, desk):
    hand.find("line.row.A016").setFocus()
    view = sample.queue_view()
    shop.answers["queue_view"] = replace(view, line=view.line[1:], waiting=3)
    shop.publish(Changes(frozenset({Kind.QUEUE_ENTRY}), frozenset()))
    hand.until(lambda: not hand.sees("line.row.A013"))
    assert desk.focusWidget().objectName() == "line.row.A016"


def test_waits_are_read_anew_each_minute(hand, shop, desk):
    hand.find("line.row.A015")
    looks = shop.looks.count("queue_view")
    desk.scene.ticked.emit()
    hand.until(lambda: shop.looks.count("queue_view") > looks)


def test_each_change_reads_each_view_once(hand, shop, desk):
    hand.find("line.row.A015")
    hand.find("requests.row.request-olu")
    shop.looks.clear()
    shop.publish(Changes(frozenset({Kind.APPOINTMENT}), frozenset()))
    views = ["day_view", "inbox_view", "queue_view"]  # beside them, all that waits is counted
    hand.until(lambda: sorted(each for each in shop.looks if each.endswith("_view")) == views)


def test_an_empty_shop_says_what_is_empty_and_what_to_do(hand, shop):
    view = sample.queue_view()
    shop.answers["queue_view"] = replace(view, line=(), due=(), next_call=None, waiting=0)
    shop.answers["inbox_view"] = replace(sample.inbox_view(), requests=())
    shop.publish(Changes())
    for name in ("line.empty", "due.empty", "requests.empty"):
        assert hand.find(name).text().endswith(".")
    assert not hand.sees("line.call_next")


def test_what_is_due_later_than_in_an_hour_is_left_to_the_calendar(hand):
    hand.find("due.row.booking-ruth-cohen")
    assert not hand.sees("due.row.booking-lena-fischer")


def test_a_row_opens_its_booking(hand):
    hand.press("due.row.booking-ida-holm")
    assert hand.find("card.arrive")


def test_a_walk_in_of_the_line_opens_with_its_steps(hand):
    hand.press("line.row.A016")
    assert hand.find("entry.transfer")


def test_a_free_time_of_the_calendar_begins_a_booking_there(hand, desk):
    wishes = []
    desk.scene.booking_wanted.connect(wishes.append)
    hand.find("line.row.A015")
    desk.page.calendar.view.time_chosen.emit("staff-dev", sample.at("12:00"))
    assert wishes == [BookingWish(start=sample.at("12:00"), staff_id="staff-dev")]


def test_on_another_day_the_line_still_knows_what_the_staff_do_now(hand, shop, desk):
    hand.find("line.row.A015")
    shop.looks.clear()
    desk.scene.show_day(sample.DAY + timedelta(days=1))
    hand.until(lambda: shop.looks.count("day_view") == 2)
    assert "Ben runs 22 min over" in hand.find("line.row.line-11:00").accessibleName()


def test_a_narrow_window_has_drawers_with_counts(hand, desk):
    desk.resize(1024, 768)
    hand.until(lambda: not hand.sees("line.list"))
    hand.until(lambda: hand.find("today.queue_drawer").text().startswith("Queue 3"))
    hand.until(lambda: hand.find("today.requests_drawer").text() == "Requests 3")
    hand.press("today.queue_drawer")
    assert hand.find("line.call.A015")


def test_a_drawer_of_the_queue_is_as_live_as_the_page(hand, shop, desk):
    desk.resize(768, 1024)
    hand.press("today.queue_drawer")
    hand.press("line.serve.A013")
    hand.until(lambda: shop.acts)
    assert told(shop) == [("serve", ("line-A013",))]


def test_large_text_gives_the_calendar_the_whole_width(hand, desk):
    theme.theme().scale_text(2.0)
    try:
        hand.until(lambda: hand.sees("today.queue_drawer"))
        assert not hand.sees("line.list")
    finally:
        theme.theme().scale_text(1.0)


def test_everything_to_act_on_is_named_and_large_enough(hand, desk):
    hand.find("line.row.A015")
    hand.find("requests.row.request-olu")
    names = []
    for each in desk.page.findChildren(QAbstractButton) + desk.page.findChildren(QLineEdit):
        if each.isVisible():
            assert each.objectName(), each
            assert each.accessibleName(), each.objectName()
            assert each.height() >= 40, each.objectName()
            names.append(each.objectName())
    assert len(names) == len(set(names))
    assert all(view.accessibleName() for view in desk.page.findChildren(QAbstractItemView))


def test_one_accent_button_in_each_panel(hand, desk):
    hand.find("line.row.A015")
    kinds = [getattr(each, "kind", "") for each in desk.page.queue.line.findChildren(QAbstractButton)]
    assert kinds.count("accent") == 1


def test_pressing_twice_never_reaches_another_button(hand, shop, desk, qtbot):
    """While the answer is on its way the keyboard waits at the button, and comes back to it."""
    button = hand.find("line.call_next")
    button.setFocus()
    # A second press means the same customer until the line has been drawn anew.
    with qtbot.waitSignal(desk.page.queue.filled):
        hand.key(Qt.Key.Key_Space)
    hand.until(lambda: button.hasFocus() and settling_of(desk).is_calm)
    hand.key(Qt.Key.Key_Space)
    hand.until(lambda: len(shop.acts) == 2)
    assert [verb for verb, _ in told(shop)] == ["call_next", "call_next"]
