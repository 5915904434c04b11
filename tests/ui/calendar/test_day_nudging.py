"""Bookings moved by keys on the calendar."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from app.core.values import Kind
from app.desk.views import Look
from tests.support import sample_views as sample

ALT = Qt.KeyboardModifier.AltModifier
STRETCH = ALT | Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


@pytest.fixture
def lena(calendar):
    """The calendar with the keyboard on Lena's booking, 12:00 to 12:30 with Amara; Grace has 14:00."""
    calendar.select(Kind.APPOINTMENT, "booking-lena-fischer")
    return calendar


def would_be(calendar):
    wish = calendar.ghost.wish
    return calendar.plan.day.columns[wish.column].key, wish.start, wish.end


def press(qtbot, calendar, *keys, held=ALT):
    for key in keys:
        qtbot.keyClick(calendar, key, held)


def test_quick_presses_are_one_act_a_moment_later(qtbot, lena):
    dropped = []
    lena.dropped.connect(dropped.append)
    press(qtbot, lena, KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_Down)
    assert dropped == []
    qtbot.waitUntil(lambda: bool(dropped))
    (wish,) = dropped
    assert (wish.start, wish.end) == (sample.at("12:30"), sample.at("13:00"))


def test_sideways_it_goes_to_the_next_member_of_staff(qtbot, lena):
    press(qtbot, lena, KEY.Key_Right, KEY.Key_Right, KEY.Key_Right, KEY.Key_Right)
    assert would_be(lena) == ("unassigned", sample.at("12:00"), sample.at("12:30"))  # nobody: the last column
    press(qtbot, lena, KEY.Key_Left)
    assert would_be(lena)[0] == "staff-dev"


def test_right_to_left_the_left_key_goes_on(qtbot, lena):
    lena.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(qtbot, lena, KEY.Key_Left)
    assert would_be(lena)[0] == "staff-ben"


def test_with_shift_it_becomes_longer_and_shorter_but_never_nothing(qtbot, lena):
    press(qtbot, lena, KEY.Key_Down, held=STRETCH)
    assert would_be(lena)[1:] == (sample.at("12:00"), sample.at("12:45"))
    press(qtbot, lena, *[KEY.Key_Up] * 5, held=STRETCH)
    assert would_be(lena)[1:] == (sample.at("12:00"), sample.at("12:15"))


def test_enter_takes_it_at_once(qtbot, lena):
    press(qtbot, lena, KEY.Key_Down)
    with qtbot.waitSignal(lena.dropped, timeout=300), qtbot.assertNotEmitted(lena.opened):
        qtbot.keyClick(lena, KEY.Key_Return)


def test_going_on_takes_it_at_once(qtbot, lena):
    press(qtbot, lena, KEY.Key_Down)
    with qtbot.waitSignal(lena.dropped, timeout=300):
        qtbot.keyClick(lena, KEY.Key_Tab)


def test_escape_puts_it_back(qtbot, lena):
    press(qtbot, lena, KEY.Key_Down)
    with qtbot.assertNotEmitted(lena.dropped):
        qtbot.keyClick(lena, KEY.Key_Escape)
        qtbot.keyClick(lena, KEY.Key_Tab)
    assert lena.ghost is None


def test_back_where_it_was_nothing_is_done(qtbot, lena):
    press(qtbot, lena, KEY.Key_Down, KEY.Key_Up)
    with qtbot.assertNotEmitted(lena.dropped):
        qtbot.keyClick(lena, KEY.Key_Return)
    assert lena.ghost is None


def test_over_a_rule_it_waits_for_enter(qtbot, lena):
    press(qtbot, lena, *[KEY.Key_Down] * 8)
    with qtbot.assertNotEmitted(lena.dropped, wait=800):
        assert [each.code for each in lena.ghost.reasons] == ["taken"]
    with qtbot.waitSignal(lena.dropped, timeout=300):
        qtbot.keyClick(lena, KEY.Key_Return)


def test_over_a_rule_going_on_puts_it_back(qtbot, lena):
    press(qtbot, lena, *[KEY.Key_Down] * 8)
    with qtbot.assertNotEmitted(lena.dropped):
        qtbot.keyClick(lena, KEY.Key_Tab)
    assert lena.ghost is None


def test_presses_go_on_from_where_it_is_on_its_way_to(qtbot, lena):
    press(qtbot, lena, KEY.Key_Down)
    qtbot.keyClick(lena, KEY.Key_Return)
    press(qtbot, lena, KEY.Key_Down)
    lena.show_day(sample_with_lena_at("12:15", "12:45"))
    assert would_be(lena) == ("staff-amara", sample.at("12:30"), sample.at("13:00"))


def sample_with_lena_at(start, end):
    return changed(start=sample.at(start), end=sample.at(end), block_start=sample.at(start), block_end=sample.at(end))


def changed(**facts):
    day = sample.day_view()
    first = day.columns[0]
    bookings = (replace(each, **facts) if each.title == "Lena Fischer" else each for each in first.bookings)
    return replace(day, columns=(replace(first, bookings=tuple(bookings)), *day.columns[1:]))


def test_one_that_began_meanwhile_is_put_back(qtbot, lena):
    press(qtbot, lena, KEY.Key_Down)
    lena.show_day(changed(look=Look.ARRIVED, steps=("serve",)))
    assert lena.ghost is None


def test_one_that_cannot_be_moved_says_so(qtbot, calendar):
    calendar.select(Kind.APPOINTMENT, "booking-sofia-rossi")
    with qtbot.waitSignal(calendar.stuck) as stuck:
        press(qtbot, calendar, KEY.Key_Down)
    assert stuck.args == ["Sofia Rossi cannot be moved: In service"]


def test_each_press_is_said_aloud_with_its_verdict(qtbot, lena, monkeypatch):
    told = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    press(qtbot, lena, KEY.Key_Down, *[KEY.Key_Down] * 7)
    assert told[0] == "Amara Okafor, 12:15 to 12:45, Fits"
    assert told[-1] == "Amara Okafor, 14:00 to 14:30, Amara Okafor is taken from 14:00 to 14:30"


def test_n_books_the_free_time_that_the_keyboard_is_on(qtbot, calendar):
    calendar.select(Kind.APPOINTMENT, "booking-sofia-rossi")
    qtbot.keyClick(calendar, KEY.Key_Down)
    with qtbot.waitSignal(calendar.time_chosen) as chosen:
        qtbot.keyClick(calendar, KEY.Key_N)
    assert chosen.args == ["staff-amara", sample.at("11:15")]
