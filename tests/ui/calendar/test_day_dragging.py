"""Bookings moved by hand on the calendar."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.refusals import Code, reason
from app.core.values import Kind
from app.ui import theme
from app.ui.calendar.dragging import Grip, grip_at
from app.ui.calendar.ghost import GhostBoxes, verdict_words
from tests.support import sample_views as sample

LEFT = Qt.MouseButton.LeftButton
LENA = "booking-lena-fischer"


def card_of(calendar, record_id=LENA):
    """Where a booking is drawn, in the viewport."""
    return calendar.visualRect(calendar.days.index_of(Kind.APPOINTMENT, record_id))


def minutes(calendar, count):
    return round(calendar.plan.hour * count / 60)


def carry(calendar, start, *moves):
    """Press at ``start`` and move by each of ``moves``, the button held; answers where the mouse is."""
    view, at = calendar.viewport(), start
    QTest.mousePress(view, LEFT, pos=at)
    for move in moves:
        at += move
        QTest.mouseMove(view, at)
        QApplication.processEvents()
    return at


def let_go(calendar, at):
    QTest.mouseRelease(calendar.viewport(), LEFT, pos=at)


def down(calendar, count):
    return QPoint(0, minutes(calendar, count))


def across(calendar, columns):
    return QPoint(columns * calendar.plan.column(0).width(), 0)


def test_a_booking_that_is_dragged_down_is_dropped_later(qtbot, calendar):
    at = carry(calendar, card_of(calendar).center(), down(calendar, 20), down(calendar, 42))
    with qtbot.waitSignal(calendar.dropped) as dropped, qtbot.assertNotEmitted(calendar.opened):
        let_go(calendar, at)
    wish = dropped.args[0]
    assert (wish.booking.id, wish.column) == (LENA, 0)
    assert (wish.start, wish.end) == (sample.at("13:00"), sample.at("13:30"))


def test_it_may_go_straight_across_to_somebody_else(qtbot, calendar):
    at = carry(calendar, card_of(calendar).center(), QPoint(30, 2), across(calendar, 3))
    with qtbot.waitSignal(calendar.dropped) as dropped:
        let_go(calendar, at)
    wish = dropped.args[0]
    assert (calendar.plan.day.columns[wish.column].key, wish.start) == ("staff-dev", sample.at("12:00"))


@pytest.mark.parametrize(("edge", "by", "span"), [("bottom", 30, ("12:00", "13:00")), ("top", -15, ("11:45", "12:30"))])
def test_an_edge_that_is_dragged_makes_it_longer(qtbot, calendar, edge, by, span):
    card = card_of(calendar)
    start = QPoint(card.center().x(), card.bottom() - 1 if edge == "bottom" else card.top() + 1)
    at = carry(calendar, start, down(calendar, by // 2), down(calendar, by - by // 2))
    with qtbot.waitSignal(calendar.dropped) as dropped:
        let_go(calendar, at)
    assert (dropped.args[0].start, dropped.args[0].end) == tuple(map(sample.at, span))


def test_it_is_never_made_shorter_than_a_step(qtbot, calendar):
    card = card_of(calendar)
    at = carry(calendar, QPoint(card.center().x(), card.bottom() - 1), down(calendar, -20), down(calendar, -60))
    with qtbot.waitSignal(calendar.dropped) as dropped:
        let_go(calendar, at)
    assert dropped.args[0].end == sample.at("12:15")


def test_a_press_that_hardly_moves_is_still_a_click(qtbot, calendar):
    at = carry(calendar, card_of(calendar).center(), QPoint(0, QApplication.startDragDistance() - 1))
    assert calendar.ghost is None
    with qtbot.waitSignal(calendar.opened), qtbot.assertNotEmitted(calendar.dropped):
        let_go(calendar, at)


def test_what_is_dragged_back_home_is_not_dropped(qtbot, calendar):
    at = carry(calendar, card_of(calendar).center(), down(calendar, 60), down(calendar, -60))
    with qtbot.assertNotEmitted(calendar.dropped), qtbot.assertNotEmitted(calendar.opened):
        let_go(calendar, at)
    assert calendar.ghost is None


def test_escape_puts_it_back(qtbot, calendar):
    at = carry(calendar, card_of(calendar).center(), down(calendar, 60))
    qtbot.keyClick(calendar, Qt.Key.Key_Escape)
    assert calendar.ghost is None
    with qtbot.assertNotEmitted(calendar.dropped), qtbot.assertNotEmitted(calendar.opened):
        let_go(calendar, at)


def test_escape_is_the_calendars_before_it_is_the_windows_only_while_dragging(calendar):
    def is_taken():
        event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(calendar, event)
        return event.isAccepted()

    assert not is_taken()
    at = carry(calendar, card_of(calendar).center(), down(calendar, 60))
    assert is_taken()
    let_go(calendar, at)


def test_a_drop_outside_puts_it_back(qtbot, calendar):
    at = carry(calendar, card_of(calendar).center(), down(calendar, 60), QPoint(0, 4_000))
    with qtbot.assertNotEmitted(calendar.dropped):
        let_go(calendar, at)
    assert calendar.ghost is None


@pytest.mark.parametrize("name", ["sofia-rossi", "priya-nair"])
def test_one_that_has_begun_or_is_over_stays_where_it_is(qtbot, calendar, name):
    at = carry(calendar, card_of(calendar, f"booking-{name}").center(), down(calendar, 60))
    assert calendar.ghost is None
    with qtbot.assertNotEmitted(calendar.dropped):
        let_go(calendar, at)


def test_the_ghost_says_at_once_whether_it_fits(calendar):
    at = carry(calendar, card_of(calendar).center(), down(calendar, 30))
    assert verdict_words(calendar.ghost, sample.ZONE) == "Fits"
    at = at + down(calendar, 90)
    QTest.mouseMove(calendar.viewport(), at)
    QApplication.processEvents()
    assert verdict_words(calendar.ghost, sample.ZONE) == "Amara Okafor is taken from 14:00 to 14:30"
    let_go(calendar, at)


def test_what_the_desk_says_counts_while_the_booking_is_held_there(calendar):
    at = carry(calendar, card_of(calendar).center(), down(calendar, 30))
    wish, against = calendar.ghost.wish, (reason(Code.CLOSED_DEFINITION, who="Bra fitting"),)
    calendar.judge(replace(wish, start=wish.start + 900), against)
    assert calendar.ghost.reasons == ()
    calendar.judge(wish, against)
    assert calendar.ghost.reasons == against
    let_go(calendar, at)


def test_the_ghost_stays_until_the_day_is_read_again(calendar):
    let_go(calendar, carry(calendar, card_of(calendar).center(), down(calendar, 30)))
    assert calendar.ghost is not None
    calendar.show_day(sample.day_view())
    assert calendar.ghost is None


def test_a_day_that_is_read_again_does_not_end_a_drag(calendar):
    at = carry(calendar, card_of(calendar).center(), down(calendar, 30))
    calendar.show_day(sample.day_view())
    assert calendar.ghost is not None
    let_go(calendar, at)


def test_a_booking_that_is_gone_meanwhile_is_let_go(qtbot, calendar):
    at = carry(calendar, card_of(calendar).center(), down(calendar, 30))
    day = sample.day_view()
    first = replace(day.columns[0], bookings=tuple(b for b in day.columns[0].bookings if b.id != LENA))
    calendar.show_day(replace(day, columns=(first, *day.columns[1:])))
    assert calendar.ghost is None
    with qtbot.assertNotEmitted(calendar.dropped):
        let_go(calendar, at)


def test_the_edges_say_that_they_can_be_dragged(qtbot, calendar):
    card = card_of(calendar)
    for y, shape in (
        (card.bottom() - 1, Qt.CursorShape.SizeVerCursor),
        (card.center().y(), Qt.CursorShape.PointingHandCursor),
    ):
        qtbot.mouseMove(calendar.viewport(), QPoint(card.center().x(), y))
        qtbot.waitUntil(lambda shape=shape: calendar.viewport().cursor().shape() == shape)


@pytest.mark.parametrize("by", [30, 120])
def test_the_ghost_is_drawn_in_the_colour_of_its_verdict(calendar, by):
    at = carry(calendar, card_of(calendar).center(), down(calendar, by))
    boxes = GhostBoxes(calendar.plan, calendar.ghost, room_of(calendar))
    image = calendar.viewport().grab().toImage()
    wanted = theme.current().danger if calendar.ghost.reasons else theme.current().accent_soft
    assert image.pixelColor(boxes.card.right() - 6, boxes.card.bottom() - 4) == wanted
    assert calendar.viewport().rect().contains(boxes.bubble)
    let_go(calendar, at)


def room_of(calendar):
    return calendar.viewport().rect().translated(calendar.offset())


def test_right_to_left_it_goes_to_the_column_under_the_mouse(qtbot, calendar):
    calendar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    at = carry(calendar, card_of(calendar).center(), QPoint(-30, 0), across(calendar, -3))
    with qtbot.waitSignal(calendar.dropped) as dropped:
        let_go(calendar, at)
    assert calendar.plan.day.columns[dropped.args[0].column].key == "staff-dev"


def test_a_finger_moves_no_booking(qtbot, calendar):
    finger, view, at = QTest.createTouchDevice(), calendar.viewport(), card_of(calendar).center()
    with qtbot.assertNotEmitted(calendar.dropped), qtbot.assertNotEmitted(calendar.carried):
        QTest.touchEvent(view, finger).press(0, at, view).commit()
        for moved in range(8, 120, 8):
            QTest.touchEvent(view, finger).move(0, at + QPoint(0, moved), view).commit()
        QTest.touchEvent(view, finger).release(0, at + QPoint(0, 120), view).commit()
    assert calendar.ghost is None


def test_a_finger_that_presses_and_holds_carries_a_booking(qtbot, calendar):
    finger, view, at = QTest.createTouchDevice(), calendar.viewport(), card_of(calendar).center()
    before = calendar.offset()
    QTest.touchEvent(view, finger).press(0, at, view).commit()
    qtbot.waitUntil(lambda: calendar.ghost is not None)
    for moved in (20, 40, minutes(calendar, 60)):
        QTest.touchEvent(view, finger).move(0, at + QPoint(0, moved), view).commit()
    with qtbot.waitSignal(calendar.dropped) as dropped, qtbot.assertNotEmitted(calendar.opened):
        QTest.touchEvent(view, finger).release(0, at + QPoint(0, moved), view).commit()
    assert dropped.args[0].start == sample.at("13:00")
    assert calendar.offset() == before


@pytest.mark.parametrize(("touch", "reach"), [(False, 8), (True, 16)])
def test_the_lower_edge_is_caught_from_a_little_above_it_and_shows_so(calendar, touch, reach):
    theme.theme().use_touch(touch)
    card = calendar.plan.cards[calendar.days.index_of(Kind.APPOINTMENT, LENA).row()]
    for above in range(reach):
        at = QPoint(card.rect.center().x(), card.rect.bottom() - above)
        assert grip_at(card, at) is Grip.END
        assert calendar._mover.cursor_at(at - calendar.offset()) == Qt.CursorShape.SizeVerCursor
    assert grip_at(card, card.rect.center()) is Grip.WHOLE


def test_a_finger_that_holds_near_an_edge_makes_it_longer(qtbot, calendar):
    theme.theme().use_touch(True)
    finger, view, card = QTest.createTouchDevice(), calendar.viewport(), card_of(calendar)
    at, by = QPoint(card.center().x(), card.bottom() - 8), minutes(calendar, 30)
    QTest.touchEvent(view, finger).press(0, at, view).commit()
    qtbot.waitUntil(lambda: calendar.ghost is not None)
    for moved in (by // 2, by):
        QTest.touchEvent(view, finger).move(0, at + QPoint(0, moved), view).commit()
    with qtbot.waitSignal(calendar.dropped) as dropped:
        QTest.touchEvent(view, finger).release(0, at + QPoint(0, by), view).commit()
    assert (dropped.args[0].start, dropped.args[0].end) == (sample.at("12:00"), sample.at("13:00"))


def test_a_finger_scrolls_again_after_it_has_let_go_of_a_booking(qtbot, calendar):
    calendar.resize(864, 400)
    finger, view, at = QTest.createTouchDevice(), calendar.viewport(), card_of(calendar).center()
    QTest.touchEvent(view, finger).press(0, at, view).commit()
    qtbot.waitUntil(lambda: calendar.ghost is not None)
    QTest.touchEvent(view, finger).release(0, at, view).commit()
    assert calendar.ghost is None
    qtbot.wait(1)
    before = calendar.verticalOffset()
    QTest.touchEvent(view, finger).press(0, at, view).commit()
    for moved in range(8, 170, 8):
        QTest.touchEvent(view, finger).move(0, at - QPoint(0, moved), view).commit()
        qtbot.wait(5)
    QTest.touchEvent(view, finger).release(0, at - QPoint(0, 170), view).commit()
    qtbot.waitUntil(lambda: calendar.verticalOffset() > before)
