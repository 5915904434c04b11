"""Every control of every page is named, named once, large enough for a finger, and reached by the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.ui import theme

OPENERS = {
    "today": lambda hand, desk: hand.find("line.row.A015"),
    "queue": lambda hand, desk: (desk.show_page("queue"), hand.find("queue.waiting.row.A015")),
    "inbox": lambda hand, desk: (desk.show_page("inbox"), hand.find("card.arrive")),
    "calendar": lambda hand, desk: (desk.show_page("calendar"), hand.find("calendar")),
    "booking": lambda hand, desk: (desk.show_page("booking"), hand.find("booking.slot.11:00")),
    "card": lambda hand, desk: (desk.scene.card_wanted.emit("one"), hand.find("card.arrive")),
    "move": lambda hand, desk: (
        OPENERS["card"](hand, desk),
        hand.press("card.reschedule"),
        hand.find("booking.slot.11:00"),
    ),
    "entry": lambda hand, desk: (OPENERS["today"](hand, desk), hand.press("line.row.A015"), hand.find("entry.park")),
    "check-in": lambda hand, desk: (
        OPENERS["today"](hand, desk),
        hand.press("line.check_in"),
        hand.find("check_in.for.bra-fitting"),
    ),
    "offer": lambda hand, desk: (hand.press("requests.offer.request-olu"), hand.until(lambda: hand.sees("offer.list"))),
}


def controls(desk) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
    return [each for kind in kinds for each in desk.findChildren(kind) if each.isVisible()]


def stops(desk) -> list[QWidget]:
    """Everything, of whatever kind, that the keyboard comes by."""
    reached = Qt.FocusPolicy.TabFocus.value
    return [each for each in desk.findChildren(QWidget) if each.isVisible() and each.focusPolicy().value & reached]


def least(desk) -> int:
    return min(each.height() for each in controls(desk))


@pytest.mark.parametrize("place", OPENERS)
def test_each_control_has_its_own_name_and_says_what_it_is(hand, desk, place):
    OPENERS[place](hand, desk)
    names = [each.objectName() for each in controls(desk)]
    assert all(names)
    assert len(names) == len(set(names)), sorted(name for name in names if names.count(name) > 1)
    assert all(each.accessibleName() for each in controls(desk))
    assert [type(each) for each in stops(desk) if not (each.objectName() and each.accessibleName())] == []


@pytest.mark.parametrize("touch", [False, True], ids=["mouse", "touch"])
@pytest.mark.parametrize("place", OPENERS)
def test_each_control_is_large_enough(hand, desk, place, touch):
    theme.theme().use_touch(touch)
    try:
        OPENERS[place](hand, desk)
        hand.until(lambda: least(desk) >= (48 if touch else 40))
    finally:
        theme.theme().use_touch(False)


def walked(hand, desk) -> list[str]:
    """By what the Tab key comes, from the page on, once around; the calendar takes it for each of its bookings."""
    desk.page.setFocus()
    seen: list[str] = []
    for _ in range(90):
        hand.key(Qt.Key.Key_Tab)
        name = QApplication.focusWidget().objectName()
        if name in seen[:-1]:
            break
        seen += [name] if name not in seen[-1:] else []
    return seen


@pytest.mark.parametrize("place", ["today", "queue", "inbox", "calendar", "booking"])
def test_the_tab_key_comes_by_everything_on_a_page(hand, desk, place):
    OPENERS[place](hand, desk)
    seen = walked(hand, desk)
    assert [each.objectName() for each in stops(desk) if each.isEnabled() and each.objectName() not in seen] == []


def test_the_tab_key_comes_through_the_booking_page_as_it_is_read(hand, desk):
    OPENERS["booking"](hand, desk)
    seen = walked(hand, desk)
    read = ["booking.service.bra-fitting", "booking.staff.anyone", "booking.day.2026-11-20", "booking.slot.10:45"]
    read += ["booking.customer.search", "booking.notes", "booking.discard"]
    assert [name for name in seen if name in read] == read


def test_the_tab_key_comes_through_a_card_from_its_steps_to_its_notes(hand, desk):
    OPENERS["card"](hand, desk)
    hand.until(lambda: QApplication.focusWidget().objectName() == "card.arrive")
    seen = []
    while seen[-1:] != ["card.undo"] and len(seen) < 20:
        hand.key(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget().objectName())
    assert seen[-4:] == ["card.cancel", "card.notes", "card.calendar", "card.undo"]


def test_rows_paint_in_every_look(hand, desk):
    hand.find("line.row.A015")
    for look in theme.Choice:
        theme.theme().choose(look)
        assert not desk.grab().isNull()
    theme.theme().choose(theme.Choice.SYSTEM)
