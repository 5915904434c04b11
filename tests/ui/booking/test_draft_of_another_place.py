"""A booking that was begun at another place than the one shown is offered too, and whoever goes on is brought there."""

import pytest

from app.ui.booking.draft import Draft, write_draft
from app.ui.preferences import Preferences
from app.ui.scene import BookingWish
from tests.support.berlin import add_berlin, there
from tests.support.hand import Hand
from tests.support.shop_builder import MONDAY

SAID = "A booking at Berlin Mitte was begun and not finished."


@pytest.fixture
def hand(qtbot, small, real, tmp_path):
    """The window of a shop in Melbourne and Berlin, which shows Melbourne; what it left was begun in Berlin."""
    add_berlin(small)
    left = Draft("ber", "fitting", day=MONDAY.isoformat(), start=there(15), end=there(15) + 1800, profile_id="zoe",
                 notes="A wheelchair", saved_on=MONDAY.isoformat())  # fmt: skip
    (tmp_path / "draft.json").write_text(write_draft(left))
    made = Hand(qtbot, real)
    real.conduct.open_shop()
    made.until(lambda: len(real.scene.shop.places) == 2)
    real.scene.preferences = Preferences(tmp_path / "window.ini")
    real.conduct.drafts._asked.clear()
    real.scene.shop_changed.emit()
    made.until(lambda: SAID in made.notices())
    return made


def go_on(real):
    [offer] = [each for each in real.conduct.notices.shown() if each.wish.text == SAID]
    offer.wish.then()


def is_there(real):
    page = real.page
    return page.objectName() == "booking" and page.customer.name and page.notes.text() == "A wheelchair"


def test_going_on_shows_its_place_and_everything_that_was_entered(hand, real):
    assert real.scene.place.id == "mel"
    go_on(real)
    hand.until(lambda: is_there(real) and real.page.times.option is not None)
    assert (real.scene.place.id, real.page.offer.chosen.id) == ("ber", "fitting")
    assert (real.page.customer.name, real.page.times.option.start) == ("Zoe Lee", there(15))


def test_what_was_begun_here_meanwhile_is_not_mixed_with_it_and_can_be_had_again(hand, real):
    real.scene.booking_wanted.emit(BookingWish())
    hand.until(lambda: real.page.objectName() == "booking" and real.page.offer.service.has("cut"))
    assert real.page.notes.text() == ""
    real.page.notes.write("With a friend")
    go_on(real)
    hand.until(lambda: is_there(real))
    [aside] = [each for each in real.conduct.notices.shown() if each.wish.text == "Booking discarded"]
    aside.wish.then()
    hand.until(lambda: real.page.notes.text() == "With a friend")


def test_another_place_that_is_chosen_instead_begins_nothing(hand, real):
    real.conduct.drafts._go_on()
    real.scene.shop_changed.emit()
    assert real.page.objectName() == "today"


def test_of_who_is_erased_nobody_is_offered_anything(hand, real):
    real.scene.erased.emit("zoe")
    hand.until(lambda: SAID not in hand.notices())
    real.conduct.drafts._go_on()
    assert real.conduct.drafts._leaving == ""
