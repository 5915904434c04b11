"""A till is told of its own place whichever place is shown, and of the shown one too."""

import pytest

from app.core.values import BookingType
from app.ui.queue.page import QueuePage
from tests.support.berlin import add_berlin, there
from tests.ui.tells.test_teller import elsewhere


@pytest.fixture
def abroad(guest, guarded, till):
    """The till is in Melbourne, and its window shows Berlin."""
    guarded.staff_id = "ana"
    add_berlin(guarded)
    teller = till.conduct.teller
    guest.until(lambda: teller._seen == {"mel"})
    till.conduct.open_shop()
    guest.until(lambda: len(till.scene.shop.places) == 2)
    till.scene.place_wanted.emit("ber")
    guest.until(lambda: teller._seen == {"mel", "ber"})
    return teller


def test_an_arrival_at_its_own_place_is_told_with_the_place_and_leads_there(guest, guarded, till, abroad):
    elsewhere(guarded, "check_in", definition_id="cut", location_id="mel", staff_id="bob", guest_name="Walter")
    abroad.look()
    guest.until(lambda: guest.notices() == ["Walter is here for Bob Ng1 · Melbourne"])
    guest.press("notice-1-action")
    guest.until(lambda: (till.scene.place.id, type(till.page)) == ("mel", QueuePage))


def test_the_place_that_is_shown_is_told_of_too(guest, guarded, abroad):
    guarded.change_service("fitting", booking_type=BookingType.APPROVAL_REQUIRED)
    given = {"definition_id": "fitting", "location_id": "ber", "profile_id": "max", "start": there(10)}
    elsewhere(guarded, "book", **given)
    abroad.look()
    guest.until(lambda: guest.notices() == ["Max Lee asks for a time"])


def test_a_window_that_is_made_again_tells_of_the_same_place(guest, till, abroad):
    other = type(abroad)(till.scene, lambda: False, abroad._clock)
    other.take_over(abroad)
    other.look()
    guest.until(lambda: other._seen == {"mel", "ber"})
    other.finish()
