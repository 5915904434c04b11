"""The queue board on a real store: earlier days, a gap before a booking, a filter, the settings."""

from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt

from app.core.values import Appointment, QueueEntry, QueueStatus, Status
from app.ui import theme
from app.ui.widgets.button import Button
from tests.support.hand import Hand
from tests.support.shop_builder import DAY, at, open_small_shop
from tests.support.till_window import open_window


@pytest.fixture
def small(tmp_path):
    made = open_small_shop(tmp_path)
    yield made
    made.close()


@pytest.fixture
def board(qtbot, small):
    """Opens the window on the queue's page, once the test has filled the shop."""
    with ExitStack() as opened:

        def show() -> Hand:
            window = opened.enter_context(open_window(qtbot, small, small.clock))
            window.show_page("queue")
            return Hand(qtbot, window)

        yield show


def test_yesterdays_bookings_are_asked_about_beside_the_walk_ins(small, board):
    booking = small.book(start=at(10), staff_id="ana", profile_id="zoe").id
    small.check_in()
    small.clock.now = at(9) + DAY
    hand = board()
    hand.press("queue.leftovers.review")
    assert hand.find(f"leftovers.gone.{booking}").text() == "Did not come"
    assert hand.find("leftovers.all.gone").text() == "All: Went away or did not come"
    hand.press("leftovers.all.gone")
    hand.press("leftovers.go")
    hand.until(lambda: small.find(Appointment, booking).status is Status.NO_SHOW)


def test_yesterdays_walk_ins_are_asked_about_closed_and_brought_back_by_one_undo(small, board):
    old = [small.check_in().id for _ in range(2)]
    small.clock.now = at(9) + DAY
    hand = board()
    hand.press("queue.leftovers.review")
    hand.find("leftovers.gone.C001")
    hand.press("leftovers.all.gone")
    hand.press("leftovers.go")
    hand.until(lambda: small.find(QueueEntry, old[1]).status is QueueStatus.CANCELLED)
    hand.until(lambda: not hand.sees("queue.leftovers"))
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: small.find(QueueEntry, old[0]).status is QueueStatus.WAITING)


def test_who_fits_before_the_next_booking_is_started_with_one_press(small, board):
    small.book(start=at(9, 35), staff_id="ana")
    small.act("serve", small.check_in().id, staff_id="bob")
    entry = small.check_in()
    hand = board()
    hand.press("queue.waiting.fit.C002")
    hand.until(lambda: small.find(QueueEntry, entry.id).status is QueueStatus.SERVED)
    assert small.find(QueueEntry, entry.id).staff_id == "ana"


def test_nobody_is_called_again_before_the_time_that_the_shop_set(small, board):
    entry = small.check_in()
    small.act("call", entry.id)
    hand = board()
    hand.find("queue.called.serve.C001")
    recall = hand.window.findChild(Button, "queue.called.recall.C001")
    assert not recall.isEnabled()
    assert recall.text().startswith("Recall in ")
    small.clock.now += 30
    hand.window.scene.ticked.emit()
    hand.press("queue.called.recall.C001")
    hand.until(lambda: small.find(QueueEntry, entry.id).calls == 2)


def test_what_is_set_is_kept_and_taken_back_from_its_notice(small, board):
    hand = board()
    hand.press("queue.settings")
    hand.press("queue_settings.recall.60")
    hand.until(lambda: small.look("shop_settings").recall_after_seconds == 60)
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: small.look("shop_settings").recall_after_seconds == 30)


def test_how_long_a_time_is_held_is_one_press(small, board):
    hand = board()
    hand.press("queue.settings")
    hand.press("queue_settings.hold.20")
    hand.until(lambda: small.look("shop_settings").hold_minutes == 20)


@pytest.fixture
def served_and_called(small, board):
    """One is served, another was called alone."""
    first, second = (small.check_in() for _ in range(2))
    small.act("serve", first.id, staff_id="ana")
    small.act("call", second.id, staff_id="bob")
    return board(), second


def test_the_keyboard_goes_along_with_the_last_one_of_a_column(served_and_called):
    hand, second = served_and_called
    hand.press("queue.called.serve.C002")
    hand.until(lambda: hand.window.page.serving.list.held == second.id)


def test_and_to_nobody_else_where_they_are_gone_from_the_board(served_and_called, small):
    hand, second = served_and_called
    hand.find("queue.called.serve.C002").setFocus()
    small.act("requeue", second.id)
    small.act("cancel", second.id)
    hand.until(lambda: not hand.window.page.called.list.rows())
    assert not any(each.held for each in hand.window.page._lists())


def test_what_calls_the_next_is_whole_in_sight_on_a_low_screen_with_large_text(small, board):
    small.check_in()
    theme.theme().scale_text(2.0)
    hand = board()
    hand.window.resize(1024, 740)
    call = hand.find("queue.call_next")
    hand.until(lambda: call.visibleRegion().boundingRect() == call.rect())
    theme.theme().scale_text(1.0)
    hand.until(lambda: hand.window.page.waiting.isAncestorOf(call))
