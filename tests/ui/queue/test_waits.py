"""A wait against what was said: its colour, its icon and its words always say the same."""

from dataclasses import replace

import pytest

from app.ui.queue import saying, waits
from tests.support import sample_views as sample

TOLD = sample.line_item("A015", "", "Bra fitting", waited=14, quoted=10)


@pytest.mark.parametrize(
    ("waited", "state", "icon", "ink"),
    [(9, "fine", "check", "good_ink"), (12, "near", "clock", "warn_ink"), (16, "over", "warning", "danger_ink")],
)
def test_a_wait_is_judged_by_the_quote(waited, state, icon, ink):
    wait = waits.waiting(sample.line_item("A015", "", "Bra fitting", waited=waited, quoted=10), sample.NOW, sample.ZONE)
    assert (wait.state, wait.icon, wait.ink) == (state, icon, ink)
    assert wait.measure == "told ~15"
    assert bool(wait.word)


def test_what_was_told_is_over_by_a_whole_minute_or_not_at_all():
    item = replace(TOLD, quoted_from=sample.NOW - 59, quoted_until=sample.NOW + 180)
    assert waits.waiting(item, sample.NOW, sample.ZONE).state == "fine"
    assert waits.waiting(item, sample.NOW + 1, sample.ZONE).state == "near"
    assert waits.waiting(item, sample.NOW + 239, sample.ZONE).state == "near"
    assert waits.waiting(item, sample.NOW + 240, sample.ZONE).state == "over"


def test_who_was_told_that_it_is_at_once_is_held_to_that_and_to_no_number():
    item = replace(
        TOLD, waited_minutes=2, due_at=sample.NOW - 120, quoted_from=sample.NOW - 120, quoted_until=sample.NOW + 60
    )
    wait = waits.waiting(item, sample.NOW, sample.ZONE)
    assert (wait.measure, wait.figure().text, wait.state) == ("told: at once", "2 min", "near")
    view = replace(sample.queue_view(), line=(item,))
    assert saying.wait_bit(item, view).text == "2 min, at once"
    assert saying.wait_bit(replace(item, waited_minutes=0), view).text == "at once"


def test_without_a_quote_nothing_is_judged():
    wait = waits.waiting(sample.line_item("A015", "", "Bra fitting", waited=50), sample.NOW, sample.ZONE)
    assert (wait.state, wait.icon, wait.word) == ("plain", "", "")


def test_a_call_that_nobody_answers_is_marked_after_five_minutes():
    called = sample.line_item("A013", "Marta", "Bra fitting", waited=9, state="called", calls=3)
    assert waits.called(called, sample.NOW).icon == ""
    old = waits.called(replace(called, since=sample.NOW - 300), sample.NOW)
    assert (old.icon, old.measure, old.minutes) == ("clock", "called 3 ×", 5)


def test_a_service_is_over_when_it_takes_longer_than_planned():
    served = sample.line_item("09:30", "Tom", "Styling", waited=0, state="in_service")
    assert waits.served(served, sample.NOW).state == "plain"
    assert waits.served(replace(served, since=sample.NOW - 31 * 60), sample.NOW).state == "over"


@pytest.mark.parametrize(("late", "said"), [(22, "22 min late"), (0, "now"), (-23, "in 23 min"), (-68, "in 1 h 8 min")])
def test_lateness_is_said_in_words(late, said):
    item = replace(sample.queue_view().due[0], late_minutes=late)
    assert waits.late_words(item) == said


@pytest.mark.parametrize(("late", "said"), [(-45, "45 min"), (-135, "2 h 15 min"), (75, "1 h 15 min")])
def test_the_figure_of_what_is_due_is_said_in_hours_as_every_length_is(late, said):
    assert waits.due(replace(sample.queue_view().due[0], late_minutes=late)).figure().text == said
