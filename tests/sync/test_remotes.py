"""What holds of every remote, on real sockets through a network that fails: told once, found again, failing by name."""

from __future__ import annotations

import pytest

from app.core.values import Kind
from app.sync.failures import Ambiguous, Declined, Limited, NotARemote, SignedOut, Unreachable
from app.sync.remote import Wanted
from tests.support.proxy import (
    CUT_HALF,
    ELSEWHERE,
    HALF_OPEN,
    PORTAL,
    RESET_AFTER,
    RESET_BEFORE,
    SLOW,
    answer,
)
from tests.support.remote_fixtures import _no_thread_survives, far, hub, omneo, optimo, server
from tests.support.remotes import OMNEO, PATIENCE_SECONDS, Far
from tests.support.shop_builder import DAY, at

__all__ = ["_no_thread_survives", "far", "hub", "omneo", "optimo", "server"]


def test_a_token_is_tried_without_changing_anything(far: Far):
    before = far.remote.abilities
    assert far.remote.probe() == (before if far.kind != OMNEO else far.remote.abilities)
    assert far.count() == 0


def test_a_token_that_is_not_taken_asks_for_another(far: Far):
    with pytest.raises(SignedOut):
        far.with_token("nobody's").probe()


def test_a_booking_comes_back_as_it_was_told(far: Far):
    told = far.booking()
    seen = far.told(told)
    words = far.remote.words(Kind.APPOINTMENT, told.record)
    assert {name: seen.fields.get(name) for name in words} == dict(words) | {
        name: seen.fields.get(name) for name in ("created_at", "confirmed_at") if name in words
    }
    assert far.count() == 1


def test_a_booking_is_read_by_its_id_and_one_that_is_not_there_is_none(far: Far):
    seen = far.told(far.booking())
    assert far.remote.read(Kind.APPOINTMENT, seen.remote_id) == seen
    assert far.remote.read(Kind.APPOINTMENT, "987654") is None


def test_a_window_has_what_is_in_it_whether_or_not_the_remote_filters(far: Far):
    ids = {
        day: far.told(far.booking(scheduled_start_at=at(10) + day * DAY, scheduled_end_at=at(11) + day * DAY)).remote_id
        for day in (0, 1, 30)
    }
    page = far.remote.page(Wanted(Kind.APPOINTMENT, "13", at(0), at(0) + 40 * DAY))
    assert {row.remote_id for row in page.rows} == set(ids.values())
    page = far.remote.page(Wanted(Kind.APPOINTMENT, "13", at(0), at(0) + DAY))
    assert [row.remote_id for row in page.rows] == [ids[0]]
    assert far.remote.page(Wanted(Kind.APPOINTMENT, "99", at(0), at(0) + DAY)).rows == ()


def test_a_step_is_told_by_the_status_that_it_led_to(far: Far):
    made = far.booking()
    seen = far.told(made)
    after = far.told(far.change(made, seen, "cancel", status="cancelled", cancelled_at=at(9, 30)))
    assert after.fields["status"] == "cancelled"


def test_what_was_done_though_the_answer_was_lost_is_found(far: Far):
    told = far.booking()
    far.proxy.next(RESET_AFTER)
    with pytest.raises(Ambiguous):
        far.remote.send(told)
    found = far.remote.look_up(told)
    assert found is not None
    assert (found.fields["status"], far.count()) == ("confirmed", 1)


def test_what_never_arrived_is_not_found(far: Far):
    told = far.booking()
    far.proxy.next(RESET_BEFORE)
    with pytest.raises(Ambiguous):
        far.remote.send(told)
    assert (far.remote.look_up(told), far.count()) == (None, 0)


def test_somebody_elses_booking_is_not_taken_for_ours(far: Far):
    far.told(far.booking())
    other = far.booking(scheduled_start_at=at(12), scheduled_end_at=at(12, 30))
    assert far.remote.look_up(other) is None


@pytest.mark.parametrize("fault", [CUT_HALF, answer(500), answer(502, "Content-Type: text/html")])
def test_an_answer_that_cannot_be_trusted_leaves_it_open(far: Far, fault):
    far.proxy.next(fault)
    with pytest.raises(Ambiguous):
        far.remote.send(far.booking())


def test_an_answer_that_never_comes_leaves_it_open(far: Far):
    told = far.booking()
    far.proxy.next(HALF_OPEN)
    with pytest.raises(Ambiguous):
        far.impatient().send(told)
    assert far.proxy.has_kept_silent.wait(PATIENCE_SECONDS)
    assert far.remote.look_up(told) is not None


@pytest.mark.parametrize("fault", [PORTAL, ELSEWHERE, answer(404, "Content-Type: text/html", body="<h1>Nothing</h1>")])
def test_a_page_of_somebody_else_is_no_answer(far: Far, fault):
    far.proxy.next(fault)
    with pytest.raises(NotARemote):
        far.remote.page(Wanted(Kind.APPOINTMENT, "13", at(0), at(0) + DAY))


def test_json_of_another_service_is_no_answer(far: Far):
    far.proxy.next(answer(200, body='{"hello": "world"}'))
    with pytest.raises(NotARemote):
        far.remote.page(Wanted(Kind.APPOINTMENT, "13", at(0), at(0) + DAY))


@pytest.mark.parametrize(("said", "seconds"), [("7", 7), ("99999999", 3600), ("-5", 0), ("nonsense", None)])
def test_nobody_waits_longer_than_makes_sense(far: Far, said: str, seconds: float | None):
    far.proxy.next(answer(429, f"Retry-After: {said}"))
    with pytest.raises(Limited) as limited:
        far.remote.send(far.booking())
    assert limited.value.seconds == seconds


def test_a_slow_answer_is_an_answer(far: Far):
    far.proxy.next(SLOW)
    assert far.told(far.booking()).fields["status"] == "confirmed"


def test_a_cable_that_is_out_is_not_reached_and_heals_by_itself(far: Far):
    far.proxy.cut()
    with pytest.raises(Unreachable):
        far.remote.send(far.booking())
    far.proxy.heal()
    assert far.told(far.booking()).remote_id


def test_what_it_says_no_to_is_said_with_its_words_and_fields(far: Far):
    with pytest.raises(Declined) as declined:
        far.remote.send(far.booking(definition_id="4711"))
    assert declined.value.status in (400, 422)
    assert {"appointment_definition_id", "serviceId"} & set(declined.value.fields)
    assert far.count() == 0


def test_how_far_the_clocks_are_apart_is_heard_with_every_answer(far: Far):
    assert far.with_token("nobody's").skew_seconds is None
    far.remote.probe()
    assert far.remote.skew_seconds in (-1, 0, 1, 2)


def test_what_is_not_its_business_is_not_told(far: Far):
    message = far.new(Kind.SETTING, "set_setting", {"value": 1})
    assert far.remote.cannot(message)
    assert far.remote.send(message) is None
    assert far.remote.cannot(far.booking()) is None
