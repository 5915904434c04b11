"""The wait forecast (rule 28)."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.forecast import Cause, forecast, forecast_of_each
from app.core.queue import Place, PlaceState
from app.core.rota import InService, StaffDay
from app.core.service_times import Service
from app.core.told_wait import SLACK_SECONDS
from app.core.values import Block
from tests.support.records import at

DAY = ((at(0), at(480)),)
CUT = Service("cut", 30, 7, windows=DAY)
WASH = Service("wash", 10, windows=DAY, requires_staff=False, capacity=2)
NOW = at(60)


def place(name, **given):
    usual = Place(name, False, at(50), at(50), "cut", None, PlaceState.WAITING)
    return usual._replace(**given)


def booking(name, start, **given):
    return place(name, is_booking=True, due=at(start), joined=at(0), staff_id="ana", minutes=30, **given)


def ana(**given):
    return replace(StaffDay("ana", DAY, (), frozenset({"cut"})), **given)


def block(name, start, end, buffer=0):
    return Block(at(start - buffer), at(end + buffer), name, at(start), at(end))


def play(line, staff=None, services=(CUT, WASH), now=NOW):
    return forecast(line, [ana()] if staff is None else staff, {one.definition_id: one for one in services}, now)


def start_of(line, staff=None, **given):
    """In minutes after now, of the last in line."""
    start = play(line, staff, **given)[line[-1].record_id].start
    return None if start is None else (start - NOW) // 60


def test_the_first_with_somebody_free_is_told_now_and_a_little():
    quote = play([place("a")])["a"]
    assert (quote.start, quote.until) == (NOW, NOW + SLACK_SECONDS)
    assert quote.basis == (Cause.FREE_NOW, "ana", 0, 30, 7, (), ("ana",))


def test_the_second_waits_for_the_first_and_is_told_why():
    quote = play([place("a"), place("b")])["b"]
    assert (quote.start - NOW, quote.basis.why, quote.basis.before) == (30 * 60, Cause.BEHIND_OTHERS, 1)
    assert (quote.basis.ahead, quote.basis.able) == (("a",), ("ana",))


def test_the_range_is_slightly_pessimistic():
    quote = play([place("a"), place("b")])["b"]
    assert quote.until == -(-(NOW + 30 * 60 * 5 // 4 + SLACK_SECONDS) // 60) * 60


def test_two_staff_serve_at_once():
    assert start_of([place("a"), place("b")], [ana(), ana(staff_id="bob")]) == 0


def test_a_walk_in_goes_round_what_is_booked():
    assert start_of([place("a")], [ana(blocks=(block("x", 85, 115),))]) == 55
    assert start_of([place("a")], [ana(blocks=(block("x", 90, 120),))]) == 0


def test_buffers_are_kept_on_both_sides():
    short = replace(CUT, before_minutes=5, after_minutes=10)
    assert start_of([place("a")], [ana(blocks=(block("x", 40, 60, 5)._replace(is_done=True),))], services=[short]) == 10
    assert start_of([place("a")], [ana(blocks=(block("x", 95, 100),))], services=[short]) == 45


def test_a_booking_whose_customer_has_not_come_is_given_up_after_the_grace():
    assert start_of([place("a")], [ana(blocks=(block("x", 55, 85),))]) == 25
    assert start_of([place("a")], [ana(blocks=(block("x", 50, 80),))]) == 0


def test_nothing_is_cleared_away_after_a_booking_to_which_nobody_came():
    assert start_of([place("a")], [ana(blocks=(block("x", 30, 58, buffer=10),))]) == 0


def test_of_one_who_runs_over_and_one_who_is_free_the_free_one_takes_the_next():
    over = ana(serving=(InService("x", at(0), 30),))
    quotes = play([place("a"), place("b")], [over, ana(staff_id="bob")])
    assert (quotes["a"].basis.staff_id, quotes["a"].basis.why) == ("bob", Cause.FREE_NOW)
    assert (quotes["b"].basis.staff_id, quotes["b"].basis.why) == ("ana", Cause.IN_SERVICE)


def test_a_service_under_way_is_waited_for():
    quote = play([place("a")], [ana(serving=(InService("x", at(40), 30),))])["a"]
    assert (quote.start, quote.basis.why) == (at(70), Cause.IN_SERVICE)
    assert quote.until == at(81)  # a quarter longer is 37.5 minutes, then the slack, in whole minutes


def test_a_service_that_runs_over_takes_longer_in_the_careful_end():
    quote = play([place("a")], [ana(serving=(InService("x", at(0), 30),))])["a"]
    assert (quote.start, quote.until) == (NOW, at(60 + 15) + SLACK_SECONDS)


def test_the_block_of_a_booking_in_service_does_not_count_twice():
    served = ana(serving=(InService("x", at(40), 30),), blocks=(block("x", 60, 120),))
    assert start_of([place("a")], [served]) == 10


def test_an_early_booking_waits_for_its_time_and_keeps_it():
    line = [place("a"), booking("b", 80)]
    quotes = play(line, [ana(blocks=(block("b", 80, 110),))])
    assert (quotes["b"].start, quotes["b"].basis.why) == (at(80), Cause.DUE)
    assert quotes["a"].start == at(110)


def test_an_arrived_booking_that_is_due_takes_its_turn():
    line = [booking("b", 45), place("a")]
    quotes = play(line, [ana(blocks=(block("b", 45, 75),))])
    assert (quotes["b"].start, quotes["a"].start) == (NOW, at(90))


def test_who_was_called_is_served_first_and_by_whom_they_were_called_to():
    line = [place("a"), place("b", state=PlaceState.CALLED, staff_id="ana")]
    assert play(line)["a"].start == at(90)


def test_of_two_who_were_called_to_the_same_member_the_second_waits_for_the_first():
    line = [place("a"), *(place(name, state=PlaceState.CALLED, staff_id="ana") for name in "bc")]
    quotes = play(line)
    assert [quotes[name].start for name in "bca"] == [NOW, at(90), at(120)]
    assert quotes["c"].basis[:3] == (Cause.BEHIND_OTHERS, "ana", 1)


def test_who_was_called_to_a_service_without_limit_never_waits():
    line = [place(name, definition_id="wash", state=PlaceState.CALLED) for name in "abc"]
    assert start_of(line, [], services=[replace(WASH, capacity=None)]) == 0
    assert start_of(line, []) == 10


def test_the_parked_are_left_out():
    quotes = play([place("p", state=PlaceState.PARKED), place("a")])
    assert set(quotes) == {"a"}
    assert quotes["a"].start == NOW


def test_who_asked_for_somebody_waits_for_them():
    staff = [ana(blocks=(block("x", 60, 120),)), ana(staff_id="bob")]
    assert start_of([place("a", staff_id="ana")], staff) == 60
    assert start_of([place("a")], staff) == 0


def test_hours_of_staff_and_of_the_service_both_hold():
    opens_later = [ana(windows=((at(75), at(480)),))]
    assert start_of([place("a")], opens_later) == 15
    assert play([place("a")], opens_later)["a"].basis.why is Cause.OPENS
    assert start_of([place("a")], services=[replace(CUT, windows=((at(90), at(480)),))]) == 30


def test_what_does_not_fit_before_closing_is_not_today():
    quote = play([place("a")], now=at(460))["a"]
    assert (quote.start, quote.until, quote.basis.why) == (None, None, Cause.NOT_TODAY)


def test_the_last_who_just_fits_still_gets_a_range():
    quote = play([place("a"), place("b")], now=at(415))["b"]
    assert (quote.start, quote.until) == (at(445), at(450) + SLACK_SECONDS)


def test_where_nobody_can_serve_it_says_so():
    assert play([place("a")], [])["a"].basis.why is Cause.NOBODY
    assert play([place("a", definition_id="unknown")])["a"].start is None


def test_a_service_without_staff_has_as_many_places_as_its_capacity():
    line = [place(name, definition_id="wash") for name in "abc"]
    assert start_of(line[:2], []) == 0
    assert start_of(line, []) == 10


def test_bookings_and_services_under_way_take_places():
    busy = replace(WASH, blocks=(block("x", 55, 75),), serving=(InService("y", at(58), 10),))
    assert start_of([place("a", definition_id="wash")], [], services=[busy]) == 8


def test_a_service_without_limit_never_waits():
    line = [place(name, definition_id="wash") for name in "abcdef"]
    assert start_of(line, [], services=[replace(WASH, capacity=None)]) == 0


def test_a_capacity_of_nothing_serves_nobody():
    quote = play([place("a", definition_id="wash")], [], services=[replace(WASH, capacity=0)])["a"]
    assert quote.basis.why is Cause.NOBODY


starts = st.lists(st.integers(0, 47).map(lambda tens: tens * 10), max_size=6, unique=True).map(sorted)
staff_days = st.builds(
    lambda name, busy, since: ana(
        staff_id=name,
        blocks=tuple(block(f"{name}{start}", start, start + 10) for start in busy),
        serving=() if since is None else (InService(f"s{name}", at(since), 30),),
    ),
    st.sampled_from("xyz"),
    starts,
    st.none() | st.integers(0, 60),
)
shops = st.lists(staff_days, max_size=3, unique_by=lambda day: day.staff_id)
people = st.lists(st.sampled_from(["cut", "wash"]), max_size=8).map(
    lambda services: [
        place(f"p{index}", definition_id=name, due=at(index), joined=at(index)) for index, name in enumerate(services)
    ]
)


@given(people, shops, st.integers(0, 520))
def test_a_forecast_is_never_in_the_past_and_ends_after_it_begins(line, staff, minutes):
    for quote in play(line, staff, now=at(minutes)).values():
        assert quote.start is None or at(minutes) <= quote.start < quote.until


@given(people, shops)
def test_nobody_is_quoted_earlier_than_who_stands_before_them_for_the_same_service(line, staff):
    quotes = play(line, staff)
    for name in ("cut", "wash"):
        mine = [quotes[one.record_id] for one in line if one.definition_id == name]
        for before, after in pairwise(mine):
            assert after.start is None or (before.start <= after.start and before.until <= after.until)


@given(people, shops)
def test_who_joins_at_the_end_changes_nobodys_quote(line, staff):
    longer = play([*line, place("last", due=at(59))], staff)
    assert {name: longer[name][1:3] for name in longer if name != "last"} == {
        name: quote[1:3] for name, quote in play(line, staff).items()
    }


@given(people, shops, st.integers(1, 4))
def test_longer_services_never_shorten_the_wait_of_the_second(line, staff, times):
    line = [one for one in line if one.definition_id == "cut"][:2]
    slower = replace(CUT, minutes=CUT.minutes * times)
    usual, slow = play(line, staff), play(line, staff, services=[slower, WASH])
    assert all(slow[name].start is None or slow[name].start >= usual[name].start for name in usual)


@given(people, shops)
def test_nobody_is_served_over_a_booking_that_is_still_to_come(line, staff):
    for quote in play(line, staff).values():
        day = next((one for one in staff if one.staff_id == quote.basis.staff_id), None)
        if quote.start is not None and day is not None:
            kept = [one for one in day.blocks if one.core_start + 600 > NOW]
            assert not any(quote.start < one.end and one.start < quote.start + 1800 for one in kept)


@given(people, shops, st.integers(0, 8), st.integers(61, 200))
def test_who_joins_is_quoted_for_each_service_what_they_would_be_with_it_in_the_line(line, staff, behind, early):
    def line_for(name):
        joining = place("new", definition_id=name, due=NOW, joined=NOW)
        return [*line[:behind], joining, *line[behind:], booking("early", early)]

    known = {one.definition_id: one for one in (CUT, WASH, replace(CUT, definition_id="nobody"))}
    each = forecast_of_each(line_for("cut"), line_for("cut")[min(behind, len(line))], known, staff, known, NOW)
    assert each == {name: forecast(line_for(name), staff, known, NOW)["new"] for name in known}


@pytest.mark.parametrize("line", [[], [place("p", state=PlaceState.PARKED)]])
def test_an_empty_line_needs_no_forecast(line):
    assert play(line) == {}
