"""Stories of two tills and a hub, on real sockets (rules 34 to 36)."""

from __future__ import annotations

from app.core.values import Appointment, Status
from tests.support.twin import Twin


def test_a_booking_made_offline_reaches_the_hub_once_and_the_other_till(twin: Twin):
    made = twin.a.book(staff_id="ana")
    twin.sync("a")
    twin.sync("b")
    assert len(twin.hub_has(Appointment)) == 1
    assert twin.b.here(Appointment, twin.a.there(made.id)).status is Status.CONFIRMED
    twin.assert_converged()
