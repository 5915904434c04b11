"""Two tills that want one time, without a cable or at one moment: one gets it, the other is told (rules 25 and 36)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import randrange
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy import event

from app.core.values import Appointment
from app.store import claims, engine
from app.store.unit import Unit
from tests.support import twin as support
from tests.support.shop_builder import at
from tests.support.twin import Twin

PATIENCE_SECONDS = 15
ORDERS = pytest.mark.parametrize("order", ["ab", "ba"], ids=["a first", "b first"])
SEATS = (10, 12)
MINUTE = {"staff_id": "ana"}
SEAT = {"definition_id": "class"}
PLACES = pytest.mark.parametrize("place", [MINUTE, SEAT], ids=["one minute", "one seat"])


def _let_one_in(twin: Twin) -> None:
    """A class has one seat, whoever asks."""
    for shop in (twin.hub.shop, twin.a.shop, twin.b.shop):
        shop.change_service("class", max_concurrent_bookings=1)


def _at_one_moment(twin: Twin) -> None:
    """Both tills tell the hub what they have."""
    together = Barrier(2)

    def tell(name: str) -> None:
        together.wait(PATIENCE_SECONDS)
        twin.desks[name].engine.run_once()

    threads = [Thread(target=tell, args=(name,)) for name in "ab"]
    for each in threads:
        each.start()
    for each in threads:
        each.join()


@pytest.fixture
def unlocked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Twin]:
    """A hub that checks and writes in two steps; both tills stand between these."""
    monkeypatch.setattr(engine, "BEGIN_WRITE", "SELECT 1")
    with support.twin(tmp_path) as twin:
        twin.sync("a", "b")
        monkeypatch.setattr(claims, "claim", lambda *_, **__: None)
        monkeypatch.setattr(Unit, "own", lambda *_, **__: None)
        monkeypatch.setattr(Unit, "next_number", lambda *_: randrange(2**40))
        between = Barrier(2)

        @event.listens_for(twin.hub.shop.store._writer, "before_cursor_execute")
        def wait_for_the_other(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
            if statement.startswith("INSERT INTO appointments"):
                between.wait(PATIENCE_SECONDS)

        yield twin


def _held(twin: Twin) -> list[int]:
    return sorted(each["scheduled_start_at"] for each in twin.hub_has(Appointment).values())


@ORDERS
@PLACES
def test_of_two_that_were_booked_offline_one_wins_and_the_other_has_what_is_free_beside_it(
    near: Twin, order: str, place: dict[str, str]
):
    _let_one_in(near)
    made = {name: near.desks[name].book(**place, profile_id=who) for name, who in (("a", "zoe"), ("b", "max"))}
    near.sync(*order)
    loser = near.desks[order[1]]
    assert [(verb, state) for verb, state, _ in loser.outbox()] == [("book", "refused")]
    lost = loser.shop.find(Appointment, made[order[1]].id)
    assert (_held(near), lost.profile_id) == ([at(10)], "max" if order == "ab" else "zoe")
    near_it = loser.shop.look("nearest_slots", lost.definition_id, "mel", around=at(10), n=3)
    assert len(near_it) == 3


@ORDERS
def test_two_seats_that_both_tills_took_in_turn_are_held_once_each(near: Twin, order: str):
    _let_one_in(near)
    for name, hours, who in (("a", SEATS, "zoe"), ("b", SEATS[::-1], "max")):
        for hour in hours:
            near.desks[name].book(**SEAT, start=at(hour), profile_id=who)
    near.sync(*order)
    assert _held(near) == [at(hour) for hour in SEATS]
    assert [state for _, state, _ in near.desks[order[1]].outbox()] == ["refused", "refused"]
    for line in near.desks[order[1]].shop.look("sync_view").steps:
        near.desks[order[1]].act("discard_step", line.seq, reason="came later")
    near.settle()
    near.assert_converged()


@PLACES
def test_of_two_that_are_told_at_one_moment_one_wins(twin: Twin, place: dict[str, str]):
    _let_one_in(twin)
    for name, who in (("a", "zoe"), ("b", "max")):
        twin.desks[name].book(**place, profile_id=who)
    _at_one_moment(twin)
    assert _held(twin) == [at(10)]
    assert sorted(state for desk in twin.desks.values() for _, state, _ in desk.outbox()) == ["refused"]


@PLACES
def test_without_locks_both_win(unlocked: Twin, place: dict[str, str]):
    _let_one_in(unlocked)
    for name, who in (("a", "zoe"), ("b", "max")):
        unlocked.desks[name].book(**place, profile_id=who)
    _at_one_moment(unlocked)
    assert _held(unlocked) == [at(10), at(10)]
