"""How long services take, and the scorecard of quotes (rule 28)."""

from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from app.core.line_steps import call_entry, cancel_entry, recall_entry, requeue_entry, serve_entry
from app.core.service_times import ENOUGH_SAMPLES, RECENT_SAMPLES, describe_service, running_median, score_quotes
from tests.support.records import a_service, a_walk_in, at


def test_with_too_few_services_the_duration_is_the_guess():
    assert running_median([5] * (ENOUGH_SAMPLES - 1), 30) == (30, 0)


def test_with_enough_the_median_is():
    assert running_median([10, 90, 20, 25, 30], 30) == (25, 5)


def test_the_median_runs_over_the_latest_alone():
    assert running_median([90] * 50 + [20] * RECENT_SAMPLES, 30) == (20, RECENT_SAMPLES)


@given(st.lists(st.integers(1, 300), min_size=ENOUGH_SAMPLES, max_size=RECENT_SAMPLES))
def test_the_median_is_the_median_rounded_up(minutes):
    assert 0 <= running_median(minutes, 30)[0] - median(minutes) <= 0.5


def test_a_service_takes_over_what_its_definition_says():
    definition = a_service(buffer_after_minutes=5, max_concurrent_bookings=4)
    service = describe_service(definition, [20] * 7, ((at(0), at(480)),))
    assert (service.minutes, service.samples, service.after_minutes, service.capacity) == (20, 7, 5, 4)
    assert not service.requires_staff


def quoted(until):
    return a_walk_in(quoted_from=at(0), quoted_until=at(until))


def test_a_quote_is_kept_when_the_call_comes_by_its_later_end():
    entries = [call_entry(quoted(10), at(10)), call_entry(quoted(10), at(14)), serve_entry(quoted(10), at(9))]
    assert score_quotes(entries) == (2, 3, 4)


def test_the_first_call_keeps_a_quote_also_when_nobody_answered_it():
    back = requeue_entry(call_entry(quoted(10), at(9)), at(12))
    assert score_quotes([back, call_entry(back, at(20)), recall_entry(call_entry(quoted(10), at(9)), at(20))]) == (
        3, 3, 0,
    )  # fmt: skip


def test_who_has_no_quote_or_was_not_called_does_not_count():
    left = cancel_entry(quoted(10), at(6))
    assert score_quotes([call_entry(a_walk_in(), at(5)), quoted(10), left]) == (0, 0, 0)
