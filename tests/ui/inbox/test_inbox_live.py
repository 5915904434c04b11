"""The inbox on a real store: rivals, free times, several at once, and what is refused meanwhile."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.values import Appointment, Status
from app.ui.rows.settling import settling_of
from tests.support.hand import Hand
from tests.support.moments import let_moment_pass
from tests.support.shop_builder import at, open_small_shop
from tests.support.till_window import open_window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def small(tmp_path):
    """The shop at 10:00, opened for the window; the lanes close it."""
    return open_small_shop(tmp_path, letter="A", now=at(10))


@pytest.fixture
def rivals(small):
    """Zoe and Max want Ana at twelve, as made on two tills at once."""
    return [ask(small, "zoe"), ask(small, "max")]


def ask(small, name, hour=12):
    made = small.book(
        definition_id="dye", profile_id=name, start=at(hour), staff_id="bob", status="requested", override_reason="till"
    )
    return small.change(Appointment, made.id, assigned_staff_id="ana", override_reason=None)


@pytest.fixture
def live(qtbot, small, rivals):
    with open_window(qtbot, small, small.clock) as window:
        window.show_page("inbox")
        yield window


@pytest.fixture
def hand(qtbot, live):
    return Hand(qtbot, live)


def find(small, booking):
    return small.find(Appointment, booking.id)


def statuses(small, *bookings):
    return [find(small, each).status for each in bookings]


def says(hand, booking):
    return hand.find(f"inbox.row.{booking.id}").accessibleName()


def test_what_the_rival_loses_and_could_have_is_said_before_the_press(hand, rivals):
    hand.until(lambda: "Max Lee loses 12:00 · nearest: 12:00 with Bob" in says(hand, rivals[0]))


def test_approving_one_leaves_the_other_with_free_times_of_which_one_press_takes_one(hand, small, rivals):
    one, other = rivals
    hand.press(f"inbox.approve.{one.id}")
    chip = f"inbox.take.{other.id}.{at(12)}.bob"
    hand.press(chip)
    hand.until(lambda: statuses(small, one, other) == [Status.CONFIRMED] * 2)
    assert find(small, other).assigned_staff_id == "bob"
    hand.key(Qt.Key.Key_Z, CTRL)
    hand.until(lambda: statuses(small, other) == [Status.REQUESTED])


def rings(live):
    """The requests that are drawn with a ring around them."""
    rows = live.page.column.list.rows()
    return [row.content.key for row in rows if row.is_current or row.hasFocus()]


def test_after_the_answer_there_is_one_ring_and_the_card_beside_it_is_of_the_same_request(hand, small, live, rivals):
    later = ask(small, "ida", 15)
    hand.until(lambda: rings(live) and hand.sees(f"inbox.row.{later.id}"))
    hand.press(f"inbox.row.{rivals[1].id}")
    hand.find(f"inbox.row.{rivals[1].id}").setFocus()
    hand.press(f"inbox.approve.{rivals[1].id}")
    hand.until(lambda: not hand.sees(f"inbox.row.{rivals[1].id}"))
    hand.until(lambda: settling_of(live).is_calm)
    assert rings(live) == [later.id]
    assert live.page.detail._sheet.appointment_id == later.id


def test_the_card_offers_to_approve_only_over_the_rule_once_the_time_is_taken(hand, small, live, rivals):
    hand.press(f"inbox.row.{rivals[0].id}")
    hand.until(lambda: hand.find("card.approve").text() == "Approve")
    small.act("approve", rivals[1].id)
    hand.until(lambda: hand.find("card.approve").text() == "Approve anyway…")
    assert hand.find("card.why").accessibleName().startswith("Ana Ng0 is taken from 12:00 to 13:00")
    assert hand.find("card.approve").kind != "accent"
    hand.press("card.approve")
    assert hand.find("card.override_form")
    assert statuses(small, rivals[0]) == [Status.REQUESTED]


def test_a_time_that_goes_while_it_is_looked_at_says_so_at_once(hand, small, rivals):
    hand.until(lambda: "free" in says(hand, rivals[0]))
    taken = small.book(profile_id="ida", staff_id="bob", start=at(12))
    small.act("reassign", taken.id, staff_id="ana", override_reason="she asked for her")
    hand.until(lambda: "Ana Ng0 is taken from 12:00 to 12:30" in says(hand, rivals[0]))


def test_of_three_chosen_those_that_fit_are_approved_and_one_undo_takes_all_back(hand, small, rivals, live):
    third = ask(small, "ida", 15)
    hand.find(f"inbox.row.{third.id}")
    hand.find(f"inbox.row.{rivals[0].id}").setFocus()
    hand.key(Qt.Key.Key_A, CTRL)
    hand.press("inbox.many.approve")
    hand.until(lambda: statuses(small, *rivals, third) == [Status.CONFIRMED, Status.REQUESTED, Status.CONFIRMED])
    hand.until(hand.notices)
    hand.press("notice-1-action")
    hand.until(lambda: statuses(small, *rivals, third) == [Status.REQUESTED] * 3)


def test_what_is_rejected_keeps_the_reason_that_was_pressed(hand, small, rivals):
    hand.press(f"inbox.reject.{rivals[1].id}")
    hand.press("inbox.reject.2")
    hand.until(lambda: statuses(small, rivals[1]) == [Status.REJECTED])
    assert find(small, rivals[1]).reason == "Nobody is free then"


def test_when_the_minute_passes_its_start_a_request_is_said_to_be_past(hand, small, live, rivals):
    hand.until(lambda: "free" in says(hand, rivals[0]))
    small.clock.now = at(12, 1)
    live.scene.ticked.emit()
    hand.until(lambda: "already past" in says(hand, rivals[0]))
    assert hand.find(f"inbox.offer.{rivals[0].id}")
    assert not hand.sees(f"inbox.approve.{rivals[0].id}")


def test_a_finger_chooses_and_approves(hand, live, small, rivals):
    finger = QTest.createTouchDevice()

    def tap(name):
        hand.until(lambda: settling_of(live).is_calm)
        widget = hand.find(name)
        let_moment_pass(live)
        at = widget.mapTo(live, widget.rect().center())
        QTest.touchEvent(live.windowHandle(), finger).press(0, at).commit()
        QTest.touchEvent(live.windowHandle(), finger).release(0, at).commit()

    for each in rivals:
        tap(f"inbox.row.{each.id}.choose")
    tap("inbox.many.approve")
    hand.until(lambda: statuses(small, *rivals) == [Status.CONFIRMED, Status.REQUESTED])


def test_f1_names_every_key(live):
    own = live.page.keys()
    assert [key.key for key in own] == ["A", "R", "Alt+1", "M", "N", "P", "Space", "Ctrl+A", "Return"]
