"""Breaks and days off by hand: from the sheet of a member, on a real store."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.values import Appointment, Status
from app.ui.cover.clock_field import read_clock
from tests.support.shop_builder import MONDAY, at

CTRL = Qt.KeyboardModifier.ControlModifier


def breaks(small, who="ana", day=MONDAY):
    return [
        (each.start, each.end, each.name) for each in small.look("staff_day", who, location_id="mel", day=day).breaks
    ]


def sheet_of(hand, who="ana"):
    hand.window.scene.staff_wanted.emit(who)
    return hand.find("cover.staff")


def test_a_break_now_is_one_press_and_ctrl_z_takes_it_back(hand, small):
    sheet_of(hand)
    hand.press("cover.staff.break.30")
    hand.until(lambda: breaks(small) == [(at(10), at(10, 30), "Break")])
    hand.until(lambda: hand.notices() == ["Ana Ng0 · 30 min · On a break"])
    hand.key(Qt.Key.Key_Z, CTRL)
    hand.until(lambda: breaks(small) == [])


def test_the_keyboard_alone_opens_the_sheet_and_takes_a_break(hand, small):
    hand.key(Qt.Key.Key_B, CTRL)
    hand.until(lambda: hand.sees("cover.who.option.bob"))
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Space)
    hand.until(lambda: hand.window.focusWidget().objectName() == "cover.staff.break.15")
    hand.key(Qt.Key.Key_Space)
    hand.until(lambda: breaks(small, "bob") == [(at(10), at(10, 15), "Break")])


def test_time_is_blocked_with_a_usual_name(hand, small):
    sheet_of(hand)
    hand.press("cover.staff.block")
    hand.press("cover.block.to.later")
    hand.press("cover.block.name.preset.2")
    hand.until(lambda: hand.find("cover.block.go").text() == "Block 10:00–11:15")
    hand.press("cover.block.go")
    hand.until(lambda: breaks(small) == [(at(10), at(11, 15), "Training")])
    hand.until(lambda: not hand.sees("drawer"))


def test_the_sheet_says_live_what_a_block_leaves_uncovered(hand, small):
    small.book(staff_id="ana", start=at(12))
    hand.window.scene.block_wanted.emit("ana", at(12), at(13))
    hand.until(lambda: "Leaves 1 booking uncovered: Zoe Lee" in hand.find("cover.block.says").text())
    hand.press("cover.block.day.1")
    hand.until(lambda: hand.find("cover.block.says").text() == "Leaves no booking uncovered.")


def test_an_end_before_the_start_is_said_in_words(hand):
    hand.window.scene.block_wanted.emit("ana", at(12), at(13))
    hand.find("cover.block.to.time").selectAll()
    hand.type("cover.block.to.time", "11:00")
    hand.until(lambda: hand.find("cover.block.says").text() == "The end must be after the start.")
    assert not hand.window.findChild(type(hand.find("cover.block.drop")), "cover.block.go").isEnabled()


def test_a_time_that_somebody_does_not_work_is_refused_in_words(hand, small):
    hand.window.scene.block_wanted.emit("ana", at(18), at(19))
    hand.press("cover.block.go")
    hand.until(lambda: hand.notices() == ["Ana Ng0 is not working then"])
    assert breaks(small) == []


def test_off_sick_today_says_before_what_it_leaves_and_opens_the_worklist(hand, small):
    made = small.book(staff_id="ana", start=at(12))
    sheet_of(hand)
    hand.press("cover.staff.sick")
    hand.until(lambda: "Leaves 1 booking uncovered: Zoe Lee" in hand.find("cover.off.says").text())
    hand.press("cover.off.go")
    assert hand.find(f"uncovered.row.{made.id}")
    hand.until(lambda: hand.notices() == ["Ana Ng0 · Sick · today · Off"])
    assert small.find(Appointment, made.id).status is Status.CONFIRMED


def test_off_until_a_day_counts_all_of_them(hand, small):
    for days in (0, 2):
        small.book(staff_id="ana", start=at(12) + days * 86_400)
    sheet_of(hand)
    hand.press("cover.staff.until")
    hand.press("cover.off.last.2")
    hand.until(lambda: "Leaves 2 bookings uncovered" in hand.find("cover.off.says").text())
    hand.press("cover.off.go")
    hand.until(lambda: small.look("uncovered_count") == 2)


def test_a_day_off_is_heard_with_which_of_both_it_is(hand):
    sheet_of(hand)
    hand.press("cover.staff.until")
    said = [hand.find(f"cover.off.{part}").accessibleName() for part in ("first.0", "last.0", "last.week_after")]
    assert said[0].startswith("First day off: Monday, ")
    assert said[1:] == [f"Last day off: {said[0].removeprefix('First day off: ')}", "The week after: Last day off"]


def test_who_is_off_works_again_with_one_press(hand, small):
    small.act("take_off", "ana", day=MONDAY, until=MONDAY + timedelta(days=3), name="Sick")
    sheet_of(hand)
    hand.press("cover.staff.back")
    hand.until(lambda: small.look("staff_day", "ana", location_id="mel", day=MONDAY).open)


def test_a_break_is_renamed_moved_and_taken_out(hand, small):
    small.act("block_time", "ana", location_id="mel", day=MONDAY, start=at(12), end=at(13), name="Lunch")
    sheet_of(hand)
    hand.press(f"cover.break.change.{at(12)}")
    hand.press("cover.break.to.earlier")
    hand.press("cover.break.name.preset.3")
    hand.press("cover.break.go")
    hand.until(lambda: breaks(small) == [(at(12), at(12, 45), "Meeting")])
    hand.until(lambda: not hand.sees("drawer"))
    sheet_of(hand)
    hand.press(f"cover.break.change.{at(12)}")
    hand.press("cover.break.remove")
    hand.until(lambda: breaks(small) == [])


def test_a_break_that_goes_on_is_ended_now(hand, small):
    small.act("block_time", "ana", location_id="mel", day=MONDAY, start=at(9, 30), end=at(11), name="Training")
    sheet_of(hand)
    hand.press(f"cover.break.end.{at(9, 30)}")
    hand.until(lambda: breaks(small) == [(at(9, 30), at(10), "Training")])


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("9", 540), ("930", 570), ("9:30", 570), ("14.15", 855), ("24:00", None), ("noon", None), ("", None)],
)
def test_a_time_is_read_as_people_type_it(qapp, typed, minutes):
    assert read_clock(typed) == minutes


def test_a_press_on_the_head_of_a_column_opens_the_sheet_of_its_member(hand, small):
    hand.window.show_page("calendar")
    hand.press("calendar.head.ana")
    assert hand.find("cover.staff.break.15")


def test_a_press_on_a_break_in_the_calendar_opens_it(hand, small):
    small.act("block_time", "ana", location_id="mel", day=MONDAY, start=at(12), end=at(13), name="Lunch")
    hand.window.show_page("calendar")
    view = hand.find("calendar")
    hand.until(lambda: view.days.day is not None and view.days.day.columns[0].breaks)
    hand.until(lambda: view.plan is not None)
    place = view.plan.span(0, at(12, 15), at(12, 30)).translated(-view.offset())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    hand.press("cover.break.remove")
    hand.until(lambda: breaks(small) == [])
