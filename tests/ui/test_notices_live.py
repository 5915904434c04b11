"""Notices on a real store: Undo stands only beside what it would take back, and no notice lies over a button."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from app.core.values import Appointment, Changes, Status
from app.ui.notices_told import NoticeWish, Told
from app.ui.widgets.button import Button
from tests.support.hand import Hand
from tests.support.shop_builder import at

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def hand(qtbot, real):
    return Hand(qtbot, real)


@pytest.fixture
def booking(small):
    return small.book(start=at(11), staff_id="ana")


def offers(hand):
    """What each notice says, and offers."""
    return [(each.wish.text, each.wish.action) for each in hand.window.conduct.notices.shown()]


def act(hand, verb, booking):
    hand.window.scene.act(verb, booking.id, about="Zoe Lee")


def test_undo_by_key_takes_the_notice_of_what_it_took_back_away(hand, booking):
    act(hand, "arrive", booking)
    hand.until(lambda: offers(hand) == [("CA001 · Zoe Lee · Arrived", "Undo")])
    hand.key(Qt.Key.Key_Z, CTRL)
    hand.until(lambda: offers(hand) == [("Taken back: Zoe Lee arrived", "Redo")])


def test_redo_by_key_takes_the_notice_of_the_undo_away(hand, small, booking):
    act(hand, "arrive", booking)
    hand.until(lambda: len(offers(hand)) == 1)
    hand.key(Qt.Key.Key_Z, CTRL)
    hand.until(lambda: offers(hand)[-1:] == [("Taken back: Zoe Lee arrived", "Redo")])
    hand.key(Qt.Key.Key_Z, CTRL | SHIFT)
    hand.until(lambda: offers(hand) == [("Done again: Zoe Lee arrived", "Undo")])
    assert small.find(Appointment, booking.id).status is Status.ARRIVED


def test_what_is_done_next_to_the_same_booking_takes_the_older_notice_away(hand, booking):
    act(hand, "arrive", booking)
    hand.until(lambda: len(offers(hand)) == 1)
    act(hand, "complete", booking)
    hand.until(lambda: offers(hand) == [("Zoe Lee · Completed", "Undo")])


def test_what_changed_nothing_offers_no_undo_of_what_was_before(hand, small, booking):
    small.act("arrive", booking.id)
    act(hand, "arrive", booking)
    hand.until(lambda: offers(hand) == [("Zoe Lee · Nothing to change", "")])
    hand.window.scene.act("note", booking.id, text="tea", about="Zoe Lee")
    hand.until(lambda: [action for _, action in offers(hand)] == ["", "Undo"])


def test_a_move_to_where_it_stands_offers_no_undo(hand, booking):
    start, scene = booking.scheduled_start_at, hand.window.scene
    scene.lanes.act("reschedule", booking.id, start=start, then=lambda _: scene.say_done("Moved", (booking.id,)))
    hand.until(lambda: offers(hand) == [("Nothing to change", "")])


def test_the_notice_of_another_booking_keeps_its_undo(hand, small, booking):
    other = small.book(start=at(12), staff_id="ana", profile_id="max")
    act(hand, "arrive", booking)
    act(hand, "arrive", other)
    hand.until(lambda: len(offers(hand)) == 2)
    hand.key(Qt.Key.Key_Z, CTRL)
    hand.until(lambda: [action for _, action in offers(hand)] == ["Undo", "Redo"])


def test_an_undo_that_names_no_record_goes_with_whatever_is_done_next(hand, booking):
    hand.window.scene.say_done("Something was done", ())
    hand.until(lambda: offers(hand) == [("Something was done", "Undo")])
    act(hand, "arrive", booking)
    hand.until(lambda: offers(hand) == [("CA001 · Zoe Lee · Arrived", "Undo")])


def test_an_undo_that_comes_before_the_notice_leaves_it_without_a_button(qtbot, lanes):
    shown = []
    told = Told(lanes, shown.append)
    told.say_when_seen(lambda: NoticeWish("Arrived", "good", "Undo", lambda: None, frozenset({"one"})))
    lanes.changed.emit(Changes(frozenset(), frozenset({"one"})))
    qtbot.waitUntil(lambda: bool(shown))
    assert [(each.text, each.action) for each in shown] == [("Arrived", "")]


def place_of(hand, widget):
    return QRect(widget.mapTo(hand.window, QPoint(0, 0)), widget.visibleRegion().boundingRect().size())


@pytest.mark.parametrize("size", [(1366, 800), (1024, 768), (768, 1024)])
def test_a_notice_covers_no_button_of_the_bar_under_the_inbox(hand, small, size):
    for hour, name in enumerate(("zoe", "max", "ida", "tom"), start=11):
        small.book(definition_id="dye", profile_id=name, start=at(hour), staff_id="bob", status="requested",
                   override_reason="till")  # fmt: skip
    hand.window.resize(*size)
    hand.window.show_page("inbox")
    hand.until(lambda: hand.window.page.column.list.rows())
    hand.window.page.column.list.focus_first()
    hand.key(Qt.Key.Key_A, CTRL)
    hand.find("inbox.many.none")
    for text in ("One", "Two"):
        hand.window.scene.say(text, "good", "Undo", lambda: None)
    board = hand.window.conduct.notices

    def covered():
        buttons = (each for each in hand.window.findChildren(Button) if each.isVisible())
        boxes = [(each.objectName(), place_of(hand, each)) for each in buttons]
        return [name for name, box in boxes if not name.startswith("notice-") and board.geometry().intersects(box)]

    hand.until(lambda: not covered())
