"""Which events are told: to whom, once, and when it is quiet."""

from dataclasses import replace

import pytest

from app.core.settings import Settings
from app.core.tells import FRESH_SECONDS, Event, TellKind, due_tells, is_quiet

NOW = 100_000
ARRIVAL = Event(TellKind.ARRIVAL, "a", NOW - 60, "Ida", "max")
REQUEST = Event(TellKind.REQUEST, "r", NOW - 9_000)
WAIT = Event(TellKind.WAIT, "w", NOW - 1)
LATE = Event(TellKind.LATE, "l", NOW - 600)
ALL = (ARRIVAL, REQUEST, WAIT, LATE)


def told(*events, now=NOW, wanted=None, **given):
    return {each.kind for each in due_tells(events, now, wanted or Settings(), **given)}


def test_all_that_is_due_is_told_the_oldest_first():
    assert [each.id for each in due_tells(ALL, NOW, Settings())] == ["r", "l", "a", "w"]


@pytest.mark.parametrize("kind", list(TellKind))
def test_each_kind_can_be_switched_off_alone(kind):
    wanted = replace(Settings(), **{f"tell_{kind}": False})
    assert told(*ALL, wanted=wanted) == set(TellKind) - {kind}


@pytest.mark.parametrize("who", ["max", "ana", None])
def test_a_fresh_arrival_is_told_to_whoever_is_at_the_desk_so_that_whom_it_concerns_is_fetched(who):
    assert told(ARRIVAL, person_id=who)
    assert told(ARRIVAL._replace(staff_id=None), person_id=who)


def test_only_whom_it_concerns_is_told_of_an_arrival_that_is_long_past_and_nobody_who_pressed_it():
    assert not told(ARRIVAL, own={"a"})
    assert not told(ARRIVAL, now=ARRIVAL.at + FRESH_SECONDS)
    assert not told(ARRIVAL, now=ARRIVAL.at + FRESH_SECONDS, person_id="ana")
    assert told(ARRIVAL, now=ARRIVAL.at + FRESH_SECONDS, person_id="max")


def test_a_request_that_was_made_here_is_no_news():
    assert not told(REQUEST, own={"r"})


def test_somebody_waits_too_long_only_after_the_quote():
    assert not told(WAIT, now=WAIT.at)
    assert told(WAIT, now=WAIT.at + 1)


def test_a_customer_is_late_after_as_many_minutes_as_the_shop_says():
    wanted = replace(Settings(), late_after_minutes=15)
    assert not told(LATE, now=LATE.at + 15 * 60 - 1, wanted=wanted)
    assert told(LATE, now=LATE.at + 15 * 60, wanted=wanted)


@pytest.mark.parametrize(("minutes", "after"), [(10, 8), (11, 9), (30, 10), (3, 1.5)])
def test_a_customer_is_late_before_the_time_is_over_however_short_it_is(minutes, after):
    short = LATE._replace(end=LATE.at + minutes * 60)
    assert not told(short, now=LATE.at + after * 60 - 1)
    assert told(short, now=LATE.at + after * 60)


def test_who_is_booked_waits_too_long_after_as_many_minutes_as_the_shop_says():
    wanted, booked = replace(Settings(), late_after_minutes=15), WAIT._replace(end=WAIT.at + 1800)
    assert not told(booked, now=WAIT.at + 15 * 60, wanted=wanted)
    assert told(booked, now=WAIT.at + 15 * 60 + 1, wanted=wanted)


def test_what_was_told_is_not_told_again_until_it_happens_again():
    assert not told(LATE, told={LATE.key})
    assert told(LATE._replace(at=LATE.at - 60), told={LATE.key})
    assert not told(REQUEST._replace(at=REQUEST.at + 60), told={REQUEST.key})


def test_quiet_hours_may_go_past_midnight():
    night = replace(Settings(), quiet_from=22 * 60, quiet_until=7 * 60)
    assert [is_quiet(each * 60, night) for each in (21, 22, 0, 6, 7)] == [False, True, True, True, False]


def test_quiet_hours_that_end_as_they_begin_are_none():
    assert not any(is_quiet(minute, Settings()) for minute in range(1440))
