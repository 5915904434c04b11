"""Who serves somebody is said with the press that begins it, and can be said afterwards, at the row or by hand."""

from contextlib import ExitStack

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.values import Kind, QueueEntry
from tests.support.hand import Hand
from tests.support.shop_builder import at, open_small_shop
from tests.support.till_window import open_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def small(tmp_path):
    made = open_small_shop(tmp_path, now=at(10))
    yield made
    made.close()


@pytest.fixture
def show(qtbot, small):
    """Opens the window on a page, once the test has filled the shop."""
    with ExitStack() as opened:

        def on(page):
            window = opened.enter_context(open_window(qtbot, small, small.clock))
            window.show_page(page)
            return Hand(qtbot, window)

        yield on


def called(small):
    return [row[0] for row in small.rows("select staff_id from queue_entries where called_at > 0 order by ticket")]


def test_call_goes_to_whom_the_row_says_they_fit_with(small, show):
    for _ in range(2):
        small.check_in()
    hand = show("today")
    hand.press("line.call.C001")
    hand.until(lambda: called(small) == ["ana"])
    hand.press("line.call.C002")
    hand.until(lambda: called(small) == ["ana", "bob"])


def test_who_was_called_by_nobody_starts_with_whoever_is_free(small, show):
    entry = small.check_in()
    small.act("call", entry.id)
    hand = show("queue")
    assert hand.find("queue.called.serve.C001").text() == "Start with Ana"
    hand.press("queue.called.serve.C001")
    hand.until(lambda: small.find(QueueEntry, entry.id).staff_id == "ana")


def test_what_begins_too_late_for_the_next_booking_says_so_before_and_after(small, show):
    for member, name in (("ana", "zoe"), ("bob", "max")):
        small.book(staff_id=member, profile_id=name, start=at(10, 12))
    small.act("call", small.check_in().id, staff_id="ana", reason="pram")
    hand = show("queue")
    hand.find("queue.called.serve.C001")
    card = hand.window.page.called.model.content(0)
    assert [bit.text for bit in card.effects] == ["Runs 18 min into Zoe Lee at 10:12"]
    hand.press("queue.called.serve.C001")
    hand.until(lambda: any("Runs 18 min into Zoe Lee at 10:12" in said for said in hand.notices()))


def test_where_nobody_is_free_it_is_asked_who_takes_them(small, show):
    for member in ("ana", "bob"):
        small.act("serve", small.check_in().id, staff_id=member)
    entry = small.check_in()
    small.act("call", entry.id)
    hand = show("queue")
    assert hand.find("queue.called.serve.C003").text() == "Start with…"
    hand.press("queue.called.serve.C003")
    hand.press("queue.taker.option.bob")
    hand.until(lambda: small.find(QueueEntry, entry.id).staff_id == "bob")
    assert small.find(QueueEntry, entry.id).started_at is not None


def test_a_served_one_without_anybody_is_given_to_somebody_at_its_card(small, show):
    entry = small.check_in()
    small.act("serve", entry.id)
    hand = show("queue")
    hand.press("queue.serving.hand_over.C001")
    hand.press("queue.taker.option.bob")
    hand.until(lambda: small.find(QueueEntry, entry.id).staff_id == "bob")


def test_one_in_service_is_dragged_to_whoever_takes_over(small, show):
    entry = small.check_in()
    small.act("serve", entry.id)
    hand = show("today")
    view = hand.find("calendar")
    hand.until(lambda: view.plan is not None and view.days.index_of(Kind.QUEUE_ENTRY, entry.id).isValid())
    view.reveal(next(card.rect for card in view.plan.cards if card.booking.id == entry.id), is_centred=True)
    start = view.visualRect(view.days.index_of(Kind.QUEUE_ENTRY, entry.id)).center()
    bob = next(number for number, each in enumerate(view.plan.day.columns) if each.key == "bob")
    carry(view, start, QPoint(view.plan.column(bob).center().x() - view.offset().x(), start.y() + 40))
    hand.until(lambda: small.find(QueueEntry, entry.id).staff_id == "bob")


def test_pulling_at_what_stays_where_it_is_says_why(small, show):
    booking = small.book(start=at(10), staff_id="ana")
    small.act("complete", booking.id)
    hand = show("today")
    view = hand.find("calendar")
    hand.until(lambda: view.plan is not None and view.days.index_of(Kind.APPOINTMENT, booking.id).isValid())
    view.reveal(next(card.rect for card in view.plan.cards if card.booking.id == booking.id), is_centred=True)
    start = view.visualRect(view.days.index_of(Kind.APPOINTMENT, booking.id)).center()
    said = []
    view.stuck.connect(said.append)
    carry(view, start, start + QPoint(60, 0))
    assert said == ["Zoe Lee cannot be moved: Completed"]


def carry(view, start, end):
    """Press, move there in two steps, and let go."""
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    for at_ in (start + (end - start) / 2, end):
        QTest.mouseMove(view.viewport(), at_)
        QApplication.processEvents()
    QTest.mouseRelease(view.viewport(), LEFT, pos=end)


def top_of(hand, name):
    return hand.find(name).mapTo(hand.window, QPoint()).y()


def test_the_filter_stands_there_whoever_comes_and_goes_where_several_services_take_walk_ins(small, show):
    small.change_service("class", allow_walk_in=True, allow_queue=True)
    hand = show("queue")
    hand.until(lambda: hand.sees("queue.filter.all") and not hand.window.scene.lanes._reading)
    top = top_of(hand, "queue.waiting")
    for definition in ("cut", "class"):
        small.check_in(definition_id=definition)
    hand.window.scene.lanes.poll()
    hand.until(lambda: hand.sees("queue.filter.service:class"))
    assert top_of(hand, "queue.waiting") == top
