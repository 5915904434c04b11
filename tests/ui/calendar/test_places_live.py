"""The calendar on a real store: what is drawn, asked, dragged in from the line and placed by keys."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.core.values import Appointment, Kind, Page, QueueEntry, QueueStatus
from app.ui.answer_words import words_of_answers
from app.ui.rows.carrying import line_mime
from tests.support.asking import take_walk_ins
from tests.support.records import a_question
from tests.support.shop_builder import at

LEFT = Qt.MouseButton.LeftButton
KEY, NONE, SHIFT = Qt.Key, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
MOVE = Qt.DropAction.MoveAction
# Menus are windows of their own, of which the platform of the tests can do little.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagate)")


@pytest.fixture
def view(live):
    """The calendar of Today, once it shows the day."""
    found = live.find("calendar")
    live.until(lambda: found.plan is not None)
    yield found
    # Qt remembers what something was carried over last, and not that it is gone: a drop elsewhere would go there.
    QApplication.sendEvent(found.viewport(), QDragLeaveEvent())


def column_of(view, key):
    return next(number for number, each in enumerate(view.plan.day.columns) if each.key == key)


def point(view, key, start):
    """A little into a time of a column, scrolled into view."""
    number = column_of(view, key)
    view.reveal(view.plan.slot(number, start, 30), is_centred=True)
    box = view.plan.slot(number, start, 15)
    return QPoint(box.center().x(), box.top() + 4) - view.offset()


class Carry:
    """A walk-in dragged over the calendar, as the platform tells it."""

    def __init__(self, view, entry):
        self.view, self.mime = view, line_mime(entry.id, entry.ticket)

    def send(self, cls, where):
        event = cls(*self._given(cls, where))
        QApplication.sendEvent(self.view.viewport(), event)
        return event

    def _given(self, cls, where):
        at_point = QPointF(where) if cls is QDropEvent else where
        return at_point, MOVE, self.mime, LEFT, NONE

    def over(self, live, where):
        self.send(QDragEnterEvent, where)
        live.until(lambda: self.view.ghost is not None)
        return self.send(QDragMoveEvent, where)

    def drop(self, where):
        return self.send(QDropEvent, where)


def booking_of(small, entry):
    return small.find(QueueEntry, entry.id).appointment_id


# from the line


def test_a_walk_in_that_is_dropped_later_is_booked_then_with_that_member(live, small, view):
    entry = small.check_in(profile_id="zoe")
    carry, where = Carry(view, entry), point(view, "bob", at(14))
    carry.over(live, where)
    assert (view.ghost.wish.start, view.ghost.wish.end, view.ghost.reasons) == (at(14), at(14, 30), ())
    carry.drop(where)
    live.until(lambda: booking_of(small, entry))
    booked = small.find(Appointment, booking_of(small, entry))
    assert (booked.assigned_staff_id, booked.scheduled_start_at) == ("bob", at(14))


def test_dropped_at_the_present_the_service_begins(live, small, view):
    entry = small.check_in(profile_id="zoe")
    carry, where = Carry(view, entry), point(view, "ana", at(10))
    carry.over(live, where)
    assert view.ghost.reasons == ()
    carry.drop(where)
    live.until(lambda: booking_of(small, entry))
    assert small.find(QueueEntry, entry.id).status is QueueStatus.SERVED


def test_the_notice_takes_the_drop_back(live, small, view):
    entry = small.check_in(profile_id="zoe")
    carry, where = Carry(view, entry), point(view, "bob", at(14))
    carry.over(live, where)
    carry.drop(where)
    live.until(lambda: live.notices() == ["Zoe Lee booked at 14:00"])
    live.press("notice-1-action")
    live.until(lambda: small.find(QueueEntry, entry.id).status is QueueStatus.WAITING)


def test_over_a_taken_time_the_ghost_says_so_and_a_reason_is_asked_for(live, small, view):
    small.book(start=at(14), staff_id="bob", profile_id="max")
    entry = small.check_in(profile_id="zoe")
    live.until(lambda: any(each.booking.title == "Max Lee" for each in view.days.rows))
    where = point(view, "bob", at(14))
    carry = Carry(view, entry)
    carry.over(live, where)
    live.until(lambda: view.ghost.reasons)
    carry.drop(where)
    live.type("calendar.override.reason", "sisters")
    live.press("calendar.override.go")
    live.until(lambda: booking_of(small, entry))


def test_an_anonymous_one_is_asked_for_a_name_with_time_and_staff_known(live, small, view):
    entry = small.check_in()
    carry, where = Carry(view, entry), point(view, "bob", at(14))
    carry.over(live, where)
    carry.drop(where)
    assert live.find("entry.customer.search") is not None
    button = live.window.findChild(QWidget, "entry.convert_now")
    assert button.text() == "Book 14:00 with Bob Ng1"


def test_one_who_has_to_be_asked_something_is_asked_on_their_card_with_time_and_staff_known(live, small, view):
    small.change_service("cut", booking_questionnaire_id="form")
    entry = small.check_in(profile_id="zoe")
    carry, where = Carry(view, entry), point(view, "bob", at(14))
    carry.over(live, where)
    carry.drop(where)
    live.press("entry.convert_now")
    live.type("entry.booking.answer.size", "M")
    live.press("entry.booking_go")
    live.until(lambda: booking_of(small, entry))
    booked = small.find(Appointment, booking_of(small, entry))
    assert (booked.assigned_staff_id, booked.scheduled_start_at) == ("bob", at(14))


def test_a_day_that_a_note_says_is_kept_though_nothing_has_to_be_asked(live, small, view):
    asked = a_question(1, "date", label="Since when?")
    take_walk_ins(small, Page(questions=(asked,)))
    day = words_of_answers((Page(questions=(asked,)),), {1: "2026-05-24"})[1]
    entry = small.check_in(definition_id="form", profile_id="zoe", notes=f"In a hurry\nSince when? {day}")
    carry, where = Carry(view, entry), point(view, "bob", at(14))
    carry.over(live, where)
    carry.drop(where)
    live.until(lambda: booking_of(small, entry))
    assert small.rows("SELECT value FROM answers") == [("2026-05-24",)]


def test_a_drag_that_leaves_the_calendar_leaves_nothing(live, small, view):
    carry = Carry(view, small.check_in(profile_id="zoe"))
    carry.over(live, point(view, "bob", at(14)))
    QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
    assert view.ghost is None


def test_what_is_no_walk_in_is_not_taken(view):
    other = QMimeData()  # kept: the event does not own it
    event = QDragEnterEvent(QPoint(50, 50), MOVE, other, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(view.viewport(), event)
    assert not event.isAccepted()


def test_by_keys_the_arrows_choose_and_enter_books(live, small, view):
    entry = small.check_in(profile_id="zoe")
    live.window.scene.place_walk_in(entry.id)
    live.until(lambda: view.ghost is not None and view.hasFocus())
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Right, KEY.Key_Return):
        QTest.keyClick(view, key)
    live.until(lambda: booking_of(small, entry))
    booked = small.find(Appointment, booking_of(small, entry))
    assert (booked.assigned_staff_id, booked.scheduled_start_at) == ("bob", at(10, 30))


def test_by_keys_escape_books_nothing(live, small, view):
    entry = small.check_in(profile_id="zoe")
    live.window.scene.place_walk_in(entry.id)
    live.until(lambda: view.ghost is not None)
    QTest.keyClick(view, KEY.Key_Escape)
    assert (view.ghost, booking_of(small, entry)) == (None, None)


def test_a_letter_on_the_row_lets_the_keys_choose(live, small, view):
    entry = small.check_in(profile_id="zoe")
    live.find(f"line.row.{entry.ticket}").setFocus()
    live.key(KEY.Key_T)
    live.until(lambda: view.ghost is not None and view.hasFocus())


def test_a_press_on_the_board_lets_the_keys_choose(live, small):
    entry = small.check_in(profile_id="zoe")
    live.window.scene.page_wanted.emit("queue")
    live.press(f"queue.waiting.place.{entry.ticket}")
    live.until(lambda: live.find("calendar").ghost is not None)


def test_an_anonymous_one_over_a_taken_time_is_asked_for_a_reason_where_the_name_was(live, small, view):
    small.book(start=at(14), staff_id="bob", profile_id="max")
    entry = small.check_in()
    live.until(lambda: any(each.booking.title == "Max Lee" for each in view.days.rows))
    carry, where = Carry(view, entry), point(view, "bob", at(14))
    carry.over(live, where)
    carry.drop(where)
    live.type("entry.customer.search", "zoe")
    live.press("entry.customer.hit.zoe")
    live.press("entry.convert_now")
    live.type("entry.override.reason", "sisters")
    live.press("entry.override.go")
    live.until(lambda: booking_of(small, entry))
    booked = small.find(Appointment, booking_of(small, entry))
    assert (booked.override_reason, booked.profile_id) == ("sisters", "zoe")


def test_from_another_page_the_calendar_comes_first(live, small):
    entry = small.check_in(profile_id="zoe")
    live.window.scene.page_wanted.emit("queue")
    live.window.scene.place_walk_in(entry.id)
    live.until(lambda: live.find("calendar").ghost is not None)


# nobody, and services


def pull(live, view, booking, key, start):
    index = view.days.index_of(Kind.APPOINTMENT, booking.id)
    hold = view.visualRect(index).center()
    goal = QPoint(point(view, key, start).x(), 0) + QPoint(0, point(view, key, start).y() + 8)
    hold = view.visualRect(index).center()
    QTest.mousePress(view.viewport(), LEFT, pos=hold)
    goal = QPoint(goal.x(), hold.y() + view.plan.y(start) - view.plan.y(booking.scheduled_start_at))
    for each in (hold + QPoint(0, 15), (hold + goal) / 2, goal):
        QTest.mouseMove(view.viewport(), each)
        QApplication.processEvents()
    QTest.mouseRelease(view.viewport(), LEFT, pos=goal)


def shown(live, view, booking):
    live.until(lambda: view.days.index_of(Kind.APPOINTMENT, booking.id).isValid())
    return booking


def nobodys(small):
    """A booking that nobody has: so there is a column for it."""
    made = small.book(start=at(16), staff_id="ana", profile_id="eve")
    return small.act("reassign", made.id, staff_id=None)


def test_dropped_on_nobody_a_booking_is_nobodys(live, small, view):
    shown(live, view, nobodys(small))
    booking = shown(live, view, small.book(start=at(11), staff_id="ana"))
    pull(live, view, booking, "unassigned", at(11))
    live.until(lambda: small.find(Appointment, booking.id).assigned_staff_id is None)


def test_dragged_out_of_nobodys_column_a_booking_is_the_members(live, small, view):
    booking = shown(live, view, nobodys(small))
    pull(live, view, booking, "bob", at(16))
    live.until(lambda: small.find(Appointment, booking.id).assigned_staff_id == "bob")


def test_dropped_on_another_service_it_is_refused_in_words(live, small, view):
    booking = shown(live, view, small.book(start=at(11), staff_id="ana"))
    pull(live, view, booking, "class", at(11))
    live.until(live.notices)
    assert live.notices() == ["The places are those of Class, and the booking is for Cut"]
    assert small.find(Appointment, booking.id).assigned_staff_id == "ana"


# drawn


def test_a_length_that_is_drawn_is_what_is_booked(live, small, view):
    start, goal = point(view, "bob", at(14)), point(view, "bob", at(14, 30))
    start = point(view, "bob", at(14))
    goal = start + QPoint(0, view.plan.y(at(14, 30)) - view.plan.y(at(14)))
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    for each in ((start + goal) / 2, goal):
        QTest.mouseMove(view.viewport(), each)
        QApplication.processEvents()
    QTest.mouseRelease(view.viewport(), LEFT, pos=goal)
    live.type("booking.customer.search", "zoe")
    live.until(lambda: live.sees("booking.customer.hit.zoe"))
    live.press("booking.customer.hit.zoe")
    live.press("booking.book")
    live.until(lambda: small.rows("select count(*) from appointments") == [(1,)])
    (found,) = small.rows("select scheduled_end_at - scheduled_start_at from appointments")
    assert found[0] == 45 * 60


# asking


def menu_of(live):
    live.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def choose(menu, name):
    action = next(each for each in menu.actions() if each.objectName() == f"calendar.menu.{name}")
    menu.setActiveAction(action)
    QTest.keyClick(menu, KEY.Key_Return)


def box_of(live):
    box = live.find("why")
    live.find("why.book")
    return box


def right_click(view, where):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, view.viewport().mapToGlobal(where))
    QApplication.sendEvent(view.viewport(), event)


def said(box):
    return [label.text() for label in box.findChildren(QWidget) if hasattr(label, "text") and label.text()]


def test_the_second_button_on_free_time_offers_to_book_block_and_ask(live, view):
    right_click(view, point(view, "bob", at(14)))
    menu = menu_of(live)
    texts = [each.text() for each in menu.actions()]
    assert texts == ["New booking at 14:00", "Block time from 14:00…", "Why not at 14:00?"]
    menu.close()


def test_on_a_booking_it_offers_its_steps_by_name(live, small, view):
    booking = shown(live, view, small.book(start=at(11), staff_id="ana"))
    right_click(view, view.visualRect(view.days.index_of(Kind.APPOINTMENT, booking.id)).center())
    choose(menu_of(live), "arrive")
    live.until(lambda: small.find(Appointment, booking.id).arrived_at)


def test_move_carries_the_booking_by_keys(live, small, view):
    booking = shown(live, view, small.book(start=at(11), staff_id="ana"))
    view.select(Kind.APPOINTMENT, booking.id)
    view.setFocus()
    QTest.keyClick(view, KEY.Key_F10, SHIFT)
    choose(menu_of(live), "move")
    live.until(lambda: view.ghost is not None)
    for key in (KEY.Key_Down, KEY.Key_Right, KEY.Key_Return):
        QTest.keyClick(view, key)
    live.until(lambda: small.find(Appointment, booking.id).assigned_staff_id == "bob")
    assert small.find(Appointment, booking.id).scheduled_start_at == at(11, 15)


def test_block_time_here_is_asked_of_whoever_blocks_time(live, view, qtbot):
    right_click(view, point(view, "bob", at(14)))
    with qtbot.waitSignal(live.window.scene.block_wanted) as asked:
        choose(menu_of(live), "block")
    assert asked.args == ["bob", at(14), at(14, 15)]


def ask_why(live, view, key, start):
    right_click(view, point(view, key, start))
    choose(menu_of(live), "why")
    return box_of(live)


def test_why_not_names_whose_time_it_is_and_what_would_help(live, small, view):
    booking = shown(live, view, small.book(start=at(14), staff_id="bob"))
    view.select(Kind.APPOINTMENT, booking.id)
    view.setFocus()
    QTest.keyClick(view, KEY.Key_Question, SHIFT)
    texts = said(box_of(live))
    assert "Bob Ng1 is taken from 14:00 to 14:30" in texts
    assert "Move Zoe Lee, or choose somebody else." in texts


def test_a_press_elsewhere_and_escape_close_it(live, view):
    ask_why(live, view, "bob", at(14))
    QTest.keyClick(live.find("why.book"), KEY.Key_Escape)
    live.until(lambda: not live.sees("why"))
    assert live.window.focusWidget() is view
    ask_why(live, view, "bob", at(15))
    QTest.mousePress(view.viewport(), LEFT, pos=QPoint(4, 4))
    assert not live.sees("why")


def test_a_free_time_is_booked_from_there(live, view, qtbot):
    box = ask_why(live, view, "bob", at(14))
    with qtbot.waitSignal(live.window.scene.booking_wanted) as wanted:
        QTest.mouseClick(box.findChild(QWidget, "why.book"), LEFT)
    assert (wanted.args[0].start, wanted.args[0].staff_id, wanted.args[0].definition_id) == (at(14), "bob", "dye")


def test_a_free_time_near_it_is_one_press_away(live, small, view, qtbot):
    box = ask_why(live, view, "bob", at(9))
    with qtbot.waitSignal(live.window.scene.booking_wanted) as wanted:
        QTest.mouseClick(box.findChild(QWidget, f"why.near.{at(10)}"), LEFT)
    assert wanted.args[0].start == at(10)


def test_the_question_mark_asks_about_where_the_keyboard_is_for_the_last_service(live, view):
    box = ask_why(live, view, "bob", at(14))
    box.service_chosen.emit("dye")
    live.until(lambda: "For: Dye" in said(box))
    box.close()
    view.setFocus()
    QTest.keyClick(view, KEY.Key_Question, SHIFT)
    assert "For: Dye" in said(box_of(live))


def test_in_a_narrow_window_the_drawer_makes_way_for_what_is_carried_out_of_it(live, small, view):
    entry = small.check_in(profile_id="zoe")
    live.window.resize(1024, 768)
    live.press("today.queue_drawer")
    live.find("drawer-content")
    drawer = live.window.conduct.drawer
    drag = Carry(view, entry)
    QApplication.sendEvent(drawer, QDragEnterEvent(QPoint(900, 300), MOVE, drag.mime, LEFT, NONE))
    assert not drawer.isVisible()
    drag.over(live, point(view, "bob", at(14)))
    assert view.ghost.reasons == ()


def test_the_time_that_free_time_shows_is_the_time_that_a_press_books(live, small, view):
    small.change_service("cut", duration_minutes=45, slot_interval_minutes=45)
    QTest.mouseMove(view.viewport(), point(view, "ana", at(12, 30)))
    live.until(lambda: view.over is not None)
    assert view.over.at == at(12, 30)  # the grid has 12:00 and 12:45
    QTest.mouseClick(view.viewport(), LEFT, pos=point(view, "ana", at(12, 30)))
    live.until(lambda: live.window.page.objectName() == "booking" and live.window.page.times.option is not None)
    option = live.window.page.times.option
    assert (option.start, option.reasons) == (at(12, 30), ())
