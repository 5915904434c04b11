"""The calendar under a hand: mouse, finger, wheel, keyboard; and what survives a new day view."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.values import Kind
from app.desk.views import Doing, Look, StaffNow
from app.ui import theme
from app.ui.calendar import CalendarView
from app.ui.calendar.header import ColumnHead
from app.ui.calendar.measures import FACT_PIXELS
from app.ui.rows import measures
from tests.support import sample_views as sample
from tests.support.calendar_days import booked, full_day, shown, staffed

LEFT = Qt.MouseButton.LeftButton


def at_booking(calendar, name):
    """The middle of a booking in the viewport."""
    return calendar.visualRect(index_of(calendar, name)).center()


def index_of(calendar, name):
    kind = Kind.QUEUE_ENTRY if name.startswith("walk-in") else Kind.APPOINTMENT
    return calendar.days.index_of(kind, f"booking-{name}")


def at_time(calendar, column, clock):
    """A free point in the viewport."""
    box = calendar.plan.column(column)
    return QPoint(box.center().x(), calendar.plan.y(sample.at(clock)) + 2) - calendar.offset()


def name_of(calendar):
    return calendar.currentIndex().data()


# drawing


def test_every_booking_is_where_it_is_found(calendar):
    for row in range(calendar.days.rowCount()):
        index = calendar.days.index(row)
        calendar.scrollTo(index)
        assert calendar.viewport().rect().contains(calendar.visualRect(index))
        assert calendar.indexAt(calendar.visualRect(index).center()) == index


def test_every_booking_is_painted(qtbot):
    calendar = CalendarView()
    qtbot.addWidget(calendar)
    calendar.resize(20 * 160, 2_000)
    calendar.show_day(full_day())
    image = calendar.viewport().grab().toImage()
    for row in range(calendar.days.rowCount()):
        card = calendar.visualRect(calendar.days.index(row))
        fill = theme.current().look(calendar.days.rows[row].booking.look).fill
        assert image.pixelColor(card.center().x(), card.bottom() - 2) == fill


def test_the_line_of_now_goes_around_the_words_of_a_booking(calendar):
    image, y = calendar.viewport().grab().toImage(), at_time(calendar, 0, "10:52").y() - 2
    line, inside = theme.current().danger_ink, calendar.visualRect(index_of(calendar, "sofia-rossi"))
    assert image.pixelColor(calendar.plan.column(1).center().x(), y) == line
    assert image.pixelColor(inside.left() + 12, y) != line


def test_between_two_words_of_a_booking_the_line_of_now_leaves_no_dot(calendar):
    paper, image = calendar._paper, QImage(100, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paper._now(painter, QRect(0, 0, 100, 20), 10, [QRect(20, 5, 20, 12), QRect(48, 5, 20, 12)])
    painter.end()
    line = {x for x in range(100) if image.pixelColor(x, 10) == theme.current().danger_ink}
    assert line == {*range(17), *range(71, 100)}


def test_the_heads_and_hours_stay_where_they_are_while_scrolling(qtbot, calendar):
    calendar.resize(500, 400)
    heads = calendar.findChild(QWidget, "calendar.heads")
    before = heads.geometry()
    calendar.horizontalScrollBar().setValue(120)
    calendar.verticalScrollBar().setValue(90)
    second = calendar.findChild(ColumnHead, "calendar.head.staff-ben")
    shown_at = second.mapTo(calendar, QPoint()).x() - calendar.viewport().x()
    assert (heads.geometry(), shown_at) == (before, calendar.plan.column(1).left() - 120)


def test_many_members_of_staff_scroll_sideways_in_columns_wide_enough_to_read(calendar):
    calendar.show_day(full_day())
    assert calendar.plan.column(7).width() >= theme.scaled(150)
    assert calendar.horizontalScrollBar().maximum() == calendar.plan.width - calendar.viewport().width() > 0


def test_the_end_of_a_day_can_be_scrolled_clear_of_a_notice(calendar):
    bar = calendar.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert calendar.plan.height - calendar.verticalOffset() <= calendar.viewport().height() - 64


def test_it_opens_at_now(calendar):
    y = calendar.plan.y(sample.NOW) - calendar.verticalOffset()
    assert 0 < y < calendar.viewport().height() // 2


def test_another_theme_is_painted_at_once(calendar):
    theme.theme().choose(theme.Choice.DARK)
    colour = calendar.viewport().grab().toImage().pixelColor(at_time(calendar, 0, "13:10"))
    theme.theme().choose(theme.Choice.SYSTEM)
    assert colour.lightness() < 60


def test_large_text_makes_larger_columns_and_hours(calendar):
    before = calendar.plan.measures
    theme.theme().scale_text(2.0)
    after = calendar.plan.measures
    theme.theme().scale_text(1.0)
    assert after.column == 2 * before.column
    assert after.hour == 2 * before.hour


def test_fingers_get_more_room(calendar):
    before = calendar.plan.measures.hour
    theme.theme().use_touch(True)
    after = calendar.plan.measures.hour
    theme.theme().use_touch(False)
    assert after > before


# right to left


@pytest.fixture
def mirrored(calendar):
    calendar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return calendar


def test_right_to_left_the_first_column_stands_beside_the_axis_on_the_right(mirrored):
    first, last = at_booking(mirrored, "priya-nair"), at_booking(mirrored, "lucas-meyer")
    axis = mirrored.findChild(QWidget, "calendar.axis")
    assert first.x() > last.x()
    assert axis.x() > mirrored.viewport().geometry().right()


def test_right_to_left_scrolling_begins_at_the_right(mirrored):
    mirrored.resize(500, 600)
    first = mirrored.visualRect(index_of(mirrored, "priya-nair"))
    assert mirrored.horizontalScrollBar().value() == 0
    assert mirrored.viewport().rect().contains(first)


def test_right_to_left_the_left_key_goes_on(qtbot, mirrored):
    mirrored.select(Kind.APPOINTMENT, "booking-sofia-rossi")
    qtbot.keyClick(mirrored, Qt.Key.Key_Left)
    assert mirrored.spot.column == 1


# mouse


def test_a_click_on_a_booking_selects_and_opens_it(qtbot, calendar):
    with qtbot.waitSignal(calendar.opened) as opened:
        qtbot.mouseClick(calendar.viewport(), LEFT, pos=at_booking(calendar, "sofia-rossi"))
    assert opened.args == ["appointment", "booking-sofia-rossi"]
    assert calendar.selectedIndexes() == [index_of(calendar, "sofia-rossi")]


def test_a_click_on_a_walk_in_tells_what_it_is(qtbot, calendar):
    with qtbot.waitSignal(calendar.opened) as opened:
        qtbot.mouseClick(calendar.viewport(), LEFT, pos=at_booking(calendar, "walk-in-a014"))
    assert opened.args == ["queue_entry", "booking-walk-in-a014"]


def test_a_click_on_free_time_names_column_and_quarter_hour(qtbot, calendar):
    with qtbot.waitSignal(calendar.time_chosen) as chosen:
        qtbot.mouseClick(calendar.viewport(), LEFT, pos=at_time(calendar, 3, "12:22"))
    assert chosen.args == ["staff-dev", sample.at("12:15")]


def test_free_time_snaps_to_the_steps_of_the_service(qtbot, calendar):
    calendar.snap_minutes = 20
    with qtbot.waitSignal(calendar.time_chosen) as chosen:
        qtbot.mouseClick(calendar.viewport(), LEFT, pos=at_time(calendar, 3, "12:22"))
    assert chosen.args[1] == sample.at("12:20")


def test_beside_a_booking_its_time_can_still_be_chosen(qtbot, calendar):
    card = calendar.visualRect(index_of(calendar, "noah-silva"))
    with qtbot.waitSignal(calendar.time_chosen), qtbot.assertNotEmitted(calendar.opened):
        qtbot.mouseClick(calendar.viewport(), LEFT, pos=QPoint(card.right() + 4, card.center().y()))


def test_a_press_that_is_let_go_elsewhere_opens_nothing(qtbot, calendar):
    with qtbot.assertNotEmitted(calendar.opened), qtbot.assertNotEmitted(calendar.time_chosen):
        qtbot.mousePress(calendar.viewport(), LEFT, pos=at_booking(calendar, "tom-becker"))
        qtbot.mouseRelease(calendar.viewport(), LEFT, pos=at_time(calendar, 3, "12:22"))


def test_what_the_mouse_is_on_is_marked_until_it_leaves(qtbot, calendar):
    qtbot.mouseMove(calendar.viewport(), at_booking(calendar, "tom-becker"))
    qtbot.waitUntil(lambda: calendar.over is not None)
    assert calendar.over.row == index_of(calendar, "tom-becker").row()
    assert calendar.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_the_wheel_with_control_stretches_the_hours_around_the_mouse(calendar):
    at = at_booking(calendar, "aisha-khan")
    before, hour = calendar.plan.time(at.y() + calendar.verticalOffset(), 1), calendar.plan.hour
    wheel(calendar, at, 240)
    assert calendar.plan.hour > hour
    assert abs(calendar.plan.time(at.y() + calendar.verticalOffset(), 1) - before) <= 60


def wheel(calendar, at, delta):
    spot, nothing = QPointF(at), Qt.MouseButton.NoButton
    event = QWheelEvent(
        spot,
        calendar.viewport().mapToGlobal(spot),
        QPoint(),
        QPoint(0, delta),
        nothing,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(calendar.viewport(), event)


# finger


@pytest.fixture
def finger(qapp):
    return QTest.createTouchDevice()


def test_a_tap_opens_a_booking(qtbot: QtBot, calendar, finger):
    at, view = at_booking(calendar, "tom-becker"), calendar.viewport()
    with qtbot.waitSignal(calendar.opened) as opened:
        QTest.touchEvent(view, finger).press(0, at, view).commit()
        QTest.touchEvent(view, finger).release(0, at, view).commit()
    assert opened.args[1] == "booking-tom-becker"


def test_a_finger_that_swipes_scrolls_and_opens_nothing(qtbot: QtBot, calendar, finger):
    calendar.resize(864, 400)
    at, view, before = at_booking(calendar, "aisha-khan"), calendar.viewport(), calendar.verticalOffset()
    with qtbot.assertNotEmitted(calendar.opened), qtbot.assertNotEmitted(calendar.time_chosen):
        QTest.touchEvent(view, finger).press(0, at, view).commit()
        for moved in range(8, 170, 8):
            QTest.touchEvent(view, finger).move(0, at - QPoint(0, moved), view).commit()
            qtbot.wait(5)
        QTest.touchEvent(view, finger).release(0, at - QPoint(0, 170), view).commit()
        qtbot.waitUntil(lambda: calendar.verticalOffset() > before)
    assert calendar.days.rows[5].booking.start == sample.at("09:30")


# keyboard


def test_tab_walks_every_booking(qtbot, calendar):
    names = []
    for _ in range(calendar.days.rowCount()):
        qtbot.keyClick(calendar, Qt.Key.Key_Tab)
        names.append(name_of(calendar))
    assert names == [row.booking.title for row in calendar.days.rows]


def test_tab_comes_in_at_the_first_booking_and_leaves_after_the_last(qtbot):
    holder = QWidget()
    before, calendar, after = QLineEdit(holder), CalendarView(holder), QLineEdit(holder)
    qtbot.addWidget(holder)
    calendar.show_day(
        shown(staffed("Ann", booked("one", sample.at("10:00"), 30), booked("two", sample.at("11:00"), 30)))
    )
    holder.show()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    visited = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        visited.append(name_of(calendar) if calendar.hasFocus() else QApplication.focusWidget())
    assert visited == ["one", "two", after]


def test_tab_on_the_head_of_a_column_walks_no_bookings(qtbot, calendar):
    calendar.go_to_index(calendar.days.index(0))
    head = next(
        each for each in calendar.findChildren(QAbstractButton) if each.objectName().startswith("calendar.head.")
    )
    head.setFocus()
    qtbot.waitUntil(head.hasFocus)
    qtbot.keyClick(head, Qt.Key.Key_Tab)
    assert calendar.currentIndex().row() == 0
    assert QApplication.focusWidget() is not head


def test_shift_tab_walks_back(qtbot, calendar):
    calendar.select(Kind.APPOINTMENT, "booking-tom-becker")
    qtbot.keyClick(calendar, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert name_of(calendar) == "Grace Kim"


def test_arrows_start_at_now_and_walk_free_time_and_bookings(qtbot, calendar):
    qtbot.keyClick(calendar, Qt.Key.Key_Down)
    assert name_of(calendar) == "Sofia Rossi"
    qtbot.keyClick(calendar, Qt.Key.Key_Down)
    assert (calendar.spot.at, calendar.selectedIndexes()) == (sample.at("11:15"), [])
    qtbot.keyClick(calendar, Qt.Key.Key_Right)
    assert name_of(calendar) == "Aisha Khan"


def test_return_opens_the_booking_that_the_keyboard_is_on(qtbot, calendar):
    calendar.select(Kind.APPOINTMENT, "booking-mei-tanaka")
    with qtbot.waitSignal(calendar.opened) as opened:
        qtbot.keyClick(calendar, Qt.Key.Key_Return)
    assert opened.args == ["appointment", "booking-mei-tanaka"]


def test_return_chooses_the_free_time_that_the_keyboard_is_on(qtbot, calendar):
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(calendar, key)
    with qtbot.waitSignal(calendar.time_chosen) as chosen:
        qtbot.keyClick(calendar, Qt.Key.Key_Return)
    assert chosen.args == ["staff-amara", sample.at("11:30")]


def test_page_down_goes_on_by_what_is_in_view_and_escape_leaves(qtbot, calendar):
    calendar.resize(864, 320)
    qtbot.keyClick(calendar, Qt.Key.Key_Down)
    qtbot.keyClick(calendar, Qt.Key.Key_PageDown)
    later = calendar.spot.at if calendar.spot else calendar.days.rows[calendar.currentIndex().row()].booking.start
    assert later > sample.at("12:00")
    qtbot.keyClick(calendar, Qt.Key.Key_Escape)
    assert (calendar.spot, calendar.currentIndex().isValid()) == (None, False)


def test_the_keyboard_stays_in_view(qtbot, calendar):
    calendar.resize(400, 300)
    for key in (*[Qt.Key.Key_Right] * 5, Qt.Key.Key_End):
        qtbot.keyClick(calendar, key)
    assert name_of(calendar) == "Lucas Meyer"
    assert calendar.viewport().rect().contains(calendar.visualRect(calendar.currentIndex()))


def test_plus_and_minus_zoom_and_nought_undoes_it(qtbot, calendar):
    control, usual = Qt.KeyboardModifier.ControlModifier, calendar.plan.hour
    qtbot.keyClick(calendar, Qt.Key.Key_Plus, control)
    assert calendar.plan.hour > usual
    qtbot.keyClick(calendar, Qt.Key.Key_0, control)
    assert calendar.plan.hour == usual


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_A, Qt.Key.Key_N])
def test_keys_that_are_not_the_calendars_are_left_to_the_window(calendar, key):
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    calendar.keyPressEvent(event)
    assert not event.isAccepted()


# new day views


def test_a_new_view_of_the_day_keeps_scroll_and_selection(calendar):
    calendar.resize(600, 400)
    calendar.select(Kind.APPOINTMENT, "booking-noah-silva")
    before = calendar.offset()
    calendar.show_day(changed("Priya Nair", look=Look.CONFIRMED))
    assert calendar.offset() == before
    assert name_of(calendar) == "Noah Silva"


def test_an_earlier_first_hour_moves_nothing_on_the_screen(calendar):
    calendar.resize(864, 400)
    before = calendar.visualRect(index_of(calendar, "tom-becker"))
    calendar.show_day(changed("Priya Nair", start=sample.at("07:10"), block_start=sample.at("07:10")))
    assert calendar.visualRect(index_of(calendar, "tom-becker")) == before


def test_a_booking_that_is_gone_leaves_nothing_selected(calendar):
    calendar.select(Kind.APPOINTMENT, "booking-tom-becker")
    day = sample.day_view()
    without = [replace(each, bookings=[b for b in each.bookings if b.title != "Tom Becker"]) for each in day.columns]
    calendar.show_day(replace(day, columns=tuple(without)))
    assert (calendar.chosen(), calendar.selectedIndexes()) == (None, [])


def test_another_day_keeps_the_time_of_day_that_is_in_view(calendar):
    calendar.resize(864, 400)
    calendar.verticalScrollBar().setValue(200)
    tomorrow = sample.day_view(sample.DAY.replace(day=21))
    calendar.show_day(replace(tomorrow, columns=(staffed("Ann", hours=tomorrow.open),)))
    assert calendar.verticalOffset() == 200


def changed(title, **facts):
    """The sample day with one booking changed."""
    day = sample.day_view()
    columns = (
        replace(each, bookings=tuple(replace(b, **facts) if b.title == title else b for b in each.bookings))
        for each in day.columns
    )
    return replace(day, columns=tuple(columns))


# words


def test_a_day_without_anything_to_draw_says_so(calendar):
    message = calendar.findChild(QWidget, "calendar.message")
    assert not message.isVisible()
    calendar.show_day(shown())
    assert message.isVisible()
    assert message.accessibleName().startswith("Nobody works on Fri 20 November")


def test_the_clock_ticks_only_while_the_calendar_is_seen(calendar):
    timer = calendar.clock._timer
    assert timer.isActive()
    assert timer.remainingTime() <= 63_000  # a coarse timer may be late by a twentieth
    calendar.hide()
    assert not timer.isActive()


def test_a_screen_reader_walks_the_bookings_as_a_list(calendar):
    list_ = QAccessible.queryAccessibleInterface(calendar)
    assert (list_.role(), list_.childCount()) == (QAccessible.Role.List, calendar.days.rowCount())
    sofia = list_.child(index_of(calendar, "sofia-rossi").row())
    assert (
        sofia.text(QAccessible.Text.Name) == "Sofia Rossi, Bra fitting, 10:30 to 11:15, with Amara Okafor, in service"
    )
    assert sofia.rect().size() == calendar.visualRect(index_of(calendar, "sofia-rossi")).size()


@pytest.mark.parametrize(
    ("width", "said"),
    [(400, "with Sofia R. to 12:00"), (96, "busy to 12:00"), (60, "to 12:00"), (5, "to 12:00")],
)
def test_a_head_leaves_out_with_whom_before_it_cuts_until_when(calendar, width, said):
    head = calendar.findChild(ColumnHead, "calendar.head.staff-amara")
    now = StaffNow(Doing.BUSY, sample.at("12:00"), "Sofia R.")
    head.show_column(replace(calendar.days.day.columns[0], now=now), calendar.days.day)
    assert head.line_within(width) == said
    assert head.text() == "Amara Okafor, with Sofia R. to 12:00"


def test_a_head_says_nothing_that_qt_would_cut_for_a_part_of_a_pixel(calendar):
    head = calendar.findChild(ColumnHead, "calendar.head.staff-amara")
    now = StaffNow(Doing.BUSY, sample.at("12:00"), "Sofia R.")
    head.show_column(replace(calendar.days.day.columns[0], now=now), calendar.days.day)
    metrics = measures.metrics(FACT_PIXELS, 600, tabular=False)
    for width in range(5, 400):
        line = head.line_within(width, 600)
        assert line == "to 12:00" or metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) == line


def test_the_heads_say_what_everybody_does_now(calendar):
    said = [head.text() for head in calendar.findChildren(ColumnHead)]
    assert "Ben Liu, 22 min over · Tom B." in said
    assert "Dev Patel, free to 11:15" in said


def test_a_screen_reader_is_told_what_the_heads_say_with_the_calendar(calendar):
    told = QAccessible.queryAccessibleInterface(calendar).text(QAccessible.Text.Description)
    assert "Ben Liu, 22 min over · Tom B.; Chloé Martin, from 11:00; Dev Patel, free to 11:15" in told


def test_a_booking_that_a_screen_reader_toggles_is_opened(qtbot, calendar):
    calendar.go_to_index(calendar.days.index(0))
    QApplication.processEvents()
    with qtbot.waitSignal(calendar.opened) as opened:  # what Qt does of "Toggle": see the end-to-end test
        calendar.clearSelection()
        calendar.selectionModel().select(calendar.days.index(2), QItemSelectionModel.SelectionFlag.Select)
    assert opened.args == [calendar.days.rows[2].key[0].value, calendar.days.rows[2].key[1]]
    assert calendar.selectedIndexes() == [calendar.currentIndex()] == [calendar.days.index(2)]


def test_a_booking_that_is_selected_already_is_opened_by_a_toggle_and_stays_selected(qtbot, calendar):
    calendar.go_to_index(calendar.days.index(2))
    QApplication.processEvents()
    list_ = QAccessible.queryAccessibleInterface(calendar)
    with qtbot.waitSignal(calendar.opened) as opened:
        list_.child(2).actionInterface().doAction("Toggle")
    assert opened.args == [calendar.days.rows[2].key[0].value, calendar.days.rows[2].key[1]]
    assert calendar.selectedIndexes() == [calendar.currentIndex()] == [calendar.days.index(2)]


def test_walking_over_bookings_opens_none(qtbot, calendar):
    with qtbot.assertNotEmitted(calendar.opened, wait=50):
        calendar.go_to_index(calendar.days.index(0))
        qtbot.keyClick(calendar, Qt.Key.Key_Tab)
        calendar.show_day(replace(calendar.days.day, now=calendar.days.day.now + 60))
        qtbot.keyClick(calendar, Qt.Key.Key_Escape)
