"""What becomes of a refused step and of a conflict, once a person has decided (rules 35 and 36)."""

from __future__ import annotations

import pytest

from app.core.errors import Refused
from app.core.values import Appointment, Status
from app.desk.views_sync import StepLine
from tests.support.shop_builder import at
from tests.support.twin import Twin


def _refused_booking(twin: Twin) -> tuple[str, StepLine]:
    """Till b's booking of a minute that till a has taken, and its line on the page of the sync."""
    twin.a.book(staff_id="ana", profile_id="zoe")
    lost = twin.b.book(staff_id="ana", profile_id="max")
    twin.sync("a", "b")
    [line] = twin.b.shop.look("sync_view").steps
    return lost.id, line


def _conflict(twin: Twin) -> tuple[str, StepLine]:
    """A note that both wrote, the hub's first, and its line on the page of till a."""
    made = twin.a.book(staff_id="ana", notes="?")
    twin.settle()
    twin.b.act("note", twin.b.here(Appointment, twin.a.there(made.id)).id, text="theirs")
    twin.sync("b")
    twin.a.act("note", made.id, text="ours")
    twin.a.engine.hold = 5
    twin.sync("a")
    twin.a.engine.hold = 0
    [line] = twin.a.shop.look("sync_view").steps
    return made.id, line


def test_a_refused_step_says_whom_it_is_about_and_what_the_hub_said(twin: Twin):
    _, line = _refused_booking(twin)
    assert (line.verb, line.whom, line.service, line.standing) == ("book", "Max Lee", "Cut", "refused")
    assert line.words
    assert (line.now, line.needs_you, line.is_making) == (at(10), True, True)


def test_a_refused_booking_that_is_let_go_is_called_off_and_never_told(twin: Twin):
    lost, line = _refused_booking(twin)
    twin.b.act("discard_step", line.seq, reason="came later instead")
    twin.settle()
    twin.assert_converged()
    gone = twin.b.shop.find(Appointment, lost)
    assert (gone.status, gone.reason) == (Status.CANCELLED, "came later instead")


def test_a_step_is_not_let_go_without_a_reason(twin: Twin):
    _, line = _refused_booking(twin)
    with pytest.raises(Refused):
        twin.b.act("discard_step", line.seq, reason="  ")


def test_a_refused_booking_that_is_moved_and_tried_again_is_taken(twin: Twin):
    lost, line = _refused_booking(twin)
    twin.b.act("reschedule", lost, start=at(11))
    twin.b.act("retry_step", line.seq)
    twin.settle()
    twin.assert_converged()
    assert twin.hub_has(Appointment)[twin.b.there(lost)]["scheduled_start_at"] == at(11)


def test_a_refused_move_that_is_let_go_leaves_the_booking_where_the_hub_has_it(twin: Twin):
    twin.a.book(staff_id="ana", profile_id="zoe", start=at(11))
    made = twin.b.book(staff_id="ana", profile_id="max", start=at(10))
    twin.sync("a", "b")
    twin.hub.shop.book(staff_id="ana", profile_id="ida", start=at(12))
    twin.b.act("reschedule", made.id, start=at(12))
    twin.sync("b")
    [line] = twin.b.shop.look("sync_view").steps
    assert (line.was, line.now) == (at(10), at(12))
    twin.b.act("discard_step", line.seq, reason="stays")
    twin.settle()
    twin.assert_converged()


def test_a_conflict_shows_both_values_side_by_side(twin: Twin):
    _, line = _conflict(twin)
    [difference] = line.differences
    assert (difference.field, difference.base, difference.ours, difference.theirs) == ("notes", "?", "ours", "theirs")


@pytest.mark.parametrize(("verb", "stands"), [("keep_mine", "ours"), ("take_theirs", "theirs")])
def test_the_side_that_a_person_takes_stands_everywhere(twin: Twin, verb: str, stands: str):
    made, line = _conflict(twin)
    twin.a.act(verb, line.seq)
    twin.settle()
    twin.assert_converged()
    assert twin.a.shop.find(Appointment, made).notes == stands


def test_a_booking_looks_provisional_until_the_hub_has_it(twin: Twin):
    made = twin.a.book(staff_id="ana")
    assert twin.a.shop.look("unconfirmed") == {made.id: "pending"}
    twin.sync("a")
    assert twin.a.shop.look("unconfirmed") == {}


@pytest.mark.parametrize("verb", ["retry_step", "discard_step"])
def test_what_was_decided_on_a_refused_step_is_taken_back_and_done_again(twin: Twin, verb: str):
    lost, line = _refused_booking(twin)
    before = twin.b.shop.find(Appointment, lost)
    why = {"reason": "came later"} if verb == "discard_step" else {}
    twin.b.act(verb, line.seq, **why)
    decided = twin.b.shop.find(Appointment, lost).status
    twin.b.act("undo")
    assert twin.b.shop.find(Appointment, lost).status is before.status
    assert [(each.seq, each.standing, each.words) for each in twin.b.shop.look("sync_view").steps] == [
        (line.seq, "refused", line.words)
    ]
    twin.b.act("redo")
    assert twin.b.shop.find(Appointment, lost).status is decided


@pytest.mark.parametrize("verb", ["keep_mine", "take_theirs"])
def test_the_side_that_was_taken_in_a_conflict_can_be_taken_back(twin: Twin, verb: str):
    made, line = _conflict(twin)
    twin.a.act(verb, line.seq)
    twin.a.act("undo", str(line.seq))
    [again] = twin.a.shop.look("sync_view").steps
    [(undone,)] = twin.a.shop.rows("SELECT max(seq) FROM audit")
    assert twin.a.shop.look("step_said", undone).whom == "Zoe Lee"
    assert (again.seq, again.standing, again.differences) == (line.seq, "conflict", line.differences)
    assert twin.a.shop.find(Appointment, made).notes == "ours"


def test_what_was_decided_and_told_meanwhile_is_not_taken_back(twin: Twin):
    _, line = _conflict(twin)
    twin.a.act("keep_mine", line.seq)
    twin.settle()
    with pytest.raises(Refused):
        twin.a.act("undo", str(line.seq))
    twin.assert_converged()


def test_a_step_that_is_tried_again_is_held_back_as_a_new_one_is(twin: Twin):
    _, line = _refused_booking(twin)
    twin.pass_time(60)
    twin.b.act("retry_step", line.seq)
    twin.b.engine.hold = 5
    assert twin.sync("b").refused == 0
    twin.pass_time(5)
    assert twin.sync("b").refused == 1
