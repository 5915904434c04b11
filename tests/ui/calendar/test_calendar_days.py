"""Three days and a week on the calendar's page: laid out, walked, pressed and chosen."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QWidget

from app.desk.views_days import DaysView
from app.ui import dates, theme
from app.ui.calendar.page import CalendarPage
from tests.support import sample_views as sample

DAY = 86_400


def days_view(_place, first, count, staff_id=None, *, is_joined=False):
    """The sample day, and days without bookings after it, all with its columns."""
    today = sample.day_view()
    days = []
    for number in range(count):
        on, by = first + timedelta(days=number), (first - sample.DAY).days * DAY + number * DAY
        columns = today.columns if on == sample.DAY else tuple(
            replace(each, bookings=(), breaks=(), now=None,
                    open=tuple(replace(span, start=span.start + by, end=span.end + by) for span in each.open))
            for each in today.columns
        )  # fmt: skip
        if staff_id:
            columns = tuple(column for column in columns if column.key == staff_id)
        elif is_joined:
            columns = (replace(columns[0], key="day", kind="day"),)
        days.append(replace(sample.day_view(on), columns=columns))
    fields = {name: getattr(days[0], name) for name in ("place", "day", "now", "day_start", "show_from", "show_until")}
    return DaysView(
        **fields, is_today=True, day_end=days[-1].day_end, open=days[0].open, days=tuple(days), staff=sample.STAFF,
        columns=tuple(column for day in days for column in day.columns), is_joined=is_joined,
    )  # fmt: skip


@pytest.fixture
def page(qtbot, scene, shop, monkeypatch):
    from tests.support import fake_shop

    monkeypatch.setitem(fake_shop.VIEWS, "days_view", days_view)
    made = CalendarPage(scene)
    qtbot.addWidget(made)
    made.resize(1300, 700)
    with qtbot.waitSignal(made.filled):
        made.show()
    made.activateWindow()
    made.view.setFocus()
    qtbot.waitUntil(made.view.hasFocus)
    return made


def press(qtbot, page, name):
    button = page.findChild(QWidget, name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def show(qtbot, page, key):
    with qtbot.waitSignal(page.filled):
        QTest.keyClick(page.view, key)


@pytest.mark.parametrize(("key", "count"), [("t", 3), ("3", 3), ("w", 7)])
def test_a_key_shows_several_days_and_another_one_day_again(qtbot, page, key, count):
    show(qtbot, page, key)
    assert (len(page.view.days.day.days), page.stride) == (count, count)
    show(qtbot, page, "d")
    assert page.view.days.day.day == sample.DAY
    assert not isinstance(page.view.days.day, DaysView)


def test_the_switch_shows_a_week_from_its_first_day_by_the_locale(qtbot, page):
    with qtbot.waitSignal(page.filled):
        press(qtbot, page, "calendar.span.week")
    first = page.view.days.day.days[0].day
    assert first == dates.week_of(sample.DAY)
    assert page.dated()[0] == dates.span_title(first, first + timedelta(days=6))


def test_every_booking_of_a_week_is_drawn_within_its_day(qtbot, page):
    show(qtbot, page, "w")
    plan, model = page.view.plan, page.view.days
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert len(plan.cards) == len(model.rows) > 0
    for card in plan.cards:
        assert plan.day_box(plan.frames.of_column[card.column]).contains(card.rect)


@pytest.mark.parametrize("width", [1300, 2400])
def test_a_height_is_the_same_time_of_each_day(qtbot, page, width):
    page.resize(width, 700)
    show(qtbot, page, "t")
    plan = page.view.plan
    y, firsts = plan.y(sample.at("12:00")), [plan.frames.of_column.index(day) for day in range(3)]
    assert page.view.days.day.is_joined == (width == 1300)
    assert [plan.time(y, 15, column) for column in firsts] == [sample.at("12:00") + DAY * day for day in range(3)]
    assert plan.y(sample.at("12:00") + DAY) == y


def test_free_time_pressed_on_another_day_books_there(qtbot, scene, page):
    show(qtbot, page, "w")
    plan, week = page.view.plan, page.view.days.day
    column = next(number for number, day in enumerate(week.days) if day.day == sample.DAY) + 1
    box = plan.slot(column, sample.at("15:00") + DAY, 15)
    page.view.reveal(box)
    with qtbot.waitSignal(page.view.time_chosen) as chosen:
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=box.center() - page.view.offset())
    assert chosen.args == ["day", sample.at("15:00") + DAY]


def test_arrows_walk_from_day_to_day_at_the_same_time(qtbot, page):
    from app.ui.calendar.walk import Spot

    show(qtbot, page, "w")
    column = next(number for number, day in enumerate(page.view.days.day.days) if day.day == sample.DAY)
    page.view.go_to(Spot(column, sample.at("17:30")))
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert page.view.spot == Spot(column + 1, sample.at("17:30") + DAY)


def test_a_press_on_the_head_of_a_day_shows_that_day_alone(qtbot, scene, page):
    show(qtbot, page, "t")
    other = sample.DAY + timedelta(days=1)
    with qtbot.waitSignal(page.filled):
        press(qtbot, page, f"calendar.day.{other.isoformat()}")
    assert (scene.day, page.stride) == (other, 1)


def test_a_week_of_one_member_alone(qtbot, page):
    show(qtbot, page, "w")
    with qtbot.waitSignal(page.filled):
        page.show_whose("staff-dev")
    assert {column.key for column in page.view.days.day.columns} == {"staff-dev"}
    assert page.bar.staff.text() == "Dev Patel"


def test_three_days_without_the_room_for_everybody_are_one_column_each(qtbot, page):
    page.resize(760, 700)
    show(qtbot, page, "t")
    assert [column.kind for column in page.view.days.day.columns] == ["day"] * 3


def test_the_heads_of_days_stand_over_their_columns_right_to_left_too(qtbot, page):
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(qtbot, page, "t")
    heads = [page.findChild(QWidget, f"calendar.day.{day.day.isoformat()}") for day in page.view.days.day.days]
    lefts = [head.geometry().left() for head in heads]
    assert lefts == sorted(lefts, reverse=True)
    assert all(head.height() >= 40 for head in heads)


def test_zoom_is_pressed_and_kept(qtbot, scene, page):
    press(qtbot, page, "calendar.zoom-in")
    assert page.view.zoom > 1
    assert scene.preferences.number("calendar/zoom", 1.0, 0.5, 4.0) == page.view.zoom
    press(qtbot, page, "calendar.zoom-usual")
    assert (page.view.zoom, page.bar.percent.text()) == (1.0, "100 %")


def test_a_week_that_does_not_fit_brings_today_into_view(qtbot, page):
    page.resize(700, 700)
    show(qtbot, page, "w")
    plan, week = page.view.plan, page.view.days.day
    today = next(number for number, day in enumerate(week.days) if day.is_today)
    box = plan.day_box(today).translated(-page.view.offset())
    assert plan.width > plan.room.width()
    assert (box.left() >= 0, box.right() < plan.room.width()) == (True, True)


def test_the_line_of_now_crosses_today_alone(qtbot, page):
    show(qtbot, page, "w")
    plan, week = page.view.plan, page.view.days.day
    picture = page.view.viewport().grab().toImage()
    y, red = plan.y(sample.NOW) - page.view.verticalOffset(), theme.current().danger_ink.rgb()
    ratio = picture.devicePixelRatio()
    xs = [x for x in range(plan.room.width()) if picture.pixel(int(x * ratio), int(y * ratio)) == red]
    today = plan.day_box(next(number for number, day in enumerate(week.days) if day.is_today))
    assert xs
    assert all(today.left() <= x + page.view.offset().x() <= today.right() for x in xs)


def told(page, row, role=Qt.ItemDataRole.AccessibleTextRole):
    return page.view.days.index(row).data(role)


def test_of_one_day_a_booking_does_not_say_its_date(page):
    assert "20 November" not in told(page, 0)


@pytest.mark.parametrize("key", ["t", "w"])
@pytest.mark.parametrize(
    "role",
    [
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
        Qt.ItemDataRole.ToolTipRole,
    ],
)
def test_of_several_days_a_booking_says_its_date_and_with_whom_it_is(qtbot, page, key, role):
    show(qtbot, page, key)
    staff = page.view.days.rows[0].booking.staff_id
    name = next(person.name for person in sample.STAFF if person.id == staff)
    assert "Fri 20 November" in told(page, 0, role)
    assert f"with {name}" in told(page, 0, role)


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is told."""
    from PySide6.QtGui import QAccessible

    said = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(getattr(event, "message", lambda: "")())
    )
    return said


