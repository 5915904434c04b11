"""What may be said of a walk-in whom nobody closed on their day."""

import pytest

from app.core.errors import Refused
from app.core.leftovers import Fate, close_entry
from app.core.line_steps import finish_entry, serve_entry
from app.core.values import QueueStatus
from tests.support.records import a_walk_in, at


def test_one_that_was_served_has_no_times_that_would_teach_the_forecast():
    closed = close_entry(a_walk_in(parked_at=at(5)), Fate.SERVED, at(900))
    assert (closed.status, closed.started_at, closed.finished_at) == (QueueStatus.SERVED, None, None)
    assert closed.parked_at is None


@pytest.mark.parametrize("fate", [Fate.GONE, Fate.CARRIED])
def test_one_that_went_or_is_carried_on_is_closed_with_its_reason(fate):
    closed = close_entry(a_walk_in(), fate, at(900), "carried on as C001")
    assert (closed.status, closed.cancelled_at, closed.reason) == (QueueStatus.CANCELLED, at(900), "carried on as C001")


@pytest.mark.parametrize("fate", list(Fate))
def test_what_somebody_closed_meanwhile_stays_as_it_is(fate):
    with pytest.raises(Refused):
        close_entry(finish_entry(serve_entry(a_walk_in(), at(5)), at(30)), fate, at(900))


def test_one_that_was_in_service_was_served_for_a_length_that_nobody_noted():
    closed = close_entry(serve_entry(a_walk_in(), at(5)), Fate.SERVED, at(900))
    assert (closed.started_at, closed.finished_at) == (at(5), at(5))
    with pytest.raises(Refused):
        close_entry(serve_entry(a_walk_in(), at(5)), Fate.GONE, at(900))
