"""The settings of PINs, roles and the lock: by whom, and what each press does."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction

from app.ui.lock.section import PinSettings
from tests.support.hand import Hand
from tests.support.till_window import open_window
from tests.ui.lock.conftest import Guest


@pytest.fixture
def pins(guest, till, guarded):
    """The section at the till, with Ana, the manager, at the desk."""
    guest.lock.fall_for("ana")
    guest.type_pin("7301")
    guest.until(lambda: not guest.lock.is_locked)
    till.show_page("settings")
    till.page.show_section("pins")
    guest.until(lambda: guest.sees("pins.cyd"))
    return guest


def make(guest, who, role):
    guest.window.findChild(QAction, f"pins.{who}.role.{role}").trigger()


def roles(guarded):
    return {each.id: each.role for each in guarded.look("staffing").members}


def test_a_manager_makes_somebody_a_manager(pins, guarded):
    make(pins, "cyd", "manager")
    pins.until(lambda: roles(guarded)["cyd"] == "manager")
    pins.until(lambda: any("is a Manager now" in each for each in pins.notices()))


def test_a_role_is_heard_with_whose_it_is(pins):
    assert pins.find("pins.cyd.role").accessibleName() == "Role of Cyd Ng: Host"


def test_a_pin_is_given_by_typing_it_twice(pins, guarded):
    pins.press("pins.cyd.give")
    pins.type_pin("2640", "new_pin.pin")
    pins.type_pin("2640", "new_pin.pin")
    pins.until(lambda: guarded.rows("SELECT 1 FROM staff_pins WHERE staff_id = 'cyd'"))
    assert guarded.seat.sign_in("cyd", "2640").is_right


def test_who_has_no_pin_is_named_with_a_press_that_gives_one(pins, guarded):
    assert "Without a PIN: Cyd Ng." in pins.find("pins.without").text()
    pins.press("pins.without.give")
    for _ in range(2):
        pins.type_pin("2640", "new_pin.pin")
    pins.until(lambda: not pins.sees("pins.without"))
    assert guarded.seat.sign_in("cyd", "2640").is_right


def test_nobody_is_given_a_pin_before_it_is_known_who_has_none(qtbot, till):
    section = PinSettings(till.scene)
    qtbot.addWidget(section)
    assert section.without.isHidden()
    assert section.give.isHidden()


def test_where_no_manager_could_let_them_in_the_open_lock_is_told(pins, guarded):
    guarded.change_staff("ana", is_active=False)
    pins.until(lambda: "these names gets in" in pins.find("pins.without").text())


def test_another_pin_the_second_time_gives_none(pins, guarded):
    pins.press("pins.cyd.give")
    pins.type_pin("2640", "new_pin.pin")
    pins.type_pin("2641", "new_pin.pin")
    pins.until(lambda: "another PIN" in pins.said("new_pin.said"))
    assert not guarded.rows("SELECT 1 FROM staff_pins WHERE staff_id = 'cyd'")


def test_one_that_everybody_would_guess_is_asked_for_again(pins):
    pins.press("pins.cyd.give")
    pins.type_pin("1234", "new_pin.pin")
    pins.until(lambda: "guessed at once" in pins.said("new_pin.said"))


def test_a_pin_is_taken_away(pins, guarded):
    pins.press("pins.bob.drop")
    pins.until(lambda: not guarded.rows("SELECT 1 FROM staff_pins WHERE staff_id = 'bob'"))


def test_how_soon_the_desk_locks_is_one_press(pins, guarded):
    pins.press("pins.idle.10")
    pins.until(lambda: guarded.look("shop_settings").lock_after_minutes == 10)


def test_a_specialist_is_asked_for_a_manager(guest, till, guarded):
    till.show_page("settings")
    till.page.show_section("pins")
    guest.press("pins.cyd.give")
    guest.type_pin("2640", "new_pin.pin")
    guest.type_pin("2640", "new_pin.pin")
    guest.type_pin("7301", "leave.who.pin")
    guest.until(lambda: guarded.rows("SELECT 1 FROM staff_pins WHERE staff_id = 'cyd'"))
    assert guarded.rows("SELECT staff_id, allowed_by FROM audit WHERE verb = 'set_pin'")[-1] == ("bob", "ana")


def test_the_first_pin_of_a_shop_sits_the_manager_down(qtbot, small):
    from app.desk.seat import Seat

    small.seat = Seat(small)
    with open_window(qtbot, small, small.clock) as till:
        guest = Guest(qtbot, till)
        till.show_page("settings")
        till.page.show_section("pins")
        guest.until(lambda: guest.sees("pins.ana"))
        make(guest, "ana", "manager")
        guest.until(lambda: guest.find("pins.ana.role").text() == "Manager")
        guest.press("pins.ana.give")
        for _ in range(2):
            guest.type_pin("7301", "new_pin.pin")
        guest.until(lambda: guest.sees("header-person"))
        assert small.staff_id == "ana"
        assert not guest.lock.is_locked


@pytest.mark.parametrize("width", [768, 1366])
def test_the_rows_stand_still_when_the_first_pin_is_given(qtbot, small, width):
    from app.desk.seat import Seat

    small.seat = Seat(small)
    with open_window(qtbot, small, small.clock, (width, 1000)) as till:
        guest = Guest(qtbot, till)
        till.show_page("settings")
        till.page.show_section("pins")
        guest.until(lambda: guest.sees("pins.bob"))
        guest.until(lambda: "Nobody has a PIN yet" in guest.find("pins.said").text())
        before = top_of(guest, "pins.ana"), top_of(guest, "pins.bob")
        said = guest.find("pins.said")
        guest.until(lambda: top_of(guest, "pins.ana") - top_of(guest, "pins.said") < said.height() + 20)
        make(guest, "ana", "manager")
        guest.until(lambda: guest.find("pins.ana.role").text() == "Manager")
        guest.press("pins.ana.give")
        for _ in range(2):
            guest.type_pin("7301", "new_pin.pin")
        guest.until(lambda: guest.sees("pins.without") and guest.sees("pins.ana.drop"))
        guest.until(lambda: top_of(guest, "pins.idle.10") > top_of(guest, "pins.without"))  # all is laid out
        assert (top_of(guest, "pins.ana"), top_of(guest, "pins.bob")) == before


def top_of(guest, name):
    return guest.find(name).mapTo(guest.window, QPoint(0, 0)).y()


def test_ones_own_pin_is_changed_by_the_old_one(guest, till, guarded):
    from app.ui.lock.new_pin import open_own_pin

    open_own_pin(till.scene)
    for pin in ("5482", "2640", "2640"):
        guest.type_pin(pin, "new_pin.pin")
    guest.until(lambda: any("has a new PIN" in each for each in guest.notices()))
    assert guarded.seat.sign_in("bob", "2640").is_right


def test_whatever_their_roles_what_is_pressed_for_each_stands_in_one_column(pins):
    gives = [pins.find(f"pins.{who}.give") for who in ("ana", "bob", "cyd")]
    assert {each.mapTo(pins.window, QPoint(0, 0)).x() for each in gives} == {
        gives[0].mapTo(pins.window, QPoint(0, 0)).x()
    }
    assert len({roles_said(pins, who) for who in ("ana", "bob", "cyd")}) > 1


def roles_said(guest, who):
    return guest.find(f"pins.{who}.role").text()


def test_that_the_first_pin_must_be_a_managers_is_said_before_one_is_typed(qtbot, real):
    hand = Hand(qtbot, real)
    real.show_page("settings")
    real.page.show_section("pins")
    hand.press("pins.bob.give")
    hand.until(lambda: any(each.startswith("The first PIN must be a manager's") for each in hand.notices()))
    assert real.conduct.drawer.content is None


def test_what_each_role_may_is_said_where_one_is_chosen_before_there_is_any_pin(qtbot, real):
    hand = Hand(qtbot, real)
    real.show_page("settings")
    real.page.show_section("pins")
    hand.until(lambda: hand.sees("pins.bob"))
    assert "A specialist may also book over a rule." in hand.find("pins.roles").text()
    offered = [hand.window.findChild(QAction, f"pins.bob.role.{each}").text() for each in ("host", "manager")]
    assert offered == ["Host: books and serves", "Manager: may do everything"]
