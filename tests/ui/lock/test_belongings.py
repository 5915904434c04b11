"""What was half done when the lock fell: there for whoever did it, and hidden from others until they choose."""

import pytest
from PySide6.QtWidgets import QWidget

from app.ui.preferences import Preferences
from app.ui.scene import BookingWish


@pytest.fixture
def typed(guest, till, tmp_path):
    """Bob has typed half a booking and locks."""
    till.scene.preferences = Preferences(tmp_path / "window.ini")
    till.scene.booking_wanted.emit(BookingWish())
    guest.until(lambda: till.page_name == "booking" and guest.sees("booking.notes"))
    till.page.notes.write("Afraid of the dryer")
    till.page.notes.changed.emit()
    guest.lock.fall()
    return guest


def said(window):
    return [each.toPlainText() for each in window.findChildren(QWidget) if hasattr(each, "toPlainText")]


def test_it_is_still_there_for_who_typed_it(typed, till):
    typed.let_in("bob")
    assert (till.page_name, till.page.notes.text()) == ("booking", "Afraid of the dryer")


def test_somebody_else_neither_sees_nor_finds_it(typed, till):
    typed.let_in("ana")
    assert till.page_name == "today"
    till.show_page("booking")
    assert "Afraid of the dryer" not in said(till)


def test_somebody_else_is_told_of_it_without_what_it_says_and_may_take_it_over(typed, till):
    typed.let_in("ana")
    typed.until(lambda: any("left something unfinished" in each for each in typed.notices()))
    notice = till.conduct.notices.shown()[-1]
    typed.press(f"{notice.objectName()}-action")
    assert (till.page_name, till.page.notes.text()) == ("booking", "Afraid of the dryer")


def test_who_comes_back_later_finds_it_in_spite_of_who_was_there_meanwhile(typed, till):
    typed.let_in("ana")
    till.show_page("booking")
    typed.until(lambda: typed.sees("booking.notes"))
    till.page.notes.write("Somebody else's")
    typed.lock.fall()
    typed.let_in("bob")
    assert till.page.notes.text() == "Afraid of the dryer"
    typed.lock.fall()
    typed.let_in("ana")
    assert till.page.notes.text() == "Somebody else's"


def test_what_rested_when_the_lock_fell_is_kept_as_theirs(typed, till, tmp_path):
    typed.until(lambda: list(tmp_path.glob("*.draft.json")))
    assert "Afraid of the dryer" in next(tmp_path.glob("*.draft.json")).read_text()
    assert not (tmp_path / "draft.json").exists()


def test_a_card_that_was_open_is_open_again_for_who_opened_it_alone(guest, till, guarded):
    [(booking,)] = guarded.rows("SELECT id FROM appointments")
    till.scene.card_wanted.emit(booking)
    guest.until(lambda: guest.sees("card.history"))
    guest.lock.fall()
    guest.let_in("ana")
    assert not guest.sees("drawer")
    guest.lock.fall()
    guest.let_in("bob")
    assert guest.sees("card.history")


def test_undo_is_not_offered_to_somebody_else(guest, till, guarded):
    till.scene.act("check_in", definition_id="cut", location_id="mel")
    guest.until(lambda: guest.notices())
    guest.lock.fall()
    guest.let_in("ana")
    assert not any("checked in" in each.lower() for each in guest.notices())


def test_ones_own_booking_is_not_lost_by_looking_at_another_s(typed, till):
    typed.let_in("ana")
    typed.until(lambda: till.conduct.notices.shown())
    till.show_page("booking")
    typed.until(lambda: typed.sees("booking.notes"))
    till.page.notes.write("My own")
    typed.press(f"{till.conduct.notices.shown()[-1].objectName()}-action")
    assert till.page.notes.text() == "My own"
    typed.until(lambda: any("Finish your own booking first" in each for each in typed.notices()))


def test_what_somebody_else_typed_in_a_drawer_is_told_of_before_the_window_is_made_again(guest, till):
    guest.press("rail-customers")
    guest.press("customers.new")
    guest.type("new_customer.form.first_name", "Wilhelmina")
    guest.lock.fall()
    guest.let_in("ana")
    till.conduct.notices.clear()
    assert guest.lock.tell_of_typed()
    guest.until(lambda: any("left something unfinished" in each for each in guest.notices()))
    guest.press(f"{till.conduct.notices.shown()[-1].objectName()}-action")
    assert guest.find("new_customer.form.first_name").text() == "Wilhelmina"
    assert not guest.lock.tell_of_typed()
