"""A hub that was restored from an old backup, and went on before its tills heard of it: no booking goes unseen."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.values import Appointment, Status
from tests.support.shop_builder import DAY, at
from tests.support.twin import Twin


@pytest.fixture
def gone_on(near: Twin, told, tmp_path: Path):
    """Puts the hub back behind two bookings, one of each till, and lets it take so many others; gives the lost ones."""

    def put_back(others: int) -> list[str]:
        near.a.book(staff_id="ana", profile_id="zoe")
        told()
        near.back_up_hub(tmp_path / "old.db")
        near.pass_time(60)
        lost = [
            near.a.book(staff_id="bob", profile_id="max", start=at(12)),
            near.b.book(staff_id="bob", profile_id="ida", start=at(13)),
        ]
        told()
        near.restore_hub(tmp_path / "old.db")
        near.pass_time(60)
        for hour in range(others):
            near.hub.shop.book(staff_id="ana", profile_id="tom", start=at(9 + hour) + DAY)
        near.pass_time(700)
        told()
        return [each.id for each in lost]

    return put_back


@pytest.mark.parametrize("others", [1, 3])
def test_what_it_forgot_stays_here_and_a_person_is_asked_whatever_has_its_numbers_now(near: Twin, gone_on, others):
    lost = gone_on(others)
    for desk in (near.a, near.b):
        assert {desk.shop.find(Appointment, each).status for each in lost} == {Status.CONFIRMED}
        assert [desk.shop.find(Appointment, each).profile_id for each in lost] == ["max", "ida"]
        assert desk.shop.rows("SELECT count(*) FROM appointments WHERE profile_id = 'tom'") == [(others,)]
        assert [line[:2] for line in desk.outbox()] == [("tell_again", "conflict")] * 2


def test_what_one_till_tells_again_is_there_once_and_asked_about_at_no_other(near: Twin, gone_on, told):
    lost = gone_on(3)
    for line in near.a.shop.look("sync_view").steps:
        near.a.act("keep_mine", line.seq)
    told()
    assert len(near.hub_has(Appointment)) == 6
    for desk in (near.a, near.b):
        assert desk.outbox() == []
        assert [desk.shop.find(Appointment, each).profile_id for each in lost] == ["max", "ida"]
        assert desk.shop.rows("SELECT count(*) FROM appointments") == [(6,)]
    near.assert_converged()


def test_what_is_let_go_is_called_off_at_that_till(near: Twin, gone_on, told):
    lost = gone_on(1)
    for line in near.a.shop.look("sync_view").steps:
        near.a.act("take_theirs", line.seq)
    told()
    assert {near.a.shop.find(Appointment, each).status for each in lost} == {Status.CANCELLED}
    assert near.a.outbox() == []
