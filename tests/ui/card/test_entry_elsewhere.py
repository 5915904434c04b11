"""The card of a walk-in who is in the line of another place than the one that the window shows."""

import pytest

from app.ui.card.entry import open_entry
from tests.support.berlin import add_berlin, there
from tests.support.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagate)")


@pytest.fixture
def walk_in(small, real):
    """Somebody who waits in Berlin, at noon there; the window shows Melbourne."""
    add_berlin(small)
    small.change_service("fitting", allow_walk_in=True, allow_queue=True)
    small.clock.now = there(12)
    return small.act("check_in", definition_id="fitting", location_id="ber", guest_name="Uma")


@pytest.fixture
def hand(qtbot, real, walk_in):
    made = Hand(qtbot, real)
    real.conduct.open_shop()
    made.until(lambda: len(real.scene.shop.places) == 2)
    return made


def test_a_walk_in_of_another_place_says_where_they_are_and_leads_there(hand, real, walk_in):
    open_entry(real.scene, walk_in.id)
    hand.until(lambda: hand.find("entry.state").accessibleName() == "In the line of Berlin Mitte.")
    assert not hand.sees("entry.notes")
    hand.press("entry.there")
    hand.until(lambda: hand.find("entry.state").accessibleName() == "Waiting")
    assert (real.scene.place.id, hand.sees("entry.there")) == ("ber", False)
    assert hand.sees("entry.call")


def test_one_who_has_left_the_line_there_is_nowhere(hand, real, small, walk_in):
    small.act("cancel", walk_in.id)
    open_entry(real.scene, walk_in.id)
    hand.until(lambda: hand.find("entry.state").accessibleName().startswith("Taken out of the line at "))
    assert not hand.sees("entry.there")
