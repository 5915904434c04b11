"""Two tills without a cable change the same field: the one that comes later writes nothing over (rule 36)."""

from __future__ import annotations

import pytest

from app.core.values import Appointment
from tests.support.dying import Died, dying
from tests.support.shop_builder import at
from tests.support.twin import Twin


@pytest.mark.parametrize(("verb", "ends_at"), [("keep_mine", 13), ("take_theirs", 12)])
def test_both_moved_a_booking_and_a_person_decides(twin: Twin, verb: str, ends_at: int):
    mine = twin.a.book(staff_id="ana")
    twin.settle()
    theirs = twin.b.here(Appointment, twin.a.there(mine.id))
    twin.a.act("reschedule", mine.id, start=at(12))
    twin.b.act("reschedule", theirs.id, start=at(13))
    twin.sync("a", "b")
    assert [state for _, state, _ in twin.b.outbox()] == ["conflict"]
    assert twin.hub_has(Appointment)[twin.a.there(mine.id)]["scheduled_start_at"] == at(12)
    [(seq,)] = twin.b.shop.rows("SELECT seq FROM outbox WHERE state = 'conflict'")
    twin.b.act(verb, seq)
    twin.settle()
    twin.assert_converged()
    assert twin.hub_has(Appointment)[twin.a.there(mine.id)]["scheduled_start_at"] == at(ends_at)


def test_what_others_changed_after_a_step_whose_answer_was_lost_stands(near: Twin):
    made = near.b.book(staff_id="bob", profile_id="eve", status="requested")
    near.pass_time(10)
    near.settle()
    near.b.act("reject", made.id)
    near.drop_replies("b", 2)  # of the try, and of the one right behind it
    near.pass_time(10)
    near.sync("b", "a")
    there = near.a.here(Appointment, near.b.there(made.id)).id
    near.a.act("note", there, text="Calls back")
    near.pass_time(10)
    near.sync("a")
    near.drop_replies("b", 1)
    near.sync("b")
    near.pass_time(700)
    near.settle()
    assert near.b.outbox() == []
    near.assert_converged()
    assert near.b.shop.find(Appointment, made.id).notes == "Calls back"


def test_a_move_back_by_another_till_is_heard_though_the_till_died_before_it_heard_the_answer(near: Twin):
    made = near.b.book(staff_id="ana", start=at(9))
    near.b.act("reschedule", made.id, start=at(10))
    near.pass_time(10)
    near.settle()
    there = near.a.here(Appointment, near.b.there(made.id)).id
    near.b.act("reschedule", made.id, start=at(11))
    near.pass_time(10)
    with pytest.raises(Died), dying(near.b.shop.store, after=2):  # it has left, and nothing is kept of what came back
        near.sync("b")
    near.b.connect()
    near.sync("a")
    near.a.act("reschedule", there, start=at(10))
    near.pass_time(700)
    near.sync("a")
    near.settle()
    near.assert_converged()
    assert near.b.shop.find(Appointment, made.id).scheduled_start_at == at(10)
