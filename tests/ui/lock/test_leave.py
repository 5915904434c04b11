"""Asking a manager: once, for one act, and what happens without."""

import pytest
from PySide6.QtCore import Qt

from tests.support.shop_builder import at


@pytest.fixture
def host(guest, guarded):
    """Cyd, who has no PIN, is at the desk since before there were any."""
    guarded.staff_id = "cyd"
    guest.window.conduct.open_shop()
    guest.until(lambda: guest.window.scene.person.id == "cyd")
    return guest


def book_over(guest, failed=None):
    """Zoe is there already: a second booking at her time."""
    guest.window.scene.act(
        "book", definition_id="cut", location_id="mel", profile_id="max", start=at(11), staff_id="bob",
        override_reason="She insists", failed=failed,
    )  # fmt: skip


def bookings(guarded):
    return guarded.rows("SELECT overridden_by FROM appointments ORDER BY number")


def test_with_a_managers_pin_the_same_verb_goes_through_and_names_them(host, guarded):
    book_over(host)
    host.type_pin("7301", "leave.who.pin")
    host.until(lambda: bookings(guarded) == [(None,), ("ana",)])
    assert not host.sees("leave.card")
    assert guarded.staff_id == "cyd"


def test_the_next_act_needs_another_leave(host, guarded):
    book_over(host)
    host.type_pin("7301", "leave.who.pin")
    host.until(lambda: len(bookings(guarded)) == 2)
    host.window.scene.act("set_setting", "blind_call", value=True)
    host.until(lambda: host.sees("leave.card"))
    assert not guarded.look("shop_settings").blind_call


def test_without_leave_whoever_asked_is_told_why_not(host, guarded):
    heard = []
    book_over(host, failed=lambda error: heard.append(error.reasons[0].code))
    host.until(lambda: host.sees("leave.card"))
    host.key(Qt.Key.Key_Escape)
    assert [str(each) for each in heard] == ["leave_needed"]
    assert len(bookings(guarded)) == 1


def test_a_wrong_pin_gives_none(host, guarded):
    book_over(host)
    host.type_pin("9999", "leave.who.pin")
    host.until(lambda: host.said("leave.who.said") == "That was not the PIN.")
    assert len(bookings(guarded)) == 1


def test_the_lock_takes_the_question_away(host, guarded):
    book_over(host)
    host.until(lambda: host.sees("leave.card"))
    host.lock.fall()
    assert not host.sees("leave.card")
    host.let_in("ana")
    assert not host.sees("leave.card")


def test_a_specialist_overrides_without_being_asked(guest, guarded):
    book_over(guest)
    guest.until(lambda: bookings(guarded) == [(None,), ("bob",)])


def test_the_history_of_the_card_names_both(host, guarded):
    book_over(host)
    host.type_pin("7301", "leave.who.pin")
    host.until(lambda: len(bookings(guarded)) == 2)
    [(made,)] = guarded.rows("SELECT id FROM appointments WHERE overridden_by = 'ana'")
    host.window.scene.card_wanted.emit(made)
    host.until(lambda: ", with leave of Ana" in " ".join(lines(host)))


def lines(guest):
    from PySide6.QtWidgets import QLabel

    history = guest.window.findChild(type(guest.find("card.history")), "card.history")
    return [each.text() for each in history.findChildren(QLabel)]


def test_connecting_to_another_remote_asks_a_manager(host):
    from app.ui.window_actions import window_actions

    wanted = []
    host.window.scene.remote.connect_wanted.disconnect()
    host.window.scene.remote.connect_wanted.connect(lambda: wanted.append(1))
    next(each for each in window_actions(host.window.conduct) if each.name == "sync.connect").does()
    host.until(lambda: host.sees("leave.card"))
    assert wanted == []
    host.type_pin("7301", "leave.who.pin")
    host.until(lambda: wanted == [1])
