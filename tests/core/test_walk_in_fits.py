"""The walk-in fitter, held against a minute by minute oracle."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.core.queue import Place, PlaceState
from app.core.rota import InService, StaffDay, StaffState, is_given_up, staff_now
from app.core.service_times import Service
from app.core.values import Block
from app.core.walk_in_fits import fits_now, runs_into
from tests.support.records import at

DAY = ((at(0), at(480)),)
NOW = at(60)
CUT = Service("cut", 30, windows=DAY)
DYE = Service("dye", 60, windows=DAY)


def place(name, service="cut", **given):
    return Place(name, False, at(50), at(50), service, None, PlaceState.WAITING)._replace(**given)


def block(name, start, end, buffer=0):
    return Block(at(start - buffer), at(end + buffer), name, at(start), at(end))


def staff(name="ana", *blocks, serves=("cut", "dye"), **given):
    return StaffDay(name, DAY, tuple(blocks), frozenset(serves), **given)


def fits(line, days, services=(CUT, DYE), now=NOW):
    return fits_now(line, days, {one.definition_id: one for one in services}, now)


def test_a_short_service_fits_before_the_next_booking_where_a_long_one_does_not():
    found = fits([place("long", "dye"), place("short")], [staff("ana", block("x", 95, 125))])
    assert list(found) == ["short"]
    assert found["short"][1:] == ("ana", NOW, at(90), at(95), "x")


def test_what_is_too_long_for_the_gap_runs_into_the_booking_behind_it():
    ana = staff("ana", block("late", 40, 55), block("x", 75, 95), block("y", 80, 110))
    assert runs_into("long", ana, 60, NOW) == ("x", at(75), 45)
    assert runs_into("short", ana, 15, NOW) is None
    assert runs_into("x", ana, 20, NOW) is None  # its own time is in nobody's way


def test_a_gap_is_offered_to_the_first_whom_it_fits_and_once():
    found = fits([place("a"), place("b"), place("c")], [staff("ana"), staff("bob")])
    assert {key: fit.staff_id for key, fit in found.items()} == {"a": "ana", "b": "bob"}


def test_to_whom_somebody_has_been_called_is_offered_to_nobody_else():
    called = place("a", staff_id="ana", state=PlaceState.CALLED)
    assert fits([called, place("b")], [staff("ana")]) == {}
    assert fits([called, place("b")], [staff("ana"), staff("bob")])["b"].staff_id == "bob"


def test_buffers_need_room_on_both_sides():
    wide = replace(CUT, before_minutes=5, after_minutes=10)
    assert fits([place("a")], [staff("ana", block("x", 99, 120))], [wide]) == {}
    assert fits([place("a")], [staff("ana", block("x", 100, 120))], [wide])["a"].next_start == at(100)


def test_nobody_who_is_busy_away_or_asked_for_by_others_takes_anybody():
    busy = staff("ana", serving=(InService("t", at(50), 30),))
    away = replace(staff("bob"), windows=((at(120), at(480)),))
    assert fits([place("a", staff_id="cyd")], [busy, away, staff("dan")]) == {}


def test_a_service_that_would_end_after_hours_fits_nowhere():
    assert fits([place("a")], [replace(staff(), windows=((at(0), at(85)),))]) == {}


BLOCKS = st.lists(st.tuples(st.integers(0, 200), st.integers(5, 60), st.integers(0, 15)), max_size=4)
LENGTHS = st.tuples(st.integers(5, 90), st.integers(0, 20), st.integers(0, 20))


@given(BLOCKS, LENGTHS, st.integers(30, 200), st.integers(0, 59))
def test_whoever_fits_is_in_nobodys_way_and_whoever_does_not_would_be(booked, lengths, closes, seconds):
    minutes, before, after = lengths
    now = NOW + seconds
    blocks = tuple(block(f"b{at_}", start, start + long, edge) for at_, (start, long, edge) in enumerate(booked))
    blocks = tuple(each for each in sorted(blocks) if each.end > now)
    day = StaffDay("ana", ((at(0), at(closes)),), blocks, frozenset({"cut"}))
    service = Service("cut", minutes, 0, before, after, DAY)
    found = fits_now([place("a")], [day], {"cut": service}, now)
    held = [each for each in blocks if not is_given_up(each, now, {"a"})]
    wanted = range(60 - before, 60 + minutes + after)
    is_clear = all(not any(each.start < at(m + 1) and at(m) < each.end for each in held) for m in wanted)
    can = staff_now(day, now, {"a"}).state is StaffState.FREE
    assert bool(found) == (can and is_clear and 60 + minutes <= closes)


def test_who_asks_for_another_member_is_looked_at_though_somebody_found_nobody_for_the_same():
    line = [place("a", staff_id="ana"), place("b", staff_id="ana"), place("c", staff_id="bob")]
    assert list(fits(line, [staff("ana", block("x", 65, 90)), staff("bob")])) == ["c"]