def test_free_time_of_a_week_is_announced_with_its_date(qtbot, page, heard):
    from app.ui.calendar.walk import Spot

    show(qtbot, page, "w")
    column = next(number for number, day in enumerate(page.view.days.day.days) if day.day == sample.DAY)
    page.view.go_to(Spot(column, sample.at("17:15")))
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert heard[-1] == "Sat 21 November, 17:15, free"


def test_a_booking_moved_by_keys_over_several_days_is_announced_with_its_date(qtbot, page, heard):
    show(qtbot, page, "w")
    row = next(number for number, each in enumerate(page.view.days.rows) if "reschedule" in each.booking.steps)
    page.view.go_to_index(page.view.days.index(row))
    QTest.keyClick(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert "Sat 21 November, " in heard[-1]
    assert page.view.days.rows[row].booking.staff_id in {person.id for person in sample.STAFF}


def test_the_day_sheet_is_printed_from_the_bar(qtbot, scene, page):
    with qtbot.waitSignal(scene.sheet_wanted):
        press(qtbot, page, "calendar.print")


def test_time_is_blocked_by_keys_where_the_keyboard_is(qtbot, scene, page):
    from app.ui.calendar.walk import Spot

    page.view.go_to(Spot(1, sample.at("17:00")))
    button = page.findChild(QWidget, "calendar.block")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(scene.block_wanted) as wanted:
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert wanted.args == ["staff-ben", sample.at("17:00"), sample.at("17:15")]


def test_without_a_place_blocking_asks_of_whom(qtbot, scene, page):
    with qtbot.waitSignal(scene.staff_wanted) as wanted:
        press(qtbot, page, "calendar.block")
    assert wanted.args == [""]


@pytest.mark.parametrize(("name", "key"), [("block", "Ctrl+B"), ("print", "Ctrl+P")])
def test_a_tool_tip_of_the_bar_tells_the_key(page, name, key):
    assert page.findChild(QWidget, f"calendar.{name}").toolTip().endswith(f"({key})")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_bar_never_makes_the_page_wider_than_its_room(qtbot, page, scale):
    theme.theme().scale_text(scale)
    show(qtbot, page, "w")
    page.resize(560, 700)
    assert page.bar.width() <= 560
    shown = [each for each in page.bar.findChildren(QWidget) if each.isVisible()]
    assert all(page.bar.rect().contains(each.geometry()) for each in shown)
    assert page.findChild(QWidget, "calendar.print").accessibleName() == "Print the day sheet"


@pytest.mark.parametrize("is_closed", [False, True])
def test_a_week_without_anything_to_draw_says_why(page, is_closed):
    from app.ui.calendar import speech

    first = dates.week_of(sample.DAY) + timedelta(days=28)
    week = days_view(None, first, 7, is_joined=True)
    nobody = tuple(replace(column, open=()) for column in week.columns)
    page.view.show_day(replace(week, columns=nobody, open=() if is_closed else week.open))
    span = dates.span_title(first, first + timedelta(days=6))
    said = speech.nothing(page.view.days.day)[0]
    assert said == (f"Closed: {span}" if is_closed else f"Nobody works: {span}")
    assert any(said in label.text() for label in page.view.findChildren(QLabel))
