"""What is refused about a booking of another place is said by the clock of that place (rule 1)."""

from datetime import date

import pytest

from app.core.values import Appointment, StaffPlace
from app.core.wall import clock_of
from app.desk.views import Person, SlotOption
from app.ui.cover.acting import CoverActs
from tests.support.berlin import BERLIN, add_berlin, book_there, there
from tests.support.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagate)")
TUESDAY = date(2026, 5, 12)
BOB = Person("bob", "Bob Ng")


def block(start):
    return {"scheduled_start_at": start, "scheduled_end_at": start + 1800}


@pytest.fixture
def both(small, real):
    """Two fittings in Berlin at nine, where Ana and Bob work, too: one that is to be decided on, and Bob's."""
    add_berlin(small)
    for each in ("ana", "bob"):
        small.change_staff(each, places=(StaffPlace("mel"), StaffPlace("ber")))
    made = book_there(small, 9, TUESDAY), book_there(small, 9, TUESDAY, profile_id="max")
    small.change_service("fitting", requires_staff=True, max_concurrent_bookings=None)
    small.change(Appointment, made[1].id, assigned_staff_id="bob")
    return made


@pytest.fixture
def hand(qtbot, real, both):
    made = Hand(qtbot, real)
    real.conduct.open_shop()
    made.until(lambda: len(real.scene.shop.places) == 2)
    return made


def hears(hand, text):
    hand.until(lambda: any(text in each for each in hand.notices()))


def test_what_came_in_the_way_of_a_free_time_that_a_request_is_offered(hand, real, small, both):
    request, of_bob = both
    small.change(Appointment, request.id, status="requested", assigned_staff_id="bob")
    real.scene.card_wanted.emit(request.id)
    hand.press("card.approve")
    free = small.look("request_offers", [request.id], 1)[0].times[0]
    hand.find(f"free_times.{free.key}")
    small.change(Appointment, of_bob.id, **block(free.start))
    hand.press(f"free_times.{free.key}")
    hears(hand, f"from {clock_of(free.start, BERLIN)} to")


def test_what_came_in_the_way_of_a_time_for_an_uncovered_booking(hand, real, small, both):
    small.change(Appointment, both[0].id, assigned_staff_id="ana")
    small.act("take_off", "ana", day=TUESDAY, name="Sick")
    slot = SlotOption(there(9, day=TUESDAY), there(9, 30, TUESDAY), 1, (BOB,), customer_bookable=True)
    CoverActs(real.scene, lambda: None).move(small.look("uncovered_view").items[0], slot, BOB, None)
    hears(hand, "from 09:00 to 09:30")
