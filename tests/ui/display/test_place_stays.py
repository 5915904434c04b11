"""The public display shows the place that it was opened for, whatever the clerk looks at."""

import pytest

from app.ui.display.display import Display
from tests.support.berlin import add_berlin
from tests.support.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagate)")


@pytest.fixture
def hand(qtbot, small, real):
    add_berlin(small)
    made = Hand(qtbot, real)
    real.conduct.open_shop()
    made.until(lambda: len(real.scene.shop.places) == 2)
    return made


def display_of(window):
    return window.conduct.for_customers._display


def look_at(hand, window, place_id):
    window.scene.place_wanted.emit(place_id)
    hand.until(lambda: window.scene.place.id == place_id)


def read_again(hand, display: Display):
    with hand.qtbot.waitSignal(display.filled):
        display.read()


def test_it_stays_with_its_place_when_another_is_looked_at(hand, real):
    real.conduct.for_customers.open_display()
    display = display_of(real)
    read_again(hand, display)
    look_at(hand, real, "ber")
    read_again(hand, display)
    assert display.board.accessibleName().startswith("Melbourne. ")


def test_opened_while_another_is_shown_it_is_that_ones_and_a_new_window_keeps_it(hand, real):
    look_at(hand, real, "ber")
    shown = real.conduct.for_customers
    shown.open_display()
    read_again(hand, display_of(real))
    look_at(hand, real, "mel")
    other = type(shown)(real, shown._clock, real.conduct)
    other.take_over(shown)
    read_again(hand, other._display)
    assert other._display.board.accessibleName().startswith("Berlin Mitte. ")
    assert not shown.has_display
    other.finish()
