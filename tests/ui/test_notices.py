"""Notices go by themselves, but not from under a hand; a screen reader hears each."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QCursor, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QVBoxLayout, QWidget
from shiboken6 import delete

from app.core.values import Kind as Kinds
from app.ui.calendar.view import CalendarView
from app.ui.notices import MOST, Notices
from app.ui.notices_told import NoticeWish
from app.ui.rows.scrolling import ScrollingArea
from app.ui.sheets import open_check_in
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import AskCard


@pytest.fixture
def board(qapp):
    QCursor.setPos(0, 0)  # an earlier test may have left it where the notices are
    parent = QWidget()
    parent.resize(800, 600)
    parent.show()
    made = Notices(parent)
    yield made
    made.clear()
    delete(parent)


def test_a_notice_lies_at_the_foot_of_the_window(board):
    notice = board.add(NoticeWish("Arrived"))
    assert notice.isVisible()
    assert board.geometry().bottom() < 600
    assert board.geometry().top() > 500


def test_a_notice_goes_when_its_time_is_up(board):
    notice = board.add(NoticeWish("Arrived"))
    assert notice.timer.isActive()
    notice.timer.timeout.emit()
    assert board.shown() == []


def test_trouble_stays_until_somebody_deals_with_it(board):
    assert not board.add(NoticeWish("The disk is full", "trouble")).timer.isActive()


def test_a_notice_stays_while_the_mouse_is_on_it(qapp, board):
    notice = board.add(NoticeWish("Arrived"))
    at = QPointF(5, 5)
    qapp.sendEvent(notice, QEnterEvent(at, at, at))
    assert not notice.timer.isActive()
    qapp.sendEvent(notice, QEvent(QEvent.Type.Leave))
    assert notice.timer.isActive()


def test_a_notice_stays_while_the_keyboard_is_on_it(qtbot, board):
    notice = board.add(NoticeWish("Arrived", action="Undo"))
    board.focus_last()
    qtbot.waitUntil(lambda: not notice.timer.isActive())


def test_the_oldest_makes_room(board):
    for number in range(MOST + 2):
        board.add(NoticeWish(str(number)))
    assert [notice.wish.text for notice in board.shown()] == ["2", "3", "4", "5", "6", "7"]


def seen(board):
    return [each.wish.text for each in board.shown() if each.isVisible()]


def add(board, *texts):
    return [board.add(NoticeWish(each, action="Undo")) for each in texts]


def test_of_three_the_newest_is_shown_and_the_others_are_counted_until_they_are_wanted(board):
    add(board, "0", "1")
    assert (seen(board), board.more.isVisible()) == (["0", "1"], False)
    whole = board.height()
    add(board, "2")
    assert (seen(board), board.more.text()) == (["2"], "2 more")
    assert board.height() <= whole
    QTest.mouseClick(board.more, Qt.MouseButton.LeftButton)
    assert (seen(board), board.more.isVisible()) == (["0", "1", "2"], False)


def test_what_was_folded_stays_so_while_there_is_a_newer_one(board):
    first, second, third = add(board, "0", "1", "2")
    first.go()
    board._settle()
    assert (seen(board), board.more.text()) == (["2"], "1 more")
    third.go()
    board._settle()
    assert (seen(board), board.more.isVisible()) == (["1"], False)
    assert second.timer.isActive()


def test_a_notice_that_the_keyboard_is_on_is_not_folded_away(qtbot, board):
    add(board, "0")
    board.focus_last()
    qtbot.waitUntil(lambda: board.shown()[0].is_held)
    add(board, "1", "2")
    assert (seen(board), board.more.text()) == (["0", "2"], "1 more")


def test_beside_the_button_that_counts_what_lies_below_is_pressed(board):
    add(board, "0", "1", "2")
    beside, at = QPoint(4, board.more.geometry().center().y()), board.more.geometry().center()
    parent = board.parentWidget()
    assert parent.childAt(board.mapTo(parent, beside)) is None
    assert parent.childAt(board.mapTo(parent, at)) is board.more


def test_pressing_its_button_does_what_it_says_once(qtbot, board):
    done = []
    notice = board.add(NoticeWish("Arrived", action="Undo", then=lambda: done.append(1)))
    notice.findChild(QPushButton, "notice-1-action").click()
    assert done == [1]
    assert board.shown() == []


def test_a_screen_reader_is_told(board, monkeypatch):
    told = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    board.add(NoticeWish("Ida Holm · Arrived"))
    assert told == ["Ida Holm · Arrived"]


def test_what_closes_a_notice_says_which(board):
    for text in ("Zoe arrived", "Ida arrived"):
        notice = board.add(NoticeWish(text))
        assert notice.findChildren(Button)[-1].accessibleName() == f"Close the notice: {text}"


def test_a_name_that_looks_like_markup_is_shown_as_it_is(board):
    notice = board.add(NoticeWish("<b>Bobby</b> & co · Arrived"))
    assert notice.accessibleName() == "<b>Bobby</b> & co · Arrived"
    assert notice.findChild(QWidget, "notice-text").textFormat().name == "PlainText"


@pytest.mark.parametrize("kind", [Kind.PLAIN, Kind.QUIET, Kind.DANGER])
@pytest.mark.parametrize("place", [(100, 540, 300, 44), (0, 540, 800, 44), (0, 470, 800, 100)])
def test_a_notice_covers_no_button_of_any_kind(board, kind, place):
    button = Button("Keep…", "keep", kind=kind, parent=board.parentWidget())
    button.setGeometry(*place)
    button.show()
    board.add(NoticeWish("Arrived", action="Undo"))
    assert not board.geometry().intersects(button.geometry())


def test_a_notice_covers_no_card_that_asks_and_is_narrower_beside_it(board):
    card = AskCard("ask", "Why?", board.parentWidget())
    card.setGeometry(0, 100, 340, 500)
    card.show()
    board.add(NoticeWish("Arrived", action="Undo"))
    assert not board.geometry().intersects(card.geometry())
    assert board.geometry().bottom() > 570


def test_a_notice_comes_back_to_the_foot_once_nothing_is_in_its_way(qtbot, board):
    button = Button("Keep…", "keep", parent=board.parentWidget())
    button.setGeometry(0, 540, 800, 44)
    button.show()
    notice = board.add(NoticeWish("Arrived"))
    was = board.geometry()
    assert was.bottom() < 540
    button.hide()
    qtbot.waitUntil(lambda: board.geometry().bottom() > 570)
    assert notice.isVisible()


def test_a_long_text_is_shown_whole(qtbot, board):
    text = "Jonas Weber: Amara Okafor is taken from 17:00 to 18:00 · free: " + ", ".join(["16:45 with Ben"] * 5)
    notice = board.add(NoticeWish(text, "refused", "Offer…"))
    label = notice.findChild(QWidget, "notice-text")
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > 40)
    assert board.geometry().bottom() < 600


@pytest.mark.parametrize("place", [(0, 540, 300, 44), (300, 540, 200, 44), (500, 540, 300, 44), (0, 540, 800, 44)])
def test_a_notice_covers_no_accent_button(board, place):
    button = Button("Call next", "call", kind=Kind.ACCENT, parent=board.parentWidget())
    button.setGeometry(*place)
    button.show()
    board.add(NoticeWish("Arrived"))
    assert not board.geometry().intersects(button.geometry())
    assert board.parentWidget().rect().contains(board.geometry())


def test_a_notice_covers_nothing_to_press_of_any_kind_where_it_finds_room(board):
    chip = QPushButton("19:30", board.parentWidget())
    chip.setGeometry(300, 540, 80, 40)
    chip.show()
    board.add(NoticeWish("Booked"))
    assert not board.geometry().intersects(chip.geometry())


def test_a_notice_makes_way_for_an_accent_button_that_comes_later(qtbot, board):
    board.add(NoticeWish("Arrived"))
    button = Button("Call next", "call", kind=Kind.ACCENT, parent=board.parentWidget())
    button.setGeometry(0, 540, 300, 44)
    button.show()
    qtbot.waitUntil(lambda: not board.geometry().intersects(button.geometry()))


@pytest.mark.parametrize("size", [(1366, 800), (1024, 768), (768, 1024)])
def test_a_notice_leaves_the_call_of_the_next_one_free_at_every_size(hand, desk, size):
    desk.resize(*size)
    desk.show_page("queue")
    button = hand.find("queue.call_next")
    desk.scene.say("Ida Holm · Arrived", "good", "Undo", lambda: None)
    board = desk.conduct.notices
    hand.until(lambda: not board.geometry().intersects(QRect(button.mapTo(desk, QPoint(0, 0)), button.size())))


def test_a_notice_leaves_what_is_still_to_choose_for_a_booking_free(hand, desk):
    desk.resize(768, 1024)
    desk.show_page("booking")
    missing = hand.find("booking.missing")
    for number in range(3):
        desk.scene.say(f"Ida Holm · Arrived {number}", "good", "Undo", lambda: None)
    board = desk.conduct.notices
    hand.until(lambda: not board.geometry().intersects(QRect(missing.mapTo(desk, QPoint(0, 0)), missing.size())))


def test_a_notice_leaves_the_verdict_on_what_is_carried_free(hand, desk):
    hand.until(lambda: desk.findChild(CalendarView) is not None and desk.findChild(CalendarView).plan is not None)
    view = desk.findChild(CalendarView)
    ground = view.viewport()
    start = view.visualRect(view.days.index_of(Kinds.APPOINTMENT, "booking-lena-fischer")).center()
    QTest.mousePress(ground, Qt.MouseButton.LeftButton, pos=start)
    for at in (start + QPoint(12, 12), QPoint(ground.width() // 2, ground.height() - 90)):
        QTest.mouseMove(ground, at)
    hand.until(lambda: not view.kept_free().isEmpty())
    desk.scene.say("Ida Holm · Arrived", "good", "Undo", lambda: None)
    board = desk.conduct.notices
    hand.until(lambda: not board.geometry().intersects(view.kept_free().translated(ground.mapTo(desk, QPoint()))))
    hand.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(ground, Qt.MouseButton.LeftButton, pos=start)
    assert view.kept_free().isEmpty()


def test_under_an_open_drawer_a_notice_lies_at_the_foot_and_over_none_of_its_buttons(hand, desk):
    desk.resize(614, 820)
    desk.show_page("queue")
    open_check_in(desk.scene)
    hand.find("check_in.services")
    for text in ("Taken back: Zo was checked in", "What is entered here is not saved yet"):
        desk.scene.say(text, "good", "Redo", lambda: None)
    board, drawer = desk.conduct.notices, desk.conduct.drawer
    hand.until(lambda: board.geometry().bottom() >= desk.height() - 20)
    buttons = [each for each in drawer.findChildren(QAbstractButton) if each.isVisible()]
    places = [QRect(each.mapTo(desk, QPoint(0, 0)), each.size()) for each in buttons]
    assert not any(map(board.geometry().intersects, places))


@pytest.fixture
def full(board):
    """What scrolls over all of the window, without a free place in it."""
    content = QWidget()
    column = QVBoxLayout(content)
    for number in range(40):
        column.addWidget(QPushButton(str(number), content))
    area = ScrollingArea(content, "full", board.parentWidget())
    area.resize(800, 600)
    area.show()
    board.raise_()
    return area


def seen_of(area):
    """The boxes of the buttons as far as they are seen, in the window."""
    buttons = area.findChildren(QPushButton)
    found = ((each, each.visibleRegion().boundingRect()) for each in buttons)
    return [box.translated(each.mapTo(area, QPoint())) for each, box in found if not box.isEmpty()]


def test_what_scrolls_ends_above_a_notice_that_finds_no_free_place(board, full):
    board.add(NoticeWish("Arrived", action="Undo"))
    assert seen_of(full)
    assert not any(board.geometry().intersects(each) for each in seen_of(full))
    full.verticalScrollBar().setValue(full.verticalScrollBar().maximum())
    assert full.findChildren(QPushButton)[-1].visibleRegion().boundingRect().height() > 10
    assert not any(board.geometry().intersects(each) for each in seen_of(full))


def test_what_scrolls_within_something_that_does_ends_above_it_though_its_own_end_is_scrolled_away(board, full):
    within = QWidget()
    within.setFixedSize(780, 1000)
    call = Button("Call next", "call", kind=Kind.ACCENT, parent=within)
    call.setGeometry(10, 500, 300, 44)
    around = ScrollingArea(within, "around", board.parentWidget())
    full.setParent(within)
    full.setGeometry(400, 0, 380, 900)
    for each in (around, full):
        each.show()
    around.resize(800, 600)
    board.raise_()
    board.add(NoticeWish("Arrived", action="Undo"))
    assert seen_of(full)
    assert not any(board.geometry().intersects(each.translated(400, 0)) for each in seen_of(full))


def test_it_has_all_of_its_height_again_once_the_notice_is_gone(qtbot, board, full):
    whole = full.viewport().height()
    board.add(NoticeWish("Arrived"))
    assert full.viewport().height() < whole
    board.clear()
    qtbot.waitUntil(lambda: full.viewport().height() == whole)


def test_what_has_the_keyboard_stays_in_sight_when_a_notice_comes(qtbot, board, full):
    board.window().activateWindow()
    low = [each for each in full.findChildren(QPushButton) if not each.visibleRegion().isEmpty()][-1]
    low.setFocus()
    qtbot.waitUntil(low.hasFocus)
    board.add(NoticeWish("Arrived"))
    box = QRect(low.mapTo(full, QPoint()), low.size())
    assert full.viewport().geometry().contains(box)
