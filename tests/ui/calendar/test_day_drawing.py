"""Lengths of free time drawn by mouse and finger."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.refusals import Code
from tests.support import sample_views as sample

LEFT = Qt.MouseButton.LeftButton
AMARA = 0


def point(calendar, clock, column=AMARA):
    """A little into the step of a time, in the viewport."""
    box = calendar.plan.column(column)
    return QPoint(box.center().x(), calendar.plan.y(sample.at(clock)) + 4) - calendar.offset()


def draw(calendar, first, last):
    """Press at one time and draw to another, the button still down."""
    calendar.reveal(calendar.plan.span(AMARA, sample.at("12:00"), sample.at("14:00")), is_centred=True)
    start, goal = point(calendar, first), point(calendar, last)
    QTest.mousePress(calendar.viewport(), LEFT, pos=start)
    for at in ((start + goal) / 2, goal):
        QTest.mouseMove(calendar.viewport(), at)
        QApplication.processEvents()
    return goal


def let_go(calendar, at):
    QTest.mouseRelease(calendar.viewport(), LEFT, pos=at)


def test_free_time_that_is_drawn_downward_is_a_length(qtbot, calendar):
    at = draw(calendar, "12:45", "13:30")
    with qtbot.waitSignal(calendar.dropped) as dropped, qtbot.assertNotEmitted(calendar.time_chosen):
        let_go(calendar, at)
    wish = dropped.args[0]
    assert (wish.booking.id, wish.column, wish.start, wish.end) == ("", AMARA, sample.at("12:45"), sample.at("13:45"))


def test_upward_it_ends_where_it_was_pressed(qtbot, calendar):
    at = draw(calendar, "13:30", "12:45")
    with qtbot.waitSignal(calendar.dropped) as dropped:
        let_go(calendar, at)
    assert (dropped.args[0].start, dropped.args[0].end) == (sample.at("12:45"), sample.at("13:45"))


def test_while_it_is_drawn_the_ghost_says_what_is_in_the_way(calendar):
    at = draw(calendar, "13:30", "14:15")
    assert Code.TAKEN in [each.code for each in calendar.ghost.reasons]
    let_go(calendar, at)


def test_escape_books_nothing(qtbot, calendar):
    at = draw(calendar, "12:45", "13:30")
    qtbot.keyClick(calendar, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(calendar.dropped), qtbot.assertNotEmitted(calendar.time_chosen):
        let_go(calendar, at)
    assert calendar.ghost is None


def test_a_press_that_hardly_moves_still_books_at_that_time(qtbot, calendar):
    calendar.reveal(calendar.plan.span(AMARA, sample.at("12:00"), sample.at("14:00")), is_centred=True)
    at = point(calendar, "12:45")
    with qtbot.waitSignal(calendar.time_chosen) as chosen:
        QTest.mouseClick(calendar.viewport(), LEFT, pos=at)
    assert chosen.args == ["staff-amara", sample.at("12:45")]


def test_a_finger_that_holds_and_then_draws_makes_a_length(qtbot, calendar):
    calendar.reveal(calendar.plan.span(AMARA, sample.at("12:00"), sample.at("14:00")), is_centred=True)
    finger, view, start = QTest.createTouchDevice(), calendar.viewport(), point(calendar, "12:45")
    goal = point(calendar, "13:30")
    QTest.touchEvent(view, finger).press(0, start, view).commit()
    qtbot.waitUntil(lambda: calendar.ghost is not None)
    for at in ((start + goal) / 2, goal):
        QTest.touchEvent(view, finger).move(0, at, view).commit()
    with qtbot.waitSignal(calendar.dropped) as dropped:
        QTest.touchEvent(view, finger).release(0, goal, view).commit()
    assert (dropped.args[0].start, dropped.args[0].end) == (sample.at("12:45"), sample.at("13:45"))


def test_a_finger_that_holds_and_lets_go_asks_what_can_be_done_there(qtbot, calendar):
    calendar.reveal(calendar.plan.span(AMARA, sample.at("12:00"), sample.at("14:00")), is_centred=True)
    finger, view, at = QTest.createTouchDevice(), calendar.viewport(), point(calendar, "12:45")
    QTest.touchEvent(view, finger).press(0, at, view).commit()
    qtbot.waitUntil(lambda: calendar.ghost is not None)
    with qtbot.waitSignal(calendar.asking.asked) as asked, qtbot.assertNotEmitted(calendar.dropped):
        QTest.touchEvent(view, finger).release(0, at, view).commit()
    assert (asked.args[0].at, calendar.ghost) == (sample.at("12:45"), None)


def test_a_flick_over_free_time_draws_nothing(qtbot, calendar):
    calendar.resize(864, 400)
    finger, view, at = QTest.createTouchDevice(), calendar.viewport(), QPoint(60, 200)
    with qtbot.assertNotEmitted(calendar.dropped), qtbot.assertNotEmitted(calendar.time_chosen):
        QTest.touchEvent(view, finger).press(0, at, view).commit()
        for moved in range(8, 120, 8):
            QTest.touchEvent(view, finger).move(0, at - QPoint(0, moved), view).commit()
        QTest.touchEvent(view, finger).release(0, at - QPoint(0, 120), view).commit()
    assert calendar.ghost is None


def test_two_fingers_move_no_booking(qtbot, calendar):
    finger, view = QTest.createTouchDevice(), calendar.viewport()
    first, second = QPoint(60, 200), QPoint(160, 240)
    with qtbot.assertNotEmitted(calendar.dropped), qtbot.assertNotEmitted(calendar.opened):
        QTest.touchEvent(view, finger).press(0, first, view).press(1, second, view).commit()
        for moved in range(8, 80, 8):
            down = QPoint(0, moved)
            QTest.touchEvent(view, finger).move(0, first - down, view).move(1, second + down, view).commit()
        QTest.touchEvent(view, finger).release(0, first - down, view).release(1, second + down, view).commit()
    assert calendar.ghost is None
