"""Three days and a week on a real store: what is moved there stays with whom it is."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.values import Appointment, Kind
from app.ui import theme
from app.ui.calendar.header import ColumnHead
from tests.support.moments import let_moment_pass
from tests.support.shop_builder import DAY, at

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


def show(live, days, width=1366):
    """The calendar's page with so many days."""
    live.window.resize(width, 1000)
    live.window.scene.page_wanted.emit("calendar")
    page = live.find("calendar_page")
    page.show_span(days)
    live.until(lambda: len(getattr(page.view.days.day, "days", ())) == days)
    return page.view


def select(live, view, booking):
    live.until(lambda: view.days.index_of(Kind.APPOINTMENT, booking.id).isValid())
    view.setFocus()
    view.select(Kind.APPOINTMENT, booking.id)
    return view.days.index_of(Kind.APPOINTMENT, booking.id)


def stands(small, booking):
    found = small.find(Appointment, booking.id)
    return found.assigned_staff_id, found.scheduled_start_at


def way_to(live, view, booking, goal):
    """Where a booking of the week is taken hold of, and where to let it go for it to start at ``goal``."""
    hold = view.visualRect(select(live, view, booking)).center()
    column = view.plan.column(view.plan.column_with("day", goal))
    shift = view.plan.y(goal) - view.plan.y(at(11))
    return hold, QPoint(column.center().x() - view.horizontalOffset(), hold.y() + shift)


@pytest.mark.parametrize("is_mirrored", [False, True])
@pytest.mark.parametrize("goal", [at(13), at(13) + DAY])
def test_dragged_in_a_week_a_booking_stays_with_its_member_of_staff(live, small, goal, is_mirrored):
    booking = small.book(start=at(11), staff_id="ana")
    view = show(live, 7)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
    hold, to = way_to(live, view, booking, goal)
    QTest.mousePress(view.viewport(), LEFT, pos=hold)
    for point in (hold + QPoint(0, 15), (hold + to) / 2, to):
        QTest.mouseMove(view.viewport(), point)
        QApplication.processEvents()
    QTest.mouseRelease(view.viewport(), LEFT, pos=to)
    live.until(lambda: stands(small, booking) == ("ana", goal))


def test_held_by_a_finger_a_booking_goes_to_another_day_of_the_week(live, small):
    booking = small.book(start=at(11), staff_id="ana")
    view = show(live, 7)
    hold, to = way_to(live, view, booking, at(13) + DAY)
    finger, area = QTest.createTouchDevice(), view.viewport()
    let_moment_pass(live.window)
    QTest.touchEvent(area, finger).press(0, hold, area).commit()
    live.until(lambda: view.ghost is not None)
    for point in ((hold + to) / 2, to):
        QTest.touchEvent(area, finger).move(0, point, area).commit()
    QTest.touchEvent(area, finger).release(0, to, area).commit()
    live.until(lambda: stands(small, booking) == ("ana", at(13) + DAY))
    live.until(lambda: any(said.endswith(", 13:00") for said in live.notices()))


def test_a_week_of_one_member_leaves_out_the_bookings_of_others(live, small):
    mine, other = small.book(start=at(11), staff_id="ana"), small.book(start=at(11), staff_id="bob")
    view = show(live, 7)
    live.until(lambda: view.days.index_of(Kind.APPOINTMENT, other.id).isValid())
    live.find("calendar_page").show_whose("ana")
    live.until(lambda: not view.days.index_of(Kind.APPOINTMENT, other.id).isValid())
    assert view.days.index_of(Kind.APPOINTMENT, mine.id).isValid()


def test_moved_by_keys_to_the_next_day_of_a_week_too(live, small):
    booking = small.book(start=at(11), staff_id="ana")
    view = show(live, 7)
    select(live, view, booking)
    QTest.keyClick(view, Qt.Key.Key_Right, ALT)
    live.until(lambda: stands(small, booking) == ("ana", at(11) + DAY))


def test_moved_by_keys_it_stays_on_its_day_when_the_days_are_read_again(live, small):
    booking = small.book(start=at(11), staff_id="ana")
    view = show(live, 3, width=2400)
    select(live, view, booking)
    QTest.keyClick(view, Qt.Key.Key_Down, ALT)
    column = view.ghost.wish.column
    live.window.scene.lanes.act("book", definition_id="cut", location_id="mel", profile_id="max", start=at(15))
    live.until(lambda: any(row.booking.title == "Max Lee" for row in view.days.rows) or view.ghost is None)
    assert view.ghost is None or view.ghost.wish.column == column


def test_what_keys_place_stays_with_its_member_when_a_column_comes_before_theirs(live, small):
    entry = small.check_in(profile_id="zoe")
    view = live.find("calendar")
    live.until(lambda: view.plan is not None)
    live.window.scene.place_walk_in(entry.id)
    live.until(lambda: view.ghost is not None and view.hasFocus())
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.plan.day.columns[view.ghost.wish.column].key == "bob"
    small.change_staff("bob", first_name="Aaa")
    view.parent().refresh()
    live.until(lambda: view.plan.day.columns[0].key == "bob")
    assert view.plan.day.columns[view.ghost.wish.column].key == "bob"


def test_the_day_sheet_opens_from_the_bar(live, small):
    show(live, 3)
    live.press("calendar.print")
    live.find("print")


def test_time_is_blocked_from_the_bar(live, small):
    live.window.scene.page_wanted.emit("calendar")
    live.press("calendar.block")
    live.until(lambda: live.window.conduct.drawer.isVisible())


def test_the_rail_says_what_waits_though_only_the_calendar_was_opened(live, small):
    small.check_in()
    small.book(start=at(11), status="requested")
    rail = {name: live.find(f"rail-{name}") for name in ("queue", "inbox")}
    live.window.scene.page_wanted.emit("calendar")
    live.until(lambda: rail["inbox"].accessibleDescription() == rail["queue"].accessibleDescription() == "1 waiting")
    small.check_in()
    live.until(lambda: rail["queue"].accessibleDescription() == "2 waiting")


def test_a_week_of_one_member_does_not_repeat_the_name_over_each_day(live, small):
    view = show(live, 7)
    live.find("calendar_page").show_whose("ana")
    live.until(lambda: len({column.key for column in view.days.day.columns}) == 1)
    live.until(lambda: len([each for each in live.window.findChildren(ColumnHead) if each.isVisible()]) == 7)
    heads = [each for each in live.window.findChildren(ColumnHead) if each.isVisible()]
    assert [each.shown_name for each in heads] == [""] * 7
    assert {each.accessibleName().partition(",")[0] for each in heads} == {"Ana Ng0"}
    live.find("calendar_page").show_span(1)
    live.until(lambda: [each.shown_name for each in live.window.findChildren(ColumnHead)][:2] == ["Ana Ng0", "Bob Ng1"])


def test_the_line_of_now_stays_in_view_when_the_text_grows(live, small):
    view = show(live, 3)
    live.window.resize(1366, 700)
    small.clock.now = at(15)
    live.window.scene.ticked.emit()
    live.until(lambda: view.now() == at(15))
    view.scroll_to_now()
    before = view.plan.y(at(15)) - view.verticalOffset()
    for _ in range(5):
        live.key(Qt.Key.Key_Plus, ALT)
    live.until(lambda: theme.theme().text_scale == 2.0)
    QApplication.processEvents()
    now = view.plan.y(at(15)) - view.verticalOffset()
    assert 0 < now < view.viewport().height()
    assert abs(now - before) < theme.line_height(14)  # the head of the columns has grown too
